// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F80, 0.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = stablehlo.sqrt %0 : tensor<10xbf16>
  %want0 = stablehlo.constant dense<"0x003F803F9D3FB53F4A402041807F0000C0FFC07F"> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7C00, 0.0, -1.0, 0x7E00]> : tensor<10xf16>
  %r = "stablehlo.sqrt"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.5, 1.0, 1.224609375, 1.4140625, 3.162109375, 10.0, 0x7C00, 0.0, 0xFE00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F800000, 0.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  %r = stablehlo.sqrt %0 : tensor<10xf32>
  %want0 = stablehlo.constant dense<[0.5, 1.0, 1.2247449, 1.4142135, 3.1622777, 10.0, 0x7F800000, 0.0, 0xFFC00000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000D03F000000000000F03F000000000000F83F000000000000004000000000000024400000000000005940000000000000F07F0000000000000000000000000000F0BF000000000000F87F"> : tensor<10xf64>
  %r = "stablehlo.sqrt"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[0.5, 1.0, 1.224744871391589, 1.4142135623730951, 3.1622776601683795, 10.0, 0x7FF0000000000000, 0.0, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.25> : tensor<f32>
  %r = stablehlo.sqrt %0 : tensor<f32>
  %want0 = stablehlo.constant dense<0.5> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.sqrt"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.sqrt"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(1.2847767, -0.16219077), (0.0359315, -0.78297347), (0.91442627, -1.1680527), (0.6659841, 1.2314639), (1.1951411, -0.7503029), (0.2730364, -1.5414563)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.sqrt %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<"0xE4F38A07728EF43F2C9398C8AAC2C4BFAD3DDC249D65A23FE879CD6B1E0EE9BF89CF19D5FA42ED3FE965860758B0F2BF920B8EE2BD4FE53F22EC008913B4F33FEB0BBA334C1FF33FCC35173F7B02E8BF0333F1A96D79D13F8C63F218CEA9F8BF"> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.sqrt %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, 1.5, 2.0, 0.5]> : tensor<4xf32>
  return
}
// -----
// of multiply with itself
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %m = stablehlo.multiply %0, %0 : tensor<7xf32>
  %r = stablehlo.sqrt %m : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, 2.0, 0.0, 0.0, 0x7F800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
