// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xf32>) -> tensor<3x2x2xf32>
  check.expect_eq_const %r, dense<[[[0.0, 3.0], [0.0, 3.0]], [[1.0, 4.0], [1.0, 4.0]], [[2.0, 5.0], [2.0, 5.0]]]> : tensor<3x2x2xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi8>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xi8>) -> tensor<3x2x2xi8>
  check.expect_eq_const %r, dense<[[[0, 3], [0, 3]], [[1, 4], [1, 4]], [[2, 5], [2, 5]]]> : tensor<3x2x2xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xi1>) -> tensor<3x2x2xi1>
  check.expect_eq_const %r, dense<[[[true, true], [true, true]], [[false, false], [false, false]], [[false, false], [false, false]]]> : tensor<3x2x2xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)]]> : tensor<2x3xcomplex<f32>>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xcomplex<f32>>) -> tensor<3x2x2xcomplex<f32>>
  check.expect_eq_const %r, dense<[[[(0.0, 0.0), (3.0, -1.5)], [(0.0, 0.0), (3.0, -1.5)]], [[(1.0, -0.5), (4.0, -2.0)], [(1.0, -0.5), (4.0, -2.0)]], [[(2.0, -1.0), (5.0, -2.5)], [(2.0, -1.0), (5.0, -2.5)]]]> : tensor<3x2x2xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F004040408040A040"> : tensor<2x3xbf16>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xbf16>) -> tensor<3x2x2xbf16>
  check.expect_eq_const %r, dense<[[[0.0, 3.0], [0.0, 3.0]], [[1.0, 4.0], [1.0, 4.0]], [[2.0, 5.0], [2.0, 5.0]]]> : tensor<3x2x2xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xui4>) -> tensor<3x2x2xui4>
  check.expect_eq_const %r, dense<[[[0, 3], [0, 3]], [[1, 4], [1, 4]], [[2, 5], [2, 5]]]> : tensor<3x2x2xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xf8E5M2>) -> tensor<3x2x2xf8E5M2>
  check.expect_eq_const %r, dense<[[[0.0, 3.0], [0.0, 3.0]], [[1.0, 4.0], [1.0, 4.0]], [[2.0, 5.0], [2.0, 5.0]]]> : tensor<3x2x2xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xi64>) -> tensor<3x2x2xi64>
  check.expect_eq_const %r, dense<"0x000000000000000003000000000000000000000000000000030000000000000001000000000000000400000000000000010000000000000004000000000000000200000000000000050000000000000002000000000000000500000000000000"> : tensor<3x2x2xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : (tensor<2x3xf4E2M1FN>) -> tensor<3x2x2xf4E2M1FN>
  check.expect_eq_const %r, dense<[[[0.0, 3.0], [0.0, 3.0]], [[1.0, 0.0], [1.0, 0.0]], [[2.0, 1.0], [2.0, 1.0]]]> : tensor<3x2x2xf4E2M1FN>
  return
}
// -----
// from rank 0
func.func @main() {
  %0 = stablehlo.constant dense<2.5> : tensor<f32>
  %r = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<2.5> : tensor<2x3xf32>
  return
}
// -----
// an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<[[1], [2]]> : tensor<2x1xi32>
  %r = "stablehlo.broadcast_in_dim"(%0) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<2x1xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[1, 1, 1], [2, 2, 2]]> : tensor<2x3xi32>
  return
}
// -----
// one element to none
func.func @main() {
  %0 = stablehlo.constant dense<[1]> : tensor<1xi32>
  %r = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<1xi32>) -> tensor<0x2xi32>
  check.expect_eq_const %r, dense<> : tensor<0x2xi32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, -2.0], [3.5, 0.5]]> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.broadcast_in_dim %p, dims = [1, 2] : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3x2x2x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<3x2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3x2x2xf32>
  check.expect_eq_const %r, dense<"0x0000803F000000C0000060400000003F0000803F000000C0000060400000003F0000803F000000C0000060400000003F"> : tensor<3x2x2xf32>
  return
}
// -----
// large rows f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xf32>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [2] : (tensor<67xf32>) -> tensor<5x7x67xf32>
  %want = stablehlo.constant dense<0.0> : tensor<5x7x67xf32>
  %want2i = stablehlo.iota dim = 2 : tensor<5x7x67xf32>
  %want2f = stablehlo.constant dense<1.0> : tensor<5x7x67xf32>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<5x7x67xf32>
  %want2s = stablehlo.add %want, %want2m : tensor<5x7x67xf32>
  check.expect_eq %r, %want2s : tensor<5x7x67xf32>
  return
}
// -----
// large columns f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xf32>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [0] : (tensor<67xf32>) -> tensor<67x35xf32>
  %want = stablehlo.constant dense<0.0> : tensor<67x35xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<67x35xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<67x35xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x35xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<67x35xf32>
  check.expect_eq %r, %want0s : tensor<67x35xf32>
  return
}
// -----
// large rows i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xi8>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [2] : (tensor<67xi8>) -> tensor<5x7x67xi8>
  %want = stablehlo.constant dense<0> : tensor<5x7x67xi8>
  %want2i = stablehlo.iota dim = 2 : tensor<5x7x67xi8>
  %want2f = stablehlo.constant dense<1> : tensor<5x7x67xi8>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<5x7x67xi8>
  %want2s = stablehlo.add %want, %want2m : tensor<5x7x67xi8>
  check.expect_eq %r, %want2s : tensor<5x7x67xi8>
  return
}
// -----
// large columns i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xi8>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [0] : (tensor<67xi8>) -> tensor<67x35xi8>
  %want = stablehlo.constant dense<0> : tensor<67x35xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<67x35xi8>
  %want0f = stablehlo.constant dense<1> : tensor<67x35xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x35xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<67x35xi8>
  check.expect_eq %r, %want0s : tensor<67x35xi8>
  return
}
// -----
// large rows i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xi32>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [2] : (tensor<67xi32>) -> tensor<5x7x67xi32>
  %want = stablehlo.constant dense<0> : tensor<5x7x67xi32>
  %want2i = stablehlo.iota dim = 2 : tensor<5x7x67xi32>
  %want2f = stablehlo.constant dense<1> : tensor<5x7x67xi32>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<5x7x67xi32>
  %want2s = stablehlo.add %want, %want2m : tensor<5x7x67xi32>
  check.expect_eq %r, %want2s : tensor<5x7x67xi32>
  return
}
// -----
// large columns i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xi32>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [0] : (tensor<67xi32>) -> tensor<67x35xi32>
  %want = stablehlo.constant dense<0> : tensor<67x35xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<67x35xi32>
  %want0f = stablehlo.constant dense<1> : tensor<67x35xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x35xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<67x35xi32>
  check.expect_eq %r, %want0s : tensor<67x35xi32>
  return
}
// -----
// large rows bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xbf16>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [2] : (tensor<67xbf16>) -> tensor<5x7x67xbf16>
  %want = stablehlo.constant dense<0.0> : tensor<5x7x67xbf16>
  %want2i = stablehlo.iota dim = 2 : tensor<5x7x67xbf16>
  %want2f = stablehlo.constant dense<1.0> : tensor<5x7x67xbf16>
  %want2m = stablehlo.multiply %want2i, %want2f : tensor<5x7x67xbf16>
  %want2s = stablehlo.add %want, %want2m : tensor<5x7x67xbf16>
  check.expect_eq %r, %want2s : tensor<5x7x67xbf16>
  return
}
// -----
// large columns bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<67xbf16>
  %r = stablehlo.broadcast_in_dim %x0_0s, dims = [0] : (tensor<67xbf16>) -> tensor<67x35xbf16>
  %want = stablehlo.constant dense<0.0> : tensor<67x35xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<67x35xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<67x35xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<67x35xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<67x35xbf16>
  check.expect_eq %r, %want0s : tensor<67x35xbf16>
  return
}
