// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_complex %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(2.0, 3.5), (3.0, 0.5), (1.5, 2.0)], [(4.0, 3.5), (2.5, 0.5), (6.0, 2.0)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C03F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.75]> : tensor<2xf32>
  %r = "chlo.broadcast_complex"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(2.0, 2.0), (3.0, 2.0), (1.5, 2.0)], [(4.0, 0.75), (2.5, 0.75), (6.0, 0.75)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = chlo.broadcast_complex %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %r, dense<"0x000000400000C03F000040400000C03F0000C03F0000C03F000080400000C03F000020400000C03F0000C0400000C03F"> : tensor<2x3xcomplex<f32>>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[2.0], [5.0]]> : tensor<2x1xf32>
  %r = chlo.broadcast_complex %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(2.0, 2.0), (3.0, 2.0), (1.5, 2.0)], [(4.0, 5.0), (2.5, 5.0), (6.0, 5.0)]]> : tensor<2x3xcomplex<f32>>
  return
}
