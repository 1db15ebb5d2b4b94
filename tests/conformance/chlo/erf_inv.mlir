// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = chlo.erf_inv %0 : tensor<10xbf16> -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 0.4765625, -0.4765625, 0.111328125, 1.0859375, -1.5234375, 0x7F80, 0xFF80, 0xFFC0]> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003800B80030003BC0BB003C00BC007E"> : tensor<10xf16>
  %r = "chlo.erf_inv"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 0.47705078125, -0.47705078125, 0.1112060546875, 1.0849609375, -1.5234375, 0x7C00, 0xFC00, 0xFE00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  %r = chlo.erf_inv %0 : tensor<10xf32> -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 0.47693628, -0.47693628, 0.111235455, 1.084787, -1.5230194, 0x7F800000, 0xFF800000, 0xFFC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FF8000000000000]> : tensor<10xf64>
  %r = "chlo.erf_inv"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<"0x000000000000000000000000000000000AC024BB1F86DE3F0AC024BB1F86DEBFB00AD033ED79BC3F2E8EC3A7495BF13FA701AC97495EF8BF000000000000F07F000000000000F0FF000000000000F8FF"> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.erf_inv %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.erf_inv"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
