//! The pretty forms with regions: `module`, `func.func`, `while` and `reduce`.

use super::ops::{BlockArg, Draft, Uses};
use super::types::Types;
use super::{Parsed, Parser};
use crate::lexer::{Tok, Token};
use tpuc_ir::{Arity, Attr, AttrDict, OpData, OpKind, Region, Trait, Type, Value};
use tpuc_support::Loc;

impl<'s> Parser<'s> {
    /// `@name attributes {..} { ops }`
    pub(super) fn module_op(&mut self, d: &mut Draft) -> Parsed<()> {
        if self.at(Tok::Symbol) {
            let token = self.bump();
            d.set("sym_name", Attr::Str(self.name_of(token)?));
        }
        if self.eat_word("attributes") {
            self.attr_dict_into(&mut d.data.attrs)?;
        }
        let region = self.region(true, Vec::new())?;
        d.data.regions.push(region);
        self.module_block(d)
    }

    /// A module has one block, even when nothing is in it.
    pub(super) fn module_block(&mut self, d: &Draft) -> Parsed<()> {
        let [region] = d.data.regions[..] else {
            return Err(self.fail(d.data.span, "a module has one region"));
        };
        if self.module.regions[region].blocks.is_empty() {
            let block = self.module.new_block();
            self.module.regions[region].blocks.push(block);
        }
        Ok(())
    }

    /// `private @name(%arg0: type {..}) -> (type {..}) attributes {..} { ops }`
    pub(super) fn func(&mut self, d: &mut Draft) -> Parsed<()> {
        if let "public" | "private" | "nested" = self.text(self.tok) {
            let token = self.bump();
            d.set("sym_visibility", Attr::str(self.text(token)));
        }
        let name = self.expect(Tok::Symbol, "'@' and the name of the function")?;
        d.set("sym_name", Attr::Str(self.name_of(name)?));
        self.expect(Tok::LParen, "'(' of the arguments")?;
        let (mut args, mut inputs, mut arg_attrs) = (Vec::new(), Types::new(), Vec::new());
        self.list_until(Tok::RParen, "')'", |p| {
            let named = if p.at(Tok::Value) { Some(p.bump()) } else { None };
            if named.is_some() {
                p.expect(Tok::Colon, "':' and the type of the argument")?;
            }
            if !inputs.is_empty() && named.is_some() == args.is_empty() {
                return Err(p.expected("arguments that are either all named or all unnamed"));
            }
            let ty = p.ty()?;
            arg_attrs.push(p.dict_attr()?);
            let loc = p.trailing_loc()?;
            inputs.push(ty.clone());
            if let Some(name) = named {
                args.push(BlockArg { name, ty, loc });
            }
            Ok(())
        })?;
        let (mut results, mut res_attrs) = (Types::new(), Vec::new());
        if self.eat(Tok::Arrow) {
            if self.eat(Tok::LParen) {
                self.list_until(Tok::RParen, "')'", |p| {
                    results.push(p.ty()?);
                    res_attrs.push(p.dict_attr()?);
                    Ok(())
                })?;
            } else {
                results.push(self.ty()?);
            }
        }
        d.set(
            "function_type",
            Attr::Type(Type::Function(inputs.as_slice().into(), results.as_slice().into())),
        );
        for (name, dicts) in [("arg_attrs", arg_attrs), ("res_attrs", res_attrs)] {
            if dicts.iter().any(|d| *d != Attr::Dict(AttrDict::new())) {
                d.set(name, Attr::Array(dicts.into()));
            }
        }
        if self.at_word("attributes") {
            let word = self.bump();
            let extra = self.attr_dict()?;
            const WRITTEN: [&str; 5] =
                ["sym_name", "sym_visibility", "function_type", "arg_attrs", "res_attrs"];
            for (name, value) in extra.iter() {
                if WRITTEN.contains(&&**name) {
                    let message = format!("'{name}' is given by the form of a function, not as an attribute");
                    return Err(self.fail(word.span(), message));
                }
                d.data.attrs.set(name.clone(), value.clone());
            }
        }
        let region = if self.at(Tok::LBrace) {
            let open = self.tok;
            if args.len() != inputs.len() {
                return Err(self.fail(open.span(), "a function with a body needs named arguments"));
            }
            let region = self.region(true, args)?;
            let empty =
                self.module.regions[region].blocks.iter().all(|&b| self.module.blocks[b].ops.is_empty());
            if empty && self.diags.is_empty() {
                return Err(self.fail(open.span(), "a function body ends with 'return'"));
            }
            region
        } else {
            let (region, _) = self.module.new_region();
            self.module.regions[region].blocks.clear();
            region
        };
        d.data.regions.push(region);
        Ok(())
    }

    fn dict_attr(&mut self) -> Parsed<Attr> {
        let mut dict = AttrDict::new();
        self.optional_attr_dict(&mut dict)?;
        Ok(Attr::Dict(dict))
    }

    /// `(%iterArg = %0, ...) : types attributes {..} cond {..} do {..}`
    pub(super) fn while_op(&mut self, d: &mut Draft) -> Parsed<()> {
        self.expect(Tok::LParen, "'(' of the loop values")?;
        let (mut names, mut uses) = (Vec::<Token>::new(), Uses::new());
        self.list_until(Tok::RParen, "')'", |p| {
            names.push(p.expect(Tok::Value, "the name of a loop value")?);
            p.expect(Tok::Equal, "'=' and the initial value")?;
            uses.push(p.value_use()?);
            Ok(())
        })?;
        let types = if self.eat(Tok::Colon) { self.bare_types()? } else { Types::new() };
        self.set_operands(d, &uses, &types)?;
        if self.eat_word("attributes") {
            self.attr_dict_into(&mut d.data.attrs)?;
        }
        for word in ["cond", "do"] {
            self.expect_word(word)?;
            let args = names.iter().zip(&types);
            let args = args.map(|(&name, ty)| BlockArg { name, ty: ty.clone(), loc: None }).collect();
            let region = self.region(false, args)?;
            d.data.regions.push(region);
        }
        d.results = types;
        Ok(())
    }

    /// `(%0 init: %1), (%2 init: %3) applies op across dimensions = [..] {..} : (types) -> types`, or with
    /// `reducer(%a: type, %b: type) (..) { ops }` at the end.
    pub(super) fn reduce(&mut self, d: &mut Draft) -> Parsed<()> {
        let (mut uses, mut inits) = (Uses::new(), Uses::new());
        loop {
            self.expect(Tok::LParen, "'(' of an input")?;
            uses.push(self.value_use()?);
            self.expect_word("init")?;
            self.expect(Tok::Colon, "':'")?;
            inits.push(self.value_use()?);
            self.expect(Tok::RParen, "')'")?;
            if !self.eat(Tok::Comma) {
                break;
            }
        }
        let pairs = uses.len();
        uses.extend(inits);
        let applied = if self.eat_word("applies") {
            let token = self.expect(Tok::Ident, "the name of an operation")?;
            let name = self.text(token);
            let kind = crate::family::op_named(name).filter(|k| {
                let info = k.info();
                info.dialect == "stablehlo"
                    && k.has(Trait::Commutative)
                    && info.operands.len() == 2
                    && info.operands.iter().all(|o| o.arity == Arity::One)
            });
            let Some(kind) = kind.filter(|_| pairs == 1) else {
                return Err(self.fail(token.span(), format!("'{name}' cannot be applied here as a reducer")));
            };
            Some((kind, token))
        } else {
            None
        };
        self.expect_word("across")?;
        self.expect_word("dimensions")?;
        self.expect(Tok::Equal, "'='")?;
        d.set("dimensions", Attr::i64s(self.i64_list()?));
        self.attrs_and_types(d, &uses)?;
        let region = match applied {
            Some((kind, token)) => self.applied_reducer(kind, token, uses[0].value),
            None => self.reducer(pairs)?,
        };
        d.data.regions.push(region);
        Ok(())
    }

    /// A region that returns `kind` of its two arguments, which are elements of the first input.
    fn applied_reducer(&mut self, kind: OpKind, token: Token, input: Value) -> Region {
        let ty = match self.module.ty(input) {
            Type::Tensor(t) => t.with_shape([]).into(),
            Type::Unranked(elem) => Type::tensor(*elem, []),
            other => other.clone(),
        };
        let (region, block) = self.module.new_region();
        let args = [0; 2].map(|_| self.module.add_block_arg(block, ty.clone(), Loc::Unknown));
        let mut append = |kind, operands: &[Value], results: Option<Type>| {
            let mut data = OpData::new(kind);
            data.span = token.span();
            data.operands.extend_from_slice(operands);
            let op = self.module.new_op(data, results);
            self.module.blocks[block].ops.push(op);
            self.module.ops[op].results.first().copied()
        };
        let value = append(kind, &args, Some(ty));
        append(OpKind::Return, value.as_slice(), None);
        region
    }

    fn reducer(&mut self, pairs: usize) -> Parsed<Region> {
        self.expect_word("reducer")?;
        let (mut lhs, mut rhs) = (Vec::new(), Vec::new());
        for _ in 0..pairs {
            let open = self.expect(Tok::LParen, "'(' of the arguments of the reducer")?;
            let mut pair = self.block_arg_list()?.into_iter();
            let (Some(a), Some(b), None) = (pair.next(), pair.next(), pair.next()) else {
                return Err(self.fail(open.span(), "a reducer takes its arguments in pairs"));
            };
            lhs.push(a);
            rhs.push(b);
        }
        lhs.extend(rhs);
        self.region(false, lhs)
    }
}
