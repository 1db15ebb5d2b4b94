// opt: --passes=dce
func.func @main(%k: tensor<8xi32>, %x: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>) {
  // The keys are what the comparator looks at; the last value is moved along for nobody.
  %0:3 = "stablehlo.sort"(%k, %x, %y) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>, %c: tensor<f32>, %d: tensor<f32>, %e: tensor<f32>, %f: tensor<f32>):
    %p = stablehlo.compare LT, %a, %b, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<8xi32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<8xi32>, tensor<8xf32>, tensor<8xf32>)
  return %0#1 : tensor<8xf32>
}
