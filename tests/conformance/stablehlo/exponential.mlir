// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = stablehlo.exponential %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 2.71875, 0.3671875, 1.6484375, 0.47265625, 12.1875, 0.0301513671875, 22016.0, 0x7F80, 0.0, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003C00BC003800BA004100C30049007C00FC007E"> : tensor<12xf16>
  %r = "stablehlo.exponential"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 2.71875, 0.367919921875, 1.6484375, 0.472412109375, 12.1796875, 0.0301971435546875, 22032.0, 0x7C00, 0.0, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.exponential %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 2.7182817, 0.36787945, 1.6487212, 0.47236654, 12.182494, 0.030197384, 22026.465, 0x7F800000, 0.0, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.exponential"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<"0x000000000000F03F000000000000F03F6957148B0ABF054038EF2C36568BD73F9C061E8E2961FA3F7ECDEFEB403BDE3FBBE031D96F5D284066FFE41810EC9E3F600595CF9D82D540000000000000F07F0000000000000000000000000000F87F"> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.exponential %0 : tensor<f32>
  %want0 = stablehlo.constant dense<1.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.exponential"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.exponential"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(4.640699, -2.0543883), (0.541539, -0.030502878), (-0.3159242, -0.49791247), (-0.023740599, 0.34116676), (-0.52462584, -2.3173308), (0.06668581, -0.07465891)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.exponential %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(4.6406986892159505, -2.0543882546878085), (0.5415389812745929, -0.03050287734623004), (-0.31592418168491077, -0.49791249706584656), (-0.023740591671426777, 0.3411667501400701), (-0.524625853847648, -2.3173308112611455), (0.0666858076452582, -0.07465891035339339)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %r = stablehlo.exponential %0 : tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[1.75, 2.5, 0.25, 7.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %r = stablehlo.exponential %0 : tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[1.625, 2.75, 0.21875, 7.5]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %r = stablehlo.exponential %0 : tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[1.625, 2.75, 0.21875, 7.5]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = stablehlo.exponential %0 : tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[1.625, 2.75, 0.21875, 7.5]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %r = stablehlo.exponential %0 : tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[1.625, 2.75, 0.21875, 7.5]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %r = stablehlo.exponential %0 : tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[1.625, 2.75, 0.21875, 7.5]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %r = stablehlo.exponential %0 : tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[1.75, 2.5, 0.21875, 7.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %r = stablehlo.exponential %0 : tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[1.75, 2.5, 0.21875, 7.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.exponential %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<"0x0000204000000000000004420000C03F"> : tensor<4xf32>
  return
}
