module @jit_log_sum_exp_pair attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x37xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x37xf32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst_0), (%0 init: %cst) across dimensions = [1] : (tensor<5x37xf32>, tensor<5x37xf32>, tensor<f32>, tensor<f32>) -> (tensor<5xf32>, tensor<5xf32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<f32>, %arg4: tensor<f32>)  {
      %4 = stablehlo.maximum %arg1, %arg3 : tensor<f32>
      %5 = stablehlo.compare EQ, %arg1, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.subtract %arg1, %4 : tensor<f32>
      %7 = stablehlo.exponential %6 : tensor<f32>
      %8 = func.call @_where(%5, %cst_1, %7) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %9 = stablehlo.multiply %arg2, %8 : tensor<f32>
      %10 = stablehlo.compare EQ, %arg3, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %11 = stablehlo.subtract %arg3, %4 : tensor<f32>
      %12 = stablehlo.exponential %11 : tensor<f32>
      %13 = func.call @_where(%10, %cst_1, %12) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %14 = stablehlo.multiply %arg4, %13 : tensor<f32>
      %15 = stablehlo.add %9, %14 : tensor<f32>
      stablehlo.return %4, %15 : tensor<f32>, tensor<f32>
    }
    %2 = stablehlo.log %1#1 : tensor<5xf32>
    %3 = stablehlo.add %1#0, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}

