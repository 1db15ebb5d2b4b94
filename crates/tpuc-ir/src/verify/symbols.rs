//! Functions and calls.

use super::{Verifier, counted};
use crate::{Attr, Module, Op, OpKind, Type, Value};
use rustc_hash::FxHashMap;
use tpuc_support::Name;

/// The functions of each module op, by name.
pub(super) struct SymbolTables {
    functions: FxHashMap<(Op, Name), Op>,
    /// The module that a call stands in.
    home: FxHashMap<Op, Op>,
    /// Functions whose name is taken by an earlier one.
    repeated: Vec<(Op, Op)>,
}

impl SymbolTables {
    pub fn of(module: &Module) -> Self {
        let mut tables =
            Self { functions: FxHashMap::default(), home: FxHashMap::default(), repeated: Vec::new() };
        let mut stack = vec![(module.top, module.top)];
        let mut seen = vec![false; module.ops.len()];
        while let Some((op, home)) = stack.pop() {
            use tpuc_support::entity::Entity;
            if std::mem::replace(&mut seen[op.index()], true) {
                continue;
            }
            let data = &module.ops[op];
            let inner_home = if data.kind == OpKind::BuiltinModule { op } else { home };
            match data.kind {
                OpKind::FuncCall => {
                    tables.home.insert(op, home);
                }
                OpKind::FuncFunc | OpKind::BuiltinModule if op != module.top => {
                    if let Some(Attr::Str(name)) = data.attr("sym_name")
                        && tables.functions.insert((home, name.clone()), op).is_some()
                    {
                        tables.repeated.push((home, op));
                    }
                }
                _ => {}
            }
            for &region in data.regions.iter().rev() {
                for &block in module.regions[region].blocks.iter().rev() {
                    stack.extend(module.blocks[block].ops.iter().rev().map(|&inner| (inner, inner_home)));
                }
            }
        }
        tables
    }
}

fn list(types: &[Type]) -> String {
    format!("({})", types.iter().map(Type::to_string).collect::<Vec<_>>().join(", "))
}

impl Verifier<'_> {
    fn types(&self, values: &[Value]) -> Vec<Type> {
        values.iter().map(|&v| self.module.ty(v).clone()).collect()
    }

    pub(super) fn module_symbols(&mut self, op: Op) {
        let repeated: Vec<Op> =
            self.symbols.repeated.iter().filter(|(home, _)| *home == op).map(|(_, f)| *f).collect();
        for function in repeated {
            let name = self.module.symbol(function).unwrap_or_default();
            self.error(function, format!("redefinition of symbol @{name}"));
        }
    }

    /// The signature against the body, and the types that it returns.
    pub(super) fn function(&mut self, op: Op) {
        let module = self.module;
        let data = &module.ops[op];
        let Some(Attr::Type(Type::Function(inputs, results))) = data.attr("function_type") else {
            return self.error(op, "function_type is not a function type");
        };
        for (name, count) in [("arg_attrs", inputs.len()), ("res_attrs", results.len())] {
            if let Some(Attr::Array(dicts)) = data.attr(name)
                && dicts.len() != count
            {
                self.error(op, format!("{name} has {} elements for {count} types", dicts.len()));
            }
        }
        let Some(block) = module.region_block(op, 0) else {
            if data.attr("sym_visibility").and_then(Attr::as_str) != Some("private") {
                self.error(op, "a function without a body must be private");
            }
            return;
        };
        let args = self.types(&module.blocks[block].args);
        if args[..] != inputs[..] {
            self.error(
                op,
                format!("the body takes {}, but the signature says {}", list(&args), list(inputs)),
            );
        }
        let Some(end) = module.terminator(block) else { return };
        let returned = self.types(&module.ops[end].operands);
        if returned[..] != results[..] {
            self.error(
                end,
                format!("returns {}, but the function's results are {}", list(&returned), list(results)),
            );
        }
    }

    pub(super) fn call(&mut self, op: Op) {
        let module = self.module;
        let data = &module.ops[op];
        let Some(Attr::Symbol(path)) = data.attr("callee") else { return };
        let home = self.symbols.home.get(&op).copied().unwrap_or(module.top);
        let callee = match &path[..] {
            [name] => self.symbols.functions.get(&(home, name.clone())).copied(),
            _ => None,
        };
        let shown = path.iter().map(|n| format!("@{n}")).collect::<Vec<_>>().join("::");
        let Some(callee) = callee.filter(|&f| module.ops[f].kind == OpKind::FuncFunc) else {
            return self.error(op, format!("{shown} is no function of this module"));
        };
        let Some(Attr::Type(Type::Function(inputs, results))) = module.ops[callee].attr("function_type")
        else {
            return;
        };
        for (what, have, want) in
            [("operand", &data.operands[..], inputs), ("result", &data.results[..], results)]
        {
            if have.len() != want.len() {
                let n = want.len();
                self.error(op, format!("has {}, but {shown} has {n}", counted(have.len(), what)));
                continue;
            }
            for (i, (&value, want)) in have.iter().zip(want.iter()).enumerate() {
                let ty = module.ty(value);
                if ty != want {
                    self.error(op, format!("{what} {i} has type {ty}, but that of {shown} is {want}"));
                }
            }
        }
    }
}
