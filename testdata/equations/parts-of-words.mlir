// true product-by-halves
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<2xui32>) -> tensor<2xui64>
    %1 = stablehlo.convert %arg1 : (tensor<2xui32>) -> tensor<2xui64>
    %2 = stablehlo.multiply %0, %1 : tensor<2xui64>
    return %2 : tensor<2xui64>
  }
}
// ===
module @jit_schoolbook attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<65535> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %1 = stablehlo.and %arg0, %0 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<16> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<2xui32>
    %4 = stablehlo.convert %1 : (tensor<2xui32>) -> tensor<2xui64>
    %5 = stablehlo.convert %3 : (tensor<2xui32>) -> tensor<2xui64>
    %c_1 = stablehlo.constant dense<65535> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %7 = stablehlo.and %arg1, %6 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<16> : tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %9 = stablehlo.shift_right_logical %arg1, %8 : tensor<2xui32>
    %10 = stablehlo.convert %7 : (tensor<2xui32>) -> tensor<2xui64>
    %11 = stablehlo.convert %9 : (tensor<2xui32>) -> tensor<2xui64>
    %12 = stablehlo.multiply %4, %10 : tensor<2xui64>
    %13 = stablehlo.multiply %4, %11 : tensor<2xui64>
    %14 = stablehlo.multiply %5, %10 : tensor<2xui64>
    %15 = stablehlo.add %13, %14 : tensor<2xui64>
    %c_3 = stablehlo.constant dense<16> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %17 = stablehlo.shift_left %15, %16 : tensor<2xui64>
    %18 = stablehlo.add %12, %17 : tensor<2xui64>
    %19 = stablehlo.multiply %5, %11 : tensor<2xui64>
    %c_4 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %21 = stablehlo.shift_left %19, %20 : tensor<2xui64>
    %22 = stablehlo.add %18, %21 : tensor<2xui64>
    return %22 : tensor<2xui64>
  }
}
// -----
// false product-by-halves-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<2xui32>) -> tensor<2xui64>
    %1 = stablehlo.convert %arg1 : (tensor<2xui32>) -> tensor<2xui64>
    %2 = stablehlo.multiply %0, %1 : tensor<2xui64>
    return %2 : tensor<2xui64>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<2xui32>
    %1 = stablehlo.convert %0 : (tensor<2xui32>) -> tensor<2xui64>
    return %1 : tensor<2xui64>
  }
}
// -----
// true low-half-of-product
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<2xui32>) -> tensor<2xui64>
    %1 = stablehlo.convert %arg1 : (tensor<2xui32>) -> tensor<2xui64>
    %2 = stablehlo.multiply %0, %1 : tensor<2xui64>
    %c = stablehlo.constant dense<4294967295> : tensor<ui64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %4 = stablehlo.and %2, %3 : tensor<2xui64>
    %5 = stablehlo.convert %4 : (tensor<2xui64>) -> tensor<2xui32>
    return %5 : tensor<2xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<2xui32>
    return %0 : tensor<2xui32>
  }
}
// -----
// false low-half-of-product-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<2xui32>) -> tensor<2xui64>
    %1 = stablehlo.convert %arg1 : (tensor<2xui32>) -> tensor<2xui64>
    %2 = stablehlo.multiply %0, %1 : tensor<2xui64>
    %c = stablehlo.constant dense<4294967295> : tensor<ui64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %4 = stablehlo.and %2, %3 : tensor<2xui64>
    %5 = stablehlo.convert %4 : (tensor<2xui64>) -> tensor<2xui32>
    return %5 : tensor<2xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>, %arg1: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<2xui32>) -> tensor<2xui64>
    %1 = stablehlo.convert %arg1 : (tensor<2xui32>) -> tensor<2xui64>
    %2 = stablehlo.multiply %0, %1 : tensor<2xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<2xui64>
    %5 = stablehlo.convert %4 : (tensor<2xui64>) -> tensor<2xui32>
    return %5 : tensor<2xui32>
  }
}
// -----
// true-exact integers-in-doubles
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi32>) -> (tensor<3xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3xi32>) -> tensor<3xf64>
    %1 = stablehlo.convert %0 : (tensor<3xf64>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi32>) -> (tensor<3xi32> {jax.result_info = "result"}) {
    return %arg0 : tensor<3xi32>
  }
}
// -----
// false-exact integers-in-doubles-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi32>) -> (tensor<3xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3xi32>) -> tensor<3xf64>
    %1 = stablehlo.convert %0 : (tensor<3xf64>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi32>) -> (tensor<3xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3xi32>) -> tensor<3xf32>
    %1 = stablehlo.convert %0 : (tensor<3xf32>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
}
// -----
// true bytes
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2x4xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2xui32>) -> tensor<2x4xui8>
    return %0 : tensor<2x4xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2x4xui8> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<2xui32>
    %2 = stablehlo.convert %1 : (tensor<2xui32>) -> tensor<2xui8>
    %c_0 = stablehlo.constant dense<8> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %4 = stablehlo.shift_right_logical %arg0, %3 : tensor<2xui32>
    %5 = stablehlo.convert %4 : (tensor<2xui32>) -> tensor<2xui8>
    %c_1 = stablehlo.constant dense<16> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %7 = stablehlo.shift_right_logical %arg0, %6 : tensor<2xui32>
    %8 = stablehlo.convert %7 : (tensor<2xui32>) -> tensor<2xui8>
    %c_2 = stablehlo.constant dense<24> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %10 = stablehlo.shift_right_logical %arg0, %9 : tensor<2xui32>
    %11 = stablehlo.convert %10 : (tensor<2xui32>) -> tensor<2xui8>
    %12 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xui8>) -> tensor<2x1xui8>
    %13 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xui8>) -> tensor<2x1xui8>
    %14 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<2xui8>) -> tensor<2x1xui8>
    %15 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xui8>) -> tensor<2x1xui8>
    %16 = stablehlo.concatenate %12, %13, %14, %15, dim = 1 : (tensor<2x1xui8>, tensor<2x1xui8>, tensor<2x1xui8>, tensor<2x1xui8>) -> tensor<2x4xui8>
    return %16 : tensor<2x4xui8>
  }
}
// -----
// false bytes-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2x4xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2xui32>) -> tensor<2x4xui8>
    return %0 : tensor<2x4xui8>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2x4xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2xui32>) -> tensor<2x4xui8>
    %1 = stablehlo.reverse %0, dims = [1] : tensor<2x4xui8>
    return %1 : tensor<2x4xui8>
  }
}
// -----
// true bytes-swapped
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2xui32>) -> tensor<2x4xui8>
    %1 = stablehlo.reverse %0, dims = [1] : tensor<2x4xui8>
    %2 = stablehlo.bitcast_convert %1 : (tensor<2x4xui8>) -> tensor<2xui32>
    return %2 : tensor<2xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<24> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<65280> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.and %arg0, %2 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<8> : tensor<ui32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.shift_left %3, %4 : tensor<2xui32>
    %6 = stablehlo.or %1, %5 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<8> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_right_logical %arg0, %7 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<65280> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %10 = stablehlo.and %8, %9 : tensor<2xui32>
    %11 = stablehlo.or %6, %10 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<24> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %13 = stablehlo.shift_right_logical %arg0, %12 : tensor<2xui32>
    %14 = stablehlo.or %11, %13 : tensor<2xui32>
    return %14 : tensor<2xui32>
  }
}
// -----
// false bytes-swapped-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2xui32>) -> tensor<2x4xui8>
    %1 = stablehlo.reverse %0, dims = [1] : tensor<2x4xui8>
    %2 = stablehlo.bitcast_convert %1 : (tensor<2x4xui8>) -> tensor<2xui32>
    return %2 : tensor<2xui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<2xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<24> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<24> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.shift_right_logical %arg0, %2 : tensor<2xui32>
    %4 = stablehlo.or %1, %3 : tensor<2xui32>
    return %4 : tensor<2xui32>
  }
}
// -----
// true first-byte-is-not-all
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui8>) -> (tensor<ui32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<4xui8>) -> tensor<ui32>
    return %0 : tensor<ui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui8>) -> (tensor<ui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<[0, 8, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.convert %arg0 : (tensor<4xui8>) -> tensor<4xui32>
    %1 = stablehlo.shift_left %0, %c : tensor<4xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui32>
    %2 = stablehlo.reduce(%1 init: %c_0) applies stablehlo.add across dimensions = [0] : (tensor<4xui32>, tensor<ui32>) -> tensor<ui32>
    return %2 : tensor<ui32>
  }
}
// -----
// false first-byte-is-not-all-0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui8>) -> (tensor<ui32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<4xui8>) -> tensor<ui32>
    return %0 : tensor<ui32>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui8>) -> (tensor<ui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<[255, 255, 255, 254]> : tensor<4xui8>
    %0 = stablehlo.and %arg0, %c : tensor<4xui8>
    %1 = stablehlo.bitcast_convert %0 : (tensor<4xui8>) -> tensor<ui32>
    return %1 : tensor<ui32>
  }
}
// -----
// true-exact finite-negated
module @jit_isfinite attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.is_finite %arg0 : (tensor<4xf32>) -> tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<4xf32>
    %1 = stablehlo.is_finite %0 : (tensor<4xf32>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
}
// -----
// false-exact finite-negated-0
module @jit_isfinite attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.is_finite %arg0 : (tensor<4xf32>) -> tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// ===
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare EQ, %arg0, %arg0, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
