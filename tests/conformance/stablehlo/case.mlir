// branch 0
func.func @main() {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2]> : tensor<2xi64>
  %r = "stablehlo.case"(%0) ({
    %a = stablehlo.add %1, %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    %a = stablehlo.negate %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    stablehlo.return %1 : tensor<2xi64>
  }) : (tensor<i32>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[2, -4]> : tensor<2xi64>
  return
}
// -----
// branch 1
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2]> : tensor<2xi64>
  %r = "stablehlo.case"(%0) ({
    %a = stablehlo.add %1, %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    %a = stablehlo.negate %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    stablehlo.return %1 : tensor<2xi64>
  }) : (tensor<i32>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[-1, 2]> : tensor<2xi64>
  return
}
// -----
// branch 2
func.func @main() {
  %0 = stablehlo.constant dense<2> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2]> : tensor<2xi64>
  %r = "stablehlo.case"(%0) ({
    %a = stablehlo.add %1, %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    %a = stablehlo.negate %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    stablehlo.return %1 : tensor<2xi64>
  }) : (tensor<i32>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<"0x0100000000000000FEFFFFFFFFFFFFFF"> : tensor<2xi64>
  return
}
// -----
// branch 3
func.func @main() {
  %0 = stablehlo.constant dense<3> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2]> : tensor<2xi64>
  %r = "stablehlo.case"(%0) ({
    %a = stablehlo.add %1, %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    %a = stablehlo.negate %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    stablehlo.return %1 : tensor<2xi64>
  }) : (tensor<i32>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[1, -2]> : tensor<2xi64>
  return
}
// -----
// branch -1
func.func @main() {
  %0 = stablehlo.constant dense<-1> : tensor<i32>
  %1 = stablehlo.constant dense<"0x0100000000000000FEFFFFFFFFFFFFFF"> : tensor<2xi64>
  %r = "stablehlo.case"(%0) ({
    %a = stablehlo.add %1, %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    %a = stablehlo.negate %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    stablehlo.return %1 : tensor<2xi64>
  }) : (tensor<i32>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[1, -2]> : tensor<2xi64>
  return
}
// -----
// branch -2147483648
func.func @main() {
  %0 = stablehlo.constant dense<-2147483648> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2]> : tensor<2xi64>
  %r = "stablehlo.case"(%0) ({
    %a = stablehlo.add %1, %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    %a = stablehlo.negate %1 : tensor<2xi64>
    stablehlo.return %a : tensor<2xi64>
  }, {
    stablehlo.return %1 : tensor<2xi64>
  }) : (tensor<i32>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[1, -2]> : tensor<2xi64>
  return
}
// -----
// the only branch
func.func @main() {
  %0 = stablehlo.constant dense<5> : tensor<i32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = "stablehlo.case"(%0) ({
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<i32>) -> tensor<f32>
  check.expect_eq_const %r, dense<1.5> : tensor<f32>
  return
}
