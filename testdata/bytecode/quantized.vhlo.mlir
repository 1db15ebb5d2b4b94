"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3xf32>, tensor<2x2x!quant.uniform<i8:f32:1, {5.000000e-01:1,2.500000e-01}>>) -> tensor<2x3xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3xf32> loc(unknown), %arg1: tensor<2x2x!quant.uniform<i8:f32:1, {5.000000e-01:1,2.500000e-01}>> loc(unknown)):
    %0 = "stablehlo.uniform_quantize"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3x!quant.uniform<u8<1:250>:f32, 2.500000e-01:3>> loc(unknown)
    %1 = "stablehlo.uniform_dequantize"(%0) : (tensor<2x3x!quant.uniform<u8<1:250>:f32, 2.500000e-01:3>>) -> tensor<2x3xf32> loc(unknown)
    %2 = "stablehlo.constant"() <{value = dense<[1, -2]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 1.000000e+00>> loc(unknown)
    "func.return"(%1) : (tensor<2x3xf32>) -> () loc(unknown)
  }) : () -> () loc(unknown)
}) : () -> () loc(unknown)
