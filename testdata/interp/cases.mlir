// abs_float32
module @jit_abs attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// abs_float64
module @jit_abs attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// cbrt_float32
module @jit_cbrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.cbrt %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// cbrt_float64
module @jit_cbrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.cbrt %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// ceil_float32
module @jit_ceil attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.ceil %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// ceil_float64
module @jit_ceil attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.ceil %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// cos_float32
module @jit_cos attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.cosine %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// cos_float64
module @jit_cos attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.cosine %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// exp_float32
module @jit_exp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// exp_float64
module @jit_exp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// expm1_float32
module @jit_expm1 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// expm1_float64
module @jit_expm1 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// floor_float32
module @jit_floor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.floor %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// floor_float64
module @jit_floor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.floor %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// log_float32
module @jit_log attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.log %arg0 : tensor<11xf32>
    return %0 : tensor<11xf32>
  }
}
// -----
// log_float64
module @jit_log attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>) -> (tensor<11xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.log %arg0 : tensor<11xf64>
    return %0 : tensor<11xf64>
  }
}
// -----
// log1p_float32
module @jit_log1p attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.log_plus_one %arg0 : tensor<11xf32>
    return %0 : tensor<11xf32>
  }
}
// -----
// log1p_float64
module @jit_log1p attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>) -> (tensor<11xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.log_plus_one %arg0 : tensor<11xf64>
    return %0 : tensor<11xf64>
  }
}
// -----
// logistic_float32
module @jit_logistic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<15xf32>
    %1 = stablehlo.exponential %0 : tensor<15xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %3 = stablehlo.add %2, %1 : tensor<15xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %5 = stablehlo.divide %4, %3 : tensor<15xf32>
    return %5 : tensor<15xf32>
  }
}
// -----
// logistic_float64
module @jit_logistic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<15xf64>
    %1 = stablehlo.exponential %0 : tensor<15xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<15xf64>
    %3 = stablehlo.add %2, %1 : tensor<15xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<15xf64>
    %5 = stablehlo.divide %4, %3 : tensor<15xf64>
    return %5 : tensor<15xf64>
  }
}
// -----
// neg_float32
module @jit_neg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// neg_float64
module @jit_neg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// round_afz_float32
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.round_nearest_afz %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// round_afz_float64
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.round_nearest_afz %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// round_even_float32
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// round_even_float64
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// rsqrt_float32
module @jit_rsqrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.rsqrt %arg0 : tensor<11xf32>
    return %0 : tensor<11xf32>
  }
}
// -----
// rsqrt_float64
module @jit_rsqrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>) -> (tensor<11xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.rsqrt %arg0 : tensor<11xf64>
    return %0 : tensor<11xf64>
  }
}
// -----
// sign_float32
module @jit_sign attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sign %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// sign_float64
module @jit_sign attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.sign %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// sin_float32
module @jit_sin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// sin_float64
module @jit_sin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// sqrt_float32
module @jit_sqrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sqrt %arg0 : tensor<11xf32>
    return %0 : tensor<11xf32>
  }
}
// -----
// sqrt_float64
module @jit_sqrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>) -> (tensor<11xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.sqrt %arg0 : tensor<11xf64>
    return %0 : tensor<11xf64>
  }
}
// -----
// tan_float32
module @jit_tan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.tan %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// tan_float64
module @jit_tan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.tan %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// tanh_float32
module @jit_tanh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// tanh_float64
module @jit_tanh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// is_finite_float32
module @jit_is_finite attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.is_finite %arg0 : (tensor<15xf32>) -> tensor<15xi1>
    return %0 : tensor<15xi1>
  }
}
// -----
// is_finite_float64
module @jit_is_finite attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.is_finite %arg0 : (tensor<15xf64>) -> tensor<15xi1>
    return %0 : tensor<15xi1>
  }
}
// -----
// acos_float32
module @jit_acos attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>) -> (tensor<10xf32> {jax.result_info = "result"}) {
    %0 = chlo.acos %arg0 : tensor<10xf32> -> tensor<10xf32>
    return %0 : tensor<10xf32>
  }
}
// -----
// acos_float64
module @jit_acos attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %0 = chlo.acos %arg0 : tensor<10xf64> -> tensor<10xf64>
    return %0 : tensor<10xf64>
  }
}
// -----
// acosh_float32
module @jit_acosh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xf32> {jax.result_info = "result"}) {
    %0 = chlo.acosh %arg0 : tensor<11xf32> -> tensor<11xf32>
    return %0 : tensor<11xf32>
  }
}
// -----
// acosh_float64
module @jit_acosh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>) -> (tensor<11xf64> {jax.result_info = "result"}) {
    %0 = chlo.acosh %arg0 : tensor<11xf64> -> tensor<11xf64>
    return %0 : tensor<11xf64>
  }
}
// -----
// asin_float32
module @jit_asin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>) -> (tensor<10xf32> {jax.result_info = "result"}) {
    %0 = chlo.asin %arg0 : tensor<10xf32> -> tensor<10xf32>
    return %0 : tensor<10xf32>
  }
}
// -----
// asin_float64
module @jit_asin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %0 = chlo.asin %arg0 : tensor<10xf64> -> tensor<10xf64>
    return %0 : tensor<10xf64>
  }
}
// -----
// asinh_float32
module @jit_asinh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = chlo.asinh %arg0 : tensor<15xf32> -> tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// asinh_float64
module @jit_asinh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = chlo.asinh %arg0 : tensor<15xf64> -> tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// atan_float32
module @jit_atan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = chlo.atan %arg0 : tensor<15xf32> -> tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// atan_float64
module @jit_atan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = chlo.atan %arg0 : tensor<15xf64> -> tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// atanh_float32
module @jit_atanh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>) -> (tensor<10xf32> {jax.result_info = "result"}) {
    %0 = chlo.atanh %arg0 : tensor<10xf32> -> tensor<10xf32>
    return %0 : tensor<10xf32>
  }
}
// -----
// atanh_float64
module @jit_atanh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %0 = chlo.atanh %arg0 : tensor<10xf64> -> tensor<10xf64>
    return %0 : tensor<10xf64>
  }
}
// -----
// cosh_float32
module @jit_cosh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = chlo.cosh %arg0 : tensor<15xf32> -> tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// cosh_float64
module @jit_cosh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = chlo.cosh %arg0 : tensor<15xf64> -> tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// sinh_float32
module @jit_sinh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = chlo.sinh %arg0 : tensor<15xf32> -> tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// sinh_float64
module @jit_sinh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = chlo.sinh %arg0 : tensor<15xf64> -> tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// erf_float32
module @jit_erf attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = chlo.erf %arg0 : tensor<15xf32> -> tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// erf_float64
module @jit_erf attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = chlo.erf %arg0 : tensor<15xf64> -> tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// erfc_float32
module @jit_erfc attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = chlo.erfc %arg0 : tensor<15xf32> -> tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// erfc_float64
module @jit_erfc attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = chlo.erfc %arg0 : tensor<15xf64> -> tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// erf_inv_float32
module @jit_erf_inv attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>) -> (tensor<10xf32> {jax.result_info = "result"}) {
    %0 = chlo.erf_inv %arg0 : tensor<10xf32> -> tensor<10xf32>
    return %0 : tensor<10xf32>
  }
}
// -----
// erf_inv_float64
module @jit_erf_inv attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %0 = chlo.erf_inv %arg0 : tensor<10xf64> -> tensor<10xf64>
    return %0 : tensor<10xf64>
  }
}
// -----
// square_float32
module @jit_square attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>) -> (tensor<15xf32> {jax.result_info = "result"}) {
    %0 = chlo.square %arg0 : tensor<15xf32> -> tensor<15xf32>
    return %0 : tensor<15xf32>
  }
}
// -----
// square_float64
module @jit_square attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf64>) -> (tensor<15xf64> {jax.result_info = "result"}) {
    %0 = chlo.square %arg0 : tensor<15xf64> -> tensor<15xf64>
    return %0 : tensor<15xf64>
  }
}
// -----
// lgamma_float32
module @jit_lgamma attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>) -> (tensor<10xf32> {jax.result_info = "result"}) {
    %0 = chlo.lgamma %arg0 : tensor<10xf32> -> tensor<10xf32>
    return %0 : tensor<10xf32>
  }
}
// -----
// lgamma_float64
module @jit_lgamma attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %0 = chlo.lgamma %arg0 : tensor<10xf64> -> tensor<10xf64>
    return %0 : tensor<10xf64>
  }
}
// -----
// digamma_float32
module @jit_digamma attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>) -> (tensor<10xf32> {jax.result_info = "result"}) {
    %0 = chlo.digamma %arg0 : tensor<10xf32> -> tensor<10xf32>
    return %0 : tensor<10xf32>
  }
}
// -----
// digamma_float64
module @jit_digamma attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf64>) -> (tensor<10xf64> {jax.result_info = "result"}) {
    %0 = chlo.digamma %arg0 : tensor<10xf64> -> tensor<10xf64>
    return %0 : tensor<10xf64>
  }
}
// -----
// exp_bf16
module @jit_exp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xbf16>) -> (tensor<4xbf16> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg0 : tensor<4xbf16>
    return %0 : tensor<4xbf16>
  }
}
// -----
// tanh_f16
module @jit_tanh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf16>) -> (tensor<4xf16> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<4xf16>
    return %0 : tensor<4xf16>
  }
}
// -----
// abs_complex
module @jit_abs attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// cos_complex
module @jit_cos attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.real %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %1 = stablehlo.imag %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.compare EQ, %0, %2, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %4 = stablehlo.sine %0 : tensor<6xf32>
    %5 = stablehlo.cosine %0 : tensor<6xf32>
    %6 = stablehlo.exponential_minus_one %1 : tensor<6xf32>
    %7 = stablehlo.negate %1 : tensor<6xf32>
    %8 = stablehlo.exponential_minus_one %7 : tensor<6xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.divide %9, %10 : tensor<6xf32>
    %12 = stablehlo.add %6, %8 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.add %12, %13 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.divide %14, %15 : tensor<6xf32>
    %17 = stablehlo.multiply %5, %16 : tensor<6xf32>
    %18 = stablehlo.negate %4 : tensor<6xf32>
    %19 = stablehlo.multiply %18, %11 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.complex %17, %20 : tensor<6xcomplex<f32>>
    %22 = stablehlo.complex %17, %19 : tensor<6xcomplex<f32>>
    %23 = stablehlo.select %3, %21, %22 : tensor<6xi1>, tensor<6xcomplex<f32>>
    return %23 : tensor<6xcomplex<f32>>
  }
}
// -----
// exp_complex
module @jit_exp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// expm1_complex
module @jit_expm1 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// log_complex
module @jit_log attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.log %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// log1p_complex
module @jit_log1p attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.log_plus_one %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// logistic_complex
module @jit_logistic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xcomplex<f32>>
    %1 = stablehlo.exponential %0 : tensor<6xcomplex<f32>>
    %cst = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<6xcomplex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<6xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<6xcomplex<f32>>
    %5 = stablehlo.divide %4, %3 : tensor<6xcomplex<f32>>
    return %5 : tensor<6xcomplex<f32>>
  }
}
// -----
// neg_complex
module @jit_neg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// rsqrt_complex
module @jit_rsqrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.rsqrt %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// sign_complex
module @jit_sign attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.sign %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// sin_complex
module @jit_sin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.real %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %1 = stablehlo.imag %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.compare EQ, %0, %2, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %4 = stablehlo.sine %0 : tensor<6xf32>
    %5 = stablehlo.cosine %0 : tensor<6xf32>
    %6 = stablehlo.exponential_minus_one %1 : tensor<6xf32>
    %7 = stablehlo.negate %1 : tensor<6xf32>
    %8 = stablehlo.exponential_minus_one %7 : tensor<6xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.divide %9, %10 : tensor<6xf32>
    %12 = stablehlo.add %6, %8 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.add %12, %13 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.divide %14, %15 : tensor<6xf32>
    %17 = stablehlo.multiply %4, %16 : tensor<6xf32>
    %18 = stablehlo.multiply %5, %11 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.complex %19, %18 : tensor<6xcomplex<f32>>
    %21 = stablehlo.complex %17, %18 : tensor<6xcomplex<f32>>
    %22 = stablehlo.select %3, %20, %21 : tensor<6xi1>, tensor<6xcomplex<f32>>
    return %22 : tensor<6xcomplex<f32>>
  }
}
// -----
// sqrt_complex
module @jit_sqrt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.sqrt %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// tan_complex
module @jit_tan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.tan %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// tanh_complex
module @jit_tanh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// real_complex
module @jit_real attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.real %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// imag_complex
module @jit_imag attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.imag %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// conj_complex
module @jit_conj attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.real %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %1 = stablehlo.imag %arg0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %2 = stablehlo.negate %1 : tensor<6xf32>
    %3 = stablehlo.complex %0, %2 : tensor<6xcomplex<f32>>
    return %3 : tensor<6xcomplex<f32>>
  }
}
// -----
// acos_complex
module @jit_acos attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.acos %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// asin_complex
module @jit_asin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.asin %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// atan_complex
module @jit_atan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.atan %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// cosh_complex
module @jit_cosh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.cosh %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// sinh_complex
module @jit_sinh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.sinh %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// acosh_complex
module @jit_acosh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.acosh %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// asinh_complex
module @jit_asinh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.asinh %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// atanh_complex
module @jit_atanh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = chlo.atanh %arg0 : tensor<6xcomplex<f32>> -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// add_complex
module @jit_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>, %arg1: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// sub_complex
module @jit_sub attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>, %arg1: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// mul_complex
module @jit_mul attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>, %arg1: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// div_complex
module @jit_div attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>, %arg1: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// pow_complex
module @jit_pow attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>, %arg1: tensor<6xcomplex<f32>>) -> (tensor<6xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.power %arg0, %arg1 : tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// eq_complex
module @jit_eq attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>, %arg1: tensor<6xcomplex<f32>>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<6xcomplex<f32>>, tensor<6xcomplex<f32>>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// ne_complex
module @jit_ne attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xcomplex<f32>>, %arg1: tensor<6xcomplex<f32>>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare NE, %arg0, %arg1, FLOAT : (tensor<6xcomplex<f32>>, tensor<6xcomplex<f32>>) -> tensor<6xi1>
    return %0 : tensor<6xi1>
  }
}
// -----
// complex
module @jit_complex attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.complex %arg0, %arg1 : tensor<4xcomplex<f32>>
    return %0 : tensor<4xcomplex<f32>>
  }
}
// -----
// add_float32
module @jit_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// sub_float32
module @jit_sub attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// mul_float32
module @jit_mul attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// div_float32
module @jit_div attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// max_float32
module @jit_max attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// min_float32
module @jit_min attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// pow_float32
module @jit_pow attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.power %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// rem_float32
module @jit_rem attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// atan2_float32
module @jit_atan2 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.atan2 %arg0, %arg1 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// eq_float32
module @jit_eq attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// ne_float32
module @jit_ne attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare NE, %arg0, %arg1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// lt_float32
module @jit_lt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// le_float32
module @jit_le attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LE, %arg0, %arg1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// gt_float32
module @jit_gt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// ge_float32
module @jit_ge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GE, %arg0, %arg1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// add_int8
module @jit_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// sub_int8
module @jit_sub attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// mul_int8
module @jit_mul attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// div_int8
module @jit_div attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// rem_int8
module @jit_rem attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// max_int8
module @jit_max attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// min_int8
module @jit_min attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// shift_left_int8
module @jit_shift_left attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_left %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// shift_right_arithmetic_int8
module @jit_shift_right_arithmetic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// shift_right_logical_int8
module @jit_shift_right_logical attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// bitwise_and_int8
module @jit_bitwise_and attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// bitwise_or_int8
module @jit_bitwise_or attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// bitwise_xor_int8
module @jit_bitwise_xor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// lt_int8
module @jit_lt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<8xi8>, tensor<8xi8>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// ge_int8
module @jit_ge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>, %arg1: tensor<8xi8>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GE, %arg0, %arg1, SIGNED : (tensor<8xi8>, tensor<8xi8>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// bitwise_not_int8
module @jit_bitwise_not attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// population_count_int8
module @jit_population_count attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// clz_int8
module @jit_clz attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// neg_int8
module @jit_neg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// sign_int8
module @jit_sign attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.sign %arg0 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// abs_int8
module @jit_abs attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi8>) -> (tensor<8xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<8xi8>
    return %0 : tensor<8xi8>
  }
}
// -----
// add_uint8
module @jit_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// sub_uint8
module @jit_sub attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// mul_uint8
module @jit_mul attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// div_uint8
module @jit_div attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// rem_uint8
module @jit_rem attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// max_uint8
module @jit_max attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// min_uint8
module @jit_min attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// shift_left_uint8
module @jit_shift_left attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_left %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// shift_right_arithmetic_uint8
module @jit_shift_right_arithmetic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// shift_right_logical_uint8
module @jit_shift_right_logical attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// bitwise_and_uint8
module @jit_bitwise_and attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// bitwise_or_uint8
module @jit_bitwise_or attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// bitwise_xor_uint8
module @jit_bitwise_xor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// lt_uint8
module @jit_lt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, UNSIGNED : (tensor<8xui8>, tensor<8xui8>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// ge_uint8
module @jit_ge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>, %arg1: tensor<8xui8>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GE, %arg0, %arg1, UNSIGNED : (tensor<8xui8>, tensor<8xui8>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// bitwise_not_uint8
module @jit_bitwise_not attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// population_count_uint8
module @jit_population_count attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// clz_uint8
module @jit_clz attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// neg_uint8
module @jit_neg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui8>) -> (tensor<8xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<8xui8>
    return %0 : tensor<8xui8>
  }
}
// -----
// add_int32
module @jit_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// sub_int32
module @jit_sub attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// mul_int32
module @jit_mul attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// div_int32
module @jit_div attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// rem_int32
module @jit_rem attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// max_int32
module @jit_max attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// min_int32
module @jit_min attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// shift_left_int32
module @jit_shift_left attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_left %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// shift_right_arithmetic_int32
module @jit_shift_right_arithmetic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// shift_right_logical_int32
module @jit_shift_right_logical attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// bitwise_and_int32
module @jit_bitwise_and attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// bitwise_or_int32
module @jit_bitwise_or attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// bitwise_xor_int32
module @jit_bitwise_xor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// lt_int32
module @jit_lt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// ge_int32
module @jit_ge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GE, %arg0, %arg1, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// bitwise_not_int32
module @jit_bitwise_not attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// population_count_int32
module @jit_population_count attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// clz_int32
module @jit_clz attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// neg_int32
module @jit_neg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// sign_int32
module @jit_sign attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.sign %arg0 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// abs_int32
module @jit_abs attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<8xi32>
    return %0 : tensor<8xi32>
  }
}
// -----
// add_uint64
module @jit_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// sub_uint64
module @jit_sub attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// mul_uint64
module @jit_mul attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// div_uint64
module @jit_div attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// rem_uint64
module @jit_rem attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// max_uint64
module @jit_max attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// min_uint64
module @jit_min attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// shift_left_uint64
module @jit_shift_left attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_left %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// shift_right_arithmetic_uint64
module @jit_shift_right_arithmetic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// shift_right_logical_uint64
module @jit_shift_right_logical attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// bitwise_and_uint64
module @jit_bitwise_and attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// bitwise_or_uint64
module @jit_bitwise_or attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// bitwise_xor_uint64
module @jit_bitwise_xor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// lt_uint64
module @jit_lt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, UNSIGNED : (tensor<8xui64>, tensor<8xui64>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// ge_uint64
module @jit_ge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>, %arg1: tensor<8xui64>) -> (tensor<8xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GE, %arg0, %arg1, UNSIGNED : (tensor<8xui64>, tensor<8xui64>) -> tensor<8xi1>
    return %0 : tensor<8xi1>
  }
}
// -----
// bitwise_not_uint64
module @jit_bitwise_not attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// population_count_uint64
module @jit_population_count attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.popcnt %arg0 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// clz_uint64
module @jit_clz attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// neg_uint64
module @jit_neg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui64>) -> (tensor<8xui64> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<8xui64>
    return %0 : tensor<8xui64>
  }
}
// -----
// bitwise_and_bool
module @jit_bitwise_and attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
// bitwise_or_bool
module @jit_bitwise_or attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.or %arg0, %arg1 : tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
// bitwise_xor_bool
module @jit_bitwise_xor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
// max_bool
module @jit_max attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
// min_bool
module @jit_min attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
// lt_bool
module @jit_lt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare LT, %arg0, %arg1, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
// eq_bool
module @jit_eq attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> (tensor<4xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.compare EQ, %arg0, %arg1, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    return %0 : tensor<4xi1>
  }
}
// -----
// not_bool
module @jit_bitwise_not attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xi1>) -> (tensor<2xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.not %arg0 : tensor<2xi1>
    return %0 : tensor<2xi1>
  }
}
// -----
// convert_float32_int8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xi8>
    return %0 : tensor<11xi8>
  }
}
// -----
// convert_float32_uint8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xui8>
    return %0 : tensor<11xui8>
  }
}
// -----
// convert_float32_int32
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xi32>
    return %0 : tensor<11xi32>
  }
}
// -----
// convert_float32_uint32
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xui32>
    return %0 : tensor<11xui32>
  }
}
// -----
// convert_float32_int64
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xi64> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xi64>
    return %0 : tensor<11xi64>
  }
}
// -----
// convert_float32_bool
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xi1> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<11xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<11xf32>, tensor<11xf32>) -> tensor<11xi1>
    %2 = stablehlo.convert %1 : tensor<11xi1>
    return %2 : tensor<11xi1>
  }
}
// -----
// convert_float32_float16
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xf16> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xf16>
    return %0 : tensor<11xf16>
  }
}
// -----
// convert_float32_bfloat16
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xbf16> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xbf16>
    return %0 : tensor<11xbf16>
  }
}
// -----
// convert_float32_float64
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xf64>
    return %0 : tensor<11xf64>
  }
}
// -----
// convert_float32_complex64
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>) -> (tensor<11xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<11xf32>) -> tensor<11xcomplex<f32>>
    return %0 : tensor<11xcomplex<f32>>
  }
}
// -----
// convert_int64_int8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi64>) -> (tensor<6xi8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi64>) -> tensor<6xi8>
    return %0 : tensor<6xi8>
  }
}
// -----
// convert_int64_uint8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi64>) -> (tensor<6xui8> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi64>) -> tensor<6xui8>
    return %0 : tensor<6xui8>
  }
}
// -----
// convert_int64_uint32
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi64>) -> (tensor<6xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi64>) -> tensor<6xui32>
    return %0 : tensor<6xui32>
  }
}
// -----
// convert_int64_float32
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi64>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi64>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// convert_int64_bool
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi64>) -> (tensor<6xi1> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %1 = stablehlo.compare NE, %arg0, %0, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : tensor<6xi1>
    return %2 : tensor<6xi1>
  }
}
// -----
// reduce_precision
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf32>) -> (tensor<9xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.reduce_precision %arg0, format = e5m3 : tensor<9xf32>
    return %0 : tensor<9xf32>
  }
}
// -----
// bitcast_same
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>) -> (tensor<2x3xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
// bitcast_narrow
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>) -> (tensor<2x3x2xi16> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3x2xi16>
    return %0 : tensor<2x3x2xi16>
  }
}
// -----
// bitcast_wide
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xi32>) -> (tensor<3xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<3x2xi32>) -> tensor<3xf64>
    return %0 : tensor<3xf64>
  }
}
// -----
// clamp_scalar
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.clamp %0, %arg0, %1 : tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
}
// -----
// clamp_tensor
module @jit_clamp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.clamp %arg0, %arg1, %arg2 : tensor<5xf32>
    return %0 : tensor<5xf32>
  }
}
// -----
// select_tensor
module @jit_select attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// select_scalar
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.select %arg0, %arg2, %arg1 : tensor<i1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// select_case
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %1 = stablehlo.compare LT, %arg0, %0, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %3 = stablehlo.compare LT, %arg0, %2, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %4 = stablehlo.select %3, %arg2, %arg3 : tensor<3xi1>, tensor<3xf32>
    %5 = stablehlo.select %1, %arg1, %4 : tensor<3xi1>, tensor<3xf32>
    return %5 : tensor<3xf32>
  }
}
// -----
// transpose
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<5x3x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [2, 0, 1] : (tensor<3x4x5xf32>) -> tensor<5x3x4xf32>
    return %0 : tensor<5x3x4xf32>
  }
}
// -----
// reverse
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.reverse %arg0, dims = [0, 2] : tensor<3x4x5xf32>
    return %0 : tensor<3x4x5xf32>
  }
}
// -----
// slice
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<2x2x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [1:3, 0:4:3, 1:5:2] : (tensor<3x4x5xf32>) -> tensor<2x2x2xf32>
    return %0 : tensor<2x2x2xf32>
  }
}
// -----
// broadcast
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf32>) -> (tensor<2x3x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<2x1xf32>) -> tensor<2x3x4xf32>
    return %0 : tensor<2x3x4xf32>
  }
}
// -----
// concatenate
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x1xf32>) -> (tensor<2x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:2, 0:0] : (tensor<2x3xf32>) -> tensor<2x0xf32>
    %1 = stablehlo.concatenate %arg0, %arg1, %0, dim = 1 : (tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x0xf32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
}
// -----
// pad
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<8x12x11xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [1, -1, -2], high = [2, 3, -4], interior = [1, 2, 3] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<8x12x11xf32>
    return %0 : tensor<8x12x11xf32>
  }
}
// -----
// pad_empty
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<0xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [1], high = [2], interior = [3] : (tensor<0xf32>, tensor<f32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// iota
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<3x4xi8> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 1 : tensor<3x4xi8>
    %1 = stablehlo.iota dim = 0 : tensor<3x4xf32>
    return %0, %1 : tensor<3x4xi8>, tensor<3x4xf32>
  }
}
// -----
// dynamic_slice_0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> (tensor<2x1x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %arg2, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %4 = stablehlo.add %arg2, %c_2 : tensor<i32>
    %5 = stablehlo.select %3, %4, %arg2 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %arg3, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.add %arg3, %c_4 : tensor<i32>
    %8 = stablehlo.select %6, %7, %arg3 : tensor<i1>, tensor<i32>
    %9 = stablehlo.dynamic_slice %arg0, %2, %5, %8, sizes = [2, 1, 3] : (tensor<3x4x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3xf32>
    return %9 : tensor<2x1x3xf32>
  }
}
// -----
// dynamic_update_slice_0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<2x1x3xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.add %arg2, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg2 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %arg3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %4 = stablehlo.add %arg3, %c_2 : tensor<i32>
    %5 = stablehlo.select %3, %4, %arg3 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %arg4, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.add %arg4, %c_4 : tensor<i32>
    %8 = stablehlo.select %6, %7, %arg4 : tensor<i1>, tensor<i32>
    %9 = stablehlo.dynamic_update_slice %arg0, %arg1, %2, %5, %8 : (tensor<3x4x5xf32>, tensor<2x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x5xf32>
    return %9 : tensor<3x4x5xf32>
  }
}
// -----
// dynamic_slice_1
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> (tensor<2x1x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %arg2, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %4 = stablehlo.add %arg2, %c_2 : tensor<i32>
    %5 = stablehlo.select %3, %4, %arg2 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %arg3, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.add %arg3, %c_4 : tensor<i32>
    %8 = stablehlo.select %6, %7, %arg3 : tensor<i1>, tensor<i32>
    %9 = stablehlo.dynamic_slice %arg0, %2, %5, %8, sizes = [2, 1, 3] : (tensor<3x4x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3xf32>
    return %9 : tensor<2x1x3xf32>
  }
}
// -----
// dynamic_update_slice_1
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<2x1x3xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.add %arg2, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg2 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %arg3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %4 = stablehlo.add %arg3, %c_2 : tensor<i32>
    %5 = stablehlo.select %3, %4, %arg3 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %arg4, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.add %arg4, %c_4 : tensor<i32>
    %8 = stablehlo.select %6, %7, %arg4 : tensor<i1>, tensor<i32>
    %9 = stablehlo.dynamic_update_slice %arg0, %arg1, %2, %5, %8 : (tensor<3x4x5xf32>, tensor<2x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x5xf32>
    return %9 : tensor<3x4x5xf32>
  }
}
// -----
// dynamic_slice_2
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> (tensor<2x1x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %arg2, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %4 = stablehlo.add %arg2, %c_2 : tensor<i32>
    %5 = stablehlo.select %3, %4, %arg2 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %arg3, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.add %arg3, %c_4 : tensor<i32>
    %8 = stablehlo.select %6, %7, %arg3 : tensor<i1>, tensor<i32>
    %9 = stablehlo.dynamic_slice %arg0, %2, %5, %8, sizes = [2, 1, 3] : (tensor<3x4x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3xf32>
    return %9 : tensor<2x1x3xf32>
  }
}
// -----
// dynamic_update_slice_2
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<2x1x3xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.add %arg2, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg2 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %arg3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %4 = stablehlo.add %arg3, %c_2 : tensor<i32>
    %5 = stablehlo.select %3, %4, %arg3 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %arg4, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.add %arg4, %c_4 : tensor<i32>
    %8 = stablehlo.select %6, %7, %arg4 : tensor<i1>, tensor<i32>
    %9 = stablehlo.dynamic_update_slice %arg0, %arg1, %2, %5, %8 : (tensor<3x4x5xf32>, tensor<2x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x5xf32>
    return %9 : tensor<3x4x5xf32>
  }
}
// -----
// gather_rows
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<4xi32>) -> (tensor<4x4x5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4xi1>, tensor<4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 5>}> : (tensor<3x4x5xf32>, tensor<4x1xi32>) -> tensor<4x4x5xf32>
    return %6 : tensor<4x4x5xf32>
  }
}
// -----
// gather_points
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<2x2xi64>, %arg2: tensor<2x2xi64>) -> (tensor<2x2x4xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %3 = stablehlo.add %arg1, %2 : tensor<2x2xi64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<2x2xi1>, tensor<2x2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %6 = stablehlo.compare LT, %arg2, %5, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %8 = stablehlo.add %arg2, %7 : tensor<2x2xi64>
    %9 = stablehlo.select %6, %8, %arg2 : tensor<2x2xi1>, tensor<2x2xi64>
    %10 = stablehlo.convert %4 : (tensor<2x2xi64>) -> tensor<2x2xi32>
    %11 = stablehlo.convert %9 : (tensor<2x2xi64>) -> tensor<2x2xi32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %14 = stablehlo.concatenate %12, %13, dim = 2 : (tensor<2x2x1xi32>, tensor<2x2x1xi32>) -> tensor<2x2x2xi32>
    %15 = "stablehlo.gather"(%arg0, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1>}> : (tensor<3x4x5xf32>, tensor<2x2x2xi32>) -> tensor<2x2x4xf32>
    return %15 : tensor<2x2x4xf32>
  }
}
// -----
// gather_batched
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3x2x5xi32>) -> (tensor<3x2x5xf32> {jax.result_info = "result"}) {
    %0 = call @take_along_axis(%arg0, %arg1) : (tensor<3x4x5xf32>, tensor<3x2x5xi32>) -> tensor<3x2x5xf32>
    return %0 : tensor<3x2x5xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3x2x5xi32>) -> tensor<3x2x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x2x5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x2x5xi32>, tensor<3x2x5xi32>) -> tensor<3x2x5xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x2x5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x2x5xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x2x5xi1>, tensor<3x2x5xi32>
    %5 = stablehlo.reshape %4 : (tensor<3x2x5xi32>) -> tensor<3x2x5x1xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x2x5x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<3x2x5x1xi32>, tensor<3x2x5x1xi32>) -> tensor<3x2x5x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<3x2x5x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<3x2x5x1xi32>, tensor<3x2x5x1xi32>) -> tensor<3x2x5x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<3x2x5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<3x2x5x1xi1>, tensor<i1>) -> tensor<3x2x5xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0, 2], start_indices_batching_dims = [0, 2], start_index_map = [1], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<3x4x5xf32>, tensor<3x2x5x1xi32>) -> tensor<3x2x5xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x5xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<3x2x5xi1>, tensor<3x2x5xf32>
    return %15 : tensor<3x2x5xf32>
  }
}
// -----
// gather_windows
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<4x2xi32>) -> (tensor<2x4x3xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [2, 0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 3>}> : (tensor<3x4x5xf32>, tensor<4x2xi32>) -> tensor<2x4x3xf32>
    return %0 : tensor<2x4x3xf32>
  }
}
// -----
// scatter_set
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<4x1xi64>, %arg2: tensor<4x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      stablehlo.return %arg4 : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<4x1xi64>, tensor<4x3xf32>) -> tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
}
// -----
// scatter_add
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<6x1xi64>, %arg2: tensor<6x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %1 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<6x1xi64>, tensor<6x3xf32>) -> tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
}
// -----
// scatter_mul
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<6x1xi64>, %arg2: tensor<6x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %1 = stablehlo.multiply %arg3, %arg4 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<6x1xi64>, tensor<6x3xf32>) -> tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
}
// -----
// scatter_min
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<6x1xi64>, %arg2: tensor<6x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %1 = stablehlo.minimum %arg3, %arg4 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<6x1xi64>, tensor<6x3xf32>) -> tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
}
// -----
// scatter_max
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<6x1xi64>, %arg2: tensor<6x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %1 = stablehlo.maximum %arg3, %arg4 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<6x1xi64>, tensor<6x3xf32>) -> tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
}
// -----
// scatter_points
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3xi64>, %arg2: tensor<3xi64>, %arg3: tensor<3x4xf32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %3 = stablehlo.add %arg1, %2 : tensor<3xi64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3xi1>, tensor<3xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %6 = stablehlo.compare LT, %arg2, %5, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %8 = stablehlo.add %arg2, %7 : tensor<3xi64>
    %9 = stablehlo.select %6, %8, %arg2 : tensor<3xi1>, tensor<3xi64>
    %10 = stablehlo.convert %4 : (tensor<3xi64>) -> tensor<3xi32>
    %11 = stablehlo.convert %9 : (tensor<3xi64>) -> tensor<3xi32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %15 = "stablehlo.scatter"(%arg0, %14, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 2], scatter_dims_to_operand_dims = [0, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %16 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %16 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x2xi32>, tensor<3x4xf32>) -> tensor<3x4x5xf32>
    return %15 : tensor<3x4x5xf32>
  }
}
// -----
// scatter_batched
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<3x4xi32>, %arg2: tensor<3x4xf32>) -> (tensor<3x6xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x4xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x4xi1>, tensor<3x4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %6 = "stablehlo.scatter"(%arg0, %5, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %7 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %7 : tensor<f32>
    }) : (tensor<3x6xf32>, tensor<3x4x1xi32>, tensor<3x4xf32>) -> tensor<3x6xf32>
    return %6 : tensor<3x6xf32>
  }
}
// -----
// dot_matrix
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<4x5xf32>) -> (tensor<3x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
    return %0 : tensor<3x5xf32>
  }
}
// -----
// dot_batch
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x4xf32>, %arg1: tensor<2x4x5xf32>) -> (tensor<2x3x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
    return %0 : tensor<2x3x5xf32>
  }
}
// -----
// dot_mixed
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2x3x5xf32>, %arg1: tensor<5x3x6x4xf32>) -> (tensor<4x2x6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0] x [3], contracting_dims = [3, 2] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<4x2x3x5xf32>, tensor<5x3x6x4xf32>) -> tensor<4x2x6xf32>
    return %0 : tensor<4x2x6xf32>
  }
}
// -----
// dot_vector
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7xf32>, tensor<7xf32>) -> tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// dot_outer
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<2xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
// dot_empty
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x0xf32>, %arg1: tensor<0x3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x0xf32>, tensor<0x3xf32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
// dot_wide
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x9xf32>, %arg1: tensor<9x300xf32>) -> (tensor<5x300xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x9xf32>, tensor<9x300xf32>) -> tensor<5x300xf32>
    return %0 : tensor<5x300xf32>
  }
}
// -----
// dot_complex
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<2x2xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<2x2xcomplex<f32>>
    return %0 : tensor<2x2xcomplex<f32>>
  }
}
// -----
// dot_int
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x40xi8>, %arg1: tensor<40x2xi8>) -> (tensor<3x2xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x40xi8>, tensor<40x2xi8>) -> tensor<3x2xi32>
    return %0 : tensor<3x2xi32>
  }
}
// -----
// dot_int_wraps
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xi32>, %arg1: tensor<4x2xi32>) -> (tensor<3x2xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x4xi32>, tensor<4x2xi32>) -> tensor<3x2xi32>
    return %0 : tensor<3x2xi32>
  }
}
// -----
// dot_bf16
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x8xbf16>, %arg1: tensor<8x2xbf16>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x8xbf16>, tensor<8x2xbf16>) -> tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
}
// -----
// conv_plain
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x6x3xf32>, %arg1: tensor<3x2x3x4xf32>) -> (tensor<2x5x5x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x7x6x3xf32>, tensor<3x2x3x4xf32>) -> tensor<2x5x5x4xf32>
    return %0 : tensor<2x5x5x4xf32>
  }
}
// -----
// conv_padded
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x6x3xf32>, %arg1: tensor<3x2x3x4xf32>) -> (tensor<2x4x7x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 1], pad = [[2, 1], [-1, 3]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x7x6x3xf32>, tensor<3x2x3x4xf32>) -> tensor<2x4x7x4xf32>
    return %0 : tensor<2x4x7x4xf32>
  }
}
// -----
// conv_dilated
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x6x2xf32>, %arg1: tensor<3x2x2x4xf32>) -> (tensor<1x12x18x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 2], [0, 3]], lhs_dilate = [2, 3], rhs_dilate = [2, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x7x6x2xf32>, tensor<3x2x2x4xf32>) -> tensor<1x12x18x4xf32>
    return %0 : tensor<1x12x18x4xf32>
  }
}
// -----
// conv_groups
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x5x6xf32>, %arg1: tensor<3x3x2x9xf32>) -> (tensor<2x3x3x9xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 3 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x5x5x6xf32>, tensor<3x3x2x9xf32>) -> tensor<2x3x3x9xf32>
    return %0 : tensor<2x3x3x9xf32>
  }
}
// -----
// conv_depthwise
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x5x4xf32>, %arg1: tensor<2x2x1x8xf32>) -> (tensor<1x4x4x8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x5x5x4xf32>, tensor<2x2x1x8xf32>) -> tensor<1x4x4x8xf32>
    return %0 : tensor<1x4x4x8xf32>
  }
}
// -----
// conv_batch_groups
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x5x5x2xf32>, %arg1: tensor<2x2x2x6xf32>) -> (tensor<2x4x4x6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<6x5x5x2xf32>, tensor<2x2x2x6xf32>) -> tensor<2x4x4x6xf32>
    return %0 : tensor<2x4x4x6xf32>
  }
}
// -----
// conv_layouts
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6x2x5xf32>, %arg1: tensor<3x2x4x3xf32>) -> (tensor<3x2x4x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 1, b, 0]x[i, 0, o, 1]->[1, b, f, 0], window = {stride = [1, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<3x6x2x5xf32>, tensor<3x2x4x3xf32>) -> tensor<3x2x4x5xf32>
    return %0 : tensor<3x2x4x5xf32>
  }
}
// -----
// conv_1d_int
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x8xi32>, %arg1: tensor<3x2x3xi32>) -> (tensor<1x3x6xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x8xi32>, tensor<3x2x3xi32>) -> tensor<1x3x6xi32>
    return %0 : tensor<1x3x6xi32>
  }
}
// -----
// conv_transpose
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4x4x2xf32>, %arg1: tensor<3x3x5x2xf32>) -> (tensor<1x8x8x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.reverse %arg1, dims = [0] : tensor<3x3x5x2xf32>
    %1 = stablehlo.reverse %0, dims = [1] : tensor<3x3x5x2xf32>
    %2 = stablehlo.transpose %1, dims = [0, 1, 3, 2] : (tensor<3x3x5x2xf32>) -> tensor<3x3x2x5xf32>
    %3 = stablehlo.convolution(%arg0, %2) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x4x4x2xf32>, tensor<3x3x2x5xf32>) -> tensor<1x8x8x5xf32>
    return %3 : tensor<1x8x8x5xf32>
  }
}
// -----
// reduce_sum
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
// reduce_prod
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.multiply across dimensions = [0, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
// reduce_max
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
// reduce_min
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.minimum across dimensions = [0, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
// reduce_all
module @jit_sum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// reduce_none
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4x5xf32>
    return %0 : tensor<3x4x5xf32>
  }
}
// -----
// reduce_empty
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<0x3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<0x3xf32>, tensor<f32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// reduce_bool
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xi1>) -> (tensor<3xi1> {jax.result_info = "result[0]"}, tensor<3xi1> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<true> : tensor<i1>
    %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.and across dimensions = [1] : (tensor<3x2xi1>, tensor<i1>) -> tensor<3xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.reduce(%arg0 init: %c_0) applies stablehlo.or across dimensions = [1] : (tensor<3x2xi1>, tensor<i1>) -> tensor<3xi1>
    return %0, %1 : tensor<3xi1>, tensor<3xi1>
  }
}
// -----
// reduce_bf16
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x2xbf16>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<9x2xbf16>) -> tensor<9x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<9x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// argmax
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x5xi64> {jax.result_info = "result[0]"}, tensor<3x4xi64> {jax.result_info = "result[1]"}) {
    %0 = call @argmax(%arg0) : (tensor<3x4x5xf32>) -> tensor<3x5xi64>
    %1 = call @argmin(%arg0) : (tensor<3x4x5xf32>) -> tensor<3x4xi64>
    return %0, %1 : tensor<3x5xi64>, tensor<3x4xi64>
  }
  func.func private @argmax(%arg0: tensor<3x4x5xf32>) -> tensor<3x5xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<3x4x5xi64>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<3x4x5xf32>, tensor<3x4x5xi64>, tensor<f32>, tensor<i64>) -> (tensor<3x5xf32>, tensor<3x5xi64>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i64>
    }
    return %1#1 : tensor<3x5xi64>
  }
  func.func private @argmin(%arg0: tensor<3x4x5xf32>) -> tensor<3x4xi64> {
    %0 = stablehlo.iota dim = 2 : tensor<3x4x5xi64>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [2] : (tensor<3x4x5xf32>, tensor<3x4x5xi64>, tensor<f32>, tensor<i64>) -> (tensor<3x4xf32>, tensor<3x4xi64>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i64>
    }
    return %1#1 : tensor<3x4xi64>
  }
}
// -----
// argmax_nan
module @jit_argmax attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<i64> {jax.result_info = "result"}) {
    %0 = call @argmax(%arg0) : (tensor<5xf32>) -> tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @argmax(%arg0: tensor<5xf32>) -> tensor<i64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [0] : (tensor<5xf32>, tensor<5xi64>, tensor<f32>, tensor<i64>) -> (tensor<f32>, tensor<i64>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i64>
    }
    return %1#1 : tensor<i64>
  }
}
// -----
// reduce_pair
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x7xf32>, %arg1: tensor<3x7xi32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xi32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0:2 = stablehlo.reduce(%arg0 init: %cst), (%arg1 init: %c) across dimensions = [1] : (tensor<3x7xf32>, tensor<3x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
     reducer(%arg2: tensor<f32>, %arg4: tensor<f32>) (%arg3: tensor<i32>, %arg5: tensor<i32>)  {
      %1 = stablehlo.add %arg2, %arg4 : tensor<f32>
      %2 = stablehlo.multiply %arg3, %arg5 : tensor<i32>
      stablehlo.return %1, %2 : tensor<f32>, tensor<i32>
    }
    return %0#0, %0#1 : tensor<3xf32>, tensor<3xi32>
  }
}
// -----
// softmax
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4x5xf32>
    %6 = stablehlo.exponential %5 : tensor<3x4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %10 = stablehlo.divide %6, %9 : tensor<3x4x5xf32>
    return %10 : tensor<3x4x5xf32>
  }
}
// -----
// cumsum
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %0 = call @cumsum(%arg0) : (tensor<3x4x5xf32>) -> tensor<3x4x5xf32>
    return %0 : tensor<3x4x5xf32>
  }
  func.func private @cumsum(%arg0: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<3x4x5xf32>) -> tensor<3x4x5xf32>
    return %0 : tensor<3x4x5xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<[[0, 0], [3, 0], [0, 0]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 1, 4, 1>, window_strides = array<i64: 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4x5xf32>
    return %1 : tensor<3x4x5xf32>
  }
}
// -----
// cummax
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %0 = call @cummax(%arg0) : (tensor<3x4x5xf32>) -> tensor<3x4x5xf32>
    return %0 : tensor<3x4x5xf32>
  }
  func.func private @cummax(%arg0: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<[[0, 2], [0, 0], [0, 0]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 3, 1, 1>, window_strides = array<i64: 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4x5xf32>
    return %1 : tensor<3x4x5xf32>
  }
}
// -----
// window_sum
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x2x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<[[0, 0], [1, 0], [-1, 2]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 1, 2, 3>, window_strides = array<i64: 1, 2, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x2x4xf32>
    return %1 : tensor<3x2x4xf32>
  }
}
// -----
// window_max
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<5x2x8xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 2, 1, 2>, padding = dense<[[0, 0], [1, 0], [-1, 2]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 2, 1>, window_dimensions = array<i64: 1, 2, 3>, window_strides = array<i64: 1, 2, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<5x2x8xf32>
    return %1 : tensor<5x2x8xf32>
  }
}
// -----
// window_pair
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3x4x5xf32>) -> (tensor<3x2x4xf32> {jax.result_info = "result[0]"}, tensor<3x2x4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0:2 = "stablehlo.reduce_window"(%arg0, %arg1, %cst, %cst_0) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<[[0, 0], [1, 0], [-1, 2]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 1, 2, 3>, window_strides = array<i64: 1, 2, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>):
      %1 = stablehlo.add %arg2, %arg4 : tensor<f32>
      %2 = stablehlo.maximum %arg3, %arg5 : tensor<f32>
      stablehlo.return %1, %2 : tensor<f32>, tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    return %0#0, %0#1 : tensor<3x2x4xf32>, tensor<3x2x4xf32>
  }
}
// -----
// sort
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<3x4x5xf32>) -> tensor<3x4x5xf32>
    return %0 : tensor<3x4x5xf32>
  }
}
// -----
// sort_pair
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x2xi32>, %arg1: tensor<20x2xi32>) -> (tensor<20x2xi32> {jax.result_info = "result[0]"}, tensor<20x2xi32> {jax.result_info = "result[1]"}) {
    %0:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>):
      %1 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<20x2xi32>, tensor<20x2xi32>) -> (tensor<20x2xi32>, tensor<20x2xi32>)
    return %0#0, %0#1 : tensor<20x2xi32>, tensor<20x2xi32>
  }
}
// -----
// sort_keys
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<17xi32>, %arg1: tensor<17xi32>, %arg2: tensor<17xi32>) -> (tensor<17xi32> {jax.result_info = "result[0]"}, tensor<17xi32> {jax.result_info = "result[1]"}, tensor<17xi32> {jax.result_info = "result[2]"}) {
    %0:3 = "stablehlo.sort"(%arg0, %arg1, %arg2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<i32>, %arg8: tensor<i32>):
      %1 = stablehlo.compare LT, %arg5, %arg6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %2 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %3 = stablehlo.compare EQ, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %4 = stablehlo.and %3, %1 : tensor<i1>
      %5 = stablehlo.or %2, %4 : tensor<i1>
      stablehlo.return %5 : tensor<i1>
    }) : (tensor<17xi32>, tensor<17xi32>, tensor<17xi32>) -> (tensor<17xi32>, tensor<17xi32>, tensor<17xi32>)
    return %0#0, %0#1, %0#2 : tensor<17xi32>, tensor<17xi32>, tensor<17xi32>
  }
}
// -----
// sort_special
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}
// -----
// argsort
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xi64> {jax.result_info = "result"}) {
    %0 = call @argsort(%arg0) : (tensor<3x4x5xf32>) -> tensor<3x4x5xi64>
    return %0 : tensor<3x4x5xi64>
  }
  func.func private @argsort(%arg0: tensor<3x4x5xf32>) -> tensor<3x4x5xi64> {
    %0 = stablehlo.iota dim = 2 : tensor<3x4x5xi64>
    %1 = stablehlo.reverse %arg0, dims = [2] : tensor<3x4x5xf32>
    %2 = stablehlo.reverse %0, dims = [2] : tensor<3x4x5xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 2 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_1, %6 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %9 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.select %9, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %11 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %12 = stablehlo.select %11, %cst_4, %10 : tensor<i1>, tensor<f32>
      %13 = stablehlo.compare LT, %8, %12, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<3x4x5xf32>, tensor<3x4x5xi64>) -> (tensor<3x4x5xf32>, tensor<3x4x5xi64>)
    %4 = stablehlo.reverse %3#1, dims = [2] : tensor<3x4x5xi64>
    return %4 : tensor<3x4x5xi64>
  }
}
// -----
// while
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i64>) -> (tensor<i64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %cst) : tensor<i64>, tensor<i64>, tensor<f64>
    cond {
      %1 = stablehlo.convert %iterArg_0 : tensor<i64>
      %2 = stablehlo.compare LT, %1, %iterArg, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %c_2 = stablehlo.constant dense<1> : tensor<i64>
      %1 = stablehlo.add %iterArg_0, %c_2 : tensor<i64>
      %cst_3 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %2 = stablehlo.multiply %iterArg_1, %cst_3 : tensor<f64>
      stablehlo.return %iterArg, %1, %2 : tensor<i64>, tensor<i64>, tensor<f64>
    }
    return %0#1, %0#2 : tensor<i64>, tensor<f64>
  }
}
// -----
// fori_captures
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> (tensor<3xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %arg1, %iterArg_2 = %0) : tensor<3xf64>, tensor<i64>, tensor<i64>, tensor<3xf64>
    cond {
      %2 = stablehlo.compare LT, %iterArg_0, %iterArg_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %c_3 = stablehlo.constant dense<1> : tensor<i64>
      %2 = stablehlo.add %iterArg_0, %c_3 : tensor<i64>
      %3 = stablehlo.convert %iterArg_0 : (tensor<i64>) -> tensor<f64>
      %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %5 = stablehlo.multiply %iterArg, %4 : tensor<3xf64>
      %6 = stablehlo.add %iterArg_2, %5 : tensor<3xf64>
      stablehlo.return %iterArg, %2, %iterArg_1, %6 : tensor<3xf64>, tensor<i64>, tensor<i64>, tensor<3xf64>
    }
    return %1#3 : tensor<3xf64>
  }
}
// -----
// scan
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<6xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %c, %iterArg_2 = %cst, %iterArg_3 = %0) : tensor<6xf64>, tensor<i64>, tensor<f64>, tensor<6xf64>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<6xf64>, tensor<i64>) -> tensor<f64>
      %3:2 = func.call @closed_call(%iterArg_2, %2) : (tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>)
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_3, %3#1, %iterArg_1) : (tensor<6xf64>, tensor<f64>, tensor<i64>) -> tensor<6xf64>
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %5, %3#0, %4 : tensor<6xf64>, tensor<i64>, tensor<f64>, tensor<6xf64>
    }
    return %1#2, %1#3 : tensor<f64>, tensor<6xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<6xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<f64>, tensor<f64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.add %0, %arg1 : tensor<f64>
    %2 = stablehlo.convert %arg0 : tensor<f64>
    %3 = stablehlo.multiply %2, %arg1 : tensor<f64>
    return %1, %3 : tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xf64>, tensor<1xf64>, tensor<i64>) -> tensor<6xf64>
    return %1 : tensor<6xf64>
  }
}
// -----
// cond
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i1>, %arg1: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<i1>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %3 = stablehlo.multiply %arg1, %2 : tensor<2xf32>
      stablehlo.return %3 : tensor<2xf32>
    }, {
      %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %3 = stablehlo.add %arg1, %2 : tensor<2xf32>
      stablehlo.return %3 : tensor<2xf32>
    }) : (tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// switch_m3
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %0 = stablehlo.clamp %c, %arg0, %c_0 : tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      stablehlo.return %arg1 : tensor<2xf32>
    }, {
      %2 = stablehlo.negate %arg1 : tensor<2xf32>
      stablehlo.return %2 : tensor<2xf32>
    }, {
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %3 = stablehlo.multiply %arg1, %2 : tensor<2xf32>
      stablehlo.return %3 : tensor<2xf32>
    }) : (tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// switch_0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %0 = stablehlo.clamp %c, %arg0, %c_0 : tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      stablehlo.return %arg1 : tensor<2xf32>
    }, {
      %2 = stablehlo.negate %arg1 : tensor<2xf32>
      stablehlo.return %2 : tensor<2xf32>
    }, {
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %3 = stablehlo.multiply %arg1, %2 : tensor<2xf32>
      stablehlo.return %3 : tensor<2xf32>
    }) : (tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// switch_1
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %0 = stablehlo.clamp %c, %arg0, %c_0 : tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      stablehlo.return %arg1 : tensor<2xf32>
    }, {
      %2 = stablehlo.negate %arg1 : tensor<2xf32>
      stablehlo.return %2 : tensor<2xf32>
    }, {
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %3 = stablehlo.multiply %arg1, %2 : tensor<2xf32>
      stablehlo.return %3 : tensor<2xf32>
    }) : (tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// switch_9
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %0 = stablehlo.clamp %c, %arg0, %c_0 : tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      stablehlo.return %arg1 : tensor<2xf32>
    }, {
      %2 = stablehlo.negate %arg1 : tensor<2xf32>
      stablehlo.return %2 : tensor<2xf32>
    }, {
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %3 = stablehlo.multiply %arg1, %2 : tensor<2xf32>
      stablehlo.return %3 : tensor<2xf32>
    }) : (tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// random_bits
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<5xui32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<5xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<5xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<5xui64>
    %9 = stablehlo.convert %6 : (tensor<5xui64>) -> tensor<5xui32>
    %10 = stablehlo.convert %8 : (tensor<5xui64>) -> tensor<5xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>) -> (tensor<5xui32>, tensor<5xui32>)
    %12 = stablehlo.xor %11#0, %11#1 : tensor<5xui32>
    return %12 : tensor<5xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<5xui32>, %arg3: tensor<5xui32>) -> (tensor<5xui32>, tensor<5xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<5xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<5xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<5xui32>, tensor<5xui32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<5xui32>, %arg2: tensor<5xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<5xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<5xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<5xui32>
    %9 = stablehlo.or %5, %8 : tensor<5xui32>
    %10 = stablehlo.xor %3, %9 : tensor<5xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<5xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<5xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<5xui32>
    %19 = stablehlo.or %15, %18 : tensor<5xui32>
    %20 = stablehlo.xor %13, %19 : tensor<5xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<5xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<5xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<5xui32>
    %29 = stablehlo.or %25, %28 : tensor<5xui32>
    %30 = stablehlo.xor %23, %29 : tensor<5xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<5xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<5xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<5xui32>
    %39 = stablehlo.or %35, %38 : tensor<5xui32>
    %40 = stablehlo.xor %33, %39 : tensor<5xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %42 = stablehlo.add %33, %41 : tensor<5xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %44 = stablehlo.add %40, %43 : tensor<5xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %48 = stablehlo.add %44, %47 : tensor<5xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
}
// -----
// random_normal
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = call @_normal(%arg0) : (tensor<2xui32>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_normal(%arg0: tensor<2xui32>) -> tensor<6xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<2xui32>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_normal_real(%arg0: tensor<2xui32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %1 = chlo.erf_inv %0 : tensor<6xf32> -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<6xf32>
    return %3 : tensor<6xf32>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.iota dim = 0 : tensor<6xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<6xui64>
    %8 = stablehlo.multiply %7, %6 : tensor<6xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<6xui64>
    %10 = stablehlo.shift_right_logical %8, %9 : tensor<6xui64>
    %11 = stablehlo.convert %8 : (tensor<6xui64>) -> tensor<6xui32>
    %12 = stablehlo.convert %10 : (tensor<6xui64>) -> tensor<6xui32>
    %13:2 = call @threefry2x32(%3, %5, %12, %11) : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %14 = stablehlo.xor %13#0, %13#1 : tensor<6xui32>
    %c_1 = stablehlo.constant dense<9> : tensor<ui32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %16 = stablehlo.shift_right_logical %14, %15 : tensor<6xui32>
    %c_2 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %18 = stablehlo.or %16, %17 : tensor<6xui32>
    %19 = stablehlo.bitcast_convert %18 : (tensor<6xui32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.subtract %19, %20 : tensor<6xf32>
    %22 = stablehlo.subtract %1, %0 : tensor<1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %24 = stablehlo.multiply %21, %23 : tensor<6xf32>
    %25 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %26 = stablehlo.add %24, %25 : tensor<6xf32>
    %27 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %28 = stablehlo.maximum %27, %26 : tensor<6xf32>
    return %28 : tensor<6xf32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<6xui32>, %arg3: tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<6xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<6xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<6xui32>, tensor<6xui32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<6xui32>, %arg2: tensor<6xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<6xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<6xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<6xui32>
    %9 = stablehlo.or %5, %8 : tensor<6xui32>
    %10 = stablehlo.xor %3, %9 : tensor<6xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<6xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<6xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<6xui32>
    %19 = stablehlo.or %15, %18 : tensor<6xui32>
    %20 = stablehlo.xor %13, %19 : tensor<6xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<6xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<6xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<6xui32>
    %29 = stablehlo.or %25, %28 : tensor<6xui32>
    %30 = stablehlo.xor %23, %29 : tensor<6xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<6xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<6xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<6xui32>
    %39 = stablehlo.or %35, %38 : tensor<6xui32>
    %40 = stablehlo.xor %33, %39 : tensor<6xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %42 = stablehlo.add %33, %41 : tensor<6xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %44 = stablehlo.add %40, %43 : tensor<6xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %48 = stablehlo.add %44, %47 : tensor<6xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
}
// -----
// erf_grad
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5xf32>
    %2 = stablehlo.negate %arg0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<5xf32>
    %5 = chlo.erfc %4 : tensor<5xf32> -> tensor<5xf32>
    %6 = chlo.square %4 : tensor<5xf32> -> tensor<5xf32>
    %7 = stablehlo.negate %6 : tensor<5xf32>
    %8 = stablehlo.exponential %7 : tensor<5xf32>
    %9 = stablehlo.multiply %1, %5 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.multiply %1, %11 : tensor<5xf32>
    %13 = stablehlo.multiply %11, %5 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<5xf32>
    %16 = stablehlo.multiply %15, %8 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<5xf32>
    %19 = stablehlo.negate %18 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %21 = stablehlo.multiply %20, %13 : tensor<5xf32>
    %22 = stablehlo.add %19, %21 : tensor<5xf32>
    return %22 : tensor<5xf32>
  }
}
// -----
// remat
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3:2 = stablehlo.optimization_barrier %arg0, %cst_0 : tensor<4xf32>, tensor<f32>
    %4 = stablehlo.sine %3#0 : tensor<4xf32>
    %5 = stablehlo.cosine %3#0 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %3#1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4xf32>
    return %10 : tensor<4xf32>
  }
}
// -----
// cholesky_f32_lower
func.func @main(%a0: tensor<2x4x4xf32>) -> (tensor<2x4x4xf32>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = true} : (tensor<2x4x4xf32>) -> (tensor<2x4x4xf32>)
  return %r0 : tensor<2x4x4xf32>
}
// -----
// cholesky_f32_upper
func.func @main(%a0: tensor<2x4x4xf32>) -> (tensor<2x4x4xf32>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = false} : (tensor<2x4x4xf32>) -> (tensor<2x4x4xf32>)
  return %r0 : tensor<2x4x4xf32>
}
// -----
// cholesky_f64_lower
func.func @main(%a0: tensor<2x4x4xf64>) -> (tensor<2x4x4xf64>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = true} : (tensor<2x4x4xf64>) -> (tensor<2x4x4xf64>)
  return %r0 : tensor<2x4x4xf64>
}
// -----
// cholesky_f64_upper
func.func @main(%a0: tensor<2x4x4xf64>) -> (tensor<2x4x4xf64>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = false} : (tensor<2x4x4xf64>) -> (tensor<2x4x4xf64>)
  return %r0 : tensor<2x4x4xf64>
}
// -----
// cholesky_complex<f32>_lower
func.func @main(%a0: tensor<2x4x4xcomplex<f32>>) -> (tensor<2x4x4xcomplex<f32>>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = true} : (tensor<2x4x4xcomplex<f32>>) -> (tensor<2x4x4xcomplex<f32>>)
  return %r0 : tensor<2x4x4xcomplex<f32>>
}
// -----
// cholesky_complex<f32>_upper
func.func @main(%a0: tensor<2x4x4xcomplex<f32>>) -> (tensor<2x4x4xcomplex<f32>>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = false} : (tensor<2x4x4xcomplex<f32>>) -> (tensor<2x4x4xcomplex<f32>>)
  return %r0 : tensor<2x4x4xcomplex<f32>>
}
// -----
// cholesky_complex<f64>_lower
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>) -> (tensor<2x4x4xcomplex<f64>>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = true} : (tensor<2x4x4xcomplex<f64>>) -> (tensor<2x4x4xcomplex<f64>>)
  return %r0 : tensor<2x4x4xcomplex<f64>>
}
// -----
// cholesky_complex<f64>_upper
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>) -> (tensor<2x4x4xcomplex<f64>>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = false} : (tensor<2x4x4xcomplex<f64>>) -> (tensor<2x4x4xcomplex<f64>>)
  return %r0 : tensor<2x4x4xcomplex<f64>>
}
// -----
// cholesky_not_positive
func.func @main(%a0: tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>) {
  %r0 = "stablehlo.cholesky"(%a0) {lower = true} : (tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>)
  return %r0 : tensor<2x2x2xf32>
}
// -----
// cholesky_empty
func.func @main(%a0: tensor<3x0x0xf32>) -> (tensor<3x0x0xf32>) {
  %r0 = "stablehlo.cholesky"(%a0) : (tensor<3x0x0xf32>) -> (tensor<3x0x0xf32>)
  return %r0 : tensor<3x0x0xf32>
}
// -----
// solve_f32_ll1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_ll1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_ll1_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_ll_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_ll_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_ll_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_lu1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_lu1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_lu1_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_lu_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_lu_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_lu_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  return %r0 : tensor<2x4x3xf32>
}
// -----
// solve_f32_rl1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_rl1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_rl1_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_rl_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_rl_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_rl_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_ru1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_ru1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_ru1_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_ru_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_ru_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_f32_ru_ADJOINT
func.func @main(%a0: tensor<2x4x4xf32>, %a1: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// solve_complex<f64>_ll1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_ll1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_ll1_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_ll_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_ll_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_ll_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_lu1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_lu1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_lu1_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_lu_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_lu_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_lu_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x4x3xcomplex<f64>>) -> (tensor<2x4x3xcomplex<f64>>)
  return %r0 : tensor<2x4x3xcomplex<f64>>
}
// -----
// solve_complex<f64>_rl1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_rl1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_rl1_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_rl_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_rl_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_rl_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_ru1_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_ru1_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_ru1_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_ru_NO_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_ru_TRANSPOSE
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// solve_complex<f64>_ru_ADJOINT
func.func @main(%a0: tensor<2x4x4xcomplex<f64>>, %a1: tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>) {
  %r0 = "stablehlo.triangular_solve"(%a0, %a1) {left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>} : (tensor<2x4x4xcomplex<f64>>, tensor<2x3x4xcomplex<f64>>) -> (tensor<2x3x4xcomplex<f64>>)
  return %r0 : tensor<2x3x4xcomplex<f64>>
}
// -----
// einsum_ab_bc_to_ac
func.func @main(%a0: tensor<2x3xf32>, %a1: tensor<3x4xf32>) -> (tensor<2x4xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "ab,bc->ac"} : (tensor<2x3xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>)
  return %r0 : tensor<2x4xf32>
}
// -----
// einsum_abc_abd_to_acd
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<2x3x5xf32>) -> (tensor<2x4x5xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "abc,abd->acd"} : (tensor<2x3x4xf32>, tensor<2x3x5xf32>) -> (tensor<2x4x5xf32>)
  return %r0 : tensor<2x4x5xf32>
}
// -----
// einsum_abc_cb_to_ca
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<4x3xf32>) -> (tensor<4x2xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "abc,cb->ca"} : (tensor<2x3x4xf32>, tensor<4x3xf32>) -> (tensor<4x2xf32>)
  return %r0 : tensor<4x2xf32>
}
// -----
// einsum_ab_cd_to_acbd
func.func @main(%a0: tensor<2x3xf32>, %a1: tensor<4x5xf32>) -> (tensor<2x4x3x5xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "ab,cd->acbd"} : (tensor<2x3xf32>, tensor<4x5xf32>) -> (tensor<2x4x3x5xf32>)
  return %r0 : tensor<2x4x3x5xf32>
}
// -----
// einsum_aab_bc_to_ca
func.func @main(%a0: tensor<3x3x2xf32>, %a1: tensor<2x4xf32>) -> (tensor<4x3xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "aab,bc->ca"} : (tensor<3x3x2xf32>, tensor<2x4xf32>) -> (tensor<4x3xf32>)
  return %r0 : tensor<4x3xf32>
}
// -----
// einsum_abc_cd_to_d
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<4x5xf32>) -> (tensor<5xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "abc,cd->d"} : (tensor<2x3x4xf32>, tensor<4x5xf32>) -> (tensor<5xf32>)
  return %r0 : tensor<5xf32>
}
// -----
// einsum_...ab_...bc_to_...ac
func.func @main(%a0: tensor<2x5x2x3xf32>, %a1: tensor<2x5x3x4xf32>) -> (tensor<2x5x2x4xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "...ab,...bc->...ac"} : (tensor<2x5x2x3xf32>, tensor<2x5x3x4xf32>) -> (tensor<2x5x2x4xf32>)
  return %r0 : tensor<2x5x2x4xf32>
}
// -----
// einsum_a_a_to_
func.func @main(%a0: tensor<5xf32>, %a1: tensor<5xf32>) -> (tensor<f32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "a,a->"} : (tensor<5xf32>, tensor<5xf32>) -> (tensor<f32>)
  return %r0 : tensor<f32>
}
// -----
// einsum_a__to_a
func.func @main(%a0: tensor<3xf32>, %a1: tensor<f32>) -> (tensor<3xf32>) {
  %r0 = "stablehlo.einsum"(%a0, %a1) {einsum_config = "a,->a"} : (tensor<3xf32>, tensor<f32>) -> (tensor<3xf32>)
  return %r0 : tensor<3xf32>
}
// -----
// unary_einsum_ab_to_ba
func.func @main(%a0: tensor<2x3xf32>) -> (tensor<3x2xf32>) {
  %r0 = "stablehlo.unary_einsum"(%a0) {einsum_config = "ab->ba"} : (tensor<2x3xf32>) -> (tensor<3x2xf32>)
  return %r0 : tensor<3x2xf32>
}
// -----
// unary_einsum_abc_to_b
func.func @main(%a0: tensor<2x3x4xf32>) -> (tensor<3xf32>) {
  %r0 = "stablehlo.unary_einsum"(%a0) {einsum_config = "abc->b"} : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  return %r0 : tensor<3xf32>
}
// -----
// unary_einsum_aab_to_ab
func.func @main(%a0: tensor<3x3x2xf32>) -> (tensor<3x2xf32>) {
  %r0 = "stablehlo.unary_einsum"(%a0) {einsum_config = "aab->ab"} : (tensor<3x3x2xf32>) -> (tensor<3x2xf32>)
  return %r0 : tensor<3x2xf32>
}
// -----
// unary_einsum_aa_to_
func.func @main(%a0: tensor<4x4xf32>) -> (tensor<f32>) {
  %r0 = "stablehlo.unary_einsum"(%a0) {einsum_config = "aa->"} : (tensor<4x4xf32>) -> (tensor<f32>)
  return %r0 : tensor<f32>
}
// -----
// unary_einsum_...a_to_...
func.func @main(%a0: tensor<2x3x4xf32>) -> (tensor<2x3xf32>) {
  %r0 = "stablehlo.unary_einsum"(%a0) {einsum_config = "...a->..."} : (tensor<2x3x4xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// fft_1_complex64
func.func @main(%a0: tensor<2x1xcomplex<f32>>) -> (tensor<2x1xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 1>} : (tensor<2x1xcomplex<f32>>) -> (tensor<2x1xcomplex<f32>>)
  return %r0 : tensor<2x1xcomplex<f32>>
}
// -----
// ifft_1_complex64
func.func @main(%a0: tensor<2x1xcomplex<f32>>) -> (tensor<2x1xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 1>} : (tensor<2x1xcomplex<f32>>) -> (tensor<2x1xcomplex<f32>>)
  return %r0 : tensor<2x1xcomplex<f32>>
}
// -----
// rfft_1_complex64
func.func @main(%a0: tensor<2x1xf32>) -> (tensor<2x1xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 1>} : (tensor<2x1xf32>) -> (tensor<2x1xcomplex<f32>>)
  return %r0 : tensor<2x1xcomplex<f32>>
}
// -----
// irfft_1_complex64
func.func @main(%a0: tensor<2x1xcomplex<f32>>) -> (tensor<2x1xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 1>} : (tensor<2x1xcomplex<f32>>) -> (tensor<2x1xf32>)
  return %r0 : tensor<2x1xf32>
}
// -----
// fft_2_complex64
func.func @main(%a0: tensor<2x2xcomplex<f32>>) -> (tensor<2x2xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 2>} : (tensor<2x2xcomplex<f32>>) -> (tensor<2x2xcomplex<f32>>)
  return %r0 : tensor<2x2xcomplex<f32>>
}
// -----
// ifft_2_complex64
func.func @main(%a0: tensor<2x2xcomplex<f32>>) -> (tensor<2x2xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 2>} : (tensor<2x2xcomplex<f32>>) -> (tensor<2x2xcomplex<f32>>)
  return %r0 : tensor<2x2xcomplex<f32>>
}
// -----
// rfft_2_complex64
func.func @main(%a0: tensor<2x2xf32>) -> (tensor<2x2xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 2>} : (tensor<2x2xf32>) -> (tensor<2x2xcomplex<f32>>)
  return %r0 : tensor<2x2xcomplex<f32>>
}
// -----
// irfft_2_complex64
func.func @main(%a0: tensor<2x2xcomplex<f32>>) -> (tensor<2x2xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 2>} : (tensor<2x2xcomplex<f32>>) -> (tensor<2x2xf32>)
  return %r0 : tensor<2x2xf32>
}
// -----
// fft_3_complex64
func.func @main(%a0: tensor<2x3xcomplex<f32>>) -> (tensor<2x3xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 3>} : (tensor<2x3xcomplex<f32>>) -> (tensor<2x3xcomplex<f32>>)
  return %r0 : tensor<2x3xcomplex<f32>>
}
// -----
// ifft_3_complex64
func.func @main(%a0: tensor<2x3xcomplex<f32>>) -> (tensor<2x3xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 3>} : (tensor<2x3xcomplex<f32>>) -> (tensor<2x3xcomplex<f32>>)
  return %r0 : tensor<2x3xcomplex<f32>>
}
// -----
// rfft_3_complex64
func.func @main(%a0: tensor<2x3xf32>) -> (tensor<2x2xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 3>} : (tensor<2x3xf32>) -> (tensor<2x2xcomplex<f32>>)
  return %r0 : tensor<2x2xcomplex<f32>>
}
// -----
// irfft_3_complex64
func.func @main(%a0: tensor<2x2xcomplex<f32>>) -> (tensor<2x3xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 3>} : (tensor<2x2xcomplex<f32>>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// fft_7_complex64
func.func @main(%a0: tensor<2x7xcomplex<f32>>) -> (tensor<2x7xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 7>} : (tensor<2x7xcomplex<f32>>) -> (tensor<2x7xcomplex<f32>>)
  return %r0 : tensor<2x7xcomplex<f32>>
}
// -----
// ifft_7_complex64
func.func @main(%a0: tensor<2x7xcomplex<f32>>) -> (tensor<2x7xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 7>} : (tensor<2x7xcomplex<f32>>) -> (tensor<2x7xcomplex<f32>>)
  return %r0 : tensor<2x7xcomplex<f32>>
}
// -----
// rfft_7_complex64
func.func @main(%a0: tensor<2x7xf32>) -> (tensor<2x4xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 7>} : (tensor<2x7xf32>) -> (tensor<2x4xcomplex<f32>>)
  return %r0 : tensor<2x4xcomplex<f32>>
}
// -----
// irfft_7_complex64
func.func @main(%a0: tensor<2x4xcomplex<f32>>) -> (tensor<2x7xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 7>} : (tensor<2x4xcomplex<f32>>) -> (tensor<2x7xf32>)
  return %r0 : tensor<2x7xf32>
}
// -----
// fft_8_complex64
func.func @main(%a0: tensor<2x8xcomplex<f32>>) -> (tensor<2x8xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 8>} : (tensor<2x8xcomplex<f32>>) -> (tensor<2x8xcomplex<f32>>)
  return %r0 : tensor<2x8xcomplex<f32>>
}
// -----
// ifft_8_complex64
func.func @main(%a0: tensor<2x8xcomplex<f32>>) -> (tensor<2x8xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 8>} : (tensor<2x8xcomplex<f32>>) -> (tensor<2x8xcomplex<f32>>)
  return %r0 : tensor<2x8xcomplex<f32>>
}
// -----
// rfft_8_complex64
func.func @main(%a0: tensor<2x8xf32>) -> (tensor<2x5xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 8>} : (tensor<2x8xf32>) -> (tensor<2x5xcomplex<f32>>)
  return %r0 : tensor<2x5xcomplex<f32>>
}
// -----
// irfft_8_complex64
func.func @main(%a0: tensor<2x5xcomplex<f32>>) -> (tensor<2x8xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 8>} : (tensor<2x5xcomplex<f32>>) -> (tensor<2x8xf32>)
  return %r0 : tensor<2x8xf32>
}
// -----
// fft_12_complex64
func.func @main(%a0: tensor<2x12xcomplex<f32>>) -> (tensor<2x12xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 12>} : (tensor<2x12xcomplex<f32>>) -> (tensor<2x12xcomplex<f32>>)
  return %r0 : tensor<2x12xcomplex<f32>>
}
// -----
// ifft_12_complex64
func.func @main(%a0: tensor<2x12xcomplex<f32>>) -> (tensor<2x12xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 12>} : (tensor<2x12xcomplex<f32>>) -> (tensor<2x12xcomplex<f32>>)
  return %r0 : tensor<2x12xcomplex<f32>>
}
// -----
// rfft_12_complex64
func.func @main(%a0: tensor<2x12xf32>) -> (tensor<2x7xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 12>} : (tensor<2x12xf32>) -> (tensor<2x7xcomplex<f32>>)
  return %r0 : tensor<2x7xcomplex<f32>>
}
// -----
// irfft_12_complex64
func.func @main(%a0: tensor<2x7xcomplex<f32>>) -> (tensor<2x12xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 12>} : (tensor<2x7xcomplex<f32>>) -> (tensor<2x12xf32>)
  return %r0 : tensor<2x12xf32>
}
// -----
// fft_30_complex64
func.func @main(%a0: tensor<2x30xcomplex<f32>>) -> (tensor<2x30xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 30>} : (tensor<2x30xcomplex<f32>>) -> (tensor<2x30xcomplex<f32>>)
  return %r0 : tensor<2x30xcomplex<f32>>
}
// -----
// ifft_30_complex64
func.func @main(%a0: tensor<2x30xcomplex<f32>>) -> (tensor<2x30xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 30>} : (tensor<2x30xcomplex<f32>>) -> (tensor<2x30xcomplex<f32>>)
  return %r0 : tensor<2x30xcomplex<f32>>
}
// -----
// rfft_30_complex64
func.func @main(%a0: tensor<2x30xf32>) -> (tensor<2x16xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 30>} : (tensor<2x30xf32>) -> (tensor<2x16xcomplex<f32>>)
  return %r0 : tensor<2x16xcomplex<f32>>
}
// -----
// irfft_30_complex64
func.func @main(%a0: tensor<2x16xcomplex<f32>>) -> (tensor<2x30xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 30>} : (tensor<2x16xcomplex<f32>>) -> (tensor<2x30xf32>)
  return %r0 : tensor<2x30xf32>
}
// -----
// fft_49_complex64
func.func @main(%a0: tensor<2x49xcomplex<f32>>) -> (tensor<2x49xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 49>} : (tensor<2x49xcomplex<f32>>) -> (tensor<2x49xcomplex<f32>>)
  return %r0 : tensor<2x49xcomplex<f32>>
}
// -----
// ifft_49_complex64
func.func @main(%a0: tensor<2x49xcomplex<f32>>) -> (tensor<2x49xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 49>} : (tensor<2x49xcomplex<f32>>) -> (tensor<2x49xcomplex<f32>>)
  return %r0 : tensor<2x49xcomplex<f32>>
}
// -----
// rfft_49_complex64
func.func @main(%a0: tensor<2x49xf32>) -> (tensor<2x25xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 49>} : (tensor<2x49xf32>) -> (tensor<2x25xcomplex<f32>>)
  return %r0 : tensor<2x25xcomplex<f32>>
}
// -----
// irfft_49_complex64
func.func @main(%a0: tensor<2x25xcomplex<f32>>) -> (tensor<2x49xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 49>} : (tensor<2x25xcomplex<f32>>) -> (tensor<2x49xf32>)
  return %r0 : tensor<2x49xf32>
}
// -----
// fft_67_complex64
func.func @main(%a0: tensor<2x67xcomplex<f32>>) -> (tensor<2x67xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 67>} : (tensor<2x67xcomplex<f32>>) -> (tensor<2x67xcomplex<f32>>)
  return %r0 : tensor<2x67xcomplex<f32>>
}
// -----
// ifft_67_complex64
func.func @main(%a0: tensor<2x67xcomplex<f32>>) -> (tensor<2x67xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 67>} : (tensor<2x67xcomplex<f32>>) -> (tensor<2x67xcomplex<f32>>)
  return %r0 : tensor<2x67xcomplex<f32>>
}
// -----
// rfft_67_complex64
func.func @main(%a0: tensor<2x67xf32>) -> (tensor<2x34xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 67>} : (tensor<2x67xf32>) -> (tensor<2x34xcomplex<f32>>)
  return %r0 : tensor<2x34xcomplex<f32>>
}
// -----
// irfft_67_complex64
func.func @main(%a0: tensor<2x34xcomplex<f32>>) -> (tensor<2x67xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 67>} : (tensor<2x34xcomplex<f32>>) -> (tensor<2x67xf32>)
  return %r0 : tensor<2x67xf32>
}
// -----
// fft_128_complex64
func.func @main(%a0: tensor<2x128xcomplex<f32>>) -> (tensor<2x128xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 128>} : (tensor<2x128xcomplex<f32>>) -> (tensor<2x128xcomplex<f32>>)
  return %r0 : tensor<2x128xcomplex<f32>>
}
// -----
// ifft_128_complex64
func.func @main(%a0: tensor<2x128xcomplex<f32>>) -> (tensor<2x128xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 128>} : (tensor<2x128xcomplex<f32>>) -> (tensor<2x128xcomplex<f32>>)
  return %r0 : tensor<2x128xcomplex<f32>>
}
// -----
// rfft_128_complex64
func.func @main(%a0: tensor<2x128xf32>) -> (tensor<2x65xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 128>} : (tensor<2x128xf32>) -> (tensor<2x65xcomplex<f32>>)
  return %r0 : tensor<2x65xcomplex<f32>>
}
// -----
// irfft_128_complex64
func.func @main(%a0: tensor<2x65xcomplex<f32>>) -> (tensor<2x128xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 128>} : (tensor<2x65xcomplex<f32>>) -> (tensor<2x128xf32>)
  return %r0 : tensor<2x128xf32>
}
// -----
// fft_134_complex64
func.func @main(%a0: tensor<2x134xcomplex<f32>>) -> (tensor<2x134xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 134>} : (tensor<2x134xcomplex<f32>>) -> (tensor<2x134xcomplex<f32>>)
  return %r0 : tensor<2x134xcomplex<f32>>
}
// -----
// ifft_134_complex64
func.func @main(%a0: tensor<2x134xcomplex<f32>>) -> (tensor<2x134xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 134>} : (tensor<2x134xcomplex<f32>>) -> (tensor<2x134xcomplex<f32>>)
  return %r0 : tensor<2x134xcomplex<f32>>
}
// -----
// rfft_134_complex64
func.func @main(%a0: tensor<2x134xf32>) -> (tensor<2x68xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 134>} : (tensor<2x134xf32>) -> (tensor<2x68xcomplex<f32>>)
  return %r0 : tensor<2x68xcomplex<f32>>
}
// -----
// irfft_134_complex64
func.func @main(%a0: tensor<2x68xcomplex<f32>>) -> (tensor<2x134xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 134>} : (tensor<2x68xcomplex<f32>>) -> (tensor<2x134xf32>)
  return %r0 : tensor<2x134xf32>
}
// -----
// fft_1_complex128
func.func @main(%a0: tensor<2x1xcomplex<f64>>) -> (tensor<2x1xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 1>} : (tensor<2x1xcomplex<f64>>) -> (tensor<2x1xcomplex<f64>>)
  return %r0 : tensor<2x1xcomplex<f64>>
}
// -----
// ifft_1_complex128
func.func @main(%a0: tensor<2x1xcomplex<f64>>) -> (tensor<2x1xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 1>} : (tensor<2x1xcomplex<f64>>) -> (tensor<2x1xcomplex<f64>>)
  return %r0 : tensor<2x1xcomplex<f64>>
}
// -----
// rfft_1_complex128
func.func @main(%a0: tensor<2x1xf64>) -> (tensor<2x1xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 1>} : (tensor<2x1xf64>) -> (tensor<2x1xcomplex<f64>>)
  return %r0 : tensor<2x1xcomplex<f64>>
}
// -----
// irfft_1_complex128
func.func @main(%a0: tensor<2x1xcomplex<f64>>) -> (tensor<2x1xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 1>} : (tensor<2x1xcomplex<f64>>) -> (tensor<2x1xf64>)
  return %r0 : tensor<2x1xf64>
}
// -----
// fft_2_complex128
func.func @main(%a0: tensor<2x2xcomplex<f64>>) -> (tensor<2x2xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 2>} : (tensor<2x2xcomplex<f64>>) -> (tensor<2x2xcomplex<f64>>)
  return %r0 : tensor<2x2xcomplex<f64>>
}
// -----
// ifft_2_complex128
func.func @main(%a0: tensor<2x2xcomplex<f64>>) -> (tensor<2x2xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 2>} : (tensor<2x2xcomplex<f64>>) -> (tensor<2x2xcomplex<f64>>)
  return %r0 : tensor<2x2xcomplex<f64>>
}
// -----
// rfft_2_complex128
func.func @main(%a0: tensor<2x2xf64>) -> (tensor<2x2xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 2>} : (tensor<2x2xf64>) -> (tensor<2x2xcomplex<f64>>)
  return %r0 : tensor<2x2xcomplex<f64>>
}
// -----
// irfft_2_complex128
func.func @main(%a0: tensor<2x2xcomplex<f64>>) -> (tensor<2x2xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 2>} : (tensor<2x2xcomplex<f64>>) -> (tensor<2x2xf64>)
  return %r0 : tensor<2x2xf64>
}
// -----
// fft_3_complex128
func.func @main(%a0: tensor<2x3xcomplex<f64>>) -> (tensor<2x3xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 3>} : (tensor<2x3xcomplex<f64>>) -> (tensor<2x3xcomplex<f64>>)
  return %r0 : tensor<2x3xcomplex<f64>>
}
// -----
// ifft_3_complex128
func.func @main(%a0: tensor<2x3xcomplex<f64>>) -> (tensor<2x3xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 3>} : (tensor<2x3xcomplex<f64>>) -> (tensor<2x3xcomplex<f64>>)
  return %r0 : tensor<2x3xcomplex<f64>>
}
// -----
// rfft_3_complex128
func.func @main(%a0: tensor<2x3xf64>) -> (tensor<2x2xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 3>} : (tensor<2x3xf64>) -> (tensor<2x2xcomplex<f64>>)
  return %r0 : tensor<2x2xcomplex<f64>>
}
// -----
// irfft_3_complex128
func.func @main(%a0: tensor<2x2xcomplex<f64>>) -> (tensor<2x3xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 3>} : (tensor<2x2xcomplex<f64>>) -> (tensor<2x3xf64>)
  return %r0 : tensor<2x3xf64>
}
// -----
// fft_7_complex128
func.func @main(%a0: tensor<2x7xcomplex<f64>>) -> (tensor<2x7xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 7>} : (tensor<2x7xcomplex<f64>>) -> (tensor<2x7xcomplex<f64>>)
  return %r0 : tensor<2x7xcomplex<f64>>
}
// -----
// ifft_7_complex128
func.func @main(%a0: tensor<2x7xcomplex<f64>>) -> (tensor<2x7xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 7>} : (tensor<2x7xcomplex<f64>>) -> (tensor<2x7xcomplex<f64>>)
  return %r0 : tensor<2x7xcomplex<f64>>
}
// -----
// rfft_7_complex128
func.func @main(%a0: tensor<2x7xf64>) -> (tensor<2x4xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 7>} : (tensor<2x7xf64>) -> (tensor<2x4xcomplex<f64>>)
  return %r0 : tensor<2x4xcomplex<f64>>
}
// -----
// irfft_7_complex128
func.func @main(%a0: tensor<2x4xcomplex<f64>>) -> (tensor<2x7xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 7>} : (tensor<2x4xcomplex<f64>>) -> (tensor<2x7xf64>)
  return %r0 : tensor<2x7xf64>
}
// -----
// fft_8_complex128
func.func @main(%a0: tensor<2x8xcomplex<f64>>) -> (tensor<2x8xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 8>} : (tensor<2x8xcomplex<f64>>) -> (tensor<2x8xcomplex<f64>>)
  return %r0 : tensor<2x8xcomplex<f64>>
}
// -----
// ifft_8_complex128
func.func @main(%a0: tensor<2x8xcomplex<f64>>) -> (tensor<2x8xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 8>} : (tensor<2x8xcomplex<f64>>) -> (tensor<2x8xcomplex<f64>>)
  return %r0 : tensor<2x8xcomplex<f64>>
}
// -----
// rfft_8_complex128
func.func @main(%a0: tensor<2x8xf64>) -> (tensor<2x5xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 8>} : (tensor<2x8xf64>) -> (tensor<2x5xcomplex<f64>>)
  return %r0 : tensor<2x5xcomplex<f64>>
}
// -----
// irfft_8_complex128
func.func @main(%a0: tensor<2x5xcomplex<f64>>) -> (tensor<2x8xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 8>} : (tensor<2x5xcomplex<f64>>) -> (tensor<2x8xf64>)
  return %r0 : tensor<2x8xf64>
}
// -----
// fft_12_complex128
func.func @main(%a0: tensor<2x12xcomplex<f64>>) -> (tensor<2x12xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 12>} : (tensor<2x12xcomplex<f64>>) -> (tensor<2x12xcomplex<f64>>)
  return %r0 : tensor<2x12xcomplex<f64>>
}
// -----
// ifft_12_complex128
func.func @main(%a0: tensor<2x12xcomplex<f64>>) -> (tensor<2x12xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 12>} : (tensor<2x12xcomplex<f64>>) -> (tensor<2x12xcomplex<f64>>)
  return %r0 : tensor<2x12xcomplex<f64>>
}
// -----
// rfft_12_complex128
func.func @main(%a0: tensor<2x12xf64>) -> (tensor<2x7xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 12>} : (tensor<2x12xf64>) -> (tensor<2x7xcomplex<f64>>)
  return %r0 : tensor<2x7xcomplex<f64>>
}
// -----
// irfft_12_complex128
func.func @main(%a0: tensor<2x7xcomplex<f64>>) -> (tensor<2x12xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 12>} : (tensor<2x7xcomplex<f64>>) -> (tensor<2x12xf64>)
  return %r0 : tensor<2x12xf64>
}
// -----
// fft_30_complex128
func.func @main(%a0: tensor<2x30xcomplex<f64>>) -> (tensor<2x30xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 30>} : (tensor<2x30xcomplex<f64>>) -> (tensor<2x30xcomplex<f64>>)
  return %r0 : tensor<2x30xcomplex<f64>>
}
// -----
// ifft_30_complex128
func.func @main(%a0: tensor<2x30xcomplex<f64>>) -> (tensor<2x30xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 30>} : (tensor<2x30xcomplex<f64>>) -> (tensor<2x30xcomplex<f64>>)
  return %r0 : tensor<2x30xcomplex<f64>>
}
// -----
// rfft_30_complex128
func.func @main(%a0: tensor<2x30xf64>) -> (tensor<2x16xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 30>} : (tensor<2x30xf64>) -> (tensor<2x16xcomplex<f64>>)
  return %r0 : tensor<2x16xcomplex<f64>>
}
// -----
// irfft_30_complex128
func.func @main(%a0: tensor<2x16xcomplex<f64>>) -> (tensor<2x30xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 30>} : (tensor<2x16xcomplex<f64>>) -> (tensor<2x30xf64>)
  return %r0 : tensor<2x30xf64>
}
// -----
// fft_49_complex128
func.func @main(%a0: tensor<2x49xcomplex<f64>>) -> (tensor<2x49xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 49>} : (tensor<2x49xcomplex<f64>>) -> (tensor<2x49xcomplex<f64>>)
  return %r0 : tensor<2x49xcomplex<f64>>
}
// -----
// ifft_49_complex128
func.func @main(%a0: tensor<2x49xcomplex<f64>>) -> (tensor<2x49xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 49>} : (tensor<2x49xcomplex<f64>>) -> (tensor<2x49xcomplex<f64>>)
  return %r0 : tensor<2x49xcomplex<f64>>
}
// -----
// rfft_49_complex128
func.func @main(%a0: tensor<2x49xf64>) -> (tensor<2x25xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 49>} : (tensor<2x49xf64>) -> (tensor<2x25xcomplex<f64>>)
  return %r0 : tensor<2x25xcomplex<f64>>
}
// -----
// irfft_49_complex128
func.func @main(%a0: tensor<2x25xcomplex<f64>>) -> (tensor<2x49xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 49>} : (tensor<2x25xcomplex<f64>>) -> (tensor<2x49xf64>)
  return %r0 : tensor<2x49xf64>
}
// -----
// fft_67_complex128
func.func @main(%a0: tensor<2x67xcomplex<f64>>) -> (tensor<2x67xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 67>} : (tensor<2x67xcomplex<f64>>) -> (tensor<2x67xcomplex<f64>>)
  return %r0 : tensor<2x67xcomplex<f64>>
}
// -----
// ifft_67_complex128
func.func @main(%a0: tensor<2x67xcomplex<f64>>) -> (tensor<2x67xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 67>} : (tensor<2x67xcomplex<f64>>) -> (tensor<2x67xcomplex<f64>>)
  return %r0 : tensor<2x67xcomplex<f64>>
}
// -----
// rfft_67_complex128
func.func @main(%a0: tensor<2x67xf64>) -> (tensor<2x34xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 67>} : (tensor<2x67xf64>) -> (tensor<2x34xcomplex<f64>>)
  return %r0 : tensor<2x34xcomplex<f64>>
}
// -----
// irfft_67_complex128
func.func @main(%a0: tensor<2x34xcomplex<f64>>) -> (tensor<2x67xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 67>} : (tensor<2x34xcomplex<f64>>) -> (tensor<2x67xf64>)
  return %r0 : tensor<2x67xf64>
}
// -----
// fft_128_complex128
func.func @main(%a0: tensor<2x128xcomplex<f64>>) -> (tensor<2x128xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 128>} : (tensor<2x128xcomplex<f64>>) -> (tensor<2x128xcomplex<f64>>)
  return %r0 : tensor<2x128xcomplex<f64>>
}
// -----
// ifft_128_complex128
func.func @main(%a0: tensor<2x128xcomplex<f64>>) -> (tensor<2x128xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 128>} : (tensor<2x128xcomplex<f64>>) -> (tensor<2x128xcomplex<f64>>)
  return %r0 : tensor<2x128xcomplex<f64>>
}
// -----
// rfft_128_complex128
func.func @main(%a0: tensor<2x128xf64>) -> (tensor<2x65xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 128>} : (tensor<2x128xf64>) -> (tensor<2x65xcomplex<f64>>)
  return %r0 : tensor<2x65xcomplex<f64>>
}
// -----
// irfft_128_complex128
func.func @main(%a0: tensor<2x65xcomplex<f64>>) -> (tensor<2x128xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 128>} : (tensor<2x65xcomplex<f64>>) -> (tensor<2x128xf64>)
  return %r0 : tensor<2x128xf64>
}
// -----
// fft_134_complex128
func.func @main(%a0: tensor<2x134xcomplex<f64>>) -> (tensor<2x134xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 134>} : (tensor<2x134xcomplex<f64>>) -> (tensor<2x134xcomplex<f64>>)
  return %r0 : tensor<2x134xcomplex<f64>>
}
// -----
// ifft_134_complex128
func.func @main(%a0: tensor<2x134xcomplex<f64>>) -> (tensor<2x134xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 134>} : (tensor<2x134xcomplex<f64>>) -> (tensor<2x134xcomplex<f64>>)
  return %r0 : tensor<2x134xcomplex<f64>>
}
// -----
// rfft_134_complex128
func.func @main(%a0: tensor<2x134xf64>) -> (tensor<2x68xcomplex<f64>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 134>} : (tensor<2x134xf64>) -> (tensor<2x68xcomplex<f64>>)
  return %r0 : tensor<2x68xcomplex<f64>>
}
// -----
// irfft_134_complex128
func.func @main(%a0: tensor<2x68xcomplex<f64>>) -> (tensor<2x134xf64>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 134>} : (tensor<2x68xcomplex<f64>>) -> (tensor<2x134xf64>)
  return %r0 : tensor<2x134xf64>
}
// -----
// fft_3x4
func.func @main(%a0: tensor<2x3x4xcomplex<f32>>) -> (tensor<2x3x4xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 3, 4>} : (tensor<2x3x4xcomplex<f32>>) -> (tensor<2x3x4xcomplex<f32>>)
  return %r0 : tensor<2x3x4xcomplex<f32>>
}
// -----
// ifft_3x4
func.func @main(%a0: tensor<2x3x4xcomplex<f32>>) -> (tensor<2x3x4xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 3, 4>} : (tensor<2x3x4xcomplex<f32>>) -> (tensor<2x3x4xcomplex<f32>>)
  return %r0 : tensor<2x3x4xcomplex<f32>>
}
// -----
// rfft_3x4
func.func @main(%a0: tensor<2x3x4xf32>) -> (tensor<2x3x3xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 3, 4>} : (tensor<2x3x4xf32>) -> (tensor<2x3x3xcomplex<f32>>)
  return %r0 : tensor<2x3x3xcomplex<f32>>
}
// -----
// irfft_3x4
func.func @main(%a0: tensor<2x3x3xcomplex<f32>>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 3, 4>} : (tensor<2x3x3xcomplex<f32>>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// fft_5x2x6
func.func @main(%a0: tensor<2x5x2x6xcomplex<f32>>) -> (tensor<2x5x2x6xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 5, 2, 6>} : (tensor<2x5x2x6xcomplex<f32>>) -> (tensor<2x5x2x6xcomplex<f32>>)
  return %r0 : tensor<2x5x2x6xcomplex<f32>>
}
// -----
// ifft_5x2x6
func.func @main(%a0: tensor<2x5x2x6xcomplex<f32>>) -> (tensor<2x5x2x6xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 5, 2, 6>} : (tensor<2x5x2x6xcomplex<f32>>) -> (tensor<2x5x2x6xcomplex<f32>>)
  return %r0 : tensor<2x5x2x6xcomplex<f32>>
}
// -----
// rfft_5x2x6
func.func @main(%a0: tensor<2x5x2x6xf32>) -> (tensor<2x5x2x4xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 5, 2, 6>} : (tensor<2x5x2x6xf32>) -> (tensor<2x5x2x4xcomplex<f32>>)
  return %r0 : tensor<2x5x2x4xcomplex<f32>>
}
// -----
// irfft_5x2x6
func.func @main(%a0: tensor<2x5x2x4xcomplex<f32>>) -> (tensor<2x5x2x6xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 5, 2, 6>} : (tensor<2x5x2x4xcomplex<f32>>) -> (tensor<2x5x2x6xf32>)
  return %r0 : tensor<2x5x2x6xf32>
}
// -----
// fft_2x3x5
func.func @main(%a0: tensor<2x2x3x5xcomplex<f32>>) -> (tensor<2x2x3x5xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 2, 3, 5>} : (tensor<2x2x3x5xcomplex<f32>>) -> (tensor<2x2x3x5xcomplex<f32>>)
  return %r0 : tensor<2x2x3x5xcomplex<f32>>
}
// -----
// ifft_2x3x5
func.func @main(%a0: tensor<2x2x3x5xcomplex<f32>>) -> (tensor<2x2x3x5xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 2, 3, 5>} : (tensor<2x2x3x5xcomplex<f32>>) -> (tensor<2x2x3x5xcomplex<f32>>)
  return %r0 : tensor<2x2x3x5xcomplex<f32>>
}
// -----
// rfft_2x3x5
func.func @main(%a0: tensor<2x2x3x5xf32>) -> (tensor<2x2x3x3xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 2, 3, 5>} : (tensor<2x2x3x5xf32>) -> (tensor<2x2x3x3xcomplex<f32>>)
  return %r0 : tensor<2x2x3x3xcomplex<f32>>
}
// -----
// irfft_2x3x5
func.func @main(%a0: tensor<2x2x3x3xcomplex<f32>>) -> (tensor<2x2x3x5xf32>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 2, 3, 5>} : (tensor<2x2x3x3xcomplex<f32>>) -> (tensor<2x2x3x5xf32>)
  return %r0 : tensor<2x2x3x5xf32>
}
// -----
// fft_empty
func.func @main(%a0: tensor<0x4xcomplex<f32>>) -> (tensor<0x4xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 4>} : (tensor<0x4xcomplex<f32>>) -> (tensor<0x4xcomplex<f32>>)
  return %r0 : tensor<0x4xcomplex<f32>>
}
// -----
// rfft_of_length_zero
func.func @main(%a0: tensor<3x0xf32>) -> (tensor<3x0xcomplex<f32>>) {
  %r0 = "stablehlo.fft"(%a0) {fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 0>} : (tensor<3x0xf32>) -> (tensor<3x0xcomplex<f32>>)
  return %r0 : tensor<3x0xcomplex<f32>>
}
// -----
// norm_training_0_float32
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<2xf32>, %a2: tensor<2xf32>) -> (tensor<2x3x4xf32>, tensor<2xf32>, tensor<2xf32>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_training"(%a0, %a1, %a2) {epsilon = 1.000000e-03 : f32, feature_index = 0 : i64} : (tensor<2x3x4xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x3x4xf32>, tensor<2xf32>, tensor<2xf32>)
  return %r0, %r1, %r2 : tensor<2x3x4xf32>, tensor<2xf32>, tensor<2xf32>
}
// -----
// norm_inference_0_float32
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<2xf32>, %a2: tensor<2xf32>, %a3: tensor<2xf32>, %a4: tensor<2xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.batch_norm_inference"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 0 : i64} : (tensor<2x3x4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// norm_training_0_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<2xf64>, %a2: tensor<2xf64>) -> (tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_training"(%a0, %a1, %a2) {epsilon = 1.000000e-03 : f32, feature_index = 0 : i64} : (tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>) -> (tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>)
  return %r0, %r1, %r2 : tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>
}
// -----
// norm_inference_0_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<2xf64>, %a2: tensor<2xf64>, %a3: tensor<2xf64>, %a4: tensor<2xf64>) -> (tensor<2x3x4xf64>) {
  %r0 = "stablehlo.batch_norm_inference"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 0 : i64} : (tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> (tensor<2x3x4xf64>)
  return %r0 : tensor<2x3x4xf64>
}
// -----
// norm_grad_0_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<2xf64>, %a2: tensor<2xf64>, %a3: tensor<2xf64>, %a4: tensor<2x3x4xf64>) -> (tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_grad"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 0 : i64} : (tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x3x4xf64>) -> (tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>)
  return %r0, %r1, %r2 : tensor<2x3x4xf64>, tensor<2xf64>, tensor<2xf64>
}
// -----
// norm_training_1_float32
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<3xf32>, %a2: tensor<3xf32>) -> (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_training"(%a0, %a1, %a2) {epsilon = 1.000000e-03 : f32, feature_index = 1 : i64} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>)
  return %r0, %r1, %r2 : tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>
}
// -----
// norm_inference_1_float32
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<3xf32>, %a2: tensor<3xf32>, %a3: tensor<3xf32>, %a4: tensor<3xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.batch_norm_inference"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 1 : i64} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// norm_training_1_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<3xf64>, %a2: tensor<3xf64>) -> (tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_training"(%a0, %a1, %a2) {epsilon = 1.000000e-03 : f32, feature_index = 1 : i64} : (tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>)
  return %r0, %r1, %r2 : tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>
}
// -----
// norm_inference_1_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<3xf64>, %a2: tensor<3xf64>, %a3: tensor<3xf64>, %a4: tensor<3xf64>) -> (tensor<2x3x4xf64>) {
  %r0 = "stablehlo.batch_norm_inference"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 1 : i64} : (tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<2x3x4xf64>)
  return %r0 : tensor<2x3x4xf64>
}
// -----
// norm_grad_1_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<3xf64>, %a2: tensor<3xf64>, %a3: tensor<3xf64>, %a4: tensor<2x3x4xf64>) -> (tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_grad"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 1 : i64} : (tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<2x3x4xf64>) -> (tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>)
  return %r0, %r1, %r2 : tensor<2x3x4xf64>, tensor<3xf64>, tensor<3xf64>
}
// -----
// norm_training_2_float32
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<4xf32>, %a2: tensor<4xf32>) -> (tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_training"(%a0, %a1, %a2) {epsilon = 1.000000e-03 : f32, feature_index = 2 : i64} : (tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return %r0, %r1, %r2 : tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>
}
// -----
// norm_inference_2_float32
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<4xf32>, %a2: tensor<4xf32>, %a3: tensor<4xf32>, %a4: tensor<4xf32>) -> (tensor<2x3x4xf32>) {
  %r0 = "stablehlo.batch_norm_inference"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 2 : i64} : (tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  return %r0 : tensor<2x3x4xf32>
}
// -----
// norm_training_2_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<4xf64>, %a2: tensor<4xf64>) -> (tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_training"(%a0, %a1, %a2) {epsilon = 1.000000e-03 : f32, feature_index = 2 : i64} : (tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>)
  return %r0, %r1, %r2 : tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>
}
// -----
// norm_inference_2_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<4xf64>, %a2: tensor<4xf64>, %a3: tensor<4xf64>, %a4: tensor<4xf64>) -> (tensor<2x3x4xf64>) {
  %r0 = "stablehlo.batch_norm_inference"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 2 : i64} : (tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<2x3x4xf64>)
  return %r0 : tensor<2x3x4xf64>
}
// -----
// norm_grad_2_float64
func.func @main(%a0: tensor<2x3x4xf64>, %a1: tensor<4xf64>, %a2: tensor<4xf64>, %a3: tensor<4xf64>, %a4: tensor<2x3x4xf64>) -> (tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>) {
  %r0, %r1, %r2 = "stablehlo.batch_norm_grad"(%a0, %a1, %a2, %a3, %a4) {epsilon = 1.000000e-03 : f32, feature_index = 2 : i64} : (tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<2x3x4xf64>) -> (tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>)
  return %r0, %r1, %r2 : tensor<2x3x4xf64>, tensor<4xf64>, tensor<4xf64>
}
// -----
// bits_THREE_FRY_1_2_5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui8>
}
// -----
// bits_THREE_FRY_1_2_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_THREE_FRY_1_2_5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui32>
}
// -----
// bits_THREE_FRY_1_2_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_THREE_FRY_1_2_5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui64>
}
// -----
// bits_THREE_FRY_1_2_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_THREE_FRY_1_2_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_THREE_FRY_1_2_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_THREE_FRY_1_2_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_ui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui8>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui8>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_2x3x3xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui8>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3x5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui8>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3x5x4xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui8>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_0xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui8>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_9xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui8>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_ui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_2x3x3xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3x5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3x5x4xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_0xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_9xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_ui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_2x3x3xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3x5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_3x5x4xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_0xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_9xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_THREE_FRY_1099511627781_8589934593_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui8>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui32>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui64>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_THREE_FRY_3_18446744073709551615_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_PHILOX_1_2_5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui8>
}
// -----
// bits_PHILOX_1_2_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_PHILOX_1_2_5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui32>
}
// -----
// bits_PHILOX_1_2_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_PHILOX_1_2_5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui64>
}
// -----
// bits_PHILOX_1_2_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_PHILOX_1_2_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_PHILOX_1_2_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_PHILOX_1_2_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_PHILOX_1099511627781_8589934593_ui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui8>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui8>
}
// -----
// bits_PHILOX_1099511627781_8589934593_2x3x3xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui8>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3x5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui8>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3x5x4xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui8>
}
// -----
// bits_PHILOX_1099511627781_8589934593_0xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui8>
}
// -----
// bits_PHILOX_1099511627781_8589934593_9xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui8>
}
// -----
// bits_PHILOX_1099511627781_8589934593_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_PHILOX_1099511627781_8589934593_ui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_2x3x3xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3x5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3x5x4xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_0xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_9xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_ui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_2x3x3xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3x5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_3x5x4xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_0xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_9xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_PHILOX_1099511627781_8589934593_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_PHILOX_1099511627781_8589934593_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_PHILOX_1099511627781_8589934593_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui8>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui32>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui64>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_PHILOX_3_18446744073709551615_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xui8
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui8>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xi16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi16>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xui32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui32>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xi32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi32>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xui64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui64>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xf32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf32>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xf64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf64>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xbf16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xbf16>
}
// -----
// bits_PHILOX_7_18446744073709551615_9_5xui4
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui4>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xui8
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui8>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xi16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi16>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xui32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui32>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xi32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi32>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xui64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui64>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xf32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf32>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xf64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf64>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xbf16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xbf16>
}
// -----
// bits_PHILOX_1_2_18446744073709551615_5xui4
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui4>
}
// -----
// bits_DEFAULT_1_2_5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui8>
}
// -----
// bits_DEFAULT_1_2_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_DEFAULT_1_2_5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui32>
}
// -----
// bits_DEFAULT_1_2_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_DEFAULT_1_2_5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui64>
}
// -----
// bits_DEFAULT_1_2_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_DEFAULT_1_2_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_DEFAULT_1_2_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_DEFAULT_1_2_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_ui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui8>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui8>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_2x3x3xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui8>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3x5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui8>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3x5x4xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui8>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_0xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui8>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_9xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui8>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_ui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_2x3x3xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3x5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3x5x4xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_0xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_9xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_ui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<ui64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3xui64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_2x3x3xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3x3xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<2x3x3xui64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3x5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5xui64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_3x5x4xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5x4xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<3x5x4xui64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_0xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<0xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<0xui64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_9xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<9xui64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_DEFAULT_1099511627781_8589934593_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xui8
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui8>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xi16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi16>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xui32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui32>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xi32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xi32>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xui64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui64>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xf32
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf32>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xf64
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xf64>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xbf16
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xbf16>
}
// -----
// bits_DEFAULT_3_18446744073709551615_5xui4
func.func @main(%a0: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<2xui64>, tensor<5xui4>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xui8
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui8>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xi16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi16>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xui32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui32>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xi32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi32>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xui64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui64>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xf32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf32>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xf64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf64>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xbf16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xbf16>
}
// -----
// bits_DEFAULT_7_18446744073709551615_9_5xui4
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui4>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xui8
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui8>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xi16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi16>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xui32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui32>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xi32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xi32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xi32>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xui64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui64>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xf32
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf32>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf32>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xf64
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xf64>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xf64>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xbf16
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xbf16>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xbf16>
}
// -----
// bits_DEFAULT_1_2_18446744073709551615_5xui4
func.func @main(%a0: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>) {
  %r0, %r1 = "stablehlo.rng_bit_generator"(%a0) {rng_algorithm = #stablehlo<rng_algorithm DEFAULT>} : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui4>)
  return %r0, %r1 : tensor<3xui64>, tensor<5xui4>
}
// -----
// map_nested
func.func @main(%a0: tensor<2x3xf32>, %a1: tensor<2x3xf32>, %a2: tensor<2x3xf32>) -> (tensor<2x3xi1>) {
  %r0 = "stablehlo.map"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>):
      %s = stablehlo.add %x, %y : tensor<f32>
      %v = "stablehlo.map"(%s, %z) ({
      ^bb0(%p: tensor<f32>, %q: tensor<f32>):
        %w = stablehlo.multiply %p, %q : tensor<f32>
        stablehlo.return %w : tensor<f32>
      }) {dimensions = array<i64>} : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %b = stablehlo.compare LT, %v, %x : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %b : tensor<i1>
  }) {dimensions = array<i64: 0, 1>} : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<2x3xi1>)
  return %r0 : tensor<2x3xi1>
}
// -----
// map_scalar
func.func @main(%a0: tensor<f32>) -> (tensor<f32>) {
  %r0 = "stablehlo.map"(%a0) ({
    ^bb0(%x: tensor<f32>):
      %y = stablehlo.negate %x : tensor<f32>
      stablehlo.return %y : tensor<f32>
  }) {dimensions = array<i64>} : (tensor<f32>) -> (tensor<f32>)
  return %r0 : tensor<f32>
}
// -----
// select_and_scatter_plain
func.func @main(%a0: tensor<4x6xf32>, %a1: tensor<2x2xf32>, %a2: tensor<f32>) -> (tensor<4x6xf32>) {
  %r0 = "stablehlo.select_and_scatter"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.compare"(%x, %y) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %z : tensor<i1>
  }, {
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 2, 3>, padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>} : (tensor<4x6xf32>, tensor<2x2xf32>, tensor<f32>) -> (tensor<4x6xf32>)
  return %r0 : tensor<4x6xf32>
}
// -----
// select_and_scatter_overlap
func.func @main(%a0: tensor<5x7xf32>, %a1: tensor<5x4xf32>, %a2: tensor<f32>) -> (tensor<5x7xf32>) {
  %r0 = "stablehlo.select_and_scatter"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.compare"(%x, %y) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %z : tensor<i1>
  }, {
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {window_dimensions = array<i64: 3, 3>, window_strides = array<i64: 1, 2>, padding = dense<[[1, 1], [1, 2]]> : tensor<2x2xi64>} : (tensor<5x7xf32>, tensor<5x4xf32>, tensor<f32>) -> (tensor<5x7xf32>)
  return %r0 : tensor<5x7xf32>
}
// -----
// select_and_scatter_ragged
func.func @main(%a0: tensor<6x5xf32>, %a1: tensor<3x4xf32>, %a2: tensor<f32>) -> (tensor<6x5xf32>) {
  %r0 = "stablehlo.select_and_scatter"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.compare"(%x, %y) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %z : tensor<i1>
  }, {
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 3, 2>, padding = dense<[[0, 2], [2, 1]]> : tensor<2x2xi64>} : (tensor<6x5xf32>, tensor<3x4xf32>, tensor<f32>) -> (tensor<6x5xf32>)
  return %r0 : tensor<6x5xf32>
}
// -----
// select_and_scatter_cropped
func.func @main(%a0: tensor<6x7xf32>, %a1: tensor<2x2xf32>, %a2: tensor<f32>) -> (tensor<6x7xf32>) {
  %r0 = "stablehlo.select_and_scatter"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.compare"(%x, %y) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %z : tensor<i1>
  }, {
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 2, 2>, padding = dense<[[-1, 0], [-2, 1]]> : tensor<2x2xi64>} : (tensor<6x7xf32>, tensor<2x2xf32>, tensor<f32>) -> (tensor<6x7xf32>)
  return %r0 : tensor<6x7xf32>
}
// -----
// broadcast_add
func.func @main(%a0: tensor<2x3xf32>, %a1: tensor<3xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.broadcast_add"(%a0, %a1) : (tensor<2x3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// broadcast_subtract
func.func @main(%a0: tensor<3x1xf32>, %a1: tensor<1x4xf32>) -> (tensor<3x4xf32>) {
  %r0 = "chlo.broadcast_subtract"(%a0, %a1) : (tensor<3x1xf32>, tensor<1x4xf32>) -> (tensor<3x4xf32>)
  return %r0 : tensor<3x4xf32>
}
// -----
// broadcast_multiply
func.func @main(%a0: tensor<f32>, %a1: tensor<2x2xf32>) -> (tensor<2x2xf32>) {
  %r0 = "chlo.broadcast_multiply"(%a0, %a1) : (tensor<f32>, tensor<2x2xf32>) -> (tensor<2x2xf32>)
  return %r0 : tensor<2x2xf32>
}
// -----
// broadcast_divide
func.func @main(%a0: tensor<4x1x2xf32>, %a1: tensor<3x1xf32>) -> (tensor<4x3x2xf32>) {
  %r0 = "chlo.broadcast_divide"(%a0, %a1) : (tensor<4x1x2xf32>, tensor<3x1xf32>) -> (tensor<4x3x2xf32>)
  return %r0 : tensor<4x3x2xf32>
}
// -----
// broadcast_maximum
func.func @main(%a0: tensor<1x0xf32>, %a1: tensor<2x1xf32>) -> (tensor<2x0xf32>) {
  %r0 = "chlo.broadcast_maximum"(%a0, %a1) : (tensor<1x0xf32>, tensor<2x1xf32>) -> (tensor<2x0xf32>)
  return %r0 : tensor<2x0xf32>
}
// -----
// broadcast_minimum
func.func @main(%a0: tensor<2x3xf32>, %a1: tensor<3xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.broadcast_minimum"(%a0, %a1) : (tensor<2x3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// broadcast_power
func.func @main(%a0: tensor<3x1xf32>, %a1: tensor<1x4xf32>) -> (tensor<3x4xf32>) {
  %r0 = "chlo.broadcast_power"(%a0, %a1) : (tensor<3x1xf32>, tensor<1x4xf32>) -> (tensor<3x4xf32>)
  return %r0 : tensor<3x4xf32>
}
// -----
// broadcast_remainder
func.func @main(%a0: tensor<f32>, %a1: tensor<2x2xf32>) -> (tensor<2x2xf32>) {
  %r0 = "chlo.broadcast_remainder"(%a0, %a1) : (tensor<f32>, tensor<2x2xf32>) -> (tensor<2x2xf32>)
  return %r0 : tensor<2x2xf32>
}
// -----
// broadcast_atan2
func.func @main(%a0: tensor<4x1x2xf32>, %a1: tensor<3x1xf32>) -> (tensor<4x3x2xf32>) {
  %r0 = "chlo.broadcast_atan2"(%a0, %a1) : (tensor<4x1x2xf32>, tensor<3x1xf32>) -> (tensor<4x3x2xf32>)
  return %r0 : tensor<4x3x2xf32>
}
// -----
// broadcast_and
func.func @main(%a0: tensor<1x0xi32>, %a1: tensor<2x1xi32>) -> (tensor<2x0xi32>) {
  %r0 = "chlo.broadcast_and"(%a0, %a1) : (tensor<1x0xi32>, tensor<2x1xi32>) -> (tensor<2x0xi32>)
  return %r0 : tensor<2x0xi32>
}
// -----
// broadcast_or
func.func @main(%a0: tensor<2x3xi32>, %a1: tensor<3xi32>) -> (tensor<2x3xi32>) {
  %r0 = "chlo.broadcast_or"(%a0, %a1) : (tensor<2x3xi32>, tensor<3xi32>) -> (tensor<2x3xi32>)
  return %r0 : tensor<2x3xi32>
}
// -----
// broadcast_xor
func.func @main(%a0: tensor<3x1xi32>, %a1: tensor<1x4xi32>) -> (tensor<3x4xi32>) {
  %r0 = "chlo.broadcast_xor"(%a0, %a1) : (tensor<3x1xi32>, tensor<1x4xi32>) -> (tensor<3x4xi32>)
  return %r0 : tensor<3x4xi32>
}
// -----
// broadcast_shift_left
func.func @main(%a0: tensor<i32>, %a1: tensor<2x2xi32>) -> (tensor<2x2xi32>) {
  %r0 = "chlo.broadcast_shift_left"(%a0, %a1) : (tensor<i32>, tensor<2x2xi32>) -> (tensor<2x2xi32>)
  return %r0 : tensor<2x2xi32>
}
// -----
// broadcast_shift_right_arithmetic
func.func @main(%a0: tensor<4x1x2xi32>, %a1: tensor<3x1xi32>) -> (tensor<4x3x2xi32>) {
  %r0 = "chlo.broadcast_shift_right_arithmetic"(%a0, %a1) : (tensor<4x1x2xi32>, tensor<3x1xi32>) -> (tensor<4x3x2xi32>)
  return %r0 : tensor<4x3x2xi32>
}
// -----
// broadcast_shift_right_logical
func.func @main(%a0: tensor<1x0xi32>, %a1: tensor<2x1xi32>) -> (tensor<2x0xi32>) {
  %r0 = "chlo.broadcast_shift_right_logical"(%a0, %a1) : (tensor<1x0xi32>, tensor<2x1xi32>) -> (tensor<2x0xi32>)
  return %r0 : tensor<2x0xi32>
}
// -----
// broadcast_complex
func.func @main(%a0: tensor<2x3xf32>, %a1: tensor<3xf32>) -> (tensor<2x3xcomplex<f32>>) {
  %r0 = "chlo.broadcast_complex"(%a0, %a1) : (tensor<2x3xf32>, tensor<3xf32>) -> (tensor<2x3xcomplex<f32>>)
  return %r0 : tensor<2x3xcomplex<f32>>
}
// -----
// broadcast_dimensions
func.func @main(%a0: tensor<2x3xf32>, %a1: tensor<2xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.broadcast_add"(%a0, %a1) {broadcast_dimensions = array<i64: 0>} : (tensor<2x3xf32>, tensor<2xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// broadcast_compare
func.func @main(%a0: tensor<3xf32>, %a1: tensor<2x1xf32>) -> (tensor<2x3xi1>) {
  %r0 = "chlo.broadcast_compare"(%a0, %a1) {comparison_direction = #chlo<comparison_direction GT>} : (tensor<3xf32>, tensor<2x1xf32>) -> (tensor<2x3xi1>)
  return %r0 : tensor<2x3xi1>
}
// -----
// broadcast_next_after
func.func @main(%a0: tensor<3xf32>, %a1: tensor<2x1xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.broadcast_next_after"(%a0, %a1) : (tensor<3xf32>, tensor<2x1xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// broadcast_zeta
func.func @main(%a0: tensor<3xf32>, %a1: tensor<2x1xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.broadcast_zeta"(%a0, %a1) : (tensor<3xf32>, tensor<2x1xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// broadcast_polygamma
func.func @main(%a0: tensor<3xf32>, %a1: tensor<2x1xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.broadcast_polygamma"(%a0, %a1) : (tensor<3xf32>, tensor<2x1xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// broadcast_select
func.func @main(%a0: tensor<2x1xi1>, %a1: tensor<3xf32>, %a2: tensor<2x1xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.broadcast_select"(%a0, %a1, %a2) : (tensor<2x1xi1>, tensor<3xf32>, tensor<2x1xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// chlo_constant
func.func @main() -> (tensor<2xf32>) {
  %r0 = "chlo.constant"() {value = dense<[1.0, 2.0]> : tensor<2xf32>} : () -> (tensor<2xf32>)
  return %r0 : tensor<2xf32>
}
// -----
// constant_like_float
func.func @main(%a0: tensor<2x3xf32>) -> (tensor<2x3xf32>) {
  %r0 = "chlo.constant_like"(%a0) {value = 2.500000e+00 : f32} : (tensor<2x3xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// constant_like_int
func.func @main(%a0: tensor<3xi64>) -> (tensor<3xi64>) {
  %r0 = "chlo.constant_like"(%a0) {value = -7 : i64} : (tensor<3xi64>) -> (tensor<3xi64>)
  return %r0 : tensor<3xi64>
}
// -----
// top_k_floats
func.func @main(%a0: tensor<2x4xf32>) -> (tensor<2x3xf32>, tensor<2x3xi32>) {
  %r0, %r1 = "chlo.top_k"(%a0) {k = 3 : i64} : (tensor<2x4xf32>) -> (tensor<2x3xf32>, tensor<2x3xi32>)
  return %r0, %r1 : tensor<2x3xf32>, tensor<2x3xi32>
}
// -----
// top_k_ties
func.func @main(%a0: tensor<3x9xf32>) -> (tensor<3x3xf32>, tensor<3x3xi32>) {
  %r0, %r1 = "chlo.top_k"(%a0) {k = 3 : i64} : (tensor<3x9xf32>) -> (tensor<3x3xf32>, tensor<3x3xi32>)
  return %r0, %r1 : tensor<3x3xf32>, tensor<3x3xi32>
}
// -----
// top_k_ints
func.func @main(%a0: tensor<1x4xi32>) -> (tensor<1x3xi32>, tensor<1x3xi32>) {
  %r0, %r1 = "chlo.top_k"(%a0) {k = 3 : i64} : (tensor<1x4xi32>) -> (tensor<1x3xi32>, tensor<1x3xi32>)
  return %r0, %r1 : tensor<1x3xi32>, tensor<1x3xi32>
}
// -----
// top_k_unsigned
func.func @main(%a0: tensor<4xui8>) -> (tensor<3xui8>, tensor<3xi32>) {
  %r0, %r1 = "chlo.top_k"(%a0) {k = 3 : i64} : (tensor<4xui8>) -> (tensor<3xui8>, tensor<3xi32>)
  return %r0, %r1 : tensor<3xui8>, tensor<3xi32>
}
// -----
// ragged_dot_rows
func.func @main(%a0: tensor<7x4xf32>, %a1: tensor<3x4x5xf32>, %a2: tensor<3xi64>) -> (tensor<7x5xf32>) {
  %r0 = "chlo.ragged_dot"(%a0, %a1, %a2) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<7x4xf32>, tensor<3x4x5xf32>, tensor<3xi64>) -> (tensor<7x5xf32>)
  return %r0 : tensor<7x5xf32>
}
// -----
// ragged_dot_batched_rows
func.func @main(%a0: tensor<2x6x4xf32>, %a1: tensor<2x3x4x5xf32>, %a2: tensor<2x3xi64>) -> (tensor<2x6x5xf32>) {
  %r0 = "chlo.ragged_dot"(%a0, %a1, %a2) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [1], rhs_group_dimensions = [1]>} : (tensor<2x6x4xf32>, tensor<2x3x4x5xf32>, tensor<2x3xi64>) -> (tensor<2x6x5xf32>)
  return %r0 : tensor<2x6x5xf32>
}
// -----
// ragged_dot_contracting
func.func @main(%a0: tensor<4x6xf32>, %a1: tensor<6x5xf32>, %a2: tensor<3xi64>) -> (tensor<3x4x5xf32>) {
  %r0 = "chlo.ragged_dot"(%a0, %a1, %a2) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [1], rhs_group_dimensions = []>} : (tensor<4x6xf32>, tensor<6x5xf32>, tensor<3xi64>) -> (tensor<3x4x5xf32>)
  return %r0 : tensor<3x4x5xf32>
}
// -----
// ragged_dot_batch
func.func @main(%a0: tensor<5x2x3xf32>, %a1: tensor<5x3x4xf32>, %a2: tensor<2xi64>) -> (tensor<5x2x4xf32>) {
  %r0 = "chlo.ragged_dot"(%a0, %a1, %a2) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = []>} : (tensor<5x2x3xf32>, tensor<5x3x4xf32>, tensor<2xi64>) -> (tensor<5x2x4xf32>)
  return %r0 : tensor<5x2x4xf32>
}
// -----
// chlo_scan_forward
func.func @main(%a0: tensor<2x5xf32>, %a1: tensor<2xf32>) -> (tensor<2x5xf32>, tensor<2xf32>) {
  %r0, %r1 = "chlo.scan"(%a0, %a1) ({
    ^bb0(%x: tensor<2xf32>, %c: tensor<2xf32>):
      %s = stablehlo.add %x, %c : tensor<2xf32>
      %t = stablehlo.multiply %s, %x : tensor<2xf32>
      stablehlo.return %t, %s : tensor<2xf32>, tensor<2xf32>
  }) {dimension = 1 : i64, is_reverse = false, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>} : (tensor<2x5xf32>, tensor<2xf32>) -> (tensor<2x5xf32>, tensor<2xf32>)
  return %r0, %r1 : tensor<2x5xf32>, tensor<2xf32>
}
// -----
// chlo_scan_reverse
func.func @main(%a0: tensor<2x5xf32>, %a1: tensor<2xf32>) -> (tensor<2x5xf32>, tensor<2xf32>) {
  %r0, %r1 = "chlo.scan"(%a0, %a1) ({
    ^bb0(%x: tensor<2xf32>, %c: tensor<2xf32>):
      %s = stablehlo.add %x, %c : tensor<2xf32>
      %t = stablehlo.multiply %s, %x : tensor<2xf32>
      stablehlo.return %t, %s : tensor<2xf32>, tensor<2xf32>
  }) {dimension = 1 : i64, is_reverse = true, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>} : (tensor<2x5xf32>, tensor<2xf32>) -> (tensor<2x5xf32>, tensor<2xf32>)
  return %r0, %r1 : tensor<2x5xf32>, tensor<2xf32>
}
// -----
// torch_index_select
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<5xi64>) -> (tensor<2x3x5xf32>) {
  %r0 = "stablehlo.torch_index_select"(%a0, %a1) {dim = 2 : i64, batch_dims = 0 : i64} : (tensor<2x3x4xf32>, tensor<5xi64>) -> (tensor<2x3x5xf32>)
  return %r0 : tensor<2x3x5xf32>
}
// -----
// torch_index_select_batch
func.func @main(%a0: tensor<2x3x4xf32>, %a1: tensor<2x2xi64>) -> (tensor<2x2x4xf32>) {
  %r0 = "stablehlo.torch_index_select"(%a0, %a1) {dim = -2 : i64, batch_dims = 1 : i64} : (tensor<2x3x4xf32>, tensor<2x2xi64>) -> (tensor<2x2x4xf32>)
  return %r0 : tensor<2x2x4xf32>
}
// -----
// convert_i1
func.func @main(%a0: tensor<2xi1>) -> (tensor<2xi2>, tensor<2xi4>, tensor<2xi8>, tensor<2xi16>, tensor<2xi32>, tensor<2xi64>, tensor<2xui2>, tensor<2xui4>, tensor<2xui8>, tensor<2xui16>, tensor<2xui32>, tensor<2xui64>, tensor<2xf4E2M1FN>, tensor<2xf8E3M4>, tensor<2xf8E4M3>, tensor<2xf8E4M3FN>, tensor<2xf8E4M3FNUZ>, tensor<2xf8E4M3B11FNUZ>, tensor<2xf8E5M2>, tensor<2xf8E5M2FNUZ>, tensor<2xbf16>, tensor<2xf16>, tensor<2xf32>, tensor<2xf64>, tensor<2xcomplex<f32>>, tensor<2xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xi2>
  %r1 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xi4>
  %r2 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xi8>
  %r3 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xi16>
  %r4 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xi32>
  %r5 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xi64>
  %r6 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xui2>
  %r7 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xui4>
  %r8 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xui8>
  %r9 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xui16>
  %r10 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xui32>
  %r11 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xui64>
  %r12 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xbf16>
  %r21 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf16>
  %r22 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf32>
  %r23 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xf64>
  %r24 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xcomplex<f32>>
  %r25 = stablehlo.convert %a0 : (tensor<2xi1>) -> tensor<2xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24, %r25 : tensor<2xi2>, tensor<2xi4>, tensor<2xi8>, tensor<2xi16>, tensor<2xi32>, tensor<2xi64>, tensor<2xui2>, tensor<2xui4>, tensor<2xui8>, tensor<2xui16>, tensor<2xui32>, tensor<2xui64>, tensor<2xf4E2M1FN>, tensor<2xf8E3M4>, tensor<2xf8E4M3>, tensor<2xf8E4M3FN>, tensor<2xf8E4M3FNUZ>, tensor<2xf8E4M3B11FNUZ>, tensor<2xf8E5M2>, tensor<2xf8E5M2FNUZ>, tensor<2xbf16>, tensor<2xf16>, tensor<2xf32>, tensor<2xf64>, tensor<2xcomplex<f32>>, tensor<2xcomplex<f64>>
}
// -----
// convert_i2
func.func @main(%a0: tensor<6xi2>) -> (tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xi4>
  %r1 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xi8>
  %r2 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xi16>
  %r3 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xi32>
  %r4 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xi64>
  %r5 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xui2>
  %r6 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xui4>
  %r7 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xi2>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_i4
func.func @main(%a0: tensor<6xi4>) -> (tensor<6xi2>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xi8>
  %r2 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xi16>
  %r3 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xi32>
  %r4 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xi64>
  %r5 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xui2>
  %r6 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xui4>
  %r7 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xi4>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_i8
func.func @main(%a0: tensor<6xi8>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xi16>
  %r3 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xi32>
  %r4 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xi64>
  %r5 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xui2>
  %r6 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xui4>
  %r7 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xi8>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_i16
func.func @main(%a0: tensor<6xi16>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xi32>
  %r4 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xi64>
  %r5 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xui2>
  %r6 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xui4>
  %r7 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xi16>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_i32
func.func @main(%a0: tensor<6xi32>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xi64>
  %r5 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xui2>
  %r6 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xui4>
  %r7 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xi32>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_i64
func.func @main(%a0: tensor<6xi64>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xi32>
  %r5 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xui2>
  %r6 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xui4>
  %r7 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xi64>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_ui2
func.func @main(%a0: tensor<6xui2>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xi32>
  %r5 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xi64>
  %r6 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xui4>
  %r7 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xui2>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_ui4
func.func @main(%a0: tensor<6xui4>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xi32>
  %r5 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xi64>
  %r6 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xui2>
  %r7 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xui8>
  %r8 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xui4>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_ui8
func.func @main(%a0: tensor<6xui8>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xi32>
  %r5 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xi64>
  %r6 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xui2>
  %r7 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xui4>
  %r8 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xui16>
  %r9 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xui8>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui16>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_ui16
func.func @main(%a0: tensor<6xui16>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xi32>
  %r5 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xi64>
  %r6 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xui2>
  %r7 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xui4>
  %r8 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xui8>
  %r9 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xui32>
  %r10 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xui16>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui32>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_ui32
func.func @main(%a0: tensor<6xui32>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xi32>
  %r5 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xi64>
  %r6 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xui2>
  %r7 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xui4>
  %r8 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xui8>
  %r9 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xui16>
  %r10 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xui64>
  %r11 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xui32>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui64>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_ui64
func.func @main(%a0: tensor<6xui64>) -> (tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xi2>
  %r1 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xi4>
  %r2 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xi8>
  %r3 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xi16>
  %r4 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xi32>
  %r5 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xi64>
  %r6 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xui2>
  %r7 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xui4>
  %r8 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xui8>
  %r9 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xui16>
  %r10 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xui32>
  %r11 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf4E2M1FN>
  %r12 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf8E3M4>
  %r13 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf16>
  %r21 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf32>
  %r22 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xf64>
  %r23 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<6xui64>) -> tensor<6xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<6xi2>, tensor<6xi4>, tensor<6xi8>, tensor<6xi16>, tensor<6xi32>, tensor<6xi64>, tensor<6xui2>, tensor<6xui4>, tensor<6xui8>, tensor<6xui16>, tensor<6xui32>, tensor<6xf4E2M1FN>, tensor<6xf8E3M4>, tensor<6xf8E4M3>, tensor<6xf8E4M3FN>, tensor<6xf8E4M3FNUZ>, tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E5M2>, tensor<6xf8E5M2FNUZ>, tensor<6xbf16>, tensor<6xf16>, tensor<6xf32>, tensor<6xf64>, tensor<6xcomplex<f32>>, tensor<6xcomplex<f64>>
}
// -----
// convert_f4E2M1FN
func.func @main(%a0: tensor<26xf4E2M1FN>) -> (tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf8E3M4>
  %r1 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf8E4M3>
  %r2 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf8E4M3FN>
  %r3 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf8E4M3FNUZ>
  %r4 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf8E4M3B11FNUZ>
  %r5 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf8E5M2>
  %r6 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf8E5M2FNUZ>
  %r7 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xbf16>
  %r8 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf16>
  %r9 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf32>
  %r10 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xf64>
  %r11 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xcomplex<f32>>
  %r12 = stablehlo.convert %a0 : (tensor<26xf4E2M1FN>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12 : tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E3M4
func.func @main(%a0: tensor<26xf8E3M4>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf8E4M3>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E3M4>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E4M3
func.func @main(%a0: tensor<26xf8E4M3>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf8E4M3FN>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E4M3>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E4M3FN
func.func @main(%a0: tensor<26xf8E4M3FN>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf8E4M3FNUZ>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E4M3FN>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E4M3FNUZ
func.func @main(%a0: tensor<26xf8E4M3FNUZ>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf8E4M3B11FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E4M3FNUZ>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E4M3B11FNUZ
func.func @main(%a0: tensor<26xf8E4M3B11FNUZ>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf8E5M2>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E4M3B11FNUZ>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E5M2
func.func @main(%a0: tensor<26xf8E5M2>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf8E5M2FNUZ>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E5M2>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E5M2FNUZ
func.func @main(%a0: tensor<26xf8E5M2FNUZ>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xbf16>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E5M2FNUZ>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f8E8M0FNU
func.func @main(%a0: tensor<26xf8E8M0FNU>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xbf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf16>
  %r22 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf32>
  %r23 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xf64>
  %r24 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xcomplex<f32>>
  %r25 = stablehlo.convert %a0 : (tensor<26xf8E8M0FNU>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24, %r25 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_bf16
func.func @main(%a0: tensor<26xbf16>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xbf16>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f16
func.func @main(%a0: tensor<26xf16>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xbf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf32>
  %r22 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf16>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f32
func.func @main(%a0: tensor<26xf32>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xbf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf16>
  %r22 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xf64>
  %r23 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf32>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf64>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_f64
func.func @main(%a0: tensor<26xf64>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xbf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf16>
  %r22 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xf32>
  %r23 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xcomplex<f32>>
  %r24 = stablehlo.convert %a0 : (tensor<26xf64>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xcomplex<f32>>, tensor<26xcomplex<f64>>
}
// -----
// convert_complex<f32>
func.func @main(%a0: tensor<26xcomplex<f32>>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f64>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xbf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf16>
  %r22 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf32>
  %r23 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xf64>
  %r24 = stablehlo.convert %a0 : (tensor<26xcomplex<f32>>) -> tensor<26xcomplex<f64>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f64>>
}
// -----
// convert_complex<f64>
func.func @main(%a0: tensor<26xcomplex<f64>>) -> (tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>) {
  %r0 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xi2>
  %r1 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xi4>
  %r2 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xi8>
  %r3 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xi16>
  %r4 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xi32>
  %r5 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xi64>
  %r6 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xui2>
  %r7 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xui4>
  %r8 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xui8>
  %r9 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xui16>
  %r10 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xui32>
  %r11 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xui64>
  %r12 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf4E2M1FN>
  %r13 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf8E3M4>
  %r14 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf8E4M3>
  %r15 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf8E4M3FN>
  %r16 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf8E4M3FNUZ>
  %r17 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf8E4M3B11FNUZ>
  %r18 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf8E5M2>
  %r19 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf8E5M2FNUZ>
  %r20 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xbf16>
  %r21 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf16>
  %r22 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf32>
  %r23 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xf64>
  %r24 = stablehlo.convert %a0 : (tensor<26xcomplex<f64>>) -> tensor<26xcomplex<f32>>
  return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24 : tensor<26xi2>, tensor<26xi4>, tensor<26xi8>, tensor<26xi16>, tensor<26xi32>, tensor<26xi64>, tensor<26xui2>, tensor<26xui4>, tensor<26xui8>, tensor<26xui16>, tensor<26xui32>, tensor<26xui64>, tensor<26xf4E2M1FN>, tensor<26xf8E3M4>, tensor<26xf8E4M3>, tensor<26xf8E4M3FN>, tensor<26xf8E4M3FNUZ>, tensor<26xf8E4M3B11FNUZ>, tensor<26xf8E5M2>, tensor<26xf8E5M2FNUZ>, tensor<26xbf16>, tensor<26xf16>, tensor<26xf32>, tensor<26xf64>, tensor<26xcomplex<f32>>
}
// -----
// convert_to_f8E8M0FNU
func.func @main(%a0: tensor<9xf32>) -> (tensor<9xf8E8M0FNU>) {
  %r0 = "stablehlo.convert"(%a0) : (tensor<9xf32>) -> (tensor<9xf8E8M0FNU>)
  return %r0 : tensor<9xf8E8M0FNU>
}
// -----
// iota_i4
func.func @main() -> (tensor<2x3xi4>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xi4>)
  return %r0 : tensor<2x3xi4>
}
// -----
// iota_ui4
func.func @main() -> (tensor<2x3xui4>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xui4>)
  return %r0 : tensor<2x3xui4>
}
// -----
// iota_ui2
func.func @main() -> (tensor<2x3xui2>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xui2>)
  return %r0 : tensor<2x3xui2>
}
// -----
// iota_i8
func.func @main() -> (tensor<2x3xi8>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xi8>)
  return %r0 : tensor<2x3xi8>
}
// -----
// iota_ui64
func.func @main() -> (tensor<2x3xui64>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xui64>)
  return %r0 : tensor<2x3xui64>
}
// -----
// iota_f8E4M3FN
func.func @main() -> (tensor<2x3xf8E4M3FN>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xf8E4M3FN>)
  return %r0 : tensor<2x3xf8E4M3FN>
}
// -----
// iota_f8E5M2
func.func @main() -> (tensor<2x3xf8E5M2>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xf8E5M2>)
  return %r0 : tensor<2x3xf8E5M2>
}
// -----
// iota_bf16
func.func @main() -> (tensor<2x3xbf16>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xbf16>)
  return %r0 : tensor<2x3xbf16>
}
// -----
// iota_f64
func.func @main() -> (tensor<2x3xf64>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xf64>)
  return %r0 : tensor<2x3xf64>
}
// -----
// iota_complex<f32>
func.func @main() -> (tensor<2x3xcomplex<f32>>) {
  %r0 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> (tensor<2x3xcomplex<f32>>)
  return %r0 : tensor<2x3xcomplex<f32>>
}
// -----
// reduce_precision_f16_5_3
func.func @main(%a0: tensor<13xf16>) -> (tensor<13xf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 5 : i32, mantissa_bits = 3 : i32} : (tensor<13xf16>) -> (tensor<13xf16>)
  return %r0 : tensor<13xf16>
}
// -----
// reduce_precision_f16_4_2
func.func @main(%a0: tensor<13xf16>) -> (tensor<13xf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 4 : i32, mantissa_bits = 2 : i32} : (tensor<13xf16>) -> (tensor<13xf16>)
  return %r0 : tensor<13xf16>
}
// -----
// reduce_precision_f16_8_7
func.func @main(%a0: tensor<13xf16>) -> (tensor<13xf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 8 : i32, mantissa_bits = 7 : i32} : (tensor<13xf16>) -> (tensor<13xf16>)
  return %r0 : tensor<13xf16>
}
// -----
// reduce_precision_f16_2_10
func.func @main(%a0: tensor<13xf16>) -> (tensor<13xf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 2 : i32, mantissa_bits = 10 : i32} : (tensor<13xf16>) -> (tensor<13xf16>)
  return %r0 : tensor<13xf16>
}
// -----
// reduce_precision_f16_11_52
func.func @main(%a0: tensor<13xf16>) -> (tensor<13xf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 11 : i32, mantissa_bits = 52 : i32} : (tensor<13xf16>) -> (tensor<13xf16>)
  return %r0 : tensor<13xf16>
}
// -----
// reduce_precision_f16_3_0
func.func @main(%a0: tensor<13xf16>) -> (tensor<13xf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 3 : i32, mantissa_bits = 0 : i32} : (tensor<13xf16>) -> (tensor<13xf16>)
  return %r0 : tensor<13xf16>
}
// -----
// reduce_precision_bf16_5_3
func.func @main(%a0: tensor<13xbf16>) -> (tensor<13xbf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 5 : i32, mantissa_bits = 3 : i32} : (tensor<13xbf16>) -> (tensor<13xbf16>)
  return %r0 : tensor<13xbf16>
}
// -----
// reduce_precision_bf16_4_2
func.func @main(%a0: tensor<13xbf16>) -> (tensor<13xbf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 4 : i32, mantissa_bits = 2 : i32} : (tensor<13xbf16>) -> (tensor<13xbf16>)
  return %r0 : tensor<13xbf16>
}
// -----
// reduce_precision_bf16_8_7
func.func @main(%a0: tensor<13xbf16>) -> (tensor<13xbf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 8 : i32, mantissa_bits = 7 : i32} : (tensor<13xbf16>) -> (tensor<13xbf16>)
  return %r0 : tensor<13xbf16>
}
// -----
// reduce_precision_bf16_2_10
func.func @main(%a0: tensor<13xbf16>) -> (tensor<13xbf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 2 : i32, mantissa_bits = 10 : i32} : (tensor<13xbf16>) -> (tensor<13xbf16>)
  return %r0 : tensor<13xbf16>
}
// -----
// reduce_precision_bf16_11_52
func.func @main(%a0: tensor<13xbf16>) -> (tensor<13xbf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 11 : i32, mantissa_bits = 52 : i32} : (tensor<13xbf16>) -> (tensor<13xbf16>)
  return %r0 : tensor<13xbf16>
}
// -----
// reduce_precision_bf16_3_0
func.func @main(%a0: tensor<13xbf16>) -> (tensor<13xbf16>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 3 : i32, mantissa_bits = 0 : i32} : (tensor<13xbf16>) -> (tensor<13xbf16>)
  return %r0 : tensor<13xbf16>
}
// -----
// reduce_precision_f32_5_3
func.func @main(%a0: tensor<13xf32>) -> (tensor<13xf32>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 5 : i32, mantissa_bits = 3 : i32} : (tensor<13xf32>) -> (tensor<13xf32>)
  return %r0 : tensor<13xf32>
}
// -----
// reduce_precision_f32_4_2
func.func @main(%a0: tensor<13xf32>) -> (tensor<13xf32>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 4 : i32, mantissa_bits = 2 : i32} : (tensor<13xf32>) -> (tensor<13xf32>)
  return %r0 : tensor<13xf32>
}
// -----
// reduce_precision_f32_8_7
func.func @main(%a0: tensor<13xf32>) -> (tensor<13xf32>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 8 : i32, mantissa_bits = 7 : i32} : (tensor<13xf32>) -> (tensor<13xf32>)
  return %r0 : tensor<13xf32>
}
// -----
// reduce_precision_f32_2_10
func.func @main(%a0: tensor<13xf32>) -> (tensor<13xf32>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 2 : i32, mantissa_bits = 10 : i32} : (tensor<13xf32>) -> (tensor<13xf32>)
  return %r0 : tensor<13xf32>
}
// -----
// reduce_precision_f32_11_52
func.func @main(%a0: tensor<13xf32>) -> (tensor<13xf32>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 11 : i32, mantissa_bits = 52 : i32} : (tensor<13xf32>) -> (tensor<13xf32>)
  return %r0 : tensor<13xf32>
}
// -----
// reduce_precision_f32_3_0
func.func @main(%a0: tensor<13xf32>) -> (tensor<13xf32>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 3 : i32, mantissa_bits = 0 : i32} : (tensor<13xf32>) -> (tensor<13xf32>)
  return %r0 : tensor<13xf32>
}
// -----
// reduce_precision_f64_5_3
func.func @main(%a0: tensor<13xf64>) -> (tensor<13xf64>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 5 : i32, mantissa_bits = 3 : i32} : (tensor<13xf64>) -> (tensor<13xf64>)
  return %r0 : tensor<13xf64>
}
// -----
// reduce_precision_f64_4_2
func.func @main(%a0: tensor<13xf64>) -> (tensor<13xf64>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 4 : i32, mantissa_bits = 2 : i32} : (tensor<13xf64>) -> (tensor<13xf64>)
  return %r0 : tensor<13xf64>
}
// -----
// reduce_precision_f64_8_7
func.func @main(%a0: tensor<13xf64>) -> (tensor<13xf64>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 8 : i32, mantissa_bits = 7 : i32} : (tensor<13xf64>) -> (tensor<13xf64>)
  return %r0 : tensor<13xf64>
}
// -----
// reduce_precision_f64_2_10
func.func @main(%a0: tensor<13xf64>) -> (tensor<13xf64>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 2 : i32, mantissa_bits = 10 : i32} : (tensor<13xf64>) -> (tensor<13xf64>)
  return %r0 : tensor<13xf64>
}
// -----
// reduce_precision_f64_11_52
func.func @main(%a0: tensor<13xf64>) -> (tensor<13xf64>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 11 : i32, mantissa_bits = 52 : i32} : (tensor<13xf64>) -> (tensor<13xf64>)
  return %r0 : tensor<13xf64>
}
// -----
// reduce_precision_f64_3_0
func.func @main(%a0: tensor<13xf64>) -> (tensor<13xf64>) {
  %r0 = "stablehlo.reduce_precision"(%a0) {exponent_bits = 3 : i32, mantissa_bits = 0 : i32} : (tensor<13xf64>) -> (tensor<13xf64>)
  return %r0 : tensor<13xf64>
}
// -----
// bitcast_i8_to_ui4
func.func @main(%a0: tensor<4xui8>) -> (tensor<4x2xui4>) {
  %r0 = "stablehlo.bitcast_convert"(%a0) : (tensor<4xui8>) -> (tensor<4x2xui4>)
  return %r0 : tensor<4x2xui4>
}
// -----
// bitcast_ui4_to_ui8
func.func @main(%a0: tensor<4x2xui4>) -> (tensor<4xui8>) {
  %r0 = "stablehlo.bitcast_convert"(%a0) : (tensor<4x2xui4>) -> (tensor<4xui8>)
  return %r0 : tensor<4xui8>
}
// -----
// bitcast_ui8_to_i2
func.func @main(%a0: tensor<4xui8>) -> (tensor<4x4xi2>) {
  %r0 = "stablehlo.bitcast_convert"(%a0) : (tensor<4xui8>) -> (tensor<4x4xi2>)
  return %r0 : tensor<4x4xi2>
}
// -----
// bitcast_ui4_to_i4
func.func @main(%a0: tensor<4x2xui4>) -> (tensor<4x2xi4>) {
  %r0 = "stablehlo.bitcast_convert"(%a0) : (tensor<4x2xui4>) -> (tensor<4x2xi4>)
  return %r0 : tensor<4x2xi4>
}
// -----
// bitcast_to_f16
func.func @main(%a0: tensor<3xf64>) -> (tensor<3x4xf16>) {
  %r0 = "stablehlo.bitcast_convert"(%a0) : (tensor<3xf64>) -> (tensor<3x4xf16>)
  return %r0 : tensor<3x4xf16>
}
// -----
// add_f8E4M3FN
func.func @main(%a0: tensor<6xf8E4M3FN>, %a1: tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>) {
  %r0 = "stablehlo.add"(%a0, %a1) : (tensor<6xf8E4M3FN>, tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>)
  return %r0 : tensor<6xf8E4M3FN>
}
// -----
// subtract_f8E4M3FN
func.func @main(%a0: tensor<6xf8E4M3FN>, %a1: tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>) {
  %r0 = "stablehlo.subtract"(%a0, %a1) : (tensor<6xf8E4M3FN>, tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>)
  return %r0 : tensor<6xf8E4M3FN>
}
// -----
// multiply_f8E4M3FN
func.func @main(%a0: tensor<6xf8E4M3FN>, %a1: tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>) {
  %r0 = "stablehlo.multiply"(%a0, %a1) : (tensor<6xf8E4M3FN>, tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>)
  return %r0 : tensor<6xf8E4M3FN>
}
// -----
// maximum_f8E4M3FN
func.func @main(%a0: tensor<6xf8E4M3FN>, %a1: tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>) {
  %r0 = "stablehlo.maximum"(%a0, %a1) : (tensor<6xf8E4M3FN>, tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>)
  return %r0 : tensor<6xf8E4M3FN>
}
// -----
// minimum_f8E4M3FN
func.func @main(%a0: tensor<6xf8E4M3FN>, %a1: tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>) {
  %r0 = "stablehlo.minimum"(%a0, %a1) : (tensor<6xf8E4M3FN>, tensor<6xf8E4M3FN>) -> (tensor<6xf8E4M3FN>)
  return %r0 : tensor<6xf8E4M3FN>
}
// -----
// add_f8E5M2
func.func @main(%a0: tensor<6xf8E5M2>, %a1: tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>) {
  %r0 = "stablehlo.add"(%a0, %a1) : (tensor<6xf8E5M2>, tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>)
  return %r0 : tensor<6xf8E5M2>
}
// -----
// subtract_f8E5M2
func.func @main(%a0: tensor<6xf8E5M2>, %a1: tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>) {
  %r0 = "stablehlo.subtract"(%a0, %a1) : (tensor<6xf8E5M2>, tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>)
  return %r0 : tensor<6xf8E5M2>
}
// -----
// multiply_f8E5M2
func.func @main(%a0: tensor<6xf8E5M2>, %a1: tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>) {
  %r0 = "stablehlo.multiply"(%a0, %a1) : (tensor<6xf8E5M2>, tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>)
  return %r0 : tensor<6xf8E5M2>
}
// -----
// maximum_f8E5M2
func.func @main(%a0: tensor<6xf8E5M2>, %a1: tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>) {
  %r0 = "stablehlo.maximum"(%a0, %a1) : (tensor<6xf8E5M2>, tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>)
  return %r0 : tensor<6xf8E5M2>
}
// -----
// minimum_f8E5M2
func.func @main(%a0: tensor<6xf8E5M2>, %a1: tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>) {
  %r0 = "stablehlo.minimum"(%a0, %a1) : (tensor<6xf8E5M2>, tensor<6xf8E5M2>) -> (tensor<6xf8E5M2>)
  return %r0 : tensor<6xf8E5M2>
}
// -----
// add_f8E4M3B11FNUZ
func.func @main(%a0: tensor<6xf8E4M3B11FNUZ>, %a1: tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>) {
  %r0 = "stablehlo.add"(%a0, %a1) : (tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>)
  return %r0 : tensor<6xf8E4M3B11FNUZ>
}
// -----
// subtract_f8E4M3B11FNUZ
func.func @main(%a0: tensor<6xf8E4M3B11FNUZ>, %a1: tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>) {
  %r0 = "stablehlo.subtract"(%a0, %a1) : (tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>)
  return %r0 : tensor<6xf8E4M3B11FNUZ>
}
// -----
// multiply_f8E4M3B11FNUZ
func.func @main(%a0: tensor<6xf8E4M3B11FNUZ>, %a1: tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>) {
  %r0 = "stablehlo.multiply"(%a0, %a1) : (tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>)
  return %r0 : tensor<6xf8E4M3B11FNUZ>
}
// -----
// maximum_f8E4M3B11FNUZ
func.func @main(%a0: tensor<6xf8E4M3B11FNUZ>, %a1: tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>) {
  %r0 = "stablehlo.maximum"(%a0, %a1) : (tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>)
  return %r0 : tensor<6xf8E4M3B11FNUZ>
}
// -----
// minimum_f8E4M3B11FNUZ
func.func @main(%a0: tensor<6xf8E4M3B11FNUZ>, %a1: tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>) {
  %r0 = "stablehlo.minimum"(%a0, %a1) : (tensor<6xf8E4M3B11FNUZ>, tensor<6xf8E4M3B11FNUZ>) -> (tensor<6xf8E4M3B11FNUZ>)
  return %r0 : tensor<6xf8E4M3B11FNUZ>
}
// -----
// add_i4
func.func @main(%a0: tensor<6xi4>, %a1: tensor<6xi4>) -> (tensor<6xi4>) {
  %r0 = "stablehlo.add"(%a0, %a1) : (tensor<6xi4>, tensor<6xi4>) -> (tensor<6xi4>)
  return %r0 : tensor<6xi4>
}
// -----
// subtract_i4
func.func @main(%a0: tensor<6xi4>, %a1: tensor<6xi4>) -> (tensor<6xi4>) {
  %r0 = "stablehlo.subtract"(%a0, %a1) : (tensor<6xi4>, tensor<6xi4>) -> (tensor<6xi4>)
  return %r0 : tensor<6xi4>
}
// -----
// multiply_i4
func.func @main(%a0: tensor<6xi4>, %a1: tensor<6xi4>) -> (tensor<6xi4>) {
  %r0 = "stablehlo.multiply"(%a0, %a1) : (tensor<6xi4>, tensor<6xi4>) -> (tensor<6xi4>)
  return %r0 : tensor<6xi4>
}
// -----
// maximum_i4
func.func @main(%a0: tensor<6xi4>, %a1: tensor<6xi4>) -> (tensor<6xi4>) {
  %r0 = "stablehlo.maximum"(%a0, %a1) : (tensor<6xi4>, tensor<6xi4>) -> (tensor<6xi4>)
  return %r0 : tensor<6xi4>
}
// -----
// minimum_i4
func.func @main(%a0: tensor<6xi4>, %a1: tensor<6xi4>) -> (tensor<6xi4>) {
  %r0 = "stablehlo.minimum"(%a0, %a1) : (tensor<6xi4>, tensor<6xi4>) -> (tensor<6xi4>)
  return %r0 : tensor<6xi4>
}
// -----
// add_ui4
func.func @main(%a0: tensor<6xui4>, %a1: tensor<6xui4>) -> (tensor<6xui4>) {
  %r0 = "stablehlo.add"(%a0, %a1) : (tensor<6xui4>, tensor<6xui4>) -> (tensor<6xui4>)
  return %r0 : tensor<6xui4>
}
// -----
// subtract_ui4
func.func @main(%a0: tensor<6xui4>, %a1: tensor<6xui4>) -> (tensor<6xui4>) {
  %r0 = "stablehlo.subtract"(%a0, %a1) : (tensor<6xui4>, tensor<6xui4>) -> (tensor<6xui4>)
  return %r0 : tensor<6xui4>
}
// -----
// multiply_ui4
func.func @main(%a0: tensor<6xui4>, %a1: tensor<6xui4>) -> (tensor<6xui4>) {
  %r0 = "stablehlo.multiply"(%a0, %a1) : (tensor<6xui4>, tensor<6xui4>) -> (tensor<6xui4>)
  return %r0 : tensor<6xui4>
}
// -----
// maximum_ui4
func.func @main(%a0: tensor<6xui4>, %a1: tensor<6xui4>) -> (tensor<6xui4>) {
  %r0 = "stablehlo.maximum"(%a0, %a1) : (tensor<6xui4>, tensor<6xui4>) -> (tensor<6xui4>)
  return %r0 : tensor<6xui4>
}
// -----
// minimum_ui4
func.func @main(%a0: tensor<6xui4>, %a1: tensor<6xui4>) -> (tensor<6xui4>) {
  %r0 = "stablehlo.minimum"(%a0, %a1) : (tensor<6xui4>, tensor<6xui4>) -> (tensor<6xui4>)
  return %r0 : tensor<6xui4>
}
// -----
// add_i2
func.func @main(%a0: tensor<6xi2>, %a1: tensor<6xi2>) -> (tensor<6xi2>) {
  %r0 = "stablehlo.add"(%a0, %a1) : (tensor<6xi2>, tensor<6xi2>) -> (tensor<6xi2>)
  return %r0 : tensor<6xi2>
}
// -----
// subtract_i2
func.func @main(%a0: tensor<6xi2>, %a1: tensor<6xi2>) -> (tensor<6xi2>) {
  %r0 = "stablehlo.subtract"(%a0, %a1) : (tensor<6xi2>, tensor<6xi2>) -> (tensor<6xi2>)
  return %r0 : tensor<6xi2>
}
// -----
// multiply_i2
func.func @main(%a0: tensor<6xi2>, %a1: tensor<6xi2>) -> (tensor<6xi2>) {
  %r0 = "stablehlo.multiply"(%a0, %a1) : (tensor<6xi2>, tensor<6xi2>) -> (tensor<6xi2>)
  return %r0 : tensor<6xi2>
}
// -----
// maximum_i2
func.func @main(%a0: tensor<6xi2>, %a1: tensor<6xi2>) -> (tensor<6xi2>) {
  %r0 = "stablehlo.maximum"(%a0, %a1) : (tensor<6xi2>, tensor<6xi2>) -> (tensor<6xi2>)
  return %r0 : tensor<6xi2>
}
// -----
// minimum_i2
func.func @main(%a0: tensor<6xi2>, %a1: tensor<6xi2>) -> (tensor<6xi2>) {
  %r0 = "stablehlo.minimum"(%a0, %a1) : (tensor<6xi2>, tensor<6xi2>) -> (tensor<6xi2>)
  return %r0 : tensor<6xi2>
}
// -----
// reduce_complex
func.func @main(%a0: tensor<3x4xcomplex<f32>>, %a1: tensor<complex<f32>>) -> (tensor<3xcomplex<f32>>) {
  %r0 = "stablehlo.reduce"(%a0, %a1) ({
    ^bb0(%x: tensor<complex<f32>>, %y: tensor<complex<f32>>):
      %z = "stablehlo.multiply"(%x, %y) : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
      stablehlo.return %z : tensor<complex<f32>>
  }) {dimensions = array<i64: 1>} : (tensor<3x4xcomplex<f32>>, tensor<complex<f32>>) -> (tensor<3xcomplex<f32>>)
  return %r0 : tensor<3xcomplex<f32>>
}
// -----
// window_complex
func.func @main(%a0: tensor<3x4xcomplex<f32>>, %a1: tensor<complex<f32>>) -> (tensor<3x3xcomplex<f32>>) {
  %r0 = "stablehlo.reduce_window"(%a0, %a1) ({
    ^bb0(%x: tensor<complex<f32>>, %y: tensor<complex<f32>>):
      %z = "stablehlo.add"(%x, %y) : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
      stablehlo.return %z : tensor<complex<f32>>
  }) {window_dimensions = array<i64: 1, 2>} : (tensor<3x4xcomplex<f32>>, tensor<complex<f32>>) -> (tensor<3x3xcomplex<f32>>)
  return %r0 : tensor<3x3xcomplex<f32>>
}
// -----
// scatter_complex
func.func @main(%a0: tensor<3x4xcomplex<f32>>, %a1: tensor<3x1xi64>, %a2: tensor<3x4xcomplex<f32>>) -> (tensor<3x4xcomplex<f32>>) {
  %r0 = "stablehlo.scatter"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<complex<f32>>, %y: tensor<complex<f32>>):
      %z = "stablehlo.multiply"(%x, %y) : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
      stablehlo.return %z : tensor<complex<f32>>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<3x4xcomplex<f32>>, tensor<3x1xi64>, tensor<3x4xcomplex<f32>>) -> (tensor<3x4xcomplex<f32>>)
  return %r0 : tensor<3x4xcomplex<f32>>
}
// -----
// conv_complex
func.func @main(%a0: tensor<1x4x5x2xcomplex<f32>>, %a1: tensor<2x3x2x3xcomplex<f32>>) -> (tensor<1x3x3x3xcomplex<f32>>) {
  %r0 = "stablehlo.convolution"(%a0, %a1) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = 1 : i64, feature_group_count = 1 : i64, window_strides = array<i64: 1, 1>, padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, lhs_dilation = array<i64: 1, 1>, rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>} : (tensor<1x4x5x2xcomplex<f32>>, tensor<2x3x2x3xcomplex<f32>>) -> (tensor<1x3x3x3xcomplex<f32>>)
  return %r0 : tensor<1x3x3x3xcomplex<f32>>
}
// -----
// conv_reversed
func.func @main(%a0: tensor<2x5x6x4xf32>, %a1: tensor<3x2x2x6xf32>) -> (tensor<2x5x3x6xf32>) {
  %r0 = "stablehlo.convolution"(%a0, %a1) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = 1 : i64, feature_group_count = 2 : i64, window_strides = array<i64: 2, 1>, padding = dense<[[1, 2], [-1, 1]]> : tensor<2x2xi64>, lhs_dilation = array<i64: 2, 1>, rhs_dilation = array<i64: 1, 3>, window_reversal = array<i1: true, false>} : (tensor<2x5x6x4xf32>, tensor<3x2x2x6xf32>) -> (tensor<2x5x3x6xf32>)
  return %r0 : tensor<2x5x3x6xf32>
}
// -----
// conv_batch_reversed
func.func @main(%a0: tensor<4x5x6x3xf32>, %a1: tensor<3x2x3x4xf32>) -> (tensor<2x2x5x4xf32>) {
  %r0 = "stablehlo.convolution"(%a0, %a1) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = 2 : i64, feature_group_count = 1 : i64, window_strides = array<i64: 1, 2>, padding = dense<[[-1, 2], [0, -1]]> : tensor<2x2xi64>, lhs_dilation = array<i64: 1, 2>, rhs_dilation = array<i64: 2, 1>, window_reversal = array<i1: false, true>} : (tensor<4x5x6x3xf32>, tensor<3x2x3x4xf32>) -> (tensor<2x2x5x4xf32>)
  return %r0 : tensor<2x2x5x4xf32>
}
// -----
// gather_batching
func.func @main(%a0: tensor<3x5x4xf32>, %a1: tensor<2x3xi64>) -> (tensor<2x3x2x4xf32>) {
  %r0 = "stablehlo.gather"(%a0, %a1) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2, 4>, indices_are_sorted = false} : (tensor<3x5x4xf32>, tensor<2x3xi64>) -> (tensor<2x3x2x4xf32>)
  return %r0 : tensor<2x3x2x4xf32>
}
// -----
// gather_empty
func.func @main(%a0: tensor<3x5xf32>, %a1: tensor<0x1xi32>) -> (tensor<0x5xf32>) {
  %r0 = "stablehlo.gather"(%a0, %a1) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 5>, indices_are_sorted = false} : (tensor<3x5xf32>, tensor<0x1xi32>) -> (tensor<0x5xf32>)
  return %r0 : tensor<0x5xf32>
}
// -----
// scatter_batching
func.func @main(%a0: tensor<3x5x4xf32>, %a1: tensor<2x3xi64>, %a2: tensor<2x3x4xf32>) -> (tensor<3x5x4xf32>) {
  %r0 = "stablehlo.scatter"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>} : (tensor<3x5x4xf32>, tensor<2x3xi64>, tensor<2x3x4xf32>) -> (tensor<3x5x4xf32>)
  return %r0 : tensor<3x5x4xf32>
}
// -----
// scatter_partly_outside
func.func @main(%a0: tensor<2x4xf32>, %a1: tensor<2x2xi64>, %a2: tensor<2x3xf32>) -> (tensor<2x4xf32>) {
  %r0 = "stablehlo.scatter"(%a0, %a1, %a2) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>} : (tensor<2x4xf32>, tensor<2x2xi64>, tensor<2x3xf32>) -> (tensor<2x4xf32>)
  return %r0 : tensor<2x4xf32>
}
// -----
// concatenate_one
func.func @main(%a0: tensor<2x3xf32>) -> (tensor<2x3xf32>) {
  %r0 = "stablehlo.concatenate"(%a0) {dimension = 1 : i64} : (tensor<2x3xf32>) -> (tensor<2x3xf32>)
  return %r0 : tensor<2x3xf32>
}
// -----
// concatenate_empty
func.func @main(%a0: tensor<0x3xf32>, %a1: tensor<0x3xf32>) -> (tensor<0x3xf32>) {
  %r0 = "stablehlo.concatenate"(%a0, %a1) {dimension = 0 : i64} : (tensor<0x3xf32>, tensor<0x3xf32>) -> (tensor<0x3xf32>)
  return %r0 : tensor<0x3xf32>
}
// -----
// transpose_scalar
func.func @main(%a0: tensor<f32>) -> (tensor<f32>) {
  %r0 = "stablehlo.transpose"(%a0) {permutation = array<i64>} : (tensor<f32>) -> (tensor<f32>)
  return %r0 : tensor<f32>
}
// -----
// slice_of_nothing
func.func @main(%a0: tensor<4xf32>) -> (tensor<0xf32>) {
  %r0 = "stablehlo.slice"(%a0) {start_indices = array<i64: 4>, limit_indices = array<i64: 4>, strides = array<i64: 2>} : (tensor<4xf32>) -> (tensor<0xf32>)
  return %r0 : tensor<0xf32>
}
// -----
// reverse_empty
func.func @main(%a0: tensor<0x2xf32>) -> (tensor<0x2xf32>) {
  %r0 = "stablehlo.reverse"(%a0) {dimensions = array<i64: 0, 1>} : (tensor<0x2xf32>) -> (tensor<0x2xf32>)
  return %r0 : tensor<0x2xf32>
}
// -----
// reduce_to_nothing
func.func @main(%a0: tensor<0x3xf32>, %a1: tensor<f32>) -> (tensor<0xf32>) {
  %r0 = "stablehlo.reduce"(%a0, %a1) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<0x3xf32>, tensor<f32>) -> (tensor<0xf32>)
  return %r0 : tensor<0xf32>
}
// -----
// sort_empty
func.func @main(%a0: tensor<3x0xf32>) -> (tensor<3x0xf32>) {
  %r0 = "stablehlo.sort"(%a0) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.compare"(%x, %y) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %z : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<3x0xf32>) -> (tensor<3x0xf32>)
  return %r0 : tensor<3x0xf32>
}
// -----
// sort_last
func.func @main(%a0: tensor<3x9xf32>) -> (tensor<3x9xf32>) {
  %r0 = "stablehlo.sort"(%a0) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.compare"(%x, %y) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type TOTALORDER>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %z : tensor<i1>
  }) {dimension = -1 : i64, is_stable = true} : (tensor<3x9xf32>) -> (tensor<3x9xf32>)
  return %r0 : tensor<3x9xf32>
}
// -----
// dynamic_slice_far_i8
func.func @main(%a0: tensor<5xf32>, %a1: tensor<i8>) -> (tensor<2xf32>) {
  %r0 = "stablehlo.dynamic_slice"(%a0, %a1) {slice_sizes = array<i64: 2>} : (tensor<5xf32>, tensor<i8>) -> (tensor<2xf32>)
  return %r0 : tensor<2xf32>
}
// -----
// dynamic_slice_far_ui64
func.func @main(%a0: tensor<5xf32>, %a1: tensor<ui64>) -> (tensor<2xf32>) {
  %r0 = "stablehlo.dynamic_slice"(%a0, %a1) {slice_sizes = array<i64: 2>} : (tensor<5xf32>, tensor<ui64>) -> (tensor<2xf32>)
  return %r0 : tensor<2xf32>
}
// -----
// window_of_padding
func.func @main(%a0: tensor<2xf32>, %a1: tensor<f32>) -> (tensor<4xf32>) {
  %r0 = "stablehlo.reduce_window"(%a0, %a1) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %z : tensor<f32>
  }) {window_dimensions = array<i64: 2>, padding = dense<[[2, 3]]> : tensor<1x2xi64>, window_strides = array<i64: 2>, base_dilations = array<i64: 2>, window_dilations = array<i64: 1>} : (tensor<2xf32>, tensor<f32>) -> (tensor<4xf32>)
  return %r0 : tensor<4xf32>
}
// -----
// map_empty
func.func @main(%a0: tensor<0xf32>) -> (tensor<0xf32>) {
  %r0 = "stablehlo.map"(%a0) ({
    ^bb0(%x: tensor<f32>):
      %y = stablehlo.negate %x : tensor<f32>
      stablehlo.return %y : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<0xf32>) -> (tensor<0xf32>)
  return %r0 : tensor<0xf32>
}
