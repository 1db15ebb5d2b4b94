// opt: --pass-pipeline=builtin.module(eqsat{target=x86-64-v4})
module {
  func.func public @main(%arg0: tensor<1x8x8x2xf32>) -> tensor<1x8x8x2xf32> {
    %w = stablehlo.constant dense<[[[[1.0, 2.0], [3.0, 4.0]]]]> : tensor<1x1x2x2xf32>
    %scale = stablehlo.constant dense<[0.5, 2.0]> : tensor<2xf32>
    %shift = stablehlo.constant dense<[1.0, -1.0]> : tensor<2xf32>
    %0 = stablehlo.convolution(%arg0, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x2xf32>, tensor<1x1x2x2xf32>) -> tensor<1x8x8x2xf32>
    %1 = stablehlo.broadcast_in_dim %scale, dims = [3] : (tensor<2xf32>) -> tensor<1x8x8x2xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<1x8x8x2xf32>
    %3 = stablehlo.broadcast_in_dim %shift, dims = [3] : (tensor<2xf32>) -> tensor<1x8x8x2xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x8x8x2xf32>
    return %4 : tensor<1x8x8x2xf32>
  }
}
