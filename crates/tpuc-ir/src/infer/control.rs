//! Control flow, calls and tuples.

use super::{Cx, all_compatible, extent};
use crate::{OpKind, TensorType, Type};
use tpuc_tensor::ElementType;

fn scalar(elem: ElementType) -> Type {
    Type::Tensor(TensorType::scalar(elem))
}

fn list(types: &[Type]) -> String {
    format!("({})", types.iter().map(Type::to_string).collect::<Vec<_>>().join(", "))
}

/// Whether values of this type may go through an op: tensors and tokens do, buffers and tuples at times.
fn may_pass(kind: OpKind, ty: &Type) -> bool {
    match ty {
        Type::Tensor(_) | Type::Token => true,
        Type::Memref(_) => matches!(kind, OpKind::While | OpKind::Tuple | OpKind::GetTupleElement),
        Type::Tuple(parts) => {
            matches!(kind, OpKind::Tuple | OpKind::GetTupleElement | OpKind::Composite)
                && parts.iter().all(|p| may_pass(OpKind::Tuple, p))
        }
        _ => false,
    }
}

impl Cx<'_> {
    /// The operands are values that may go through this op.
    pub(super) fn passing_operands(&mut self) {
        for (i, ty) in self.operands.iter().enumerate() {
            self.want(may_pass(self.kind, ty), "i1", || format!("operand {i} cannot have type {ty}"));
        }
    }

    pub(super) fn control(&mut self) -> Option<Vec<Type>> {
        if matches!(
            self.kind,
            OpKind::While | OpKind::OptimizationBarrier | OpKind::Tuple | OpKind::GetTupleElement
        ) {
            self.passing_operands();
        }
        match self.kind {
            OpKind::While => self.while_loop(),
            OpKind::If => self.branches("pred", ElementType::I1, ["c1", "c2", "c3"]),
            OpKind::Case => {
                let any = !self.regions.is_empty();
                self.want(any, "c1", || "needs at least one branch".into());
                self.branches("index", ElementType::I32, ["c2", "c3", "c4"])
            }
            OpKind::OptimizationBarrier => {
                self.exact_results(self.operands.iter().map(|&t| t.clone()).collect(), "c1")
            }
            OpKind::Tuple => {
                let ty = Type::Tuple(self.operands.iter().map(|&t| t.clone()).collect());
                self.exact_results(vec![ty], "c1")
            }
            OpKind::GetTupleElement => self.get_tuple_element(),
            OpKind::CustomCall => self.custom_call(),
            _ => Some(self.declared.iter().map(|&t| t.clone()).collect()),
        }
    }

    fn while_loop(&mut self) -> Option<Vec<Type>> {
        let state: Vec<Type> = self.operands.iter().map(|&t| t.clone()).collect();
        let [cond, body] = self.regions else {
            self.fail("regions", "needs two regions, the condition and the body");
            return None;
        };
        for (id, what, region) in [("c1", "condition", cond), ("c2", "body", body)] {
            self.want(all_compatible(&region.inputs, &state), id, || {
                format!(
                    "the {what} takes {}, but the loop's values are {}",
                    list(&region.inputs),
                    list(&state)
                )
            });
        }
        self.want(all_compatible(&cond.outputs, &[scalar(ElementType::I1)]), "c1", || {
            format!("the condition returns {}, but must return one tensor<i1>", list(&cond.outputs))
        });
        self.want(all_compatible(&body.outputs, &state), "c2", || {
            format!("the body returns {}, but the loop's values are {}", list(&body.outputs), list(&state))
        });
        self.results(state, "c3")
    }

    /// Branches without arguments that return the same types; `ids` are those of these three facts.
    fn branches(&mut self, selector: &str, elem: ElementType, ids: [&str; 3]) -> Option<Vec<Type>> {
        self.count(1)?;
        let ty = self.operands[0];
        self.want(*ty == scalar(elem), "i1", || {
            format!("{selector} has type {ty}, but needs {}", scalar(elem))
        });
        for (i, region) in self.regions.iter().enumerate() {
            self.want(region.inputs.is_empty(), ids[0], || format!("branch {i} takes arguments"));
        }
        let first = self.regions.first()?;
        for (i, region) in self.regions.iter().enumerate().skip(1) {
            self.want(all_compatible(&region.outputs, &first.outputs), ids[1], || {
                format!("branch {i} returns {}, but branch 0 {}", list(&region.outputs), list(&first.outputs))
            });
        }
        for ty in &first.outputs {
            self.want(may_pass(self.kind, ty), ids[2], || format!("a branch cannot return {ty}"));
        }
        let mut types = first.outputs.clone();
        for region in &self.regions[1..] {
            for (ty, other) in types.iter_mut().zip(&region.outputs) {
                *ty = extent::least_specific(ty, other);
            }
        }
        self.results(types, ids[2])
    }

    fn get_tuple_element(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let Type::Tuple(parts) = self.operands[0] else {
            self.fail("i1", format!("the operand has type {}, which is no tuple", self.operands[0]));
            return None;
        };
        let index = self.int("index")?;
        let part = usize::try_from(index).ok().and_then(|i| parts.get(i));
        let Some(part) = part else {
            self.fail("c1", format!("index {index} is not in [0, {})", parts.len()));
            return None;
        };
        self.results(vec![part.clone()], "c2")
    }
}
