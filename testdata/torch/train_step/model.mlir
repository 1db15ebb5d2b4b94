module {
  func.func @main(%arg0: tensor<11x7xf32>, %arg1: tensor<11xf32>, %arg2: tensor<5x11xf32>, %arg3: tensor<5xf32>, %arg4: tensor<6x7xf32>, %arg5: tensor<6xi64>) -> (tensor<f32>, tensor<11x7xf32>, tensor<11xf32>, tensor<5x11xf32>, tensor<5xf32>) {
    %c = stablehlo.constant dense<0> : tensor<6x1xi64>
    %c_0 = stablehlo.constant dense<-100> : tensor<6x1xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<6xi64>
    %c_2 = stablehlo.constant dense<-100> : tensor<6xi64>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<6x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<6x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %c_7 = stablehlo.constant dense<1> : tensor<i64>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_9 = arith.constant dense<1> : tensor<1xi64>
    %cst_10 = arith.constant dense<1.000000e-01> : tensor<1xf64>
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<11x7xf32>) -> tensor<7x11xf32>
    %1 = stablehlo.dot_general %arg4, %0, contracting_dims = [1] x [0] : (tensor<6x7xf32>, tensor<7x11xf32>) -> tensor<6x11xf32>
    %2 = stablehlo.convert %cst_9 : (tensor<1xi64>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<6x11xf32>
    %5 = stablehlo.multiply %1, %4 : tensor<6x11xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<11xf32>) -> tensor<6x11xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6x11xf32>
    %8 = stablehlo.add %5, %7 : tensor<6x11xf32>
    %9 = stablehlo.tanh %8 : tensor<6x11xf32>
    %10 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<5x11xf32>) -> tensor<11x5xf32>
    %11 = stablehlo.dot_general %9, %10, contracting_dims = [1] x [0] : (tensor<6x11xf32>, tensor<11x5xf32>) -> tensor<6x5xf32>
    %12 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<6x5xf32>
    %14 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf32>) -> tensor<6x5xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<6x5xf32>
    %16 = stablehlo.add %13, %15 : tensor<6x5xf32>
    %17 = stablehlo.reduce(%16 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.reshape %17 : (tensor<6xf32>) -> tensor<6x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x5xf32>
    %20 = stablehlo.subtract %16, %19 : tensor<6x5xf32>
    %21 = stablehlo.exponential %20 : tensor<6x5xf32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %23 = stablehlo.reshape %22 : (tensor<6xf32>) -> tensor<6x1xf32>
    %24 = stablehlo.log %23 : tensor<6x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x5xf32>
    %26 = stablehlo.subtract %20, %25 : tensor<6x5xf32>
    %27 = stablehlo.compare NE, %arg5, %c_2, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<6xi1>) -> tensor<6xi1>
    %29 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<6xi64>) -> tensor<6xi64>
    %30 = stablehlo.select %28, %29, %c_1 : tensor<6xi1>, tensor<6xi64>
    %31 = stablehlo.reshape %30 : (tensor<6xi64>) -> tensor<6x1xi64>
    %32 = stablehlo.iota dim = 0 : tensor<6x1x1xi64>
    %33 = stablehlo.reshape %31 : (tensor<6x1xi64>) -> tensor<6x1x1xi64>
    %34 = stablehlo.concatenate %32, %33, dim = 2 : (tensor<6x1x1xi64>, tensor<6x1x1xi64>) -> tensor<6x1x2xi64>
    %35 = "stablehlo.gather"(%26, %34) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<6x5xf32>, tensor<6x1x2xi64>) -> tensor<6x1xf32>
    %36 = stablehlo.reshape %35 : (tensor<6x1xf32>) -> tensor<6xf32>
    %37 = stablehlo.negate %36 : tensor<6xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<6xf32>) -> tensor<6xf32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %40 = stablehlo.select %28, %38, %39 : tensor<6xi1>, tensor<6xf32>
    %41 = stablehlo.convert %27 : (tensor<6xi1>) -> tensor<6xi64>
    %42 = stablehlo.reduce(%41 init: %c_6) applies stablehlo.add across dimensions = [0] : (tensor<6xi64>, tensor<i64>) -> tensor<i64>
    %43 = stablehlo.convert %42 : (tensor<i64>) -> tensor<f32>
    %44 = stablehlo.reduce(%40 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.divide %44, %43 : tensor<f32>
    %46 = stablehlo.divide %cst_4, %43 : tensor<f32>
    %47 = stablehlo.reshape %arg5 : (tensor<6xi64>) -> tensor<6x1xi64>
    %48 = stablehlo.compare NE, %47, %c_0, SIGNED : (tensor<6x1xi64>, tensor<6x1xi64>) -> tensor<6x1xi1>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<6x1xi1>) -> tensor<6x1xi1>
    %50 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<6x1xi64>) -> tensor<6x1xi64>
    %51 = stablehlo.select %49, %50, %c : tensor<6x1xi1>, tensor<6x1xi64>
    %52 = stablehlo.slice %cst [0:6, 0:1] : (tensor<6x1xf32>) -> tensor<6x1xf32>
    %53 = stablehlo.reshape %51 : (tensor<6x1xi64>) -> tensor<6x1x1xi64>
    %54 = stablehlo.concatenate %32, %53, dim = 2 : (tensor<6x1x1xi64>, tensor<6x1x1xi64>) -> tensor<6x1x2xi64>
    %55 = "stablehlo.scatter"(%cst_3, %54, %52) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<6x1x2xi64>, tensor<6x1xf32>) -> tensor<6x5xf32>
    %56 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %57 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %58 = stablehlo.select %49, %56, %57 : tensor<6x1xi1>, tensor<6x1xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x5xf32>
    %60 = stablehlo.multiply %55, %59 : tensor<6x5xf32>
    %61 = stablehlo.exponential %26 : tensor<6x5xf32>
    %62 = stablehlo.reduce(%60 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %63 = stablehlo.reshape %62 : (tensor<6xf32>) -> tensor<6x1xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x5xf32>
    %65 = stablehlo.multiply %61, %64 : tensor<6x5xf32>
    %66 = stablehlo.subtract %60, %65 : tensor<6x5xf32>
    %67 = stablehlo.transpose %10, dims = [1, 0] : (tensor<11x5xf32>) -> tensor<5x11xf32>
    %68 = stablehlo.dot_general %66, %67, contracting_dims = [1] x [0] : (tensor<6x5xf32>, tensor<5x11xf32>) -> tensor<6x11xf32>
    %69 = stablehlo.transpose %66, dims = [1, 0] : (tensor<6x5xf32>) -> tensor<5x6xf32>
    %70 = stablehlo.dot_general %69, %9, contracting_dims = [1] x [0] : (tensor<5x6xf32>, tensor<6x11xf32>) -> tensor<5x11xf32>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<5x11xf32>) -> tensor<11x5xf32>
    %72 = stablehlo.reduce(%66 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6x5xf32>, tensor<f32>) -> tensor<5xf32>
    %73 = stablehlo.reshape %72 : (tensor<5xf32>) -> tensor<1x5xf32>
    %74 = stablehlo.reshape %73 : (tensor<1x5xf32>) -> tensor<5xf32>
    %75 = stablehlo.transpose %71, dims = [1, 0] : (tensor<11x5xf32>) -> tensor<5x11xf32>
    %76 = stablehlo.multiply %9, %9 : tensor<6x11xf32>
    %77 = stablehlo.convert %c_7 : (tensor<i64>) -> tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<6x11xf32>
    %79 = stablehlo.subtract %78, %76 : tensor<6x11xf32>
    %80 = stablehlo.multiply %68, %79 : tensor<6x11xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<6x11xf32>) -> tensor<11x6xf32>
    %82 = stablehlo.dot_general %81, %arg4, contracting_dims = [1] x [0] : (tensor<11x6xf32>, tensor<6x7xf32>) -> tensor<11x7xf32>
    %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<11x7xf32>) -> tensor<7x11xf32>
    %84 = stablehlo.reduce(%80 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6x11xf32>, tensor<f32>) -> tensor<11xf32>
    %85 = stablehlo.reshape %84 : (tensor<11xf32>) -> tensor<1x11xf32>
    %86 = stablehlo.reshape %85 : (tensor<1x11xf32>) -> tensor<11xf32>
    %87 = stablehlo.transpose %83, dims = [1, 0] : (tensor<7x11xf32>) -> tensor<11x7xf32>
    %88 = stablehlo.convert %cst_10 : (tensor<1xf64>) -> tensor<1xf32>
    %89 = stablehlo.reshape %88 : (tensor<1xf32>) -> tensor<f32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<11x7xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<11x7xf32>
    %92 = stablehlo.subtract %arg0, %91 : tensor<11x7xf32>
    %93 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<11xf32>
    %94 = stablehlo.multiply %86, %93 : tensor<11xf32>
    %95 = stablehlo.subtract %arg1, %94 : tensor<11xf32>
    %96 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<5x11xf32>
    %97 = stablehlo.multiply %75, %96 : tensor<5x11xf32>
    %98 = stablehlo.subtract %arg2, %97 : tensor<5x11xf32>
    %99 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %100 = stablehlo.multiply %74, %99 : tensor<5xf32>
    %101 = stablehlo.subtract %arg3, %100 : tensor<5xf32>
    return %45, %92, %95, %98, %101 : tensor<f32>, tensor<11x7xf32>, tensor<11xf32>, tensor<5x11xf32>, tensor<5xf32>
  }
}
