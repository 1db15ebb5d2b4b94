module {
  func.func @main(%arg0: tensor<4x5xf32>) -> tensor<4x3xf32> {
    %cst = stablehlo.constant dense_resource<torch_tensor_3_torch.float32> : tensor<3xf32>
    %cst_0 = stablehlo.constant dense_resource<torch_tensor_3_6_torch.float32> : tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense_resource<torch_tensor_6_torch.float32> : tensor<6xf32>
    %cst_2 = stablehlo.constant dense_resource<torch_tensor_6_5_torch.float32> : tensor<6x5xf32>
    %cst_3 = arith.constant dense<1> : tensor<1xi64>
    %0 = stablehlo.transpose %cst_2, dims = [1, 0] : (tensor<6x5xf32>) -> tensor<5x6xf32>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0] : (tensor<4x5xf32>, tensor<5x6xf32>) -> tensor<4x6xf32>
    %2 = stablehlo.convert %cst_3 : (tensor<1xi64>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %5 = stablehlo.multiply %1, %4 : tensor<4x6xf32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<6xf32>) -> tensor<4x6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<4x6xf32>
    %8 = stablehlo.add %5, %7 : tensor<4x6xf32>
    %9 = stablehlo.tanh %8 : tensor<4x6xf32>
    %10 = stablehlo.transpose %cst_0, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %11 = stablehlo.dot_general %9, %10, contracting_dims = [1] x [0] : (tensor<4x6xf32>, tensor<6x3xf32>) -> tensor<4x3xf32>
    %12 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<4x3xf32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [1] : (tensor<3xf32>) -> tensor<4x3xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<4x3xf32>
    %16 = stablehlo.add %13, %15 : tensor<4x3xf32>
    return %16 : tensor<4x3xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.float32: "0x040000000ECE173DDC71B93CF0E728BC",
      torch_tensor_3_6_torch.float32: "0x04000000C0F41E3CABED4A3EC0AF68BF55E025BE500CC03EB04D183FB44236BCD7FDE13E9A30BC3A2A14603ECBAF1BBDA5FA8DBC709D443F01DF583D8872CF3EFDECEF3D5D30AE3E24CF853D",
      torch_tensor_6_torch.float32: "0x04000000111A08BE1A5BBCBD5A4FAFBDD9E89D3DAF85A33D43BEE4BC",
      torch_tensor_6_5_torch.float32: "0x040000002D5F773F197A333E277FDE3C2E0EADBEEB42603FE48F25BEDCF8083D6BE0B1BE451A183F3666E83A8023DBBD547ACCBDFA0CF93E45E37FBEF1CE323F7CC00BBD9DCC0DBF2C21823E731CC83E422D0E3E4EFA3B3F838C773C94169DBE2F69933F2515413E30F781BE837217BE7CDCBC3E6A90A9BD2F8B80BD"
    }
  }
#-}
