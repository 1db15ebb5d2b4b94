// ab,bc->ac
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0, -2.0], [4.0, 3.0, -2.0, -3.0], [1.0, 0.0, 0.0, 1.0]]> : tensor<3x4xf32>
  %r = stablehlo.einsum %0, %1, config = "ab,bc->ac" : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[21.0, 16.0, -6.0, -13.0], [-35.0, -28.0, 0.0, 17.0]]> : tensor<2x4xf32>
  return
}
// -----
// abc,acd->abd
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000080400000803F000080C0000080C0000040C00000404000000040000000C0000000000000803F000000C000000000000000C0000000000000404000004040000040C000004040000080C0000000400000404000000040000040C0"> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<[[[4.0, 4.0], [2.0, -2.0], [4.0, 3.0], [-2.0, -3.0]], [[1.0, 0.0], [0.0, 1.0], [3.0, -1.0], [2.0, 0.0]]]> : tensor<2x4x2xf32>
  %r = "stablehlo.einsum"(%0, %1) <{einsum_config = "abc,acd->abd"}> : (tensor<2x3x4xf32>, tensor<2x4x2xf32>) -> tensor<2x3x2xf32>
  check.expect_eq_const %r, dense<[[[24.0, 11.0], [-14.0, -7.0], [0.0, 1.0]], [[6.0, -2.0], [4.0, -6.0], [2.0, 1.0]]]> : tensor<2x3x2xf32>
  return
}
// -----
// a,b->ab
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 4.0]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[4.0, 4.0, 2.0]> : tensor<3xf32>
  %r = stablehlo.einsum %0, %1, config = "a,b->ab" : (tensor<2xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<"0x000080400000804000000040000080410000804100000041"> : tensor<2x3xf32>
  return
}
// -----
// ab,ab->
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0], [-2.0, 4.0, 3.0]]> : tensor<2x3xf32>
  %r = "stablehlo.einsum"(%0, %1) <{einsum_config = "ab,ab->"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<f32>
  check.expect_eq_const %r, dense<5.0> : tensor<f32>
  return
}
// -----
// ab,cb->ca
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000080400000804000000040000000C00000804000004040000000C0000040C00000803F00000000000000000000803F"> : tensor<4x3xf32>
  %r = stablehlo.einsum %0, %1, config = "ab,cb->ca" : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<4x2xf32>
  check.expect_eq_const %r, dense<[[22.0, -38.0], [17.0, -17.0], [-13.0, 17.0], [1.0, -3.0]]> : tensor<4x2xf32>
  return
}
