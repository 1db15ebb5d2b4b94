// dimension 0 by LT, f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000010410000A040000080400000E0400000803F000020410000000000004040000000400000C0400000304100000041"> : tensor<3x4xf32>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  check.expect_eq_const %r, dense<[[1.0, 5.0, 0.0, 3.0], [2.0, 6.0, 4.0, 7.0], [9.0, 10.0, 11.0, 8.0]]> : tensor<3x4xf32>
  return
}
// -----
// dimension 1 by GT, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 4.0, 7.0], [1.0, 10.0, 0.0, 3.0], [2.0, 6.0, 11.0, 8.0]]> : tensor<3x4xf32>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare GT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  check.expect_eq_const %r, dense<[[9.0, 7.0, 5.0, 4.0], [10.0, 3.0, 1.0, 0.0], [11.0, 8.0, 6.0, 2.0]]> : tensor<3x4xf32>
  return
}
// -----
// dimension -1 by LT, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 4.0, 7.0], [1.0, 10.0, 0.0, 3.0], [2.0, 6.0, 11.0, 8.0]]> : tensor<3x4xf32>
  %r = "stablehlo.sort"(%0) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  check.expect_eq_const %r, dense<"0x000080400000A0400000E04000001041000000000000803F0000404000002041000000400000C0400000004100003041"> : tensor<3x4xf32>
  return
}
// -----
// dimension 0 by LT, i32
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 4, 7], [1, 10, 0, 3], [2, 6, 11, 8]]> : tensor<3x4xi32>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %g = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi32>) -> tensor<3x4xi32>
  check.expect_eq_const %r, dense<[[1, 5, 0, 3], [2, 6, 4, 7], [9, 10, 11, 8]]> : tensor<3x4xi32>
  return
}
// -----
// dimension 1 by GT, i32
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 4, 7], [1, 10, 0, 3], [2, 6, 11, 8]]> : tensor<3x4xi32>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %g = stablehlo.compare GT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi32>) -> tensor<3x4xi32>
  check.expect_eq_const %r, dense<[[9, 7, 5, 4], [10, 3, 1, 0], [11, 8, 6, 2]]> : tensor<3x4xi32>
  return
}
// -----
// dimension -1 by LT, i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x09000000050000000400000007000000010000000A000000000000000300000002000000060000000B00000008000000"> : tensor<3x4xi32>
  %r = "stablehlo.sort"(%0) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %g = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi32>) -> tensor<3x4xi32>
  check.expect_eq_const %r, dense<[[4, 5, 7, 9], [0, 1, 3, 10], [2, 6, 8, 11]]> : tensor<3x4xi32>
  return
}
// -----
// dimension 0 by LT, ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 4, 7], [1, 10, 0, 3], [2, 6, 11, 8]]> : tensor<3x4xui8>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
    %g = stablehlo.compare LT, %a, %b : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xui8>) -> tensor<3x4xui8>
  check.expect_eq_const %r, dense<[[1, 5, 0, 3], [2, 6, 4, 7], [9, 10, 11, 8]]> : tensor<3x4xui8>
  return
}
// -----
// dimension 1 by GT, ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 4, 7], [1, 10, 0, 3], [2, 6, 11, 8]]> : tensor<3x4xui8>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
    %g = stablehlo.compare GT, %a, %b : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xui8>) -> tensor<3x4xui8>
  check.expect_eq_const %r, dense<"0x090705040A0301000B080602"> : tensor<3x4xui8>
  return
}
// -----
// dimension -1 by LT, ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 4, 7], [1, 10, 0, 3], [2, 6, 11, 8]]> : tensor<3x4xui8>
  %r = "stablehlo.sort"(%0) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
    %g = stablehlo.compare LT, %a, %b : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xui8>) -> tensor<3x4xui8>
  check.expect_eq_const %r, dense<[[4, 5, 7, 9], [0, 1, 3, 10], [2, 6, 8, 11]]> : tensor<3x4xui8>
  return
}
// -----
// dimension 0 by LT, i64
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 4, 7], [1, 10, 0, 3], [2, 6, 11, 8]]> : tensor<3x4xi64>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %g = stablehlo.compare LT, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi64>) -> tensor<3x4xi64>
  check.expect_eq_const %r, dense<[[1, 5, 0, 3], [2, 6, 4, 7], [9, 10, 11, 8]]> : tensor<3x4xi64>
  return
}
// -----
// dimension 1 by GT, i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x090000000000000005000000000000000400000000000000070000000000000001000000000000000A0000000000000000000000000000000300000000000000020000000000000006000000000000000B000000000000000800000000000000"> : tensor<3x4xi64>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %g = stablehlo.compare GT, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi64>) -> tensor<3x4xi64>
  check.expect_eq_const %r, dense<[[9, 7, 5, 4], [10, 3, 1, 0], [11, 8, 6, 2]]> : tensor<3x4xi64>
  return
}
// -----
// dimension -1 by LT, i64
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 4, 7], [1, 10, 0, 3], [2, 6, 11, 8]]> : tensor<3x4xi64>
  %r = "stablehlo.sort"(%0) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %g = stablehlo.compare LT, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi64>) -> tensor<3x4xi64>
  check.expect_eq_const %r, dense<[[4, 5, 7, 9], [0, 1, 3, 10], [2, 6, 8, 11]]> : tensor<3x4xi64>
  return
}
// -----
// dimension 0 by LT, bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 4.0, 7.0], [1.0, 10.0, 0.0, 3.0], [2.0, 6.0, 11.0, 8.0]]> : tensor<3x4xbf16>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %g = stablehlo.compare LT, %a, %b : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xbf16>) -> tensor<3x4xbf16>
  check.expect_eq_const %r, dense<"0x803FA040000040400040C0408040E0401041204130410041"> : tensor<3x4xbf16>
  return
}
// -----
// dimension 1 by GT, bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 4.0, 7.0], [1.0, 10.0, 0.0, 3.0], [2.0, 6.0, 11.0, 8.0]]> : tensor<3x4xbf16>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %g = stablehlo.compare GT, %a, %b : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xbf16>) -> tensor<3x4xbf16>
  check.expect_eq_const %r, dense<[[9.0, 7.0, 5.0, 4.0], [10.0, 3.0, 1.0, 0.0], [11.0, 8.0, 6.0, 2.0]]> : tensor<3x4xbf16>
  return
}
// -----
// dimension -1 by LT, bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 4.0, 7.0], [1.0, 10.0, 0.0, 3.0], [2.0, 6.0, 11.0, 8.0]]> : tensor<3x4xbf16>
  %r = "stablehlo.sort"(%0) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %g = stablehlo.compare LT, %a, %b : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xbf16>) -> tensor<3x4xbf16>
  check.expect_eq_const %r, dense<[[4.0, 5.0, 7.0, 9.0], [0.0, 1.0, 3.0, 10.0], [2.0, 6.0, 8.0, 11.0]]> : tensor<3x4xbf16>
  return
}
// -----
// dimension 0 by LT, f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x8048004500440047003C0049000000420040004680490048"> : tensor<3x4xf16>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %g = stablehlo.compare LT, %a, %b : (tensor<f16>, tensor<f16>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xf16>) -> tensor<3x4xf16>
  check.expect_eq_const %r, dense<[[1.0, 5.0, 0.0, 3.0], [2.0, 6.0, 4.0, 7.0], [9.0, 10.0, 11.0, 8.0]]> : tensor<3x4xf16>
  return
}
// -----
// dimension 1 by GT, f16
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 4.0, 7.0], [1.0, 10.0, 0.0, 3.0], [2.0, 6.0, 11.0, 8.0]]> : tensor<3x4xf16>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %g = stablehlo.compare GT, %a, %b : (tensor<f16>, tensor<f16>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xf16>) -> tensor<3x4xf16>
  check.expect_eq_const %r, dense<[[9.0, 7.0, 5.0, 4.0], [10.0, 3.0, 1.0, 0.0], [11.0, 8.0, 6.0, 2.0]]> : tensor<3x4xf16>
  return
}
// -----
// dimension -1 by LT, f16
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 4.0, 7.0], [1.0, 10.0, 0.0, 3.0], [2.0, 6.0, 11.0, 8.0]]> : tensor<3x4xf16>
  %r = "stablehlo.sort"(%0) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %g = stablehlo.compare LT, %a, %b : (tensor<f16>, tensor<f16>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xf16>) -> tensor<3x4xf16>
  check.expect_eq_const %r, dense<"0x00440045004780480000003C004200490040004600488049"> : tensor<3x4xf16>
  return
}
// -----
// dimension 0 by LT, i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, true, false, true], [true, false, false, true], [false, false, true, false]]> : tensor<3x4xi1>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i1>, %b: tensor<i1>):
    %g = stablehlo.compare LT, %a, %b : (tensor<i1>, tensor<i1>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi1>) -> tensor<3x4xi1>
  check.expect_eq_const %r, dense<[[false, false, false, false], [true, false, false, true], [true, true, true, true]]> : tensor<3x4xi1>
  return
}
// -----
// dimension 1 by GT, i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, true, false, true], [true, false, false, true], [false, false, true, false]]> : tensor<3x4xi1>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i1>, %b: tensor<i1>):
    %g = stablehlo.compare GT, %a, %b : (tensor<i1>, tensor<i1>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi1>) -> tensor<3x4xi1>
  check.expect_eq_const %r, dense<[[true, true, true, false], [true, true, false, false], [true, false, false, false]]> : tensor<3x4xi1>
  return
}
// -----
// dimension -1 by LT, i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, true, false, true], [true, false, false, true], [false, false, true, false]]> : tensor<3x4xi1>
  %r = "stablehlo.sort"(%0) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i1>, %b: tensor<i1>):
    %g = stablehlo.compare LT, %a, %b : (tensor<i1>, tensor<i1>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<3x4xi1>) -> tensor<3x4xi1>
  check.expect_eq_const %r, dense<[[false, true, true, true], [false, false, true, true], [false, false, false, true]]> : tensor<3x4xi1>
  return
}
// -----
// the total order
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0x7FC00000, -0.0, 0x7F800000, 0xFF800000, 0xFFC00000, 1.0]> : tensor<7xf32>
  %r = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare LT, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<7xf32>) -> tensor<7xf32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<7xf32>) -> tensor<7xui32>
  check.expect_eq_const %bits0, dense<[4290772992, 4286578688, 2147483648, 0, 1065353216, 2139095040, 2143289344]> : tensor<7xui32>
  return
}
// -----
// two operands, stable
func.func @main() {
  %0 = stablehlo.constant dense<[3, 1, 3, 1, 2, 3]> : tensor<6xi32>
  %1 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<6xf32>
  %r:2 = "stablehlo.sort"(%0, %1) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>, %c: tensor<f32>, %d: tensor<f32>):
    %g = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<6xi32>, tensor<6xf32>) -> (tensor<6xi32>, tensor<6xf32>)
  check.expect_eq_const %r#0, dense<[1, 1, 2, 3, 3, 3]> : tensor<6xi32>
  check.expect_eq_const %r#1, dense<[1.0, 3.0, 4.0, 0.0, 2.0, 5.0]> : tensor<6xf32>
  return
}
// -----
// one element
func.func @main() {
  %0 = stablehlo.constant dense<1.0> : tensor<1xf32>
  %r = "stablehlo.sort"(%0) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<1xf32>) -> tensor<1xf32>
  check.expect_eq_const %r, dense<[1.0]> : tensor<1xf32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.sort"(%0) <{dimension = 1 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %g : tensor<i1>
  }) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// large columns f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<64x33xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<64x33xf32>
  %x0_0f = stablehlo.constant dense<-2.0> : tensor<64x33xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<64x33xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<64x33xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<64x33xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<64x33xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<64x33xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<64x33xf32>
  %k = "stablehlo.sort"(%x0_1s) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<64x33xf32>) -> tensor<64x33xf32>
  %r = stablehlo.slice %k [0:64, 3:4] : (tensor<64x33xf32>) -> tensor<64x1xf32>
  check.expect_eq_const %r, dense<[[-123.0], [-121.0], [-119.0], [-117.0], [-115.0], [-113.0], [-111.0], [-109.0], [-107.0], [-105.0], [-103.0], [-101.0], [-99.0], [-97.0], [-95.0], [-93.0], [-91.0], [-89.0], [-87.0], [-85.0], [-83.0], [-81.0], [-79.0], [-77.0], [-75.0], [-73.0], [-71.0], [-69.0], [-67.0], [-65.0], [-63.0], [-61.0], [-59.0], [-57.0], [-55.0], [-53.0], [-51.0], [-49.0], [-47.0], [-45.0], [-43.0], [-41.0], [-39.0], [-37.0], [-35.0], [-33.0], [-31.0], [-29.0], [-27.0], [-25.0], [-23.0], [-21.0], [-19.0], [-17.0], [-15.0], [-13.0], [-11.0], [-9.0], [-7.0], [-5.0], [-3.0], [-1.0], [1.0], [3.0]]> : tensor<64x1xf32>
  return
}
// -----
// large columns i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<64x33xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<64x33xi32>
  %x0_0f = stablehlo.constant dense<-2> : tensor<64x33xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<64x33xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<64x33xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<64x33xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<64x33xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<64x33xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<64x33xi32>
  %k = "stablehlo.sort"(%x0_1s) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %c = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<64x33xi32>) -> tensor<64x33xi32>
  %r = stablehlo.slice %k [0:64, 3:4] : (tensor<64x33xi32>) -> tensor<64x1xi32>
  check.expect_eq_const %r, dense<[[-123], [-121], [-119], [-117], [-115], [-113], [-111], [-109], [-107], [-105], [-103], [-101], [-99], [-97], [-95], [-93], [-91], [-89], [-87], [-85], [-83], [-81], [-79], [-77], [-75], [-73], [-71], [-69], [-67], [-65], [-63], [-61], [-59], [-57], [-55], [-53], [-51], [-49], [-47], [-45], [-43], [-41], [-39], [-37], [-35], [-33], [-31], [-29], [-27], [-25], [-23], [-21], [-19], [-17], [-15], [-13], [-11], [-9], [-7], [-5], [-3], [-1], [1], [3]]> : tensor<64x1xi32>
  return
}
