// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[0.0], [3.0]]> : tensor<2x1xf32>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0, 0.0], [3.0, 4.0, 5.0, 3.0]]> : tensor<2x4xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi8>
  %1 = stablehlo.constant dense<[[0], [3]]> : tensor<2x1xi8>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xi8>, tensor<2x1xi8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<"0x0001020003040503"> : tensor<2x4xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %1 = stablehlo.constant dense<[[true], [true]]> : tensor<2x1xi1>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xi1>, tensor<2x1xi1>) -> tensor<2x4xi1>
  check.expect_eq_const %r, dense<[[true, false, false, true], [true, false, false, true]]> : tensor<2x4xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)]]> : tensor<2x3xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x0000000000000000000040400000C0BF"> : tensor<2x1xcomplex<f32>>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xcomplex<f32>>, tensor<2x1xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0), (0.0, 0.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5), (3.0, -1.5)]]> : tensor<2x4xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xbf16>
  %1 = stablehlo.constant dense<[[0.0], [3.0]]> : tensor<2x1xbf16>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xbf16>, tensor<2x1xbf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0, 0.0], [3.0, 4.0, 5.0, 3.0]]> : tensor<2x4xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %1 = stablehlo.constant dense<[[0], [3]]> : tensor<2x1xui4>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xui4>, tensor<2x1xui4>) -> tensor<2x4xui4>
  check.expect_eq_const %r, dense<[[0, 1, 2, 0], [3, 4, 5, 3]]> : tensor<2x4xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %1 = stablehlo.constant dense<[[0.0], [3.0]]> : tensor<2x1xf8E5M2>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xf8E5M2>, tensor<2x1xf8E5M2>) -> tensor<2x4xf8E5M2>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0, 0.0], [3.0, 4.0, 5.0, 3.0]]> : tensor<2x4xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
  %1 = stablehlo.constant dense<[[0], [3]]> : tensor<2x1xi64>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xi64>, tensor<2x1xi64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<[[0, 1, 2, 0], [3, 4, 5, 3]]> : tensor<2x4xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %1 = stablehlo.constant dense<[[0.0], [3.0]]> : tensor<2x1xf4E2M1FN>
  %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xf4E2M1FN>, tensor<2x1xf4E2M1FN>) -> tensor<2x4xf4E2M1FN>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0, 0.0], [3.0, 0.0, 1.0, 3.0]]> : tensor<2x4xf4E2M1FN>
  return
}
// -----
// three operands
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F00000040"> : tensor<1x3xf32>
  %1 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %2 = stablehlo.constant dense<[[0.0, 1.0, 2.0]]> : tensor<1x3xf32>
  %r = "stablehlo.concatenate"(%0, %1, %2) <{dimension = 0 : i64}> : (tensor<1x3xf32>, tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [0.0, 1.0, 2.0]]> : tensor<4x3xf32>
  return
}
// -----
// operands without elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %1 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<2x3xf32>
  %2 = stablehlo.constant dense<> : tensor<0x3xf32>
  %r = stablehlo.concatenate %0, %1, %2, dim = 0 : (tensor<0x3xf32>, tensor<2x3xf32>, tensor<0x3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  return
}
// -----
// one operand
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %r = stablehlo.concatenate %0, dim = 1 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, -2.0], [3.5, 0.5]]> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.concatenate %p, %p, dim = 0 : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4x2x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4x2xf32>
  check.expect_eq_const %r, dense<[[1.0, -2.0], [3.5, 0.5], [1.0, -2.0], [3.5, 0.5]]> : tensor<4x2xf32>
  return
}
// -----
// large three operands f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<19x20xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<19x20xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<19x20xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<19x20xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<19x20xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<19x20xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<19x20xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<19x20xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<19x20xf32>
  %x1_ = stablehlo.constant dense<20.0> : tensor<19x33xf32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<19x33xf32>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<19x33xf32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<19x33xf32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<19x33xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<19x33xf32>
  %x1_1f = stablehlo.constant dense<1.0> : tensor<19x33xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<19x33xf32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<19x33xf32>
  %x2_ = stablehlo.constant dense<53.0> : tensor<19x7xf32>
  %x2_0i = stablehlo.iota dim = 0 : tensor<19x7xf32>
  %x2_0f = stablehlo.constant dense<1.0> : tensor<19x7xf32>
  %x2_0m = stablehlo.multiply %x2_0i, %x2_0f : tensor<19x7xf32>
  %x2_0s = stablehlo.add %x2_, %x2_0m : tensor<19x7xf32>
  %x2_1i = stablehlo.iota dim = 1 : tensor<19x7xf32>
  %x2_1f = stablehlo.constant dense<1.0> : tensor<19x7xf32>
  %x2_1m = stablehlo.multiply %x2_1i, %x2_1f : tensor<19x7xf32>
  %x2_1s = stablehlo.add %x2_0s, %x2_1m : tensor<19x7xf32>
  %r = stablehlo.concatenate %x0_1s, %x1_1s, %x2_1s, dim = 1 : (tensor<19x20xf32>, tensor<19x33xf32>, tensor<19x7xf32>) -> tensor<19x60xf32>
  %want = stablehlo.constant dense<0.0> : tensor<19x60xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<19x60xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<19x60xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x60xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<19x60xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<19x60xf32>
  %want1f = stablehlo.constant dense<1.0> : tensor<19x60xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x60xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x60xf32>
  check.expect_eq %r, %want1s : tensor<19x60xf32>
  return
}
// -----
// large three operands i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<19x20xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<19x20xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<19x20xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<19x20xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<19x20xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<19x20xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<19x20xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<19x20xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<19x20xi8>
  %x1_ = stablehlo.constant dense<20> : tensor<19x33xi8>
  %x1_0i = stablehlo.iota dim = 0 : tensor<19x33xi8>
  %x1_0f = stablehlo.constant dense<1> : tensor<19x33xi8>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<19x33xi8>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<19x33xi8>
  %x1_1i = stablehlo.iota dim = 1 : tensor<19x33xi8>
  %x1_1f = stablehlo.constant dense<1> : tensor<19x33xi8>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<19x33xi8>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<19x33xi8>
  %x2_ = stablehlo.constant dense<53> : tensor<19x7xi8>
  %x2_0i = stablehlo.iota dim = 0 : tensor<19x7xi8>
  %x2_0f = stablehlo.constant dense<1> : tensor<19x7xi8>
  %x2_0m = stablehlo.multiply %x2_0i, %x2_0f : tensor<19x7xi8>
  %x2_0s = stablehlo.add %x2_, %x2_0m : tensor<19x7xi8>
  %x2_1i = stablehlo.iota dim = 1 : tensor<19x7xi8>
  %x2_1f = stablehlo.constant dense<1> : tensor<19x7xi8>
  %x2_1m = stablehlo.multiply %x2_1i, %x2_1f : tensor<19x7xi8>
  %x2_1s = stablehlo.add %x2_0s, %x2_1m : tensor<19x7xi8>
  %r = stablehlo.concatenate %x0_1s, %x1_1s, %x2_1s, dim = 1 : (tensor<19x20xi8>, tensor<19x33xi8>, tensor<19x7xi8>) -> tensor<19x60xi8>
  %want = stablehlo.constant dense<0> : tensor<19x60xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<19x60xi8>
  %want0f = stablehlo.constant dense<1> : tensor<19x60xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x60xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<19x60xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<19x60xi8>
  %want1f = stablehlo.constant dense<1> : tensor<19x60xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x60xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x60xi8>
  check.expect_eq %r, %want1s : tensor<19x60xi8>
  return
}
// -----
// large three operands i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<19x20xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<19x20xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<19x20xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<19x20xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<19x20xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<19x20xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<19x20xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<19x20xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<19x20xi32>
  %x1_ = stablehlo.constant dense<20> : tensor<19x33xi32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<19x33xi32>
  %x1_0f = stablehlo.constant dense<1> : tensor<19x33xi32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<19x33xi32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<19x33xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<19x33xi32>
  %x1_1f = stablehlo.constant dense<1> : tensor<19x33xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<19x33xi32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<19x33xi32>
  %x2_ = stablehlo.constant dense<53> : tensor<19x7xi32>
  %x2_0i = stablehlo.iota dim = 0 : tensor<19x7xi32>
  %x2_0f = stablehlo.constant dense<1> : tensor<19x7xi32>
  %x2_0m = stablehlo.multiply %x2_0i, %x2_0f : tensor<19x7xi32>
  %x2_0s = stablehlo.add %x2_, %x2_0m : tensor<19x7xi32>
  %x2_1i = stablehlo.iota dim = 1 : tensor<19x7xi32>
  %x2_1f = stablehlo.constant dense<1> : tensor<19x7xi32>
  %x2_1m = stablehlo.multiply %x2_1i, %x2_1f : tensor<19x7xi32>
  %x2_1s = stablehlo.add %x2_0s, %x2_1m : tensor<19x7xi32>
  %r = stablehlo.concatenate %x0_1s, %x1_1s, %x2_1s, dim = 1 : (tensor<19x20xi32>, tensor<19x33xi32>, tensor<19x7xi32>) -> tensor<19x60xi32>
  %want = stablehlo.constant dense<0> : tensor<19x60xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<19x60xi32>
  %want0f = stablehlo.constant dense<1> : tensor<19x60xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x60xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<19x60xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<19x60xi32>
  %want1f = stablehlo.constant dense<1> : tensor<19x60xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x60xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x60xi32>
  check.expect_eq %r, %want1s : tensor<19x60xi32>
  return
}
// -----
// large three operands bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<19x20xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<19x20xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<19x20xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<19x20xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<19x20xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<19x20xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<19x20xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<19x20xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<19x20xbf16>
  %x1_ = stablehlo.constant dense<20.0> : tensor<19x33xbf16>
  %x1_0i = stablehlo.iota dim = 0 : tensor<19x33xbf16>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<19x33xbf16>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<19x33xbf16>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<19x33xbf16>
  %x1_1i = stablehlo.iota dim = 1 : tensor<19x33xbf16>
  %x1_1f = stablehlo.constant dense<1.0> : tensor<19x33xbf16>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<19x33xbf16>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<19x33xbf16>
  %x2_ = stablehlo.constant dense<53.0> : tensor<19x7xbf16>
  %x2_0i = stablehlo.iota dim = 0 : tensor<19x7xbf16>
  %x2_0f = stablehlo.constant dense<1.0> : tensor<19x7xbf16>
  %x2_0m = stablehlo.multiply %x2_0i, %x2_0f : tensor<19x7xbf16>
  %x2_0s = stablehlo.add %x2_, %x2_0m : tensor<19x7xbf16>
  %x2_1i = stablehlo.iota dim = 1 : tensor<19x7xbf16>
  %x2_1f = stablehlo.constant dense<1.0> : tensor<19x7xbf16>
  %x2_1m = stablehlo.multiply %x2_1i, %x2_1f : tensor<19x7xbf16>
  %x2_1s = stablehlo.add %x2_0s, %x2_1m : tensor<19x7xbf16>
  %r = stablehlo.concatenate %x0_1s, %x1_1s, %x2_1s, dim = 1 : (tensor<19x20xbf16>, tensor<19x33xbf16>, tensor<19x7xbf16>) -> tensor<19x60xbf16>
  %want = stablehlo.constant dense<0.0> : tensor<19x60xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<19x60xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<19x60xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x60xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<19x60xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<19x60xbf16>
  %want1f = stablehlo.constant dense<1.0> : tensor<19x60xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x60xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x60xbf16>
  check.expect_eq %r, %want1s : tensor<19x60xbf16>
  return
}
// -----
// negated and cut
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 10.0, 11.0], [12.0, 13.0, 14.0, 15.0, 16.0, 17.0], [18.0, 19.0, 20.0, 21.0, 22.0, 23.0]]> : tensor<4x6xf32>
  %1 = stablehlo.constant dense<"0x0000C8420000CA420000CC420000CE420000D0420000D2420000D4420000D6420000D8420000DA420000DC420000DE42"> : tensor<4x3xf32>
  %c = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x6xf32>, tensor<4x3xf32>) -> tensor<4x9xf32>
  %n = stablehlo.negate %c : tensor<4x9xf32>
  %s = stablehlo.slice %n [1:3, 4:8] : (tensor<4x9xf32>) -> tensor<2x4xf32>
  %r = stablehlo.add %s, %s : tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[-20.0, -22.0, -206.0, -208.0], [-32.0, -34.0, -212.0, -214.0]]> : tensor<2x4xf32>
  return
}
