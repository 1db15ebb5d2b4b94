// ab->ba
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %r = stablehlo.unary_einsum %0, config = "ab->ba" : (tensor<2x3xf32>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<[[1.0, -4.0], [4.0, -4.0], [1.0, -3.0]]> : tensor<3x2xf32>
  return
}
// -----
// ab->a
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %r = "stablehlo.unary_einsum"(%0) <{einsum_config = "ab->a"}> : (tensor<2x3xf32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<"0x0000C040000030C1"> : tensor<2xf32>
  return
}
// -----
// ab->
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %r = stablehlo.unary_einsum %0, config = "ab->" : (tensor<2x3xf32>) -> tensor<f32>
  check.expect_eq_const %r, dense<-5.0> : tensor<f32>
  return
}
