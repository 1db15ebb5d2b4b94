// matrix product f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000080400000803F000080C0000080C0000040C0"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0, -2.0], [4.0, 3.0, -2.0, -3.0], [1.0, 0.0, 0.0, 1.0]]> : tensor<3x4xf32>
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
  check.expect_eq_const %r, dense<"0x1500000010000000FAFFFFFFF3FFFFFFDDFFFFFFE4FFFFFF0000000011000000"> : tensor<2x4xi32>
  return
}
// -----
// matrix product bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xbf16>
  %1 = stablehlo.constant dense<[[4.0, 4.0, 2.0, -2.0], [4.0, 3.0, -2.0, -3.0], [1.0, 0.0, 0.0, 1.0]]> : tensor<3x4xbf16>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xbf16>, tensor<3x4xbf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %r, dense<[[21.0, 16.0, -6.0, -13.0], [-35.0, -28.0, 0.0, 17.0]]> : tensor<2x4xbf16>
  return
}
// -----
// matrix product f64
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf64>
  %1 = stablehlo.constant dense<"0x00000000000010400000000000001040000000000000004000000000000000C00000000000001040000000000000084000000000000000C000000000000008C0000000000000F03F00000000000000000000000000000000000000000000F03F"> : tensor<3x4xf64>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xf64>, tensor<3x4xf64>) -> tensor<2x4xf64>
  check.expect_eq_const %r, dense<[[21.0, 16.0, -6.0, -13.0], [-35.0, -28.0, 0.0, 17.0]]> : tensor<2x4xf64>
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
  %0 = stablehlo.constant dense<"0x0000803F0000000000008040000000000000803F00000000000080C000000000000080C000000000000040C000000000"> : tensor<2x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(4.0, 0.0), (4.0, 0.0), (2.0, 0.0), (-2.0, 0.0)], [(4.0, 0.0), (3.0, 0.0), (-2.0, 0.0), (-3.0, 0.0)], [(1.0, 0.0), (0.0, 0.0), (0.0, 0.0), (1.0, 0.0)]]> : tensor<3x4xcomplex<f32>>
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
  check.expect_eq_const %r, dense<"0x00000000000020C1000010C1000080C00000C0C0000004C20000803F000040C0"> : tensor<2x4xf32>
  return
}
// -----
// transposed i32
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 4], [1, -4], [-4, -3]]> : tensor<3x2xi32>
  %1 = stablehlo.constant dense<[[4, 4, 2], [-2, 4, 3], [-2, -3, 1], [0, 0, 1]]> : tensor<4x3xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [1]>}> : (tensor<3x2xi32>, tensor<4x3xi32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[0, -10, -9, -4], [-6, -33, 1, -3]]> : tensor<2x4xi32>
  return
}
// -----
// one batch dimension f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 4.0, 1.0, -4.0], [-4.0, -3.0, 3.0, 2.0], [-2.0, 0.0, 1.0, -2.0]], [[0.0, -2.0, 0.0, 3.0], [3.0, -3.0, 3.0, -4.0], [2.0, 3.0, 2.0, -3.0]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<"0x000080400000804000000040000000C00000804000004040000000C0000040C00000803F00000000000000000000803F00004040000080BF0000004000000000000080BF0000404000000040000040C0000080BF0000803F000080400000000000000040000080BF000000C0000080C000000000000000C000000000000040C00000404000008040000000C00000804000004040000040C00000004000008040"> : tensor<2x4x5xf32>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  check.expect_eq_const %r, dense<[[[16.0, 1.0, -19.0, -7.0, 18.0], [-25.0, -9.0, 16.0, 6.0, -16.0], [-8.0, -5.0, -7.0, -1.0, 0.0]], [[14.0, 13.0, -1.0, 6.0, 16.0], [-16.0, -12.0, 45.0, 4.0, -10.0], [-17.0, -19.0, 11.0, 2.0, -18.0]]]> : tensor<2x3x5xf32>
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
  %0 = stablehlo.constant dense<"0x803F8040803F80C080C040C04040004000C00000803F00C0000000C000004040404040C0404080C000404040004040C0"> : tensor<2x3x4xbf16>
  %1 = stablehlo.constant dense<[[[4.0, 4.0, 2.0, -2.0, 4.0], [3.0, -2.0, -3.0, 1.0, 0.0], [0.0, 1.0, 3.0, -1.0, 2.0], [0.0, -1.0, 3.0, 2.0, -3.0]], [[-1.0, 1.0, 4.0, 0.0, 2.0], [-1.0, -2.0, -4.0, 0.0, -2.0], [0.0, -3.0, 3.0, 4.0, -2.0], [4.0, 3.0, -3.0, 2.0, 4.0]]]> : tensor<2x4x5xbf16>
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
  check.expect_eq_const %r, dense<"0x0000000000003040000000000000F03F00000000000033C00000000000001CC0000000000000324000000000000039C000000000000022C00000000000003040000000000000184000000000000030C000000000000020C000000000000014C00000000000001CC0000000000000F0BF00000000000000000000000000002C400000000000002A40000000000000F0BF0000000000001840000000000000304000000000000030C000000000000028C00000000000804640000000000000104000000000000024C000000000000031C000000000000033C00000000000002640000000000000004000000000000032C0"> : tensor<2x3x5xf64>
  return
}
// -----
// one batch dimension i8
func.func @main() {
  %0 = stablehlo.constant dense<[[[1, 4, 1, -4], [-4, -3, 3, 2], [-2, 0, 1, -2]], [[0, -2, 0, 3], [3, -3, 3, -4], [2, 3, 2, -3]]]> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<[[[4, 4, 2, -2, 4], [3, -2, -3, 1, 0], [0, 1, 3, -1, 2], [0, -1, 3, 2, -3]], [[-1, 1, 4, 0, 2], [-1, -2, -4, 0, -2], [0, -3, 3, 4, -2], [4, 3, -3, 2, 4]]]> : tensor<2x4x5xi8>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xi8>, tensor<2x4x5xi8>) -> tensor<2x3x5xi8>
  check.expect_eq_const %r, dense<[[[16, 1, -19, -7, 18], [-25, -9, 16, 6, -16], [-8, -5, -7, -1, 0]], [[14, 13, -1, 6, 16], [-16, -12, 45, 4, -10], [-17, -19, 11, 2, -18]]]> : tensor<2x3x5xi8>
  return
}
// -----
// one batch dimension complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(1.0, 0.0), (4.0, 0.0), (1.0, 0.0), (-4.0, 0.0)], [(-4.0, 0.0), (-3.0, 0.0), (3.0, 0.0), (2.0, 0.0)], [(-2.0, 0.0), (0.0, 0.0), (1.0, 0.0), (-2.0, 0.0)]], [[(0.0, 0.0), (-2.0, 0.0), (0.0, 0.0), (3.0, 0.0)], [(3.0, 0.0), (-3.0, 0.0), (3.0, 0.0), (-4.0, 0.0)], [(2.0, 0.0), (3.0, 0.0), (2.0, 0.0), (-3.0, 0.0)]]]> : tensor<2x3x4xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x000080400000000000008040000000000000004000000000000000C00000000000008040000000000000404000000000000000C000000000000040C0000000000000803F00000000000000000000000000000000000000000000803F000000000000404000000000000080BF0000000000000040000000000000000000000000000080BF0000000000004040000000000000004000000000000040C000000000000080BF000000000000803F00000000000080400000000000000000000000000000004000000000000080BF00000000000000C000000000000080C0000000000000000000000000000000C0000000000000000000000000000040C00000000000004040000000000000804000000000000000C00000000000008040000000000000404000000000000040C00000000000000040000000000000804000000000"> : tensor<2x4x5xcomplex<f32>>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xcomplex<f32>>, tensor<2x4x5xcomplex<f32>>) -> tensor<2x3x5xcomplex<f32>>
  check.expect_eq_const %r, dense<[[[(16.0, 0.0), (1.0, 0.0), (-19.0, 0.0), (-7.0, 0.0), (18.0, 0.0)], [(-25.0, 0.0), (-9.0, 0.0), (16.0, 0.0), (6.0, 0.0), (-16.0, 0.0)], [(-8.0, 0.0), (-5.0, 0.0), (-7.0, 0.0), (-1.0, 0.0), (0.0, 0.0)]], [[(14.0, 0.0), (13.0, 0.0), (-1.0, 0.0), (6.0, 0.0), (16.0, 0.0)], [(-16.0, 0.0), (-12.0, 0.0), (45.0, 0.0), (4.0, 0.0), (-10.0, 0.0)], [(-17.0, 0.0), (-19.0, 0.0), (11.0, 0.0), (2.0, 0.0), (-18.0, 0.0)]]]> : tensor<2x3x5xcomplex<f32>>
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
  %0 = stablehlo.constant dense<"0x010000000400000001000000FCFFFFFFFCFFFFFFFDFFFFFF0300000002000000FEFFFFFF0000000001000000FEFFFFFF00000000FEFFFFFF000000000300000003000000FDFFFFFF03000000FCFFFFFF020000000300000002000000FDFFFFFF"> : tensor<3x2x4xi32>
  %1 = stablehlo.constant dense<[[[4, 4], [2, -2], [4, 3], [-2, -3], [1, 0]], [[0, 1], [3, -1], [2, 0], [-1, 3], [2, -3]], [[-1, 1], [4, 0], [2, -1], [-2, -4], [0, -2]], [[0, -3], [3, 4], [-2, 4], [3, -3], [2, 4]]]> : tensor<4x5x2xi32>
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
  check.expect_eq_const %r, dense<"0x000000C00000A0C00000B0410000C0C00000A841000028C2"> : tensor<2x3xf32>
  return
}
// -----
// two batch, two contracting i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[[1, 4], [1, -4], [-4, -3], [3, 2]], [[-2, 0], [1, -2], [0, -2], [0, 3]], [[3, -3], [3, -4], [2, 3], [2, -3]]], [[[-4, -3], [4, 4], [-1, 4], [3, -1]], [[2, 1], [-3, -1], [0, 4], [-3, 0]], [[-4, -1], [-2, -4], [0, -2], [3, 3]]]]> : tensor<2x3x4x2xi32>
  %1 = stablehlo.constant dense<[[[[4, 4, 2, -2], [4, 3, -2, -3]], [[1, 0, 0, 1], [3, -1, 2, 0]]], [[[-1, 3, 2, -3], [-1, 1, 4, 0]], [[2, -1, -2, -4], [0, -2, 0, -3]]], [[[3, 4, -2, 4], [3, -3, 2, 4]], [[1, -1, -4, -4], [-2, 4, 4, -2]]]]> : tensor<3x2x2x4xi32>
  %r = stablehlo.dot_general %0, %1, batching_dims = [0, 1] x [1, 0], contracting_dims = [2, 3] x [3, 2] : (tensor<2x3x4x2xi32>, tensor<3x2x2x4xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[-2, -5, 22], [-6, 21, -42]]> : tensor<2x3xi32>
  return
}
// -----
// outer product f32
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 4.0, 1.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<"0x0000804000008040"> : tensor<2xf32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>}> : (tensor<3xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<[[4.0, 4.0], [16.0, 16.0], [4.0, 4.0]]> : tensor<3x2xf32>
  return
}
// -----
// outer product i32
func.func @main() {
  %0 = stablehlo.constant dense<[1, 4, 1]> : tensor<3xi32>
  %1 = stablehlo.constant dense<4> : tensor<2xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>}> : (tensor<3xi32>, tensor<2xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %r, dense<[[4, 4], [16, 16], [4, 4]]> : tensor<3x2xi32>
  return
}
// -----
// inner product f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000080400000803F000080C0000080C0"> : tensor<5xf32>
  %1 = stablehlo.constant dense<[4.0, 4.0, 2.0, -2.0, 4.0]> : tensor<5xf32>
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
  %1 = stablehlo.constant dense<"0x040000000400000002000000"> : tensor<3xi32>
  %r = "stablehlo.dot_general"(%0, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>}> : (tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %r, dense<[4, 4, 2]> : tensor<3xi32>
  return
}
// -----
// nothing to contract f32
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %1 = stablehlo.constant dense<> : tensor<0x3xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x0xf32>, tensor<0x3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>
  return
}
// -----
// nothing to contract i32
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xi32>
  %1 = stablehlo.constant dense<> : tensor<0x3xi32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x0xi32>, tensor<0x3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[0, 0, 0], [0, 0, 0]]> : tensor<2x3xi32>
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
  %1 = stablehlo.constant dense<"0xF73624F71212"> : tensor<3x2xi8>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x3xi8>, tensor<3x2xi8>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<[[1458, -1620], [405, -162]]> : tensor<2x2xi32>
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
  %0 = stablehlo.constant dense<"0x8DEACF3F119C1CBF443607BF095789BF5B8B5D3F694C13C0FE55DF3F75DE42BF1859A33EF35A7FBE5A26BB3F58D903C0DE13A5BEC6A2C4BE5B1F913F3DC98CBF059130BE54BB60BF52E82C3D6133153F"> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<[[-0.41675785, -0.056266826, -2.1361961], [1.6402708, -1.7934356, -0.84174734], [0.5028814, -1.2452881, -1.0579522], [-0.9090076, 0.55145407, 2.292208], [0.041539393, -1.1179254, 0.5390583]]> : tensor<5x3xf32>
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
  check.expect_almost_eq_const %r, dense<"0x4D4A6FBF2CA6D53DFB738CC0BAD44840DE6CCCBF95339B402F4970C09E382240179DA8BF4D648FBE3C07563FA9667540"> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// precision HIGHEST
func.func @main() {
  %0 = stablehlo.constant dense<[[1.6243454, -0.6117564, -0.5281718, -1.0729686, 0.86540765], [-2.3015387, 1.7448118, -0.7612069, 0.3190391, -0.24937038], [1.4621079, -2.0601406, -0.3224172, -0.38405436, 1.1337694], [-1.0998913, -0.1724282, -0.8778584, 0.042213745, 0.58281523]]> : tensor<4x5xf32>
  %1 = stablehlo.constant dense<[[-0.41675785, -0.056266826, -2.1361961], [1.6402708, -1.7934356, -0.84174734], [0.5028814, -1.2452881, -1.0579522], [-0.9090076, 0.55145407, 2.292208], [0.041539393, -1.1179254, 0.5390583]]> : tensor<5x3xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.9347275, 0.104320854, -4.389158], [3.1379838, -1.5970724, 4.8500466], [-3.7544668, 2.5347056, -1.317294], [-0.2800621, 0.8360479, 3.8343909]]> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// bf16 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.625, -0.61328125, -0.52734375, -1.0703125, 0.8671875], [-2.296875, 1.7421875, -0.76171875, 0.318359375, -0.2490234375], [1.4609375, -2.0625, -0.322265625, -0.384765625, 1.1328125], [-1.1015625, -0.1728515625, -0.87890625, 0.042236328125, 0.58203125]]> : tensor<4x5xbf16>
  %1 = stablehlo.constant dense<"0xD5BE66BD09C0D23FE6BF57BF013F9FBF87BF69BF0D3F13402A3D8FBF0A3F"> : tensor<5x3xbf16>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<4x5xbf16>, tensor<5x3xbf16>) -> tensor<4x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.9377785, 0.10748291, -4.398178], [3.1298852, -1.6017685, 4.8539505], [-3.7567406, 2.5468483, -1.3283539], [-0.28248882, 0.83723927, 3.8409348]]> : tensor<4x3xf32> {tolerance = 1.0e-05 : f64}
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
  %0 = stablehlo.constant dense<"0x000000000000803F"> : tensor<2xf32>
  %1 = stablehlo.constant dense<[0x7FC00000, 1.0]> : tensor<2xf32>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [0] x [0] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
  %want0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// f8E4M3FN to f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0], [-0.5, 4.0]]> : tensor<2x2xf8E4M3FN>
  %1 = stablehlo.constant dense<[[0.5, 1.0], [2.0, -1.0]]> : tensor<2x2xf8E4M3FN>
  %r = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<2x2xf8E4M3FN>, tensor<2x2xf8E4M3FN>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<"0x00009040000080BF0000F840000090C0"> : tensor<2x2xf32>
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
  %0 = stablehlo.constant dense<[[1.0, -2.0], [3.5, 0.5]]> : tensor<2x2xf32>
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
  check.expect_eq_const %r, dense<"0x009003470048FD460070F3460098E94600C0DF4600E8D5460010CC460038C2460060B8460088AE4600B0A44600D89A46000091460028874600A07A4600F066460040534600903F4600E02B46003018460080044600A0E1450040BA4500E092450000574500400845000066440000AAC30000C8C400C032C500C080C50020A8C50080CFC500E0F6C500200FC6"> : tensor<1x35xf32>
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
  check.expect_eq_const %r, dense<[[573560.0, 567775.0, 561990.0, 556205.0, 550420.0, 544635.0, 538850.0, 533065.0, 527280.0, 521495.0, 515710.0, 509925.0, 504140.0, 498355.0, 492570.0, 486785.0, 481000.0, 475215.0, 469430.0, 463645.0, 457860.0, 452075.0, 446290.0, 440505.0, 434720.0, 428935.0, 423150.0, 417365.0, 411580.0, 405795.0, 400010.0, 394225.0, 388440.0, 382655.0, 376870.0, 371085.0, 365300.0, 359515.0, 353730.0, 347945.0, 342160.0, 336375.0, 330590.0, 324805.0, 319020.0, 313235.0, 307450.0, 301665.0, 295880.0, 290095.0, 284310.0, 278525.0, 272740.0, 266955.0, 261170.0, 255385.0, 249600.0, 243815.0, 238030.0, 232245.0, 226460.0, 220675.0, 214890.0, 209105.0, 203320.0, 197535.0, 191750.0, 185965.0, 180180.0, 174395.0]]> : tensor<1x70xf32>
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
  check.expect_eq_const %r, dense<[[1.179035e+06]]> : tensor<1x1xf32>
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
  check.expect_eq_const %r, dense<"0x90830000A47E0000B8790000CC740000E06F0000F46A0000086600001C610000305C000044570000585200006C4D00008048000094430000A83E0000BC390000D0340000E42F0000F82A00000C26000020210000341C0000481700005C120000700D00008408000098030000ACFEFFFFC0F9FFFFD4F4FFFFE8EFFFFFFCEAFFFF10E6FFFF24E1FFFF38DCFFFF"> : tensor<1x35xi32>
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
  check.expect_eq_const %r, dense<[[573560, 567775, 561990, 556205, 550420, 544635, 538850, 533065, 527280, 521495, 515710, 509925, 504140, 498355, 492570, 486785, 481000, 475215, 469430, 463645, 457860, 452075, 446290, 440505, 434720, 428935, 423150, 417365, 411580, 405795, 400010, 394225, 388440, 382655, 376870, 371085, 365300, 359515, 353730, 347945, 342160, 336375, 330590, 324805, 319020, 313235, 307450, 301665, 295880, 290095, 284310, 278525, 272740, 266955, 261170, 255385, 249600, 243815, 238030, 232245, 226460, 220675, 214890, 209105, 203320, 197535, 191750, 185965, 180180, 174395]]> : tensor<1x70xi32>
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
  check.expect_eq_const %r, dense<[[1179035]]> : tensor<1x1xi32>
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
// -----
// a chain
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0, -3.0, 0.0, 0.0, 0.0, -2.0], [0.0, 2.0, -1.0, 1.0, 3.0, -3.0, -3.0], [1.0, -1.0, -2.0, 3.0, 3.0, -3.0, -2.0], [2.0, -2.0, 2.0, -3.0, -2.0, 1.0, 0.0], [-3.0, 0.0, 2.0, 3.0, -3.0, -1.0, 0.0]]> : tensor<5x7xf32>
  %1 = stablehlo.constant dense<"0x00000040000000000000803F000040C0000000C00000000000000040000040C0000040C0000000C00000803F000000400000803F00004040000000C0000080BF0000803F0000404000000040000080BF0000803F000000000000803F000080BF0000803F0000004000004040000080BF0000803F000000C0000000C000004040000040C00000404000000040000000C0000000C00000004000004040000000C0000000C0000040C00000803F000000C0000040C0000040C00000004000000000000080BF000000C0000040C000004040000000000000404000000040000000C0000000C0000000000000803F000040C0000000C0000000000000803F"> : tensor<7x9xf32>
  %2 = stablehlo.constant dense<[[1.0, -2.0, 3.0], [0.0, 0.0, 1.0], [-2.0, 3.0, -3.0], [-2.0, 3.0, -1.0], [-1.0, -3.0, 3.0]]> : tensor<5x3xf32>
  %p = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<5x7xf32>, tensor<7x9xf32>) -> tensor<5x9xf32>
  %t = stablehlo.transpose %p, dims = [1, 0] : (tensor<5x9xf32>) -> tensor<9x5xf32>
  %q = stablehlo.dot_general %t, %2, contracting_dims = [1] x [0] : (tensor<9x5xf32>, tensor<5x3xf32>) -> tensor<9x3xf32>
  %n = stablehlo.negate %p : tensor<5x9xf32>
  %s = stablehlo.slice %n [0:3, 0:9] : (tensor<5x9xf32>) -> tensor<3x9xf32>
  %u = stablehlo.transpose %s, dims = [1, 0] : (tensor<3x9xf32>) -> tensor<9x3xf32>
  %r = stablehlo.maximum %q, %u : tensor<9x3xf32>
  check.expect_eq_const %r, dense<[[12.0, 48.0, 4.0], [18.0, 0.0, 1.0], [14.0, 48.0, -4.0], [13.0, 3.0, 62.0], [4.0, -5.0, 92.0], [-5.0, 32.0, 4.0], [-1.0, 25.0, -8.0], [7.0, 4.0, 80.0], [35.0, 20.0, 106.0]]> : tensor<9x3xf32>
  return
}
