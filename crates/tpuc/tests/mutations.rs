//! A bounded run of the fuzzers' entry points on stable Rust: mutations of every program in the test corpus.
//!
//! `TPUC_MUTATIONS=N` makes N mutations of each program instead of a few.

use std::path::{Path, PathBuf};

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

/// Programs below the folders that hold some, smaller than `limit` bytes, in a fixed order.
fn corpus(extension: &str, limit: u64) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders = vec![root.join("tests"), root.join("testdata"), root.join("crates/tpuc-syntax/tests")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            let (path, meta) = (entry.path(), entry.metadata().unwrap());
            if meta.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == extension) && meta.len() < limit {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// One small change: bytes flipped, cut out, doubled, or moved in from another program.
fn mutate(random: &mut Random, bytes: &[u8], other: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=random.below(3) {
        let at = random.below(out.len());
        let len = random.below(24).min(out.len() - at);
        match random.below(6) {
            0 if at < out.len() => out[at] ^= 1 << random.below(8),
            1 => drop(out.drain(at..at + len)),
            2 => {
                let piece = out[at..at + len].to_vec();
                out.splice(at..at, piece);
            }
            3 => {
                let from = random.below(other.len());
                let piece = other[from..(from + len).min(other.len())].to_vec();
                out.splice(at..at + len, piece);
            }
            4 => {
                // Another number: extents, dimension numbers and bounds are what verifiers forget.
                let digit = out[at..].iter().position(u8::is_ascii_digit).map(|i| at + i);
                let numbers =
                    ["0", "1", "-1", "2", "9223372036854775807", "-9223372036854775808", "4294967296"];
                if let Some(digit) = digit {
                    let end = out[digit..]
                        .iter()
                        .position(|b| !b.is_ascii_digit())
                        .map_or(out.len(), |i| digit + i);
                    out.splice(digit..end, numbers[random.below(numbers.len())].bytes());
                }
            }
            _ => out.truncate(at),
        }
        if out.is_empty() {
            break;
        }
    }
    out
}

fn each_mutation(extension: &str, limit: u64, default: usize, check: impl Fn(&[u8])) {
    let count = std::env::var("TPUC_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(default);
    let programs: Vec<Vec<u8>> =
        corpus(extension, limit).iter().map(|path| std::fs::read(path).unwrap()).collect();
    assert!(!programs.is_empty());
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for program in programs.iter().filter(|p| !p.is_empty()) {
        for _ in 0..count {
            let other = &programs[random.below(programs.len())];
            check(&mutate(&mut random, program, other));
        }
    }
}

#[test]
fn text_survives() {
    each_mutation("mlir", 16_000, 100, tpuc::robust::text);
}

#[test]
fn bytecode_survives() {
    each_mutation("mlirbc", 16_000, 20, tpuc::robust::bytecode);
}

#[test]
fn programs_run_within_bounds() {
    each_mutation("mlir", 16_000, 60, tpuc::robust::run);
}
