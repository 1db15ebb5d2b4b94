//! Programs for other compilers: every shipped model keeps its meaning, prints, parses and verifies as plain
//! StableHLO; loops and random bits that are written out give the same bits.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use tpuc_ir::{Module, OpKind};
use tpuc_pass::PassContext;
use tpuc_support::Source;
use tpuc_syntax::{
    BytecodeOptions, ParseOptions, PrintOptions, parse, parse_bytecode, print, write_bytecode,
};
use tpuc_target::{Consumer, Machine};
use tpuc_tensor::{ElementType, Scalar, Tensor, npz};

fn module(text: &str) -> Module {
    let source = Source { name: "test", text };
    let module = parse(source).unwrap_or_else(|e| panic!("{}", e[0].render(source)));
    assert_eq!(tpuc_ir::verify::verify(&module), []);
    module
}

fn run(module: &Module, inputs: &[Tensor]) -> Vec<Tensor> {
    let entry = module.entry().expect("an entry");
    tpuc_interp::run(module, entry, inputs, &tpuc_interp::Options::default())
        .expect("the interpreter runs it")
}

fn machine(consumer: &Consumer) -> Machine {
    Machine::all().into_iter().find(|m| m.kind == consumer.kind).expect("a machine of each kind")
}

/// The program for a consumer, after a round trip through text and, where it has a form there, a portable artifact.
fn optimised(text: &str, consumer: &Consumer) -> (Module, bool) {
    let mut new = module(text);
    let mut cx = PassContext::new(machine(consumer));
    let changed =
        tpuc_transforms::for_consumer(&mut new, consumer, "algebraic", &mut cx).expect("passes run");
    let printed = print(&new, &PrintOptions::default());
    for synthetic in ["monoid", "result_shape", "result_elem"] {
        assert!(!printed.contains(synthetic), "{synthetic} in the output");
    }
    if !text.contains("chlo.") {
        assert!(!printed.contains("chlo."), "an op of CHLO that was not there");
        let options =
            BytecodeOptions { target: Some("1.13.0".parse().unwrap()), ..BytecodeOptions::default() };
        let artifact = write_bytecode(&new, &options).expect("a portable artifact");
        let read = parse_bytecode(&artifact, &ParseOptions::default()).expect("which can be read");
        assert_eq!(tpuc_ir::verify::verify(&read), []);
    }
    let again = module(&printed);
    assert_eq!(print(&again, &PrintOptions::default()), printed);
    (again, changed)
}

fn models() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models");
    let mut out: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()).collect();
    out.sort();
    out
}

fn arguments(folder: &Path, module: &Module) -> Vec<Tensor> {
    let archive = npz::read_npz(&folder.join("inputs.npz")).unwrap();
    let members: HashMap<String, npz::RawArray> = archive.into_iter().collect();
    let types = tpuc_transforms::lower::argument_types(module, module.entry().unwrap());
    let input = |(i, ty): (usize, &tpuc_ir::Type)| {
        let ty = ty.as_tensor().unwrap();
        members[&format!("arg{i}")].clone().into_tensor(ty.elem, &ty.dims().unwrap()).unwrap()
    };
    types.iter().enumerate().map(input).collect()
}

/// The largest difference of a result, relative to its largest magnitude; integers must be equal.
fn difference(got: &Tensor, want: &Tensor) -> f64 {
    assert_eq!((got.elem(), got.shape()), (want.elem(), want.shape()));
    if !want.elem().is_float() {
        return if got == want { 0.0 } else { f64::INFINITY };
    }
    let (mut worst, mut scale) = (0.0f64, f64::MIN_POSITIVE);
    for i in 0..want.len() {
        let (a, b) = (got.get(i).as_f64(), want.get(i).as_f64());
        assert_eq!(a.is_nan(), b.is_nan());
        worst = worst.max((a - b).abs());
        scale = scale.max(b.abs());
    }
    worst / scale
}

#[test]
fn models_keep_their_meaning() {
    let mut changed = Vec::new();
    for folder in models() {
        let text = std::fs::read_to_string(folder.join("model.mlir")).unwrap();
        let before = module(&text);
        let inputs = arguments(&folder, &before);
        let want = run(&before, &inputs);
        for consumer in Consumer::all() {
            let (after, new) = optimised(&text, &consumer);
            for (got, want) in run(&after, &inputs).iter().zip(&want) {
                let narrow = want.elem().is_float() && want.elem().bit_width() == 16;
                let tolerance = if narrow { 2e-2 } else { 2e-5 };
                let difference = difference(got, want);
                assert!(
                    difference <= tolerance,
                    "{} for {}: {difference:e}",
                    folder.display(),
                    consumer.name
                );
            }
            if new {
                changed.push(folder.file_name().unwrap().to_string_lossy().into_owned());
            }
        }
    }
    for name in ["random_bits", "dropout_threefry", "dropout_rbg", "mlp_bf16", "resnet50"] {
        assert!(changed.iter().any(|c| c == name), "{name} stays as it is");
    }
}

fn count(module: &Module, kind: OpKind) -> usize {
    let mut found = 0;
    module.walk(module.top, &mut |op| found += usize::from(module.ops[op].kind == kind));
    found
}

#[test]
fn consumers_name_rules_that_exist() {
    let rules = tpuc_egraph::RuleSet::builtin().unwrap().rules();
    for consumer in Consumer::all() {
        for name in &consumer.rules {
            let found = rules.iter().any(|r| &*r.name == name.as_str() || &*r.family == name.as_str());
            let by_code = name == tpuc_egraph::siblings::SIBLINGS
                || tpuc_egraph::convolutions::FORMS.iter().any(|(form, _)| form == name);
            assert!(found || by_code, "{}: no rule {name}", consumer.name);
        }
    }
}

/// Both halves of a product's columns.
fn halves(rows: usize, depth: usize, columns: usize) -> String {
    let part = columns / 2;
    let (x, w) = (format!("tensor<{rows}x{depth}xf32>"), format!("tensor<{depth}x{columns}xf32>"));
    let (y, z) = (format!("tensor<{rows}x{columns}xf32>"), format!("tensor<{rows}x{part}xf32>"));
    format!(
        "func.func @main(%x: {x}, %w: {w}) -> ({z}, {z}) {{\n\
         %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : ({x}, {w}) -> {y}\n\
         %a = stablehlo.slice %y [0:{rows}, 0:{part}] : ({y}) -> {z}\n\
         %b = stablehlo.slice %y [0:{rows}, {part}:{columns}] : ({y}) -> {z}\n\
         return %a, %b : {z}, {z}\n}}"
    )
}

#[test]
fn weights_are_cut_where_whole_tiles_are_read_in_place() {
    let consumer = Consumer::named("xla-tpu").unwrap();
    for (columns, expected) in [(512, 2), (448, 1), (96, 1)] {
        let (after, changed) = optimised(&halves(256, 768, columns), &consumer);
        assert_eq!(count(&after, OpKind::DotGeneral), expected, "{columns} columns");
        assert_eq!(changed, expected == 2);
    }
    let text = halves(24, 16, 256);
    let (after, changed) = optimised(&text, &consumer);
    assert!(changed);
    let values = |n: u64| (0..n).map(|i| Scalar::Float((i * 37 % 64) as f64 / 32.0 - 1.0));
    let inputs = [[24, 16], [16, 256]]
        .map(|shape| Tensor::from_scalars(ElementType::F32, &shape, values(shape[0] * shape[1])));
    for (got, want) in run(&after, &inputs).iter().zip(&run(&module(&text), &inputs)) {
        assert!(difference(got, want) < 1e-6);
    }
}

#[test]
fn random_bits_written_out_are_the_same_bits() {
    let consumer = Consumer::named("xla-cpu").unwrap();
    let seeds: [&[u64]; 4] = [&[1, 2], &[u64::MAX, u64::MAX - 3], &[7, u64::MAX - 1, u64::MAX], &[0, 0, 0]];
    for algorithm in ["PHILOX", "DEFAULT"] {
        for (elem, shape) in [
            ("ui32", "29x31"),
            ("i32", "900"),
            ("ui8", "1001"),
            ("i16", "7x200"),
            ("ui64", "333"),
            ("f32", "1025"),
            ("bf16", "999"),
        ] {
            for seed in seeds {
                let (n, ty) = (seed.len(), format!("tensor<{shape}x{elem}>"));
                let text = format!(
                    "func.func @main(%s: tensor<{n}xui64>) -> (tensor<{n}xui64>, {ty}) {{\n\
                     %0, %1 = stablehlo.rng_bit_generator %s, algorithm = {algorithm} : (tensor<{n}xui64>) -> (tensor<{n}xui64>, {ty})\n\
                     return %0, %1 : tensor<{n}xui64>, {ty}\n}}"
                );
                let (after, changed) = optimised(&text, &consumer);
                assert!(changed && count(&after, OpKind::RngBitGenerator) == 0, "{algorithm} {ty}");
                let state = Tensor::from_ints(ElementType::U64, &[n as u64], seed.iter().map(|&w| w.into()));
                let (got, want) = (run(&after, std::slice::from_ref(&state)), run(&module(&text), &[state]));
                for (got, want) in got.iter().zip(&want) {
                    assert_eq!(got.bytes(), want.bytes(), "{algorithm} {ty} {seed:?}");
                }
            }
        }
    }
}

/// A loop from `start` that goes on while its counter compares so with `end`.
fn counted(start: i64, step: &str, direction: &str, end: i64) -> String {
    format!(
        "func.func @main(%x: tensor<4xi32>) -> (tensor<i32>, tensor<4xi32>) {{\n\
         %a = stablehlo.constant dense<{start}> : tensor<i32>\n\
         %0:2 = stablehlo.while(%i = %a, %y = %x) : tensor<i32>, tensor<4xi32>\n\
         cond {{\n\
         %e = stablehlo.constant dense<{end}> : tensor<i32>\n\
         %p = stablehlo.compare {direction}, %i, %e : (tensor<i32>, tensor<i32>) -> tensor<i1>\n\
         stablehlo.return %p : tensor<i1>\n\
         }} do {{\n\
         %s = stablehlo.constant dense<1> : tensor<i32>\n\
         %b = stablehlo.broadcast_in_dim %i, dims = [] : (tensor<i32>) -> tensor<4xi32>\n\
         %z = stablehlo.multiply %y, %y : tensor<4xi32>\n\
         %w = stablehlo.add %z, %b : tensor<4xi32>\n\
         %j = {step} : tensor<i32>\n\
         stablehlo.return %j, %w : tensor<i32>, tensor<4xi32>\n\
         }}\n\
         return %0#0, %0#1 : tensor<i32>, tensor<4xi32>\n}}"
    )
}

fn unrolled(text: &str) -> Module {
    let mut module = module(text);
    let specs = tpuc_pass::parse_pipeline("unroll").unwrap();
    let passes = tpuc_transforms::registry().instantiate(&specs).unwrap();
    let mut cx = PassContext::new(Machine::named("x86-64-v4").unwrap());
    tpuc_pass::Manager { passes, verify_each: true, observer: None }.run(&mut module, &mut cx).unwrap();
    module
}

#[test]
fn loops_written_out_count_their_steps() {
    let add = "stablehlo.add %i, %s";
    let cases = [
        (counted(0, add, "LT", 5), 0),
        (counted(0, add, "LE", 5), 0),
        (counted(-3, add, "NE", 3), 0),
        (counted(9, "stablehlo.subtract %i, %s", "GT", 2), 0),
        (counted(9, "stablehlo.subtract %i, %s", "GE", 2), 0),
        (counted(5, add, "LT", 5), 0),
        (counted(0, add, "EQ", 0), 0),
        // Too many steps to write out.
        (counted(0, add, "LT", 100_000), 1),
    ];
    for (text, loops) in cases {
        let after = unrolled(&text);
        assert_eq!(count(&after, OpKind::While), loops, "{text}");
        if loops == 0 {
            let x = Tensor::from_ints(ElementType::I32, &[4], [1, -2, 3, 0]);
            assert_eq!(run(&after, std::slice::from_ref(&x)), run(&module(&text), &[x]), "{text}");
        }
    }
}

#[test]
fn nested_loops_are_written_out_from_the_inside() {
    let inner = counted(0, "stablehlo.add %i, %s", "LT", 3);
    let body = inner.lines().skip(1).take_while(|l| !l.starts_with("return")).collect::<Vec<_>>().join("\n");
    let text = format!(
        "func.func @main(%first: tensor<4xi32>) -> tensor<4xi32> {{\n\
         %n = stablehlo.constant dense<0> : tensor<i32>\n\
         %r:2 = stablehlo.while(%k = %n, %x = %first) : tensor<i32>, tensor<4xi32>\n\
         cond {{\n%l = stablehlo.constant dense<2> : tensor<i32>\n\
         %q = stablehlo.compare LT, %k, %l : (tensor<i32>, tensor<i32>) -> tensor<i1>\n\
         stablehlo.return %q : tensor<i1>\n}} do {{\n{body}\n\
         %o = stablehlo.constant dense<1> : tensor<i32>\n%m = stablehlo.add %k, %o : tensor<i32>\n\
         stablehlo.return %m, %0#1 : tensor<i32>, tensor<4xi32>\n}}\n\
         return %r#1 : tensor<4xi32>\n}}"
    );
    let after = unrolled(&text);
    assert_eq!(count(&after, OpKind::While), 0);
    let x = Tensor::from_ints(ElementType::I32, &[4], [1, -2, 3, 0]);
    assert_eq!(run(&after, std::slice::from_ref(&x)), run(&module(&text), &[x]));
}

/// Values between -1 and 1 for every argument.
fn random(module: &Module) -> Vec<Tensor> {
    let types = tpuc_transforms::lower::argument_types(module, module.entry().unwrap());
    let mut seed = 7u64;
    let argument = |ty: &tpuc_ir::Type| {
        let ty = ty.as_tensor().unwrap();
        let shape = ty.dims().unwrap();
        let values = (0..shape.iter().product()).map(|_| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            Scalar::Float((seed >> 40) as f64 / 8_388_608.0 - 1.0)
        });
        Tensor::from_scalars(ty.elem, &shape, values)
    };
    types.iter().map(argument).collect()
}

/// Checks that the program is rewritten to have so many ops of a kind, and keeps its meaning.
fn becomes(text: &str, kind: OpKind, expected: usize, tolerance: f64) {
    let (after, changed) = optimised(text, &Consumer::named("xla-cpu").unwrap());
    assert!(changed && count(&after, kind) == expected, "{} of them: {text}", count(&after, kind));
    let before = module(text);
    let inputs = random(&before);
    for (got, want) in run(&after, &inputs).iter().zip(&run(&before, &inputs)) {
        assert!(difference(got, want) < tolerance, "{text}");
    }
}

/// A convolution by its types, window attributes and number of groups.
fn convolution([image, kernel, result]: [&str; 3], dims: &str, window: &str, groups: usize) -> String {
    let [image, kernel, result] = [image, kernel, result].map(|ty| format!("tensor<{ty}>"));
    format!(
        "func.func @main(%x: {image}, %w: {kernel}) -> {result} {{\n\
         %0 = stablehlo.convolution(%x, %w) dim_numbers = {dims}, window = {{{window}}} \
         {{batch_group_count = 1 : i64, feature_group_count = {groups} : i64}} : ({image}, {kernel}) -> {result}\n\
         return %0 : {result}\n}}"
    )
}

const IMAGES: &str = "[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]";

#[test]
fn small_images_become_patches() {
    // Image, kernel, result; strides, padding, dilation.
    let cases = [
        ("2x2x2x16", "3x3x16x32", "2x2x2x32", "[1, 1]", "[[1, 1], [1, 1]]", "[1, 1]"),
        ("1x2x3x16", "3x3x16x48", "1x1x2x48", "[2, 2]", "[[1, 1], [1, 1]]", "[1, 1]"),
        ("3x1x1x32", "5x3x32x64", "3x1x2x64", "[1, 2]", "[[2, 2], [2, 3]]", "[1, 1]"),
        ("1x3x2x16", "3x3x16x64", "1x2x1x64", "[1, 1]", "[[1, 2], [1, 2]]", "[2, 2]"),
    ];
    for (image, kernel, result, stride, pad, dilation) in cases {
        let shapes = [image, kernel, result].map(|shape| format!("{shape}xf32"));
        let window = format!("stride = {stride}, pad = {pad}, rhs_dilate = {dilation}");
        let text = convolution(shapes.each_ref().map(String::as_str), IMAGES, &window, 1);
        becomes(&text, OpKind::Convolution, 0, 1e-5);
    }
}

#[test]
fn channels_with_windows_of_their_own_become_taps() {
    let cases = [
        (["1x14x14x24xf32", "3x3x1x24xf32", "1x14x14x24xf32"], IMAGES, "pad = [[1, 1], [1, 1]]", 24),
        (
            ["2x19x17x12xf32", "5x3x1x12xf32", "2x10x7x12xf32"],
            IMAGES,
            "stride = [2, 2], pad = [[2, 2], [0, -2]]",
            12,
        ),
        (
            ["1x16x16x16xf32", "3x3x1x16xf32", "1x12x14x16xf32"],
            IMAGES,
            "pad = [[0, 0], [1, 1]], rhs_dilate = [2, 2]",
            16,
        ),
        (
            ["1x10x16x16xf32", "10x1x3x3xf32", "10x1x16x16xf32"],
            "[b, f, 0, 1]x[o, i, 0, 1]->[f, b, 0, 1]",
            "pad = [[1, 1], [1, 1]]",
            10,
        ),
        (
            ["1x64x24xf32", "4x1x24xf32", "1x64x24xf32"],
            "[b, 0, f]x[0, i, o]->[b, 0, f]",
            "pad = [[3, 0]]",
            24,
        ),
        (["1x14x14x24xbf16", "3x3x1x24xbf16", "1x14x14x24xbf16"], IMAGES, "pad = [[1, 1], [1, 1]]", 24),
    ];
    for (types, dims, window, groups) in cases {
        let tolerance = if types[0].ends_with("bf16") { 1e-2 } else { 1e-5 };
        becomes(&convolution(types, dims, window, groups), OpKind::Convolution, 0, tolerance);
    }
}

#[test]
fn narrow_groups_are_joined() {
    let window = "pad = [[1, 1], [1, 1]]";
    let types = ["1x28x28x64xf32", "3x3x4x64xf32", "1x28x28x64xf32"];
    becomes(&convolution(types, IMAGES, window, 16), OpKind::Convolution, 4, 1e-5);
    let types = ["1x32x30x30xf32", "64x2x3x3xf32", "1x64x30x30xf32"];
    becomes(
        &convolution(types, "[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]", window, 16),
        OpKind::Convolution,
        2,
        1e-5,
    );
}

#[test]
fn windows_are_reduced_one_dimension_at_a_time() {
    for (op, start) in [("maximum", "0xFF800000"), ("add", "0.0")] {
        for (size, stride, pad, result) in [
            ("1, 3, 3, 1", "1, 1, 1, 1", "[[0, 0], [1, 1], [1, 1], [0, 0]]", "1x20x17x16"),
            ("1, 3, 5, 1", "1, 2, 3, 1", "[[0, 0], [0, 1], [2, 2], [0, 0]]", "1x10x6x16"),
            ("1, 5, 5, 2", "1, 1, 1, 1", "[[0, 0], [2, 2], [2, 2], [0, 1]]", "1x20x17x16"),
        ] {
            let text = format!(
                "func.func @main(%x: tensor<1x20x17x16xf32>) -> tensor<{result}xf32> {{\n\
                 %i = stablehlo.constant dense<{start}> : tensor<f32>\n\
                 %0 = \"stablehlo.reduce_window\"(%x, %i) ({{\n^bb0(%a: tensor<f32>, %b: tensor<f32>):\n\
                 %c = stablehlo.{op} %a, %b : tensor<f32>\nstablehlo.return %c : tensor<f32>\n}}) {{\n\
                 window_dimensions = array<i64: {size}>, window_strides = array<i64: {stride}>,\n\
                 padding = dense<{pad}> : tensor<4x2xi64>}} : (tensor<1x20x17x16xf32>, tensor<f32>) -> tensor<{result}xf32>\n\
                 return %0 : tensor<{result}xf32>\n}}"
            );
            let dimensions = size.split(", ").filter(|&d| d != "1").count();
            becomes(&text, OpKind::ReduceWindow, dimensions, 1e-5);
        }
    }
}
