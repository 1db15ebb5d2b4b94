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
  check.expect_eq_const %r, dense<"0x000000000000000001000000000000000200000000000000"> : tensor<3xi64>
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
  check.expect_eq_const %r, dense<"0x000000000100000002000000"> : tensor<3xui32>
  return
}
// -----
// ui64
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xui64>
  check.expect_eq_const %r, dense<[0, 1, 2]> : tensor<3xui64>
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
  check.expect_eq_const %r, dense<"0x0000000000000000000000000000F03F0000000000000040"> : tensor<3xf64>
  return
}
// -----
// complex<f32>
func.func @main() {
  %r = stablehlo.iota dim = 0 : tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]> : tensor<3xcomplex<f32>>
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
  check.expect_eq_const %r, dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43]> : tensor<300xui8>
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
// -----
// a triangular mask, summed
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [7.0, 8.0, 9.0, 10.0, 11.0, 12.0], [13.0, 14.0, 15.0, 16.0, 17.0, 18.0], [19.0, 20.0, 21.0, 22.0, 23.0, 24.0]]> : tensor<4x6xf32>
  %i = stablehlo.iota dim = 0 : tensor<4x6xi32>
  %j = stablehlo.iota dim = 1 : tensor<4x6xi32>
  %c = stablehlo.compare GE, %i, %j : (tensor<4x6xi32>, tensor<4x6xi32>) -> tensor<4x6xi1>
  %z = stablehlo.constant dense<0.0> : tensor<4x6xf32>
  %s = stablehlo.select %c, %0, %z : tensor<4x6xi1>, tensor<4x6xf32>
  %v = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%s init: %v) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, 15.0, 42.0, 82.0]> : tensor<4xf32>
  return
}
