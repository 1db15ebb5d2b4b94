// opt: --refine-shapes=tensor<4x6xf32>,tensor<6xf32>
// What JAX exports for a function of symbolic shapes: sizes come from the arguments and go to callees as integers.
module {
  func.func public @main(%arg0: tensor<?x?xf32>, %arg1: tensor<?xf32>) -> tensor<?x?xf32> {
    %b = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x?xf32>) -> tensor<i32>
    %n = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<?x?xf32>) -> tensor<i32>
    %m = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?xf32>) -> tensor<i32>
    %same = stablehlo.compare EQ, %n, %m, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%same, %n, %m) {api_version = 2 : i32, error_message = "extents {0} and {1} differ", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %0 = call @scaled(%b, %n, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
    return %0 : tensor<?x?xf32>
  }
  func.func private @scaled(%b: tensor<i32>, %n: tensor<i32>, %x: tensor<?x?xf32>, %s: tensor<?xf32>) -> tensor<?x?xf32> {
    %b1 = stablehlo.reshape %b : (tensor<i32>) -> tensor<1xi32>
    %n1 = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
    %shape = stablehlo.concatenate %b1, %n1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %0 = stablehlo.dynamic_broadcast_in_dim %s, %shape, dims = [1] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    %1 = stablehlo.multiply %x, %0 : tensor<?x?xf32>
    %half = stablehlo.constant dense<2> : tensor<i32>
    %h = stablehlo.divide %n, %half : tensor<i32>
    %h1 = stablehlo.reshape %h : (tensor<i32>) -> tensor<1xi32>
    %wide = stablehlo.multiply %b1, %h1 : tensor<1xi32>
    %two = stablehlo.constant dense<2> : tensor<1xi32>
    %to = stablehlo.concatenate %wide, %two, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_reshape %1, %to : (tensor<?x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    %3 = stablehlo.dynamic_iota %to, dim = 1 : (tensor<2xi32>) -> tensor<?x?xf32>
    %4 = stablehlo.add %2, %3 : tensor<?x?xf32>
    %5 = stablehlo.convert %4 : (tensor<?x?xf32>) -> tensor<?x?xf64>
    %6 = stablehlo.convert %5 : (tensor<?x?xf64>) -> tensor<?x?xf32>
    return %6 : tensor<?x?xf32>
  }
}
