// scale 0.5, zero 0
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 0.5>>
  %r = stablehlo.bitcast_convert %q : (tensor<7x!quant.uniform<i8:f32, 0.5>>) -> tensor<7xi8>
  check.expect_eq_const %r, dense<"0x000200027F8007"> : tensor<7xi8>
  return
}
// -----
// scale 0.5, zero 3
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.bitcast_convert %q : (tensor<7x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<7xi8>
  check.expect_eq_const %r, dense<[4, 4, 2, 5, 127, -128, 10]> : tensor<7xi8>
  return
}
// -----
// scale 0.25, zero -10
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 0.25:-10>>
  %r = stablehlo.bitcast_convert %q : (tensor<7x!quant.uniform<i8:f32, 0.25:-10>>) -> tensor<7xi8>
  check.expect_eq_const %r, dense<[-9, -7, -11, -6, 127, -128, 3]> : tensor<7xi8>
  return
}
// -----
// scale 2.0, zero 100
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 2.0:100>>
  %r = stablehlo.bitcast_convert %q : (tensor<7x!quant.uniform<i8:f32, 2.0:100>>) -> tensor<7xi8>
  check.expect_eq_const %r, dense<[100, 100, 100, 100, 127, 50, 102]> : tensor<7xi8>
  return
}
// -----
// storage u8
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803E0000403F000080BE0000803F0000C8420000C8C233335340"> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<u8:f32, 0.5:1>>
  %r = stablehlo.uniform_dequantize %q : (tensor<7x!quant.uniform<u8:f32, 0.5:1>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.5, 0.5, -0.5, 1.0, 100.0, -0.5, 3.5]> : tensor<7xf32>
  return
}
// -----
// storage i16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i16:f32, 0.5:1>>
  %r = stablehlo.uniform_dequantize %q : (tensor<7x!quant.uniform<i16:f32, 0.5:1>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.5, 0.5, -0.5, 1.0, 100.0, -100.0, 3.5]> : tensor<7xf32>
  return
}
// -----
// storage i4
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i4:f32, 0.5:1>>
  %r = stablehlo.uniform_dequantize %q : (tensor<7x!quant.uniform<i4:f32, 0.5:1>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<"0x0000003F0000003F000000BF0000803F00004040000090C000004040"> : tensor<7xf32>
  return
}
// -----
// storage u4
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<u4:f32, 0.5:1>>
  %r = stablehlo.uniform_dequantize %q : (tensor<7x!quant.uniform<u4:f32, 0.5:1>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.5, 0.5, -0.5, 1.0, 7.0, -0.5, 3.5]> : tensor<7xf32>
  return
}
// -----
// storage i8<-100:100>
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8<-100:100>:f32, 0.5:1>>
  %r = stablehlo.uniform_dequantize %q : (tensor<7x!quant.uniform<i8<-100:100>:f32, 0.5:1>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.5, 0.5, -0.5, 1.0, 49.5, -50.5, 3.5]> : tensor<7xf32>
  return
}
// -----
// a scale per channel
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F00004040000000C00000A040"> : tensor<2x2xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5:1,2.0:-1}>>
  %r = stablehlo.uniform_dequantize %q : (tensor<2x2x!quant.uniform<i8:f32:1, {0.5:1,2.0:-1}>>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[1.0, 2.0], [-2.0, 6.0]]> : tensor<2x2xf32>
  return
}
// -----
// to other parameters
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3]> : tensor<7xf32>
  %q = stablehlo.uniform_quantize %0 : (tensor<7xf32>) -> tensor<7x!quant.uniform<i8:f32, 0.5:3>>
  %p = stablehlo.uniform_quantize %q : (tensor<7x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<7x!quant.uniform<i8:f32, 2.0:-1>>
  %r = stablehlo.uniform_dequantize %p : (tensor<7x!quant.uniform<i8:f32, 2.0:-1>>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 0.0, 0.0, 2.0, 62.0, -66.0, 4.0]> : tensor<7xf32>
  return
}
