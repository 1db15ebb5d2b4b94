// Every CHLO op, as MLIR prints it.
module {
  func.func @chlo_elementwise(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xi32>, %arg2: tensor<2x3xcomplex<f32>>, %arg3: tensor<2x3xi1>) {
    %0 = chlo.acos %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %1 = chlo.acosh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %2 = chlo.asin %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %3 = chlo.asinh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %4 = chlo.atan %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %5 = chlo.atanh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %6 = chlo.cosh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %7 = chlo.digamma %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %8 = chlo.erf %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %9 = chlo.erf_inv %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %10 = chlo.erfc %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %11 = chlo.is_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
    %12 = chlo.lgamma %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %13 = chlo.sinh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %14 = chlo.square %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %15 = chlo._asin_acos_kernel %arg2 : tensor<2x3xcomplex<f32>> -> tensor<2x3xcomplex<f32>>
    %16 = chlo.bessel_i1e %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %17 = chlo.conj %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %18 = chlo.tan %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    %19 = chlo.is_neg_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
    %20 = chlo.is_pos_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
    %21 = chlo.next_after %arg0, %arg0 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    %22 = chlo.polygamma %arg0, %arg0 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    %23 = chlo.zeta %arg0, %arg0 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    %24 = chlo.mulhi %arg1, %arg1 : tensor<2x3xi32>, tensor<2x3xi32> -> tensor<2x3xi32>
    %25 = chlo.broadcast_add %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %26 = chlo.broadcast_and %arg1, %arg1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
    %27 = chlo.broadcast_atan2 %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %28 = chlo.broadcast_complex %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>>
    %29 = chlo.broadcast_divide %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %30 = chlo.broadcast_maximum %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %31 = chlo.broadcast_minimum %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %32 = chlo.broadcast_multiply %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %33 = chlo.broadcast_next_after %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %34 = chlo.broadcast_or %arg1, %arg1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
    %35 = chlo.broadcast_polygamma %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %36 = chlo.broadcast_power %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %37 = chlo.broadcast_remainder %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %38 = chlo.broadcast_shift_left %arg1, %arg1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
    %39 = chlo.broadcast_shift_right_arithmetic %arg1, %arg1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
    %40 = chlo.broadcast_shift_right_logical %arg1, %arg1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
    %41 = chlo.broadcast_subtract %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %42 = chlo.broadcast_xor %arg1, %arg1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
    %43 = chlo.broadcast_zeta %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xi32>) {
    %0 = chlo.broadcast_add %arg0, %arg0 {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %1 = chlo.broadcast_compare %arg0, %arg0 {compare_type = #chlo<comparison_type FLOAT>, comparison_direction = #chlo<comparison_direction EQ>} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %2 = chlo.constant dense<1.000000e+00> : tensor<2xf32>
    %3 = chlo.constant {x} dense<1> : tensor<2xi32>
    %4 = "chlo.constant_like"(%arg0) <{value = 1.000000e+00 : f32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %5 = chlo.next_after %arg0, %arg0 {x} : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    %6 = chlo.polygamma %arg0, %arg0 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    %7 = chlo.zeta %arg0, %arg0 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    %values, %indices = chlo.top_k(%arg0, k = 2) {x} : tensor<2x3xf32> -> (tensor<2x2xf32>, tensor<2x2xi32>)
    %8 = chlo.broadcast_select %1, %arg0, %arg0 : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %9 = chlo.erf %arg0 {x} : tensor<2x3xf32> -> tensor<2x3xf32>
    %10 = chlo.is_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xi32>) {
    %0 = chlo.mulhi %arg0, %arg0 : tensor<2x3xi32>, tensor<2x3xi32> -> tensor<2x3xi32>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<11x5xf32>, %arg1: tensor<3x5x7xf32>, %arg2: tensor<3xi64>) {
    %0 = "chlo.ragged_dot"(%arg0, %arg1, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<11x5xf32>, tensor<3x5x7xf32>, tensor<3xi64>) -> tensor<11x7xf32>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xcomplex<f32>>) {
    %0 = chlo._asin_acos_kernel %arg0 : tensor<2x3xcomplex<f32>> -> tensor<2x3xcomplex<f32>>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) {
    %0:2 = chlo.scan(%arg0) inits (%arg1) dimension=0  {
    ^bb0(%input: tensor<3xf32>, %carry: tensor<3xf32>):
      stablehlo.return %input, %carry : tensor<3xf32>, tensor<3xf32>
    } : (tensor<2x3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>)
    return
  }
}
// -----
module {
  func.func @stable(%arg0: tensor<2x3xf32>) {
    %values, %indices = chlo.top_k(%arg0, k = 2, is_stable = true) {x} : tensor<2x3xf32> -> (tensor<2x2xf32>, tensor<2x2xi32>)
    return
  }
}
