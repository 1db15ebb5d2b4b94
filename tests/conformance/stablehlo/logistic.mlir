// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = stablehlo.logistic %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.73046875, 0.26953125, 0.62109375, 0.3203125, 0.92578125, 0.029296875, 1.0, 1.0, 0.0, 0xFFC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.logistic"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.73095703125, 0.26904296875, 0.62255859375, 0.32080078125, 0.92431640625, 0.0293121337890625, 1.0, 1.0, 0.0, 0xFE00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000803F000080BF0000003F000040BF00002040000060C0000020410000807F000080FF0000C07F"> : tensor<12xf32>
  %r = stablehlo.logistic %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.7310586, 0.26894143, 0.62245935, 0.32082132, 0.9241418, 0.02931223, 0.9999546, 1.0, 0.0, 0xFFC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.logistic"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.7310585786300049, 0.2689414213699951, 0.6224593312018546, 0.320821300824607, 0.9241418199787566, 0.02931223075135632, 0.9999546021312976, 1.0, 0.0, 0xFFF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.logistic %0 : tensor<f32>
  %want0 = stablehlo.constant dense<0.5> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.logistic"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.logistic"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.8434791, -0.057006177), (0.35155153, -0.012831037), (0.04442209, -0.6955284), (0.087162, 0.3190033), (0.9150511, -0.41410467), (0.06708699, -0.06529596)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.logistic %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<"0x83524FE7C7FDEA3F43CAA4F1E92FADBF70B852EDD17FD63F662C14B628478ABF7F9CA24C7FBEA63F853E0CCAC441E6BFE9D810C83F50B63F3F2373D08C6AD43F5807904A1948ED3F73988FDAB080DABF035C9BCD9C2CB13F0B3E915A3CB7B0BF"> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.logistic %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<"0x0000003F000000000000803F0000003F"> : tensor<4xf32>
  return
}
