// Ops that compute shapes, as MLIR prints them.
module {
  func.func @arith(%arg0: i32, %arg1: f32, %arg2: tensor<2xi32>, %arg3: index, %arg4: i1, %arg5: tensor<2xf32>) {
    %0 = arith.addi %arg0, %arg0 : i32
    %1 = arith.cmpi slt, %arg0, %arg0 : i32
    %2 = arith.cmpf oeq, %arg1, %arg1 : f32
    %3 = arith.index_cast %arg3 : index to i32
    %4 = arith.extsi %arg0 : i32 to i64
    %5 = arith.sitofp %arg0 : i32 to f32
    %6 = arith.truncf %arg1 : f32 to f16
    %7 = arith.negf %arg1 : f32
    %8 = arith.index_cast %arg2 : tensor<2xi32> to tensor<2xindex>
    %9 = arith.minsi %arg0, %arg0 : i32
    %10 = arith.bitcast %arg1 : f32 to i32
    %11 = arith.addi %arg3, %arg3 : index
    %12 = arith.muli %arg2, %arg2 {x} : tensor<2xi32>
    return
  }
}
// -----
module {
  func.func @tensor(%arg0: tensor<?x3xf32>, %arg1: index, %arg2: f32, %arg3: tensor<2xindex>) {
    %dim = tensor.dim %arg0, %arg1 : tensor<?x3xf32>
    %rank = tensor.rank %arg0 : tensor<?x3xf32>
    %cast = tensor.cast %arg0 : tensor<?x3xf32> to tensor<2x3xf32>
    %from_elements = tensor.from_elements %arg2, %arg2 : tensor<2xf32>
    %from_elements_0 = tensor.from_elements %arg1, %arg1 : tensor<2xindex>
    %splat = tensor.splat %arg2 : tensor<2xf32>
    return
  }
}
// -----
module {
  func.func @shape(%arg0: tensor<?x3xf32>, %arg1: index, %arg2: tensor<2xindex>, %arg3: tensor<?xindex>) {
    %0 = shape.shape_of %arg0 : tensor<?x3xf32> -> tensor<2xindex>
    %1 = shape.num_elements %0 : tensor<2xindex> -> index
    %2 = shape.broadcast %0, %arg2 : tensor<2xindex>, tensor<2xindex> -> tensor<?xindex>
    %c3 = shape.const_size 3
    %3 = shape.get_extent %0, %arg1 : tensor<2xindex>, index -> index
    %4 = shape.to_extent_tensor %arg2 : tensor<2xindex> -> tensor<2xindex>
    %5 = shape.cstr_broadcastable %0, %arg2 : tensor<2xindex>, tensor<2xindex>
    %6 = shape.rank %0 : tensor<2xindex> -> index
    %7 = shape.concat %0, %arg2 : tensor<2xindex>, tensor<2xindex> -> tensor<?xindex>
    %8 = shape.from_extents %arg1, %arg1 : index, index
    %9 = shape.index_to_size %arg1
    %10 = shape.size_to_index %9 : !shape.size
    %11 = shape.const_witness true
    %12 = shape.assuming_all %5, %11
    %13 = shape.cstr_eq %0, %arg2 : tensor<2xindex>, tensor<2xindex>
    %14 = shape.is_broadcastable %0, %arg2 : tensor<2xindex>, tensor<2xindex>
    %15 = shape.shape_eq %0, %arg2 : tensor<2xindex>, tensor<2xindex>
    %16 = shape.mul %arg1, %arg1 : index, index -> index
    %17 = shape.dim %arg0, %arg1 : tensor<?x3xf32>, index -> index
    %18 = shape.cstr_require %14, "msg"
    %19 = shape.value_as_shape %arg2 : tensor<2xindex> -> !shape.shape
    return
  }
}
// -----
module {
  func.func @more(%arg0: i32, %arg1: f32, %arg2: index, %arg3: i1, %arg4: tensor<2xindex>, %arg5: tensor<2xf32>, %arg6: !shape.size) {
    %0 = arith.subi %arg0, %arg0 : i32
    %1 = arith.divsi %arg0, %arg0 : i32
    %2 = arith.divui %arg0, %arg0 : i32
    %3 = arith.ceildivsi %arg0, %arg0 : i32
    %4 = arith.ceildivui %arg0, %arg0 : i32
    %5 = arith.floordivsi %arg0, %arg0 : i32
    %6 = arith.remsi %arg0, %arg0 : i32
    %7 = arith.remui %arg0, %arg0 : i32
    %8 = arith.andi %arg0, %arg0 : i32
    %9 = arith.ori %arg0, %arg0 : i32
    %10 = arith.xori %arg0, %arg0 : i32
    %11 = arith.shli %arg0, %arg0 : i32
    %12 = arith.shrsi %arg0, %arg0 : i32
    %13 = arith.shrui %arg0, %arg0 : i32
    %14 = arith.maxsi %arg0, %arg0 : i32
    %15 = arith.maxui %arg0, %arg0 : i32
    %16 = arith.minui %arg0, %arg0 : i32
    %17 = arith.subf %arg1, %arg1 : f32
    %18 = arith.mulf %arg1, %arg1 : f32
    %19 = arith.divf %arg1, %arg1 : f32
    %20 = arith.remf %arg1, %arg1 : f32
    %21 = arith.maximumf %arg1, %arg1 : f32
    %22 = arith.minimumf %arg1, %arg1 : f32
    %23 = arith.addf %arg1, %arg1 : f32
    %24 = arith.index_castui %arg2 : index to i64
    %25 = arith.extui %arg0 : i32 to i64
    %26 = arith.trunci %arg0 : i32 to i8
    %27 = arith.extf %arg1 : f32 to f64
    %28 = arith.uitofp %arg0 : i32 to f32
    %29 = arith.fptosi %arg1 : f32 to i32
    %30 = arith.fptoui %arg1 : f32 to i32
    %31 = tensor.bitcast %arg5 : tensor<2xf32> to tensor<2xi32>
    %32 = shape.add %arg2, %arg2 : index, index -> index
    %33 = shape.div %arg2, %arg2 : index, index -> index
    %34 = shape.max %arg6, %arg6 : !shape.size, !shape.size -> !shape.size
    %35 = shape.min %arg6, %arg6 : !shape.size, !shape.size -> !shape.size
    %36 = shape.any %arg4, %arg4 : tensor<2xindex>, tensor<2xindex> -> tensor<?xindex>
    %37 = shape.meet %arg6, %arg6 : !shape.size, !shape.size -> !shape.size
    %38 = shape.value_as_shape %arg4 : tensor<2xindex> -> !shape.shape
    return
  }
}
// -----
// Ops that have their generic form only.
module {
  func.func @generic(%arg0: tensor<?x3xf32>, %arg1: index, %arg2: f32, %arg3: tensor<2xindex>, %arg4: i1, %arg5: !shape.witness, %arg6: !shape.shape, %arg7: tensor<2xf32>) {
    %0 = "arith.select"(%arg4, %arg2, %arg2) : (i1, f32, f32) -> f32
    %1 = arith.bitcast %arg2 : f32 to i32
    %extracted = "tensor.extract"(%arg0, %arg1, %arg1) : (tensor<?x3xf32>, index, index) -> f32
    %inserted = "tensor.insert"(%arg2, %arg0, %arg1, %arg1) : (f32, tensor<?x3xf32>, index, index) -> tensor<?x3xf32>
    %2 = "tensor.empty"(%arg1) : (index) -> tensor<?xf32>
    %reshape = "tensor.reshape"(%arg0, %arg3) : (tensor<?x3xf32>, tensor<2xindex>) -> tensor<?x?xf32>
    %3 = "shape.const_shape"() <{shape = dense<[1, 2]> : tensor<2xindex>}> : () -> tensor<2xindex>
    %4 = "shape.assuming"(%arg5) ({
      shape.assuming_yield %3 : tensor<2xindex>
    }) : (!shape.witness) -> tensor<2xindex>
    %head, %tail = shape.split_at %arg6, %arg1 : !shape.shape, index -> !shape.shape, !shape.shape
    %5 = "shape.from_extent_tensor"(%arg3) : (tensor<2xindex>) -> !shape.shape
    %6 = shape.value_of %arg7 : tensor<2xf32> -> tensor<2xindex>
    return
  }
}
