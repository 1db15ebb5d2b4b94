//! What tells kernel terms apart: terms of equal structure become equal kernels, wherever they stand.

use crate::context::EGraph;
use crate::extract::problem::Problem;
use crate::lang::{Head, Node};
use egg::{Id, Language as _};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use tpuc_ir::TensorType;

/// Ops and reads of a term in order, as numbers.
pub type Key = SmallVec<[u32; 32]>;

/// Numbers for what a term is made of.
pub struct Structure {
    /// By candidate: its op with attributes and type.
    ops: Vec<u32>,
    /// By candidate: the classes of its operands, in order.
    operands: Vec<SmallVec<[u32; 3]>>,
    /// By class: its type, and whether it is a literal of whoever reads it.
    classes: Vec<(u32, bool)>,
}

impl Structure {
    /// `ids` are the e-graph's classes by position.
    pub fn new(egraph: &EGraph, problem: &Problem<Node>, ids: &[Id]) -> Self {
        let mut types: FxHashMap<Option<&TensorType>, u32> = FxHashMap::default();
        let mut classes = Vec::with_capacity(ids.len());
        for &id in ids {
            let data = &egraph[id].data;
            let next = types.len() as u32;
            classes.push((*types.entry(data.ty.as_ref()).or_insert(next), data.is_number()));
        }
        let positions: FxHashMap<Id, u32> = ids.iter().zip(0..).map(|(&id, i)| (id, i)).collect();
        let mut known: FxHashMap<(Head, Option<crate::lang::AttrId>, usize, u32), u32> = FxHashMap::default();
        let (mut ops, mut operands) = (Vec::new(), Vec::new());
        for candidate in &problem.candidates {
            let node = &candidate.what;
            let what = (node.head(), node.attrs(), node.operands().len(), classes[candidate.class].0);
            let next = known.len() as u32;
            ops.push(*known.entry(what).or_insert(next));
            operands.push(node.children().iter().map(|&c| positions[&egraph.find(c)]).collect());
        }
        Self { ops, operands, classes }
    }

    /// The structure of the kernel in which these candidates compute their classes.
    pub fn key(&self, problem: &Problem<Node>, inside: &[usize]) -> Key {
        let class = |n: usize| problem.candidates[n].class as u32;
        let mut leaves: SmallVec<[u32; 16]> = SmallVec::new();
        let mut key = Key::new();
        for (i, &n) in inside.iter().enumerate() {
            key.push(self.ops[n]);
            for &c in &self.operands[n] {
                let (ty, literal) = self.classes[c as usize];
                let read = match inside[..i].iter().position(|&m| class(m) == c) {
                    Some(at) => [0, at as u32],
                    // A literal is its value.
                    None if literal => [1, c],
                    None => {
                        let at = leaves.iter().position(|&l| l == c).unwrap_or(leaves.len());
                        if at == leaves.len() {
                            leaves.push(c);
                        }
                        [2 + at as u32, ty]
                    }
                };
                key.extend_from_slice(&read);
            }
        }
        key.push(u32::from(inside.last().is_some_and(|&n| self.classes[class(n) as usize].1)));
        key
    }
}
