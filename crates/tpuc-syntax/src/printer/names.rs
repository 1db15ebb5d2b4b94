//! Names of values, chosen as MLIR chooses them: results are numbered, function arguments are `arg0`, `arg1`,
//! constants `c` or `cst`, and equal names within sight of each other are told apart by a running suffix.

use rustc_hash::FxHashSet;
use std::fmt::Write as _;
use tpuc_ir::{Arity, Attr, Module, Op, OpData, OpKind, Region, Type, Value, ValueDef};
use tpuc_support::Name;
use tpuc_support::entity::Entity;

pub(super) struct Names {
    of: Vec<Name>,
}

/// A region still to be named, and what the regions around it have used up.
struct Pending {
    region: Region,
    owner: Op,
    next: Counters,
    scope: usize,
}

#[derive(Clone, Copy, Default)]
struct Counters {
    value: u32,
    argument: u32,
    conflict: u32,
}

#[derive(Default)]
struct Scope {
    parent: Option<usize>,
    used: FxHashSet<Name>,
}

struct Namer<'m> {
    module: &'m Module,
    names: Vec<Name>,
    scopes: Vec<Scope>,
    next: Counters,
    scope: usize,
    buffer: String,
}

/// Whether each result has a name of its own: the tables name more than one, none of them a list.
pub(super) fn are_apart(data: &OpData) -> bool {
    let named = data.kind.info().results;
    named.len() > 1 && named.len() == data.results.len() && named.iter().all(|r| r.arity == Arity::One)
}

/// The name that the result of some ops has: that of a constant is `c` or `cst`, with its value for scalars of
/// `arith`.
fn result_name(data: &OpData, ty: &Type) -> Option<String> {
    let float = match (data.kind, ty) {
        (OpKind::Constant, Type::Tensor(t)) => {
            t.quant.is_some() || !(t.elem.is_integer() || t.elem.is_bool())
        }
        (OpKind::Constant, _) => true,
        (OpKind::ArithConstant, _) => {
            return Some(match data.attr("value")? {
                Attr::Bool(value) => value.to_string(),
                Attr::Int(value, Type::Index) => format!("c{value}"),
                Attr::Int(value, ty) => format!("c{value}_{ty}"),
                _ => "cst".into(),
            });
        }
        (
            OpKind::TensorDim
            | OpKind::TensorRank
            | OpKind::TensorCast
            | OpKind::TensorFromElements
            | OpKind::TensorSplat
            | OpKind::TensorReshape,
            _,
        ) => return Some(data.kind.short_name().into()),
        (OpKind::TensorExtract, _) => return Some("extracted".into()),
        (OpKind::TensorInsert, _) => return Some("inserted".into()),
        (OpKind::ShapeConstSize, _) => return Some(format!("c{}", data.attr("value")?.as_int()?)),
        _ => return None,
    };
    Some(if float { "cst" } else { "c" }.into())
}

/// The names that some ops have for the arguments of their regions.
fn arg_name(owner: &OpData, arg: ValueDef) -> Option<&'static str> {
    let ValueDef::Arg(_, i) = arg else { return None };
    match owner.kind {
        OpKind::While => Some("iterArg"),
        OpKind::ChloScan => {
            let Some(Attr::Ints(_, sizes)) = owner.attr("operandSegmentSizes") else { return None };
            Some(if i64::from(i) < *sizes.first()? { "input" } else { "carry" })
        }
        _ => None,
    }
}

impl Names {
    /// With `plain`, constants and loop values are named like all others.
    pub fn of(module: &Module, plain: bool) -> Self {
        let mut namer = Namer {
            module,
            names: vec![Name::default(); module.values.len()],
            scopes: Vec::new(),
            next: Counters::default(),
            scope: 0,
            buffer: String::new(),
        };
        namer.scopes.push(Scope::default());
        let mut pending = Vec::new();
        namer.open_op(module.top, &mut pending);
        while let Some(Pending { region, owner, next, scope }) = pending.pop() {
            namer.next = next;
            namer.scope = namer.scopes.len();
            namer.scopes.push(Scope { parent: Some(scope), ..Scope::default() });
            namer.region(region, owner, plain);
            for &block in &module.regions[region].blocks {
                for &op in &module.blocks[block].ops {
                    namer.open_op(op, &mut pending);
                }
            }
        }
        Self { of: namer.names }
    }

    pub fn get(&self, value: Value) -> &str {
        &self.of[value.index()]
    }
}

impl Namer<'_> {
    fn open_op(&self, op: Op, pending: &mut Vec<Pending>) {
        let data = &self.module.ops[op];
        pending.extend(data.regions.iter().map(|&region| Pending {
            region,
            owner: op,
            next: self.next,
            scope: self.scope,
        }));
    }

    fn region(&mut self, region: Region, owner: Op, plain: bool) {
        let module = self.module;
        for &block in &module.regions[region].blocks {
            for &arg in &module.blocks[block].args {
                let name = if plain { None } else { arg_name(&module.ops[owner], module.values[arg].def) };
                if let Some(name) = name {
                    self.give(arg, name);
                } else {
                    let number = self.next.argument;
                    self.next.argument += 1;
                    self.give(arg, &format!("arg{number}"));
                }
            }
            for &op in &module.blocks[block].ops {
                let data = &module.ops[op];
                let Some(&first) = data.results.first() else { continue };
                if !plain && are_apart(data) {
                    for (&result, info) in data.results.iter().zip(data.kind.info().results) {
                        self.give(result, info.name);
                    }
                } else if let Some(name) = if plain { None } else { result_name(data, module.ty(first)) } {
                    self.give(first, &name);
                } else {
                    self.buffer.clear();
                    let _ = write!(self.buffer, "{}", self.next.value);
                    self.next.value += 1;
                    self.names[first.index()] = Name::from(self.buffer.as_str());
                }
            }
        }
    }

    /// Gives the wanted name, or that with the first free suffix.
    fn give(&mut self, value: Value, wanted: &str) {
        let mut name = Name::from(wanted);
        while self.is_used(&name) {
            self.buffer.clear();
            let _ = write!(self.buffer, "{wanted}_{}", self.next.conflict);
            self.next.conflict += 1;
            name = Name::from(self.buffer.as_str());
        }
        self.scopes[self.scope].used.insert(name.clone());
        self.names[value.index()] = name;
    }

    fn is_used(&self, name: &Name) -> bool {
        let mut scope = Some(self.scope);
        while let Some(i) = scope {
            if self.scopes[i].used.contains(name) {
                return true;
            }
            scope = self.scopes[i].parent;
        }
        false
    }
}
