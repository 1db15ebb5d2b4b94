// i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.cross-replica-sum"(%x) <{replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>}> : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<[[4, 4], [8, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<"0x0600000000000000080000000000000006000000000000000400000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<[[4, 4], [8, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<[[6, 8], [6, 4]]> : tensor<2x2xi64>
  return
}
// -----
// f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.cross-replica-sum"(%x) <{replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[6.0, 8.0], [6.0, 4.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<[[6.0, 8.0], [6.0, 4.0]]> : tensor<2x2xf32>
  return
}
// -----
// ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.cross-replica-sum"(%x) <{replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>}> : (tensor<2x2xui8>) -> tensor<2x2xui8>
  return %y : tensor<2x2xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xui8>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<"0x04040802"> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<[[6, 8], [6, 4]]> : tensor<2x2xui8>
  check.expect_eq_const %r#2, dense<[[4, 4], [8, 2]]> : tensor<2x2xui8>
  check.expect_eq_const %r#3, dense<[[6, 8], [6, 4]]> : tensor<2x2xui8>
  return
}
// -----
// bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.cross-replica-sum"(%x) <{replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>}> : (tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %y : tensor<2x2xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xbf16>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<"0xC0400041C0408040"> : tensor<2x2xbf16>
  check.expect_eq_const %r#2, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#3, dense<[[6.0, 8.0], [6.0, 4.0]]> : tensor<2x2xbf16>
  return
}
