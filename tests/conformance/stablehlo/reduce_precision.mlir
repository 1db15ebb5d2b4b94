// bf16 as e5m10
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0625, -1.0625, 3.140625, 1000.0, -0.10009765625, 0x7F80, 0xFF80, 0x7FC0, 0.30078125]> : tensor<12xbf16>
  %r = stablehlo.reduce_precision %0, format = e5m10 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<"0x00000080803F883F88BF49407A44CDBD807F80FFC07F9A3E"> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// bf16 as e8m7
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0625, -1.0625, 3.140625, 1000.0, -0.10009765625, 0x7F80, 0xFF80, 0x7FC0, 0.30078125]> : tensor<12xbf16>
  %r = stablehlo.reduce_precision %0, format = e8m7 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0625, -1.0625, 3.140625, 1000.0, -0.10009765625, 0x7F80, 0xFF80, 0x7FC0, 0.30078125]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// bf16 as e4m3
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0625, -1.0625, 3.140625, 1000.0, -0.10009765625, 0x7F80, 0xFF80, 0x7FC0, 0.30078125]> : tensor<12xbf16>
  %r = stablehlo.reduce_precision %0, format = e4m3 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.25, 0x7F80, -0.1015625, 0x7F80, 0xFF80, 0x7FC0, 0.3125]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// bf16 as e5m2
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080803F883F88BF49407A44CDBD807F80FFC07F9A3E"> : tensor<12xbf16>
  %r = stablehlo.reduce_precision %0, format = e5m2 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 1024.0, -0.09375, 0x7F80, 0xFF80, 0x7FC0, 0.3125]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// bf16 as e3m1
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0625, -1.0625, 3.140625, 1000.0, -0.10009765625, 0x7F80, 0xFF80, 0x7FC0, 0.30078125]> : tensor<12xbf16>
  %r = stablehlo.reduce_precision %0, format = e3m1 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 0x7F80, -0.0, 0x7F80, 0xFF80, 0x7FC0, 0.25]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16 as e5m10
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0595703125, -1.0625, 3.140625, 1000.0, -0.0999755859375, 0x7C00, 0xFC00, 0x7E00, 0.30078125]> : tensor<12xf16>
  %r = stablehlo.reduce_precision %0, format = e5m10 : tensor<12xf16>
  %want0 = stablehlo.constant dense<"0x00000080003C3D3C40BC4842D06366AE007C00FC007ED034"> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f16 as e4m3
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0595703125, -1.0625, 3.140625, 1000.0, -0.0999755859375, 0x7C00, 0xFC00, 0x7E00, 0.30078125]> : tensor<12xf16>
  %r = stablehlo.reduce_precision %0, format = e4m3 : tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.25, 0x7C00, -0.1015625, 0x7C00, 0xFC00, 0x7E00, 0.3125]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f16 as e5m2
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0595703125, -1.0625, 3.140625, 1000.0, -0.0999755859375, 0x7C00, 0xFC00, 0x7E00, 0.30078125]> : tensor<12xf16>
  %r = stablehlo.reduce_precision %0, format = e5m2 : tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 1024.0, -0.09375, 0x7C00, 0xFC00, 0x7E00, 0.3125]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f16 as e3m1
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003C3D3C40BC4842D06366AE007C00FC007ED034"> : tensor<12xf16>
  %r = stablehlo.reduce_precision %0, format = e3m1 : tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 0x7C00, -0.0, 0x7C00, 0xFC00, 0x7E00, 0.25]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32 as e5m10
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7F800000, 0xFF800000, 0x7FC00000, 0.30078125]> : tensor<12xf32>
  %r = stablehlo.reduce_precision %0, format = e5m10 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0595703, -1.0625, 3.140625, 1000.0, -0.099975586, 0x7F800000, 0xFF800000, 0x7FC00000, 0.30078125]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f32 as e8m7
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7F800000, 0xFF800000, 0x7FC00000, 0.30078125]> : tensor<12xf32>
  %r = stablehlo.reduce_precision %0, format = e8m7 : tensor<12xf32>
  %want0 = stablehlo.constant dense<"0x00000000000000800000803F0000883F000088BF0000494000007A440000CDBD0000807F000080FF0000C07F00009A3E"> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f32 as e4m3
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7F800000, 0xFF800000, 0x7FC00000, 0.30078125]> : tensor<12xf32>
  %r = stablehlo.reduce_precision %0, format = e4m3 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.25, 0x7F800000, -0.1015625, 0x7F800000, 0xFF800000, 0x7FC00000, 0.3125]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f32 as e5m2
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7F800000, 0xFF800000, 0x7FC00000, 0.30078125]> : tensor<12xf32>
  %r = stablehlo.reduce_precision %0, format = e5m2 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 1024.0, -0.09375, 0x7F800000, 0xFF800000, 0x7FC00000, 0.3125]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f32 as e3m1
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000803F14AE873F000088BFD00F494000007A44CDCCCCBD0000807F000080FF0000C07F00009A3E"> : tensor<12xf32>
  %r = stablehlo.reduce_precision %0, format = e3m1 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 0x7F800000, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.25]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64 as e5m10
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.30078125]> : tensor<12xf64>
  %r = stablehlo.reduce_precision %0, format = e5m10 : tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0595703125, -1.0625, 3.140625, 1000.0, -0.0999755859375, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.30078125]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// f64 as e8m7
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.30078125]> : tensor<12xf64>
  %r = stablehlo.reduce_precision %0, format = e8m7 : tensor<12xf64>
  %want0 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000F03F000000000000F13F000000000000F1BF00000000002009400000000000408F400000000000A0B9BF000000000000F07F000000000000F0FF000000000000F87F000000000040D33F"> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// f64 as e4m3
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.30078125]> : tensor<12xf64>
  %r = stablehlo.reduce_precision %0, format = e4m3 : tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.25, 0x7FF0000000000000, -0.1015625, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.3125]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// f64 as e5m2
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.30078125]> : tensor<12xf64>
  %r = stablehlo.reduce_precision %0, format = e5m2 : tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 1024.0, -0.09375, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.3125]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// f64 as e3m1
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000F03FF6285C8FC2F5F03F000000000000F1BF6E861BF0F92109400000000000408F409A9999999999B9BF000000000000F07F000000000000F0FF000000000000F87F000000000040D33F"> : tensor<12xf64>
  %r = stablehlo.reduce_precision %0, format = e3m1 : tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.0, 3.0, 0x7FF0000000000000, -0.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.25]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// generic form
func.func @main() {
  %0 = stablehlo.constant dense<[1.1, 70000.0]> : tensor<2xf32>
  %r = "stablehlo.reduce_precision"(%0) <{exponent_bits = 5 : i32, mantissa_bits = 2 : i32}> : (tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[1.0, 0x7F800000]> : tensor<2xf32>
  return
}
