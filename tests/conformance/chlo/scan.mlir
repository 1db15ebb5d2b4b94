// running sums
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A0400000C0400000E04000000041000010410000204100003041"> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<[10.0, 20.0, 30.0]> : tensor<3xf32>
  %r:2 = chlo.scan(%0) inits (%1) dimension=0  {
  ^bb0(%x: tensor<3xf32>, %c: tensor<3xf32>):
    %s = stablehlo.add %x, %c : tensor<3xf32>
    stablehlo.return %s, %s : tensor<3xf32>, tensor<3xf32>
  } : (tensor<4x3xf32>, tensor<3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
  check.expect_eq_const %r#0, dense<[[10.0, 21.0, 32.0], [13.0, 25.0, 37.0], [19.0, 32.0, 45.0], [28.0, 42.0, 56.0]]> : tensor<4x3xf32>
  check.expect_eq_const %r#1, dense<[28.0, 42.0, 56.0]> : tensor<3xf32>
  return
}
// -----
// no steps
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %1 = stablehlo.constant dense<"0x000020410000A0410000F041"> : tensor<3xf32>
  %r:2 = chlo.scan(%0) inits (%1) dimension=0  {
  ^bb0(%x: tensor<3xf32>, %c: tensor<3xf32>):
    %s = stablehlo.add %x, %c : tensor<3xf32>
    stablehlo.return %s, %s : tensor<3xf32>, tensor<3xf32>
  } : (tensor<0x3xf32>, tensor<3xf32>) -> (tensor<0x3xf32>, tensor<3xf32>)
  check.expect_eq_const %r#0, dense<> : tensor<0x3xf32>
  check.expect_eq_const %r#1, dense<[10.0, 20.0, 30.0]> : tensor<3xf32>
  return
}
// -----
// the products before each
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %r:2 = chlo.scan(%0) inits (%1) dimension=1  {
  ^bb0(%x: tensor<2xi32>, %c: tensor<2xi32>):
    %s = stablehlo.multiply %x, %c : tensor<2xi32>
    stablehlo.return %c, %s : tensor<2xi32>, tensor<2xi32>
  } : (tensor<2x3xi32>, tensor<2xi32>) -> (tensor<2x3xi32>, tensor<2xi32>)
  check.expect_eq_const %r#0, dense<"0x010000000100000002000000020000000800000028000000"> : tensor<2x3xi32>
  check.expect_eq_const %r#1, dense<[6, 240]> : tensor<2xi32>
  return
}
