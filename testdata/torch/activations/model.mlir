module {
  func.func @main(%arg0: tensor<3x7xf32>) -> (tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<20> : tensor<i64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<3x7xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<3x7xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<3x7xf32>
    %cst_7 = stablehlo.constant dense<3.000000e+00> : tensor<3x7xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<3x7xf32>
    %cst_9 = stablehlo.constant dense<0.636619746> : tensor<3x7xf32>
    %cst_10 = stablehlo.constant dense<4.471500e-02> : tensor<3x7xf32>
    %cst_11 = stablehlo.constant dense<-4.000000e+00> : tensor<3x7xf32>
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<3x7xf32>
    %cst_13 = stablehlo.constant dense<-2.72614237E-10> : tensor<3x7xf32>
    %cst_14 = stablehlo.constant dense<2.77068146E-8> : tensor<3x7xf32>
    %cst_15 = stablehlo.constant dense<-2.10102394E-6> : tensor<3x7xf32>
    %cst_16 = stablehlo.constant dense<-5.69250624E-5> : tensor<3x7xf32>
    %cst_17 = stablehlo.constant dense<-7.34990637E-4> : tensor<3x7xf32>
    %cst_18 = stablehlo.constant dense<-2.954600e-03> : tensor<3x7xf32>
    %cst_19 = stablehlo.constant dense<-0.0160960332> : tensor<3x7xf32>
    %cst_20 = stablehlo.constant dense<-1.45660715E-5> : tensor<3x7xf32>
    %cst_21 = stablehlo.constant dense<-2.13374049E-4> : tensor<3x7xf32>
    %cst_22 = stablehlo.constant dense<-0.00168282702> : tensor<3x7xf32>
    %cst_23 = stablehlo.constant dense<-0.00737332925> : tensor<3x7xf32>
    %cst_24 = stablehlo.constant dense<-0.0142647391> : tensor<3x7xf32>
    %cst_25 = stablehlo.constant dense<-1.000000e+00> : tensor<3x7xf32>
    %cst_26 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_28 = stablehlo.constant dense<3.40282347E+38> : tensor<3x7xf32>
    %cst_29 = arith.constant dense<3> : tensor<1xi64>
    %cst_30 = arith.constant dense<0> : tensor<1xi64>
    %cst_31 = arith.constant dense<6> : tensor<1xi64>
    %cst_32 = arith.constant dense<1> : tensor<1xi64>
    %cst_33 = arith.constant dense<1.000000e+00> : tensor<1xf64>
    %cst_34 = arith.constant dense<1.0507009873554805> : tensor<1xf64>
    %cst_35 = arith.constant dense<1.6732632423543772> : tensor<1xf64>
    %cst_36 = arith.constant dense<1.000000e-02> : tensor<1xf64>
    %cst_37 = arith.constant dense<3.000000e-01> : tensor<1xf64>
    %0 = stablehlo.maximum %arg0, %cst_4 : tensor<3x7xf32>
    %1 = stablehlo.multiply %arg0, %cst_8 : tensor<3x7xf32>
    %2 = stablehlo.rsqrt %cst_6 : tensor<3x7xf32>
    %3 = stablehlo.multiply %arg0, %2 : tensor<3x7xf32>
    %4 = stablehlo.clamp %cst_11, %3, %cst_12 : tensor<3x7xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<3x7xf32>
    %6 = stablehlo.multiply %cst_13, %5 : tensor<3x7xf32>
    %7 = stablehlo.add %6, %cst_14 : tensor<3x7xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3x7xf32>
    %9 = stablehlo.add %8, %cst_15 : tensor<3x7xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<3x7xf32>
    %11 = stablehlo.add %10, %cst_16 : tensor<3x7xf32>
    %12 = stablehlo.multiply %11, %5 : tensor<3x7xf32>
    %13 = stablehlo.add %12, %cst_17 : tensor<3x7xf32>
    %14 = stablehlo.multiply %13, %5 : tensor<3x7xf32>
    %15 = stablehlo.add %14, %cst_18 : tensor<3x7xf32>
    %16 = stablehlo.multiply %15, %5 : tensor<3x7xf32>
    %17 = stablehlo.add %16, %cst_19 : tensor<3x7xf32>
    %18 = stablehlo.multiply %cst_20, %5 : tensor<3x7xf32>
    %19 = stablehlo.add %18, %cst_21 : tensor<3x7xf32>
    %20 = stablehlo.multiply %19, %5 : tensor<3x7xf32>
    %21 = stablehlo.add %20, %cst_22 : tensor<3x7xf32>
    %22 = stablehlo.multiply %21, %5 : tensor<3x7xf32>
    %23 = stablehlo.add %22, %cst_23 : tensor<3x7xf32>
    %24 = stablehlo.multiply %23, %5 : tensor<3x7xf32>
    %25 = stablehlo.add %24, %cst_24 : tensor<3x7xf32>
    %26 = stablehlo.multiply %4, %17 : tensor<3x7xf32>
    %27 = stablehlo.divide %26, %25 : tensor<3x7xf32>
    %28 = stablehlo.clamp %cst_25, %27, %cst_5 : tensor<3x7xf32>
    %29 = stablehlo.add %28, %cst_5 : tensor<3x7xf32>
    %30 = stablehlo.multiply %29, %1 : tensor<3x7xf32>
    %31 = stablehlo.sqrt %cst_9 : tensor<3x7xf32>
    %32 = stablehlo.power %arg0, %cst_7 : tensor<3x7xf32>
    %33 = stablehlo.multiply %cst_10, %32 : tensor<3x7xf32>
    %34 = stablehlo.add %arg0, %33 : tensor<3x7xf32>
    %35 = stablehlo.multiply %31, %34 : tensor<3x7xf32>
    %36 = stablehlo.tanh %35 : tensor<3x7xf32>
    %37 = stablehlo.add %36, %cst_5 : tensor<3x7xf32>
    %38 = stablehlo.multiply %37, %1 : tensor<3x7xf32>
    %39 = stablehlo.logistic %arg0 : tensor<3x7xf32>
    %40 = stablehlo.multiply %arg0, %39 : tensor<3x7xf32>
    %41 = stablehlo.convert %cst_29 : (tensor<1xi64>) -> tensor<1xf32>
    %42 = stablehlo.reshape %41 : (tensor<1xf32>) -> tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %44 = stablehlo.add %arg0, %43 : tensor<3x7xf32>
    %45 = stablehlo.convert %cst_30 : (tensor<1xi64>) -> tensor<1xf32>
    %46 = stablehlo.reshape %45 : (tensor<1xf32>) -> tensor<f32>
    %47 = stablehlo.clamp %46, %44, %cst_26 : (tensor<f32>, tensor<3x7xf32>, tensor<f32>) -> tensor<3x7xf32>
    %48 = stablehlo.convert %cst_31 : (tensor<1xi64>) -> tensor<1xf32>
    %49 = stablehlo.reshape %48 : (tensor<1xf32>) -> tensor<f32>
    %50 = stablehlo.clamp %cst_27, %47, %49 : (tensor<f32>, tensor<3x7xf32>, tensor<f32>) -> tensor<3x7xf32>
    %51 = stablehlo.multiply %arg0, %50 : tensor<3x7xf32>
    %52 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %53 = stablehlo.divide %51, %52 : tensor<3x7xf32>
    %54 = stablehlo.divide %50, %52 : tensor<3x7xf32>
    %55 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %56 = stablehlo.maximum %arg0, %55 : tensor<3x7xf32>
    %57 = stablehlo.convert %cst_32 : (tensor<1xi64>) -> tensor<1xf32>
    %58 = stablehlo.reshape %57 : (tensor<1xf32>) -> tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %60 = stablehlo.multiply %56, %59 : tensor<3x7xf32>
    %61 = stablehlo.minimum %arg0, %55 : tensor<3x7xf32>
    %62 = stablehlo.multiply %61, %59 : tensor<3x7xf32>
    %63 = stablehlo.exponential %62 : tensor<3x7xf32>
    %64 = stablehlo.convert %cst_33 : (tensor<1xf64>) -> tensor<1xf32>
    %65 = stablehlo.reshape %64 : (tensor<1xf32>) -> tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %67 = stablehlo.subtract %63, %66 : tensor<3x7xf32>
    %68 = stablehlo.multiply %67, %59 : tensor<3x7xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<3x7xf32>
    %70 = stablehlo.add %60, %69 : tensor<3x7xf32>
    %71 = stablehlo.convert %cst_34 : (tensor<1xf64>) -> tensor<1xf32>
    %72 = stablehlo.reshape %71 : (tensor<1xf32>) -> tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %74 = stablehlo.multiply %56, %73 : tensor<3x7xf32>
    %75 = stablehlo.multiply %67, %73 : tensor<3x7xf32>
    %76 = stablehlo.convert %cst_35 : (tensor<1xf64>) -> tensor<1xf32>
    %77 = stablehlo.reshape %76 : (tensor<1xf32>) -> tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %79 = stablehlo.multiply %75, %78 : tensor<3x7xf32>
    %80 = stablehlo.add %74, %79 : tensor<3x7xf32>
    %81 = stablehlo.convert %cst_36 : (tensor<1xf64>) -> tensor<1xf32>
    %82 = stablehlo.reshape %81 : (tensor<1xf32>) -> tensor<f32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %84 = stablehlo.multiply %61, %83 : tensor<3x7xf32>
    %85 = stablehlo.add %56, %84 : tensor<3x7xf32>
    %86 = stablehlo.exponential %arg0 : tensor<3x7xf32>
    %87 = stablehlo.log_plus_one %86 : tensor<3x7xf32>
    %88 = stablehlo.convert %c_0 : (tensor<i64>) -> tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %90 = stablehlo.compare GT, %arg0, %89, FLOAT : (tensor<3x7xf32>, tensor<3x7xf32>) -> tensor<3x7xi1>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<3x7xi1>) -> tensor<3x7xi1>
    %92 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7xf32>
    %93 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7xf32>
    %94 = stablehlo.select %91, %92, %93 : tensor<3x7xi1>, tensor<3x7xf32>
    %95 = stablehlo.tanh %94 : tensor<3x7xf32>
    %96 = stablehlo.multiply %arg0, %95 : tensor<3x7xf32>
    %97 = stablehlo.abs %arg0 : tensor<3x7xf32>
    %98 = stablehlo.add %97, %59 : tensor<3x7xf32>
    %99 = stablehlo.divide %arg0, %98 : tensor<3x7xf32>
    %100 = stablehlo.tanh %arg0 : tensor<3x7xf32>
    %101 = stablehlo.negate %97 : tensor<3x7xf32>
    %102 = stablehlo.exponential %101 : tensor<3x7xf32>
    %103 = stablehlo.log_plus_one %102 : tensor<3x7xf32>
    %104 = stablehlo.subtract %61, %103 : tensor<3x7xf32>
    %105 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %106 = stablehlo.minimum %56, %105 : tensor<3x7xf32>
    %107 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %108 = stablehlo.maximum %arg0, %107 : tensor<3x7xf32>
    %109 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %110 = stablehlo.minimum %108, %109 : tensor<3x7xf32>
    %111 = stablehlo.clamp %cst_11, %arg0, %cst_12 : tensor<3x7xf32>
    %112 = stablehlo.multiply %111, %111 : tensor<3x7xf32>
    %113 = stablehlo.multiply %cst_13, %112 : tensor<3x7xf32>
    %114 = stablehlo.add %113, %cst_14 : tensor<3x7xf32>
    %115 = stablehlo.multiply %114, %112 : tensor<3x7xf32>
    %116 = stablehlo.add %115, %cst_15 : tensor<3x7xf32>
    %117 = stablehlo.multiply %116, %112 : tensor<3x7xf32>
    %118 = stablehlo.add %117, %cst_16 : tensor<3x7xf32>
    %119 = stablehlo.multiply %118, %112 : tensor<3x7xf32>
    %120 = stablehlo.add %119, %cst_17 : tensor<3x7xf32>
    %121 = stablehlo.multiply %120, %112 : tensor<3x7xf32>
    %122 = stablehlo.add %121, %cst_18 : tensor<3x7xf32>
    %123 = stablehlo.multiply %122, %112 : tensor<3x7xf32>
    %124 = stablehlo.add %123, %cst_19 : tensor<3x7xf32>
    %125 = stablehlo.multiply %cst_20, %112 : tensor<3x7xf32>
    %126 = stablehlo.add %125, %cst_21 : tensor<3x7xf32>
    %127 = stablehlo.multiply %126, %112 : tensor<3x7xf32>
    %128 = stablehlo.add %127, %cst_22 : tensor<3x7xf32>
    %129 = stablehlo.multiply %128, %112 : tensor<3x7xf32>
    %130 = stablehlo.add %129, %cst_23 : tensor<3x7xf32>
    %131 = stablehlo.multiply %130, %112 : tensor<3x7xf32>
    %132 = stablehlo.add %131, %cst_24 : tensor<3x7xf32>
    %133 = stablehlo.multiply %111, %124 : tensor<3x7xf32>
    %134 = stablehlo.divide %133, %132 : tensor<3x7xf32>
    %135 = stablehlo.clamp %cst_25, %134, %cst_5 : tensor<3x7xf32>
    %136 = stablehlo.sine %arg0 : tensor<3x7xf32>
    %137 = stablehlo.tan %arg0 : tensor<3x7xf32>
    %138 = stablehlo.atan2 %arg0, %cst_5 : tensor<3x7xf32>
    %139 = stablehlo.sign %arg0 : tensor<3x7xf32>
    %140 = stablehlo.sqrt %cst_28 : tensor<3x7xf32>
    %141 = stablehlo.compare GE, %97, %140 : (tensor<3x7xf32>, tensor<3x7xf32>) -> tensor<3x7xi1>
    %142 = stablehlo.log %cst_6 : tensor<3x7xf32>
    %143 = stablehlo.log %97 : tensor<3x7xf32>
    %144 = stablehlo.add %142, %143 : tensor<3x7xf32>
    %145 = stablehlo.multiply %97, %97 : tensor<3x7xf32>
    %146 = stablehlo.add %cst_5, %145 : tensor<3x7xf32>
    %147 = stablehlo.sqrt %146 : tensor<3x7xf32>
    %148 = stablehlo.add %cst_5, %147 : tensor<3x7xf32>
    %149 = stablehlo.divide %145, %148 : tensor<3x7xf32>
    %150 = stablehlo.add %97, %149 : tensor<3x7xf32>
    %151 = stablehlo.log_plus_one %150 : tensor<3x7xf32>
    %152 = stablehlo.select %141, %144, %151 : tensor<3x7xi1>, tensor<3x7xf32>
    %153 = stablehlo.multiply %139, %152 : tensor<3x7xf32>
    %154 = stablehlo.exponential_minus_one %arg0 : tensor<3x7xf32>
    %155 = stablehlo.round_nearest_even %arg0 : tensor<3x7xf32>
    %156 = stablehlo.convert %c : (tensor<i64>) -> tensor<f32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %158 = stablehlo.compare GT, %arg0, %157, FLOAT : (tensor<3x7xf32>, tensor<3x7xf32>) -> tensor<3x7xi1>
    %159 = stablehlo.compare LT, %arg0, %157, FLOAT : (tensor<3x7xf32>, tensor<3x7xf32>) -> tensor<3x7xi1>
    %160 = stablehlo.broadcast_in_dim %158, dims = [0, 1] : (tensor<3x7xi1>) -> tensor<3x7xi1>
    %161 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %162 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %163 = stablehlo.select %160, %161, %162 : tensor<3x7xi1>, tensor<3x7xf32>
    %164 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<3x7xi1>) -> tensor<3x7xi1>
    %165 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %166 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7xf32>
    %167 = stablehlo.select %164, %165, %166 : tensor<3x7xi1>, tensor<3x7xf32>
    %168 = stablehlo.ceil %arg0 : tensor<3x7xf32>
    %169 = stablehlo.log_plus_one %97 : tensor<3x7xf32>
    %170 = stablehlo.rsqrt %98 : tensor<3x7xf32>
    %171 = stablehlo.convert %cst_37 : (tensor<1xf64>) -> tensor<1xf32>
    %172 = stablehlo.reshape %171 : (tensor<1xf32>) -> tensor<f32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %174 = stablehlo.power %97, %173 : tensor<3x7xf32>
    return %0, %30, %38, %40, %53, %54, %70, %80, %85, %94, %96, %99, %39, %100, %104, %106, %110, %135, %136, %137, %138, %153, %154, %155, %167, %168, %169, %170, %174 : tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x7xf32>
  }
}
