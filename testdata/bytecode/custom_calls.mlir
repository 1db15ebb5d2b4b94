#loc2 = loc("-":2:17)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x6xf32>) -> tensor<4x6xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<4x6xf32> loc("-":2:17)):
    %0 = "stablehlo.custom_call"(%arg0) <{call_target_name = "plain"}> : (tensor<4x6xf32>) -> tensor<4x6xf32> loc(#loc3)
    %1 = "stablehlo.custom_call"(%0) <{api_version = 2 : i32, backend_config = "x\00\22y", call_target_name = "full", called_computations = [@callee], has_side_effect = true, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]}> : (tensor<4x6xf32>) -> tensor<4x6xf32> loc(#loc4)
    %2 = "stablehlo.custom_call"(%1) <{call_target_name = "Sharding"}> {mhlo.sharding = "{replicated}", some.list = [1 : i32, "two", 3.000000e+00, true, tensor<2xf32>, {k = dense<1> : tensor<2xi64>}]} : (tensor<4x6xf32>) -> tensor<4x6xf32> loc(#loc5)
    %3 = "stablehlo.custom_call"(%2) <{call_target_name = "tokens", operand_layouts = [dense<[1, 0]> : tensor<2xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]}> : (tensor<4x6xf32>) -> tensor<4x6xf32> loc(#loc6)
    "func.return"(%2) : (tensor<4x6xf32>) -> () loc(#loc7)
  }) : () -> () loc(#loc1)
  "func.func"() <{function_type = (tensor<4x6xf32>) -> tensor<4x6xf32>, sym_name = "callee", sym_visibility = "private"}> ({
  }) : () -> () loc(#loc8)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc3 = loc("-":3:8)
#loc4 = loc("-":4:8)
#loc5 = loc("-":5:8)
#loc6 = loc("-":6:8)
#loc7 = loc("-":7:3)
#loc8 = loc("-":9:1)
