// matrix product f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000080400000804000000040000000C00000804000004040000000C0000040C00000803F00000000000000000000803F"> : tensor<3x4xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[21.0, 16.0, -6.0, -13.0], [-35.0, -28.0, 0.0, 17.0]]> : tensor<2x4xf32>
  return
}
// -----
// matrix product i32
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 4, 1], [-4, -4, -3]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[[4, 4, 2, -2], [4, 3, -2, -3], [1, 0, 0, 1]]> : tensor<3x4xi32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xi32>, tensor<3x4xi32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[21, 16, -6, -13], [-35, -28, 0, 17]]> : tensor<2x4xi32>
  return
}
// -----
// matrix product bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x803F8040803F80C080C040C0"> : tensor<2x3xbf16>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0, -2.0], [4.0, 3.0, -2.0, -3.0], [1.0, 0.0, 0.0, 1.0]]> : tensor<3x4xbf16>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xbf16>, tensor<3x4xbf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %r, dense<[[21.0, 16.0, -6.0, -13.0], [-35.0, -28.0, 0.0, 17.0]]> : tensor<2x4xbf16>
  return
}
// -----
// matrix product f64
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf64>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0, -2.0], [4.0, 3.0, -2.0, -3.0], [1.0, 0.0, 0.0, 1.0]]> : tensor<3x4xf64>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xf64>, tensor<3x4xf64>) -> tensor<2x4xf64>
  check.expect_eq_const %r, dense<"0x0000000000003540000000000000304000000000000018C00000000000002AC000000000008041C00000000000003CC000000000000000000000000000003140"> : tensor<2x4xf64>
  return
}
// -----
// matrix product i8
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 4, 1], [-4, -4, -3]]> : tensor<2x3xi8>
  %1 = stablehlo.constant dense<[[4, 4, 2, -2], [4, 3, -2, -3], [1, 0, 0, 1]]> : tensor<3x4xi8>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xi8>, tensor<3x4xi8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<[[21, 16, -6, -13], [-35, -28, 0, 17]]> : tensor<2x4xi8>
  return
}
// -----
// matrix product complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(1.0, 0.0), (4.0, 0.0), (1.0, 0.0)], [(-4.0, 0.0), (-4.0, 0.0), (-3.0, 0.0)]]> : tensor<2x3xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x000080400000000000008040000000000000004000000000000000C00000000000008040000000000000404000000000000000C000000000000040C0000000000000803F00000000000000000000000000000000000000000000803F00000000"> : tensor<3x4xcomplex<f32>>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xcomplex<f32>>, tensor<3x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(21.0, 0.0), (16.0, 0.0), (-6.0, 0.0), (-13.0, 0.0)], [(-35.0, 0.0), (-28.0, 0.0), (0.0, 0.0), (17.0, 0.0)]]> : tensor<2x4xcomplex<f32>>
  return
}
// -----
// transposed f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0], [1.0, -4.0], [-4.0, -3.0]]> : tensor<3x2xf32>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0], [-2.0, 4.0, 3.0], [-2.0, -3.0, 1.0], [0.0, 0.0, 1.0]]> : tensor<4x3xf32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [1]>}> : (tensor<3x2xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[0.0, -10.0, -9.0, -4.0], [-6.0, -33.0, 1.0, -3.0]]> : tensor<2x4xf32>
  return
}
// -----
// transposed i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x010000000400000001000000FCFFFFFFFCFFFFFFFDFFFFFF"> : tensor<3x2xi32>
  %1 = stablehlo.constant dense<[[4, 4, 2], [-2, 4, 3], [-2, -3, 1], [0, 0, 1]]> : tensor<4x3xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [1]>}> : (tensor<3x2xi32>, tensor<4x3xi32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[0, -10, -9, -4], [-6, -33, 1, -3]]> : tensor<2x4xi32>
  return
}
// -----
// one batch dimension f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 4.0, 1.0, -4.0], [-4.0, -3.0, 3.0, 2.0], [-2.0, 0.0, 1.0, -2.0]], [[0.0, -2.0, 0.0, 3.0], [3.0, -3.0, 3.0, -4.0], [2.0, 3.0, 2.0, -3.0]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<[[[4.0, 4.0, 2.0, -2.0, 4.0], [3.0, -2.0, -3.0, 1.0, 0.0], [0.0, 1.0, 3.0, -1.0, 2.0], [0.0, -1.0, 3.0, 2.0, -3.0]], [[-1.0, 1.0, 4.0, 0.0, 2.0], [-1.0, -2.0, -4.0, 0.0, -2.0], [0.0, -3.0, 3.0, 4.0, -2.0], [4.0, 3.0, -3.0, 2.0, 4.0]]]> : tensor<2x4x5xf32>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  check.expect_eq_const %r, dense<"0x000080410000803F000098C10000E0C0000090410000C8C1000010C1000080410000C040000080C1000000C10000A0C00000E0C0000080BF000000000000604100005041000080BF0000C04000008041000080C1000040C10000344200008040000020C1000088C1000098C10000304100000040000090C1"> : tensor<2x3x5xf32>
  return
}
// -----
// one batch dimension i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[1, 4, 1, -4], [-4, -3, 3, 2], [-2, 0, 1, -2]], [[0, -2, 0, 3], [3, -3, 3, -4], [2, 3, 2, -3]]]> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<[[[4, 4, 2, -2, 4], [3, -2, -3, 1, 0], [0, 1, 3, -1, 2], [0, -1, 3, 2, -3]], [[-1, 1, 4, 0, 2], [-1, -2, -4, 0, -2], [0, -3, 3, 4, -2], [4, 3, -3, 2, 4]]]> : tensor<2x4x5xi32>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xi32>, tensor<2x4x5xi32>) -> tensor<2x3x5xi32>
  check.expect_eq_const %r, dense<[[[16, 1, -19, -7, 18], [-25, -9, 16, 6, -16], [-8, -5, -7, -1, 0]], [[14, 13, -1, 6, 16], [-16, -12, 45, 4, -10], [-17, -19, 11, 2, -18]]]> : tensor<2x3x5xi32>
  return
}
// -----
// one batch dimension bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 4.0, 1.0, -4.0], [-4.0, -3.0, 3.0, 2.0], [-2.0, 0.0, 1.0, -2.0]], [[0.0, -2.0, 0.0, 3.0], [3.0, -3.0, 3.0, -4.0], [2.0, 3.0, 2.0, -3.0]]]> : tensor<2x3x4xbf16>
  %1 = stablehlo.constant dense<"0x80408040004000C08040404000C040C0803F00000000803F404080BF0040000080BF4040004040C080BF803F80400000004080BF00C080C0000000C0000040C04040804000C08040404040C000408040"> : tensor<2x4x5xbf16>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xbf16>, tensor<2x4x5xbf16>) -> tensor<2x3x5xbf16>
  check.expect_eq_const %r, dense<[[[16.0, 1.0, -19.0, -7.0, 18.0], [-25.0, -9.0, 16.0, 6.0, -16.0], [-8.0, -5.0, -7.0, -1.0, 0.0]], [[14.0, 13.0, -1.0, 6.0, 16.0], [-16.0, -12.0, 45.0, 4.0, -10.0], [-17.0, -19.0, 11.0, 2.0, -18.0]]]> : tensor<2x3x5xbf16>
  return
}
// -----
// one batch dimension f64
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 4.0, 1.0, -4.0], [-4.0, -3.0, 3.0, 2.0], [-2.0, 0.0, 1.0, -2.0]], [[0.0, -2.0, 0.0, 3.0], [3.0, -3.0, 3.0, -4.0], [2.0, 3.0, 2.0, -3.0]]]> : tensor<2x3x4xf64>
  %1 = stablehlo.constant dense<[[[4.0, 4.0, 2.0, -2.0, 4.0], [3.0, -2.0, -3.0, 1.0, 0.0], [0.0, 1.0, 3.0, -1.0, 2.0], [0.0, -1.0, 3.0, 2.0, -3.0]], [[-1.0, 1.0, 4.0, 0.0, 2.0], [-1.0, -2.0, -4.0, 0.0, -2.0], [0.0, -3.0, 3.0, 4.0, -2.0], [4.0, 3.0, -3.0, 2.0, 4.0]]]> : tensor<2x4x5xf64>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf64>, tensor<2x4x5xf64>) -> tensor<2x3x5xf64>
  check.expect_eq_const %r, dense<[[[16.0, 1.0, -19.0, -7.0, 18.0], [-25.0, -9.0, 16.0, 6.0, -16.0], [-8.0, -5.0, -7.0, -1.0, 0.0]], [[14.0, 13.0, -1.0, 6.0, 16.0], [-16.0, -12.0, 45.0, 4.0, -10.0], [-17.0, -19.0, 11.0, 2.0, -18.0]]]> : tensor<2x3x5xf64>
  return
}
// -----
// one batch dimension i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x010401FCFCFD0302FE0001FE00FE000303FD03FC020302FD"> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<[[[4, 4, 2, -2, 4], [3, -2, -3, 1, 0], [0, 1, 3, -1, 2], [0, -1, 3, 2, -3]], [[-1, 1, 4, 0, 2], [-1, -2, -4, 0, -2], [0, -3, 3, 4, -2], [4, 3, -3, 2, 4]]]> : tensor<2x4x5xi8>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xi8>, tensor<2x4x5xi8>) -> tensor<2x3x5xi8>
  check.expect_eq_const %r, dense<[[[16, 1, -19, -7, 18], [-25, -9, 16, 6, -16], [-8, -5, -7, -1, 0]], [[14, 13, -1, 6, 16], [-16, -12, 45, 4, -10], [-17, -19, 11, 2, -18]]]> : tensor<2x3x5xi8>
  return
}
// -----
// one batch dimension complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(1.0, 0.0), (4.0, 0.0), (1.0, 0.0), (-4.0, 0.0)], [(-4.0, 0.0), (-3.0, 0.0), (3.0, 0.0), (2.0, 0.0)], [(-2.0, 0.0), (0.0, 0.0), (1.0, 0.0), (-2.0, 0.0)]], [[(0.0, 0.0), (-2.0, 0.0), (0.0, 0.0), (3.0, 0.0)], [(3.0, 0.0), (-3.0, 0.0), (3.0, 0.0), (-4.0, 0.0)], [(2.0, 0.0), (3.0, 0.0), (2.0, 0.0), (-3.0, 0.0)]]]> : tensor<2x3x4xcomplex<f32>>
  %1 = stablehlo.constant dense<[[[(4.0, 0.0), (4.0, 0.0), (2.0, 0.0), (-2.0, 0.0), (4.0, 0.0)], [(3.0, 0.0), (-2.0, 0.0), (-3.0, 0.0), (1.0, 0.0), (0.0, 0.0)], [(0.0, 0.0), (1.0, 0.0), (3.0, 0.0), (-1.0, 0.0), (2.0, 0.0)], [(0.0, 0.0), (-1.0, 0.0), (3.0, 0.0), (2.0, 0.0), (-3.0, 0.0)]], [[(-1.0, 0.0), (1.0, 0.0), (4.0, 0.0), (0.0, 0.0), (2.0, 0.0)], [(-1.0, 0.0), (-2.0, 0.0), (-4.0, 0.0), (0.0, 0.0), (-2.0, 0.0)], [(0.0, 0.0), (-3.0, 0.0), (3.0, 0.0), (4.0, 0.0), (-2.0, 0.0)], [(4.0, 0.0), (3.0, 0.0), (-3.0, 0.0), (2.0, 0.0), (4.0, 0.0)]]]> : tensor<2x4x5xcomplex<f32>>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xcomplex<f32>>, tensor<2x4x5xcomplex<f32>>) -> tensor<2x3x5xcomplex<f32>>
  check.expect_eq_const %r, dense<"0x00008041000000000000803F00000000000098C1000000000000E0C00000000000009041000000000000C8C100000000000010C10000000000008041000000000000C04000000000000080C100000000000000C1000000000000A0C0000000000000E0C000000000000080BF00000000000000000000000000006041000000000000504100000000000080BF000000000000C040000000000000804100000000000080C100000000000040C10000000000003442000000000000804000000000000020C100000000000088C100000000000098C10000000000003041000000000000004000000000000090C100000000"> : tensor<2x3x5xcomplex<f32>>
  return
}
// -----
// batch dimensions in other places f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 4.0, 1.0, -4.0], [-4.0, -3.0, 3.0, 2.0]], [[-2.0, 0.0, 1.0, -2.0], [0.0, -2.0, 0.0, 3.0]], [[3.0, -3.0, 3.0, -4.0], [2.0, 3.0, 2.0, -3.0]]]> : tensor<3x2x4xf32>
  %1 = stablehlo.constant dense<[[[4.0, 4.0], [2.0, -2.0], [4.0, 3.0], [-2.0, -3.0], [1.0, 0.0]], [[0.0, 1.0], [3.0, -1.0], [2.0, 0.0], [-1.0, 3.0], [2.0, -3.0]], [[-1.0, 1.0], [4.0, 0.0], [2.0, -1.0], [-2.0, -4.0], [0.0, -2.0]], [[0.0, -3.0], [3.0, 4.0], [-2.0, 4.0], [3.0, -3.0], [2.0, 4.0]]]> : tensor<4x5x2xf32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [1], rhs_batching_dimensions = [2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<3x2x4xf32>, tensor<4x5x2xf32>) -> tensor<2x3x5xf32>
  check.expect_eq_const %r, dense<[[[3.0, 6.0, 22.0, -20.0, 1.0], [-9.0, -6.0, -2.0, -4.0, -6.0], [9.0, -3.0, 20.0, -21.0, -11.0]], [[-22.0, 19.0, -7.0, -15.0, 11.0], [-11.0, 14.0, 12.0, -15.0, 18.0], [22.0, -19.0, -8.0, 4.0, -25.0]]]> : tensor<2x3x5xf32>
  return
}
// -----
// batch dimensions in other places i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[1, 4, 1, -4], [-4, -3, 3, 2]], [[-2, 0, 1, -2], [0, -2, 0, 3]], [[3, -3, 3, -4], [2, 3, 2, -3]]]> : tensor<3x2x4xi32>
  %1 = stablehlo.constant dense<"0x040000000400000002000000FEFFFFFF0400000003000000FEFFFFFFFDFFFFFF0100000000000000000000000100000003000000FFFFFFFF0200000000000000FFFFFFFF0300000002000000FDFFFFFFFFFFFFFF01000000040000000000000002000000FFFFFFFFFEFFFFFFFCFFFFFF00000000FEFFFFFF00000000FDFFFFFF0300000004000000FEFFFFFF0400000003000000FDFFFFFF0200000004000000"> : tensor<4x5x2xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [1], rhs_batching_dimensions = [2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<3x2x4xi32>, tensor<4x5x2xi32>) -> tensor<2x3x5xi32>
  check.expect_eq_const %r, dense<[[[3, 6, 22, -20, 1], [-9, -6, -2, -4, -6], [9, -3, 20, -21, -11]], [[-22, 19, -7, -15, 11], [-11, 14, 12, -15, 18], [22, -19, -8, 4, -25]]]> : tensor<2x3x5xi32>
  return
}
// -----
// two batch, two contracting f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[1.0, 4.0], [1.0, -4.0], [-4.0, -3.0], [3.0, 2.0]], [[-2.0, 0.0], [1.0, -2.0], [0.0, -2.0], [0.0, 3.0]], [[3.0, -3.0], [3.0, -4.0], [2.0, 3.0], [2.0, -3.0]]], [[[-4.0, -3.0], [4.0, 4.0], [-1.0, 4.0], [3.0, -1.0]], [[2.0, 1.0], [-3.0, -1.0], [0.0, 4.0], [-3.0, 0.0]], [[-4.0, -1.0], [-2.0, -4.0], [0.0, -2.0], [3.0, 3.0]]]]> : tensor<2x3x4x2xf32>
  %1 = stablehlo.constant dense<[[[[4.0, 4.0, 2.0, -2.0], [4.0, 3.0, -2.0, -3.0]], [[1.0, 0.0, 0.0, 1.0], [3.0, -1.0, 2.0, 0.0]]], [[[-1.0, 3.0, 2.0, -3.0], [-1.0, 1.0, 4.0, 0.0]], [[2.0, -1.0, -2.0, -4.0], [0.0, -2.0, 0.0, -3.0]]], [[[3.0, 4.0, -2.0, 4.0], [3.0, -3.0, 2.0, 4.0]], [[1.0, -1.0, -4.0, -4.0], [-2.0, 4.0, 4.0, -2.0]]]]> : tensor<3x2x2x4xf32>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0, 1] x [1, 0], contracting_dims = [2, 3] x [3, 2] : (tensor<2x3x4x2xf32>, tensor<3x2x2x4xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[-2.0, -5.0, 22.0], [-6.0, 21.0, -42.0]]> : tensor<2x3xf32>
  return
}
// -----
// two batch, two contracting i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x010000000400000001000000FCFFFFFFFCFFFFFFFDFFFFFF0300000002000000FEFFFFFF0000000001000000FEFFFFFF00000000FEFFFFFF000000000300000003000000FDFFFFFF03000000FCFFFFFF020000000300000002000000FDFFFFFFFCFFFFFFFDFFFFFF0400000004000000FFFFFFFF0400000003000000FFFFFFFF0200000001000000FDFFFFFFFFFFFFFF0000000004000000FDFFFFFF00000000FCFFFFFFFFFFFFFFFEFFFFFFFCFFFFFF00000000FEFFFFFF0300000003000000"> : tensor<2x3x4x2xi32>
  %1 = stablehlo.constant dense<[[[[4, 4, 2, -2], [4, 3, -2, -3]], [[1, 0, 0, 1], [3, -1, 2, 0]]], [[[-1, 3, 2, -3], [-1, 1, 4, 0]], [[2, -1, -2, -4], [0, -2, 0, -3]]], [[[3, 4, -2, 4], [3, -3, 2, 4]], [[1, -1, -4, -4], [-2, 4, 4, -2]]]]> : tensor<3x2x2x4xi32>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0, 1] x [1, 0], contracting_dims = [2, 3] x [3, 2] : (tensor<2x3x4x2xi32>, tensor<3x2x2x4xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[-2, -5, 22], [-6, 21, -42]]> : tensor<2x3xi32>
  return
}
// -----
// outer product f32
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 4.0, 1.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<[4.0, 4.0]> : tensor<2xf32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>}> : (tensor<3xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<"0x000080400000804000008041000080410000804000008040"> : tensor<3x2xf32>
  return
}
// -----
// outer product i32
func.func @main() {
  %0 = stablehlo.constant dense<[1, 4, 1]> : tensor<3xi32>
  %1 = stablehlo.constant dense<[4, 4]> : tensor<2xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>}> : (tensor<3xi32>, tensor<2xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %r, dense<[[4, 4], [16, 16], [4, 4]]> : tensor<3x2xi32>
  return
}
// -----
// inner product f32
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 4.0, 1.0, -4.0, -4.0]> : tensor<5xf32>
  %1 = stablehlo.constant dense<"0x000080400000804000000040000000C000008040"> : tensor<5xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [0] x [0] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
  check.expect_eq_const %r, dense<14.0> : tensor<f32>
  return
}
// -----
// inner product i32
func.func @main() {
  %0 = stablehlo.constant dense<[1, 4, 1, -4, -4]> : tensor<5xi32>
  %1 = stablehlo.constant dense<[4, 4, 2, -2, 4]> : tensor<5xi32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [0] x [0] : (tensor<5xi32>, tensor<5xi32>) -> tensor<i32>
  check.expect_eq_const %r, dense<14> : tensor<i32>
  return
}
// -----
// a scalar f32
func.func @main() {
  %0 = stablehlo.constant dense<1.0> : tensor<f32>
  %1 = stablehlo.constant dense<[4.0, 4.0, 2.0]> : tensor<3xf32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>}> : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_eq_const %r, dense<[4.0, 4.0, 2.0]> : tensor<3xf32>
  return
}
// -----
// a scalar i32
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  %1 = stablehlo.constant dense<[4, 4, 2]> : tensor<3xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>}> : (tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %r, dense<"0x040000000400000002000000"> : tensor<3xi32>
  return
}
// -----
// nothing to contract f32
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %1 = stablehlo.constant dense<> : tensor<0x3xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x0xf32>, tensor<0x3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<0.0> : tensor<2x3xf32>
  return
}
// -----
// nothing to contract i32
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xi32>
  %1 = stablehlo.constant dense<> : tensor<0x3xi32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x0xi32>, tensor<0x3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<0> : tensor<2x3xi32>
  return
}
// -----
// no results f32
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xf32>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0], [-2.0, 4.0, 3.0]]> : tensor<2x3xf32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<0x2xf32>, tensor<2x3xf32>) -> tensor<0x3xf32>
  check.expect_eq_const %r, dense<> : tensor<0x3xf32>
  return
}
// -----
// no results i32
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xi32>
  %1 = stablehlo.constant dense<[[4, 4, 2], [-2, 4, 3]]> : tensor<2x3xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<0x2xi32>, tensor<2x3xi32>) -> tensor<0x3xi32>
  check.expect_eq_const %r, dense<> : tensor<0x3xi32>
  return
}
// -----
// i8 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[[-36, 18, 27], [-9, 0, 18]]> : tensor<2x3xi8>
  %1 = stablehlo.constant dense<[[-9, 54], [36, -9], [18, 18]]> : tensor<3x2xi8>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xi8>, tensor<3x2xi8>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<"0xB2050000ACF9FFFF950100005EFFFFFF"> : tensor<2x2xi32>
  return
}
// -----
// i8 wraps
func.func @main() {
  %0 = stablehlo.constant dense<[[-4, 2, 3], [-1, 0, 2]]> : tensor<2x3xi8>
  %1 = stablehlo.constant dense<[[-1, 6], [4, -1], [2, 2]]> : tensor<3x2xi8>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xi8>, tensor<3x2xi8>) -> tensor<2x2xi8>
  check.expect_eq_const %r, dense<[[18, -20], [5, -2]]> : tensor<2x2xi8>
  return
}
// -----
// precision DEFAULT
func.func @main() {
  %0 = stablehlo.constant dense<[[1.6243454, -0.6117564, -0.5281718, -1.0729686, 0.86540765], [-2.3015387, 1.7448118, -0.7612069, 0.3190391, -0.24937038], [1.4621079, -2.0601406, -0.3224172, -0.38405436, 1.1337694], [-1.0998913, -0.1724282, -0.8778584, 0.042213745, 0.58281523]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<"0x4961D5BE0B7866BD70B708C065F4D13F4C8FE5BFC17C57BFD6BC003F9A659FBFFA6A87BFB9B468BF182C0D3F89B3124036252A3D2E188FBFBAFF093F"> : tensor<5x3xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.9347275, 0.104320854, -4.389158], [3.1379838, -1.5970724, 4.8500466], [-3.7544668, 2.5347056, -1.317294], [-0.2800621, 0.8360479, 3.8343909]]> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// precision HIGH
func.func @main() {
  %0 = stablehlo.constant dense<[[1.6243454, -0.6117564, -0.5281718, -1.0729686, 0.86540765], [-2.3015387, 1.7448118, -0.7612069, 0.3190391, -0.24937038], [1.4621079, -2.0601406, -0.3224172, -0.38405436, 1.1337694], [-1.0998913, -0.1724282, -0.8778584, 0.042213745, 0.58281523]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<[[-0.41675785, -0.056266826, -2.1361961], [1.6402708, -1.7934356, -0.84174734], [0.5028814, -1.2452881, -1.0579522], [-0.9090076, 0.55145407, 2.292208], [0.041539393, -1.1179254, 0.5390583]]> : tensor<5x3xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [HIGH, HIGH] : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.9347275, 0.104320854, -4.389158], [3.1379838, -1.5970724, 4.8500466], [-3.7544668, 2.5347056, -1.317294], [-0.2800621, 0.8360479, 3.8343909]]> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// precision HIGHEST
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F119C1CBF443607BF095789BF5B8B5D3F694C13C0FE55DF3F75DE42BF1859A33EF35A7FBE5A26BB3F58D903C0DE13A5BEC6A2C4BE5B1F913F3DC98CBF059130BE54BB60BF52E82C3D6133153F"> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<[[-0.41675785, -0.056266826, -2.1361961], [1.6402708, -1.7934356, -0.84174734], [0.5028814, -1.2452881, -1.0579522], [-0.9090076, 0.55145407, 2.292208], [0.041539393, -1.1179254, 0.5390583]]> : tensor<5x3xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.9347275, 0.104320854, -4.389158], [3.1379838, -1.5970724, 4.8500466], [-3.7544668, 2.5347056, -1.317294], [-0.2800621, 0.8360479, 3.8343909]]> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// bf16 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.625, -0.61328125, -0.52734375, -1.0703125, 0.8671875], [-2.296875, 1.7421875, -0.76171875, 0.318359375, -0.2490234375], [1.4609375, -2.0625, -0.322265625, -0.384765625, 1.1328125], [-1.1015625, -0.1728515625, -0.87890625, 0.042236328125, 0.58203125]]> : tensor<4x5xbf16>
  %1 = stablehlo.constant dense<[[-0.416015625, -0.05615234375, -2.140625], [1.640625, -1.796875, -0.83984375], [0.50390625, -1.2421875, -1.0546875], [-0.91015625, 0.55078125, 2.296875], [0.04150390625, -1.1171875, 0.5390625]]> : tensor<5x3xbf16>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<4x5xbf16>, tensor<5x3xbf16>) -> tensor<4x3xf32>
  check.expect_almost_eq_const %r, dense<"0x401270BF0020DC3DE0BD8CC00A504840C006CDBF90539B40706E70C090FF22408007AABF60A290BE5055563FE0D17540"> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// an algorithm
func.func @main() {
  %0 = stablehlo.constant dense<[[1.6243454, -0.6117564, -0.5281718, -1.0729686, 0.86540765], [-2.3015387, 1.7448118, -0.7612069, 0.3190391, -0.24937038], [1.4621079, -2.0601406, -0.3224172, -0.38405436, 1.1337694], [-1.0998913, -0.1724282, -0.8778584, 0.042213745, 0.58281523]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<[[-0.41675785, -0.056266826, -2.1361961], [1.6402708, -1.7934356, -0.84174734], [0.5028814, -1.2452881, -1.0579522], [-0.9090076, 0.55145407, 2.292208], [0.041539393, -1.1179254, 0.5390583]]> : tensor<5x3xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.9347275, 0.104320854, -4.389158], [3.1379838, -1.5970724, 4.8500466], [-3.7544668, 2.5347056, -1.317294], [-0.2800621, 0.8360479, 3.8343909]]> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// a NaN beside a zero
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf32>
  %1 = stablehlo.constant dense<"0x0000C07F0000803F"> : tensor<2xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [0] x [0] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
  check.expect_almost_eq_const %r, dense<0x7FC00000> : tensor<f32>
  return
}
// -----
// f8E4M3FN to f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0], [-0.5, 4.0]]> : tensor<2x2xf8E4M3FN>
  %1 = stablehlo.constant dense<[[0.5, 1.0], [2.0, -1.0]]> : tensor<2x2xf8E4M3FN>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x2xf8E4M3FN>, tensor<2x2xf8E4M3FN>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[4.5, -1.0], [7.75, -4.5]]> : tensor<2x2xf32>
  return
}
// -----
// f8E5M2 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0], [-0.5, 4.0]]> : tensor<2x2xf8E5M2>
  %1 = stablehlo.constant dense<[[0.5, 1.0], [2.0, -1.0]]> : tensor<2x2xf8E5M2>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x2xf8E5M2>, tensor<2x2xf8E5M2>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[4.5, -1.0], [7.75, -4.5]]> : tensor<2x2xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000000C0000060400000003F"> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %w = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5>>
  %s = stablehlo.dot_general %p, %w, contracting_dims = [1] x [0] : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2x!quant.uniform<i8:f32, 1.0:-2>>
  %r = stablehlo.uniform_dequantize %s : (tensor<2x2x!quant.uniform<i8:f32, 1.0:-2>>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[-6.0, -3.0], [5.0, -7.0]]> : tensor<2x2xf32>
  return
}
// -----
// large product f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<33x40xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x40xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x40xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x40xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x40xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x40xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<33x40xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x40xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x40xf32>
  %x1_ = stablehlo.constant dense<3.0> : tensor<40x35xf32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<40x35xf32>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<40x35xf32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<40x35xf32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<40x35xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<40x35xf32>
  %x1_1f = stablehlo.constant dense<-1.0> : tensor<40x35xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<40x35xf32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<40x35xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<33x40xf32>, tensor<40x35xf32>) -> tensor<33x35xf32>
  %r = stablehlo.slice %p [32:33, 0:35] : (tensor<33x35xf32>) -> tensor<1x35xf32>
  check.expect_eq_const %r, dense<[[33680.0, 32420.0, 31160.0, 29900.0, 28640.0, 27380.0, 26120.0, 24860.0, 23600.0, 22340.0, 21080.0, 19820.0, 18560.0, 17300.0, 16040.0, 14780.0, 13520.0, 12260.0, 11000.0, 9740.0, 8480.0, 7220.0, 5960.0, 4700.0, 3440.0, 2180.0, 920.0, -340.0, -1600.0, -2860.0, -4120.0, -5380.0, -6640.0, -7900.0, -9160.0]]> : tensor<1x35xf32>
  return
}
// -----
// large row by matrix f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<1x130xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<1x130xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<1x130xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<1x130xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<1x130xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<1x130xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<1x130xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<1x130xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<1x130xf32>
  %x1_ = stablehlo.constant dense<3.0> : tensor<130x70xf32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<130x70xf32>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<130x70xf32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<130x70xf32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<130x70xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<130x70xf32>
  %x1_1f = stablehlo.constant dense<-1.0> : tensor<130x70xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<130x70xf32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<130x70xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<1x130xf32>, tensor<130x70xf32>) -> tensor<1x70xf32>
  %r = stablehlo.slice %p [0:1, 0:70] : (tensor<1x70xf32>) -> tensor<1x70xf32>
  check.expect_eq_const %r, dense<"0x80070C49F09D0A4960340949D0CA074940610649B0F70449208E03499024024900BB0049E0A2FE48C0CFFB48A0FCF8488029F6486056F3484083F04820B0ED4800DDEA48E009E848C036E548A063E2488090DF4860BDDC4840EAD9482017D7480044D448E070D148C09DCE48A0CACB4880F7C8486024C6484051C348207EC04800ABBD48E0D7BA48C004B848A031B548805EB248608BAF4840B8AC4820E5A9480012A748E03EA448C06BA148A0989E4880C59B4860F29848401F9648204C934800799048E0A58D48C0D28A48A0FF8748802C854860598248800C7F484066794800C07348C0196E488073684840CD624800275D48C080574880DA514840344C48008E4648C0E7404880413B48409B354800F52F48C04E2A48"> : tensor<1x70xf32>
  return
}
// -----
// large matrix by column f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<70x130xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<70x130xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<70x130xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<70x130xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<70x130xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<70x130xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<70x130xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<70x130xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<70x130xf32>
  %x1_ = stablehlo.constant dense<3.0> : tensor<130x1xf32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<130x1xf32>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<130x1xf32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<130x1xf32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<130x1xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<130x1xf32>
  %x1_1f = stablehlo.constant dense<-1.0> : tensor<130x1xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<130x1xf32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<130x1xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<70x130xf32>, tensor<130x1xf32>) -> tensor<70x1xf32>
  %r = stablehlo.slice %p [69:70, 0:1] : (tensor<70x1xf32>) -> tensor<1x1xf32>
  check.expect_eq_const %r, dense<1.179035e+06> : tensor<1x1xf32>
  return
}
// -----
// large long product f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<8x256xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<8x256xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<8x256xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<8x256xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<8x256xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<8x256xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<8x256xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<8x256xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<8x256xf32>
  %x1_ = stablehlo.constant dense<3.0> : tensor<256x16xf32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<256x16xf32>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<256x16xf32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<256x16xf32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<256x16xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<256x16xf32>
  %x1_1f = stablehlo.constant dense<-1.0> : tensor<256x16xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<256x16xf32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<256x16xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<8x256xf32>, tensor<256x16xf32>) -> tensor<8x16xf32>
  %r = stablehlo.slice %p [7:8, 0:16] : (tensor<8x16xf32>) -> tensor<1x16xf32>
  check.expect_eq_const %r, dense<[[5.223296e+06, 5.193984e+06, 5.164672e+06, 5.13536e+06, 5.106048e+06, 5.076736e+06, 5.047424e+06, 5.018112e+06, 4.9888e+06, 4.959488e+06, 4.930176e+06, 4.900864e+06, 4.871552e+06, 4.84224e+06, 4.812928e+06, 4.783616e+06]]> : tensor<1x16xf32>
  return
}
// -----
// large batch f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<3x20x24xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<3x20x24xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<3x20x24xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<3x20x24xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<3x20x24xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<3x20x24xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<3x20x24xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<3x20x24xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<3x20x24xf32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<3x20x24xf32>
  %x0_2f = stablehlo.constant dense<1.0> : tensor<3x20x24xf32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<3x20x24xf32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<3x20x24xf32>
  %x1_ = stablehlo.constant dense<3.0> : tensor<3x17x24xf32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<3x17x24xf32>
  %x1_0f = stablehlo.constant dense<1.0> : tensor<3x17x24xf32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<3x17x24xf32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<3x17x24xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<3x17x24xf32>
  %x1_1f = stablehlo.constant dense<-1.0> : tensor<3x17x24xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<3x17x24xf32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<3x17x24xf32>
  %x1_2i = stablehlo.iota dim = 2 : tensor<3x17x24xf32>
  %x1_2f = stablehlo.constant dense<1.0> : tensor<3x17x24xf32>
  %x1_2m = stablehlo.multiply %x1_2i, %x1_2f : tensor<3x17x24xf32>
  %x1_2s = stablehlo.add %x1_1s, %x1_2m : tensor<3x17x24xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %p = stablehlo.dot_general %x0_2s, %x1_2s, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x20x24xf32>, tensor<3x17x24xf32>) -> tensor<3x20x17xf32>
  %r = stablehlo.reduce(%p init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x20x17xf32>, tensor<f32>) -> tensor<3x17xf32>
  check.expect_eq_const %r, dense<[[29960.0, 29480.0, 29000.0, 28520.0, 28040.0, 27560.0, 27080.0, 26600.0, 26120.0, 25640.0, 25160.0, 24680.0, 24200.0, 23720.0, 23240.0, 22760.0, 22280.0], [37880.0, 36920.0, 35960.0, 35000.0, 34040.0, 33080.0, 32120.0, 31160.0, 30200.0, 29240.0, 28280.0, 27320.0, 26360.0, 25400.0, 24440.0, 23480.0, 22520.0], [46760.0, 45320.0, 43880.0, 42440.0, 41000.0, 39560.0, 38120.0, 36680.0, 35240.0, 33800.0, 32360.0, 30920.0, 29480.0, 28040.0, 26600.0, 25160.0, 23720.0]]> : tensor<3x17xf32>
  return
}
// -----
// large product i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<33x40xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x40xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x40xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x40xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x40xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x40xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<33x40xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x40xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x40xi32>
  %x1_ = stablehlo.constant dense<3> : tensor<40x35xi32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<40x35xi32>
  %x1_0f = stablehlo.constant dense<1> : tensor<40x35xi32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<40x35xi32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<40x35xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<40x35xi32>
  %x1_1f = stablehlo.constant dense<-1> : tensor<40x35xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<40x35xi32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<40x35xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<33x40xi32>, tensor<40x35xi32>) -> tensor<33x35xi32>
  %r = stablehlo.slice %p [32:33, 0:35] : (tensor<33x35xi32>) -> tensor<1x35xi32>
  check.expect_eq_const %r, dense<[[33680, 32420, 31160, 29900, 28640, 27380, 26120, 24860, 23600, 22340, 21080, 19820, 18560, 17300, 16040, 14780, 13520, 12260, 11000, 9740, 8480, 7220, 5960, 4700, 3440, 2180, 920, -340, -1600, -2860, -4120, -5380, -6640, -7900, -9160]]> : tensor<1x35xi32>
  return
}
// -----
// large row by matrix i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<1x130xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<1x130xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<1x130xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<1x130xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<1x130xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<1x130xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<1x130xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<1x130xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<1x130xi32>
  %x1_ = stablehlo.constant dense<3> : tensor<130x70xi32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<130x70xi32>
  %x1_0f = stablehlo.constant dense<1> : tensor<130x70xi32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<130x70xi32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<130x70xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<130x70xi32>
  %x1_1f = stablehlo.constant dense<-1> : tensor<130x70xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<130x70xi32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<130x70xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<1x130xi32>, tensor<130x70xi32>) -> tensor<1x70xi32>
  %r = stablehlo.slice %p [0:1, 0:70] : (tensor<1x70xi32>) -> tensor<1x70xi32>
  check.expect_eq_const %r, dense<"0x78C00800DFA9080046930800AD7C0800146608007B4F0800E238080049220800B00B080017F507007EDE0700E5C707004CB10700B39A07001A840700816D0700E85607004F400700B62907001D13070084FC0600EBE5060052CF0600B9B8060020A20600878B0600EE740600555E0600BC470600233106008A1A0600F103060058ED0500BFD6050026C005008DA90500F49205005B7C0500C2650500294F050090380500F72105005E0B0500C5F404002CDE040093C70400FAB00400619A0400C88304002F6D040096560400FD3F040064290400CB12040032FC030099E5030000CF030067B80300CEA10300358B03009C740300035E03006A470300D1300300381A03009F03030006ED02006DD60200D4BF02003BA90200"> : tensor<1x70xi32>
  return
}
// -----
// large matrix by column i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<70x130xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<70x130xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<70x130xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<70x130xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<70x130xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<70x130xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<70x130xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<70x130xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<70x130xi32>
  %x1_ = stablehlo.constant dense<3> : tensor<130x1xi32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<130x1xi32>
  %x1_0f = stablehlo.constant dense<1> : tensor<130x1xi32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<130x1xi32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<130x1xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<130x1xi32>
  %x1_1f = stablehlo.constant dense<-1> : tensor<130x1xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<130x1xi32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<130x1xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<70x130xi32>, tensor<130x1xi32>) -> tensor<70x1xi32>
  %r = stablehlo.slice %p [69:70, 0:1] : (tensor<70x1xi32>) -> tensor<1x1xi32>
  check.expect_eq_const %r, dense<1179035> : tensor<1x1xi32>
  return
}
// -----
// large long product i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<8x256xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<8x256xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<8x256xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<8x256xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<8x256xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<8x256xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<8x256xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<8x256xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<8x256xi32>
  %x1_ = stablehlo.constant dense<3> : tensor<256x16xi32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<256x16xi32>
  %x1_0f = stablehlo.constant dense<1> : tensor<256x16xi32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<256x16xi32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<256x16xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<256x16xi32>
  %x1_1f = stablehlo.constant dense<-1> : tensor<256x16xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<256x16xi32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<256x16xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = stablehlo.dot_general %x0_1s, %x1_1s, contracting_dims = [1] x [0] : (tensor<8x256xi32>, tensor<256x16xi32>) -> tensor<8x16xi32>
  %r = stablehlo.slice %p [7:8, 0:16] : (tensor<8x16xi32>) -> tensor<1x16xi32>
  check.expect_eq_const %r, dense<[[5223296, 5193984, 5164672, 5135360, 5106048, 5076736, 5047424, 5018112, 4988800, 4959488, 4930176, 4900864, 4871552, 4842240, 4812928, 4783616]]> : tensor<1x16xi32>
  return
}
// -----
// large batch i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<3x20x24xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<3x20x24xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<3x20x24xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<3x20x24xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<3x20x24xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<3x20x24xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<3x20x24xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<3x20x24xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<3x20x24xi32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<3x20x24xi32>
  %x0_2f = stablehlo.constant dense<1> : tensor<3x20x24xi32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<3x20x24xi32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<3x20x24xi32>
  %x1_ = stablehlo.constant dense<3> : tensor<3x17x24xi32>
  %x1_0i = stablehlo.iota dim = 0 : tensor<3x17x24xi32>
  %x1_0f = stablehlo.constant dense<1> : tensor<3x17x24xi32>
  %x1_0m = stablehlo.multiply %x1_0i, %x1_0f : tensor<3x17x24xi32>
  %x1_0s = stablehlo.add %x1_, %x1_0m : tensor<3x17x24xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<3x17x24xi32>
  %x1_1f = stablehlo.constant dense<-1> : tensor<3x17x24xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<3x17x24xi32>
  %x1_1s = stablehlo.add %x1_0s, %x1_1m : tensor<3x17x24xi32>
  %x1_2i = stablehlo.iota dim = 2 : tensor<3x17x24xi32>
  %x1_2f = stablehlo.constant dense<1> : tensor<3x17x24xi32>
  %x1_2m = stablehlo.multiply %x1_2i, %x1_2f : tensor<3x17x24xi32>
  %x1_2s = stablehlo.add %x1_1s, %x1_2m : tensor<3x17x24xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = stablehlo.dot_general %x0_2s, %x1_2s, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x20x24xi32>, tensor<3x17x24xi32>) -> tensor<3x20x17xi32>
  %r = stablehlo.reduce(%p init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x20x17xi32>, tensor<i32>) -> tensor<3x17xi32>
  check.expect_eq_const %r, dense<[[29960, 29480, 29000, 28520, 28040, 27560, 27080, 26600, 26120, 25640, 25160, 24680, 24200, 23720, 23240, 22760, 22280], [37880, 36920, 35960, 35000, 34040, 33080, 32120, 31160, 30200, 29240, 28280, 27320, 26360, 25400, 24440, 23480, 22520], [46760, 45320, 43880, 42440, 41000, 39560, 38120, 36680, 35240, 33800, 32360, 30920, 29480, 28040, 26600, 25160, 23720]]> : tensor<3x17xi32>
  return
}
