// cross_replica i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<"0x0000000000000000000000000000000000000000000000000000000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  return
}
// -----
// cross_partition i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xi64>) -> tensor<2x2xi64>
  return %y : tensor<2x2xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process, @process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<0> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<"0x0200000000000000020000000000000004000000000000000100000000000000"> : tensor<2x2xi64>
  return
}
// -----
// cross_replica f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  return
}
// -----
// cross_partition f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process, @process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<"0x00000000000000000000000000000000"> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  return
}
// -----
// cross_replica ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (tensor<2x2xui8>) -> tensor<2x2xui8>
  return %y : tensor<2x2xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<0> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  check.expect_eq_const %r#2, dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  return
}
// -----
// cross_partition ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xui8>) -> tensor<2x2xui8>
  return %y : tensor<2x2xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process, @process, @process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<[[0, 0], [0, 0]]> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<"0x01000500"> : tensor<2x2xui8>
  check.expect_eq_const %r#2, dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  return
}
// -----
// cross_replica bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %y : tensor<2x2xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process], [@process], [@process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<"0x0000000000000000"> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#2, dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  return
}
// -----
// cross_partition bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (tensor<2x2xbf16>) -> tensor<2x2xbf16>
  return %y : tensor<2x2xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %r:3 = "interpreter.run_parallel"(%0, %1, %2) <{programs = [[@process, @process, @process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<0.0> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#2, dense<"0x004000408040803F"> : tensor<2x2xbf16>
  return
}
