//! Delta debugging of modules: the smallest program that keeps a property.
//!
//! A reduction tries lists of small edits ([`edits`]): all of a list at once, then halves, quarters and so on (Zeller
//! and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002). Every candidate verifies, is smaller
//! than the program so far by [`Size`], and is only kept when `interesting` says so. The order is fixed, so that the
//! same property gives the same program.

mod edits;

use crate::passes::remove_dead;
use edits::Edit;
use tpuc_ir::{Module, OpKind, Type};
use tpuc_tensor::Scalar;

/// How large a program is; the first entries count most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    pub functions: usize,
    /// Ops other than constants.
    pub ops: usize,
    pub constants: usize,
    /// What functions return and take.
    pub results: usize,
    pub arguments: usize,
    pub attributes: usize,
    /// Elements of all values, and of constants that are not zero throughout.
    pub elements: usize,
}

impl Size {
    pub fn of(module: &Module) -> Self {
        let mut size =
            Size { functions: 0, ops: 0, constants: 0, results: 0, arguments: 0, attributes: 0, elements: 0 };
        let elements = |ty: &Type| ty.as_tensor().and_then(|t| t.len()).unwrap_or(1);
        module.walk(module.top, &mut |op| {
            let data = &module.ops[op];
            match data.kind {
                OpKind::BuiltinModule => {}
                OpKind::FuncFunc => {
                    size.functions += 1;
                    if let Some(block) = module.region_block(op, 0) {
                        size.arguments += module.blocks[block].args.len();
                        size.results += module.terminator(block).map_or(0, |t| module.ops[t].operands.len());
                        for &arg in &module.blocks[block].args {
                            size.elements = size.elements.saturating_add(elements(module.ty(arg)));
                        }
                    }
                }
                OpKind::Constant => size.constants += 1,
                _ => size.ops += 1,
            }
            size.attributes += data.attrs.len();
            for (_, attr) in data.attrs.iter() {
                let zero = |s: Scalar| s.as_f64() == 0.0;
                if let Some(t) = attr.as_dense()
                    && !t.splat_value().is_some_and(zero)
                {
                    size.elements = size.elements.saturating_add(t.len());
                }
            }
            for &value in &data.results {
                size.elements = size.elements.saturating_add(elements(module.ty(value)));
            }
        });
        size
    }
}

/// What a reduction did.
#[derive(Clone, Debug)]
pub struct Reduced {
    pub module: Module,
    pub before: Size,
    pub after: Size,
    /// Candidates that were looked at.
    pub tests: usize,
    /// Whether the bound on tests ended the reduction.
    pub exhausted: bool,
}

struct Reducer<'t> {
    module: Module,
    size: Size,
    interesting: &'t mut dyn FnMut(&Module) -> bool,
    tests: usize,
    max_tests: usize,
}

/// Shrinks a module that is interesting; at most `max_tests` candidates are looked at.
pub fn reduce(module: &Module, max_tests: usize, interesting: &mut dyn FnMut(&Module) -> bool) -> Reduced {
    let before = Size::of(module);
    let mut reducer = Reducer { module: module.clone(), size: before, interesting, tests: 0, max_tests };
    reducer.inline();
    loop {
        let size = reducer.size;
        reducer.cut();
        for list in edits::LISTS {
            reducer.minimise(*list);
        }
        if reducer.size == size || reducer.exhausted() {
            break;
        }
    }
    let exhausted = reducer.exhausted();
    Reduced { module: reducer.module, before, after: reducer.size, tests: reducer.tests, exhausted }
}

impl Reducer<'_> {
    fn exhausted(&self) -> bool {
        self.tests >= self.max_tests
    }

    /// Takes a candidate if it is valid, smaller and interesting.
    fn offer(&mut self, mut candidate: Module) -> bool {
        if self.exhausted() {
            return false;
        }
        remove_dead(&mut candidate);
        let size = Size::of(&candidate);
        if size >= self.size || !tpuc_ir::verify::verify(&candidate).is_empty() {
            return false;
        }
        self.tests += 1;
        let taken = (self.interesting)(&candidate);
        if taken {
            (self.module, self.size) = (candidate, size);
        }
        taken
    }

    /// Calls replaced by what they call: then whole functions go at once.
    fn inline(&mut self) {
        let mut candidate = self.module.clone();
        if crate::passes::inline(&mut candidate).is_ok() {
            self.offer(candidate);
        }
    }

    /// Returns an op's results instead of the function's, for an op as early as possible. Where early ops are not
    /// interesting and late ones are, bisection finds the border; otherwise it finds some op.
    fn cut(&mut self) {
        for function in self.module.functions().collect::<Vec<_>>() {
            let Some(block) = self.module.region_block(function, 0) else { continue };
            let ops = self.module.blocks[block].ops.clone();
            let (mut low, mut high) = (0, ops.len().saturating_sub(1));
            while low < high {
                let middle = low.midpoint(high);
                let mut candidate = self.module.clone();
                if edits::return_results(&mut candidate, function, ops[middle]) && self.offer(candidate) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
        }
    }

    /// Delta debugging over one list of edits.
    fn minimise(&mut self, list: fn(&Module) -> Vec<Edit>) {
        let mut edits = list(&self.module);
        let mut chunk = edits.len();
        while chunk > 0 && !self.exhausted() {
            let mut at = 0;
            let mut progress = false;
            while at < edits.len() && !self.exhausted() {
                let end = (at + chunk).min(edits.len());
                let mut candidate = self.module.clone();
                edits::apply(&mut candidate, &edits[at..end]);
                if self.offer(candidate) {
                    progress = true;
                    // Entities are never renumbered: what is left of the list keeps its meaning.
                    edits.drain(at..end);
                } else {
                    at = end;
                }
            }
            chunk = if progress { chunk.min(edits.len()) } else { chunk / 2 };
        }
    }
}
