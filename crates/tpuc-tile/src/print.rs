//! A readable text form of kernels and programs, for golden tests and `tpuc opt --emit=tile`.

use crate::{Axis, Expr, Kernel, Monoid, Part, Program, Range, Stage, StageKind, Step, Subscript};
use std::fmt::{self, Write as _};
use tpuc_ir::OpKind;
use tpuc_tensor::Scalar;

impl fmt::Display for Subscript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expr.fmt(f)?;
        match &self.offset {
            None => Ok(()),
            Some(o) => write!(f, " {} clamp({}, {})", if o.sign < 0 { '-' } else { '+' }, o.node, o.max),
        }
    }
}

fn commas<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    let mut out = String::new();
    for (i, item) in items.into_iter().enumerate() {
        let _ = write!(out, "{}{item}", if i == 0 { "" } else { ", " });
    }
    out
}

fn scalar(value: Scalar) -> String {
    match value {
        Scalar::Bool(b) => b.to_string(),
        Scalar::Int(i) => i.to_string(),
        Scalar::Float(x) => format!("{x:?}"),
        Scalar::Complex(re, im) => format!("({re:?}, {im:?})"),
    }
}

impl fmt::Display for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = |s: &[u64]| s.iter().map(|d| format!("{d}x")).collect::<String>();
        write!(f, "kernel {}(", self.name)?;
        let params = self.params.iter().enumerate().map(|(i, p)| {
            let dir = if i < self.inputs { "in" } else { "out" };
            format!("{dir} p{i}: {}{}", shape(&p.shape), p.elem)
        });
        writeln!(f, "{})", commas(params))?;
        writeln!(f, "  grid [{}]", commas(self.grid.iter().map(|&a| format!("{a} < {}", self.extent(a)))))?;
        if let Some(axis) = self.stream {
            writeln!(f, "  stream {axis}")?;
        }
        let range = |r: &Range| format!("0 <= {} < {}", r.at, r.extent);
        let mut printed = vec![false; self.nodes.len()];
        for (s, Stage { at, own, kind }) in self.stages.iter().enumerate() {
            let list = |axes: &[Axis]| commas(axes.iter().map(|&a| format!("{a} < {}", self.extent(a))));
            write!(f, "  stage {s} [{}]", list(own))?;
            writeln!(f, "{}", if at.is_empty() { String::new() } else { format!(" at [{}]", list(at)) })?;
            for node in self.roots(&self.stages[s]).flat_map(|r| self.reachable(r)) {
                use tpuc_support::entity::Entity;
                if std::mem::replace(&mut printed[node.index()], true) {
                    continue;
                }
                let data = &self.nodes[node];
                let text = match &data.expr {
                    Expr::Const(v) => scalar(*v),
                    Expr::Index(e) => format!("index {e}"),
                    Expr::Load { param, at } => format!("load p{param}[{}]", commas(at)),
                    Expr::Op { kind, attrs, args } => {
                        let mut extra = String::new();
                        for (name, attr) in attrs.iter() {
                            if let tpuc_ir::Attr::Enum(e) = attr {
                                let _ = write!(extra, " {}", e.spelling().2);
                            } else if let Some(v) = attr.as_int() {
                                let _ = write!(extra, " {name}={v}");
                            }
                        }
                        format!("{}{extra} {}", kind.short_name(), commas(args))
                    }
                    Expr::Guard { ranges, then, otherwise } => {
                        format!(
                            "if {} then {then} else {otherwise}",
                            ranges.iter().map(range).collect::<Vec<_>>().join(" and ")
                        )
                    }
                    Expr::Reduced(stage) => format!("stage {stage}"),
                    Expr::SoFar(stage) => format!("stage {stage} so far"),
                    Expr::Arg(n) => format!("arg {n}"),
                };
                writeln!(f, "    {node}: {} = {text}", data.ty)?;
            }
            match kind {
                StageKind::Reduce { monoid: Monoid::Tuple(part), body, .. } => {
                    let order = if part.any_order { "" } else { " in order" };
                    let Part { index, of, combine, init, .. } = part;
                    writeln!(f, "    reduce {index} of {of} by {combine} from {init}{order} {body}")?;
                }
                StageKind::Reduce { monoid, body, update } => {
                    write!(f, "    reduce {} {body}", monoid.op().map_or("", OpKind::short_name))?;
                    writeln!(f, "{}", update.map_or(String::new(), |u| format!(" after update {u}")))?
                }
                StageKind::Store { param, at, value } => {
                    writeln!(f, "    store p{param}[{}] = {value}", commas(at))?
                }
            }
        }
        Ok(())
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (id, kernel) in self.kernels.iter() {
            write!(f, "{id} = {kernel}")?;
        }
        writeln!(
            f,
            "program({}) -> ({}), arena {} bytes",
            commas(&self.inputs),
            commas(&self.outputs),
            self.arena_bytes
        )?;
        self.steps(f, &self.steps, 1)
    }
}

impl Program {
    fn steps(&self, f: &mut fmt::Formatter<'_>, steps: &[Step], depth: usize) -> fmt::Result {
        let pad = "  ".repeat(depth);
        for step in steps {
            match step {
                Step::Launch { kernel, args, .. } => {
                    let inputs = self.kernels[*kernel].inputs;
                    let name = &self.kernels[*kernel].name;
                    writeln!(
                        f,
                        "{pad}{} = {kernel} {name}({})",
                        commas(&args[inputs..]),
                        commas(&args[..inputs])
                    )?;
                }
                Step::Host { module, op, args, results, .. } => {
                    writeln!(
                        f,
                        "{pad}{} = host {}({})",
                        commas(results),
                        module.ops[*op].name(),
                        commas(args)
                    )?;
                }
                Step::Scatter { scatter, target, indices, updates, .. } => {
                    let how = match scatter.combine() {
                        Some(monoid) => monoid.op().map_or("", OpKind::short_name),
                        None => "replace",
                    };
                    writeln!(f, "{pad}{target} = scatter {how}({target}, {indices}, {updates})")?;
                }
                Step::Copy { from, to } => writeln!(f, "{pad}{to} = copy {from}")?,
                Step::While { state, cond, pred, body, next, .. } => {
                    writeln!(f, "{pad}while ({}) {{", commas(state))?;
                    self.steps(f, cond, depth + 1)?;
                    writeln!(f, "{pad}}} {pred} do {{")?;
                    self.steps(f, body, depth + 1)?;
                    writeln!(f, "{pad}}} next ({})", commas(next))?;
                }
                Step::Switch { index, branches, .. } => {
                    writeln!(f, "{pad}switch {index} {{")?;
                    for branch in branches {
                        writeln!(f, "{pad}branch")?;
                        self.steps(f, branch, depth + 1)?;
                    }
                    writeln!(f, "{pad}}}")?;
                }
            }
        }
        Ok(())
    }
}
