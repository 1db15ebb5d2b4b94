//! `eqsat`: equality saturation under a target's cost model.

use std::sync::Arc;
use tpuc_egraph::check::{RuleCheck, describe};
use tpuc_egraph::context::NO_ORIGIN;
use tpuc_egraph::form::{Chains, KERNEL_COUNTER};
use tpuc_egraph::graph::Graph;
use tpuc_egraph::observe::Step;
use tpuc_egraph::{
    Abilities, ConsumerPrices, CostModel, EGraph, Fp, Fuse, Observer, Preference, Report, Roofline, RuleSet,
    optimize_observed,
};
use tpuc_ir::Module;
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::{DebugCounters, Diagnostic, Loc, Remark, Source, Span};
use tpuc_target::{Consumer, Machine};

pub const INFO: PassInfo = PassInfo {
    name: "eqsat",
    description: "search for a cheaper equal program in an e-graph, with the rules of passes/rules",
    options: &[
        OptionInfo { name: "target", help: "the machine whose cost decides", default: "the session's" },
        OptionInfo { name: "fp", help: "exact, reassoc, algebraic or approx", default: "algebraic" },
        OptionInfo {
            name: "consumer",
            help: "the compiler that the program is for, such as xla-cpu; it decides about rules and prices",
            default: "none",
        },
        OptionInfo { name: "fuse", help: "decide on kernels too, in the same search", default: "false" },
        OptionInfo { name: "disable", help: "rules that must not fire, separated by '+'", default: "" },
        OptionInfo {
            name: "rules",
            help: "files of rules to add, separated by ','; or false: no rule fires at all",
            default: "true",
        },
        OptionInfo { name: "window", help: "most ops that are searched together", default: "4096" },
        OptionInfo { name: "repeated", help: "least ops of a window that repeats another", default: "128" },
    ],
    make: |options| {
        let bad = |option: &str, value: &str| PipelineError::BadValue {
            pass: INFO.name.into(),
            option: option.into(),
            value: value.into(),
        };
        let machine = match options.get("target") {
            None => None,
            Some("host") => Some(Machine::host()),
            Some(name) => Some(Machine::named(name).ok_or_else(|| bad("target", name))?),
        };
        let fp = options.get("fp").unwrap_or("algebraic");
        let mut search = tpuc_egraph::Options {
            fp: Fp::from_name(fp).ok_or_else(|| bad("fp", fp))?,
            ..Default::default()
        };
        let mut files = Vec::new();
        match options.get("rules").unwrap_or("true") {
            "true" => {}
            "false" => search.rewrite = false,
            list if list.split(',').any(|path| path.trim().is_empty()) => return Err(bad("rules", list)),
            list => files.extend(list.split(',').map(|path| path.trim().to_string())),
        }
        for (option, limit) in
            [("window", &mut search.limits.window), ("repeated", &mut search.limits.repeated)]
        {
            if let Some(value) = options.get(option) {
                *limit = value.parse().map_err(|_| bad(option, value))?;
            }
        }
        search.disabled =
            options.get("disable").into_iter().flat_map(|d| d.split('+')).map(Into::into).collect();
        let consumer = match options.get("consumer") {
            None | Some("none") => None,
            Some(name) => Some(Consumer::named(name).ok_or_else(|| bad("consumer", name))?),
        };
        search.consumer = consumer.as_ref().map(|consumer| Preference {
            margin: consumer.margin,
            least: consumer.least_us * 1e-6,
            families: consumer.rules.iter().map(|name| name.as_str().into()).collect(),
        });
        if consumer.is_some() {
            // Slices move one op a round, and few rules are at work.
            search.limits.iterations = CONSUMER_ROUNDS;
            // They also move from one repeated block to another.
            search.limits.repeated = search.limits.window;
        }
        let fuse = match options.get("fuse").unwrap_or("false") {
            "true" => true,
            "false" => false,
            other => return Err(bad("fuse", other)),
        };
        Ok(Box::new(Eqsat { search, machine, consumer, fuse, files }))
    },
};

/// Rounds of a search for a consumer.
const CONSUMER_ROUNDS: usize = 48;

struct Eqsat {
    search: tpuc_egraph::Options,
    /// Instead of the context's.
    machine: Option<Machine>,
    consumer: Option<Consumer>,
    fuse: bool,
    /// Files of rules to add to the context's.
    files: Vec<String>,
}

/// The debug counter of applications of rewrites.
pub const REWRITE_COUNTER: &str = "eqsat-rewrite";

/// The name that remarks of checks of rules carry.
pub const CHECK_RULES: &str = "check-rules";

/// What debugging asks of a search.
struct Watch<'c> {
    counters: &'c mut DebugCounters,
    check: Option<RuleCheck>,
    /// Whether applications are counted.
    counts: bool,
}

impl Observer for Watch<'_> {
    fn admits(&mut self, egraph: &EGraph, step: &Step<'_>) -> bool {
        let what = |number| {
            let what = describe(egraph, step).unwrap_or_else(|| "a term that is gone".into());
            let (loc, span) = egraph.analysis.origin_loc(egraph[step.class].data.origin);
            let told =
                Diagnostic::error(format!("rewrite {number} is an application of {}", step.name)).loc(loc);
            let told = if span == Span::default() { told } else { told.at(span) };
            told.note(what)
        };
        if !self.counters.decide(REWRITE_COUNTER, what) {
            return false;
        }
        self.check.as_mut().is_none_or(|check| check.admits(egraph, step))
    }

    fn forms(&mut self, egraph: &EGraph, graph: &Graph, kernel: &[usize]) -> bool {
        self.counters.decide(KERNEL_COUNTER, |number| {
            let kinds: Vec<&str> =
                kernel.iter().filter_map(|&n| Some(graph.nodes[n].node.kind()?.short_name())).collect();
            let origin = kernel.last().map_or(NO_ORIGIN, |&root| graph.nodes[root].origin);
            let (loc, span) = egraph.analysis.origin_loc(origin);
            let told =
                Diagnostic::error(format!("kernel {number} is formed of {}", kinds.join(", "))).loc(loc);
            if span == Span::default() { told } else { told.at(span) }
        })
    }

    fn rebuilt(&mut self, egraph: &EGraph) {
        if let Some(check) = &mut self.check {
            check.rebuilt(egraph);
        }
    }

    fn watches(&self) -> bool {
        self.counts || self.check.is_some()
    }

    fn stops(&self) -> bool {
        self.check.as_ref().is_some_and(RuleCheck::stops)
    }
}

/// The compiler's rules and more.
fn rules_with(more: &[(String, String)]) -> Result<Option<Arc<RuleSet>>, Diagnostic> {
    if more.is_empty() {
        return Ok(None);
    }
    let more = more.iter().map(|(name, text)| Source { name, text });
    let builtin = tpuc_egraph::rules::BUILTIN.iter().map(|&(name, text)| Source { name, text });
    let all: Vec<Source<'_>> = builtin.chain(more).collect();
    let rules =
        RuleSet::load(&all).map_err(|e| Diagnostic::error(format!("the rewrite rules do not load:\n{e}")))?;
    Ok(Some(Arc::new(rules)))
}

impl Pass for Eqsat {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        let machine = self.machine.as_ref().unwrap_or(&cx.machine);
        let cost: Box<dyn CostModel> = match &self.consumer {
            Some(consumer) => Box::new(ConsumerPrices::new(consumer.clone(), machine)),
            None => Box::new(Roofline::of(machine)),
        };
        let mut search = self.search.clone();
        search.fuse = self.fuse.then(|| Fuse {
            machine: machine.clone(),
            abilities: Abilities { chains: Chains::of(machine, self.search.fp) },
        });
        let mut more = cx.rules.clone();
        for path in &self.files {
            // A file may be named here and on the command line.
            if more.iter().all(|(name, _)| name != path) {
                more.push((path.clone(), cx.file(path)?));
            }
        }
        search.rules = rules_with(&more)?;
        let check = cx.check_rules.as_ref().map(|options| RuleCheck::new(options.seeds.clone()));
        let counts = [REWRITE_COUNTER, KERNEL_COUNTER].iter().any(|name| cx.counters.is_set(name));
        let mut watch = Watch { counters: &mut cx.counters, check, counts };
        for f in module.functions().collect::<Vec<_>>() {
            if module.region_block(f, 0).is_none() {
                continue;
            }
            let report = optimize_observed(module, f, &search, cost.as_ref(), &mut watch)
                .map_err(|e| Diagnostic::error(e.to_string()))?;
            if watch.stops() {
                break;
            }
            let name = module.symbol(f).unwrap_or("?");
            let message = format!(
                "@{name}: {} e-nodes in {} classes after {} rounds; predicted {:.3} us before, {:.3} us after, at least {:.3} us",
                report.nodes,
                report.classes,
                report.iterations,
                report.cost_before * 1e6,
                report.cost_after * 1e6,
                report.lower_bound * 1e6
            );
            cx.remarks.push(Remark::analysis(INFO.name, Loc::Unknown, message));
            for (rule, count) in &report.fired {
                cx.statistics.push((INFO.name, format!("applications of {rule}"), *count as u64));
            }
            cx.measures.extend(measures(&report).map(|(what, value)| (INFO.name, what, value)));
            cx.remarks.extend(report.remarks);
        }
        if let Some(check) = watch.check {
            cx.remarks.extend(check.remarks(CHECK_RULES));
            cx.findings.extend(check.finding);
        }
        if let Some(last) = cx.counters.last() {
            let message = [&last.message].into_iter().chain(&last.notes).map(String::as_str);
            let message = message.collect::<Vec<_>>().join(": ");
            cx.remarks.push(Remark::passed(INFO.name, last.loc.clone(), message));
        }
        Ok(())
    }
}

/// A report's figures by their names.
fn measures(report: &Report) -> impl Iterator<Item = (&'static str, f64)> {
    [
        ("windows", report.windows as f64),
        ("searched", report.searched as f64),
        ("rounds", report.iterations as f64),
        ("e_nodes", report.nodes as f64),
        ("classes", report.classes as f64),
        ("applications", report.fired.values().sum::<usize>() as f64),
        ("cost_before", report.cost_before),
        ("cost_after", report.cost_after),
        ("lower_bound", report.lower_bound),
        ("search_seconds", report.search_time.as_secs_f64()),
        ("extract_seconds", report.extract_time.as_secs_f64()),
    ]
    .into_iter()
}
