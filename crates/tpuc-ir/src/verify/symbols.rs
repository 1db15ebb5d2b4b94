//! Functions and calls.

use super::{Verifier, counted};
use crate::infer::all_compatible;
use crate::infer::text::field;
use crate::{Attr, Module, Op, OpKind, Type, Value};
use rustc_hash::FxHashMap;
use tpuc_support::Name;

/// The symbols of each module op, by name.
pub(super) struct SymbolTables {
    functions: FxHashMap<(Op, Name), Op>,
    /// The module that an op with references to functions stands in.
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
                OpKind::FuncCall | OpKind::Composite | OpKind::InterpreterRunParallel => {
                    tables.home.insert(op, home);
                }
                OpKind::FuncFunc | OpKind::BuiltinModule | OpKind::SdyMesh if op != module.top => {
                    if let Some(Attr::Str(name)) = data.attr("sym_name")
                        && tables.functions.insert((home, name.clone()), op).is_some()
                    {
                        tables.repeated.push((home, op));
                    }
                }
                _ if mesh_axes(module, op).is_some() => {
                    tables.home.insert(op, home);
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
        let own = |name: &str| matches!(name, "sym_name" | "sym_visibility");
        if let Some((bare, _)) = self.module.ops[op].attrs.iter().find(|(n, _)| !n.contains('.') && !own(n)) {
            self.error(op, format!("'{bare}' does not name an attribute of a dialect"));
        }
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
            let Some(Attr::Array(dicts)) = data.attr(name) else { continue };
            if dicts.len() != count {
                self.error(op, format!("{name} has {} elements for {count} types", dicts.len()));
            }
            for dict in dicts.iter() {
                let Attr::Dict(dict) = dict else { continue };
                if let Some((bare, _)) = dict.iter().find(|(n, _)| !n.contains('.')) {
                    self.error(op, format!("'{bare}' in {name} does not name an attribute of a dialect"));
                }
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
        // Only func.return ties its operands to the signature.
        if returned[..] != results[..] && module.ops[end].kind == OpKind::FuncReturn {
            self.error(
                end,
                format!("returns {}, but the function's results are {}", list(&returned), list(results)),
            );
        }
    }

    /// The function of the op's module that a symbol refers to.
    fn callee(&self, op: Op, path: &[Name]) -> Option<Op> {
        let home = self.symbols.home.get(&op).copied().unwrap_or(self.module.top);
        let [name] = path else { return None };
        let found = self.symbols.functions.get(&(home, name.clone())).copied();
        found.filter(|&f| self.module.ops[f].kind == OpKind::FuncFunc)
    }

    pub(super) fn call(&mut self, op: Op) {
        let module = self.module;
        let data = &module.ops[op];
        let Some(Attr::Symbol(path)) = data.attr("callee") else { return };
        let shown = symbol_text(path);
        let Some(callee) = self.callee(op, path) else {
            return self.error(op, format!("{shown} is no function of this module"));
        };
        for (_, message) in self.signature_differences(op, callee, &shown) {
            self.error(op, message);
        }
    }

    /// The decomposition of a composite is a function of its types.
    pub(super) fn composite(&mut self, op: Op) {
        let module = self.module;
        let Some(Attr::Symbol(path)) = module.ops[op].attr("decomposition") else { return };
        let shown = symbol_text(path);
        let Some(callee) = self.callee(op, path) else {
            return self.violation(op, "c2", format!("{shown} is no function of this module"));
        };
        for (of_results, message) in self.signature_differences(op, callee, &shown) {
            self.violation(op, if of_results { "c4" } else { "c3" }, message);
        }
    }

    /// Where an op's operands and results differ from a function's, and whether it is in the results.
    fn signature_differences(&self, op: Op, callee: Op, shown: &str) -> Vec<(bool, String)> {
        let module = self.module;
        let data = &module.ops[op];
        let Some(Attr::Type(Type::Function(inputs, results))) = module.ops[callee].attr("function_type")
        else {
            return Vec::new();
        };
        let mut out = Vec::new();
        for (of_results, have, want) in
            [(false, &data.operands[..], inputs), (true, &data.results[..], results)]
        {
            let what = if of_results { "result" } else { "operand" };
            if have.len() != want.len() {
                let n = want.len();
                out.push((of_results, format!("has {}, but {shown} has {n}", counted(have.len(), what))));
                continue;
            }
            for (i, (&value, want)) in have.iter().zip(want.iter()).enumerate() {
                let ty = module.ty(value);
                if ty != want {
                    let message = format!("{what} {i} has type {ty}, but that of {shown} is {want}");
                    out.push((of_results, message));
                }
            }
        }
        out
    }

    /// The mesh that forms groups of processes exists, and has the axes that are named.
    pub(super) fn replica_groups(&mut self, op: Op) {
        let module = self.module;
        let Some(text) = mesh_axes(module, op) else { return };
        let Some(mesh) = field(text, "mesh") else {
            return self.error(op, "replica_groups names no mesh");
        };
        if let Some(name) = mesh.strip_prefix('@') {
            let home = self.symbols.home.get(&op).copied().unwrap_or(module.top);
            let name = name.trim_matches('"');
            if !self.symbols.functions.contains_key(&(home, Name::from(name))) {
                self.error(op, format!("there is no mesh @{name} in this module"));
            }
        } else if mesh.starts_with("#stablehlo.mesh<") {
            let known: Vec<&str> = quoted_names(mesh).collect();
            let axes = field(text, "axes").unwrap_or_default();
            if let Some(axis) = quoted_names(axes).find(|axis| !known.contains(axis)) {
                self.error(op, format!("the mesh of replica_groups has no axis '{axis}'"));
            }
        }
    }

    /// The functions that `run_parallel` runs exist, and take and give as many values as the op, of its types; those
    /// that feed it give one tensor.
    pub(super) fn processes(&mut self, op: Op) {
        let module = self.module;
        let data = &module.ops[op];
        let mut functions = Vec::new();
        let rows = match data.attr("programs") {
            Some(Attr::Array(rows)) => rows.iter().collect(),
            _ => Vec::new(),
        };
        for row in rows {
            let Attr::Array(row) = row else { continue };
            for program in row.iter() {
                let Attr::Symbol(path) = program else { continue };
                match self.callee(op, path) {
                    Some(function) => functions.push(function),
                    None => {
                        return self
                            .error(op, format!("{} is no function of this module", symbol_text(path)));
                    }
                }
            }
        }
        let (mut inputs, mut results) = (Vec::new(), Vec::new());
        for function in functions {
            if let Some(Attr::Type(Type::Function(i, r))) = module.ops[function].attr("function_type") {
                inputs.extend(i.iter().cloned());
                results.extend(r.iter().cloned());
            }
        }
        for (what, have, want) in [
            ("operands", self.types(&data.operands), inputs),
            ("results", self.types(&data.results), results),
        ] {
            if !all_compatible(&have, &want) {
                let message = format!("the {what} are {}, but the programs' {}", list(&have), list(&want));
                self.error(op, message);
            }
        }
        let Some(Attr::Array(feeds)) = data.attr("infeed") else { return };
        for feed in feeds.iter() {
            let Attr::Symbol(path) = feed else { continue };
            let ty = self.callee(op, path).and_then(|f| module.ops[f].attr("function_type"));
            let one =
                matches!(ty, Some(Attr::Type(Type::Function(_, r))) if matches!(r[..], [Type::Tensor(_)]));
            if !one {
                self.error(op, format!("{} is no function that gives one tensor", symbol_text(path)));
            }
        }
    }
}

/// Groups of processes that are given by the axes of a mesh, as text.
fn mesh_axes(module: &Module, op: Op) -> Option<&str> {
    match module.ops[op].attr("replica_groups") {
        Some(Attr::Opaque(text)) => Some(text),
        _ => None,
    }
}

/// The texts that stand in quotes after `name =`.
fn quoted_names(text: &str) -> impl Iterator<Item = &str> {
    text.split("name =").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
}

/// `@outer::@inner`
fn symbol_text(path: &[Name]) -> String {
    path.iter().map(|n| format!("@{n}")).collect::<Vec<_>>().join("::")
}
