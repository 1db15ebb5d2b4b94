#loc2 = loc("-":3:26)
#loc3 = loc("-":3:132)
#map = affine_map<(d0, d1) -> (d1)>
"builtin.module"() <{sym_name = "name"}> ({
  "func.func"() <{arg_attrs = [{jax.arg_info = "x[0]", mhlo.layout_mode = "default", tf.aliasing_output = 0 : i32}, {}], function_type = (tensor<2xf32>, tensor<f64>) -> (tensor<2xf32>, tensor<f64>), res_attrs = [{jax.result_info = "result"}, {}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg0: tensor<2xf32> loc("-":3:26), %arg1: tensor<f64> loc("-":3:132)):
    "func.return"(%arg0, %arg1) : (tensor<2xf32>, tensor<f64>) -> () loc(#loc4)
  }) {some.attr = 1 : i32} : () -> () loc(#loc1)
  "func.func"() <{function_type = (tensor<f32>) -> (tensor<f32>, tuple<tensor<i1>, !stablehlo.token>), sym_name = "external", sym_visibility = "private"}> ({
  }) : () -> () loc(#loc5)
  "func.func"() <{function_type = () -> (), sym_name = "empty", sym_visibility = "nested"}> ({
    "func.return"() : () -> () loc(#loc7)
  }) : () -> () loc(#loc6)
}) {a.affine = #map, a.array = array<f32: 0x7FC00000, 1.500000e+00>, a.bool = array<i1: true, false>, a.dict = {f = -0.000000e+00 : f16, x = dense<[1, 2]> : tensor<2xi8>, y = array<i32: 1, 2>, z}, a.symbol = @name::@main, a.type = tuple<tensor<2xf32>, tuple<>, (f32, i1) -> index>, jax.uses_shape_polymorphism = false, mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} : () -> () loc(#loc)
#loc = loc("-":2:1)
#loc1 = loc("-":3:3)
#loc4 = loc("-":4:5)
#loc5 = loc("-":6:3)
#loc6 = loc("-":7:3)
#loc7 = loc("-":8:5)
