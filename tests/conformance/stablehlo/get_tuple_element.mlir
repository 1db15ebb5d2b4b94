// a pair
func.func @main() {
  %0 = stablehlo.constant dense<"0x0100000002000000"> : tensor<2xi32>
  %1 = stablehlo.constant dense<1.5> : tensor<f64>
  %t = stablehlo.tuple %0, %1 : tuple<tensor<2xi32>, tensor<f64>>
  %r = stablehlo.get_tuple_element %t[1] : (tuple<tensor<2xi32>, tensor<f64>>) -> tensor<f64>
  check.expect_eq_const %r, dense<1.5> : tensor<f64>
  return
}
// -----
// a tuple of tuples
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %1 = stablehlo.constant dense<1.5> : tensor<f64>
  %t = "stablehlo.tuple"(%0) : (tensor<2xi32>) -> tuple<tensor<2xi32>>
  %u = "stablehlo.tuple"(%1, %t) : (tensor<f64>, tuple<tensor<2xi32>>) -> tuple<tensor<f64>, tuple<tensor<2xi32>>>
  %v = "stablehlo.get_tuple_element"(%u) <{index = 1 : i32}> : (tuple<tensor<f64>, tuple<tensor<2xi32>>>) -> tuple<tensor<2xi32>>
  %r = "stablehlo.get_tuple_element"(%v) <{index = 0 : i32}> : (tuple<tensor<2xi32>>) -> tensor<2xi32>
  check.expect_eq_const %r, dense<"0x0100000002000000"> : tensor<2xi32>
  return
}
