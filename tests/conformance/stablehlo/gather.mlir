// rows f32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xf32>, tensor<3x1xi64>) -> tensor<3x3xf32>
  check.expect_eq_const %r, dense<[[6.0, 7.0, 8.0], [0.0, 1.0, 2.0], [9.0, 10.0, 11.0]]> : tensor<3x3xf32>
  return
}
// -----
// rows i8 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi8>
  %1 = stablehlo.constant dense<"0x020000000000000000000000000000000300000000000000"> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xi8>, tensor<3x1xi64>) -> tensor<3x3xi8>
  check.expect_eq_const %r, dense<[[6, 7, 8], [0, 1, 2], [9, 10, 11]]> : tensor<3x3xi8>
  return
}
// -----
// rows i1 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false], [true, false, false], [true, false, false]]> : tensor<4x3xi1>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xi1>, tensor<3x1xi64>) -> tensor<3x3xi1>
  check.expect_eq_const %r, dense<[[true, false, false], [true, false, false], [true, false, false]]> : tensor<3x3xi1>
  return
}
// -----
// rows complex<f32> by i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000803F000000BF00000040000080BF000040400000C0BF00008040000000C00000A040000020C00000C040000040C00000E040000060C000000041000080C000001041000090C0000020410000A0C0000030410000B0C0"> : tensor<4x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xcomplex<f32>>, tensor<3x1xi64>) -> tensor<3x3xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(6.0, -3.0), (7.0, -3.5), (8.0, -4.0)], [(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(9.0, -4.5), (10.0, -5.0), (11.0, -5.5)]]> : tensor<3x3xcomplex<f32>>
  return
}
// -----
// rows bf16 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xbf16>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xbf16>, tensor<3x1xi64>) -> tensor<3x3xbf16>
  check.expect_eq_const %r, dense<"0xC040E04000410000803F0040104120413041"> : tensor<3x3xbf16>
  return
}
// -----
// rows ui4 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xui4>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xui4>, tensor<3x1xi64>) -> tensor<3x3xui4>
  check.expect_eq_const %r, dense<[[6, 7, 8], [0, 1, 2], [9, 10, 11]]> : tensor<3x3xui4>
  return
}
// -----
// rows f8E5M2 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 0.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf8E5M2>
  %1 = stablehlo.constant dense<"0x020000000000000000000000000000000300000000000000"> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xf8E5M2>, tensor<3x1xi64>) -> tensor<3x3xf8E5M2>
  check.expect_eq_const %r, dense<[[6.0, 7.0, 0.0], [0.0, 1.0, 2.0], [1.0, 2.0, 3.0]]> : tensor<3x3xf8E5M2>
  return
}
// -----
// rows i64 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi64>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xi64>, tensor<3x1xi64>) -> tensor<3x3xi64>
  check.expect_eq_const %r, dense<[[6, 7, 8], [0, 1, 2], [9, 10, 11]]> : tensor<3x3xi64>
  return
}
// -----
// rows f4E2M1FN by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0], [2.0, 3.0, 0.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf4E2M1FN>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xf4E2M1FN>, tensor<3x1xi64>) -> tensor<3x3xf4E2M1FN>
  check.expect_eq_const %r, dense<[[2.0, 3.0, 0.0], [0.0, 1.0, 2.0], [1.0, 2.0, 3.0]]> : tensor<3x3xf4E2M1FN>
  return
}
// -----
// rows, an implied index dimension i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[1, 3]> : tensor<2xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xi32>, tensor<2xi64>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<"0x030000000400000005000000090000000A0000000B000000"> : tensor<2x3xi32>
  return
}
// -----
// starts out of bounds i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[9], [-5]]> : tensor<2x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 2, 3>, indices_are_sorted = false}> : (tensor<4x3xi32>, tensor<2x1xi64>) -> tensor<2x2x3xi32>
  check.expect_eq_const %r, dense<[[[6, 7, 8], [9, 10, 11]], [[0, 1, 2], [3, 4, 5]]]> : tensor<2x2x3xi32>
  return
}
// -----
// points i32 by i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<"0x0100000002000000030000000000000007000000FFFFFFFF"> : tensor<3x2xi32>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>, indices_are_sorted = false}> : (tensor<4x3xi32>, tensor<3x2xi32>) -> tensor<3xi32>
  check.expect_eq_const %r, dense<[5, 9, 9]> : tensor<3xi32>
  return
}
// -----
// points i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[1, 2], [3, 0], [7, -1]]> : tensor<3x2xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>, indices_are_sorted = false}> : (tensor<4x3xi32>, tensor<3x2xi64>) -> tensor<3xi32>
  check.expect_eq_const %r, dense<[5, 9, 9]> : tensor<3xi32>
  return
}
// -----
// points i32 by ui8
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B000000"> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[1, 2], [3, 0], [7, 200]]> : tensor<3x2xui8>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>, indices_are_sorted = false}> : (tensor<4x3xi32>, tensor<3x2xui8>) -> tensor<3xi32>
  check.expect_eq_const %r, dense<[5, 9, 11]> : tensor<3xi32>
  return
}
// -----
// swapped coordinates i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<[[1, 2], [3, 0]]> : tensor<2x2xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>, indices_are_sorted = false}> : (tensor<3x4xi32>, tensor<2x2xi64>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<"0x090000000A0000000200000003000000"> : tensor<2x2xi32>
  return
}
// -----
// index vectors first i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>
  %1 = stablehlo.constant dense<[[1, 2, 0], [3, 0, 1]]> : tensor<2x3xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 0>, slice_sizes = array<i64: 1, 2>, indices_are_sorted = false}> : (tensor<3x4xi32>, tensor<2x3xi64>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[6, 8, 1], [7, 9, 2]]> : tensor<2x3xi32>
  return
}
// -----
// offset dimensions before and behind i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1], [2, 3], [4, 5], [6, 7]], [[8, 9], [10, 11], [12, 13], [14, 15]], [[16, 17], [18, 19], [20, 21], [22, 23]]]> : tensor<3x4x2xi32>
  %1 = stablehlo.constant dense<"0x0000000000000000010000000000000002000000000000000100000000000000"> : tensor<2x2x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 3, 1, 2>, indices_are_sorted = false}> : (tensor<3x4x2xi32>, tensor<2x2x1xi64>) -> tensor<3x2x2x2xi32>
  check.expect_eq_const %r, dense<[[[[0, 1], [2, 3]], [[4, 5], [2, 3]]], [[[8, 9], [10, 11]], [[12, 13], [10, 11]]], [[[16, 17], [18, 19]], [[20, 21], [18, 19]]]]> : tensor<3x2x2x2xi32>
  return
}
// -----
// batching dimensions i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]], [[12, 13, 14], [15, 16, 17], [18, 19, 20], [21, 22, 23]]]> : tensor<2x4x3xi32>
  %1 = stablehlo.constant dense<[[[1], [3]], [[0], [9]]]> : tensor<2x2x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>, indices_are_sorted = false}> : (tensor<2x4x3xi32>, tensor<2x2x1xi64>) -> tensor<2x2x3xi32>
  check.expect_eq_const %r, dense<[[[3, 4, 5], [9, 10, 11]], [[12, 13, 14], [21, 22, 23]]]> : tensor<2x2x3xi32>
  return
}
// -----
// one slice i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B000000"> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<2> : tensor<1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0], index_vector_dim = 0>, slice_sizes = array<i64: 2, 3>, indices_are_sorted = false}> : (tensor<4x3xi32>, tensor<1xi64>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[6, 7, 8], [9, 10, 11]]> : tensor<2x3xi32>
  return
}
// -----
// no index i32 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<> : tensor<0x1xi64>
  %r = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}> : (tensor<4x3xi32>, tensor<0x1xi64>) -> tensor<0x3xi32>
  check.expect_eq_const %r, dense<> : tensor<0x3xi32>
  return
}
// -----
// large rows f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<64x33xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<64x33xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<64x33xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<64x33xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<64x33xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<64x33xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<64x33xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<64x33xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<64x33xf32>
  %i = stablehlo.iota dim = 0 : tensor<50x1xi32>
  %r = "stablehlo.gather"(%x0_1s, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 33>}> : (tensor<64x33xf32>, tensor<50x1xi32>) -> tensor<50x33xf32>
  %want = stablehlo.constant dense<0.0> : tensor<50x33xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<50x33xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<50x33xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<50x33xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<50x33xf32>
  %want1i = stablehlo.iota dim = 1 : tensor<50x33xf32>
  %want1f = stablehlo.constant dense<1.0> : tensor<50x33xf32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<50x33xf32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<50x33xf32>
  check.expect_eq %r, %want1s : tensor<50x33xf32>
  return
}
// -----
// large rows i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<64x33xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<64x33xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<64x33xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<64x33xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<64x33xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<64x33xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<64x33xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<64x33xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<64x33xi8>
  %i = stablehlo.iota dim = 0 : tensor<50x1xi32>
  %r = "stablehlo.gather"(%x0_1s, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 33>}> : (tensor<64x33xi8>, tensor<50x1xi32>) -> tensor<50x33xi8>
  %want = stablehlo.constant dense<0> : tensor<50x33xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<50x33xi8>
  %want0f = stablehlo.constant dense<1> : tensor<50x33xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<50x33xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<50x33xi8>
  %want1i = stablehlo.iota dim = 1 : tensor<50x33xi8>
  %want1f = stablehlo.constant dense<1> : tensor<50x33xi8>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<50x33xi8>
  %want1s = stablehlo.add %want0s, %want1m : tensor<50x33xi8>
  check.expect_eq %r, %want1s : tensor<50x33xi8>
  return
}
// -----
// large rows i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<64x33xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<64x33xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<64x33xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<64x33xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<64x33xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<64x33xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<64x33xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<64x33xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<64x33xi32>
  %i = stablehlo.iota dim = 0 : tensor<50x1xi32>
  %r = "stablehlo.gather"(%x0_1s, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 33>}> : (tensor<64x33xi32>, tensor<50x1xi32>) -> tensor<50x33xi32>
  %want = stablehlo.constant dense<0> : tensor<50x33xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<50x33xi32>
  %want0f = stablehlo.constant dense<1> : tensor<50x33xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<50x33xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<50x33xi32>
  %want1i = stablehlo.iota dim = 1 : tensor<50x33xi32>
  %want1f = stablehlo.constant dense<1> : tensor<50x33xi32>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<50x33xi32>
  %want1s = stablehlo.add %want0s, %want1m : tensor<50x33xi32>
  check.expect_eq %r, %want1s : tensor<50x33xi32>
  return
}
// -----
// large rows bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<64x33xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<64x33xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<64x33xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<64x33xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<64x33xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<64x33xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<64x33xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<64x33xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<64x33xbf16>
  %i = stablehlo.iota dim = 0 : tensor<50x1xi32>
  %r = "stablehlo.gather"(%x0_1s, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 33>}> : (tensor<64x33xbf16>, tensor<50x1xi32>) -> tensor<50x33xbf16>
  %want = stablehlo.constant dense<0.0> : tensor<50x33xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<50x33xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<50x33xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<50x33xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<50x33xbf16>
  %want1i = stablehlo.iota dim = 1 : tensor<50x33xbf16>
  %want1f = stablehlo.constant dense<1.0> : tensor<50x33xbf16>
  %want1m = stablehlo.multiply %want1i, %want1f : tensor<50x33xbf16>
  %want1s = stablehlo.add %want0s, %want1m : tensor<50x33xbf16>
  check.expect_eq %r, %want1s : tensor<50x33xbf16>
  return
}
// -----
// rows, summed and subtracted
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 10.0, 11.0], [12.0, 13.0, 14.0, 15.0, 16.0, 17.0], [18.0, 19.0, 20.0, 21.0, 22.0, 23.0]]> : tensor<4x6xf32>
  %1 = stablehlo.constant dense<"0x0300000009000000FFFFFFFF"> : tensor<3x1xi32>
  %g = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 6>}> : (tensor<4x6xf32>, tensor<3x1xi32>) -> tensor<3x6xf32>
  %v = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.reduce(%g init: %v) applies stablehlo.add across dimensions = [0] : (tensor<3x6xf32>, tensor<f32>) -> tensor<6xf32>
  %b = stablehlo.broadcast_in_dim %s, dims = [1] : (tensor<6xf32>) -> tensor<4x6xf32>
  %r = stablehlo.subtract %0, %b : tensor<4x6xf32>
  check.expect_eq_const %r, dense<[[-36.0, -38.0, -40.0, -42.0, -44.0, -46.0], [-30.0, -32.0, -34.0, -36.0, -38.0, -40.0], [-24.0, -26.0, -28.0, -30.0, -32.0, -34.0], [-18.0, -20.0, -22.0, -24.0, -26.0, -28.0]]> : tensor<4x6xf32>
  return
}
