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
                || tpuc_egraph::forms::FORMS.iter().any(|(form, ..)| form == name);
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

#[test]
fn loops_that_read_other_places_stay() {
    let neighbours = |cut: &str, whole: &str| {
        counted(0, "stablehlo.add %i, %s", "LT", 5).replace("tensor<4xi32>", whole).replace(
            "%z = stablehlo.multiply %y, %y",
            &format!(
                "%u = stablehlo.slice %y [0:1] : ({whole}) -> tensor<1xi32>\n\
                 %v = stablehlo.slice %y {cut}\n\
                 %t = stablehlo.concatenate %v, %u, dim = 0 : (tensor<{}xi32>, tensor<1xi32>) -> {whole}\n\
                 %z = stablehlo.multiply %y, %t",
                if whole.contains("<4x") { 3 } else { 63 }
            ),
        )
    };
    let large = neighbours("[1:64] : (tensor<64xi32>) -> tensor<63xi32>", "tensor<64xi32>");
    assert_eq!(count(&unrolled(&large), OpKind::While), 1);
    let small = neighbours("[1:4] : (tensor<4xi32>) -> tensor<3xi32>", "tensor<4xi32>");
    assert_eq!(count(&unrolled(&small), OpKind::While), 0);
    // A table that no step changes may be read anywhere.
    assert_eq!(count(&unrolled(&large.replace("slice %y", "slice %x")), OpKind::While), 0);
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
fn gradients_of_channels_with_windows_of_their_own_become_taps_and_points() {
    // Of the image: a window that is read backwards over an image with zeros between its points.
    let window = "pad = [[1, 2], [2, 1]], lhs_dilate = [2, 2], reverse = [true, false]";
    let types = ["2x8x7x24xf32", "3x3x1x24xf32", "2x16x14x24xf32"];
    becomes(&convolution(types, IMAGES, window, 24), OpKind::Convolution, 0, 1e-5);
    // Of the kernel: a group of the batch for each channel. Types; window.
    let cases = [
        (["3x14x14x24xf32", "3x14x14x24xf32", "3x3x1x24xf32"], "pad = [[1, 1], [1, 1]]"),
        (["9x15x14x24xf32", "9x7x7x24xf32", "4x4x1x24xf32"], "pad = [[1, 0], [1, 1]], rhs_dilate = [2, 2]"),
        (["3x8x7x24xf32", "3x16x14x24xf32", "3x3x1x24xf32"], "pad = [[1, 2], [2, 1]], lhs_dilate = [2, 2]"),
        (["3x14x14x24xf32", "3x9x9x24xf32", "3x2x1x24xf32"], "stride = [2, 3], pad = [[0, 0], [-1, 0]]"),
    ];
    for (types, window) in cases {
        let text = convolution(types, "[f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f]", window, 1)
            .replace("batch_group_count = 1", "batch_group_count = 24");
        becomes(&text, OpKind::Convolution, 0, 1e-5);
    }
}

#[test]
fn gradients_of_kernels_in_groups_are_joined() {
    let cases = [
        (["8x9x9x16", "8x9x9x12", "3x3x4x12"], "pad = [[1, 1], [1, 1]]", 4, 1),
        (["4x8x8x64", "4x8x8x96", "3x3x8x96"], "pad = [[1, 1], [1, 1]]", 8, 4),
        (["6x7x7x6", "6x3x3x9", "5x5x2x9"], "pad = [[1, 1], [1, 1]], rhs_dilate = [2, 2]", 3, 1),
    ];
    for ([image, kernel, result], window, groups, expected) in cases {
        let [image, kernel, result] = [image, kernel, result].map(|ty| format!("tensor<{ty}xf32>"));
        let text = format!(
            "func.func @main(%x: {image}, %k: {kernel}) -> {result} {{\n\
             %0 = stablehlo.convolution(%x, %k) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], \
             window = {{{window}}} {{batch_group_count = {groups} : i64, feature_group_count = 1 : i64}} : \
             ({image}, {kernel}) -> {result}\n\
             return %0 : {result}\n}}"
        );
        becomes(&text, OpKind::Convolution, expected, 1e-6);
    }
}

#[test]
fn convolutions_over_three_dimensions_are_written_by_layers() {
    const VOLUMES: &str = "[b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f]";
    let cases = [
        (["1x6x9x8x4xf32", "3x3x3x4x8xf32", "1x6x9x8x8xf32"], VOLUMES, "pad = [[1, 1], [1, 1], [1, 1]]", 3),
        (
            ["4x7x9x16x4xf32", "2x3x1x4x16xf32", "4x4x4x16x16xf32"],
            VOLUMES,
            "stride = [2, 2, 1], pad = [[1, 1], [0, 0], [0, 0]], rhs_dilate = [2, 1, 1]",
            2,
        ),
        (
            ["1x4x5x6x4xf32", "3x3x3x4x8xf32", "1x8x9x6x8xf32"],
            VOLUMES,
            "pad = [[2, 1], [1, 1], [1, 1]], lhs_dilate = [2, 2, 1], reverse = [true, false, true]",
            3,
        ),
        (
            ["1x4x6x9x8xf32", "8x4x3x3x3xf32", "1x8x6x9x8xf32"],
            "[b, f, 0, 1, 2]x[o, i, 0, 1, 2]->[b, f, 0, 1, 2]",
            "pad = [[1, 1], [1, 1], [1, 1]]",
            3,
        ),
        // Gradients of kernels, by layers of the output.
        (
            ["2x6x9x8x4xf32", "2x6x9x8x8xf32", "3x3x3x4x8xf32"],
            "[f, 0, 1, 2, b]x[i, 0, 1, 2, o]->[0, 1, 2, b, f]",
            "pad = [[1, 1], [1, 1], [1, 1]]",
            3,
        ),
        (
            ["2x7x9x8x4xf32", "2x3x9x8x8xf32", "2x3x3x4x8xf32"],
            "[f, 0, 1, 2, b]x[i, 0, 1, 2, o]->[0, 1, 2, b, f]",
            "pad = [[0, 0], [1, 1], [1, 1]], rhs_dilate = [2, 1, 1], stride = [2, 1, 1], reverse = [true, false, false]",
            2,
        ),
    ];
    for (types, dims, window, layers) in cases {
        becomes(&convolution(types, dims, window, 1), OpKind::Convolution, layers, 1e-5);
    }
}

#[test]
fn zeros_between_points_are_put_there_first() {
    let types = ["8x7x6x16xf32", "8x14x12x16xf32", "3x3x16x16xf32"];
    let text = convolution(
        types,
        "[f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f]",
        "pad = [[1, 2], [2, 1]], lhs_dilate = [2, 2], reverse = [false, true]",
        1,
    );
    becomes(&text, OpKind::Pad, 1, 1e-5);
}

#[test]
fn sides_of_products_are_exchanged() {
    // Values by keys on the left, weights of attention on the right.
    let (v, p) = ("tensor<1x64x4x32xf32>", "tensor<1x4x64x64xf32>");
    for precision in ["", ", precision = [DEFAULT, DEFAULT]"] {
        let text = format!(
            "func.func @main(%v: {v}, %p: {p}) -> {v} {{\n\
             %0 = stablehlo.dot_general %v, %p, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3]\
             {precision} : ({v}, {p}) -> tensor<1x4x32x64xf32>\n\
             %1 = stablehlo.transpose %0, dims = [0, 3, 1, 2] : (tensor<1x4x32x64xf32>) -> {v}\n\
             return %1 : {v}\n}}"
        );
        becomes(&text, OpKind::Transpose, 1, 1e-5);
        let (after, _) = optimised(&text, &Consumer::named("xla-cpu").unwrap());
        let printed = print(&after, &PrintOptions::default());
        assert!(printed.contains("contracting_dims = [3] x [1]"), "{printed}");
    }
}

#[test]
fn outer_products_are_element_wise() {
    let [x, y, z] = ["64x32", "64x48", "64x32x48"].map(|ty| format!("tensor<{ty}xf32>"));
    let product = |n: usize, y: &str| {
        format!(
            "%{n} = stablehlo.dot_general %x, {y}, batching_dims = [0] x [0], contracting_dims = [] x [] : (X, Y) -> Z\n"
        )
    };
    let text = format!(
        "func.func @main(%x: X, %y: Y, %w: Y) -> (Z, Z) {{\n{}{}return %0, %1 : Z, Z\n}}",
        product(0, "%y"),
        product(1, "%w")
    );
    let text = text.replace('X', &x).replace('Y', &y).replace('Z', &z);
    for consumer in Consumer::all() {
        assert!(!optimised(&text, &consumer).1, "{}", consumer.name);
    }
}

#[test]
fn many_small_products_become_terms() {
    let cases = [
        (
            ["300x4x5xf32", "300x5x6xf32", "300x4x6xf32"],
            "batching_dims = [0] x [0], contracting_dims = [2] x [1]",
        ),
        (
            ["3x300x4xf32", "5x3x300xf32", "300x4x5xf32"],
            "batching_dims = [1] x [2], contracting_dims = [0] x [1]",
        ),
        (
            ["20x2x30x3x7xf32", "3x30x20x2xf32", "30x20x7xf32"],
            "batching_dims = [2, 0] x [1, 2], contracting_dims = [1, 3] x [3, 0]",
        ),
    ];
    for ([x, y, z], dims) in cases {
        let [x, y, z] = [x, y, z].map(|ty| format!("tensor<{ty}>"));
        let text = format!(
            "func.func @main(%x: {x}, %y: {y}) -> {z} {{\n\
             %0 = stablehlo.dot_general %x, %y, {dims} : ({x}, {y}) -> {z}\n\
             return %0 : {z}\n}}"
        );
        becomes(&text, OpKind::DotGeneral, 0, 1e-6);
    }
}

/// A reduction of one op.
fn reduction(op: &str, from: &str, dims: &str, to: &str, init: &str) -> String {
    format!(
        "func.func @main(%x: tensor<{from}xf32>) -> tensor<{to}xf32> {{\n\
         %i = stablehlo.constant dense<{init}> : tensor<f32>\n\
         %0 = stablehlo.reduce(%x init: %i) applies stablehlo.{op} across dimensions = [{dims}] : \
         (tensor<{from}xf32>, tensor<f32>) -> tensor<{to}xf32>\n\
         return %0 : tensor<{to}xf32>\n}}"
    )
}

#[test]
fn reductions_of_few_elements_become_terms() {
    for (op, init) in [("add", "0.0"), ("add", "2.5"), ("maximum", "0xFF800000"), ("minimum", "0.25")] {
        for (from, dims, to) in [
            ("80x50x3", "2", "80x50"),
            ("80x4x100", "1", "80x100"),
            ("2x80x50x2", "0, 3", "80x50"),
            ("120x60x8", "2", "120x60"),
        ] {
            becomes(&reduction(op, from, dims, to, init), OpKind::Reduce, 0, 1e-6);
        }
        // Too many to be worth it.
        let text = reduction(op, "40x50x9", "2", "40x50", init);
        assert!(!optimised(&text, &Consumer::named("xla-cpu").unwrap()).1);
    }
}

#[test]
fn what_goes_into_a_reduction_stays() {
    let program = |dim: usize, result: &str| {
        let [x, y, z] = ["64x64x1x3", "64x64x1", result].map(|ty| format!("tensor<{ty}xf32>"));
        format!(
            "func.func @main(%x: {x}) -> {z} {{\n\
             %i = stablehlo.constant dense<0.0> : tensor<f32>\n\
             %0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [3] : \
             ({x}, tensor<f32>) -> {y}\n\
             %1 = stablehlo.exponential %0 : {y}\n\
             %2 = stablehlo.reduce(%1 init: %i) applies stablehlo.add across dimensions = [{dim}] : \
             ({y}, tensor<f32>) -> {z}\n\
             return %2 : {z}\n}}"
        )
    };
    assert!(!optimised(&program(1, "64x1"), &Consumer::named("xla-cpu").unwrap()).1);
    // Over an extent of 1 nothing is added up.
    becomes(&program(2, "64x64"), OpKind::Reduce, 1, 1e-6);
}

/// The first largest or smallest element of each row, and its position.
fn extremes(direction: &str, init: &str) -> String {
    let (ty, result) = ("tensor<48x37xf32>", "(tensor<48xf32>, tensor<48xi32>)");
    format!(
        "func.func @main(%x: {ty}) -> {result} {{\n\
         %n = stablehlo.iota dim = 1 : tensor<48x37xi32>\n\
         %i = stablehlo.constant dense<{init}> : tensor<f32>\n\
         %j = stablehlo.constant dense<0> : tensor<i32>\n\
         %0:2 = stablehlo.reduce(%x init: %i), (%n init: %j) across dimensions = [1] : \
         ({ty}, tensor<48x37xi32>, tensor<f32>, tensor<i32>) -> {result}\n\
         reducer(%a: tensor<f32>, %b: tensor<f32>) (%k: tensor<i32>, %l: tensor<i32>) {{\n\
         %1 = stablehlo.compare {direction}, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>\n\
         %2 = stablehlo.compare NE, %a, %a : (tensor<f32>, tensor<f32>) -> tensor<i1>\n\
         %3 = stablehlo.or %1, %2 : tensor<i1>\n\
         %4 = stablehlo.compare EQ, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>\n\
         %5 = stablehlo.compare LT, %k, %l : (tensor<i32>, tensor<i32>) -> tensor<i1>\n\
         %6 = stablehlo.and %4, %5 : tensor<i1>\n\
         %7 = stablehlo.or %3, %6 : tensor<i1>\n\
         %8 = stablehlo.select %3, %a, %b : tensor<i1>, tensor<f32>\n\
         %9 = stablehlo.select %7, %k, %l : tensor<i1>, tensor<i32>\n\
         stablehlo.return %8, %9 : tensor<f32>, tensor<i32>\n}}\n\
         return %0#0, %0#1 : tensor<48xf32>, tensor<48xi32>\n}}"
    )
}

/// Small integers, some of them not numbers, so that many are equal.
fn ties(shape: &[u64], seed: u64) -> Tensor {
    let values = (0..shape.iter().product::<u64>()).map(|i| match (i * 7919 + seed * 104_729) % 31 {
        0 => Scalar::Float(f64::NAN),
        1 => Scalar::Float(f64::NEG_INFINITY),
        n => Scalar::Float((n % 5) as f64),
    });
    Tensor::from_scalars(ElementType::F32, shape, values)
}

#[test]
fn extremes_and_their_positions_are_two_reductions() {
    for (direction, init) in [("GT", "0xFF800000"), ("LT", "0x7F800000")] {
        let text = extremes(direction, init);
        let (after, changed) = optimised(&text, &Consumer::named("xla-cpu").unwrap());
        assert!(changed && count(&after, OpKind::Reduce) == 2);
        for seed in 0..4 {
            let x = ties(&[48, 37], seed);
            let (got, want) = (run(&after, std::slice::from_ref(&x)), run(&module(&text), &[x]));
            assert_eq!(difference(&got[0], &want[0]), 0.0);
            assert_eq!(got[1], want[1]);
        }
    }
    // The last of equals is another function, and so is one that skips what is not a number.
    for (from, to) in [("compare LT, %k", "compare GT, %k"), ("stablehlo.or %1, %2", "stablehlo.or %1, %1")] {
        let (after, _) =
            optimised(&extremes("GT", "0xFF800000").replace(from, to), &Consumer::named("xla-cpu").unwrap());
        assert_eq!(count(&after, OpKind::Reduce), 1, "{to}");
    }
}

/// A `select_and_scatter` over images of 2x17x14x4.
fn scatter([size, stride, pad, source]: [&str; 4], direction: &str, init: &str) -> String {
    let (x, y) = ("tensor<2x17x14x4xf32>", format!("tensor<{source}xf32>"));
    format!(
        "func.func @main(%x: {x}, %y: {y}) -> {x} {{\n\
         %i = stablehlo.constant dense<{init}> : tensor<f32>\n\
         %0 = \"stablehlo.select_and_scatter\"(%x, %y, %i) <{{padding = dense<{pad}> : tensor<4x2xi64>, \
         window_dimensions = array<i64: {size}>, window_strides = array<i64: {stride}>}}> ({{\n\
         ^bb0(%a: tensor<f32>, %b: tensor<f32>):\n\
         %1 = stablehlo.compare {direction}, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>\n\
         stablehlo.return %1 : tensor<i1>\n}}, {{\n\
         ^bb0(%a: tensor<f32>, %b: tensor<f32>):\n\
         %1 = stablehlo.add %a, %b : tensor<f32>\n\
         stablehlo.return %1 : tensor<f32>\n}}) : ({x}, {y}, tensor<f32>) -> {x}\n\
         return %0 : {x}\n}}"
    )
}

#[test]
fn choices_of_windows_are_written_out() {
    let consumer = Consumer::named("xla-cpu").unwrap();
    let cases = [
        ["1, 2, 2, 1", "1, 2, 2, 1", "0", "2x8x7x4"],
        ["1, 3, 3, 1", "1, 2, 2, 1", "[[0, 0], [1, 1], [0, 1], [0, 0]]", "2x9x7x4"],
        ["1, 3, 2, 2", "1, 1, 3, 2", "[[0, 0], [2, 1], [1, 0], [0, 0]]", "2x18x5x2"],
    ];
    for case in cases {
        for (direction, init) in [("GE", "0.0"), ("GT", "0.5"), ("LE", "0.0")] {
            let text = scatter(case, direction, init);
            let (after, changed) = optimised(&text, &consumer);
            assert!(changed && count(&after, OpKind::SelectAndScatter) == 0, "{text}");
            let before = module(&text);
            let source = random(&before).remove(1);
            for seed in 0..4 {
                let inputs = [ties(&[2, 17, 14, 4], seed), source.clone()];
                let (got, want) = (run(&after, &inputs), run(&before, &inputs));
                assert!(difference(&got[0], &want[0]) < 1e-6, "{text}");
            }
        }
    }
    // Where windows overlap, sums in another order are not exact.
    for (case, kept) in cases.into_iter().zip([0, 1, 1]) {
        let mut after = module(&scatter(case, "GE", "0.0"));
        let mut cx = PassContext::new(machine(&consumer));
        tpuc_transforms::for_consumer(&mut after, &consumer, "exact", &mut cx).unwrap();
        assert_eq!(count(&after, OpKind::SelectAndScatter), kept);
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
fn windows_over_values_with_gaps_are_filled_first() {
    let text = "func.func @main(%x: tensor<2x10x9x16xf32>) -> tensor<2x21x18x16xf32> {\n\
         %i = stablehlo.constant dense<0.0> : tensor<f32>\n\
         %0 = \"stablehlo.reduce_window\"(%x, %i) ({\n^bb0(%a: tensor<f32>, %b: tensor<f32>):\n\
         %c = stablehlo.add %a, %b : tensor<f32>\nstablehlo.return %c : tensor<f32>\n}) {\n\
         window_dimensions = array<i64: 1, 3, 3, 1>, base_dilations = array<i64: 1, 2, 2, 1>,\n\
         padding = dense<[[0, 0], [3, 1], [2, 1], [0, 0]]> : tensor<4x2xi64>} :\n\
         (tensor<2x10x9x16xf32>, tensor<f32>) -> tensor<2x21x18x16xf32>\n\
         return %0 : tensor<2x21x18x16xf32>\n}";
    becomes(text, OpKind::ReduceWindow, 2, 1e-5);
    becomes(text, OpKind::Pad, 1, 1e-5);
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
