module @jit_moments attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x37xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<3.700000e+01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x37xf32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x37xf32>
    %2:3 = stablehlo.reduce(%0 init: %cst_0), (%arg0 init: %cst_0), (%1 init: %cst_0) across dimensions = [1] : (tensor<5x37xf32>, tensor<5x37xf32>, tensor<5x37xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
     reducer(%arg1: tensor<f32>, %arg4: tensor<f32>) (%arg2: tensor<f32>, %arg5: tensor<f32>) (%arg3: tensor<f32>, %arg6: tensor<f32>)  {
      %5 = stablehlo.add %arg1, %arg4 : tensor<f32>
      %6 = stablehlo.compare EQ, %5, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %7 = stablehlo.divide %arg4, %5 : tensor<f32>
      %8 = func.call @_where(%6, %cst_0, %7) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %9 = stablehlo.subtract %arg5, %arg2 : tensor<f32>
      %10 = stablehlo.multiply %9, %8 : tensor<f32>
      %11 = stablehlo.add %arg2, %10 : tensor<f32>
      %12 = stablehlo.add %arg3, %arg6 : tensor<f32>
      %13 = stablehlo.multiply %9, %9 : tensor<f32>
      %14 = stablehlo.multiply %13, %arg1 : tensor<f32>
      %15 = stablehlo.multiply %14, %8 : tensor<f32>
      %16 = stablehlo.add %12, %15 : tensor<f32>
      stablehlo.return %5, %11, %16 : tensor<f32>, tensor<f32>, tensor<f32>
    }
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.divide %2#2, %3 : tensor<5xf32>
    return %2#1, %4 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}

