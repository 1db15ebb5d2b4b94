// f32
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %1 = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %2 = stablehlo.constant dense<"0x000000000000803F00000000"> : tensor<3xf32>
  %r = stablehlo.select %0, %1, %2 : tensor<3xi1>, tensor<3xf32>
  check.expect_eq_const %r, dense<[1.0, 1.0, 3.0]> : tensor<3xf32>
  return
}
// -----
// f32 by a scalar
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %2 = stablehlo.constant dense<[0.0, 1.0, 0.0]> : tensor<3xf32>
  %r = "stablehlo.select"(%0, %1, %2) : (tensor<i1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_eq_const %r, dense<"0x0000803F0000004000004040"> : tensor<3xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi8>
  %2 = stablehlo.constant dense<[0, 1, 0]> : tensor<3xi8>
  %r = stablehlo.select %0, %1, %2 : tensor<3xi1>, tensor<3xi8>
  check.expect_eq_const %r, dense<[1, 1, 3]> : tensor<3xi8>
  return
}
// -----
// i8 by a scalar
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi8>
  %2 = stablehlo.constant dense<[0, 1, 0]> : tensor<3xi8>
  %r = "stablehlo.select"(%0, %1, %2) : (tensor<i1>, tensor<3xi8>, tensor<3xi8>) -> tensor<3xi8>
  check.expect_eq_const %r, dense<[1, 2, 3]> : tensor<3xi8>
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %1 = stablehlo.constant dense<"0x000000000000F03F00000000000000000000000000000040000000000000000000000000000008400000000000000000"> : tensor<3xcomplex<f64>>
  %2 = stablehlo.constant dense<[(0.0, 0.0), (1.0, 0.0), (0.0, 0.0)]> : tensor<3xcomplex<f64>>
  %r = stablehlo.select %0, %1, %2 : tensor<3xi1>, tensor<3xcomplex<f64>>
  check.expect_eq_const %r, dense<[(1.0, 0.0), (1.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f64>>
  return
}
// -----
// complex<f64> by a scalar
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f64>>
  %2 = stablehlo.constant dense<"0x00000000000000000000000000000000000000000000F03F000000000000000000000000000000000000000000000000"> : tensor<3xcomplex<f64>>
  %r = "stablehlo.select"(%0, %1, %2) : (tensor<i1>, tensor<3xcomplex<f64>>, tensor<3xcomplex<f64>>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %r, dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f64>>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %1 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %2 = stablehlo.constant dense<[false, true, false]> : tensor<3xi1>
  %r = stablehlo.select %0, %1, %2 : tensor<3xi1>, tensor<3xi1>
  check.expect_eq_const %r, dense<[true, true, true]> : tensor<3xi1>
  return
}
// -----
// i1 by a scalar
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %2 = stablehlo.constant dense<[false, true, false]> : tensor<3xi1>
  %r = "stablehlo.select"(%0, %1, %2) : (tensor<i1>, tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  check.expect_eq_const %r, dense<[true, false, true]> : tensor<3xi1>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui4>
  %2 = stablehlo.constant dense<[0, 1, 0]> : tensor<3xui4>
  %r = stablehlo.select %0, %1, %2 : tensor<3xi1>, tensor<3xui4>
  check.expect_eq_const %r, dense<[1, 1, 3]> : tensor<3xui4>
  return
}
// -----
// ui4 by a scalar
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui4>
  %2 = stablehlo.constant dense<[0, 1, 0]> : tensor<3xui4>
  %r = "stablehlo.select"(%0, %1, %2) : (tensor<i1>, tensor<3xui4>, tensor<3xui4>) -> tensor<3xui4>
  check.expect_eq_const %r, dense<[1, 2, 3]> : tensor<3xui4>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %1 = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf8E4M3FN>
  %2 = stablehlo.constant dense<[0.0, 1.0, 0.0]> : tensor<3xf8E4M3FN>
  %r = stablehlo.select %0, %1, %2 : tensor<3xi1>, tensor<3xf8E4M3FN>
  check.expect_eq_const %r, dense<[1.0, 1.0, 3.0]> : tensor<3xf8E4M3FN>
  return
}
// -----
// f8E4M3FN by a scalar
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf8E4M3FN>
  %2 = stablehlo.constant dense<[0.0, 1.0, 0.0]> : tensor<3xf8E4M3FN>
  %r = "stablehlo.select"(%0, %1, %2) : (tensor<i1>, tensor<3xf8E4M3FN>, tensor<3xf8E4M3FN>) -> tensor<3xf8E4M3FN>
  check.expect_eq_const %r, dense<[1.0, 2.0, 3.0]> : tensor<3xf8E4M3FN>
  return
}
// -----
// a NaN that is not chosen
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %1 = stablehlo.constant dense<[0x7FC00000, 1.0]> : tensor<2xf32>
  %2 = stablehlo.constant dense<[2.0, 0x7FC00000]> : tensor<2xf32>
  %r = stablehlo.select %0, %1, %2 : tensor<2xi1>, tensor<2xf32>
  check.expect_eq_const %r, dense<[2.0, 1.0]> : tensor<2xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000000C0000060400000003F"> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[true, false], [false, true]]> : tensor<2x2xi1>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %z = stablehlo.negate %p : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.select %1, %p, %z : tensor<2x2xi1>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[1.0, 2.0], [-3.5, 0.5]]> : tensor<2x2xf32>
  return
}
// -----
// large matrix f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-40.0> : tensor<33x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xf32>
  %x1_ = stablehlo.constant dense<0.0> : tensor<33x67xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xf32>
  %x1_1f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xf32>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xf32>
  %c = stablehlo.compare LT, %x0_0s, %x1_1s : (tensor<33x67xf32>, tensor<33x67xf32>) -> tensor<33x67xi1>
  %r = stablehlo.select %c, %x0_0s, %x1_1s : tensor<33x67xi1>, tensor<33x67xf32>
  %want = stablehlo.constant dense<-40.0> : tensor<33x67xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xf32>
  check.expect_eq %r, %want0s : tensor<33x67xf32>
  return
}
// -----
// large matrix i8
func.func @main() {
  %x0_ = stablehlo.constant dense<-40> : tensor<33x67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xi8>
  %x1_ = stablehlo.constant dense<0> : tensor<33x67xi8>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xi8>
  %x1_1f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xi8>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xi8>
  %c = stablehlo.compare LT, %x0_0s, %x1_1s : (tensor<33x67xi8>, tensor<33x67xi8>) -> tensor<33x67xi1>
  %r = stablehlo.select %c, %x0_0s, %x1_1s : tensor<33x67xi1>, tensor<33x67xi8>
  %want = stablehlo.constant dense<-40> : tensor<33x67xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xi8>
  %want0f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xi8>
  check.expect_eq %r, %want0s : tensor<33x67xi8>
  return
}
// -----
// large matrix i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-40> : tensor<33x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xi32>
  %x1_ = stablehlo.constant dense<0> : tensor<33x67xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xi32>
  %x1_1f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xi32>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xi32>
  %c = stablehlo.compare LT, %x0_0s, %x1_1s : (tensor<33x67xi32>, tensor<33x67xi32>) -> tensor<33x67xi1>
  %r = stablehlo.select %c, %x0_0s, %x1_1s : tensor<33x67xi1>, tensor<33x67xi32>
  %want = stablehlo.constant dense<-40> : tensor<33x67xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xi32>
  %want0f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xi32>
  check.expect_eq %r, %want0s : tensor<33x67xi32>
  return
}
// -----
// large matrix bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<-40.0> : tensor<33x67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xbf16>
  %x1_ = stablehlo.constant dense<0.0> : tensor<33x67xbf16>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xbf16>
  %x1_1f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xbf16>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xbf16>
  %c = stablehlo.compare LT, %x0_0s, %x1_1s : (tensor<33x67xbf16>, tensor<33x67xbf16>) -> tensor<33x67xi1>
  %r = stablehlo.select %c, %x0_0s, %x1_1s : tensor<33x67xi1>, tensor<33x67xbf16>
  %want = stablehlo.constant dense<-40.0> : tensor<33x67xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xbf16>
  check.expect_eq %r, %want0s : tensor<33x67xbf16>
  return
}
// -----
// a comparison with itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.compare EQ, %0, %0 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
  %z = stablehlo.constant dense<9.0> : tensor<7xf32>
  %r = stablehlo.select %c, %0, %z : tensor<7xi1>, tensor<7xf32>
  check.expect_eq_const %r, dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 9.0]> : tensor<7xf32>
  return
}
