// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xf32>
  %1 = stablehlo.constant dense<"0x0000003F0000C03F000000400000604000002041"> : tensor<5xf32>
  %r = chlo.polygamma %0, %1 : tensor<5xf32>, tensor<5xf32> -> tensor<5xf32>
  %want0 = stablehlo.constant dense<[-1.96351, 0.9348022, -0.4041138, 0.07030585, -7.2993117e-04]> : tensor<5xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<5xf32>, tensor<5xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0]> : tensor<5xf64>
  %1 = stablehlo.constant dense<[0.5, 1.5, 2.0, 3.5, 10.0]> : tensor<5xf64>
  %r = "chlo.polygamma"(%0, %1) : (tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
  %want0 = stablehlo.constant dense<"0xFC14327D896AFFBFF32EF24DE6E9ED3F0A31802700DDD9BFEC3A636990FFB13F64B4793F1BEB47BF"> : tensor<5xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<5xf64>, tensor<5xf64>
  return
}
