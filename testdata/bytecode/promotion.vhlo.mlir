#loc2 = loc("-":2:17)
#loc3 = loc("-":2:36)
#loc5 = loc("-":4:8)
#loc6 = loc("-":4:25)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>, tensor<f32>) -> tensor<f64>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<4xf32> loc("-":2:17), %arg1: tensor<f32> loc("-":2:36)):
    %0 = "stablehlo.reduce"(%arg0, %arg1) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg2: tensor<f64> loc("-":4:8), %arg3: tensor<f64> loc("-":4:25)):
      %1 = "stablehlo.add"(%arg2, %arg3) : (tensor<f64>, tensor<f64>) -> tensor<f64> loc(#loc7)
      "stablehlo.return"(%1) : (tensor<f64>) -> () loc(#loc8)
    }) : (tensor<4xf32>, tensor<f32>) -> tensor<f64> loc(#loc4)
    "func.return"(%0) : (tensor<f64>) -> () loc(#loc9)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc4 = loc("-":3:8)
#loc7 = loc("-":5:10)
#loc8 = loc("-":6:5)
#loc9 = loc("-":8:3)
