// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.real"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
  check.expect_eq_const %r, dense<[1.6243454, -0.6117564, -0.5281718, -1.0729686, 0.86540765, -2.3015387]> : tensor<6xf32>
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.real %0 : (tensor<6xcomplex<f64>>) -> tensor<6xf64>
  check.expect_eq_const %r, dense<[1.6243453636632417, -0.6117564136500754, -0.5281717522634557, -1.0729686221561705, 0.8654076293246785, -2.3015386968802827]> : tensor<6xf64>
  return
}
// -----
// of a real number
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75]> : tensor<6xf32>
  %r = stablehlo.real %0 : tensor<6xf32>
  check.expect_eq_const %r, dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75]> : tensor<6xf32>
  return
}
