// left, lower, NO_TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[4.7640524, 0.4001572, 0.978738], [2.2408931, 4.867558, -0.9772779], [0.95008844, -0.1513572, 2.8967812]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[0.41059852, 0.14404356], [1.4542735, 0.7610377], [0.121675014, 0.44386324]]> : tensor<3x2xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %r, dense<[[0.08618682, 0.030235512], [0.25909048, 0.14242935], [0.027273418, 0.15075165]]> : tensor<3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, lower, NO_TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[4.764052345967664, 0.4001572083672233, 0.9787379841057392], [2.240893199201458, 4.867557990149967, -0.977277879876411], [0.9500884175255894, -0.1513572082976979, 2.896781148206442]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<"0x662967F03E47DA3FEDE1AA0D0570C23FF785FD4BB444F73F13EA90C96B5AE83F90B393081826BF3FCB7522554168DC3F"> : tensor<3x2xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %r, dense<[[0.08618681578633504, 0.030235513949127314], [0.2590905049633919, 0.14242935964337086], [0.027273422656535918, 0.15075164779709288]]> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, lower, NO_TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(4.7640524, 0.41059852), (0.4001572, 0.14404356), (0.978738, 1.4542735)], [(2.2408931, 0.7610377), (4.867558, 0.121675014), (-0.9772779, 0.44386324)], [(0.95008844, 0.33367434), (-0.1513572, 1.4940791), (2.8967812, -0.20515826)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(0.3130677, 0.0), (-0.85409576, 0.0)], [(-2.5529897, 0.0), (0.6536186, 0.0)], [(0.8644362, 0.0), (-0.742165, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(0.06523004, -0.0056219697), (-0.17795736, 0.015337578)], [(-0.5552433, 0.006269047), (0.21898757, 0.015288379)], [(0.22953759, 0.29729328), (-0.16904747, -0.10865318)]]> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, upper, NO_TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<"0xA3FA9340119C1CBF443607BF095789BFD7627740694C13C0FE55DF3F75DE42BF236B5440"> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[-0.24937038, 1.4621079], [-2.0601406, -0.3224172], [-0.38405436, 1.1337694]]> : tensor<3x2xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %r, dense<[[-0.14676279, 0.37106413], [-0.601866, 0.11998177], [-0.115712516, 0.34159568]]> : tensor<3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, upper, NO_TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[4.624345363663242, -0.6117564136500754, -0.5281717522634557], [-1.0729686221561705, 3.8654076293246784, -2.3015386968802827], [1.74481176421648, -0.7612069008951028, 3.3190390960570983]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[-0.2493703754774101, 1.462107937044974], [-2.060140709497654, -0.3224172040135075], [-0.38405435466841564, 1.1337694423354374]]> : tensor<3x2xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %r, dense<"0x62EA44921FC9C2BF2F75BFD283BFD73F01E4488B7C42E3BF0FBB6E3F20B7BE3F90E739D3559FBDBF4DB8B828B4DCD53F"> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, upper, NO_TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(4.6243453, -0.24937038), (-0.6117564, 1.4621079), (-0.5281718, -2.0601406)], [(-1.0729686, -0.3224172), (3.8654077, -0.38405436), (-2.3015387, 1.1337694)], [(1.7448118, -1.0998913), (-0.7612069, -0.1724282), (3.319039, -0.8778584)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(0.042213745, 0.0), (0.58281523, 0.0)], [(-1.1006192, 0.0), (1.1447237, 0.0)], [(0.9015907, 0.0), (0.50249434, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(-0.028567312, 0.14781304), (0.18552828, -0.04323836)], [(-0.10936793, -0.045350723), (0.38943923, 0.019473879)], [(0.25388157, 0.06714958), (0.14149886, 0.03742528)]]> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// right, lower, NO_TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[2.5832422, -0.056266826, -2.1361961], [1.6402708, 1.2065644, -0.84174734], [0.5028814, -1.2452881, 1.9420478]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<"0xB9B468BF182C0D3F89B3124036252A3D2E188FBFBAFF093F"> : tensor<2x3xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %r, dense<[[-1.6453712, 1.6752304, 1.1803045], [0.3684586, -0.6400555, 0.27757213]]> : tensor<2x3xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// right, lower, NO_TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[2.5832421525945293, -0.056266827226329474, -2.136196095668454], [1.6402708084049886, 1.2065644148051369, -0.841747365656204], [0.5028814171580428, -1.2452880866072316, 1.942047781137661]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[-0.9090076149268493, 0.5514540445464243, 2.2922080128149576], [0.04153939299840346, -1.1179254451135168, 0.5390583205807888]]> : tensor<2x3xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  check.expect_almost_eq_const %r, dense<[[-1.645371248178964, 1.6752303732133065, 1.1803046429023343], [0.3684586378958767, -0.6400555004734498, 0.2775721204269268]]> : tensor<2x3xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// right, lower, NO_TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0xD7532540B9B468BF0B7866BD182C0D3F70B708C089B3124065F4D13F36252A3DB4709A3F2E188FBFC17C57BFBAFF093FD6BC003FEC9D18BF9A659FBF8FB79CBC0695F83F7166963F"> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(-0.7478709, 0.0), (0.009025251, 0.0), (-0.8781079, 0.0)], [(-0.15643416, 0.0), (0.25657046, 0.0), (-0.98877907, 0.0)]]> : tensor<2x3xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(-0.06014444, -0.09404651), (-0.281926, -0.05977486), (-0.3309916, 0.20026053)], [(0.12863384, -0.1032196), (-0.20757064, 0.034506265), (-0.3727077, 0.2255001)]]> : tensor<2x3xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, lower, unit diagonal, NO_TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[4.7886286, 0.43650985, 0.09649747], [-1.8634927, 2.722612, -0.35475898], [-0.082741484, -0.6270007, 2.9561818]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[-0.47721803, -1.3138647], [0.8846224, 0.88131803], [1.709573, 0.050033644]]> : tensor<3x2xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %r, dense<"0xEC55F4BEB82CA8BF450699BB6695C8BF7965D53FDA4685BF"> : tensor<3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, lower, unit diagonal, NO_TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[4.788628473430318, 0.43650985051198943, 0.09649746807200862], [-1.8634927033644908, 2.722611797485601, -0.35475897926898675], [-0.08274148148245977, -0.6270006768238473, 2.9561818310240717]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[-0.47721803035950267, -1.3138647533626822], [0.8846223804995846, 0.8813180422075299], [1.7095730636529485, 0.05003364217686021]]> : tensor<3x2xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %r, dense<[[-0.47721803035950267, -1.3138647533626822], [-0.004669936989322593, -1.5670593388916148], [1.6671592831778317, -1.0412247400921277]]> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, lower, unit diagonal, NO_TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(4.7886286, -0.47721803), (0.43650985, -1.3138647), (0.09649747, 0.8846224)], [(-1.8634927, 0.88131803), (2.722612, 1.709573), (-0.35475898, 0.050033644)], [(-0.082741484, -0.40467742), (-0.6270007, -0.54535997), (2.9561818, -1.5464773)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x6F7C7B3F00000000C9EF8CBF000000009BAF97BF00000000E39552BE000000001C3ABE3F00000000C065723E00000000"> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(0.98236746, 4.177473e-17), (-1.1010677, -7.935456e-17)], [(0.64558804, -0.86577815), (-2.2574816, 0.9703908)], [(2.4443758, 0.2067763), (-1.7990425, -1.0682815)]]> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, lower, TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[3.0505617, 0.49995133, -0.9959089], [0.6935985, 2.5816984, -1.5845772], [-0.64770675, 0.5985752, 3.33225]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[-1.1474767, 0.6186697], [-0.08798693, 0.4250724], [0.33225316, -1.1568162]]> : tensor<3x2xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %r, dense<[[-0.341977, 0.07335894], [-0.05719873, 0.24513799], [0.09970835, -0.3471577]]> : tensor<3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, lower, TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<"0xEFDE74E58C670840D54676E033FFDF3FE5BE1C687CDEEFBF564CB57FF531E63F4CF05C8851A70440CDAEACA86D5AF9BFA5F5C58A03BAE4BF8C658C1F8727E33FE33C81B472A80A40"> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[-1.1474766329454797, 0.6186696890268814], [-0.08798692834027545, 0.42507239648702144], [0.33225314537233536, -1.1568162609191428]]> : tensor<3x2xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %r, dense<[[-0.3419769894221632, 0.07335893307217702], [-0.057198728335507536, 0.24513799064677833], [0.09970834784930593, -0.3471577011323708]]> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, lower, TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(3.0505617, -1.1474767), (0.49995133, 0.6186697), (-0.9959089, -0.08798693)], [(0.6935985, 0.4250724), (2.5816984, 0.33225316), (-1.5845772, -1.1568162)], [(-0.64770675, 0.35099715), (0.5985752, -0.6068873), (3.33225, 1.5469793)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(0.7233416, 0.0), (0.046135567, 0.0)], [(-0.98299164, 0.0), (0.05443274, 0.0)], [(0.15989293, 0.0), (-1.2089481, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x697D923EFEFB0C3E254B9EBD5997593D3655C1BE47767E3D1680333D510ADDBD24B1213D162196BC9ED198BE01E40D3E"> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// right, upper, unit diagonal, TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[3.4412274, -0.33087015, 2.430771], [-0.25209212, 3.1096098, 1.5824811], [-0.9092324, -0.59163666, 3.1876032]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[-0.32986996, -1.1927646, -0.20487651], [-0.35882896, 0.6034716, -1.6647885]]> : tensor<2x3xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.11923979, -0.86855143, -0.20487651], [4.759238, 3.237968, -1.6647885]]> : tensor<2x3xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// right, upper, unit diagonal, TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[3.441227486885041, -0.33087015189408764, 2.43077118700778], [-0.2520921296030769, 3.109609841578183, 1.5824811170615634], [-0.9092324048562419, -0.5916366579302884, 3.1876032258370355]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<"0x8E1826E2961CD5BF28D8A2589015F3BFCD9C58BC6439CABF089F0EB00DF7D6BF3FB8A8ADA34FE33FC7630D4CF9A2FABF"> : tensor<2x3xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  check.expect_almost_eq_const %r, dense<[[-0.11923977361573702, -0.8685514030874857, -0.2048765105875873], [4.7592380116520445, 3.23796801439914, -1.6647885294716944]]> : tensor<2x3xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// right, upper, unit diagonal, TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(3.4412274, -0.32986996), (-0.33087015, -1.1927646), (2.430771, -0.20487651)], [(-0.25209212, -0.35882896), (3.1096098, 0.6034716), (1.5824811, -1.6647885)], [(-0.9092324, -0.70017904), (-0.59163666, 1.151391), (3.1876032, 1.857331)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(-1.5111796, 0.0), (0.6448475, 0.0), (-0.98060787, 0.0)], [(-0.8568531, 0.0), (-0.87187916, 0.0), (-0.42250794, 0.0)]]> : tensor<2x3xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(3.5464506, 1.8790251), (2.196641, -1.6325047), (-0.98060787, 0.0)], [(0.94188595, -0.5617428), (-0.2032683, -0.70338637), (-0.42250794, 0.0)]]> : tensor<2x3xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, upper, ADJOINT, f32
func.func @main() {
  %0 = stablehlo.constant dense<"0xBC0B2C4000A03A3F6A0C5F3EE12A66BF5862033FDACA693FA043903FCFCDC1BF13759440"> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[-0.4298936, 2.6312807], [0.60182226, -0.33588162], [1.2377379, 0.11112817]]> : tensor<3x2xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %r, dense<[[-0.1599178, 0.9788203], [1.3997971, -2.0448282], [-0.0012492193, 0.38052434]]> : tensor<3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, upper, ADJOINT, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[2.6882163265124834, 0.7290039236125041, 0.217820788076002], [-0.899091796547139, 0.513219348372135, 0.9132515212358882], [1.1270637259718324, -1.5140932286302158, 4.6392910829376905]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[-0.429893603006348, 2.631280557263819], [0.6018222499558621, -0.335881614942245], [1.2377378432256467, 0.11112816676749648]]> : tensor<3x2xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %r, dense<"0x56E5489E2F78C4BFF1DD67D47E52EF3F1D217B9E9165F63FA1D35BE7CE5B00C048AF8FF8A77754BFA4FAB9D6825AD83F"> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, upper, ADJOINT, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(2.6882162, -0.4298936), (0.7290039, 2.6312807), (0.2178208, 0.60182226)], [(-0.8990918, -0.33588162), (0.51321936, 1.2377379), (0.9132515, 0.11112817)], [(1.1270638, 0.12915125), (-1.5140933, 0.07612761), (4.6392913, -0.15512815)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(0.63422537, 0.0), (0.810655, 0.0)], [(0.3548086, 0.0), (1.8125904, 0.0)], [(-1.3564758, 0.0), (-0.46363196, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(0.23004486, -0.036788266), (0.29403904, -0.047022074)], [(-0.3546347, 0.3764211), (-0.06478866, 1.418082)], [(-0.23906237, -0.043030787), (-0.13674016, -0.23577987)]]> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
