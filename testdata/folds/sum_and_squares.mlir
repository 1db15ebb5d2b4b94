module @jit_sum_and_squares attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x37xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x37xf32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %cst) across dimensions = [1] : (tensor<5x37xf32>, tensor<5x37xf32>, tensor<f32>, tensor<f32>) -> (tensor<5xf32>, tensor<5xf32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<f32>, %arg4: tensor<f32>)  {
      %2 = stablehlo.add %arg1, %arg3 : tensor<f32>
      %3 = stablehlo.add %arg2, %arg4 : tensor<f32>
      stablehlo.return %2, %3 : tensor<f32>, tensor<f32>
    }
    return %1#0, %1#1 : tensor<5xf32>, tensor<5xf32>
  }
}

