module @jit_resnet50 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<7x7x3x8xf32>, %arg5: tensor<10xf32>, %arg6: tensor<256x10xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<1x1x8x8xf32>, %arg20: tensor<3x3x8x8xf32>, %arg21: tensor<1x1x8x32xf32>, %arg22: tensor<1x1x8x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<16xf32>, %arg33: tensor<16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<64xf32>, %arg39: tensor<1x1x32x16xf32>, %arg40: tensor<3x3x16x16xf32>, %arg41: tensor<1x1x16x64xf32>, %arg42: tensor<1x1x32x64xf32>, %arg43: tensor<64xf32>, %arg44: tensor<64xf32>, %arg45: tensor<64xf32>, %arg46: tensor<64xf32>, %arg47: tensor<32xf32>, %arg48: tensor<32xf32>, %arg49: tensor<32xf32>, %arg50: tensor<32xf32>, %arg51: tensor<32xf32>, %arg52: tensor<32xf32>, %arg53: tensor<32xf32>, %arg54: tensor<32xf32>, %arg55: tensor<128xf32>, %arg56: tensor<128xf32>, %arg57: tensor<128xf32>, %arg58: tensor<128xf32>, %arg59: tensor<1x1x64x32xf32>, %arg60: tensor<3x3x32x32xf32>, %arg61: tensor<1x1x32x128xf32>, %arg62: tensor<1x1x64x128xf32>, %arg63: tensor<128xf32>, %arg64: tensor<128xf32>, %arg65: tensor<128xf32>, %arg66: tensor<128xf32>, %arg67: tensor<64xf32>, %arg68: tensor<64xf32>, %arg69: tensor<64xf32>, %arg70: tensor<64xf32>, %arg71: tensor<64xf32>, %arg72: tensor<64xf32>, %arg73: tensor<64xf32>, %arg74: tensor<64xf32>, %arg75: tensor<256xf32>, %arg76: tensor<256xf32>, %arg77: tensor<256xf32>, %arg78: tensor<256xf32>, %arg79: tensor<1x1x128x64xf32>, %arg80: tensor<3x3x64x64xf32>, %arg81: tensor<1x1x64x256xf32>, %arg82: tensor<1x1x128x256xf32>, %arg83: tensor<256xf32>, %arg84: tensor<256xf32>, %arg85: tensor<256xf32>, %arg86: tensor<256xf32>, %arg87: tensor<1x32x32x3xf32>) -> (tensor<1x10xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg87, %arg4) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[3, 3], [3, 3]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x32x32x3xf32>, tensor<7x7x3x8xf32>) -> tensor<1x16x16x8xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x16x16x8xf32>
    %3 = stablehlo.subtract %0, %2 : tensor<1x16x16x8xf32>
    %cst = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<8xf32>
    %6 = stablehlo.rsqrt %5 : tensor<8xf32>
    %7 = stablehlo.multiply %arg2, %6 : tensor<8xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x16x16x8xf32>
    %10 = stablehlo.multiply %3, %9 : tensor<1x16x16x8xf32>
    %11 = stablehlo.broadcast_in_dim %arg0, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x16x16x8xf32>
    %13 = stablehlo.add %10, %12 : tensor<1x16x16x8xf32>
    %14 = call @relu(%13) : (tensor<1x16x16x8xf32>) -> tensor<1x16x16x8xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<f32>
    %16 = "stablehlo.reduce_window"(%14, %15) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg88: tensor<f32>, %arg89: tensor<f32>):
      %254 = stablehlo.maximum %arg88, %arg89 : tensor<f32>
      stablehlo.return %254 : tensor<f32>
    }) : (tensor<1x16x16x8xf32>, tensor<f32>) -> tensor<1x8x8x8xf32>
    %17 = stablehlo.convolution(%16, %arg19) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x8xf32>, tensor<1x1x8x8xf32>) -> tensor<1x8x8x8xf32>
    %18 = stablehlo.broadcast_in_dim %arg8, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<1x8x8x8xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %22 = stablehlo.add %arg10, %21 : tensor<8xf32>
    %23 = stablehlo.rsqrt %22 : tensor<8xf32>
    %24 = stablehlo.multiply %arg9, %23 : tensor<8xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %27 = stablehlo.multiply %20, %26 : tensor<1x8x8x8xf32>
    %28 = stablehlo.broadcast_in_dim %arg7, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %30 = stablehlo.add %27, %29 : tensor<1x8x8x8xf32>
    %31 = call @relu_0(%30) : (tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %32 = stablehlo.convolution(%31, %arg20) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x8x8x8xf32>
    %33 = stablehlo.broadcast_in_dim %arg12, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %35 = stablehlo.subtract %32, %34 : tensor<1x8x8x8xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %37 = stablehlo.add %arg14, %36 : tensor<8xf32>
    %38 = stablehlo.rsqrt %37 : tensor<8xf32>
    %39 = stablehlo.multiply %arg13, %38 : tensor<8xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %42 = stablehlo.multiply %35, %41 : tensor<1x8x8x8xf32>
    %43 = stablehlo.broadcast_in_dim %arg11, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %45 = stablehlo.add %42, %44 : tensor<1x8x8x8xf32>
    %46 = call @relu_0(%45) : (tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %47 = stablehlo.convolution(%46, %arg21) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x8xf32>, tensor<1x1x8x32xf32>) -> tensor<1x8x8x32xf32>
    %48 = stablehlo.broadcast_in_dim %arg16, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %50 = stablehlo.subtract %47, %49 : tensor<1x8x8x32xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %52 = stablehlo.add %arg18, %51 : tensor<32xf32>
    %53 = stablehlo.rsqrt %52 : tensor<32xf32>
    %54 = stablehlo.multiply %arg17, %53 : tensor<32xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %57 = stablehlo.multiply %50, %56 : tensor<1x8x8x32xf32>
    %58 = stablehlo.broadcast_in_dim %arg15, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %60 = stablehlo.add %57, %59 : tensor<1x8x8x32xf32>
    %61 = stablehlo.convolution(%16, %arg22) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x8xf32>, tensor<1x1x8x32xf32>) -> tensor<1x8x8x32xf32>
    %62 = stablehlo.broadcast_in_dim %arg24, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %64 = stablehlo.subtract %61, %63 : tensor<1x8x8x32xf32>
    %cst_4 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %66 = stablehlo.add %arg26, %65 : tensor<32xf32>
    %67 = stablehlo.rsqrt %66 : tensor<32xf32>
    %68 = stablehlo.multiply %arg25, %67 : tensor<32xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %71 = stablehlo.multiply %64, %70 : tensor<1x8x8x32xf32>
    %72 = stablehlo.broadcast_in_dim %arg23, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %74 = stablehlo.add %71, %73 : tensor<1x8x8x32xf32>
    %75 = stablehlo.add %74, %60 : tensor<1x8x8x32xf32>
    %76 = call @relu_1(%75) : (tensor<1x8x8x32xf32>) -> tensor<1x8x8x32xf32>
    %77 = stablehlo.convolution(%76, %arg39) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x32xf32>, tensor<1x1x32x16xf32>) -> tensor<1x8x8x16xf32>
    %78 = stablehlo.broadcast_in_dim %arg28, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %80 = stablehlo.subtract %77, %79 : tensor<1x8x8x16xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %82 = stablehlo.add %arg30, %81 : tensor<16xf32>
    %83 = stablehlo.rsqrt %82 : tensor<16xf32>
    %84 = stablehlo.multiply %arg29, %83 : tensor<16xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %87 = stablehlo.multiply %80, %86 : tensor<1x8x8x16xf32>
    %88 = stablehlo.broadcast_in_dim %arg27, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %90 = stablehlo.add %87, %89 : tensor<1x8x8x16xf32>
    %91 = call @relu_2(%90) : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %92 = stablehlo.convolution(%91, %arg40) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x4x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %arg32, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %95 = stablehlo.subtract %92, %94 : tensor<1x4x4x16xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %97 = stablehlo.add %arg34, %96 : tensor<16xf32>
    %98 = stablehlo.rsqrt %97 : tensor<16xf32>
    %99 = stablehlo.multiply %arg33, %98 : tensor<16xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %102 = stablehlo.multiply %95, %101 : tensor<1x4x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %arg31, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %105 = stablehlo.add %102, %104 : tensor<1x4x4x16xf32>
    %106 = call @relu_3(%105) : (tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32>
    %107 = stablehlo.convolution(%106, %arg41) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x16xf32>, tensor<1x1x16x64xf32>) -> tensor<1x4x4x64xf32>
    %108 = stablehlo.broadcast_in_dim %arg36, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %110 = stablehlo.subtract %107, %109 : tensor<1x4x4x64xf32>
    %cst_7 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %112 = stablehlo.add %arg38, %111 : tensor<64xf32>
    %113 = stablehlo.rsqrt %112 : tensor<64xf32>
    %114 = stablehlo.multiply %arg37, %113 : tensor<64xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %117 = stablehlo.multiply %110, %116 : tensor<1x4x4x64xf32>
    %118 = stablehlo.broadcast_in_dim %arg35, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %120 = stablehlo.add %117, %119 : tensor<1x4x4x64xf32>
    %121 = stablehlo.convolution(%76, %arg42) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x32xf32>, tensor<1x1x32x64xf32>) -> tensor<1x4x4x64xf32>
    %122 = stablehlo.broadcast_in_dim %arg44, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %124 = stablehlo.subtract %121, %123 : tensor<1x4x4x64xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %126 = stablehlo.add %arg46, %125 : tensor<64xf32>
    %127 = stablehlo.rsqrt %126 : tensor<64xf32>
    %128 = stablehlo.multiply %arg45, %127 : tensor<64xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %131 = stablehlo.multiply %124, %130 : tensor<1x4x4x64xf32>
    %132 = stablehlo.broadcast_in_dim %arg43, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %134 = stablehlo.add %131, %133 : tensor<1x4x4x64xf32>
    %135 = stablehlo.add %134, %120 : tensor<1x4x4x64xf32>
    %136 = call @relu_4(%135) : (tensor<1x4x4x64xf32>) -> tensor<1x4x4x64xf32>
    %137 = stablehlo.convolution(%136, %arg59) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x64xf32>, tensor<1x1x64x32xf32>) -> tensor<1x4x4x32xf32>
    %138 = stablehlo.broadcast_in_dim %arg48, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x4x4x32xf32>
    %140 = stablehlo.subtract %137, %139 : tensor<1x4x4x32xf32>
    %cst_9 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %142 = stablehlo.add %arg50, %141 : tensor<32xf32>
    %143 = stablehlo.rsqrt %142 : tensor<32xf32>
    %144 = stablehlo.multiply %arg49, %143 : tensor<32xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x4x4x32xf32>
    %147 = stablehlo.multiply %140, %146 : tensor<1x4x4x32xf32>
    %148 = stablehlo.broadcast_in_dim %arg47, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x4x4x32xf32>
    %150 = stablehlo.add %147, %149 : tensor<1x4x4x32xf32>
    %151 = call @relu_5(%150) : (tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %152 = stablehlo.convolution(%151, %arg60) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x32xf32>, tensor<3x3x32x32xf32>) -> tensor<1x2x2x32xf32>
    %153 = stablehlo.broadcast_in_dim %arg52, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x2x2x32xf32>
    %155 = stablehlo.subtract %152, %154 : tensor<1x2x2x32xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %157 = stablehlo.add %arg54, %156 : tensor<32xf32>
    %158 = stablehlo.rsqrt %157 : tensor<32xf32>
    %159 = stablehlo.multiply %arg53, %158 : tensor<32xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x2x2x32xf32>
    %162 = stablehlo.multiply %155, %161 : tensor<1x2x2x32xf32>
    %163 = stablehlo.broadcast_in_dim %arg51, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<1x2x2x32xf32>
    %165 = stablehlo.add %162, %164 : tensor<1x2x2x32xf32>
    %166 = call @relu_6(%165) : (tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %167 = stablehlo.convolution(%166, %arg61) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x2x2x32xf32>, tensor<1x1x32x128xf32>) -> tensor<1x2x2x128xf32>
    %168 = stablehlo.broadcast_in_dim %arg56, dims = [3] : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2, 3] : (tensor<1x1x1x128xf32>) -> tensor<1x2x2x128xf32>
    %170 = stablehlo.subtract %167, %169 : tensor<1x2x2x128xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %172 = stablehlo.add %arg58, %171 : tensor<128xf32>
    %173 = stablehlo.rsqrt %172 : tensor<128xf32>
    %174 = stablehlo.multiply %arg57, %173 : tensor<128xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [3] : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3] : (tensor<1x1x1x128xf32>) -> tensor<1x2x2x128xf32>
    %177 = stablehlo.multiply %170, %176 : tensor<1x2x2x128xf32>
    %178 = stablehlo.broadcast_in_dim %arg55, dims = [3] : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2, 3] : (tensor<1x1x1x128xf32>) -> tensor<1x2x2x128xf32>
    %180 = stablehlo.add %177, %179 : tensor<1x2x2x128xf32>
    %181 = stablehlo.convolution(%136, %arg62) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x64xf32>, tensor<1x1x64x128xf32>) -> tensor<1x2x2x128xf32>
    %182 = stablehlo.broadcast_in_dim %arg64, dims = [3] : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2, 3] : (tensor<1x1x1x128xf32>) -> tensor<1x2x2x128xf32>
    %184 = stablehlo.subtract %181, %183 : tensor<1x2x2x128xf32>
    %cst_12 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %186 = stablehlo.add %arg66, %185 : tensor<128xf32>
    %187 = stablehlo.rsqrt %186 : tensor<128xf32>
    %188 = stablehlo.multiply %arg65, %187 : tensor<128xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [3] : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2, 3] : (tensor<1x1x1x128xf32>) -> tensor<1x2x2x128xf32>
    %191 = stablehlo.multiply %184, %190 : tensor<1x2x2x128xf32>
    %192 = stablehlo.broadcast_in_dim %arg63, dims = [3] : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<1x1x1x128xf32>) -> tensor<1x2x2x128xf32>
    %194 = stablehlo.add %191, %193 : tensor<1x2x2x128xf32>
    %195 = stablehlo.add %194, %180 : tensor<1x2x2x128xf32>
    %196 = call @relu_7(%195) : (tensor<1x2x2x128xf32>) -> tensor<1x2x2x128xf32>
    %197 = stablehlo.convolution(%196, %arg79) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x2x2x128xf32>, tensor<1x1x128x64xf32>) -> tensor<1x2x2x64xf32>
    %198 = stablehlo.broadcast_in_dim %arg68, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x2x2x64xf32>
    %200 = stablehlo.subtract %197, %199 : tensor<1x2x2x64xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %202 = stablehlo.add %arg70, %201 : tensor<64xf32>
    %203 = stablehlo.rsqrt %202 : tensor<64xf32>
    %204 = stablehlo.multiply %arg69, %203 : tensor<64xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x2x2x64xf32>
    %207 = stablehlo.multiply %200, %206 : tensor<1x2x2x64xf32>
    %208 = stablehlo.broadcast_in_dim %arg67, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x2x2x64xf32>
    %210 = stablehlo.add %207, %209 : tensor<1x2x2x64xf32>
    %211 = call @relu_8(%210) : (tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %212 = stablehlo.convolution(%211, %arg80) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x2x2x64xf32>, tensor<3x3x64x64xf32>) -> tensor<1x1x1x64xf32>
    %213 = stablehlo.broadcast_in_dim %arg72, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %214 = stablehlo.subtract %212, %213 : tensor<1x1x1x64xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %216 = stablehlo.add %arg74, %215 : tensor<64xf32>
    %217 = stablehlo.rsqrt %216 : tensor<64xf32>
    %218 = stablehlo.multiply %arg73, %217 : tensor<64xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %220 = stablehlo.multiply %214, %219 : tensor<1x1x1x64xf32>
    %221 = stablehlo.broadcast_in_dim %arg71, dims = [3] : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %222 = stablehlo.add %220, %221 : tensor<1x1x1x64xf32>
    %223 = call @relu_9(%222) : (tensor<1x1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %224 = stablehlo.convolution(%223, %arg81) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x1x64xf32>, tensor<1x1x64x256xf32>) -> tensor<1x1x1x256xf32>
    %225 = stablehlo.broadcast_in_dim %arg76, dims = [3] : (tensor<256xf32>) -> tensor<1x1x1x256xf32>
    %226 = stablehlo.subtract %224, %225 : tensor<1x1x1x256xf32>
    %cst_15 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %228 = stablehlo.add %arg78, %227 : tensor<256xf32>
    %229 = stablehlo.rsqrt %228 : tensor<256xf32>
    %230 = stablehlo.multiply %arg77, %229 : tensor<256xf32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [3] : (tensor<256xf32>) -> tensor<1x1x1x256xf32>
    %232 = stablehlo.multiply %226, %231 : tensor<1x1x1x256xf32>
    %233 = stablehlo.broadcast_in_dim %arg75, dims = [3] : (tensor<256xf32>) -> tensor<1x1x1x256xf32>
    %234 = stablehlo.add %232, %233 : tensor<1x1x1x256xf32>
    %235 = stablehlo.convolution(%196, %arg82) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x2x2x128xf32>, tensor<1x1x128x256xf32>) -> tensor<1x1x1x256xf32>
    %236 = stablehlo.broadcast_in_dim %arg84, dims = [3] : (tensor<256xf32>) -> tensor<1x1x1x256xf32>
    %237 = stablehlo.subtract %235, %236 : tensor<1x1x1x256xf32>
    %cst_16 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<256xf32>
    %239 = stablehlo.add %arg86, %238 : tensor<256xf32>
    %240 = stablehlo.rsqrt %239 : tensor<256xf32>
    %241 = stablehlo.multiply %arg85, %240 : tensor<256xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [3] : (tensor<256xf32>) -> tensor<1x1x1x256xf32>
    %243 = stablehlo.multiply %237, %242 : tensor<1x1x1x256xf32>
    %244 = stablehlo.broadcast_in_dim %arg83, dims = [3] : (tensor<256xf32>) -> tensor<1x1x1x256xf32>
    %245 = stablehlo.add %243, %244 : tensor<1x1x1x256xf32>
    %246 = stablehlo.add %245, %234 : tensor<1x1x1x256xf32>
    %247 = call @relu_10(%246) : (tensor<1x1x1x256xf32>) -> tensor<1x1x1x256xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%247 init: %cst_17) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x1x1x256xf32>, tensor<f32>) -> tensor<1x256xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x256xf32>
    %250 = stablehlo.divide %248, %249 : tensor<1x256xf32>
    %251 = stablehlo.dot_general %250, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x256xf32>, tensor<256x10xf32>) -> tensor<1x10xf32>
    %252 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %253 = stablehlo.add %251, %252 : tensor<1x10xf32>
    return %253 : tensor<1x10xf32>
  }
  func.func private @relu(%arg0: tensor<1x16x16x8xf32>) -> tensor<1x16x16x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x16x16x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x16x16x8xf32>
    return %1 : tensor<1x16x16x8xf32>
  }
  func.func private @relu_0(%arg0: tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8x8x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x8x8x8xf32>
    return %1 : tensor<1x8x8x8xf32>
  }
  func.func private @relu_1(%arg0: tensor<1x8x8x32xf32>) -> tensor<1x8x8x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8x8x32xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x8x8x32xf32>
    return %1 : tensor<1x8x8x32xf32>
  }
  func.func private @relu_2(%arg0: tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x8x8x16xf32>
    return %1 : tensor<1x8x8x16xf32>
  }
  func.func private @relu_3(%arg0: tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x16xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4x4x16xf32>
    return %1 : tensor<1x4x4x16xf32>
  }
  func.func private @relu_4(%arg0: tensor<1x4x4x64xf32>) -> tensor<1x4x4x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4x4x64xf32>
    return %1 : tensor<1x4x4x64xf32>
  }
  func.func private @relu_5(%arg0: tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x32xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4x4x32xf32>
    return %1 : tensor<1x4x4x32xf32>
  }
  func.func private @relu_6(%arg0: tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x2x32xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x2x2x32xf32>
    return %1 : tensor<1x2x2x32xf32>
  }
  func.func private @relu_7(%arg0: tensor<1x2x2x128xf32>) -> tensor<1x2x2x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x2x128xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x2x2x128xf32>
    return %1 : tensor<1x2x2x128xf32>
  }
  func.func private @relu_8(%arg0: tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x2x64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x2x2x64xf32>
    return %1 : tensor<1x2x2x64xf32>
  }
  func.func private @relu_9(%arg0: tensor<1x1x1x64xf32>) -> tensor<1x1x1x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x1x1x64xf32>
    return %1 : tensor<1x1x1x64xf32>
  }
  func.func private @relu_10(%arg0: tensor<1x1x1x256xf32>) -> tensor<1x1x1x256xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x256xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x1x1x256xf32>
    return %1 : tensor<1x1x1x256xf32>
  }
}
