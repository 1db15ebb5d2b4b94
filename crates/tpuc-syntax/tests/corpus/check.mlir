// Ops of the check dialect.
module {
  func.func @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) {
    check.expect_eq %arg0, %arg1 : tensor<2xf32>
    check.expect_eq_const %arg0, dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
    check.expect_almost_eq %arg0, %arg1 : tensor<2xf32>
    check.expect_almost_eq_const %arg0, dense<1.000000e+00> : tensor<2xf32>
    check.expect_almost_eq_const %arg0, dense<1.000000e+00> : tensor<2xf32> {tolerance = 1.000000e-03 : f64}
    check.expect_serialized_eq %arg0, probe_id = "probe0" {iteration = 0 : i64} : tensor<2xf32>
    check.expect_close %arg0, %arg1 : tensor<2xf32>, tensor<2xf32>
    check.expect_close %arg0, %arg1 {max_ulp_difference = 3 : i64} : tensor<2xf32>, tensor<2xf32>
    stablehlo.custom_call @check.expect_close(%arg0, %arg1) {has_side_effect = true} : (tensor<2xf32>, tensor<2xf32>) -> ()
    return
  }
}
