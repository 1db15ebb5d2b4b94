// f32
func.func @main() {
  %0 = stablehlo.constant dense<[2.0, 3.0, 1.5, 4.0]> : tensor<4xf32>
  %1 = stablehlo.constant dense<[1.0, 0.5, 3.0, 10.0]> : tensor<4xf32>
  %r = chlo.zeta %0, %1 : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  %want0 = stablehlo.constant dense<"0x338DD23F60A106411421A13F50B7CA39"> : tensor<4xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<4xf32>, tensor<4xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[2.0, 3.0, 1.5, 4.0]> : tensor<4xf64>
  %1 = stablehlo.constant dense<[1.0, 0.5, 3.0, 10.0]> : tensor<4xf64>
  %r = "chlo.zeta"(%0, %1) : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
  %want0 = stablehlo.constant dense<[1.6449340668482266, 8.414398322117158, 1.2588219580922144, 3.8665021738164474e-04]> : tensor<4xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<4xf64>, tensor<4xf64>
  return
}
