// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F119C1CBF443607BF095789BF5B8B5D3F694C13C0FE55DF3F75DE42BF1859A33EF35A7FBE5A26BB3F58D903C0DE13A5BEC6A2C4BE5B1F913F3DC98CBF059130BE54BB60BF52E82C3D6133153F17E18CBF4E86923FA6CE663F78A3003F"> : tensor<4x3x2xf32>
  %1 = stablehlo.constant dense<[-0.41675785, -0.056266826]> : tensor<2xf32>
  %2 = stablehlo.constant dense<[1.7886285, 0.43650985]> : tensor<2xf32>
  %3 = stablehlo.constant dense<[0.050561707, 0.49995133]> : tensor<2xf32>
  %4 = stablehlo.constant dense<[0.4412275, 0.33087015]> : tensor<2xf32>
  %r = "stablehlo.batch_norm_inference"(%0, %1, %2, %3, %4) <{epsilon = 1.0e-3 : f32, feature_index = 2 : i64}> : (tensor<4x3x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<4x3x2xf32>
  check.expect_almost_eq_const %r, dense<"0xDB654D3F288B0B3F41AF09406113173F4B94A33F77CB353F1E123A3FCB470F3F6468CF3F867B023F326D673F46C22F3F986E0140A3D9053F480D8E3FB6BF173F0CD5F63F7A32123F369DE53F6559DB3E14A52040D63FBF3E3FADA03FAA5DDF3E"> : tensor<4x3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93FADD9B72F8293E3BFD28F5472C8E6E0BF0CB85C25E12AF1BF7D1135576BB1EB3F59A2CC1E8D6902C005C68FBDBFEAFB3FF6AF1A93CE5BE8BF247BEDF4226BD43FC623A2535EEBCFBF7648CD4ACB64F73FF49A630D2B7B00C036F8B9C47BA2D4BF94FB4BB75894D8BFCB8E406DEB23F23FEC50E4952799F1BF88232BA42012C6BFEEB26F896A17ECBF0C922B4B0A9DA53FA2A950176CA6E23FC6ADB7DA229CF1BF92780BCFC950F23F16576AC8D4D9EC3FFB4600026F14E03F"> : tensor<4x3x2xf64>
  %1 = stablehlo.constant dense<[-0.4167578474054706, -0.056266827226329474]> : tensor<2xf64>
  %2 = stablehlo.constant dense<[1.7886284734303186, 0.43650985051198943]> : tensor<2xf64>
  %3 = stablehlo.constant dense<[0.05056170714293955, 0.499951333237829]> : tensor<2xf64>
  %4 = stablehlo.constant dense<[0.44122748688504143, 0.33087015189408764]> : tensor<2xf64>
  %r = "stablehlo.batch_norm_inference"(%0, %1, %2, %3, %4) <{epsilon = 1.0e-3 : f32, feature_index = 2 : i64}> : (tensor<4x3x2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> tensor<4x3x2xf64>
  check.expect_almost_eq_const %r, dense<"0x8E139171BBACE93F61FFEA0D6571E13FBF3D382EE835014065CDED2A6CE2E23F2008C56D8972F43F7C235EE26EB9E63FCCBD70CB4342E73FD026BD53F9E8E13F883DFC770CEDF93FE1DD2DB9704FE03FD1C77949A6EDEC3FF89068CD48F8E53F71FCDCF3D22D0040A389F65634BBE03F814217F5A8C1F13F87A7DDCAF6F7E23F7DB19E78A1DAFE3F855B81504F46E23F8248B4B4A6B3FC3FEF9923A12C6BDB3FA6EEEE7FA21404400220BAB7FAE7D73FE0A26BE9A715F43F446EAE3BB5EBDB3F"> : tensor<4x3x2xf64> {tolerance = 1.0e-11 : f64}
  return
}
// -----
// the first dimension
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F119C1CBF443607BF095789BF5B8B5D3F694C13C0"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.5]> : tensor<2xf32>
  %2 = stablehlo.constant dense<[0.0, 0.0]> : tensor<2xf32>
  %3 = stablehlo.constant dense<0.0> : tensor<2xf32>
  %4 = stablehlo.constant dense<[1.0, 1.0]> : tensor<2xf32>
  %r = "stablehlo.batch_norm_inference"(%0, %1, %2, %3, %4) <{epsilon = 0.0 : f32, feature_index = 0 : i64}> : (tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %r, dense<"0x8DEA4F40119C9CBF443687BF095709BF5B8BDD3E694C93BF"> : tensor<2x3xf32> {tolerance = 1.0e-06 : f64}
  return
}
