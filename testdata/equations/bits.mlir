// true unsigned-quotient
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false unsigned-quotient-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// true signed-quotient
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_right_logical %1, %2 : tensor<6xi32>
    %4 = stablehlo.add %arg0, %3 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.shift_right_arithmetic %4, %5 : tensor<6xi32>
    return %6 : tensor<6xi32>
  }
}
// -----
// false signed-quotient-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.add %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_right_arithmetic %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// -----
// false signed-quotient-1
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false signed-remainder-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
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
// true quotient-by-minus-one
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-1> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi8>
    return %1 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi8>
    return %0 : tensor<6xi8>
  }
}
// -----
// false quotient-by-minus-one-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<-1> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi8>
    return %1 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xi8>
  }
}
// -----
// false quotient-of-negation-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi8>
    %c = stablehlo.constant dense<3> : tensor<i8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %2 = stablehlo.divide %0, %1 : tensor<6xi8>
    return %2 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi8>
    %2 = stablehlo.negate %1 : tensor<6xi8>
    return %2 : tensor<6xi8>
  }
}
// -----
// true quotient-of-quotient
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<5> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %3 = stablehlo.divide %1, %2 : tensor<6xui8>
    return %3 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<15> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    return %1 : tensor<6xui8>
  }
}
// -----
// false quotient-of-quotient-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<5> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %3 = stablehlo.divide %1, %2 : tensor<6xui8>
    return %3 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    return %1 : tensor<6xui8>
  }
}
// -----
// true quotient-beyond-the-type
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<20> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<20> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %3 = stablehlo.divide %1, %2 : tensor<6xui8>
    return %3 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    return %0 : tensor<6xui8>
  }
}
// -----
// false quotient-beyond-the-type-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<20> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    %c_0 = stablehlo.constant dense<20> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %3 = stablehlo.divide %1, %2 : tensor<6xui8>
    return %3 : tensor<6xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui8>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<144> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xui8>
    return %1 : tensor<6xui8>
  }
}
// -----
// true remainder-below
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<10> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<10> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.compare LT, %1, %2, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %3 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<true> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false remainder-below-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<10> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<10> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.compare LT, %1, %2, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %3 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<10> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<9> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.compare LT, %1, %2, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %3 : tensor<6xi1>
  }
}
// -----
// true remainder-of-remainder
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<12> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.remainder %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false remainder-of-remainder-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<12> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.remainder %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true remainder-of-shifted
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.add %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<8> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.remainder %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false remainder-of-shifted-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.add %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<8> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.remainder %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false remainder-wraps-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.add %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<7> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.remainder %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// true shift-back-masks
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<4> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %1, %2 : tensor<6xui32>
    return %3 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<268435455> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xui32>
    return %1 : tensor<6xui32>
  }
}
// -----
// false shift-back-masks-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<4> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %1, %2 : tensor<6xui32>
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
// true shift-sign-out
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare LT, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : (tensor<6xi1>) -> tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false shift-sign-out-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<31> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GT, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : (tensor<6xi1>) -> tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// true shift-too-far
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<20> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_right_arithmetic %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
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
// false shift-too-far-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<20> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_right_arithmetic %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_right_arithmetic %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// true sign-extension
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<24> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_right_arithmetic %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xi8>
    %1 = stablehlo.convert %0 : (tensor<6xi8>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false sign-extension-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<24> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.shift_right_arithmetic %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui8>
    %1 = stablehlo.convert %0 : (tensor<6xui8>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true mask-as-conversion
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<255> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui8>
    %1 = stablehlo.convert %0 : (tensor<6xui8>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false mask-as-conversion-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<255> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xi8>
    %1 = stablehlo.convert %0 : (tensor<6xi8>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true or-plus-and
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %2 = stablehlo.add %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
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
// false or-plus-and-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %2 = stablehlo.add %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %2 = stablehlo.add %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// true xor-plus-carry
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.multiply %2, %1 : tensor<6xi32>
    %4 = stablehlo.add %0, %3 : tensor<6xi32>
    return %4 : tensor<6xi32>
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
// false xor-plus-carry-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.multiply %2, %1 : tensor<6xi32>
    %4 = stablehlo.add %0, %3 : tensor<6xi32>
    return %4 : tensor<6xi32>
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
// true lowest-bit
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.and %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false lowest-bit-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.and %arg0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<6xi32>
    %2 = stablehlo.and %arg0, %1 : tensor<6xi32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// -----
// true even-product
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xi32>
    %1 = stablehlo.add %0, %arg0 : tensor<6xi32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.and %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
// -----
// false even-product-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xi32>
    %1 = stablehlo.add %0, %arg0 : tensor<6xi32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.and %1, %2 : tensor<6xi32>
    return %3 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true low-bits-of-product
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.and %arg1, %2 : tensor<6xi32>
    %4 = stablehlo.multiply %1, %3 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<7> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.and %4, %5 : tensor<6xi32>
    return %6 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<7> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.and %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false low-bits-of-product-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.and %arg1, %2 : tensor<6xi32>
    %4 = stablehlo.multiply %1, %3 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<7> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.and %4, %5 : tensor<6xi32>
    return %6 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<15> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.and %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// true product-that-wraps
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<64> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<1> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.add %arg0, %2 : tensor<6xi8>
    %4 = stablehlo.multiply %1, %3 : tensor<6xi8>
    %c_1 = stablehlo.constant dense<2> : tensor<i8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %6 = stablehlo.multiply %4, %5 : tensor<6xi8>
    return %6 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    return %0 : tensor<6xi8>
  }
}
// -----
// false product-that-wraps-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<64> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<1> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.add %arg0, %2 : tensor<6xi8>
    %4 = stablehlo.multiply %1, %3 : tensor<6xi8>
    %c_1 = stablehlo.constant dense<2> : tensor<i8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %6 = stablehlo.multiply %4, %5 : tensor<6xi8>
    return %6 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<64> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<1> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.add %arg0, %2 : tensor<6xi8>
    %4 = stablehlo.multiply %1, %3 : tensor<6xi8>
    return %4 : tensor<6xi8>
  }
}
// -----
// true equal-by-xor
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare EQ, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare EQ, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false equal-by-xor-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare EQ, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg1 : tensor<6xi32>
    %1 = stablehlo.compare EQ, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// true double-is-zero
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<0> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.compare EQ, %1, %2, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %3 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<127> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.and %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<0> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.compare EQ, %1, %2, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %3 : tensor<6xi1>
  }
}
// -----
// false double-is-zero-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<2> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.multiply %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<0> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.compare EQ, %1, %2, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %3 : tensor<6xi1>
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
// true order-of-complements
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    %1 = stablehlo.not %arg1 : tensor<6xi32>
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
// false order-of-complements-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    %1 = stablehlo.not %arg1 : tensor<6xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg1 : tensor<6xi32>
    %1 = stablehlo.negate %arg0 : tensor<6xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// true range-as-unsigned
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GE, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.compare LT, %arg0, %2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xui32>
    %c = stablehlo.constant dense<10> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.compare LT, %0, %1, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// false range-as-unsigned-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GE, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.compare LT, %arg0, %2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<10> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare LT, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// true empty-range
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GT, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.compare LT, %arg0, %2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false empty-range-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare GT, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.compare LT, %arg0, %2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %1, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.compare EQ, %arg0, %0, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// true orders-chain
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.and %0, %1 : tensor<6xi1>
    %3 = stablehlo.compare LT, %arg0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %2, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.and %0, %1 : tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// false orders-chain-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.and %0, %1 : tensor<6xi1>
    %3 = stablehlo.compare LT, %arg0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %4 = stablehlo.and %2, %3 : tensor<6xi1>
    return %4 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %1 = stablehlo.compare LT, %arg0, %arg2, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %2 = stablehlo.and %0, %1 : tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// false order-of-difference-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
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
// true maximum-of-complements
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    %1 = stablehlo.not %arg1 : tensor<6xi32>
    %2 = stablehlo.maximum %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.not %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// false maximum-of-complements-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    %1 = stablehlo.not %arg1 : tensor<6xi32>
    %2 = stablehlo.maximum %0, %1 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<6xi32>
    %1 = stablehlo.not %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// -----
// true absolute-of-least
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
    %c = stablehlo.constant dense<-128> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.compare NE, %arg0, %0, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
}
// -----
// false absolute-of-least-0
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
// true narrow-product
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi8>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi8>) -> tensor<6xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xi32>
    %3 = stablehlo.convert %2 : (tensor<6xi32>) -> tensor<6xi8>
    return %3 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<6xi8>
    return %0 : tensor<6xi8>
  }
}
// -----
// false narrow-product-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi8>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi8>) -> tensor<6xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xi32>
    %3 = stablehlo.convert %2 : (tensor<6xi32>) -> tensor<6xi8>
    return %3 : tensor<6xi8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xi8>
    return %0 : tensor<6xi8>
  }
}
// -----
// true widened-order
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi8>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi8>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false widened-order-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi8>) -> tensor<6xi32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi8>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi8>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi8>) -> tensor<6xui8>
    %1 = stablehlo.convert %arg1 : (tensor<6xi8>) -> tensor<6xui8>
    %2 = stablehlo.compare LT, %0, %1, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// true order-of-floats-of-integers
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi16>) -> tensor<6xf32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi16>) -> tensor<6xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<6xi16>, tensor<6xi16>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false order-of-floats-of-integers-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi16>) -> tensor<6xf32>
    %1 = stablehlo.convert %arg1 : (tensor<6xi16>) -> tensor<6xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi16>, %arg1: tensor<6xi16>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LE, %arg0, %arg1, SIGNED : (tensor<6xi16>, tensor<6xi16>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// false narrow-zero-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xi8>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %2 = stablehlo.compare EQ, %0, %1, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = call @_where(%2, %c_0, %arg0) : (tensor<6xi1>, tensor<i32>, tensor<6xi32>) -> tensor<6xi32>
    return %3 : tensor<6xi32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<i32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    return %arg0 : tensor<6xi32>
  }
}
// -----
// true wide-constant
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result[0]"}, tensor<6xi32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<100> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.add %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<100> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.add %1, %2 : tensor<6xi8>
    %4 = stablehlo.subtract %3, %arg0 : tensor<6xi8>
    %c_1 = stablehlo.constant dense<0> : tensor<i8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<200> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<6xi32>
    return %6, %8 : tensor<6xi1>, tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result[0]"}, tensor<6xi32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<true> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<200> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<6xi32>
    return %0, %2 : tensor<6xi1>, tensor<6xi32>
  }
}
// -----
// false wide-constant-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result[0]"}, tensor<6xi32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<100> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %1 = stablehlo.add %arg0, %0 : tensor<6xi8>
    %c_0 = stablehlo.constant dense<100> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %3 = stablehlo.add %1, %2 : tensor<6xi8>
    %4 = stablehlo.subtract %3, %arg0 : tensor<6xi8>
    %c_1 = stablehlo.constant dense<0> : tensor<i8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i8>) -> tensor<6xi8>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<6xi8>, tensor<6xi8>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<200> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<6xi32>
    return %6, %8 : tensor<6xi1>, tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi8>, %arg1: tensor<6xi32>) -> (tensor<6xi1> {jax.result_info = "result[0]"}, tensor<6xi32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<200> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<6xi32>
    return %0, %2 : tensor<6xi1>, tensor<6xi32>
  }
}
// -----
// true rotation
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<5> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<27> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<5> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<27> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.add %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// -----
// false rotation-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<5> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<27> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<5> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<26> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<6xui32>
    %4 = stablehlo.or %1, %3 : tensor<6xui32>
    return %4 : tensor<6xui32>
  }
}
// -----
// true bits-of-complement
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    %1 = stablehlo.popcnt %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xi32>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.subtract %1, %0 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
// false bits-of-complement-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<6xi32>
    %1 = stablehlo.popcnt %0 : tensor<6xi32>
    return %1 : tensor<6xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<6xi32>
    %c = stablehlo.constant dense<31> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.subtract %1, %0 : tensor<6xi32>
    return %2 : tensor<6xi32>
  }
}
// -----
