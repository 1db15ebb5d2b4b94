//! The pretty forms. Each writer gives `None` when the op cannot be said in that form (say, because it does not
//! verify); what it has written is then discarded and the generic form taken.

use super::Printer;
use super::attrs::symbol;
use crate::family::Family;
use std::fmt::Write as _;
use tpuc_ir::attr::EnumAttr;
use tpuc_ir::{Arity, Attr, Block, BlockData, Op, OpData, OpKind, Trait, Type, Value};
use tpuc_tensor::ElementType;

pub(super) fn ints<'a>(data: &'a OpData, name: &str) -> Option<&'a [i64]> {
    match data.attr(name)? {
        Attr::Ints(ElementType::I64, values) => Some(values),
        _ => None,
    }
}

/// An integer attribute of exactly this type, the one that the pretty form implies.
pub(super) fn int(data: &OpData, name: &str, ty: ElementType) -> Option<i64> {
    match data.attr(name)? {
        Attr::Int(value, Type::Scalar(elem)) if *elem == ty => Some(*value),
        _ => None,
    }
}

impl<'m> Printer<'m> {
    pub(super) fn pretty(&mut self, op: Op, in_func: bool) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let family = Family::of(data.kind);
        if !arity_holds(data) {
            return None;
        }
        let name = data.kind.name();
        match data.kind {
            OpKind::BuiltinModule => self.push("module"),
            _ if in_func => self.push(name.strip_prefix("func.").unwrap_or(name)),
            _ => self.push(name),
        }
        match family {
            Family::Generic => return None,
            Family::Format(format) => self.formatted(format, op)?,
            Family::Complex => self.complex(op)?,
            Family::Compare => self.compare(op)?,
            Family::Select => self.select(op)?,
            Family::Slice => self.slice(op)?,
            Family::Constant => self.constant(op)?,
            Family::ReducePrecision => {
                let exponent = int(data, "exponent_bits", ElementType::I32)?;
                let mantissa = int(data, "mantissa_bits", ElementType::I32)?;
                if exponent < 0 || mantissa < 0 {
                    return None;
                }
                self.spaced_values(&data.operands);
                let _ = write!(self.out, ", format = e{exponent}m{mantissa}");
                self.attrs_except(&data.attrs, &["exponent_bits", "mantissa_bits"]);
                self.same_type(op)?;
            }
            Family::Dot => {
                self.spaced_values(&data.operands);
                self.precision(op)?;
                self.tail(op, &["precision_config"]);
            }
            Family::DotGeneral => self.dot_general(op)?,
            Family::Convolution => self.convolution(op)?,
            Family::CustomCall => {
                let Some(Attr::Str(target)) = data.attr("call_target_name") else { return None };
                self.push(" ");
                symbol(&mut self.out, target);
                self.values_in_parens(&data.operands);
                self.tail(op, &["call_target_name"]);
            }
            Family::Call => {
                let callee @ Attr::Symbol(_) = data.attr("callee")? else { return None };
                self.push(" ");
                self.attr(callee);
                self.values_in_parens(&data.operands);
                self.tail(op, &["callee"]);
            }
            Family::Barrier => {
                self.attrs_except(&data.attrs, &[]);
                if !self.types_equal(&data.operands, &data.results) {
                    return None;
                }
                if data.operands.is_empty() {
                    self.push("()");
                } else {
                    self.spaced_values(&data.operands);
                    self.push(" : ");
                    self.types_of(&data.results);
                }
            }
            Family::Tuple => {
                let Type::Tuple(parts) = m.ty(data.results[0]) else { return None };
                if !data.operands.iter().map(|&v| m.ty(v)).eq(parts.iter()) {
                    return None;
                }
                self.spaced_values(&data.operands);
                self.attrs_except(&data.attrs, &[]);
                self.push(" : ");
                self.types_of(&data.results);
            }
            Family::TupleElement => {
                self.spaced_values(&data.operands);
                let _ = write!(self.out, "[{}]", int(data, "index", ElementType::I32)?);
                self.tail(op, &["index"]);
            }
            Family::Return => {
                let dict_first = data.kind != OpKind::Return;
                if dict_first {
                    self.attrs_except(&data.attrs, &[]);
                }
                // StableHLO's form has its space even without operands.
                if !data.operands.is_empty() || !dict_first {
                    self.spaced_values(&data.operands);
                }
                if !dict_first {
                    self.attrs_except(&data.attrs, &[]);
                }
                if !data.operands.is_empty() {
                    self.push(" : ");
                    self.types_of(&data.operands);
                }
            }
            Family::Composite => self.composite(op)?,
            Family::TopK => self.top_k(op)?,
            Family::Scan => self.scan(op)?,
            Family::Mesh => self.mesh(op)?,
            Family::Words(words) => self.words(words, op)?,
            Family::NamedComputation => self.named_computation(op)?,
            Family::ManualComputation => self.manual_computation(op)?,
            Family::Reduce => self.reduce(op)?,
            Family::While => self.while_op(op)?,
            Family::Func => self.func(op)?,
            Family::Module => {
                if let Some(Attr::Str(name)) = data.attr("sym_name") {
                    self.push(" ");
                    symbol(&mut self.out, name);
                }
                self.attributes(op, &["sym_name"]);
                self.push(" ");
                let block = m.region_block(op, 0)?;
                self.region_or_empty(block);
            }
        }
        Some(())
    }

    /// An empty module body needs no block label.
    fn region_or_empty(&mut self, block: Block) {
        if self.m.blocks[block].ops.is_empty() {
            self.push("{");
            self.newline();
            self.push("}");
        } else {
            self.region(block, false, false);
        }
    }

    pub(super) fn spaced_values(&mut self, values: &[Value]) {
        self.push(" ");
        self.values(values);
    }

    pub(super) fn values_in_parens(&mut self, values: &[Value]) {
        self.push("(");
        self.values(values);
        self.push(")");
    }

    fn types_equal(&self, a: &[Value], b: &[Value]) -> bool {
        a.iter().map(|&v| self.m.ty(v)).eq(b.iter().map(|&v| self.m.ty(v)))
    }

    /// ` {attributes} : (types) -> types`
    pub(super) fn tail(&mut self, op: Op, except: &[&str]) {
        self.attrs_except(&self.m.ops[op].attrs, except);
        self.push(" : ");
        self.functional_type(op);
    }

    /// ` attributes {..}`
    pub(super) fn attributes(&mut self, op: Op, except: &[&str]) {
        let attrs = &self.m.ops[op].attrs;
        if attrs.iter().any(|(n, _)| !except.contains(&n.as_str())) {
            self.push(" attributes");
            self.attrs_except(attrs, except);
        }
    }

    pub(super) fn same_type(&mut self, op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        let ty = self.m.ty(data.results[0]);
        self.push(" : ");
        if data.operands.iter().all(|&v| self.m.ty(v) == ty) && !matches!(ty, Type::Function(..)) {
            self.ty(ty);
        } else {
            self.functional_type(op);
        }
        Some(())
    }

    /// `dense<..> : type` where that type is the result's, else as in the generic form.
    fn constant(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let value = data.attr("value")?;
        let ty = m.ty(data.results[0]);
        let same = match value {
            Attr::Dense(tensor) => ty.as_tensor().is_some_and(|ty| {
                ty.elem == tensor.elem()
                    && ty.dims().is_some_and(|dims| dims == tensor.shape())
                    && ty.encoding.is_none()
                    && ty.quant.is_none()
            }),
            Attr::Int(_, own) | Attr::Float(_, own) => own == ty,
            Attr::Bool(_) => *ty == Type::Scalar(ElementType::I1),
            Attr::Opaque(text) => text.ends_with(&format!(": {ty}")),
            _ => false,
        };
        if !same {
            self.generic_tail(op);
            return Some(());
        }
        self.attrs_except(&data.attrs, &["value"]);
        self.push(" ");
        self.attr(value);
        Some(())
    }

    fn complex(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let ty = m.ty(data.results[0]).as_tensor()?;
        let part = Type::Tensor(ty.with_elem(ty.elem.real()));
        self.spaced_values(&data.operands);
        self.attrs_except(&data.attrs, &[]);
        self.push(" : ");
        if ty.elem.is_complex() && data.operands.iter().all(|&v| *m.ty(v) == part) {
            self.types_of(&data.results);
        } else {
            self.functional_type(op);
        }
        Some(())
    }

    fn compare(&mut self, op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        let EnumAttr::ComparisonDirection(direction) = data.attr("comparison_direction")?.as_enum()? else {
            return None;
        };
        let _ = write!(self.out, " {},", direction.name());
        self.spaced_values(&data.operands);
        if let Some(ty) = data.attr("compare_type") {
            let EnumAttr::ComparisonType(ty) = ty.as_enum()? else { return None };
            let _ = write!(self.out, ", {}", ty.name());
        }
        self.tail(op, &["comparison_direction", "compare_type"]);
        Some(())
    }

    fn select(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        self.spaced_values(&data.operands);
        self.attrs_except(&data.attrs, &[]);
        self.push(" : ");
        let (pred, ty) = (m.ty(data.operands[0]), m.ty(data.results[0]));
        if data.operands[1..].iter().all(|&v| m.ty(v) == ty) && !matches!(pred, Type::Function(..)) {
            self.ty(pred);
            self.push(", ");
            self.ty(ty);
        } else {
            self.functional_type(op);
        }
        Some(())
    }

    fn slice(&mut self, op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        let names = ["start_indices", "limit_indices", "strides"];
        let (starts, limits, strides) = (ints(data, names[0])?, ints(data, names[1])?, ints(data, names[2])?);
        if starts.len() != limits.len() || starts.len() != strides.len() {
            return None;
        }
        self.spaced_values(&data.operands);
        self.push(" [");
        self.list(starts.iter().zip(limits).zip(strides), |p, ((start, limit), stride)| {
            let _ = write!(p.out, "{start}:{limit}");
            if *stride != 1 {
                let _ = write!(p.out, ":{stride}");
            }
        });
        self.push("]");
        self.tail(op, &names);
        Some(())
    }

    /// `, precision = [..]` if the op has one
    fn precision(&mut self, op: Op) -> Option<()> {
        let Some(config) = self.m.ops[op].attr("precision_config") else { return Some(()) };
        let Attr::Array(items) = config else { return None };
        let names = items.iter().map(|item| match item.as_enum()? {
            EnumAttr::Precision(precision) => Some(precision.name()),
            _ => None,
        });
        let names = names.collect::<Option<Vec<_>>>()?;
        let _ = write!(self.out, ", precision = [{}]", names.join(", "));
        Some(())
    }

    fn dot_general(&mut self, op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        let Attr::Dot(dims) = data.attr("dot_dimension_numbers")? else { return None };
        self.spaced_values(&data.operands);
        if !dims.lhs_batch.is_empty() || !dims.rhs_batch.is_empty() {
            self.push(", batching_dims = ");
            self.ints(&dims.lhs_batch);
            self.push(" x ");
            self.ints(&dims.rhs_batch);
        }
        self.push(", contracting_dims = ");
        self.ints(&dims.lhs_contract);
        self.push(" x ");
        self.ints(&dims.rhs_contract);
        self.precision(op)?;
        if let Some(algorithm) = data.attr("algorithm") {
            let Attr::Opaque(text) = algorithm else { return None };
            self.push(", algorithm = ");
            self.push(text.strip_prefix("#stablehlo.dot_algorithm")?);
        }
        self.tail(op, &["dot_dimension_numbers", "precision_config", "algorithm"]);
        Some(())
    }

    fn convolution(&mut self, op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        let Attr::Conv(dims) = data.attr("dimension_numbers")? else { return None };
        self.values_in_parens(&data.operands);
        self.push(" dim_numbers = ");
        self.conv_dims(dims)?;
        self.push(", window = {");
        let entries = [
            ("stride", "window_strides"),
            ("pad", "padding"),
            ("lhs_dilate", "lhs_dilation"),
            ("rhs_dilate", "rhs_dilation"),
            ("reverse", "window_reversal"),
        ];
        let mut first = true;
        for (word, name) in entries {
            let Some(attr) = data.attr(name) else { continue };
            let _ = write!(self.out, "{}{word} = ", if first { "" } else { ", " });
            first = false;
            match attr {
                Attr::Ints(ElementType::I64, values) if word != "reverse" && word != "pad" => {
                    self.ints(values)
                }
                Attr::Ints(ElementType::I1, values) if word == "reverse" => {
                    self.push("[");
                    self.list(values.iter(), |p, &v| p.push(if v != 0 { "true" } else { "false" }));
                    self.push("]");
                }
                Attr::Dense(t)
                    if word == "pad" && t.elem() == ElementType::I64 && matches!(t.shape(), [_, 2]) =>
                {
                    let flat = attr.as_ints()?;
                    self.push("[");
                    self.list(flat.chunks_exact(2), |p, pair| p.ints(pair));
                    self.push("]");
                }
                _ => return None,
            }
        }
        self.push("}");
        let names = entries.map(|(_, name)| name);
        let except: Vec<&str> = names.into_iter().chain(["dimension_numbers"]).collect();
        self.tail(op, &except);
        Some(())
    }

    fn reduce(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let block = m.region_block(op, 0)?;
        let args = &m.blocks[block].args;
        let (n, odd) = (data.operands.len() / 2, data.operands.len() % 2);
        if n == 0 || odd != 0 || args.len() != 2 * n || data.regions.len() != 1 {
            return None;
        }
        self.list(0..n, |p, i| {
            p.push("(");
            p.value(data.operands[i]);
            p.push(" init: ");
            p.value(data.operands[n + i]);
            p.push(")");
        });
        let applied = self.applied_op(block, data.operands[0]);
        if let Some(kind) = applied {
            let _ = write!(self.out, " applies {}", kind.name());
        }
        self.push(" across dimensions = ");
        self.ints(ints(data, "dimensions")?);
        self.tail(op, &["dimensions"]);
        if applied.is_none() {
            self.newline();
            self.push(" reducer");
            for i in 0..n {
                self.push("(");
                self.block_arg(args[i]);
                self.push(", ");
                self.block_arg(args[n + i]);
                self.push(") ");
            }
            self.push(" ");
            self.region(block, false, false);
        }
        Some(())
    }

    /// The op, if the block does nothing but apply a commutative one to its two arguments in order.
    fn applied_op(&self, block: Block, input: Value) -> Option<OpKind> {
        let m = self.m;
        let BlockData { args, ops } = &m.blocks[block];
        let (&[a, b], &[inner, end]) = (&args[..], &ops[..]) else { return None };
        let (inner, end) = (&m.ops[inner], &m.ops[end]);
        let plain = inner.attrs.is_empty() && end.attrs.is_empty() && inner.regions.is_empty();
        let applies =
            inner.operands[..] == [a, b] && end.kind == OpKind::Return && end.operands == inner.results;
        let known = inner.kind.has(Trait::Commutative) && inner.kind.info().dialect == "stablehlo";
        let elem = Type::Tensor(m.ty(input).as_tensor()?.with_shape([]));
        let same_type = [a, b].iter().chain(&inner.results).all(|&v| *m.ty(v) == elem);
        (plain && applies && known && same_type && inner.results.len() == 1).then_some(inner.kind)
    }

    fn while_op(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let (cond, body) = (m.region_block(op, 0)?, m.region_block(op, 1)?);
        let same = |block: Block| self.types_equal(&m.blocks[block].args, &data.operands);
        if data.regions.len() != 2
            || !same(cond)
            || !same(body)
            || !self.types_equal(&data.operands, &data.results)
        {
            return None;
        }
        self.push("(");
        self.list(m.blocks[cond].args.iter().zip(&data.operands), |p, (&arg, &operand)| {
            p.value(arg);
            p.push(" = ");
            p.value(operand);
        });
        self.push(")");
        if !data.operands.is_empty() {
            self.push(" : ");
            self.types_of(&data.operands);
        }
        self.attributes(op, &[]);
        self.newline();
        self.push("cond ");
        self.region(cond, false, false);
        self.push(" do ");
        self.region(body, false, false);
        Some(())
    }

    fn func(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let Some(Attr::Type(Type::Function(inputs, results))) = data.attr("function_type") else {
            return None;
        };
        match data.attr("sym_visibility") {
            None => {}
            Some(Attr::Str(word)) if matches!(word.as_str(), "public" | "private" | "nested") => {
                let _ = write!(self.out, " {word}");
            }
            Some(_) => return None,
        }
        let Attr::Str(name) = data.attr("sym_name")? else { return None };
        self.push(" ");
        symbol(&mut self.out, name);
        let arg_attrs = dicts(data, "arg_attrs", inputs.len())?;
        let res_attrs = dicts(data, "res_attrs", results.len())?;
        let body = m.region_block(op, 0);
        let args = body.map(|b| &m.blocks[b].args);
        if args.is_some_and(|args| !args.iter().map(|&a| m.ty(a)).eq(inputs.iter())) {
            return None;
        }
        self.push("(");
        self.list(inputs.iter().enumerate(), |p, (i, ty)| {
            if let Some(args) = args {
                p.value(args[i]);
                p.push(": ");
            }
            p.ty(ty);
            p.arg_dict(arg_attrs, i);
            if let Some(args) = args {
                p.trailing_loc(&m.values[args[i]].loc);
            }
        });
        self.push(")");
        if !results.is_empty() {
            self.push(" -> ");
            let bare = results.len() == 1 && res_attrs.is_none() && !matches!(results[0], Type::Function(..));
            self.push(if bare { "" } else { "(" });
            self.list(results.iter().enumerate(), |p, (i, ty)| {
                p.ty(ty);
                p.arg_dict(res_attrs, i);
            });
            self.push(if bare { "" } else { ")" });
        }
        self.attributes(op, &["sym_name", "function_type", "sym_visibility", "arg_attrs", "res_attrs"]);
        if let Some(body) = body {
            if m.blocks[body].ops.is_empty() {
                return None;
            }
            self.push(" ");
            self.region(body, false, true);
        }
        Some(())
    }

    /// ` {..}` of the i-th argument or result
    fn arg_dict(&mut self, dicts: Option<&'m [Attr]>, i: usize) {
        if let Some(Attr::Dict(dict)) = dicts.map(|d| &d[i]) {
            self.attrs_except(dict, &[]);
        }
    }
}

/// The dictionaries of all arguments, or `Some(None)` when there are none at all.
fn dicts<'m>(data: &'m OpData, name: &str, count: usize) -> Option<Option<&'m [Attr]>> {
    match data.attr(name) {
        None => Some(None),
        Some(Attr::Array(dicts))
            if dicts.len() == count && dicts.iter().all(|d| matches!(d, Attr::Dict(_))) =>
        {
            Some(Some(dicts))
        }
        Some(_) => None,
    }
}

/// Whether the op has the operands and results that its pretty form relies on.
fn arity_holds(data: &OpData) -> bool {
    let info = data.kind.info();
    let fits = |have: usize, want: &[tpuc_ir::OperandInfo]| {
        let least = want.iter().filter(|o| o.arity == Arity::One).count();
        have == least || have > least && want.iter().any(|o| o.arity != Arity::One)
    };
    fits(data.operands.len(), info.operands) && fits(data.results.len(), info.results)
}
