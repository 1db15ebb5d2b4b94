// plain f32
func.func @main() {
  %0 = stablehlo.constant dense<[[12.0, 0.0, 6.0, 3.0], [4.0, 9.0, 11.0, 2.0], [15.0, 13.0, 8.0, 1.0], [5.0, 7.0, 14.0, 10.0]]> : tensor<4x4xf32>
  %1 = stablehlo.constant dense<"0x0000803F000000400000404000008040"> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<10.0> : tensor<f32>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x4xf32>, tensor<2x2xf32>, tensor<f32>) -> tensor<4x4xf32>
  check.expect_eq_const %r, dense<[[11.0, 10.0, 10.0, 10.0], [10.0, 10.0, 12.0, 10.0], [13.0, 10.0, 10.0, 10.0], [10.0, 10.0, 14.0, 10.0]]> : tensor<4x4xf32>
  return
}
// -----
// plain i32
func.func @main() {
  %0 = stablehlo.constant dense<[[12, 0, 6, 3], [4, 9, 11, 2], [15, 13, 8, 1], [5, 7, 14, 10]]> : tensor<4x4xi32>
  %1 = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %2 = stablehlo.constant dense<10> : tensor<i32>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %g = stablehlo.compare GE, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x4xi32>, tensor<2x2xi32>, tensor<i32>) -> tensor<4x4xi32>
  check.expect_eq_const %r, dense<[[11, 10, 10, 10], [10, 10, 12, 10], [13, 10, 10, 10], [10, 10, 14, 10]]> : tensor<4x4xi32>
  return
}
// -----
// plain f64
func.func @main() {
  %0 = stablehlo.constant dense<[[12.0, 0.0, 6.0, 3.0], [4.0, 9.0, 11.0, 2.0], [15.0, 13.0, 8.0, 1.0], [5.0, 7.0, 14.0, 10.0]]> : tensor<4x4xf64>
  %1 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf64>
  %2 = stablehlo.constant dense<10.0> : tensor<f64>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %g = stablehlo.compare GE, %a, %b : (tensor<f64>, tensor<f64>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<4x4xf64>, tensor<2x2xf64>, tensor<f64>) -> tensor<4x4xf64>
  check.expect_eq_const %r, dense<"0x000000000000264000000000000024400000000000002440000000000000244000000000000024400000000000002440000000000000284000000000000024400000000000002A40000000000000244000000000000024400000000000002440000000000000244000000000000024400000000000002C400000000000002440"> : tensor<4x4xf64>
  return
}
// -----
// windows that overlap f32
func.func @main() {
  %0 = stablehlo.constant dense<[[12.0, 0.0, 6.0, 3.0], [4.0, 9.0, 11.0, 2.0], [15.0, 13.0, 8.0, 1.0], [5.0, 7.0, 14.0, 10.0]]> : tensor<4x4xf32>
  %1 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %2 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x4xf32>, tensor<3x2xf32>, tensor<f32>) -> tensor<4x4xf32>
  check.expect_eq_const %r, dense<[[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 2.0, 0.0], [8.0, 4.0, 0.0, 0.0], [0.0, 0.0, 6.0, 0.0]]> : tensor<4x4xf32>
  return
}
// -----
// windows that overlap i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0C00000000000000060000000300000004000000090000000B000000020000000F0000000D000000080000000100000005000000070000000E0000000A000000"> : tensor<4x4xi32>
  %1 = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %2 = stablehlo.constant dense<0> : tensor<i32>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %g = stablehlo.compare GE, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x4xi32>, tensor<3x2xi32>, tensor<i32>) -> tensor<4x4xi32>
  check.expect_eq_const %r, dense<[[1, 0, 0, 0], [0, 0, 2, 0], [8, 4, 0, 0], [0, 0, 6, 0]]> : tensor<4x4xi32>
  return
}
// -----
// windows that overlap f64
func.func @main() {
  %0 = stablehlo.constant dense<[[12.0, 0.0, 6.0, 3.0], [4.0, 9.0, 11.0, 2.0], [15.0, 13.0, 8.0, 1.0], [5.0, 7.0, 14.0, 10.0]]> : tensor<4x4xf64>
  %1 = stablehlo.constant dense<"0x000000000000F03F00000000000000400000000000000840000000000000104000000000000014400000000000001840"> : tensor<3x2xf64>
  %2 = stablehlo.constant dense<0.0> : tensor<f64>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %g = stablehlo.compare GE, %a, %b : (tensor<f64>, tensor<f64>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<4x4xf64>, tensor<3x2xf64>, tensor<f64>) -> tensor<4x4xf64>
  check.expect_eq_const %r, dense<[[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 2.0, 0.0], [8.0, 4.0, 0.0, 0.0], [0.0, 0.0, 6.0, 0.0]]> : tensor<4x4xf64>
  return
}
// -----
// padding f32
func.func @main() {
  %0 = stablehlo.constant dense<[[12.0, 0.0, 6.0, 3.0], [4.0, 9.0, 11.0, 2.0], [15.0, 13.0, 8.0, 1.0], [5.0, 7.0, 14.0, 10.0]]> : tensor<4x4xf32>
  %1 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %2 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<[[1, 1], [0, 0]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x4xf32>, tensor<3x2xf32>, tensor<f32>) -> tensor<4x4xf32>
  check.expect_eq_const %r, dense<[[1.0, 0.0, 2.0, 0.0], [0.0, 0.0, 4.0, 0.0], [3.0, 0.0, 0.0, 0.0], [0.0, 5.0, 6.0, 0.0]]> : tensor<4x4xf32>
  return
}
// -----
// padding i32
func.func @main() {
  %0 = stablehlo.constant dense<[[12, 0, 6, 3], [4, 9, 11, 2], [15, 13, 8, 1], [5, 7, 14, 10]]> : tensor<4x4xi32>
  %1 = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %2 = stablehlo.constant dense<0> : tensor<i32>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<[[1, 1], [0, 0]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %g = stablehlo.compare GE, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x4xi32>, tensor<3x2xi32>, tensor<i32>) -> tensor<4x4xi32>
  check.expect_eq_const %r, dense<"0x01000000000000000200000000000000000000000000000004000000000000000300000000000000000000000000000000000000050000000600000000000000"> : tensor<4x4xi32>
  return
}
// -----
// padding f64
func.func @main() {
  %0 = stablehlo.constant dense<[[12.0, 0.0, 6.0, 3.0], [4.0, 9.0, 11.0, 2.0], [15.0, 13.0, 8.0, 1.0], [5.0, 7.0, 14.0, 10.0]]> : tensor<4x4xf64>
  %1 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>
  %2 = stablehlo.constant dense<0.0> : tensor<f64>
  %r = "stablehlo.select_and_scatter"(%0, %1, %2) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<[[1, 1], [0, 0]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %g = stablehlo.compare GE, %a, %b : (tensor<f64>, tensor<f64>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }, {
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<4x4xf64>, tensor<3x2xf64>, tensor<f64>) -> tensor<4x4xf64>
  check.expect_eq_const %r, dense<[[1.0, 0.0, 2.0, 0.0], [0.0, 0.0, 4.0, 0.0], [3.0, 0.0, 0.0, 0.0], [0.0, 5.0, 6.0, 0.0]]> : tensor<4x4xf64>
  return
}
