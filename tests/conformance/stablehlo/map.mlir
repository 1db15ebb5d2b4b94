// f32
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %1 = stablehlo.constant dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf32>
  %r = "stablehlo.map"(%0, %1) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.multiply %a, %b : tensor<f32>
    %m = stablehlo.subtract %s, %a : tensor<f32>
    stablehlo.return %m : tensor<f32>
  }) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %r, dense<[[4.0, 10.0], [18.0, 28.0]]> : tensor<2x2xf32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xf32>
  %1 = stablehlo.constant dense<> : tensor<0x2xf32>
  %r = "stablehlo.map"(%0, %1) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.multiply %a, %b : tensor<f32>
    %m = stablehlo.subtract %s, %a : tensor<f32>
    stablehlo.return %m : tensor<f32>
  }) : (tensor<0x2xf32>, tensor<0x2xf32>) -> tensor<0x2xf32>
  check.expect_eq_const %r, dense<> : tensor<0x2xf32>
  return
}
// -----
// another type, a value from outside
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %k = stablehlo.constant dense<3> : tensor<i32>
  %r = "stablehlo.map"(%0) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i32>):
    %s = stablehlo.add %a, %k : tensor<i32>
    %m = stablehlo.convert %s : (tensor<i32>) -> tensor<f32>
    stablehlo.return %m : tensor<f32>
  }) : (tensor<2xi32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[4.0, 5.0]> : tensor<2xf32>
  return
}
