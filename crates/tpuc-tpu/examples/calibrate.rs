//! Simulates the ops of a table of measured times and reports the errors by op class.
//!
//!     cargo run --release -p tpuc-tpu --example calibrate -- testdata/tpu/v6e_ops.csv [--rows] [--cold]
//!
//! Columns: id, chip, op, shape, dtype, attrs, value_us, source. `--rows` prints every row; `--cold` leaves
//! operands in HBM that the row marks as prefetched to VMEM.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use tpuc_cost::samples::{self, Sample};
use tpuc_cost::{Schedule, kernel_cost_with};
use tpuc_ir::attr::ComparisonDirection;
use tpuc_ir::{Attr, AttrDict, OpKind};
use tpuc_target::Machine;
use tpuc_tensor::ElementType::{BF16, F32, I1};
use tpuc_tile::{Axis, IndexExpr, Kernel, Monoid, Range};

struct Row {
    id: String,
    chip: String,
    op: String,
    shape: Vec<u64>,
    attrs: BTreeMap<String, String>,
    microseconds: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| args.iter().any(|a| a == name);
    let mut errors: BTreeMap<(String, String), Vec<(f64, f64)>> = BTreeMap::new();
    for file in args.iter().filter(|a| !a.starts_with("--")) {
        for row in read(&std::fs::read_to_string(file)?)? {
            let Some(kernel) = kernel(&row) else {
                println!("{}: {} is not an op that this program knows", row.id, row.op);
                continue;
            };
            let dispatch = number(&row, "dispatch_us").unwrap_or(0.0);
            let measured = row.microseconds - dispatch;
            let predicted = predict(&row, &kernel, flag("--cold"))? * 1e6;
            if flag("--rows") {
                let error = (predicted / measured - 1.0) * 100.0;
                println!(
                    "{:36} measured {measured:10.3} us, predicted {predicted:10.3} us, {error:+7.1}%",
                    row.id
                );
            }
            errors.entry((row.chip.clone(), row.op.clone())).or_default().push((measured, predicted));
            errors.entry((row.chip, "all".into())).or_default().push((measured, predicted));
        }
    }
    println!("| chip | op | rows | mean abs error | bias | rows of 2 us or more | mean abs error | bias |");
    println!("|---|---|---|---|---|---|---|---|");
    for ((chip, op), list) in errors {
        let long: Vec<_> = list.iter().copied().filter(|(m, _)| *m >= 2.0).collect();
        println!("| {chip} | {op} | {} | {} | {} | {} |", list.len(), score(&list), long.len(), score(&long));
    }
    Ok(())
}

/// Mean absolute percentage error and geometric mean of predicted over measured.
fn score(list: &[(f64, f64)]) -> String {
    if list.is_empty() {
        return "- | -".into();
    }
    let n = list.len() as f64;
    let error = list.iter().map(|(m, p)| (p / m - 1.0).abs()).sum::<f64>() / n;
    let bias = (list.iter().map(|(m, p)| (p / m).ln()).sum::<f64>() / n).exp();
    format!("{:.1}% | {bias:.2}", error * 100.0)
}

fn predict(row: &Row, kernel: &Kernel, cold: bool) -> Result<f64, Box<dyn Error>> {
    let machine = Machine::named(&row.chip).ok_or_else(|| format!("no machine `{}`", row.chip))?;
    if let Some(blocks) = row.attrs.get("blocks") {
        let size: Vec<u64> = blocks.split(',').map(str::parse).collect::<Result<_, _>>()?;
        let mut schedule = Schedule::whole(kernel);
        for (tile, size) in schedule.tile.iter_mut().zip([size[0], size[2], size[1]]) {
            *tile = size.min(*tile);
        }
        return Ok(kernel_cost_with(kernel, &machine, &schedule)?.seconds);
    }
    let compiled = tpuc_tpu::compile(Arc::new(samples::program(kernel.clone())), &machine)?;
    let mut options = tpuc_tpu::Options::default();
    if let Some(bytes) = number(row, "xla_prefetch").filter(|_| !cold) {
        options.prefetched = prefetched(kernel, bytes as u64);
    }
    Ok(tpuc_tpu::simulate_with(&compiled, None, &options)?.predicted_seconds)
}

/// The inputs whose sizes add up to this many bytes.
fn prefetched(kernel: &Kernel, bytes: u64) -> Vec<usize> {
    let size = |i: usize| {
        let p = &kernel.params[i];
        p.shape.iter().product::<u64>() * p.elem.byte_width() as u64
    };
    let sets =
        (0..1usize << kernel.inputs).map(|set| (0..kernel.inputs).filter(|i| set >> i & 1 == 1).collect());
    let mut sets: Vec<Vec<usize>> = sets.collect();
    sets.sort_by_key(|s: &Vec<usize>| s.iter().map(|&i| size(i)).sum::<u64>().abs_diff(bytes));
    sets.swap_remove(0)
}

fn number(row: &Row, name: &str) -> Option<f64> {
    row.attrs.get(name)?.parse().ok()
}

fn kernel(row: &Row) -> Option<Kernel> {
    let s = &row.shape[..];
    let unary = |kind| Some(samples::elementwise(kind, 1, s, BF16));
    let binary = |kind| Some(samples::elementwise(kind, 2, s, BF16));
    match row.op.as_str() {
        "gemm" => Some(samples::matmul(s[0], s[1], s[2], BF16, BF16)),
        "add" => binary(OpKind::Add),
        "multiply" => binary(OpKind::Multiply),
        "divide" => binary(OpKind::Divide),
        "exponential" => unary(OpKind::Exponential),
        "tanh" => unary(OpKind::Tanh),
        "rsqrt" => unary(OpKind::Rsqrt),
        "reduce" => Some(samples::reduce(Monoid::Add, s, 2, BF16)),
        "transpose" => Some(samples::transpose(s, &[0, 2, 1], BF16)),
        "copy" | "convert" | "select" | "compare" | "broadcast" | "slice" | "concatenate" => {
            Some(pointwise(row))
        }
        _ => None,
    }
}

/// Ops that read their operands at one subscript for each result.
fn pointwise(row: &Row) -> Kernel {
    let s = &row.shape[..];
    let narrowed =
        |n: u64| s.iter().enumerate().map(|(d, &x)| if d + 1 == s.len() { n } else { x }).collect();
    let half = s[s.len() - 1] / 2;
    let (inputs, output, shape): (Vec<_>, _, Vec<u64>) = match row.op.as_str() {
        "convert" => (vec![(BF16, s.to_vec())], F32, s.to_vec()),
        "select" => (vec![(I1, s.to_vec()), (BF16, s.to_vec()), (BF16, s.to_vec())], BF16, s.to_vec()),
        "compare" => (vec![(BF16, s.to_vec()); 2], BF16, s.to_vec()),
        "broadcast" => (vec![(BF16, vec![s[0], 1, s[2]])], BF16, s.to_vec()),
        "slice" => (vec![(BF16, s.to_vec())], BF16, narrowed(half)),
        "concatenate" => {
            (vec![(BF16, narrowed(half)), (BF16, narrowed(s[s.len() - 1] - half))], BF16, s.to_vec())
        }
        _ => (vec![(BF16, s.to_vec())], BF16, s.to_vec()),
    };
    let inputs: Vec<_> = inputs.iter().map(|(e, s)| (*e, &s[..])).collect();
    let mut k = Sample::new(&row.op, &inputs, &[(output, &shape)]);
    let axes: Vec<Axis> = shape.iter().map(|&n| k.grid(n)).collect();
    let value = match row.op.as_str() {
        "convert" => {
            let x = k.load(0, &axes);
            k.convert(x, F32)
        }
        "select" => {
            let args = [k.load(0, &axes), k.load(1, &axes), k.load(2, &axes)];
            k.op_with(OpKind::Select, AttrDict::new(), &args, BF16)
        }
        "compare" => {
            let args = [k.load(0, &axes), k.load(1, &axes)];
            let attrs =
                AttrDict::new().with("comparison_direction", Attr::Enum(ComparisonDirection::Gt.into()));
            let x = k.op_with(OpKind::Compare, attrs, &args, I1);
            k.convert(x, BF16)
        }
        "broadcast" => {
            let at = [IndexExpr::axis(axes[0]), IndexExpr::constant(0), IndexExpr::axis(axes[2])];
            k.load_at(0, at.into_iter().map(Into::into).collect())
        }
        "concatenate" => {
            let last = axes[axes.len() - 1];
            let right = IndexExpr::axis(last).offset(-(half as i64));
            let mut at: Vec<_> = axes.iter().map(|&a| IndexExpr::axis(a).into()).collect();
            let left = k.load_at(0, at.clone());
            if let Some(end) = at.last_mut() {
                *end = right.clone().into();
            }
            let zero = k.constant(0.0, BF16);
            let rest = k.load_at(1, at);
            let inside = |e: IndexExpr, extent| vec![Range { at: e.into(), extent }];
            let rest = k.guard(inside(right, s[s.len() - 1] - half), rest, zero);
            k.guard(inside(IndexExpr::axis(last), half), left, rest)
        }
        _ => k.load(0, &axes),
    };
    k.store(inputs.len(), &[], &axes, value);
    k.finish()
}

fn read(text: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut out = Vec::new();
    for line in text.lines().skip(1).filter(|l| !l.is_empty()) {
        let f = fields(line);
        let digits = |s: &str| s.trim_matches(|c: char| !c.is_ascii_digit()).parse::<u64>();
        let shape = f[3].split([',', ' ']).map(digits).collect::<Result<_, _>>()?;
        let attrs = f[5].split_whitespace().filter_map(|a| a.split_once('='));
        out.push(Row {
            id: f[0].clone(),
            chip: f[1].clone(),
            op: f[2].clone(),
            shape,
            attrs: attrs.map(|(k, v)| (k.into(), v.into())).collect(),
            microseconds: f[6].parse()?,
        });
    }
    Ok(out)
}

/// Fields of one line; quoted ones may hold commas.
fn fields(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            _ => out.last_mut().expect("never empty").push(c),
        }
    }
    out
}
