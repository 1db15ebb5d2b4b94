module {
  func.func @main(%arg0: tensor<12x4x1x1xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12xf32>, %arg3: tensor<12x1x3x3xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>, %arg6: tensor<3x12x1x1xf32>, %arg7: tensor<3xf32>, %arg8: tensor<12x3x1x1xf32>, %arg9: tensor<12xf32>, %arg10: tensor<4x12x1x1xf32>, %arg11: tensor<4xf32>, %arg12: tensor<4xf32>, %arg13: tensor<12xf32>, %arg14: tensor<12xf32>, %arg15: tensor<i64>, %arg16: tensor<12xf32>, %arg17: tensor<12xf32>, %arg18: tensor<i64>, %arg19: tensor<4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<i64>, %arg22: tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<2x3x1x1xf32>
    %cst_4 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %cst_5 = arith.constant dense<3> : tensor<1xi64>
    %cst_6 = arith.constant dense<0> : tensor<1xi64>
    %cst_7 = arith.constant dense<6> : tensor<1xi64>
    %cst_8 = arith.constant dense<49> : tensor<1xi64>
    %0 = stablehlo.convolution(%arg22, %arg0) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x7x7xf32>, tensor<12x4x1x1xf32>) -> tensor<2x12x7x7xf32>
    %1 = stablehlo.convert %cst_4 : (tensor<1xf64>) -> tensor<1xf32>
    %2 = stablehlo.reshape %1 : (tensor<1xf32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %4 = stablehlo.add %arg14, %3 : tensor<12xf32>
    %5 = stablehlo.rsqrt %4 : tensor<12xf32>
    %6 = stablehlo.reshape %arg13 : (tensor<12xf32>) -> tensor<12x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %8 = stablehlo.reshape %5 : (tensor<12xf32>) -> tensor<12x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %11 = stablehlo.subtract %0, %10 : tensor<2x12x7x7xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<2x12x7x7xf32>
    %14 = stablehlo.reshape %arg1 : (tensor<12xf32>) -> tensor<12x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %17 = stablehlo.multiply %13, %16 : tensor<2x12x7x7xf32>
    %18 = stablehlo.reshape %arg2 : (tensor<12xf32>) -> tensor<12x1xf32>
    %19 = stablehlo.reshape %18 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %21 = stablehlo.add %17, %20 : tensor<2x12x7x7xf32>
    %22 = stablehlo.convert %cst_5 : (tensor<1xi64>) -> tensor<1xf32>
    %23 = stablehlo.reshape %22 : (tensor<1xf32>) -> tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2x12x7x7xf32>
    %25 = stablehlo.add %21, %24 : tensor<2x12x7x7xf32>
    %26 = stablehlo.convert %cst_6 : (tensor<1xi64>) -> tensor<1xf32>
    %27 = stablehlo.reshape %26 : (tensor<1xf32>) -> tensor<f32>
    %28 = stablehlo.clamp %27, %25, %cst_1 : (tensor<f32>, tensor<2x12x7x7xf32>, tensor<f32>) -> tensor<2x12x7x7xf32>
    %29 = stablehlo.convert %cst_7 : (tensor<1xi64>) -> tensor<1xf32>
    %30 = stablehlo.reshape %29 : (tensor<1xf32>) -> tensor<f32>
    %31 = stablehlo.clamp %cst_2, %28, %30 : (tensor<f32>, tensor<2x12x7x7xf32>, tensor<f32>) -> tensor<2x12x7x7xf32>
    %32 = stablehlo.multiply %21, %31 : tensor<2x12x7x7xf32>
    %33 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2x12x7x7xf32>
    %34 = stablehlo.divide %32, %33 : tensor<2x12x7x7xf32>
    %35 = stablehlo.convolution(%34, %arg3) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 12 : i64} : (tensor<2x12x7x7xf32>, tensor<12x1x3x3xf32>) -> tensor<2x12x7x7xf32>
    %36 = stablehlo.add %arg17, %3 : tensor<12xf32>
    %37 = stablehlo.rsqrt %36 : tensor<12xf32>
    %38 = stablehlo.reshape %arg16 : (tensor<12xf32>) -> tensor<12x1xf32>
    %39 = stablehlo.reshape %38 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %40 = stablehlo.reshape %37 : (tensor<12xf32>) -> tensor<12x1xf32>
    %41 = stablehlo.reshape %40 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %42 = stablehlo.broadcast_in_dim %39, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %43 = stablehlo.subtract %35, %42 : tensor<2x12x7x7xf32>
    %44 = stablehlo.broadcast_in_dim %41, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<2x12x7x7xf32>
    %46 = stablehlo.reshape %arg4 : (tensor<12xf32>) -> tensor<12x1xf32>
    %47 = stablehlo.reshape %46 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %49 = stablehlo.multiply %45, %48 : tensor<2x12x7x7xf32>
    %50 = stablehlo.reshape %arg5 : (tensor<12xf32>) -> tensor<12x1xf32>
    %51 = stablehlo.reshape %50 : (tensor<12x1xf32>) -> tensor<12x1x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %53 = stablehlo.add %49, %52 : tensor<2x12x7x7xf32>
    %54 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x12x7x7xf32>
    %55 = stablehlo.maximum %53, %54 : tensor<2x12x7x7xf32>
    %56 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x12x7x7xf32>
    %57 = stablehlo.minimum %55, %56 : tensor<2x12x7x7xf32>
    %58 = stablehlo.reduce(%57 init: %cst_0) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x12x7x7xf32>, tensor<f32>) -> tensor<2x12xf32>
    %59 = stablehlo.reshape %58 : (tensor<2x12xf32>) -> tensor<2x12x1x1xf32>
    %60 = stablehlo.convert %cst_8 : (tensor<1xi64>) -> tensor<1xf32>
    %61 = stablehlo.reshape %60 : (tensor<1xf32>) -> tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2x12x1x1xf32>
    %63 = stablehlo.divide %59, %62 : tensor<2x12x1x1xf32>
    %64 = stablehlo.convolution(%63, %arg6) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x12x1x1xf32>, tensor<3x12x1x1xf32>) -> tensor<2x3x1x1xf32>
    %65 = stablehlo.reshape %arg7 : (tensor<3xf32>) -> tensor<3x1x1xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [1, 2, 3] : (tensor<3x1x1xf32>) -> tensor<2x3x1x1xf32>
    %67 = stablehlo.add %64, %66 : tensor<2x3x1x1xf32>
    %68 = stablehlo.maximum %67, %cst_3 : tensor<2x3x1x1xf32>
    %69 = stablehlo.convolution(%68, %arg8) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3x1x1xf32>, tensor<12x3x1x1xf32>) -> tensor<2x12x1x1xf32>
    %70 = stablehlo.reshape %arg9 : (tensor<12xf32>) -> tensor<12x1x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1, 2, 3] : (tensor<12x1x1xf32>) -> tensor<2x12x1x1xf32>
    %72 = stablehlo.add %69, %71 : tensor<2x12x1x1xf32>
    %73 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2x12x1x1xf32>
    %74 = stablehlo.add %72, %73 : tensor<2x12x1x1xf32>
    %75 = stablehlo.clamp %27, %74, %cst_1 : (tensor<f32>, tensor<2x12x1x1xf32>, tensor<f32>) -> tensor<2x12x1x1xf32>
    %76 = stablehlo.clamp %cst_2, %75, %30 : (tensor<f32>, tensor<2x12x1x1xf32>, tensor<f32>) -> tensor<2x12x1x1xf32>
    %77 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2x12x1x1xf32>
    %78 = stablehlo.divide %76, %77 : tensor<2x12x1x1xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<2x12x1x1xf32>) -> tensor<2x12x7x7xf32>
    %80 = stablehlo.multiply %57, %79 : tensor<2x12x7x7xf32>
    %81 = stablehlo.convolution(%80, %arg10) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x12x7x7xf32>, tensor<4x12x1x1xf32>) -> tensor<2x4x7x7xf32>
    %82 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %83 = stablehlo.add %arg20, %82 : tensor<4xf32>
    %84 = stablehlo.rsqrt %83 : tensor<4xf32>
    %85 = stablehlo.reshape %arg19 : (tensor<4xf32>) -> tensor<4x1xf32>
    %86 = stablehlo.reshape %85 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %87 = stablehlo.reshape %84 : (tensor<4xf32>) -> tensor<4x1xf32>
    %88 = stablehlo.reshape %87 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %89 = stablehlo.broadcast_in_dim %86, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<2x4x7x7xf32>
    %90 = stablehlo.subtract %81, %89 : tensor<2x4x7x7xf32>
    %91 = stablehlo.broadcast_in_dim %88, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<2x4x7x7xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<2x4x7x7xf32>
    %93 = stablehlo.reshape %arg11 : (tensor<4xf32>) -> tensor<4x1xf32>
    %94 = stablehlo.reshape %93 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<2x4x7x7xf32>
    %96 = stablehlo.multiply %92, %95 : tensor<2x4x7x7xf32>
    %97 = stablehlo.reshape %arg12 : (tensor<4xf32>) -> tensor<4x1xf32>
    %98 = stablehlo.reshape %97 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<2x4x7x7xf32>
    %100 = stablehlo.add %96, %99 : tensor<2x4x7x7xf32>
    %101 = stablehlo.add %arg22, %100 : tensor<2x4x7x7xf32>
    return %101 : tensor<2x4x7x7xf32>
  }
}
