#loc2 = loc("-":2:17)
#loc4 = loc("-":4:8)
#loc5 = loc("-":4:25)
#loc9 = loc("-":9:8)
#loc10 = loc("-":9:25)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x4xf32>) -> tensor<4x4xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<4x4xf32> loc("-":2:17)):
    %0 = "stablehlo.all_reduce"(%arg0) <{replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 2>, <name = "y", size = 4>], device_ids=dense<[7, 6, 5, 4, 3, 2, 1, 0]> : tensor<8xi64>>, axes = [#stablehlo.axis_ref<name = "x">, #stablehlo.axis_ref<name = "y", sub_axis_info = (1)2>]>}> ({
    ^bb0(%arg3: tensor<f32> loc("-":4:8), %arg4: tensor<f32> loc("-":4:25)):
      %3 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc6)
      "stablehlo.return"(%3) : (tensor<f32>) -> () loc(#loc7)
    }) : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc3)
    %1 = "stablehlo.all_reduce"(%0) <{replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 2>]>, axes = [#stablehlo.axis_ref<name = "x">]>}> ({
    ^bb0(%arg1: tensor<f32> loc("-":9:8), %arg2: tensor<f32> loc("-":9:25)):
      %2 = "stablehlo.add"(%arg1, %arg2) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc11)
      "stablehlo.return"(%2) : (tensor<f32>) -> () loc(#loc12)
    }) : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc8)
    "func.return"(%1) : (tensor<4x4xf32>) -> () loc(#loc13)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc3 = loc("-":3:8)
#loc6 = loc("-":5:10)
#loc7 = loc("-":6:5)
#loc8 = loc("-":8:8)
#loc11 = loc("-":10:10)
#loc12 = loc("-":11:5)
#loc13 = loc("-":13:3)
