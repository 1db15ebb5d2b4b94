"builtin.module"() ({
  "func.func"() <{function_type = () -> (tensor<2x3xf32>, tensor<5xi1>), sym_name = "main"}> ({
    %0 = "stablehlo.constant"() <{value = dense_resource<a_blob> : tensor<2x3xf32>}> : () -> tensor<2x3xf32> loc(#loc2)
    %1 = "stablehlo.constant"() <{value = dense<[true, false, true, true, false]> : tensor<5xi1>}> : () -> tensor<5xi1> loc(#loc3)
    "func.return"(%0, %1) : (tensor<2x3xf32>, tensor<5xi1>) -> () loc(#loc4)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc2 = loc("-":3:8)
#loc3 = loc("-":4:8)
#loc4 = loc("-":5:3)

{-#
  dialect_resources: {
    builtin: {
      a_blob: "0x04000000000000000000803E0000003F0000403F0000803F0000A03F"
    }
  }
#-}
