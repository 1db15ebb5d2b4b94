//! Programs for another compiler: what it does not find by itself, and the program as it came where that is little.

use crate::passes::{registry, trip_count};
use rustc_hash::FxHashSet;
use tpuc_egraph::{ConsumerPrices, CostModel};
use tpuc_ir::{Block, Module, Op, OpKind, TensorType, Value, ValueDef};
use tpuc_pass::{Manager, PassContext, PassError, parse_pipeline};
use tpuc_support::{Loc, Remark};
use tpuc_target::Consumer;

const NAME: &str = "consume";
/// A loop of unknown length is taken to run so often.
const UNKNOWN_STEPS: usize = 16;
/// Longer loops are not followed to their end.
const MAX_STEPS: usize = 1 << 16;
/// The passes for a consumer. All of them keep to ops that the program may hold anyway.
pub fn consumer_pipeline(consumer: &Consumer, fp: &str) -> String {
    let pass = |pass: &String| format!("{},canonicalize,cse,dce,", pass.replace("$fp", fp));
    let passes: String = consumer.passes.iter().map(pass).collect();
    format!("{TIDY},{passes}eqsat{{consumer={} fp={fp}}},canonicalize,cse,dce", consumer.name)
}

/// What every consumer does first, and gives nothing but a fair comparison.
const TIDY: &str = "inline{composites=keep},canonicalize,cse,dce";

/// Rewrites a module for a consumer. Returns false, and leaves it as it was, when the predicted gain is not certain.
///
/// # Errors
/// A pass that fails: recursion, a program that grows beyond bounds, an unknown `fp`.
pub fn for_consumer(
    module: &mut Module,
    consumer: &Consumer,
    fp: &str,
    cx: &mut PassContext,
) -> Result<bool, PassError> {
    let prices = ConsumerPrices::new(consumer.clone(), &cx.machine);
    let mut plain = module.clone();
    run(&mut plain, TIDY, cx)?;
    let before = price(&plain, consumer, &prices);
    drop(plain);
    let mut new = module.clone();
    run(&mut new, &consumer_pipeline(consumer, fp), cx)?;
    let after = price(&new, consumer, &prices);
    let gain = before - after;
    let certain = gain > consumer.least_us * 1e-6 && gain > consumer.worth * before;
    let figures = format!(
        "for {}: predicted {:.1} us before, {:.1} us after",
        consumer.name,
        before * 1e6,
        after * 1e6
    );
    cx.remarks.push(if certain {
        Remark::passed(NAME, Loc::Unknown, figures)
    } else {
        Remark::missed(NAME, Loc::Unknown, format!("{figures}; the program stays as it is"))
    });
    if certain {
        *module = new;
    }
    Ok(certain)
}

fn run(module: &mut Module, pipeline: &str, cx: &mut PassContext) -> Result<(), PassError> {
    let specs = parse_pipeline(pipeline).expect("consumers name pipelines that parse");
    let passes = registry().instantiate(&specs).expect("consumers name passes that exist");
    Manager { passes, verify_each: cfg!(debug_assertions), observer: None }.run(module, cx)?;
    Ok(())
}

/// The predicted time of all functions that can be called from outside, in seconds.
fn price(module: &Module, consumer: &Consumer, prices: &ConsumerPrices) -> f64 {
    let steps = consumer.loops.as_ref().map_or(0.0, |figures| figures.step_us * 1e-6);
    let random =
        consumer.data.as_ref().map_or((0.0, 0.0), |data| (data.random_us * 1e-6, data.random_ns * 1e-9));
    let bodies = module.functions().filter_map(|f| module.region_block(f, 0));
    let pricer = Pricer { module, prices, step: steps, random };
    bodies.map(|block| pricer.block(block, false)).sum()
}

/// Whether an op whose operands are constants is one too, computed once.
fn foldable(kind: OpKind) -> bool {
    use OpKind as K;
    kind.is_elementwise()
        || matches!(kind, K::Constant | K::Iota | K::BroadcastInDim | K::Reshape | K::Transpose | K::Slice)
        || matches!(kind, K::Reverse | K::Concatenate | K::Pad | K::Select | K::Clamp)
}

/// Whether an op that moves data gives one of its operands as it is, which no consumer computes.
fn passes_on(kind: OpKind, operands: &[TensorType], result: &TensorType) -> bool {
    matches!(kind, OpKind::Slice | OpKind::Concatenate | OpKind::Pad) && operands.contains(result)
}

struct Pricer<'m> {
    module: &'m Module,
    prices: &'m ConsumerPrices,
    /// Seconds for each op of a loop's body, beside its work.
    step: f64,
    /// Seconds for a generator of random bits, and for each element of them.
    random: (f64, f64),
}

impl Pricer<'_> {
    fn block(&self, block: Block, in_loop: bool) -> f64 {
        let mut constants = FxHashSet::default();
        let mut total = 0.0;
        for &op in &self.module.blocks[block].ops {
            let data = &self.module.ops[op];
            if foldable(data.kind) && data.operands.iter().all(|v| constants.contains(v)) {
                constants.extend(data.results.iter().copied());
            } else {
                total += self.op(op, in_loop);
            }
        }
        total
    }

    fn op(&self, op: Op, in_loop: bool) -> f64 {
        let data = &self.module.ops[op];
        let step = if in_loop && data.kind != OpKind::Constant { self.step } else { 0.0 };
        let inner =
            |n: usize, within: bool| self.module.region_block(op, n).map_or(0.0, |b| self.block(b, within));
        step + match data.kind {
            OpKind::While => {
                let times = trip_count(self.module, op, MAX_STEPS).unwrap_or(UNKNOWN_STEPS);
                (inner(0, true) + inner(1, true)) * times as f64
            }
            OpKind::If | OpKind::Case => {
                (0..data.regions.len()).map(|n| inner(n, in_loop)).fold(0.0, f64::max)
            }
            OpKind::Return | OpKind::FuncReturn => 0.0,
            OpKind::RngBitGenerator => {
                let bits = data.results.get(1).and_then(|&v| self.module.ty(v).as_tensor()?.len());
                self.random.0 + bits.unwrap_or(0) as f64 * self.random.1
            }
            kind => {
                let ty = |&v: &_| self.module.ty(v).as_tensor().cloned();
                let Some(operands) = data.operands.iter().map(ty).collect::<Option<Vec<TensorType>>>() else {
                    return step;
                };
                let Some(result) = data.results.first().and_then(ty) else { return step };
                if passes_on(kind, &operands, &result) {
                    return step;
                }
                let argument =
                    |v: &Value| !in_loop && matches!(self.module.values[*v].def, ValueDef::Arg(..));
                if !operands.is_empty() && data.operands.iter().all(argument) {
                    self.prices.outside_cost(kind, &data.attrs, &operands, &result)
                } else {
                    self.prices.node_cost(kind, &data.attrs, &operands, &result)
                }
            }
        }
    }
}
