// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %r = stablehlo.reshape %0 : (tensor<2x3xf32>) -> tensor<3x1x2xf32>
  check.expect_eq_const %r, dense<[[[0.0, 1.0]], [[2.0, 3.0]], [[4.0, 5.0]]]> : tensor<3x1x2xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x000102030405"> : tensor<2x3xi8>
  %r = stablehlo.reshape %0 : (tensor<2x3xi8>) -> tensor<3x1x2xi8>
  check.expect_eq_const %r, dense<[[[0, 1]], [[2, 3]], [[4, 5]]]> : tensor<3x1x2xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %r = stablehlo.reshape %0 : (tensor<2x3xi1>) -> tensor<3x1x2xi1>
  check.expect_eq_const %r, dense<[[[true, false]], [[false, true]], [[false, false]]]> : tensor<3x1x2xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)]]> : tensor<2x3xcomplex<f32>>
  %r = stablehlo.reshape %0 : (tensor<2x3xcomplex<f32>>) -> tensor<3x1x2xcomplex<f32>>
  check.expect_eq_const %r, dense<[[[(0.0, 0.0), (1.0, -0.5)]], [[(2.0, -1.0), (3.0, -1.5)]], [[(4.0, -2.0), (5.0, -2.5)]]]> : tensor<3x1x2xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xbf16>
  %r = stablehlo.reshape %0 : (tensor<2x3xbf16>) -> tensor<3x1x2xbf16>
  check.expect_eq_const %r, dense<"0x0000803F004040408040A040"> : tensor<3x1x2xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %r = stablehlo.reshape %0 : (tensor<2x3xui4>) -> tensor<3x1x2xui4>
  check.expect_eq_const %r, dense<[[[0, 1]], [[2, 3]], [[4, 5]]]> : tensor<3x1x2xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %r = stablehlo.reshape %0 : (tensor<2x3xf8E5M2>) -> tensor<3x1x2xf8E5M2>
  check.expect_eq_const %r, dense<[[[0.0, 1.0]], [[2.0, 3.0]], [[4.0, 5.0]]]> : tensor<3x1x2xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
  %r = stablehlo.reshape %0 : (tensor<2x3xi64>) -> tensor<3x1x2xi64>
  check.expect_eq_const %r, dense<[[[0, 1]], [[2, 3]], [[4, 5]]]> : tensor<3x1x2xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %r = stablehlo.reshape %0 : (tensor<2x3xf4E2M1FN>) -> tensor<3x1x2xf4E2M1FN>
  check.expect_eq_const %r, dense<[[[0.0, 1.0]], [[2.0, 3.0]], [[0.0, 1.0]]]> : tensor<3x1x2xf4E2M1FN>
  return
}
// -----
// to rank 0
func.func @main() {
  %0 = stablehlo.constant dense<[[5]]> : tensor<1x1xi32>
  %r = "stablehlo.reshape"(%0) : (tensor<1x1xi32>) -> tensor<i32>
  check.expect_eq_const %r, dense<5> : tensor<i32>
  return
}
// -----
// from rank 0
func.func @main() {
  %0 = stablehlo.constant dense<5> : tensor<i32>
  %r = stablehlo.reshape %0 : (tensor<i32>) -> tensor<1x1xi32>
  check.expect_eq_const %r, dense<[[5]]> : tensor<1x1xi32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %r = stablehlo.reshape %0 : (tensor<0x3xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, -2.0], [3.5, 0.5]]> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.reshape %p : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  return
}
// -----
// large lines f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<4x30xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<4x30xf32>
  %x0_0f = stablehlo.constant dense<30.0> : tensor<4x30xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<4x30xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<4x30xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<4x30xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<4x30xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<4x30xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<4x30xf32>
  %r = stablehlo.reshape %x0_1s : (tensor<4x30xf32>) -> tensor<20x6xf32>
  %want = stablehlo.constant dense<0.0> : tensor<20x6xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<20x6xf32>
  %want0f = stablehlo.constant dense<6.0> : tensor<20x6xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x6xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<20x6xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<20x6xf32>
  %want1f = stablehlo.constant dense<1.0> : tensor<20x6xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x6xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x6xf32>
  check.expect_eq %r, %want1s : tensor<20x6xf32>
  return
}
// -----
// large lines i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<4x30xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<4x30xi8>
  %x0_0f = stablehlo.constant dense<30> : tensor<4x30xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<4x30xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<4x30xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<4x30xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<4x30xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<4x30xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<4x30xi8>
  %r = stablehlo.reshape %x0_1s : (tensor<4x30xi8>) -> tensor<20x6xi8>
  %want = stablehlo.constant dense<0> : tensor<20x6xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<20x6xi8>
  %want0f = stablehlo.constant dense<6> : tensor<20x6xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x6xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<20x6xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<20x6xi8>
  %want1f = stablehlo.constant dense<1> : tensor<20x6xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x6xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x6xi8>
  check.expect_eq %r, %want1s : tensor<20x6xi8>
  return
}
// -----
// large lines i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<4x30xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<4x30xi32>
  %x0_0f = stablehlo.constant dense<30> : tensor<4x30xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<4x30xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<4x30xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<4x30xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<4x30xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<4x30xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<4x30xi32>
  %r = stablehlo.reshape %x0_1s : (tensor<4x30xi32>) -> tensor<20x6xi32>
  %want = stablehlo.constant dense<0> : tensor<20x6xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<20x6xi32>
  %want0f = stablehlo.constant dense<6> : tensor<20x6xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x6xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<20x6xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<20x6xi32>
  %want1f = stablehlo.constant dense<1> : tensor<20x6xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x6xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x6xi32>
  check.expect_eq %r, %want1s : tensor<20x6xi32>
  return
}
// -----
// large lines bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<4x30xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<4x30xbf16>
  %x0_0f = stablehlo.constant dense<30.0> : tensor<4x30xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<4x30xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<4x30xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<4x30xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<4x30xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<4x30xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<4x30xbf16>
  %r = stablehlo.reshape %x0_1s : (tensor<4x30xbf16>) -> tensor<20x6xbf16>
  %want = stablehlo.constant dense<0.0> : tensor<20x6xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<20x6xbf16>
  %want0f = stablehlo.constant dense<6.0> : tensor<20x6xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x6xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<20x6xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<20x6xbf16>
  %want1f = stablehlo.constant dense<1.0> : tensor<20x6xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x6xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x6xbf16>
  check.expect_eq %r, %want1s : tensor<20x6xbf16>
  return
}
