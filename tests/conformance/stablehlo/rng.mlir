// uniform f32 lies between its bounds
func.func @main() {
  %0 = stablehlo.constant dense<2.0> : tensor<f32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %s = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %x = stablehlo.rng %0, %1, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<3x4xf32>
  %a = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
  %b = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
  %l = stablehlo.compare GE, %x, %a : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
  %h = stablehlo.compare LT, %x, %b : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
  %r = stablehlo.and %l, %h : tensor<3x4xi1>
  check.expect_eq_const %r, dense<[[true, true, true, true], [true, true, true, true], [true, true, true, true]]> : tensor<3x4xi1>
  return
}
// -----
// uniform f64 lies between its bounds
func.func @main() {
  %0 = stablehlo.constant dense<2.0> : tensor<f64>
  %1 = stablehlo.constant dense<9.0> : tensor<f64>
  %s = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %x = stablehlo.rng %0, %1, %s, distribution = UNIFORM : (tensor<f64>, tensor<f64>, tensor<2xi64>) -> tensor<3x4xf64>
  %a = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
  %b = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
  %l = stablehlo.compare GE, %x, %a : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xi1>
  %h = stablehlo.compare LT, %x, %b : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xi1>
  %r = stablehlo.and %l, %h : tensor<3x4xi1>
  check.expect_eq_const %r, dense<[[true, true, true, true], [true, true, true, true], [true, true, true, true]]> : tensor<3x4xi1>
  return
}
// -----
// uniform i32 lies between its bounds
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<i32>
  %1 = stablehlo.constant dense<9> : tensor<i32>
  %s = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %x = stablehlo.rng %0, %1, %s, distribution = UNIFORM : (tensor<i32>, tensor<i32>, tensor<2xi64>) -> tensor<3x4xi32>
  %a = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
  %b = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
  %l = stablehlo.compare GE, %x, %a : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
  %h = stablehlo.compare LT, %x, %b : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
  %r = stablehlo.and %l, %h : tensor<3x4xi1>
  check.expect_eq_const %r, dense<true> : tensor<3x4xi1>
  return
}
// -----
// uniform ui8 lies between its bounds
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<ui8>
  %1 = stablehlo.constant dense<9> : tensor<ui8>
  %s = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %x = stablehlo.rng %0, %1, %s, distribution = UNIFORM : (tensor<ui8>, tensor<ui8>, tensor<2xi64>) -> tensor<3x4xui8>
  %a = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui8>) -> tensor<3x4xui8>
  %b = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui8>) -> tensor<3x4xui8>
  %l = stablehlo.compare GE, %x, %a : (tensor<3x4xui8>, tensor<3x4xui8>) -> tensor<3x4xi1>
  %h = stablehlo.compare LT, %x, %b : (tensor<3x4xui8>, tensor<3x4xui8>) -> tensor<3x4xi1>
  %r = stablehlo.and %l, %h : tensor<3x4xi1>
  check.expect_eq_const %r, dense<true> : tensor<3x4xi1>
  return
}
// -----
// uniform bf16 lies between its bounds
func.func @main() {
  %0 = stablehlo.constant dense<2.0> : tensor<bf16>
  %1 = stablehlo.constant dense<9.0> : tensor<bf16>
  %s = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %x = stablehlo.rng %0, %1, %s, distribution = UNIFORM : (tensor<bf16>, tensor<bf16>, tensor<2xi64>) -> tensor<3x4xbf16>
  %a = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<3x4xbf16>
  %b = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<bf16>) -> tensor<3x4xbf16>
  %l = stablehlo.compare GE, %x, %a : (tensor<3x4xbf16>, tensor<3x4xbf16>) -> tensor<3x4xi1>
  %h = stablehlo.compare LT, %x, %b : (tensor<3x4xbf16>, tensor<3x4xbf16>) -> tensor<3x4xi1>
  %r = stablehlo.and %l, %h : tensor<3x4xi1>
  check.expect_eq_const %r, dense<[[true, true, true, true], [true, true, true, true], [true, true, true, true]]> : tensor<3x4xi1>
  return
}
// -----
// normal without deviation
func.func @main() {
  %0 = stablehlo.constant dense<3.0> : tensor<f32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.constant dense<[2]> : tensor<1xi64>
  %r = "stablehlo.rng"(%0, %1, %s) <{rng_distribution = #stablehlo<rng_distribution NORMAL>}> : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[3.0, 3.0]> : tensor<2xf32>
  return
}
// -----
// rank 0, i1
func.func @main() {
  %0 = stablehlo.constant dense<false> : tensor<i1>
  %1 = stablehlo.constant dense<true> : tensor<i1>
  %s = stablehlo.constant dense<> : tensor<0xi64>
  %x = stablehlo.rng %0, %1, %s, distribution = UNIFORM : (tensor<i1>, tensor<i1>, tensor<0xi64>) -> tensor<i1>
  %n = stablehlo.not %x : tensor<i1>
  %r = stablehlo.or %x, %n : tensor<i1>
  check.expect_eq_const %r, dense<true> : tensor<i1>
  return
}
