//! `inline`: replaces every call by the callee's body and drops functions that nothing calls any more.

use crate::rewrite::{Substitution, clone_ops};
use rustc_hash::{FxHashMap, FxHashSet};
use tpuc_ir::{Attr, Block, Module, Op, OpKind};
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::{Diagnostic, Name};

pub const INFO: PassInfo = PassInfo {
    name: "inline",
    description: "replace calls by the callee's body, drop private functions that are left unused",
    options: &[OptionInfo {
        name: "composites",
        help: "what becomes of composite ops: inline, or keep for a consumer that knows them",
        default: "inline",
    }],
    make: |options| match options.get("composites").unwrap_or("inline") {
        "inline" => Ok(Box::new(Inline { composites: true })),
        "keep" => Ok(Box::new(Inline { composites: false })),
        other => Err(PipelineError::BadValue {
            pass: INFO.name.into(),
            option: "composites".into(),
            value: other.into(),
        }),
    },
};

struct Inline {
    composites: bool,
}

/// Ops that inlining may create before it gives up; calls can double a program at every level.
const MAX_OPS: usize = 4_000_000;

impl Pass for Inline {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, _: &mut PassContext) -> Result<(), Diagnostic> {
        inline_calls(module, self.composites)
    }
}

/// Inlines every call and composite of a module.
///
/// # Errors
/// Recursion, and programs that grow beyond all bounds.
pub(crate) fn inline(module: &mut Module) -> Result<(), Diagnostic> {
    inline_calls(module, true)
}

fn inline_calls(module: &mut Module, composites: bool) -> Result<(), Diagnostic> {
    for f in callees_first(module, composites)? {
        let Some(block) = module.region_block(f, 0) else { continue };
        inline_block(module, block, composites)?;
    }
    let mut called = FxHashSet::default();
    module.walk(module.top, &mut |op| {
        module.ops[op].attrs.iter().for_each(|(_, attr)| {
            attr.each_symbol(&mut |name| {
                called.insert(name);
            });
        });
    });
    let body = module.body();
    let kept = module.blocks[body].ops.clone().into_iter().filter(|&op| {
        let private = module.ops[op].attr("sym_visibility").and_then(Attr::as_str) == Some("private");
        module.ops[op].kind != OpKind::FuncFunc
            || !private
            || module.symbol(op).is_none_or(|s| called.contains(s))
    });
    module.blocks[body].ops = kept.collect();
    Ok(())
}

/// The function that an op stands for: a call, or a composite without regions.
fn callee(module: &Module, op: Op, composites: bool) -> Option<Name> {
    let data = &module.ops[op];
    let attr = match data.kind {
        OpKind::FuncCall => "callee",
        OpKind::Composite if composites && data.regions.is_empty() => "decomposition",
        _ => return None,
    };
    data.attr(attr).and_then(Attr::as_symbol).map(Name::from)
}

/// Functions so that each comes after those it calls.
fn callees_first(module: &Module, composites: bool) -> Result<Vec<Op>, Diagnostic> {
    let functions: Vec<Op> = module.functions().collect();
    let calls: FxHashMap<Op, Vec<(Op, Op)>> = functions
        .iter()
        .map(|&f| {
            let mut calls = Vec::new();
            module.walk(f, &mut |op| {
                if let Some(target) = callee(module, op, composites).and_then(|name| module.function(&name)) {
                    calls.push((op, target));
                }
            });
            (f, calls)
        })
        .collect();
    let mut order = Vec::new();
    let mut state: FxHashMap<Op, bool> = FxHashMap::default(); // false: being visited, true: done
    for &f in &functions {
        let mut stack = vec![(f, 0)];
        while let Some((f, next)) = stack.pop() {
            if next == 0 && state.insert(f, false) == Some(true) {
                state.insert(f, true);
                continue;
            }
            match calls[&f].get(next) {
                None => {
                    state.insert(f, true);
                    order.push(f);
                }
                Some(&(call, target)) => {
                    stack.push((f, next + 1));
                    match state.get(&target) {
                        Some(true) => {}
                        Some(false) => {
                            let data = &module.ops[call];
                            return Err(Diagnostic::error("unsupported: recursive call")
                                .constraint("unsupported")
                                .at(data.span)
                                .loc(data.loc.clone()));
                        }
                        None => stack.push((target, 0)),
                    }
                }
            }
        }
    }
    Ok(order)
}

/// Inlines the calls in a block and in the regions of its ops.
fn inline_block(module: &mut Module, block: Block, composites: bool) -> Result<(), Diagnostic> {
    let ops = std::mem::take(&mut module.blocks[block].ops);
    let mut replaced = Substitution::default();
    let mut out = Vec::with_capacity(ops.len());
    for op in ops {
        for i in 0..module.ops[op].operands.len() {
            module.ops[op].operands[i] = replaced.resolve(module.ops[op].operands[i]);
        }
        let target = callee(module, op, composites)
            .and_then(|name| module.function(&name))
            .and_then(|f| module.region_block(f, 0));
        let Some(target) = target else {
            for region in module.ops[op].regions.clone() {
                for inner in module.regions[region].blocks.clone() {
                    inline_block(module, inner, composites)?;
                }
            }
            out.push(op);
            continue;
        };
        if module.ops.len() > MAX_OPS {
            return Err(Diagnostic::error(format!("unsupported: inlining makes more than {MAX_OPS} ops"))
                .constraint("unsupported")
                .at(module.ops[op].span));
        }
        let data = module.ops[op].clone();
        let args = module.blocks[target].args.clone();
        let mut map: FxHashMap<_, _> = args.into_iter().zip(data.operands.iter().copied()).collect();
        let scratch = module.new_block();
        clone_ops(module, target, scratch, &mut map, Some((&data.loc, data.span)));
        let mut body = std::mem::take(&mut module.blocks[scratch].ops);
        if let Some(ret) = body.pop() {
            for (&result, &value) in data.results.iter().zip(&module.ops[ret].operands) {
                replaced.insert(result, value);
            }
        }
        out.extend(body);
    }
    module.blocks[block].ops = out;
    // Regions of ops in this block may use results of inlined calls.
    for op in module.blocks[block].ops.clone() {
        if !module.ops[op].regions.is_empty() {
            replaced.apply(module, op);
        }
    }
    Ok(())
}
