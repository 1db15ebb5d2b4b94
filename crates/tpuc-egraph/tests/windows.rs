//! Programs that repeat themselves: equal windows are searched once, and that changes nothing but the time.

use tpuc_egraph::cover::Abilities;
use tpuc_egraph::optimize::Fuse;
use tpuc_egraph::{Limits, Options, Report, Roofline, optimize};
use tpuc_ir::Module;
use tpuc_support::Source;
use tpuc_target::Machine;
use tpuc_tensor::{ElementType, Tensor};

fn parse(text: &str) -> Module {
    let source = Source { name: "test", text };
    tpuc_syntax::parse(source).unwrap_or_else(|errors| panic!("{}", errors[0].render(source)))
}

fn limits(repeated: usize, window: usize) -> Limits {
    Limits { repeated, window, ..Limits::default() }
}

/// The optimised program, checked against the interpreter on the program as it came.
fn optimized(text: &str, options: &Options) -> (String, Report) {
    let module = parse(text);
    let entry = module.entry().expect("main");
    let mut after = module.clone();
    let report = optimize(&mut after, entry, options, &Roofline::default()).expect("a function");
    let problems = tpuc_ir::verify::verify(&after);
    assert!(problems.is_empty(), "{}", problems[0].message);
    let block = module.region_block(entry, 0).expect("a body");
    let argument = |(i, &v): (usize, &tpuc_ir::Value)| {
        let shape = module.ty(v).as_tensor().and_then(|t| t.dims()).expect("a static tensor");
        let count = shape.iter().product::<u64>();
        let values: Vec<f64> =
            (0..count).map(|n| ((n * 37 + i as u64 * 11) % 101) as f64 / 101.0 - 0.5).collect();
        Tensor::from_floats(ElementType::F32, &shape, &values)
    };
    let inputs: Vec<Tensor> = module.blocks[block].args.iter().enumerate().map(argument).collect();
    let run = |m: &Module| tpuc_interp::run(m, entry, &inputs, &Default::default()).expect("runs");
    for (a, b) in run(&module).iter().zip(&run(&after)) {
        for (x, y) in a.to_floats().iter().zip(b.to_floats()) {
            assert!((x - y).abs() <= 1e-4 * x.abs().max(1.0), "{x} became {y}");
        }
    }
    (tpuc_syntax::print(&after, &Default::default()), report)
}

/// Layers and then, in the opposite order, something for each of them that reads what the layer left. The constants
/// stand at the beginning only. `scale` is a constant of each layer.
fn network(layers: usize, scale: impl Fn(usize) -> f64) -> String {
    let ty = "tensor<8x8xf32>";
    let weights: String = (0..layers).map(|i| format!(", %w{i}: {ty}")).collect();
    let mut text = format!("func.func @main(%x: {ty}, %b: tensor<8xf32>{weights}) -> ({ty}, {ty}) {{\n");
    text += &format!(
        "%one = stablehlo.constant dense<1.0> : {ty}\n%half = stablehlo.constant dense<0.5> : {ty}\n"
    );
    let mut last = "%x".to_string();
    for i in 0..layers {
        text += &format!(
            "%s{i} = stablehlo.constant dense<{:.3}> : {ty}
            %n{i} = stablehlo.multiply {last}, %one : {ty}
            %t{i} = stablehlo.transpose %n{i}, dims = [1, 0] : ({ty}) -> {ty}
            %d{i} = stablehlo.dot_general %t{i}, %w{i}, contracting_dims = [0] x [0] : ({ty}, {ty}) -> {ty}
            %b{i} = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<8xf32>) -> {ty}
            %a{i} = stablehlo.add %d{i}, %b{i} : {ty}
            %h{i} = stablehlo.tanh %a{i} : {ty}
            %m{i} = stablehlo.multiply %h{i}, %s{i} : {ty}
            %r{i} = stablehlo.add %m{i}, {last} : {ty}\n",
            scale(i)
        );
        last = format!("%r{i}");
    }
    let mut gradient = last.clone();
    for i in (0..layers).rev() {
        text += &format!(
            "%gt{i} = stablehlo.transpose %w{i}, dims = [1, 0] : ({ty}) -> {ty}
            %gh{i} = stablehlo.multiply {gradient}, %h{i} : {ty}
            %gd{i} = stablehlo.dot_general %gh{i}, %gt{i}, contracting_dims = [1] x [0] : ({ty}, {ty}) -> {ty}
            %gn{i} = stablehlo.negate %gd{i} : {ty}
            %gm{i} = stablehlo.negate %gn{i} : {ty}
            %gs{i} = stablehlo.multiply %gm{i}, %half : {ty}
            %gk{i} = stablehlo.tanh %gs{i} : {ty}
            %gr{i} = stablehlo.add %gk{i}, {gradient} : {ty}\n"
        );
        gradient = format!("%gr{i}");
    }
    text += &format!("return {last}, {gradient} : {ty}, {ty}\n}}");
    text
}

fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

#[test]
fn equal_layers_are_searched_once_and_come_out_as_if_each_was() {
    let text = network(24, |_| 0.25);
    let once = Options { limits: limits(4, 4096), ..Options::default() };
    let each = Options { reuse: false, ..once.clone() };
    let ((with, found), (without, all)) = (optimized(&text, &once), optimized(&text, &each));
    assert_eq!(with, without);
    assert_eq!((all.searched, all.windows), (found.windows, found.windows));
    assert!(found.windows >= 40 && found.searched <= 8, "{} of {}", found.searched, found.windows);
    assert_eq!(found.fired, all.fired);
    // Nothing is left of what the rules remove in a layer.
    for what in ["stablehlo.transpose", "stablehlo.negate"] {
        assert_eq!(count(&with, what), 0, "{with}");
    }
    assert_eq!(count(&with, "stablehlo.dot_general"), 48);
}

#[test]
fn constants_of_another_window_are_known() {
    // Multiplications by one go, wherever the one is.
    let options = Options { limits: limits(4, 4096), ..Options::default() };
    let (text, _) = optimized(&network(12, |_| 1.0), &options);
    assert_eq!(count(&text, "stablehlo.multiply"), 24, "{text}");
}

#[test]
fn layers_with_other_constants_are_searched_for_themselves() {
    let options = Options { limits: limits(4, 4096), ..Options::default() };
    let same = optimized(&network(12, |_| 0.25), &options).1;
    let (text, other) = optimized(&network(12, |i| if i == 5 { 1.0 } else { 0.25 }), &options);
    assert!(other.searched > same.searched, "{} and {}", other.searched, same.searched);
    // Two in each layer's gradient; one in each layer but that of the one.
    assert_eq!(count(&text, "stablehlo.multiply"), 24 + 11, "{text}");
}

#[test]
fn threads_do_not_change_the_result() {
    let text = network(10, |i| 0.125 * (i % 4 + 1) as f64);
    let with = |threads| {
        let options = Options { limits: limits(4, 20), threads: Some(threads), ..Options::default() };
        optimized(&text, &options)
    };
    let ((one, a), (three, b)) = (with(1), with(3));
    assert_eq!(one, three);
    assert_eq!((a.searched, a.nodes, a.cost_after), (b.searched, b.nodes, b.cost_after));
}

#[test]
fn windows_of_any_size_compute_the_same() {
    let text = network(6, |_| 0.25);
    for (least, most) in [(1, 1), (1, 7), (3, 5), (16, 16), (9, 40), (1000, 1000)] {
        let options = Options { limits: limits(least, most), ..Options::default() };
        optimized(&text, &options);
        let machine = Machine::named("x86-64-v4").expect("a machine");
        let fuse = Some(Fuse { machine, abilities: Abilities::default() });
        optimized(&text, &Options { fuse, ..options });
    }
}

/// What depends on too much is read from memory, and a remark says so.
#[test]
fn what_is_not_decided_on_is_told() {
    let ty = "tensor<20x20xf32>";
    let machine = Machine::named("x86-64-v4").expect("a machine");
    let fuse = Some(Fuse { machine, abilities: Abilities::default() });
    let options = Options { limits: limits(8, 200), fuse, rewrite: false, ..Options::default() };
    let told = |steps: usize| {
        let mut text =
            format!("func.func @main(%x: {ty}, %y: {ty}) -> {ty} {{\n%v0 = stablehlo.add %x, %y : {ty}\n");
        for i in 0..steps {
            let op = ["add", "subtract", "maximum"][i * i % 7 % 3];
            text += &format!("%v{} = stablehlo.{op} %v{i}, %v{} : {ty}\n", i + 1, i.saturating_sub(i % 5));
        }
        text += &format!("return %v{steps} : {ty}\n}}");
        let (_, report) = optimized(&text, &options);
        report.remarks.iter().filter(|r| r.message.contains("depend on one another")).count()
    };
    assert_eq!(told(300), 0);
    assert_eq!(told(1300), 1);
}

/// The steps of an unrolled loop read the same weights: their products with inputs are one product.
#[test]
fn products_of_unrolled_steps_with_the_same_weights_are_merged() {
    let (ty, w) = ("tensor<2x64xf32>", "tensor<64x64xf32>");
    let steps = 6;
    let inputs: String = (0..steps).map(|i| format!(", %x{i}: {ty}")).collect();
    let mut text = format!("func.func @main(%w: {w}, %u: {w}, %s: {ty}{inputs}) -> {ty} {{\n");
    let mut state = "%s".to_string();
    for i in 0..steps {
        text += &format!(
            "%a{i} = stablehlo.dot_general %x{i}, %w, contracting_dims = [1] x [0] : ({ty}, {w}) -> {ty}
            %b{i} = stablehlo.dot_general {state}, %u, contracting_dims = [1] x [0] : ({ty}, {w}) -> {ty}
            %c{i} = stablehlo.add %a{i}, %b{i} : {ty}
            %d{i} = stablehlo.tanh %c{i} : {ty}
            %e{i} = stablehlo.logistic %c{i} : {ty}
            %f{i} = stablehlo.multiply %d{i}, %e{i} : {ty}\n"
        );
        state = format!("%f{i}");
    }
    text += &format!("return {state} : {ty}\n}}");
    let (text, _) = optimized(&text, &Options { limits: limits(6, 4096), ..Options::default() });
    assert_eq!(count(&text, "stablehlo.dot_general"), 1 + steps, "{text}");
}

/// What is searched does not grow with the number of layers.
#[test]
fn deeper_programs_need_no_more_searches() {
    let options = Options { limits: limits(4, 4096), ..Options::default() };
    let searched = |layers| optimized(&network(layers, |_| 0.25), &options).1.searched;
    assert_eq!(searched(16), searched(64));
}
