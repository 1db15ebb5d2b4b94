module {
  func.func @main(%arg0: tensor<27x6xf32>, %arg1: tensor<27x9xf32>, %arg2: tensor<27xf32>, %arg3: tensor<27xf32>, %arg4: tensor<3x6xf32>, %arg5: tensor<3x9xf32>) -> tensor<3x9xf32> {
    %cst = arith.constant dense<1> : tensor<1xi64>
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<27x6xf32>) -> tensor<6x27xf32>
    %1 = stablehlo.dot_general %arg4, %0, contracting_dims = [1] x [0] : (tensor<3x6xf32>, tensor<6x27xf32>) -> tensor<3x27xf32>
    %2 = stablehlo.convert %cst : (tensor<1xi64>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x27xf32>
    %5 = stablehlo.multiply %1, %4 : tensor<3x27xf32>
    %6 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<27xf32>) -> tensor<3x27xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<3x27xf32>
    %8 = stablehlo.add %5, %7 : tensor<3x27xf32>
    %9 = stablehlo.slice %8 [0:3, 0:9] : (tensor<3x27xf32>) -> tensor<3x9xf32>
    %10 = stablehlo.slice %8 [0:3, 9:18] : (tensor<3x27xf32>) -> tensor<3x9xf32>
    %11 = stablehlo.slice %8 [0:3, 18:27] : (tensor<3x27xf32>) -> tensor<3x9xf32>
    %12 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<27x9xf32>) -> tensor<9x27xf32>
    %13 = stablehlo.dot_general %arg5, %12, contracting_dims = [1] x [0] : (tensor<3x9xf32>, tensor<9x27xf32>) -> tensor<3x27xf32>
    %14 = stablehlo.multiply %13, %4 : tensor<3x27xf32>
    %15 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<27xf32>) -> tensor<3x27xf32>
    %16 = stablehlo.multiply %15, %4 : tensor<3x27xf32>
    %17 = stablehlo.add %14, %16 : tensor<3x27xf32>
    %18 = stablehlo.slice %17 [0:3, 0:9] : (tensor<3x27xf32>) -> tensor<3x9xf32>
    %19 = stablehlo.slice %17 [0:3, 9:18] : (tensor<3x27xf32>) -> tensor<3x9xf32>
    %20 = stablehlo.slice %17 [0:3, 18:27] : (tensor<3x27xf32>) -> tensor<3x9xf32>
    %21 = stablehlo.add %18, %9 : tensor<3x9xf32>
    %22 = stablehlo.logistic %21 : tensor<3x9xf32>
    %23 = stablehlo.add %19, %10 : tensor<3x9xf32>
    %24 = stablehlo.logistic %23 : tensor<3x9xf32>
    %25 = stablehlo.multiply %20, %22 : tensor<3x9xf32>
    %26 = stablehlo.add %11, %25 : tensor<3x9xf32>
    %27 = stablehlo.tanh %26 : tensor<3x9xf32>
    %28 = stablehlo.subtract %arg5, %27 : tensor<3x9xf32>
    %29 = stablehlo.multiply %28, %24 : tensor<3x9xf32>
    %30 = stablehlo.add %29, %27 : tensor<3x9xf32>
    return %30 : tensor<3x9xf32>
  }
}
