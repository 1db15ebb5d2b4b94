// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F80, 0.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = chlo.acosh %0 : tensor<10xbf16> -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<[0xFFC0, 0.0, 0.9609375, 1.3203125, 3.0, 5.3125, 0x7F80, 0xFFC0, 0xFFC0, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7C00, 0.0, -1.0, 0x7E00]> : tensor<10xf16>
  %r = "chlo.acosh"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0xFE00, 0.0, 0.96240234375, 1.3173828125, 2.994140625, 5.296875, 0x7C00, 0xFE00, 0xFE00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803E0000803F0000C03F00000040000020410000C8420000807F00000000000080BF0000C07F"> : tensor<10xf32>
  %r = chlo.acosh %0 : tensor<10xf32> -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[0xFFC00000, 0.0, 0.9624236, 1.316958, 2.993223, 5.298292, 0x7F800000, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7FF0000000000000, 0.0, -1.0, 0x7FF8000000000000]> : tensor<10xf64>
  %r = "chlo.acosh"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[0xFFF8000000000000, 0.0, 0.9624236501192069, 1.3169578969248168, 2.993222846126381, 5.298292365610485, 0x7FF0000000000000, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.25> : tensor<f32>
  %r = chlo.acosh %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0xFFC00000> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.acosh"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F4961D5BE119C1CBF0B7866BD443607BF70B708C0095789BF65F4D13F5B8B5D3F4C8FE5BF694C13C0C17C57BF"> : tensor<6xcomplex<f32>>
  %r = "chlo.acosh"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(1.1260967, -0.3068686), (0.07096354, -2.2271338), (1.5253301, -1.7920183), (1.3956622, 2.095279), (1.4218817, -1.165156), (1.5574043, -2.761338)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = chlo.acosh %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(1.1260966895345137, -0.3068686330347245), (0.0709635444366426, -2.2271336883691193), (1.5253299937769955, -1.792018328626821), (1.3956622095914488, 2.095278879326216), (1.4218817067287943, -1.1651559767178539), (1.5574043241867184, -2.7613379846852997)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
