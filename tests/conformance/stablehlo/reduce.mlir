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
