// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[2.0, 1.0, 0.0], [5.0, 4.0, 3.0]]> : tensor<2x3xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi8>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xi8>
  check.expect_eq_const %r, dense<"0x020100050403"> : tensor<2x3xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xi1>
  check.expect_eq_const %r, dense<[[false, false, true], [false, false, true]]> : tensor<2x3xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000803F000000BF00000040000080BF000040400000C0BF00008040000000C00000A040000020C0"> : tensor<2x3xcomplex<f32>>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(2.0, -1.0), (1.0, -0.5), (0.0, 0.0)], [(5.0, -2.5), (4.0, -2.0), (3.0, -1.5)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xbf16>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xbf16>
  check.expect_eq_const %r, dense<[[2.0, 1.0, 0.0], [5.0, 4.0, 3.0]]> : tensor<2x3xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xui4>
  check.expect_eq_const %r, dense<[[2, 1, 0], [5, 4, 3]]> : tensor<2x3xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xf8E5M2>
  check.expect_eq_const %r, dense<[[2.0, 1.0, 0.0], [5.0, 4.0, 3.0]]> : tensor<2x3xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xi64>
  check.expect_eq_const %r, dense<[[2, 1, 0], [5, 4, 3]]> : tensor<2x3xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %r = stablehlo.reverse %0, dims = [1] : tensor<2x3xf4E2M1FN>
  check.expect_eq_const %r, dense<[[2.0, 1.0, 0.0], [1.0, 0.0, 3.0]]> : tensor<2x3xf4E2M1FN>
  return
}
// -----
// all dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  %r = "stablehlo.reverse"(%0) <{dimensions = array<i64: 2, 0, 1>}> : (tensor<2x3x4xi32>) -> tensor<2x3x4xi32>
  check.expect_eq_const %r, dense<"0x17000000160000001500000014000000130000001200000011000000100000000F0000000E0000000D0000000C0000000B0000000A00000009000000080000000700000006000000050000000400000003000000020000000100000000000000"> : tensor<2x3x4xi32>
  return
}
// -----
// no dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  %r = stablehlo.reverse %0, dims = [] : tensor<2x3x4xi32>
  check.expect_eq_const %r, dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<1.5> : tensor<f64>
  %r = stablehlo.reverse %0, dims = [] : tensor<f64>
  check.expect_eq_const %r, dense<1.5> : tensor<f64>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, -2.0], [3.5, 0.5]]> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.reverse %p, dims = [0] : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[3.5, 0.5], [1.0, -2.0]]> : tensor<2x2xf32>
  return
}
// -----
// large matrix f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %r = stablehlo.reverse %x0_1s, dims = [0, 1] : tensor<37x67xf32>
  %want = stablehlo.constant dense<102.0> : tensor<37x67xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %want0f = stablehlo.constant dense<-1.0> : tensor<37x67xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<37x67xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<37x67xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %want1f = stablehlo.constant dense<-1.0> : tensor<37x67xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<37x67xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<37x67xf32>
  check.expect_eq %r, %want1s : tensor<37x67xf32>
  return
}
// -----
// large matrix i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<37x67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<37x67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<37x67xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi8>
  %r = stablehlo.reverse %x0_1s, dims = [0, 1] : tensor<37x67xi8>
  %want = stablehlo.constant dense<102> : tensor<37x67xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<37x67xi8>
  %want0f = stablehlo.constant dense<-1> : tensor<37x67xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<37x67xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<37x67xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<37x67xi8>
  %want1f = stablehlo.constant dense<-1> : tensor<37x67xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<37x67xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<37x67xi8>
  check.expect_eq %r, %want1s : tensor<37x67xi8>
  return
}
// -----
// large matrix i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %r = stablehlo.reverse %x0_1s, dims = [0, 1] : tensor<37x67xi32>
  %want = stablehlo.constant dense<102> : tensor<37x67xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %want0f = stablehlo.constant dense<-1> : tensor<37x67xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<37x67xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<37x67xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %want1f = stablehlo.constant dense<-1> : tensor<37x67xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<37x67xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<37x67xi32>
  check.expect_eq %r, %want1s : tensor<37x67xi32>
  return
}
// -----
// large matrix bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<37x67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<37x67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<37x67xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xbf16>
  %r = stablehlo.reverse %x0_1s, dims = [0, 1] : tensor<37x67xbf16>
  %want = stablehlo.constant dense<102.0> : tensor<37x67xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<37x67xbf16>
  %want0f = stablehlo.constant dense<-1.0> : tensor<37x67xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<37x67xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<37x67xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<37x67xbf16>
  %want1f = stablehlo.constant dense<-1.0> : tensor<37x67xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<37x67xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<37x67xbf16>
  check.expect_eq %r, %want1s : tensor<37x67xbf16>
  return
}
