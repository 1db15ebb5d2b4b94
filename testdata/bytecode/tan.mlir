#loc2 = loc("-":1:17)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2xf32>) -> tensor<2xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2xf32> loc("-":1:17)):
    %0 = "stablehlo.tan"(%arg0) : (tensor<2xf32>) -> tensor<2xf32> loc(#loc3)
    "func.return"(%0) : (tensor<2xf32>) -> () loc(#loc4)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":1:1)
#loc3 = loc("-":2:6)
#loc4 = loc("-":3:1)
