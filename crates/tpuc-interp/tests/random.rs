//! `rng`: what can be said of numbers that no other implementation draws.

use tpuc_interp::{Options, run};
use tpuc_support::Source;
use tpuc_tensor::Tensor;

fn draw(elem: &str, low: &str, high: &str, distribution: &str, count: u64) -> Vec<Tensor> {
    let text = format!(
        "
func.func @main() -> (tensor<{count}x{elem}>, tensor<{count}x{elem}>) {{
  %a = stablehlo.constant dense<{low}> : tensor<{elem}>
  %b = stablehlo.constant dense<{high}> : tensor<{elem}>
  %n = stablehlo.constant dense<{count}> : tensor<1xi64>
  %x = \"stablehlo.rng\"(%a, %b, %n) {{rng_distribution = #stablehlo<rng_distribution {distribution}>}} : (tensor<{elem}>, tensor<{elem}>, tensor<1xi64>) -> tensor<{count}x{elem}>
  %y = \"stablehlo.rng\"(%a, %b, %n) {{rng_distribution = #stablehlo<rng_distribution {distribution}>}} : (tensor<{elem}>, tensor<{elem}>, tensor<1xi64>) -> tensor<{count}x{elem}>
  return %x, %y : tensor<{count}x{elem}>, tensor<{count}x{elem}>
}}"
    );
    let source = Source { name: "test.mlir", text: &text };
    let module = tpuc_syntax::parse(source).expect("a module");
    run(&module, module.entry().expect("an entry function"), &[], &Options::default()).expect("results")
}

fn moments(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    (mean, values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n)
}

#[test]
fn every_draw_differs_and_every_run_repeats() {
    let first = draw("f32", "0.0", "1.0", "UNIFORM", 64);
    assert_ne!(first[0], first[1]);
    assert_eq!(first, draw("f32", "0.0", "1.0", "UNIFORM", 64));
}

#[test]
fn uniform_numbers_fill_their_interval() {
    for elem in ["f32", "f64", "bf16"] {
        let values = draw(elem, "-2.0", "4.0", "UNIFORM", 20_000)[0].to_floats();
        assert!(values.iter().all(|v| (-2.0..4.0).contains(v)), "{elem}");
        let (mean, variance) = moments(&values);
        assert!((mean - 1.0).abs() < 0.05 && (variance - 3.0).abs() < 0.1, "{elem}: {mean} {variance}");
    }
    let values = draw("i8", "-3", "3", "UNIFORM", 6_000)[0].to_floats();
    for v in -3..3 {
        let hits = values.iter().filter(|x| **x == f64::from(v)).count();
        assert!((850..1150).contains(&hits), "{v}: {hits}");
    }
    assert!(values.iter().all(|v| (-3.0..3.0).contains(v)));
}

#[test]
fn normal_numbers_have_their_moments() {
    let values = draw("f32", "1.0", "2.0", "NORMAL", 20_000)[0].to_floats();
    let (mean, variance) = moments(&values);
    assert!((mean - 1.0).abs() < 0.05 && (variance - 4.0).abs() < 0.15, "{mean} {variance}");
    let inside = values.iter().filter(|v| (**v - 1.0).abs() < 2.0).count() as f64 / 20_000.0;
    assert!((inside - 0.6827).abs() < 0.01, "{inside}");
}
