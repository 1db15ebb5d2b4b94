// cross_replica i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x1xi64> {
  %y = "stablehlo.reduce_scatter"(%x) <{scatter_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x1xi64>
  return %y : tensor<2x1xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x1xi64>, tensor<2x1xi64>, tensor<2x1xi64>, tensor<2x1xi64>)
  check.expect_eq_const %r#0, dense<[[4], [8]]> : tensor<2x1xi64>
  check.expect_eq_const %r#1, dense<6> : tensor<2x1xi64>
  check.expect_eq_const %r#2, dense<[[4], [2]]> : tensor<2x1xi64>
  check.expect_eq_const %r#3, dense<"0x08000000000000000400000000000000"> : tensor<2x1xi64>
  return
}
// -----
// flattened_ids i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x1xi64> {
  %y = "stablehlo.reduce_scatter"(%x) <{scatter_dimension = 1 : i64, replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2x2xi64>) -> tensor<2x1xi64>
  return %y : tensor<2x1xi64>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xi64>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xi64>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xi64>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xi64>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x1xi64>, tensor<2x1xi64>, tensor<2x1xi64>, tensor<2x1xi64>)
  check.expect_eq_const %r#0, dense<[[5], [7]]> : tensor<2x1xi64>
  check.expect_eq_const %r#1, dense<"0x06000000000000000300000000000000"> : tensor<2x1xi64>
  check.expect_eq_const %r#2, dense<[[5], [7]]> : tensor<2x1xi64>
  check.expect_eq_const %r#3, dense<[[6], [3]]> : tensor<2x1xi64>
  return
}
// -----
// cross_replica f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x1xf32> {
  %y = "stablehlo.reduce_scatter"(%x) <{scatter_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x1xf32>
  return %y : tensor<2x1xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
  check.expect_eq_const %r#0, dense<[[4.0], [8.0]]> : tensor<2x1xf32>
  check.expect_eq_const %r#1, dense<"0x0000C0400000C040"> : tensor<2x1xf32>
  check.expect_eq_const %r#2, dense<[[4.0], [2.0]]> : tensor<2x1xf32>
  check.expect_eq_const %r#3, dense<[[8.0], [4.0]]> : tensor<2x1xf32>
  return
}
// -----
// flattened_ids f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x1xf32> {
  %y = "stablehlo.reduce_scatter"(%x) <{scatter_dimension = 1 : i64, replica_groups = dense<[[0, 3], [2, 1]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>) -> tensor<2x1xf32>
  return %y : tensor<2x1xf32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xf32>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xf32>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
  check.expect_eq_const %r#0, dense<[[5.0], [7.0]]> : tensor<2x1xf32>
  check.expect_eq_const %r#1, dense<[[6.0], [3.0]]> : tensor<2x1xf32>
  check.expect_eq_const %r#2, dense<[[5.0], [7.0]]> : tensor<2x1xf32>
  check.expect_eq_const %r#3, dense<[[6.0], [3.0]]> : tensor<2x1xf32>
  return
}
// -----
// cross_replica ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x1xui8> {
  %y = "stablehlo.reduce_scatter"(%x) <{scatter_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
      %s = stablehlo.add %a, %b : tensor<ui8>
      stablehlo.return %s : tensor<ui8>
    }) : (tensor<2x2xui8>) -> tensor<2x1xui8>
  return %y : tensor<2x1xui8>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [5, 0]]> : tensor<2x2xui8>
  %1 = stablehlo.constant dense<[[2, 2], [4, 1]]> : tensor<2x2xui8>
  %2 = stablehlo.constant dense<[[3, 4], [3, 2]]> : tensor<2x2xui8>
  %3 = stablehlo.constant dense<[[4, 6], [2, 3]]> : tensor<2x2xui8>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x1xui8>, tensor<2x1xui8>, tensor<2x1xui8>, tensor<2x1xui8>)
  check.expect_eq_const %r#0, dense<[[4], [8]]> : tensor<2x1xui8>
  check.expect_eq_const %r#1, dense<[[6], [6]]> : tensor<2x1xui8>
  check.expect_eq_const %r#2, dense<[[4], [2]]> : tensor<2x1xui8>
  check.expect_eq_const %r#3, dense<[[8], [4]]> : tensor<2x1xui8>
  return
}
// -----
// cross_replica bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x1xbf16> {
  %y = "stablehlo.reduce_scatter"(%x) <{scatter_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
      %s = stablehlo.add %a, %b : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
    }) : (tensor<2x2xbf16>) -> tensor<2x1xbf16>
  return %y : tensor<2x1xbf16>
}
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [5.0, 0.0]]> : tensor<2x2xbf16>
  %1 = stablehlo.constant dense<[[2.0, 2.0], [4.0, 1.0]]> : tensor<2x2xbf16>
  %2 = stablehlo.constant dense<[[3.0, 4.0], [3.0, 2.0]]> : tensor<2x2xbf16>
  %3 = stablehlo.constant dense<[[4.0, 6.0], [2.0, 3.0]]> : tensor<2x2xbf16>
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process, @process], [@process, @process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x1xbf16>, tensor<2x1xbf16>, tensor<2x1xbf16>, tensor<2x1xbf16>)
  check.expect_eq_const %r#0, dense<"0x80400041"> : tensor<2x1xbf16>
  check.expect_eq_const %r#1, dense<6.0> : tensor<2x1xbf16>
  check.expect_eq_const %r#2, dense<[[4.0], [2.0]]> : tensor<2x1xbf16>
  check.expect_eq_const %r#3, dense<[[8.0], [4.0]]> : tensor<2x1xbf16>
  return
}
// -----
// a process alone
func.func @main() {
  %0 = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  %r = "stablehlo.reduce_scatter"(%0) <{scatter_dimension = 0 : i64, replica_groups = dense<[[0]]> : tensor<1x1xi64>}> ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %s = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %s : tensor<i64>
    }) : (tensor<2xi64>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[3, 4]> : tensor<2xi64>
  return
}
