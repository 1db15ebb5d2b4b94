// cross_replica i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x4xi64> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xi64>) -> tensor<2x4xi64>
  return %y : tensor<2x4xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>)
  check.expect_eq_const %r#0, dense<"0x01000000000000000000000000000000030000000000000004000000000000000500000000000000000000000000000003000000000000000200000000000000"> : tensor<2x4xi64>
  check.expect_eq_const %r#1, dense<[[2, 2, 4, 6], [4, 1, 2, 3]]> : tensor<2x4xi64>
  check.expect_eq_const %r#2, dense<[[1, 0, 3, 4], [5, 0, 3, 2]]> : tensor<2x4xi64>
  check.expect_eq_const %r#3, dense<[[2, 2, 4, 6], [4, 1, 2, 3]]> : tensor<2x4xi64>
  return
}
// -----
// cross_replica_and_partition i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x8xi64> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xi64>) -> tensor<2x8xi64>
  return %y : tensor<2x8xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>)
  check.expect_eq_const %r#0, dense<"0x0100000000000000000000000000000003000000000000000400000000000000020000000000000002000000000000000400000000000000060000000000000005000000000000000000000000000000030000000000000002000000000000000400000000000000010000000000000002000000000000000300000000000000"> : tensor<2x8xi64>
  check.expect_eq_const %r#1, dense<[[1, 0, 3, 4, 2, 2, 4, 6], [5, 0, 3, 2, 4, 1, 2, 3]]> : tensor<2x8xi64>
  check.expect_eq_const %r#2, dense<[[1, 0, 3, 4, 2, 2, 4, 6], [5, 0, 3, 2, 4, 1, 2, 3]]> : tensor<2x8xi64>
  check.expect_eq_const %r#3, dense<[[1, 0, 3, 4, 2, 2, 4, 6], [5, 0, 3, 2, 4, 1, 2, 3]]> : tensor<2x8xi64>
  return
}
// -----
// flattened_ids i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x4xi64> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> : (tensor<2x2xi64>) -> tensor<2x4xi64>
  return %y : tensor<2x4xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>)
  check.expect_eq_const %r#0, dense<[[1, 0, 4, 6], [5, 0, 2, 3]]> : tensor<2x4xi64>
  check.expect_eq_const %r#1, dense<[[3, 4, 2, 2], [3, 2, 4, 1]]> : tensor<2x4xi64>
  check.expect_eq_const %r#2, dense<[[3, 4, 2, 2], [3, 2, 4, 1]]> : tensor<2x4xi64>
  check.expect_eq_const %r#3, dense<"0x01000000000000000000000000000000040000000000000006000000000000000500000000000000000000000000000002000000000000000300000000000000"> : tensor<2x4xi64>
  return
}
// -----
// cross_replica f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x4xf32> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  check.expect_eq_const %r#0, dense<[[1.0, 0.0, 3.0, 4.0], [5.0, 0.0, 3.0, 2.0]]> : tensor<2x4xf32>
  check.expect_eq_const %r#1, dense<[[2.0, 2.0, 4.0, 6.0], [4.0, 1.0, 2.0, 3.0]]> : tensor<2x4xf32>
  check.expect_eq_const %r#2, dense<[[1.0, 0.0, 3.0, 4.0], [5.0, 0.0, 3.0, 2.0]]> : tensor<2x4xf32>
  check.expect_eq_const %r#3, dense<"0x0000004000000040000080400000C040000080400000803F0000004000004040"> : tensor<2x4xf32>
  return
}
// -----
// cross_replica_and_partition f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x8xf32> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xf32>) -> tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>)
  check.expect_eq_const %r#0, dense<[[1.0, 0.0, 3.0, 4.0, 2.0, 2.0, 4.0, 6.0], [5.0, 0.0, 3.0, 2.0, 4.0, 1.0, 2.0, 3.0]]> : tensor<2x8xf32>
  check.expect_eq_const %r#1, dense<[[1.0, 0.0, 3.0, 4.0, 2.0, 2.0, 4.0, 6.0], [5.0, 0.0, 3.0, 2.0, 4.0, 1.0, 2.0, 3.0]]> : tensor<2x8xf32>
  check.expect_eq_const %r#2, dense<[[1.0, 0.0, 3.0, 4.0, 2.0, 2.0, 4.0, 6.0], [5.0, 0.0, 3.0, 2.0, 4.0, 1.0, 2.0, 3.0]]> : tensor<2x8xf32>
  check.expect_eq_const %r#3, dense<"0x0000803F0000000000004040000080400000004000000040000080400000C0400000A040000000000000404000000040000080400000803F0000004000004040"> : tensor<2x8xf32>
  return
}
// -----
// flattened_ids f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x4xf32> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> : (tensor<2x2xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  check.expect_eq_const %r#0, dense<[[1.0, 0.0, 4.0, 6.0], [5.0, 0.0, 2.0, 3.0]]> : tensor<2x4xf32>
  check.expect_eq_const %r#1, dense<"0x000040400000804000000040000000400000404000000040000080400000803F"> : tensor<2x4xf32>
  check.expect_eq_const %r#2, dense<[[3.0, 4.0, 2.0, 2.0], [3.0, 2.0, 4.0, 1.0]]> : tensor<2x4xf32>
  check.expect_eq_const %r#3, dense<[[1.0, 0.0, 4.0, 6.0], [5.0, 0.0, 2.0, 3.0]]> : tensor<2x4xf32>
  return
}
// -----
// cross_replica ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x4xui8> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xui8>) -> tensor<2x4xui8>
  return %y : tensor<2x4xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xui8>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x4xui8>, tensor<2x4xui8>, tensor<2x4xui8>, tensor<2x4xui8>)
  check.expect_eq_const %r#0, dense<[[1, 0, 3, 4], [5, 0, 3, 2]]> : tensor<2x4xui8>
  check.expect_eq_const %r#1, dense<"0x0202040604010203"> : tensor<2x4xui8>
  check.expect_eq_const %r#2, dense<[[1, 0, 3, 4], [5, 0, 3, 2]]> : tensor<2x4xui8>
  check.expect_eq_const %r#3, dense<[[2, 2, 4, 6], [4, 1, 2, 3]]> : tensor<2x4xui8>
  return
}
// -----
// cross_replica bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x4xbf16> {
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xbf16>) -> tensor<2x4xbf16>
  return %y : tensor<2x4xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xbf16>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x4xbf16>, tensor<2x4xbf16>, tensor<2x4xbf16>, tensor<2x4xbf16>)
  check.expect_eq_const %r#0, dense<[[1.0, 0.0, 3.0, 4.0], [5.0, 0.0, 3.0, 2.0]]> : tensor<2x4xbf16>
  check.expect_eq_const %r#1, dense<[[2.0, 2.0, 4.0, 6.0], [4.0, 1.0, 2.0, 3.0]]> : tensor<2x4xbf16>
  check.expect_eq_const %r#2, dense<"0x803F000040408040A040000040400040"> : tensor<2x4xbf16>
  check.expect_eq_const %r#3, dense<[[2.0, 2.0, 4.0, 6.0], [4.0, 1.0, 2.0, 3.0]]> : tensor<2x4xbf16>
  return
}
// -----
// a process alone
func.func @main() {
  %0 = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %r = "stablehlo.all_gather"(%0) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0]]> : tensor<1x1xi64>}>  : (tensor<2xi64>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[3, 4]> : tensor<2xi64>
  return
}
