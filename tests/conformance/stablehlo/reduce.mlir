// add f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F00000040000040C0000000000000000000000000000000C00000000000000040000080BF0000803F00004040000040C0000040C00000803F000080BF000000C00000404000004040000040C0000000C000000040000000C000000040"> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[3.0, 1.0, -4.0, 3.0], [-7.0, 2.0, 2.0, -2.0]]> : tensor<2x4xf32>
  return
}
// -----
// multiply f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0]], [[1.0, 3.0, -2.0, -1.0], [1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<1.0> : tensor<f32>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.multiply %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<"0x000040410000008000000040000090410000803F00000000000080C0000080BF"> : tensor<2x4xf32>
  return
}
// -----
// maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[-3.0, 2.0, -3.0, 3.0], [0.0, -1.0, 0.0, -3.0], [-1.0, -2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0, 1.0], [2.0, 0.0, 3.0, 1.0], [-1.0, 0.0, 0.0, 3.0]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[0.0, 2.0, 0.0, 3.0], [2.0, 1.0, 3.0, 3.0]]> : tensor<2x4xf32>
  return
}
// -----
// minimum f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1.0, -3.0, -2.0, 0.0], [-3.0, -3.0, -3.0, 2.0], [2.0, 0.0, -1.0, 0.0]], [[-2.0, -2.0, -1.0, 2.0], [3.0, -3.0, 1.0, 1.0], [2.0, 3.0, -3.0, -1.0]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.minimum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[-3.0, -3.0, -3.0, 0.0], [-2.0, -3.0, -3.0, -1.0]]> : tensor<2x4xf32>
  return
}
// -----
// add f64
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 2.0, -3.0, 0.0], [0.0, 0.0, -2.0, 0.0], [2.0, -1.0, 1.0, 3.0]], [[-3.0, -3.0, 1.0, -1.0], [-2.0, 3.0, 3.0, -3.0], [-2.0, 2.0, -2.0, 2.0]]]> : tensor<2x3x4xf64>
  %1 = stablehlo.constant dense<0.0> : tensor<f64>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xf64>, tensor<f64>) -> tensor<2x4xf64>
  check.expect_eq_const %r, dense<[[3.0, 1.0, -4.0, 3.0], [-7.0, 2.0, 2.0, -2.0]]> : tensor<2x4xf64>
  return
}
// -----
// multiply f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000400000000000000000000000000000F03F00000000000008C000000000000000C00000000000000000000000000000004000000000000008C000000000000008C000000000000000C0000000000000F03F0000000000000040000000000000F03F000000000000084000000000000000C0000000000000F0BF000000000000F03F00000000000008400000000000000040000000000000F0BF000000000000F03F0000000000000000000000000000F03F000000000000F0BF"> : tensor<2x3x4xf64>
  %1 = stablehlo.constant dense<1.0> : tensor<f64>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.multiply %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<2x3x4xf64>, tensor<f64>) -> tensor<2x4xf64>
  check.expect_eq_const %r, dense<[[12.0, -0.0, 2.0, 18.0], [1.0, 0.0, -4.0, -1.0]]> : tensor<2x4xf64>
  return
}
// -----
// maximum f64
func.func @main() {
  %0 = stablehlo.constant dense<[[[-3.0, 2.0, -3.0, 3.0], [0.0, -1.0, 0.0, -3.0], [-1.0, -2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0, 1.0], [2.0, 0.0, 3.0, 1.0], [-1.0, 0.0, 0.0, 3.0]]]> : tensor<2x3x4xf64>
  %1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xf64>, tensor<f64>) -> tensor<2x4xf64>
  check.expect_eq_const %r, dense<"0x00000000000000000000000000000040000000000000000000000000000008400000000000000040000000000000F03F00000000000008400000000000000840"> : tensor<2x4xf64>
  return
}
// -----
// minimum f64
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1.0, -3.0, -2.0, 0.0], [-3.0, -3.0, -3.0, 2.0], [2.0, 0.0, -1.0, 0.0]], [[-2.0, -2.0, -1.0, 2.0], [3.0, -3.0, 1.0, 1.0], [2.0, 3.0, -3.0, -1.0]]]> : tensor<2x3x4xf64>
  %1 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.minimum %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) : (tensor<2x3x4xf64>, tensor<f64>) -> tensor<2x4xf64>
  check.expect_eq_const %r, dense<[[-3.0, -3.0, -3.0, 0.0], [-2.0, -3.0, -3.0, -1.0]]> : tensor<2x4xf64>
  return
}
// -----
// add bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 2.0, -3.0, 0.0], [0.0, 0.0, -2.0, 0.0], [2.0, -1.0, 1.0, 3.0]], [[-3.0, -3.0, 1.0, -1.0], [-2.0, 3.0, 3.0, -3.0], [-2.0, 2.0, -2.0, 2.0]]]> : tensor<2x3x4xbf16>
  %1 = stablehlo.constant dense<0.0> : tensor<bf16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xbf16>, tensor<bf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %r, dense<[[3.0, 1.0, -4.0, 3.0], [-7.0, 2.0, 2.0, -2.0]]> : tensor<2x4xbf16>
  return
}
// -----
// multiply bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0]], [[1.0, 3.0, -2.0, -1.0], [1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0]]]> : tensor<2x3x4xbf16>
  %1 = stablehlo.constant dense<1.0> : tensor<bf16>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %s = stablehlo.multiply %a, %b : tensor<bf16>
    stablehlo.return %s : tensor<bf16>
  }) : (tensor<2x3x4xbf16>, tensor<bf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %r, dense<[[12.0, -0.0, 2.0, 18.0], [1.0, 0.0, -4.0, -1.0]]> : tensor<2x4xbf16>
  return
}
// -----
// maximum bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x40C0004040C04040000080BF000040C080BF00C00000004080BF803F803F803F004000004040803F80BF000000004040"> : tensor<2x3x4xbf16>
  %1 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xbf16>, tensor<bf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %r, dense<[[0.0, 2.0, 0.0, 3.0], [2.0, 1.0, 3.0, 3.0]]> : tensor<2x4xbf16>
  return
}
// -----
// minimum bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1.0, -3.0, -2.0, 0.0], [-3.0, -3.0, -3.0, 2.0], [2.0, 0.0, -1.0, 0.0]], [[-2.0, -2.0, -1.0, 2.0], [3.0, -3.0, 1.0, 1.0], [2.0, 3.0, -3.0, -1.0]]]> : tensor<2x3x4xbf16>
  %1 = stablehlo.constant dense<0x7F80> : tensor<bf16>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %s = stablehlo.minimum %a, %b : tensor<bf16>
    stablehlo.return %s : tensor<bf16>
  }) : (tensor<2x3x4xbf16>, tensor<bf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %r, dense<"0x40C040C040C0000000C040C040C080BF"> : tensor<2x4xbf16>
  return
}
// -----
// add i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[1, 2, -3, 0], [0, 0, -2, 0], [2, -1, 1, 3]], [[-3, -3, 1, -1], [-2, 3, 3, -3], [-2, 2, -2, 2]]]> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[3, 1, -4, 3], [-7, 2, 2, -2]]> : tensor<2x4xi32>
  return
}
// -----
// multiply i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[2, 0, 1, -3], [-2, 0, 2, -3], [-3, -2, 1, 2]], [[1, 3, -2, -1], [1, 3, 2, -1], [1, 0, 1, -1]]]> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.multiply %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[12, 0, 2, 18], [1, 0, -4, -1]]> : tensor<2x4xi32>
  return
}
// -----
// maximum i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[-3, 2, -3, 3], [0, -1, 0, -3], [-1, -2, 0, 2]], [[-1, 1, 1, 1], [2, 0, 3, 1], [-1, 0, 0, 3]]]> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<-2147483648> : tensor<i32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[0, 2, 0, 3], [2, 1, 3, 3]]> : tensor<2x4xi32>
  return
}
// -----
// minimum i32
func.func @main() {
  %0 = stablehlo.constant dense<"0xFFFFFFFFFDFFFFFFFEFFFFFF00000000FDFFFFFFFDFFFFFFFDFFFFFF020000000200000000000000FFFFFFFF00000000FEFFFFFFFEFFFFFFFFFFFFFF0200000003000000FDFFFFFF01000000010000000200000003000000FDFFFFFFFFFFFFFF"> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<2147483647> : tensor<i32>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.minimum %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[-3, -3, -3, 0], [-2, -3, -3, -1]]> : tensor<2x4xi32>
  return
}
// -----
// and i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1, 3, 2, -2], [-3, -3, -1, -2], [-1, 1, 2, 3]], [[-2, -3, 1, -1], [1, 3, 3, -1], [1, 0, -3, 2]]]> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<-1> : tensor<i32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.and across dimensions = [1] : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<"0xFDFFFFFF01000000020000000200000000000000000000000100000002000000"> : tensor<2x4xi32>
  return
}
// -----
// or i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 3, 2, 3], [3, -3, -2, -3], [1, 3, 0, -3]], [[3, -3, 1, -2], [2, -3, 0, 1], [2, 0, -2, 3]]]> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<0> : tensor<i32>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.or %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[3, -1, -2, -1], [3, -3, -1, -1]]> : tensor<2x4xi32>
  return
}
// -----
// xor i32
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1, -2, 0, 1], [-1, 2, -1, -3], [3, -2, -2, 0]], [[2, -2, -1, -2], [1, 3, 1, -2], [-3, -1, 1, 1]]]> : tensor<2x3x4xi32>
  %1 = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.xor across dimensions = [1] : (tensor<2x3x4xi32>, tensor<i32>) -> tensor<2x4xi32>
  check.expect_eq_const %r, dense<[[3, 2, 1, -4], [-2, 2, -1, 1]]> : tensor<2x4xi32>
  return
}
// -----
// add i8
func.func @main() {
  %0 = stablehlo.constant dense<[[[1, 2, -3, 0], [0, 0, -2, 0], [2, -1, 1, 3]], [[-3, -3, 1, -1], [-2, 3, 3, -3], [-2, 2, -2, 2]]]> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<0> : tensor<i8>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xi8>, tensor<i8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<[[3, 1, -4, 3], [-7, 2, 2, -2]]> : tensor<2x4xi8>
  return
}
// -----
// multiply i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x020001FDFE0002FDFDFE01020103FEFF010302FF010001FF"> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<1> : tensor<i8>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %s = stablehlo.multiply %a, %b : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<2x3x4xi8>, tensor<i8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<[[12, 0, 2, 18], [1, 0, -4, -1]]> : tensor<2x4xi8>
  return
}
// -----
// maximum i8
func.func @main() {
  %0 = stablehlo.constant dense<[[[-3, 2, -3, 3], [0, -1, 0, -3], [-1, -2, 0, 2]], [[-1, 1, 1, 1], [2, 0, 3, 1], [-1, 0, 0, 3]]]> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<-128> : tensor<i8>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xi8>, tensor<i8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<"0x0002000302010303"> : tensor<2x4xi8>
  return
}
// -----
// minimum i8
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1, -3, -2, 0], [-3, -3, -3, 2], [2, 0, -1, 0]], [[-2, -2, -1, 2], [3, -3, 1, 1], [2, 3, -3, -1]]]> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<127> : tensor<i8>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %s = stablehlo.minimum %a, %b : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<2x3x4xi8>, tensor<i8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<[[-3, -3, -3, 0], [-2, -3, -3, -1]]> : tensor<2x4xi8>
  return
}
// -----
// and i8
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1, 3, 2, -2], [-3, -3, -1, -2], [-1, 1, 2, 3]], [[-2, -3, 1, -1], [1, 3, 3, -1], [1, 0, -3, 2]]]> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<-1> : tensor<i8>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.and across dimensions = [1] : (tensor<2x3x4xi8>, tensor<i8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<[[-3, 1, 2, 2], [0, 0, 1, 2]]> : tensor<2x4xi8>
  return
}
// -----
// or i8
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 3, 2, 3], [3, -3, -2, -3], [1, 3, 0, -3]], [[3, -3, 1, -2], [2, -3, 0, 1], [2, 0, -2, 3]]]> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<0> : tensor<i8>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %s = stablehlo.or %a, %b : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<2x3x4xi8>, tensor<i8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<[[3, -1, -2, -1], [3, -3, -1, -1]]> : tensor<2x4xi8>
  return
}
// -----
// xor i8
func.func @main() {
  %0 = stablehlo.constant dense<"0xFFFE0001FF02FFFD03FEFE0002FEFFFE010301FEFDFF0101"> : tensor<2x3x4xi8>
  %1 = stablehlo.constant dense<0> : tensor<i8>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.xor across dimensions = [1] : (tensor<2x3x4xi8>, tensor<i8>) -> tensor<2x4xi8>
  check.expect_eq_const %r, dense<[[3, 2, 1, -4], [-2, 2, -1, 1]]> : tensor<2x4xi8>
  return
}
// -----
// add ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 3, 1, 0], [3, 3, 3, 3], [1, 3, 1, 2]], [[0, 3, 2, 0], [0, 0, 2, 1], [2, 3, 3, 2]]]> : tensor<2x3x4xui16>
  %1 = stablehlo.constant dense<0> : tensor<ui16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xui16>, tensor<ui16>) -> tensor<2x4xui16>
  check.expect_eq_const %r, dense<"0x04000900050005000200060007000300"> : tensor<2x4xui16>
  return
}
// -----
// multiply ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[[1, 3, 0, 0], [3, 1, 3, 1], [3, 0, 0, 1]], [[0, 3, 1, 0], [2, 1, 2, 0], [2, 1, 2, 0]]]> : tensor<2x3x4xui16>
  %1 = stablehlo.constant dense<1> : tensor<ui16>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    %s = stablehlo.multiply %a, %b : tensor<ui16>
    stablehlo.return %s : tensor<ui16>
  }) : (tensor<2x3x4xui16>, tensor<ui16>) -> tensor<2x4xui16>
  check.expect_eq_const %r, dense<[[9, 0, 0, 0], [0, 3, 4, 0]]> : tensor<2x4xui16>
  return
}
// -----
// maximum ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 3, 1, 0], [2, 3, 2, 3], [0, 3, 2, 1]], [[3, 3, 1, 3], [3, 3, 2, 0], [0, 0, 1, 3]]]> : tensor<2x3x4xui16>
  %1 = stablehlo.constant dense<0> : tensor<ui16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xui16>, tensor<ui16>) -> tensor<2x4xui16>
  check.expect_eq_const %r, dense<[[2, 3, 2, 3], [3, 3, 2, 3]]> : tensor<2x4xui16>
  return
}
// -----
// minimum ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[[2, 0, 1, 3], [0, 0, 0, 1], [1, 3, 2, 3]], [[1, 1, 2, 1], [3, 2, 0, 0], [0, 1, 3, 2]]]> : tensor<2x3x4xui16>
  %1 = stablehlo.constant dense<65535> : tensor<ui16>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    %s = stablehlo.minimum %a, %b : tensor<ui16>
    stablehlo.return %s : tensor<ui16>
  }) : (tensor<2x3x4xui16>, tensor<ui16>) -> tensor<2x4xui16>
  check.expect_eq_const %r, dense<[[0, 0, 0, 1], [0, 1, 0, 0]]> : tensor<2x4xui16>
  return
}
// -----
// and ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x020002000300010001000000030000000200010002000000030001000200030003000100000000000200000002000200"> : tensor<2x3x4xui16>
  %1 = stablehlo.constant dense<65535> : tensor<ui16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.and across dimensions = [1] : (tensor<2x3x4xui16>, tensor<ui16>) -> tensor<2x4xui16>
  check.expect_eq_const %r, dense<[[0, 0, 2, 0], [2, 0, 0, 0]]> : tensor<2x4xui16>
  return
}
// -----
// or ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[[3, 2, 3, 1], [2, 2, 0, 1], [0, 0, 3, 2]], [[3, 0, 2, 0], [3, 0, 3, 1], [1, 3, 0, 3]]]> : tensor<2x3x4xui16>
  %1 = stablehlo.constant dense<0> : tensor<ui16>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
    %s = stablehlo.or %a, %b : tensor<ui16>
    stablehlo.return %s : tensor<ui16>
  }) : (tensor<2x3x4xui16>, tensor<ui16>) -> tensor<2x4xui16>
  check.expect_eq_const %r, dense<"0x03000200030003000300030003000300"> : tensor<2x4xui16>
  return
}
// -----
// xor ui16
func.func @main() {
  %0 = stablehlo.constant dense<[[[2, 1, 3, 0], [2, 1, 3, 2], [0, 2, 1, 1]], [[3, 1, 1, 2], [3, 1, 0, 2], [0, 1, 0, 2]]]> : tensor<2x3x4xui16>
  %1 = stablehlo.constant dense<0> : tensor<ui16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.xor across dimensions = [1] : (tensor<2x3x4xui16>, tensor<ui16>) -> tensor<2x4xui16>
  check.expect_eq_const %r, dense<[[0, 2, 1, 3], [0, 1, 1, 2]]> : tensor<2x4xui16>
  return
}
// -----
// add i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[1, 2, -3, 0], [0, 0, -2, 0], [2, -1, 1, 3]], [[-3, -3, 1, -1], [-2, 3, 3, -3], [-2, 2, -2, 2]]]> : tensor<2x3x4xi64>
  %1 = stablehlo.constant dense<0> : tensor<i64>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xi64>, tensor<i64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<[[3, 1, -4, 3], [-7, 2, 2, -2]]> : tensor<2x4xi64>
  return
}
// -----
// multiply i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[2, 0, 1, -3], [-2, 0, 2, -3], [-3, -2, 1, 2]], [[1, 3, -2, -1], [1, 3, 2, -1], [1, 0, 1, -1]]]> : tensor<2x3x4xi64>
  %1 = stablehlo.constant dense<1> : tensor<i64>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.multiply %a, %b : tensor<i64>
    stablehlo.return %s : tensor<i64>
  }) : (tensor<2x3x4xi64>, tensor<i64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<[[12, 0, 2, 18], [1, 0, -4, -1]]> : tensor<2x4xi64>
  return
}
// -----
// maximum i64
func.func @main() {
  %0 = stablehlo.constant dense<"0xFDFFFFFFFFFFFFFF0200000000000000FDFFFFFFFFFFFFFF03000000000000000000000000000000FFFFFFFFFFFFFFFF0000000000000000FDFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFFFFFFFF00000000000000000200000000000000FFFFFFFFFFFFFFFF0100000000000000010000000000000001000000000000000200000000000000000000000000000003000000000000000100000000000000FFFFFFFFFFFFFFFF000000000000000000000000000000000300000000000000"> : tensor<2x3x4xi64>
  %1 = stablehlo.constant dense<-9223372036854775808> : tensor<i64>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xi64>, tensor<i64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<[[0, 2, 0, 3], [2, 1, 3, 3]]> : tensor<2x4xi64>
  return
}
// -----
// minimum i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1, -3, -2, 0], [-3, -3, -3, 2], [2, 0, -1, 0]], [[-2, -2, -1, 2], [3, -3, 1, 1], [2, 3, -3, -1]]]> : tensor<2x3x4xi64>
  %1 = stablehlo.constant dense<9223372036854775807> : tensor<i64>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.minimum %a, %b : tensor<i64>
    stablehlo.return %s : tensor<i64>
  }) : (tensor<2x3x4xi64>, tensor<i64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<"0xFDFFFFFFFFFFFFFFFDFFFFFFFFFFFFFFFDFFFFFFFFFFFFFF0000000000000000FEFFFFFFFFFFFFFFFDFFFFFFFFFFFFFFFDFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"> : tensor<2x4xi64>
  return
}
// -----
// and i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1, 3, 2, -2], [-3, -3, -1, -2], [-1, 1, 2, 3]], [[-2, -3, 1, -1], [1, 3, 3, -1], [1, 0, -3, 2]]]> : tensor<2x3x4xi64>
  %1 = stablehlo.constant dense<-1> : tensor<i64>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.and across dimensions = [1] : (tensor<2x3x4xi64>, tensor<i64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<[[-3, 1, 2, 2], [0, 0, 1, 2]]> : tensor<2x4xi64>
  return
}
// -----
// or i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[0, 3, 2, 3], [3, -3, -2, -3], [1, 3, 0, -3]], [[3, -3, 1, -2], [2, -3, 0, 1], [2, 0, -2, 3]]]> : tensor<2x3x4xi64>
  %1 = stablehlo.constant dense<0> : tensor<i64>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.or %a, %b : tensor<i64>
    stablehlo.return %s : tensor<i64>
  }) : (tensor<2x3x4xi64>, tensor<i64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<[[3, -1, -2, -1], [3, -3, -1, -1]]> : tensor<2x4xi64>
  return
}
// -----
// xor i64
func.func @main() {
  %0 = stablehlo.constant dense<[[[-1, -2, 0, 1], [-1, 2, -1, -3], [3, -2, -2, 0]], [[2, -2, -1, -2], [1, 3, 1, -2], [-3, -1, 1, 1]]]> : tensor<2x3x4xi64>
  %1 = stablehlo.constant dense<0> : tensor<i64>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.xor across dimensions = [1] : (tensor<2x3x4xi64>, tensor<i64>) -> tensor<2x4xi64>
  check.expect_eq_const %r, dense<[[3, 2, 1, -4], [-2, 2, -1, 1]]> : tensor<2x4xi64>
  return
}
// -----
// add i1
func.func @main() {
  %0 = stablehlo.constant dense<[[[false, true, true, false], [true, true, true, true], [true, true, true, false]], [[false, true, false, false], [false, false, false, true], [false, true, true, false]]]> : tensor<2x3x4xi1>
  %1 = stablehlo.constant dense<false> : tensor<i1>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xi1>, tensor<i1>) -> tensor<2x4xi1>
  check.expect_eq_const %r, dense<[[true, true, true, true], [false, true, true, true]]> : tensor<2x4xi1>
  return
}
// -----
// multiply i1
func.func @main() {
  %0 = stablehlo.constant dense<[[[true, true, false, false], [true, true, true, true], [true, false, false, true]], [[false, true, true, false], [false, true, false, false], [false, true, false, false]]]> : tensor<2x3x4xi1>
  %1 = stablehlo.constant dense<true> : tensor<i1>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i1>, %b: tensor<i1>):
    %s = stablehlo.multiply %a, %b : tensor<i1>
    stablehlo.return %s : tensor<i1>
  }) : (tensor<2x3x4xi1>, tensor<i1>) -> tensor<2x4xi1>
  check.expect_eq_const %r, dense<[[true, false, false, false], [false, true, false, false]]> : tensor<2x4xi1>
  return
}
// -----
// maximum i1
func.func @main() {
  %0 = stablehlo.constant dense<[[[false, true, true, false], [false, true, false, true], [false, true, false, true]], [[true, true, true, true], [true, true, false, false], [false, false, true, true]]]> : tensor<2x3x4xi1>
  %1 = stablehlo.constant dense<false> : tensor<i1>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3x4xi1>, tensor<i1>) -> tensor<2x4xi1>
  check.expect_eq_const %r, dense<[[false, true, true, true], [true, true, true, true]]> : tensor<2x4xi1>
  return
}
// -----
// minimum i1
func.func @main() {
  %0 = stablehlo.constant dense<[[[false, false, true, true], [false, false, false, true], [true, true, false, true]], [[true, true, false, true], [true, false, false, false], [false, true, true, false]]]> : tensor<2x3x4xi1>
  %1 = stablehlo.constant dense<true> : tensor<i1>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i1>, %b: tensor<i1>):
    %s = stablehlo.minimum %a, %b : tensor<i1>
    stablehlo.return %s : tensor<i1>
  }) : (tensor<2x3x4xi1>, tensor<i1>) -> tensor<2x4xi1>
  check.expect_eq_const %r, dense<[[false, false, false, true], [false, false, false, false]]> : tensor<2x4xi1>
  return
}
// -----
// and i1
func.func @main() {
  %0 = stablehlo.constant dense<[[[false, false, true, true], [true, false, true, false], [false, true, false, false]], [[true, true, false, true], [true, true, false, false], [false, false, false, false]]]> : tensor<2x3x4xi1>
  %1 = stablehlo.constant dense<true> : tensor<i1>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.and across dimensions = [1] : (tensor<2x3x4xi1>, tensor<i1>) -> tensor<2x4xi1>
  check.expect_eq_const %r, dense<[[false, false, false, false], [false, false, false, false]]> : tensor<2x4xi1>
  return
}
// -----
// or i1
func.func @main() {
  %0 = stablehlo.constant dense<[[[true, false, true, true], [false, false, false, true], [false, false, true, false]], [[true, false, false, false], [true, false, true, true], [true, true, false, true]]]> : tensor<2x3x4xi1>
  %1 = stablehlo.constant dense<false> : tensor<i1>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i1>, %b: tensor<i1>):
    %s = stablehlo.or %a, %b : tensor<i1>
    stablehlo.return %s : tensor<i1>
  }) : (tensor<2x3x4xi1>, tensor<i1>) -> tensor<2x4xi1>
  check.expect_eq_const %r, dense<[[true, false, true, true], [true, true, true, true]]> : tensor<2x4xi1>
  return
}
// -----
// add complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(1.0, 0.0), (2.0, 0.0), (-3.0, 0.0), (0.0, 0.0)], [(0.0, 0.0), (0.0, 0.0), (-2.0, 0.0), (0.0, 0.0)], [(2.0, 0.0), (-1.0, 0.0), (1.0, 0.0), (3.0, 0.0)]], [[(-3.0, 0.0), (-3.0, 0.0), (1.0, 0.0), (-1.0, 0.0)], [(-2.0, 0.0), (3.0, 0.0), (3.0, 0.0), (-3.0, 0.0)], [(-2.0, 0.0), (2.0, 0.0), (-2.0, 0.0), (2.0, 0.0)]]]> : tensor<2x3x4xcomplex<f32>>
  %1 = stablehlo.constant dense<(0.0, 0.0)> : tensor<complex<f32>>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<2x4xcomplex<f32>>
  check.expect_eq_const %r, dense<"0x00004040000000000000803F00000000000080C00000000000004040000000000000E0C00000000000000040000000000000004000000000000000C000000000"> : tensor<2x4xcomplex<f32>>
  return
}
// -----
// multiply complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(2.0, 0.0), (0.0, 0.0), (1.0, 0.0), (-3.0, 0.0)], [(-2.0, 0.0), (0.0, 0.0), (2.0, 0.0), (-3.0, 0.0)], [(-3.0, 0.0), (-2.0, 0.0), (1.0, 0.0), (2.0, 0.0)]], [[(1.0, 0.0), (3.0, 0.0), (-2.0, 0.0), (-1.0, 0.0)], [(1.0, 0.0), (3.0, 0.0), (2.0, 0.0), (-1.0, 0.0)], [(1.0, 0.0), (0.0, 0.0), (1.0, 0.0), (-1.0, 0.0)]]]> : tensor<2x3x4xcomplex<f32>>
  %1 = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f32>>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
    %s = stablehlo.multiply %a, %b : tensor<complex<f32>>
    stablehlo.return %s : tensor<complex<f32>>
  }) : (tensor<2x3x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<2x4xcomplex<f32>>
  check.expect_eq_const %r, dense<[[(12.0, -0.0), (-0.0, 0.0), (2.0, 0.0), (18.0, 0.0)], [(1.0, 0.0), (0.0, 0.0), (-4.0, 0.0), (-1.0, 0.0)]]> : tensor<2x4xcomplex<f32>>
  return
}
// -----
// dimensions [0]
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
  check.expect_almost_eq_const %r, dense<[[1.3019283, -0.99581075, 0.6055976, -2.17286], [0.69297945, -3.179397, 1.7870256, -0.1783917], [-0.7815801, 0.89535326, 2.3636985, -1.5576463]]> : tensor<3x4xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// dimensions [2]
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.58855134, -0.4525262, -0.528364], [-0.6725935, -0.42525762, 1.4481895]]> : tensor<2x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// dimensions [0, 2]
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F119C1CBF443607BF095789BF5B8B5D3F694C13C0FE55DF3F75DE42BF1859A33EF35A7FBE5A26BB3F58D903C0DE13A5BEC6A2C4BE5B1F913F3DC98CBF059130BE54BB60BF52E82C3D6133153F17E18CBF4E86923FA6CE663F78A3003F"> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3xf32>
  check.expect_almost_eq_const %r, dense<[-1.2611449, -0.87778383, 0.9198255]> : tensor<3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// dimensions [0, 1, 2]
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<f32>
  check.expect_almost_eq_const %r, dense<-1.2191031> : tensor<f32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// dimensions [1, 2]
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2xf32>
  check.expect_almost_eq_const %r, dense<[-1.5694416, 0.3503384]> : tensor<2xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// dimensions []
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
  check.expect_almost_eq_const %r, dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// an initial value that counts
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %1 = stablehlo.constant dense<10> : tensor<i32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<16> : tensor<i32>
  return
}
// -----
// no elements to fold, add
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xf32>
  %1 = stablehlo.constant dense<-5.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0] : (tensor<0x2xf32>, tensor<f32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[-5.0, -5.0]> : tensor<2xf32>
  return
}
// -----
// no elements to fold, maximum
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xf32>
  %1 = stablehlo.constant dense<-5.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [0] : (tensor<0x2xf32>, tensor<f32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<"0x0000A0C00000A0C0"> : tensor<2xf32>
  return
}
// -----
// no results
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<0x2xf32>, tensor<f32>) -> tensor<0xf32>
  check.expect_eq_const %r, dense<> : tensor<0xf32>
  return
}
// -----
// maximum with a NaN
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 0x7FC00000, 3.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  %want0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// minimum with a NaN
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 0x7FC00000, 3.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.minimum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  %want0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// add with a NaN
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F0000C07F00004040"> : tensor<3xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  %want0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// overflow wraps
func.func @main() {
  %0 = stablehlo.constant dense<100> : tensor<3xi8>
  %1 = stablehlo.constant dense<0> : tensor<i8>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0] : (tensor<3xi8>, tensor<i8>) -> tensor<i8>
  check.expect_eq_const %r, dense<44> : tensor<i8>
  return
}
// -----
// the place of the largest
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 5.0, 5.0, 2.0], [-1.0, -3.0, -1.0, -9.0]]> : tensor<2x4xf32>
  %1 = stablehlo.constant dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xi32>
  %2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %3 = stablehlo.constant dense<2147483647> : tensor<i32>
  %r:2 = "stablehlo.reduce"(%0, %1, %2, %3) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %i: tensor<i32>, %b: tensor<f32>, %j: tensor<i32>):
    %g = stablehlo.compare GT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %e = stablehlo.compare EQ, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %l = stablehlo.compare LT, %i, %j : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %t = stablehlo.and %e, %l : tensor<i1>
    %c = stablehlo.or %g, %t : tensor<i1>
    %v = stablehlo.select %c, %a, %b : tensor<i1>, tensor<f32>
    %k = stablehlo.select %c, %i, %j : tensor<i1>, tensor<i32>
    stablehlo.return %v, %k : tensor<f32>, tensor<i32>
  }) : (tensor<2x4xf32>, tensor<2x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
  check.expect_eq_const %r#0, dense<"0x0000A040000080BF"> : tensor<2xf32>
  check.expect_eq_const %r#1, dense<[1, 0]> : tensor<2xi32>
  return
}
// -----
// two operands, pretty
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<[4, 9, 2]> : tensor<3xi32>
  %2 = stablehlo.constant dense<0.0> : tensor<f32>
  %3 = stablehlo.constant dense<0> : tensor<i32>
  %r:2 = stablehlo.reduce(%0 init: %2), (%1 init: %3) across dimensions = [0] : (tensor<3xf32>, tensor<3xi32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<i32>)
    reducer(%a: tensor<f32>, %b: tensor<f32>) (%i: tensor<i32>, %j: tensor<i32>)  {
    %v = stablehlo.add %a, %b : tensor<f32>
    %k = stablehlo.maximum %i, %j : tensor<i32>
    stablehlo.return %v, %k : tensor<f32>, tensor<i32>
  }
  check.expect_eq_const %r#0, dense<6.0> : tensor<f32>
  check.expect_eq_const %r#1, dense<9> : tensor<i32>
  return
}
// -----
// maximum f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E4M3FN>
  %1 = stablehlo.constant dense<-4.0> : tensor<f8E4M3FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf8E4M3FN>, tensor<f8E4M3FN>) -> tensor<2xf8E4M3FN>
  check.expect_eq_const %r, dense<[-0.5, 1.5]> : tensor<2xf8E4M3FN>
  return
}
// -----
// minimum f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E4M3FN>
  %1 = stablehlo.constant dense<4.0> : tensor<f8E4M3FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.minimum across dimensions = [1] : (tensor<2x3xf8E4M3FN>, tensor<f8E4M3FN>) -> tensor<2xf8E4M3FN>
  check.expect_eq_const %r, dense<[-2.0, 0.5]> : tensor<2xf8E4M3FN>
  return
}
// -----
// add f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E4M3FN>
  %1 = stablehlo.constant dense<0.0> : tensor<f8E4M3FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf8E4M3FN>, tensor<f8E4M3FN>) -> tensor<2xf8E4M3FN>
  check.expect_eq_const %r, dense<[-3.5, 3.0]> : tensor<2xf8E4M3FN>
  return
}
// -----
// maximum f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<-4.0> : tensor<f8E5M2FNUZ>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf8E5M2FNUZ>, tensor<f8E5M2FNUZ>) -> tensor<2xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[-0.5, 1.5]> : tensor<2xf8E5M2FNUZ>
  return
}
// -----
// minimum f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<4.0> : tensor<f8E5M2FNUZ>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.minimum across dimensions = [1] : (tensor<2x3xf8E5M2FNUZ>, tensor<f8E5M2FNUZ>) -> tensor<2xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[-2.0, 0.5]> : tensor<2xf8E5M2FNUZ>
  return
}
// -----
// add f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<0.0> : tensor<f8E5M2FNUZ>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf8E5M2FNUZ>, tensor<f8E5M2FNUZ>) -> tensor<2xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[-3.5, 3.0]> : tensor<2xf8E5M2FNUZ>
  return
}
// -----
// maximum f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf4E2M1FN>
  %1 = stablehlo.constant dense<-4.0> : tensor<f4E2M1FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf4E2M1FN>, tensor<f4E2M1FN>) -> tensor<2xf4E2M1FN>
  check.expect_eq_const %r, dense<[-0.5, 1.5]> : tensor<2xf4E2M1FN>
  return
}
// -----
// minimum f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf4E2M1FN>
  %1 = stablehlo.constant dense<4.0> : tensor<f4E2M1FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.minimum across dimensions = [1] : (tensor<2x3xf4E2M1FN>, tensor<f4E2M1FN>) -> tensor<2xf4E2M1FN>
  check.expect_eq_const %r, dense<[-2.0, 0.5]> : tensor<2xf4E2M1FN>
  return
}
// -----
// add f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf4E2M1FN>
  %1 = stablehlo.constant dense<0.0> : tensor<f4E2M1FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf4E2M1FN>, tensor<f4E2M1FN>) -> tensor<2xf4E2M1FN>
  check.expect_eq_const %r, dense<[-4.0, 3.0]> : tensor<2xf4E2M1FN>
  return
}
// -----
// maximum f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf6E3M2FN>
  %1 = stablehlo.constant dense<-4.0> : tensor<f6E3M2FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf6E3M2FN>, tensor<f6E3M2FN>) -> tensor<2xf6E3M2FN>
  check.expect_eq_const %r, dense<[-0.5, 1.5]> : tensor<2xf6E3M2FN>
  return
}
// -----
// minimum f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf6E3M2FN>
  %1 = stablehlo.constant dense<4.0> : tensor<f6E3M2FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.minimum across dimensions = [1] : (tensor<2x3xf6E3M2FN>, tensor<f6E3M2FN>) -> tensor<2xf6E3M2FN>
  check.expect_eq_const %r, dense<[-2.0, 0.5]> : tensor<2xf6E3M2FN>
  return
}
// -----
// add f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf6E3M2FN>
  %1 = stablehlo.constant dense<0.0> : tensor<f6E3M2FN>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf6E3M2FN>, tensor<f6E3M2FN>) -> tensor<2xf6E3M2FN>
  check.expect_eq_const %r, dense<[-3.5, 3.0]> : tensor<2xf6E3M2FN>
  return
}
// -----
// maximum f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E5M2>
  %1 = stablehlo.constant dense<-4.0> : tensor<f8E5M2>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf8E5M2>, tensor<f8E5M2>) -> tensor<2xf8E5M2>
  check.expect_eq_const %r, dense<[-0.5, 1.5]> : tensor<2xf8E5M2>
  return
}
// -----
// minimum f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E5M2>
  %1 = stablehlo.constant dense<4.0> : tensor<f8E5M2>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.minimum across dimensions = [1] : (tensor<2x3xf8E5M2>, tensor<f8E5M2>) -> tensor<2xf8E5M2>
  check.expect_eq_const %r, dense<[-2.0, 0.5]> : tensor<2xf8E5M2>
  return
}
// -----
// add f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]]> : tensor<2x3xf8E5M2>
  %1 = stablehlo.constant dense<0.0> : tensor<f8E5M2>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf8E5M2>, tensor<f8E5M2>) -> tensor<2xf8E5M2>
  check.expect_eq_const %r, dense<[-3.5, 3.0]> : tensor<2xf8E5M2>
  return
}
// -----
// maximum i4
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [1, 1]]> : tensor<2x2xi4>
  %1 = stablehlo.constant dense<0> : tensor<i4>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xi4>, tensor<i4>) -> tensor<2xi4>
  check.expect_eq_const %r, dense<[1, 1]> : tensor<2xi4>
  return
}
// -----
// add i4
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [1, 1]]> : tensor<2x2xi4>
  %1 = stablehlo.constant dense<0> : tensor<i4>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x2xi4>, tensor<i4>) -> tensor<2xi4>
  check.expect_eq_const %r, dense<[1, 2]> : tensor<2xi4>
  return
}
// -----
// maximum ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [1, 1]]> : tensor<2x2xui4>
  %1 = stablehlo.constant dense<0> : tensor<ui4>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xui4>, tensor<ui4>) -> tensor<2xui4>
  check.expect_eq_const %r, dense<1> : tensor<2xui4>
  return
}
// -----
// add ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [1, 1]]> : tensor<2x2xui4>
  %1 = stablehlo.constant dense<0> : tensor<ui4>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x2xui4>, tensor<ui4>) -> tensor<2xui4>
  check.expect_eq_const %r, dense<[1, 2]> : tensor<2xui4>
  return
}
// -----
// maximum i2
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [1, 1]]> : tensor<2x2xi2>
  %1 = stablehlo.constant dense<0> : tensor<i2>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xi2>, tensor<i2>) -> tensor<2xi2>
  check.expect_eq_const %r, dense<[1, 1]> : tensor<2xi2>
  return
}
// -----
// add i2
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 0], [1, 1]]> : tensor<2x2xi2>
  %1 = stablehlo.constant dense<0> : tensor<i2>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x2xi2>, tensor<i2>) -> tensor<2xi2>
  check.expect_eq_const %r, dense<[1, -2]> : tensor<2xi2>
  return
}
// -----
// maximum f16
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [1.0, 1.0]]> : tensor<2x2xf16>
  %1 = stablehlo.constant dense<0.0> : tensor<f16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf16>, tensor<f16>) -> tensor<2xf16>
  check.expect_eq_const %r, dense<1.0> : tensor<2xf16>
  return
}
// -----
// add f16
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [1.0, 1.0]]> : tensor<2x2xf16>
  %1 = stablehlo.constant dense<0.0> : tensor<f16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf16>, tensor<f16>) -> tensor<2xf16>
  check.expect_eq_const %r, dense<[1.0, 2.0]> : tensor<2xf16>
  return
}
// -----
// a region that uses a value from outside
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 5.0, 3.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %k = stablehlo.constant dense<2.0> : tensor<f32>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %m = stablehlo.maximum %a, %b : tensor<f32>
    %c = stablehlo.minimum %m, %k : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  check.expect_eq_const %r, dense<2.0> : tensor<f32>
  return
}
// -----
// a wider accumulator
func.func @main() {
  %0 = stablehlo.constant dense<"0x803FA0404040"> : tensor<3xbf16>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.reduce"(%0, %1) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %m = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %m : tensor<f32>
  }) : (tensor<3xbf16>, tensor<f32>) -> tensor<f32>
  check.expect_eq_const %r, dense<9.0> : tensor<f32>
  return
}
// -----
// large add rows f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<3.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.add across dimensions = [1] : (tensor<37x67xf32>, tensor<f32>) -> tensor<37xf32>
  check.expect_eq_const %r, dense<[3082.0, 3283.0, 3484.0, 3685.0, 3886.0, 4087.0, 4288.0, 4489.0, 4690.0, 4891.0, 5092.0, 5293.0, 5494.0, 5695.0, 5896.0, 6097.0, 6298.0, 6499.0, 6700.0, 6901.0, 7102.0, 7303.0, 7504.0, 7705.0, 7906.0, 8107.0, 8308.0, 8509.0, 8710.0, 8911.0, 9112.0, 9313.0, 9514.0, 9715.0, 9916.0, 10117.0, 10318.0]> : tensor<37xf32>
  return
}
// -----
// large maximum rows f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<3.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.maximum across dimensions = [1] : (tensor<37x67xf32>, tensor<f32>) -> tensor<37xf32>
  check.expect_eq_const %r, dense<[112.0, 115.0, 118.0, 121.0, 124.0, 127.0, 130.0, 133.0, 136.0, 139.0, 142.0, 145.0, 148.0, 151.0, 154.0, 157.0, 160.0, 163.0, 166.0, 169.0, 172.0, 175.0, 178.0, 181.0, 184.0, 187.0, 190.0, 193.0, 196.0, 199.0, 202.0, 205.0, 208.0, 211.0, 214.0, 217.0, 220.0]> : tensor<37xf32>
  return
}
// -----
// large add columns f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<3.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.add across dimensions = [0] : (tensor<37x67xf32>, tensor<f32>) -> tensor<67xf32>
  check.expect_eq_const %r, dense<"0x00409D440080A64400C0AF440000B9440040C2440080CB4400C0D4440000DE440040E7440080F04400C0F944008001450020064500C00A4500600F450000144500A0184500401D4500E021450080264500202B4500C02F45006034450000394500A03D450040424500E0464500804B450020504500C054450060594500005E4500A062450040674500E06B45008070450020754500C0794500607E450080814500D08345002086450070884500C08A4500108D4500608F4500B09145000094450050964500A0984500F09A4500409D4500909F4500E0A1450030A4450080A64500D0A8450020AB450070AD4500C0AF450010B2450060B44500B0B6450000B9450050BB4500A0BD4500F0BF45"> : tensor<67xf32>
  return
}
// -----
// large maximum columns f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<3.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.maximum across dimensions = [0] : (tensor<37x67xf32>, tensor<f32>) -> tensor<67xf32>
  check.expect_eq_const %r, dense<[88.0, 90.0, 92.0, 94.0, 96.0, 98.0, 100.0, 102.0, 104.0, 106.0, 108.0, 110.0, 112.0, 114.0, 116.0, 118.0, 120.0, 122.0, 124.0, 126.0, 128.0, 130.0, 132.0, 134.0, 136.0, 138.0, 140.0, 142.0, 144.0, 146.0, 148.0, 150.0, 152.0, 154.0, 156.0, 158.0, 160.0, 162.0, 164.0, 166.0, 168.0, 170.0, 172.0, 174.0, 176.0, 178.0, 180.0, 182.0, 184.0, 186.0, 188.0, 190.0, 192.0, 194.0, 196.0, 198.0, 200.0, 202.0, 204.0, 206.0, 208.0, 210.0, 212.0, 214.0, 216.0, 218.0, 220.0]> : tensor<67xf32>
  return
}
// -----
// large add all f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<3.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.add across dimensions = [0, 1] : (tensor<37x67xf32>, tensor<f32>) -> tensor<f32>
  check.expect_eq_const %r, dense<247900.0> : tensor<f32>
  return
}
// -----
// large maximum all f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<37x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xf32>
  %x0_0f = stablehlo.constant dense<3.0> : tensor<37x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<37x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<37x67xf32>, tensor<f32>) -> tensor<f32>
  check.expect_eq_const %r, dense<220.0> : tensor<f32>
  return
}
// -----
// large the middle dimension f32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20.0> : tensor<5x40x33xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<5x40x33xf32>
  %x0_0f = stablehlo.constant dense<3.0> : tensor<5x40x33xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<5x40x33xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<5x40x33xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<5x40x33xf32>
  %x0_1f = stablehlo.constant dense<2.0> : tensor<5x40x33xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<5x40x33xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<5x40x33xf32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<5x40x33xf32>
  %x0_2f = stablehlo.constant dense<1.0> : tensor<5x40x33xf32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<5x40x33xf32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<5x40x33xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %q = stablehlo.reduce(%x0_2s init: %z) applies stablehlo.add across dimensions = [1] : (tensor<5x40x33xf32>, tensor<f32>) -> tensor<5x33xf32>
  %r = stablehlo.slice %q [4:5, 0:33] : (tensor<5x33xf32>) -> tensor<1x33xf32>
  check.expect_eq_const %r, dense<[[1240.0, 1280.0, 1320.0, 1360.0, 1400.0, 1440.0, 1480.0, 1520.0, 1560.0, 1600.0, 1640.0, 1680.0, 1720.0, 1760.0, 1800.0, 1840.0, 1880.0, 1920.0, 1960.0, 2000.0, 2040.0, 2080.0, 2120.0, 2160.0, 2200.0, 2240.0, 2280.0, 2320.0, 2360.0, 2400.0, 2440.0, 2480.0, 2520.0]]> : tensor<1x33xf32>
  return
}
// -----
// large add rows i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<3> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.add across dimensions = [1] : (tensor<37x67xi32>, tensor<i32>) -> tensor<37xi32>
  check.expect_eq_const %r, dense<[3082, 3283, 3484, 3685, 3886, 4087, 4288, 4489, 4690, 4891, 5092, 5293, 5494, 5695, 5896, 6097, 6298, 6499, 6700, 6901, 7102, 7303, 7504, 7705, 7906, 8107, 8308, 8509, 8710, 8911, 9112, 9313, 9514, 9715, 9916, 10117, 10318]> : tensor<37xi32>
  return
}
// -----
// large maximum rows i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<3> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.maximum across dimensions = [1] : (tensor<37x67xi32>, tensor<i32>) -> tensor<37xi32>
  check.expect_eq_const %r, dense<[112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184, 187, 190, 193, 196, 199, 202, 205, 208, 211, 214, 217, 220]> : tensor<37xi32>
  return
}
// -----
// large add columns i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<3> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.add across dimensions = [0] : (tensor<37x67xi32>, tensor<i32>) -> tensor<67xi32>
  check.expect_eq_const %r, dense<"0xEA040000340500007E050000C8050000120600005C060000A6060000F00600003A07000084070000CE0700001808000062080000AC080000F6080000400900008A090000D40900001E0A0000680A0000B20A0000FC0A0000460B0000900B0000DA0B0000240C00006E0C0000B80C0000020D00004C0D0000960D0000E00D00002A0E0000740E0000BE0E0000080F0000520F00009C0F0000E60F0000301000007A100000C41000000E11000058110000A2110000EC1100003612000080120000CA120000141300005E130000A8130000F21300003C14000086140000D01400001A15000064150000AE150000F8150000421600008C160000D6160000201700006A170000B4170000FE170000"> : tensor<67xi32>
  return
}
// -----
// large maximum columns i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<3> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.maximum across dimensions = [0] : (tensor<37x67xi32>, tensor<i32>) -> tensor<67xi32>
  check.expect_eq_const %r, dense<[88, 90, 92, 94, 96, 98, 100, 102, 104, 106, 108, 110, 112, 114, 116, 118, 120, 122, 124, 126, 128, 130, 132, 134, 136, 138, 140, 142, 144, 146, 148, 150, 152, 154, 156, 158, 160, 162, 164, 166, 168, 170, 172, 174, 176, 178, 180, 182, 184, 186, 188, 190, 192, 194, 196, 198, 200, 202, 204, 206, 208, 210, 212, 214, 216, 218, 220]> : tensor<67xi32>
  return
}
// -----
// large add all i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<3> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.add across dimensions = [0, 1] : (tensor<37x67xi32>, tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<247900> : tensor<i32>
  return
}
// -----
// large maximum all i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<37x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<37x67xi32>
  %x0_0f = stablehlo.constant dense<3> : tensor<37x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<37x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<37x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<37x67xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<37x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<37x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<37x67xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.reduce(%x0_1s init: %z) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<37x67xi32>, tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r, dense<220> : tensor<i32>
  return
}
// -----
// large the middle dimension i32
func.func @main() {
  %x0_ = stablehlo.constant dense<-20> : tensor<5x40x33xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<5x40x33xi32>
  %x0_0f = stablehlo.constant dense<3> : tensor<5x40x33xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<5x40x33xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<5x40x33xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<5x40x33xi32>
  %x0_1f = stablehlo.constant dense<2> : tensor<5x40x33xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<5x40x33xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<5x40x33xi32>
  %x0_2i = stablehlo.iota dim = 2 : tensor<5x40x33xi32>
  %x0_2f = stablehlo.constant dense<1> : tensor<5x40x33xi32>
  %x0_2m = stablehlo.multiply %x0_2i, %x0_2f : tensor<5x40x33xi32>
  %x0_2s = stablehlo.add %x0_1s, %x0_2m : tensor<5x40x33xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %q = stablehlo.reduce(%x0_2s init: %z) applies stablehlo.add across dimensions = [1] : (tensor<5x40x33xi32>, tensor<i32>) -> tensor<5x33xi32>
  %r = stablehlo.slice %q [4:5, 0:33] : (tensor<5x33xi32>) -> tensor<1x33xi32>
  check.expect_eq_const %r, dense<[[1240, 1280, 1320, 1360, 1400, 1440, 1480, 1520, 1560, 1600, 1640, 1680, 1720, 1760, 1800, 1840, 1880, 1920, 1960, 2000, 2040, 2080, 2120, 2160, 2200, 2240, 2280, 2320, 2360, 2400, 2440, 2480, 2520]]> : tensor<1x33xi32>
  return
}
// -----
// softmax
func.func @main() {
  %0 = stablehlo.constant dense<"0x22EEDF3F297892BEEC18F8BEF9CF29C041BC07BCB9A6A3BE8B6009BF757CA13EF693D73EAE6588BF9AE062BF5793F3BE058F303F4AAA0F3F371CA7BFF74A8FBF60A13C3F9C8DC93F2F91FEBC5CF62EBF983D8C3FD4809EBEE6CA393FFB47C63FE94C213F9F83963D23763B3FD27F24BF0F5E36BEB0EE12BFC34751BEE315F9BEE33B3EBEABD5C2BEE839B63D4A66823DCFBA973E018EB33F98FFC5BFD4D6A53FC8F172BE85BD9DBFCF8E30BEC215BC3DC1A5883FA3E387BF87905E3E5A4BF13DF290D7BFD4C697BF49A0193FB210323F1C3A8B3F8AA8083F3B59CA3EF9A1FB3DD8C39A3F2ED357BF8D4C11BE234DC53E55EBC9BF00CDA73F33F94ABF5BF192BDF4060A40005654BFED8407BFE8E5C73FCB438ABFA836DDBE151E043F4129E93ED2FB173F02B3BD3E5935AC3F640A823F2B64183F16CC2EBFDDAB36BFD542F4BFB4F32F3F6158E9BF9A0D613FAF55EC3F4BE487BF633A2FBF62D2F3BE398F543FAC045DBFAAAC05BE12E905BF5EA780BE7E48A53F21D676BFCAF6923DFB0F8B3E9DD15B3F2BCDA1BF12B48E3F179BDE3E57D05F3F56BE923D72CCD1BFA0B525BF5959513F19B6163D517C47BDE450E53F37EB0C4077D317BD7269F73F5A2DFFBFC12303C055F75D3FC31F86BE7337143FC73C043F4219B7BD0DA02E3FDF561A3E3F1DC4BF161F603E821E3E3E6C98EA3F9D7F90BF0B3D8B3CBC4ED9BE881908BED160D43F31DDC13E9ADBEDBE8F881D3E1A23443F99787EBFE15787BE1D67C53FC82C5B3FF38237BD7879F4BE5AC31DBEC689C6BFCE6A713FAAABAE3E7F970D3EF211A6BFC70737BFF0B4033F67F3833E7553FEBE1E49013F1754703F21CE2CBF53E607BF46AF5EBFB3DF93BFB0F24B3F3291023FEA6BAD3E070896BF45E285BFD1958ABD3B90D3BEF9EDF53DCFEF32BF2D6E273F5D55E63F30F7C53F5A10CE3FD272913D5BEC6B3FD7EFC0BEFA836B3F9AC0C1BEFD5AFABEFEF624BFE5FA323F1A028D3E12CC3E3E27E591BF4D35113E7E69B8BF5FFEBC3FF5B506BE7318473E7E58D7BD"> : tensor<5x37xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %lo = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %m = stablehlo.reduce(%0 init: %lo) applies stablehlo.maximum across dimensions = [1] : (tensor<5x37xf32>, tensor<f32>) -> tensor<5xf32>
  %b = stablehlo.broadcast_in_dim %m, dims = [0] : (tensor<5xf32>) -> tensor<5x37xf32>
  %d = stablehlo.subtract %0, %b : tensor<5x37xf32>
  %e = stablehlo.exponential %d : tensor<5x37xf32>
  %s = stablehlo.reduce(%e init: %z) applies stablehlo.add across dimensions = [1] : (tensor<5x37xf32>, tensor<f32>) -> tensor<5xf32>
  %t = stablehlo.broadcast_in_dim %s, dims = [0] : (tensor<5xf32>) -> tensor<5x37xf32>
  %r = stablehlo.divide %e, %t : tensor<5x37xf32>
  check.expect_almost_eq_const %r, dense<[[0.11410259, 0.014903114, 0.01222005, 0.0013969964, 0.019675191, 0.014411288, 0.011600101, 0.027195346, 0.03022574, 0.006834889, 0.00817764, 0.0123284515, 0.039540503, 0.034772795, 0.0053768065, 0.0064764204, 0.041449696, 0.0958014, 0.019231856, 0.0100161275, 0.059339363, 0.014556921, 0.04099276, 0.09338352, 0.037252646, 0.021351809, 0.04126087, 0.01043398, 0.016602445, 0.011175106, 0.016171781, 0.012196489, 0.016475393, 0.013559762, 0.021685, 0.021143127, 0.02668203], [0.06608654, 0.0034602173, 0.059371393, 0.012819193, 0.004739103, 0.013677802, 0.01781485, 0.047264166, 0.005621281, 0.020197164, 0.018283764, 0.0030164574, 0.0049651265, 0.029615445, 0.03258204, 0.048226316, 0.027716162, 0.024128797, 0.018376295, 0.0544507, 0.0069945264, 0.014101772, 0.023892106, 0.003355832, 0.060288273, 0.0073546222, 0.015126445, 0.14045237, 0.007090506, 0.0095718065, 0.07747053, 0.0055179154, 0.010550111, 0.027228875, 0.025625473, 0.029426046, 0.023539983], [0.053410858, 0.03842, 0.02522699, 0.007027524, 0.0068146596, 0.0020633822, 0.027658923, 0.0022470683, 0.033506848, 0.08814656, 0.0048113684, 0.007015706, 0.008640164, 0.031910863, 0.005866648, 0.012208037, 0.008244517, 0.010819598, 0.050597936, 0.0053038406, 0.0149452835, 0.01825141, 0.032828704, 0.003929697, 0.04241518, 0.021486247, 0.033345032, 0.014943675, 0.002700898, 0.007281475, 0.031513173, 0.014431752, 0.013249151, 0.08344328, 0.12577473, 0.013404214, 0.09611462], [0.0025679118, 0.00242931, 0.044867773, 0.014508047, 0.0336373, 0.03160189, 0.017240493, 0.037292574, 0.021919716, 0.0040735793, 0.023465544, 0.022699157, 0.11785335, 0.0060968366, 0.019176036, 0.012332471, 0.016506506, 0.09907421, 0.027530795, 0.011847282, 0.021988196, 0.040561736, 0.0069771246, 0.014473541, 0.08813536, 0.044381227, 0.018026844, 0.011695162, 0.016160969, 0.003997164, 0.048409715, 0.026517848, 0.021648534, 0.005151263, 0.009223016, 0.031536456, 0.024395067], [0.010923537, 0.029745333, 0.045898546, 0.009139722, 0.010557031, 0.0075216712, 0.0056541287, 0.039818123, 0.029894615, 0.025187913, 0.0055596232, 0.006307142, 0.016776545, 0.011875061, 0.020241464, 0.008923414, 0.034524705, 0.108541265, 0.084289424, 0.089794554, 0.019272324, 0.045115486, 0.01231503, 0.04504369, 0.012295431, 0.011008579, 0.00942397, 0.036117993, 0.023642762, 0.021627717, 0.0057422128, 0.02068596, 0.004250051, 0.078583606, 0.015738294, 0.021803696, 0.016159385]]> : tensor<5x37xf32> {tolerance = 1.0e-06 : f64}
  return
}
// -----
// softmax with NaN and infinities
func.func @main() {
  %0 = stablehlo.constant dense<[[1.7494547, -0.286073, -0.48456514, -2.6533186, -0.008284629, -0.31963137, -0.5366294, 0.31540266, 0.42105073, -1.065603, -0.88623965, -0.4757335, 0.6896823, 0.56119215, -1.3055485, -1.1194752, 0.7368374, 1.5746341, -0.031075088, -0.68344665, 1.0956297, -0.30957663, 0.72575223, 1.5490717, 0.6300798, 0.073493235, 0.7322714, -0.6425754, -0.17809318, -0.5739546, -0.20437531, -0.4864951, -0.18577532, -0.3805364, 0.088977635, 0.06367166, 0.2963471], [1.4027711, -1.5468626, 1.2956185, 0x7FC00000, -1.2323462, -0.17241977, 0.091838375, 1.0675584, -1.0616344, 0.2173482, 0.1178195, -1.6841109, -1.1857553, 0.600102, 0.69556725, 1.0877109, 0.5338217, 0.39521202, 0.12286753, 1.2091017, -0.8430661, -0.14189358, 0.38535413, -1.5774943, 1.3109436, -0.792865, -0.07174941, 2.1566744, -0.82943726, -0.52937204, 1.5617037, -1.0801939, -0.43205762, 0.516084, 0.45539287, 0.5936862, 0.37050635], [1.345378, 1.0159421, 0.59527844, -0.6828016, 0x7F800000, -1.9082896, 0.68731236, -1.8230096, 0.8791138, 1.8463649, -1.0616544, -0.68448466, -0.47621447, 0.8303104, -0.86335254, -0.13054147, -0.5230876, -0.2512769, 1.2912748, -0.96420485, 0.071759775, 0.2716063, 0.8586672, -1.2640737, 1.1148703, 0.434777, 0.87427276, 0.0716521, -1.6390517, -0.6473026, 0.8177696, 0.036794756, -0.04870254, 1.7915311, 2.2018564, -0.037066903, 1.9329054], [0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [-0.49673048, 0.5050219, 0.9387831, -0.6750203, -0.5308582, -0.86986196, -1.1552643, 0.79667187, 0.510028, 0.33871394, -1.17212, -1.0459677, -0.067668565, -0.41320977, 0.1200828, -0.6989717, 0.6540249, 1.7994801, 1.5466061, 1.609874, 0.07101978, 0.92157525, -0.37682983, 0.91998255, -0.37842256, -0.48897544, -0.6443938, 0.69914085, 0.27540666, 0.18632534, -1.1398057, 0.14180489, -1.4407194, 1.4765128, -0.13155349, 0.1944292, -0.105149254]]> : tensor<5x37xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %lo = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %m = stablehlo.reduce(%0 init: %lo) applies stablehlo.maximum across dimensions = [1] : (tensor<5x37xf32>, tensor<f32>) -> tensor<5xf32>
  %b = stablehlo.broadcast_in_dim %m, dims = [0] : (tensor<5xf32>) -> tensor<5x37xf32>
  %d = stablehlo.subtract %0, %b : tensor<5x37xf32>
  %e = stablehlo.exponential %d : tensor<5x37xf32>
  %s = stablehlo.reduce(%e init: %z) applies stablehlo.add across dimensions = [1] : (tensor<5x37xf32>, tensor<f32>) -> tensor<5xf32>
  %t = stablehlo.broadcast_in_dim %s, dims = [0] : (tensor<5xf32>) -> tensor<5x37xf32>
  %r = stablehlo.divide %e, %t : tensor<5x37xf32>
  check.expect_almost_eq_const %r, dense<[[0.11410259, 0.014903114, 0.01222005, 0.0013969964, 0.019675191, 0.014411288, 0.011600101, 0.027195346, 0.03022574, 0.006834889, 0.00817764, 0.0123284515, 0.039540503, 0.034772795, 0.0053768065, 0.0064764204, 0.041449696, 0.0958014, 0.019231856, 0.0100161275, 0.059339363, 0.014556921, 0.04099276, 0.09338352, 0.037252646, 0.021351809, 0.04126087, 0.01043398, 0.016602445, 0.011175106, 0.016171781, 0.012196489, 0.016475393, 0.013559762, 0.021685, 0.021143127, 0.02668203], [0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000], [0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000], [0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000], [0.010923537, 0.029745333, 0.045898546, 0.009139722, 0.010557031, 0.0075216712, 0.0056541287, 0.039818123, 0.029894615, 0.025187913, 0.0055596232, 0.006307142, 0.016776545, 0.011875061, 0.020241464, 0.008923414, 0.034524705, 0.108541265, 0.084289424, 0.089794554, 0.019272324, 0.045115486, 0.01231503, 0.04504369, 0.012295431, 0.011008579, 0.00942397, 0.036117993, 0.023642762, 0.021627717, 0.0057422128, 0.02068596, 0.004250051, 0.078583606, 0.015738294, 0.021803696, 0.016159385]]> : tensor<5x37xf32> {tolerance = 1.0e-06 : f64}
  return
}
