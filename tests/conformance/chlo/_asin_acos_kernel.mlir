// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(0.5, 0.25), (0.75, 2.0), (1.5, 0.75)]> : tensor<3xcomplex<f32>>
  %1 = stablehlo.constant dense<0.0> : tensor<3xf32>
  %k = chlo._asin_acos_kernel %0 : tensor<3xcomplex<f32>> -> tensor<3xcomplex<f32>>
  %i = stablehlo.imag %k : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  %a = chlo.asin %0 : tensor<3xcomplex<f32>> -> tensor<3xcomplex<f32>>
  %j = stablehlo.imag %a : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  %r = stablehlo.subtract %i, %j : tensor<3xf32>
  check.expect_almost_eq_const %r, dense<[0.0, 0.0, 0.0]> : tensor<3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000E03F000000000000D03F000000000000E83F0000000000000040000000000000F83F000000000000E83F"> : tensor<3xcomplex<f64>>
  %1 = stablehlo.constant dense<0.0> : tensor<3xf64>
  %k = chlo._asin_acos_kernel %0 : tensor<3xcomplex<f64>> -> tensor<3xcomplex<f64>>
  %i = stablehlo.imag %k : (tensor<3xcomplex<f64>>) -> tensor<3xf64>
  %a = chlo.asin %0 : tensor<3xcomplex<f64>> -> tensor<3xcomplex<f64>>
  %j = stablehlo.imag %a : (tensor<3xcomplex<f64>>) -> tensor<3xf64>
  %r = stablehlo.subtract %i, %j : tensor<3xf64>
  check.expect_almost_eq_const %r, dense<[0.0, 0.0, 0.0]> : tensor<3xf64> {tolerance = 1.0e-12 : f64}
  return
}
