//! `custom_call`: layouts, aliases and the configuration, and the calls that make and release buffers.

use super::{Cx, compatible, text};
use crate::{Attr, TensorType, Type};
use rustc_hash::FxHashSet;

/// `api_version` of calls whose configuration is a dictionary.
const TYPED_FFI: i64 = 4;

fn is_value(ty: &Type) -> bool {
    match ty {
        Type::Tuple(parts) => parts.iter().all(is_value),
        Type::Tensor(_) | Type::Unranked(_) | Type::Memref(_) | Type::Token | Type::Future(_) => true,
        _ => false,
    }
}

/// The part of nested tuples that `indices` lead to.
fn part<'t>(mut ty: &'t Type, indices: &[i64]) -> Option<&'t Type> {
    for &i in indices {
        let Type::Tuple(parts) = ty else { return None };
        ty = parts.get(usize::try_from(i).ok()?)?;
    }
    Some(ty)
}

/// Paths to the buffers among nested tuples.
fn buffers(ty: &Type, path: &mut Vec<i64>, out: &mut Vec<Vec<i64>>) {
    match ty {
        Type::Memref(_) => out.push(path.clone()),
        Type::Tuple(parts) => {
            for (i, part) in parts.iter().enumerate() {
                path.push(i as i64);
                buffers(part, path, out);
                path.pop();
            }
        }
        _ => {}
    }
}

fn same_contents(tensor: &TensorType, buffer: &TensorType) -> bool {
    let plain = |t: &TensorType| Type::Tensor(TensorType { encoding: None, ..t.clone() });
    compatible(&plain(tensor), &plain(buffer))
}

impl Cx<'_> {
    pub(super) fn custom_call(&mut self) -> Option<Vec<Type>> {
        for (what, types) in [("operand", self.operands), ("result", self.declared)] {
            for (i, ty) in types.iter().enumerate() {
                self.want(is_value(ty), "i1", || format!("{what} {i} cannot have type {ty}"));
            }
        }
        let target = self.attrs.get("call_target_name").and_then(|a| a.as_str());
        if target.is_none() {
            self.missing("call_target_name", "a string");
        }
        self.backend_config();
        self.layouts();
        let results: Type = match self.declared {
            [one] => (*one).clone(),
            many => Type::Tuple(many.iter().map(|&t| t.clone()).collect()),
        };
        let aliased = self.aliases(&results);
        match target {
            Some("CreateBuffer") => self.buffer_call(false, None),
            Some("Pin") => self.buffer_call(true, Some(true)),
            Some("Unpin") => self.buffer_call(true, Some(false)),
            _ => {
                let mut paths = Vec::new();
                buffers(&results, &mut Vec::new(), &mut paths);
                for path in paths {
                    self.want(aliased.contains(&path), "i7", || {
                        format!("the buffer at {path:?} of the results is in no output_operand_aliases")
                    });
                }
            }
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    fn backend_config(&mut self) {
        let version = self.attrs.get("api_version").and_then(Attr::as_int).unwrap_or(1);
        self.want((0..=TYPED_FFI).contains(&version), "i5", || format!("there is no api_version {version}"));
        let (fits, want) = match self.attrs.get("backend_config") {
            None => return,
            Some(config) if version == TYPED_FFI => (matches!(config, Attr::Dict(_)), "a dictionary"),
            Some(config) => (matches!(config, Attr::Str(_)), "a string"),
        };
        self.want(fits, "i4", || format!("backend_config of api_version {version} must be {want}"));
    }

    /// Both lists of layouts or none; each is a permutation of the dimensions of its value.
    fn layouts(&mut self) {
        let lists = ["operand_layouts", "result_layouts"].map(|name| self.attrs.get(name));
        let [operands, results] = match lists {
            [None, None] => return,
            [Some(a), Some(b)] => [a, b],
            _ => {
                self.fail("attribute", "needs operand_layouts and result_layouts, or neither");
                return;
            }
        };
        let values: Vec<Type> = self.operands.iter().map(|&t| t.clone()).collect();
        let outputs: Vec<Type> = match self.declared {
            [Type::Tuple(parts)] => parts.to_vec(),
            many => many.iter().map(|&t| t.clone()).collect(),
        };
        for (what, layouts, types) in [("operand", operands, values), ("result", results, outputs)] {
            let Attr::Array(layouts) = layouts else {
                self.fail("attribute", format!("{what}_layouts is no list"));
                continue;
            };
            let (have, want) = (layouts.len(), types.len());
            if !self.want(have == want, "attribute", || format!("has {have} layouts of {want} {what}s")) {
                continue;
            }
            for (i, (layout, ty)) in layouts.iter().zip(&types).enumerate() {
                let rank = match ty {
                    Type::Tensor(t) | Type::Memref(t) => Some(t.rank()),
                    Type::Unranked(_) => None,
                    Type::Tuple(_) => {
                        self.fail("attribute", format!("{what} {i} is a tuple, which has no layout"));
                        continue;
                    }
                    _ => Some(0),
                };
                let Some(order) = text::layout(layout) else {
                    self.fail("attribute", format!("the layout of {what} {i} is no list of dimensions"));
                    continue;
                };
                let mut sorted = order.clone();
                sorted.sort_unstable();
                let fits = rank.is_none_or(|rank| sorted.iter().copied().eq(0..rank as i64));
                self.want(fits, "attribute", || {
                    format!("the layout {order:?} of {what} {i} does not order the dimensions of {ty}")
                });
            }
        }
    }

    /// Checks the aliases; the paths to results that share memory with an operand that is a buffer.
    fn aliases(&mut self, results: &Type) -> FxHashSet<Vec<i64>> {
        let (mut outputs, mut operands) = (FxHashSet::default(), FxHashSet::default());
        let list = match self.attrs.get("output_operand_aliases") {
            None => return outputs,
            Some(Attr::Array(list)) => list.clone(),
            Some(_) => {
                self.missing("output_operand_aliases", "a list of aliases");
                return outputs;
            }
        };
        for alias in list.iter() {
            let parsed = match alias {
                Attr::Opaque(text) if text.starts_with("#stablehlo.output_operand_alias<") => {
                    let list = |name| text::field(text, name).and_then(text::integers);
                    let index = text::field(text, "operand_index").and_then(|t| t.parse::<i64>().ok());
                    list("output_tuple_indices").zip(index).zip(list("operand_tuple_indices"))
                }
                _ => None,
            };
            let Some(((to, index), from)) = parsed else {
                self.fail("i7", "an output_operand_alias does not name an output and an operand");
                continue;
            };
            let n = self.operands.len();
            let Some(&operand) = usize::try_from(index).ok().and_then(|i| self.operands.get(i)) else {
                self.fail("i7", format!("operand_index {index} is not in [0, {n})"));
                continue;
            };
            let (Some(a), Some(b)) = (part(operand, &from), part(results, &to)) else {
                self.fail("i7", format!("there is no part {from:?} of {operand}, or {to:?} of {results}"));
                continue;
            };
            self.want(a == b, "i7", || format!("the alias is of {a} and {b}"));
            if matches!(a, Type::Memref(_)) {
                let twice = !operands.insert((index, from)) | !outputs.insert(to);
                self.want(!twice, "i7", || "a buffer has two aliases".into());
            }
        }
        outputs
    }

    /// A call that makes a buffer, `from_tensor` from a tensor (`Some(true)`) or a tensor from a buffer.
    fn buffer_call(&mut self, takes_one: bool, from_tensor: Option<bool>) {
        let operands = usize::from(takes_one);
        if self.count(operands).is_none() || self.result_count(1).is_none() {
            return;
        }
        let result = self.declared[0];
        let fits = match (from_tensor, self.operands.first().copied(), result) {
            (None, None, Type::Memref(_)) => true,
            (Some(true), Some(Type::Tensor(t)), Type::Memref(b)) => same_contents(t, b),
            (Some(false), Some(Type::Memref(b)), Type::Tensor(t)) => same_contents(t, b),
            _ => false,
        };
        self.want(fits, "i1", || format!("this call cannot give {result}"));
    }
}
