// plain f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0], [1.0, -3.0], [-2.0, 0.0], [2.0, -3.0], [-3.0, -2.0]], [[1.0, 2.0], [1.0, 3.0], [-2.0, -1.0], [1.0, 3.0], [2.0, -1.0]], [[1.0, 0.0], [1.0, -1.0], [1.0, 2.0], [3.0, -1.0], [1.0, -2.0]], [[-2.0, 3.0], [-3.0, 3.0], [2.0, -2.0], [-2.0, 2.0], [3.0, -2.0]]]]> : tensor<1x4x5x2xf32>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0], [3.0, 0.0, -1.0]], [[0.0, -3.0, -1.0], [-2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0], [1.0, 2.0, 0.0]]], [[[3.0, 1.0, -1.0], [0.0, 0.0, 3.0]], [[-1.0, -2.0, -1.0], [1.0, 0.0, 2.0]], [[-3.0, 1.0, 3.0], [3.0, 0.0, -2.0]]]]> : tensor<2x3x2x3xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x5x2xf32>, tensor<2x3x2x3xf32>) -> tensor<1x3x3x3xf32>
  check.expect_eq_const %r, dense<"0x00002041000080C0000010C10000E0C0000020410000104100000000000098C10000E040000000400000A0C00000E0C000000040000088410000A040000080C1000030C10000A841000040C1000020410000C841000070C1000010C100000000000040C0000080BF00000040"> : tensor<1x3x3x3xf32>
  return
}
// -----
// plain i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2, 0], [1, -3], [-2, 0], [2, -3], [-3, -2]], [[1, 2], [1, 3], [-2, -1], [1, 3], [2, -1]], [[1, 0], [1, -1], [1, 2], [3, -1], [1, -2]], [[-2, 3], [-3, 3], [2, -2], [-2, 2], [3, -2]]]]> : tensor<1x4x5x2xi32>
  %1 = stablehlo.constant dense<[[[[-3, 2, -3], [3, 0, -1]], [[0, -3, -1], [-2, 0, 2]], [[-1, 1, 1], [1, 2, 0]]], [[[3, 1, -1], [0, 0, 3]], [[-1, -2, -1], [1, 0, 2]], [[-3, 1, 3], [3, 0, -2]]]]> : tensor<2x3x2x3xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x5x2xi32>, tensor<2x3x2x3xi32>) -> tensor<1x3x3x3xi32>
  check.expect_eq_const %r, dense<[[[[10, -4, -9], [-7, 10, 9], [0, -19, 7]], [[2, -5, -7], [2, 17, 5], [-16, -11, 21]], [[-12, 10, 25], [-15, -9, 0], [-3, -1, 2]]]]> : tensor<1x3x3x3xi32>
  return
}
// -----
// plain f64
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0], [1.0, -3.0], [-2.0, 0.0], [2.0, -3.0], [-3.0, -2.0]], [[1.0, 2.0], [1.0, 3.0], [-2.0, -1.0], [1.0, 3.0], [2.0, -1.0]], [[1.0, 0.0], [1.0, -1.0], [1.0, 2.0], [3.0, -1.0], [1.0, -2.0]], [[-2.0, 3.0], [-3.0, 3.0], [2.0, -2.0], [-2.0, 2.0], [3.0, -2.0]]]]> : tensor<1x4x5x2xf64>
  %1 = stablehlo.constant dense<"0x00000000000008C0000000000000004000000000000008C000000000000008400000000000000000000000000000F0BF000000000000000000000000000008C0000000000000F0BF00000000000000C000000000000000000000000000000040000000000000F0BF000000000000F03F000000000000F03F000000000000F03F000000000000004000000000000000000000000000000840000000000000F03F000000000000F0BF000000000000000000000000000000000000000000000840000000000000F0BF00000000000000C0000000000000F0BF000000000000F03F0000000000000000000000000000004000000000000008C0000000000000F03F00000000000008400000000000000840000000000000000000000000000000C0"> : tensor<2x3x2x3xf64>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x5x2xf64>, tensor<2x3x2x3xf64>) -> tensor<1x3x3x3xf64>
  check.expect_eq_const %r, dense<[[[[10.0, -4.0, -9.0], [-7.0, 10.0, 9.0], [0.0, -19.0, 7.0]], [[2.0, -5.0, -7.0], [2.0, 17.0, 5.0], [-16.0, -11.0, 21.0]], [[-12.0, 10.0, 25.0], [-15.0, -9.0, 0.0], [-3.0, -1.0, 2.0]]]]> : tensor<1x3x3x3xf64>
  return
}
// -----
// plain bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0], [1.0, -3.0], [-2.0, 0.0], [2.0, -3.0], [-3.0, -2.0]], [[1.0, 2.0], [1.0, 3.0], [-2.0, -1.0], [1.0, 3.0], [2.0, -1.0]], [[1.0, 0.0], [1.0, -1.0], [1.0, 2.0], [3.0, -1.0], [1.0, -2.0]], [[-2.0, 3.0], [-3.0, 3.0], [2.0, -2.0], [-2.0, 2.0], [3.0, -2.0]]]]> : tensor<1x4x5x2xbf16>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0], [3.0, 0.0, -1.0]], [[0.0, -3.0, -1.0], [-2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0], [1.0, 2.0, 0.0]]], [[[3.0, 1.0, -1.0], [0.0, 0.0, 3.0]], [[-1.0, -2.0, -1.0], [1.0, 0.0, 2.0]], [[-3.0, 1.0, 3.0], [3.0, 0.0, -2.0]]]]> : tensor<2x3x2x3xbf16>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x5x2xbf16>, tensor<2x3x2x3xbf16>) -> tensor<1x3x3x3xbf16>
  check.expect_eq_const %r, dense<[[[[10.0, -4.0, -9.0], [-7.0, 10.0, 9.0], [0.0, -19.0, 7.0]], [[2.0, -5.0, -7.0], [2.0, 17.0, 5.0], [-16.0, -11.0, 21.0]], [[-12.0, 10.0, 25.0], [-15.0, -9.0, 0.0], [-3.0, -1.0, 2.0]]]]> : tensor<1x3x3x3xbf16>
  return
}
// -----
// other layout f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000000000000803F000040C0000000C00000000000000040000040C0000040C0000000C00000803F000000400000803F00004040000000C0000080BF0000803F0000404000000040000080BF0000803F000000000000803F000080BF0000803F0000004000004040000080BF0000803F000000C0000000C000004040000040C00000404000000040000000C0000000C00000004000004040000000C0000000C0000040C00000803F000000C0000040C0000040C00000004000000000000080BF000000C0000040C000004040000000000000404000000040000000C0000000C0000000000000803F000040C0000000C0000000000000803F000080BF"> : tensor<2x2x4x4xf32>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0], [-3.0, 3.0]], [[0.0, -1.0], [0.0, -3.0]]], [[[-1.0, -2.0], [0.0, 2.0]], [[-1.0, 1.0], [1.0, 1.0]]], [[[2.0, 0.0], [3.0, 1.0]], [[-1.0, 0.0], [0.0, 3.0]]]]> : tensor<3x2x2x2xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x2x4x4xf32>, tensor<3x2x2x2xf32>) -> tensor<2x3x3x3xf32>
  check.expect_eq_const %r, dense<[[[[-3.0, 3.0, -20.0], [3.0, 3.0, -5.0], [15.0, -4.0, -4.0]], [[1.0, 2.0, -4.0], [0.0, 4.0, 8.0], [13.0, -7.0, -10.0]], [[-3.0, 2.0, 0.0], [-10.0, 4.0, 5.0], [-7.0, -5.0, 1.0]]], [[[20.0, -5.0, -22.0], [4.0, 7.0, -11.0], [0.0, 22.0, -7.0]], [[3.0, 3.0, 4.0], [-7.0, -6.0, -9.0], [2.0, 7.0, -1.0]], [[0.0, 23.0, 8.0], [-13.0, -4.0, -4.0], [-14.0, -10.0, 4.0]]]]> : tensor<2x3x3x3xf32>
  return
}
// -----
// other layout i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2, 0, 1, -3], [-2, 0, 2, -3], [-3, -2, 1, 2], [1, 3, -2, -1]], [[1, 3, 2, -1], [1, 0, 1, -1], [1, 2, 3, -1], [1, -2, -2, 3]]], [[[-3, 3, 2, -2], [-2, 2, 3, -2], [-2, -3, 1, -2], [-3, -3, 2, 0]], [[-1, -2, -3, 3], [0, 3, 2, -2], [-2, 0, 1, -3], [-2, 0, 1, -1]]]]> : tensor<2x2x4x4xi32>
  %1 = stablehlo.constant dense<[[[[-3, 2], [-3, 3]], [[0, -1], [0, -3]]], [[[-1, -2], [0, 2]], [[-1, 1], [1, 1]]], [[[2, 0], [3, 1]], [[-1, 0], [0, 3]]]]> : tensor<3x2x2x2xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x2x4x4xi32>, tensor<3x2x2x2xi32>) -> tensor<2x3x3x3xi32>
  check.expect_eq_const %r, dense<"0xFDFFFFFF03000000ECFFFFFF0300000003000000FBFFFFFF0F000000FCFFFFFFFCFFFFFF0100000002000000FCFFFFFF0000000004000000080000000D000000F9FFFFFFF6FFFFFFFDFFFFFF0200000000000000F6FFFFFF0400000005000000F9FFFFFFFBFFFFFF0100000014000000FBFFFFFFEAFFFFFF0400000007000000F5FFFFFF0000000016000000F9FFFFFF030000000300000004000000F9FFFFFFFAFFFFFFF7FFFFFF0200000007000000FFFFFFFF000000001700000008000000F3FFFFFFFCFFFFFFFCFFFFFFF2FFFFFFF6FFFFFF04000000"> : tensor<2x3x3x3xi32>
  return
}
// -----
// strides and padding f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0], [-3.0], [-2.0]], [[0.0], [2.0], [-3.0], [-3.0], [-2.0]], [[1.0], [2.0], [1.0], [3.0], [-2.0]], [[-1.0], [1.0], [3.0], [2.0], [-1.0]], [[1.0], [0.0], [1.0], [-1.0], [1.0]]]]> : tensor<1x5x5x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0]], [[-3.0, 3.0]], [[0.0, -1.0]]], [[[0.0, -3.0]], [[-1.0, -2.0]], [[0.0, 2.0]]], [[[-1.0, 1.0]], [[1.0, 1.0]], [[2.0, 0.0]]]]> : tensor<3x3x1x2xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [0, 2]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x5x1xf32>, tensor<3x3x1x2xf32>) -> tensor<1x3x3x2xf32>
  check.expect_eq_const %r, dense<[[[[-4.0, -2.0], [-1.0, -7.0], [2.0, 4.0]], [[0.0, 4.0], [12.0, -21.0], [7.0, 1.0]], [[0.0, -3.0], [-14.0, 14.0], [3.0, -5.0]]]]> : tensor<1x3x3x2xf32>
  return
}
// -----
// strides and padding i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2], [0], [1], [-3], [-2]], [[0], [2], [-3], [-3], [-2]], [[1], [2], [1], [3], [-2]], [[-1], [1], [3], [2], [-1]], [[1], [0], [1], [-1], [1]]]]> : tensor<1x5x5x1xi32>
  %1 = stablehlo.constant dense<"0xFDFFFFFF02000000FDFFFFFF0300000000000000FFFFFFFF00000000FDFFFFFFFFFFFFFFFEFFFFFF0000000002000000FFFFFFFF0100000001000000010000000200000000000000"> : tensor<3x3x1x2xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [0, 2]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x5x1xi32>, tensor<3x3x1x2xi32>) -> tensor<1x3x3x2xi32>
  check.expect_eq_const %r, dense<[[[[-4, -2], [-1, -7], [2, 4]], [[0, 4], [12, -21], [7, 1]], [[0, -3], [-14, 14], [3, -5]]]]> : tensor<1x3x3x2xi32>
  return
}
// -----
// negative padding f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0], [-3.0], [-2.0]], [[0.0], [2.0], [-3.0], [-3.0], [-2.0]], [[1.0], [2.0], [1.0], [3.0], [-2.0]], [[-1.0], [1.0], [3.0], [2.0], [-1.0]], [[1.0], [0.0], [1.0], [-1.0], [1.0]]]]> : tensor<1x5x5x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[-1, 0], [-2, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x5x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x3x3x1xf32>
  check.expect_eq_const %r, dense<[[[[9.0], [-10.0], [12.0]], [[0.0], [-22.0], [9.0]], [[-11.0], [-2.0], [0.0]]]]> : tensor<1x3x3x1xf32>
  return
}
// -----
// negative padding i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x020000000000000001000000FDFFFFFFFEFFFFFF0000000002000000FDFFFFFFFDFFFFFFFEFFFFFF01000000020000000100000003000000FEFFFFFFFFFFFFFF010000000300000002000000FFFFFFFF010000000000000001000000FFFFFFFF01000000"> : tensor<1x5x5x1xi32>
  %1 = stablehlo.constant dense<[[[[-3]], [[2]]], [[[-3]], [[3]]]]> : tensor<2x2x1x1xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[-1, 0], [-2, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x5x1xi32>, tensor<2x2x1x1xi32>) -> tensor<1x3x3x1xi32>
  check.expect_eq_const %r, dense<[[[[9], [-10], [12]], [[0], [-22], [9]], [[-11], [-2], [0]]]]> : tensor<1x3x3x1xi32>
  return
}
// -----
// dilated operand f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0]], [[-3.0], [-2.0], [0.0]], [[2.0], [-3.0], [-3.0]]]]> : tensor<1x3x3x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 0]], lhs_dilate = [2, 3]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x3x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x6x7x1xf32>
  check.expect_eq_const %r, dense<"0x0000C0400000C0C00000000000000000000000000000000000004040000080400000C0C00000000000000000000000000000000000000040000010C100001041000000000000C0C00000C04000000000000000000000C0C00000104100000000000080C00000C04000000000000000000000C0400000C0C000000000000010C10000104100000000000010C1000080400000C0C0000000000000C0C000001041000000000000C0C0"> : tensor<1x6x7x1xf32>
  return
}
// -----
// dilated operand i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2], [0], [1]], [[-3], [-2], [0]], [[2], [-3], [-3]]]]> : tensor<1x3x3x1xi32>
  %1 = stablehlo.constant dense<[[[[-3]], [[2]]], [[[-3]], [[3]]]]> : tensor<2x2x1x1xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 0]], lhs_dilate = [2, 3]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x3x1xi32>, tensor<2x2x1x1xi32>) -> tensor<1x6x7x1xi32>
  check.expect_eq_const %r, dense<[[[[6], [-6], [0], [0], [0], [0], [3]], [[4], [-6], [0], [0], [0], [0], [2]], [[-9], [9], [0], [-6], [6], [0], [0]], [[-6], [9], [0], [-4], [6], [0], [0]], [[6], [-6], [0], [-9], [9], [0], [-9]], [[4], [-6], [0], [-6], [9], [0], [-6]]]]> : tensor<1x6x7x1xi32>
  return
}
// -----
// dilated kernel f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0], [-3.0], [-2.0], [0.0]], [[2.0], [-3.0], [-3.0], [-2.0], [1.0], [2.0]], [[1.0], [3.0], [-2.0], [-1.0], [1.0], [3.0]], [[2.0], [-1.0], [1.0], [0.0], [1.0], [-1.0]], [[1.0], [2.0], [3.0], [-1.0], [1.0], [-2.0]]]]> : tensor<1x5x6x1xf32>
  %1 = stablehlo.constant dense<"0x000040C000000040000040C000004040"> : tensor<2x2x1x1xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {rhs_dilate = [2, 3]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x6x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x3x3x1xf32>
  check.expect_eq_const %r, dense<[[[[-18.0], [-10.0], [12.0]], [[-16.0], [17.0], [7.0]], [[-11.0], [-10.0], [-3.0]]]]> : tensor<1x3x3x1xf32>
  return
}
// -----
// dilated kernel i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2], [0], [1], [-3], [-2], [0]], [[2], [-3], [-3], [-2], [1], [2]], [[1], [3], [-2], [-1], [1], [3]], [[2], [-1], [1], [0], [1], [-1]], [[1], [2], [3], [-1], [1], [-2]]]]> : tensor<1x5x6x1xi32>
  %1 = stablehlo.constant dense<[[[[-3]], [[2]]], [[[-3]], [[3]]]]> : tensor<2x2x1x1xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {rhs_dilate = [2, 3]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x6x1xi32>, tensor<2x2x1x1xi32>) -> tensor<1x3x3x1xi32>
  check.expect_eq_const %r, dense<[[[[-18], [-10], [12]], [[-16], [17], [7]], [[-11], [-10], [-3]]]]> : tensor<1x3x3x1xi32>
  return
}
// -----
// reversed kernel f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000000000000803F000040C0000000C00000000000000040000040C0000040C0"> : tensor<1x3x3x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x3x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x2x1xf32>
  check.expect_eq_const %r, dense<[[[[-1.0], [9.0]], [[-9.0], [9.0]]]]> : tensor<1x2x2x1xf32>
  return
}
// -----
// reversed kernel i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2], [0], [1]], [[-3], [-2], [0]], [[2], [-3], [-3]]]]> : tensor<1x3x3x1xi32>
  %1 = stablehlo.constant dense<[[[[-3]], [[2]]], [[[-3]], [[3]]]]> : tensor<2x2x1x1xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x3x1xi32>, tensor<2x2x1x1xi32>) -> tensor<1x2x2x1xi32>
  check.expect_eq_const %r, dense<"0xFFFFFFFF09000000F7FFFFFF09000000"> : tensor<1x2x2x1xi32>
  return
}
// -----
// feature groups f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0]], [[1.0, 3.0, -2.0, -1.0], [1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0]], [[1.0, 2.0, 3.0, -1.0], [1.0, -2.0, -2.0, 3.0], [-3.0, 3.0, 2.0, -2.0]]]]> : tensor<1x3x3x4xf32>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0, 3.0, 0.0, -1.0], [0.0, -3.0, -1.0, -2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0, 1.0, 2.0, 0.0], [3.0, 1.0, -1.0, 0.0, 0.0, 3.0]]], [[[-1.0, -2.0, -1.0, 1.0, 0.0, 2.0], [-3.0, 1.0, 3.0, 3.0, 0.0, -2.0]], [[-1.0, -3.0, 1.0, 3.0, 1.0, -1.0], [1.0, -1.0, -2.0, 3.0, -3.0, -1.0]]]]> : tensor<2x2x2x6xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x3x3x4xf32>, tensor<2x2x2x6xf32>) -> tensor<1x2x2x6xf32>
  check.expect_eq_const %r, dense<[[[[-12.0, -3.0, -5.0, 9.0, 9.0, -19.0], [-8.0, -11.0, 14.0, 12.0, 6.0, 4.0]], [[-5.0, -4.0, 2.0, 1.0, -7.0, 4.0], [7.0, -4.0, -21.0, 16.0, 10.0, -17.0]]]]> : tensor<1x2x2x6xf32>
  return
}
// -----
// feature groups i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2, 0, 1, -3], [-2, 0, 2, -3], [-3, -2, 1, 2]], [[1, 3, -2, -1], [1, 3, 2, -1], [1, 0, 1, -1]], [[1, 2, 3, -1], [1, -2, -2, 3], [-3, 3, 2, -2]]]]> : tensor<1x3x3x4xi32>
  %1 = stablehlo.constant dense<"0xFDFFFFFF02000000FDFFFFFF0300000000000000FFFFFFFF00000000FDFFFFFFFFFFFFFFFEFFFFFF0000000002000000FFFFFFFF01000000010000000100000002000000000000000300000001000000FFFFFFFF000000000000000003000000FFFFFFFFFEFFFFFFFFFFFFFF010000000000000002000000FDFFFFFF01000000030000000300000000000000FEFFFFFFFFFFFFFFFDFFFFFF010000000300000001000000FFFFFFFF01000000FFFFFFFFFEFFFFFF03000000FDFFFFFFFFFFFFFF"> : tensor<2x2x2x6xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x3x3x4xi32>, tensor<2x2x2x6xi32>) -> tensor<1x2x2x6xi32>
  check.expect_eq_const %r, dense<[[[[-12, -3, -5, 9, 9, -19], [-8, -11, 14, 12, 6, 4]], [[-5, -4, 2, 1, -7, 4], [7, -4, -21, 16, 10, -17]]]]> : tensor<1x2x2x6xi32>
  return
}
// -----
// feature groups f64
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0]], [[1.0, 3.0, -2.0, -1.0], [1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0]], [[1.0, 2.0, 3.0, -1.0], [1.0, -2.0, -2.0, 3.0], [-3.0, 3.0, 2.0, -2.0]]]]> : tensor<1x3x3x4xf64>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0, 3.0, 0.0, -1.0], [0.0, -3.0, -1.0, -2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0, 1.0, 2.0, 0.0], [3.0, 1.0, -1.0, 0.0, 0.0, 3.0]]], [[[-1.0, -2.0, -1.0, 1.0, 0.0, 2.0], [-3.0, 1.0, 3.0, 3.0, 0.0, -2.0]], [[-1.0, -3.0, 1.0, 3.0, 1.0, -1.0], [1.0, -1.0, -2.0, 3.0, -3.0, -1.0]]]]> : tensor<2x2x2x6xf64>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x3x3x4xf64>, tensor<2x2x2x6xf64>) -> tensor<1x2x2x6xf64>
  check.expect_eq_const %r, dense<[[[[-12.0, -3.0, -5.0, 9.0, 9.0, -19.0], [-8.0, -11.0, 14.0, 12.0, 6.0, 4.0]], [[-5.0, -4.0, 2.0, 1.0, -7.0, 4.0], [7.0, -4.0, -21.0, 16.0, 10.0, -17.0]]]]> : tensor<1x2x2x6xf64>
  return
}
// -----
// feature groups bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00400000803F40C000C00000004040C040C000C0803F0040803F404000C080BF803F4040004080BF803F0000803F80BF803F0040404080BF803F00C000C0404040C04040004000C0"> : tensor<1x3x3x4xbf16>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0, 3.0, 0.0, -1.0], [0.0, -3.0, -1.0, -2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0, 1.0, 2.0, 0.0], [3.0, 1.0, -1.0, 0.0, 0.0, 3.0]]], [[[-1.0, -2.0, -1.0, 1.0, 0.0, 2.0], [-3.0, 1.0, 3.0, 3.0, 0.0, -2.0]], [[-1.0, -3.0, 1.0, 3.0, 1.0, -1.0], [1.0, -1.0, -2.0, 3.0, -3.0, -1.0]]]]> : tensor<2x2x2x6xbf16>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x3x3x4xbf16>, tensor<2x2x2x6xbf16>) -> tensor<1x2x2x6xbf16>
  check.expect_eq_const %r, dense<[[[[-12.0, -3.0, -5.0, 9.0, 9.0, -19.0], [-8.0, -11.0, 14.0, 12.0, 6.0, 4.0]], [[-5.0, -4.0, 2.0, 1.0, -7.0, 4.0], [7.0, -4.0, -21.0, 16.0, 10.0, -17.0]]]]> : tensor<1x2x2x6xbf16>
  return
}
// -----
// depthwise f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0, 1.0], [-3.0, -2.0, 0.0], [2.0, -3.0, -3.0]], [[-2.0, 1.0, 2.0], [1.0, 3.0, -2.0], [-1.0, 1.0, 3.0]], [[2.0, -1.0, 1.0], [0.0, 1.0, -1.0], [1.0, 2.0, 3.0]]]]> : tensor<1x3x3x3xf32>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0]], [[3.0, 0.0, -1.0]]], [[[0.0, -3.0, -1.0]], [[-2.0, 0.0, 2.0]]]]> : tensor<2x2x1x3xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 3 : i64} : (tensor<1x3x3x3xf32>, tensor<2x2x1x3xf32>) -> tensor<1x2x2x3xf32>
  check.expect_eq_const %r, dense<"0x000088C1000040C0000010C100008841000050C100003041000010410000A0400000E0C0000000C10000404000002041"> : tensor<1x2x2x3xf32>
  return
}
// -----
// depthwise i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2, 0, 1], [-3, -2, 0], [2, -3, -3]], [[-2, 1, 2], [1, 3, -2], [-1, 1, 3]], [[2, -1, 1], [0, 1, -1], [1, 2, 3]]]]> : tensor<1x3x3x3xi32>
  %1 = stablehlo.constant dense<[[[[-3, 2, -3]], [[3, 0, -1]]], [[[0, -3, -1]], [[-2, 0, 2]]]]> : tensor<2x2x1x3xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 3 : i64} : (tensor<1x3x3x3xi32>, tensor<2x2x1x3xi32>) -> tensor<1x2x2x3xi32>
  check.expect_eq_const %r, dense<[[[[-17, -3, -9], [17, -13, 11]], [[9, 5, -7], [-8, 3, 10]]]]> : tensor<1x2x2x3xi32>
  return
}
// -----
// batch groups f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0], [1.0, -3.0], [-2.0, 0.0]], [[2.0, -3.0], [-3.0, -2.0], [1.0, 2.0]], [[1.0, 3.0], [-2.0, -1.0], [1.0, 3.0]]], [[[2.0, -1.0], [1.0, 0.0], [1.0, -1.0]], [[1.0, 2.0], [3.0, -1.0], [1.0, -2.0]], [[-2.0, 3.0], [-3.0, 3.0], [2.0, -2.0]]], [[[-2.0, 2.0], [3.0, -2.0], [-2.0, -3.0]], [[1.0, -2.0], [-3.0, -3.0], [2.0, 0.0]], [[-1.0, -2.0], [-3.0, 3.0], [0.0, 3.0]]], [[[2.0, -2.0], [-2.0, 0.0], [1.0, -3.0]], [[-2.0, 0.0], [1.0, -1.0], [1.0, -3.0]], [[2.0, 0.0], [-2.0, -1.0], [-3.0, 1.0]]]]> : tensor<4x3x3x2xf32>
  %1 = stablehlo.constant dense<"0x000040C000000040000040C00000404000000000000080BF00000000000040C0000080BF000000C00000000000000040000080BF0000803F0000803F0000803F0000004000000000000040400000803F000080BF000000000000000000004040000080BF000000C0000080BF0000803F0000000000000040000040C00000803F"> : tensor<2x2x2x4xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<4x3x3x2xf32>, tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
  check.expect_eq_const %r, dense<[[[[6.0, 1.0, 19.0, -19.0], [-6.0, 11.0, -23.0, -2.0]], [[0.0, 13.0, -15.0, -7.0], [2.0, 0.0, -9.0, 13.0]]], [[[-10.0, -5.0, -10.0, 6.0], [3.0, -7.0, 14.0, -11.0]], [[-9.0, 5.0, 16.0, -6.0], [-19.0, -5.0, -12.0, -2.0]]]]> : tensor<2x2x2x4xf32>
  return
}
// -----
// batch groups i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2, 0], [1, -3], [-2, 0]], [[2, -3], [-3, -2], [1, 2]], [[1, 3], [-2, -1], [1, 3]]], [[[2, -1], [1, 0], [1, -1]], [[1, 2], [3, -1], [1, -2]], [[-2, 3], [-3, 3], [2, -2]]], [[[-2, 2], [3, -2], [-2, -3]], [[1, -2], [-3, -3], [2, 0]], [[-1, -2], [-3, 3], [0, 3]]], [[[2, -2], [-2, 0], [1, -3]], [[-2, 0], [1, -1], [1, -3]], [[2, 0], [-2, -1], [-3, 1]]]]> : tensor<4x3x3x2xi32>
  %1 = stablehlo.constant dense<[[[[-3, 2, -3, 3], [0, -1, 0, -3]], [[-1, -2, 0, 2], [-1, 1, 1, 1]]], [[[2, 0, 3, 1], [-1, 0, 0, 3]], [[-1, -2, -1, 1], [0, 2, -3, 1]]]]> : tensor<2x2x2x4xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<4x3x3x2xi32>, tensor<2x2x2x4xi32>) -> tensor<2x2x2x4xi32>
  check.expect_eq_const %r, dense<[[[[6, 1, 19, -19], [-6, 11, -23, -2]], [[0, 13, -15, -7], [2, 0, -9, 13]]], [[[-10, -5, -10, 6], [3, -7, 14, -11]], [[-9, 5, 16, -6], [-19, -5, -12, -2]]]]> : tensor<2x2x2x4xi32>
  return
}
// -----
// no spatial dimension f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000000000000803F000040C0000000C000000000"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[-3.0, 2.0, -3.0, 3.0], [0.0, -1.0, 0.0, -3.0], [-1.0, -2.0, 0.0, 2.0]]> : tensor<3x4xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f]x[i, o]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[-7.0, 2.0, -6.0, 8.0], [9.0, -4.0, 9.0, -3.0]]> : tensor<2x4xf32>
  return
}
// -----
// no spatial dimension i32
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 0, 1], [-3, -2, 0]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[[-3, 2, -3, 3], [0, -1, 0, -3], [-1, -2, 0, 2]]> : tensor<3x4xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f]x[i, o]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3xi32>, tensor<3x4xi32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<"0xF9FFFFFF02000000FAFFFFFF0800000009000000FCFFFFFF09000000FDFFFFFF"> : tensor<2x4xi32>
  return
}
// -----
// one spatial dimension f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[2.0, 0.0], [1.0, -3.0], [-2.0, 0.0], [2.0, -3.0], [-3.0, -2.0], [1.0, 2.0]]]> : tensor<1x6x2xf32>
  %1 = stablehlo.constant dense<[[[-3.0, 2.0], [-3.0, 3.0]], [[0.0, -1.0], [0.0, -3.0]], [[-1.0, -2.0], [0.0, 2.0]]]> : tensor<3x2x2xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[2, 2]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x2xf32>, tensor<3x2x2xf32>) -> tensor<1x8x2xf32>
  check.expect_eq_const %r, dense<[[[-2.0, -4.0], [-1.0, -10.0], [-4.0, 16.0], [4.0, -15.0], [9.0, 5.0], [2.0, 6.0], [15.0, -19.0], [-9.0, 8.0]]]> : tensor<1x8x2xf32>
  return
}
// -----
// one spatial dimension i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[2, 0], [1, -3], [-2, 0], [2, -3], [-3, -2], [1, 2]]]> : tensor<1x6x2xi32>
  %1 = stablehlo.constant dense<"0xFDFFFFFF02000000FDFFFFFF0300000000000000FFFFFFFF00000000FDFFFFFFFFFFFFFFFEFFFFFF0000000002000000"> : tensor<3x2x2xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[2, 2]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x2xi32>, tensor<3x2x2xi32>) -> tensor<1x8x2xi32>
  check.expect_eq_const %r, dense<[[[-2, -4], [-1, -10], [-4, 16], [4, -15], [9, 5], [2, 6], [15, -19], [-9, 8]]]> : tensor<1x8x2xi32>
  return
}
// -----
// three spatial dimensions f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[[2.0], [0.0]], [[1.0], [-3.0]], [[-2.0], [0.0]]], [[[2.0], [-3.0]], [[-3.0], [-2.0]], [[1.0], [2.0]]]]]> : tensor<1x2x3x2x1xf32>
  %1 = stablehlo.constant dense<[[[[[-3.0, 2.0]], [[-3.0, 3.0]]], [[[0.0, -1.0]], [[0.0, -3.0]]]]]> : tensor<1x2x2x1x2xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x3x2x1xf32>, tensor<1x2x2x1x2xf32>) -> tensor<1x2x2x1x2xf32>
  check.expect_eq_const %r, dense<[[[[[-6.0, 12.0]], [[6.0, -5.0]]], [[[3.0, 4.0]], [[15.0, -19.0]]]]]> : tensor<1x2x2x1x2xf32>
  return
}
// -----
// three spatial dimensions i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x020000000000000001000000FDFFFFFFFEFFFFFF0000000002000000FDFFFFFFFDFFFFFFFEFFFFFF0100000002000000"> : tensor<1x2x3x2x1xi32>
  %1 = stablehlo.constant dense<[[[[[-3, 2]], [[-3, 3]]], [[[0, -1]], [[0, -3]]]]]> : tensor<1x2x2x1x2xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x3x2x1xi32>, tensor<1x2x2x1x2xi32>) -> tensor<1x2x2x1x2xi32>
  check.expect_eq_const %r, dense<[[[[[-6, 12]], [[6, -5]]], [[[3, 4]], [[15, -19]]]]]> : tensor<1x2x2x1x2xi32>
  return
}
// -----
// generic form
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0], [-3.0]], [[-2.0], [0.0], [2.0], [-3.0]], [[-3.0], [-2.0], [1.0], [2.0]], [[1.0], [3.0], [-2.0], [-1.0]]]]> : tensor<1x4x4x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
  %r = "stablehlo.convolution"(%0, %1) <{dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = 1 : i64, feature_group_count = 1 : i64, window_strides = array<i64: 2, 1>, padding = dense<[[1, 0], [0, 0]]> : tensor<2x2xi64>}> : (tensor<1x4x4x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x3x1xf32>
  check.expect_eq_const %r, dense<"0x0000C0C000004040000040C10000104100005041000010C1"> : tensor<1x2x3x1xf32>
  return
}
// -----
// no images
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x4x4x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<0x4x4x1xf32>, tensor<2x2x1x1xf32>) -> tensor<0x3x3x1xf32>
  check.expect_eq_const %r, dense<> : tensor<0x3x3x1xf32>
  return
}
// -----
// i8 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[-4], [2], [3], [-1]], [[0], [2], [-4], [6]], [[-9], [7], [-8], [3]], [[-2], [4], [-3], [-4]]]]> : tensor<1x4x4x1xi8>
  %1 = stablehlo.constant dense<"0xFF0604FF"> : tensor<2x2x1x1xi8>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x1xi8>, tensor<2x2x1x1xi8>) -> tensor<1x3x3x1xi32>
  check.expect_eq_const %r, dense<[[[[14], [28], [-31]], [[-31], [10], [5]], [[39], [-36], [18]]]]> : tensor<1x3x3x1xi32>
  return
}
// -----
// large image f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-9.0> : tensor<2x12x14x8xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<2x12x14x8xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<2x12x14x8xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<2x12x14x8xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<2x12x14x8xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<2x12x14x8xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<2x12x14x8xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<2x12x14x8xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<2x12x14x8xf32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<2x12x14x8xf32>
  %x0_2f = stablehlo.constant dense<1.0> : tensor<2x12x14x8xf32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<2x12x14x8xf32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<2x12x14x8xf32>
  %x0_3i = stablehlo.iota dim = 3 : tensor<2x12x14x8xf32>
  %x0_3f = stablehlo.constant dense<1.0> : tensor<2x12x14x8xf32>
  %x0_3m = stablehlo.multiply %x0_3i, %x0_3f : tensor<2x12x14x8xf32>
  %x0_3s = stablehlo.add %x0_2s, %x0_3m : tensor<2x12x14x8xf32>
  %x1_ = stablehlo.constant dense<0.0> : tensor<3x3x8x9xf32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<3x3x8x9xf32>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<3x3x8x9xf32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<3x3x8x9xf32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<3x3x8x9xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<3x3x8x9xf32>
  %x1_1f = stablehlo.constant dense<1.0> : tensor<3x3x8x9xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<3x3x8x9xf32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<3x3x8x9xf32>
  %x1_2i = stablehlo.iota dim = 2 : tensor<3x3x8x9xf32>
  %x1_2f = stablehlo.constant dense<-1.0> : tensor<3x3x8x9xf32>
  %x1_2m = stablehlo.multiply %x1_2i, %x1_2f : tensor<3x3x8x9xf32>
  %x1_2s = stablehlo.add %x1_1s, %x1_2m : tensor<3x3x8x9xf32>
  %x1_3i = stablehlo.iota dim = 3 : tensor<3x3x8x9xf32>
  %x1_3f = stablehlo.constant dense<1.0> : tensor<3x3x8x9xf32>
  %x1_3m = stablehlo.multiply %x1_3i, %x1_3f : tensor<3x3x8x9xf32>
  %x1_3s = stablehlo.add %x1_2s, %x1_3m : tensor<3x3x8x9xf32>
  %p = stablehlo.convolution(%x0_3s, %x1_3s) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x12x14x8xf32>, tensor<3x3x8x9xf32>) -> tensor<2x12x14x9xf32>
  %s = stablehlo.slice %p [0:1, 11:12, 0:14, 0:9] : (tensor<2x12x14x9xf32>) -> tensor<1x1x14x9xf32>
  %r = stablehlo.reshape %s : (tensor<1x1x14x9xf32>) -> tensor<14x9xf32>
  check.expect_eq_const %r, dense<[[-416.0, -240.0, -64.0, 112.0, 288.0, 464.0, 640.0, 816.0, 992.0], [-784.0, -496.0, -208.0, 80.0, 368.0, 656.0, 944.0, 1232.0, 1520.0], [-880.0, -544.0, -208.0, 128.0, 464.0, 800.0, 1136.0, 1472.0, 1808.0], [-976.0, -592.0, -208.0, 176.0, 560.0, 944.0, 1328.0, 1712.0, 2096.0], [-1072.0, -640.0, -208.0, 224.0, 656.0, 1088.0, 1520.0, 1952.0, 2384.0], [-1168.0, -688.0, -208.0, 272.0, 752.0, 1232.0, 1712.0, 2192.0, 2672.0], [-1264.0, -736.0, -208.0, 320.0, 848.0, 1376.0, 1904.0, 2432.0, 2960.0], [-1360.0, -784.0, -208.0, 368.0, 944.0, 1520.0, 2096.0, 2672.0, 3248.0], [-1456.0, -832.0, -208.0, 416.0, 1040.0, 1664.0, 2288.0, 2912.0, 3536.0], [-1552.0, -880.0, -208.0, 464.0, 1136.0, 1808.0, 2480.0, 3152.0, 3824.0], [-1648.0, -928.0, -208.0, 512.0, 1232.0, 1952.0, 2672.0, 3392.0, 4112.0], [-1744.0, -976.0, -208.0, 560.0, 1328.0, 2096.0, 2864.0, 3632.0, 4400.0], [-1840.0, -1024.0, -208.0, 608.0, 1424.0, 2240.0, 3056.0, 3872.0, 4688.0], [-1552.0, -992.0, -432.0, 128.0, 688.0, 1248.0, 1808.0, 2368.0, 2928.0]]> : tensor<14x9xf32>
  return
}
// -----
// large image i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-9> : tensor<2x12x14x8xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<2x12x14x8xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<2x12x14x8xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<2x12x14x8xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<2x12x14x8xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<2x12x14x8xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<2x12x14x8xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<2x12x14x8xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<2x12x14x8xi32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<2x12x14x8xi32>
  %x0_2f = stablehlo.constant dense<1> : tensor<2x12x14x8xi32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<2x12x14x8xi32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<2x12x14x8xi32>
  %x0_3i = stablehlo.iota dim = 3 : tensor<2x12x14x8xi32>
  %x0_3f = stablehlo.constant dense<1> : tensor<2x12x14x8xi32>
  %x0_3m = stablehlo.multiply %x0_3i, %x0_3f : tensor<2x12x14x8xi32>
  %x0_3s = stablehlo.add %x0_2s, %x0_3m : tensor<2x12x14x8xi32>
  %x1_ = stablehlo.constant dense<0> : tensor<3x3x8x9xi32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<3x3x8x9xi32>
  %x1_0f = stablehlo.constant dense<1> : tensor<3x3x8x9xi32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<3x3x8x9xi32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<3x3x8x9xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<3x3x8x9xi32>
  %x1_1f = stablehlo.constant dense<1> : tensor<3x3x8x9xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<3x3x8x9xi32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<3x3x8x9xi32>
  %x1_2i = stablehlo.iota dim = 2 : tensor<3x3x8x9xi32>
  %x1_2f = stablehlo.constant dense<-1> : tensor<3x3x8x9xi32>
  %x1_2m = stablehlo.multiply %x1_2i, %x1_2f : tensor<3x3x8x9xi32>
  %x1_2s = stablehlo.add %x1_1s, %x1_2m : tensor<3x3x8x9xi32>
  %x1_3i = stablehlo.iota dim = 3 : tensor<3x3x8x9xi32>
  %x1_3f = stablehlo.constant dense<1> : tensor<3x3x8x9xi32>
  %x1_3m = stablehlo.multiply %x1_3i, %x1_3f : tensor<3x3x8x9xi32>
  %x1_3s = stablehlo.add %x1_2s, %x1_3m : tensor<3x3x8x9xi32>
  %p = stablehlo.convolution(%x0_3s, %x1_3s) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x12x14x8xi32>, tensor<3x3x8x9xi32>) -> tensor<2x12x14x9xi32>
  %s = stablehlo.slice %p [0:1, 11:12, 0:14, 0:9] : (tensor<2x12x14x9xi32>) -> tensor<1x1x14x9xi32>
  %r = stablehlo.reshape %s : (tensor<1x1x14x9xi32>) -> tensor<14x9xi32>
  check.expect_eq_const %r, dense<[[-416, -240, -64, 112, 288, 464, 640, 816, 992], [-784, -496, -208, 80, 368, 656, 944, 1232, 1520], [-880, -544, -208, 128, 464, 800, 1136, 1472, 1808], [-976, -592, -208, 176, 560, 944, 1328, 1712, 2096], [-1072, -640, -208, 224, 656, 1088, 1520, 1952, 2384], [-1168, -688, -208, 272, 752, 1232, 1712, 2192, 2672], [-1264, -736, -208, 320, 848, 1376, 1904, 2432, 2960], [-1360, -784, -208, 368, 944, 1520, 2096, 2672, 3248], [-1456, -832, -208, 416, 1040, 1664, 2288, 2912, 3536], [-1552, -880, -208, 464, 1136, 1808, 2480, 3152, 3824], [-1648, -928, -208, 512, 1232, 1952, 2672, 3392, 4112], [-1744, -976, -208, 560, 1328, 2096, 2864, 3632, 4400], [-1840, -1024, -208, 608, 1424, 2240, 3056, 3872, 4688], [-1552, -992, -432, 128, 688, 1248, 1808, 2368, 2928]]> : tensor<14x9xi32>
  return
}
