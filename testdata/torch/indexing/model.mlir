"builtin.module"() ({
  "func.func"() <{function_type = (tensor<5x11xf32>, tensor<4xi64>, tensor<5x2xi64>) -> (tensor<5x3xf32>, tensor<5x3xi64>, tensor<5x11xf32>, tensor<5x11xi64>, tensor<5x2xf32>, tensor<4x11xf32>, tensor<5x3xf32>, tensor<5x11xf32>, tensor<5x11xf32>, tensor<5x14xf32>), sym_name = "main"}> ({
  ^bb0(%arg0: tensor<5x11xf32>, %arg1: tensor<4xi64>, %arg2: tensor<5x2xi64>):
    %0 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %1 = "arith.constant"() <{value = dense<5.000000e-01> : tensor<1xf64>}> : () -> tensor<1xf64>
    %2 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<5x11xi64>
    %3:2 = "stablehlo.sort"(%arg0, %2) <{dimension = 1 : i64, is_stable = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<i64>, %arg6: tensor<i64>):
      %25 = "stablehlo.compare"(%arg3, %arg4) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      "stablehlo.return"(%25) : (tensor<i1>) -> ()
    }) : (tensor<5x11xf32>, tensor<5x11xi64>) -> (tensor<5x11xf32>, tensor<5x11xi64>)
    %4 = "stablehlo.slice"(%3#0) <{limit_indices = array<i64: 5, 3>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<5x11xf32>) -> tensor<5x3xf32>
    %5 = "stablehlo.slice"(%3#1) <{limit_indices = array<i64: 5, 3>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<5x11xi64>) -> tensor<5x3xi64>
    %6 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5x2x1xi64>
    %7 = "stablehlo.reshape"(%arg2) : (tensor<5x2xi64>) -> tensor<5x2x1xi64>
    %8 = "stablehlo.concatenate"(%6, %7) <{dimension = 2 : i64}> : (tensor<5x2x1xi64>, tensor<5x2x1xi64>) -> tensor<5x2x2xi64>
    %9 = "stablehlo.gather"(%arg0, %8) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<5x11xf32>, tensor<5x2x2xi64>) -> tensor<5x2xf32>
    %10 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 11>}> : (tensor<5x11xf32>, tensor<4xi64>) -> tensor<4x11xf32>
    %11 = "stablehlo.convert"(%10) : (tensor<4x11xf32>) -> tensor<4x11xf32>
    %12 = "stablehlo.slice"(%arg0) <{limit_indices = array<i64: 5, 9>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 3>}> : (tensor<5x11xf32>) -> tensor<5x3xf32>
    %13 = "stablehlo.reverse"(%arg0) <{dimensions = array<i64: 1>}> : (tensor<5x11xf32>) -> tensor<5x11xf32>
    %14 = "stablehlo.convert"(%0) : (tensor<i64>) -> tensor<f32>
    %15 = "stablehlo.broadcast_in_dim"(%14) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x11xf32>
    %16 = "stablehlo.compare"(%arg0, %15) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<5x11xf32>, tensor<5x11xf32>) -> tensor<5x11xi1>
    %17 = "stablehlo.negate"(%arg0) : (tensor<5x11xf32>) -> tensor<5x11xf32>
    %18 = "stablehlo.broadcast_in_dim"(%16) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<5x11xi1>) -> tensor<5x11xi1>
    %19 = "stablehlo.broadcast_in_dim"(%arg0) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<5x11xf32>) -> tensor<5x11xf32>
    %20 = "stablehlo.broadcast_in_dim"(%17) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<5x11xf32>) -> tensor<5x11xf32>
    %21 = "stablehlo.select"(%18, %19, %20) : (tensor<5x11xi1>, tensor<5x11xf32>, tensor<5x11xf32>) -> tensor<5x11xf32>
    %22 = "stablehlo.convert"(%1) : (tensor<1xf64>) -> tensor<1xf32>
    %23 = "stablehlo.reshape"(%22) : (tensor<1xf32>) -> tensor<f32>
    %24 = "stablehlo.pad"(%arg0, %23) <{edge_padding_high = array<i64: 0, 2>, edge_padding_low = array<i64: 0, 1>, interior_padding = array<i64: 0, 0>}> : (tensor<5x11xf32>, tensor<f32>) -> tensor<5x14xf32>
    "func.return"(%4, %5, %3#0, %3#1, %9, %11, %12, %13, %21, %24) : (tensor<5x3xf32>, tensor<5x3xi64>, tensor<5x11xf32>, tensor<5x11xi64>, tensor<5x2xf32>, tensor<4x11xf32>, tensor<5x3xf32>, tensor<5x11xf32>, tensor<5x11xf32>, tensor<5x14xf32>) -> ()
  }) : () -> ()
}) : () -> ()
