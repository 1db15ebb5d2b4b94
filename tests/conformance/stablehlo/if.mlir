// false
func.func @main() {
  %0 = stablehlo.constant dense<false> : tensor<i1>
  %1 = stablehlo.constant dense<[1.0, -2.0]> : tensor<2xf32>
  %r = "stablehlo.if"(%0) ({
    %a = stablehlo.negate %1 : tensor<2xf32>
    stablehlo.return %a : tensor<2xf32>
  }, {
    stablehlo.return %1 : tensor<2xf32>
  }) : (tensor<i1>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[1.0, -2.0]> : tensor<2xf32>
  return
}
// -----
// two results, false
func.func @main() {
  %0 = stablehlo.constant dense<false> : tensor<i1>
  %1 = stablehlo.constant dense<3> : tensor<i8>
  %2 = stablehlo.constant dense<[1.0, -2.0]> : tensor<2xf32>
  %r:2 = "stablehlo.if"(%0) ({
    stablehlo.return %1, %2 : tensor<i8>, tensor<2xf32>
  }, {
    %c = stablehlo.constant dense<7> : tensor<i8>
    %d = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
    stablehlo.return %c, %d : tensor<i8>, tensor<2xf32>
  }) : (tensor<i1>) -> (tensor<i8>, tensor<2xf32>)
  check.expect_eq_const %r#0, dense<7> : tensor<i8>
  check.expect_eq_const %r#1, dense<[1.0, 2.0]> : tensor<2xf32>
  return
}
// -----
// true
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<"0x0000803F000000C0"> : tensor<2xf32>
  %r = "stablehlo.if"(%0) ({
    %a = stablehlo.negate %1 : tensor<2xf32>
    stablehlo.return %a : tensor<2xf32>
  }, {
    stablehlo.return %1 : tensor<2xf32>
  }) : (tensor<i1>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[-1.0, 2.0]> : tensor<2xf32>
  return
}
// -----
// two results, true
func.func @main() {
  %0 = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<3> : tensor<i8>
  %2 = stablehlo.constant dense<[1.0, -2.0]> : tensor<2xf32>
  %r:2 = "stablehlo.if"(%0) ({
    stablehlo.return %1, %2 : tensor<i8>, tensor<2xf32>
  }, {
    %c = stablehlo.constant dense<7> : tensor<i8>
    %d = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
    stablehlo.return %c, %d : tensor<i8>, tensor<2xf32>
  }) : (tensor<i1>) -> (tensor<i8>, tensor<2xf32>)
  check.expect_eq_const %r#0, dense<3> : tensor<i8>
  check.expect_eq_const %r#1, dense<[1.0, -2.0]> : tensor<2xf32>
  return
}
