// Expected values computed by JAX 0.10.2 with pmap on eight CPU devices.
// all_reduce, groups of 2
func.func @process(%x: tensor<3xi64>) -> tensor<3xi64> {
  %y = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    "stablehlo.return"(%s) : (tensor<i64>) -> ()
  }) {replica_groups = dense<[[0, 6], [7, 2], [4, 5], [1, 3]]> : tensor<4x2xi64>} : (tensor<3xi64>) -> tensor<3xi64>
  return %y : tensor<3xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[-45, -20, -22]> : tensor<3xi64>
  %x1 = stablehlo.constant dense<[37, 41, -50]> : tensor<3xi64>
  %x2 = stablehlo.constant dense<[-1, 32, -37]> : tensor<3xi64>
  %x3 = stablehlo.constant dense<[29, -39, -4]> : tensor<3xi64>
  %x4 = stablehlo.constant dense<[31, -20, -16]> : tensor<3xi64>
  %x5 = stablehlo.constant dense<[-23, 21, -25]> : tensor<3xi64>
  %x6 = stablehlo.constant dense<[49, -6, -3]> : tensor<3xi64>
  %x7 = stablehlo.constant dense<[0, 8, 5]> : tensor<3xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>) -> (tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[4, -26, -25]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[66, 2, -54]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[-1, 40, -32]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[66, 2, -54]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[8, 1, -41]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[8, 1, -41]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[4, -26, -25]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[-1, 40, -32]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  return
}

// -----
// all_gather, groups of 2
func.func @process(%x: tensor<2x3xi64>) -> tensor<2x6xi64> {
  %y = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<[[0, 6], [7, 2], [4, 5], [1, 3]]> : tensor<4x2xi64>} : (tensor<2x3xi64>) -> tensor<2x6xi64>
  return %y : tensor<2x6xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[0, 49, 30], [29, 20, 12]]> : tensor<2x3xi64>
  %x1 = stablehlo.constant dense<[[-16, 48, -4], [-29, 34, -34]]> : tensor<2x3xi64>
  %x2 = stablehlo.constant dense<[[35, 11, -39], [-46, -6, -47]]> : tensor<2x3xi64>
  %x3 = stablehlo.constant dense<[[-36, 1, 47], [-4, 30, 41]]> : tensor<2x3xi64>
  %x4 = stablehlo.constant dense<[[32, 12, -6], [1, -24, -1]]> : tensor<2x3xi64>
  %x5 = stablehlo.constant dense<[[-13, -26, 49], [-49, -41, -31]]> : tensor<2x3xi64>
  %x6 = stablehlo.constant dense<[[46, 19, 38], [-30, 22, -14]]> : tensor<2x3xi64>
  %x7 = stablehlo.constant dense<[[-2, -50, 11], [33, 16, -35]]> : tensor<2x3xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>) -> (tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[0, 49, 30, 46, 19, 38], [29, 20, 12, -30, 22, -14]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[-16, 48, -4, -36, 1, 47], [-29, 34, -34, -4, 30, 41]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[-2, -50, 11, 35, 11, -39], [33, 16, -35, -46, -6, -47]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[-16, 48, -4, -36, 1, 47], [-29, 34, -34, -4, 30, 41]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[32, 12, -6, -13, -26, 49], [1, -24, -1, -49, -41, -31]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[32, 12, -6, -13, -26, 49], [1, -24, -1, -49, -41, -31]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[0, 49, 30, 46, 19, 38], [29, 20, 12, -30, 22, -14]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[-2, -50, 11, 35, 11, -39], [33, 16, -35, -46, -6, -47]]> : tensor<2x6xi64>}> : (tensor<2x6xi64>) -> ()
  return
}

// -----
// all_to_all, groups of 2
func.func @process(%x: tensor<2x2xi64>) -> tensor<4x1xi64> {
  %y = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 6], [7, 2], [4, 5], [1, 3]]> : tensor<4x2xi64>} : (tensor<2x2xi64>) -> tensor<4x1xi64>
  return %y : tensor<4x1xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[3, -24], [46, 38]]> : tensor<2x2xi64>
  %x1 = stablehlo.constant dense<[[-32, 0], [43, 34]]> : tensor<2x2xi64>
  %x2 = stablehlo.constant dense<[[20, 13], [-46, 24]]> : tensor<2x2xi64>
  %x3 = stablehlo.constant dense<[[-3, -41], [-26, 4]]> : tensor<2x2xi64>
  %x4 = stablehlo.constant dense<[[22, 0], [11, 37]]> : tensor<2x2xi64>
  %x5 = stablehlo.constant dense<[[18, -14], [14, 9]]> : tensor<2x2xi64>
  %x6 = stablehlo.constant dense<[[-40, -45], [16, -12]]> : tensor<2x2xi64>
  %x7 = stablehlo.constant dense<[[9, -18], [-28, -35]]> : tensor<2x2xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>, tensor<4x1xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[3], [46], [-40], [16]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[-32], [43], [-3], [-26]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[-18], [-35], [13], [24]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[0], [34], [-41], [4]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[22], [11], [18], [14]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[0], [37], [-14], [9]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[-24], [38], [-45], [-12]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[9], [-28], [20], [-46]]> : tensor<4x1xi64>}> : (tensor<4x1xi64>) -> ()
  return
}

// -----
// reduce_scatter, groups of 2
func.func @process(%x: tensor<2x2xi64>) -> tensor<1x2xi64> {
  %y = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    "stablehlo.return"(%s) : (tensor<i64>) -> ()
  }) {scatter_dimension = 0 : i64, replica_groups = dense<[[0, 6], [7, 2], [4, 5], [1, 3]]> : tensor<4x2xi64>} : (tensor<2x2xi64>) -> tensor<1x2xi64>
  return %y : tensor<1x2xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[-12, 31], [-10, -13]]> : tensor<2x2xi64>
  %x1 = stablehlo.constant dense<[[7, 47], [-11, 8]]> : tensor<2x2xi64>
  %x2 = stablehlo.constant dense<[[-7, 10], [-6, 13]]> : tensor<2x2xi64>
  %x3 = stablehlo.constant dense<[[4, 17], [45, -35]]> : tensor<2x2xi64>
  %x4 = stablehlo.constant dense<[[6, -6], [-15, -27]]> : tensor<2x2xi64>
  %x5 = stablehlo.constant dense<[[-45, -10], [32, -41]]> : tensor<2x2xi64>
  %x6 = stablehlo.constant dense<[[-10, 46], [45, -29]]> : tensor<2x2xi64>
  %x7 = stablehlo.constant dense<[[-50, 17], [-49, -20]]> : tensor<2x2xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>, tensor<2x2xi64>) -> (tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[-22, 77]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[11, 64]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[-55, -7]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[34, -27]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[-39, -16]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[17, -68]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[35, -42]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[-57, 27]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  return
}

// -----
// all_reduce, groups of 4
func.func @process(%x: tensor<3xi64>) -> tensor<3xi64> {
  %y = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    "stablehlo.return"(%s) : (tensor<i64>) -> ()
  }) {replica_groups = dense<[[5, 7, 0, 2], [4, 3, 1, 6]]> : tensor<2x4xi64>} : (tensor<3xi64>) -> tensor<3xi64>
  return %y : tensor<3xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[34, -2, 44]> : tensor<3xi64>
  %x1 = stablehlo.constant dense<[10, 40, 46]> : tensor<3xi64>
  %x2 = stablehlo.constant dense<[6, -22, -36]> : tensor<3xi64>
  %x3 = stablehlo.constant dense<[6, -31, 25]> : tensor<3xi64>
  %x4 = stablehlo.constant dense<[42, -26, 5]> : tensor<3xi64>
  %x5 = stablehlo.constant dense<[-46, -32, -13]> : tensor<3xi64>
  %x6 = stablehlo.constant dense<[38, 46, 14]> : tensor<3xi64>
  %x7 = stablehlo.constant dense<[8, 6, -44]> : tensor<3xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>) -> (tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[2, -50, -49]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[96, 29, 90]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[2, -50, -49]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[96, 29, 90]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[96, 29, 90]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[2, -50, -49]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[96, 29, 90]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[2, -50, -49]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  return
}

// -----
// all_gather, groups of 4
func.func @process(%x: tensor<2x3xi64>) -> tensor<2x12xi64> {
  %y = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<[[5, 7, 0, 2], [4, 3, 1, 6]]> : tensor<2x4xi64>} : (tensor<2x3xi64>) -> tensor<2x12xi64>
  return %y : tensor<2x12xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[-13, 48, -9], [-29, -27, 21]]> : tensor<2x3xi64>
  %x1 = stablehlo.constant dense<[[-47, 46, 37], [6, -4, 26]]> : tensor<2x3xi64>
  %x2 = stablehlo.constant dense<[[4, -3, -18], [-6, 25, -45]]> : tensor<2x3xi64>
  %x3 = stablehlo.constant dense<[[-48, 22, -13], [30, -47, 40]]> : tensor<2x3xi64>
  %x4 = stablehlo.constant dense<[[-38, -9, 46], [-40, 15, 22]]> : tensor<2x3xi64>
  %x5 = stablehlo.constant dense<[[-8, -43, 2], [-7, 37, 18]]> : tensor<2x3xi64>
  %x6 = stablehlo.constant dense<[[-16, -45, 9], [-23, 18, 36]]> : tensor<2x3xi64>
  %x7 = stablehlo.constant dense<[[-15, 40, 1], [3, 26, 28]]> : tensor<2x3xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>) -> (tensor<2x12xi64>, tensor<2x12xi64>, tensor<2x12xi64>, tensor<2x12xi64>, tensor<2x12xi64>, tensor<2x12xi64>, tensor<2x12xi64>, tensor<2x12xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[-8, -43, 2, -15, 40, 1, -13, 48, -9, 4, -3, -18], [-7, 37, 18, 3, 26, 28, -29, -27, 21, -6, 25, -45]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[-38, -9, 46, -48, 22, -13, -47, 46, 37, -16, -45, 9], [-40, 15, 22, 30, -47, 40, 6, -4, 26, -23, 18, 36]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[-8, -43, 2, -15, 40, 1, -13, 48, -9, 4, -3, -18], [-7, 37, 18, 3, 26, 28, -29, -27, 21, -6, 25, -45]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[-38, -9, 46, -48, 22, -13, -47, 46, 37, -16, -45, 9], [-40, 15, 22, 30, -47, 40, 6, -4, 26, -23, 18, 36]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[-38, -9, 46, -48, 22, -13, -47, 46, 37, -16, -45, 9], [-40, 15, 22, 30, -47, 40, 6, -4, 26, -23, 18, 36]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[-8, -43, 2, -15, 40, 1, -13, 48, -9, 4, -3, -18], [-7, 37, 18, 3, 26, 28, -29, -27, 21, -6, 25, -45]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[-38, -9, 46, -48, 22, -13, -47, 46, 37, -16, -45, 9], [-40, 15, 22, 30, -47, 40, 6, -4, 26, -23, 18, 36]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[-8, -43, 2, -15, 40, 1, -13, 48, -9, 4, -3, -18], [-7, 37, 18, 3, 26, 28, -29, -27, 21, -6, 25, -45]]> : tensor<2x12xi64>}> : (tensor<2x12xi64>) -> ()
  return
}

// -----
// all_to_all, groups of 4
func.func @process(%x: tensor<2x4xi64>) -> tensor<8x1xi64> {
  %y = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 4 : i64, replica_groups = dense<[[5, 7, 0, 2], [4, 3, 1, 6]]> : tensor<2x4xi64>} : (tensor<2x4xi64>) -> tensor<8x1xi64>
  return %y : tensor<8x1xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[40, 49, -35, -9], [43, -20, -50, 7]]> : tensor<2x4xi64>
  %x1 = stablehlo.constant dense<[[25, 24, 31, 14], [-37, 34, -9, 34]]> : tensor<2x4xi64>
  %x2 = stablehlo.constant dense<[[31, 47, -49, 36], [12, -2, 29, 45]]> : tensor<2x4xi64>
  %x3 = stablehlo.constant dense<[[1, -42, 22, -27], [-28, -31, -31, 40]]> : tensor<2x4xi64>
  %x4 = stablehlo.constant dense<[[-14, -40, -33, -11], [-16, -19, 44, 36]]> : tensor<2x4xi64>
  %x5 = stablehlo.constant dense<[[7, 48, -16, -37], [-23, -42, 45, -29]]> : tensor<2x4xi64>
  %x6 = stablehlo.constant dense<[[-6, -30, 48, -35], [1, 45, 2, 39]]> : tensor<2x4xi64>
  %x7 = stablehlo.constant dense<[[39, 26, 24, 7], [8, 33, -8, 44]]> : tensor<2x4xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>, tensor<2x4xi64>) -> (tensor<8x1xi64>, tensor<8x1xi64>, tensor<8x1xi64>, tensor<8x1xi64>, tensor<8x1xi64>, tensor<8x1xi64>, tensor<8x1xi64>, tensor<8x1xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[-16], [45], [24], [-8], [-35], [-50], [-49], [29]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[-33], [44], [22], [-31], [31], [-9], [48], [2]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[-37], [-29], [7], [44], [-9], [7], [36], [45]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[-40], [-19], [-42], [-31], [24], [34], [-30], [45]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[-14], [-16], [1], [-28], [25], [-37], [-6], [1]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[7], [-23], [39], [8], [40], [43], [31], [12]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[-11], [36], [-27], [40], [14], [34], [-35], [39]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[48], [-42], [26], [33], [49], [-20], [47], [-2]]> : tensor<8x1xi64>}> : (tensor<8x1xi64>) -> ()
  return
}

// -----
// reduce_scatter, groups of 4
func.func @process(%x: tensor<4x2xi64>) -> tensor<1x2xi64> {
  %y = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    "stablehlo.return"(%s) : (tensor<i64>) -> ()
  }) {scatter_dimension = 0 : i64, replica_groups = dense<[[5, 7, 0, 2], [4, 3, 1, 6]]> : tensor<2x4xi64>} : (tensor<4x2xi64>) -> tensor<1x2xi64>
  return %y : tensor<1x2xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[37, -13], [-9, 21], [42, -41], [-44, -26]]> : tensor<4x2xi64>
  %x1 = stablehlo.constant dense<[[-8, -34], [1, 4], [45, 24], [-25, 28]]> : tensor<4x2xi64>
  %x2 = stablehlo.constant dense<[[30, 17], [17, -19], [21, -37], [12, 42]]> : tensor<4x2xi64>
  %x3 = stablehlo.constant dense<[[47, -21], [-17, 11], [-11, 23], [-30, -34]]> : tensor<4x2xi64>
  %x4 = stablehlo.constant dense<[[-45, -4], [-29, -21], [41, 31], [34, 9]]> : tensor<4x2xi64>
  %x5 = stablehlo.constant dense<[[-39, 24], [10, 40], [-3, -33], [9, -5]]> : tensor<4x2xi64>
  %x6 = stablehlo.constant dense<[[15, -13], [-20, -38], [46, 25], [-4, -27]]> : tensor<4x2xi64>
  %x7 = stablehlo.constant dense<[[12, -9], [13, -41], [-32, 23], [-44, 17]]> : tensor<4x2xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<4x2xi64>, tensor<4x2xi64>, tensor<4x2xi64>, tensor<4x2xi64>, tensor<4x2xi64>, tensor<4x2xi64>, tensor<4x2xi64>, tensor<4x2xi64>) -> (tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[28, -88]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[121, 103]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[-67, 28]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[-65, -44]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[9, -72]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[40, 19]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[-25, -24]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[31, 1]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  return
}

// -----
// all_reduce, groups of 8
func.func @process(%x: tensor<3xi64>) -> tensor<3xi64> {
  %y = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    "stablehlo.return"(%s) : (tensor<i64>) -> ()
  }) {replica_groups = dense<[[0, 6, 4, 5, 7, 3, 1, 2]]> : tensor<1x8xi64>} : (tensor<3xi64>) -> tensor<3xi64>
  return %y : tensor<3xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[-39, 41, 41]> : tensor<3xi64>
  %x1 = stablehlo.constant dense<[19, 30, 24]> : tensor<3xi64>
  %x2 = stablehlo.constant dense<[37, 38, 2]> : tensor<3xi64>
  %x3 = stablehlo.constant dense<[31, 41, -21]> : tensor<3xi64>
  %x4 = stablehlo.constant dense<[-46, -33, -47]> : tensor<3xi64>
  %x5 = stablehlo.constant dense<[-7, -48, -25]> : tensor<3xi64>
  %x6 = stablehlo.constant dense<[-25, 20, -26]> : tensor<3xi64>
  %x7 = stablehlo.constant dense<[44, -32, 47]> : tensor<3xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>) -> (tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[14, 57, -5]> : tensor<3xi64>}> : (tensor<3xi64>) -> ()
  return
}

// -----
// all_gather, groups of 8
func.func @process(%x: tensor<2x3xi64>) -> tensor<2x24xi64> {
  %y = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<[[0, 6, 4, 5, 7, 3, 1, 2]]> : tensor<1x8xi64>} : (tensor<2x3xi64>) -> tensor<2x24xi64>
  return %y : tensor<2x24xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[6, -26, -47], [-20, 9, -40]]> : tensor<2x3xi64>
  %x1 = stablehlo.constant dense<[[-34, -39, 17], [-42, -48, -5]]> : tensor<2x3xi64>
  %x2 = stablehlo.constant dense<[[-19, 7, 43], [35, 3, 14]]> : tensor<2x3xi64>
  %x3 = stablehlo.constant dense<[[31, -7, 15], [-29, 11, -27]]> : tensor<2x3xi64>
  %x4 = stablehlo.constant dense<[[-31, 26, 7], [-13, -47, -27]]> : tensor<2x3xi64>
  %x5 = stablehlo.constant dense<[[30, -4, 46], [40, 35, -49]]> : tensor<2x3xi64>
  %x6 = stablehlo.constant dense<[[-45, 7, -17], [34, -19, -35]]> : tensor<2x3xi64>
  %x7 = stablehlo.constant dense<[[-39, -20, 12], [-38, 29, -20]]> : tensor<2x3xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>) -> (tensor<2x24xi64>, tensor<2x24xi64>, tensor<2x24xi64>, tensor<2x24xi64>, tensor<2x24xi64>, tensor<2x24xi64>, tensor<2x24xi64>, tensor<2x24xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[6, -26, -47, -45, 7, -17, -31, 26, 7, 30, -4, 46, -39, -20, 12, 31, -7, 15, -34, -39, 17, -19, 7, 43], [-20, 9, -40, 34, -19, -35, -13, -47, -27, 40, 35, -49, -38, 29, -20, -29, 11, -27, -42, -48, -5, 35, 3, 14]]> : tensor<2x24xi64>}> : (tensor<2x24xi64>) -> ()
  return
}

// -----
// all_to_all, groups of 8
func.func @process(%x: tensor<2x8xi64>) -> tensor<16x1xi64> {
  %y = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 8 : i64, replica_groups = dense<[[0, 6, 4, 5, 7, 3, 1, 2]]> : tensor<1x8xi64>} : (tensor<2x8xi64>) -> tensor<16x1xi64>
  return %y : tensor<16x1xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[-19, 16, 36, -7, 29, -20, -38, 32], [26, 25, 38, -1, -31, 8, 7, -12]]> : tensor<2x8xi64>
  %x1 = stablehlo.constant dense<[[13, -24, 10, 29, -41, -5, 16, -45], [13, 41, 32, 18, 30, -14, -18, -42]]> : tensor<2x8xi64>
  %x2 = stablehlo.constant dense<[[22, -19, 36, -4, 39, -37, -34, -16], [-48, -1, 15, 16, -29, -34, 6, 13]]> : tensor<2x8xi64>
  %x3 = stablehlo.constant dense<[[44, 39, -13, -34, -25, 38, -5, 49], [15, 9, -40, 9, -12, 34, -37, -31]]> : tensor<2x8xi64>
  %x4 = stablehlo.constant dense<[[16, 18, 33, 2, -13, -20, -13, 16], [3, -21, -29, 21, -26, -30, -18, 35]]> : tensor<2x8xi64>
  %x5 = stablehlo.constant dense<[[-5, 9, -42, -16, 25, 27, 7, 37], [-21, -34, -43, -31, 26, 40, -37, 0]]> : tensor<2x8xi64>
  %x6 = stablehlo.constant dense<[[-37, 34, -37, 14, -42, 23, 40, 23], [-24, 34, -20, 25, 33, -2, 11, 35]]> : tensor<2x8xi64>
  %x7 = stablehlo.constant dense<[[-32, -49, -7, -32, 38, 36, -13, -20], [21, -5, -41, 16, 22, -43, 27, 3]]> : tensor<2x8xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>) -> (tensor<16x1xi64>, tensor<16x1xi64>, tensor<16x1xi64>, tensor<16x1xi64>, tensor<16x1xi64>, tensor<16x1xi64>, tensor<16x1xi64>, tensor<16x1xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[-19], [26], [-37], [-24], [16], [3], [-5], [-21], [-32], [21], [44], [15], [13], [13], [22], [-48]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[-38], [7], [40], [11], [-13], [-18], [7], [-37], [-13], [27], [-5], [-37], [16], [-18], [-34], [6]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[32], [-12], [23], [35], [16], [35], [37], [0], [-20], [3], [49], [-31], [-45], [-42], [-16], [13]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[-20], [8], [23], [-2], [-20], [-30], [27], [40], [36], [-43], [38], [34], [-5], [-14], [-37], [-34]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[36], [38], [-37], [-20], [33], [-29], [-42], [-43], [-7], [-41], [-13], [-40], [10], [32], [36], [15]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[-7], [-1], [14], [25], [2], [21], [-16], [-31], [-32], [16], [-34], [9], [29], [18], [-4], [16]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[16], [25], [34], [34], [18], [-21], [9], [-34], [-49], [-5], [39], [9], [-24], [41], [-19], [-1]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[29], [-31], [-42], [33], [-13], [-26], [25], [26], [38], [22], [-25], [-12], [-41], [30], [39], [-29]]> : tensor<16x1xi64>}> : (tensor<16x1xi64>) -> ()
  return
}

// -----
// reduce_scatter, groups of 8
func.func @process(%x: tensor<8x2xi64>) -> tensor<1x2xi64> {
  %y = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    "stablehlo.return"(%s) : (tensor<i64>) -> ()
  }) {scatter_dimension = 0 : i64, replica_groups = dense<[[0, 6, 4, 5, 7, 3, 1, 2]]> : tensor<1x8xi64>} : (tensor<8x2xi64>) -> tensor<1x2xi64>
  return %y : tensor<1x2xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[[32, 35], [17, -17], [-13, 22], [-44, -27], [1, 44], [25, 31], [-31, -22], [-24, 24]]> : tensor<8x2xi64>
  %x1 = stablehlo.constant dense<[[3, -29], [24, 13], [39, 5], [-38, 38], [-32, -45], [29, -5], [14, -38], [22, -10]]> : tensor<8x2xi64>
  %x2 = stablehlo.constant dense<[[49, 13], [43, 29], [34, -42], [27, 10], [-11, -19], [14, -31], [-32, 37], [25, 9]]> : tensor<8x2xi64>
  %x3 = stablehlo.constant dense<[[25, -18], [22, -30], [-6, -36], [-13, -16], [-9, -3], [-47, -16], [34, -7], [4, -40]]> : tensor<8x2xi64>
  %x4 = stablehlo.constant dense<[[-12, 46], [4, -48], [22, 26], [-12, -47], [33, -25], [41, -14], [-12, 29], [-37, -48]]> : tensor<8x2xi64>
  %x5 = stablehlo.constant dense<[[26, 42], [49, -38], [-36, -17], [21, 41], [32, -13], [42, -25], [-38, -7], [-41, 17]]> : tensor<8x2xi64>
  %x6 = stablehlo.constant dense<[[48, -40], [-39, -33], [-33, 3], [7, 45], [-6, 42], [25, 35], [-31, -5], [41, 25]]> : tensor<8x2xi64>
  %x7 = stablehlo.constant dense<[[-29, 34], [26, -36], [-44, -25], [-3, -35], [-47, -39], [-19, -12], [-19, -6], [21, -26]]> : tensor<8x2xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<8x2xi64>, tensor<8x2xi64>, tensor<8x2xi64>, tensor<8x2xi64>, tensor<8x2xi64>, tensor<8x2xi64>, tensor<8x2xi64>, tensor<8x2xi64>) -> (tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>, tensor<1x2xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[[142, 83]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[[-115, -19]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[[11, -49]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[[110, -37]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[[-37, -64]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[[-55, 9]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[[146, -160]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[[-39, -58]]> : tensor<1x2xi64>}> : (tensor<1x2xi64>) -> ()
  return
}

// -----
// all_reduce, maximum of all
func.func @process(%x: tensor<4xi64>) -> tensor<4xi64> {
  %y = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.maximum %a, %b : tensor<i64>
    "stablehlo.return"(%s) : (tensor<i64>) -> ()
  }) {replica_groups = dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>} : (tensor<4xi64>) -> tensor<4xi64>
  return %y : tensor<4xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[-5, 22, -45, 43]> : tensor<4xi64>
  %x1 = stablehlo.constant dense<[49, -21, 38, -25]> : tensor<4xi64>
  %x2 = stablehlo.constant dense<[41, 16, -26, -44]> : tensor<4xi64>
  %x3 = stablehlo.constant dense<[-11, 24, -28, 1]> : tensor<4xi64>
  %x4 = stablehlo.constant dense<[-38, -8, -47, 48]> : tensor<4xi64>
  %x5 = stablehlo.constant dense<[0, 34, -38, -34]> : tensor<4xi64>
  %x6 = stablehlo.constant dense<[-33, 6, 36, 10]> : tensor<4xi64>
  %x7 = stablehlo.constant dense<[-2, 44, -32, -34]> : tensor<4xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> (tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[49, 44, 38, 48]> : tensor<4xi64>}> : (tensor<4xi64>) -> ()
  return
}

// -----
// collective_permute, 8 pairs
func.func @process(%x: tensor<2xi64>) -> tensor<2xi64> {
  %y = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[5, 6], [6, 5], [0, 4], [7, 7], [3, 1], [2, 0], [4, 3], [1, 2]]> : tensor<8x2xi64>} : (tensor<2xi64>) -> tensor<2xi64>
  return %y : tensor<2xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[-32, 37]> : tensor<2xi64>
  %x1 = stablehlo.constant dense<[-12, -33]> : tensor<2xi64>
  %x2 = stablehlo.constant dense<[-25, -37]> : tensor<2xi64>
  %x3 = stablehlo.constant dense<[-17, -39]> : tensor<2xi64>
  %x4 = stablehlo.constant dense<[4, 47]> : tensor<2xi64>
  %x5 = stablehlo.constant dense<[46, 44]> : tensor<2xi64>
  %x6 = stablehlo.constant dense<[-26, -27]> : tensor<2xi64>
  %x7 = stablehlo.constant dense<[17, 46]> : tensor<2xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[-25, -37]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[-17, -39]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[-12, -33]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[4, 47]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[-32, 37]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[-26, -27]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[46, 44]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[17, 46]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  return
}

// -----
// collective_permute, 5 pairs
func.func @process(%x: tensor<2xi64>) -> tensor<2xi64> {
  %y = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[7, 6], [0, 2], [6, 3], [1, 1], [2, 0]]> : tensor<5x2xi64>} : (tensor<2xi64>) -> tensor<2xi64>
  return %y : tensor<2xi64>
}
func.func @main() {
  %x0 = stablehlo.constant dense<[-4, 35]> : tensor<2xi64>
  %x1 = stablehlo.constant dense<[38, -40]> : tensor<2xi64>
  %x2 = stablehlo.constant dense<[26, 29]> : tensor<2xi64>
  %x3 = stablehlo.constant dense<[32, 48]> : tensor<2xi64>
  %x4 = stablehlo.constant dense<[26, 33]> : tensor<2xi64>
  %x5 = stablehlo.constant dense<[20, -21]> : tensor<2xi64>
  %x6 = stablehlo.constant dense<[34, 20]> : tensor<2xi64>
  %x7 = stablehlo.constant dense<[18, 47]> : tensor<2xi64>
  %r:8 = "interpreter.run_parallel"(%x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7) <{programs = [[@process], [@process], [@process], [@process], [@process], [@process], [@process], [@process]]}> : (tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>)
  "check.expect_eq_const"(%r#0) <{value = dense<[26, 29]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#1) <{value = dense<[38, -40]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#2) <{value = dense<[-4, 35]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#3) <{value = dense<[34, 20]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#4) <{value = dense<[0, 0]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#5) <{value = dense<[0, 0]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#6) <{value = dense<[18, 47]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  "check.expect_eq_const"(%r#7) <{value = dense<[0, 0]> : tensor<2xi64>}> : (tensor<2xi64>) -> ()
  return
}
