// i2
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<2xi2>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xi2>
  return
}
// -----
// i4
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xi4>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xi4>
  return
}
// -----
// i8
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xi8>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xi8>
  return
}
// -----
// i16
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xi16>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xi16>
  return
}
// -----
// i32
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xi32>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xi32>
  return
}
// -----
// i64
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xi64>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xi64>
  return
}
// -----
// ui2
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<2xui2>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xui2>
  return
}
// -----
// ui4
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xui4>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xui4>
  return
}
// -----
// ui8
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xui8>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xui8>
  return
}
// -----
// ui16
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xui16>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xui16>
  return
}
// -----
// ui32
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xui32>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xui32>
  return
}
// -----
// ui64
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xui64>
  check.expect_eq_const %r, dense<"0x000000000000000001000000000000000200000000000000"> : tensor<3xui64>
  return
}
// -----
// bf16
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0]> : tensor<3xbf16>
  return
}
// -----
// f16
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0]> : tensor<3xf16>
  return
}
// -----
// f32
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0]> : tensor<3xf32>
  return
}
// -----
// f64
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xf64>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0]> : tensor<3xf64>
  return
}
// -----
// complex<f32>
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<"0x00000000000000000000803F000000000000004000000000"> : tensor<3xcomplex<f32>>
  return
}
// -----
// complex<f64>
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xcomplex<f64>>
  check.expect_eq_const %r, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]> : tensor<3xcomplex<f64>>
  return
}
// -----
// the last dimension
func.func @main() {
  %r = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<2x3x4xi32>
  check.expect_eq_const %r, dense<[[[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3]], [[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3]]]> : tensor<2x3x4xi32>
  return
}
// -----
// the middle dimension
func.func @main() {
  %r = stablehlo.iota dim = 1 : tensor<2x3x4xf32>
  check.expect_eq_const %r, dense<[[[0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0], [2.0, 2.0, 2.0, 2.0]], [[0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0], [2.0, 2.0, 2.0, 2.0]]]> : tensor<2x3x4xf32>
  return
}
// -----
// no elements
func.func @main() {
  %r = stablehlo.iota dim = 1 : tensor<2x0xi32>
  check.expect_eq_const %r, dense<> : tensor<2x0xi32>
  return
}
// -----
// past the range of the type
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<300xui8>
  check.expect_eq_const %r, dense<"0x000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B"> : tensor<300xui8>
  return
}
// -----
// quantised
func.func @main() {
  %q = stablehlo.iota dim = 0 : tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %q : (tensor<3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0]> : tensor<3xf32>
  return
}
