// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>
  %1 = stablehlo.constant dense<"0x0000803F0000803F0000803F000000400000004000000040"> : tensor<2x3xf32>
  %2 = stablehlo.constant dense<9.0> : tensor<f32>
  %r = chlo.broadcast_select %0, %1, %2 : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[1.0, 9.0, 1.0], [9.0, 9.0, 2.0]]> : tensor<2x3xf32>
  return
}
