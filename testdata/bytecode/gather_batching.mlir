#loc2 = loc("-":2:17)
#loc3 = loc("-":2:41)
#loc4 = loc("-":2:64)
#loc7 = loc("-":5:8)
#loc8 = loc("-":5:25)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<3x8x16xf32>, tensor<3x4x1xi32>, tensor<3x4x16xf32>) -> tensor<3x8x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<3x8x16xf32> loc("-":2:17), %arg1: tensor<3x4x1xi32> loc("-":2:41), %arg2: tensor<3x4x16xf32> loc("-":2:64)):
    %0 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>}> : (tensor<3x8x16xf32>, tensor<3x4x1xi32>) -> tensor<3x4x16xf32> loc(#loc5)
    %1 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>}> ({
    ^bb0(%arg3: tensor<f32> loc("-":5:8), %arg4: tensor<f32> loc("-":5:25)):
      %2 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc9)
      "stablehlo.return"(%2) : (tensor<f32>) -> () loc(#loc10)
    }) : (tensor<3x8x16xf32>, tensor<3x4x1xi32>, tensor<3x4x16xf32>) -> tensor<3x8x16xf32> loc(#loc6)
    "func.return"(%1) : (tensor<3x8x16xf32>) -> () loc(#loc11)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc5 = loc("-":3:8)
#loc6 = loc("-":4:8)
#loc9 = loc("-":6:10)
#loc10 = loc("-":7:5)
#loc11 = loc("-":9:3)
