// cross_replica add i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<[[4, 4], [8, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<"0x0600000000000000080000000000000006000000000000000400000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<[[4, 4], [8, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<[[6, 8], [6, 4]]> : tensor<2x2xi64>
  return
}
// -----
// cross_replica maximum i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.maximum %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<[[3, 4], [5, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[4, 6], [4, 3]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<"0x0300000000000000040000000000000005000000000000000200000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<[[4, 6], [4, 3]]> : tensor<2x2xi64>
  return
}
// -----
// cross_replica_and_partition add i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<[[10, 12], [14, 6]]> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<"0x0A000000000000000C000000000000000E000000000000000600000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<[[10, 12], [14, 6]]> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<[[10, 12], [14, 6]]> : tensor<2x2xi64>
  return
}
// -----
// cross_replica_and_partition maximum i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.maximum %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<[[4, 6], [5, 3]]> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[4, 6], [5, 3]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<"0x0400000000000000060000000000000005000000000000000300000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<[[4, 6], [5, 3]]> : tensor<2x2xi64>
  return
}
// -----
// flattened_ids add i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<[[5, 6], [7, 3]]> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[5, 6], [7, 3]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<[[5, 6], [7, 3]]> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<[[5, 6], [7, 3]]> : tensor<2x2xi64>
  return
}
// -----
// flattened_ids maximum i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.maximum %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<"0x0400000000000000060000000000000005000000000000000300000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[3, 4], [4, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<[[3, 4], [4, 2]]> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<[[4, 6], [5, 3]]> : tensor<2x2xi64>
  return
}
// -----
// cross_replica add f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[6.0, 8.0], [6.0, 4.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<[[6.0, 8.0], [6.0, 4.0]]> : tensor<2x2xf32>
  return
}
// -----
// cross_replica maximum f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<"0x00004040000080400000A04000000040"> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[4.0, 6.0], [4.0, 3.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[3.0, 4.0], [5.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<[[4.0, 6.0], [4.0, 3.0]]> : tensor<2x2xf32>
  return
}
// -----
// cross_replica_and_partition add f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<[[10.0, 12.0], [14.0, 6.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[10.0, 12.0], [14.0, 6.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[10.0, 12.0], [14.0, 6.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<[[10.0, 12.0], [14.0, 6.0]]> : tensor<2x2xf32>
  return
}
// -----
// cross_replica_and_partition maximum f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<"0x000080400000C0400000A04000004040"> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[4.0, 6.0], [5.0, 3.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[4.0, 6.0], [5.0, 3.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<[[4.0, 6.0], [5.0, 3.0]]> : tensor<2x2xf32>
  return
}
// -----
// flattened_ids add f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<[[5.0, 6.0], [7.0, 3.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[5.0, 6.0], [7.0, 3.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<"0x0000A0400000C0400000E04000004040"> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<[[5.0, 6.0], [7.0, 3.0]]> : tensor<2x2xf32>
  return
}
// -----
// flattened_ids maximum f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<[[4.0, 6.0], [5.0, 3.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[3.0, 4.0], [4.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[3.0, 4.0], [4.0, 2.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<"0x000080400000C0400000A04000004040"> : tensor<2x2xf32>
  return
}
// -----
// cross_replica add ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
      %s = stablehlo.add %a, %b : tensor<ui8>
      stablehlo.return %s : tensor<ui8>
    }) : (tensor<2x2xui8>) -> tensor<2x2xui8>
  return %y : tensor<2x2xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xui8>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<[[4, 4], [8, 2]]> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<[[6, 8], [6, 4]]> : tensor<2x2xui8>
  check.expect_eq_const %r#2, dense<"0x04040802"> : tensor<2x2xui8>
  check.expect_eq_const %r#3, dense<[[6, 8], [6, 4]]> : tensor<2x2xui8>
  return
}
// -----
// cross_replica maximum ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
      %s = stablehlo.maximum %a, %b : tensor<ui8>
      stablehlo.return %s : tensor<ui8>
    }) : (tensor<2x2xui8>) -> tensor<2x2xui8>
  return %y : tensor<2x2xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xui8>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<[[3, 4], [5, 2]]> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<[[4, 6], [4, 3]]> : tensor<2x2xui8>
  check.expect_eq_const %r#2, dense<[[3, 4], [5, 2]]> : tensor<2x2xui8>
  check.expect_eq_const %r#3, dense<"0x04060403"> : tensor<2x2xui8>
  return
}
// -----
// cross_replica add bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
      %s = stablehlo.add %a, %b : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
    }) : (tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %y : tensor<2x2xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xbf16>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<[[6.0, 8.0], [6.0, 4.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#2, dense<[[4.0, 4.0], [8.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#3, dense<"0xC0400041C0408040"> : tensor<2x2xbf16>
  return
}
// -----
// cross_replica maximum bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
      %s = stablehlo.maximum %a, %b : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
    }) : (tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %y : tensor<2x2xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xbf16>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<[[3.0, 4.0], [5.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<[[4.0, 6.0], [4.0, 3.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#2, dense<[[3.0, 4.0], [5.0, 2.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#3, dense<[[4.0, 6.0], [4.0, 3.0]]> : tensor<2x2xbf16>
  return
}
// -----
// a process alone
func.func @main() {
  %0 = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %r = "stablehlo.all_reduce"(%0) <{replica_groups = dense<[[0]]> : tensor<1x1xi64>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2xi64>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<"0x03000000000000000400000000000000"> : tensor<2xi64>
  return
}
// -----
// two operands
func.func private @process(%x: tensor<2xi64>) -> tensor<4xi64> {
  %n = stablehlo.negate %x : tensor<2xi64>
  %g:2 = "stablehlo.all_reduce"(%x, %n) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2xi64>, tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>)
  %y = stablehlo.concatenate %g#0, %g#1, dim = 0 : (tensor<2xi64>, tensor<2xi64>) -> tensor<4xi64>
  return %y : tensor<4xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %1 = stablehlo.constant dense<[4, 5]> : tensor<2xi64>
  %r:2 = "interpreter.run_parallel"(%0, %1) <{programs = [[@process], [@process]]}> : (tensor<2xi64>, tensor<2xi64>) -> (tensor<4xi64>, tensor<4xi64>)
  check.expect_eq_const %r#0, dense<[7, 9, -7, -9]> : tensor<4xi64>
  check.expect_eq_const %r#1, dense<[7, 9, -7, -9]> : tensor<4xi64>
  return
}
// -----
// groups of different sizes
func.func private @process(%x: tensor<2xi64>) -> tensor<2xi64> {
  %y = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1], [2, -1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2xi64>) -> tensor<2xi64>
  return %y : tensor<2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %1 = stablehlo.constant dense<[4, 5]> : tensor<2xi64>
  %2 = stablehlo.constant dense<[5, 6]> : tensor<2xi64>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>, tensor<2xi64>)
  check.expect_eq_const %r#0, dense<[7, 9]> : tensor<2xi64>
  check.expect_eq_const %r#1, dense<"0x07000000000000000900000000000000"> : tensor<2xi64>
  check.expect_eq_const %r#2, dense<[5, 6]> : tensor<2xi64>
  return
}
