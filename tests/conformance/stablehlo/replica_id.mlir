// a grid of 2 by 2
func.func private @process(%x: tensor<ui32>) -> tensor<ui32> {
  %i = stablehlo.replica_id : tensor<ui32>
  %y = stablehlo.add %i, %x : tensor<ui32>
  return %y : tensor<ui32>
}
func.func @main() {
  %0 = stablehlo.constant dense<10> : tensor<ui32>
  %1 = stablehlo.constant dense<10> : tensor<ui32>
  %2 = stablehlo.constant dense<10> : tensor<ui32>
  %3 = stablehlo.constant dense<10> : tensor<ui32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>)
  check.expect_eq_const %r#0, dense<10> : tensor<ui32>
  check.expect_eq_const %r#1, dense<10> : tensor<ui32>
  check.expect_eq_const %r#2, dense<11> : tensor<ui32>
  check.expect_eq_const %r#3, dense<11> : tensor<ui32>
  return
}
// -----
// a process alone
func.func @main() {
  %r = "stablehlo.replica_id"() : () -> tensor<ui32>
  check.expect_eq_const %r, dense<0> : tensor<ui32>
  return
}
