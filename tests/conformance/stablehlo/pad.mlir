// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<4.0> : tensor<f32>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x7xf32>
  check.expect_eq_const %r, dense<[[4.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0], [0.0, 4.0, 1.0, 4.0, 2.0, 4.0, 4.0], [3.0, 4.0, 4.0, 4.0, 5.0, 4.0, 4.0]]> : tensor<3x7xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x000102030405"> : tensor<2x3xi8>
  %1 = stablehlo.constant dense<4> : tensor<i8>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xi8>, tensor<i8>) -> tensor<3x7xi8>
  check.expect_eq_const %r, dense<[[4, 4, 4, 4, 4, 4, 4], [0, 4, 1, 4, 2, 4, 4], [3, 4, 4, 4, 5, 4, 4]]> : tensor<3x7xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %1 = stablehlo.constant dense<false> : tensor<i1>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xi1>, tensor<i1>) -> tensor<3x7xi1>
  check.expect_eq_const %r, dense<[[false, false, false, false, false, false, false], [true, false, false, false, false, false, false], [true, false, false, false, false, false, false]]> : tensor<3x7xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)]]> : tensor<2x3xcomplex<f32>>
  %1 = stablehlo.constant dense<(4.0, -2.0)> : tensor<complex<f32>>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x7xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(4.0, -2.0), (4.0, -2.0), (4.0, -2.0), (4.0, -2.0), (4.0, -2.0), (4.0, -2.0), (4.0, -2.0)], [(0.0, 0.0), (4.0, -2.0), (1.0, -0.5), (4.0, -2.0), (2.0, -1.0), (4.0, -2.0), (4.0, -2.0)], [(3.0, -1.5), (4.0, -2.0), (4.0, -2.0), (4.0, -2.0), (5.0, -2.5), (4.0, -2.0), (4.0, -2.0)]]> : tensor<3x7xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xbf16>
  %1 = stablehlo.constant dense<4.0> : tensor<bf16>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xbf16>, tensor<bf16>) -> tensor<3x7xbf16>
  check.expect_eq_const %r, dense<[[4.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0], [0.0, 4.0, 1.0, 4.0, 2.0, 4.0, 4.0], [3.0, 4.0, 4.0, 4.0, 5.0, 4.0, 4.0]]> : tensor<3x7xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %1 = stablehlo.constant dense<4> : tensor<ui4>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xui4>, tensor<ui4>) -> tensor<3x7xui4>
  check.expect_eq_const %r, dense<[[4, 4, 4, 4, 4, 4, 4], [0, 4, 1, 4, 2, 4, 4], [3, 4, 4, 4, 5, 4, 4]]> : tensor<3x7xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %1 = stablehlo.constant dense<4.0> : tensor<f8E5M2>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xf8E5M2>, tensor<f8E5M2>) -> tensor<3x7xf8E5M2>
  check.expect_eq_const %r, dense<[[4.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0], [0.0, 4.0, 1.0, 4.0, 2.0, 4.0, 4.0], [3.0, 4.0, 4.0, 4.0, 5.0, 4.0, 4.0]]> : tensor<3x7xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
  %1 = stablehlo.constant dense<4> : tensor<i64>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xi64>, tensor<i64>) -> tensor<3x7xi64>
  check.expect_eq_const %r, dense<"0x040000000000000004000000000000000400000000000000040000000000000004000000000000000400000000000000040000000000000000000000000000000400000000000000010000000000000004000000000000000200000000000000040000000000000004000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000004000000000000000400000000000000"> : tensor<3x7xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %1 = stablehlo.constant dense<0.0> : tensor<f4E2M1FN>
  %r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x3xf4E2M1FN>, tensor<f4E2M1FN>) -> tensor<3x7xf4E2M1FN>
  check.expect_eq_const %r, dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0, 2.0, 0.0, 0.0], [3.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0]]> : tensor<3x7xf4E2M1FN>
  return
}
// -----
// low (-1, 0), high (0, -2), between (0, 0)
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B000000"> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [-1, 0], high = [0, -2], interior = [0, 0] : (tensor<3x4xi32>, tensor<i32>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<[[4, 5], [8, 9]]> : tensor<2x2xi32>
  return
}
// -----
// low (1, 2), high (3, 0), between (2, 1)
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [1, 2], high = [3, 0], interior = [2, 1] : (tensor<3x4xi32>, tensor<i32>) -> tensor<11x9xi32>
  check.expect_eq_const %r, dense<"0x0900000009000000090000000900000009000000090000000900000009000000090000000900000009000000000000000900000001000000090000000200000009000000030000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000040000000900000005000000090000000600000009000000070000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000080000000900000009000000090000000A000000090000000B000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000090000000900000009000000"> : tensor<11x9xi32>
  return
}
// -----
// low (-1, -2), high (2, 1), between (1, 2)
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [-1, -2], high = [2, 1], interior = [1, 2] : (tensor<3x4xi32>, tensor<i32>) -> tensor<6x9xi32>
  check.expect_eq_const %r, dense<[[9, 9, 9, 9, 9, 9, 9, 9, 9], [9, 5, 9, 9, 6, 9, 9, 7, 9], [9, 9, 9, 9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 10, 9, 9, 11, 9], [9, 9, 9, 9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9, 9, 9, 9]]> : tensor<6x9xi32>
  return
}
// -----
// low (-3, 0), high (0, 0), between (0, 0)
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [-3, 0], high = [0, 0], interior = [0, 0] : (tensor<3x4xi32>, tensor<i32>) -> tensor<0x4xi32>
  check.expect_eq_const %r, dense<> : tensor<0x4xi32>
  return
}
// -----
// low (0, 0), high (0, 0), between (3, 0)
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [0, 0], high = [0, 0], interior = [3, 0] : (tensor<3x4xi32>, tensor<i32>) -> tensor<9x4xi32>
  check.expect_eq_const %r, dense<[[0, 1, 2, 3], [9, 9, 9, 9], [9, 9, 9, 9], [9, 9, 9, 9], [4, 5, 6, 7], [9, 9, 9, 9], [9, 9, 9, 9], [9, 9, 9, 9], [8, 9, 10, 11]]> : tensor<9x4xi32>
  return
}
// -----
// low (-4, 1), high (5, 1), between (0, 0)
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B000000"> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [-4, 1], high = [5, 1], interior = [0, 0] : (tensor<3x4xi32>, tensor<i32>) -> tensor<4x6xi32>
  check.expect_eq_const %r, dense<[[9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]]> : tensor<4x6xi32>
  return
}
// -----
// low (-2, 3), high (-1, -6), between (1, 2)
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [-2, 3], high = [-1, -6], interior = [1, 2] : (tensor<3x4xi32>, tensor<i32>) -> tensor<2x7xi32>
  check.expect_eq_const %r, dense<"0x0900000009000000090000000400000009000000090000000500000009000000090000000900000009000000090000000900000009000000"> : tensor<2x7xi32>
  return
}
// -----
// of nothing
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [1], high = [2], interior = [3] : (tensor<0xi32>, tensor<i32>) -> tensor<3xi32>
  check.expect_eq_const %r, dense<9> : tensor<3xi32>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<4> : tensor<i32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.pad %0, %1, low = [], high = [], interior = [] : (tensor<i32>, tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<4> : tensor<i32>
  return
}
// -----
// generic form
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %r = "stablehlo.pad"(%0, %1) <{edge_padding_low = array<i64: 0>, edge_padding_high = array<i64: -1>, interior_padding = array<i64: 1>}> : (tensor<3xi32>, tensor<i32>) -> tensor<4xi32>
  check.expect_eq_const %r, dense<[1, 9, 2, 9]> : tensor<4xi32>
  return
}
// -----
// large matrix, cut again f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<33x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xf32>
  %v = stablehlo.constant dense<9.0> : tensor<f32>
  %p = stablehlo.pad %x0_0s, %v, low = [3, 5], high = [2, 9], interior = [0, 0] : (tensor<33x67xf32>, tensor<f32>) -> tensor<38x81xf32>
  %r = stablehlo.slice %p [3:36, 5:72] : (tensor<38x81xf32>) -> tensor<33x67xf32>
  %want = stablehlo.constant dense<0.0> : tensor<33x67xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xf32>
  check.expect_eq %r, %want0s : tensor<33x67xf32>
  return
}
// -----
// large matrix, cut again i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<33x67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xi8>
  %v = stablehlo.constant dense<9> : tensor<i8>
  %p = stablehlo.pad %x0_0s, %v, low = [3, 5], high = [2, 9], interior = [0, 0] : (tensor<33x67xi8>, tensor<i8>) -> tensor<38x81xi8>
  %r = stablehlo.slice %p [3:36, 5:72] : (tensor<38x81xi8>) -> tensor<33x67xi8>
  %want = stablehlo.constant dense<0> : tensor<33x67xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xi8>
  %want0f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xi8>
  check.expect_eq %r, %want0s : tensor<33x67xi8>
  return
}
// -----
// large matrix, cut again i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<33x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xi32>
  %v = stablehlo.constant dense<9> : tensor<i32>
  %p = stablehlo.pad %x0_0s, %v, low = [3, 5], high = [2, 9], interior = [0, 0] : (tensor<33x67xi32>, tensor<i32>) -> tensor<38x81xi32>
  %r = stablehlo.slice %p [3:36, 5:72] : (tensor<38x81xi32>) -> tensor<33x67xi32>
  %want = stablehlo.constant dense<0> : tensor<33x67xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xi32>
  %want0f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xi32>
  check.expect_eq %r, %want0s : tensor<33x67xi32>
  return
}
// -----
// large matrix, cut again bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<33x67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xbf16>
  %v = stablehlo.constant dense<9.0> : tensor<bf16>
  %p = stablehlo.pad %x0_0s, %v, low = [3, 5], high = [2, 9], interior = [0, 0] : (tensor<33x67xbf16>, tensor<bf16>) -> tensor<38x81xbf16>
  %r = stablehlo.slice %p [3:36, 5:72] : (tensor<38x81xbf16>) -> tensor<33x67xbf16>
  %want = stablehlo.constant dense<0.0> : tensor<33x67xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xbf16>
  check.expect_eq %r, %want0s : tensor<33x67xbf16>
  return
}
// -----
// a chain of movements
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 10.0, 11.0], [12.0, 13.0, 14.0, 15.0, 16.0, 17.0], [18.0, 19.0, 20.0, 21.0, 22.0, 23.0]]> : tensor<4x6xf32>
  %v = stablehlo.constant dense<5.0> : tensor<f32>
  %p = stablehlo.pad %0, %v, low = [1, 0], high = [0, 2], interior = [1, 0] : (tensor<4x6xf32>, tensor<f32>) -> tensor<8x8xf32>
  %t = stablehlo.transpose %p, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %q = stablehlo.reverse %t, dims = [0] : tensor<8x8xf32>
  %s = stablehlo.slice %q [1:8:2, 0:8:3] : (tensor<8x8xf32>) -> tensor<4x3xf32>
  %r = stablehlo.reshape %s : (tensor<4x3xf32>) -> tensor<2x6xf32>
  check.expect_eq_const %r, dense<[[5.0, 5.0, 5.0, 5.0, 10.0, 5.0], [5.0, 8.0, 5.0, 5.0, 6.0, 5.0]]> : tensor<2x6xf32>
  return
}
