#loc2 = loc("-":2:17)
"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x6xf32>) -> memref<4x6xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: memref<4x6xf32> loc("-":2:17)):
    %0 = "stablehlo.custom_call"(%arg0) <{api_version = 4 : i32, call_target_name = "buffer", output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>]}> : (memref<4x6xf32>) -> memref<4x6xf32> loc(#loc3)
    "func.return"(%0) : (memref<4x6xf32>) -> () loc(#loc4)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc3 = loc("-":3:8)
#loc4 = loc("-":4:3)
