// cross_replica i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[2, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<0> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  return
}
// -----
// cross_replica f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[2, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<0.0> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<"0x00004040000080400000404000000040"> : tensor<2x2xf32>
  return
}
// -----
// cross_replica ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[2, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xui8>) -> tensor<2x2xui8>
  return %y : tensor<2x2xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<[[0, 0], [0, 0]]> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  check.expect_eq_const %r#2, dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  return
}
// -----
// cross_replica bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[2, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %y : tensor<2x2xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<0.0> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#2, dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  return
}
// -----
// a process alone
func.func @main() {
  %0 = stablehlo.constant dense<"0x03000000000000000400000000000000"> : tensor<2xi64>
  %r = "stablehlo.collective_broadcast"(%0) <{replica_groups = dense<[[0]]> : tensor<1x1xi64>}>  : (tensor<2xi64>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[3, 4]> : tensor<2xi64>
  return
}
