// groups of rows f32
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 0.0], [1.0, -3.0], [-2.0, 0.0], [2.0, -3.0], [-3.0, -2.0]]> : tensor<5x2xf32>
  %1 = stablehlo.constant dense<[[[-3.0, 2.0, -3.0, 3.0], [0.0, -1.0, 0.0, -3.0]], [[-1.0, -2.0, 0.0, 2.0], [-1.0, 1.0, 1.0, 1.0]], [[2.0, 0.0, 3.0, 1.0], [-1.0, 0.0, 0.0, 3.0]]]> : tensor<3x2x4xf32>
  %2 = stablehlo.constant dense<"0x020000000000000000000000000000000300000000000000"> : tensor<3xi64>
  %r = "chlo.ragged_dot"(%0, %1, %2) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<5x2xf32>, tensor<3x2x4xf32>, tensor<3xi64>) -> tensor<5x4xf32>
  check.expect_eq_const %r, dense<[[-6.0, 4.0, -6.0, 6.0], [-3.0, 5.0, -3.0, 12.0], [-4.0, 0.0, -6.0, -2.0], [7.0, 0.0, 6.0, -7.0], [-4.0, 0.0, -9.0, -9.0]]> : tensor<5x4xf32>
  return
}
// -----
// groups of what is contracted f32
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 0.0, 1.0, -3.0, -2.0], [0.0, 2.0, -3.0, -3.0, -2.0]]> : tensor<2x5xf32>
  %1 = stablehlo.constant dense<[[-3.0, 2.0, -3.0], [3.0, 0.0, -1.0], [0.0, -3.0, -1.0], [-2.0, 0.0, 2.0], [-1.0, 1.0, 1.0]]> : tensor<5x3xf32>
  %2 = stablehlo.constant dense<[2, 0, 3]> : tensor<3xi64>
  %r = "chlo.ragged_dot"(%0, %1, %2) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [1]>}> : (tensor<2x5xf32>, tensor<5x3xf32>, tensor<3xi64>) -> tensor<3x2x3xf32>
  check.expect_eq_const %r, dense<"0x0000C0C0000080400000C0C00000C04000000000000000C0000000000000000000000000000000000000000000000000000000410000A0C0000010C1000000410000E0400000A0C0"> : tensor<3x2x3xf32>
  return
}
// -----
// groups of rows i32
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 0], [1, -3], [-2, 0], [2, -3], [-3, -2]]> : tensor<5x2xi32>
  %1 = stablehlo.constant dense<[[[-3, 2, -3, 3], [0, -1, 0, -3]], [[-1, -2, 0, 2], [-1, 1, 1, 1]], [[2, 0, 3, 1], [-1, 0, 0, 3]]]> : tensor<3x2x4xi32>
  %2 = stablehlo.constant dense<[2, 0, 3]> : tensor<3xi32>
  %r = "chlo.ragged_dot"(%0, %1, %2) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<5x2xi32>, tensor<3x2x4xi32>, tensor<3xi32>) -> tensor<5x4xi32>
  check.expect_eq_const %r, dense<[[-6, 4, -6, 6], [-3, 5, -3, 12], [-4, 0, -6, -2], [7, 0, 6, -7], [-4, 0, -9, -9]]> : tensor<5x4xi32>
  return
}
// -----
// groups of what is contracted i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x020000000000000001000000FDFFFFFFFEFFFFFF0000000002000000FDFFFFFFFDFFFFFFFEFFFFFF"> : tensor<2x5xi32>
  %1 = stablehlo.constant dense<[[-3, 2, -3], [3, 0, -1], [0, -3, -1], [-2, 0, 2], [-1, 1, 1]]> : tensor<5x3xi32>
  %2 = stablehlo.constant dense<[2, 0, 3]> : tensor<3xi32>
  %r = "chlo.ragged_dot"(%0, %1, %2) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [1]>}> : (tensor<2x5xi32>, tensor<5x3xi32>, tensor<3xi32>) -> tensor<3x2x3xi32>
  check.expect_eq_const %r, dense<[[[-6, 4, -6], [6, 0, -2]], [[0, 0, 0], [0, 0, 0]], [[8, -5, -9], [8, 7, -5]]]> : tensor<3x2x3xi32>
  return
}
