// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<"0x00000000000040400000803F00008040000000400000A040"> : tensor<3x2xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi8>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xi8>) -> tensor<3x2xi8>
  check.expect_eq_const %r, dense<[[0, 3], [1, 4], [2, 5]]> : tensor<3x2xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xi1>) -> tensor<3x2xi1>
  check.expect_eq_const %r, dense<[[true, true], [false, false], [false, false]]> : tensor<3x2xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)]]> : tensor<2x3xcomplex<f32>>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(0.0, 0.0), (3.0, -1.5)], [(1.0, -0.5), (4.0, -2.0)], [(2.0, -1.0), (5.0, -2.5)]]> : tensor<3x2xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xbf16>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xbf16>) -> tensor<3x2xbf16>
  check.expect_eq_const %r, dense<[[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]> : tensor<3x2xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xui4>) -> tensor<3x2xui4>
  check.expect_eq_const %r, dense<[[0, 3], [1, 4], [2, 5]]> : tensor<3x2xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xf8E5M2>) -> tensor<3x2xf8E5M2>
  check.expect_eq_const %r, dense<[[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]> : tensor<3x2xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000"> : tensor<2x3xi64>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xi64>) -> tensor<3x2xi64>
  check.expect_eq_const %r, dense<[[0, 3], [1, 4], [2, 5]]> : tensor<3x2xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xf4E2M1FN>) -> tensor<3x2xf4E2M1FN>
  check.expect_eq_const %r, dense<[[0.0, 3.0], [1.0, 0.0], [2.0, 1.0]]> : tensor<3x2xf4E2M1FN>
  return
}
// -----
// rank 3, (0, 2, 1)
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000000C0000000D0000000E0000000F0000001000000011000000120000001300000014000000150000001600000017000000"> : tensor<2x3x4xi32>
  %r = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<2x3x4xi32>) -> tensor<2x4x3xi32>
  check.expect_eq_const %r, dense<[[[0, 4, 8], [1, 5, 9], [2, 6, 10], [3, 7, 11]], [[12, 16, 20], [13, 17, 21], [14, 18, 22], [15, 19, 23]]]> : tensor<2x4x3xi32>
  return
}
// -----
// rank 3, (2, 0, 1)
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  %r = "stablehlo.transpose"(%0) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xi32>) -> tensor<4x2x3xi32>
  check.expect_eq_const %r, dense<[[[0, 4, 8], [12, 16, 20]], [[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]]]> : tensor<4x2x3xi32>
  return
}
// -----
// rank 3, (1, 2, 0)
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  %r = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<2x3x4xi32>) -> tensor<3x4x2xi32>
  check.expect_eq_const %r, dense<"0x000000000C000000010000000D000000020000000E000000030000000F0000000400000010000000050000001100000006000000120000000700000013000000080000001400000009000000150000000A000000160000000B00000017000000"> : tensor<3x4x2xi32>
  return
}
// -----
// rank 3, (2, 1, 0)
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  %r = "stablehlo.transpose"(%0) <{permutation = array<i64: 2, 1, 0>}> : (tensor<2x3x4xi32>) -> tensor<4x3x2xi32>
  check.expect_eq_const %r, dense<[[[0, 12], [4, 16], [8, 20]], [[1, 13], [5, 17], [9, 21]], [[2, 14], [6, 18], [10, 22]], [[3, 15], [7, 19], [11, 23]]]> : tensor<4x3x2xi32>
  return
}
// -----
// rank 3, (0, 1, 2)
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  %r = stablehlo.transpose %0, dims = [0, 1, 2] : (tensor<2x3x4xi32>) -> tensor<2x3x4xi32>
  check.expect_eq_const %r, dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<3.0> : tensor<f32>
  %r = stablehlo.transpose %0, dims = [] : (tensor<f32>) -> tensor<f32>
  check.expect_eq_const %r, dense<3.0> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<0x3xf32>) -> tensor<3x0xf32>
  check.expect_eq_const %r, dense<> : tensor<3x0xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, -2.0], [3.5, 0.5]]> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.transpose %p, dims = [1, 0] : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<"0x0000803F00006040000000C00000003F"> : tensor<2x2xf32>
  return
}
// -----
// large matrix f32
func.func @main() {
  %x0_ = stablehlo.constant dense<3.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<41.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %r = stablehlo.transpose %x0_1s, dims = [1, 0] : (tensor<37x67xf32>) -> tensor<67x37xf32>
  %want = stablehlo.constant dense<3.0> : tensor<67x37xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<67x37xf32>
  %want0f = stablehlo.constant dense<2.0> : tensor<67x37xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x37xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<67x37xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<67x37xf32>
  %want1f = stablehlo.constant dense<41.0> : tensor<67x37xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<67x37xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<67x37xf32>
  check.expect_eq %r, %want1s : tensor<67x37xf32>
  return
}
// -----
// large three dimensions f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<9x20x33xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<9x20x33xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<9x20x33xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<9x20x33xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<9x20x33xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<9x20x33xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<9x20x33xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<9x20x33xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<9x20x33xf32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<9x20x33xf32>
  %x0_2f = stablehlo.constant dense<1.0> : tensor<9x20x33xf32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<9x20x33xf32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<9x20x33xf32>
  %r = stablehlo.transpose %x0_2s, dims = [2, 0, 1] : (tensor<9x20x33xf32>) -> tensor<33x9x20xf32>
  %want = stablehlo.constant dense<0.0> : tensor<33x9x20xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x9x20xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x9x20xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x9x20xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x9x20xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<33x9x20xf32>
  %want1f = stablehlo.constant dense<1.0> : tensor<33x9x20xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<33x9x20xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<33x9x20xf32>
  %want2i = stablehlo.iota dim = 2 : tensor<33x9x20xf32>
  %want2f = stablehlo.constant dense<2.0> : tensor<33x9x20xf32>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<33x9x20xf32>
  %want2s = stablehlo.add %want1s, %want2m : tensor<33x9x20xf32>
  check.expect_eq %r, %want2s : tensor<33x9x20xf32>
  return
}
// -----
// large matrix i8
func.func @main() {
  %x0_ = stablehlo.constant dense<3> : tensor<37x67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<37x67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<37x67xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi8>
  %r = stablehlo.transpose %x0_1s, dims = [1, 0] : (tensor<37x67xi8>) -> tensor<67x37xi8>
  %want = stablehlo.constant dense<3> : tensor<67x37xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<67x37xi8>
  %want0f = stablehlo.constant dense<1> : tensor<67x37xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x37xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<67x37xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<67x37xi8>
  %want1f = stablehlo.constant dense<1> : tensor<67x37xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<67x37xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<67x37xi8>
  check.expect_eq %r, %want1s : tensor<67x37xi8>
  return
}
// -----
// large three dimensions i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<9x20x33xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<9x20x33xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<9x20x33xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<9x20x33xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<9x20x33xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<9x20x33xi8>
  %x0_1f = stablehlo.constant dense<2> : tensor<9x20x33xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<9x20x33xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<9x20x33xi8>
  %x0_2i = stablehlo.iota dim = 2 : tensor<9x20x33xi8>
  %x0_2f = stablehlo.constant dense<1> : tensor<9x20x33xi8>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<9x20x33xi8>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<9x20x33xi8>
  %r = stablehlo.transpose %x0_2s, dims = [2, 0, 1] : (tensor<9x20x33xi8>) -> tensor<33x9x20xi8>
  %want = stablehlo.constant dense<0> : tensor<33x9x20xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<33x9x20xi8>
  %want0f = stablehlo.constant dense<1> : tensor<33x9x20xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x9x20xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<33x9x20xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<33x9x20xi8>
  %want1f = stablehlo.constant dense<1> : tensor<33x9x20xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<33x9x20xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<33x9x20xi8>
  %want2i = stablehlo.iota dim = 2 : tensor<33x9x20xi8>
  %want2f = stablehlo.constant dense<2> : tensor<33x9x20xi8>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<33x9x20xi8>
  %want2s = stablehlo.add %want1s, %want2m : tensor<33x9x20xi8>
  check.expect_eq %r, %want2s : tensor<33x9x20xi8>
  return
}
// -----
// large matrix i32
func.func @main() {
  %x0_ = stablehlo.constant dense<3> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<41> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %r = stablehlo.transpose %x0_1s, dims = [1, 0] : (tensor<37x67xi32>) -> tensor<67x37xi32>
  %want = stablehlo.constant dense<3> : tensor<67x37xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<67x37xi32>
  %want0f = stablehlo.constant dense<2> : tensor<67x37xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x37xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<67x37xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<67x37xi32>
  %want1f = stablehlo.constant dense<41> : tensor<67x37xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<67x37xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<67x37xi32>
  check.expect_eq %r, %want1s : tensor<67x37xi32>
  return
}
// -----
// large three dimensions i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<9x20x33xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<9x20x33xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<9x20x33xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<9x20x33xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<9x20x33xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<9x20x33xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<9x20x33xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<9x20x33xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<9x20x33xi32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<9x20x33xi32>
  %x0_2f = stablehlo.constant dense<1> : tensor<9x20x33xi32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<9x20x33xi32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<9x20x33xi32>
  %r = stablehlo.transpose %x0_2s, dims = [2, 0, 1] : (tensor<9x20x33xi32>) -> tensor<33x9x20xi32>
  %want = stablehlo.constant dense<0> : tensor<33x9x20xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x9x20xi32>
  %want0f = stablehlo.constant dense<1> : tensor<33x9x20xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x9x20xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x9x20xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<33x9x20xi32>
  %want1f = stablehlo.constant dense<1> : tensor<33x9x20xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<33x9x20xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<33x9x20xi32>
  %want2i = stablehlo.iota dim = 2 : tensor<33x9x20xi32>
  %want2f = stablehlo.constant dense<2> : tensor<33x9x20xi32>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<33x9x20xi32>
  %want2s = stablehlo.add %want1s, %want2m : tensor<33x9x20xi32>
  check.expect_eq %r, %want2s : tensor<33x9x20xi32>
  return
}
// -----
// large matrix bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<3.0> : tensor<37x67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<37x67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<37x67xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xbf16>
  %r = stablehlo.transpose %x0_1s, dims = [1, 0] : (tensor<37x67xbf16>) -> tensor<67x37xbf16>
  %want = stablehlo.constant dense<3.0> : tensor<67x37xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<67x37xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<67x37xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x37xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<67x37xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<67x37xbf16>
  %want1f = stablehlo.constant dense<1.0> : tensor<67x37xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<67x37xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<67x37xbf16>
  check.expect_eq %r, %want1s : tensor<67x37xbf16>
  return
}
// -----
// large three dimensions bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<9x20x33xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<9x20x33xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<9x20x33xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<9x20x33xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<9x20x33xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<9x20x33xbf16>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<9x20x33xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<9x20x33xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<9x20x33xbf16>
  %x0_2i = stablehlo.iota dim = 2 : tensor<9x20x33xbf16>
  %x0_2f = stablehlo.constant dense<1.0> : tensor<9x20x33xbf16>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<9x20x33xbf16>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<9x20x33xbf16>
  %r = stablehlo.transpose %x0_2s, dims = [2, 0, 1] : (tensor<9x20x33xbf16>) -> tensor<33x9x20xbf16>
  %want = stablehlo.constant dense<0.0> : tensor<33x9x20xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<33x9x20xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x9x20xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x9x20xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<33x9x20xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<33x9x20xbf16>
  %want1f = stablehlo.constant dense<1.0> : tensor<33x9x20xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<33x9x20xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<33x9x20xbf16>
  %want2i = stablehlo.iota dim = 2 : tensor<33x9x20xbf16>
  %want2f = stablehlo.constant dense<2.0> : tensor<33x9x20xbf16>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<33x9x20xbf16>
  %want2s = stablehlo.add %want1s, %want2m : tensor<33x9x20xbf16>
  check.expect_eq %r, %want2s : tensor<33x9x20xbf16>
  return
}
