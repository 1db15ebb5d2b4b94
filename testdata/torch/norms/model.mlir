module {
  func.func @main(%arg0: tensor<10xf32>, %arg1: tensor<10xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>, %arg5: tensor<6xf32>, %arg6: tensor<6xf32>, %arg7: tensor<6xf32>, %arg8: tensor<i64>, %arg9: tensor<2x6x5x10xf32>) -> (tensor<2x6x5x10xf32>, tensor<2x6x5x10xf32>, tensor<2x6x5x10xf32>, tensor<2x6x5x10xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %cst_3 = arith.constant dense<10> : tensor<1xi64>
    %cst_4 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %cst_5 = arith.constant dense<100> : tensor<1xi64>
    %cst_6 = arith.constant dense_resource<torch_tensor_2_6_torch.int64> : tensor<2x6xi64>
    %cst_7 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_1> : tensor<2x6xi64>
    %cst_8 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_2> : tensor<2x6xi64>
    %cst_9 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_3> : tensor<2x6xi64>
    %cst_10 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_4> : tensor<2x6xi64>
    %cst_11 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_5> : tensor<2x6xi64>
    %cst_12 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_6> : tensor<2x6xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_7> : tensor<2x6xi64>
    %cst_14 = arith.constant dense<2.000000e+00> : tensor<1xf64>
    %cst_15 = arith.constant dense<9.9999999999999998E-13> : tensor<1xf64>
    %0 = stablehlo.convert %arg9 : (tensor<2x6x5x10xf32>) -> tensor<2x6x5x10xf64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x6x5x10xf64>, tensor<f64>) -> tensor<2x6x5xf64>
    %2 = stablehlo.reshape %1 : (tensor<2x6x5xf64>) -> tensor<2x6x5x1xf64>
    %3 = stablehlo.convert %cst_3 : (tensor<1xi64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<2x6x5x1xf64>
    %6 = stablehlo.divide %2, %5 : tensor<2x6x5x1xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 3] : (tensor<2x6x5x1xf64>) -> tensor<2x6x5x10xf64>
    %8 = stablehlo.subtract %0, %7 : tensor<2x6x5x10xf64>
    %9 = stablehlo.multiply %8, %8 : tensor<2x6x5x10xf64>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x6x5x10xf64>, tensor<f64>) -> tensor<2x6x5xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x6x5xf64>) -> tensor<2x6x5x1xf64>
    %12 = stablehlo.divide %11, %5 : tensor<2x6x5x1xf64>
    %13 = stablehlo.convert %12 : (tensor<2x6x5x1xf64>) -> tensor<2x6x5x1xf32>
    %14 = stablehlo.reduce(%arg9 init: %cst_0) applies stablehlo.add across dimensions = [3] : (tensor<2x6x5x10xf32>, tensor<f32>) -> tensor<2x6x5xf32>
    %15 = stablehlo.reshape %14 : (tensor<2x6x5xf32>) -> tensor<2x6x5x1xf32>
    %16 = stablehlo.convert %cst_3 : (tensor<1xi64>) -> tensor<1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1xf32>) -> tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<2x6x5x1xf32>
    %19 = stablehlo.divide %15, %18 : tensor<2x6x5x1xf32>
    %20 = stablehlo.convert %cst_4 : (tensor<1xf64>) -> tensor<1xf32>
    %21 = stablehlo.reshape %20 : (tensor<1xf32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2x6x5x1xf32>
    %23 = stablehlo.add %13, %22 : tensor<2x6x5x1xf32>
    %24 = stablehlo.rsqrt %23 : tensor<2x6x5x1xf32>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2, 3] : (tensor<2x6x5x1xf32>) -> tensor<2x6x5x10xf32>
    %26 = stablehlo.subtract %arg9, %25 : tensor<2x6x5x10xf32>
    %27 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<2x6x5x1xf32>) -> tensor<2x6x5x10xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<2x6x5x10xf32>
    %29 = stablehlo.broadcast_in_dim %arg0, dims = [3] : (tensor<10xf32>) -> tensor<2x6x5x10xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<2x6x5x10xf32>
    %31 = stablehlo.broadcast_in_dim %arg1, dims = [3] : (tensor<10xf32>) -> tensor<2x6x5x10xf32>
    %32 = stablehlo.add %30, %31 : tensor<2x6x5x10xf32>
    %33 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %34 = stablehlo.add %arg7, %33 : tensor<6xf32>
    %35 = stablehlo.rsqrt %34 : tensor<6xf32>
    %36 = stablehlo.reshape %arg6 : (tensor<6xf32>) -> tensor<6x1xf32>
    %37 = stablehlo.reshape %36 : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %38 = stablehlo.reshape %35 : (tensor<6xf32>) -> tensor<6x1xf32>
    %39 = stablehlo.reshape %38 : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %40 = stablehlo.broadcast_in_dim %37, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<2x6x5x10xf32>
    %41 = stablehlo.subtract %arg9, %40 : tensor<2x6x5x10xf32>
    %42 = stablehlo.broadcast_in_dim %39, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<2x6x5x10xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<2x6x5x10xf32>
    %44 = stablehlo.reshape %arg2 : (tensor<6xf32>) -> tensor<6x1xf32>
    %45 = stablehlo.reshape %44 : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<2x6x5x10xf32>
    %47 = stablehlo.multiply %43, %46 : tensor<2x6x5x10xf32>
    %48 = stablehlo.reshape %arg3 : (tensor<6xf32>) -> tensor<6x1xf32>
    %49 = stablehlo.reshape %48 : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<2x6x5x10xf32>
    %51 = stablehlo.add %47, %50 : tensor<2x6x5x10xf32>
    %52 = stablehlo.reshape %arg9 : (tensor<2x6x5x10xf32>) -> tensor<2x3x2x50xf32>
    %53 = stablehlo.convert %52 : (tensor<2x3x2x50xf32>) -> tensor<2x3x2x50xf64>
    %54 = stablehlo.reduce(%53 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x2x50xf64>, tensor<f64>) -> tensor<2x3xf64>
    %55 = stablehlo.reshape %54 : (tensor<2x3xf64>) -> tensor<2x3x1x1xf64>
    %56 = stablehlo.convert %cst_5 : (tensor<1xi64>) -> tensor<1xf64>
    %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<2x3x1x1xf64>
    %59 = stablehlo.divide %55, %58 : tensor<2x3x1x1xf64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf64>) -> tensor<2x3x2x50xf64>
    %61 = stablehlo.subtract %53, %60 : tensor<2x3x2x50xf64>
    %62 = stablehlo.multiply %61, %61 : tensor<2x3x2x50xf64>
    %63 = stablehlo.reduce(%62 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x2x50xf64>, tensor<f64>) -> tensor<2x3xf64>
    %64 = stablehlo.reshape %63 : (tensor<2x3xf64>) -> tensor<2x3x1x1xf64>
    %65 = stablehlo.divide %64, %58 : tensor<2x3x1x1xf64>
    %66 = stablehlo.convert %65 : (tensor<2x3x1x1xf64>) -> tensor<2x3x1x1xf32>
    %67 = stablehlo.reduce(%52 init: %cst_0) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x2x50xf32>, tensor<f32>) -> tensor<2x3xf32>
    %68 = stablehlo.reshape %67 : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %69 = stablehlo.convert %cst_5 : (tensor<1xi64>) -> tensor<1xf32>
    %70 = stablehlo.reshape %69 : (tensor<1xf32>) -> tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<2x3x1x1xf32>
    %72 = stablehlo.divide %68, %71 : tensor<2x3x1x1xf32>
    %73 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2x3x1x1xf32>
    %74 = stablehlo.add %66, %73 : tensor<2x3x1x1xf32>
    %75 = stablehlo.rsqrt %74 : tensor<2x3x1x1xf32>
    %76 = stablehlo.reshape %arg4 : (tensor<6xf32>) -> tensor<1x3x2x1xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x2x1xf32>
    %78 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3] : (tensor<1x3x2x1xf32>) -> tensor<2x3x2x1xf32>
    %79 = stablehlo.multiply %77, %78 : tensor<2x3x2x1xf32>
    %80 = stablehlo.negate %72 : tensor<2x3x1x1xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x2x1xf32>
    %82 = stablehlo.multiply %81, %79 : tensor<2x3x2x1xf32>
    %83 = stablehlo.reshape %arg5 : (tensor<6xf32>) -> tensor<1x3x2x1xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2, 3] : (tensor<1x3x2x1xf32>) -> tensor<2x3x2x1xf32>
    %85 = stablehlo.add %82, %84 : tensor<2x3x2x1xf32>
    %86 = stablehlo.reshape %cst_6 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %87 = stablehlo.reshape %cst_7 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %88 = stablehlo.reshape %cst_8 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %89 = stablehlo.reshape %cst_9 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %90 = stablehlo.concatenate %86, %87, %88, %89, dim = 2 : (tensor<2x6x1xi64>, tensor<2x6x1xi64>, tensor<2x6x1xi64>, tensor<2x6x1xi64>) -> tensor<2x6x4xi64>
    %91 = "stablehlo.gather"(%79, %90) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2, 3], start_index_map = [0, 1, 2, 3], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 1, 1>}> : (tensor<2x3x2x1xf32>, tensor<2x6x4xi64>) -> tensor<2x6xf32>
    %92 = stablehlo.reshape %cst_10 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %93 = stablehlo.reshape %cst_11 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %94 = stablehlo.reshape %cst_12 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %95 = stablehlo.reshape %cst_13 : (tensor<2x6xi64>) -> tensor<2x6x1xi64>
    %96 = stablehlo.concatenate %92, %93, %94, %95, dim = 2 : (tensor<2x6x1xi64>, tensor<2x6x1xi64>, tensor<2x6x1xi64>, tensor<2x6x1xi64>) -> tensor<2x6x4xi64>
    %97 = "stablehlo.gather"(%85, %96) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2, 3], start_index_map = [0, 1, 2, 3], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 1, 1>}> : (tensor<2x3x2x1xf32>, tensor<2x6x4xi64>) -> tensor<2x6xf32>
    %98 = stablehlo.reshape %91 : (tensor<2x6xf32>) -> tensor<2x6x1xf32>
    %99 = stablehlo.reshape %98 : (tensor<2x6x1xf32>) -> tensor<2x6x1x1xf32>
    %100 = stablehlo.reshape %97 : (tensor<2x6xf32>) -> tensor<2x6x1xf32>
    %101 = stablehlo.reshape %100 : (tensor<2x6x1xf32>) -> tensor<2x6x1x1xf32>
    %102 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2, 3] : (tensor<2x6x1x1xf32>) -> tensor<2x6x5x10xf32>
    %103 = stablehlo.multiply %arg9, %102 : tensor<2x6x5x10xf32>
    %104 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2, 3] : (tensor<2x6x1x1xf32>) -> tensor<2x6x5x10xf32>
    %105 = stablehlo.add %103, %104 : tensor<2x6x5x10xf32>
    %106 = stablehlo.convert %cst_14 : (tensor<1xf64>) -> tensor<1xf32>
    %107 = stablehlo.reshape %106 : (tensor<1xf32>) -> tensor<f32>
    %108 = stablehlo.abs %arg9 : tensor<2x6x5x10xf32>
    %109 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<2x6x5x10xf32>
    %110 = stablehlo.power %108, %109 : tensor<2x6x5x10xf32>
    %111 = stablehlo.reduce(%110 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x6x5x10xf32>, tensor<f32>) -> tensor<2x5x10xf32>
    %112 = stablehlo.divide %cst_1, %107 : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<2x5x10xf32>
    %114 = stablehlo.power %111, %113 : tensor<2x5x10xf32>
    %115 = stablehlo.reshape %114 : (tensor<2x5x10xf32>) -> tensor<2x1x5x10xf32>
    %116 = stablehlo.convert %cst_15 : (tensor<1xf64>) -> tensor<1xf32>
    %117 = stablehlo.reshape %116 : (tensor<1xf32>) -> tensor<f32>
    %118 = stablehlo.clamp %117, %115, %cst_2 : (tensor<f32>, tensor<2x1x5x10xf32>, tensor<f32>) -> tensor<2x1x5x10xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<2x1x5x10xf32>) -> tensor<2x6x5x10xf32>
    %120 = stablehlo.divide %arg9, %119 : tensor<2x6x5x10xf32>
    return %32, %51, %105, %120 : tensor<2x6x5x10xf32>, tensor<2x6x5x10xf32>, tensor<2x6x5x10xf32>, tensor<2x6x5x10xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_6_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_1: "0x08000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000",
      torch_tensor_2_6_torch.int64_2: "0x08000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_3: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_2_6_torch.int64_4: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_5: "0x08000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000",
      torch_tensor_2_6_torch.int64_6: "0x08000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_7: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
