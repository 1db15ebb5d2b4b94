// true call-of-call
func.func @main(%a: tensor<3xf32>) -> tensor<3xf32> {
  %0 = func.call @double(%a) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = func.call @double(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}
func.func private @double(%x: tensor<3xf32>) -> tensor<3xf32> {
  %y = stablehlo.add %x, %x : tensor<3xf32>
  return %y : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>) -> tensor<3xf32> {
  %c = stablehlo.constant dense<4.0> : tensor<3xf32>
  %0 = stablehlo.multiply %a, %c : tensor<3xf32>
  return %0 : tensor<3xf32>
}
func.func private @double(%x: tensor<3xf32>) -> tensor<3xf32> {
  %y = stablehlo.add %x, %x : tensor<3xf32>
  return %y : tensor<3xf32>
}
// -----
// false call-of-call-0
func.func @main(%a: tensor<3xf32>) -> tensor<3xf32> {
  %0 = func.call @double(%a) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = func.call @double(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}
func.func private @double(%x: tensor<3xf32>) -> tensor<3xf32> {
  %y = stablehlo.add %x, %x : tensor<3xf32>
  return %y : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>) -> tensor<3xf32> {
  %0 = func.call @double(%a) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
func.func private @double(%x: tensor<3xf32>) -> tensor<3xf32> {
  %y = stablehlo.add %x, %x : tensor<3xf32>
  return %y : tensor<3xf32>
}
// -----
// true results-swapped
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = stablehlo.add %a, %b : tensor<3xf32>
  %1 = stablehlo.subtract %a, %b : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %n = stablehlo.negate %b : tensor<3xf32>
  %0 = stablehlo.subtract %a, %n : tensor<3xf32>
  %1 = stablehlo.add %n, %a : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}
// -----
// false results-swapped-0
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = stablehlo.add %a, %b : tensor<3xf32>
  %1 = stablehlo.subtract %a, %b : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = stablehlo.add %a, %b : tensor<3xf32>
  %1 = stablehlo.subtract %b, %a : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}
// -----
// false results-swapped-1
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = stablehlo.add %a, %b : tensor<3xf32>
  %1 = stablehlo.subtract %a, %b : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = stablehlo.add %a, %b : tensor<3xf32>
  %1 = stablehlo.subtract %a, %b : tensor<3xf32>
  return %1, %0 : tensor<3xf32>, tensor<3xf32>
}
// -----
// true random-draw-shared
func.func @main(%lo: tensor<f32>, %hi: tensor<f32>) -> tensor<2xf32> {
  %s = stablehlo.constant dense<2> : tensor<1xi64>
  %0 = "stablehlo.rng"(%lo, %hi, %s) {rng_distribution = #stablehlo<rng_distribution UNIFORM>} : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<2xf32>
  %1 = stablehlo.subtract %0, %0 : tensor<2xf32>
  return %1 : tensor<2xf32>
}
// ===
func.func @main(%lo: tensor<f32>, %hi: tensor<f32>) -> tensor<2xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<2xf32>
  return %0 : tensor<2xf32>
}
// -----
// false random-draw-shared-0
func.func @main(%lo: tensor<f32>, %hi: tensor<f32>) -> tensor<2xf32> {
  %s = stablehlo.constant dense<2> : tensor<1xi64>
  %0 = "stablehlo.rng"(%lo, %hi, %s) {rng_distribution = #stablehlo<rng_distribution UNIFORM>} : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<2xf32>
  %1 = stablehlo.subtract %0, %0 : tensor<2xf32>
  return %1 : tensor<2xf32>
}
// ===
func.func @main(%lo: tensor<f32>, %hi: tensor<f32>) -> tensor<2xf32> {
  %s = stablehlo.constant dense<2> : tensor<1xi64>
  %0 = "stablehlo.rng"(%lo, %hi, %s) {rng_distribution = #stablehlo<rng_distribution UNIFORM>} : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<2xf32>
  %2 = "stablehlo.rng"(%lo, %hi, %s) {rng_distribution = #stablehlo<rng_distribution UNIFORM>} : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<2xf32>
  %1 = stablehlo.subtract %0, %2 : tensor<2xf32>
  return %1 : tensor<2xf32>
}
// -----
// true case-out-of-range
func.func @main(%i: tensor<i32>, %a: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %a : tensor<3xf32>
  }, {
    %n = stablehlo.negate %a : tensor<3xf32>
    stablehlo.return %n : tensor<3xf32>
  }) : (tensor<i32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
// ===
func.func @main(%i: tensor<i32>, %a: tensor<3xf32>) -> tensor<3xf32> {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = stablehlo.compare EQ, %i, %z : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %n = stablehlo.negate %a : tensor<3xf32>
  %0 = stablehlo.select %p, %a, %n : tensor<i1>, tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// false case-out-of-range-0
func.func @main(%i: tensor<i32>, %a: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %a : tensor<3xf32>
  }, {
    %n = stablehlo.negate %a : tensor<3xf32>
    stablehlo.return %n : tensor<3xf32>
  }) : (tensor<i32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
// ===
func.func @main(%i: tensor<i32>, %a: tensor<3xf32>) -> tensor<3xf32> {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %p = stablehlo.compare LE, %i, %z : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %n = stablehlo.negate %a : tensor<3xf32>
  %0 = stablehlo.select %p, %a, %n : tensor<i1>, tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// true barrier
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %0:2 = stablehlo.optimization_barrier %a, %b : tensor<3xf32>, tensor<3xf32>
  %1 = stablehlo.add %0#0, %0#1 : tensor<3xf32>
  return %1 : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.add %b, %a : tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// false barrier-0
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %0:2 = stablehlo.optimization_barrier %a, %b : tensor<3xf32>, tensor<3xf32>
  %1 = stablehlo.add %0#0, %0#1 : tensor<3xf32>
  return %1 : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.add %a, %a : tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// true dynamic-broadcast
func.func @main(%a: tensor<3xf32>) -> tensor<2x3xf32> {
  %s = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.broadcast_in_dim %a, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
// -----
// false dynamic-broadcast-0
func.func @main(%a: tensor<3xf32>) -> tensor<2x3xf32> {
  %s = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = stablehlo.reverse %a, dims = [0] : tensor<3xf32>
  %0 = stablehlo.broadcast_in_dim %r, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
// -----
// true reshape-of-scalar
func.func @main(%a: tensor<f32>) -> tensor<1x1xf32> {
  %0 = stablehlo.reshape %a : (tensor<f32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
// ===
func.func @main(%a: tensor<f32>) -> tensor<1x1xf32> {
  %0 = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
// -----
// false reshape-of-scalar-0
func.func @main(%a: tensor<f32>) -> tensor<1x1xf32> {
  %0 = stablehlo.reshape %a : (tensor<f32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
// ===
func.func @main(%a: tensor<f32>) -> tensor<1x1xf32> {
  %n = stablehlo.negate %a : tensor<f32>
  %0 = stablehlo.reshape %n : (tensor<f32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
// -----
// true map-region
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.map"(%a, %b) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.multiply %x, %y : tensor<f32>
    %s = stablehlo.add %p, %x : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %c = stablehlo.constant dense<1.0> : tensor<3xf32>
  %s = stablehlo.add %b, %c : tensor<3xf32>
  %0 = stablehlo.multiply %a, %s : tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// false map-region-0
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.map"(%a, %b) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.multiply %x, %y : tensor<f32>
    %s = stablehlo.add %p, %x : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %c = stablehlo.constant dense<1.0> : tensor<3xf32>
  %s = stablehlo.add %a, %c : tensor<3xf32>
  %0 = stablehlo.multiply %b, %s : tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// true two-sums-at-once
func.func @main(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %0:2 = "stablehlo.reduce"(%a, %b, %z, %z) ({
  ^bb0(%p: tensor<f32>, %q: tensor<f32>, %u: tensor<f32>, %w: tensor<f32>):
    %s = stablehlo.add %p, %u : tensor<f32>
    %m = stablehlo.maximum %q, %w : tensor<f32>
    stablehlo.return %s, %m : tensor<f32>, tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)
  return %0#0, %0#1 : tensor<2xf32>, tensor<2xf32>
}
// ===
func.func @main(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.reduce"(%a, %z) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  %1 = "stablehlo.reduce"(%b, %z) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.maximum %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
// -----
// false two-sums-at-once-0
func.func @main(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %0:2 = "stablehlo.reduce"(%a, %b, %z, %z) ({
  ^bb0(%p: tensor<f32>, %q: tensor<f32>, %u: tensor<f32>, %w: tensor<f32>):
    %s = stablehlo.add %p, %u : tensor<f32>
    %m = stablehlo.maximum %q, %w : tensor<f32>
    stablehlo.return %s, %m : tensor<f32>, tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)
  return %0#0, %0#1 : tensor<2xf32>, tensor<2xf32>
}
// ===
func.func @main(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %i = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = "stablehlo.reduce"(%a, %z) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  %1 = "stablehlo.reduce"(%b, %i) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.maximum %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
// -----
// false select-and-scatter-blocks-0
func.func @main(%a: tensor<4xf32>, %g: tensor<2xf32>) -> tensor<f32> {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.select_and_scatter"(%a, %g, %z) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  }) {window_dimensions = array<i64: 2>, window_strides = array<i64: 2>} : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = "stablehlo.reduce"(%0, %z) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}
// ===
func.func @main(%a: tensor<4xf32>, %g: tensor<2xf32>) -> tensor<f32> {
  %z = stablehlo.constant dense<1.0> : tensor<f32>
  %1 = "stablehlo.reduce"(%g, %z) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}
// -----
// true tuple-parts
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %t = stablehlo.tuple %a, %b : tuple<tensor<3xf32>, tensor<3xf32>>
  %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<3xf32>, tensor<3xf32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  return %b : tensor<3xf32>
}
// -----
// false tuple-parts-0
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %t = stablehlo.tuple %a, %b : tuple<tensor<3xf32>, tensor<3xf32>>
  %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<3xf32>, tensor<3xf32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
// ===
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  return %a : tensor<3xf32>
}
// -----
