//! Reads and verifies files, text or bytecode, and reports the best of several runs:
//! `cargo run --release -p tpuc-syntax --example parse_speed -- FILE...`.

use std::error::Error;
use std::time::Instant;
use tpuc_ir::{Module, verify};
use tpuc_support::Source;
use tpuc_syntax::{ParseOptions, is_bytecode, parse, parse_bytecode};

const RUNS: usize = 7;

fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        let mut best = f64::INFINITY;
        let mut ops = 0;
        for _ in 0..RUNS {
            let start = Instant::now();
            let module = read(&path, &bytes)?;
            let errors = verify(&module);
            best = best.min(start.elapsed().as_secs_f64());
            ops = module.ops.len();
            if let Some(error) = errors.first() {
                return Err(error.message.clone().into());
            }
        }
        println!(
            "{path}: {:.3} MB, {ops} ops, {:.3} ms, {:.1} MB/s, {:.0} ns an op",
            bytes.len() as f64 / 1e6,
            best * 1e3,
            bytes.len() as f64 / 1e6 / best,
            best * 1e9 / ops.max(1) as f64,
        );
    }
    Ok(())
}

fn read(path: &str, bytes: &[u8]) -> Result<Module, Box<dyn Error>> {
    let module = if is_bytecode(bytes) {
        parse_bytecode(bytes, &ParseOptions::default())
    } else {
        parse(Source { name: path, text: std::str::from_utf8(bytes)? })
    };
    module.map_err(|errors| errors.first().map_or("unreadable", |e| e.message.as_str()).to_string().into())
}
