module @jit_mlp_bf16 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xbf16>, %arg1: tensor<31x48xbf16>, %arg2: tensor<37xbf16>, %arg3: tensor<48x37xbf16>, %arg4: tensor<10xbf16>, %arg5: tensor<37x10xbf16>, %arg6: tensor<5x31xbf16>) -> (tensor<5x10xbf16> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg6, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x31xbf16>, tensor<31x48xbf16>) -> tensor<5x48xbf16>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<5x48xbf16>
    %3 = stablehlo.add %0, %2 : tensor<5x48xbf16>
    %4 = call @relu(%3) : (tensor<5x48xbf16>) -> tensor<5x48xbf16>
    %5 = stablehlo.dot_general %4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x48xbf16>, tensor<48x37xbf16>) -> tensor<5x37xbf16>
    %6 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<37xbf16>) -> tensor<1x37xbf16>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x37xbf16>) -> tensor<5x37xbf16>
    %8 = stablehlo.add %5, %7 : tensor<5x37xbf16>
    %9 = call @relu_0(%8) : (tensor<5x37xbf16>) -> tensor<5x37xbf16>
    %10 = stablehlo.dot_general %9, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x37xbf16>, tensor<37x10xbf16>) -> tensor<5x10xbf16>
    %11 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<10xbf16>) -> tensor<1x10xbf16>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x10xbf16>) -> tensor<5x10xbf16>
    %13 = stablehlo.add %10, %12 : tensor<5x10xbf16>
    %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %14 = stablehlo.reduce(%13 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<5x10xbf16>, tensor<bf16>) -> tensor<5xbf16>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<5xbf16>
    %16 = stablehlo.maximum %15, %14 : tensor<5xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<5xbf16>) -> tensor<5x1xbf16>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<5x1xbf16>) -> tensor<5x10xbf16>
    %19 = stablehlo.subtract %13, %18 : tensor<5x10xbf16>
    %20 = stablehlo.exponential %19 : tensor<5x10xbf16>
    %21 = stablehlo.convert %20 : (tensor<5x10xbf16>) -> tensor<5x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x10xf32>, tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %24 = stablehlo.convert %23 : (tensor<5x1xf32>) -> tensor<5x1xbf16>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xbf16>) -> tensor<5x10xbf16>
    %26 = stablehlo.divide %20, %25 : tensor<5x10xbf16>
    return %26 : tensor<5x10xbf16>
  }
  func.func private @relu(%arg0: tensor<5x48xbf16>) -> tensor<5x48xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<5x48xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x48xbf16>
    return %1 : tensor<5x48xbf16>
  }
  func.func private @relu_0(%arg0: tensor<5x37xbf16>) -> tensor<5x37xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<5x37xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x37xbf16>
    return %1 : tensor<5x37xbf16>
  }
}
