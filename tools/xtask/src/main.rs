//! Developer tasks. `cargo run -p xtask -- <task>`:
//!
//! - `generate`: rewrites `crates/tpuc-ir/src/generated/` from `dialects/`; `generate --check` fails when stale.
//! - `check-layers`: fails when a crate depends on one of its own or a higher level.

mod layers;
mod ops;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("tools/xtask lies two levels down");
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        ["generate"] => ops::generate(root, false),
        ["generate", "--check"] => ops::generate(root, true),
        ["check-layers"] => layers::check(root),
        _ => Err("usage: xtask generate [--check] | check-layers".into()),
    };
    match result {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
    }

    #[test]
    fn generated_files_are_fresh() {
        ops::generate(root(), true).unwrap();
    }

    #[test]
    fn imports_go_down() {
        layers::check(root()).unwrap();
    }
}
