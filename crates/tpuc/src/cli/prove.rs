//! `tpuc prove`

use super::input::Text;
use super::{Failure, Outcome, print};
use clap::Parser;
use std::fmt::Write as _;
use tpuc::{Error, Loaded, Tensor};
use tpuc_egraph::RuleSet;
use tpuc_egraph::prove::{
    Account, Counterexample, Found, Mode, Options, Step, Verdict, prove, same_signature,
};
use tpuc_egraph::rules::BUILTIN;
use tpuc_support::Name;
use tpuc_syntax::ParseOptions;

const NOT_FOUND: u8 = 1;
const REFUTED: u8 = 4;

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Equality {
    /// The same bits for every input (any NaN is any other)
    Exact,
    /// Floats are real numbers, integers wrap; equal wherever both sides are defined
    Algebraic,
}

#[derive(Parser)]
pub struct Args {
    /// One function, @main or the only one; '-' for standard input
    a: String,
    /// The other, with the same argument and result types
    b: String,
    /// What equal means
    #[arg(long, value_enum, default_value = "algebraic")]
    fp: Equality,
    /// Use only these rules: names of rules or of families (files of passes/rules), comma-separated. 'normal-form'
    /// names the comparison by normal forms, which is left out unless it is listed
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    rules: Option<Vec<String>>,
    /// Do not use these rules; spelled as for --rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    disable: Vec<String>,
    /// Do not look for an input that refutes the equation
    #[arg(long)]
    no_refute: bool,
    /// Nodes of the search, at most
    #[arg(long, value_name = "N", default_value_t = Options::default().nodes)]
    max_nodes: usize,
    /// Rounds of each phase of the search, at most
    #[arg(long, value_name = "N", default_value_t = Options::default().iterations)]
    max_iterations: usize,
    /// Scalars and products that normal forms may take, at most
    #[arg(long, value_name = "N", default_value_t = Options::default().work)]
    max_work: usize,
    /// Print the steps of the proof
    #[arg(long, short)]
    verbose: bool,
}

/// The rules that a name stands for.
fn named(rules: &RuleSet, name: &str) -> Result<Vec<Name>, Error> {
    if name == tpuc_egraph::prove::NORMAL_FORM {
        return Ok(vec![name.into()]);
    }
    let family = BUILTIN.iter().find(|(family, _)| *family == name);
    if let Some((family, text)) = family {
        let (found, _) = tpuc_egraph::rules::parse(text);
        debug_assert!(!found.is_empty(), "{family}");
        return Ok(found.into_iter().map(|r| r.name).collect());
    }
    match rules.rules().iter().find(|r| r.name == name) {
        Some(rule) => Ok(vec![rule.name.clone()]),
        None => Err(Error::Invalid(format!("there is no rule and no family of rules named '{name}'"))),
    }
}

fn all_named(rules: &RuleSet, names: &[String]) -> Result<Vec<Name>, Error> {
    let mut out = Vec::new();
    for name in names {
        out.extend(named(rules, name.trim())?);
    }
    Ok(out)
}

/// Reads a function and inlines what it calls.
fn load(path: &str) -> Result<Loaded, Failure> {
    let text = Text::read(path)?;
    let mut loaded = text.load(&ParseOptions::default())?;
    loaded.function = Some(text.explain(loaded.entry())?);
    let passes = tpuc::parse_pipeline("inline").map_err(Error::from)?;
    let passes = tpuc::registry().instantiate(&passes).map_err(Error::from)?;
    let mut cx = tpuc::PassContext::new(tpuc::Machine::host());
    let mut manager = tpuc::Manager { passes, verify_each: false, observer: None };
    text.explain(manager.run(&mut loaded.module, &mut cx).map_err(Error::from))?;
    drop(manager);
    Ok(loaded)
}

pub fn main(args: Args) -> Outcome {
    let (a, b) = (load(&args.a)?, load(&args.b)?);
    let rules = RuleSet::builtin().map_err(Error::Internal)?;
    let mode = if args.fp == Equality::Exact { Mode::Exact } else { Mode::Real };
    let mut options = Options {
        mode,
        refute: !args.no_refute,
        nodes: args.max_nodes,
        iterations: args.max_iterations,
        work: args.max_work,
        steps: args.verbose,
        ..Options::default()
    };
    options.disabled = all_named(rules, &args.disable)?;
    if let Some(only) = &args.rules {
        let only = all_named(rules, only)?;
        options.normal_forms = only.iter().any(|n| n == tpuc_egraph::prove::NORMAL_FORM);
        let others = rules.rules().iter().map(|r| &r.name).filter(|name| !only.contains(name));
        options.disabled.extend(others.cloned());
    }
    options.normal_forms &= !options.disabled.iter().any(|n| n == tpuc_egraph::prove::NORMAL_FORM);
    let (left, right) = ((&a.module, a.entry()?), (&b.module, b.entry()?));
    same_signature(left, right).map_err(Error::Invalid)?;
    let (text, code) = report(&prove(left, right, rules, &options), &args)?;
    print(text)?;
    Ok(code)
}

fn report(verdict: &Verdict, args: &Args) -> Result<(String, u8), Error> {
    let mut out = String::new();
    let code = match verdict {
        Verdict::SameNormalForm(account) => {
            out += "equal\n";
            if args.verbose {
                compared(&mut out, account, args.fp);
            }
            0
        }
        Verdict::Derived(found) => {
            out += "equal\n";
            if args.verbose {
                steps(&mut out, &found.steps);
                counts(&mut out, found);
            }
            0
        }
        Verdict::Unknown { search, followed } => {
            out += "not found equal\n";
            if args.verbose {
                if !followed {
                    out += "the functions have no normal form within the budget\n";
                }
                counts(&mut out, search);
            }
            NOT_FOUND
        }
        Verdict::Refuted(found) => {
            refuted(&mut out, found);
            REFUTED
        }
        Verdict::Unsupported(what) => return Err(Error::Unsupported(format!("cannot compare: {what}"))),
    };
    Ok((out, code))
}

/// Degrees of normal forms up to this power of two count for the bound on errors that is printed.
const DEGREE_LOG2: i32 = 20;

fn compared(out: &mut String, account: &Account, fp: Equality) {
    let laws = match fp {
        Equality::Exact => "the laws that hold for every rounding",
        Equality::Algebraic => "the laws of a field",
    };
    let _ = writeln!(
        out,
        "  1. normal-form\n       both functions were followed on unknown inputs, element by element, under {laws}"
    );
    for (i, of) in account.results.iter().enumerate() {
        let _ = write!(out, "       out{i}: {}: {} elements have one value in both", of.ty, of.values);
        if of.literals > 0 {
            let _ = write!(out, ", {} of them a number", of.literals);
        }
        if of.by_roots > 0 {
            let _ = write!(out, "; {} are equal as functions of square roots", of.by_roots);
        }
        if of.by_orders > 0 {
            let _ = write!(out, "; {} differ only where orders contradict each other", of.by_orders);
        }
        out.push('\n');
    }
    for (law, count) in &account.laws {
        let _ = writeln!(out, "       {law}: {count}");
    }
    for (name, count) in &account.unknowns {
        let _ = writeln!(out, "       {name}: a function of its operands and nothing more, {count} times");
    }
    let _ = writeln!(
        out,
        "       {} scalars at a random point of two prime fields of 2^60 and 2^61 elements: of degrees up to \
         2^{DEGREE_LOG2}, two that differ have one value with a chance below 2^{}",
        account.scalars,
        account.error_log2(DEGREE_LOG2)
    );
}

fn steps(out: &mut String, steps: &[Step]) {
    for (i, step) in steps.iter().enumerate() {
        let arrow = if step.backward { "<=" } else { "=>" };
        let _ =
            writeln!(out, "{:3}. {}\n       {}\n    {arrow} {}", i + 1, step.reason, step.before, step.after);
    }
}

fn counts(out: &mut String, found: &Found) {
    let _ = writeln!(
        out,
        "search: {} nodes, {} classes, {} rounds{}",
        found.nodes,
        found.classes,
        found.rounds,
        found.stopped.map(|what| format!(", stopped at its budget of {what}")).unwrap_or_default()
    );
    for (rule, count) in &found.fired {
        let _ = writeln!(out, "{count:6}  {rule}");
    }
}

fn refuted(out: &mut String, found: &Counterexample) {
    out.push_str("refuted by an input\n");
    for (i, input) in found.inputs.iter().enumerate() {
        let _ = writeln!(out, "arg{i} = {}", show(input));
    }
    for (name, outputs) in ["A", "B"].iter().zip(&found.outputs) {
        for (i, output) in outputs.iter().enumerate() {
            let _ = writeln!(out, "{name}: out{i} = {}", show(output));
        }
    }
    let _ = writeln!(out, "they differ at element {} of out{}", found.element, found.result);
}

/// Elements of a tensor that are printed.
const SHOWN: usize = 64;

fn show(t: &Tensor) -> String {
    use tpuc_tensor::Scalar::*;
    let shape: String = t.shape().iter().map(|d| format!("{d}x")).collect();
    let items: Vec<String> = t
        .scalars()
        .take(SHOWN)
        .map(|x| match x {
            Bool(b) => b.to_string(),
            Int(i) => i.to_string(),
            Float(x) => x.to_string(),
            Complex(re, im) => format!("({re}, {im})"),
        })
        .collect();
    let more = if t.len() > SHOWN { ", ..." } else { "" };
    format!("tensor<{shape}{}> [{}{more}]", t.elem(), items.join(", "))
}
