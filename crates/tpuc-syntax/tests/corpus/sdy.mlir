// Every sdy op, as MLIR prints it.
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  sdy.mesh @mesh2 = <["x"=2, "y"=2], device_ids=[3, 2, 1, 0]>
  sdy.mesh @empty = <[]>
  sdy.mesh @max = <[], device_ids=[5]>
  func.func @a(%arg0: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {"y", ?}]>}, %arg1: tensor<i32>) -> (tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}p1, {}], replicated={"y"}>}) {
    %0 = sdy.sharding_constraint %arg0 <@mesh, [{"x"}, {}]> : tensor<8x8xf32>
    %1 = sdy.reshard %0 <@mesh, [{"y"}, {"x"}]> : tensor<8x8xf32>
    %2 = stablehlo.add %1, %1 {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"x"}, {}]>]>} : tensor<8x8xf32>
    %3 = sdy.manual_computation(%2) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg2: tensor<4x8xf32>) {
      %7 = stablehlo.add %arg2, %arg2 : tensor<4x8xf32>
      sdy.return %7 : tensor<4x8xf32>
    } : (tensor<8x8xf32>) -> tensor<8x8xf32>
    sdy.sharding_group %3 group_id=21 : tensor<8x8xf32>
    %4 = sdy.propagation_barrier %3 allowed_direction=NONE : tensor<8x8xf32>
    %5 = sdy.named_computation<"foo">(%4) (%arg2: tensor<8x8xf32>) {
      sdy.return %arg2 : tensor<8x8xf32>
    } : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %6 = sdy.constant dense<1.000000e+00> : tensor<8x8xf32>
    return %3 : tensor<8x8xf32>
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a() {
    sdy.manual_computation() in_shardings=[] out_shardings=[] manual_axes={} () {
      sdy.return
    } : () -> ()
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    %0:2 = sdy.manual_computation(%arg0, %arg0) in_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, [{}, {}]>] manual_axes={"x", "y"} (%arg1: tensor<4x8xf32>, %arg2: tensor<8x8xf32>) {
      sdy.return {x} %arg1, %arg2 : tensor<4x8xf32>, tensor<8x8xf32>
    } {y} : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>)
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    %0 = sdy.sharding_constraint %arg0 <@mesh, [{}, {}], unreduced={"x"}> {x} : tensor<8x8xf32>
    %1 = sdy.sharding_constraint %arg0 <mesh<["x"=2]>, [{"x"}, {}]> : tensor<8x8xf32>
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    sdy.sharding_group %arg0 group_id=21 : tensor<8x8xf32>
    %0 = sdy.propagation_barrier %arg0 allowed_direction=NONE : tensor<8x8xf32>
    %1 = sdy.named_computation<"foo">(%0) in_shardings=[<@mesh, [{}, {}]>] out_shardings=[<@mesh, [{}, {}]>] (%arg1: tensor<8x8xf32>) {
      sdy.return %arg1 : tensor<8x8xf32>
    } : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = sdy.named_computation<"foo">(%0) (%arg1: tensor<8x8xf32>) {
      sdy.return %arg1 : tensor<8x8xf32>
    } {mhlo.x} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %3 = sdy.constant dense<1.000000e+00> : tensor<8x8xf32>
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    %0 = sdy.sharding_constraint %arg0 <@mesh, [{"x"}, {}]> : tensor<8x8xf32>
    %1 = sdy.all_gather [{"x"}, {}] %0 out_sharding=<@mesh, [{}, {}]> : tensor<8x8xf32>
    %2 = sdy.all_slice [{"x"}, {}] %1 out_sharding=<@mesh, [{"x"}, {}]> : tensor<8x8xf32>
    %3 = sdy.all_to_all [{"x"}: 0->1] %2 out_sharding=<@mesh, [{}, {"x"}]> : tensor<8x8xf32>
    %4 = sdy.collective_permute %2 out_sharding=<@mesh, [{"x"}, {}]> : tensor<8x8xf32>
    %5 = sdy.all_reduce {"y"} %2 out_sharding=<@mesh, [{"x"}, {}]> : tensor<8x8xf32>
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    %0 = sdy.reshard %arg0 <@mesh, [{"x"}, {}]> : tensor<8x8xf32>
    %1 = stablehlo.abs %0 : tensor<8x8xf32>
    %2 = sdy.data_flow_edge %1 sharding=<@mesh, [{}, {}]> : tensor<8x8xf32>
    %3 = stablehlo.abs %arg0 : tensor<8x8xf32>
    %4 = sdy.data_flow_edge %3 : tensor<8x8xf32>
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    %0 = sdy.reduce_scatter [{"y"}, {}] %arg0 out_sharding=<@mesh, [{"y"}, {}]> : tensor<8x8xf32>
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    %0 = sdy.sharding_constraint %arg0 <@mesh, [{}, {}], replicated={"y"}> : tensor<8x8xf32>
    %1 = sdy.replicated_to_unreduced {"y"} %0 out_sharding=<@mesh, [{}, {}], unreduced={"y"}> : tensor<8x8xf32>
    return
  }
}
// -----
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func @a(%arg0: tensor<8x8xf32>) {
    %0 = sdy.sharding_constraint %arg0 <@mesh, [{"x"}, {}]> : tensor<8x8xf32>
    %1 = sdy.sharded_to_unreduced [{"x"}, {}] %0 out_sharding=<@mesh, [{}, {}], unreduced={"x"}> : tensor<8x8xf32>
    return
  }
}
// -----
module {
  func.func @edge(%arg0: tensor<8x8xf32>) {
    %0 = "sdy.func_data_flow_edge"(%arg0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    return
  }
}
