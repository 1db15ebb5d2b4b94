module {
  func.func @main(%arg0: tensor<19x12xf32>, %arg1: tensor<36x12xf32>, %arg2: tensor<36xf32>, %arg3: tensor<2x7xi64>) -> tensor<2x7x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<2x3x7x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<1> : tensor<1xi64>
    %cst_3 = arith.constant dense<0.70710678118654757> : tensor<1xf64>
    %cst_4 = arith.constant dense<0xFFF0000000000000> : tensor<1xf64>
    %0 = "stablehlo.gather"(%arg0, %arg3) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<19x12xf32>, tensor<2x7xi64>) -> tensor<2x7x12xf32>
    %1 = stablehlo.convert %0 : tensor<2x7x12xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x7x12xf32>) -> tensor<14x12xf32>
    %3 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<36x12xf32>) -> tensor<12x36xf32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0] : (tensor<14x12xf32>, tensor<12x36xf32>) -> tensor<14x36xf32>
    %5 = stablehlo.convert %cst_2 : (tensor<1xi64>) -> tensor<1xf32>
    %6 = stablehlo.reshape %5 : (tensor<1xf32>) -> tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<14x36xf32>
    %8 = stablehlo.multiply %4, %7 : tensor<14x36xf32>
    %9 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<36xf32>) -> tensor<14x36xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<14x36xf32>
    %11 = stablehlo.add %8, %10 : tensor<14x36xf32>
    %12 = stablehlo.reshape %11 : (tensor<14x36xf32>) -> tensor<2x7x36xf32>
    %13 = stablehlo.slice %12 [0:2, 0:7, 0:12] : (tensor<2x7x36xf32>) -> tensor<2x7x12xf32>
    %14 = stablehlo.slice %12 [0:2, 0:7, 12:24] : (tensor<2x7x36xf32>) -> tensor<2x7x12xf32>
    %15 = stablehlo.slice %12 [0:2, 0:7, 24:36] : (tensor<2x7x36xf32>) -> tensor<2x7x12xf32>
    %16 = stablehlo.reshape %13 : (tensor<2x7x12xf32>) -> tensor<2x7x3x4xf32>
    %17 = stablehlo.transpose %16, dims = [0, 2, 1, 3] : (tensor<2x7x3x4xf32>) -> tensor<2x3x7x4xf32>
    %18 = stablehlo.reshape %14 : (tensor<2x7x12xf32>) -> tensor<2x7x3x4xf32>
    %19 = stablehlo.transpose %18, dims = [0, 2, 1, 3] : (tensor<2x7x3x4xf32>) -> tensor<2x3x7x4xf32>
    %20 = stablehlo.reshape %15 : (tensor<2x7x12xf32>) -> tensor<2x7x3x4xf32>
    %21 = stablehlo.transpose %20, dims = [0, 2, 1, 3] : (tensor<2x7x3x4xf32>) -> tensor<2x3x7x4xf32>
    %22 = stablehlo.convert %cst_3 : (tensor<1xf64>) -> tensor<1xf32>
    %23 = stablehlo.reshape %22 : (tensor<1xf32>) -> tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2x3x7x4xf32>
    %25 = stablehlo.multiply %17, %24 : tensor<2x3x7x4xf32>
    %26 = stablehlo.transpose %19, dims = [0, 1, 3, 2] : (tensor<2x3x7x4xf32>) -> tensor<2x3x4x7xf32>
    %27 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2x3x4x7xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<2x3x4x7xf32>
    %29 = stablehlo.reshape %25 : (tensor<2x3x7x4xf32>) -> tensor<6x7x4xf32>
    %30 = stablehlo.reshape %28 : (tensor<2x3x4x7xf32>) -> tensor<6x4x7xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<6x4x7xf32>) -> tensor<6x4x7xf32>
    %32 = stablehlo.dot_general %29, %31, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<6x7x4xf32>, tensor<6x4x7xf32>) -> tensor<6x7x7xf32>
    %33 = stablehlo.reshape %32 : (tensor<6x7x7xf32>) -> tensor<2x3x7x7xf32>
    %34 = stablehlo.reduce(%33 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x3x7x7xf32>, tensor<f32>) -> tensor<2x3x7xf32>
    %35 = stablehlo.reshape %34 : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xf32>) -> tensor<2x3x7x7xf32>
    %37 = stablehlo.subtract %33, %36 : tensor<2x3x7x7xf32>
    %38 = stablehlo.exponential %37 : tensor<2x3x7x7xf32>
    %39 = stablehlo.reduce(%38 init: %cst_1) applies stablehlo.add across dimensions = [3] : (tensor<2x3x7x7xf32>, tensor<f32>) -> tensor<2x3x7xf32>
    %40 = stablehlo.reshape %39 : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xf32>) -> tensor<2x3x7x7xf32>
    %42 = stablehlo.divide %38, %41 : tensor<2x3x7x7xf32>
    %43 = stablehlo.convert %cst_4 : tensor<1xf64>
    %44 = stablehlo.reshape %43 : (tensor<1xf64>) -> tensor<f64>
    %45 = stablehlo.convert %44 : (tensor<f64>) -> tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<2x3x7x7xf32>
    %47 = stablehlo.compare EQ, %33, %46, FLOAT : (tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xi1>
    %48 = stablehlo.reduce(%47 init: %c) applies stablehlo.and across dimensions = [3] : (tensor<2x3x7x7xi1>, tensor<i1>) -> tensor<2x3x7xi1>
    %49 = stablehlo.reshape %48 : (tensor<2x3x7xi1>) -> tensor<2x3x7x1xi1>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xi1>) -> tensor<2x3x7x7xi1>
    %51 = stablehlo.broadcast_in_dim %cst, dims = [0, 1, 2, 3] : (tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
    %52 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3] : (tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
    %53 = stablehlo.select %50, %51, %52 : tensor<2x3x7x7xi1>, tensor<2x3x7x7xf32>
    %54 = stablehlo.reshape %53 : (tensor<2x3x7x7xf32>) -> tensor<6x7x7xf32>
    %55 = stablehlo.reshape %21 : (tensor<2x3x7x4xf32>) -> tensor<6x7x4xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
    %57 = stablehlo.dot_general %54, %56, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<6x7x7xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
    %58 = stablehlo.reshape %57 : (tensor<6x7x4xf32>) -> tensor<2x3x7x4xf32>
    %59 = stablehlo.transpose %58, dims = [2, 0, 1, 3] : (tensor<2x3x7x4xf32>) -> tensor<7x2x3x4xf32>
    %60 = stablehlo.transpose %59, dims = [1, 2, 0, 3] : (tensor<7x2x3x4xf32>) -> tensor<2x3x7x4xf32>
    %61 = stablehlo.transpose %60, dims = [0, 2, 1, 3] : (tensor<2x3x7x4xf32>) -> tensor<2x7x3x4xf32>
    %62 = stablehlo.reshape %61 : (tensor<2x7x3x4xf32>) -> tensor<2x7x12xf32>
    return %62 : tensor<2x7x12xf32>
  }
}
