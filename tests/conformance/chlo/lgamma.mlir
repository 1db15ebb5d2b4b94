// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.5, 2.5, 10.0, 100.0, 0x7F80, 0x7FC0]> : tensor<7xbf16>
  %r = chlo.lgamma %0 : tensor<7xbf16> -> tensor<7xbf16>
  %want0 = stablehlo.constant dense<"0x133FF7BD923E4D41B443807FC07F"> : tensor<7xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<7xbf16>, tensor<7xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.5, 2.5, 10.0, 100.0, 0x7C00, 0x7E00]> : tensor<7xf16>
  %r = "chlo.lgamma"(%0) : (tensor<7xf16>) -> tensor<7xf16>
  %want0 = stablehlo.constant dense<[0.572265625, -0.12078857421875, 0.28466796875, 12.8046875, 359.25, 0x7C00, 0x7E00]> : tensor<7xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<7xf16>, tensor<7xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.5, 2.5, 10.0, 100.0, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  %r = chlo.lgamma %0 : tensor<7xf32> -> tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.5723649, -0.12078224, 0.28468287, 12.801827, 359.13422, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000E03F000000000000F83F000000000000044000000000000024400000000000005940000000000000F07F000000000000F87F"> : tensor<7xf64>
  %r = "chlo.lgamma"(%0) : (tensor<7xf64>) -> tensor<7xf64>
  %want0 = stablehlo.constant dense<[0.5723649429247, -0.12078223763524526, 0.2846828704729192, 12.801827480081469, 359.1342053695754, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<7xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<7xf64>, tensor<7xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.5> : tensor<f32>
  %r = chlo.lgamma %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.5723649> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.lgamma"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
