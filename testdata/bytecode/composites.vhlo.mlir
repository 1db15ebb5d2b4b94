#loc2 = loc("-":2:17)
#loc7 = loc("-":7:27)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<f32>) -> tensor<f32>, sym_name = "main"}> ({
  ^bb0(%arg1: tensor<f32> loc("-":2:17)):
    %0 = "stablehlo.composite"(%arg1) <{composite_attributes = {k = 1 : i64, name = "n"}, decomposition = @callee, name = "my.op", version = 3 : i32}> : (tensor<f32>) -> tensor<f32> loc(#loc3)
    %1 = "stablehlo.composite"(%0) <{decomposition = @callee, name = "my.op"}> : (tensor<f32>) -> tensor<f32> loc(#loc4)
    "func.return"(%1) : (tensor<f32>) -> () loc(#loc5)
  }) : () -> () loc(#loc1)
  "func.func"() <{function_type = (tensor<f32>) -> tensor<f32>, sym_name = "callee", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<f32> loc("-":7:27)):
    "func.return"(%arg0) : (tensor<f32>) -> () loc(#loc8)
  }) : () -> () loc(#loc6)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc3 = loc("-":3:8)
#loc4 = loc("-":4:8)
#loc5 = loc("-":5:3)
#loc6 = loc("-":7:1)
#loc8 = loc("-":8:3)
