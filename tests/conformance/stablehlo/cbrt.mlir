// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0, 8.0, -27.0]> : tensor<12xbf16>
  %r = stablehlo.cbrt %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[1.0, -1.0, 0.79296875, -0.91015625, 1.359375, -1.515625, 2.15625, 0x7F80, 0xFF80, 0x7FC0, 2.0, -3.0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x003C00BC003800BA004100C30049007C00FC007E0048C0CE"> : tensor<12xf16>
  %r = "stablehlo.cbrt"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[1.0, -1.0, 0.79345703125, -0.90869140625, 1.357421875, -1.5185546875, 2.154296875, 0x7C00, 0xFC00, 0x7E00, 2.0, -3.0]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000, 8.0, -27.0]> : tensor<12xf32>
  %r = stablehlo.cbrt %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[1.0, -1.0, 0.7937005, -0.9085603, 1.3572088, -1.5182945, 2.1544347, 0x7F800000, 0xFF800000, 0x7FC00000, 2.0, -3.0]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 8.0, -27.0]> : tensor<12xf64>
  %r = "stablehlo.cbrt"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<"0x000000000000F03F000000000000F0BF3D6E3DA5FE65E93F7FA2F10AED12EDBFEEB0579520B7F53F48CDAC28EF4AF8BF4F703841483C0140000000000000F07F000000000000F0FF000000000000F87F000000000000004000000000000008C0"> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<1.0> : tensor<f32>
  %r = stablehlo.cbrt %0 : tensor<f32>
  %want0 = stablehlo.constant dense<1.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.cbrt"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.cbrt %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, -1.5, 1.5, 1.0]> : tensor<4xf32>
  return
}
