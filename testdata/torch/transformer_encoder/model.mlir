module {
  func.func @main(%arg0: tensor<36x12xf32>, %arg1: tensor<36xf32>, %arg2: tensor<12x12xf32>, %arg3: tensor<12xf32>, %arg4: tensor<20x12xf32>, %arg5: tensor<20xf32>, %arg6: tensor<12x20xf32>, %arg7: tensor<12xf32>, %arg8: tensor<12xf32>, %arg9: tensor<12xf32>, %arg10: tensor<12xf32>, %arg11: tensor<12xf32>, %arg12: tensor<2x7x12xf32>) -> tensor<2x7x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<2x3x7x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<2x7x20xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<2x7x20xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<2x7x20xf32>
    %cst_6 = stablehlo.constant dense<-4.000000e+00> : tensor<2x7x20xf32>
    %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<2x7x20xf32>
    %cst_8 = stablehlo.constant dense<-2.72614237E-10> : tensor<2x7x20xf32>
    %cst_9 = stablehlo.constant dense<2.77068146E-8> : tensor<2x7x20xf32>
    %cst_10 = stablehlo.constant dense<-2.10102394E-6> : tensor<2x7x20xf32>
    %cst_11 = stablehlo.constant dense<-5.69250624E-5> : tensor<2x7x20xf32>
    %cst_12 = stablehlo.constant dense<-7.34990637E-4> : tensor<2x7x20xf32>
    %cst_13 = stablehlo.constant dense<-2.954600e-03> : tensor<2x7x20xf32>
    %cst_14 = stablehlo.constant dense<-0.0160960332> : tensor<2x7x20xf32>
    %cst_15 = stablehlo.constant dense<-1.45660715E-5> : tensor<2x7x20xf32>
    %cst_16 = stablehlo.constant dense<-2.13374049E-4> : tensor<2x7x20xf32>
    %cst_17 = stablehlo.constant dense<-0.00168282702> : tensor<2x7x20xf32>
    %cst_18 = stablehlo.constant dense<-0.00737332925> : tensor<2x7x20xf32>
    %cst_19 = stablehlo.constant dense<-0.0142647391> : tensor<2x7x20xf32>
    %cst_20 = stablehlo.constant dense<-1.000000e+00> : tensor<2x7x20xf32>
    %cst_21 = arith.constant dense<0.70710678118654757> : tensor<1xf64>
    %cst_22 = arith.constant dense<0xFFF0000000000000> : tensor<1xf64>
    %cst_23 = arith.constant dense<1> : tensor<1xi64>
    %cst_24 = arith.constant dense<12> : tensor<1xi64>
    %cst_25 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %0 = stablehlo.transpose %arg12, dims = [1, 0, 2] : (tensor<2x7x12xf32>) -> tensor<7x2x12xf32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<36x12xf32>) -> tensor<12x36xf32>
    %2 = stablehlo.reshape %0 : (tensor<7x2x12xf32>) -> tensor<7x2x12xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<12x36xf32>) -> tensor<7x12x36xf32>
    %4 = stablehlo.reshape %3 : (tensor<7x12x36xf32>) -> tensor<7x12x36xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<7x12x36xf32>) -> tensor<7x12x36xf32>
    %6 = stablehlo.dot_general %2, %5, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<7x2x12xf32>, tensor<7x12x36xf32>) -> tensor<7x2x36xf32>
    %7 = stablehlo.reshape %6 : (tensor<7x2x36xf32>) -> tensor<7x2x36xf32>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<36xf32>) -> tensor<7x2x36xf32>
    %9 = stablehlo.add %7, %8 : tensor<7x2x36xf32>
    %10 = stablehlo.reshape %9 : (tensor<7x2x36xf32>) -> tensor<7x2x3x12xf32>
    %11 = stablehlo.reshape %10 : (tensor<7x2x3x12xf32>) -> tensor<1x7x2x3x12xf32>
    %12 = stablehlo.transpose %11, dims = [3, 1, 2, 0, 4] : (tensor<1x7x2x3x12xf32>) -> tensor<3x7x2x1x12xf32>
    %13 = stablehlo.reshape %12 : (tensor<3x7x2x1x12xf32>) -> tensor<3x7x2x12xf32>
    %14 = stablehlo.slice %13 [0:1, 0:7, 0:2, 0:12] : (tensor<3x7x2x12xf32>) -> tensor<1x7x2x12xf32>
    %15 = stablehlo.reshape %14 : (tensor<1x7x2x12xf32>) -> tensor<7x2x12xf32>
    %16 = stablehlo.slice %13 [1:2, 0:7, 0:2, 0:12] : (tensor<3x7x2x12xf32>) -> tensor<1x7x2x12xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x7x2x12xf32>) -> tensor<7x2x12xf32>
    %18 = stablehlo.slice %13 [2:3, 0:7, 0:2, 0:12] : (tensor<3x7x2x12xf32>) -> tensor<1x7x2x12xf32>
    %19 = stablehlo.reshape %18 : (tensor<1x7x2x12xf32>) -> tensor<7x2x12xf32>
    %20 = stablehlo.reshape %15 : (tensor<7x2x12xf32>) -> tensor<7x6x4xf32>
    %21 = stablehlo.transpose %20, dims = [1, 0, 2] : (tensor<7x6x4xf32>) -> tensor<6x7x4xf32>
    %22 = stablehlo.reshape %17 : (tensor<7x2x12xf32>) -> tensor<7x6x4xf32>
    %23 = stablehlo.transpose %22, dims = [1, 0, 2] : (tensor<7x6x4xf32>) -> tensor<6x7x4xf32>
    %24 = stablehlo.reshape %19 : (tensor<7x2x12xf32>) -> tensor<7x6x4xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0, 2] : (tensor<7x6x4xf32>) -> tensor<6x7x4xf32>
    %26 = stablehlo.reshape %21 : (tensor<6x7x4xf32>) -> tensor<2x3x7x4xf32>
    %27 = stablehlo.reshape %23 : (tensor<6x7x4xf32>) -> tensor<2x3x7x4xf32>
    %28 = stablehlo.reshape %25 : (tensor<6x7x4xf32>) -> tensor<2x3x7x4xf32>
    %29 = stablehlo.convert %cst_21 : (tensor<1xf64>) -> tensor<1xf32>
    %30 = stablehlo.reshape %29 : (tensor<1xf32>) -> tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2x3x7x4xf32>
    %32 = stablehlo.multiply %26, %31 : tensor<2x3x7x4xf32>
    %33 = stablehlo.transpose %27, dims = [0, 1, 3, 2] : (tensor<2x3x7x4xf32>) -> tensor<2x3x4x7xf32>
    %34 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2x3x4x7xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<2x3x4x7xf32>
    %36 = stablehlo.reshape %32 : (tensor<2x3x7x4xf32>) -> tensor<6x7x4xf32>
    %37 = stablehlo.reshape %35 : (tensor<2x3x4x7xf32>) -> tensor<6x4x7xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<6x4x7xf32>) -> tensor<6x4x7xf32>
    %39 = stablehlo.dot_general %36, %38, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<6x7x4xf32>, tensor<6x4x7xf32>) -> tensor<6x7x7xf32>
    %40 = stablehlo.reshape %39 : (tensor<6x7x7xf32>) -> tensor<2x3x7x7xf32>
    %41 = stablehlo.reduce(%40 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x3x7x7xf32>, tensor<f32>) -> tensor<2x3x7xf32>
    %42 = stablehlo.reshape %41 : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xf32>) -> tensor<2x3x7x7xf32>
    %44 = stablehlo.subtract %40, %43 : tensor<2x3x7x7xf32>
    %45 = stablehlo.exponential %44 : tensor<2x3x7x7xf32>
    %46 = stablehlo.reduce(%45 init: %cst_1) applies stablehlo.add across dimensions = [3] : (tensor<2x3x7x7xf32>, tensor<f32>) -> tensor<2x3x7xf32>
    %47 = stablehlo.reshape %46 : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xf32>) -> tensor<2x3x7x7xf32>
    %49 = stablehlo.divide %45, %48 : tensor<2x3x7x7xf32>
    %50 = stablehlo.convert %cst_22 : tensor<1xf64>
    %51 = stablehlo.reshape %50 : (tensor<1xf64>) -> tensor<f64>
    %52 = stablehlo.convert %51 : (tensor<f64>) -> tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<2x3x7x7xf32>
    %54 = stablehlo.compare EQ, %40, %53, FLOAT : (tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xi1>
    %55 = stablehlo.reduce(%54 init: %c) applies stablehlo.and across dimensions = [3] : (tensor<2x3x7x7xi1>, tensor<i1>) -> tensor<2x3x7xi1>
    %56 = stablehlo.reshape %55 : (tensor<2x3x7xi1>) -> tensor<2x3x7x1xi1>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<2x3x7x1xi1>) -> tensor<2x3x7x7xi1>
    %58 = stablehlo.broadcast_in_dim %cst, dims = [0, 1, 2, 3] : (tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
    %59 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
    %60 = stablehlo.select %57, %58, %59 : tensor<2x3x7x7xi1>, tensor<2x3x7x7xf32>
    %61 = stablehlo.reshape %60 : (tensor<2x3x7x7xf32>) -> tensor<6x7x7xf32>
    %62 = stablehlo.reshape %28 : (tensor<2x3x7x4xf32>) -> tensor<6x7x4xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
    %64 = stablehlo.dot_general %61, %63, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<6x7x7xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
    %65 = stablehlo.reshape %64 : (tensor<6x7x4xf32>) -> tensor<2x3x7x4xf32>
    %66 = stablehlo.transpose %65, dims = [2, 0, 1, 3] : (tensor<2x3x7x4xf32>) -> tensor<7x2x3x4xf32>
    %67 = stablehlo.transpose %66, dims = [1, 2, 0, 3] : (tensor<7x2x3x4xf32>) -> tensor<2x3x7x4xf32>
    %68 = stablehlo.transpose %67, dims = [2, 0, 1, 3] : (tensor<2x3x7x4xf32>) -> tensor<7x2x3x4xf32>
    %69 = stablehlo.reshape %68 : (tensor<7x2x3x4xf32>) -> tensor<14x12xf32>
    %70 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %71 = stablehlo.dot_general %69, %70, contracting_dims = [1] x [0] : (tensor<14x12xf32>, tensor<12x12xf32>) -> tensor<14x12xf32>
    %72 = stablehlo.convert %cst_23 : (tensor<1xi64>) -> tensor<1xf32>
    %73 = stablehlo.reshape %72 : (tensor<1xf32>) -> tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<14x12xf32>
    %75 = stablehlo.multiply %71, %74 : tensor<14x12xf32>
    %76 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<12xf32>) -> tensor<14x12xf32>
    %77 = stablehlo.multiply %76, %74 : tensor<14x12xf32>
    %78 = stablehlo.add %75, %77 : tensor<14x12xf32>
    %79 = stablehlo.reshape %78 : (tensor<14x12xf32>) -> tensor<7x2x12xf32>
    %80 = stablehlo.transpose %79, dims = [1, 0, 2] : (tensor<7x2x12xf32>) -> tensor<2x7x12xf32>
    %81 = stablehlo.add %arg12, %80 : tensor<2x7x12xf32>
    %82 = stablehlo.convert %81 : (tensor<2x7x12xf32>) -> tensor<2x7x12xf64>
    %83 = stablehlo.reduce(%82 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf64>, tensor<f64>) -> tensor<2x7xf64>
    %84 = stablehlo.reshape %83 : (tensor<2x7xf64>) -> tensor<2x7x1xf64>
    %85 = stablehlo.convert %cst_24 : (tensor<1xi64>) -> tensor<1xf64>
    %86 = stablehlo.reshape %85 : (tensor<1xf64>) -> tensor<f64>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f64>) -> tensor<2x7x1xf64>
    %88 = stablehlo.divide %84, %87 : tensor<2x7x1xf64>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2] : (tensor<2x7x1xf64>) -> tensor<2x7x12xf64>
    %90 = stablehlo.subtract %82, %89 : tensor<2x7x12xf64>
    %91 = stablehlo.multiply %90, %90 : tensor<2x7x12xf64>
    %92 = stablehlo.reduce(%91 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf64>, tensor<f64>) -> tensor<2x7xf64>
    %93 = stablehlo.reshape %92 : (tensor<2x7xf64>) -> tensor<2x7x1xf64>
    %94 = stablehlo.divide %93, %87 : tensor<2x7x1xf64>
    %95 = stablehlo.convert %94 : (tensor<2x7x1xf64>) -> tensor<2x7x1xf32>
    %96 = stablehlo.reduce(%81 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf32>, tensor<f32>) -> tensor<2x7xf32>
    %97 = stablehlo.reshape %96 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %98 = stablehlo.convert %cst_24 : (tensor<1xi64>) -> tensor<1xf32>
    %99 = stablehlo.reshape %98 : (tensor<1xf32>) -> tensor<f32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %101 = stablehlo.divide %97, %100 : tensor<2x7x1xf32>
    %102 = stablehlo.convert %cst_25 : (tensor<1xf64>) -> tensor<1xf32>
    %103 = stablehlo.reshape %102 : (tensor<1xf32>) -> tensor<f32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %105 = stablehlo.add %95, %104 : tensor<2x7x1xf32>
    %106 = stablehlo.rsqrt %105 : tensor<2x7x1xf32>
    %107 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x12xf32>
    %108 = stablehlo.subtract %81, %107 : tensor<2x7x12xf32>
    %109 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x12xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<2x7x12xf32>
    %111 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<12xf32>) -> tensor<2x7x12xf32>
    %112 = stablehlo.multiply %110, %111 : tensor<2x7x12xf32>
    %113 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<12xf32>) -> tensor<2x7x12xf32>
    %114 = stablehlo.add %112, %113 : tensor<2x7x12xf32>
    %115 = stablehlo.reshape %114 : (tensor<2x7x12xf32>) -> tensor<14x12xf32>
    %116 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<20x12xf32>) -> tensor<12x20xf32>
    %117 = stablehlo.dot_general %115, %116, contracting_dims = [1] x [0] : (tensor<14x12xf32>, tensor<12x20xf32>) -> tensor<14x20xf32>
    %118 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<14x20xf32>
    %119 = stablehlo.multiply %117, %118 : tensor<14x20xf32>
    %120 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<20xf32>) -> tensor<14x20xf32>
    %121 = stablehlo.multiply %120, %118 : tensor<14x20xf32>
    %122 = stablehlo.add %119, %121 : tensor<14x20xf32>
    %123 = stablehlo.reshape %122 : (tensor<14x20xf32>) -> tensor<2x7x20xf32>
    %124 = stablehlo.multiply %123, %cst_5 : tensor<2x7x20xf32>
    %125 = stablehlo.rsqrt %cst_4 : tensor<2x7x20xf32>
    %126 = stablehlo.multiply %123, %125 : tensor<2x7x20xf32>
    %127 = stablehlo.clamp %cst_6, %126, %cst_7 : tensor<2x7x20xf32>
    %128 = stablehlo.multiply %127, %127 : tensor<2x7x20xf32>
    %129 = stablehlo.multiply %cst_8, %128 : tensor<2x7x20xf32>
    %130 = stablehlo.add %129, %cst_9 : tensor<2x7x20xf32>
    %131 = stablehlo.multiply %130, %128 : tensor<2x7x20xf32>
    %132 = stablehlo.add %131, %cst_10 : tensor<2x7x20xf32>
    %133 = stablehlo.multiply %132, %128 : tensor<2x7x20xf32>
    %134 = stablehlo.add %133, %cst_11 : tensor<2x7x20xf32>
    %135 = stablehlo.multiply %134, %128 : tensor<2x7x20xf32>
    %136 = stablehlo.add %135, %cst_12 : tensor<2x7x20xf32>
    %137 = stablehlo.multiply %136, %128 : tensor<2x7x20xf32>
    %138 = stablehlo.add %137, %cst_13 : tensor<2x7x20xf32>
    %139 = stablehlo.multiply %138, %128 : tensor<2x7x20xf32>
    %140 = stablehlo.add %139, %cst_14 : tensor<2x7x20xf32>
    %141 = stablehlo.multiply %cst_15, %128 : tensor<2x7x20xf32>
    %142 = stablehlo.add %141, %cst_16 : tensor<2x7x20xf32>
    %143 = stablehlo.multiply %142, %128 : tensor<2x7x20xf32>
    %144 = stablehlo.add %143, %cst_17 : tensor<2x7x20xf32>
    %145 = stablehlo.multiply %144, %128 : tensor<2x7x20xf32>
    %146 = stablehlo.add %145, %cst_18 : tensor<2x7x20xf32>
    %147 = stablehlo.multiply %146, %128 : tensor<2x7x20xf32>
    %148 = stablehlo.add %147, %cst_19 : tensor<2x7x20xf32>
    %149 = stablehlo.multiply %127, %140 : tensor<2x7x20xf32>
    %150 = stablehlo.divide %149, %148 : tensor<2x7x20xf32>
    %151 = stablehlo.clamp %cst_20, %150, %cst_3 : tensor<2x7x20xf32>
    %152 = stablehlo.add %151, %cst_3 : tensor<2x7x20xf32>
    %153 = stablehlo.multiply %152, %124 : tensor<2x7x20xf32>
    %154 = stablehlo.reshape %153 : (tensor<2x7x20xf32>) -> tensor<14x20xf32>
    %155 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<12x20xf32>) -> tensor<20x12xf32>
    %156 = stablehlo.dot_general %154, %155, contracting_dims = [1] x [0] : (tensor<14x20xf32>, tensor<20x12xf32>) -> tensor<14x12xf32>
    %157 = stablehlo.multiply %156, %74 : tensor<14x12xf32>
    %158 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<12xf32>) -> tensor<14x12xf32>
    %159 = stablehlo.multiply %158, %74 : tensor<14x12xf32>
    %160 = stablehlo.add %157, %159 : tensor<14x12xf32>
    %161 = stablehlo.reshape %160 : (tensor<14x12xf32>) -> tensor<2x7x12xf32>
    %162 = stablehlo.add %114, %161 : tensor<2x7x12xf32>
    %163 = stablehlo.convert %162 : (tensor<2x7x12xf32>) -> tensor<2x7x12xf64>
    %164 = stablehlo.reduce(%163 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf64>, tensor<f64>) -> tensor<2x7xf64>
    %165 = stablehlo.reshape %164 : (tensor<2x7xf64>) -> tensor<2x7x1xf64>
    %166 = stablehlo.divide %165, %87 : tensor<2x7x1xf64>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<2x7x1xf64>) -> tensor<2x7x12xf64>
    %168 = stablehlo.subtract %163, %167 : tensor<2x7x12xf64>
    %169 = stablehlo.multiply %168, %168 : tensor<2x7x12xf64>
    %170 = stablehlo.reduce(%169 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf64>, tensor<f64>) -> tensor<2x7xf64>
    %171 = stablehlo.reshape %170 : (tensor<2x7xf64>) -> tensor<2x7x1xf64>
    %172 = stablehlo.divide %171, %87 : tensor<2x7x1xf64>
    %173 = stablehlo.convert %172 : (tensor<2x7x1xf64>) -> tensor<2x7x1xf32>
    %174 = stablehlo.reduce(%162 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x7x12xf32>, tensor<f32>) -> tensor<2x7xf32>
    %175 = stablehlo.reshape %174 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %176 = stablehlo.divide %175, %100 : tensor<2x7x1xf32>
    %177 = stablehlo.add %173, %104 : tensor<2x7x1xf32>
    %178 = stablehlo.rsqrt %177 : tensor<2x7x1xf32>
    %179 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x12xf32>
    %180 = stablehlo.subtract %162, %179 : tensor<2x7x12xf32>
    %181 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x12xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<2x7x12xf32>
    %183 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<12xf32>) -> tensor<2x7x12xf32>
    %184 = stablehlo.multiply %182, %183 : tensor<2x7x12xf32>
    %185 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<12xf32>) -> tensor<2x7x12xf32>
    %186 = stablehlo.add %184, %185 : tensor<2x7x12xf32>
    return %186 : tensor<2x7x12xf32>
  }
}
