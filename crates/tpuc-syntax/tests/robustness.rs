//! No text makes the parser panic, hang or overflow the stack.

use std::path::Path;
use tpuc_ir::verify;
use tpuc_support::Source;
use tpuc_syntax::{PrintOptions, parse, print, split_input};

/// Parses, and takes what parses through verifier and printer.
fn survive(text: &str) {
    let source = Source { name: "t.mlir", text };
    match parse(source) {
        Ok(module) => {
            verify(&module);
            let options = PrintOptions { locations: true, ..PrintOptions::default() };
            let printed = print(&module, &options);
            let again = parse(Source { name: "p.mlir", text: &printed }).map(|m| print(&m, &options));
            assert_eq!(again.as_deref(), Ok(&*printed), "{text}");
        }
        Err(errors) => {
            assert!(!errors.is_empty());
            for error in &errors {
                error.render(source);
            }
        }
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }
}

fn model(name: &str) -> String {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models").join(name).join("model.mlir");
    std::fs::read_to_string(path).unwrap()
}

/// Pieces of MLIR text that tend to lead a parser astray.
const PIECES: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "->",
    ":",
    "::",
    ",",
    "=",
    "%0",
    "%0#1",
    "#loc",
    "!t",
    "@f",
    "^bb0",
    "-",
    "0x",
    "0xFF",
    "1.5e",
    "9223372036854775808",
    "?x",
    "x",
    "\"",
    "\\",
    "//",
    "dense<",
    "tensor<",
    "loc(",
    "\u{e9}",
    "\n",
    "stablehlo.return",
    "func.func",
    "module",
    "cond",
    "applies",
    "init",
    "true",
    "dense<\"0x\">",
    "array<i64: ",
    "{-#",
];

/// A few random edits.
fn mutate(text: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..1 + random.below(4) {
        let at = random.below(text.len());
        match random.below(4) {
            0 => text[at] = 32 + random.below(95) as u8,
            1 => text.truncate(at.max(1)),
            2 => drop(text.splice(at..at, PIECES[random.below(PIECES.len())].bytes())),
            _ => drop(text.drain(at..(at + 1 + random.below(20)).min(text.len() - 1).max(at))),
        }
        if text.is_empty() {
            break;
        }
    }
}

/// Every form of every op: one line at a time is changed, so that most of the text still means something.
#[test]
fn mutated_corpus() {
    let mut random = Random(3);
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut paths: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let text = std::fs::read_to_string(path).unwrap();
        for (_, part) in split_input(&text) {
            let lines: Vec<&str> = part.lines().collect();
            for (i, line) in lines.iter().enumerate().filter(|(_, line)| line.len() > 8) {
                for _ in 0..4 {
                    let mut changed = line.as_bytes().to_vec();
                    changed.retain(u8::is_ascii);
                    mutate(&mut changed, &mut random);
                    let changed = String::from_utf8_lossy(&changed);
                    // What stands before a line is what it needs.
                    let mut text = lines[..i].join("\n");
                    text.push('\n');
                    text.push_str(&changed);
                    text.push('\n');
                    text.push_str(&lines[i + 1..].join("\n"));
                    survive(&text);
                }
            }
        }
    }
}

#[test]
fn mutated_models() {
    let mut random = Random(1);
    for name in ["lstm", "mlp", "gpt2_decode", "resnet50", "mlp_const"] {
        let text = model(name);
        // A window keeps the runs short: a header, then some of the lines.
        let lines: Vec<&str> = text.lines().collect();
        for _ in 0..400 {
            let from = random.below(lines.len());
            let window = lines[from..lines.len().min(from + 12)].join("\n");
            let mut text = format!("{}\n{}\n{window}", lines[0], lines[1]).into_bytes();
            text.retain(u8::is_ascii);
            mutate(&mut text, &mut random);
            survive(&String::from_utf8_lossy(&text));
        }
    }
}

#[test]
fn flipped_bytes_of_a_whole_model() {
    let mut random = Random(2);
    let text = model("lstm");
    for _ in 0..600 {
        let mut bytes = text.clone().into_bytes();
        let at = random.below(bytes.len());
        bytes[at] ^= 1 << random.below(8);
        survive(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn truncated_model() {
    let text = model("lstm");
    for end in (0..text.len()).step_by(7) {
        survive(&text[..end]);
    }
}

#[test]
fn deep_nesting_is_an_error() {
    let n = 100_000;
    let deep = |open: &str, middle: &str, close: &str| open.repeat(n) + middle + &close.repeat(n);
    let texts = [
        deep("[", "1", "]"),
        deep("{a = ", "1", "}"),
        deep("tuple<", "i1", ">"),
        deep("(", "", ") -> i1"),
        format!("dense<{}> : tensor<1xi1>", deep("[", "1", "]")),
        format!("#x<{}>", deep("[", "1", "]")),
    ];
    for text in texts {
        survive(&format!("#a = {text}"));
    }
    survive(&format!("#l = loc({})", deep("\"a\"(", "unknown", ")")));
    survive(&deep("module {", "", "}"));
    survive(&deep("func.func @f() {", "return", "}"));
    survive(&deep("\"stablehlo.if\"(%a) ({", "", "}, {}) : () -> ()"));
    survive(&"(".repeat(n));
    survive(&"\"stablehlo.case\"() ({".repeat(n));
}

#[test]
fn location_aliases_cannot_explode() {
    let mut text = String::from("func.func private @f() loc(#l64)\n#l0 = loc(\"x\")\n");
    for i in 1..=64 {
        text += &format!("#l{i} = loc(callsite(#l{0} at #l{0}))\n", i - 1);
    }
    assert!(parse(Source { name: "t", text: &text }).is_err());
    let text = "func.func private @f() loc(#a)\n#a = loc(callsite(#b at #b))\n#b = loc(\"x\"(#a))\n";
    let errors = parse(Source { name: "t", text }).unwrap_err();
    assert!(errors[0].message.contains("contains itself"), "{errors:?}");
    let mut text = String::from("func.func private @f() loc(#l9999)\n#l0 = loc(\"x\")\n");
    for i in 1..10_000 {
        text += &format!("#l{i} = loc(\"x\"(#l{}))\n", i - 1);
    }
    assert!(parse(Source { name: "t", text: &text }).is_err());
}

#[test]
fn attribute_and_type_aliases_cannot_explode() {
    let wide_attr = |i: usize| format!("#a{i} = [#a{0}, #a{0}]\n", i - 1);
    let wide_type = |i: usize| format!("!t{i} = tuple<!t{0}, !t{0}>\n", i - 1);
    let deep_attr = |i: usize| format!("#a{i} = [#a{}]\n", i - 1);
    let deep_type = |i: usize| format!("!t{i} = tuple<!t{}>\n", i - 1);
    let head = "#a0 = 1\n!t0 = i1\n".to_string();
    let chain =
        |n: usize, line: &dyn Fn(usize) -> String| head.clone() + &(1..n).map(line).collect::<String>();
    for text in
        [chain(64, &wide_attr), chain(64, &wide_type), chain(100_000, &deep_attr), chain(100_000, &deep_type)]
    {
        assert!(parse(Source { name: "t", text: &text }).is_err());
    }
    assert!(parse(Source { name: "t", text: &chain(10, &wide_attr) }).is_ok());
}
