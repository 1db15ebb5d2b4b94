// scale 0.5, zero 0
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = "stablehlo.uniform_quantize"(%0) : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 0.5>>
  %r = "stablehlo.uniform_dequantize"(%q) : (tensor<7x!quant.uniform<i8:f32, 0.5>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, -0.0, 1.0, 63.5, -64.0, 3.5]> : tensor<7xf32>
  return
}
// -----
// scale 0.5, zero 3
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803E0000403F000080BE0000803F0000C8420000C8C233335340"> : tensor<7xf32>
  %q = "stablehlo.uniform_quantize"(%0) : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 0.5:3>>
  %r = "stablehlo.uniform_dequantize"(%q) : (tensor<7x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.5, 0.5, -0.5, 1.0, 62.0, -65.5, 3.5]> : tensor<7xf32>
  return
}
// -----
// scale 0.25, zero -10
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = "stablehlo.uniform_quantize"(%0) : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 0.25:-10>>
  %r = "stablehlo.uniform_dequantize"(%q) : (tensor<7x!quant.uniform<i8:f32, 0.25:-10>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<"0x0000803E0000403F000080BE0000803F000009420000ECC100005040"> : tensor<7xf32>
  return
}
// -----
// scale 2.0, zero 100
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = "stablehlo.uniform_quantize"(%0) : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 2.0:100>>
  %r = "stablehlo.uniform_dequantize"(%q) : (tensor<7x!quant.uniform<i8:f32, 2.0:100>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 0.0, 0.0, 0.0, 54.0, -100.0, 4.0]> : tensor<7xf32>
  return
}
