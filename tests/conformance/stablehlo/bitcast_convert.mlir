// f32 to i32
func.func @main() {
  %0 = stablehlo.constant dense<"0xC7F1E43F387EDF3E77A0C53DEE86EEBFD4058EBEF8A2B5BE"> : tensor<2x3xf32>
  %r = stablehlo.bitcast_convert %0 : (tensor<2x3xf32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[1071968711, 1054834232, 1036361847], [-1074886930, -1097988652, -1095392520]]> : tensor<2x3xi32>
  return
}
// -----
// i32 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1071968711, 1054834232, 1036361847], [-1074886930, -1097988652, -1095392520]]> : tensor<2x3xi32>
  %r = "stablehlo.bitcast_convert"(%0) : (tensor<2x3xi32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[1.7886285, 0.43650985, 0.09649747], [-1.8634927, -0.27738822, -0.35475898]]> : tensor<2x3xf32>
  return
}
// -----
// f32 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[[1.7886285, 0.43650985, 0.09649747], [-1.8634927, -0.27738822, -0.35475898]]> : tensor<2x3xf32>
  %r = stablehlo.bitcast_convert %0 : (tensor<2x3xf32>) -> tensor<2x3x4xi8>
  check.expect_eq_const %r, dense<"0xC7F1E43F387EDF3E77A0C53DEE86EEBFD4058EBEF8A2B5BE"> : tensor<2x3x4xi8>
  return
}
// -----
// i16 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[[-3641, 16356, 32312, 16095], [-30994, -16402, 1492, -16754]]> : tensor<2x4xi16>
  %r = stablehlo.bitcast_convert %0 : (tensor<2x4xi16>) -> tensor<2xf64>
  check.expect_eq_const %r, dense<[7.5085272313560016e-06, -2.2368712390441308e-07]> : tensor<2xf64>
  return
}
// -----
// ui8 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[128, 63], [0, 192]]> : tensor<2x2xui8>
  %r = "stablehlo.bitcast_convert"(%0) : (tensor<2x2xui8>) -> tensor<2xbf16>
  check.expect_eq_const %r, dense<[1.0, -2.0]> : tensor<2xbf16>
  return
}
// -----
// i8 to f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<"0x3840B8"> : tensor<3xi8>
  %r = stablehlo.bitcast_convert %0 : (tensor<3xi8>) -> tensor<3xf8E4M3FN>
  check.expect_eq_const %r, dense<[1.0, 2.0, -1.0]> : tensor<3xf8E4M3FN>
  return
}
// -----
// i8 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[33, -1]> : tensor<2xi8>
  %r = stablehlo.bitcast_convert %0 : (tensor<2xi8>) -> tensor<2x2xi4>
  check.expect_eq_const %r, dense<[[1, 2], [-1, -1]]> : tensor<2x2xi4>
  return
}
// -----
// ui4 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2], [15, 7]]> : tensor<2x2xui4>
  %r = stablehlo.bitcast_convert %0 : (tensor<2x2xui4>) -> tensor<2xui8>
  check.expect_eq_const %r, dense<"0x217F"> : tensor<2xui8>
  return
}
// -----
// i8 to ui2
func.func @main() {
  %0 = stablehlo.constant dense<228> : tensor<1xui8>
  %r = stablehlo.bitcast_convert %0 : (tensor<1xui8>) -> tensor<1x4xui2>
  check.expect_eq_const %r, dense<[[0, 1, 2, 3]]> : tensor<1x4xui2>
  return
}
// -----
// complex to complex
func.func @main() {
  %0 = stablehlo.constant dense<[(1.0, 2.0), (-3.0, 0.5)]> : tensor<2xcomplex<f32>>
  %r = stablehlo.bitcast_convert %0 : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  check.expect_eq_const %r, dense<[(1.0, 2.0), (-3.0, 0.5)]> : tensor<2xcomplex<f32>>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<1.0> : tensor<f32>
  %r = stablehlo.bitcast_convert %0 : (tensor<f32>) -> tensor<ui32>
  check.expect_eq_const %r, dense<1065353216> : tensor<ui32>
  return
}
// -----
// rank 0 to rank 1
func.func @main() {
  %0 = stablehlo.constant dense<1.0> : tensor<f32>
  %r = stablehlo.bitcast_convert %0 : (tensor<f32>) -> tensor<2xui16>
  check.expect_eq_const %r, dense<[0, 16256]> : tensor<2xui16>
  return
}
// -----
// the bits of a NaN
func.func @main() {
  %0 = stablehlo.constant dense<[2143363909]> : tensor<1xui32>
  %f = stablehlo.bitcast_convert %0 : (tensor<1xui32>) -> tensor<1xf32>
  %r = stablehlo.bitcast_convert %f : (tensor<1xf32>) -> tensor<1xui32>
  check.expect_eq_const %r, dense<[2143363909]> : tensor<1xui32>
  return
}
