// THREE_FRY 2 words, ui32
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7]> : tensor<2xui64>
  %r:2 = "stablehlo.rng_bit_generator"(%0) <{rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  check.expect_eq_const %r#0, dense<[42, 10]> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<[2642642533, 3437982737, 356970675, 1736384518, 4222757798]> : tensor<5xui32>
  return
}
// -----
// THREE_FRY 2 words, ui64
func.func @main() {
  %0 = stablehlo.constant dense<"0x2A000000000000000700000000000000"> : tensor<2xui64>
  %r:2 = stablehlo.rng_bit_generator %0, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  check.expect_eq_const %r#0, dense<[42, 11]> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<[14766023422270211685, 7457714718447694003, 4341426575643913126, 17500391620222382731]> : tensor<4xui64>
  return
}
// -----
// THREE_FRY 2 words, ui8
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7]> : tensor<2xui64>
  %r:2 = "stablehlo.rng_bit_generator"(%0) <{rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  check.expect_eq_const %r#0, dense<[42, 10]> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<"0x6511B306A6"> : tensor<5xui8>
  return
}
// -----
// THREE_FRY 2 words, ui16
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7]> : tensor<2xui64>
  %r:2 = stablehlo.rng_bit_generator %0, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<6xui16>)
  check.expect_eq_const %r#0, dense<[42, 10]> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<[34405, 29713, 61619, 8198, 11174, 55415]> : tensor<6xui16>
  return
}
// -----
// PHILOX 2 words, ui32
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7]> : tensor<2xui64>
  %r:2 = "stablehlo.rng_bit_generator"(%0) <{rng_algorithm = #stablehlo<rng_algorithm PHILOX>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  check.expect_eq_const %r#0, dense<"0x2A000000000000000900000000000000"> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<[1436477672, 1015822685, 1056814300, 3113490754, 1193696974]> : tensor<5xui32>
  return
}
// -----
// PHILOX 2 words, ui64
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7]> : tensor<2xui64>
  %r:2 = stablehlo.rng_bit_generator %0, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  check.expect_eq_const %r#0, dense<[42, 9]> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<[4362925212046387432, 13372340965885195484, 2102927134478982862, 16325028677038965232]> : tensor<4xui64>
  return
}
// -----
// PHILOX 2 words, ui8
func.func @main() {
  %0 = stablehlo.constant dense<"0x2A000000000000000700000000000000"> : tensor<2xui64>
  %r:2 = "stablehlo.rng_bit_generator"(%0) <{rng_algorithm = #stablehlo<rng_algorithm PHILOX>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  check.expect_eq_const %r#0, dense<[42, 9]> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<[232, 93, 220, 66, 206]> : tensor<5xui8>
  return
}
// -----
// PHILOX 2 words, ui16
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7]> : tensor<2xui64>
  %r:2 = stablehlo.rng_bit_generator %0, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<6xui16>)
  check.expect_eq_const %r#0, dense<[42, 9]> : tensor<2xui64>
  check.expect_eq_const %r#1, dense<"0xE8E85D39DCB44219CE5E1619"> : tensor<6xui16>
  return
}
// -----
// PHILOX 3 words, ui32
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7, 11]> : tensor<3xui64>
  %r:2 = "stablehlo.rng_bit_generator"(%0) <{rng_algorithm = #stablehlo<rng_algorithm PHILOX>}> : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>)
  check.expect_eq_const %r#0, dense<[42, 9, 11]> : tensor<3xui64>
  check.expect_eq_const %r#1, dense<[4219713666, 1749535819, 3560245799, 595331437, 1813004982]> : tensor<5xui32>
  return
}
// -----
// PHILOX 3 words, ui64
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7, 11]> : tensor<3xui64>
  %r:2 = stablehlo.rng_bit_generator %0, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4xui64>)
  check.expect_eq_const %r#0, dense<"0x2A0000000000000009000000000000000B00000000000000"> : tensor<3xui64>
  check.expect_eq_const %r#1, dense<[7514199130005289090, 2556929055755930151, 15090073807661056694, 15213322279047466242]> : tensor<4xui64>
  return
}
// -----
// PHILOX 3 words, ui8
func.func @main() {
  %0 = stablehlo.constant dense<[42, 7, 11]> : tensor<3xui64>
  %r:2 = "stablehlo.rng_bit_generator"(%0) <{rng_algorithm = #stablehlo<rng_algorithm PHILOX>}> : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>)
  check.expect_eq_const %r#0, dense<[42, 9, 11]> : tensor<3xui64>
  check.expect_eq_const %r#1, dense<[130, 75, 39, 109, 182]> : tensor<5xui8>
  return
}
// -----
// PHILOX 3 words, ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x2A0000000000000007000000000000000B00000000000000"> : tensor<3xui64>
  %r:2 = stablehlo.rng_bit_generator %0, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<6xui16>)
  check.expect_eq_const %r#0, dense<[42, 9, 11]> : tensor<3xui64>
  check.expect_eq_const %r#1, dense<[47234, 52299, 2599, 2413, 17078, 46637]> : tensor<6xui16>
  return
}
// -----
// DEFAULT keeps the types
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xui64>
  %s, %b = stablehlo.rng_bit_generator %0, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>)
  %x = stablehlo.xor %b, %b : tensor<3xui32>
  %r = stablehlo.convert %x : (tensor<3xui32>) -> tensor<3xf32>
  check.expect_eq_const %r, dense<[0.0, 0.0, 0.0]> : tensor<3xf32>
  return
}
