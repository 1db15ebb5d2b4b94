// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[1.6243454, -0.6117564], [-0.5281718, -1.0729686]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[-0.41675785, -0.056266826], [-2.1361961, 1.6402708]]> : tensor<2x2xf32>
  %r = stablehlo.complex %0, %1 : tensor<2x2xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(1.6243454, -0.41675785), (-0.6117564, -0.056266826)], [(-0.5281718, -2.1361961), (-1.0729686, 1.6402708)]]> : tensor<2x2xcomplex<f32>>
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93FADD9B72F8293E3BFD28F5472C8E6E0BF0CB85C25E12AF1BF"> : tensor<2x2xf64>
  %1 = stablehlo.constant dense<[[-0.4167578474054706, -0.056266827226329474], [-2.136196095668454, 1.6402708084049886]]> : tensor<2x2xf64>
  %r = stablehlo.complex %0, %1 : tensor<2x2xcomplex<f64>>
  check.expect_eq_const %r, dense<[[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474)], [(-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886)]]> : tensor<2x2xcomplex<f64>>
  return
}
// -----
// rank 0, generic
func.func @main() {
  %0 = stablehlo.constant dense<1.0> : tensor<f32>
  %1 = stablehlo.constant dense<-0.0> : tensor<f32>
  %r = "stablehlo.complex"(%0, %1) : (tensor<f32>, tensor<f32>) -> tensor<complex<f32>>
  check.expect_eq_const %r, dense<(1.0, 0.0)> : tensor<complex<f32>>
  return
}
