// at 1, 2 as i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[[90, 91, 92], [93, 94, 95]]> : tensor<2x3xi32>
  %2 = stablehlo.constant dense<1> : tensor<i32>
  %3 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<2x3xi32>, tensor<i32>, tensor<i32>) -> tensor<4x5xi32>
  check.expect_eq_const %r, dense<"0x000000000100000002000000030000000400000005000000060000005A0000005B0000005C0000000A0000000B0000005D0000005E0000005F0000000F00000010000000110000001200000013000000"> : tensor<4x5xi32>
  return
}
// -----
// at -7, 3 as i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[[90, 91, 92], [93, 94, 95]]> : tensor<2x3xi32>
  %2 = stablehlo.constant dense<-7> : tensor<i64>
  %3 = stablehlo.constant dense<3> : tensor<i64>
  %r = "stablehlo.dynamic_update_slice"(%0, %1, %2, %3) : (tensor<4x5xi32>, tensor<2x3xi32>, tensor<i64>, tensor<i64>) -> tensor<4x5xi32>
  check.expect_eq_const %r, dense<"0x00000000010000005A0000005B0000005C00000005000000060000005D0000005E0000005F0000000A0000000B0000000C0000000D0000000E0000000F00000010000000110000001200000013000000"> : tensor<4x5xi32>
  return
}
// -----
// at 9, 9 as i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[[90, 91, 92], [93, 94, 95]]> : tensor<2x3xi32>
  %2 = stablehlo.constant dense<9> : tensor<i32>
  %3 = stablehlo.constant dense<9> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<2x3xi32>, tensor<i32>, tensor<i32>) -> tensor<4x5xi32>
  check.expect_eq_const %r, dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000005A0000005B0000005C0000000F000000100000005D0000005E0000005F000000"> : tensor<4x5xi32>
  return
}
// -----
// at 3, 0 as ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[[90, 91, 92], [93, 94, 95]]> : tensor<2x3xi32>
  %2 = stablehlo.constant dense<3> : tensor<ui16>
  %3 = stablehlo.constant dense<0> : tensor<ui16>
  %r = "stablehlo.dynamic_update_slice"(%0, %1, %2, %3) : (tensor<4x5xi32>, tensor<2x3xi32>, tensor<ui16>, tensor<ui16>) -> tensor<4x5xi32>
  check.expect_eq_const %r, dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000005A0000005B0000005C0000000D0000000E0000005D0000005E0000005F0000001200000013000000"> : tensor<4x5xi32>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<3> : tensor<i32>
  %1 = stablehlo.constant dense<4> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1 : (tensor<i32>, tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<4> : tensor<i32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<> : tensor<0x5xi32>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %3 = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<0x5xi32>, tensor<i32>, tensor<i32>) -> tensor<4x5xi32>
  check.expect_eq_const %r, dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xf32>
  %1 = stablehlo.constant dense<"0x000000000000803F"> : tensor<2xf32>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xf32>, tensor<2xf32>, tensor<i32>) -> tensor<5xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 0.0, 1.0, 4.0]> : tensor<5xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4]> : tensor<5xi8>
  %1 = stablehlo.constant dense<[0, 1]> : tensor<2xi8>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xi8>, tensor<2xi8>, tensor<i32>) -> tensor<5xi8>
  check.expect_eq_const %r, dense<[0, 1, 0, 1, 4]> : tensor<5xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, false, true, false]> : tensor<5xi1>
  %1 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xi1>, tensor<2xi1>, tensor<i32>) -> tensor<5xi1>
  check.expect_eq_const %r, dense<[true, false, true, false, false]> : tensor<5xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0), (3.0, -1.5), (4.0, -2.0)]> : tensor<5xcomplex<f32>>
  %1 = stablehlo.constant dense<[(0.0, 0.0), (1.0, -0.5)]> : tensor<2xcomplex<f32>>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xcomplex<f32>>, tensor<2xcomplex<f32>>, tensor<i32>) -> tensor<5xcomplex<f32>>
  check.expect_eq_const %r, dense<[(0.0, 0.0), (1.0, -0.5), (0.0, 0.0), (1.0, -0.5), (4.0, -2.0)]> : tensor<5xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F004040408040"> : tensor<5xbf16>
  %1 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xbf16>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xbf16>, tensor<2xbf16>, tensor<i32>) -> tensor<5xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 0.0, 1.0, 4.0]> : tensor<5xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4]> : tensor<5xui4>
  %1 = stablehlo.constant dense<[0, 1]> : tensor<2xui4>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xui4>, tensor<2xui4>, tensor<i32>) -> tensor<5xui4>
  check.expect_eq_const %r, dense<[0, 1, 0, 1, 4]> : tensor<5xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xf8E5M2>
  %1 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf8E5M2>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xf8E5M2>, tensor<2xf8E5M2>, tensor<i32>) -> tensor<5xf8E5M2>
  check.expect_eq_const %r, dense<[0.0, 1.0, 0.0, 1.0, 4.0]> : tensor<5xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4]> : tensor<5xi64>
  %1 = stablehlo.constant dense<[0, 1]> : tensor<2xi64>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xi64>, tensor<2xi64>, tensor<i32>) -> tensor<5xi64>
  check.expect_eq_const %r, dense<"0x00000000000000000100000000000000000000000000000001000000000000000400000000000000"> : tensor<5xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 0.0]> : tensor<5xf4E2M1FN>
  %1 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf4E2M1FN>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xf4E2M1FN>, tensor<2xf4E2M1FN>, tensor<i32>) -> tensor<5xf4E2M1FN>
  check.expect_eq_const %r, dense<[0.0, 1.0, 0.0, 1.0, 0.0]> : tensor<5xf4E2M1FN>
  return
}
