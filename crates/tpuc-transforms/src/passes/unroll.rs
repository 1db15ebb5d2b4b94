//! `unroll`: counted loops of few and small steps are written out.

use crate::rewrite::{Substitution, clone_ops};
use rustc_hash::{FxHashMap, FxHashSet};
use tpuc_ir::attr::{ComparisonDirection as Direction, EnumAttr};
use tpuc_ir::{Attr, Block, Module, Op, OpKind, Value, ValueDef};
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::{Diagnostic, Remark};

pub const INFO: PassInfo = PassInfo {
    name: "unroll",
    description: "write out loops with a known number of steps whose bodies are cheap beside the loop itself",
    options: &[
        OptionInfo { name: "ops", help: "ops that a loop may become", default: "800" },
        OptionInfo { name: "work", help: "elements that an op of its body may have", default: "262144" },
    ],
    make: |options| {
        let number = |name: &str, default: usize| match options.get(name).map(|text| (text, text.parse())) {
            None => Ok(default),
            Some((_, Ok(number))) => Ok(number),
            Some((text, Err(_))) => Err(PipelineError::BadValue {
                pass: INFO.name.into(),
                option: name.into(),
                value: text.into(),
            }),
        };
        Ok(Box::new(Unroll { ops: number("ops", 800)?, work: number("work", 262_144)? }))
    },
};

/// Tables of so many elements may be read anywhere.
const LOOKUP: usize = 16;

struct Unroll {
    ops: usize,
    work: usize,
}

impl Pass for Unroll {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        for f in module.functions().collect::<Vec<_>>() {
            let Some(block) = module.region_block(f, 0) else { continue };
            let mut replaced = Substitution::default();
            self.block(module, block, &mut replaced, cx);
            replaced.apply(module, f);
        }
        Ok(())
    }
}

impl Unroll {
    /// Inner loops first, so that a loop of unrolled loops may follow.
    fn block(&self, module: &mut Module, block: Block, replaced: &mut Substitution, cx: &mut PassContext) {
        let ops = std::mem::take(&mut module.blocks[block].ops);
        let mut out = Vec::with_capacity(ops.len());
        for op in ops {
            for region in module.ops[op].regions.clone() {
                for inner in module.regions[region].blocks.clone() {
                    self.block(module, inner, replaced, cx);
                }
            }
            match self.steps(module, op) {
                Some(steps) => {
                    // What the body reads may have been replaced already.
                    replaced.apply(module, op);
                    let loc = module.ops[op].loc.clone();
                    cx.remarks.push(Remark::passed(INFO.name, loc, format!("{steps} steps written out")));
                    out.extend(write_out(module, op, steps, replaced));
                }
                None => out.push(op),
            }
        }
        module.blocks[block].ops = out;
    }

    /// The number of steps, if writing them out is certain to help.
    fn steps(&self, module: &Module, op: Op) -> Option<usize> {
        let body = module.region_block(op, 1)?;
        let ops = &module.blocks[body].ops;
        let steps = trip_count(module, op, self.ops / ops.len().max(1))?;
        let (&ret, inside) = ops.split_last()?;
        let args = module.blocks[body].args.iter().zip(&module.ops[ret].operands);
        let mut same: FxHashSet<Value> =
            args.filter(|(arg, next)| arg == next).map(|(&arg, _)| arg).collect();
        let mut cheap = |op: Op| {
            let data = &module.ops[op];
            // Values from outside are the same in every step too.
            let fixed = |v: &Value| same.contains(v) || !self.changes(module, body, *v);
            let fixed = data.operands.iter().all(fixed);
            if fixed {
                same.extend(&data.results);
            }
            self.cheap(module, op) && (fixed || self.in_place(module, op))
        };
        inside.iter().all(|&op| cheap(op)).then_some(steps)
    }

    /// Whether a value is an argument of a block or computed in it.
    fn changes(&self, module: &Module, block: Block, v: Value) -> bool {
        match module.values[v].def {
            ValueDef::Arg(of, _) => of == block,
            ValueDef::Result(op, _) => module.blocks[block].ops.contains(&op),
        }
    }

    /// Whether an op reads its operands where it writes its result, or next to nothing. A consumer computes each step
    /// again for every other place that the next step reads.
    fn in_place(&self, module: &Module, op: Op) -> bool {
        use OpKind as K;
        let data = &module.ops[op];
        let few = |v: &Value| {
            module.ty(*v).as_tensor().and_then(tpuc_ir::TensorType::len).is_some_and(|n| n <= LOOKUP)
        };
        !matches!(data.kind, K::Slice | K::DynamicSlice | K::Concatenate | K::Transpose)
            || data.operands.iter().all(few)
    }

    /// Ops that a consumer computes inside of others: what they cost in a loop is mostly the loop.
    fn cheap(&self, module: &Module, op: Op) -> bool {
        use OpKind as K;
        let data = &module.ops[op];
        let movement = matches!(
            data.kind,
            K::Constant
                | K::Iota
                | K::BroadcastInDim
                | K::Reshape
                | K::Slice
                | K::DynamicSlice
                | K::Concatenate
                | K::Transpose
                | K::BitcastConvert
        );
        let small = |&v: &Value| {
            module.ty(v).as_tensor().is_some_and(|t| t.is_static() && t.len().is_some_and(|n| n <= self.work))
        };
        let pure = movement || tpuc_egraph::context::is_pointwise(data.kind);
        pure && data.regions.is_empty() && data.results.iter().chain(&data.operands).all(small)
    }
}

/// How often a loop runs, when a counter with known start, step and end decides it, at most `most` times.
pub(crate) fn trip_count(module: &Module, op: Op, most: usize) -> Option<usize> {
    if module.ops[op].kind != OpKind::While {
        return None;
    }
    let (cond, body) = (module.region_block(op, 0)?, module.region_block(op, 1)?);
    let test = module.def_op(*module.ops[module.terminator(cond)?].operands.first()?)?;
    let &[left, right] = module.ops[test].operands.as_slice() else { return None };
    let Some(EnumAttr::ComparisonDirection(direction)) =
        module.ops[test].attr("comparison_direction").and_then(Attr::as_enum)
    else {
        return None;
    };
    let argument = |v: Value| module.blocks[cond].args.iter().position(|&a| a == v);
    let (i, end, turned) = match (argument(left), argument(right)) {
        (Some(i), None) => (i, integer(module, right)?, false),
        (None, Some(i)) => (i, integer(module, left)?, true),
        _ => return None,
    };
    let ty = module.ty(module.blocks[cond].args[i]).as_tensor()?;
    let mut at = integer(module, *module.ops[op].operands.get(i)?)?;
    let counter = module.blocks[body].args[i];
    let next = module.def_op(*module.ops[module.terminator(body)?].operands.get(i)?)?;
    let step = match (module.ops[next].kind, module.ops[next].operands.as_slice()) {
        (OpKind::Add, &[a, b]) if a == counter => integer(module, b)?,
        (OpKind::Add, &[a, b]) if b == counter => integer(module, a)?,
        (OpKind::Subtract, &[a, b]) if a == counter => -integer(module, b)?,
        _ => return None,
    };
    let limit = 1i128 << (ty.elem.bit_width() - 1);
    for steps in 0..=most {
        let (a, b) = if turned { (end, at) } else { (at, end) };
        let goes_on = match direction {
            Direction::Lt => a < b,
            Direction::Le => a <= b,
            Direction::Gt => a > b,
            Direction::Ge => a >= b,
            Direction::Ne => a != b,
            Direction::Eq => a == b,
        };
        if !goes_on {
            return Some(steps);
        }
        at += step;
        // A counter that wraps around is somebody's intention, but not a plain loop.
        if at.abs() >= limit {
            return None;
        }
    }
    None
}

/// The value of a scalar integer constant.
fn integer(module: &Module, v: Value) -> Option<i128> {
    let op = module.def_op(v)?;
    let value =
        module.ops[op].attr("value").filter(|_| module.ops[op].kind == OpKind::Constant)?.as_dense()?;
    if value.rank() != 0 { None } else { value.to_ints()?.first().copied() }
}

/// The ops of all steps in order; the loop's results are replaced by what the last one returns.
fn write_out(module: &mut Module, op: Op, steps: usize, replaced: &mut Substitution) -> Vec<Op> {
    let data = module.ops[op].clone();
    let Some(body) = module.region_block(op, 1) else { return vec![op] };
    let args = module.blocks[body].args.clone();
    let mut state: Vec<Value> = data.operands.to_vec();
    let mut out = Vec::new();
    for _ in 0..steps {
        let mut map: FxHashMap<Value, Value> = args.iter().copied().zip(state.iter().copied()).collect();
        let scratch = module.new_block();
        clone_ops(module, body, scratch, &mut map, None);
        let mut ops = std::mem::take(&mut module.blocks[scratch].ops);
        if let Some(ret) = ops.pop() {
            state = module.ops[ret].operands.to_vec();
        }
        out.extend(ops);
    }
    for (&result, &value) in data.results.iter().zip(&state) {
        replaced.insert(result, value);
    }
    out
}
