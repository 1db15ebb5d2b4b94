//! Regions that compute on scalars: reducers, scatter updates, comparators.
//!
//! Such a region is evaluated on many elements at once. Element-wise ops do that by themselves when their rank-0
//! operands are replaced by vectors; a region with any other op is evaluated once per element.

use crate::elementwise::{elementwise, is_elementwise};
use crate::error::{Fault, InterpError, Place, malformed};
use crate::exec::{Datum, Frame, Machine};
use crate::movement;
use crate::view;
use rustc_hash::FxHashMap;
use tpuc_ir::{Block, Module, Op, OpKind, Trait, Type, Value};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// A region with rank-0 arguments and results.
pub(crate) struct Body {
    block: Block,
    pub args: Vec<ElementType>,
    results: Vec<ElementType>,
    vectorises: bool,
}

impl Body {
    /// A region `(a0, .., b0, ..) -> (a0, ..)` that combines values in pairs.
    pub(crate) fn reducer(module: &Module, op: Op) -> Result<Self, Fault> {
        Self::combiner(module, op, 0)
    }

    /// [`reducer`](Self::reducer), in another region than the first.
    pub(crate) fn combiner(module: &Module, op: Op, region: usize) -> Result<Self, Fault> {
        let mut body = Self::of(module, op, region)?;
        body.results = body.args[..body.args.len() / 2].to_vec();
        Ok(body)
    }

    /// A region that gives one boolean.
    pub(crate) fn comparator(module: &Module, op: Op) -> Result<Self, Fault> {
        Self::predicate(module, op, 0)
    }

    /// [`comparator`](Self::comparator), in another region than the first.
    pub(crate) fn predicate(module: &Module, op: Op, region: usize) -> Result<Self, Fault> {
        Ok(Self { results: vec![ElementType::I1], ..Self::of(module, op, region)? })
    }

    /// A region that gives values of these types.
    pub(crate) fn mapping(module: &Module, op: Op, results: Vec<ElementType>) -> Result<Self, Fault> {
        Ok(Self { results, ..Self::of(module, op, 0)? })
    }

    fn of(module: &Module, op: Op, region: usize) -> Result<Self, Fault> {
        let block = module.region_block(op, region).ok_or_else(|| malformed!("the region is missing"))?;
        let scalar = |v: &Value| match module.ty(*v) {
            Type::Tensor(t) if t.rank() == 0 => Some(t.elem),
            _ => None,
        };
        let args = module.blocks[block]
            .args
            .iter()
            .map(|v| scalar(v).ok_or_else(|| malformed!("a region argument of type {}", module.ty(*v))))
            .collect::<Result<Vec<_>, _>>()?;
        let vectorises = module.blocks[block].ops.iter().all(|&op| {
            let op = &module.ops[op];
            let known =
                op.kind == OpKind::Constant || is_elementwise(op.kind) || op.kind.has(Trait::Terminator);
            // Quantised values need their types, which only the evaluation of single ops looks at.
            let plain =
                |v: &Value| module.ty(*v).as_tensor().is_some_and(|t| t.rank() == 0 && t.quant.is_none());
            known && op.operands.iter().chain(&op.results).all(plain)
        });
        Ok(Self { block, args, results: Vec::new(), vectorises })
    }

    /// Evaluates the region on every element of equally long vectors.
    pub(crate) fn apply(
        &self,
        machine: &mut Machine<'_>,
        frame: &mut Frame,
        args: Vec<Tensor>,
    ) -> Result<Vec<Tensor>, Fault> {
        let fits = !args.is_empty()
            && args.len() == self.args.len()
            && args.iter().zip(&self.args).all(|(t, &e)| t.elem() == e);
        let count = args.first().map_or(0, Tensor::len);
        if !fits || args.iter().any(|t| t.shape() != [count as u64]) {
            return Err(malformed!("{args:?} do not fit the region's arguments"));
        }
        let results = if self.vectorises {
            self.on_vectors(machine, frame, args)?
        } else {
            self.one_by_one(machine, frame, &args)?
        };
        let fits = results.len() == self.results.len()
            && results.iter().zip(&self.results).all(|(t, &elem)| t.elem() == elem && t.len() == count);
        if fits { Ok(results) } else { Err(malformed!("the region's results are of other types")) }
    }

    fn on_vectors(
        &self,
        machine: &mut Machine<'_>,
        frame: &Frame,
        args: Vec<Tensor>,
    ) -> Result<Vec<Tensor>, Fault> {
        let count = args[0].len();
        let module = machine.module;
        let spread = |t: &Tensor| {
            view::reserve(t.elem(), &[count as u64], u64::MAX)?;
            Ok(Tensor::splat(t.elem(), &[count as u64], t.get(0)))
        };
        let block = &module.blocks[self.block];
        let mut values: FxHashMap<Value, Tensor> = block.args.iter().copied().zip(args).collect();
        for &op in &block.ops {
            machine.step(op)?;
            let data = &module.ops[op];
            let at = |fault: Fault| -> InterpError { fault.at(|| Place::of(module, op)) };
            let operand = |v: &Value| match (values.get(v), frame.get(v)) {
                (Some(t), _) => Ok(t.clone()),
                (None, Some(Datum::Tensor(t))) if t.rank() == 0 => spread(t),
                _ => Err(malformed!("{v} is not defined here")),
            };
            let operands = data.operands.iter().map(operand).collect::<Result<Vec<_>, _>>().map_err(at)?;
            if data.kind.has(Trait::Terminator) {
                return Ok(operands);
            }
            let Some(&result) = data.results.first() else { continue };
            let elem = module.ty(result).as_tensor().map_or(ElementType::F32, |t| t.elem);
            let value = match data.kind {
                OpKind::Constant => movement::constant(&data.attrs).and_then(|t| spread(&t)),
                kind => elementwise(kind, &data.attrs, &operands, elem),
            };
            values.insert(result, value.map_err(at)?);
        }
        Err(malformed!("the region does not end in a terminator"))
    }

    fn one_by_one(
        &self,
        machine: &mut Machine<'_>,
        frame: &mut Frame,
        args: &[Tensor],
    ) -> Result<Vec<Tensor>, Fault> {
        let count = args[0].len();
        let mut columns: Vec<Vec<Scalar>> = vec![Vec::with_capacity(count); self.results.len()];
        for i in 0..count {
            let scalars = args.iter().map(|t| Datum::Tensor(Tensor::scalar(t.elem(), t.get(i)))).collect();
            let results = machine.block(frame, self.block, scalars)?;
            for ((column, &elem), result) in columns.iter_mut().zip(&self.results).zip(results) {
                match result {
                    Datum::Tensor(t) if t.rank() == 0 && t.elem() == elem => column.push(t.get(0)),
                    _ => return Err(malformed!("the region gives something else than a scalar of {elem}")),
                }
            }
        }
        let short = columns.iter().any(|column| column.len() != count);
        if short {
            return Err(malformed!("the region gives too few results"));
        }
        let vector = |(column, &elem)| Tensor::from_scalars(elem, &[count as u64], column);
        Ok(columns.into_iter().zip(&self.results).map(vector).collect())
    }
}
