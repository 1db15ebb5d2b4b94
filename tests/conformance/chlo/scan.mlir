// running sums
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
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
  %1 = stablehlo.constant dense<[10.0, 20.0, 30.0]> : tensor<3xf32>
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
  %1 = stablehlo.constant dense<"0x0100000002000000"> : tensor<2xi32>
  %r:2 = chlo.scan(%0) inits (%1) dimension=1  {
  ^bb0(%x: tensor<2xi32>, %c: tensor<2xi32>):
    %s = stablehlo.multiply %x, %c : tensor<2xi32>
    stablehlo.return %c, %s : tensor<2xi32>, tensor<2xi32>
  } : (tensor<2x3xi32>, tensor<2xi32>) -> (tensor<2x3xi32>, tensor<2xi32>)
  check.expect_eq_const %r#0, dense<[[1, 1, 2], [2, 8, 40]]> : tensor<2x3xi32>
  check.expect_eq_const %r#1, dense<[6, 240]> : tensor<2xi32>
  return
}
