// tpuc: opt FILE --refine-shapes=tensor<4xf32>,tensor<5xf32>
func.func @main(%arg0: tensor<?xf32>, %arg1: tensor<?xf32>) -> tensor<?xf32> {
  %n = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %m = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %same = stablehlo.compare EQ, %n, %m, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.custom_call @shape_assertion(%same, %n, %m) {error_message = "extents {0} and {1} differ", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
  return %arg0 : tensor<?xf32>
}
