//! Files, blocks, regions and the generic form of ops.

use super::locs::LocExpr;
use super::normalise::normalise;
use super::types::Types;
use super::{Fail, Parsed, Parser};
use crate::family::{Family, op_named};
use crate::lexer::{BadToken, Tok, Token};
use smallvec::SmallVec;
use tpuc_ir::{Block, Op, OpData, OpKind, Region, Trait, Type, Value};
use tpuc_support::{Diagnostic, Name, Span};

/// Dialects that producers of StableHLO may mix in and whose ops are known not to be handled.
const FOREIGN_DIALECTS: &[&str] = &[
    "affine",
    "arith",
    "bufferization",
    "cf",
    "complex",
    "linalg",
    "llvm",
    "math",
    "memref",
    "mhlo",
    "mpmd",
    "quant",
    "scf",
    "shape",
    "sparse_tensor",
    "tensor",
    "tf",
    "tosa",
    "ub",
    "vector",
    "vhlo",
];

/// An op whose text has been read but that is not yet in the module.
pub(super) struct Draft {
    pub data: OpData,
    pub results: Types,
}

impl Draft {
    pub fn new(kind: OpKind, name: Token) -> Self {
        let mut data = OpData::new(kind);
        data.span = name.span();
        Self { data, results: Types::new() }
    }
    pub fn set(&mut self, name: &'static str, attr: tpuc_ir::Attr) {
        self.data.attrs.set(Name::new_static(name), attr);
    }
}

/// A use of a value whose type comes later in the text.
#[derive(Clone, Copy)]
pub(super) struct Use {
    pub value: Value,
    pub token: Token,
}

pub(super) type Uses = SmallVec<[Use; 4]>;

/// Results on the left of an op: a name and how many values it stands for.
type Names<'s> = SmallVec<[(&'s str, u32, Span); 2]>;

/// A block argument as written.
pub(super) struct BlockArg<'s> {
    pub name: Token,
    pub ty: Type,
    pub loc: Option<LocExpr<'s>>,
}

impl<'s> Parser<'s> {
    /// The whole text: aliases and top-level ops.
    pub(super) fn file(&mut self) {
        let body = self.module.body();
        while !self.at(Tok::Eof) && !self.too_many_errors() {
            let result = match self.tok.kind {
                Tok::Hash => self.attr_alias(),
                Tok::Bang => self.type_alias(),
                Tok::Metadata => self.metadata(),
                _ => self.op(body),
            };
            if let Err(fail) = result {
                self.report(fail);
                self.recover(0);
                if self.at(Tok::RBrace) {
                    self.bump();
                }
            }
        }
        if !self.too_many_errors() {
            self.resolve_locs();
        }
        self.unwrap_module();
    }

    /// A text that holds exactly one `module` op is that module.
    fn unwrap_module(&mut self) {
        let body = self.module.body();
        if let [only] = self.module.blocks[body].ops[..]
            && self.module.ops[only].kind == OpKind::BuiltinModule
        {
            self.module.top = only;
        }
    }

    /// Skips to what looks like the next op of a block that has `braces` open braces, or to its end.
    fn recover(&mut self, braces: u32) {
        if self.at(Tok::Bad(BadToken::UnterminatedString)) {
            // The rest of the line is lost, and with it the end of any dictionary around the string.
            self.braces = braces;
            self.jump(self.tok.end);
        } else if !self.at(Tok::Eof) && !self.at(Tok::RBrace) {
            self.bump();
        }
        while !self.at(Tok::Eof) {
            let inside = self.braces > braces;
            if !inside && (self.at(Tok::RBrace) || self.at_op_start()) {
                return;
            }
            self.bump();
        }
    }

    /// Whether the current token is the first of its line and may begin an op or an alias definition.
    fn at_op_start(&self) -> bool {
        let before = self.lexer.text[..self.tok.start].trim_end_matches([' ', '\t']);
        let begins = match self.tok.kind {
            Tok::Value | Tok::Str | Tok::Hash | Tok::Bang => true,
            Tok::Ident => {
                let text = self.text(self.tok);
                text.contains('.') || matches!(text, "return" | "call" | "module")
            }
            _ => false,
        };
        begins && before.ends_with('\n')
    }

    /// One op with its results and location, appended to `block`.
    fn op(&mut self, block: Block) -> Parsed<()> {
        let mut names = Names::new();
        let result = self.result_names(&mut names).and_then(|()| self.op_after_names(block, &names));
        if result.is_err() {
            for (name, _, span) in names {
                self.values.poison(name, span);
            }
        }
        result
    }

    /// `%a, %b:2 =`
    fn result_names(&mut self, names: &mut Names<'s>) -> Parsed<()> {
        if !self.at(Tok::Value) {
            return Ok(());
        }
        loop {
            let token = self.expect(Tok::Value, "a result name")?;
            let mut count = 1;
            if self.eat(Tok::Colon) {
                let number = self.expect(Tok::Int, "a number of results")?;
                count = match self.text(number).parse() {
                    Ok(n) if n > 0 => n,
                    _ => return Err(self.fail(number.span(), "expected a positive number of results")),
                };
            }
            names.push((self.text(token), count, token.span()));
            if !self.eat(Tok::Comma) {
                break;
            }
        }
        self.expect(Tok::Equal, "'=' after the result names")?;
        Ok(())
    }

    fn op_after_names(&mut self, block: Block, names: &Names<'s>) -> Parsed<()> {
        let name = self.tok;
        let mut draft = match name.kind {
            Tok::Str => self.generic_op()?,
            Tok::Ident => self.pretty_op()?,
            _ => return Err(self.expected("an operation")),
        };
        let loc = self.trailing_loc()?;
        normalise(&mut draft.data);
        let total = names.iter().fold(0u64, |n, (_, count, _)| n + u64::from(*count));
        if !names.is_empty() && total != draft.results.len() as u64 {
            let found = draft.results.len();
            let message = format!("'{}' has {found} results, but {total} are named", draft.data.name());
            return Err(self.fail(name.span(), message));
        }
        let op = self.module.new_op(draft.data, draft.results);
        self.module.blocks[block].ops.push(op);
        self.set_op_loc(op, loc);
        self.define_results(op, names)
    }

    fn define_results(&mut self, op: Op, names: &Names<'s>) -> Parsed<()> {
        let mut next = 0;
        for &(name, count, span) in names {
            let first = self.module.ops[op].results[next];
            next += count as usize;
            self.define(name, first, count, span)?;
        }
        Ok(())
    }

    pub(super) fn define(&mut self, name: &'s str, first: Value, count: u32, span: Span) -> Parsed<()> {
        match self.values.define(name, first, count, span) {
            None => Ok(()),
            Some(old) if old.is_poisoned() => Ok(()),
            Some(old) => {
                let line = self.line(old.span);
                let diagnostic = Diagnostic::error(format!("redefinition of {name}")).at(span);
                Err(diagnostic.note(format!("first defined on line {line}")).into())
            }
        }
    }

    fn line(&self, span: Span) -> usize {
        self.lexer.text.as_bytes()[..span.start as usize].iter().filter(|&&b| b == b'\n').count() + 1
    }

    /// `%name` or `%name#index`; its type is checked by [`Self::check_type`].
    pub(super) fn value_use(&mut self) -> Parsed<Use> {
        let token = self.expect(Tok::Value, "an operand")?;
        let name = self.text(token);
        let mut index = 0;
        let mut end = token;
        if self.at(Tok::Hash) && self.tok.start == token.end {
            end = self.bump();
            index = match self.text(end)[1..].parse() {
                Ok(index) => index,
                Err(_) => return Err(self.fail(end.span(), "expected a result number after '#'")),
            };
        }
        let token = Token { end: end.end, ..token };
        let Some(slot) = self.values.get(name) else {
            return Err(self.unknown_value(name, token));
        };
        if slot.is_poisoned() {
            return Err(Fail(None));
        }
        match slot.value(index) {
            Some(value) => Ok(Use { value, token }),
            None => {
                let count = slot.count();
                Err(self
                    .fail(token.span(), format!("{name} has {count} results, number {index} does not exist")))
            }
        }
    }

    fn unknown_value(&self, name: &str, token: Token) -> Fail {
        let diagnostic = Diagnostic::error(format!("use of undefined value {name}")).at(token.span());
        diagnostic.help("a value must be defined earlier in the same region or in one around it").into()
    }

    /// `%a, %b` up to a token that is no value.
    pub(super) fn uses(&mut self) -> Parsed<Uses> {
        let mut uses = Uses::new();
        if self.at(Tok::Value) {
            uses.push(self.value_use()?);
            while self.at(Tok::Comma) && self.lexer.next(self.tok.end).kind == Tok::Value {
                self.bump();
                uses.push(self.value_use()?);
            }
        }
        Ok(uses)
    }

    /// `(%a, %b)`
    pub(super) fn uses_in_parens(&mut self) -> Parsed<Uses> {
        self.expect(Tok::LParen, "'(' of the operands")?;
        let mut uses = Uses::new();
        self.list_until(Tok::RParen, "')'", |p| {
            uses.push(p.value_use()?);
            Ok(())
        })?;
        Ok(uses)
    }

    pub(super) fn check_type(&self, operand: &Use, ty: &Type) -> Parsed<()> {
        let actual = self.module.ty(operand.value);
        if actual == ty {
            return Ok(());
        }
        let name = self.text(operand.token);
        let message = format!("{name} is used as {ty}, but it has type {actual}");
        Err(self.fail(operand.token.span(), message))
    }

    /// Makes the uses the operands of the draft; `types` are what the text says about them.
    pub(super) fn set_operands(&self, draft: &mut Draft, uses: &[Use], types: &[Type]) -> Parsed<()> {
        if uses.len() != types.len() {
            let message =
                format!("'{}' has {} operands, but {} types", draft.data.name(), uses.len(), types.len());
            return Err(self.fail(draft.data.span, message));
        }
        for (operand, ty) in uses.iter().zip(types) {
            self.check_type(operand, ty)?;
        }
        draft.data.operands.extend(uses.iter().map(|u| u.value));
        Ok(())
    }

    /// `(types) -> types`, the types of the operands and results.
    pub(super) fn functional_type(&mut self, draft: &mut Draft, uses: &[Use]) -> Parsed<()> {
        let inputs = self.type_list()?;
        self.expect(Tok::Arrow, "'->'")?;
        draft.results = self.result_types()?;
        self.set_operands(draft, uses, &inputs)
    }

    /// `"dialect.op"(operands) <{properties}> ({regions}) {attributes} : (types) -> types`
    fn generic_op(&mut self) -> Parsed<Draft> {
        let token = self.bump();
        let name = self.name_of(token)?;
        let mut draft = match op_named(&name) {
            Some(kind) => Draft::new(kind, token),
            None if self.options.allow_unregistered && !is_own_dialect(&name) => {
                let mut draft = Draft::new(OpKind::Unregistered, token);
                draft.data.unregistered = Some(name);
                draft
            }
            None => return Err(self.unknown_op(&name, token)),
        };
        self.generic_tail(&mut draft)?;
        Ok(draft)
    }

    /// What the generic form has behind the name of the op.
    pub(super) fn generic_tail(&mut self, draft: &mut Draft) -> Parsed<()> {
        let uses = self.uses_in_parens()?;
        if self.at(Tok::LBracket) {
            return Err(self.unsupported(self.tok.span(), "branches between blocks are not supported"));
        }
        if self.at(Tok::Less) {
            self.properties(draft)?;
        }
        if self.eat(Tok::LParen) {
            let isolated = draft.data.kind.has(Trait::Isolated);
            let mut regions = SmallVec::<[Region; 2]>::new();
            self.list_until(Tok::RParen, "')'", |p| {
                regions.push(p.region(isolated, Vec::new())?);
                Ok(())
            })?;
            draft.data.regions = regions;
        }
        if draft.data.kind == OpKind::BuiltinModule {
            let bare = |&r: &Region| self.module.regions[r].blocks.is_empty();
            if draft.data.regions.len() != 1 || draft.data.regions.iter().any(bare) {
                return Err(self.fail(draft.data.span, "a module has one region of one block"));
            }
        }
        if self.at(Tok::LBrace) {
            self.attr_dict_into(&mut draft.data.attrs)?;
        }
        self.expect(Tok::Colon, "':' and the types")?;
        self.functional_type(draft, &uses)
    }

    /// `<{name = attr}>`: only what the op declares.
    fn properties(&mut self, draft: &mut Draft) -> Parsed<()> {
        let open = self.bump();
        self.attr_dict_into(&mut draft.data.attrs)?;
        self.expect(Tok::Greater, "'>' after the properties")?;
        let info = draft.data.kind.info();
        let declared = |name: &str| {
            info.attrs.iter().any(|a| a.name == name)
                || matches!(name, "operandSegmentSizes" | "resultSegmentSizes")
        };
        // Functions and modules have more properties than the tables name, all optional.
        let closed = matches!(draft.data.name().split_once('.'), Some(("stablehlo" | "chlo", _)));
        match draft.data.attrs.iter().find(|(name, _)| closed && !declared(name)) {
            Some((name, _)) => {
                let message = format!("'{}' has no property '{name}'", draft.data.name());
                Err(self.fail(Span::new(open.start, self.last_end), message))
            }
            None => Ok(()),
        }
    }

    fn pretty_op(&mut self) -> Parsed<Draft> {
        let token = self.bump();
        let text = self.text(token);
        let kind = match text {
            "module" => Some(OpKind::BuiltinModule),
            "return" => Some(OpKind::FuncReturn),
            "call" => Some(OpKind::FuncCall),
            _ => op_named(text),
        };
        match kind {
            Some(kind) => self.pretty_form(Family::of(kind), Draft::new(kind, token)),
            None => Err(self.unknown_op(text, token)),
        }
    }

    fn unknown_op(&self, name: &str, token: Token) -> Fail {
        let dialect = name.split_once('.').map_or("", |(d, _)| d);
        if dialect == "func" || (FOREIGN_DIALECTS.contains(&dialect) && !is_own_dialect(name)) {
            return self.unsupported(token.span(), format!("the operation '{name}' is not supported"));
        }
        let diagnostic = Diagnostic::error(format!("unknown operation '{name}'")).at(token.span());
        match dialect {
            "" => diagnostic.help("operations are named 'dialect.operation'").into(),
            _ if is_own_dialect(name) => {
                diagnostic.note(format!("dialect '{dialect}' has no such operation")).into()
            }
            _ => diagnostic.note(format!("no dialect '{dialect}' is registered")).into(),
        }
    }

    /// `{ ops }` or `{ ^bb0(%a: type): ops }`. `args` are the arguments that the op's own syntax has given.
    pub(super) fn region(&mut self, isolated: bool, args: Vec<BlockArg<'s>>) -> Parsed<Region> {
        self.nested(|p| {
            let braces = p.braces;
            p.expect(Tok::LBrace, "'{' of a region")?;
            let mark = p.values.enter(isolated);
            let result = p.region_body(args, braces + 1);
            p.values.leave(mark);
            result
        })
    }

    fn region_body(&mut self, args: Vec<BlockArg<'s>>, braces: u32) -> Parsed<Region> {
        let (region, block) = self.module.new_region();
        let implicit = !args.is_empty();
        self.block_args(block, args)?;
        if self.at(Tok::Caret) {
            if implicit {
                return Err(self.fail(self.tok.span(), "the arguments of this block have been given before"));
            }
            self.bump();
            let args = if self.eat(Tok::LParen) { self.block_arg_list()? } else { Vec::new() };
            self.expect(Tok::Colon, "':' after a block label")?;
            self.block_args(block, args)?;
        } else if self.eat(Tok::RBrace) {
            // No block at all, as in declarations; the arguments decide whether there is an empty one.
            if !implicit {
                self.module.regions[region].blocks.clear();
            }
            return Ok(region);
        }
        loop {
            match self.tok.kind {
                Tok::RBrace => {
                    self.bump();
                    return Ok(region);
                }
                Tok::Caret => {
                    return Err(
                        self.unsupported(self.tok.span(), "regions of more than one block are not supported")
                    );
                }
                Tok::Eof => return Err(self.expected("'}' at the end of a region")),
                _ => {}
            }
            if let Err(fail) = self.op(block) {
                self.report(fail);
                if self.too_many_errors() {
                    return Err(Fail(None));
                }
                self.recover(braces);
            }
        }
    }

    pub(super) fn block_args(&mut self, block: Block, args: Vec<BlockArg<'s>>) -> Parsed<()> {
        for arg in args {
            let value = self.module.add_block_arg(block, arg.ty, tpuc_support::Loc::Unknown);
            self.set_value_loc(value, arg.loc);
            let name = self.text(arg.name);
            self.define(name, value, 1, arg.name.span())?;
        }
        Ok(())
    }

    /// `%a: type, %b: type loc(...))`, the opening parenthesis consumed.
    pub(super) fn block_arg_list(&mut self) -> Parsed<Vec<BlockArg<'s>>> {
        let mut args = Vec::new();
        self.list_until(Tok::RParen, "')'", |p| {
            let name = p.expect(Tok::Value, "a block argument")?;
            p.expect(Tok::Colon, "':' and the type of the argument")?;
            let ty = p.ty()?;
            let loc = p.trailing_loc()?;
            args.push(BlockArg { name, ty, loc });
            Ok(())
        })?;
        Ok(args)
    }
}

/// Dialects whose ops are all in the tables or known to be unsupported.
fn is_own_dialect(name: &str) -> bool {
    matches!(
        name.split_once('.'),
        Some(("stablehlo" | "chlo" | "func" | "builtin" | "check" | "interpreter" | "sdy", _))
    )
}
