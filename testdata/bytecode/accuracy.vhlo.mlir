#loc2 = loc("-":1:19)
#loc6 = loc("-":5:16)
#loc10 = loc("-":9:17)
#loc14 = loc("-":13:16)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2xf32>) -> tensor<2xf32>, sym_name = "cosine"}> ({
  ^bb0(%arg3: tensor<2xf32> loc("-":1:19)):
    %3 = "stablehlo.cosine"(%arg3) <{result_accuracy = #stablehlo.result_accuracy<atol = 1.000000e-02, ulps = 3, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>}> : (tensor<2xf32>) -> tensor<2xf32> loc(#loc3)
    "func.return"(%3) : (tensor<2xf32>) -> () loc(#loc4)
  }) : () -> () loc(#loc1)
  "func.func"() <{function_type = (tensor<2xf32>) -> tensor<2xf32>, sym_name = "tan"}> ({
  ^bb0(%arg2: tensor<2xf32> loc("-":5:16)):
    %2 = "stablehlo.tan"(%arg2) <{result_accuracy = #stablehlo.result_accuracy<rtol = 5.000000e-01, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>}> : (tensor<2xf32>) -> tensor<2xf32> loc(#loc7)
    "func.return"(%2) : (tensor<2xf32>) -> () loc(#loc8)
  }) : () -> () loc(#loc5)
  "func.func"() <{function_type = (tensor<2xf32>) -> tensor<2xf32>, sym_name = "tanh"}> ({
  ^bb0(%arg1: tensor<2xf32> loc("-":9:17)):
    %1 = "stablehlo.tanh"(%arg1) <{result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>}> : (tensor<2xf32>) -> tensor<2xf32> loc(#loc11)
    "func.return"(%1) : (tensor<2xf32>) -> () loc(#loc12)
  }) : () -> () loc(#loc9)
  "func.func"() <{function_type = (tensor<2xf32>) -> tensor<2xf32>, sym_name = "log"}> ({
  ^bb0(%arg0: tensor<2xf32> loc("-":13:16)):
    %0 = "stablehlo.log"(%arg0) : (tensor<2xf32>) -> tensor<2xf32> loc(#loc15)
    "func.return"(%0) : (tensor<2xf32>) -> () loc(#loc16)
  }) : () -> () loc(#loc13)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":1:1)
#loc3 = loc("-":2:6)
#loc4 = loc("-":3:1)
#loc5 = loc("-":5:1)
#loc7 = loc("-":6:6)
#loc8 = loc("-":7:1)
#loc9 = loc("-":9:1)
#loc11 = loc("-":10:6)
#loc12 = loc("-":11:1)
#loc13 = loc("-":13:1)
#loc15 = loc("-":14:6)
#loc16 = loc("-":15:1)
