// plain f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0], [1.0, -3.0], [-2.0, 0.0], [2.0, -3.0], [-3.0, -2.0]], [[1.0, 2.0], [1.0, 3.0], [-2.0, -1.0], [1.0, 3.0], [2.0, -1.0]], [[1.0, 0.0], [1.0, -1.0], [1.0, 2.0], [3.0, -1.0], [1.0, -2.0]], [[-2.0, 3.0], [-3.0, 3.0], [2.0, -2.0], [-2.0, 2.0], [3.0, -2.0]]]]> : tensor<1x4x5x2xf32>
  %1 = stablehlo.constant dense<"0x000040C000000040000040C00000404000000000000080BF00000000000040C0000080BF000000C00000000000000040000080BF0000803F0000803F0000803F0000004000000000000040400000803F000080BF000000000000000000004040000080BF000000C0000080BF0000803F0000000000000040000040C00000803F000040400000404000000000000000C0"> : tensor<2x3x2x3xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x5x2xf32>, tensor<2x3x2x3xf32>) -> tensor<1x3x3x3xf32>
  check.expect_eq_const %r, dense<[[[[10.0, -4.0, -9.0], [-7.0, 10.0, 9.0], [0.0, -19.0, 7.0]], [[2.0, -5.0, -7.0], [2.0, 17.0, 5.0], [-16.0, -11.0, 21.0]], [[-12.0, 10.0, 25.0], [-15.0, -9.0, 0.0], [-3.0, -1.0, 2.0]]]]> : tensor<1x3x3x3xf32>
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
  %0 = stablehlo.constant dense<"0x00000000000000400000000000000000000000000000F03F00000000000008C000000000000000C00000000000000000000000000000004000000000000008C000000000000008C000000000000000C0000000000000F03F0000000000000040000000000000F03F000000000000084000000000000000C0000000000000F0BF000000000000F03F00000000000008400000000000000040000000000000F0BF000000000000F03F0000000000000000000000000000F03F000000000000F0BF000000000000F03F00000000000000400000000000000840000000000000F0BF000000000000F03F00000000000000C000000000000000C0000000000000084000000000000008C00000000000000840000000000000004000000000000000C000000000000000C00000000000000040000000000000084000000000000000C0"> : tensor<1x4x5x2xf64>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0], [3.0, 0.0, -1.0]], [[0.0, -3.0, -1.0], [-2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0], [1.0, 2.0, 0.0]]], [[[3.0, 1.0, -1.0], [0.0, 0.0, 3.0]], [[-1.0, -2.0, -1.0], [1.0, 0.0, 2.0]], [[-3.0, 1.0, 3.0], [3.0, 0.0, -2.0]]]]> : tensor<2x3x2x3xf64>
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
  check.expect_eq_const %r, dense<"0x204180C010C1E0C020411041000098C1E0400040A0C0E0C000408841A04080C130C1A84140C12041C84170C110C1000040C080BF0040"> : tensor<1x3x3x3xbf16>
  return
}
// -----
// other layout f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0], [1.0, 3.0, -2.0, -1.0]], [[1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0], [1.0, 2.0, 3.0, -1.0], [1.0, -2.0, -2.0, 3.0]]], [[[-3.0, 3.0, 2.0, -2.0], [-2.0, 2.0, 3.0, -2.0], [-2.0, -3.0, 1.0, -2.0], [-3.0, -3.0, 2.0, 0.0]], [[-1.0, -2.0, -3.0, 3.0], [0.0, 3.0, 2.0, -2.0], [-2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 1.0, -1.0]]]]> : tensor<2x2x4x4xf32>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0], [-3.0, 3.0]], [[0.0, -1.0], [0.0, -3.0]]], [[[-1.0, -2.0], [0.0, 2.0]], [[-1.0, 1.0], [1.0, 1.0]]], [[[2.0, 0.0], [3.0, 1.0]], [[-1.0, 0.0], [0.0, 3.0]]]]> : tensor<3x2x2x2xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x2x4x4xf32>, tensor<3x2x2x2xf32>) -> tensor<2x3x3x3xf32>
  check.expect_eq_const %r, dense<[[[[-3.0, 3.0, -20.0], [3.0, 3.0, -5.0], [15.0, -4.0, -4.0]], [[1.0, 2.0, -4.0], [0.0, 4.0, 8.0], [13.0, -7.0, -10.0]], [[-3.0, 2.0, 0.0], [-10.0, 4.0, 5.0], [-7.0, -5.0, 1.0]]], [[[20.0, -5.0, -22.0], [4.0, 7.0, -11.0], [0.0, 22.0, -7.0]], [[3.0, 3.0, 4.0], [-7.0, -6.0, -9.0], [2.0, 7.0, -1.0]], [[0.0, 23.0, 8.0], [-13.0, -4.0, -4.0], [-14.0, -10.0, 4.0]]]]> : tensor<2x3x3x3xf32>
  return
}
// -----
// other layout i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2, 0, 1, -3], [-2, 0, 2, -3], [-3, -2, 1, 2], [1, 3, -2, -1]], [[1, 3, 2, -1], [1, 0, 1, -1], [1, 2, 3, -1], [1, -2, -2, 3]]], [[[-3, 3, 2, -2], [-2, 2, 3, -2], [-2, -3, 1, -2], [-3, -3, 2, 0]], [[-1, -2, -3, 3], [0, 3, 2, -2], [-2, 0, 1, -3], [-2, 0, 1, -1]]]]> : tensor<2x2x4x4xi32>
  %1 = stablehlo.constant dense<"0xFDFFFFFF02000000FDFFFFFF0300000000000000FFFFFFFF00000000FDFFFFFFFFFFFFFFFEFFFFFF0000000002000000FFFFFFFF01000000010000000100000002000000000000000300000001000000FFFFFFFF000000000000000003000000"> : tensor<3x2x2x2xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x2x4x4xi32>, tensor<3x2x2x2xi32>) -> tensor<2x3x3x3xi32>
  check.expect_eq_const %r, dense<[[[[-3, 3, -20], [3, 3, -5], [15, -4, -4]], [[1, 2, -4], [0, 4, 8], [13, -7, -10]], [[-3, 2, 0], [-10, 4, 5], [-7, -5, 1]]], [[[20, -5, -22], [4, 7, -11], [0, 22, -7]], [[3, 3, 4], [-7, -6, -9], [2, 7, -1]], [[0, 23, 8], [-13, -4, -4], [-14, -10, 4]]]]> : tensor<2x3x3x3xi32>
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
  %0 = stablehlo.constant dense<"0x020000000000000001000000FDFFFFFFFEFFFFFF0000000002000000FDFFFFFFFDFFFFFFFEFFFFFF01000000020000000100000003000000FEFFFFFFFFFFFFFF010000000300000002000000FFFFFFFF010000000000000001000000FFFFFFFF01000000"> : tensor<1x5x5x1xi32>
  %1 = stablehlo.constant dense<[[[[-3, 2]], [[-3, 3]], [[0, -1]]], [[[0, -3]], [[-1, -2]], [[0, 2]]], [[[-1, 1]], [[1, 1]], [[2, 0]]]]> : tensor<3x3x1x2xi32>
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
  check.expect_eq_const %r, dense<"0x00001041000020C100004041000000000000B0C100001041000030C1000000C000000000"> : tensor<1x3x3x1xf32>
  return
}
// -----
// negative padding i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2], [0], [1], [-3], [-2]], [[0], [2], [-3], [-3], [-2]], [[1], [2], [1], [3], [-2]], [[-1], [1], [3], [2], [-1]], [[1], [0], [1], [-1], [1]]]]> : tensor<1x5x5x1xi32>
  %1 = stablehlo.constant dense<[[[[-3]], [[2]]], [[[-3]], [[3]]]]> : tensor<2x2x1x1xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[-1, 0], [-2, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x5x1xi32>, tensor<2x2x1x1xi32>) -> tensor<1x3x3x1xi32>
  check.expect_eq_const %r, dense<[[[[9], [-10], [12]], [[0], [-22], [9]], [[-11], [-2], [0]]]]> : tensor<1x3x3x1xi32>
  return
}
// -----
// dilated operand f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0]], [[-3.0], [-2.0], [0.0]], [[2.0], [-3.0], [-3.0]]]]> : tensor<1x3x3x1xf32>
  %1 = stablehlo.constant dense<"0x000040C000000040000040C000004040"> : tensor<2x2x1x1xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 0]], lhs_dilate = [2, 3]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x3x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x6x7x1xf32>
  check.expect_eq_const %r, dense<[[[[6.0], [-6.0], [0.0], [0.0], [0.0], [0.0], [3.0]], [[4.0], [-6.0], [0.0], [0.0], [0.0], [0.0], [2.0]], [[-9.0], [9.0], [0.0], [-6.0], [6.0], [0.0], [0.0]], [[-6.0], [9.0], [0.0], [-4.0], [6.0], [0.0], [0.0]], [[6.0], [-6.0], [0.0], [-9.0], [9.0], [0.0], [-9.0]], [[4.0], [-6.0], [0.0], [-6.0], [9.0], [0.0], [-6.0]]]]> : tensor<1x6x7x1xf32>
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
  %0 = stablehlo.constant dense<"0x00000040000000000000803F000040C0000000C00000000000000040000040C0000040C0000000C00000803F000000400000803F00004040000000C0000080BF0000803F0000404000000040000080BF0000803F000000000000803F000080BF0000803F0000004000004040000080BF0000803F000000C0"> : tensor<1x5x6x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
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
  check.expect_eq_const %r, dense<"0xEEFFFFFFF6FFFFFF0C000000F0FFFFFF1100000007000000F5FFFFFFF6FFFFFFFDFFFFFF"> : tensor<1x3x3x1xi32>
  return
}
// -----
// reversed kernel f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0]], [[-3.0], [-2.0], [0.0]], [[2.0], [-3.0], [-3.0]]]]> : tensor<1x3x3x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x3x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x2x1xf32>
  check.expect_eq_const %r, dense<[[[[-1.0], [9.0]], [[-9.0], [9.0]]]]> : tensor<1x2x2x1xf32>
  return
}
// -----
// reversed kernel i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2], [0], [1]], [[-3], [-2], [0]], [[2], [-3], [-3]]]]> : tensor<1x3x3x1xi32>
  %1 = stablehlo.constant dense<"0xFDFFFFFF02000000FDFFFFFF03000000"> : tensor<2x2x1x1xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x3x1xi32>, tensor<2x2x1x1xi32>) -> tensor<1x2x2x1xi32>
  check.expect_eq_const %r, dense<[[[[-1], [9]], [[-9], [9]]]]> : tensor<1x2x2x1xi32>
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
  %0 = stablehlo.constant dense<"0x020000000000000001000000FDFFFFFFFEFFFFFF0000000002000000FDFFFFFFFDFFFFFFFEFFFFFF01000000020000000100000003000000FEFFFFFFFFFFFFFF010000000300000002000000FFFFFFFF010000000000000001000000FFFFFFFF010000000200000003000000FFFFFFFF01000000FEFFFFFFFEFFFFFF03000000FDFFFFFF0300000002000000FEFFFFFF"> : tensor<1x3x3x4xi32>
  %1 = stablehlo.constant dense<[[[[-3, 2, -3, 3, 0, -1], [0, -3, -1, -2, 0, 2]], [[-1, 1, 1, 1, 2, 0], [3, 1, -1, 0, 0, 3]]], [[[-1, -2, -1, 1, 0, 2], [-3, 1, 3, 3, 0, -2]], [[-1, -3, 1, 3, 1, -1], [1, -1, -2, 3, -3, -1]]]]> : tensor<2x2x2x6xi32>
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
  check.expect_eq_const %r, dense<"0x00000000000028C000000000000008C000000000000014C00000000000002240000000000000224000000000000033C000000000000020C000000000000026C00000000000002C4000000000000028400000000000001840000000000000104000000000000014C000000000000010C00000000000000040000000000000F03F0000000000001CC000000000000010400000000000001C4000000000000010C000000000000035C00000000000003040000000000000244000000000000031C0"> : tensor<1x2x2x6xf64>
  return
}
// -----
// feature groups bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0]], [[1.0, 3.0, -2.0, -1.0], [1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0]], [[1.0, 2.0, 3.0, -1.0], [1.0, -2.0, -2.0, 3.0], [-3.0, 3.0, 2.0, -2.0]]]]> : tensor<1x3x3x4xbf16>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0, 3.0, 0.0, -1.0], [0.0, -3.0, -1.0, -2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0, 1.0, 2.0, 0.0], [3.0, 1.0, -1.0, 0.0, 0.0, 3.0]]], [[[-1.0, -2.0, -1.0, 1.0, 0.0, 2.0], [-3.0, 1.0, 3.0, 3.0, 0.0, -2.0]], [[-1.0, -3.0, 1.0, 3.0, 1.0, -1.0], [1.0, -1.0, -2.0, 3.0, -3.0, -1.0]]]]> : tensor<2x2x2x6xbf16>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x3x3x4xbf16>, tensor<2x2x2x6xbf16>) -> tensor<1x2x2x6xbf16>
  check.expect_eq_const %r, dense<[[[[-12.0, -3.0, -5.0, 9.0, 9.0, -19.0], [-8.0, -11.0, 14.0, 12.0, 6.0, 4.0]], [[-5.0, -4.0, 2.0, 1.0, -7.0, 4.0], [7.0, -4.0, -21.0, 16.0, 10.0, -17.0]]]]> : tensor<1x2x2x6xbf16>
  return
}
// -----
// depthwise f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0, 0.0, 1.0], [-3.0, -2.0, 0.0], [2.0, -3.0, -3.0]], [[-2.0, 1.0, 2.0], [1.0, 3.0, -2.0], [-1.0, 1.0, 3.0]], [[2.0, -1.0, 1.0], [0.0, 1.0, -1.0], [1.0, 2.0, 3.0]]]]> : tensor<1x3x3x3xf32>
  %1 = stablehlo.constant dense<"0x000040C000000040000040C00000404000000000000080BF00000000000040C0000080BF000000C00000000000000040"> : tensor<2x2x1x3xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 3 : i64} : (tensor<1x3x3x3xf32>, tensor<2x2x1x3xf32>) -> tensor<1x2x2x3xf32>
  check.expect_eq_const %r, dense<[[[[-17.0, -3.0, -9.0], [17.0, -13.0, 11.0]], [[9.0, 5.0, -7.0], [-8.0, 3.0, 10.0]]]]> : tensor<1x2x2x3xf32>
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
  %0 = stablehlo.constant dense<"0x00000040000000000000803F000040C0000000C00000000000000040000040C0000040C0000000C00000803F000000400000803F00004040000000C0000080BF0000803F0000404000000040000080BF0000803F000000000000803F000080BF0000803F0000004000004040000080BF0000803F000000C0000000C000004040000040C00000404000000040000000C0000000C00000004000004040000000C0000000C0000040C00000803F000000C0000040C0000040C00000004000000000000080BF000000C0000040C000004040000000000000404000000040000000C0000000C0000000000000803F000040C0000000C0000000000000803F000080BF0000803F000040C00000004000000000000000C0000080BF000040C00000803F"> : tensor<4x3x3x2xf32>
  %1 = stablehlo.constant dense<[[[[-3.0, 2.0, -3.0, 3.0], [0.0, -1.0, 0.0, -3.0]], [[-1.0, -2.0, 0.0, 2.0], [-1.0, 1.0, 1.0, 1.0]]], [[[2.0, 0.0, 3.0, 1.0], [-1.0, 0.0, 0.0, 3.0]], [[-1.0, -2.0, -1.0, 1.0], [0.0, 2.0, -3.0, 1.0]]]]> : tensor<2x2x2x4xf32>
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
  check.expect_eq_const %r, dense<"0x060000000100000013000000EDFFFFFFFAFFFFFF0B000000E9FFFFFFFEFFFFFF000000000D000000F1FFFFFFF9FFFFFF0200000000000000F7FFFFFF0D000000F6FFFFFFFBFFFFFFF6FFFFFF0600000003000000F9FFFFFF0E000000F5FFFFFFF7FFFFFF0500000010000000FAFFFFFFEDFFFFFFFBFFFFFFF4FFFFFFFEFFFFFF"> : tensor<2x2x2x4xi32>
  return
}
// -----
// no spatial dimension f32
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 0.0, 1.0], [-3.0, -2.0, 0.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[-3.0, 2.0, -3.0, 3.0], [0.0, -1.0, 0.0, -3.0], [-1.0, -2.0, 0.0, 2.0]]> : tensor<3x4xf32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f]x[i, o]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[-7.0, 2.0, -6.0, 8.0], [9.0, -4.0, 9.0, -3.0]]> : tensor<2x4xf32>
  return
}
// -----
// no spatial dimension i32
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 0, 1], [-3, -2, 0]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<"0xFDFFFFFF02000000FDFFFFFF0300000000000000FFFFFFFF00000000FDFFFFFFFFFFFFFFFEFFFFFF0000000002000000"> : tensor<3x4xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, f]x[i, o]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3xi32>, tensor<3x4xi32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[-7, 2, -6, 8], [9, -4, 9, -3]]> : tensor<2x4xi32>
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
  %0 = stablehlo.constant dense<"0x020000000000000001000000FDFFFFFFFEFFFFFF0000000002000000FDFFFFFFFDFFFFFFFEFFFFFF0100000002000000"> : tensor<1x6x2xi32>
  %1 = stablehlo.constant dense<[[[-3, 2], [-3, 3]], [[0, -1], [0, -3]], [[-1, -2], [0, 2]]]> : tensor<3x2x2xi32>
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
  check.expect_eq_const %r, dense<"0x0000C0C0000040410000C0400000A0C0000040400000804000007041000098C1"> : tensor<1x2x2x1x2xf32>
  return
}
// -----
// three spatial dimensions i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[[2], [0]], [[1], [-3]], [[-2], [0]]], [[[2], [-3]], [[-3], [-2]], [[1], [2]]]]]> : tensor<1x2x3x2x1xi32>
  %1 = stablehlo.constant dense<[[[[[-3, 2]], [[-3, 3]]], [[[0, -1]], [[0, -3]]]]]> : tensor<1x2x2x1x2xi32>
  %r = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x3x2x1xi32>, tensor<1x2x2x1x2xi32>) -> tensor<1x2x2x1x2xi32>
  check.expect_eq_const %r, dense<[[[[[-6, 12]], [[6, -5]]], [[[3, 4]], [[15, -19]]]]]> : tensor<1x2x2x1x2xi32>
  return
}
// -----
// generic form
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0], [-3.0]], [[-2.0], [0.0], [2.0], [-3.0]], [[-3.0], [-2.0], [1.0], [2.0]], [[1.0], [3.0], [-2.0], [-1.0]]]]> : tensor<1x4x4x1xf32>
  %1 = stablehlo.constant dense<"0x000040C000000040000040C000004040"> : tensor<2x2x1x1xf32>
  %r = "stablehlo.convolution"(%0, %1) <{dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = 1 : i64, feature_group_count = 1 : i64, window_strides = array<i64: 2, 1>, padding = dense<[[1, 0], [0, 0]]> : tensor<2x2xi64>}> : (tensor<1x4x4x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x3x1xf32>
  check.expect_eq_const %r, dense<[[[[-6.0], [3.0], [-12.0]], [[9.0], [13.0], [-9.0]]]]> : tensor<1x2x3x1xf32>
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
  %0 = stablehlo.constant dense<"0xFC0203FF0002FC06F707F803FE04FDFC"> : tensor<1x4x4x1xi8>
  %1 = stablehlo.constant dense<[[[[-1]], [[6]]], [[[4]], [[-1]]]]> : tensor<2x2x1x1xi8>
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
  check.expect_eq_const %r, dense<"0x0000D0C3000070C3000080C20000E042000090430000E8430000204400004C4400007844000044C40000F8C3000050C30000A0420000B8430000244400006C4400009A440000BE4400005CC4000008C4000050C3000000430000E8430000484400008E440000B8440000E244000074C4000014C4000050C30000304300000C4400006C440000A6440000D64400000345000086C4000020C4000050C30000604300002444000088440000BE440000F44400001545000092C400002CC4000050C30000884300003C4400009A440000D644000009450000274500009EC4000038C4000050C30000A043000054440000AC440000EE4400001845000039450000AAC4000044C4000050C30000B84300006C440000BE44000003450000274500004B450000B6C4000050C4000050C30000D043000082440000D04400000F450000364500005D450000C2C400005CC4000050C30000E84300008E440000E24400001B450000454500006F450000CEC4000068C4000050C30000004400009A440000F4440000274500005445008080450000DAC4000074C4000050C300000C440000A644000003450000334500006345008089450000E6C4000080C4000050C3000018440000B24400000C4500003F4500007245008092450000C2C4000078C40000D8C30000004300002C4400009C440000E2440000144500003745"> : tensor<14x9xf32>
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
  check.expect_eq_const %r, dense<"0x60FEFFFF10FFFFFFC0FFFFFF7000000020010000D00100008002000030030000E0030000F0FCFFFF10FEFFFF30FFFFFF500000007001000090020000B0030000D0040000F005000090FCFFFFE0FDFFFF30FFFFFF80000000D00100002003000070040000C00500001007000030FCFFFFB0FDFFFF30FFFFFFB000000030020000B003000030050000B006000030080000D0FBFFFF80FDFFFF30FFFFFFE00000009002000040040000F0050000A00700005009000070FBFFFF50FDFFFF30FFFFFF10010000F0020000D0040000B006000090080000700A000010FBFFFF20FDFFFF30FFFFFF4001000050030000600500007007000080090000900B0000B0FAFFFFF0FCFFFF30FFFFFF70010000B0030000F005000030080000700A0000B00C000050FAFFFFC0FCFFFF30FFFFFFA00100001004000080060000F0080000600B0000D00D0000F0F9FFFF90FCFFFF30FFFFFFD00100007004000010070000B0090000500C0000F00E000090F9FFFF60FCFFFF30FFFFFF00020000D0040000A0070000700A0000400D00001010000030F9FFFF30FCFFFF30FFFFFF300200003005000030080000300B0000300E000030110000D0F8FFFF00FCFFFF30FFFFFF6002000090050000C0080000F00B0000200F000050120000F0F9FFFF20FCFFFF50FEFFFF80000000B0020000E00400001007000040090000700B0000"> : tensor<14x9xi32>
  return
}
// -----
// with bias, rectified
func.func @main() {
  %0 = stablehlo.constant dense<[[[[1.0, 2.0, -3.0], [0.0, 0.0, 0.0], [-2.0, 0.0, 2.0], [-1.0, 1.0, 3.0], [-3.0, -3.0, 1.0], [-1.0, -2.0, 3.0]], [[3.0, -3.0, -2.0], [2.0, -2.0, 2.0], [-3.0, -2.0, 1.0], [0.0, -3.0, 0.0], [2.0, 3.0, -3.0], [-1.0, 0.0, -3.0]], [[-2.0, 0.0, 2.0], [0.0, 0.0, 3.0], [-3.0, -2.0, -2.0], [-2.0, -3.0, -1.0], [1.0, 0.0, 3.0], [0.0, -1.0, 1.0]], [[-1.0, -3.0, -3.0], [1.0, 2.0, 2.0], [3.0, -3.0, 1.0], [-2.0, 1.0, -2.0], [-1.0, -1.0, -3.0], [-2.0, -2.0, -2.0]], [[-2.0, 0.0, 3.0], [0.0, 3.0, -1.0], [0.0, -3.0, 3.0], [0.0, 2.0, 1.0], [-2.0, -1.0, 1.0], [0.0, 1.0, 3.0]], [[1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [-3.0, 3.0, 1.0], [0.0, -1.0, 2.0], [2.0, 2.0, -3.0], [-2.0, 2.0, -2.0]]], [[[0.0, -3.0, 2.0], [3.0, -3.0, -2.0], [-1.0, 1.0, -1.0], [-3.0, 2.0, 0.0], [-1.0, -1.0, 2.0], [-3.0, 2.0, -2.0]], [[-3.0, -1.0, -1.0], [0.0, -1.0, 0.0], [-1.0, -2.0, -1.0], [3.0, 0.0, 3.0], [0.0, 0.0, -1.0], [3.0, 0.0, 1.0]], [[-2.0, -1.0, 0.0], [3.0, -2.0, -1.0], [-2.0, 1.0, -1.0], [3.0, 0.0, -3.0], [0.0, -1.0, 0.0], [-3.0, -3.0, 3.0]], [[-3.0, 3.0, 0.0], [3.0, -1.0, 0.0], [-3.0, 1.0, -3.0], [2.0, 3.0, -3.0], [2.0, -1.0, 0.0], [3.0, -1.0, 0.0]], [[2.0, -3.0, -3.0], [-3.0, 0.0, -3.0], [-1.0, -1.0, -3.0], [1.0, 0.0, 1.0], [2.0, 3.0, -3.0], [1.0, 0.0, 2.0]], [[0.0, 1.0, 3.0], [2.0, -2.0, 2.0], [0.0, -3.0, -3.0], [-3.0, 2.0, 2.0], [3.0, -2.0, -3.0], [1.0, -2.0, 3.0]]]]> : tensor<2x6x6x3xf32>
  %1 = stablehlo.constant dense<[[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0]], [[1.0, 3.0, -2.0, -1.0], [1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0]], [[1.0, 2.0, 3.0, -1.0], [1.0, -2.0, -2.0, 3.0], [-3.0, 3.0, 2.0, -2.0]]], [[[-2.0, 2.0, 3.0, -2.0], [-2.0, -3.0, 1.0, -2.0], [-3.0, -3.0, 2.0, 0.0]], [[-1.0, -2.0, -3.0, 3.0], [0.0, 3.0, 2.0, -2.0], [-2.0, 0.0, 1.0, -3.0]], [[-2.0, 0.0, 1.0, -1.0], [1.0, -3.0, 2.0, 0.0], [-2.0, -1.0, -3.0, 1.0]]], [[[-2.0, -1.0, -1.0, -2.0], [-3.0, 3.0, -2.0, 0.0], [3.0, 2.0, 1.0, 0.0]], [[2.0, -2.0, 0.0, 3.0], [-3.0, -3.0, -1.0, -1.0], [-2.0, 0.0, 1.0, -1.0]], [[3.0, 3.0, -3.0, -3.0], [-2.0, -2.0, 2.0, 0.0], [-3.0, -3.0, 2.0, 2.0]]]]> : tensor<3x3x3x4xf32>
  %2 = stablehlo.constant dense<"0x000040C000000040000040C000004040"> : tensor<4xf32>
  %p = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x6x6x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x3x3x4xf32>
  %b = stablehlo.broadcast_in_dim %2, dims = [3] : (tensor<4xf32>) -> tensor<2x3x3x4xf32>
  %s = stablehlo.add %p, %b : tensor<2x3x3x4xf32>
  %z = stablehlo.constant dense<0.0> : tensor<2x3x3x4xf32>
  %r = stablehlo.maximum %s, %z : tensor<2x3x3x4xf32>
  check.expect_eq_const %r, dense<[[[[3.0, 33.0, 0.0, 0.0], [0.0, 0.0, 15.0, 20.0], [8.0, 5.0, 0.0, 17.0]], [[0.0, 14.0, 0.0, 18.0], [0.0, 11.0, 28.0, 14.0], [10.0, 0.0, 0.0, 14.0]], [[0.0, 10.0, 19.0, 0.0], [0.0, 0.0, 8.0, 3.0], [3.0, 20.0, 9.0, 0.0]]], [[[27.0, 0.0, 0.0, 54.0], [1.0, 8.0, 0.0, 17.0], [0.0, 4.0, 2.0, 13.0]], [[11.0, 0.0, 0.0, 17.0], [10.0, 22.0, 0.0, 4.0], [0.0, 0.0, 0.0, 15.0]], [[3.0, 0.0, 0.0, 9.0], [34.0, 39.0, 0.0, 0.0], [7.0, 24.0, 0.0, 0.0]]]]> : tensor<2x3x3x4xf32>
  return
}
