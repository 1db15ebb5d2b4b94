// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = chlo.is_neg_inf %0 : tensor<12xbf16> -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, false, false, false, false, true, false]> : tensor<12xi1>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003C00BC003800BA004100C30049007C00FC007E"> : tensor<12xf16>
  %r = "chlo.is_neg_inf"(%0) : (tensor<12xf16>) -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, false, false, false, false, true, false]> : tensor<12xi1>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = chlo.is_neg_inf %0 : tensor<12xf32> -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, false, false, false, false, true, false]> : tensor<12xi1>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "chlo.is_neg_inf"(%0) : (tensor<12xf64>) -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, false, false, false, false, true, false]> : tensor<12xi1>
  return
}
