#loc2 = loc("-":2:17)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x6xf32>) -> tensor<4x6xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<4x6xf32> loc("-":2:17)):
    %0 = "stablehlo.custom_call"(%arg0) <{api_version = 4 : i32, backend_config = {a = 1 : i64, b = "x", c = [true, 2.500000e+00 : f32], d = -3 : i8, e = 200 : ui8}, call_target_name = "ffi"}> : (tensor<4x6xf32>) -> tensor<4x6xf32> loc(#loc3)
    %1 = "stablehlo.custom_call"(%0) <{api_version = 4 : i32, call_target_name = "none"}> : (tensor<4x6xf32>) -> tensor<4x6xf32> loc(#loc4)
    "func.return"(%1) : (tensor<4x6xf32>) -> () loc(#loc5)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc3 = loc("-":3:8)
#loc4 = loc("-":4:8)
#loc5 = loc("-":5:3)
