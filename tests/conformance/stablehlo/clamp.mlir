// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000004000000040000000400000004000000040"> : tensor<5xf32>
  %1 = stablehlo.constant dense<[1.0, 3.0, 5.0, 7.0, 0.0]> : tensor<5xf32>
  %2 = stablehlo.constant dense<[6.0, 6.0, 6.0, 6.0, 6.0]> : tensor<5xf32>
  %r = stablehlo.clamp %0, %1, %2 : tensor<5xf32>
  check.expect_eq_const %r, dense<[2.0, 3.0, 5.0, 6.0, 2.0]> : tensor<5xf32>
  return
}
// -----
// f32 between scalars
func.func @main() {
  %0 = stablehlo.constant dense<2.0> : tensor<f32>
  %1 = stablehlo.constant dense<"0x0000803F000040400000A0400000E04000000000"> : tensor<5xf32>
  %2 = stablehlo.constant dense<6.0> : tensor<f32>
  %r = stablehlo.clamp %0, %1, %2 : (tensor<f32>, tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
  check.expect_eq_const %r, dense<[2.0, 3.0, 5.0, 6.0, 2.0]> : tensor<5xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<5xi8>
  %1 = stablehlo.constant dense<[1, 3, 5, 7, 0]> : tensor<5xi8>
  %2 = stablehlo.constant dense<"0x0606060606"> : tensor<5xi8>
  %r = stablehlo.clamp %0, %1, %2 : tensor<5xi8>
  check.expect_eq_const %r, dense<[2, 3, 5, 6, 2]> : tensor<5xi8>
  return
}
// -----
// i8 between scalars
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<i8>
  %1 = stablehlo.constant dense<[1, 3, 5, 7, 0]> : tensor<5xi8>
  %2 = stablehlo.constant dense<6> : tensor<i8>
  %r = stablehlo.clamp %0, %1, %2 : (tensor<i8>, tensor<5xi8>, tensor<i8>) -> tensor<5xi8>
  check.expect_eq_const %r, dense<"0x0203050602"> : tensor<5xi8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<5xui16>
  %1 = stablehlo.constant dense<[1, 3, 5, 7, 0]> : tensor<5xui16>
  %2 = stablehlo.constant dense<6> : tensor<5xui16>
  %r = stablehlo.clamp %0, %1, %2 : tensor<5xui16>
  check.expect_eq_const %r, dense<[2, 3, 5, 6, 2]> : tensor<5xui16>
  return
}
// -----
// ui16 between scalars
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<ui16>
  %1 = stablehlo.constant dense<[1, 3, 5, 7, 0]> : tensor<5xui16>
  %2 = stablehlo.constant dense<6> : tensor<ui16>
  %r = stablehlo.clamp %0, %1, %2 : (tensor<ui16>, tensor<5xui16>, tensor<ui16>) -> tensor<5xui16>
  check.expect_eq_const %r, dense<[2, 3, 5, 6, 2]> : tensor<5xui16>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[2.0, 2.0, 2.0, 2.0, 2.0]> : tensor<5xf64>
  %1 = stablehlo.constant dense<"0x000000000000F03F000000000000084000000000000014400000000000001C400000000000000000"> : tensor<5xf64>
  %2 = stablehlo.constant dense<6.0> : tensor<5xf64>
  %r = stablehlo.clamp %0, %1, %2 : tensor<5xf64>
  check.expect_eq_const %r, dense<[2.0, 3.0, 5.0, 6.0, 2.0]> : tensor<5xf64>
  return
}
// -----
// f64 between scalars
func.func @main() {
  %0 = stablehlo.constant dense<2.0> : tensor<f64>
  %1 = stablehlo.constant dense<[1.0, 3.0, 5.0, 7.0, 0.0]> : tensor<5xf64>
  %2 = stablehlo.constant dense<6.0> : tensor<f64>
  %r = stablehlo.clamp %0, %1, %2 : (tensor<f64>, tensor<5xf64>, tensor<f64>) -> tensor<5xf64>
  check.expect_eq_const %r, dense<[2.0, 3.0, 5.0, 6.0, 2.0]> : tensor<5xf64>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[2.0, 2.0, 2.0, 2.0, 2.0]> : tensor<5xbf16>
  %1 = stablehlo.constant dense<[1.0, 3.0, 5.0, 7.0, 0.0]> : tensor<5xbf16>
  %2 = stablehlo.constant dense<[6.0, 6.0, 6.0, 6.0, 6.0]> : tensor<5xbf16>
  %r = stablehlo.clamp %0, %1, %2 : tensor<5xbf16>
  check.expect_eq_const %r, dense<"0x00404040A040C0400040"> : tensor<5xbf16>
  return
}
// -----
// bf16 between scalars
func.func @main() {
  %0 = stablehlo.constant dense<2.0> : tensor<bf16>
  %1 = stablehlo.constant dense<[1.0, 3.0, 5.0, 7.0, 0.0]> : tensor<5xbf16>
  %2 = stablehlo.constant dense<6.0> : tensor<bf16>
  %r = stablehlo.clamp %0, %1, %2 : (tensor<bf16>, tensor<5xbf16>, tensor<bf16>) -> tensor<5xbf16>
  check.expect_eq_const %r, dense<[2.0, 3.0, 5.0, 6.0, 2.0]> : tensor<5xbf16>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[2, 2, 2, 2, 2]> : tensor<5xi4>
  %1 = stablehlo.constant dense<[1, 3, 5, 7, 0]> : tensor<5xi4>
  %2 = stablehlo.constant dense<[6, 6, 6, 6, 6]> : tensor<5xi4>
  %r = stablehlo.clamp %0, %1, %2 : tensor<5xi4>
  check.expect_eq_const %r, dense<[2, 3, 5, 6, 2]> : tensor<5xi4>
  return
}
// -----
// i4 between scalars
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<i4>
  %1 = stablehlo.constant dense<[1, 3, 5, 7, 0]> : tensor<5xi4>
  %2 = stablehlo.constant dense<6> : tensor<i4>
  %r = stablehlo.clamp %0, %1, %2 : (tensor<i4>, tensor<5xi4>, tensor<i4>) -> tensor<5xi4>
  check.expect_eq_const %r, dense<[2, 3, 5, 6, 2]> : tensor<5xi4>
  return
}
// -----
// bounds that cross, infinities
func.func @main() {
  %0 = stablehlo.constant dense<4.0> : tensor<f32>
  %1 = stablehlo.constant dense<[1.0, 5.0, 0x7FC00000, 0x7F800000, 0xFF800000, 2.0]> : tensor<6xf32>
  %2 = stablehlo.constant dense<3.0> : tensor<f32>
  %r = "stablehlo.clamp"(%0, %1, %2) : (tensor<f32>, tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %want0 = stablehlo.constant dense<[3.0, 3.0, 0x7FC00000, 3.0, 3.0, 3.0]> : tensor<6xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<6xf32>, tensor<6xf32>
  return
}
