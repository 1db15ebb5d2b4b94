// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080803F80BF003F40BF204060C02041807F80FFC07F"> : tensor<12xbf16>
  %r = stablehlo.abs %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.0, 1.0, 0.5, 0.75, 2.5, 3.5, 10.0, 0x7F80, 0x7F80, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.abs"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.0, 1.0, 0.5, 0.75, 2.5, 3.5, 10.0, 0x7C00, 0x7C00, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.abs %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<"0x00000000000000000000803F0000803F0000003F0000403F0000204000006040000020410000807F0000807F0000C07F"> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.abs"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.0, 1.0, 0.5, 0.75, 2.5, 3.5, 10.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.abs %0 : tensor<f32>
  check.expect_eq_const %r, dense<0.0> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.abs"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F4961D5BE119C1CBF0B7866BD443607BF70B708C0095789BF65F4D13F5B8B5D3F4C8FE5BF694C13C0C17C57BF"> : tensor<6xcomplex<f32>>
  %r = "stablehlo.abs"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
  check.expect_almost_eq_const %r, dense<[1.6769571, 0.6143385, 2.2005224, 1.9600383, 1.9913166, 2.4506364]> : tensor<6xf32> {tolerance = 1.0e-06 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.abs %0 : (tensor<6xcomplex<f64>>) -> tensor<6xf64>
  check.expect_almost_eq_const %r, dense<[1.6769570548551058, 0.6143385593368853, 2.2005224741043197, 1.9600382621360393, 1.9913165401654758, 2.4506364481143565]> : tensor<6xf64> {tolerance = 1.0e-06 : f64}
  return
}
// -----
// sign of zero
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, -1.5]> : tensor<3xf32>
  %r = stablehlo.abs %0 : tensor<3xf32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<3xf32>) -> tensor<3xui32>
  check.expect_eq_const %bits0, dense<[0, 0, 1069547520]> : tensor<3xui32>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf4E2M1FN>
  %r = stablehlo.abs %0 : tensor<4xf4E2M1FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E2M3FN>
  %r = stablehlo.abs %0 : tensor<4xf6E2M3FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %r = stablehlo.abs %0 : tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %r = stablehlo.abs %0 : tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %r = stablehlo.abs %0 : tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = stablehlo.abs %0 : tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %r = stablehlo.abs %0 : tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %r = stablehlo.abs %0 : tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %r = stablehlo.abs %0 : tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %r = stablehlo.abs %0 : tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.abs %0 : tensor<4xi2>
  check.expect_eq_const %r, dense<[-2, 1, 0, 1]> : tensor<4xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = "stablehlo.abs"(%0) : (tensor<11xi4>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[-8, 7, 2, 1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.abs %0 : tensor<11xi8>
  check.expect_eq_const %r, dense<[-128, 127, 2, 1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = "stablehlo.abs"(%0) : (tensor<11xi16>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<[-32768, 32767, 2, 1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000008001000080FEFFFFFFFFFFFFFF00000000010000000200000005000000FFFFFF3FFEFFFF7FFFFFFF7F"> : tensor<11xi32>
  %r = stablehlo.abs %0 : tensor<11xi32>
  check.expect_eq_const %r, dense<[-2147483648, 2147483647, 2, 1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = "stablehlo.abs"(%0) : (tensor<11xi64>) -> tensor<11xi64>
  check.expect_eq_const %r, dense<[-9223372036854775808, 9223372036854775807, 2, 1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  return
}
// -----
// unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.5]> : tensor<2xf32>
  %1 = stablehlo.constant dense<2> : tensor<1xi64>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  %e = stablehlo.abs %d : tensor<?xf32>
  %r = stablehlo.dynamic_reshape %e, %1 : (tensor<?xf32>, tensor<1xi64>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[1.5, 2.5]> : tensor<2xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.abs %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, 2.0, 3.5, 0.5]> : tensor<4xf32>
  return
}
// -----
// of multiply with itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %m = stablehlo.multiply %0, %0 : tensor<7xf32>
  %r = stablehlo.abs %m : tensor<7xf32>
  %want0 = stablehlo.constant dense<[2.25, 4.0, 0.0, 0.0, 0x7F800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
