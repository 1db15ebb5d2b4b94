module @jit_mlp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<31x48xf32>, %arg2: tensor<37xf32>, %arg3: tensor<48x37xf32>, %arg4: tensor<10xf32>, %arg5: tensor<37x10xf32>, %arg6: tensor<5x31xf32>) -> (tensor<5x10xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg6, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x31xf32>, tensor<31x48xf32>) -> tensor<5x48xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<5x48xf32>
    %3 = stablehlo.add %0, %2 : tensor<5x48xf32>
    %4 = call @relu(%3) : (tensor<5x48xf32>) -> tensor<5x48xf32>
    %5 = stablehlo.dot_general %4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x48xf32>, tensor<48x37xf32>) -> tensor<5x37xf32>
    %6 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<37xf32>) -> tensor<1x37xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x37xf32>) -> tensor<5x37xf32>
    %8 = stablehlo.add %5, %7 : tensor<5x37xf32>
    %9 = call @relu_0(%8) : (tensor<5x37xf32>) -> tensor<5x37xf32>
    %10 = stablehlo.dot_general %9, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x37xf32>, tensor<37x10xf32>) -> tensor<5x10xf32>
    %11 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<5x10xf32>
    %13 = stablehlo.add %10, %12 : tensor<5x10xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<5x10xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.maximum %15, %14 : tensor<5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x10xf32>
    %19 = stablehlo.subtract %13, %18 : tensor<5x10xf32>
    %20 = stablehlo.exponential %19 : tensor<5x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x10xf32>, tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x10xf32>
    %24 = stablehlo.divide %20, %23 : tensor<5x10xf32>
    return %24 : tensor<5x10xf32>
  }
  func.func private @relu(%arg0: tensor<5x48xf32>) -> tensor<5x48xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x48xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x48xf32>
    return %1 : tensor<5x48xf32>
  }
  func.func private @relu_0(%arg0: tensor<5x37xf32>) -> tensor<5x37xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x37xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x37xf32>
    return %1 : tensor<5x37xf32>
  }
}
