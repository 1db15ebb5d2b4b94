"builtin.module"() ({
  "func.func"() <{function_type = (tensor<36x6xf32>, tensor<36x9xf32>, tensor<36xf32>, tensor<36xf32>, tensor<3x6xf32>, tensor<3x9xf32>, tensor<3x9xf32>) -> (tensor<3x9xf32>, tensor<3x9xf32>), sym_name = "main"}> ({
  ^bb0(%arg0: tensor<36x6xf32>, %arg1: tensor<36x9xf32>, %arg2: tensor<36xf32>, %arg3: tensor<36xf32>, %arg4: tensor<3x6xf32>, %arg5: tensor<3x9xf32>, %arg6: tensor<3x9xf32>):
    %0 = "arith.constant"() <{value = dense<1> : tensor<1xi64>}> : () -> tensor<1xi64>
    %1 = "stablehlo.transpose"(%arg1) <{permutation = array<i64: 1, 0>}> : (tensor<36x9xf32>) -> tensor<9x36xf32>
    %2 = "stablehlo.dot_general"(%arg5, %1) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<3x9xf32>, tensor<9x36xf32>) -> tensor<3x36xf32>
    %3 = "stablehlo.convert"(%0) : (tensor<1xi64>) -> tensor<1xf32>
    %4 = "stablehlo.reshape"(%3) : (tensor<1xf32>) -> tensor<f32>
    %5 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3x36xf32>
    %6 = "stablehlo.multiply"(%2, %5) : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %7 = "stablehlo.broadcast_in_dim"(%arg3) <{broadcast_dimensions = array<i64: 1>}> : (tensor<36xf32>) -> tensor<3x36xf32>
    %8 = "stablehlo.multiply"(%7, %5) : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %9 = "stablehlo.add"(%6, %8) : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %10 = "stablehlo.transpose"(%arg0) <{permutation = array<i64: 1, 0>}> : (tensor<36x6xf32>) -> tensor<6x36xf32>
    %11 = "stablehlo.dot_general"(%arg4, %10) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<3x6xf32>, tensor<6x36xf32>) -> tensor<3x36xf32>
    %12 = "stablehlo.multiply"(%11, %5) : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %13 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64: 1>}> : (tensor<36xf32>) -> tensor<3x36xf32>
    %14 = "stablehlo.multiply"(%13, %5) : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %15 = "stablehlo.add"(%12, %14) : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %16 = "stablehlo.add"(%9, %15) : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %17 = "stablehlo.slice"(%16) <{limit_indices = array<i64: 3, 9>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<3x36xf32>) -> tensor<3x9xf32>
    %18 = "stablehlo.slice"(%16) <{limit_indices = array<i64: 3, 18>, start_indices = array<i64: 0, 9>, strides = array<i64: 1, 1>}> : (tensor<3x36xf32>) -> tensor<3x9xf32>
    %19 = "stablehlo.slice"(%16) <{limit_indices = array<i64: 3, 27>, start_indices = array<i64: 0, 18>, strides = array<i64: 1, 1>}> : (tensor<3x36xf32>) -> tensor<3x9xf32>
    %20 = "stablehlo.slice"(%16) <{limit_indices = array<i64: 3, 36>, start_indices = array<i64: 0, 27>, strides = array<i64: 1, 1>}> : (tensor<3x36xf32>) -> tensor<3x9xf32>
    %21 = "stablehlo.logistic"(%17) : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %22 = "stablehlo.logistic"(%18) : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %23 = "stablehlo.tanh"(%19) : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %24 = "stablehlo.logistic"(%20) : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %25 = "stablehlo.multiply"(%22, %arg6) : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    %26 = "stablehlo.multiply"(%21, %23) : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    %27 = "stablehlo.add"(%25, %26) : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    %28 = "stablehlo.tanh"(%27) : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %29 = "stablehlo.multiply"(%24, %28) : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    "func.return"(%29, %27) : (tensor<3x9xf32>, tensor<3x9xf32>) -> ()
  }) : () -> ()
}) : () -> ()
