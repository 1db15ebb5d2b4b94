// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = chlo.erfc %0 : tensor<12xbf16> -> tensor<12xbf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.1572265625, 1.84375, 0.48046875, 1.7109375, 4.062652587890625e-04, 2.0, 0.0, 0.0, 2.0, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "chlo.erfc"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.1573486328125, 1.8427734375, 0.4794921875, 1.7109375, 4.069805145263672e-04, 2.0, 0.0, 0.0, 2.0, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000803F000080BF0000003F000040BF00002040000060C0000020410000807F000080FF0000C07F"> : tensor<12xf32>
  %r = chlo.erfc %0 : tensor<12xf32> -> tensor<12xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.1572992, 1.8427008, 0.47950011, 1.7111557, 4.0695202e-04, 1.9999993, 1.0e-45, 0.0, 2.0, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "chlo.erfc"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.15729920705028516, 1.8427007929497148, 0.4795001221869535, 1.7111556336535152, 4.0695201744495886e-04, 1.9999992569016276, 2.0884875837625446e-45, 0.0, 2.0, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.erfc %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<1.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.erfc"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
