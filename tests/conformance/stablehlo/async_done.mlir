// all_gather
func.func private @process(%x: tensor<2xi64>) -> tensor<4xi64> {
  %f = "stablehlo.async_start"(%x) ({
    ^bb0(%z: tensor<2xi64>):
      %g = "stablehlo.all_gather"(%z) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2xi64>) -> tensor<4xi64>
      stablehlo.return %g : tensor<4xi64>
    }) : (tensor<2xi64>) -> !stablehlo.future<tensor<4xi64>>
  %y = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<4xi64>>) -> tensor<4xi64>
  return %y : tensor<4xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %1 = stablehlo.constant dense<[8, 9]> : tensor<2xi64>
  %r:2 = "interpreter.run_parallel"(%0, %1) <{programs = [[@process], [@process]]}> : (tensor<2xi64>, tensor<2xi64>) -> (tensor<4xi64>, tensor<4xi64>)
  check.expect_eq_const %r#0, dense<[3, 4, 8, 9]> : tensor<4xi64>
  check.expect_eq_const %r#1, dense<[3, 4, 8, 9]> : tensor<4xi64>
  return
}
// -----
// slice, a process alone
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi64>
  %f = "stablehlo.async_start"(%0) ({
    ^bb0(%z: tensor<4xi64>):
      %g = stablehlo.slice %z [1:3] : (tensor<4xi64>) -> tensor<2xi64>
      stablehlo.return %g : tensor<2xi64>
    }) : (tensor<4xi64>) -> !stablehlo.future<tensor<2xi64>>
  %r = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<2xi64>>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[2, 3]> : tensor<2xi64>
  return
}
