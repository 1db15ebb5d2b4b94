//! Bytecode: what upstream has written is read as its text is, what is written is read back, and no file whatsoever
//! makes the reader panic. `tools/gen_bytecode_cases.py` has made the files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tpuc_ir::{Attr, AttrDict, Builder, Module, OpKind, verify};
use tpuc_support::{Loc, Source};
use tpuc_syntax::{
    BytecodeOptions, ParseOptions, PrintOptions, Version, is_bytecode, parse_bytecode, parse_with, print,
    write_bytecode,
};

/// One release for each version of the container format, and those where ops change.
const RELEASES: [&str; 11] = [
    "0.9.0", "0.10.0", "0.12.0", "0.14.0", "0.19.0", "1.0.0", "1.4.0", "1.8.0", "1.11.0", "1.17.0", "1.20.0",
];

fn testdata(part: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata").join(part)
}

/// The files of the corpus by name.
fn corpus() -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(testdata("bytecode")).unwrap().map(|e| e.unwrap().path());
    let files =
        entries.map(|p| (p.file_name().unwrap().to_str().unwrap().to_string(), std::fs::read(p).unwrap()));
    files.collect()
}

fn options() -> ParseOptions {
    ParseOptions { allow_unregistered: true, ..ParseOptions::default() }
}

fn text_module(name: &str, text: &[u8]) -> Module {
    let source = Source { name, text: std::str::from_utf8(text).unwrap() };
    parse_with(source, &options()).unwrap_or_else(|errors| panic!("{}", errors[0].render(source)))
}

fn read(name: &str, bytes: &[u8]) -> Module {
    assert!(is_bytecode(bytes), "{name}");
    parse_bytecode(bytes, &options()).unwrap_or_else(|errors| panic!("{name}: {}", errors[0].message))
}

fn write(module: &Module, target: Option<Version>) -> Result<Vec<u8>, String> {
    let options = BytecodeOptions { target, ..BytecodeOptions::default() };
    write_bytecode(module, &options).map_err(|errors| errors[0].message.clone())
}

fn full(module: &Module) -> String {
    print(module, &PrintOptions { generic: true, locations: true, ..PrintOptions::default() })
}

fn assert_same(got: &str, want: &str, name: &str) {
    for (line, (got, want)) in got.lines().zip(want.lines()).enumerate() {
        assert_eq!(got, want, "{name}:{}", line + 1);
    }
    assert_eq!(got.lines().count(), want.lines().count(), "{name}");
}

/// Text and the artifacts of it; those of VHLO are compared with what upstream reads back.
fn pairs(files: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&str, &[u8], &[u8])> {
    files.iter().filter_map(|(name, bytes)| {
        let stem = name.strip_suffix(".mlirbc")?;
        let (case, release) = stem.split_once('.')?;
        let text =
            if release.starts_with("plain") { format!("{case}.mlir") } else { format!("{case}.vhlo.mlir") };
        Some((name.as_str(), &bytes[..], &files[&text][..]))
    })
}

#[test]
fn artifacts_of_all_releases_mean_their_text() {
    let files = corpus();
    let mut count = 0;
    for (name, bytes, text) in pairs(&files) {
        assert_same(&full(&read(name, bytes)), &full(&text_module(name, text)), name);
        count += 1;
    }
    assert!(count > 250);
}

/// Writing succeeds exactly for those releases for which upstream succeeds, and nothing is lost.
#[test]
fn what_is_written_is_read_back() {
    let files = corpus();
    let newest = Version::new(1, 17, 0);
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".mlir")) {
        let module = text_module(name, text);
        let want = full(&module);
        let plain = write(&module, None).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_same(&full(&read(name, &plain)), &want, name);
        let Some(case) = name.strip_suffix(".vhlo.mlir") else { continue };
        for release in RELEASES {
            let target: Version = release.parse().unwrap();
            let bytes = write(&module, Some(target));
            // Locations of more than one position are cut where they did not exist yet.
            let exact = case != "locations" || target >= Version::new(1, 9, 0);
            if let Ok(bytes) = &bytes
                && exact
            {
                assert_same(&full(&read(name, bytes)), &want, &format!("{name} for {release}"));
            }
            let known = files.keys().any(|n| n.ends_with(&format!(".{release}.mlirbc"))) && target <= newest;
            if known {
                let upstream = files.contains_key(&format!("{case}.{release}.mlirbc"));
                assert_eq!(bytes.is_ok(), upstream, "{name} for {release}: {:?}", bytes.err());
            }
        }
    }
}

#[test]
fn refusals_name_the_op_and_the_release() {
    let files = corpus();
    for (case, release, op, reason) in [
        ("tan", "1.0.0", "stablehlo.tan", "1.4.0"),
        ("accuracy", "1.7.0", "stablehlo.cosine", "1.10.0"),
        ("algorithm", "1.4.0", "stablehlo.dot_general", "1.6.0"),
        ("gather_batching", "1.0.0", "stablehlo.gather", "1.1.0"),
        ("collectives_variadic", "1.4.0", "stablehlo.all_gather", "1.5.0"),
        ("composites", "0.14.0", "stablehlo.composite", "0.19.0"),
        ("constants_recent", "1.7.0", "func.func", "1.8.0"),
        ("promotion", "0.16.0", "stablehlo.reduce", "0.17.0"),
        ("quantized", "0.17.0", "func.func", "0.18.0"),
        ("transfers", "1.11.0", "stablehlo.send", "1.12.0"),
        ("typed_ffi", "1.2.0", "stablehlo.custom_call", "1.3.0"),
    ] {
        let module = text_module(case, &files[&format!("{case}.vhlo.mlir")]);
        let options =
            BytecodeOptions { target: Some(release.parse().unwrap()), ..BytecodeOptions::default() };
        let errors = write_bytecode(&module, &options).expect_err(case);
        let message = &errors[0].message;
        assert!(
            message.contains(op) && message.contains(release) && message.contains(reason),
            "{case}: {message}"
        );
        assert_eq!(errors[0].constraint.as_deref(), Some(tpuc_syntax::UNSUPPORTED));
    }
    let module = text_module("tan", &files["tan.mlir"]);
    for release in ["0.8.0", "1.21.0"] {
        assert!(write(&module, Some(release.parse().unwrap())).unwrap_err().contains("0.9.0"));
    }
}

fn models() -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(testdata("models")).unwrap().map(|e| e.unwrap().path());
    let mut models: Vec<_> = entries.filter(|p| p.join("model.mlir").exists()).collect();
    models.sort();
    assert!(!models.is_empty());
    models.into_iter().map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), p)).collect()
}

#[test]
fn models_survive() {
    for (name, dir) in models() {
        let module = text_module(&name, &std::fs::read(dir.join("model.mlir")).unwrap());
        let want = full(&module);
        let plain = write(&module, None).unwrap();
        assert_same(&full(&read(&name, &plain)), &want, &name);
        if let Some(op) = module.ops.values().find(|op| op.name().starts_with("chlo.")) {
            let error = write(&module, Some(Version::CURRENT)).unwrap_err();
            assert!(error.contains("chlo.") && error.contains("no portable form"), "{}: {error}", op.name());
            continue;
        }
        // Portable artifacts leave out what says nothing: afterwards all releases agree.
        let defaults = [
            "precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]",
            "lhs_dilation = array<i64: 1, 1>",
            "rhs_dilation = array<i64: 1, 1>",
            "window_reversal = array<i1: false, false>",
            "base_dilations = array<i64: 1, 1, 1, 1>",
            "window_dilations = array<i64: 1, 1, 1, 1>",
            "indices_are_sorted = false",
            "unique_indices = false",
            "is_stable = false",
            "padding = dense<0> : tensor<2x2xi64>",
            "padding = dense<0> : tensor<4x2xi64>",
            "window_strides = array<i64: 1, 1>",
            "window_strides = array<i64: 1, 1, 1, 1>",
        ];
        let want = defaults.iter().fold(want, |text, default| {
            text.replace(&format!(", {default}"), "").replace(&format!("{default}, "), "")
        });
        let newest = read(&name, &write(&module, Some(Version::CURRENT)).unwrap());
        for release in ["0.17.0", "1.0.0", "1.17.0"] {
            let target = Some(release.parse().unwrap());
            let Ok(bytes) = write(&module, target) else {
                panic!("{name} has nothing that release {release} lacks");
            };
            let back = read(&name, &bytes);
            assert_same(&full(&back), &full(&newest), &name);
            assert_eq!(write(&back, target).as_deref(), Ok(&bytes[..]), "{name}");
        }
        assert_same(&full(&newest), &want, &name);
        // What was exported at the same time is written again as it is.
        let exported = std::fs::read(dir.join("model.mlirbc")).unwrap();
        let module = read(&name, &exported);
        assert_eq!(verify(&module), [], "{name}");
        let again = read(&name, &write(&module, Some(Version::new(1, 13, 0))).unwrap());
        assert_same(&full(&again), &full(&module), &name);
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }
}

/// Reads, and takes what can be read through verifier, printer and writer.
fn survive(bytes: &[u8], options: &ParseOptions) -> bool {
    match parse_bytecode(bytes, options) {
        Ok(module) => {
            verify(&module);
            full(&module);
            print(&module, &PrintOptions::default());
            for target in [None, Some(Version::MINIMUM), Some(Version::CURRENT)] {
                let _ = write(&module, target);
            }
            true
        }
        Err(errors) => {
            assert!(!errors.is_empty() && errors[0].message.contains("byte"));
            false
        }
    }
}

#[test]
fn cut_files_are_errors() {
    let files = corpus();
    for (name, bytes) in files.iter().filter(|(name, b)| name.ends_with(".mlirbc") && b.len() < 700) {
        for len in 0..bytes.len() {
            // A file that loses only its last section may still be whole.
            let read = survive(&bytes[..len], &options());
            assert!(!read || len > bytes.len() / 2, "{name} cut to {len} bytes");
        }
    }
}

#[test]
fn changed_files_do_no_harm() {
    let files = corpus();
    let options = ParseOptions { max_splat_bytes: 1 << 20, ..options() };
    let mut random = Random(7);
    let mut still_read = 0;
    let artifacts = || files.iter().filter(|(name, _)| name.ends_with(".mlirbc"));
    for round in 0..6 {
        for (_, bytes) in artifacts() {
            let mut changed = bytes.clone();
            for _ in 0..1 + round / 2 {
                let at = random.below(changed.len());
                match random.below(4) {
                    0 => changed[at] = random.below(256) as u8,
                    1 => changed[at] ^= 1 << random.below(8),
                    2 => drop(changed.remove(at)),
                    _ => {
                        let from = random.below(changed.len());
                        changed[at] = changed[from];
                    }
                }
            }
            still_read += usize::from(survive(&changed, &options));
        }
    }
    assert!(still_read > 100, "{still_read}");
}

/// Short files spell values of enormous size; they are errors, found in time.
#[test]
fn sizes_and_depths_are_limited() {
    let with_attr = |attr: Attr| {
        let mut module = Module::new();
        let top = module.top;
        module.ops[top].attrs.set("x", attr);
        module
    };
    let mut array = Attr::Unit;
    let mut dict = Attr::Unit;
    for _ in 0..60 {
        array = Attr::Array([array.clone(), array].into());
    }
    for _ in 0..12 {
        dict = Attr::Dict(AttrDict::new().with("a", dict.clone()).with("b", dict));
    }
    let mut deep = Attr::Unit;
    for _ in 0..120 {
        deep = Attr::Array([deep].into());
    }
    let mut nested = Module::new();
    let mut block = nested.body();
    for _ in 0..120 {
        let (region, inner) = nested.new_region();
        Builder::new(&mut nested, block).op_with_regions(OpKind::Case, [], AttrDict::new(), [region], []);
        block = inner;
    }
    let mut located = Module::new();
    let mut loc = Loc::Unknown;
    for _ in 0..600 {
        loc = Loc::Name("n".into(), loc.into());
    }
    let top = located.top;
    located.ops[top].loc = loc;
    for (what, module) in
        [("array", with_attr(array)), ("deep", with_attr(deep)), ("regions", nested), ("location", located)]
    {
        let bytes = write(&module, None).unwrap();
        assert!(bytes.len() < 4000, "{what}");
        let errors = parse_bytecode(&bytes, &options()).expect_err(what);
        assert_eq!(errors[0].constraint.as_deref(), Some(tpuc_syntax::UNSUPPORTED), "{what}");
    }
    let module = with_attr(dict);
    assert_eq!(full(&read("dict", &write(&module, None).unwrap())), full(&module));
}

/// A few bytes can claim anything.
#[test]
fn small_files_take_little_memory() {
    let header = b"ML\xefR\x0dx\0";
    for section in 0..9u8 {
        for claim in [&[0xFF][..], &[0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]] {
            let mut bytes = header.to_vec();
            bytes.push(section);
            bytes.push((claim.len() as u8) << 1 | 1);
            bytes.extend_from_slice(claim);
            assert!(!survive(&bytes, &options()));
        }
    }
}
