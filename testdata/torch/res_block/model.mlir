"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x4x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x4x1x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<2x4x9x9xf32>) -> tensor<2x8x5x5xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<8x4x3x3xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8x3x3xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x4x1x1xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<i64>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<i64>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<i64>, %arg18: tensor<2x4x9x9xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<2x8x5x5xf32>}> : () -> tensor<2x8x5x5xf32>
    %1 = "arith.constant"() <{value = dense<1.000000e-05> : tensor<1xf64>}> : () -> tensor<1xf64>
    %2 = "stablehlo.convolution"(%arg18, %arg0) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]>, feature_group_count = 1 : i64, padding = dense<1> : tensor<2x2xi64>, rhs_dilation = array<i64: 1, 1>, window_strides = array<i64: 2, 2>}> : (tensor<2x4x9x9xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x5x5xf32>
    %3 = "stablehlo.convert"(%1) : (tensor<1xf64>) -> tensor<1xf32>
    %4 = "stablehlo.reshape"(%3) : (tensor<1xf32>) -> tensor<f32>
    %5 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<8xf32>
    %6 = "stablehlo.add"(%arg10, %5) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %7 = "stablehlo.rsqrt"(%6) : (tensor<8xf32>) -> tensor<8xf32>
    %8 = "stablehlo.reshape"(%arg9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %9 = "stablehlo.reshape"(%8) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %10 = "stablehlo.reshape"(%7) : (tensor<8xf32>) -> tensor<8x1xf32>
    %11 = "stablehlo.reshape"(%10) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %12 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %13 = "stablehlo.subtract"(%2, %12) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %14 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %15 = "stablehlo.multiply"(%13, %14) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %16 = "stablehlo.reshape"(%arg1) : (tensor<8xf32>) -> tensor<8x1xf32>
    %17 = "stablehlo.reshape"(%16) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %18 = "stablehlo.broadcast_in_dim"(%17) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %19 = "stablehlo.multiply"(%15, %18) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %20 = "stablehlo.reshape"(%arg2) : (tensor<8xf32>) -> tensor<8x1xf32>
    %21 = "stablehlo.reshape"(%20) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %22 = "stablehlo.broadcast_in_dim"(%21) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %23 = "stablehlo.add"(%19, %22) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %24 = "stablehlo.maximum"(%23, %0) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %25 = "stablehlo.convolution"(%24, %arg3) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]>, feature_group_count = 1 : i64, padding = dense<1> : tensor<2x2xi64>, rhs_dilation = array<i64: 1, 1>, window_strides = array<i64: 1, 1>}> : (tensor<2x8x5x5xf32>, tensor<8x8x3x3xf32>) -> tensor<2x8x5x5xf32>
    %26 = "stablehlo.add"(%arg13, %5) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %27 = "stablehlo.rsqrt"(%26) : (tensor<8xf32>) -> tensor<8xf32>
    %28 = "stablehlo.reshape"(%arg12) : (tensor<8xf32>) -> tensor<8x1xf32>
    %29 = "stablehlo.reshape"(%28) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %30 = "stablehlo.reshape"(%27) : (tensor<8xf32>) -> tensor<8x1xf32>
    %31 = "stablehlo.reshape"(%30) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %32 = "stablehlo.broadcast_in_dim"(%29) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %33 = "stablehlo.subtract"(%25, %32) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %34 = "stablehlo.broadcast_in_dim"(%31) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %35 = "stablehlo.multiply"(%33, %34) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %36 = "stablehlo.reshape"(%arg4) : (tensor<8xf32>) -> tensor<8x1xf32>
    %37 = "stablehlo.reshape"(%36) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %38 = "stablehlo.broadcast_in_dim"(%37) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %39 = "stablehlo.multiply"(%35, %38) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %40 = "stablehlo.reshape"(%arg5) : (tensor<8xf32>) -> tensor<8x1xf32>
    %41 = "stablehlo.reshape"(%40) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %42 = "stablehlo.broadcast_in_dim"(%41) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %43 = "stablehlo.add"(%39, %42) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %44 = "stablehlo.convolution"(%arg18, %arg6) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]>, feature_group_count = 1 : i64, padding = dense<0> : tensor<2x2xi64>, rhs_dilation = array<i64: 1, 1>, window_strides = array<i64: 2, 2>}> : (tensor<2x4x9x9xf32>, tensor<8x4x1x1xf32>) -> tensor<2x8x5x5xf32>
    %45 = "stablehlo.add"(%arg16, %5) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %46 = "stablehlo.rsqrt"(%45) : (tensor<8xf32>) -> tensor<8xf32>
    %47 = "stablehlo.reshape"(%arg15) : (tensor<8xf32>) -> tensor<8x1xf32>
    %48 = "stablehlo.reshape"(%47) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %49 = "stablehlo.reshape"(%46) : (tensor<8xf32>) -> tensor<8x1xf32>
    %50 = "stablehlo.reshape"(%49) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %51 = "stablehlo.broadcast_in_dim"(%48) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %52 = "stablehlo.subtract"(%44, %51) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %53 = "stablehlo.broadcast_in_dim"(%50) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %54 = "stablehlo.multiply"(%52, %53) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %55 = "stablehlo.reshape"(%arg7) : (tensor<8xf32>) -> tensor<8x1xf32>
    %56 = "stablehlo.reshape"(%55) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %57 = "stablehlo.broadcast_in_dim"(%56) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %58 = "stablehlo.multiply"(%54, %57) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %59 = "stablehlo.reshape"(%arg8) : (tensor<8xf32>) -> tensor<8x1xf32>
    %60 = "stablehlo.reshape"(%59) : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %61 = "stablehlo.broadcast_in_dim"(%60) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<8x1x1xf32>) -> tensor<2x8x5x5xf32>
    %62 = "stablehlo.add"(%58, %61) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %63 = "stablehlo.add"(%43, %62) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    %64 = "stablehlo.maximum"(%63, %0) : (tensor<2x8x5x5xf32>, tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
    "func.return"(%64) : (tensor<2x8x5x5xf32>) -> ()
  }) : () -> ()
}) : () -> ()
