#loc2 = loc("-":2:17)
#loc4 = loc("-":4:8)
#loc6 = loc("-":6:8)
#loc7 = loc("-":6:25)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x4xf32>) -> tensor<4x4xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<4x4xf32> loc("-":2:17)):
    %0 = "stablehlo.async_start"(%arg0) ({
    ^bb0(%arg1: tensor<4x4xf32> loc("-":4:8)):
      %2 = "stablehlo.all_reduce"(%arg1) <{replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> ({
      ^bb0(%arg2: tensor<f32> loc("-":6:8), %arg3: tensor<f32> loc("-":6:25)):
        %3 = "stablehlo.add"(%arg2, %arg3) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc8)
        "stablehlo.return"(%3) : (tensor<f32>) -> () loc(#loc9)
      }) : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc5)
      "stablehlo.return"(%2) : (tensor<4x4xf32>) -> () loc(#loc10)
    }) : (tensor<4x4xf32>) -> !stablehlo.future<tensor<4x4xf32>> loc(#loc3)
    %1 = "stablehlo.async_done"(%0) : (!stablehlo.future<tensor<4x4xf32>>) -> tensor<4x4xf32> loc(#loc11)
    "func.return"(%1) : (tensor<4x4xf32>) -> () loc(#loc12)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc3 = loc("-":3:8)
#loc5 = loc("-":5:10)
#loc8 = loc("-":7:10)
#loc9 = loc("-":8:5)
#loc10 = loc("-":10:5)
#loc11 = loc("-":12:8)
#loc12 = loc("-":13:3)
