// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F000000400000404000008040"> : tensor<5xf32>
  %1 = stablehlo.constant dense<[0.5, 1.5, 2.0, 3.5, 10.0]> : tensor<5xf32>
  %r = chlo.polygamma %0, %1 : tensor<5xf32>, tensor<5xf32> -> tensor<5xf32>
  %want0 = stablehlo.constant dense<[-1.96351, 0.9348022, -0.4041138, 0.07030585, -7.2993117e-04]> : tensor<5xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<5xf32>, tensor<5xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xf64>
  %1 = stablehlo.constant dense<"0x000000000000E03F000000000000F83F00000000000000400000000000000C400000000000002440"> : tensor<5xf64>
  %r = "chlo.polygamma"(%0, %1) : (tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
  %want0 = stablehlo.constant dense<[-1.9635100260214235, 0.9348022005446793, -0.4041138063191886, 0.07030584881725205, -7.299311682352869e-04]> : tensor<5xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<5xf64>, tensor<5xf64>
  return
}
