// cross_replica i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<4x1xi64> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xi64>) -> tensor<4x1xi64>
  return %y : tensor<4x1xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>)
  check.expect_eq_const %r#0, dense<[[1], [5], [3], [3]]> : tensor<4x1xi64>
  check.expect_eq_const %r#1, dense<[[2], [4], [4], [2]]> : tensor<4x1xi64>
  check.expect_eq_const %r#2, dense<[[0], [0], [4], [2]]> : tensor<4x1xi64>
  check.expect_eq_const %r#3, dense<[[2], [1], [6], [3]]> : tensor<4x1xi64>
  return
}
// -----
// cross_partition i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %r:2 = "interpreter.run_parallel"(%0, %1) <{programs = [[@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<[[1, 0], [2, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[5, 0], [4, 1]]> : tensor<2x2xi64>
  return
}
// -----
// cross_replica f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<4x1xf32> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xf32>) -> tensor<4x1xf32>
  return %y : tensor<4x1xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>)
  check.expect_eq_const %r#0, dense<[[1.0], [5.0], [3.0], [3.0]]> : tensor<4x1xf32>
  check.expect_eq_const %r#1, dense<[[2.0], [4.0], [4.0], [2.0]]> : tensor<4x1xf32>
  check.expect_eq_const %r#2, dense<"0x00000000000000000000804000000040"> : tensor<4x1xf32>
  check.expect_eq_const %r#3, dense<[[2.0], [1.0], [6.0], [3.0]]> : tensor<4x1xf32>
  return
}
// -----
// cross_partition f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %r:2 = "interpreter.run_parallel"(%0, %1) <{programs = [[@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<"0x0000803F000000000000004000000040"> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[5.0, 0.0], [4.0, 1.0]]> : tensor<2x2xf32>
  return
}
// -----
// cross_replica ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<4x1xui8> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xui8>) -> tensor<4x1xui8>
  return %y : tensor<4x1xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xui8>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<4x1xui8>, tensor<4x1xui8>, tensor<4x1xui8>, tensor<4x1xui8>)
  check.expect_eq_const %r#0, dense<"0x01050303"> : tensor<4x1xui8>
  check.expect_eq_const %r#1, dense<[[2], [4], [4], [2]]> : tensor<4x1xui8>
  check.expect_eq_const %r#2, dense<[[0], [0], [4], [2]]> : tensor<4x1xui8>
  check.expect_eq_const %r#3, dense<[[2], [1], [6], [3]]> : tensor<4x1xui8>
  return
}
// -----
// cross_partition ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xui8>) -> tensor<2x2xui8>
  return %y : tensor<2x2xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %r:2 = "interpreter.run_parallel"(%0, %1) <{programs = [[@process, @process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<[[1, 0], [2, 2]]> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<"0x05000401"> : tensor<2x2xui8>
  return
}
// -----
// cross_replica bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<4x1xbf16> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x2xbf16>) -> tensor<4x1xbf16>
  return %y : tensor<4x1xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xbf16>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<4x1xbf16>, tensor<4x1xbf16>, tensor<4x1xbf16>, tensor<4x1xbf16>)
  check.expect_eq_const %r#0, dense<[[1.0], [5.0], [3.0], [3.0]]> : tensor<4x1xbf16>
  check.expect_eq_const %r#1, dense<"0x0040804080400040"> : tensor<4x1xbf16>
  check.expect_eq_const %r#2, dense<[[0.0], [0.0], [4.0], [2.0]]> : tensor<4x1xbf16>
  check.expect_eq_const %r#3, dense<[[2.0], [1.0], [6.0], [3.0]]> : tensor<4x1xbf16>
  return
}
// -----
// cross_partition bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.all_to_all"(%x) <{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %y : tensor<2x2xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %r:2 = "interpreter.run_parallel"(%0, %1) <{programs = [[@process, @process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<[[1.0, 0.0], [2.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<[[5.0, 0.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  return
}
// -----
// a process alone
func.func @main() {
  %0 = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %r = "stablehlo.all_to_all"(%0) <{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 1 : i64, replica_groups = dense<[[0]]> : tensor<1x1xi64>}>  : (tensor<2xi64>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[3, 4]> : tensor<2xi64>
  return
}
