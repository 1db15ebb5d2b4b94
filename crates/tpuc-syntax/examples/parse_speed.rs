//! Parses and verifies files and reports the speed: `cargo run --release --example parse_speed -- FILE...`.
//! With `--print` or `--print-generic` first, writes the module back instead.

use std::process::ExitCode;
use std::time::Instant;
use tpuc_ir::verify;
use tpuc_support::Source;
use tpuc_syntax::{PrintOptions, parse, print};

fn main() -> ExitCode {
    let mut options = PrintOptions::default();
    let mut printing = false;
    let mut code = ExitCode::SUCCESS;
    for arg in std::env::args().skip(1) {
        match arg.as_str() {
            "--print" => printing = true,
            "--print-generic" => (printing, options.generic) = (true, true),
            "--locations" => options.locations = true,
            path => {
                if !run(path, printing.then_some(&options)) {
                    code = ExitCode::FAILURE;
                }
            }
        }
    }
    code
}

fn run(path: &str, printing: Option<&PrintOptions>) -> bool {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) => {
            eprintln!("{path}: {e}");
            return false;
        }
    };
    let source = Source { name: path, text: &text };
    let start = Instant::now();
    match parse(source) {
        Err(errors) => {
            for error in errors {
                println!("{}\n", error.render(source));
            }
            false
        }
        Ok(module) => {
            let seconds = start.elapsed().as_secs_f64();
            let errors = verify(&module);
            for error in &errors {
                println!("{}\n", error.render(source));
            }
            match printing {
                Some(options) => print!("{}", print(&module, options)),
                None => println!(
                    "{path}: {:.3} MB, {} ops, {:.3} ms, {:.1} MB/s",
                    text.len() as f64 / 1e6,
                    module.ops.len(),
                    seconds * 1e3,
                    text.len() as f64 / 1e6 / seconds,
                ),
            }
            errors.is_empty()
        }
    }
}
