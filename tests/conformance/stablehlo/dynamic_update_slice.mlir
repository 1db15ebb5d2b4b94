// at 1, 2 as i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[[90, 91, 92], [93, 94, 95]]> : tensor<2x3xi32>
  %2 = stablehlo.constant dense<1> : tensor<i32>
  %3 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<2x3xi32>, tensor<i32>, tensor<i32>) -> tensor<4x5xi32>
  check.expect_eq_const %r, dense<[[0, 1, 2, 3, 4], [5, 6, 90, 91, 92], [10, 11, 93, 94, 95], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
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
  check.expect_eq_const %r, dense<[[0, 1, 90, 91, 92], [5, 6, 93, 94, 95], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
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
  check.expect_eq_const %r, dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 90, 91, 92], [15, 16, 93, 94, 95]]> : tensor<4x5xi32>
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
  check.expect_eq_const %r, dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [90, 91, 92, 13, 14], [93, 94, 95, 18, 19]]> : tensor<4x5xi32>
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
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000000C0000000D0000000E0000000F00000010000000110000001200000013000000"> : tensor<4x5xi32>
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
  %0 = stablehlo.constant dense<"0x000000000000803F000000400000404000008040"> : tensor<5xf32>
  %1 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf32>
  %2 = stablehlo.constant dense<2> : tensor<i32>
  %r = stablehlo.dynamic_update_slice %0, %1, %2 : (tensor<5xf32>, tensor<2xf32>, tensor<i32>) -> tensor<5xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 0.0, 1.0, 4.0]> : tensor<5xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4]> : tensor<5xi8>
  %1 = stablehlo.constant dense<"0x0001"> : tensor<2xi8>
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
  check.expect_eq_const %r, dense<"0x00000000000000000000803F000000BF00000000000000000000803F000000BF00008040000000C0"> : tensor<5xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xbf16>
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
  check.expect_eq_const %r, dense<[0, 1, 0, 1, 4]> : tensor<5xi64>
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
// -----
// the operand is read afterwards i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
  %1 = stablehlo.constant dense<"0x5A0000005B000000"> : tensor<2xi32>
  %i = stablehlo.constant dense<2> : tensor<i32>
  %n = stablehlo.dynamic_update_slice %0, %1, %i : (tensor<8xi32>, tensor<2xi32>, tensor<i32>) -> tensor<8xi32>
  %r = stablehlo.subtract %n, %0 : tensor<8xi32>
  check.expect_eq_const %r, dense<[0, 0, 88, 88, 0, 0, 0, 0]> : tensor<8xi32>
  return
}
// -----
// a slice of the operand is written elsewhere i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
  %i = stablehlo.constant dense<3> : tensor<i32>
  %s = stablehlo.slice %0 [1:5] : (tensor<8xi32>) -> tensor<4xi32>
  %r = stablehlo.dynamic_update_slice %0, %s, %i : (tensor<8xi32>, tensor<4xi32>, tensor<i32>) -> tensor<8xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 1, 2, 3, 4, 7]> : tensor<8xi32>
  return
}
// -----
// reads and writes in a loop i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.constant dense<5> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %a = %0) : tensor<i32>, tensor<8xi32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.dynamic_slice %a, %j, sizes = [2] : (tensor<8xi32>, tensor<i32>) -> tensor<2xi32>
    %d = stablehlo.add %s, %s : tensor<2xi32>
    %b = stablehlo.dynamic_update_slice %a, %d, %i : (tensor<8xi32>, tensor<2xi32>, tensor<i32>) -> tensor<8xi32>
    stablehlo.return %j, %b : tensor<i32>, tensor<8xi32>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<8xi32>
  check.expect_eq_const %r, dense<"0x020000000400000006000000080000000A0000000C0000000600000007000000"> : tensor<8xi32>
  return
}
// -----
// the old and the new value in a loop i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.constant dense<4> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %l:3 = stablehlo.while(%i = %z, %p = %0, %a = %0) : tensor<i32>, tensor<8xi32>, tensor<8xi32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %q = stablehlo.dynamic_slice %p, %j, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %d = stablehlo.add %s, %q : tensor<1xi32>
    %b = stablehlo.dynamic_update_slice %a, %d, %i : (tensor<8xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8xi32>
    stablehlo.return %j, %a, %b : tensor<i32>, tensor<8xi32>, tensor<8xi32>
  }
  %r = stablehlo.concatenate %l#1, %l#2, dim = 0 : (tensor<8xi32>, tensor<8xi32>) -> tensor<16xi32>
  check.expect_eq_const %r, dense<[1, 3, 5, 3, 4, 5, 6, 7, 1, 3, 5, 7, 4, 5, 6, 7]> : tensor<16xi32>
  return
}
// -----
// the operand is read afterwards f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]> : tensor<8xf32>
  %1 = stablehlo.constant dense<[90.0, 91.0]> : tensor<2xf32>
  %i = stablehlo.constant dense<2> : tensor<i32>
  %n = stablehlo.dynamic_update_slice %0, %1, %i : (tensor<8xf32>, tensor<2xf32>, tensor<i32>) -> tensor<8xf32>
  %r = stablehlo.subtract %n, %0 : tensor<8xf32>
  check.expect_eq_const %r, dense<"0x00000000000000000000B0420000B04200000000000000000000000000000000"> : tensor<8xf32>
  return
}
// -----
// a slice of the operand is written elsewhere f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]> : tensor<8xf32>
  %i = stablehlo.constant dense<3> : tensor<i32>
  %s = stablehlo.slice %0 [1:5] : (tensor<8xf32>) -> tensor<4xf32>
  %r = stablehlo.dynamic_update_slice %0, %s, %i : (tensor<8xf32>, tensor<4xf32>, tensor<i32>) -> tensor<8xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 1.0, 2.0, 3.0, 4.0, 7.0]> : tensor<8xf32>
  return
}
// -----
// reads and writes in a loop f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]> : tensor<8xf32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.constant dense<5> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %a = %0) : tensor<i32>, tensor<8xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.dynamic_slice %a, %j, sizes = [2] : (tensor<8xf32>, tensor<i32>) -> tensor<2xf32>
    %d = stablehlo.add %s, %s : tensor<2xf32>
    %b = stablehlo.dynamic_update_slice %a, %d, %i : (tensor<8xf32>, tensor<2xf32>, tensor<i32>) -> tensor<8xf32>
    stablehlo.return %j, %b : tensor<i32>, tensor<8xf32>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<8xf32>
  check.expect_eq_const %r, dense<[2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 6.0, 7.0]> : tensor<8xf32>
  return
}
// -----
// the old and the new value in a loop f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A0400000C0400000E040"> : tensor<8xf32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.constant dense<4> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %l:3 = stablehlo.while(%i = %z, %p = %0, %a = %0) : tensor<i32>, tensor<8xf32>, tensor<8xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %one : tensor<i32>
    %s = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %q = stablehlo.dynamic_slice %p, %j, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %d = stablehlo.add %s, %q : tensor<1xf32>
    %b = stablehlo.dynamic_update_slice %a, %d, %i : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    stablehlo.return %j, %a, %b : tensor<i32>, tensor<8xf32>, tensor<8xf32>
  }
  %r = stablehlo.concatenate %l#1, %l#2, dim = 0 : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
  check.expect_eq_const %r, dense<[1.0, 3.0, 5.0, 3.0, 4.0, 5.0, 6.0, 7.0, 1.0, 3.0, 5.0, 7.0, 4.0, 5.0, 6.0, 7.0]> : tensor<16xf32>
  return
}
