// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000010410000A04000000040000080400000E0400000803F00000000000000410000C04000004040"> : tensor<2x5xf32>
  %r:2 = chlo.top_k(%0, k = 3) : tensor<2x5xf32> -> (tensor<2x3xf32>, tensor<2x3xi32>)
  check.expect_eq_const %r#0, dense<[[9.0, 7.0, 5.0], [8.0, 6.0, 3.0]]> : tensor<2x3xf32>
  check.expect_eq_const %r#1, dense<[[0, 4, 1], [2, 3, 4]]> : tensor<2x3xi32>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 2, 4, 7], [1, 0, 8, 6, 3]]> : tensor<2x5xi32>
  %r:2 = "chlo.top_k"(%0) <{k = 3 : i64}> : (tensor<2x5xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>)
  check.expect_eq_const %r#0, dense<[[9, 7, 5], [8, 6, 3]]> : tensor<2x3xi32>
  check.expect_eq_const %r#1, dense<"0x000000000400000001000000020000000300000004000000"> : tensor<2x3xi32>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[9, 5, 2, 4, 7], [1, 0, 8, 6, 3]]> : tensor<2x5xui8>
  %r:2 = chlo.top_k(%0, k = 3) : tensor<2x5xui8> -> (tensor<2x3xui8>, tensor<2x3xi32>)
  check.expect_eq_const %r#0, dense<[[9, 7, 5], [8, 6, 3]]> : tensor<2x3xui8>
  check.expect_eq_const %r#1, dense<[[0, 4, 1], [2, 3, 4]]> : tensor<2x3xi32>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[9.0, 5.0, 2.0, 4.0, 7.0], [1.0, 0.0, 8.0, 6.0, 3.0]]> : tensor<2x5xbf16>
  %r:2 = chlo.top_k(%0, k = 3) : tensor<2x5xbf16> -> (tensor<2x3xbf16>, tensor<2x3xi32>)
  check.expect_eq_const %r#0, dense<"0x1041E040A0400041C0404040"> : tensor<2x3xbf16>
  check.expect_eq_const %r#1, dense<[[0, 4, 1], [2, 3, 4]]> : tensor<2x3xi32>
  return
}
// -----
// equal values
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 7.0, 7.0, 7.0]> : tensor<4xf32>
  %r:2 = chlo.top_k(%0, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>)
  check.expect_eq_const %r#0, dense<7.0> : tensor<2xf32>
  check.expect_eq_const %r#1, dense<[1, 2]> : tensor<2xi32>
  return
}
