// opt: --passes=control,dce --remarks-filter-passed=control
func.func @main(%p: tensor<i1>, %i: tensor<i32>, %x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) {
  // Few cheap ops: selected from. Their common op moves in front.
  %q = stablehlo.not %p : tensor<i1>
  %0 = "stablehlo.if"(%q) ({
    %a = stablehlo.multiply %x, %y : tensor<8x8xf32>
    %b = stablehlo.negate %a : tensor<8x8xf32>
    stablehlo.return %b : tensor<8x8xf32>
  }, {
    %a = stablehlo.multiply %x, %y : tensor<8x8xf32>
    stablehlo.return %a : tensor<8x8xf32>
  }) : (tensor<i1>) -> tensor<8x8xf32>
  // A product stays in its branch; the result that is the same in both does not.
  %1:2 = "stablehlo.if"(%p) ({
    %a = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    stablehlo.return %a, %y : tensor<8x8xf32>, tensor<8x8xf32>
  }, {
    stablehlo.return %x, %y : tensor<8x8xf32>, tensor<8x8xf32>
  }) : (tensor<i1>) -> (tensor<8x8xf32>, tensor<8x8xf32>)
  // Of a known index.
  %c = stablehlo.constant dense<7> : tensor<i32>
  %2 = "stablehlo.case"(%c) ({
    stablehlo.return %x : tensor<8x8xf32>
  }, {
    %a = stablehlo.tanh %1#1 : tensor<8x8xf32>
    stablehlo.return %a : tensor<8x8xf32>
  }) : (tensor<i32>) -> tensor<8x8xf32>
  return %0, %1#0, %2 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}
