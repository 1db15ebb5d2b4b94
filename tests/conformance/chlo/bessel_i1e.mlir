// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000003F40BF2040204160C0"> : tensor<6xbf16>
  %r = chlo.bessel_i1e %0 : tensor<6xbf16> -> tensor<6xbf16>
  %want0 = stablehlo.constant dense<[0.0, 0.15625, -0.189453125, 0.20703125, 0.12109375, -0.1875]> : tensor<6xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<6xbf16>, tensor<6xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.5, -0.75, 2.5, 10.0, -3.5]> : tensor<6xf16>
  %r = "chlo.bessel_i1e"(%0) : (tensor<6xf16>) -> tensor<6xf16>
  %want0 = stablehlo.constant dense<[0.0, 0.1563720703125, -0.18994140625, 0.20654296875, 0.12127685546875, -0.1873779296875]> : tensor<6xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<6xf16>, tensor<6xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.5, -0.75, 2.5, 10.0, -3.5]> : tensor<6xf32>
  %r = chlo.bessel_i1e %0 : tensor<6xf32> -> tensor<6xf32>
  %want0 = stablehlo.constant dense<"0x00000000C62C203EF27142BEED8A533E9258F83DC8E53FBE"> : tensor<6xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<6xf32>, tensor<6xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.5, -0.75, 2.5, 10.0, -3.5]> : tensor<6xf64>
  %r = "chlo.bessel_i1e"(%0) : (tensor<6xf64>) -> tensor<6xf64>
  %want0 = stablehlo.constant dense<[0.0, 0.15642080318487173, -0.189887793304855, 0.20658464953126654, 0.1212626813844555, -0.18739997660304997]> : tensor<6xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<6xf64>, tensor<6xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.bessel_i1e %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 6 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.bessel_i1e"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
