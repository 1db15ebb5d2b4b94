// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.imag"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
  check.expect_eq_const %r, dense<"0x4961D5BE0B7866BD70B708C065F4D13F4C8FE5BFC17C57BF"> : tensor<6xf32>
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93F7E4D3D1B29ACDABFADD9B72F8293E3BF30D3926D01CFACBFD28F5472C8E6E0BF43E985FAED1601C00CB85C25E12AF1BF31ED6A9A8C3EFA3F7D1135576BB1EB3F1D501E83E9B1FCBF59A2CC1E8D6902C0029ADF2B98EFEABF"> : tensor<6xcomplex<f64>>
  %r = stablehlo.imag %0 : (tensor<6xcomplex<f64>>) -> tensor<6xf64>
  check.expect_eq_const %r, dense<[-0.4167578474054706, -0.056266827226329474, -2.136196095668454, 1.6402708084049886, -1.7934355851948631, -0.841747365656204]> : tensor<6xf64>
  return
}
// -----
// of a real number
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75]> : tensor<6xf32>
  %r = stablehlo.imag %0 : tensor<6xf32>
  check.expect_eq_const %r, dense<"0x000000000000008000000000000000800000000000000080"> : tensor<6xf32>
  return
}
