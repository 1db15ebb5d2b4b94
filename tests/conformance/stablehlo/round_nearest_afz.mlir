// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080803F80BF003F40BF204060C02041807F80FFC07F"> : tensor<12xbf16>
  %r = stablehlo.round_nearest_afz %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 3.0, -4.0, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.round_nearest_afz"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 3.0, -4.0, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.round_nearest_afz %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<"0x00000000000000800000803F000080BF0000803F000080BF00004040000080C0000020410000807F000080FF0000C07F"> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.round_nearest_afz"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 3.0, -4.0, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.round_nearest_afz %0 : tensor<f32>
  check.expect_eq_const %r, dense<0.0> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.round_nearest_afz"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// halves and zeros
func.func @main() {
  %0 = stablehlo.constant dense<[-0.25, -0.0, 0.25, -0.5, 0.5, 1.5, -2.5, 8.388609e+06]> : tensor<8xf32>
  %r = stablehlo.round_nearest_afz %0 : tensor<8xf32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<8xf32>) -> tensor<8xui32>
  check.expect_eq_const %bits0, dense<[2147483648, 2147483648, 0, 3212836864, 1065353216, 1073741824, 3225419776, 1258291201]> : tensor<8xui32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.round_nearest_afz %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, -2.0, 4.0, 1.0]> : tensor<4xf32>
  return
}
