//! Gradients of pooling: `select_and_scatter` becomes ops that kernels cover, with the same bits.

mod common;

use tpuc_ir::OpKind;
use tpuc_pass::{Manager, PassContext, parse_pipeline};
use tpuc_support::Source;
use tpuc_target::Machine;
use tpuc_tensor::{ElementType, Scalar, Tensor};

struct Case {
    shape: &'static [i64],
    windows: &'static [i64],
    strides: &'static [i64],
    padding: &'static [[i64; 2]],
    keeps: &'static str,
    combines: &'static str,
}

const CASES: [Case; 9] = [
    Case { shape: &[8], windows: &[2], strides: &[2], padding: &[[0, 0]], keeps: "GE", combines: "add" },
    Case { shape: &[9], windows: &[3], strides: &[1], padding: &[[1, 1]], keeps: "GE", combines: "add" },
    Case { shape: &[7], windows: &[2], strides: &[3], padding: &[[0, 2]], keeps: "GT", combines: "add" },
    Case { shape: &[9], windows: &[5], strides: &[2], padding: &[[3, 2]], keeps: "LE", combines: "maximum" },
    Case { shape: &[1], windows: &[1], strides: &[1], padding: &[[2, 1]], keeps: "LT", combines: "multiply" },
    Case {
        shape: &[0, 3],
        windows: &[1, 2],
        strides: &[1, 1],
        padding: &[[0, 0], [0, 1]],
        keeps: "GE",
        combines: "add",
    },
    Case {
        shape: &[4, 6],
        windows: &[2, 3],
        strides: &[2, 2],
        padding: &[[0, 0], [1, 1]],
        keeps: "GE",
        combines: "minimum",
    },
    Case {
        shape: &[6, 5],
        windows: &[3, 3],
        strides: &[2, 1],
        padding: &[[-1, 2], [1, 0]],
        keeps: "GE",
        combines: "add",
    },
    Case {
        shape: &[2, 7, 7, 3],
        windows: &[1, 3, 3, 1],
        strides: &[1, 2, 2, 1],
        padding: &[[0, 0], [1, 1], [1, 1], [0, 0]],
        keeps: "GE",
        combines: "add",
    },
];

impl Case {
    fn counts(&self) -> Vec<i64> {
        let count = |d: usize| {
            let padded = self.shape[d] + self.padding[d][0] + self.padding[d][1];
            if padded < self.windows[d] { 0 } else { (padded - self.windows[d]) / self.strides[d] + 1 }
        };
        (0..self.shape.len()).map(count).collect()
    }

    fn text(&self, elem: &str) -> String {
        let ty = |shape: &[i64]| {
            let dims: String = shape.iter().map(|d| format!("{d}x")).collect();
            format!("tensor<{dims}{elem}>")
        };
        let (x, s, scalar) = (ty(self.shape), ty(&self.counts()), ty(&[]));
        let (keeps, combines) = (self.keeps, self.combines);
        let (windows, strides, padding) = (self.windows, self.strides, self.padding);
        let rank = self.shape.len();
        format!(
            "func.func @main(%x: {x}, %s: {s}, %i: {scalar}) -> {x} {{
  %r = \"stablehlo.select_and_scatter\"(%x, %s, %i) <{{window_dimensions = array<i64: {windows}>,
    window_strides = array<i64: {strides}>, padding = dense<{padding:?}> : tensor<{rank}x2xi64>}}> ({{
  ^bb0(%a: {scalar}, %b: {scalar}):
    %c = stablehlo.compare {keeps}, %a, %b : ({scalar}, {scalar}) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }}, {{
  ^bb0(%a: {scalar}, %b: {scalar}):
    %c = stablehlo.{combines} %a, %b : {scalar}
    stablehlo.return %c : {scalar}
  }}) : ({x}, {s}, {scalar}) -> {x}
  return %r : {x}
}}",
            windows = list(windows),
            strides = list(strides),
        )
    }
}

fn list(v: &[i64]) -> String {
    v.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}

/// Few different values, so that windows have ties; some that are not ordinary.
fn draw(elem: ElementType, shape: &[i64], seed: u64) -> Tensor {
    let dims: Vec<u64> = shape.iter().map(|&d| d as u64).collect();
    let special = [0.0, -0.0, 1.5, f64::NEG_INFINITY, f64::INFINITY, f64::NAN, -2.25, 1.5];
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = |n: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % n
    };
    let count: u64 = dims.iter().product();
    let tame = seed.is_multiple_of(2);
    let values: Vec<Scalar> = (0..count)
        .map(|_| match elem {
            ElementType::I32 => Scalar::Int(i128::from(next(5)) - 2),
            _ if tame => Scalar::Float(next(7) as f64 * 0.5 - 1.0),
            _ => Scalar::Float(special[next(8) as usize]),
        })
        .collect();
    Tensor::from_scalars(elem, &dims, values)
}

#[test]
fn gradients_of_pooling_are_kernels() {
    let specs = parse_pipeline("expand-choices{by=windows},cse,dce").expect("a pipeline");
    for (n, case) in CASES.iter().enumerate() {
        for (name, elem) in [("f32", ElementType::F32), ("i32", ElementType::I32)] {
            let text = case.text(name);
            let source = Source { name: "test.mlir", text: &text };
            let module = tpuc_syntax::parse(source)
                .unwrap_or_else(|e| panic!("{}", e.iter().map(|d| d.render(source)).collect::<String>()));
            let entry = module.entry().expect("a function");
            let mut after = module.clone();
            let passes = tpuc_transforms::registry().instantiate(&specs).expect("passes");
            let mut cx = PassContext::new(Machine::host());
            Manager { passes, verify_each: true, observer: None }.run(&mut after, &mut cx).expect("a module");
            after.walk(after.top, &mut |op| {
                assert_ne!(after.ops[op].kind, OpKind::SelectAndScatter, "case {n}")
            });
            for seed in 0..12 {
                let inputs = [
                    draw(elem, case.shape, seed),
                    draw(elem, &case.counts(), seed + 100),
                    draw(elem, &[], seed + 200),
                ];
                let run = |m| tpuc_interp::run(m, entry, &inputs, &Default::default()).expect("results");
                let (want, got) = (run(&module), run(&after));
                let bits = |t: &Tensor| -> Vec<String> { t.scalars().map(|s| format!("{s:?}")).collect() };
                assert_eq!(bits(&got[0]), bits(&want[0]), "case {n}, seed {seed}: {text}");
                if seed.is_multiple_of(2) {
                    let program = common::compare(after.clone(), entry, &inputs, 1e-6)
                        .unwrap_or_else(|e| panic!("case {n}, seed {seed}: {e}"));
                    let mut host = 0;
                    program.each_step(&mut |step| {
                        host += usize::from(matches!(step, tpuc_tile::Step::Host { .. }))
                    });
                    assert_eq!(host, 0, "case {n}: {program}");
                }
            }
        }
    }
}
