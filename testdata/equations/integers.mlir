// true mod-power-two-unsigned
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<16> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<15> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false mod-power-two-unsigned-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<16> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false mod-power-two-unsigned-1
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<16> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<16> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// true div-then-mul
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<8> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.multiply %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4294967288> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false div-then-mul-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<8> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.multiply %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xui32>
  }
}
// -----
// true div-mul-rem-unknown
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<6xi32>
    %2 = stablehlo.remainder %arg0, %arg1 : tensor<6xi32>
    %3 = stablehlo.add %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xi32>
  }
}
// -----
// false div-mul-rem-unknown-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<6xi32>
    %2 = stablehlo.remainder %arg0, %arg1 : tensor<6xi32>
    %3 = stablehlo.add %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    return %arg1 : tensor<6xi32>
  }
}
// -----
// true div-div-signed
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.divide %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<15> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false div-div-signed-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.divide %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true div-div-overflow
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<65536> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<65536> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.divide %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false div-div-overflow-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<65536> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<65536> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.divide %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<131072> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true shift-right-is-floor-div
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = call @floor_divide(%arg0, %c) : (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @floor_divide(%arg0: tensor<6xi32>, %arg1: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<6xi32>
    %3 = stablehlo.sign %arg0 : tensor<6xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %11 = stablehlo.and %6, %10 : tensor<6xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<6xi32>
    %14 = call @_where(%11, %13, %2) : (tensor<6xi1>, tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    return %14 : tensor<6xi32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false shift-right-is-floor-div-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true mod-floor-and
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = call @remainder(%arg0, %c) : (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @remainder(%arg0: tensor<6xi32>, %arg1: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %12 = stablehlo.and %11, %6 : tensor<6xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %14 = stablehlo.add %4, %13 : tensor<6xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<6xi1>, tensor<6xi32>
    return %15 : tensor<6xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false mod-floor-and-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = call @remainder(%arg0, %c) : (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @remainder(%arg0: tensor<6xi32>, %arg1: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %12 = stablehlo.and %11, %6 : tensor<6xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %14 = stablehlo.add %4, %13 : tensor<6xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<6xi1>, tensor<6xi32>
    return %15 : tensor<6xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true shift-shift
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<4> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false shift-shift-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<4> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<12> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// true shift-left-left
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<20> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_left %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false shift-left-left-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<20> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_left %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true shift-add
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_left %arg1, %2 : tensor<6xi32>
    %4 = stablehlo.add %1, %3 : tensor<6xi32>
    return %4 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<4> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.shift_left %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false shift-add-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_left %arg1, %2 : tensor<6xi32>
    %4 = stablehlo.add %1, %3 : tensor<6xi32>
    return %4 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<5> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.shift_left %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false shr-add-not-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg1, %2 : tensor<6xui32>
    %4 = stablehlo.add %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.shift_right_logical %0, %1 : tensor<6xui32>
    return %2 : tensor<6xui32>
  }
}
// -----
// true average-no-overflow
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<6xui32>
    %1 = stablehlo.xor %arg0, %arg1 : tensor<6xui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %1, %2 : tensor<6xui32>
    %4 = stablehlo.add %0, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg1, %2 : tensor<6xui32>
    %4 = stablehlo.add %1, %3 : tensor<6xui32>
    %5 = stablehlo.and %arg0, %arg1 : tensor<6xui32>
    %c_1 = stablehlo.constant dense<1> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %7 = stablehlo.and %5, %6 : tensor<6xui32>
    %8 = stablehlo.add %4, %7 : tensor<6xui32>
    return %8 : tensor<6xui32>
  }
}
// -----
// false average-no-overflow-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<6xui32>
    %1 = stablehlo.xor %arg0, %arg1 : tensor<6xui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %1, %2 : tensor<6xui32>
    %4 = stablehlo.add %0, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.shift_right_logical %0, %1 : tensor<6xui32>
    return %2 : tensor<6xui32>
  }
}
// -----
// true abs-by-shift
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<31> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.shift_right_arithmetic %arg0, %3 : tensor<6xi32>
    %5 = stablehlo.subtract %2, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false abs-by-shift-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<31> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.shift_right_arithmetic %arg0, %3 : tensor<6xi32>
    %5 = stablehlo.subtract %2, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// true sign-by-shift
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.negate %arg0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<31> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xi32>
    %5 = stablehlo.or %1, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.sign %arg0 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false sign-by-shift-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.negate %arg0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<31> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xi32>
    %5 = stablehlo.or %1, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true min-by-xor
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : (tensor<6xi1>) -> tensor<6xi32>
    %3 = stablehlo.negate %2 : tensor<6xi32>
    %4 = stablehlo.and %0, %3 : tensor<6xi32>
    %5 = stablehlo.xor %arg1, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false min-by-xor-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : (tensor<6xi1>) -> tensor<6xi32>
    %3 = stablehlo.negate %2 : tensor<6xi32>
    %4 = stablehlo.and %0, %3 : tensor<6xi32>
    %5 = stablehlo.xor %arg1, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true xor-swap
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.xor %0, %arg0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    return %arg1 : tensor<6xi32>
  }
}
// -----
// false xor-swap-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.xor %0, %arg0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xi32>
  }
}
// -----
// true or-absorb
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.or %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xi32>
  }
}
// -----
// false or-absorb-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.or %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    return %arg1 : tensor<6xi32>
  }
}
// -----
// true xor-or-and
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false xor-or-and-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true and-not-subtract
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false and-not-subtract-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true negate-is-not-plus-one
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.add %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false negate-is-not-plus-one-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true popcnt-split
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xui32>
    return %0 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<65535> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xui32>
    %2 = stablehlo.popcnt %1 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<16> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %4 = stablehlo.shift_right_logical %arg0, %3 : tensor<6xui32>
    %5 = stablehlo.popcnt %4 : tensor<6xui32>
    %6 = stablehlo.add %2, %5 : tensor<6xui32>
    return %6 : tensor<6xui32>
  }
}
// -----
// false popcnt-split-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xui32>
    return %0 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<65535> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xui32>
    %2 = stablehlo.popcnt %1 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<15> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %4 = stablehlo.shift_right_logical %arg0, %3 : tensor<6xui32>
    %5 = stablehlo.popcnt %4 : tensor<6xui32>
    %6 = stablehlo.add %2, %5 : tensor<6xui32>
    return %6 : tensor<6xui32>
  }
}
// -----
// true clz-zero
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<6xui32>
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.compare EQ, %arg0, %0, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// false clz-zero-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<6xui32>
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.compare LE, %arg0, %0, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// true clz-top
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<6xui32>
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2147483648> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.compare GE, %arg0, %0, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// false clz-top-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<6xui32>
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2147483648> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.compare GT, %arg0, %0, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// true is-power-of-two
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xui32>
    %2 = stablehlo.and %arg0, %1 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %4 = stablehlo.compare EQ, %2, %3, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.compare LE, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// false is-power-of-two-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xui32>
    %2 = stablehlo.and %arg0, %1 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %4 = stablehlo.compare EQ, %2, %3, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// true unsigned-compare-by-flip
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi32>) -> tensor<6xui32>
    %2 = stablehlo.compare LT, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-2147483648> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.xor %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.xor %arg1, %2 : tensor<6xi32>
    %4 = stablehlo.compare LT, %1, %3, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// -----
// false unsigned-compare-by-flip-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi32>) -> tensor<6xui32>
    %2 = stablehlo.compare LT, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// true compare-ge-one
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GE, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GT, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// false compare-ge-one-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GE, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GE, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// false compare-negate-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi32>
    %1 = stablehlo.negate %arg1 : tensor<6xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg1, %arg0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// true compare-minus-min
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi8>
    %1 = stablehlo.compare EQ, %0, %arg0, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.compare EQ, %arg0, %0, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<-128> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.compare EQ, %arg0, %2, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %4 = stablehlo.or %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// -----
// false compare-minus-min-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi8>
    %1 = stablehlo.compare EQ, %0, %arg0, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.compare EQ, %arg0, %0, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// false signed-mul-compare-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<6xi8>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %2 = stablehlo.compare EQ, %0, %1, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.compare EQ, %arg0, %0, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<0> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.compare EQ, %arg1, %2, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %4 = stablehlo.or %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// -----
// false square-nonnegative-not-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xi8>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %2 = stablehlo.compare GE, %0, %1, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<true> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false abs-nonneg-not-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<6xi8>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %2 = stablehlo.compare GE, %0, %1, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<true> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false double-div-not-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<2> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.divide %1, %2 : tensor<6xi8>
    return %3 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xi8>
  }
}
// -----
// true half-double
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<2> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.multiply %1, %2 : tensor<6xi8>
    return %3 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi8>
    %2 = stablehlo.subtract %arg0, %1 : tensor<6xi8>
    return %2 : tensor<6xi8>
  }
}
// -----
// false half-double-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<2> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.multiply %1, %2 : tensor<6xi8>
    return %3 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xi8>
  }
}
// -----
// false self-division-int-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg0 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true rem-neg-divisor
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-6> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<6> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false rem-neg-divisor-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-6> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<6> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.negate %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false widen-add-fits-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi8>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi8>) -> tensor<6xi32>
    %2 = stablehlo.add %0, %1 : tensor<6xi32>
    %c = stablehlo.constant dense<100> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.compare GT, %2, %3, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xi8>
    %c = stablehlo.constant dense<100> : tensor<i8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %2 = stablehlo.compare GT, %0, %1, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// true widen-mul-narrow-16
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi16> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi16>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi16>) -> tensor<6xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xi32>
    %3 = stablehlo.convert %2 : (tensor<6xi32>) -> tensor<6xi16>
    return %3 : tensor<6xi16>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi16> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<6xi16>
    return %0 : tensor<6xi16>
  }
}
// -----
// false widen-mul-narrow-16-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi16> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi16>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi16>) -> tensor<6xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xi32>
    %3 = stablehlo.convert %2 : (tensor<6xi32>) -> tensor<6xi16>
    return %3 : tensor<6xi16>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi16> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<6xi16>
    %c = stablehlo.constant dense<1> : tensor<i16>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i16>) -> tensor<6xi16>
    %2 = stablehlo.add %0, %1 : tensor<6xi16>
    return %2 : tensor<6xi16>
  }
}
// -----
// true convert-sign-zero-extend
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xui8>) -> tensor<6xui32>
    %1 = stablehlo.convert %0 : (tensor<6xui32>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xui8>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false convert-sign-zero-extend-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xui8>) -> tensor<6xui32>
    %1 = stablehlo.convert %0 : (tensor<6xui32>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xui8>) -> tensor<6xi8>
    %1 = stablehlo.convert %0 : (tensor<6xi8>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true convert-narrow-widen
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xi16>
    %1 = stablehlo.convert %0 : (tensor<6xi16>) -> tensor<6xi8>
    return %1 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xi8>
    return %0 : tensor<6xi8>
  }
}
// -----
// false convert-narrow-widen-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xi16>
    %1 = stablehlo.convert %0 : (tensor<6xi16>) -> tensor<6xi8>
    return %1 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-128> : tensor<i32>
    %c_0 = stablehlo.constant dense<127> : tensor<i32>
    %0 = call @clip(%arg0, %c, %c_0) : (tensor<6xi32>, tensor<i32>, tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xi8>
    return %1 : tensor<6xi8>
  }
  func.func private @clip(%arg0: tensor<6xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// -----
// true convert-u8-i8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui8>
    %1 = stablehlo.convert %0 : (tensor<6xui8>) -> tensor<6xi8>
    return %1 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xi8>
    return %0 : tensor<6xi8>
  }
}
// -----
// false convert-u8-i8-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui8>
    %1 = stablehlo.convert %0 : (tensor<6xui8>) -> tensor<6xi8>
    return %1 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui8>
    %1 = stablehlo.convert %0 : (tensor<6xui8>) -> tensor<6xi32>
    %2 = stablehlo.convert %1 : (tensor<6xi32>) -> tensor<6xi8>
    %c = stablehlo.constant dense<1> : tensor<i8>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %4 = stablehlo.add %2, %3 : tensor<6xi8>
    return %4 : tensor<6xi8>
  }
}
// -----
// true bitcast-roundtrip
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6xf32>) -> tensor<6xi32>
    %1 = stablehlo.bitcast_convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xf32>
  }
}
// -----
// false bitcast-roundtrip-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6xf32>) -> tensor<6xi32>
    %1 = stablehlo.bitcast_convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// false bitcast-not-convert-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6xf32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xf32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true bitcast-i-u
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6xi32>) -> tensor<6xui32>
    %1 = stablehlo.bitcast_convert %arg1 : (tensor<6xi32>) -> tensor<6xui32>
    %2 = stablehlo.add %0, %1 : tensor<6xui32>
    %3 = stablehlo.bitcast_convert %2 : (tensor<6xui32>) -> tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false bitcast-i-u-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6xi32>) -> tensor<6xui32>
    %1 = stablehlo.bitcast_convert %arg1 : (tensor<6xi32>) -> tensor<6xui32>
    %2 = stablehlo.add %0, %1 : tensor<6xui32>
    %3 = stablehlo.bitcast_convert %2 : (tensor<6xui32>) -> tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true clamp-int
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.minimum %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// -----
// false clamp-int-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<11> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// true clamp-clamp-int
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-5> : tensor<i32>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<10> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %5 = stablehlo.clamp %3, %2, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false clamp-clamp-int-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-5> : tensor<i32>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<10> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %5 = stablehlo.clamp %3, %2, %4 : tensor<6xi32>
    return %5 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// true clamp-iota
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<6xi32>
    %4 = stablehlo.add %arg0, %3 : tensor<6xi32>
    return %4 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.add %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false clamp-iota-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<6xi32>
    %4 = stablehlo.add %arg0, %3 : tensor<6xi32>
    return %4 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<6xi32>
    %4 = stablehlo.add %arg0, %3 : tensor<6xi32>
    return %4 : tensor<6xi32>
  }
}
// -----
// true select-min
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LE, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = call @_where(%0, %arg0, %arg1) : (tensor<6xi1>, tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false select-min-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LE, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = call @_where(%0, %arg0, %arg1) : (tensor<6xi1>, tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true range-check
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GE, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.compare LE, %arg0, %2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.convert %1 : (tensor<6xi32>) -> tensor<6xui32>
    %c_0 = stablehlo.constant dense<6> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %4 = stablehlo.compare LE, %2, %3, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// -----
// false range-check-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GE, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.compare LE, %arg0, %2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.convert %1 : (tensor<6xi32>) -> tensor<6xui32>
    %c_0 = stablehlo.constant dense<6> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %4 = stablehlo.compare LT, %2, %3, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// -----
// true max-compare
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.compare LT, %0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.and %0, %1 : tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// false max-compare-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.compare LT, %0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.or %0, %1 : tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// true min-compare
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.compare LT, %0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.or %0, %1 : tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// false min-compare-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.compare LT, %0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.and %0, %1 : tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// true mul-by-9-shift
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<9> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.add %1, %arg0 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false mul-by-9-shift-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<9> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.subtract %1, %arg0 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// true mul-odd-inverse
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<2863311531> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.multiply %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xui32>
  }
}
// -----
// false mul-odd-inverse-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<2863311531> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.multiply %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// true pow-int
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xi32>
    %1 = stablehlo.multiply %0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xi32>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<6xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false pow-int-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xi32>
    %1 = stablehlo.multiply %0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xi32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true byte-swap-twice
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<24> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<8> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_left %arg0, %2 : tensor<6xui32>
    %c_1 = stablehlo.constant dense<16711680> : tensor<ui32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %5 = stablehlo.and %3, %4 : tensor<6xui32>
    %6 = stablehlo.or %1, %5 : tensor<6xui32>
    %c_2 = stablehlo.constant dense<8> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %8 = stablehlo.shift_right_logical %arg0, %7 : tensor<6xui32>
    %c_3 = stablehlo.constant dense<65280> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %10 = stablehlo.and %8, %9 : tensor<6xui32>
    %11 = stablehlo.or %6, %10 : tensor<6xui32>
    %c_4 = stablehlo.constant dense<24> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %13 = stablehlo.shift_right_logical %arg0, %12 : tensor<6xui32>
    %14 = stablehlo.or %11, %13 : tensor<6xui32>
    %c_5 = stablehlo.constant dense<24> : tensor<ui32>
    %15 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %16 = stablehlo.shift_left %14, %15 : tensor<6xui32>
    %c_6 = stablehlo.constant dense<8> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %18 = stablehlo.shift_left %14, %17 : tensor<6xui32>
    %c_7 = stablehlo.constant dense<16711680> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %20 = stablehlo.and %18, %19 : tensor<6xui32>
    %21 = stablehlo.or %16, %20 : tensor<6xui32>
    %c_8 = stablehlo.constant dense<8> : tensor<ui32>
    %22 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %23 = stablehlo.shift_right_logical %14, %22 : tensor<6xui32>
    %c_9 = stablehlo.constant dense<65280> : tensor<ui32>
    %24 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %25 = stablehlo.and %23, %24 : tensor<6xui32>
    %26 = stablehlo.or %21, %25 : tensor<6xui32>
    %c_10 = stablehlo.constant dense<24> : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %28 = stablehlo.shift_right_logical %14, %27 : tensor<6xui32>
    %29 = stablehlo.or %26, %28 : tensor<6xui32>
    return %29 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xui32>
  }
}
// -----
// false byte-swap-twice-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<24> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<8> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_left %arg0, %2 : tensor<6xui32>
    %c_1 = stablehlo.constant dense<16711680> : tensor<ui32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %5 = stablehlo.and %3, %4 : tensor<6xui32>
    %6 = stablehlo.or %1, %5 : tensor<6xui32>
    %c_2 = stablehlo.constant dense<8> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %8 = stablehlo.shift_right_logical %arg0, %7 : tensor<6xui32>
    %c_3 = stablehlo.constant dense<65280> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %10 = stablehlo.and %8, %9 : tensor<6xui32>
    %11 = stablehlo.or %6, %10 : tensor<6xui32>
    %c_4 = stablehlo.constant dense<24> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %13 = stablehlo.shift_right_logical %arg0, %12 : tensor<6xui32>
    %14 = stablehlo.or %11, %13 : tensor<6xui32>
    %c_5 = stablehlo.constant dense<24> : tensor<ui32>
    %15 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %16 = stablehlo.shift_left %14, %15 : tensor<6xui32>
    %c_6 = stablehlo.constant dense<8> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %18 = stablehlo.shift_left %14, %17 : tensor<6xui32>
    %c_7 = stablehlo.constant dense<16711680> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %20 = stablehlo.and %18, %19 : tensor<6xui32>
    %21 = stablehlo.or %16, %20 : tensor<6xui32>
    %c_8 = stablehlo.constant dense<8> : tensor<ui32>
    %22 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %23 = stablehlo.shift_right_logical %14, %22 : tensor<6xui32>
    %c_9 = stablehlo.constant dense<65280> : tensor<ui32>
    %24 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %25 = stablehlo.and %23, %24 : tensor<6xui32>
    %26 = stablehlo.or %21, %25 : tensor<6xui32>
    %c_10 = stablehlo.constant dense<24> : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %28 = stablehlo.shift_right_logical %14, %27 : tensor<6xui32>
    %29 = stablehlo.or %26, %28 : tensor<6xui32>
    return %29 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<24> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// -----
// true parity-xor
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui8>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<2> : tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xui8>
    %5 = stablehlo.xor %2, %4 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<1> : tensor<ui8>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %7 = stablehlo.shift_right_logical %5, %6 : tensor<6xui8>
    %8 = stablehlo.xor %5, %7 : tensor<6xui8>
    %c_2 = stablehlo.constant dense<1> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %10 = stablehlo.and %8, %9 : tensor<6xui8>
    return %10 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xui8>
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %2 = stablehlo.and %0, %1 : tensor<6xui8>
    return %2 : tensor<6xui8>
  }
}
// -----
// false parity-xor-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui8>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<2> : tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xui8>
    %5 = stablehlo.xor %2, %4 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<1> : tensor<ui8>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %7 = stablehlo.shift_right_logical %5, %6 : tensor<6xui8>
    %8 = stablehlo.xor %5, %7 : tensor<6xui8>
    %c_2 = stablehlo.constant dense<1> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %10 = stablehlo.and %8, %9 : tensor<6xui8>
    return %10 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xui8>
    %c = stablehlo.constant dense<3> : tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %2 = stablehlo.and %0, %1 : tensor<6xui8>
    return %2 : tensor<6xui8>
  }
}
// -----
// true saturating-add
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>, %arg1: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui8>
    %1 = stablehlo.compare LT, %0, %arg0, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    %c = stablehlo.constant dense<255> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %3 = stablehlo.add %arg0, %arg1 : tensor<6xui8>
    %4 = call @_where(%1, %2, %3) : (tensor<6xi1>, tensor<6xui8>, tensor<6xui8>) -> tensor<6xui8>
    return %4 : tensor<6xui8>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xui8>, %arg2: tensor<6xui8>) -> tensor<6xui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xui8>
    return %0 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>, %arg1: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xui8>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xui8>) -> tensor<6xi32>
    %2 = stablehlo.add %0, %1 : tensor<6xi32>
    %c = stablehlo.constant dense<255> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.minimum %2, %3 : tensor<6xi32>
    %5 = stablehlo.convert %4 : (tensor<6xi32>) -> tensor<6xui8>
    return %5 : tensor<6xui8>
  }
}
// -----
// false saturating-add-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>, %arg1: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui8>
    %1 = stablehlo.compare LT, %0, %arg0, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    %c = stablehlo.constant dense<255> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %3 = stablehlo.add %arg0, %arg1 : tensor<6xui8>
    %4 = call @_where(%1, %2, %3) : (tensor<6xi1>, tensor<6xui8>, tensor<6xui8>) -> tensor<6xui8>
    return %4 : tensor<6xui8>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xui8>, %arg2: tensor<6xui8>) -> tensor<6xui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xui8>
    return %0 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>, %arg1: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui8>
    return %0 : tensor<6xui8>
  }
}
// -----
// true overflow-check
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui32>
    %1 = stablehlo.compare LT, %0, %arg0, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui32>
    %1 = stablehlo.compare LT, %0, %arg1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// false overflow-check-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xui32>
    %1 = stablehlo.compare LT, %0, %arg0, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// true division-by-constant-magic
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    return %1 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xui8>) -> tensor<6xui16>
    %c = stablehlo.constant dense<171> : tensor<ui16>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui16>) -> tensor<6xui16>
    %2 = stablehlo.multiply %0, %1 : tensor<6xui16>
    %c_0 = stablehlo.constant dense<9> : tensor<ui16>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui16>) -> tensor<6xui16>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xui16>
    %5 = stablehlo.convert %4 : (tensor<6xui16>) -> tensor<6xui8>
    return %5 : tensor<6xui8>
  }
}
// -----
// false division-by-constant-magic-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    return %1 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xui8>) -> tensor<6xui16>
    %c = stablehlo.constant dense<170> : tensor<ui16>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui16>) -> tensor<6xui16>
    %2 = stablehlo.multiply %0, %1 : tensor<6xui16>
    %c_0 = stablehlo.constant dense<9> : tensor<ui16>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui16>) -> tensor<6xui16>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xui16>
    %5 = stablehlo.convert %4 : (tensor<6xui16>) -> tensor<6xui8>
    return %5 : tensor<6xui8>
  }
}
// -----
// true bool-arith
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<5xi1>) -> tensor<5xi32>
    %1 = stablehlo.convert %arg1 : (tensor<5xi1>) -> tensor<5xi32>
    %2 = stablehlo.add %0, %1 : tensor<5xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    return %4 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<5xi1>
    return %0 : tensor<5xi1>
  }
}
// -----
// false bool-arith-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<5xi1>) -> tensor<5xi32>
    %1 = stablehlo.convert %arg1 : (tensor<5xi1>) -> tensor<5xi32>
    %2 = stablehlo.add %0, %1 : tensor<5xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    return %4 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<5xi1>
    return %0 : tensor<5xi1>
  }
}
// -----
// true bool-compare
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<5xi1>) -> tensor<5xi32>
    %1 = stablehlo.convert %arg1 : (tensor<5xi1>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    return %2 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<5xi1>
    %1 = stablehlo.and %0, %arg1 : tensor<5xi1>
    return %1 : tensor<5xi1>
  }
}
// -----
// false bool-compare-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<5xi1>) -> tensor<5xi32>
    %1 = stablehlo.convert %arg1 : (tensor<5xi1>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    return %2 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg1 : tensor<5xi1>
    %1 = stablehlo.and %arg0, %0 : tensor<5xi1>
    return %1 : tensor<5xi1>
  }
}
// -----
// true bool-xor-ne
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare NE, %arg0, %arg1, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    return %0 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<5xi1>
    return %0 : tensor<5xi1>
  }
}
// -----
// false bool-xor-ne-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare NE, %arg0, %arg1, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    return %0 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<5xi1>
    %1 = stablehlo.not %0 : tensor<5xi1>
    return %1 : tensor<5xi1>
  }
}
// -----
// true majority
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<5xi1>
    %1 = stablehlo.and %arg1, %arg2 : tensor<5xi1>
    %2 = stablehlo.or %0, %1 : tensor<5xi1>
    %3 = stablehlo.and %arg0, %arg2 : tensor<5xi1>
    %4 = stablehlo.or %2, %3 : tensor<5xi1>
    return %4 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg1, %arg2 : tensor<5xi1>
    %1 = stablehlo.and %arg1, %arg2 : tensor<5xi1>
    %2 = call @_where(%arg0, %0, %1) : (tensor<5xi1>, tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    return %2 : tensor<5xi1>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<5xi1>) -> tensor<5xi1> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi1>
    return %0 : tensor<5xi1>
  }
}
// -----
// false majority-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<5xi1>
    %1 = stablehlo.and %arg1, %arg2 : tensor<5xi1>
    %2 = stablehlo.or %0, %1 : tensor<5xi1>
    %3 = stablehlo.and %arg0, %arg2 : tensor<5xi1>
    %4 = stablehlo.or %2, %3 : tensor<5xi1>
    return %4 : tensor<5xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<5xi1>) -> (tensor<5xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg1, %arg2 : tensor<5xi1>
    %1 = stablehlo.or %arg1, %arg2 : tensor<5xi1>
    %2 = call @_where(%arg0, %0, %1) : (tensor<5xi1>, tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    return %2 : tensor<5xi1>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<5xi1>) -> tensor<5xi1> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi1>
    return %0 : tensor<5xi1>
  }
}
// -----
// true rotate-compose
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<5> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<27> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    %c_1 = stablehlo.constant dense<7> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %6 = stablehlo.shift_left %4, %5 : tensor<6xui32>
    %c_2 = stablehlo.constant dense<25> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %8 = stablehlo.shift_right_logical %4, %7 : tensor<6xui32>
    %9 = stablehlo.or %6, %8 : tensor<6xui32>
    return %9 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<12> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<20> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// -----
// false rotate-compose-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<5> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<27> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    %c_1 = stablehlo.constant dense<7> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %6 = stablehlo.shift_left %4, %5 : tensor<6xui32>
    %c_2 = stablehlo.constant dense<25> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %8 = stablehlo.shift_right_logical %4, %7 : tensor<6xui32>
    %9 = stablehlo.or %6, %8 : tensor<6xui32>
    return %9 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<12> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<19> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// -----
// true unsigned-minus-max
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<6xui32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GT, %arg0, %arg1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    %1 = stablehlo.subtract %arg0, %arg1 : tensor<6xui32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = call @_where(%0, %1, %c) : (tensor<6xi1>, tensor<6xui32>, tensor<i32>) -> tensor<6xui32>
    return %2 : tensor<6xui32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xui32>, %arg2: tensor<i32>) -> tensor<6xui32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xui32>
    return %2 : tensor<6xui32>
  }
}
// -----
// false unsigned-minus-max-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<6xui32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<6xui32>
    return %0 : tensor<6xui32>
  }
}
// -----
// true gray-code
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui8>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xui8>
    %5 = stablehlo.xor %2, %4 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<2> : tensor<ui8>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %7 = stablehlo.shift_right_logical %2, %6 : tensor<6xui8>
    %8 = stablehlo.xor %5, %7 : tensor<6xui8>
    %c_2 = stablehlo.constant dense<3> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %10 = stablehlo.shift_right_logical %2, %9 : tensor<6xui8>
    %11 = stablehlo.xor %8, %10 : tensor<6xui8>
    %c_3 = stablehlo.constant dense<4> : tensor<ui8>
    %12 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %13 = stablehlo.shift_right_logical %2, %12 : tensor<6xui8>
    %14 = stablehlo.xor %11, %13 : tensor<6xui8>
    %c_4 = stablehlo.constant dense<5> : tensor<ui8>
    %15 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %16 = stablehlo.shift_right_logical %2, %15 : tensor<6xui8>
    %17 = stablehlo.xor %14, %16 : tensor<6xui8>
    %c_5 = stablehlo.constant dense<6> : tensor<ui8>
    %18 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %19 = stablehlo.shift_right_logical %2, %18 : tensor<6xui8>
    %20 = stablehlo.xor %17, %19 : tensor<6xui8>
    %c_6 = stablehlo.constant dense<7> : tensor<ui8>
    %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %22 = stablehlo.shift_right_logical %2, %21 : tensor<6xui8>
    %23 = stablehlo.xor %20, %22 : tensor<6xui8>
    return %23 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xui8>
  }
}
// -----
// false gray-code-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui8>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<6xui8>
    %5 = stablehlo.xor %2, %4 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<2> : tensor<ui8>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %7 = stablehlo.shift_right_logical %2, %6 : tensor<6xui8>
    %8 = stablehlo.xor %5, %7 : tensor<6xui8>
    %c_2 = stablehlo.constant dense<3> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %10 = stablehlo.shift_right_logical %2, %9 : tensor<6xui8>
    %11 = stablehlo.xor %8, %10 : tensor<6xui8>
    %c_3 = stablehlo.constant dense<4> : tensor<ui8>
    %12 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %13 = stablehlo.shift_right_logical %2, %12 : tensor<6xui8>
    %14 = stablehlo.xor %11, %13 : tensor<6xui8>
    %c_4 = stablehlo.constant dense<5> : tensor<ui8>
    %15 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %16 = stablehlo.shift_right_logical %2, %15 : tensor<6xui8>
    %17 = stablehlo.xor %14, %16 : tensor<6xui8>
    %c_5 = stablehlo.constant dense<6> : tensor<ui8>
    %18 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %19 = stablehlo.shift_right_logical %2, %18 : tensor<6xui8>
    %20 = stablehlo.xor %17, %19 : tensor<6xui8>
    %c_6 = stablehlo.constant dense<7> : tensor<ui8>
    %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %22 = stablehlo.shift_right_logical %2, %21 : tensor<6xui8>
    %23 = stablehlo.xor %20, %22 : tensor<6xui8>
    return %23 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui8>
    %2 = stablehlo.xor %arg0, %1 : tensor<6xui8>
    return %2 : tensor<6xui8>
  }
}
// -----
