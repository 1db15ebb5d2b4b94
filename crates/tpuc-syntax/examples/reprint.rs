//! Parses each part of a file and prints it again: `cargo run -p tpuc-syntax --example reprint -- [-g] [-u] FILE`.

use tpuc_support::Source;
use tpuc_syntax::{ParseOptions, PrintOptions, parse_with, print, split_input};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| args.iter().any(|a| a == name);
    let print_options = PrintOptions { generic: flag("-g"), ..PrintOptions::default() };
    let parse_options = ParseOptions { allow_unregistered: flag("-u"), ..ParseOptions::default() };
    let name = args.iter().find(|a| !a.starts_with('-')).expect("a file");
    let text = std::fs::read_to_string(name).expect("a readable file");
    for (i, (_, part)) in split_input(&text).into_iter().enumerate() {
        if i > 0 {
            println!("// -----");
        }
        let source = Source { name, text: part };
        match parse_with(source, &parse_options) {
            Ok(module) => print!("{}", print(&module, &print_options)),
            Err(errors) => errors.iter().for_each(|e| println!("{}", e.render(source))),
        }
    }
}
