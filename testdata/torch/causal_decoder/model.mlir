module {
  func.func @main(%arg0: tensor<12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12xf32>, %arg3: tensor<36x12xf32>, %arg4: tensor<36xf32>, %arg5: tensor<12x12xf32>, %arg6: tensor<12xf32>, %arg7: tensor<20x12xf32>, %arg8: tensor<20x12xf32>, %arg9: tensor<12x20xf32>, %arg10: tensor<2x7x12xf32>) -> tensor<2x7x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<7x7xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<7xi64>
    %c_1 = stablehlo.constant dense<1> : tensor<7xi64>
    %c_2 = stablehlo.constant dense<7> : tensor<i64>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<7x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_8 = arith.constant dense<12> : tensor<1xi64>
    %cst_9 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %cst_10 = arith.constant dense<1> : tensor<1xi64>
    %cst_11 = arith.constant dense<2.000000e+00> : tensor<1xf64>
    %0 = stablehlo.convert %arg10 : (tensor<2x7x12xf32>) -> tensor<2x7x12xf64>
    %1 = stablehlo.reduce(%0 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf64>, tensor<f64>) -> tensor<2x7xf64>
    %2 = stablehlo.reshape %1 : (tensor<2x7xf64>) -> tensor<2x7x1xf64>
    %3 = stablehlo.convert %cst_8 : (tensor<1xi64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<2x7x1xf64>
    %6 = stablehlo.divide %2, %5 : tensor<2x7x1xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<2x7x1xf64>) -> tensor<2x7x12xf64>
    %8 = stablehlo.subtract %0, %7 : tensor<2x7x12xf64>
    %9 = stablehlo.multiply %8, %8 : tensor<2x7x12xf64>
    %10 = stablehlo.reduce(%9 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf64>, tensor<f64>) -> tensor<2x7xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x7xf64>) -> tensor<2x7x1xf64>
    %12 = stablehlo.divide %11, %5 : tensor<2x7x1xf64>
    %13 = stablehlo.convert %12 : (tensor<2x7x1xf64>) -> tensor<2x7x1xf32>
    %14 = stablehlo.reduce(%arg10 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf32>, tensor<f32>) -> tensor<2x7xf32>
    %15 = stablehlo.reshape %14 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %16 = stablehlo.convert %cst_8 : (tensor<1xi64>) -> tensor<1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1xf32>) -> tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %19 = stablehlo.divide %15, %18 : tensor<2x7x1xf32>
    %20 = stablehlo.convert %cst_9 : (tensor<1xf64>) -> tensor<1xf32>
    %21 = stablehlo.reshape %20 : (tensor<1xf32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %23 = stablehlo.add %13, %22 : tensor<2x7x1xf32>
    %24 = stablehlo.rsqrt %23 : tensor<2x7x1xf32>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x12xf32>
    %26 = stablehlo.subtract %arg10, %25 : tensor<2x7x12xf32>
    %27 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x12xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<2x7x12xf32>
    %29 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<12xf32>) -> tensor<2x7x12xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<2x7x12xf32>
    %31 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<12xf32>) -> tensor<2x7x12xf32>
    %32 = stablehlo.add %30, %31 : tensor<2x7x12xf32>
    %33 = stablehlo.reshape %32 : (tensor<2x7x12xf32>) -> tensor<14x12xf32>
    %34 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<36x12xf32>) -> tensor<12x36xf32>
    %35 = stablehlo.dot_general %33, %34, contracting_dims = [1] x [0] : (tensor<14x12xf32>, tensor<12x36xf32>) -> tensor<14x36xf32>
    %36 = stablehlo.convert %cst_10 : (tensor<1xi64>) -> tensor<1xf32>
    %37 = stablehlo.reshape %36 : (tensor<1xf32>) -> tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<14x36xf32>
    %39 = stablehlo.multiply %35, %38 : tensor<14x36xf32>
    %40 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<36xf32>) -> tensor<14x36xf32>
    %41 = stablehlo.multiply %40, %38 : tensor<14x36xf32>
    %42 = stablehlo.add %39, %41 : tensor<14x36xf32>
    %43 = stablehlo.reshape %42 : (tensor<14x36xf32>) -> tensor<2x7x36xf32>
    %44 = stablehlo.slice %43 [0:2, 0:7, 0:12] : (tensor<2x7x36xf32>) -> tensor<2x7x12xf32>
    %45 = stablehlo.slice %43 [0:2, 0:7, 12:24] : (tensor<2x7x36xf32>) -> tensor<2x7x12xf32>
    %46 = stablehlo.slice %43 [0:2, 0:7, 24:36] : (tensor<2x7x36xf32>) -> tensor<2x7x12xf32>
    %47 = stablehlo.reshape %44 : (tensor<2x7x12xf32>) -> tensor<2x7x3x4xf32>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1, 3] : (tensor<2x7x3x4xf32>) -> tensor<2x3x7x4xf32>
    %49 = stablehlo.reshape %45 : (tensor<2x7x12xf32>) -> tensor<2x7x3x4xf32>
    %50 = stablehlo.transpose %49, dims = [0, 2, 1, 3] : (tensor<2x7x3x4xf32>) -> tensor<2x3x7x4xf32>
    %51 = stablehlo.reshape %46 : (tensor<2x7x12xf32>) -> tensor<2x7x3x4xf32>
    %52 = stablehlo.transpose %51, dims = [0, 2, 1, 3] : (tensor<2x7x3x4xf32>) -> tensor<2x3x7x4xf32>
    %53 = stablehlo.transpose %50, dims = [0, 1, 3, 2] : (tensor<2x3x7x4xf32>) -> tensor<2x3x4x7xf32>
    %54 = stablehlo.reshape %48 : (tensor<2x3x7x4xf32>) -> tensor<6x7x4xf32>
    %55 = stablehlo.reshape %53 : (tensor<2x3x4x7xf32>) -> tensor<6x4x7xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<6x4x7xf32>) -> tensor<6x4x7xf32>
    %57 = stablehlo.dot_general %54, %56, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<6x7x4xf32>, tensor<6x4x7xf32>) -> tensor<6x7x7xf32>
    %58 = stablehlo.reshape %57 : (tensor<6x7x7xf32>) -> tensor<2x3x7x7xf32>
    %59 = stablehlo.convert %cst_11 : (tensor<1xf64>) -> tensor<1xf32>
    %60 = stablehlo.reshape %59 : (tensor<1xf32>) -> tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<2x3x7x7xf32>
    %62 = stablehlo.divide %58, %61 : tensor<2x3x7x7xf32>
    %63 = stablehlo.convert %c_3 : (tensor<i64>) -> tensor<f64>
    %64 = stablehlo.convert %c_2 : (tensor<i64>) -> tensor<f64>
    %65 = stablehlo.divide %64, %63 : tensor<f64>
    %66 = stablehlo.ceil %65 : tensor<f64>
    %67 = stablehlo.convert %66 : (tensor<f64>) -> tensor<i64>
    %68 = stablehlo.reshape %67 : (tensor<i64>) -> tensor<1xi64>
    %69 = stablehlo.dynamic_iota %68, dim = 0 : (tensor<1xi64>) -> tensor<7xi64>
    %70 = stablehlo.multiply %69, %c_1 : tensor<7xi64>
    %71 = stablehlo.add %70, %c_0 : tensor<7xi64>
    %72 = stablehlo.reshape %71 : (tensor<7xi64>) -> tensor<1x7xi64>
    %73 = stablehlo.reshape %71 : (tensor<7xi64>) -> tensor<7x1xi64>
    %74 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x7xi64>) -> tensor<7x7xi64>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<7x1xi64>) -> tensor<7x7xi64>
    %76 = stablehlo.subtract %74, %75 : tensor<7x7xi64>
    %77 = stablehlo.compare LE, %76, %c, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<7x7xi1>) -> tensor<7x7xi1>
    %79 = stablehlo.broadcast_in_dim %cst_6, dims = [0, 1] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %80 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %81 = stablehlo.select %78, %79, %80 : tensor<7x7xi1>, tensor<7x7xf32>
    %82 = stablehlo.convert %c_4 : (tensor<i64>) -> tensor<f32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %84 = stablehlo.compare EQ, %81, %83, FLOAT : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xi1>
    %85 = stablehlo.reshape %84 : (tensor<7x7xi1>) -> tensor<1x1x7x7xi1>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x1x7x7xi1>) -> tensor<2x3x7x7xi1>
    %87 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x7x7xf32>
    %88 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2, 3] : (tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
    %89 = stablehlo.select %86, %87, %88 : tensor<2x3x7x7xi1>, tensor<2x3x7x7xf32>
    %90 = stablehlo.reduce(%89 init: %cst) applies stablehlo.maximum across dimensions = [3] : (tensor<2x3x7x7xf32>, tensor<f32>) -> tensor<2x3x7xf32>
    %91 = stablehlo.reshape %90 : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xf32>) -> tensor<2x3x7x7xf32>
    %93 = stablehlo.subtract %89, %92 : tensor<2x3x7x7xf32>
    %94 = stablehlo.exponential %93 : tensor<2x3x7x7xf32>
    %95 = stablehlo.reduce(%94 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<2x3x7x7xf32>, tensor<f32>) -> tensor<2x3x7xf32>
    %96 = stablehlo.reshape %95 : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xf32>) -> tensor<2x3x7x7xf32>
    %98 = stablehlo.divide %94, %97 : tensor<2x3x7x7xf32>
    %99 = stablehlo.reshape %98 : (tensor<2x3x7x7xf32>) -> tensor<6x7x7xf32>
    %100 = stablehlo.reshape %52 : (tensor<2x3x7x4xf32>) -> tensor<6x7x4xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
    %102 = stablehlo.dot_general %99, %101, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<6x7x7xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
    %103 = stablehlo.reshape %102 : (tensor<6x7x4xf32>) -> tensor<2x3x7x4xf32>
    %104 = stablehlo.transpose %103, dims = [0, 2, 1, 3] : (tensor<2x3x7x4xf32>) -> tensor<2x7x3x4xf32>
    %105 = stablehlo.reshape %104 : (tensor<2x7x3x4xf32>) -> tensor<2x7x12xf32>
    %106 = stablehlo.reshape %105 : (tensor<2x7x12xf32>) -> tensor<14x12xf32>
    %107 = stablehlo.transpose %arg5, dims = [1, 0] : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %108 = stablehlo.dot_general %106, %107, contracting_dims = [1] x [0] : (tensor<14x12xf32>, tensor<12x12xf32>) -> tensor<14x12xf32>
    %109 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<14x12xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<14x12xf32>
    %111 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<12xf32>) -> tensor<14x12xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<14x12xf32>
    %113 = stablehlo.add %110, %112 : tensor<14x12xf32>
    %114 = stablehlo.reshape %113 : (tensor<14x12xf32>) -> tensor<2x7x12xf32>
    %115 = stablehlo.add %arg10, %114 : tensor<2x7x12xf32>
    %116 = stablehlo.multiply %115, %115 : tensor<2x7x12xf32>
    %117 = stablehlo.reduce(%116 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf32>, tensor<f32>) -> tensor<2x7xf32>
    %118 = stablehlo.reshape %117 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %119 = stablehlo.divide %118, %18 : tensor<2x7x1xf32>
    %120 = stablehlo.add %119, %22 : tensor<2x7x1xf32>
    %121 = stablehlo.rsqrt %120 : tensor<2x7x1xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x12xf32>
    %123 = stablehlo.multiply %115, %122 : tensor<2x7x12xf32>
    %124 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<12xf32>) -> tensor<2x7x12xf32>
    %125 = stablehlo.multiply %123, %124 : tensor<2x7x12xf32>
    %126 = stablehlo.transpose %arg7, dims = [1, 0] : (tensor<20x12xf32>) -> tensor<12x20xf32>
    %127 = stablehlo.reshape %125 : (tensor<2x7x12xf32>) -> tensor<14x12xf32>
    %128 = stablehlo.dot_general %127, %126, contracting_dims = [1] x [0] : (tensor<14x12xf32>, tensor<12x20xf32>) -> tensor<14x20xf32>
    %129 = stablehlo.reshape %128 : (tensor<14x20xf32>) -> tensor<2x7x20xf32>
    %130 = stablehlo.logistic %129 : tensor<2x7x20xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<2x7x20xf32>
    %132 = stablehlo.transpose %arg8, dims = [1, 0] : (tensor<20x12xf32>) -> tensor<12x20xf32>
    %133 = stablehlo.dot_general %127, %132, contracting_dims = [1] x [0] : (tensor<14x12xf32>, tensor<12x20xf32>) -> tensor<14x20xf32>
    %134 = stablehlo.reshape %133 : (tensor<14x20xf32>) -> tensor<2x7x20xf32>
    %135 = stablehlo.multiply %131, %134 : tensor<2x7x20xf32>
    %136 = stablehlo.transpose %arg9, dims = [1, 0] : (tensor<12x20xf32>) -> tensor<20x12xf32>
    %137 = stablehlo.reshape %135 : (tensor<2x7x20xf32>) -> tensor<14x20xf32>
    %138 = stablehlo.dot_general %137, %136, contracting_dims = [1] x [0] : (tensor<14x20xf32>, tensor<20x12xf32>) -> tensor<14x12xf32>
    %139 = stablehlo.reshape %138 : (tensor<14x12xf32>) -> tensor<2x7x12xf32>
    %140 = stablehlo.add %115, %139 : tensor<2x7x12xf32>
    return %140 : tensor<2x7x12xf32>
  }
}
