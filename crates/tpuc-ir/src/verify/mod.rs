//! Whether a module is well formed.
//!
//! A verified module has these properties.
//! 1. Every op, block and region belongs to one parent; none contains itself.
//! 2. Operand, result and region counts are those of the op tables.
//! 3. Required attributes are present; every attribute of the tables has its kind.
//! 4. Regions have one block, which ends with a terminator of its op (`func.return` in functions,
//!    `stablehlo.return` in StableHLO ops) and has no other; only a function may lack a body, being a declaration.
//! 5. A value is used only after its definition in the same block, or in a region of a later op of that block;
//!    regions of functions and modules see no values from outside.
//! 6. Functions stand in modules and have different names there; calls and composites name a function of their
//!    module, with its argument and result types.
//! 7. A function's arguments and what it returns have the types of its signature.
//! 8. The numbered constraints of the StableHLO specification hold, see [`infer()`].

mod attrs;
mod symbols;

use crate::infer::{RegionType, infer_with_constants};
use crate::{Arity, Block, Module, Op, OpData, OpKind, OperandInfo, Region, Trait, Type, Value};
use tpuc_support::Diagnostic;
use tpuc_support::entity::Entity;
use tpuc_tensor::Tensor;

/// Errors after which verification stops.
const MAX_ERRORS: usize = 100;

/// Everything wrong with a module, in program order; empty when it is well formed.
pub fn verify(module: &Module) -> Vec<Diagnostic> {
    let mut verifier = Verifier {
        module,
        symbols: symbols::SymbolTables::of(module),
        visible_in: vec![0; module.values.len()],
        isolation: vec![1],
        isolations: 1,
        seen_ops: vec![false; module.ops.len()],
        seen_regions: vec![false; module.regions.len()],
        errors: Vec::new(),
    };
    verifier.run();
    verifier.errors
}

/// A step of the walk, which keeps its own stack.
enum Step {
    Op(Op),
    /// The op's results become visible.
    Define(Op),
    Open(Op, Region),
    Close(Op, Region),
}

struct Verifier<'m> {
    module: &'m Module,
    symbols: symbols::SymbolTables,
    /// By value: the isolated region in which it is visible now, 0 for nowhere.
    visible_in: Vec<u32>,
    /// The isolated regions that are open, innermost last.
    isolation: Vec<u32>,
    isolations: u32,
    seen_ops: Vec<bool>,
    seen_regions: Vec<bool>,
    errors: Vec<Diagnostic>,
}

impl Verifier<'_> {
    fn run(&mut self) {
        let mut steps = vec![Step::Op(self.module.top)];
        if self.module.ops[self.module.top].kind != OpKind::BuiltinModule {
            self.error(self.module.top, "the outermost op must be builtin.module");
        }
        while let Some(step) = steps.pop() {
            if self.errors.len() >= MAX_ERRORS {
                return;
            }
            match step {
                Step::Op(op) => self.op(op, &mut steps),
                Step::Define(op) => self.show(&self.module.ops[op].results),
                Step::Open(op, region) => self.open(op, region, &mut steps),
                Step::Close(op, region) => self.close(op, region),
            }
        }
    }

    fn op(&mut self, op: Op, steps: &mut Vec<Step>) {
        if std::mem::replace(&mut self.seen_ops[op.index()], true) {
            return self.error(op, "stands in more than one place");
        }
        let data = &self.module.ops[op];
        for (i, &operand) in data.operands.iter().enumerate() {
            self.visible(op, i, operand);
        }
        let before = self.errors.len();
        self.structure(op);
        if self.errors.len() == before {
            self.meaning(op);
        }
        steps.push(Step::Define(op));
        for &region in data.regions.iter().rev() {
            steps.push(Step::Open(op, region));
        }
    }

    fn visible(&mut self, op: Op, i: usize, value: Value) {
        match self.visible_in.get(value.index()) {
            Some(here) if *here == self.isolation[self.isolation.len() - 1] => {}
            Some(0) => {
                self.error(op, format!("operand {i} is used before its definition or outside of its region"))
            }
            Some(_) => self
                .error(op, format!("operand {i} is defined outside of the isolated region around this op")),
            None => self.error(op, format!("operand {i} does not exist")),
        }
    }

    fn show(&mut self, values: &[Value]) {
        let here = self.isolation[self.isolation.len() - 1];
        for value in values {
            self.visible_in[value.index()] = here;
        }
    }

    fn open(&mut self, op: Op, region: Region, steps: &mut Vec<Step>) {
        if std::mem::replace(&mut self.seen_regions[region.index()], true) {
            return self.error(op, "shares a region with another op");
        }
        if self.module.ops[op].kind.has(Trait::Isolated) {
            self.isolations += 1;
            self.isolation.push(self.isolations);
        }
        steps.push(Step::Close(op, region));
        for &block in &self.module.regions[region].blocks {
            let data = &self.module.blocks[block];
            self.show(&data.args);
            steps.extend(data.ops.iter().rev().map(|&inner| Step::Op(inner)));
        }
    }

    fn close(&mut self, op: Op, region: Region) {
        for &block in &self.module.regions[region].blocks {
            let data = &self.module.blocks[block];
            let results = data.ops.iter().flat_map(|&inner| &self.module.ops[inner].results);
            for value in data.args.iter().chain(results) {
                self.visible_in[value.index()] = 0;
            }
        }
        if self.module.ops[op].kind.has(Trait::Isolated) {
            self.isolation.pop();
        }
    }

    /// Counts, attributes and the shape of regions.
    fn structure(&mut self, op: Op) {
        let data = &self.module.ops[op];
        let info = data.kind.info();
        self.arity(op, "operand", data.operands.len(), info.operands);
        self.arity(op, "result", data.results.len(), info.results);
        let (have, want) = (data.regions.len(), info.regions.len());
        if have != want && !info.regions.iter().any(|r| r.ends_with('*')) {
            self.error(op, format!("has {}, but needs {want}", counted(have, "region")));
        }
        self.attributes(op);
        for &region in &data.regions {
            self.region(op, region);
        }
    }

    fn arity(&mut self, op: Op, what: &str, have: usize, want: &[OperandInfo]) {
        let least = want.iter().filter(|o| o.arity == Arity::One).count();
        let optional = want.iter().filter(|o| o.arity == Arity::Optional).count();
        let open = want.iter().any(|o| o.arity == Arity::Variadic);
        if have < least || have > least + optional && !open {
            let more = if open || optional > 0 { "at least " } else { "" };
            self.error(op, format!("has {}, but needs {more}{least}", counted(have, what)));
        }
    }

    fn region(&mut self, op: Op, region: Region) {
        let kind = self.module.ops[op].kind;
        if kind == OpKind::Unregistered {
            return;
        }
        match self.module.regions[region].blocks[..] {
            [] if matches!(kind, OpKind::FuncFunc | OpKind::Composite) => {}
            [block] => self.block(op, kind, block),
            ref blocks => {
                self.error(op, format!("has a region of {}, but needs one", counted(blocks.len(), "block")))
            }
        }
    }

    fn block(&mut self, op: Op, kind: OpKind, block: Block) {
        let ops = &self.module.blocks[block].ops;
        let wanted = terminators(kind);
        for (i, &inner) in ops.iter().enumerate() {
            let inner_kind = self.module.ops[inner].kind;
            if inner_kind.has(Trait::Terminator) && !wanted.contains(&inner_kind) {
                self.error(inner, format!("cannot stand in a region of '{}'", kind.name()));
            } else if inner_kind.has(Trait::Terminator) && i + 1 < ops.len() {
                self.error(inner, "must be the last op of its block");
            }
            let symbol = matches!(inner_kind, OpKind::FuncFunc | OpKind::BuiltinModule | OpKind::SdyMesh);
            if symbol && !matches!(kind, OpKind::BuiltinModule | OpKind::Unregistered) {
                self.error(inner, "cannot stand outside of a module's body");
            }
        }
        if let [wanted, ..] = wanted
            && !ops.last().is_some_and(|&last| self.module.ops[last].kind.has(Trait::Terminator))
        {
            self.error(op, format!("has a region that does not end with '{}'", wanted.name()));
        }
    }

    /// Types, signatures and the constraints of the specification. The op's own structure is sound.
    fn meaning(&mut self, op: Op) {
        let module = self.module;
        let data = &module.ops[op];
        match data.kind {
            OpKind::FuncFunc => return self.function(op),
            OpKind::FuncCall => return self.call(op),
            OpKind::BuiltinModule => return self.module_symbols(op),
            _ if data.attr("replica_groups").is_some() => self.replica_groups(op),
            OpKind::Composite => self.composite(op),
            OpKind::AsyncStart => self.async_start(op),
            OpKind::InterpreterRunParallel => self.processes(op),
            _ => {}
        }
        let types = |values: &[Value]| values.iter().map(|&v| module.ty(v)).collect::<Vec<_>>();
        let regions: Vec<RegionType> = data.regions.iter().map(|&r| region_type(module, r)).collect();
        let constants: Vec<_> = data.operands.iter().map(|&v| constant(module, v)).collect();
        let (operands, results) = (types(&data.operands), types(&data.results));
        match infer_with_constants(data.kind, &operands, &constants, &data.attrs, &regions, &results) {
            // Without declared results, inference says what they would be.
            Ok(types) if results.is_empty() && !types.is_empty() => {
                self.error(op, format!("has no results, but should have {}", types.len()));
            }
            Ok(_) => {}
            Err(violations) => {
                for violation in violations {
                    let diagnostic = self.diagnostic(op, violation.message).constraint(violation.constraint);
                    self.errors.push(diagnostic);
                }
            }
        }
    }

    /// The body of `async_start`: one op that can run alongside, then the end.
    fn async_start(&mut self, op: Op) {
        use OpKind::*;
        let Some(block) = self.module.region_block(op, 0) else { return };
        let ops = &self.module.blocks[block].ops;
        if ops.len() != 2 {
            let found = counted(ops.len().saturating_sub(1), "op");
            return self.violation(op, "c1", format!("the region has {found} before its end, but needs one"));
        }
        let kind = self.module.ops[ops[0]].kind;
        let fits = matches!(
            kind,
            AllGather
                | AllReduce
                | AllToAll
                | CollectiveBroadcast
                | CollectivePermute
                | CollectiveReduce
                | DynamicSlice
                | DynamicUpdateSlice
                | ReduceScatter
                | Slice
        );
        if !fits {
            let name = self.module.ops[ops[0]].name();
            self.violation(op, "c2", format!("'{name}' is neither a collective nor a slice"));
        }
    }

    /// Constraint `id` (`c3`) of an op does not hold.
    fn violation(&mut self, op: Op, id: &str, message: impl AsRef<str>) {
        let constraint = format!("{}_{id}", self.module.ops[op].kind.short_name());
        let diagnostic = self.diagnostic(op, message).constraint(constraint);
        self.errors.push(diagnostic);
    }

    fn diagnostic(&self, op: Op, message: impl AsRef<str>) -> Diagnostic {
        let data: &OpData = &self.module.ops[op];
        let diagnostic = Diagnostic::error(format!("'{}': {}", data.name(), message.as_ref()));
        let diagnostic = diagnostic.loc(data.loc.clone());
        if data.span == tpuc_support::Span::default() { diagnostic } else { diagnostic.at(data.span) }
    }

    fn error(&mut self, op: Op, message: impl AsRef<str>) {
        let diagnostic = self.diagnostic(op, message);
        self.errors.push(diagnostic);
    }
}

/// The ops that may end a block of an op's regions, the usual one first; none where no terminator is needed.
fn terminators(kind: OpKind) -> &'static [OpKind] {
    match kind {
        OpKind::BuiltinModule => &[],
        OpKind::FuncFunc => &[OpKind::FuncReturn, OpKind::Return],
        OpKind::SdyManualComputation | OpKind::SdyNamedComputation => &[OpKind::SdyReturn],
        OpKind::ShapeAssuming => &[OpKind::ShapeAssumingYield],
        _ => &[OpKind::Return],
    }
}

/// `1 operand`, `2 operands`
fn counted(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

/// What a value is, where a constant defines it.
fn constant(module: &Module, value: Value) -> Option<&Tensor> {
    let op = &module.ops[module.def_op(value)?];
    let constant = matches!(op.kind, OpKind::Constant | OpKind::ChloConstant);
    op.attr("value").filter(|_| constant)?.as_dense()
}

/// The signature of a region: its block's arguments and what its terminator gives back.
pub fn region_type(module: &Module, region: Region) -> RegionType {
    let types = |values: &[Value]| -> Vec<Type> { values.iter().map(|&v| module.ty(v).clone()).collect() };
    let Some(&block) = module.regions[region].blocks.first() else { return RegionType::default() };
    let outputs = module.terminator(block).map_or(Vec::new(), |op| types(&module.ops[op].operands));
    RegionType { inputs: types(&module.blocks[block].args), outputs }
}
