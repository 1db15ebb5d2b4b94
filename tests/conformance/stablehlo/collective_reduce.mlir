// i64
func.func private @process(%x: tensor<2x2xi64>) -> tensor<2x2xi64> {
  %y = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[1, 0], [2, 3]]> : tensor<2x2xi64>}> ({
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
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>)
  check.expect_eq_const %r#0, dense<0> : tensor<2x2xi64>
  check.expect_eq_const %r#1, dense<[[3, 2], [9, 1]]> : tensor<2x2xi64>
  check.expect_eq_const %r#2, dense<"0x07000000000000000A0000000000000005000000000000000500000000000000"> : tensor<2x2xi64>
  check.expect_eq_const %r#3, dense<0> : tensor<2x2xi64>
  return
}
// -----
// f32
func.func private @process(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[1, 0], [2, 3]]> : tensor<2x2xi64>}> ({
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
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
  check.expect_eq_const %r#0, dense<"0x00000000000000000000000000000000"> : tensor<2x2xf32>
  check.expect_eq_const %r#1, dense<[[3.0, 2.0], [9.0, 1.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#2, dense<[[7.0, 10.0], [5.0, 5.0]]> : tensor<2x2xf32>
  check.expect_eq_const %r#3, dense<0.0> : tensor<2x2xf32>
  return
}
// -----
// ui8
func.func private @process(%x: tensor<2x2xui8>) -> tensor<2x2xui8> {
  %y = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[1, 0], [2, 3]]> : tensor<2x2xi64>}> ({
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
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>, tensor<2x2xui8>)
  check.expect_eq_const %r#0, dense<[[0, 0], [0, 0]]> : tensor<2x2xui8>
  check.expect_eq_const %r#1, dense<"0x03020901"> : tensor<2x2xui8>
  check.expect_eq_const %r#2, dense<[[7, 10], [5, 5]]> : tensor<2x2xui8>
  check.expect_eq_const %r#3, dense<[[0, 0], [0, 0]]> : tensor<2x2xui8>
  return
}
// -----
// bf16
func.func private @process(%x: tensor<2x2xbf16>) -> tensor<2x2xbf16> {
  %y = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[1, 0], [2, 3]]> : tensor<2x2xi64>}> ({
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
  %r:4 = "interpreter.run_parallel"(%0, %1, %2, %3) <{programs = [[@process], [@process], [@process], [@process]]}> : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>) -> (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2x2xbf16>)
  check.expect_eq_const %r#0, dense<0.0> : tensor<2x2xbf16>
  check.expect_eq_const %r#1, dense<[[3.0, 2.0], [9.0, 1.0]]> : tensor<2x2xbf16>
  check.expect_eq_const %r#2, dense<"0xE0402041A040A040"> : tensor<2x2xbf16>
  check.expect_eq_const %r#3, dense<0.0> : tensor<2x2xbf16>
  return
}
