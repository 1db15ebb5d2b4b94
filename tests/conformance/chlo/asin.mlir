// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = chlo.asin %0 : tensor<10xbf16> -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.5234375, -0.5234375, 0.125, 1.0625, -1.3203125, 1.5703125, -1.5703125, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003800B80030003BC0BB003C00BC007E"> : tensor<10xf16>
  %r = "chlo.asin"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.5234375, -0.5234375, 0.1253662109375, 1.0654296875, -1.3203125, 1.5703125, -1.5703125, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  %r = chlo.asin %0 : tensor<10xf32> -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.5235988, -0.5235988, 0.12532783, 1.0654358, -1.3201407, 1.5707964, -1.5707964, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FF8000000000000]> : tensor<10xf64>
  %r = "chlo.asin"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<"0x0000000000000000000000000000008066732D3852C1E03F66732D3852C1E0BF1E9E120CBE0AC03F32693E6D060CF13F91853FD14B1FF5BF182D4454FB21F93F182D4454FB21F9BF000000000000F87F"> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.asin %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.asin"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "chlo.asin"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x62C8A13FF02390BFB90528BF555591BD068862BE043EC3BF7D4406BF0FA5B23F18B0CF3E3800B6BFAB6398BF0659C7BF"> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = chlo.asin %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(1.263927693760172, -1.1260966895345137), (-0.6563373615742225, -0.0709635444366426), (-0.22122200183192434, -1.5253299937769955), (-0.5244825525313194, 1.3956622095914488), (0.4056403500770428, -1.4218817067287943), (-1.190541657890403, -1.5574043241867184)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
