// opt: --passes=control,dce --remarks-filter-passed=control
func.func @main(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  // The product of the weights does not change, and nothing needs the last value.
  %0:3 = stablehlo.while(%k = %zero, %v = %x, %n = %x) : tensor<i32>, tensor<8x8xf32>, tensor<8x8xf32>
  cond {
    %end = stablehlo.constant dense<5> : tensor<i32>
    %c = stablehlo.compare LT, %k, %end, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %next = stablehlo.add %k, %one : tensor<i32>
    %u = stablehlo.dot_general %w, %w, contracting_dims = [1] x [0] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %a = stablehlo.add %v, %u : tensor<8x8xf32>
    %b = stablehlo.multiply %n, %a : tensor<8x8xf32>
    stablehlo.return %next, %a, %b : tensor<i32>, tensor<8x8xf32>, tensor<8x8xf32>
  }
  // One step.
  %1:2 = stablehlo.while(%k = %zero, %v = %0#1) : tensor<i32>, tensor<8x8xf32>
  cond {
    %end = stablehlo.constant dense<1> : tensor<i32>
    %c = stablehlo.compare LT, %k, %end, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %next = stablehlo.add %k, %one : tensor<i32>
    %a = stablehlo.tanh %v : tensor<8x8xf32>
    stablehlo.return %next, %a : tensor<i32>, tensor<8x8xf32>
  }
  return %0#1, %1#1 : tensor<8x8xf32>, tensor<8x8xf32>
}
