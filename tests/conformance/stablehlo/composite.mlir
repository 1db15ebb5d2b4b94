// pretty
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %r = stablehlo.composite "my.op" %0, %1 {composite_attributes = {n = 1 : i32}, decomposition = @decomposed, version = 2 : i32} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<"0x0000804000006041"> : tensor<2xf32>
  return
}
func.func private @decomposed(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
  %s = stablehlo.add %a, %b : tensor<2xf32>
  %m = stablehlo.multiply %s, %a : tensor<2xf32>
  return %m : tensor<2xf32>
}
// -----
// generic
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %r = "stablehlo.composite"(%0, %1) <{name = "my.op", decomposition = @decomposed}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[4.0, 14.0]> : tensor<2xf32>
  return
}
func.func private @decomposed(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
  %s = stablehlo.add %a, %b : tensor<2xf32>
  %m = stablehlo.multiply %s, %a : tensor<2xf32>
  return %m : tensor<2xf32>
}
