//! `tpuc targets`

use super::{Format, Outcome, print};
use clap::Parser;
use std::fmt::Write as _;
use tpuc::{Error, Machine};

#[derive(Parser)]
pub struct Args {
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub fn main(args: Args) -> Outcome {
    let mut machines = vec![Machine::host()];
    machines.extend(Machine::all());
    if args.format == Format::Json {
        let json = serde_json::to_string_pretty(&machines).map_err(|e| Error::Internal(e.to_string()))?;
        print(&(json + "\n"))?;
        return Ok(0);
    }
    let mut out = String::new();
    for m in machines {
        let peak = m.peak_flops(if m.is_tpu() { "bf16" } else { "f32" }) / 1e12;
        let memory = m.main_memory();
        let _ = writeln!(
            out,
            "{:12} {:8.2} TFLOP/s {:7.0} GB/s  {}",
            m.name, peak, memory.bandwidth_gbs, m.summary
        );
    }
    print(&out)?;
    Ok(0)
}
