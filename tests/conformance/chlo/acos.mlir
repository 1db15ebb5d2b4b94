// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = chlo.acos %0 : tensor<10xbf16> -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<"0xC93FC93F863F0640B93F013F394000004940C0FF"> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7E00]> : tensor<10xf16>
  %r = "chlo.acos"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[1.5703125, 1.5703125, 1.046875, 2.09375, 1.4453125, 0.50537109375, 2.890625, 0.0, 3.140625, 0xFE00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  %r = chlo.acos %0 : tensor<10xf32> -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[1.5707964, 1.5707964, 1.0471976, 2.0943952, 1.4454685, 0.5053605, 2.890937, 0.0, 3.1415927, 0xFFC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000E03F000000000000E0BF000000000000C03F000000000000EC3F000000000000EFBF000000000000F03F000000000000F0BF000000000000F87F"> : tensor<10xf64>
  %r = "chlo.acos"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[1.5707963267948966, 1.5707963267948966, 1.0471975511965976, 2.0943951023931957, 1.445468495626831, 0.5053605102841573, 2.890936991253662, 0.0, 3.141592653589793, 0xFFF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.acos %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<1.5707964> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.acos"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "chlo.acos"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.3068686, 1.1260967), (2.2271338, 0.07096354), (1.7920183, 1.5253301), (2.095279, -1.3956622), (1.165156, 1.4218817), (2.761338, 1.5574043)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = chlo.acos %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.3068686330347245, 1.1260966895345137), (2.2271336883691193, 0.0709635444366426), (1.792018328626821, 1.5253299937769955), (2.095278879326216, -1.3956622095914488), (1.1651559767178539, 1.4218817067287943), (2.7613379846852997, 1.5574043241867184)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
