// opt: --emit=tile --target x86-64-v4 --pass-pipeline=inline,eqsat{fuse=true}
module {
  func.func public @main(%arg0: tensor<128x96xf32>) -> tensor<128x96xf32> {
    %neg_inf = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %neg_inf) applies stablehlo.maximum across dimensions = [1] : (tensor<128x96xf32>, tensor<f32>) -> tensor<128xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<128xf32>) -> tensor<128x96xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<128x96xf32>
    %3 = stablehlo.exponential %2 : tensor<128x96xf32>
    %4 = stablehlo.reduce(%3 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<128x96xf32>, tensor<f32>) -> tensor<128xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<128xf32>) -> tensor<128x96xf32>
    %6 = stablehlo.divide %3, %5 : tensor<128x96xf32>
    return %6 : tensor<128x96xf32>
  }
}
