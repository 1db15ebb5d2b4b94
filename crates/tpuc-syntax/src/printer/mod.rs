//! Modules to text.

mod attrs;
mod dense;
mod foreign;
mod format;
mod locs;
mod names;
mod pretty;

use names::Names;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use tpuc_ir::{Attr, AttrDict, Block, Module, Op, OpKind, Type, Value, ValueDef};
use tpuc_support::Name;

pub(crate) use attrs::{attr_text, quoted_bytes};
pub(crate) use dense::{float_text, index_tensor_text};

/// What [`print()`] writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintOptions {
    /// Every op as `"dialect.op"(...)`.
    pub generic: bool,
    /// `loc(...)` on every op and block argument.
    pub locations: bool,
    /// Replace constants of more elements by `dense_resource<__elided__>`, which cannot be parsed again.
    pub elide_larger_than: Option<usize>,
}

/// The text of a module, as MLIR would print it.
pub fn print(module: &Module, options: &PrintOptions) -> String {
    let mut printer = Printer::new(module, options);
    printer.op(module.top, false);
    printer.out.push('\n');
    printer.loc_definitions();
    printer.out
}

/// The names that [`print()`] gives to values, without `%`.
pub fn value_names(module: &Module) -> BTreeMap<Value, Name> {
    let names = Names::of(module, false);
    let named = module.values.keys().map(|v| (v, names.get(v))).filter(|(_, name)| !name.is_empty());
    named.map(|(v, name)| (v, Name::from(name))).collect()
}

struct Printer<'m> {
    m: &'m Module,
    options: &'m PrintOptions,
    names: Names,
    locs: locs::LocNames<'m>,
    out: String,
    indent: usize,
    /// The dialect whose spelling enumerations take: CHLO has its own copies of StableHLO's.
    enum_dialect: &'static str,
}

fn enum_dialect(kind: OpKind) -> &'static str {
    if kind.info().dialect == "chlo" { "chlo" } else { "stablehlo" }
}

impl<'m> Printer<'m> {
    fn new(m: &'m Module, options: &'m PrintOptions) -> Self {
        let names = Names::of(m, options.generic);
        Self {
            m,
            options,
            names,
            locs: locs::LocNames::default(),
            out: String::new(),
            indent: 0,
            enum_dialect: "stablehlo",
        }
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn newline(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.indent));
    }

    /// Items separated by commas.
    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut each: impl FnMut(&mut Self, T)) {
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.push(", ");
            }
            each(self, item);
        }
    }

    fn value(&mut self, value: Value) {
        self.out.push('%');
        let m = self.m;
        match m.values[value].def {
            ValueDef::Result(op, index)
                if m.ops[op].results.len() > 1 && (self.options.generic || !names::are_apart(&m.ops[op])) =>
            {
                self.push_name(m.ops[op].results[0]);
                let _ = write!(self.out, "#{index}");
            }
            _ => self.push_name(value),
        }
    }

    fn push_name(&mut self, value: Value) {
        self.out.push_str(self.names.get(value));
    }

    fn values(&mut self, values: &[Value]) {
        self.list(values, |p, &v| p.value(v));
    }

    fn ty(&mut self, ty: &Type) {
        let _ = write!(self.out, "{ty}");
    }

    fn types_of(&mut self, values: &[Value]) {
        let m = self.m;
        self.list(values, |p, &v| p.ty(m.ty(v)));
    }

    /// `(types) -> types`
    fn functional_type(&mut self, op: Op) {
        let m = self.m;
        let data = &m.ops[op];
        self.push("(");
        self.types_of(&data.operands);
        self.push(") -> ");
        match data.results[..] {
            [one] if !matches!(m.ty(one), Type::Function(..)) => self.ty(m.ty(one)),
            _ => {
                self.push("(");
                self.types_of(&data.results);
                self.push(")");
            }
        }
    }

    /// One op with its results; `in_func` when it stands directly in a function's body.
    fn op(&mut self, op: Op, in_func: bool) {
        let m = self.m;
        let data = &m.ops[op];
        if names::are_apart(data) && !self.options.generic {
            self.values(&data.results);
            self.push(" = ");
        } else if let Some(&first) = data.results.first() {
            self.out.push('%');
            self.push_name(first);
            if data.results.len() > 1 {
                let _ = write!(self.out, ":{}", data.results.len());
            }
            self.push(" = ");
        }
        let dialect = std::mem::replace(&mut self.enum_dialect, enum_dialect(data.kind));
        let start = self.out.len();
        if self.options.generic || self.pretty(op, in_func).is_none() {
            self.out.truncate(start);
            self.generic(op);
        }
        self.enum_dialect = dialect;
        self.trailing_loc(&data.loc);
    }

    fn generic(&mut self, op: Op) {
        let m = self.m;
        let data = &m.ops[op];
        let _ = write!(self.out, "\"{}\"", data.name());
        self.generic_tail(op);
    }

    /// What the generic form has behind the name of the op.
    fn generic_tail(&mut self, op: Op) {
        let m = self.m;
        let data = &m.ops[op];
        self.push("(");
        self.values(&data.operands);
        self.push(")");
        let info = data.kind.info();
        let inherent = |name: &str| info.attrs.iter().any(|a| a.name == name);
        let split = |own: bool| data.attrs.iter().filter(move |(n, _)| inherent(n) == own);
        if split(true).next().is_some() {
            self.push(" <");
            self.attr_entries(split(true));
            self.push(">");
        }
        if !data.regions.is_empty() {
            self.push(" (");
            self.regions(op);
            self.push(")");
        }
        if split(false).next().is_some() {
            self.push(" ");
            self.attr_entries(split(false));
        }
        self.push(" : ");
        self.functional_type(op);
    }

    /// `{..}, {..}`
    fn regions(&mut self, op: Op) {
        let m = self.m;
        let data = &m.ops[op];
        self.list(&data.regions, |p, &region| match m.regions[region].blocks[..] {
            [] => {
                p.push("{");
                p.newline();
                p.push("}");
            }
            [block, ..] => p.region(block, true, data.kind == OpKind::FuncFunc),
        });
    }

    /// `{ ops }`, with a block header when `header` and the block has arguments.
    fn region(&mut self, block: Block, header: bool, in_func: bool) {
        let m = self.m;
        let data = &m.blocks[block];
        self.push("{");
        if header && !data.args.is_empty() {
            self.newline();
            self.push("^bb0(");
            self.list(&data.args, |p, &arg| p.block_arg(arg));
            self.push("):");
        } else if data.ops.is_empty() && data.args.is_empty() {
            self.newline();
            self.push("^bb0:");
        }
        self.indent += 2;
        for &op in &data.ops {
            self.newline();
            self.op(op, in_func);
        }
        self.indent -= 2;
        self.newline();
        self.push("}");
    }

    /// `%arg0: type`
    fn block_arg(&mut self, arg: Value) {
        let m = self.m;
        self.value(arg);
        self.push(": ");
        self.ty(m.ty(arg));
        self.trailing_loc(&m.values[arg].loc);
    }

    /// ` {a = 1 : i64}` without the named attributes, or nothing.
    fn attrs_except(&mut self, attrs: &'m AttrDict, except: &[&str]) {
        let rest = || attrs.iter().filter(|(n, _)| !except.contains(&n.as_str()));
        if rest().next().is_some() {
            self.push(" ");
            self.attr_entries(rest());
        }
    }

    fn attr_entries<'a>(&mut self, entries: impl Iterator<Item = (&'a tpuc_support::Name, &'a Attr)>) {
        self.push("{");
        self.list(entries, |p, (name, attr)| {
            attrs::attr_name(&mut p.out, name);
            if *attr != Attr::Unit {
                p.push(" = ");
                p.attr(attr);
            }
        });
        self.push("}");
    }
}
