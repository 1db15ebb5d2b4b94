//! `eqsat`: equality saturation under a target's cost model.

use tpuc_egraph::{Fp, Roofline, optimize};
use tpuc_ir::Module;
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::{Diagnostic, Loc, Remark};
use tpuc_target::Machine;

pub const INFO: PassInfo = PassInfo {
    name: "eqsat",
    description: "search for a cheaper equal program in an e-graph, with the rules of passes/rules",
    options: &[
        OptionInfo { name: "target", help: "the machine whose cost decides", default: "the session's" },
        OptionInfo { name: "fp", help: "exact, reassoc, algebraic or approx", default: "algebraic" },
        OptionInfo { name: "disable", help: "rules that must not fire, separated by '+'", default: "" },
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
        search.disabled =
            options.get("disable").into_iter().flat_map(|d| d.split('+')).map(Into::into).collect();
        Ok(Box::new(Eqsat { search, machine }))
    },
};

struct Eqsat {
    search: tpuc_egraph::Options,
    /// Instead of the context's.
    machine: Option<Machine>,
}

impl Pass for Eqsat {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        let cost = Roofline::of(self.machine.as_ref().unwrap_or(&cx.machine));
        for f in module.functions().collect::<Vec<_>>() {
            if module.region_block(f, 0).is_none() {
                continue;
            }
            let report =
                optimize(module, f, &self.search, &cost).map_err(|e| Diagnostic::error(e.to_string()))?;
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
            cx.remarks.extend(report.remarks);
        }
        Ok(())
    }
}
