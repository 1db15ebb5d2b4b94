// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = chlo.cosh %0 : tensor<12xbf16> -> tensor<12xbf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 1.546875, 1.546875, 1.125, 1.296875, 6.125, 16.625, 11008.0, 0x7F80, 0x7F80, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "chlo.cosh"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 1.54296875, 1.54296875, 1.1279296875, 1.294921875, 6.1328125, 16.578125, 11016.0, 0x7C00, 0x7C00, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000803F000080BF0000003F000040BF00002040000060C0000020410000807F000080FF0000C07F"> : tensor<12xf32>
  %r = chlo.cosh %0 : tensor<12xf32> -> tensor<12xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 1.5430807, 1.5430807, 1.127626, 1.2946833, 6.1322894, 16.572824, 11013.233, 0x7F800000, 0x7F800000, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "chlo.cosh"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 1.5430806348152437, 1.5430806348152437, 1.1276259652063807, 1.2946832846768448, 6.132289479663686, 16.572824671057315, 11013.232920103323, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.cosh %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<1.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.cosh"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F4961D5BE119C1CBF0B7866BD443607BF70B708C0095789BF65F4D13F5B8B5D3F4C8FE5BF694C13C0C17C57BF"> : tensor<6xcomplex<f32>>
  %r = "chlo.cosh"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(2.410437, -0.9873134), (1.191144, 0.036589835), (-0.61223525, 0.46700117), (-0.11336196, -1.2879131), (-0.308779, -0.9534195), (3.3606627, 3.6878119)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = chlo.cosh %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(2.4104369243642534, -0.9873133080667067), (1.191144032733757, 0.036589837284682986), (-0.6122351991788587, 0.4670011578147581), (-0.11336193025780193, -1.2879131763812066), (-0.30877902206905206, -0.9534194895757028), (3.360662605726232, 3.687811952166889)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
