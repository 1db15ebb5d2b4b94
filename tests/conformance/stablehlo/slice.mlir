// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[1.0, 2.0], [4.0, 5.0]]> : tensor<2x2xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi8>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xi8>) -> tensor<2x2xi8>
  check.expect_eq_const %r, dense<[[1, 2], [4, 5]]> : tensor<2x2xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xi1>) -> tensor<2x2xi1>
  check.expect_eq_const %r, dense<[[false, false], [false, false]]> : tensor<2x2xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)]]> : tensor<2x3xcomplex<f32>>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xcomplex<f32>>) -> tensor<2x2xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(1.0, -0.5), (2.0, -1.0)], [(4.0, -2.0), (5.0, -2.5)]]> : tensor<2x2xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F004040408040A040"> : tensor<2x3xbf16>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xbf16>) -> tensor<2x2xbf16>
  check.expect_eq_const %r, dense<[[1.0, 2.0], [4.0, 5.0]]> : tensor<2x2xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xui4>) -> tensor<2x2xui4>
  check.expect_eq_const %r, dense<[[1, 2], [4, 5]]> : tensor<2x2xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xf8E5M2>) -> tensor<2x2xf8E5M2>
  check.expect_eq_const %r, dense<[[1.0, 2.0], [4.0, 5.0]]> : tensor<2x2xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xi64>) -> tensor<2x2xi64>
  check.expect_eq_const %r, dense<"0x0100000000000000020000000000000004000000000000000500000000000000"> : tensor<2x2xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %r = stablehlo.slice %0 [0:2:1, 1:3] : (tensor<2x3xf4E2M1FN>) -> tensor<2x2xf4E2M1FN>
  check.expect_eq_const %r, dense<[[1.0, 2.0], [0.0, 1.0]]> : tensor<2x2xf4E2M1FN>
  return
}
// -----
// strides
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000000C0000000D0000000E0000000F000000100000001100000012000000130000001400000015000000160000001700000018000000190000001A0000001B0000001C0000001D000000"> : tensor<5x6xi32>
  %r = stablehlo.slice %0 [1:5:2, 0:6:4] : (tensor<5x6xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<[[6, 10], [18, 22]]> : tensor<2x2xi32>
  return
}
// -----
// a stride beyond the extent
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17], [18, 19, 20, 21, 22, 23], [24, 25, 26, 27, 28, 29]]> : tensor<5x6xi32>
  %r = stablehlo.slice %0 [0:5:9, 5:6] : (tensor<5x6xi32>) -> tensor<1x1xi32>
  check.expect_eq_const %r, dense<5> : tensor<1x1xi32>
  return
}
// -----
// nothing
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17], [18, 19, 20, 21, 22, 23], [24, 25, 26, 27, 28, 29]]> : tensor<5x6xi32>
  %r = stablehlo.slice %0 [2:2, 0:6] : (tensor<5x6xi32>) -> tensor<0x6xi32>
  check.expect_eq_const %r, dense<> : tensor<0x6xi32>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  %r = stablehlo.slice %0 [] : (tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<1> : tensor<i32>
  return
}
// -----
// generic form
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17], [18, 19, 20, 21, 22, 23], [24, 25, 26, 27, 28, 29]]> : tensor<5x6xi32>
  %r = "stablehlo.slice"(%0) <{start_indices = array<i64: 1, 2>, limit_indices = array<i64: 4, 6>, strides = array<i64: 1, 3>}> : (tensor<5x6xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %r, dense<[[8, 11], [14, 17], [20, 23]]> : tensor<3x2xi32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000000C0000060400000003F"> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.slice %p [0:2, 1:2] : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x1x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<2x1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x1xf32>
  check.expect_eq_const %r, dense<[[-2.0], [0.5]]> : tensor<2x1xf32>
  return
}
// -----
// large strides f32
func.func @main() {
  %x0_ = stablehlo.constant dense<1.0> : tensor<41x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<41x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<41x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xf32>
  %r = stablehlo.slice %x0_1s [3:40:2, 5:64:3] : (tensor<41x67xf32>) -> tensor<19x20xf32>
  %want = stablehlo.constant dense<9.0> : tensor<19x20xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<19x20xf32>
  %want0f = stablehlo.constant dense<2.0> : tensor<19x20xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x20xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<19x20xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<19x20xf32>
  %want1f = stablehlo.constant dense<3.0> : tensor<19x20xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x20xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x20xf32>
  check.expect_eq %r, %want1s : tensor<19x20xf32>
  return
}
// -----
// large strides i8
func.func @main() {
  %x0_ = stablehlo.constant dense<1> : tensor<41x67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<41x67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<41x67xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xi8>
  %r = stablehlo.slice %x0_1s [3:40:2, 5:64:3] : (tensor<41x67xi8>) -> tensor<19x20xi8>
  %want = stablehlo.constant dense<9> : tensor<19x20xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<19x20xi8>
  %want0f = stablehlo.constant dense<2> : tensor<19x20xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x20xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<19x20xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<19x20xi8>
  %want1f = stablehlo.constant dense<3> : tensor<19x20xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x20xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x20xi8>
  check.expect_eq %r, %want1s : tensor<19x20xi8>
  return
}
// -----
// large strides i32
func.func @main() {
  %x0_ = stablehlo.constant dense<1> : tensor<41x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<41x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<41x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xi32>
  %r = stablehlo.slice %x0_1s [3:40:2, 5:64:3] : (tensor<41x67xi32>) -> tensor<19x20xi32>
  %want = stablehlo.constant dense<9> : tensor<19x20xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<19x20xi32>
  %want0f = stablehlo.constant dense<2> : tensor<19x20xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x20xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<19x20xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<19x20xi32>
  %want1f = stablehlo.constant dense<3> : tensor<19x20xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x20xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x20xi32>
  check.expect_eq %r, %want1s : tensor<19x20xi32>
  return
}
// -----
// large strides bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<1.0> : tensor<41x67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<41x67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<41x67xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xbf16>
  %r = stablehlo.slice %x0_1s [3:40:2, 5:64:3] : (tensor<41x67xbf16>) -> tensor<19x20xbf16>
  %want = stablehlo.constant dense<9.0> : tensor<19x20xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<19x20xbf16>
  %want0f = stablehlo.constant dense<2.0> : tensor<19x20xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<19x20xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<19x20xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<19x20xbf16>
  %want1f = stablehlo.constant dense<3.0> : tensor<19x20xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<19x20xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<19x20xbf16>
  check.expect_eq %r, %want1s : tensor<19x20xbf16>
  return
}
