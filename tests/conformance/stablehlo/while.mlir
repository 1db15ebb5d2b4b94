// 0 doublings of f32
func.func @main() {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<[1.0, -2.0, 3.0]> : tensor<3xf32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xf32>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xf32>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xf32>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xf32>
  check.expect_eq_const %r, dense<"0x0000803F000000C000004040"> : tensor<3xf32>
  return
}
// -----
// 1 doublings of f32
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  %1 = stablehlo.constant dense<[1.0, -2.0, 3.0]> : tensor<3xf32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xf32>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xf32>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xf32>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xf32>
  check.expect_eq_const %r, dense<[2.0, -4.0, 6.0]> : tensor<3xf32>
  return
}
// -----
// 5 doublings of f32
func.func @main() {
  %0 = stablehlo.constant dense<5> : tensor<i32>
  %1 = stablehlo.constant dense<"0x0000803F000000C000004040"> : tensor<3xf32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xf32>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xf32>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xf32>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xf32>
  check.expect_eq_const %r, dense<[32.0, -64.0, 96.0]> : tensor<3xf32>
  return
}
// -----
// 0 doublings of i8
func.func @main() {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2, 3]> : tensor<3xi8>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xi8>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xi8>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xi8>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xi8>
  check.expect_eq_const %r, dense<[1, -2, 3]> : tensor<3xi8>
  return
}
// -----
// 1 doublings of i8
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2, 3]> : tensor<3xi8>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xi8>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xi8>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xi8>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xi8>
  check.expect_eq_const %r, dense<[2, -4, 6]> : tensor<3xi8>
  return
}
// -----
// 5 doublings of i8
func.func @main() {
  %0 = stablehlo.constant dense<5> : tensor<i32>
  %1 = stablehlo.constant dense<[1, -2, 3]> : tensor<3xi8>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xi8>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xi8>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xi8>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xi8>
  check.expect_eq_const %r, dense<"0x20C060"> : tensor<3xi8>
  return
}
// -----
// 0 doublings of complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<[(1.0, 0.0), (-2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xcomplex<f32>>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xcomplex<f32>>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xcomplex<f32>>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(1.0, 0.0), (-2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
// -----
// 1 doublings of complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  %1 = stablehlo.constant dense<"0x0000803F00000000000000C0000000000000404000000000"> : tensor<3xcomplex<f32>>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xcomplex<f32>>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xcomplex<f32>>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xcomplex<f32>>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(2.0, 0.0), (-4.0, 0.0), (6.0, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
// -----
// 5 doublings of complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<5> : tensor<i32>
  %1 = stablehlo.constant dense<[(1.0, 0.0), (-2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %1) : tensor<i32>, tensor<3xcomplex<f32>>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.add %s, %s : tensor<3xcomplex<f32>>
    stablehlo.return %n, %t : tensor<i32>, tensor<3xcomplex<f32>>
  }
  %r = stablehlo.optimization_barrier %l#1 : tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(32.0, 0.0), (-64.0, 0.0), (96.0, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
// -----
// values that change places, one from outside
func.func @main() {
  %0 = stablehlo.constant dense<10> : tensor<i32>
  %1 = stablehlo.constant dense<0> : tensor<i32>
  %2 = stablehlo.constant dense<1> : tensor<i32>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %l:3 = "stablehlo.while"(%0, %1, %2) ({
  ^bb0(%i: tensor<i32>, %a: tensor<i32>, %b: tensor<i32>):
    %z = stablehlo.constant dense<0> : tensor<i32>
    %c = stablehlo.compare GT, %i, %z : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%i: tensor<i32>, %a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    %n = stablehlo.subtract %i, %k : tensor<i32>
    stablehlo.return %n, %b, %s : tensor<i32>, tensor<i32>, tensor<i32>
  }) : (tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>, tensor<i32>)
  %r = stablehlo.add %l#1, %l#0 : tensor<i32>
  check.expect_eq_const %r, dense<55> : tensor<i32>
  return
}
// -----
// a loop in a loop
func.func @main() {
  %0 = stablehlo.constant dense<5> : tensor<i32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %l:2 = stablehlo.while(%i = %z, %s = %z) : tensor<i32>, tensor<i32>
   cond {
    %c = stablehlo.compare LT, %i, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %m:2 = stablehlo.while(%j = %z, %t = %s) : tensor<i32>, tensor<i32>
     cond {
      %d = stablehlo.compare LT, %j, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %d : tensor<i1>
    } do {
      %jn = stablehlo.add %j, %one : tensor<i32>
      %p = stablehlo.multiply %i, %j : tensor<i32>
      %tn = stablehlo.add %t, %p : tensor<i32>
      stablehlo.return %jn, %tn : tensor<i32>, tensor<i32>
    }
    %n = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %n, %m#1 : tensor<i32>, tensor<i32>
  }
  %r = stablehlo.negate %l#1 : tensor<i32>
  check.expect_eq_const %r, dense<-35> : tensor<i32>
  return
}
// -----
// a token among the values
func.func @main() {
  %0 = stablehlo.constant dense<3> : tensor<i32>
  %t = stablehlo.create_token : !stablehlo.token
  %l:2 = stablehlo.while(%i = %0, %u = %t) : tensor<i32>, !stablehlo.token
   cond {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %c = stablehlo.compare NE, %i, %z : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %k = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.subtract %i, %k : tensor<i32>
    stablehlo.return %n, %u : tensor<i32>, !stablehlo.token
  }
  check.expect_eq_const %l#0, dense<0> : tensor<i32>
  return
}
// -----
// branches in a loop swap values
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, -1]> : tensor<3xi32>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.constant dense<6> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %l:3 = stablehlo.while(%i = %z, %a = %0, %b = %1) : tensor<i32>, tensor<3xi32>, tensor<3xi32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %one : tensor<i32>
    %m = stablehlo.remainder %i, %two : tensor<i32>
    %p = stablehlo.compare EQ, %m, %z : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %v:2 = "stablehlo.if"(%p) ({
      %s = stablehlo.add %a, %b : tensor<3xi32>
      stablehlo.return %b, %s : tensor<3xi32>, tensor<3xi32>
    }, {
      %s = stablehlo.multiply %a, %b : tensor<3xi32>
      stablehlo.return %s, %a : tensor<3xi32>, tensor<3xi32>
    }) : (tensor<i1>) -> (tensor<3xi32>, tensor<3xi32>)
    stablehlo.return %j, %v#0, %v#1 : tensor<i32>, tensor<3xi32>, tensor<3xi32>
  }
  %r = stablehlo.concatenate %l#1, %l#2, dim = 0 : (tensor<3xi32>, tensor<3xi32>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[144, 5, 20, 3, 1, 2]> : tensor<6xi32>
  return
}
