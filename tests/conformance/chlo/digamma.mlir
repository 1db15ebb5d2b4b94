// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, 1.5, 2.5, 10.0, 100.0, -0.5, 0x7FC0]> : tensor<8xbf16>
  %r = chlo.digamma %0 : tensor<8xbf16> -> tensor<8xbf16>
  %want0 = stablehlo.constant dense<[-1.9609375, -0.578125, 0.036376953125, 0.703125, 2.25, 4.59375, 0.036376953125, 0x7FC0]> : tensor<8xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<8xbf16>, tensor<8xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, 1.5, 2.5, 10.0, 100.0, -0.5, 0x7E00]> : tensor<8xf16>
  %r = "chlo.digamma"(%0) : (tensor<8xf16>) -> tensor<8xf16>
  %want0 = stablehlo.constant dense<"0xDBBF9EB8AC28A03981409A44AC28007E"> : tensor<8xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<8xf16>, tensor<8xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, 1.5, 2.5, 10.0, 100.0, -0.5, 0x7FC00000]> : tensor<8xf32>
  %r = chlo.digamma %0 : tensor<8xf32> -> tensor<8xf32>
  %want0 = stablehlo.constant dense<[-1.96351, -0.5772157, 0.036489975, 0.70315665, 2.2517526, 4.600162, 0.036489975, 0x7FC00000]> : tensor<8xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 8 : i64} : tensor<8xf32>, tensor<8xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, 1.5, 2.5, 10.0, 100.0, -0.5, 0x7FF8000000000000]> : tensor<8xf64>
  %r = "chlo.digamma"(%0) : (tensor<8xf64>) -> tensor<8xf64>
  %want0 = stablehlo.constant dense<[-1.9635100260214235, -0.5772156649015329, 0.03648997397857652, 0.7031566406452432, 2.251752589066721, 4.600161852738088, 0.03648997397857651, 0x7FF8000000000000]> : tensor<8xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 8 : i64} : tensor<8xf64>, tensor<8xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.5> : tensor<f32>
  %r = chlo.digamma %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<-1.96351> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 8 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.digamma"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
