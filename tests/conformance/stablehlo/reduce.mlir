// add f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.0, 2.0, -3.0, 0.0], [0.0, 0.0, -2.0, 0.0], [2.0, -1.0, 1.0, 3.0]], [[-3.0, -3.0, 1.0, -1.0], [-2.0, 3.0, 3.0, -3.0], [-2.0, 2.0, -2.0, 2.0]]]> : tensor<2x3x4xf32>
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
  check.expect_eq_const %r, dense<[[12.0, -0.0, 2.0, 18.0], [1.0, 0.0, -4.0, -1.0]]> : tensor<2x4xf32>
  return
}
// -----
// maximum f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000040C000000040000040C00000404000000000000080BF00000000000040C0000080BF000000C00000000000000040000080BF0000803F0000803F0000803F0000004000000000000040400000803F000080BF000000000000000000004040"> : tensor<2x3x4xf32>
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
  check.expect_eq_const %r, dense<"0x000040C0000040C0000040C000000000000000C0000040C0000040C0000080BF"> : tensor<2x4xf32>
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
  %0 = stablehlo.constant dense<[[[2.0, 0.0, 1.0, -3.0], [-2.0, 0.0, 2.0, -3.0], [-3.0, -2.0, 1.0, 2.0]], [[1.0, 3.0, -2.0, -1.0], [1.0, 3.0, 2.0, -1.0], [1.0, 0.0, 1.0, -1.0]]]> : tensor<2x3x4xf64>
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
  check.expect_eq_const %r, dense<[[0.0, 2.0, 0.0, 3.0], [2.0, 1.0, 3.0, 3.0]]> : tensor<2x4xf64>
  return
}
// -----
// minimum f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000F0BF00000000000008C000000000000000C0000000000000000000000000000008C000000000000008C000000000000008C0000000000000004000000000000000400000000000000000000000000000F0BF000000000000000000000000000000C000000000000000C0000000000000F0BF0000000000000040000000000000084000000000000008C0000000000000F03F000000000000F03F0000000000000040000000000000084000000000000008C0000000000000F0BF"> : tensor<2x3x4xf64>
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
  check.expect_eq_const %r, dense<"0x4040803F80C04040E0C00040004000C0"> : tensor<2x4xbf16>
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
  %0 = stablehlo.constant dense<[[[-3.0, 2.0, -3.0, 3.0], [0.0, -1.0, 0.0, -3.0], [-1.0, -2.0, 0.0, 2.0]], [[-1.0, 1.0, 1.0, 1.0], [2.0, 0.0, 3.0, 1.0], [-1.0, 0.0, 0.0, 3.0]]]> : tensor<2x3x4xbf16>
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
  check.expect_eq_const %r, dense<[[-3.0, -3.0, -3.0, 0.0], [-2.0, -3.0, -3.0, -1.0]]> : tensor<2x4xbf16>
  return
}
// -----
// add i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0100000002000000FDFFFFFF000000000000000000000000FEFFFFFF0000000002000000FFFFFFFF0100000003000000FDFFFFFFFDFFFFFF01000000FFFFFFFFFEFFFFFF0300000003000000FDFFFFFFFEFFFFFF02000000FEFFFFFF02000000"> : tensor<2x3x4xi32>
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
  check.expect_eq_const %r, dense<"0x0C0000000000000002000000120000000100000000000000FCFFFFFFFFFFFFFF"> : tensor<2x4xi32>
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
  %0 = stablehlo.constant dense<[[[-1, -3, -2, 0], [-3, -3, -3, 2], [2, 0, -1, 0]], [[-2, -2, -1, 2], [3, -3, 1, 1], [2, 3, -3, -1]]]> : tensor<2x3x4xi32>
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
  check.expect_eq_const %r, dense<[[-3, 1, 2, 2], [0, 0, 1, 2]]> : tensor<2x4xi32>
  return
}
// -----
// or i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000003000000020000000300000003000000FDFFFFFFFEFFFFFFFDFFFFFF010000000300000000000000FDFFFFFF03000000FDFFFFFF01000000FEFFFFFF02000000FDFFFFFF00000000010000000200000000000000FEFFFFFF03000000"> : tensor<2x3x4xi32>
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
  check.expect_eq_const %r, dense<"0x030000000200000001000000FCFFFFFFFEFFFFFF02000000FFFFFFFF01000000"> : tensor<2x4xi32>
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
  %0 = stablehlo.constant dense<[[[2, 0, 1, -3], [-2, 0, 2, -3], [-3, -2, 1, 2]], [[1, 3, -2, -1], [1, 3, 2, -1], [1, 0, 1, -1]]]> : tensor<2x3x4xi8>
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
  check.expect_eq_const %r, dense<[[0, 2, 0, 3], [2, 1, 3, 3]]> : tensor<2x4xi8>
  return
}
// -----
// minimum i8
func.func @main() {
  %0 = stablehlo.constant dense<"0xFFFDFE00FDFDFD020200FF00FEFEFF0203FD01010203FDFF"> : tensor<2x3x4xi8>
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
  check.expect_eq_const %r, dense<"0xFD01020200000102"> : tensor<2x4xi8>
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
  %0 = stablehlo.constant dense<[[[-1, -2, 0, 1], [-1, 2, -1, -3], [3, -2, -2, 0]], [[2, -2, -1, -2], [1, 3, 1, -2], [-3, -1, 1, 1]]]> : tensor<2x3x4xi8>
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
  check.expect_eq_const %r, dense<[[4, 9, 5, 5], [2, 6, 7, 3]]> : tensor<2x4xui16>
  return
}
// -----
// multiply ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x010003000000000003000100030001000300000000000100000003000100000002000100020000000200010002000000"> : tensor<2x3x4xui16>
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
  check.expect_eq_const %r, dense<"0x02000300020003000300030002000300"> : tensor<2x4xui16>
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
  %0 = stablehlo.constant dense<[[[2, 2, 3, 1], [1, 0, 3, 0], [2, 1, 2, 0]], [[3, 1, 2, 3], [3, 1, 0, 0], [2, 0, 2, 2]]]> : tensor<2x3x4xui16>
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
  check.expect_eq_const %r, dense<[[3, 2, 3, 3], [3, 3, 3, 3]]> : tensor<2x4xui16>
  return
}
// -----
// xor ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x020001000300000002000100030002000000020001000100030001000100020003000100000002000000010000000200"> : tensor<2x3x4xui16>
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
  check.expect_eq_const %r, dense<"0x03000000000000000100000000000000FCFFFFFFFFFFFFFF0300000000000000F9FFFFFFFFFFFFFF02000000000000000200000000000000FEFFFFFFFFFFFFFF"> : tensor<2x4xi64>
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
  %0 = stablehlo.constant dense<[[[-3, 2, -3, 3], [0, -1, 0, -3], [-1, -2, 0, 2]], [[-1, 1, 1, 1], [2, 0, 3, 1], [-1, 0, 0, 3]]]> : tensor<2x3x4xi64>
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
  check.expect_eq_const %r, dense<[[-3, -3, -3, 0], [-2, -3, -3, -1]]> : tensor<2x4xi64>
  return
}
// -----
// and i64
func.func @main() {
  %0 = stablehlo.constant dense<"0xFFFFFFFFFFFFFFFF03000000000000000200000000000000FEFFFFFFFFFFFFFFFDFFFFFFFFFFFFFFFDFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF010000000000000002000000000000000300000000000000FEFFFFFFFFFFFFFFFDFFFFFFFFFFFFFF0100000000000000FFFFFFFFFFFFFFFF010000000000000003000000000000000300000000000000FFFFFFFFFFFFFFFF01000000000000000000000000000000FDFFFFFFFFFFFFFF0200000000000000"> : tensor<2x3x4xi64>
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
  check.expect_eq_const %r, dense<"0x0300000000000000FFFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF0300000000000000FDFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"> : tensor<2x4xi64>
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
  check.expect_eq_const %r, dense<false> : tensor<2x4xi1>
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
  check.expect_eq_const %r, dense<[[(3.0, 0.0), (1.0, 0.0), (-4.0, 0.0), (3.0, 0.0)], [(-7.0, 0.0), (2.0, 0.0), (2.0, 0.0), (-2.0, 0.0)]]> : tensor<2x4xcomplex<f32>>
  return
}
// -----
// multiply complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000400000000000000000000000000000803F00000000000040C000000000000000C00000000000000000000000000000004000000000000040C000000000000040C000000000000000C0000000000000803F0000000000000040000000000000803F000000000000404000000000000000C000000000000080BF000000000000803F0000000000004040000000000000004000000000000080BF000000000000803F0000000000000000000000000000803F00000000000080BF00000000"> : tensor<2x3x4xcomplex<f32>>
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
  %want0 = stablehlo.constant dense<"0x96A5A63F74ED7EBF72081B3F23100BC01A67313F3E7B4BC041BDE43F50AC36BEA21548BFDF35653FD6461740F460C7BF"> : tensor<3x4xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<3x4xf32>, tensor<3x4xf32>
  return
}
// -----
// dimensions [2]
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[-0.58855134, -0.4525262, -0.528364], [-0.6725935, -0.42525762, 1.4481895]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// dimensions [0, 2]
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3xf32>
  %want0 = stablehlo.constant dense<[-1.2611449, -0.87778383, 0.9198255]> : tensor<3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<3xf32>, tensor<3xf32>
  return
}
// -----
// dimensions [0, 1, 2]
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<f32>
  %want0 = stablehlo.constant dense<-1.2191031> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// dimensions [1, 2]
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F119C1CBF443607BF095789BF5B8B5D3F694C13C0FE55DF3F75DE42BF1859A33EF35A7FBE5A26BB3F58D903C0DE13A5BEC6A2C4BE5B1F913F3DC98CBF059130BE54BB60BF52E82C3D6133153F17E18CBF4E86923FA6CE663F78A3003F"> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2xf32>
  %want0 = stablehlo.constant dense<[-1.5694416, 0.3503384]> : tensor<2xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<2xf32>, tensor<2xf32>
  return
}
// -----
// dimensions []
func.func @main() {
  %0 = stablehlo.constant dense<[[[1.6243454, -0.6117564, -0.5281718, -1.0729686], [0.86540765, -2.3015387, 1.7448118, -0.7612069], [0.3190391, -0.24937038, 1.4621079, -2.0601406]], [[-0.3224172, -0.38405436, 1.1337694, -1.0998913], [-0.1724282, -0.8778584, 0.042213745, 0.58281523], [-1.1006192, 1.1447237, 0.9015907, 0.50249434]]]> : tensor<2x3x4xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
  %want0 = stablehlo.constant dense<"0x8DEACF3F119C1CBF443607BF095789BF5B8B5D3F694C13C0FE55DF3F75DE42BF1859A33EF35A7FBE5A26BB3F58D903C0DE13A5BEC6A2C4BE5B1F913F3DC98CBF059130BE54BB60BF52E82C3D6133153F17E18CBF4E86923FA6CE663F78A3003F"> : tensor<2x3x4xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<2x3x4xf32>, tensor<2x3x4xf32>
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
  check.expect_eq_const %r, dense<-5.0> : tensor<2xf32>
  return
}
// -----
// no elements to fold, maximum
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xf32>
  %1 = stablehlo.constant dense<-5.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [0] : (tensor<0x2xf32>, tensor<f32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[-5.0, -5.0]> : tensor<2xf32>
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
  check.expect_almost_eq_const %r, dense<0x7FC00000> : tensor<f32>
  return
}
// -----
// minimum with a NaN
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 0x7FC00000, 3.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.minimum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  check.expect_almost_eq_const %r, dense<0x7FC00000> : tensor<f32>
  return
}
// -----
// add with a NaN
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 0x7FC00000, 3.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  check.expect_almost_eq_const %r, dense<0x7FC00000> : tensor<f32>
  return
}
// -----
// overflow wraps
func.func @main() {
  %0 = stablehlo.constant dense<[100, 100, 100]> : tensor<3xi8>
  %1 = stablehlo.constant dense<0> : tensor<i8>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [0] : (tensor<3xi8>, tensor<i8>) -> tensor<i8>
  check.expect_eq_const %r, dense<44> : tensor<i8>
  return
}
// -----
// the place of the largest
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F0000A0400000A04000000040000080BF000040C0000080BF000010C1"> : tensor<2x4xf32>
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
  check.expect_eq_const %r#0, dense<[5.0, -1.0]> : tensor<2xf32>
  check.expect_eq_const %r#1, dense<"0x0100000000000000"> : tensor<2xi32>
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
  check.expect_eq_const %r, dense<[1, 1]> : tensor<2xui4>
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
  check.expect_eq_const %r, dense<1> : tensor<2xi2>
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
  %0 = stablehlo.constant dense<"0x003C0000003C003C"> : tensor<2x2xf16>
  %1 = stablehlo.constant dense<0.0> : tensor<f16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf16>, tensor<f16>) -> tensor<2xf16>
  check.expect_eq_const %r, dense<[1.0, 1.0]> : tensor<2xf16>
  return
}
// -----
// add f16
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 0.0], [1.0, 1.0]]> : tensor<2x2xf16>
  %1 = stablehlo.constant dense<0.0> : tensor<f16>
  %r = stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf16>, tensor<f16>) -> tensor<2xf16>
  check.expect_eq_const %r, dense<"0x003C0040"> : tensor<2xf16>
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
  %0 = stablehlo.constant dense<[1.0, 5.0, 3.0]> : tensor<3xbf16>
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
  check.expect_eq_const %r, dense<[1258.0, 1332.0, 1406.0, 1480.0, 1554.0, 1628.0, 1702.0, 1776.0, 1850.0, 1924.0, 1998.0, 2072.0, 2146.0, 2220.0, 2294.0, 2368.0, 2442.0, 2516.0, 2590.0, 2664.0, 2738.0, 2812.0, 2886.0, 2960.0, 3034.0, 3108.0, 3182.0, 3256.0, 3330.0, 3404.0, 3478.0, 3552.0, 3626.0, 3700.0, 3774.0, 3848.0, 3922.0, 3996.0, 4070.0, 4144.0, 4218.0, 4292.0, 4366.0, 4440.0, 4514.0, 4588.0, 4662.0, 4736.0, 4810.0, 4884.0, 4958.0, 5032.0, 5106.0, 5180.0, 5254.0, 5328.0, 5402.0, 5476.0, 5550.0, 5624.0, 5698.0, 5772.0, 5846.0, 5920.0, 5994.0, 6068.0, 6142.0]> : tensor<67xf32>
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
  check.expect_eq_const %r, dense<"0x0000B0420000B4420000B8420000BC420000C0420000C4420000C8420000CC420000D0420000D4420000D8420000DC420000E0420000E4420000E8420000EC420000F0420000F4420000F8420000FC42000000430000024300000443000006430000084300000A4300000C4300000E43000010430000124300001443000016430000184300001A4300001C4300001E43000020430000224300002443000026430000284300002A4300002C4300002E43000030430000324300003443000036430000384300003A4300003C4300003E43000040430000424300004443000046430000484300004A4300004C4300004E43000050430000524300005443000056430000584300005A4300005C43"> : tensor<67xf32>
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
  check.expect_eq_const %r, dense<[1258, 1332, 1406, 1480, 1554, 1628, 1702, 1776, 1850, 1924, 1998, 2072, 2146, 2220, 2294, 2368, 2442, 2516, 2590, 2664, 2738, 2812, 2886, 2960, 3034, 3108, 3182, 3256, 3330, 3404, 3478, 3552, 3626, 3700, 3774, 3848, 3922, 3996, 4070, 4144, 4218, 4292, 4366, 4440, 4514, 4588, 4662, 4736, 4810, 4884, 4958, 5032, 5106, 5180, 5254, 5328, 5402, 5476, 5550, 5624, 5698, 5772, 5846, 5920, 5994, 6068, 6142]> : tensor<67xi32>
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
  check.expect_eq_const %r, dense<"0x580000005A0000005C0000005E00000060000000620000006400000066000000680000006A0000006C0000006E00000070000000720000007400000076000000780000007A0000007C0000007E00000080000000820000008400000086000000880000008A0000008C0000008E00000090000000920000009400000096000000980000009A0000009C0000009E000000A0000000A2000000A4000000A6000000A8000000AA000000AC000000AE000000B0000000B2000000B4000000B6000000B8000000BA000000BC000000BE000000C0000000C2000000C4000000C6000000C8000000CA000000CC000000CE000000D0000000D2000000D4000000D6000000D8000000DA000000DC000000"> : tensor<67xi32>
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
