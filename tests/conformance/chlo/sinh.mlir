// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = chlo.sinh %0 : tensor<12xbf16> -> tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.171875, -1.171875, 0.51953125, -0.82421875, 6.0625, -16.5, 11008.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003C00BC003800BA004100C30049007C00FC007E"> : tensor<12xf16>
  %r = "chlo.sinh"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.1748046875, -1.1748046875, 0.52099609375, -0.822265625, 6.05078125, -16.546875, 11016.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = chlo.sinh %0 : tensor<12xf32> -> tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.1752012, -1.1752012, 0.5210953, -0.8223167, 6.0502043, -16.542627, 11013.232, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "chlo.sinh"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<"0x0000000000000000000000000000008082B94EC49FCDF23F82B94EC49FCDF2BF973BE60FD0ACE03F90C6D32D6B50EABFD3B6B0CD683318403B4F369FE98A30C09299D6CE9D82C540000000000000F07F000000000000F0FF000000000000F87F"> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.sinh %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.sinh"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "chlo.sinh"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x9CBC0E40EA9588BF844C26BFE76789BD15B6973E950477BF688BB73DB185D03FF3065DBEA694AEBF85D052C052CC70C0"> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = chlo.sinh %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(2.230261764851697, -1.067074946621102), (-0.6496050514591643, -0.06709271463091303), (0.29631101749394784, -0.9649136548806048), (0.08962133858637515, 1.6290799265212765), (-0.215846831778596, -1.3639113216854426), (-3.293976798080974, -3.7624708625202823)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
