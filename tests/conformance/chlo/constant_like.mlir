// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0]]> : tensor<1x2xf32>
  %r = "chlo.constant_like"(%0) <{value = 1.5 : f32}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  check.expect_eq_const %r, dense<1.5> : tensor<1x2xf32>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi32>
  %r = "chlo.constant_like"(%0) <{value = 7 : i32}> : (tensor<1x2xi32>) -> tensor<1x2xi32>
  check.expect_eq_const %r, dense<"0x0700000007000000"> : tensor<1x2xi32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi8>
  %r = "chlo.constant_like"(%0) <{value = -3 : i8}> : (tensor<1x2xi8>) -> tensor<1x2xi8>
  check.expect_eq_const %r, dense<[[-3, -3]]> : tensor<1x2xi8>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0]]> : tensor<1x2xbf16>
  %r = "chlo.constant_like"(%0) <{value = 1.5 : bf16}> : (tensor<1x2xbf16>) -> tensor<1x2xbf16>
  check.expect_eq_const %r, dense<[[1.5, 1.5]]> : tensor<1x2xbf16>
  return
}
// -----
// unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F00000040"> : tensor<2xf32>
  %1 = stablehlo.constant dense<2> : tensor<1xi64>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  %c = "chlo.constant_like"(%d) <{value = 2.0 : f32}> : (tensor<?xf32>) -> tensor<?xf32>
  %r = stablehlo.dynamic_reshape %c, %1 : (tensor<?xf32>, tensor<1xi64>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[2.0, 2.0]> : tensor<2xf32>
  return
}
