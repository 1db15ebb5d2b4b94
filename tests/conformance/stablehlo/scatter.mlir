// rows, sum f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A0400000C0400000E04000000041000010410000204100003041"> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0], [13.0, 14.0, 15.0]]> : tensor<5x3xf32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %r, dense<[[4.0, 6.0, 8.0], [3.0, 4.0, 5.0], [14.0, 17.0, 20.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  return
}
// -----
// rows, last f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<"0x02000000000000000100000009000000FFFFFFFF"> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0], [13.0, 14.0, 15.0]]> : tensor<5x3xf32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %r, dense<[[4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [1.0, 2.0, 3.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  return
}
// -----
// rows, largest f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<"0x0000803F0000004000004040000080400000A0400000C0400000E0400000004100001041000020410000304100004041000050410000604100007041"> : tensor<5x3xf32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %r, dense<[[4.0, 5.0, 6.0], [3.0, 4.0, 5.0], [7.0, 8.0, 9.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  return
}
// -----
// rows, difference f32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0], [13.0, 14.0, 15.0]]> : tensor<5x3xf32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.subtract %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %r, dense<"0x000080C0000080C0000080C000004040000080400000A040000000C0000040C0000080C0000010410000204100003041"> : tensor<4x3xf32>
  return
}
// -----
// rows, sum i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<5x1xi32>, tensor<5x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<[[4, 6, 8], [3, 4, 5], [14, 17, 20], [9, 10, 11]]> : tensor<4x3xi32>
  return
}
// -----
// rows, last i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B000000"> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[2], [0], [1], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    stablehlo.return %b : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<5x1xi32>, tensor<5x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<[[4, 5, 6], [7, 8, 9], [1, 2, 3], [9, 10, 11]]> : tensor<4x3xi32>
  return
}
// -----
// rows, largest i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<"0x02000000000000000200000009000000FFFFFFFF"> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.maximum %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<5x1xi32>, tensor<5x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<[[4, 5, 6], [3, 4, 5], [7, 8, 9], [9, 10, 11]]> : tensor<4x3xi32>
  return
}
// -----
// rows, difference i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<"0x0100000002000000030000000400000005000000060000000700000008000000090000000A0000000B0000000C0000000D0000000E0000000F000000"> : tensor<5x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.subtract %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<5x1xi32>, tensor<5x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<[[-4, -4, -4], [3, 4, 5], [-2, -3, -4], [9, 10, 11]]> : tensor<4x3xi32>
  return
}
// -----
// rows, sum i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi8>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xi8>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %s = stablehlo.add %a, %b : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<4x3xi8>, tensor<5x1xi32>, tensor<5x3xi8>) -> tensor<4x3xi8>
  check.expect_eq_const %r, dense<"0x0406080304050E1114090A0B"> : tensor<4x3xi8>
  return
}
// -----
// rows, last i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi8>
  %1 = stablehlo.constant dense<[[2], [0], [1], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xi8>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    stablehlo.return %b : tensor<i8>
  }) : (tensor<4x3xi8>, tensor<5x1xi32>, tensor<5x3xi8>) -> tensor<4x3xi8>
  check.expect_eq_const %r, dense<[[4, 5, 6], [7, 8, 9], [1, 2, 3], [9, 10, 11]]> : tensor<4x3xi8>
  return
}
// -----
// rows, largest i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x000102030405060708090A0B"> : tensor<4x3xi8>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xi8>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %s = stablehlo.maximum %a, %b : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<4x3xi8>, tensor<5x1xi32>, tensor<5x3xi8>) -> tensor<4x3xi8>
  check.expect_eq_const %r, dense<[[4, 5, 6], [3, 4, 5], [7, 8, 9], [9, 10, 11]]> : tensor<4x3xi8>
  return
}
// -----
// rows, difference i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi8>
  %1 = stablehlo.constant dense<"0x02000000000000000200000009000000FFFFFFFF"> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xi8>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %s = stablehlo.subtract %a, %b : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<4x3xi8>, tensor<5x1xi32>, tensor<5x3xi8>) -> tensor<4x3xi8>
  check.expect_eq_const %r, dense<[[-4, -4, -4], [3, 4, 5], [-2, -3, -4], [9, 10, 11]]> : tensor<4x3xi8>
  return
}
// -----
// rows, sum ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xui16>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<"0x0100020003000400050006000700080009000A000B000C000D000E000F00"> : tensor<5x3xui16>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    %s = stablehlo.add %a, %b : tensor<ui16>
    stablehlo.return %s : tensor<ui16>
  }) : (tensor<4x3xui16>, tensor<5x1xi32>, tensor<5x3xui16>) -> tensor<4x3xui16>
  check.expect_eq_const %r, dense<[[4, 6, 8], [3, 4, 5], [14, 17, 20], [9, 10, 11]]> : tensor<4x3xui16>
  return
}
// -----
// rows, last ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xui16>
  %1 = stablehlo.constant dense<[[2], [0], [1], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xui16>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    stablehlo.return %b : tensor<ui16>
  }) : (tensor<4x3xui16>, tensor<5x1xi32>, tensor<5x3xui16>) -> tensor<4x3xui16>
  check.expect_eq_const %r, dense<"0x04000500060007000800090001000200030009000A000B00"> : tensor<4x3xui16>
  return
}
// -----
// rows, largest ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xui16>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xui16>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    %s = stablehlo.maximum %a, %b : tensor<ui16>
    stablehlo.return %s : tensor<ui16>
  }) : (tensor<4x3xui16>, tensor<5x1xi32>, tensor<5x3xui16>) -> tensor<4x3xui16>
  check.expect_eq_const %r, dense<[[4, 5, 6], [3, 4, 5], [7, 8, 9], [9, 10, 11]]> : tensor<4x3xui16>
  return
}
// -----
// rows, difference ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000100020003000400050006000700080009000A000B00"> : tensor<4x3xui16>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]> : tensor<5x3xui16>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    %s = stablehlo.subtract %a, %b : tensor<ui16>
    stablehlo.return %s : tensor<ui16>
  }) : (tensor<4x3xui16>, tensor<5x1xi32>, tensor<5x3xui16>) -> tensor<4x3xui16>
  check.expect_eq_const %r, dense<[[65532, 65532, 65532], [3, 4, 5], [65534, 65533, 65532], [9, 10, 11]]> : tensor<4x3xui16>
  return
}
// -----
// rows, sum complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)], [(6.0, -3.0), (7.0, -3.5), (8.0, -4.0)], [(9.0, -4.5), (10.0, -5.0), (11.0, -5.5)]]> : tensor<4x3xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x02000000000000000200000009000000FFFFFFFF"> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -0.5), (3.0, -1.0)], [(4.0, -1.5), (5.0, -2.0), (6.0, -2.5)], [(7.0, -3.0), (8.0, -3.5), (9.0, -4.0)], [(10.0, -4.5), (11.0, -5.0), (12.0, -5.5)], [(13.0, -6.0), (14.0, -6.5), (15.0, -7.0)]]> : tensor<5x3xcomplex<f32>>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
    %s = stablehlo.add %a, %b : tensor<complex<f32>>
    stablehlo.return %s : tensor<complex<f32>>
  }) : (tensor<4x3xcomplex<f32>>, tensor<5x1xi32>, tensor<5x3xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(4.0, -1.5), (6.0, -2.5), (8.0, -3.5)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)], [(14.0, -6.0), (17.0, -7.5), (20.0, -9.0)], [(9.0, -4.5), (10.0, -5.0), (11.0, -5.5)]]> : tensor<4x3xcomplex<f32>>
  return
}
// -----
// rows, last complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)], [(6.0, -3.0), (7.0, -3.5), (8.0, -4.0)], [(9.0, -4.5), (10.0, -5.0), (11.0, -5.5)]]> : tensor<4x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[2], [0], [1], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<"0x0000803F0000000000000040000000BF00004040000080BF000080400000C0BF0000A040000000C00000C040000020C00000E040000040C000000041000060C000001041000080C000002041000090C0000030410000A0C0000040410000B0C0000050410000C0C0000060410000D0C0000070410000E0C0"> : tensor<5x3xcomplex<f32>>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
    stablehlo.return %b : tensor<complex<f32>>
  }) : (tensor<4x3xcomplex<f32>>, tensor<5x1xi32>, tensor<5x3xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(4.0, -1.5), (5.0, -2.0), (6.0, -2.5)], [(7.0, -3.0), (8.0, -3.5), (9.0, -4.0)], [(1.0, 0.0), (2.0, -0.5), (3.0, -1.0)], [(9.0, -4.5), (10.0, -5.0), (11.0, -5.5)]]> : tensor<4x3xcomplex<f32>>
  return
}
// -----
// rows, difference complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)], [(6.0, -3.0), (7.0, -3.5), (8.0, -4.0)], [(9.0, -4.5), (10.0, -5.0), (11.0, -5.5)]]> : tensor<4x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -0.5), (3.0, -1.0)], [(4.0, -1.5), (5.0, -2.0), (6.0, -2.5)], [(7.0, -3.0), (8.0, -3.5), (9.0, -4.0)], [(10.0, -4.5), (11.0, -5.0), (12.0, -5.5)], [(13.0, -6.0), (14.0, -6.5), (15.0, -7.0)]]> : tensor<5x3xcomplex<f32>>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
    %s = stablehlo.subtract %a, %b : tensor<complex<f32>>
    stablehlo.return %s : tensor<complex<f32>>
  }) : (tensor<4x3xcomplex<f32>>, tensor<5x1xi32>, tensor<5x3xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  check.expect_eq_const %r, dense<"0x000080C00000C03F000080C00000C03F000080C00000C03F000040400000C0BF00008040000000C00000A040000020C0000000C000000000000040C00000003F000080C00000803F00001041000090C0000020410000A0C0000030410000B0C0"> : tensor<4x3xcomplex<f32>>
  return
}
// -----
// rows, sum f64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 0.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf64>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 1.0], [2.0, 3.0, 4.0], [5.0, 6.0, 7.0]]> : tensor<5x3xf64>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  check.expect_eq_const %r, dense<[[4.0, 6.0, 8.0], [3.0, 4.0, 5.0], [14.0, 17.0, 4.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf64>
  return
}
// -----
// rows, last f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000F03F000000000000004000000000000008400000000000001040000000000000144000000000000018400000000000001C400000000000000000000000000000F03F00000000000000400000000000000840"> : tensor<4x3xf64>
  %1 = stablehlo.constant dense<[[2], [0], [1], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 1.0], [2.0, 3.0, 4.0], [5.0, 6.0, 7.0]]> : tensor<5x3xf64>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    stablehlo.return %b : tensor<f64>
  }) : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  check.expect_eq_const %r, dense<[[4.0, 5.0, 6.0], [7.0, 8.0, 1.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf64>
  return
}
// -----
// rows, largest f64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 0.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf64>
  %1 = stablehlo.constant dense<"0x02000000000000000200000009000000FFFFFFFF"> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 1.0], [2.0, 3.0, 4.0], [5.0, 6.0, 7.0]]> : tensor<5x3xf64>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.maximum %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  check.expect_eq_const %r, dense<[[4.0, 5.0, 6.0], [3.0, 4.0, 5.0], [7.0, 8.0, 3.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf64>
  return
}
// -----
// rows, difference f64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 0.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf64>
  %1 = stablehlo.constant dense<[[2], [0], [2], [9], [-1]]> : tensor<5x1xi32>
  %2 = stablehlo.constant dense<"0x000000000000F03F000000000000004000000000000008400000000000001040000000000000144000000000000018400000000000001C400000000000002040000000000000F03F000000000000004000000000000008400000000000001040000000000000144000000000000018400000000000001C40"> : tensor<5x3xf64>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.subtract %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  check.expect_eq_const %r, dense<[[-4.0, -4.0, -4.0], [3.0, 4.0, 5.0], [-2.0, -3.0, -4.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf64>
  return
}
// -----
// points
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[1, 2], [3, 0], [1, 2], [7, 0], [0, -1]]> : tensor<5x2xi64>
  %2 = stablehlo.constant dense<[100, 101, 102, 103, 104]> : tensor<5xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<5x2xi64>, tensor<5xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<"0x0000000001000000020000000300000004000000CF0000000600000007000000080000006E0000000A0000000B000000"> : tensor<4x3xi32>
  return
}
// -----
// batching dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]], [[12, 13, 14], [15, 16, 17], [18, 19, 20], [21, 22, 23]]]> : tensor<2x4x3xi32>
  %1 = stablehlo.constant dense<[[[1], [3]], [[0], [9]]]> : tensor<2x2x1xi64>
  %2 = stablehlo.constant dense<[[[100, 101, 102], [103, 104, 105]], [[106, 107, 108], [109, 110, 111]]]> : tensor<2x2x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<2x4x3xi32>, tensor<2x2x1xi64>, tensor<2x2x3xi32>) -> tensor<2x4x3xi32>
  check.expect_eq_const %r, dense<[[[0, 1, 2], [103, 105, 107], [6, 7, 8], [112, 114, 116]], [[118, 120, 122], [15, 16, 17], [18, 19, 20], [21, 22, 23]]]> : tensor<2x4x3xi32>
  return
}
// -----
// no index
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000090000000A0000000B000000"> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<> : tensor<0x1xi64>
  %2 = stablehlo.constant dense<> : tensor<0x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<0x1xi64>, tensor<0x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  return
}
// -----
// windows that partly lie outside
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<"0x01000000000000000300000000000000FFFFFFFFFFFFFFFF0200000000000000"> : tensor<4x1xi64>
  %2 = stablehlo.constant dense<[[[100, 101, 102], [103, 104, 105]], [[106, 107, 108], [109, 110, 111]], [[112, 113, 114], [115, 116, 117]], [[118, 119, 120], [121, 122, 123]]]> : tensor<4x2x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<4x1xi64>, tensor<4x2x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<[[115, 117, 119], [103, 105, 107], [227, 230, 233], [236, 239, 242]]> : tensor<4x3xi32>
  return
}
// -----
// promises of order and uniqueness
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[0], [3]]> : tensor<2x1xi32>
  %2 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000"> : tensor<2x3xi32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = true, unique_indices = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<2x1xi32>, tensor<2x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<[[0, 2, 4], [3, 4, 5], [6, 7, 8], [12, 14, 16]]> : tensor<4x3xi32>
  return
}
// -----
// a region that uses a value from outside
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %1 = stablehlo.constant dense<[[1], [3]]> : tensor<2x1xi32>
  %2 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>
  %k = stablehlo.constant dense<3> : tensor<i32>
  %r = "stablehlo.scatter"(%0, %1, %2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %m = stablehlo.multiply %b, %k : tensor<i32>
    %s = stablehlo.add %a, %m : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<2x1xi32>, tensor<2x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %r, dense<"0x00000000010000000200000003000000070000000B00000006000000070000000800000012000000160000001A000000"> : tensor<4x3xi32>
  return
}
// -----
// two operands
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi32>
  %2 = stablehlo.constant dense<[[1], [3], [1]]> : tensor<3x1xi32>
  %3 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0]]> : tensor<3x3xf32>
  %4 = stablehlo.constant dense<"0x000000000100000002000000030000000400000005000000060000000700000008000000"> : tensor<3x3xi32>
  %r:2 = "stablehlo.scatter"(%0, %1, %2, %3, %4) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %c: tensor<i32>, %b: tensor<f32>, %d: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    %m = stablehlo.minimum %c, %d : tensor<i32>
    stablehlo.return %s, %m : tensor<f32>, tensor<i32>
  }) : (tensor<4x3xf32>, tensor<4x3xi32>, tensor<3x1xi32>, tensor<3x3xf32>, tensor<3x3xi32>) -> (tensor<4x3xf32>, tensor<4x3xi32>)
  check.expect_eq_const %r#0, dense<[[0.0, 1.0, 2.0], [9.0, 12.0, 15.0], [6.0, 7.0, 8.0], [12.0, 14.0, 16.0]]> : tensor<4x3xf32>
  check.expect_eq_const %r#1, dense<[[0, 1, 2], [0, 1, 2], [6, 7, 8], [3, 4, 5]]> : tensor<4x3xi32>
  return
}
