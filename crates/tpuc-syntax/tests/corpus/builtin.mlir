// Types, attributes, functions and modules, as MLIR prints them.
module {
  func.func private @a(tensor<2x!quant.uniform<i8:f32:0, {1.000000e-01:3,2.000000e-01}>>, tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {1.000000e-01:3,2.000000e-01}>>, tensor<!quant.uniform<u8:f32, 1.000000e+00:-3>>, tensor<!quant.uniform<u8:f64, 3.000000e-05>>, tensor<!quant.uniform<i4:bf16, 1.250000e-01>>)
}
// -----
module {
  func.func private @a(tensor<2x!quant.uniform<i8:f32, 0x419D6F3454000000:15>>, !quant.uniform<i8:f32, 0x419D6F3454000000:15>, tensor<2x!quant.uniform<i8:f32, 0x419D6F3454000000:15>>, tensor<!quant.uniform<u16<3:7>:f16, 0.1234567891234>>)
}
// -----
module {
  func.func private @a(tensor<?x!quant.uniform<i32:f32, 0.33333333333333331>>, tensor<1x?xf32, #stablehlo.bounds<?, 5>>)
}
// -----
module {
  func.func private @a(!stablehlo.future<tensor<2xf32>, tensor<i1>>, !stablehlo.token, !stablehlo.token, tensor<*xf32>, memref<2xf32>, tensor<3xindex>, tensor<?xindex>, memref<2x?xf32, strided<[1, ?], offset: 3>>, memref<4xf32, 1>, memref<f32>)
}
// -----
module {
  func.func private @a(tensor<?x2xf32, #stablehlo.bounds<4, ?>>, tensor<?x?xf32, #stablehlo.bounds<?, 3>>) attributes {a = #stablehlo.bounds<?, 3>, b = tensor<?xf32, #stablehlo.bounds<?>>}
}
// -----
module {
  func.func private @a(tensor<2xui8>, none, vector<2xf32>, vector<[4]xf32>, vector<4x[2]xi1>, vector<f32>)
}
// -----
module {
  func.func private @a(tuple<>, tuple<tensor<f32>, tuple<tensor<i32>>>, (tensor<f32>) -> (tensor<i32>, i32), () -> (() -> i1))
}
// -----
module {
  func.func private @a(tensor<2xf32, "abc">, tensor<3xf32, 5 : i64>, tensor<2xf32, {a = 1 : i64}>)
}
// -----
module {
  func.func private @a(tensor<f4E2M1FN>, tensor<f6E2M3FN>, tensor<f6E3M2FN>, tensor<f8E3M4>, tensor<f8E4M3>, tensor<f8E4M3FN>, tensor<f8E4M3FNUZ>, tensor<f8E4M3B11FNUZ>, tensor<f8E5M2>, tensor<f8E5M2FNUZ>, tensor<f8E8M0FNU>, tensor<bf16>, tensor<f16>, tensor<complex<f64>>, tensor<i1>, tensor<ui2>, tensor<i2>, tensor<i4>, tensor<ui64>)
}
// -----
module {
  func.func @main(%arg0: tensor<?x3xf32> {jax.buffer_donor = true, mhlo.sharding = "{replicated}", tf.aliasing_output = 0 : i32}) -> (tensor<?x3xf32> {jax.result_info = "result[0]", mhlo.layout_mode = "default"}) attributes {execution_thread = "main", mhlo.frontend_attributes = {fingerprint_before_lhs = "abc"}, no_inline} {
    return %arg0 : tensor<?x3xf32>
  }
  func.func private @d(tensor<f32>, i32) -> (f32, index)
  func.func private @d2(tensor<f32> {a.b}) -> (f32 {a.c}, index) attributes {x}
  func.func nested @n() {
    return
  }
  func.func public @pub() -> tensor<f32> {
    %0:2 = call @two() {a} : () -> (tensor<f32>, tensor<i32>)
    %1 = call @one(%0#0) : (tensor<f32>) -> tensor<f32>
    return {y} %1 : tensor<f32>
  }
  func.func private @two() -> (tensor<f32>, tensor<i32>)
  func.func private @one(%arg0: tensor<f32>) -> tensor<f32> {
    return %arg0 : tensor<f32>
  }
  sdy.mesh @mesh = <["x"=2, "y"=4]>
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xf32>) {
    %c1_i32 = arith.constant 1 : i32
    %cst = arith.constant dense<[1, 2]> : tensor<2xindex>
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<2xf32>
    %true = arith.constant true
    %c3 = arith.constant 3 : index
    %cst_1 = arith.constant 2.500000e+00 : f64
    %c7_i64 = arith.constant {x} 7 : i64
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %c-3_i8 = arith.constant -3 : i8
    %cst_3 = arith.constant dense<3> : tensor<index>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) {
    %0 = stablehlo.while(%iterArg = %arg1) : tensor<i32>
    cond {
      %1 = stablehlo.compare LT, %iterArg, %arg1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.while(%iterArg_0 = %iterArg) : tensor<i32>
      cond {
        %2 = stablehlo.compare LT, %iterArg_0, %arg1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %2 : tensor<i1>
      } do {
        stablehlo.return %iterArg_0 : tensor<i32>
      }
      stablehlo.return %1 : tensor<i32>
    }
    stablehlo.while()
    cond {
      %c = stablehlo.constant dense<true> : tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      stablehlo.return 
    }
    return
  }
}
// -----
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  module @inner {
    func.func @f() {
      return
    }
  }
  module {
    module {
    }
  }
  module @x attributes {a.b} {
  }
}
// -----
module @a attributes {a.b = 1 : i64} {
  func.func private @f(%arg0: tensor<f32> {a.a}) -> tensor<f32> attributes {z} {
    return %arg0 : tensor<f32>
  }
  func.func private @g()
}
// -----
module attributes {t.a = [1, 2 : i32, 1.000000e+00, 1.000000e+00 : f32, "x", [3], {a = 1 : i64}, true, unit, i32, index, 5 : index], t.b = {c = [1], d = 4 : i64}, t.c = array<i64: 1, 2>, t.d = array<i8>, t.e = array<f64: 1.000000e+00, 2.500000e+00>, t.f = array<i1: true, false>, t.g = array<i16: -1>} {
}
// -----
module attributes {t.a = dense<[0x7FC00001, 0xFFC00000, 0xFF800000, 1.401300e-45]> : tensor<4xf32>, t.b = dense<(0x7FC00000,1.000000e+00)> : tensor<1xcomplex<f32>>, t.c = dense<[4.480000e+02, 0xFF, 1.953130e-03]> : tensor<3xf8E4M3FN>, t.d = dense<[0x7C01, 1.000000e+00]> : tensor<2xf16>, t.e = dense<0x7FF0000000000000> : tensor<f64>, t.f = dense<-0.000000e+00> : tensor<f32>} {
}
// -----
module attributes {t.a = dense<[1.401300e-45, 3.40282347E+38, 1.17549435E-38]> : tensor<3xf32>, t.b = dense<-0.000000e+00> : tensor<f32>, t.c = dense<1.000000e+00> : tensor<4xf32>, t.d = dense<true> : tensor<8xi1>, t.e = dense<> : tensor<0xf32>, t.g = dense<> : tensor<2x0xf32>, t.h = dense<> : tensor<0x3xf32>, t.i = dense<true> : tensor<i1>, t.j = dense<true> : tensor<2xi1>, t.k = dense<true> : tensor<i1>} {
}
// -----
module attributes {t.k = #stablehlo.axis_ref<name = "x", sub_axis_info = (1)2>} {
}
// -----
module attributes {t.a = #stablehlo.bounds<1, ?>, t.b = #stablehlo.bounds<1, ?>, t.c = #stablehlo.bounds<>} {
}
// -----
module attributes {t.j = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>} {
}
// -----
module attributes {t.a = #sdy.sharding<@m, [{"x"}, {}]>, t.b = #sdy.mesh<["x"=2]>, t.c = #sdy<manual_axes{"x"}>, t.d = #sdy.sharding_per_value<[<@m, [{}]>]>, t.e = #sdy.op_sharding_rule<([i, j])->([i, j]) {i=2, j=2}>} {
}
// -----
module attributes {t.a = 1.000000e+00 : bf16, t.b = 0x7C00 : f16, t.c = 3.000000e+00 : f8E5M2, t.d = 1.000000e-01 : f32} {
}
// -----
module attributes {t.e = 1.000000e+05 : f64, t.f = -1.500000e+00 : f64, t.h = 1.000000e+03 : f32} {
}
// -----
module attributes {t.a = none, t.b = index, t.c = tuple<i32>, t.d = complex<f32>, t.e = tensor<*xf32>, t.f = vector<2xf32>, t.g = memref<2xf32>, t.h = () -> (i32, i32), t.i = !stablehlo.token} {
}
