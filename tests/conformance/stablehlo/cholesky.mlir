// lower f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[6.291709, -1.0566826, 3.1313426], [-1.0566826, 10.197272, -3.2651634], [3.1313426, -3.2651634, 6.7255898]], [[9.444125, -2.816852, 1.8306835], [-2.816852, 4.536884, -0.5744434], [1.8306835, -0.5744434, 5.0101275]]]> : tensor<2x3x3xf32>
  %c = stablehlo.cholesky %0, lower = true : tensor<2x3x3xf32>
  %z = stablehlo.constant dense<0.0> : tensor<2x3x3xf32>
  %m = stablehlo.constant dense<[[true, false, false], [true, true, false], [true, true, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xf32>
  check.expect_almost_eq_const %r, dense<[[[2.508328, 0.0, 0.0], [-0.42126969, 3.1654074, 0.0], [1.2483785, -0.8653734, 2.101968]], [[3.0731294, 0.0, 0.0], [-0.9166071, 1.9226844, 0.0], [0.5957066, -0.01477856, 2.1575549]]]> : tensor<2x3x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// upper f32
func.func @main() {
  %0 = stablehlo.constant dense<[[[6.291709, -1.0566826, 3.1313426], [-1.0566826, 10.197272, -3.2651634], [3.1313426, -3.2651634, 6.7255898]], [[9.444125, -2.816852, 1.8306835], [-2.816852, 4.536884, -0.5744434], [1.8306835, -0.5744434, 5.0101275]]]> : tensor<2x3x3xf32>
  %c = "stablehlo.cholesky"(%0) <{lower = false}> : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  %z = stablehlo.constant dense<0.0> : tensor<2x3x3xf32>
  %m = stablehlo.constant dense<[[true, true, true], [false, true, true], [false, false, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xf32>
  check.expect_almost_eq_const %r, dense<[[[2.508328, -0.42126969, 1.2483785], [0.0, 3.1654074, -0.8653734], [0.0, 0.0, 2.101968]], [[3.0731294, -0.9166071, 0.5957066], [0.0, 1.9226844, -0.01477856], [0.0, 0.0, 2.1575549]]]> : tensor<2x3x3xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// lower f64
func.func @main() {
  %0 = stablehlo.constant dense<"0xFC1E04CFB52A1940AC779DF52BE8F0BF8D091662FD0C0940AC779DF52BE8F0BFC23D68E300652440320CA9F70D1F0AC08D091662FD0C0940320CA9F70D1F0AC00ADB820F01E71A407687525864E32240822AFACEE98806C0E8F82DCB7A4AFD3F822AFACEE98806C0908981DAC425124062382614D761E2BFE8F82DCB7A4AFD3F62382614D761E2BF9814ADE95E0A1440"> : tensor<2x3x3xf64>
  %c = stablehlo.cholesky %0, lower = true : tensor<2x3x3xf64>
  %z = stablehlo.constant dense<0.0> : tensor<2x3x3xf64>
  %m = stablehlo.constant dense<[[true, false, false], [true, true, false], [true, true, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xf64>
  check.expect_almost_eq_const %r, dense<[[[2.5083279630035067, 0.0, 0.0], [-0.421269691830049, 3.165407438073, 0.0], [1.2483784860624274, -0.8653733817762052, 2.1019681370042647]], [[3.0731295037250144, 0.0, 0.0], [-0.9166070616020132, 1.9226843848584698, 0.0], [0.595706594596974, -0.014778560020459675, 2.1575548511927876]]]> : tensor<2x3x3xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// upper f64
func.func @main() {
  %0 = stablehlo.constant dense<[[[6.291709169985321, -1.0566825479831818, 3.13134266500237], [-1.0566825479831818, 10.19727240226246, -3.265163359495568], [3.13134266500237, -3.265163359495568, 6.725589983331483]], [[9.444124946665152, -2.8168522043318385, 1.830683511419517], [-2.8168522043318385, 4.536883749157269, -0.5744433778325055], [1.830683511419517, -0.5744433778325055, 5.010127688588135]]]> : tensor<2x3x3xf64>
  %c = "stablehlo.cholesky"(%0) <{lower = false}> : (tensor<2x3x3xf64>) -> tensor<2x3x3xf64>
  %z = stablehlo.constant dense<0.0> : tensor<2x3x3xf64>
  %m = stablehlo.constant dense<[[true, true, true], [false, true, true], [false, false, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xf64>
  check.expect_almost_eq_const %r, dense<[[[2.5083279630035067, -0.421269691830049, 1.2483784860624274], [0.0, 3.165407438073, -0.8653733817762052], [0.0, 0.0, 2.1019681370042647]], [[3.0731295037250144, -0.9166070616020132, 0.595706594596974], [0.0, 1.9226843848584698, -0.014778560020459675], [0.0, 0.0, 2.1575548511927876]]]> : tensor<2x3x3xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// lower complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(11.031896, 8.314122e-17), (0.15877008, 1.1089132), (5.251825, -3.50331)], [(0.15877008, -1.1089132), (16.81271, -1.3048367e-16), (0.6835708, 3.1409287)], [(5.251825, 3.50331), (0.6835708, -3.1409287), (9.648485, 4.1154863e-17)]], [[(15.828739, 2.2493775e-16), (-2.2354624, 5.4355493), (5.0553946, 1.1924633)], [(-2.2354624, -5.4355493), (6.0789504, -3.303745e-17), (0.05557316, -1.8578836)], [(5.0553946, -1.1924633), (0.05557316, 1.8578836), (6.746528, -8.398977e-17)]]]> : tensor<2x3x3xcomplex<f32>>
  %c = stablehlo.cholesky %0, lower = true : tensor<2x3x3xcomplex<f32>>
  %z = stablehlo.constant dense<(0.0, 0.0)> : tensor<2x3x3xcomplex<f32>>
  %m = stablehlo.constant dense<[[true, false, false], [true, true, false], [true, true, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x4E9254400000000000000000000000000000000000000000BFCB433D83F0AABE15C482400000000000000000000000009064CA3F5D02873F7E98703E5CFF68BF3B4511400000000050A07E4000000000000000000000000000000000000000006DD70FBF42E0AEBF1EACFC3F0000000000000000000000003CA5A23F757599BEBAC53A3EBE1EC1BC093A0F4000000000"> : tensor<2x3x3xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// upper complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(11.031896, 8.314122e-17), (0.15877008, 1.1089132), (5.251825, -3.50331)], [(0.15877008, -1.1089132), (16.81271, -1.3048367e-16), (0.6835708, 3.1409287)], [(5.251825, 3.50331), (0.6835708, -3.1409287), (9.648485, 4.1154863e-17)]], [[(15.828739, 2.2493775e-16), (-2.2354624, 5.4355493), (5.0553946, 1.1924633)], [(-2.2354624, -5.4355493), (6.0789504, -3.303745e-17), (0.05557316, -1.8578836)], [(5.0553946, -1.1924633), (0.05557316, 1.8578836), (6.746528, -8.398977e-17)]]]> : tensor<2x3x3xcomplex<f32>>
  %c = "stablehlo.cholesky"(%0) <{lower = false}> : (tensor<2x3x3xcomplex<f32>>) -> tensor<2x3x3xcomplex<f32>>
  %z = stablehlo.constant dense<(0.0, 0.0)> : tensor<2x3x3xcomplex<f32>>
  %m = stablehlo.constant dense<[[true, true, true], [false, true, true], [false, false, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[[(3.3214297, -0.0), (0.04780173, 0.3338662), (1.5811939, -1.0547596)], [(0.0, 0.0), (4.086436, -0.0), (0.23495671, 0.9101465)], [(0.0, 0.0), (0.0, 0.0), (2.2698505, -0.0)]], [[(3.9785347, -0.0), (-0.5618809, 1.3662188), (1.2706676, 0.29972425)], [(0.0, 0.0), (1.9740026, -0.0), (0.18239489, 0.02357423)], [(0.0, 0.0), (0.0, 0.0), (2.2379172, -0.0)]]]> : tensor<2x3x3xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// lower complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(11.031895988354625, 8.314122110495854e-17), (0.15877008701162376, 1.108913144471562), (5.251824697041013, -3.5033099186738186)], [(0.15877008701162376, -1.108913144471562), (16.812710553000418, -1.304836700721594e-16), (0.6835708107162425, 3.1409288490906837)], [(5.251824697041013, 3.5033099186738186), (0.6835708107162425, -3.1409288490906837), (9.648485019096011, 4.1154864251559884e-17)]], [[(15.828738927919856, 2.249377436854166e-16), (-2.2354625352861786, 5.435549118206216), (5.055394838981243, 1.192463334075875)], [(-2.2354625352861786, -5.435549118206217), (6.07895044414758, -3.3037452837098414e-17), (0.055573163010279994, -1.85788359083428)], [(5.055394838981243, -1.192463334075875), (0.055573163010279994, 1.85788359083428), (6.746527917985788, -8.398977089013832e-17)]]]> : tensor<2x3x3xcomplex<f64>>
  %c = stablehlo.cholesky %0, lower = true : tensor<2x3x3xcomplex<f64>>
  %z = stablehlo.constant dense<(0.0, 0.0)> : tensor<2x3x3xcomplex<f64>>
  %m = stablehlo.constant dense<[[true, false, false], [true, true, false], [true, true, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[[[(3.321429810842708, 0.0), (0.0, 0.0), (0.0, 0.0)], [(0.04780172878960849, -0.33386619848221644), (4.086435966613961, 0.0), (0.0, 0.0)], [(1.5811939424089558, 1.0547595819238356), (0.23495671692675837, -0.9101464996797749), (2.269850578830409, 0.0)]], [[(3.978534771485585, 0.0), (0.0, 0.0), (0.0, 0.0)], [(-0.5618808590810573, -1.3662188293949693), (1.9740026480611805, 0.0), (0.0, 0.0)], [(1.2706675018184042, -0.29972424587622976), (0.18239489321339264, -0.023574230184723672), (2.23791728016099, 0.0)]]]> : tensor<2x3x3xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// upper complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0xA3B6C5AB5410264028E87843BDF6973CD024A6059452C43F14C299B51BBEF13F0D775855DE011540DAA6C359C7060CC0D024A6059452C43F14C299B51BBEF1BF39407ECC0DD03040649D936BFFCDA2BCD3D890E4CFDFE53F5E42EF4D9F2009400D775855DE011540DAA6C359C7060C40D3D890E4CFDFE53F5E42EF4D9F2009C036ED793A064C234098B8F8CF62B9873CFFAC007850A82F4020AC25765E35B03C29E6832E3AE201C046FD899600BE1540A02AB76CB9381440628FD86E5414F33F29E6832E3AE201C047FD899600BE15C060799E62D8501840D017FEAD770B83BC1A3054EB1574AC3F4E88E624E4B9FDBFA02AB76CB9381440628FD86E5414F3BF1A3054EB1574AC3F4E88E624E4B9FD3F213385D071FC1A40D44E73EA593598BC"> : tensor<2x3x3xcomplex<f64>>
  %c = "stablehlo.cholesky"(%0) <{lower = false}> : (tensor<2x3x3xcomplex<f64>>) -> tensor<2x3x3xcomplex<f64>>
  %z = stablehlo.constant dense<(0.0, 0.0)> : tensor<2x3x3xcomplex<f64>>
  %m = stablehlo.constant dense<[[true, true, true], [false, true, true], [false, false, true]]> : tensor<3x3xi1>
  %w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>
  %r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, tensor<2x3x3xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[[[(3.321429810842708, -0.0), (0.04780172878960849, 0.33386619848221644), (1.5811939424089558, -1.0547595819238356)], [(0.0, 0.0), (4.086435966613961, -0.0), (0.23495671692675837, 0.9101464996797749)], [(0.0, 0.0), (0.0, 0.0), (2.269850578830409, -0.0)]], [[(3.978534771485585, -0.0), (-0.5618808590810573, 1.3662188293949693), (1.2706675018184042, 0.29972424587622976)], [(0.0, 0.0), (1.9740026480611805, -0.0), (0.18239489321339264, 0.023574230184723672)], [(0.0, 0.0), (0.0, 0.0), (2.23791728016099, -0.0)]]]> : tensor<2x3x3xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// one element
func.func @main() {
  %0 = stablehlo.constant dense<[[4.0]]> : tensor<1x1xf32>
  %r = stablehlo.cholesky %0, lower = true : tensor<1x1xf32>
  check.expect_eq_const %r, dense<2.0> : tensor<1x1xf32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3x3xf32>
  %r = stablehlo.cholesky %0, lower = true : tensor<0x3x3xf32>
  check.expect_eq_const %r, dense<> : tensor<0x3x3xf32>
  return
}
