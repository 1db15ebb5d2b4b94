module @jit_gpt2_train attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>, %arg1: tensor<40x10xf32>, %arg2: tensor<10xf32>, %arg3: tensor<10xf32>, %arg4: tensor<10xf32>, %arg5: tensor<10xf32>, %arg6: tensor<10xf32>, %arg7: tensor<10x10xf32>, %arg8: tensor<30xf32>, %arg9: tensor<10x30xf32>, %arg10: tensor<40xf32>, %arg11: tensor<10x40xf32>, %arg12: tensor<10xf32>, %arg13: tensor<10xf32>, %arg14: tensor<7x10xf32>, %arg15: tensor<19x10xf32>, %arg16: tensor<10xf32>, %arg17: tensor<40x10xf32>, %arg18: tensor<10xf32>, %arg19: tensor<10xf32>, %arg20: tensor<10xf32>, %arg21: tensor<10xf32>, %arg22: tensor<10xf32>, %arg23: tensor<10x10xf32>, %arg24: tensor<30xf32>, %arg25: tensor<10x30xf32>, %arg26: tensor<40xf32>, %arg27: tensor<10x40xf32>, %arg28: tensor<10xf32>, %arg29: tensor<10xf32>, %arg30: tensor<7x10xf32>, %arg31: tensor<19x10xf32>, %arg32: tensor<10xf32>, %arg33: tensor<40x10xf32>, %arg34: tensor<10xf32>, %arg35: tensor<10xf32>, %arg36: tensor<10xf32>, %arg37: tensor<10xf32>, %arg38: tensor<10xf32>, %arg39: tensor<10x10xf32>, %arg40: tensor<30xf32>, %arg41: tensor<10x30xf32>, %arg42: tensor<40xf32>, %arg43: tensor<10x40xf32>, %arg44: tensor<10xf32>, %arg45: tensor<10xf32>, %arg46: tensor<7x10xf32>, %arg47: tensor<19x10xf32>, %arg48: tensor<i32>, %arg49: tensor<2x8xi32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<10xf32> {jax.result_info = "result[2]['blocks'][0]['down']['b']"}, tensor<40x10xf32> {jax.result_info = "result[2]['blocks'][0]['down']['w']"}, tensor<10xf32> {jax.result_info = "result[2]['blocks'][0]['ln_1']['bias']"}, tensor<10xf32> {jax.result_info = "result[2]['blocks'][0]['ln_1']['scale']"}, tensor<10xf32> {jax.result_info = "result[2]['blocks'][0]['ln_2']['bias']"}, tensor<10xf32> {jax.result_info = "result[2]['blocks'][0]['ln_2']['scale']"}, tensor<10xf32> {jax.result_info = "result[2]['blocks'][0]['proj']['b']"}, tensor<10x10xf32> {jax.result_info = "result[2]['blocks'][0]['proj']['w']"}, tensor<30xf32> {jax.result_info = "result[2]['blocks'][0]['qkv']['b']"}, tensor<10x30xf32> {jax.result_info = "result[2]['blocks'][0]['qkv']['w']"}, tensor<40xf32> {jax.result_info = "result[2]['blocks'][0]['up']['b']"}, tensor<10x40xf32> {jax.result_info = "result[2]['blocks'][0]['up']['w']"}, tensor<10xf32> {jax.result_info = "result[2]['ln_f']['bias']"}, tensor<10xf32> {jax.result_info = "result[2]['ln_f']['scale']"}, tensor<7x10xf32> {jax.result_info = "result[2]['wpe']"}, tensor<19x10xf32> {jax.result_info = "result[2]['wte']"}, tensor<10xf32> {jax.result_info = "result[3]['blocks'][0]['down']['b']"}, tensor<40x10xf32> {jax.result_info = "result[3]['blocks'][0]['down']['w']"}, tensor<10xf32> {jax.result_info = "result[3]['blocks'][0]['ln_1']['bias']"}, tensor<10xf32> {jax.result_info = "result[3]['blocks'][0]['ln_1']['scale']"}, tensor<10xf32> {jax.result_info = "result[3]['blocks'][0]['ln_2']['bias']"}, tensor<10xf32> {jax.result_info = "result[3]['blocks'][0]['ln_2']['scale']"}, tensor<10xf32> {jax.result_info = "result[3]['blocks'][0]['proj']['b']"}, tensor<10x10xf32> {jax.result_info = "result[3]['blocks'][0]['proj']['w']"}, tensor<30xf32> {jax.result_info = "result[3]['blocks'][0]['qkv']['b']"}, tensor<10x30xf32> {jax.result_info = "result[3]['blocks'][0]['qkv']['w']"}, tensor<40xf32> {jax.result_info = "result[3]['blocks'][0]['up']['b']"}, tensor<10x40xf32> {jax.result_info = "result[3]['blocks'][0]['up']['w']"}, tensor<10xf32> {jax.result_info = "result[3]['ln_f']['bias']"}, tensor<10xf32> {jax.result_info = "result[3]['ln_f']['scale']"}, tensor<7x10xf32> {jax.result_info = "result[3]['wpe']"}, tensor<19x10xf32> {jax.result_info = "result[3]['wte']"}, tensor<10xf32> {jax.result_info = "result[4]['blocks'][0]['down']['b']"}, tensor<40x10xf32> {jax.result_info = "result[4]['blocks'][0]['down']['w']"}, tensor<10xf32> {jax.result_info = "result[4]['blocks'][0]['ln_1']['bias']"}, tensor<10xf32> {jax.result_info = "result[4]['blocks'][0]['ln_1']['scale']"}, tensor<10xf32> {jax.result_info = "result[4]['blocks'][0]['ln_2']['bias']"}, tensor<10xf32> {jax.result_info = "result[4]['blocks'][0]['ln_2']['scale']"}, tensor<10xf32> {jax.result_info = "result[4]['blocks'][0]['proj']['b']"}, tensor<10x10xf32> {jax.result_info = "result[4]['blocks'][0]['proj']['w']"}, tensor<30xf32> {jax.result_info = "result[4]['blocks'][0]['qkv']['b']"}, tensor<10x30xf32> {jax.result_info = "result[4]['blocks'][0]['qkv']['w']"}, tensor<40xf32> {jax.result_info = "result[4]['blocks'][0]['up']['b']"}, tensor<10x40xf32> {jax.result_info = "result[4]['blocks'][0]['up']['w']"}, tensor<10xf32> {jax.result_info = "result[4]['ln_f']['bias']"}, tensor<10xf32> {jax.result_info = "result[4]['ln_f']['scale']"}, tensor<7x10xf32> {jax.result_info = "result[4]['wpe']"}, tensor<19x10xf32> {jax.result_info = "result[4]['wte']"}, tensor<i32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.slice %arg49 [0:2, 0:7] : (tensor<2x8xi32>) -> tensor<2x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x7xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<2x7xi32>, tensor<2x7xi32>) -> tensor<2x7xi1>
    %c_0 = stablehlo.constant dense<19> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x7xi32>
    %4 = stablehlo.add %0, %3 : tensor<2x7xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<2x7xi1>, tensor<2x7xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2x7xi32>) -> tensor<2x7x1xi32>
    %7 = "stablehlo.gather"(%arg15, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 10>}> : (tensor<19x10xf32>, tensor<2x7x1xi32>) -> tensor<2x7x10xf32>
    %8 = stablehlo.broadcast_in_dim %arg14, dims = [1, 2] : (tensor<7x10xf32>) -> tensor<1x7x10xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x7x10xf32>) -> tensor<2x7x10xf32>
    %10 = stablehlo.add %7, %9 : tensor<2x7x10xf32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<7x7xi1>
    %12 = call @tril(%11) : (tensor<7x7xi1>) -> tensor<7x7xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %16 = stablehlo.divide %14, %15 : tensor<2x7x1xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17:5 = call @_var(%10, %c_3) : (tensor<2x7x10xf32>, tensor<i32>) -> (tensor<2x7x1xf32>, tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>)
    %18 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %19 = stablehlo.subtract %10, %18 : tensor<2x7x10xf32>
    %cst_4 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %21 = stablehlo.add %17#0, %20 : tensor<2x7x1xf32>
    %22 = stablehlo.rsqrt %21 : tensor<2x7x1xf32>
    %23 = stablehlo.divide %22, %21 : tensor<2x7x1xf32>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2x7x1xf32>
    %26 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %27 = stablehlo.multiply %19, %26 : tensor<2x7x10xf32>
    %28 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<2x7x10xf32>
    %31 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %33 = stablehlo.add %30, %32 : tensor<2x7x10xf32>
    %34 = stablehlo.dot_general %33, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<10x30xf32>) -> tensor<2x7x30xf32>
    %35 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x7x30xf32>
    %37 = stablehlo.add %34, %36 : tensor<2x7x30xf32>
    %38 = stablehlo.slice %37 [0:2, 0:7, 0:10] : (tensor<2x7x30xf32>) -> tensor<2x7x10xf32>
    %39 = stablehlo.slice %37 [0:2, 0:7, 10:20] : (tensor<2x7x30xf32>) -> tensor<2x7x10xf32>
    %40 = stablehlo.slice %37 [0:2, 0:7, 20:30] : (tensor<2x7x30xf32>) -> tensor<2x7x10xf32>
    %41 = stablehlo.reshape %38 : (tensor<2x7x10xf32>) -> tensor<2x7x2x5xf32>
    %42 = stablehlo.transpose %41, dims = [0, 2, 1, 3] : (tensor<2x7x2x5xf32>) -> tensor<2x2x7x5xf32>
    %43 = stablehlo.reshape %39 : (tensor<2x7x10xf32>) -> tensor<2x7x2x5xf32>
    %44 = stablehlo.transpose %43, dims = [0, 2, 1, 3] : (tensor<2x7x2x5xf32>) -> tensor<2x2x7x5xf32>
    %45 = stablehlo.reshape %40 : (tensor<2x7x10xf32>) -> tensor<2x7x2x5xf32>
    %46 = stablehlo.transpose %45, dims = [0, 2, 1, 3] : (tensor<2x7x2x5xf32>) -> tensor<2x2x7x5xf32>
    %47 = stablehlo.dot_general %42, %44, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x2x7x5xf32>, tensor<2x2x7x5xf32>) -> tensor<2x2x7x7xf32>
    %cst_6 = stablehlo.constant dense<2.23606801> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x7x7xf32>
    %49 = stablehlo.divide %47, %48 : tensor<2x2x7x7xf32>
    %cst_7 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %50:3 = call @_where_0(%12, %49, %cst_7) : (tensor<7x7xi1>, tensor<2x2x7x7xf32>, tensor<f32>) -> (tensor<2x2x7x7xf32>, tensor<2x2x7x7xi1>, tensor<2x2x7x7xf32>)
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %51 = stablehlo.reduce(%50#0 init: %cst_8) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x7x7xf32>, tensor<f32>) -> tensor<2x2x7xf32>
    %52 = stablehlo.reshape %51 : (tensor<2x2x7xf32>) -> tensor<2x2x7x1xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<2x2x7x1xf32>) -> tensor<2x2x7x7xf32>
    %54 = stablehlo.compare EQ, %50#0, %53, FLOAT : (tensor<2x2x7x7xf32>, tensor<2x2x7x7xf32>) -> tensor<2x2x7x7xi1>
    %55 = stablehlo.convert %54 : (tensor<2x2x7x7xi1>) -> tensor<2x2x7x7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<2x2x7x7xf32>, tensor<f32>) -> tensor<2x2x7xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %58 = stablehlo.maximum %57, %51 : tensor<2x2x7xf32>
    %59 = stablehlo.compare EQ, %51, %58, FLOAT : (tensor<2x2x7xf32>, tensor<2x2x7xf32>) -> tensor<2x2x7xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %62 = stablehlo.select %59, %60, %61 : tensor<2x2x7xi1>, tensor<2x2x7xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %64 = stablehlo.compare EQ, %63, %58, FLOAT : (tensor<2x2x7xf32>, tensor<2x2x7xf32>) -> tensor<2x2x7xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %67 = stablehlo.select %64, %65, %66 : tensor<2x2x7xi1>, tensor<2x2x7xf32>
    %68 = stablehlo.divide %62, %67 : tensor<2x2x7xf32>
    %69 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<2x2x7xf32>) -> tensor<2x2x7x1xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<2x2x7x1xf32>) -> tensor<2x2x7x7xf32>
    %71 = stablehlo.subtract %50#0, %70 : tensor<2x2x7x7xf32>
    %72 = stablehlo.exponential %71 : tensor<2x2x7x7xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_16) applies stablehlo.add across dimensions = [3] : (tensor<2x2x7x7xf32>, tensor<f32>) -> tensor<2x2x7xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<2x2x7xf32>) -> tensor<2x2x7x1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<2x2x7x1xf32>) -> tensor<2x2x7x7xf32>
    %76 = stablehlo.divide %72, %75 : tensor<2x2x7x7xf32>
    %77 = stablehlo.multiply %74, %74 : tensor<2x2x7x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2x7x1xf32>
    %79 = stablehlo.divide %78, %77 : tensor<2x2x7x1xf32>
    %80 = stablehlo.dot_general %76, %46, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x7x7xf32>, tensor<2x2x7x5xf32>) -> tensor<2x2x7x5xf32>
    %81 = stablehlo.transpose %80, dims = [0, 2, 1, 3] : (tensor<2x2x7x5xf32>) -> tensor<2x7x2x5xf32>
    %82 = stablehlo.reshape %81 : (tensor<2x7x2x5xf32>) -> tensor<2x7x10xf32>
    %83 = stablehlo.dot_general %82, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<10x10xf32>) -> tensor<2x7x10xf32>
    %84 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %86 = stablehlo.add %83, %85 : tensor<2x7x10xf32>
    %87 = stablehlo.add %10, %86 : tensor<2x7x10xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %91 = stablehlo.divide %89, %90 : tensor<2x7x1xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %92:5 = call @_var(%87, %c_20) : (tensor<2x7x10xf32>, tensor<i32>) -> (tensor<2x7x1xf32>, tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>)
    %93 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %94 = stablehlo.subtract %87, %93 : tensor<2x7x10xf32>
    %cst_21 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %96 = stablehlo.add %92#0, %95 : tensor<2x7x1xf32>
    %97 = stablehlo.rsqrt %96 : tensor<2x7x1xf32>
    %98 = stablehlo.divide %97, %96 : tensor<2x7x1xf32>
    %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<2x7x1xf32>
    %101 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %102 = stablehlo.multiply %94, %101 : tensor<2x7x10xf32>
    %103 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %105 = stablehlo.multiply %102, %104 : tensor<2x7x10xf32>
    %106 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %108 = stablehlo.add %105, %107 : tensor<2x7x10xf32>
    %109 = stablehlo.dot_general %108, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<10x40xf32>) -> tensor<2x7x40xf32>
    %110 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<40xf32>) -> tensor<1x1x40xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<1x1x40xf32>) -> tensor<2x7x40xf32>
    %112 = stablehlo.add %109, %111 : tensor<2x7x40xf32>
    %113 = stablehlo.multiply %112, %112 : tensor<2x7x40xf32>
    %114 = stablehlo.multiply %113, %112 : tensor<2x7x40xf32>
    %115 = stablehlo.multiply %112, %112 : tensor<2x7x40xf32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %117 = stablehlo.multiply %116, %115 : tensor<2x7x40xf32>
    %cst_24 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %119 = stablehlo.multiply %118, %114 : tensor<2x7x40xf32>
    %120 = stablehlo.add %112, %119 : tensor<2x7x40xf32>
    %cst_25 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %122 = stablehlo.multiply %121, %120 : tensor<2x7x40xf32>
    %123 = stablehlo.tanh %122 : tensor<2x7x40xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %125 = stablehlo.subtract %124, %123 : tensor<2x7x40xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %127 = stablehlo.add %126, %123 : tensor<2x7x40xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %129 = stablehlo.multiply %128, %127 : tensor<2x7x40xf32>
    %130 = stablehlo.multiply %112, %129 : tensor<2x7x40xf32>
    %131 = stablehlo.dot_general %130, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x7x40xf32>, tensor<40x10xf32>) -> tensor<2x7x10xf32>
    %132 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %134 = stablehlo.add %131, %133 : tensor<2x7x10xf32>
    %135 = stablehlo.add %87, %134 : tensor<2x7x10xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %139 = stablehlo.divide %137, %138 : tensor<2x7x1xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %140:5 = call @_var(%135, %c_31) : (tensor<2x7x10xf32>, tensor<i32>) -> (tensor<2x7x1xf32>, tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>)
    %141 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %142 = stablehlo.subtract %135, %141 : tensor<2x7x10xf32>
    %cst_32 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %144 = stablehlo.add %140#0, %143 : tensor<2x7x1xf32>
    %145 = stablehlo.rsqrt %144 : tensor<2x7x1xf32>
    %146 = stablehlo.divide %145, %144 : tensor<2x7x1xf32>
    %cst_33 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<2x7x1xf32>
    %149 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<2x7x10xf32>
    %151 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %153 = stablehlo.multiply %150, %152 : tensor<2x7x10xf32>
    %154 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %156 = stablehlo.add %153, %155 : tensor<2x7x10xf32>
    %157 = stablehlo.transpose %arg15, dims = [1, 0] : (tensor<19x10xf32>) -> tensor<10x19xf32>
    %158 = stablehlo.dot_general %156, %157, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<10x19xf32>) -> tensor<2x7x19xf32>
    %159 = stablehlo.slice %arg49 [0:2, 1:8] : (tensor<2x8xi32>) -> tensor<2x7xi32>
    %160:3 = call @log_softmax(%158) : (tensor<2x7x19xf32>) -> (tensor<2x7x19xf32>, tensor<2x7x19xf32>, tensor<2x7x1xf32>)
    %161 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<2x7xi32>) -> tensor<2x7x1xi32>
    %162:2 = call @take_along_axis(%160#0, %161) : (tensor<2x7x19xf32>, tensor<2x7x1xi32>) -> (tensor<2x7x1xf32>, tensor<2x7x1x1xi32>)
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162#0 init: %cst_34) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x7x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<1.400000e+01> : tensor<f32>
    %164 = stablehlo.divide %163, %cst_35 : tensor<f32>
    %165 = stablehlo.negate %164 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %166 = stablehlo.negate %cst_36 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.400000e+01> : tensor<f32>
    %167 = stablehlo.divide %166, %cst_37 : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %169 = call @take_along_axis_1(%162#1, %168) : (tensor<2x7x1x1xi32>, tensor<2x7x1xf32>) -> tensor<2x7x19xf32>
    %170 = call @log_softmax_2(%160#1, %160#2, %169) : (tensor<2x7x19xf32>, tensor<2x7x1xf32>, tensor<2x7x19xf32>) -> tensor<2x7x19xf32>
    %171 = stablehlo.dot_general %170, %156, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x19xf32>, tensor<2x7x10xf32>) -> tensor<19x10xf32>
    %172 = stablehlo.transpose %171, dims = [1, 0] : (tensor<19x10xf32>) -> tensor<10x19xf32>
    %173 = stablehlo.dot_general %170, %157, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x19xf32>, tensor<10x19xf32>) -> tensor<2x7x10xf32>
    %174 = stablehlo.transpose %172, dims = [1, 0] : (tensor<10x19xf32>) -> tensor<19x10xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%173 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %176 = stablehlo.reshape %175 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.reduce(%176 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %178 = stablehlo.multiply %150, %173 : tensor<2x7x10xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.reduce(%178 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %180 = stablehlo.reshape %179 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %181 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %182 = stablehlo.multiply %173, %181 : tensor<2x7x10xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%180 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %184 = stablehlo.multiply %142, %182 : tensor<2x7x10xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.reduce(%184 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %186 = stablehlo.reshape %185 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %187 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %188 = stablehlo.multiply %182, %187 : tensor<2x7x10xf32>
    %189 = stablehlo.multiply %186, %148 : tensor<2x7x1xf32>
    %190 = stablehlo.negate %188 : tensor<2x7x10xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_43) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %192 = stablehlo.reshape %191 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %193 = call @_var_3(%140#1, %140#2, %140#3, %140#4, %189) : (tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %194 = stablehlo.add %188, %193 : tensor<2x7x10xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %196 = stablehlo.divide %192, %195 : tensor<2x7x1xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<2x7x1xf32>, tensor<f32>) -> tensor<2x7xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x10xf32>
    %199 = stablehlo.add %194, %198 : tensor<2x7x10xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.reduce(%199 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %201 = stablehlo.reshape %200 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%201 init: %cst_47) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %203 = stablehlo.dot_general %199, %130, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<2x7x40xf32>) -> tensor<10x40xf32>
    %204 = stablehlo.transpose %203, dims = [1, 0] : (tensor<10x40xf32>) -> tensor<40x10xf32>
    %205 = stablehlo.dot_general %199, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<40x10xf32>) -> tensor<2x7x40xf32>
    %206 = stablehlo.multiply %112, %205 : tensor<2x7x40xf32>
    %207 = stablehlo.multiply %205, %129 : tensor<2x7x40xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %209 = stablehlo.multiply %208, %206 : tensor<2x7x40xf32>
    %210 = stablehlo.multiply %209, %125 : tensor<2x7x40xf32>
    %211 = stablehlo.multiply %210, %123 : tensor<2x7x40xf32>
    %212 = stablehlo.add %210, %211 : tensor<2x7x40xf32>
    %cst_49 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %214 = stablehlo.multiply %213, %212 : tensor<2x7x40xf32>
    %215 = stablehlo.add %207, %214 : tensor<2x7x40xf32>
    %cst_50 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2x7x40xf32>
    %217 = stablehlo.multiply %216, %214 : tensor<2x7x40xf32>
    %218 = stablehlo.multiply %217, %117 : tensor<2x7x40xf32>
    %219 = stablehlo.add %215, %218 : tensor<2x7x40xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.reduce(%219 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x40xf32>, tensor<f32>) -> tensor<40xf32>
    %221 = stablehlo.reshape %220 : (tensor<40xf32>) -> tensor<1x1x40xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.reduce(%221 init: %cst_52) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x40xf32>, tensor<f32>) -> tensor<40xf32>
    %223 = stablehlo.dot_general %219, %108, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x40xf32>, tensor<2x7x10xf32>) -> tensor<40x10xf32>
    %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<40x10xf32>) -> tensor<10x40xf32>
    %225 = stablehlo.dot_general %219, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x40xf32>, tensor<10x40xf32>) -> tensor<2x7x10xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.reduce(%225 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %227 = stablehlo.reshape %226 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.reduce(%227 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %229 = stablehlo.multiply %102, %225 : tensor<2x7x10xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.reduce(%229 init: %cst_55) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %231 = stablehlo.reshape %230 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %232 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %233 = stablehlo.multiply %225, %232 : tensor<2x7x10xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%231 init: %cst_56) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %235 = stablehlo.multiply %94, %233 : tensor<2x7x10xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.reduce(%235 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %237 = stablehlo.reshape %236 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %238 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %239 = stablehlo.multiply %233, %238 : tensor<2x7x10xf32>
    %240 = stablehlo.multiply %237, %100 : tensor<2x7x1xf32>
    %241 = stablehlo.negate %239 : tensor<2x7x10xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.reduce(%241 init: %cst_58) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %243 = stablehlo.reshape %242 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %244 = stablehlo.add %199, %239 : tensor<2x7x10xf32>
    %245 = call @_var_3(%92#1, %92#2, %92#3, %92#4, %240) : (tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %246 = stablehlo.add %244, %245 : tensor<2x7x10xf32>
    %cst_59 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %248 = stablehlo.divide %243, %247 : tensor<2x7x1xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.reduce(%248 init: %cst_60) applies stablehlo.add across dimensions = [2] : (tensor<2x7x1xf32>, tensor<f32>) -> tensor<2x7xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x10xf32>
    %251 = stablehlo.add %246, %250 : tensor<2x7x10xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.reduce(%251 init: %cst_61) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %253 = stablehlo.reshape %252 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%253 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %255 = stablehlo.dot_general %251, %82, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<2x7x10xf32>) -> tensor<10x10xf32>
    %256 = stablehlo.transpose %255, dims = [1, 0] : (tensor<10x10xf32>) -> tensor<10x10xf32>
    %257 = stablehlo.dot_general %251, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x10xf32>, tensor<10x10xf32>) -> tensor<2x7x10xf32>
    %258 = stablehlo.reshape %257 : (tensor<2x7x10xf32>) -> tensor<2x7x2x5xf32>
    %259 = stablehlo.transpose %258, dims = [0, 2, 1, 3] : (tensor<2x7x2x5xf32>) -> tensor<2x2x7x5xf32>
    %260 = stablehlo.dot_general %259, %76, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x7x5xf32>, tensor<2x2x7x7xf32>) -> tensor<2x2x5x7xf32>
    %261 = stablehlo.transpose %260, dims = [0, 1, 3, 2] : (tensor<2x2x5x7xf32>) -> tensor<2x2x7x5xf32>
    %262 = stablehlo.dot_general %259, %46, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x2x7x5xf32>, tensor<2x2x7x5xf32>) -> tensor<2x2x7x7xf32>
    %263 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<2x2x7x1xf32>) -> tensor<2x2x7x7xf32>
    %264 = stablehlo.multiply %262, %263 : tensor<2x2x7x7xf32>
    %265 = stablehlo.multiply %264, %72 : tensor<2x2x7x7xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.reduce(%265 init: %cst_63) applies stablehlo.add across dimensions = [3] : (tensor<2x2x7x7xf32>, tensor<f32>) -> tensor<2x2x7xf32>
    %267 = stablehlo.reshape %266 : (tensor<2x2x7xf32>) -> tensor<2x2x7x1xf32>
    %268 = stablehlo.negate %267 : tensor<2x2x7x1xf32>
    %269 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<2x2x7x1xf32>) -> tensor<2x2x7x7xf32>
    %270 = stablehlo.divide %262, %269 : tensor<2x2x7x7xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %271 = stablehlo.reduce(%268 init: %cst_64) applies stablehlo.add across dimensions = [3] : (tensor<2x2x7x1xf32>, tensor<f32>) -> tensor<2x2x7xf32>
    %272 = stablehlo.broadcast_in_dim %271, dims = [0, 1, 2] : (tensor<2x2x7xf32>) -> tensor<2x2x7x7xf32>
    %273 = stablehlo.add %270, %272 : tensor<2x2x7x7xf32>
    %274 = stablehlo.multiply %273, %72 : tensor<2x2x7x7xf32>
    %275 = call @_where_5(%50#1, %50#2, %274) : (tensor<2x2x7x7xi1>, tensor<2x2x7x7xf32>, tensor<2x2x7x7xf32>) -> tensor<2x2x7x7xf32>
    %cst_65 = stablehlo.constant dense<2.23606801> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<2x2x7x7xf32>
    %277 = stablehlo.divide %275, %276 : tensor<2x2x7x7xf32>
    %278 = stablehlo.dot_general %277, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x7x7xf32>, tensor<2x2x7x5xf32>) -> tensor<2x2x7x5xf32>
    %279 = stablehlo.dot_general %277, %44, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x7x7xf32>, tensor<2x2x7x5xf32>) -> tensor<2x2x7x5xf32>
    %280 = stablehlo.transpose %261, dims = [0, 2, 1, 3] : (tensor<2x2x7x5xf32>) -> tensor<2x7x2x5xf32>
    %281 = stablehlo.reshape %280 : (tensor<2x7x2x5xf32>) -> tensor<2x7x10xf32>
    %282 = stablehlo.transpose %278, dims = [0, 2, 1, 3] : (tensor<2x2x7x5xf32>) -> tensor<2x7x2x5xf32>
    %283 = stablehlo.reshape %282 : (tensor<2x7x2x5xf32>) -> tensor<2x7x10xf32>
    %284 = stablehlo.transpose %279, dims = [0, 2, 1, 3] : (tensor<2x2x7x5xf32>) -> tensor<2x7x2x5xf32>
    %285 = stablehlo.reshape %284 : (tensor<2x7x2x5xf32>) -> tensor<2x7x10xf32>
    %286 = stablehlo.concatenate %285, %283, %281, dim = 2 : (tensor<2x7x10xf32>, tensor<2x7x10xf32>, tensor<2x7x10xf32>) -> tensor<2x7x30xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %287 = stablehlo.reduce(%286 init: %cst_66) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x30xf32>, tensor<f32>) -> tensor<30xf32>
    %288 = stablehlo.reshape %287 : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.reduce(%288 init: %cst_67) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x30xf32>, tensor<f32>) -> tensor<30xf32>
    %290 = stablehlo.dot_general %286, %33, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x30xf32>, tensor<2x7x10xf32>) -> tensor<30x10xf32>
    %291 = stablehlo.transpose %290, dims = [1, 0] : (tensor<30x10xf32>) -> tensor<10x30xf32>
    %292 = stablehlo.dot_general %286, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x30xf32>, tensor<10x30xf32>) -> tensor<2x7x10xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.reduce(%292 init: %cst_68) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %294 = stablehlo.reshape %293 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%294 init: %cst_69) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %296 = stablehlo.multiply %27, %292 : tensor<2x7x10xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %297 = stablehlo.reduce(%296 init: %cst_70) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<10xf32>
    %298 = stablehlo.reshape %297 : (tensor<10xf32>) -> tensor<1x1x10xf32>
    %299 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<2x7x10xf32>
    %300 = stablehlo.multiply %292, %299 : tensor<2x7x10xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%298 init: %cst_71) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %302 = stablehlo.multiply %19, %300 : tensor<2x7x10xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%302 init: %cst_72) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %304 = stablehlo.reshape %303 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %305 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %306 = stablehlo.multiply %300, %305 : tensor<2x7x10xf32>
    %307 = stablehlo.multiply %304, %25 : tensor<2x7x1xf32>
    %308 = stablehlo.negate %306 : tensor<2x7x10xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.reduce(%308 init: %cst_73) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %310 = stablehlo.reshape %309 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %311 = stablehlo.add %251, %306 : tensor<2x7x10xf32>
    %312 = call @_var_3(%17#1, %17#2, %17#3, %17#4, %307) : (tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %313 = stablehlo.add %311, %312 : tensor<2x7x10xf32>
    %cst_74 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %315 = stablehlo.divide %310, %314 : tensor<2x7x1xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %316 = stablehlo.reduce(%315 init: %cst_75) applies stablehlo.add across dimensions = [2] : (tensor<2x7x1xf32>, tensor<f32>) -> tensor<2x7xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x10xf32>
    %318 = stablehlo.add %313, %317 : tensor<2x7x10xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %319 = stablehlo.reduce(%318 init: %cst_76) applies stablehlo.add across dimensions = [0] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<7x10xf32>
    %320 = stablehlo.reshape %319 : (tensor<7x10xf32>) -> tensor<1x7x10xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %321 = stablehlo.reduce(%320 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<1x7x10xf32>, tensor<f32>) -> tensor<7x10xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %323 = "stablehlo.scatter"(%322, %6, %318) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg50: tensor<f32>, %arg51: tensor<f32>):
      %864 = stablehlo.add %arg50, %arg51 : tensor<f32>
      stablehlo.return %864 : tensor<f32>
    }) : (tensor<19x10xf32>, tensor<2x7x1xi32>, tensor<2x7x10xf32>) -> tensor<19x10xf32>
    %324 = stablehlo.add %174, %323 : tensor<19x10xf32>
    %325 = stablehlo.dot_general %202, %202, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %326 = stablehlo.add %cst_79, %325 : tensor<f32>
    %327 = stablehlo.reshape %204 : (tensor<40x10xf32>) -> tensor<400xf32>
    %328 = stablehlo.reshape %204 : (tensor<40x10xf32>) -> tensor<400xf32>
    %329 = stablehlo.dot_general %327, %328, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<400xf32>, tensor<400xf32>) -> tensor<f32>
    %330 = stablehlo.add %326, %329 : tensor<f32>
    %331 = stablehlo.dot_general %295, %295, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %332 = stablehlo.add %330, %331 : tensor<f32>
    %333 = stablehlo.dot_general %301, %301, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %334 = stablehlo.add %332, %333 : tensor<f32>
    %335 = stablehlo.dot_general %228, %228, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %336 = stablehlo.add %334, %335 : tensor<f32>
    %337 = stablehlo.dot_general %234, %234, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %338 = stablehlo.add %336, %337 : tensor<f32>
    %339 = stablehlo.dot_general %254, %254, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %340 = stablehlo.add %338, %339 : tensor<f32>
    %341 = stablehlo.reshape %256 : (tensor<10x10xf32>) -> tensor<100xf32>
    %342 = stablehlo.reshape %256 : (tensor<10x10xf32>) -> tensor<100xf32>
    %343 = stablehlo.dot_general %341, %342, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<100xf32>, tensor<100xf32>) -> tensor<f32>
    %344 = stablehlo.add %340, %343 : tensor<f32>
    %345 = stablehlo.dot_general %289, %289, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<30xf32>, tensor<30xf32>) -> tensor<f32>
    %346 = stablehlo.add %344, %345 : tensor<f32>
    %347 = stablehlo.reshape %291 : (tensor<10x30xf32>) -> tensor<300xf32>
    %348 = stablehlo.reshape %291 : (tensor<10x30xf32>) -> tensor<300xf32>
    %349 = stablehlo.dot_general %347, %348, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<300xf32>, tensor<300xf32>) -> tensor<f32>
    %350 = stablehlo.add %346, %349 : tensor<f32>
    %351 = stablehlo.dot_general %222, %222, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40xf32>, tensor<40xf32>) -> tensor<f32>
    %352 = stablehlo.add %350, %351 : tensor<f32>
    %353 = stablehlo.reshape %224 : (tensor<10x40xf32>) -> tensor<400xf32>
    %354 = stablehlo.reshape %224 : (tensor<10x40xf32>) -> tensor<400xf32>
    %355 = stablehlo.dot_general %353, %354, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<400xf32>, tensor<400xf32>) -> tensor<f32>
    %356 = stablehlo.add %352, %355 : tensor<f32>
    %357 = stablehlo.dot_general %177, %177, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %358 = stablehlo.add %356, %357 : tensor<f32>
    %359 = stablehlo.dot_general %183, %183, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<10xf32>, tensor<10xf32>) -> tensor<f32>
    %360 = stablehlo.add %358, %359 : tensor<f32>
    %361 = stablehlo.reshape %321 : (tensor<7x10xf32>) -> tensor<70xf32>
    %362 = stablehlo.reshape %321 : (tensor<7x10xf32>) -> tensor<70xf32>
    %363 = stablehlo.dot_general %361, %362, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<70xf32>, tensor<70xf32>) -> tensor<f32>
    %364 = stablehlo.add %360, %363 : tensor<f32>
    %365 = stablehlo.reshape %324 : (tensor<19x10xf32>) -> tensor<190xf32>
    %366 = stablehlo.reshape %324 : (tensor<19x10xf32>) -> tensor<190xf32>
    %367 = stablehlo.dot_general %365, %366, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<190xf32>, tensor<190xf32>) -> tensor<f32>
    %368 = stablehlo.add %364, %367 : tensor<f32>
    %369 = stablehlo.sqrt %368 : tensor<f32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %370 = stablehlo.divide %cst_80, %369 : tensor<f32>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %371 = stablehlo.minimum %cst_81, %370 : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %371, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %373 = stablehlo.multiply %202, %372 : tensor<10xf32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %374 = stablehlo.divide %cst_82, %369 : tensor<f32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %375 = stablehlo.minimum %cst_83, %374 : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %375, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %377 = stablehlo.multiply %204, %376 : tensor<40x10xf32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %378 = stablehlo.divide %cst_84, %369 : tensor<f32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %379 = stablehlo.minimum %cst_85, %378 : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %379, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %381 = stablehlo.multiply %295, %380 : tensor<10xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %382 = stablehlo.divide %cst_86, %369 : tensor<f32>
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %383 = stablehlo.minimum %cst_87, %382 : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %383, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %385 = stablehlo.multiply %301, %384 : tensor<10xf32>
    %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %386 = stablehlo.divide %cst_88, %369 : tensor<f32>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %387 = stablehlo.minimum %cst_89, %386 : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %387, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %389 = stablehlo.multiply %228, %388 : tensor<10xf32>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %390 = stablehlo.divide %cst_90, %369 : tensor<f32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %391 = stablehlo.minimum %cst_91, %390 : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %393 = stablehlo.multiply %234, %392 : tensor<10xf32>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %394 = stablehlo.divide %cst_92, %369 : tensor<f32>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %395 = stablehlo.minimum %cst_93, %394 : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %395, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %397 = stablehlo.multiply %254, %396 : tensor<10xf32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %398 = stablehlo.divide %cst_94, %369 : tensor<f32>
    %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %399 = stablehlo.minimum %cst_95, %398 : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %399, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %401 = stablehlo.multiply %256, %400 : tensor<10x10xf32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %402 = stablehlo.divide %cst_96, %369 : tensor<f32>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %403 = stablehlo.minimum %cst_97, %402 : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %403, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %405 = stablehlo.multiply %289, %404 : tensor<30xf32>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %406 = stablehlo.divide %cst_98, %369 : tensor<f32>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %407 = stablehlo.minimum %cst_99, %406 : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %409 = stablehlo.multiply %291, %408 : tensor<10x30xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %410 = stablehlo.divide %cst_100, %369 : tensor<f32>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %411 = stablehlo.minimum %cst_101, %410 : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %411, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %413 = stablehlo.multiply %222, %412 : tensor<40xf32>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %414 = stablehlo.divide %cst_102, %369 : tensor<f32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %415 = stablehlo.minimum %cst_103, %414 : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %415, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %417 = stablehlo.multiply %224, %416 : tensor<10x40xf32>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %418 = stablehlo.divide %cst_104, %369 : tensor<f32>
    %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %419 = stablehlo.minimum %cst_105, %418 : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %419, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %421 = stablehlo.multiply %177, %420 : tensor<10xf32>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %422 = stablehlo.divide %cst_106, %369 : tensor<f32>
    %cst_107 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %423 = stablehlo.minimum %cst_107, %422 : tensor<f32>
    %424 = stablehlo.broadcast_in_dim %423, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %425 = stablehlo.multiply %183, %424 : tensor<10xf32>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %426 = stablehlo.divide %cst_108, %369 : tensor<f32>
    %cst_109 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %427 = stablehlo.minimum %cst_109, %426 : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %427, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %429 = stablehlo.multiply %321, %428 : tensor<7x10xf32>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %430 = stablehlo.divide %cst_110, %369 : tensor<f32>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %431 = stablehlo.minimum %cst_111, %430 : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %431, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %433 = stablehlo.multiply %324, %432 : tensor<19x10xf32>
    %c_112 = stablehlo.constant dense<1> : tensor<i32>
    %434 = stablehlo.add %arg48, %c_112 : tensor<i32>
    %435 = stablehlo.convert %434 : (tensor<i32>) -> tensor<f32>
    %cst_113 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %436 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %437 = stablehlo.multiply %436, %arg16 : tensor<10xf32>
    %cst_114 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %439 = stablehlo.multiply %438, %373 : tensor<10xf32>
    %440 = stablehlo.add %437, %439 : tensor<10xf32>
    %cst_115 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %442 = stablehlo.multiply %441, %arg17 : tensor<40x10xf32>
    %cst_116 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %444 = stablehlo.multiply %443, %377 : tensor<40x10xf32>
    %445 = stablehlo.add %442, %444 : tensor<40x10xf32>
    %cst_117 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %447 = stablehlo.multiply %446, %arg18 : tensor<10xf32>
    %cst_118 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %449 = stablehlo.multiply %448, %381 : tensor<10xf32>
    %450 = stablehlo.add %447, %449 : tensor<10xf32>
    %cst_119 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %452 = stablehlo.multiply %451, %arg19 : tensor<10xf32>
    %cst_120 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %454 = stablehlo.multiply %453, %385 : tensor<10xf32>
    %455 = stablehlo.add %452, %454 : tensor<10xf32>
    %cst_121 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %457 = stablehlo.multiply %456, %arg20 : tensor<10xf32>
    %cst_122 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %459 = stablehlo.multiply %458, %389 : tensor<10xf32>
    %460 = stablehlo.add %457, %459 : tensor<10xf32>
    %cst_123 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %461 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %462 = stablehlo.multiply %461, %arg21 : tensor<10xf32>
    %cst_124 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %463 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %464 = stablehlo.multiply %463, %393 : tensor<10xf32>
    %465 = stablehlo.add %462, %464 : tensor<10xf32>
    %cst_125 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %466 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %467 = stablehlo.multiply %466, %arg22 : tensor<10xf32>
    %cst_126 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %468 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %469 = stablehlo.multiply %468, %397 : tensor<10xf32>
    %470 = stablehlo.add %467, %469 : tensor<10xf32>
    %cst_127 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %471 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %472 = stablehlo.multiply %471, %arg23 : tensor<10x10xf32>
    %cst_128 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %473 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %474 = stablehlo.multiply %473, %401 : tensor<10x10xf32>
    %475 = stablehlo.add %472, %474 : tensor<10x10xf32>
    %cst_129 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %476 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %477 = stablehlo.multiply %476, %arg24 : tensor<30xf32>
    %cst_130 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %478 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %479 = stablehlo.multiply %478, %405 : tensor<30xf32>
    %480 = stablehlo.add %477, %479 : tensor<30xf32>
    %cst_131 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %481 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %482 = stablehlo.multiply %481, %arg25 : tensor<10x30xf32>
    %cst_132 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %484 = stablehlo.multiply %483, %409 : tensor<10x30xf32>
    %485 = stablehlo.add %482, %484 : tensor<10x30xf32>
    %cst_133 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %487 = stablehlo.multiply %486, %arg26 : tensor<40xf32>
    %cst_134 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %488 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %489 = stablehlo.multiply %488, %413 : tensor<40xf32>
    %490 = stablehlo.add %487, %489 : tensor<40xf32>
    %cst_135 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %492 = stablehlo.multiply %491, %arg27 : tensor<10x40xf32>
    %cst_136 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %494 = stablehlo.multiply %493, %417 : tensor<10x40xf32>
    %495 = stablehlo.add %492, %494 : tensor<10x40xf32>
    %cst_137 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %497 = stablehlo.multiply %496, %arg28 : tensor<10xf32>
    %cst_138 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %499 = stablehlo.multiply %498, %421 : tensor<10xf32>
    %500 = stablehlo.add %497, %499 : tensor<10xf32>
    %cst_139 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %501 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %502 = stablehlo.multiply %501, %arg29 : tensor<10xf32>
    %cst_140 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %504 = stablehlo.multiply %503, %425 : tensor<10xf32>
    %505 = stablehlo.add %502, %504 : tensor<10xf32>
    %cst_141 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %507 = stablehlo.multiply %506, %arg30 : tensor<7x10xf32>
    %cst_142 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %508 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %509 = stablehlo.multiply %508, %429 : tensor<7x10xf32>
    %510 = stablehlo.add %507, %509 : tensor<7x10xf32>
    %cst_143 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %512 = stablehlo.multiply %511, %arg31 : tensor<19x10xf32>
    %cst_144 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %514 = stablehlo.multiply %513, %433 : tensor<19x10xf32>
    %515 = stablehlo.add %512, %514 : tensor<19x10xf32>
    %cst_145 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %516 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %517 = stablehlo.multiply %516, %arg32 : tensor<10xf32>
    %518 = stablehlo.multiply %373, %373 : tensor<10xf32>
    %cst_146 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %519 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %520 = stablehlo.multiply %519, %518 : tensor<10xf32>
    %521 = stablehlo.add %517, %520 : tensor<10xf32>
    %cst_147 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %523 = stablehlo.multiply %522, %arg33 : tensor<40x10xf32>
    %524 = stablehlo.multiply %377, %377 : tensor<40x10xf32>
    %cst_148 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %526 = stablehlo.multiply %525, %524 : tensor<40x10xf32>
    %527 = stablehlo.add %523, %526 : tensor<40x10xf32>
    %cst_149 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %529 = stablehlo.multiply %528, %arg34 : tensor<10xf32>
    %530 = stablehlo.multiply %381, %381 : tensor<10xf32>
    %cst_150 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %531 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %532 = stablehlo.multiply %531, %530 : tensor<10xf32>
    %533 = stablehlo.add %529, %532 : tensor<10xf32>
    %cst_151 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %535 = stablehlo.multiply %534, %arg35 : tensor<10xf32>
    %536 = stablehlo.multiply %385, %385 : tensor<10xf32>
    %cst_152 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %537 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %538 = stablehlo.multiply %537, %536 : tensor<10xf32>
    %539 = stablehlo.add %535, %538 : tensor<10xf32>
    %cst_153 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %540 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %541 = stablehlo.multiply %540, %arg36 : tensor<10xf32>
    %542 = stablehlo.multiply %389, %389 : tensor<10xf32>
    %cst_154 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %544 = stablehlo.multiply %543, %542 : tensor<10xf32>
    %545 = stablehlo.add %541, %544 : tensor<10xf32>
    %cst_155 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %546 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %547 = stablehlo.multiply %546, %arg37 : tensor<10xf32>
    %548 = stablehlo.multiply %393, %393 : tensor<10xf32>
    %cst_156 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %549 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %550 = stablehlo.multiply %549, %548 : tensor<10xf32>
    %551 = stablehlo.add %547, %550 : tensor<10xf32>
    %cst_157 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %552 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %553 = stablehlo.multiply %552, %arg38 : tensor<10xf32>
    %554 = stablehlo.multiply %397, %397 : tensor<10xf32>
    %cst_158 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %556 = stablehlo.multiply %555, %554 : tensor<10xf32>
    %557 = stablehlo.add %553, %556 : tensor<10xf32>
    %cst_159 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %558 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %559 = stablehlo.multiply %558, %arg39 : tensor<10x10xf32>
    %560 = stablehlo.multiply %401, %401 : tensor<10x10xf32>
    %cst_160 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %562 = stablehlo.multiply %561, %560 : tensor<10x10xf32>
    %563 = stablehlo.add %559, %562 : tensor<10x10xf32>
    %cst_161 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %564 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %565 = stablehlo.multiply %564, %arg40 : tensor<30xf32>
    %566 = stablehlo.multiply %405, %405 : tensor<30xf32>
    %cst_162 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %568 = stablehlo.multiply %567, %566 : tensor<30xf32>
    %569 = stablehlo.add %565, %568 : tensor<30xf32>
    %cst_163 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %570 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %571 = stablehlo.multiply %570, %arg41 : tensor<10x30xf32>
    %572 = stablehlo.multiply %409, %409 : tensor<10x30xf32>
    %cst_164 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %574 = stablehlo.multiply %573, %572 : tensor<10x30xf32>
    %575 = stablehlo.add %571, %574 : tensor<10x30xf32>
    %cst_165 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %576 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %577 = stablehlo.multiply %576, %arg42 : tensor<40xf32>
    %578 = stablehlo.multiply %413, %413 : tensor<40xf32>
    %cst_166 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %580 = stablehlo.multiply %579, %578 : tensor<40xf32>
    %581 = stablehlo.add %577, %580 : tensor<40xf32>
    %cst_167 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %582 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %583 = stablehlo.multiply %582, %arg43 : tensor<10x40xf32>
    %584 = stablehlo.multiply %417, %417 : tensor<10x40xf32>
    %cst_168 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %585 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %586 = stablehlo.multiply %585, %584 : tensor<10x40xf32>
    %587 = stablehlo.add %583, %586 : tensor<10x40xf32>
    %cst_169 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %588 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %589 = stablehlo.multiply %588, %arg44 : tensor<10xf32>
    %590 = stablehlo.multiply %421, %421 : tensor<10xf32>
    %cst_170 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %591 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %592 = stablehlo.multiply %591, %590 : tensor<10xf32>
    %593 = stablehlo.add %589, %592 : tensor<10xf32>
    %cst_171 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %594 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %595 = stablehlo.multiply %594, %arg45 : tensor<10xf32>
    %596 = stablehlo.multiply %425, %425 : tensor<10xf32>
    %cst_172 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %598 = stablehlo.multiply %597, %596 : tensor<10xf32>
    %599 = stablehlo.add %595, %598 : tensor<10xf32>
    %cst_173 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %600 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %601 = stablehlo.multiply %600, %arg46 : tensor<7x10xf32>
    %602 = stablehlo.multiply %429, %429 : tensor<7x10xf32>
    %cst_174 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %604 = stablehlo.multiply %603, %602 : tensor<7x10xf32>
    %605 = stablehlo.add %601, %604 : tensor<7x10xf32>
    %cst_175 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %606 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %607 = stablehlo.multiply %606, %arg47 : tensor<19x10xf32>
    %608 = stablehlo.multiply %433, %433 : tensor<19x10xf32>
    %cst_176 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %609 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %610 = stablehlo.multiply %609, %608 : tensor<19x10xf32>
    %611 = stablehlo.add %607, %610 : tensor<19x10xf32>
    %cst_177 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %612 = stablehlo.power %cst_177, %435 : tensor<f32>
    %cst_178 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %613 = stablehlo.subtract %cst_178, %612 : tensor<f32>
    %614 = stablehlo.broadcast_in_dim %613, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %615 = stablehlo.divide %440, %614 : tensor<10xf32>
    %cst_179 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %616 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %617 = stablehlo.multiply %616, %615 : tensor<10xf32>
    %cst_180 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %618 = stablehlo.power %cst_180, %435 : tensor<f32>
    %cst_181 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %619 = stablehlo.subtract %cst_181, %618 : tensor<f32>
    %620 = stablehlo.broadcast_in_dim %619, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %621 = stablehlo.divide %521, %620 : tensor<10xf32>
    %622 = stablehlo.sqrt %621 : tensor<10xf32>
    %cst_182 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %623 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %624 = stablehlo.add %622, %623 : tensor<10xf32>
    %625 = stablehlo.divide %617, %624 : tensor<10xf32>
    %626 = stablehlo.subtract %arg0, %625 : tensor<10xf32>
    %cst_183 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %627 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %628 = stablehlo.multiply %arg1, %627 : tensor<40x10xf32>
    %cst_184 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %629 = stablehlo.power %cst_184, %435 : tensor<f32>
    %cst_185 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %630 = stablehlo.subtract %cst_185, %629 : tensor<f32>
    %631 = stablehlo.broadcast_in_dim %630, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %632 = stablehlo.divide %445, %631 : tensor<40x10xf32>
    %cst_186 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %633 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %634 = stablehlo.multiply %633, %632 : tensor<40x10xf32>
    %cst_187 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %635 = stablehlo.power %cst_187, %435 : tensor<f32>
    %cst_188 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %636 = stablehlo.subtract %cst_188, %635 : tensor<f32>
    %637 = stablehlo.broadcast_in_dim %636, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %638 = stablehlo.divide %527, %637 : tensor<40x10xf32>
    %639 = stablehlo.sqrt %638 : tensor<40x10xf32>
    %cst_189 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %640 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<40x10xf32>
    %641 = stablehlo.add %639, %640 : tensor<40x10xf32>
    %642 = stablehlo.divide %634, %641 : tensor<40x10xf32>
    %643 = stablehlo.subtract %628, %642 : tensor<40x10xf32>
    %cst_190 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %644 = stablehlo.power %cst_190, %435 : tensor<f32>
    %cst_191 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %645 = stablehlo.subtract %cst_191, %644 : tensor<f32>
    %646 = stablehlo.broadcast_in_dim %645, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %647 = stablehlo.divide %450, %646 : tensor<10xf32>
    %cst_192 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %648 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %649 = stablehlo.multiply %648, %647 : tensor<10xf32>
    %cst_193 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %650 = stablehlo.power %cst_193, %435 : tensor<f32>
    %cst_194 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %651 = stablehlo.subtract %cst_194, %650 : tensor<f32>
    %652 = stablehlo.broadcast_in_dim %651, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %653 = stablehlo.divide %533, %652 : tensor<10xf32>
    %654 = stablehlo.sqrt %653 : tensor<10xf32>
    %cst_195 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %655 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %656 = stablehlo.add %654, %655 : tensor<10xf32>
    %657 = stablehlo.divide %649, %656 : tensor<10xf32>
    %658 = stablehlo.subtract %arg2, %657 : tensor<10xf32>
    %cst_196 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %659 = stablehlo.power %cst_196, %435 : tensor<f32>
    %cst_197 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %660 = stablehlo.subtract %cst_197, %659 : tensor<f32>
    %661 = stablehlo.broadcast_in_dim %660, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %662 = stablehlo.divide %455, %661 : tensor<10xf32>
    %cst_198 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %663 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %664 = stablehlo.multiply %663, %662 : tensor<10xf32>
    %cst_199 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %665 = stablehlo.power %cst_199, %435 : tensor<f32>
    %cst_200 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %666 = stablehlo.subtract %cst_200, %665 : tensor<f32>
    %667 = stablehlo.broadcast_in_dim %666, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %668 = stablehlo.divide %539, %667 : tensor<10xf32>
    %669 = stablehlo.sqrt %668 : tensor<10xf32>
    %cst_201 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %670 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %671 = stablehlo.add %669, %670 : tensor<10xf32>
    %672 = stablehlo.divide %664, %671 : tensor<10xf32>
    %673 = stablehlo.subtract %arg3, %672 : tensor<10xf32>
    %cst_202 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %674 = stablehlo.power %cst_202, %435 : tensor<f32>
    %cst_203 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %675 = stablehlo.subtract %cst_203, %674 : tensor<f32>
    %676 = stablehlo.broadcast_in_dim %675, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %677 = stablehlo.divide %460, %676 : tensor<10xf32>
    %cst_204 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %678 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %679 = stablehlo.multiply %678, %677 : tensor<10xf32>
    %cst_205 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %680 = stablehlo.power %cst_205, %435 : tensor<f32>
    %cst_206 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %681 = stablehlo.subtract %cst_206, %680 : tensor<f32>
    %682 = stablehlo.broadcast_in_dim %681, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %683 = stablehlo.divide %545, %682 : tensor<10xf32>
    %684 = stablehlo.sqrt %683 : tensor<10xf32>
    %cst_207 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %686 = stablehlo.add %684, %685 : tensor<10xf32>
    %687 = stablehlo.divide %679, %686 : tensor<10xf32>
    %688 = stablehlo.subtract %arg4, %687 : tensor<10xf32>
    %cst_208 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %689 = stablehlo.power %cst_208, %435 : tensor<f32>
    %cst_209 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %690 = stablehlo.subtract %cst_209, %689 : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %690, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %692 = stablehlo.divide %465, %691 : tensor<10xf32>
    %cst_210 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %693 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %694 = stablehlo.multiply %693, %692 : tensor<10xf32>
    %cst_211 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %695 = stablehlo.power %cst_211, %435 : tensor<f32>
    %cst_212 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %696 = stablehlo.subtract %cst_212, %695 : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %696, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %698 = stablehlo.divide %551, %697 : tensor<10xf32>
    %699 = stablehlo.sqrt %698 : tensor<10xf32>
    %cst_213 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %700 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %701 = stablehlo.add %699, %700 : tensor<10xf32>
    %702 = stablehlo.divide %694, %701 : tensor<10xf32>
    %703 = stablehlo.subtract %arg5, %702 : tensor<10xf32>
    %cst_214 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %704 = stablehlo.power %cst_214, %435 : tensor<f32>
    %cst_215 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %705 = stablehlo.subtract %cst_215, %704 : tensor<f32>
    %706 = stablehlo.broadcast_in_dim %705, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %707 = stablehlo.divide %470, %706 : tensor<10xf32>
    %cst_216 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %708 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %709 = stablehlo.multiply %708, %707 : tensor<10xf32>
    %cst_217 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %710 = stablehlo.power %cst_217, %435 : tensor<f32>
    %cst_218 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %711 = stablehlo.subtract %cst_218, %710 : tensor<f32>
    %712 = stablehlo.broadcast_in_dim %711, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %713 = stablehlo.divide %557, %712 : tensor<10xf32>
    %714 = stablehlo.sqrt %713 : tensor<10xf32>
    %cst_219 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %715 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %716 = stablehlo.add %714, %715 : tensor<10xf32>
    %717 = stablehlo.divide %709, %716 : tensor<10xf32>
    %718 = stablehlo.subtract %arg6, %717 : tensor<10xf32>
    %cst_220 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %719 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %720 = stablehlo.multiply %arg7, %719 : tensor<10x10xf32>
    %cst_221 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %721 = stablehlo.power %cst_221, %435 : tensor<f32>
    %cst_222 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %722 = stablehlo.subtract %cst_222, %721 : tensor<f32>
    %723 = stablehlo.broadcast_in_dim %722, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %724 = stablehlo.divide %475, %723 : tensor<10x10xf32>
    %cst_223 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %725 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %726 = stablehlo.multiply %725, %724 : tensor<10x10xf32>
    %cst_224 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %727 = stablehlo.power %cst_224, %435 : tensor<f32>
    %cst_225 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %728 = stablehlo.subtract %cst_225, %727 : tensor<f32>
    %729 = stablehlo.broadcast_in_dim %728, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %730 = stablehlo.divide %563, %729 : tensor<10x10xf32>
    %731 = stablehlo.sqrt %730 : tensor<10x10xf32>
    %cst_226 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %732 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<10x10xf32>
    %733 = stablehlo.add %731, %732 : tensor<10x10xf32>
    %734 = stablehlo.divide %726, %733 : tensor<10x10xf32>
    %735 = stablehlo.subtract %720, %734 : tensor<10x10xf32>
    %cst_227 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %736 = stablehlo.power %cst_227, %435 : tensor<f32>
    %cst_228 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %737 = stablehlo.subtract %cst_228, %736 : tensor<f32>
    %738 = stablehlo.broadcast_in_dim %737, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %739 = stablehlo.divide %480, %738 : tensor<30xf32>
    %cst_229 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %740 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %741 = stablehlo.multiply %740, %739 : tensor<30xf32>
    %cst_230 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %742 = stablehlo.power %cst_230, %435 : tensor<f32>
    %cst_231 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %743 = stablehlo.subtract %cst_231, %742 : tensor<f32>
    %744 = stablehlo.broadcast_in_dim %743, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %745 = stablehlo.divide %569, %744 : tensor<30xf32>
    %746 = stablehlo.sqrt %745 : tensor<30xf32>
    %cst_232 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %747 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %748 = stablehlo.add %746, %747 : tensor<30xf32>
    %749 = stablehlo.divide %741, %748 : tensor<30xf32>
    %750 = stablehlo.subtract %arg8, %749 : tensor<30xf32>
    %cst_233 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %751 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %752 = stablehlo.multiply %arg9, %751 : tensor<10x30xf32>
    %cst_234 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %753 = stablehlo.power %cst_234, %435 : tensor<f32>
    %cst_235 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %754 = stablehlo.subtract %cst_235, %753 : tensor<f32>
    %755 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %756 = stablehlo.divide %485, %755 : tensor<10x30xf32>
    %cst_236 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %757 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %758 = stablehlo.multiply %757, %756 : tensor<10x30xf32>
    %cst_237 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %759 = stablehlo.power %cst_237, %435 : tensor<f32>
    %cst_238 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %760 = stablehlo.subtract %cst_238, %759 : tensor<f32>
    %761 = stablehlo.broadcast_in_dim %760, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %762 = stablehlo.divide %575, %761 : tensor<10x30xf32>
    %763 = stablehlo.sqrt %762 : tensor<10x30xf32>
    %cst_239 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %764 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<10x30xf32>
    %765 = stablehlo.add %763, %764 : tensor<10x30xf32>
    %766 = stablehlo.divide %758, %765 : tensor<10x30xf32>
    %767 = stablehlo.subtract %752, %766 : tensor<10x30xf32>
    %cst_240 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %768 = stablehlo.power %cst_240, %435 : tensor<f32>
    %cst_241 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %769 = stablehlo.subtract %cst_241, %768 : tensor<f32>
    %770 = stablehlo.broadcast_in_dim %769, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %771 = stablehlo.divide %490, %770 : tensor<40xf32>
    %cst_242 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %772 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %773 = stablehlo.multiply %772, %771 : tensor<40xf32>
    %cst_243 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %774 = stablehlo.power %cst_243, %435 : tensor<f32>
    %cst_244 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %775 = stablehlo.subtract %cst_244, %774 : tensor<f32>
    %776 = stablehlo.broadcast_in_dim %775, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %777 = stablehlo.divide %581, %776 : tensor<40xf32>
    %778 = stablehlo.sqrt %777 : tensor<40xf32>
    %cst_245 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %779 = stablehlo.broadcast_in_dim %cst_245, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %780 = stablehlo.add %778, %779 : tensor<40xf32>
    %781 = stablehlo.divide %773, %780 : tensor<40xf32>
    %782 = stablehlo.subtract %arg10, %781 : tensor<40xf32>
    %cst_246 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %783 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %784 = stablehlo.multiply %arg11, %783 : tensor<10x40xf32>
    %cst_247 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %785 = stablehlo.power %cst_247, %435 : tensor<f32>
    %cst_248 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %786 = stablehlo.subtract %cst_248, %785 : tensor<f32>
    %787 = stablehlo.broadcast_in_dim %786, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %788 = stablehlo.divide %495, %787 : tensor<10x40xf32>
    %cst_249 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %789 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %790 = stablehlo.multiply %789, %788 : tensor<10x40xf32>
    %cst_250 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %791 = stablehlo.power %cst_250, %435 : tensor<f32>
    %cst_251 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %792 = stablehlo.subtract %cst_251, %791 : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %792, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %794 = stablehlo.divide %587, %793 : tensor<10x40xf32>
    %795 = stablehlo.sqrt %794 : tensor<10x40xf32>
    %cst_252 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %796 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %797 = stablehlo.add %795, %796 : tensor<10x40xf32>
    %798 = stablehlo.divide %790, %797 : tensor<10x40xf32>
    %799 = stablehlo.subtract %784, %798 : tensor<10x40xf32>
    %cst_253 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %800 = stablehlo.power %cst_253, %435 : tensor<f32>
    %cst_254 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %801 = stablehlo.subtract %cst_254, %800 : tensor<f32>
    %802 = stablehlo.broadcast_in_dim %801, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %803 = stablehlo.divide %500, %802 : tensor<10xf32>
    %cst_255 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %804 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %805 = stablehlo.multiply %804, %803 : tensor<10xf32>
    %cst_256 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %806 = stablehlo.power %cst_256, %435 : tensor<f32>
    %cst_257 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %807 = stablehlo.subtract %cst_257, %806 : tensor<f32>
    %808 = stablehlo.broadcast_in_dim %807, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %809 = stablehlo.divide %593, %808 : tensor<10xf32>
    %810 = stablehlo.sqrt %809 : tensor<10xf32>
    %cst_258 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %811 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %812 = stablehlo.add %810, %811 : tensor<10xf32>
    %813 = stablehlo.divide %805, %812 : tensor<10xf32>
    %814 = stablehlo.subtract %arg12, %813 : tensor<10xf32>
    %cst_259 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %815 = stablehlo.power %cst_259, %435 : tensor<f32>
    %cst_260 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %816 = stablehlo.subtract %cst_260, %815 : tensor<f32>
    %817 = stablehlo.broadcast_in_dim %816, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %818 = stablehlo.divide %505, %817 : tensor<10xf32>
    %cst_261 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %819 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %820 = stablehlo.multiply %819, %818 : tensor<10xf32>
    %cst_262 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %821 = stablehlo.power %cst_262, %435 : tensor<f32>
    %cst_263 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %822 = stablehlo.subtract %cst_263, %821 : tensor<f32>
    %823 = stablehlo.broadcast_in_dim %822, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %824 = stablehlo.divide %599, %823 : tensor<10xf32>
    %825 = stablehlo.sqrt %824 : tensor<10xf32>
    %cst_264 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %826 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %827 = stablehlo.add %825, %826 : tensor<10xf32>
    %828 = stablehlo.divide %820, %827 : tensor<10xf32>
    %829 = stablehlo.subtract %arg13, %828 : tensor<10xf32>
    %cst_265 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %830 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %831 = stablehlo.multiply %arg14, %830 : tensor<7x10xf32>
    %cst_266 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %832 = stablehlo.power %cst_266, %435 : tensor<f32>
    %cst_267 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %833 = stablehlo.subtract %cst_267, %832 : tensor<f32>
    %834 = stablehlo.broadcast_in_dim %833, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %835 = stablehlo.divide %510, %834 : tensor<7x10xf32>
    %cst_268 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %836 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %837 = stablehlo.multiply %836, %835 : tensor<7x10xf32>
    %cst_269 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %838 = stablehlo.power %cst_269, %435 : tensor<f32>
    %cst_270 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %839 = stablehlo.subtract %cst_270, %838 : tensor<f32>
    %840 = stablehlo.broadcast_in_dim %839, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %841 = stablehlo.divide %605, %840 : tensor<7x10xf32>
    %842 = stablehlo.sqrt %841 : tensor<7x10xf32>
    %cst_271 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %843 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<7x10xf32>
    %844 = stablehlo.add %842, %843 : tensor<7x10xf32>
    %845 = stablehlo.divide %837, %844 : tensor<7x10xf32>
    %846 = stablehlo.subtract %831, %845 : tensor<7x10xf32>
    %cst_272 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %847 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %848 = stablehlo.multiply %arg15, %847 : tensor<19x10xf32>
    %cst_273 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %849 = stablehlo.power %cst_273, %435 : tensor<f32>
    %cst_274 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %850 = stablehlo.subtract %cst_274, %849 : tensor<f32>
    %851 = stablehlo.broadcast_in_dim %850, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %852 = stablehlo.divide %515, %851 : tensor<19x10xf32>
    %cst_275 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %853 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %854 = stablehlo.multiply %853, %852 : tensor<19x10xf32>
    %cst_276 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %855 = stablehlo.power %cst_276, %435 : tensor<f32>
    %cst_277 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %856 = stablehlo.subtract %cst_277, %855 : tensor<f32>
    %857 = stablehlo.broadcast_in_dim %856, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %858 = stablehlo.divide %611, %857 : tensor<19x10xf32>
    %859 = stablehlo.sqrt %858 : tensor<19x10xf32>
    %cst_278 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %860 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<19x10xf32>
    %861 = stablehlo.add %859, %860 : tensor<19x10xf32>
    %862 = stablehlo.divide %854, %861 : tensor<19x10xf32>
    %863 = stablehlo.subtract %848, %862 : tensor<19x10xf32>
    return %165, %369, %626, %643, %658, %673, %688, %703, %718, %735, %750, %767, %782, %799, %814, %829, %846, %863, %440, %445, %450, %455, %460, %465, %470, %475, %480, %485, %490, %495, %500, %505, %510, %515, %521, %527, %533, %539, %545, %551, %557, %563, %569, %575, %581, %587, %593, %599, %605, %611, %434 : tensor<f32>, tensor<f32>, tensor<10xf32>, tensor<40x10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x10xf32>, tensor<30xf32>, tensor<10x30xf32>, tensor<40xf32>, tensor<10x40xf32>, tensor<10xf32>, tensor<10xf32>, tensor<7x10xf32>, tensor<19x10xf32>, tensor<10xf32>, tensor<40x10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x10xf32>, tensor<30xf32>, tensor<10x30xf32>, tensor<40xf32>, tensor<10x40xf32>, tensor<10xf32>, tensor<10xf32>, tensor<7x10xf32>, tensor<19x10xf32>, tensor<10xf32>, tensor<40x10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x10xf32>, tensor<30xf32>, tensor<10x30xf32>, tensor<40xf32>, tensor<10x40xf32>, tensor<10xf32>, tensor<10xf32>, tensor<7x10xf32>, tensor<19x10xf32>, tensor<i32>
  }
  func.func private @tril(%arg0: tensor<7x7xi1>) -> tensor<7x7xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %2 = stablehlo.add %0, %1 : tensor<7x7xi32>
    %3 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<7x7xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<7x7xi1>, tensor<7x7xi1>
    return %6 : tensor<7x7xi1>
  }
  func.func private @_var(%arg0: tensor<2x7x10xf32>, %arg1: tensor<i32>) -> (tensor<2x7x1xf32>, tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x7x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x10xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x7x10xf32>
    %6 = chlo.square %5 : tensor<2x7x10xf32> -> tensor<2x7x10xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x7x10xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x7x10xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<2x7x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16:2 = call @_where(%15, %14, %cst_5) : (tensor<i1>, tensor<2x7x1xf32>, tensor<f32>) -> (tensor<2x7x1xf32>, tensor<2x7x1xf32>)
    return %16#0, %8, %10, %15, %16#1 : tensor<2x7x1xf32>, tensor<2x7x10xf32>, tensor<f32>, tensor<i1>, tensor<2x7x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x7x1xf32>, %arg2: tensor<f32>) -> (tensor<2x7x1xf32>, tensor<2x7x1xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x7x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    return %2, %3 : tensor<2x7x1xf32>, tensor<2x7x1xf32>
  }
  func.func private @_where_0(%arg0: tensor<7x7xi1>, %arg1: tensor<2x2x7x7xf32>, %arg2: tensor<f32>) -> (tensor<2x2x7x7xf32>, tensor<2x2x7x7xi1>, tensor<2x2x7x7xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<7x7xi1>) -> tensor<2x2x7x7xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x2x7x7xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<2x2x7x7xi1>, tensor<2x2x7x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x7x7xf32>
    return %2, %0, %3 : tensor<2x2x7x7xf32>, tensor<2x2x7x7xi1>, tensor<2x2x7x7xf32>
  }
  func.func private @log_softmax(%arg0: tensor<2x7x19xf32>) -> (tensor<2x7x19xf32>, tensor<2x7x19xf32>, tensor<2x7x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<2x7x19xf32>, tensor<f32>) -> tensor<2x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<2x7xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x19xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x7x19xf32>
    %6 = stablehlo.exponential %5 : tensor<2x7x19xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x7x19xf32>, tensor<f32>) -> tensor<2x7xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %9 = stablehlo.log %8 : tensor<2x7x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x7x1xf32>) -> tensor<2x7x19xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<2x7x19xf32>
    return %11, %6, %8 : tensor<2x7x19xf32>, tensor<2x7x19xf32>, tensor<2x7x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<2x7x19xf32>, %arg1: tensor<2x7x1xi32>) -> (tensor<2x7x1xf32>, tensor<2x7x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x7x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<2x7x1xi32>, tensor<2x7x1xi32>) -> tensor<2x7x1xi1>
    %c_0 = stablehlo.constant dense<19> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x7x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x7x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<2x7x1xi1>, tensor<2x7x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<2x7x1xi32>) -> tensor<2x7x1x1xi32>
    %c_1 = stablehlo.constant dense<18> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x7x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x7x1x1xi32>, tensor<2x7x1x1xi32>) -> tensor<2x7x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<2x7x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<2x7x1x1xi32>, tensor<2x7x1x1xi32>) -> tensor<2x7x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<2x7x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<2x7x1x1xi1>, tensor<i1>) -> tensor<2x7x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<2x7x19xf32>, tensor<2x7x1x1xi32>) -> tensor<2x7x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<2x7x1xi1>, tensor<2x7x1xf32>
    return %15, %5 : tensor<2x7x1xf32>, tensor<2x7x1x1xi32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<2x7x1x1xi32>, %arg1: tensor<2x7x1xf32>) -> tensor<2x7x19xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x19xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x7x19xf32>, tensor<2x7x1x1xi32>, tensor<2x7x1xf32>) -> tensor<2x7x19xf32>
    return %1 : tensor<2x7x19xf32>
  }
  func.func private @log_softmax_2(%arg0: tensor<2x7x19xf32>, %arg1: tensor<2x7x1xf32>, %arg2: tensor<2x7x19xf32>) -> tensor<2x7x19xf32> {
    %0 = stablehlo.negate %arg2 : tensor<2x7x19xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x7x19xf32>, tensor<f32>) -> tensor<2x7xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<2x7x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<2x7x1xf32>, tensor<f32>) -> tensor<2x7xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x19xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<2x7x19xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<2x7x19xf32>
    return %7 : tensor<2x7x19xf32>
  }
  func.func private @_var_3(%arg0: tensor<2x7x10xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<2x7x1xf32>, %arg4: tensor<2x7x1xf32>) -> tensor<2x7x10xf32> {
    %0 = call @_where_4(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<2x7x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x7x1xf32>, tensor<f32>) -> tensor<2x7xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x10xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<2x7x10xf32>
    %6 = stablehlo.negate %5 : tensor<2x7x10xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<2x7x10xf32>, tensor<f32>) -> tensor<2x7xf32>
    %8 = stablehlo.reshape %7 : (tensor<2x7xf32>) -> tensor<2x7x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<2x7x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x7x1xf32>, tensor<f32>) -> tensor<2x7xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x7xf32>) -> tensor<2x7x10xf32>
    %13 = stablehlo.add %5, %12 : tensor<2x7x10xf32>
    return %13 : tensor<2x7x10xf32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<2x7x1xf32>, %arg2: tensor<2x7x1xf32>) -> tensor<2x7x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<2x7x1xf32>
    return %1 : tensor<2x7x1xf32>
  }
  func.func private @_where_5(%arg0: tensor<2x2x7x7xi1>, %arg1: tensor<2x2x7x7xf32>, %arg2: tensor<2x2x7x7xf32>) -> tensor<2x2x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x7x7xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x2x7x7xi1>, tensor<2x2x7x7xf32>
    return %1 : tensor<2x2x7x7xf32>
  }
}
