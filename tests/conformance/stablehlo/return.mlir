// a value of the region's argument
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %r = "stablehlo.map"(%0) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i32>):
    "stablehlo.return"(%a) : (tensor<i32>) -> ()
  }) : (tensor<2xi32>) -> tensor<2xi32>
  check.expect_eq_const %r, dense<[1, 2]> : tensor<2xi32>
  return
}
// -----
// no value
func.func @main() {
  %0 = stablehlo.constant dense<"0x0100000002000000"> : tensor<2xi32>
  %1 = stablehlo.constant dense<true> : tensor<i1>
  %r = stablehlo.add %0, %0 : tensor<2xi32>
  "stablehlo.if"(%1) ({
    stablehlo.return
  }, {
    "stablehlo.return"() : () -> ()
  }) : (tensor<i1>) -> ()
  check.expect_eq_const %r, dense<[2, 4]> : tensor<2xi32>
  return
}
