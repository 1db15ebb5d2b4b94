// at 1, 2 as i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, %2, sizes = [2, 3] : (tensor<4x5xi32>, tensor<i32>, tensor<i32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[7, 8, 9], [12, 13, 14]]> : tensor<2x3xi32>
  return
}
// -----
// at -7, 3 as i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000000C0000000D0000000E0000000F00000010000000110000001200000013000000"> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<-7> : tensor<i64>
  %2 = stablehlo.constant dense<3> : tensor<i64>
  %r = "stablehlo.dynamic_slice"(%0, %1, %2) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xi32>, tensor<i64>, tensor<i64>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[2, 3, 4], [7, 8, 9]]> : tensor<2x3xi32>
  return
}
// -----
// at 9, 9 as i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %2 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, %2, sizes = [2, 3] : (tensor<4x5xi32>, tensor<i32>, tensor<i32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xi32>
  return
}
// -----
// at 3, 0 as ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<3> : tensor<ui8>
  %2 = stablehlo.constant dense<0> : tensor<ui8>
  %r = "stablehlo.dynamic_slice"(%0, %1, %2) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xi32>, tensor<ui8>, tensor<ui8>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[10, 11, 12], [15, 16, 17]]> : tensor<2x3xi32>
  return
}
// -----
// at -1, -1 as i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<-1> : tensor<i8>
  %2 = stablehlo.constant dense<-1> : tensor<i8>
  %r = stablehlo.dynamic_slice %0, %1, %2, sizes = [2, 3] : (tensor<4x5xi32>, tensor<i8>, tensor<i8>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<"0x000000000100000002000000050000000600000007000000"> : tensor<2x3xi32>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<3> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, sizes = [] : (tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<3> : tensor<i32>
  return
}
// -----
// starts near the end of ui64
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %1 = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<3xi32>, tensor<ui64>) -> tensor<2xi32>
  check.expect_eq_const %r, dense<"0x0200000003000000"> : tensor<2xi32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<5> : tensor<i32>
  %2 = stablehlo.constant dense<1> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, %2, sizes = [0, 3] : (tensor<4x5xi32>, tensor<i32>, tensor<i32>) -> tensor<0x3xi32>
  check.expect_eq_const %r, dense<> : tensor<0x3xi32>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F000000400000404000008040"> : tensor<5xf32>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xf32>, tensor<i32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[2.0, 3.0]> : tensor<2xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4]> : tensor<5xi8>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xi8>, tensor<i32>) -> tensor<2xi8>
  check.expect_eq_const %r, dense<"0x0203"> : tensor<2xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, false, true, false]> : tensor<5xi1>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xi1>, tensor<i32>) -> tensor<2xi1>
  check.expect_eq_const %r, dense<[false, true]> : tensor<2xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0), (3.0, -1.5), (4.0, -2.0)]> : tensor<5xcomplex<f32>>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xcomplex<f32>>, tensor<i32>) -> tensor<2xcomplex<f32>>
  check.expect_eq_const %r, dense<[(2.0, -1.0), (3.0, -1.5)]> : tensor<2xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xbf16>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xbf16>, tensor<i32>) -> tensor<2xbf16>
  check.expect_eq_const %r, dense<[2.0, 3.0]> : tensor<2xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4]> : tensor<5xui4>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xui4>, tensor<i32>) -> tensor<2xui4>
  check.expect_eq_const %r, dense<[2, 3]> : tensor<2xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xf8E5M2>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xf8E5M2>, tensor<i32>) -> tensor<2xf8E5M2>
  check.expect_eq_const %r, dense<[2.0, 3.0]> : tensor<2xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4]> : tensor<5xi64>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xi64>, tensor<i32>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[2, 3]> : tensor<2xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 0.0]> : tensor<5xf4E2M1FN>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_slice %0, %1, sizes = [2] : (tensor<5xf4E2M1FN>, tensor<i32>) -> tensor<2xf4E2M1FN>
  check.expect_eq_const %r, dense<[2.0, 3.0]> : tensor<2xf4E2M1FN>
  return
}
// -----
// large matrix f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<41x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<41x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<41x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xf32>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<90> : tensor<i32>
  %r = stablehlo.dynamic_slice %x0_1s, %i, %j, sizes = [20, 33] : (tensor<41x67xf32>, tensor<i32>, tensor<i32>) -> tensor<20x33xf32>
  %want = stablehlo.constant dense<41.0> : tensor<20x33xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<20x33xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<20x33xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x33xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<20x33xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<20x33xf32>
  %want1f = stablehlo.constant dense<1.0> : tensor<20x33xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x33xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x33xf32>
  check.expect_eq %r, %want1s : tensor<20x33xf32>
  return
}
// -----
// large matrix i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<41x67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<41x67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<41x67xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xi8>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<90> : tensor<i32>
  %r = stablehlo.dynamic_slice %x0_1s, %i, %j, sizes = [20, 33] : (tensor<41x67xi8>, tensor<i32>, tensor<i32>) -> tensor<20x33xi8>
  %want = stablehlo.constant dense<41> : tensor<20x33xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<20x33xi8>
  %want0f = stablehlo.constant dense<1> : tensor<20x33xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x33xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<20x33xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<20x33xi8>
  %want1f = stablehlo.constant dense<1> : tensor<20x33xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x33xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x33xi8>
  check.expect_eq %r, %want1s : tensor<20x33xi8>
  return
}
// -----
// large matrix i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<41x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<41x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<41x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xi32>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<90> : tensor<i32>
  %r = stablehlo.dynamic_slice %x0_1s, %i, %j, sizes = [20, 33] : (tensor<41x67xi32>, tensor<i32>, tensor<i32>) -> tensor<20x33xi32>
  %want = stablehlo.constant dense<41> : tensor<20x33xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<20x33xi32>
  %want0f = stablehlo.constant dense<1> : tensor<20x33xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x33xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<20x33xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<20x33xi32>
  %want1f = stablehlo.constant dense<1> : tensor<20x33xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x33xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x33xi32>
  check.expect_eq %r, %want1s : tensor<20x33xi32>
  return
}
// -----
// large matrix bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<41x67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<41x67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<41x67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<41x67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<41x67xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<41x67xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<41x67xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<41x67xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<41x67xbf16>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<90> : tensor<i32>
  %r = stablehlo.dynamic_slice %x0_1s, %i, %j, sizes = [20, 33] : (tensor<41x67xbf16>, tensor<i32>, tensor<i32>) -> tensor<20x33xbf16>
  %want = stablehlo.constant dense<41.0> : tensor<20x33xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<20x33xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<20x33xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<20x33xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<20x33xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<20x33xbf16>
  %want1f = stablehlo.constant dense<1.0> : tensor<20x33xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<20x33xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<20x33xbf16>
  check.expect_eq %r, %want1s : tensor<20x33xbf16>
  return
}
