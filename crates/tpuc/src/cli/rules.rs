//! `tpuc rules`

use super::{EXPECTATION_FAILED, Failure, Format, FpArg, Outcome, print};
use clap::{Parser, Subcommand, ValueEnum};
use serde_json::{Value, json};
use std::fmt::Write as _;
use tpuc::Error;
use tpuc_egraph::RuleSet;
use tpuc_egraph::rules::ast::Clause;
use tpuc_egraph::rules::check::{Conditions, Counterexample, Effort, Tested, check};
use tpuc_egraph::rules::{Phase, Rule};
use tpuc_support::Source;

#[derive(Parser)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the rewrite rules
    List(List),
    /// Test rewrite rules on random instances of their left sides, against the interpreter
    ///
    /// Every element type that a rule claims is drawn, ranks 0 to 5, extents 0 and 1 included. 'when' conditions are
    /// left out: a rule must be right without them.
    ///
    /// Exit codes: 0 all rules are right; 1 one is not, or could not be tested enough; 2 a file or name is invalid.
    Check(Check),
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PhaseArg {
    Canonicalise,
    Explore,
    Prove,
}

#[derive(Parser)]
struct List {
    /// Rule files instead of the built-in rules, and parts of names
    which: Vec<String>,
    /// Only rules of this exactness class
    #[arg(long, value_name = "CLASS")]
    fp: Option<FpArg>,
    /// Only rules that enter the search in this phase
    #[arg(long)]
    phase: Option<PhaseArg>,
    /// Only rules of this family (a file of passes/rules)
    #[arg(long)]
    family: Option<String>,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Parser)]
struct Check {
    /// Rule files instead of the built-in rules, and names of rules
    which: Vec<String>,
    /// Applications of each rule that must be seen
    #[arg(long, value_name = "N", default_value_t = Effort::default().total)]
    total: usize,
    /// The same for each element type
    #[arg(long, value_name = "N", default_value_t = Effort::default().each)]
    each: usize,
    /// Instances that are tried for each rule
    #[arg(long, value_name = "N", default_value_t = Effort::default().tries)]
    tries: u64,
    /// Also show that every 'where' condition is needed, by a counterexample without it
    #[arg(long)]
    conditions: bool,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub fn main(args: Args) -> Outcome {
    match args.command {
        Command::List(args) => list(&args),
        Command::Check(args) => check_all(&args),
    }
}

/// The rules of the files among the arguments, or the built-in ones; and the arguments that are not files.
fn load(which: &[String]) -> Result<(Vec<Rule>, Vec<&str>), Failure> {
    let (files, names): (Vec<&str>, Vec<&str>) =
        which.iter().map(String::as_str).partition(|w| w.ends_with(".rules"));
    if files.is_empty() {
        let rules = RuleSet::builtin().map_err(Error::Internal)?;
        return Ok((rules.rules().to_vec(), names));
    }
    let mut texts = Vec::new();
    for path in &files {
        let text =
            std::fs::read_to_string(path).map_err(|source| Error::Io { path: (*path).to_owned(), source })?;
        texts.push(text);
    }
    let sources: Vec<Source<'_>> =
        files.iter().zip(&texts).map(|(&name, text)| Source { name, text }).collect();
    match RuleSet::load(&sources) {
        Ok(rules) => Ok((rules.rules().to_vec(), names)),
        Err(text) => {
            Err(Failure { error: Error::Invalid("the rules do not load".into()), rendered: Some(text) })
        }
    }
}

fn list(args: &List) -> Outcome {
    let (mut rules, names) = load(&args.which)?;
    let phase = args.phase.map(|p| match p {
        PhaseArg::Canonicalise => Phase::Canonicalise,
        PhaseArg::Explore => Phase::Explore,
        PhaseArg::Prove => Phase::Prove,
    });
    rules.retain(|r| {
        (names.is_empty() || names.iter().any(|n| r.name.contains(n)))
            && args.fp.is_none_or(|fp| r.fp == fp.into())
            && phase.is_none_or(|p| r.phase == p)
            && args.family.as_ref().is_none_or(|f| r.family == f.as_str())
    });
    if args.format == Format::Json {
        let all: Vec<Value> = rules.iter().map(describe).collect();
        json_out(&all)?;
        return Ok(0);
    }
    let mut out = String::new();
    for rule in &rules {
        let (class, phase) = (rule.fp.name(), rule.phase.name());
        let _ = writeln!(out, "{:36} {class:9} {phase:12} {:14} {}", rule.name, rule.family, rule.equation);
    }
    let _ = writeln!(out, "{} rules", rules.len());
    print(&out)?;
    Ok(0)
}

fn describe(rule: &Rule) -> Value {
    json!({
        "name": rule.name.as_str(),
        "class": rule.fp.name(),
        "phase": rule.phase.name(),
        "family": rule.family.as_str(),
        "equation": rule.equation,
        "elements": rule.elems.iter().map(|e| e.name()).collect::<Vec<_>>(),
    })
}

fn json_out(value: &impl serde::Serialize) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(value).map_err(|e| Error::Internal(e.to_string()))?;
    print(text + "\n")
}

/// What became of one rule.
struct Finding {
    result: Result<Tested, Box<Counterexample>>,
    /// The `where` clauses, counted from 1, without which no counterexample was found.
    needless: Vec<usize>,
}

impl Finding {
    fn fine(&self, effort: &Effort) -> bool {
        self.needless.is_empty() && self.result.as_ref().is_ok_and(|t| t.enough(effort))
    }
}

fn check_all(args: &Check) -> Outcome {
    let (mut rules, names) = load(&args.which)?;
    if let Some(name) = names.iter().find(|n| !rules.iter().any(|r| r.name == **n)) {
        return Err(Error::Invalid(format!("there is no rewrite rule named '{name}'")).into());
    }
    rules.retain(|r| names.is_empty() || names.contains(&r.name.as_str()));
    let effort = Effort { total: args.total, each: args.each, tries: args.tries };
    let (mut bad, mut all) = (0, Vec::new());
    for rule in &rules {
        let finding = examine(rule, &effort, args.conditions);
        let fine = finding.fine(&effort);
        bad += usize::from(!fine);
        if args.format == Format::Json {
            all.push(json(rule, &finding, fine));
        } else {
            print(text(rule, &finding, &effort))?;
        }
    }
    match args.format {
        Format::Json => json_out(&all)?,
        Format::Text => print(format!("{} rules, {bad} with problems\n", rules.len()))?,
    }
    Ok(if bad > 0 { EXPECTATION_FAILED } else { 0 })
}

fn examine(rule: &Rule, effort: &Effort, conditions: bool) -> Finding {
    let result = check(rule, Conditions::All, effort);
    let wheres = rule.clauses.iter().enumerate().filter(|(_, c)| matches!(c, Clause::Where(_)));
    // A counterexample is rare compared to an instance, and looked for longer.
    let longer = Effort { total: usize::MAX, each: usize::MAX, tries: 2 * effort.tries };
    let needless = wheres
        .enumerate()
        .filter(|_| conditions && result.is_ok())
        .filter(|(_, (clause, _))| check(rule, Conditions::Without(*clause), &longer).is_ok())
        .map(|(n, _)| n + 1)
        .collect();
    Finding { result, needless }
}

fn text(rule: &Rule, finding: &Finding, effort: &Effort) -> String {
    let mut out = String::new();
    let name = &rule.name;
    match &finding.result {
        Ok(tested) => {
            let what = if tested.enough(effort) { "ok" } else { "TESTED TOO LITTLE" };
            let elems: Vec<String> = tested.elems.iter().map(|(e, n)| format!("{e} {n}")).collect();
            let ranks: Vec<String> = tested.ranks.keys().map(usize::to_string).collect();
            let _ = writeln!(
                out,
                "{name}: {what}, {} applications; ranks {}; {}",
                tested.fired,
                ranks.join(" "),
                elems.join(", ")
            );
        }
        Err(why) => {
            let _ = writeln!(out, "{name}: WRONG, {}", rule.equation);
            for (i, input) in why.inputs.iter().enumerate() {
                let _ = writeln!(out, "  argument {i}: {input:?}");
            }
            let show = |t: &Option<tpuc::Tensor>| {
                t.as_ref().map_or("refused by the interpreter".into(), |t| format!("{t:?}"))
            };
            let _ = writeln!(out, "  left:  {}\n  right: {}", show(&why.left), show(&why.right));
            match &why.module {
                Some(module) => out += &indented(&tpuc::print(module, &Default::default())),
                None => out += &indented(&why.plan),
            }
        }
    }
    for n in &finding.needless {
        let _ = writeln!(
            out,
            "{name}: where condition {n} is NOT NEEDED: no counterexample was found without it"
        );
    }
    out
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}

fn json(rule: &Rule, finding: &Finding, fine: bool) -> Value {
    let mut out = describe(rule);
    out["ok"] = json!(fine);
    out["conditions_not_needed"] = json!(finding.needless);
    match &finding.result {
        Ok(tested) => {
            out["applications"] = json!(tested.fired);
            let elems = tested.elems.iter().map(|(e, n)| (e.name().to_owned(), json!(n)));
            out["tested_elements"] = Value::Object(elems.collect());
            out["tested_ranks"] = json!(tested.ranks.keys().collect::<Vec<_>>());
        }
        Err(why) => {
            out["counterexample"] = json!({
                "inputs": why.inputs.iter().map(|t| format!("{t:?}")).collect::<Vec<_>>(),
                "left": why.left.as_ref().map(|t| format!("{t:?}")),
                "right": why.right.as_ref().map(|t| format!("{t:?}")),
                "module": why.module.as_ref().map(|m| tpuc::print(m, &Default::default())),
            });
        }
    }
    out
}
