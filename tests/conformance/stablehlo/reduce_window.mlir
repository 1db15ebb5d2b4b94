// plain, add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7, -6, -5, -4, -3], [-2, -1, 0, 1, 2], [3, 4, 5, 6, 7], [8, 9, 10, 11, 12]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<3x4xi32>
  check.expect_eq_const %r, dense<"0xF1FFFFFFF5FFFFFFF9FFFFFFFDFFFFFF05000000090000000D00000011000000190000001D0000002100000025000000"> : tensor<3x4xi32>
  return
}
// -----
// plain, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
  check.expect_eq_const %r, dense<[[-1.0, 0.0, 1.0, 2.0], [4.0, 5.0, 6.0, 7.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf32>
  return
}
// -----
// strides, add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7, -6, -5, -4, -3], [-2, -1, 0, 1, 2], [3, 4, 5, 6, 7], [8, 9, 10, 11, 12]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 2, 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[-20, -14, -8], [40, 46, 52]]> : tensor<2x3xi32>
  return
}
// -----
// strides, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 2, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0], [10.0, 11.0, 12.0]]> : tensor<2x3xf32>
  return
}
// -----
// padding, add i32
func.func @main() {
  %0 = stablehlo.constant dense<"0xF9FFFFFFFAFFFFFFFBFFFFFFFCFFFFFFFDFFFFFFFEFFFFFFFFFFFFFF000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000000C000000"> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 3, 2>, padding = dense<[[1, 1], [0, 2]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<4x6xi32>
  check.expect_eq_const %r, dense<[[-13, -9, -5, -1, 4, 7], [-8, -2, 4, 10, 10, 7], [22, 28, 34, 40, 25, 7], [27, 31, 35, 39, 24, 7]]> : tensor<4x6xi32>
  return
}
// -----
// padding, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 3, 2>, padding = dense<[[1, 1], [0, 2]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x6xf32>
  check.expect_eq_const %r, dense<"0x000080BF000000000000803F0000004000000040000080FF000080400000A0400000C0400000E0400000E040000080FF0000104100002041000030410000404100004041000080FF0000104100002041000030410000404100004041000080FF"> : tensor<4x6xf32>
  return
}
// -----
// negative padding, add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7, -6, -5, -4, -3], [-2, -1, 0, 1, 2], [3, 4, 5, 6, 7], [8, 9, 10, 11, 12]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, padding = dense<[[-1, 0], [1, -2]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[4, 5, 9], [14, 25, 29]]> : tensor<2x3xi32>
  return
}
// -----
// negative padding, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, padding = dense<[[-1, 0], [1, -2]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[3.0, 4.0, 5.0], [8.0, 9.0, 10.0]]> : tensor<2x3xf32>
  return
}
// -----
// dilated base, add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7, -6, -5, -4, -3], [-2, -1, 0, 1, 2], [3, 4, 5, 6, 7], [8, 9, 10, 11, 12]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, base_dilations = array<i64: 2, 3>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<6x12xi32>
  check.expect_eq_const %r, dense<[[-3, 5, -2, -2, 5, -1, -1, 5, 0, 0, 5, 1], [2, 5, 3, 3, 5, 4, 4, 5, 5, 5, 5, 6], [2, 5, 3, 3, 5, 4, 4, 5, 5, 5, 5, 6], [7, 5, 8, 8, 5, 9, 9, 5, 10, 10, 5, 11], [7, 5, 8, 8, 5, 9, 9, 5, 10, 10, 5, 11], [12, 5, 13, 13, 5, 14, 14, 5, 15, 15, 5, 16]]> : tensor<6x12xi32>
  return
}
// -----
// dilated base, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000E0C00000C0C00000A0C0000080C0000040C0000000C0000080BF000000000000803F0000004000004040000080400000A0400000C0400000E0400000004100001041000020410000304100004041"> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, base_dilations = array<i64: 2, 3>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<6x12xf32>
  check.expect_eq_const %r, dense<[[-7.0, 0xFF800000, -6.0, -6.0, 0xFF800000, -5.0, -5.0, 0xFF800000, -4.0, -4.0, 0xFF800000, -3.0], [-2.0, 0xFF800000, -1.0, -1.0, 0xFF800000, 0.0, 0.0, 0xFF800000, 1.0, 1.0, 0xFF800000, 2.0], [-2.0, 0xFF800000, -1.0, -1.0, 0xFF800000, 0.0, 0.0, 0xFF800000, 1.0, 1.0, 0xFF800000, 2.0], [3.0, 0xFF800000, 4.0, 4.0, 0xFF800000, 5.0, 5.0, 0xFF800000, 6.0, 6.0, 0xFF800000, 7.0], [3.0, 0xFF800000, 4.0, 4.0, 0xFF800000, 5.0, 5.0, 0xFF800000, 6.0, 6.0, 0xFF800000, 7.0], [8.0, 0xFF800000, 9.0, 9.0, 0xFF800000, 10.0, 10.0, 0xFF800000, 11.0, 11.0, 0xFF800000, 12.0]]> : tensor<6x12xf32>
  return
}
// -----
// dilated window, add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7, -6, -5, -4, -3], [-2, -1, 0, 1, 2], [3, 4, 5, 6, 7], [8, 9, 10, 11, 12]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, window_dilations = array<i64: 2, 3>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<"0xFFFFFFFF030000001300000017000000"> : tensor<2x2xi32>
  return
}
// -----
// dilated window, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, window_dilations = array<i64: 2, 3>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[6.0, 7.0], [11.0, 12.0]]> : tensor<2x2xf32>
  return
}
// -----
// everything, add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7, -6, -5, -4, -3], [-2, -1, 0, 1, 2], [3, 4, 5, 6, 7], [8, 9, 10, 11, 12]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 1>, base_dilations = array<i64: 2, 1>, window_dilations = array<i64: 1, 2>, padding = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<4x4xi32>
  check.expect_eq_const %r, dense<[[-9, -7, -5, 0], [1, 3, 5, 5], [11, 13, 15, 10], [21, 23, 25, 15]]> : tensor<4x4xi32>
  return
}
// -----
// everything, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 1>, base_dilations = array<i64: 2, 1>, window_dilations = array<i64: 1, 2>, padding = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x4xf32>
  check.expect_eq_const %r, dense<[[-5.0, -4.0, -3.0, -4.0], [0.0, 1.0, 2.0, 1.0], [5.0, 6.0, 7.0, 6.0], [10.0, 11.0, 12.0, 11.0]]> : tensor<4x4xf32>
  return
}
// -----
// a window larger than the operand, add i32
func.func @main() {
  %0 = stablehlo.constant dense<"0xF9FFFFFFFAFFFFFFFBFFFFFFFCFFFFFFFDFFFFFFFEFFFFFFFFFFFFFF000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000000C000000"> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 9, 2>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<0x4xi32>
  check.expect_eq_const %r, dense<> : tensor<0x4xi32>
  return
}
// -----
// a window larger than the operand, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 9, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<0x4xf32>
  check.expect_eq_const %r, dense<> : tensor<0x4xf32>
  return
}
// -----
// windows of padding only, add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7, -6, -5, -4, -3], [-2, -1, 0, 1, 2], [3, 4, 5, 6, 7], [8, 9, 10, 11, 12]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 1, 1>, padding = dense<[[2, 0], [0, 1]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x5xi32>, tensor<i32>) -> tensor<6x6xi32>
  check.expect_eq_const %r, dense<[[2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2], [-6, -5, -4, -3, -2, 2], [-1, 0, 1, 2, 3, 2], [4, 5, 6, 7, 8, 2], [9, 10, 11, 12, 13, 2]]> : tensor<6x6xi32>
  return
}
// -----
// windows of padding only, maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[-7.0, -6.0, -5.0, -4.0, -3.0], [-2.0, -1.0, 0.0, 1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0, 12.0]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 1, 1>, padding = dense<[[2, 0], [0, 1]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<6x6xf32>
  check.expect_eq_const %r, dense<[[0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [-7.0, -6.0, -5.0, -4.0, -3.0, 0xFF800000], [-2.0, -1.0, 0.0, 1.0, 2.0, 0xFF800000], [3.0, 4.0, 5.0, 6.0, 7.0, 0xFF800000], [8.0, 9.0, 10.0, 11.0, 12.0, 0xFF800000]]> : tensor<6x6xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<6xf64>
  %1 = stablehlo.constant dense<0.0> : tensor<f64>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 3>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<6xf64>, tensor<f64>) -> tensor<4xf64>
  check.expect_eq_const %r, dense<[3.0, 6.0, 9.0, 12.0]> : tensor<4xf64>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F004040408040A040"> : tensor<6xbf16>
  %1 = stablehlo.constant dense<0.0> : tensor<bf16>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 3>}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %s = stablehlo.add %a, %b : tensor<bf16>
    stablehlo.return %s : tensor<bf16>
  }) : (tensor<6xbf16>, tensor<bf16>) -> tensor<4xbf16>
  check.expect_eq_const %r, dense<[3.0, 6.0, 9.0, 12.0]> : tensor<4xbf16>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi8>
  %1 = stablehlo.constant dense<0> : tensor<i8>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 3>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %s = stablehlo.add %a, %b : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<6xi8>, tensor<i8>) -> tensor<4xi8>
  check.expect_eq_const %r, dense<"0x0306090C"> : tensor<4xi8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xui16>
  %1 = stablehlo.constant dense<0> : tensor<ui16>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 3>}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    %s = stablehlo.add %a, %b : tensor<ui16>
    stablehlo.return %s : tensor<ui16>
  }) : (tensor<6xui16>, tensor<ui16>) -> tensor<4xui16>
  check.expect_eq_const %r, dense<[3, 6, 9, 12]> : tensor<4xui16>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>
  %1 = stablehlo.constant dense<0> : tensor<i64>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 3>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    stablehlo.return %s : tensor<i64>
  }) : (tensor<6xi64>, tensor<i64>) -> tensor<4xi64>
  check.expect_eq_const %r, dense<[3, 6, 9, 12]> : tensor<4xi64>
  return
}
// -----
// running sums
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %1 = stablehlo.constant dense<0> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64: 4>, padding = dense<[[3, 0]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  check.expect_eq_const %r, dense<[1, 3, 6, 10]> : tensor<4xi32>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<5> : tensor<i32>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %r = "stablehlo.reduce_window"(%0, %1) <{window_dimensions = array<i64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<i32>, tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<7> : tensor<i32>
  return
}
// -----
// two operands
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<[7, 5, 6]> : tensor<3xi32>
  %2 = stablehlo.constant dense<0.0> : tensor<f32>
  %3 = stablehlo.constant dense<0> : tensor<i32>
  %r:2 = "stablehlo.reduce_window"(%0, %1, %2, %3) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%a: tensor<f32>, %c: tensor<i32>, %b: tensor<f32>, %d: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    %m = stablehlo.maximum %c, %d : tensor<i32>
    stablehlo.return %s, %m : tensor<f32>, tensor<i32>
  }) : (tensor<3xf32>, tensor<3xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
  check.expect_eq_const %r#0, dense<[3.0, 6.0]> : tensor<2xf32>
  check.expect_eq_const %r#1, dense<[7, 6]> : tensor<2xi32>
  return
}
// -----
// large pooling f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<33x65xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x65xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x65xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x65xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x65xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x65xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<33x65xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x65xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x65xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %p = "stablehlo.reduce_window"(%x0_1s, %z) <{window_dimensions = array<i64: 3, 3>, window_strides = array<i64: 2, 2>, padding = dense<1> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<33x65xf32>, tensor<f32>) -> tensor<17x33xf32>
  %r = stablehlo.slice %p [16:17, 0:33] : (tensor<17x33xf32>) -> tensor<1x33xf32>
  check.expect_eq_const %r, dense<[[128.0, 201.0, 213.0, 225.0, 237.0, 249.0, 261.0, 273.0, 285.0, 297.0, 309.0, 321.0, 333.0, 345.0, 357.0, 369.0, 381.0, 393.0, 405.0, 417.0, 429.0, 441.0, 453.0, 465.0, 477.0, 489.0, 501.0, 513.0, 525.0, 537.0, 549.0, 561.0, 380.0]]> : tensor<1x33xf32>
  return
}
// -----
// large pooling i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<33x65xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x65xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x65xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x65xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x65xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x65xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<33x65xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x65xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x65xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = "stablehlo.reduce_window"(%x0_1s, %z) <{window_dimensions = array<i64: 3, 3>, window_strides = array<i64: 2, 2>, padding = dense<1> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<33x65xi32>, tensor<i32>) -> tensor<17x33xi32>
  %r = stablehlo.slice %p [16:17, 0:33] : (tensor<17x33xi32>) -> tensor<1x33xi32>
  check.expect_eq_const %r, dense<[[128, 201, 213, 225, 237, 249, 261, 273, 285, 297, 309, 321, 333, 345, 357, 369, 381, 393, 405, 417, 429, 441, 453, 465, 477, 489, 501, 513, 525, 537, 549, 561, 380]]> : tensor<1x33xi32>
  return
}
