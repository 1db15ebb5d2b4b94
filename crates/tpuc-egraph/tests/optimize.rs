//! What the search does to small programs, and what it leaves alone.

use tpuc_egraph::{Error, Fp, Limits, Options, Report, Roofline, optimize};
use tpuc_ir::{Module, OpKind};
use tpuc_support::Source;
use tpuc_tensor::Tensor;

fn parse(text: &str) -> Module {
    let source = Source { name: "test", text };
    tpuc_syntax::parse(source).unwrap_or_else(|errors| panic!("{}", errors[0].render(source)))
}

/// Numbers between -1 and 1.
fn arguments(module: &Module) -> Vec<Tensor> {
    let block = module.region_block(module.entry().expect("main"), 0).expect("a body");
    let make = |(i, &value): (usize, &tpuc_ir::Value)| {
        let ty = module.ty(value).as_tensor().expect("a tensor");
        let (shape, count) = (ty.dims().expect("static"), ty.len().expect("static"));
        match ty.elem.is_float() {
            true => {
                let values = (0..count).map(|n| ((n * 37 + i * 11) % 101) as f64 / 50.0 - 1.0);
                Tensor::from_floats(ty.elem, &shape, &values.collect::<Vec<_>>())
            }
            false => Tensor::from_ints(ty.elem, &shape, (0..count).map(|n| (n % 3) as i128)),
        }
    };
    module.blocks[block].args.iter().enumerate().map(make).collect()
}

/// Optimises, checks that the results are the same, and returns the program as text.
fn optimized_with(text: &str, options: &Options) -> (String, Report) {
    let module = parse(text);
    let inputs = arguments(&module);
    let entry = module.entry().expect("main");
    let mut after = module.clone();
    let report = optimize(&mut after, entry, options, &Roofline::default()).expect("a function");
    let problems = tpuc_ir::verify::verify(&after);
    assert!(problems.is_empty(), "{}", problems[0].message);
    let run = |m: &Module| tpuc_interp::run(m, entry, &inputs, &Default::default()).expect("runs");
    for (a, b) in run(&module).iter().zip(&run(&after)) {
        let (a, b) = (a.to_floats(), b.to_floats());
        let scale = a.iter().filter(|x| x.is_finite()).fold(1.0f64, |m, x| m.max(x.abs()));
        let same = |x: f64, y: f64| x == y || x.is_nan() && y.is_nan() || (x - y).abs() <= 1e-5 * scale;
        assert!(a.iter().zip(&b).all(|(&x, &y)| same(x, y)), "{a:?} became {b:?}");
    }
    (tpuc_syntax::print(&after, &Default::default()), report)
}

fn optimized(text: &str) -> String {
    optimized_with(text, &Options::default()).0
}

fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

#[test]
fn a_scale_per_channel_goes_into_constant_weights() {
    let text = optimized(
        r#"func.func @main(%x: tensor<1x8x8x2xf32>) -> tensor<1x8x8x2xf32> {
          %w = stablehlo.constant dense<[[[[1.0, 2.0], [3.0, 4.0]], [[0.5, 1.0], [1.5, 2.0]]]]> : tensor<1x2x2x2xf32>
          %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
            window = {pad = [[0, 0], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
            : (tensor<1x8x8x2xf32>, tensor<1x2x2x2xf32>) -> tensor<1x8x8x2xf32>
          %s = stablehlo.constant dense<[2.0, 0.25]> : tensor<2xf32>
          %1 = stablehlo.broadcast_in_dim %s, dims = [3] : (tensor<2xf32>) -> tensor<1x8x8x2xf32>
          %2 = stablehlo.multiply %0, %1 : tensor<1x8x8x2xf32>
          return %2 : tensor<1x8x8x2xf32>
        }"#,
    );
    assert_eq!(count(&text, "stablehlo.multiply"), 0, "{text}");
    assert_eq!(count(&text, "stablehlo.convolution"), 1, "{text}");
}

#[test]
fn siblings_are_merged_when_their_weights_are_constant() {
    let weights: String = (0..3)
        .map(|i| format!("%w{i} = stablehlo.constant dense<[[{i}.0, 1.0], [2.0, 3.0], [4.0, 5.0], [6.0, 7.0]]> : tensor<4x2xf32>\n"))
        .collect();
    let products: String = (0..3)
        .map(|i| format!("%y{i} = stablehlo.dot_general %x, %w{i}, contracting_dims = [1] x [0] : (tensor<256x4xf32>, tensor<4x2xf32>) -> tensor<256x2xf32>\n"))
        .collect();
    let text = format!(
        "func.func @main(%x: tensor<256x4xf32>) -> (tensor<256x2xf32>, tensor<256x2xf32>, tensor<256x2xf32>) {{
          {weights}{products}
          return %y0, %y1, %y2 : tensor<256x2xf32>, tensor<256x2xf32>, tensor<256x2xf32>
        }}"
    );
    let (merged, report) = optimized_with(&text, &Options::default());
    assert_eq!(count(&merged, "stablehlo.dot_general"), 1, "{merged}");
    assert_eq!(count(&merged, "stablehlo.slice"), 3, "{merged}");
    assert_eq!(count(&merged, "stablehlo.concatenate"), 0, "the weights are joined once: {merged}");
    assert_eq!(report.fired["merge-sibling-contractions"], 1);
    let options = Options { disabled: vec!["merge-sibling-contractions".into()], ..Options::default() };
    assert_eq!(count(&optimized_with(&text, &options).0, "stablehlo.dot_general"), 3);
}

#[test]
fn a_value_used_twice_is_paid_once() {
    // Counted as a tree, x * x would cost the exponential twice and lose to the power.
    let text = optimized(
        "func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
          %0 = stablehlo.exponential %x : tensor<64xf32>
          %c = stablehlo.constant dense<2.0> : tensor<64xf32>
          %1 = stablehlo.power %0, %c : tensor<64xf32>
          return %1 : tensor<64xf32>
        }",
    );
    assert_eq!((count(&text, "stablehlo.power"), count(&text, "stablehlo.exponential")), (0, 1), "{text}");
}

#[test]
fn transposes_become_dimension_numbers() {
    let text = optimized(
        "func.func @main(%x: tensor<4x8xf32>, %y: tensor<16x4xf32>) -> tensor<16x8xf32> {
          %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
          %1 = stablehlo.transpose %y, dims = [1, 0] : (tensor<16x4xf32>) -> tensor<4x16xf32>
          %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<8x4xf32>, tensor<4x16xf32>) -> tensor<8x16xf32>
          %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
          return %3 : tensor<16x8xf32>
        }",
    );
    assert_eq!(count(&text, "stablehlo.transpose"), 0, "{text}");
}

#[test]
fn exactness_is_honoured() {
    let text = "func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
      %c = stablehlo.constant dense<3.0> : tensor<8xf32>
      %0 = stablehlo.divide %x, %c : tensor<8xf32>
      return %0 : tensor<8xf32>
    }";
    let with = |fp| optimized_with(text, &Options { fp, ..Options::default() }).0;
    assert_eq!(count(&with(Fp::Exact), "stablehlo.divide"), 1);
    assert_eq!(count(&with(Fp::Reassoc), "stablehlo.divide"), 0);
}

#[test]
fn loops_are_searched_inside_and_read_the_new_values_outside() {
    let text = optimized(
        "func.func @main(%n: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
          %one = stablehlo.constant dense<1> : tensor<i32>
          %zero = stablehlo.constant dense<0> : tensor<i32>
          %a = stablehlo.negate %x : tensor<4xf32>
          %b = stablehlo.negate %a : tensor<4xf32>
          %c = stablehlo.abs %b : tensor<4xf32>
          %0:2 = stablehlo.while(%i = %zero, %acc = %x) : tensor<i32>, tensor<4xf32>
            cond {
              %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
              stablehlo.return %p : tensor<i1>
            } do {
              %j = stablehlo.add %i, %one : tensor<i32>
              %d = stablehlo.negate %acc : tensor<4xf32>
              %e = stablehlo.negate %d : tensor<4xf32>
              %f = stablehlo.add %e, %c : tensor<4xf32>
              %g = stablehlo.add %f, %b : tensor<4xf32>
              stablehlo.return %j, %g : tensor<i32>, tensor<4xf32>
            }
          return %0#1 : tensor<4xf32>
        }",
    );
    assert_eq!(count(&text, "stablehlo.negate"), 0, "{text}");
}

#[test]
fn effects_stay_and_keep_their_order() {
    let call = |n: usize, operand: &str| {
        format!(
            "%r{n} = \"stablehlo.custom_call\"({operand}) <{{call_target_name = \"f{n}\", has_side_effect = true}}> : (tensor<4xf32>) -> tensor<4xf32>\n"
        )
    };
    let source = format!(
        "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {{
          %a = stablehlo.negate %x : tensor<4xf32>
          {}{}{}
          %b = stablehlo.negate %a : tensor<4xf32>
          %c = stablehlo.add %b, %r2 : tensor<4xf32>
          return %c : tensor<4xf32>
        }}",
        call(0, "%a"),
        call(1, "%x"),
        call(2, "%r0")
    );
    let mut module = parse(&source);
    let entry = module.entry().expect("main");
    optimize(&mut module, entry, &Options::default(), &Roofline::default()).expect("a function");
    let problems = tpuc_ir::verify::verify(&module);
    assert!(problems.is_empty(), "{}", problems[0].message);
    let text = tpuc_syntax::print(&module, &Default::default());
    let places: Vec<Option<usize>> = ["@f0", "@f1", "@f2"].iter().map(|f| text.find(f)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
    assert_eq!(count(&text, "stablehlo.negate"), 1, "{text}");
}

#[test]
fn windows_of_any_size_give_the_same_values() {
    let source = "func.func @main(%x: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>) {
      %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %1 = stablehlo.negate %0 : tensor<4x4xf32>
      %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %z = stablehlo.constant dense<0.0> : tensor<f32>
      %3 = stablehlo.reduce(%2 init: %z) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %4 = stablehlo.add %2, %0 : tensor<4x4xf32>
      return %3, %4 : tensor<4xf32>, tensor<4x4xf32>
    }";
    for window in 1..8 {
        let limits = Limits { window, ..Limits::default() };
        optimized_with(source, &Options { limits, ..Options::default() });
    }
}

#[test]
fn budgets_bound_the_search() {
    let source = "func.func @main(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
      %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %1 = stablehlo.exponential %0 : tensor<4x4xf32>
      %2 = stablehlo.tanh %1 : tensor<4x4xf32>
      return %2 : tensor<4x4xf32>
    }";
    let limits = Limits { iterations: 1, ..Limits::default() };
    let (_, report) = optimized_with(source, &Options { limits, ..Options::default() });
    assert!(
        report.remarks.iter().any(|r| r.message.contains("budget of iterations")),
        "{:?}",
        report.remarks
    );
}

#[test]
fn reductions_keep_their_bodies() {
    let text = optimized(
        "func.func @main(%x: tensor<2x3x4xi32>) -> tensor<2xi32> {
          %m = stablehlo.constant dense<-2147483648> : tensor<i32>
          %0 = stablehlo.reduce(%x init: %m) applies stablehlo.maximum across dimensions = [2] : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x3xi32>
          %1 = stablehlo.reduce(%0 init: %m) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<2xi32>
          return %1 : tensor<2xi32>
        }",
    );
    assert_eq!(count(&text, "stablehlo.reduce"), 1, "{text}");
    assert!(text.contains("applies stablehlo.maximum across dimensions = [1, 2]"), "{text}");
}

#[test]
fn mistakes_are_errors() {
    let mut module =
        parse("func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }");
    let entry = module.entry().expect("main");
    let options = Options { disabled: vec!["no-such-rule".into()], ..Options::default() };
    let unknown = optimize(&mut module, entry, &options, &Roofline::default());
    assert_eq!(unknown.unwrap_err(), Error::UnknownRule("no-such-rule".into()));
    let block = module.region_block(entry, 0).expect("a body");
    let terminator = module.terminator(block).expect("a return");
    assert_eq!(module.ops[terminator].kind, OpKind::FuncReturn);
    let wrong = optimize(&mut module, terminator, &Options::default(), &Roofline::default());
    assert_eq!(wrong.unwrap_err(), Error::NotAFunction);
}

#[test]
fn infinities_stay_where_they_are_added() {
    // As logits of tokens that must not come out. Ones times a product's zeros would reach all others.
    for update in ["%inf", "%chosen", "%cosine"] {
        let text = optimized(&format!(
            r#"func.func @main(%x: tensor<16x8xf32>, %i: tensor<3x1xi32>, %y: tensor<3x8xf32>) -> tensor<16x8xf32> {{
              %inf = stablehlo.constant dense<0xFF800000> : tensor<3x8xf32>
              %zero = stablehlo.constant dense<0.0> : tensor<3x8xf32>
              %p = stablehlo.compare GT, %y, %zero : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xi1>
              %chosen = stablehlo.select %p, %inf, %y : tensor<3x8xi1>, tensor<3x8xf32>
              %nan = stablehlo.constant dense<0x7FC00000> : tensor<3x8xf32>
              %filled = stablehlo.select %p, %nan, %y : tensor<3x8xi1>, tensor<3x8xf32>
              %cosine = stablehlo.cosine %filled : tensor<3x8xf32>
              %0 = "stablehlo.scatter"(%x, %i, {update}) <{{
                scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0],
                  scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}}> ({{
              ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                %1 = stablehlo.add %a, %b : tensor<f32>
                stablehlo.return %1 : tensor<f32>
              }}) : (tensor<16x8xf32>, tensor<3x1xi32>, tensor<3x8xf32>) -> tensor<16x8xf32>
              return %0 : tensor<16x8xf32>
            }}"#
        ));
        assert_eq!(count(&text, "stablehlo.scatter"), 2, "{text}");
    }
}

#[test]
fn what_stands_nowhere_is_not_added() {
    optimized(
        r#"func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
          %nan = stablehlo.constant dense<0x7FC00000> : tensor<f32>
          %zero = stablehlo.constant dense<0.0> : tensor<f32>
          %0 = stablehlo.broadcast_in_dim %nan, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
          %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4xf32>
          %2 = stablehlo.add %x, %1 : tensor<4xf32>
          return %2 : tensor<4xf32>
        }"#,
    );
}
