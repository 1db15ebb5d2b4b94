#loc2 = loc("-":2:17)
#loc3 = loc("-":2:39)
"builtin.module"() ({
  "func.func"() <{function_type = (!stablehlo.token, tensor<4xf32>) -> !stablehlo.token, sym_name = "main"}> ({
  ^bb0(%arg0: !stablehlo.token loc("-":2:17), %arg1: tensor<4xf32> loc("-":2:39)):
    %0 = "stablehlo.send"(%arg1, %arg0) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 1>, source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token loc(#loc4)
    %1:2 = "stablehlo.recv"(%0) <{channel_handle = #stablehlo.channel_handle<handle = 6, type = 1>, source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token) loc(#loc5)
    "func.return"(%1#1) : (!stablehlo.token) -> () loc(#loc6)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc4 = loc("-":3:8)
#loc5 = loc("-":4:10)
#loc6 = loc("-":5:3)
