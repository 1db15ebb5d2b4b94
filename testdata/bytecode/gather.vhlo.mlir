#loc2 = loc("-":2:17)
#loc3 = loc("-":2:39)
#loc4 = loc("-":2:60)
#loc5 = loc("-":2:82)
#loc9 = loc("-":6:8)
#loc10 = loc("-":6:25)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x16xf32>, tensor<4x1xi32>, tensor<4x16xf32>, tensor<2xi64>) -> tensor<8x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<8x16xf32> loc("-":2:17), %arg1: tensor<4x1xi32> loc("-":2:39), %arg2: tensor<4x16xf32> loc("-":2:60), %arg3: tensor<2xi64> loc("-":2:82)):
    %0 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<4x1xi32>) -> tensor<4x16xf32> loc(#loc6)
    %1 = "stablehlo.dynamic_gather"(%arg0, %arg1, %arg3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<4x1xi32>, tensor<2xi64>) -> tensor<4x16xf32> loc(#loc7)
    %2 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f32> loc("-":6:8), %arg5: tensor<f32> loc("-":6:25)):
      %3 = "stablehlo.add"(%arg4, %arg5) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc11)
      "stablehlo.return"(%3) : (tensor<f32>) -> () loc(#loc12)
    }) : (tensor<8x16xf32>, tensor<4x1xi32>, tensor<4x16xf32>) -> tensor<8x16xf32> loc(#loc8)
    "func.return"(%2) : (tensor<8x16xf32>) -> () loc(#loc13)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc6 = loc("-":3:8)
#loc7 = loc("-":4:8)
#loc8 = loc("-":5:8)
#loc11 = loc("-":7:10)
#loc12 = loc("-":8:5)
#loc13 = loc("-":10:3)
