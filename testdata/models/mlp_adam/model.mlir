module @jit_mlp_adam attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<37xf32>, %arg1: tensor<23x37xf32>, %arg2: tensor<29xf32>, %arg3: tensor<37x29xf32>, %arg4: tensor<10xf32>, %arg5: tensor<29x10xf32>, %arg6: tensor<37xf32>, %arg7: tensor<23x37xf32>, %arg8: tensor<29xf32>, %arg9: tensor<37x29xf32>, %arg10: tensor<10xf32>, %arg11: tensor<29x10xf32>, %arg12: tensor<37xf32>, %arg13: tensor<23x37xf32>, %arg14: tensor<29xf32>, %arg15: tensor<37x29xf32>, %arg16: tensor<10xf32>, %arg17: tensor<29x10xf32>, %arg18: tensor<i32>, %arg19: tensor<6x23xf32>, %arg20: tensor<6xi32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<37xf32> {jax.result_info = "result[1][0]['b']"}, tensor<23x37xf32> {jax.result_info = "result[1][0]['w']"}, tensor<29xf32> {jax.result_info = "result[1][1]['b']"}, tensor<37x29xf32> {jax.result_info = "result[1][1]['w']"}, tensor<10xf32> {jax.result_info = "result[1][2]['b']"}, tensor<29x10xf32> {jax.result_info = "result[1][2]['w']"}, tensor<37xf32> {jax.result_info = "result[2][0]['b']"}, tensor<23x37xf32> {jax.result_info = "result[2][0]['w']"}, tensor<29xf32> {jax.result_info = "result[2][1]['b']"}, tensor<37x29xf32> {jax.result_info = "result[2][1]['w']"}, tensor<10xf32> {jax.result_info = "result[2][2]['b']"}, tensor<29x10xf32> {jax.result_info = "result[2][2]['w']"}, tensor<37xf32> {jax.result_info = "result[3][0]['b']"}, tensor<23x37xf32> {jax.result_info = "result[3][0]['w']"}, tensor<29xf32> {jax.result_info = "result[3][1]['b']"}, tensor<37x29xf32> {jax.result_info = "result[3][1]['w']"}, tensor<10xf32> {jax.result_info = "result[3][2]['b']"}, tensor<29x10xf32> {jax.result_info = "result[3][2]['w']"}, tensor<i32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg19, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x23xf32>, tensor<23x37xf32>) -> tensor<6x37xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<37xf32>) -> tensor<1x37xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x37xf32>) -> tensor<6x37xf32>
    %3 = stablehlo.add %0, %2 : tensor<6x37xf32>
    %4 = call @relu(%3) : (tensor<6x37xf32>) -> tensor<6x37xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x37xf32>
    %6 = stablehlo.compare GT, %3, %5, FLOAT : (tensor<6x37xf32>, tensor<6x37xf32>) -> tensor<6x37xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x37xf32>
    %8 = stablehlo.dot_general %4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x37xf32>, tensor<37x29xf32>) -> tensor<6x29xf32>
    %9 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<29xf32>) -> tensor<1x29xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x29xf32>) -> tensor<6x29xf32>
    %11 = stablehlo.add %8, %10 : tensor<6x29xf32>
    %12 = call @relu_0(%11) : (tensor<6x29xf32>) -> tensor<6x29xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x29xf32>
    %14 = stablehlo.compare GT, %11, %13, FLOAT : (tensor<6x29xf32>, tensor<6x29xf32>) -> tensor<6x29xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x29xf32>
    %16 = stablehlo.dot_general %12, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x29xf32>, tensor<29x10xf32>) -> tensor<6x10xf32>
    %17 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<6x10xf32>
    %19 = stablehlo.add %16, %18 : tensor<6x10xf32>
    %20:3 = call @log_softmax(%19) : (tensor<6x10xf32>) -> (tensor<6x10xf32>, tensor<6x10xf32>, tensor<6x1xf32>)
    %21 = call @_one_hot(%arg20) : (tensor<6xi32>) -> tensor<6x10xf32>
    %22 = stablehlo.multiply %21, %20#0 : tensor<6x10xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<6x10xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %25 = stablehlo.divide %24, %cst_5 : tensor<f32>
    %26 = stablehlo.negate %25 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.negate %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %28 = stablehlo.divide %27, %cst_7 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<6xf32>) -> tensor<6x10xf32>
    %31 = stablehlo.multiply %21, %30 : tensor<6x10xf32>
    %32 = call @log_softmax_1(%20#1, %20#2, %31) : (tensor<6x10xf32>, tensor<6x1xf32>, tensor<6x10xf32>) -> tensor<6x10xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<6x10xf32>, tensor<f32>) -> tensor<10xf32>
    %34 = stablehlo.reshape %33 : (tensor<10xf32>) -> tensor<1x10xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %36 = stablehlo.dot_general %32, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x10xf32>, tensor<6x29xf32>) -> tensor<10x29xf32>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<10x29xf32>) -> tensor<29x10xf32>
    %38 = stablehlo.dot_general %32, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x10xf32>, tensor<29x10xf32>) -> tensor<6x29xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x29xf32>
    %40 = stablehlo.select %14, %38, %39 : tensor<6x29xi1>, tensor<6x29xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<6x29xf32>, tensor<f32>) -> tensor<29xf32>
    %42 = stablehlo.reshape %41 : (tensor<29xf32>) -> tensor<1x29xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x29xf32>, tensor<f32>) -> tensor<29xf32>
    %44 = stablehlo.dot_general %40, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x29xf32>, tensor<6x37xf32>) -> tensor<29x37xf32>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<29x37xf32>) -> tensor<37x29xf32>
    %46 = stablehlo.dot_general %40, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x29xf32>, tensor<37x29xf32>) -> tensor<6x37xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x37xf32>
    %48 = stablehlo.select %6, %46, %47 : tensor<6x37xi1>, tensor<6x37xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<6x37xf32>, tensor<f32>) -> tensor<37xf32>
    %50 = stablehlo.reshape %49 : (tensor<37xf32>) -> tensor<1x37xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x37xf32>, tensor<f32>) -> tensor<37xf32>
    %52 = stablehlo.dot_general %48, %arg19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x37xf32>, tensor<6x23xf32>) -> tensor<37x23xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<37x23xf32>) -> tensor<23x37xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %54 = stablehlo.add %arg18, %c : tensor<i32>
    %55 = stablehlo.convert %54 : (tensor<i32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %57 = stablehlo.multiply %56, %arg6 : tensor<37xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %59 = stablehlo.multiply %58, %51 : tensor<37xf32>
    %60 = stablehlo.add %57, %59 : tensor<37xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %62 = stablehlo.multiply %61, %arg7 : tensor<23x37xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %64 = stablehlo.multiply %63, %53 : tensor<23x37xf32>
    %65 = stablehlo.add %62, %64 : tensor<23x37xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %67 = stablehlo.multiply %66, %arg8 : tensor<29xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %69 = stablehlo.multiply %68, %43 : tensor<29xf32>
    %70 = stablehlo.add %67, %69 : tensor<29xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %72 = stablehlo.multiply %71, %arg9 : tensor<37x29xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %74 = stablehlo.multiply %73, %45 : tensor<37x29xf32>
    %75 = stablehlo.add %72, %74 : tensor<37x29xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %77 = stablehlo.multiply %76, %arg10 : tensor<10xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %79 = stablehlo.multiply %78, %35 : tensor<10xf32>
    %80 = stablehlo.add %77, %79 : tensor<10xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %82 = stablehlo.multiply %81, %arg11 : tensor<29x10xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %84 = stablehlo.multiply %83, %37 : tensor<29x10xf32>
    %85 = stablehlo.add %82, %84 : tensor<29x10xf32>
    %cst_28 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %87 = stablehlo.multiply %86, %arg12 : tensor<37xf32>
    %88 = stablehlo.multiply %51, %51 : tensor<37xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<37xf32>
    %91 = stablehlo.add %87, %90 : tensor<37xf32>
    %cst_30 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %93 = stablehlo.multiply %92, %arg13 : tensor<23x37xf32>
    %94 = stablehlo.multiply %53, %53 : tensor<23x37xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<23x37xf32>
    %97 = stablehlo.add %93, %96 : tensor<23x37xf32>
    %cst_32 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %99 = stablehlo.multiply %98, %arg14 : tensor<29xf32>
    %100 = stablehlo.multiply %43, %43 : tensor<29xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<29xf32>
    %103 = stablehlo.add %99, %102 : tensor<29xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %105 = stablehlo.multiply %104, %arg15 : tensor<37x29xf32>
    %106 = stablehlo.multiply %45, %45 : tensor<37x29xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<37x29xf32>
    %109 = stablehlo.add %105, %108 : tensor<37x29xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %111 = stablehlo.multiply %110, %arg16 : tensor<10xf32>
    %112 = stablehlo.multiply %35, %35 : tensor<10xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %114 = stablehlo.multiply %113, %112 : tensor<10xf32>
    %115 = stablehlo.add %111, %114 : tensor<10xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %117 = stablehlo.multiply %116, %arg17 : tensor<29x10xf32>
    %118 = stablehlo.multiply %37, %37 : tensor<29x10xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<29x10xf32>
    %121 = stablehlo.add %117, %120 : tensor<29x10xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %122 = stablehlo.power %cst_40, %55 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.subtract %cst_41, %122 : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %125 = stablehlo.divide %60, %124 : tensor<37xf32>
    %cst_42 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %127 = stablehlo.multiply %126, %125 : tensor<37xf32>
    %cst_43 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %128 = stablehlo.power %cst_43, %55 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.subtract %cst_44, %128 : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %131 = stablehlo.divide %91, %130 : tensor<37xf32>
    %132 = stablehlo.sqrt %131 : tensor<37xf32>
    %cst_45 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<37xf32>
    %134 = stablehlo.add %132, %133 : tensor<37xf32>
    %135 = stablehlo.divide %127, %134 : tensor<37xf32>
    %136 = stablehlo.subtract %arg0, %135 : tensor<37xf32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %137 = stablehlo.power %cst_46, %55 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.subtract %cst_47, %137 : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %140 = stablehlo.divide %65, %139 : tensor<23x37xf32>
    %cst_48 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %142 = stablehlo.multiply %141, %140 : tensor<23x37xf32>
    %cst_49 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %143 = stablehlo.power %cst_49, %55 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.subtract %cst_50, %143 : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %146 = stablehlo.divide %97, %145 : tensor<23x37xf32>
    %147 = stablehlo.sqrt %146 : tensor<23x37xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<23x37xf32>
    %149 = stablehlo.add %147, %148 : tensor<23x37xf32>
    %150 = stablehlo.divide %142, %149 : tensor<23x37xf32>
    %151 = stablehlo.subtract %arg1, %150 : tensor<23x37xf32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %152 = stablehlo.power %cst_52, %55 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.subtract %cst_53, %152 : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %155 = stablehlo.divide %70, %154 : tensor<29xf32>
    %cst_54 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %157 = stablehlo.multiply %156, %155 : tensor<29xf32>
    %cst_55 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %158 = stablehlo.power %cst_55, %55 : tensor<f32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %159 = stablehlo.subtract %cst_56, %158 : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %161 = stablehlo.divide %103, %160 : tensor<29xf32>
    %162 = stablehlo.sqrt %161 : tensor<29xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<29xf32>
    %164 = stablehlo.add %162, %163 : tensor<29xf32>
    %165 = stablehlo.divide %157, %164 : tensor<29xf32>
    %166 = stablehlo.subtract %arg2, %165 : tensor<29xf32>
    %cst_58 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %167 = stablehlo.power %cst_58, %55 : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %168 = stablehlo.subtract %cst_59, %167 : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %170 = stablehlo.divide %75, %169 : tensor<37x29xf32>
    %cst_60 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %172 = stablehlo.multiply %171, %170 : tensor<37x29xf32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %173 = stablehlo.power %cst_61, %55 : tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %174 = stablehlo.subtract %cst_62, %173 : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %176 = stablehlo.divide %109, %175 : tensor<37x29xf32>
    %177 = stablehlo.sqrt %176 : tensor<37x29xf32>
    %cst_63 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<37x29xf32>
    %179 = stablehlo.add %177, %178 : tensor<37x29xf32>
    %180 = stablehlo.divide %172, %179 : tensor<37x29xf32>
    %181 = stablehlo.subtract %arg3, %180 : tensor<37x29xf32>
    %cst_64 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %182 = stablehlo.power %cst_64, %55 : tensor<f32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.subtract %cst_65, %182 : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %185 = stablehlo.divide %80, %184 : tensor<10xf32>
    %cst_66 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %187 = stablehlo.multiply %186, %185 : tensor<10xf32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %188 = stablehlo.power %cst_67, %55 : tensor<f32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %189 = stablehlo.subtract %cst_68, %188 : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %191 = stablehlo.divide %115, %190 : tensor<10xf32>
    %192 = stablehlo.sqrt %191 : tensor<10xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %194 = stablehlo.add %192, %193 : tensor<10xf32>
    %195 = stablehlo.divide %187, %194 : tensor<10xf32>
    %196 = stablehlo.subtract %arg4, %195 : tensor<10xf32>
    %cst_70 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %197 = stablehlo.power %cst_70, %55 : tensor<f32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %198 = stablehlo.subtract %cst_71, %197 : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %200 = stablehlo.divide %85, %199 : tensor<29x10xf32>
    %cst_72 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %202 = stablehlo.multiply %201, %200 : tensor<29x10xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %203 = stablehlo.power %cst_73, %55 : tensor<f32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %204 = stablehlo.subtract %cst_74, %203 : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %206 = stablehlo.divide %121, %205 : tensor<29x10xf32>
    %207 = stablehlo.sqrt %206 : tensor<29x10xf32>
    %cst_75 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<29x10xf32>
    %209 = stablehlo.add %207, %208 : tensor<29x10xf32>
    %210 = stablehlo.divide %202, %209 : tensor<29x10xf32>
    %211 = stablehlo.subtract %arg5, %210 : tensor<29x10xf32>
    return %26, %136, %151, %166, %181, %196, %211, %60, %65, %70, %75, %80, %85, %91, %97, %103, %109, %115, %121, %54 : tensor<f32>, tensor<37xf32>, tensor<23x37xf32>, tensor<29xf32>, tensor<37x29xf32>, tensor<10xf32>, tensor<29x10xf32>, tensor<37xf32>, tensor<23x37xf32>, tensor<29xf32>, tensor<37x29xf32>, tensor<10xf32>, tensor<29x10xf32>, tensor<37xf32>, tensor<23x37xf32>, tensor<29xf32>, tensor<37x29xf32>, tensor<10xf32>, tensor<29x10xf32>, tensor<i32>
  }
  func.func private @relu(%arg0: tensor<6x37xf32>) -> tensor<6x37xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x37xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x37xf32>
    return %1 : tensor<6x37xf32>
  }
  func.func private @relu_0(%arg0: tensor<6x29xf32>) -> tensor<6x29xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x29xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x29xf32>
    return %1 : tensor<6x29xf32>
  }
  func.func private @log_softmax(%arg0: tensor<6x10xf32>) -> (tensor<6x10xf32>, tensor<6x10xf32>, tensor<6x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<6x10xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<6xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x10xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<6x10xf32>
    %6 = stablehlo.exponential %5 : tensor<6x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<6x10xf32>, tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %9 = stablehlo.log %8 : tensor<6x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x10xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<6x10xf32>
    return %11, %6, %8 : tensor<6x10xf32>, tensor<6x10xf32>, tensor<6x1xf32>
  }
  func.func private @_one_hot(%arg0: tensor<6xi32>) -> tensor<6x10xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<6x1xi32>) -> tensor<6x10xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x10xi32>) -> tensor<6x10xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    %5 = stablehlo.convert %4 : (tensor<6x10xi1>) -> tensor<6x10xf32>
    return %5 : tensor<6x10xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<6x10xf32>, %arg1: tensor<6x1xf32>, %arg2: tensor<6x10xf32>) -> tensor<6x10xf32> {
    %0 = stablehlo.negate %arg2 : tensor<6x10xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<6x10xf32>, tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.reshape %1 : (tensor<6xf32>) -> tensor<6x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<6x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<6xf32>) -> tensor<6x10xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<6x10xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<6x10xf32>
    return %7 : tensor<6x10xf32>
  }
}
