// i2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xi2>
  %r = stablehlo.reshape %0 : (tensor<2xi2>) -> tensor<1x2xi2>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xi4>
  %r = stablehlo.reshape %0 : (tensor<2xi4>) -> tensor<1x2xi4>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xi8>
  %r = stablehlo.reshape %0 : (tensor<2xi8>) -> tensor<1x2xi8>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xi16>
  %r = stablehlo.reshape %0 : (tensor<2xi16>) -> tensor<1x2xi16>
  check.expect_eq_const %r, dense<"0x00000100"> : tensor<1x2xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xi32>
  %r = stablehlo.reshape %0 : (tensor<2xi32>) -> tensor<1x2xi32>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xi64>
  %r = stablehlo.reshape %0 : (tensor<2xi64>) -> tensor<1x2xi64>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xui2>
  %r = stablehlo.reshape %0 : (tensor<2xui2>) -> tensor<1x2xui2>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xui4>
  %r = stablehlo.reshape %0 : (tensor<2xui4>) -> tensor<1x2xui4>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xui8>
  %r = stablehlo.reshape %0 : (tensor<2xui8>) -> tensor<1x2xui8>
  check.expect_eq_const %r, dense<"0x0001"> : tensor<1x2xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xui16>
  %r = stablehlo.reshape %0 : (tensor<2xui16>) -> tensor<1x2xui16>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1]> : tensor<2xui32>
  %r = stablehlo.reshape %0 : (tensor<2xui32>) -> tensor<1x2xui32>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000100000000000000"> : tensor<2xui64>
  %r = stablehlo.reshape %0 : (tensor<2xui64>) -> tensor<1x2xui64>
  check.expect_eq_const %r, dense<[[0, 1]]> : tensor<1x2xui64>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xbf16>
  %r = stablehlo.reshape %0 : (tensor<2xbf16>) -> tensor<1x2xbf16>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf16>
  %r = stablehlo.reshape %0 : (tensor<2xf16>) -> tensor<1x2xf16>
  check.expect_eq_const %r, dense<"0x0000003C"> : tensor<1x2xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf32>
  %r = stablehlo.reshape %0 : (tensor<2xf32>) -> tensor<1x2xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf64>
  %r = stablehlo.reshape %0 : (tensor<2xf64>) -> tensor<1x2xf64>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf64>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000803F000000BF"> : tensor<2xcomplex<f32>>
  %r = stablehlo.reshape %0 : (tensor<2xcomplex<f32>>) -> tensor<1x2xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(0.0, 0.0), (1.0, -0.5)]]> : tensor<1x2xcomplex<f32>>
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(0.0, 0.0), (1.0, -0.5)]> : tensor<2xcomplex<f64>>
  %r = stablehlo.reshape %0 : (tensor<2xcomplex<f64>>) -> tensor<1x2xcomplex<f64>>
  check.expect_eq_const %r, dense<[[(0.0, 0.0), (1.0, -0.5)]]> : tensor<1x2xcomplex<f64>>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf4E2M1FN>
  %r = stablehlo.reshape %0 : (tensor<2xf4E2M1FN>) -> tensor<1x2xf4E2M1FN>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf6E2M3FN>
  %r = stablehlo.reshape %0 : (tensor<2xf6E2M3FN>) -> tensor<1x2xf6E2M3FN>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf6E3M2FN>
  %r = stablehlo.reshape %0 : (tensor<2xf6E3M2FN>) -> tensor<1x2xf6E3M2FN>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E3M4>
  %r = stablehlo.reshape %0 : (tensor<2xf8E3M4>) -> tensor<1x2xf8E3M4>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E4M3>
  %r = stablehlo.reshape %0 : (tensor<2xf8E4M3>) -> tensor<1x2xf8E4M3>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E4M3B11FNUZ>
  %r = stablehlo.reshape %0 : (tensor<2xf8E4M3B11FNUZ>) -> tensor<1x2xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E4M3FN>
  %r = stablehlo.reshape %0 : (tensor<2xf8E4M3FN>) -> tensor<1x2xf8E4M3FN>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E4M3FNUZ>
  %r = stablehlo.reshape %0 : (tensor<2xf8E4M3FNUZ>) -> tensor<1x2xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E5M2>
  %r = stablehlo.reshape %0 : (tensor<2xf8E5M2>) -> tensor<1x2xf8E5M2>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E5M2FNUZ>
  %r = stablehlo.reshape %0 : (tensor<2xf8E5M2FNUZ>) -> tensor<1x2xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[[0.0, 1.0]]> : tensor<1x2xf8E5M2FNUZ>
  return
}
// -----
// f8E8M0FNU
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 1.0]> : tensor<2xf8E8M0FNU>
  %r = stablehlo.reshape %0 : (tensor<2xf8E8M0FNU>) -> tensor<1x2xf8E8M0FNU>
  check.expect_eq_const %r, dense<[[1.0, 1.0]]> : tensor<1x2xf8E8M0FNU>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r = stablehlo.reshape %0 : (tensor<2xi1>) -> tensor<1x2xi1>
  check.expect_eq_const %r, dense<[[true, false]]> : tensor<1x2xi1>
  return
}
// -----
// rank 0
func.func @main() {
  %r = stablehlo.constant dense<-0.0> : tensor<f32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<f32>) -> tensor<ui32>
  check.expect_eq_const %bits0, dense<2147483648> : tensor<ui32>
  return
}
// -----
// a splat
func.func @main() {
  %r = stablehlo.constant dense<7> : tensor<2x3xui16>
  check.expect_eq_const %r, dense<[[7, 7, 7], [7, 7, 7]]> : tensor<2x3xui16>
  return
}
// -----
// bytes
func.func @main() {
  %r = stablehlo.constant dense<"0x0000803F000000C0"> : tensor<2xf32>
  check.expect_eq_const %r, dense<"0x0000803F000000C0"> : tensor<2xf32>
  return
}
// -----
// a splat of bytes
func.func @main() {
  %r = "stablehlo.constant"() <{value = dense<"0x0000803F"> : tensor<3xf32>}> : () -> tensor<3xf32>
  check.expect_eq_const %r, dense<1.0> : tensor<3xf32>
  return
}
// -----
// hexadecimal elements
func.func @main() {
  %r = stablehlo.constant dense<[0x7F800000, 0xFF800000, 0x3F800000]> : tensor<3xf32>
  check.expect_eq_const %r, dense<[0x7F800000, 0xFF800000, 1.0]> : tensor<3xf32>
  return
}
// -----
// an array attribute
func.func @main() {
  %r = "stablehlo.constant"() {value = dense<[true, false]> : tensor<2xi1>} : () -> tensor<2xi1>
  check.expect_eq_const %r, dense<[true, false]> : tensor<2xi1>
  return
}
// -----
// no elements
func.func @main() {
  %r = stablehlo.constant dense<> : tensor<0x4xf64>
  check.expect_eq_const %r, dense<> : tensor<0x4xf64>
  return
}
// -----
// quantised
func.func @main() {
  %q = stablehlo.constant() <{value = dense<[3, 5, -1]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %q : (tensor<3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, -2.0]> : tensor<3xf32>
  return
}
