#loc2 = loc("-":2:17)
#loc5 = loc("-":5:8)
#loc6 = loc("-":5:25)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x4xf32>) -> tensor<4x4xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<4x4xf32> loc("-":2:17)):
    %0:2 = "stablehlo.all_gather"(%arg0, %arg0) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) loc(#loc3)
    %1:2 = "stablehlo.all_reduce"(%arg0, %arg0) <{replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> ({
    ^bb0(%arg1: tensor<f32> loc("-":5:8), %arg2: tensor<f32> loc("-":5:25)):
      %2 = "stablehlo.add"(%arg1, %arg2) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc7)
      "stablehlo.return"(%2) : (tensor<f32>) -> () loc(#loc8)
    }) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) loc(#loc4)
    "func.return"(%1#0) : (tensor<4x4xf32>) -> () loc(#loc9)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc3 = loc("-":3:10)
#loc4 = loc("-":4:10)
#loc7 = loc("-":6:10)
#loc8 = loc("-":7:5)
#loc9 = loc("-":9:3)
