//! An e-graph as text: DOT for people, JSON in the format of extraction-gym for tools.
//!
//! Deterministic: classes and nodes come in the order of their numbers, which are dense and start from 0.

use crate::context::EGraph;
use crate::cost::CostModel;
use crate::extract::node_cost;
use crate::prove::steps::head;
use egg::{Id, Language as _};
use rustc_hash::FxHashMap;
use std::fmt::Write as _;

/// What a dump looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Graphviz: a cluster for each class.
    Dot,
    /// `nodes` with `op`, `children`, `eclass` and `cost`; `root_eclasses`.
    Json,
}

/// Several e-graphs, those of a program's windows, as one text.
#[derive(Clone, Debug, Default)]
pub struct Dump {
    nodes: Vec<String>,
    classes: Vec<String>,
    roots: Vec<String>,
    edges: Vec<String>,
    windows: usize,
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if (c as u32) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

impl Dump {
    /// Adds an e-graph that has been rebuilt.
    pub fn add(&mut self, egraph: &EGraph, model: &dyn CostModel, roots: &[Id]) {
        let window = self.windows;
        self.windows += 1;
        let mut ids: Vec<Id> = egraph.classes().map(|c| c.id).collect();
        ids.sort_unstable();
        let position: FxHashMap<Id, usize> = ids.iter().enumerate().map(|(n, &id)| (id, n)).collect();
        let class = |id: Id| position[&egraph.find(id)];
        for (n, &id) in ids.iter().enumerate() {
            let data = &egraph[id].data;
            let ty = data.ty.as_ref().map(ToString::to_string).unwrap_or_default();
            let mut cluster = format!(
                "  subgraph {} {{ style=rounded; label={}\n",
                quoted(&format!("cluster_{window}.{n}")),
                quoted(&ty)
            );
            for (k, node) in egraph[id].iter().enumerate() {
                let name = format!("{window}.{n}.{k}");
                let cost = node_cost(egraph, model, id, node);
                let op = head(egraph, node);
                // A child is named by the first node of its class.
                let children: Vec<String> =
                    node.children().iter().map(|&c| quoted(&format!("{window}.{}.0", class(c)))).collect();
                self.nodes.push(format!(
                    "    {}: {{\"op\": {}, \"children\": [{}], \"eclass\": {}, \"cost\": {:e}}}",
                    quoted(&name),
                    quoted(&op),
                    children.join(", "),
                    quoted(&format!("{window}.{n}")),
                    cost
                ));
                let _ = writeln!(cluster, "    {} [label={}]", quoted(&name), quoted(&op));
                for &child in node.children() {
                    let to = class(child);
                    self.edges.push(format!(
                        "  {} -> {} [lhead={}]",
                        quoted(&name),
                        quoted(&format!("{window}.{to}.0")),
                        quoted(&format!("cluster_{window}.{to}"))
                    ));
                }
            }
            cluster.push_str("  }");
            self.classes.push(cluster);
        }
        self.roots.extend(roots.iter().map(|&r| quoted(&format!("{window}.{}", class(r)))));
    }

    pub fn text(&self, format: Format) -> String {
        match format {
            Format::Json => format!(
                "{{\n  \"nodes\": {{\n{}\n  }},\n  \"root_eclasses\": [{}]\n}}\n",
                self.nodes.join(",\n"),
                self.roots.join(", ")
            ),
            Format::Dot => format!(
                "digraph egraph {{\n  compound=true; rankdir=BT; node [shape=box]\n{}\n{}\n}}\n",
                self.classes.join("\n"),
                self.edges.join("\n")
            ),
        }
    }
}
