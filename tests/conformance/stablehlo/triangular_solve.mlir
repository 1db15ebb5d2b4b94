// left, lower, NO_TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x1E73984068E1CC3E938E7A3FCB6A0F4009C39B40E22E7ABFFF38733F62FD1ABEDD643940"> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[0.41059852, 0.14404356], [1.4542735, 0.7610377], [0.121675014, 0.44386324]]> : tensor<3x2xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %r, dense<[[0.08618682, 0.030235512], [0.25909048, 0.14242935], [0.027273418, 0.15075165]]> : tensor<3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, lower, NO_TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[4.764052345967664, 0.4001572083672233, 0.9787379841057392], [2.240893199201458, 4.867557990149967, -0.977277879876411], [0.9500884175255894, -0.1513572082976979, 2.896781148206442]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[0.41059850193837233, 0.144043571160878], [1.454273506962975, 0.7610377251469934], [0.12167501649282841, 0.44386323274542566]]> : tensor<3x2xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %r, dense<"0x411026D35610B63F4D655BFE0EF69E3FB6666157F094D03FBB49D410203BC23F4D71706990ED9B3FDEA58D7AD44BC33F"> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
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
  %0 = stablehlo.constant dense<[[4.6243453, -0.6117564, -0.5281718], [-1.0729686, 3.8654077, -2.3015387], [1.7448118, -0.7612069, 3.319039]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<"0xF35A7FBE5A26BB3F58D903C0DE13A5BEC6A2C4BE5B1F913F"> : tensor<3x2xf32>
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
  check.expect_almost_eq_const %r, dense<[[-0.1467627968030057, 0.3710641439518722], [-0.6018660278706421, 0.11998178051610985], [-0.11571251303567309, 0.34159568764414844]]> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, upper, NO_TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0xA3FA9340F35A7FBE119C1CBF5A26BB3F443607BF58D903C0095789BFDE13A5BED7627740C6A2C4BE694C13C05B1F913FFE55DF3F3DC98CBF75DE42BF059130BE236B544054BB60BF"> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(0.042213745, 0.0), (0.58281523, 0.0)], [(-1.1006192, 0.0), (1.1447237, 0.0)], [(0.9015907, 0.0), (0.50249434, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(-0.028567312, 0.14781304), (0.18552828, -0.04323836)], [(-0.10936793, -0.045350723), (0.38943923, 0.019473879)], [(0.25388157, 0.06714958), (0.14149886, 0.03742528)]]> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// right, lower, NO_TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<[[2.5832422, -0.056266826, -2.1361961], [1.6402708, 1.2065644, -0.84174734], [0.5028814, -1.2452881, 1.9420478]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[-0.9090076, 0.55145407, 2.292208], [0.041539393, -1.1179254, 0.5390583]]> : tensor<2x3xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %r, dense<"0x869BD2BFF36DD63F3814973F9BA6BC3EADDA23BFEF1D8E3E"> : tensor<2x3xf32> {tolerance = 2.0e-05 : f64}
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
  %0 = stablehlo.constant dense<[[(2.5832422, -0.9090076), (-0.056266826, 0.55145407), (-2.1361961, 2.292208)], [(1.6402708, 0.041539393), (1.2065644, -1.1179254), (-0.84174734, 0.5390583)], [(0.5028814, -0.5961597), (-1.2452881, -0.019130496), (1.9420478, 1.1750013)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x78743FBF00000000A5DE133C00000000AECB60BF00000000473020BE00000000345D833E00000000A0207DBF00000000"> : tensor<2x3xcomplex<f32>>
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
  check.expect_almost_eq_const %r, dense<[[-0.47721803, -1.3138647], [-0.004669937, -1.5670593], [1.6671592, -1.0412247]]> : tensor<3x2xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// left, lower, unit diagonal, NO_TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x7C4FF8388E2713408A2C1503C7EFDB3FE61D84DD0EB4B83FD78F94B9DDD0FDBF463CAFB1E8C70540890C7B015FB4D6BF8A60FDB48B2EB5BFBFE730B96310E4BFE838EAA842A60740"> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[-0.47721803035950267, -1.3138647533626822], [0.8846223804995846, 0.8813180422075299], [1.7095730636529485, 0.05003364217686021]]> : tensor<3x2xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %r, dense<[[-0.47721803035950267, -1.3138647533626822], [-0.004669936989322593, -1.5670593388916148], [1.6671592831778317, -1.0412247400921277]]> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, lower, unit diagonal, NO_TRANSPOSE, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(4.7886286, -0.47721803), (0.43650985, -1.3138647), (0.09649747, 0.8846224)], [(-1.8634927, 0.88131803), (2.722612, 1.709573), (-0.35475898, 0.050033644)], [(-0.082741484, -0.40467742), (-0.6270007, -0.54535997), (2.9561818, -1.5464773)]]> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(0.98236746, 0.0), (-1.1010677, 0.0)], [(-1.1850466, 0.0), (-0.2056499, 0.0)], [(1.4861484, 0.0), (0.23671627, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x6F7C7B3FE5A64024C9EF8CBFAAFAB6A44245253FA3A35DBF947A10C0886B783FA7701C402BBD533E0647E6BF73BD88BF"> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
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
  %0 = stablehlo.constant dense<[[3.0505617071429394, 0.499951333237829, -0.9959089311068651], [0.6935985082913116, 2.58169847997309, -1.5845772351121241], [-0.6477067671218505, 0.5985751739673772, 3.332250032609964]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<"0xEECC3675105CF2BFC7B32C6024CCE33F316DB2B34F86B6BFC60556DA6234DB3F138257B2A243D53F3E0F82C45182F2BF"> : tensor<3x2xf64>
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
  check.expect_almost_eq_const %r, dense<[[(0.28611305, 0.13768002), (-0.077291764, 0.053122852)], [(-0.37760323, 0.062124517), (0.043823324, -0.10792983)], [(0.039475575, -0.018326323), (-0.29847425, 0.13856508)]]> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// right, upper, unit diagonal, TRANSPOSE, f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x123D5C40D067A9BEC1911B40381281BED9034740BE8ECA3F74C368BF807517BFB1014C40"> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<[[-0.32986996, -1.1927646, -0.20487651], [-0.35882896, 0.6034716, -1.6647885]]> : tensor<2x3xf32>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %r, dense<[[-0.11923979, -0.86855143, -0.20487651], [4.759238, 3.237968, -1.6647885]]> : tensor<2x3xf32> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// right, upper, unit diagonal, TRANSPOSE, f64
func.func @main() {
  %0 = stablehlo.constant dense<[[3.441227486885041, -0.33087015189408764, 2.43077118700778], [-0.2520921296030769, 3.109609841578183, 1.5824811170615634], [-0.9092324048562419, -0.5916366579302884, 3.1876032258370355]]> : tensor<3x3xf64>
  %1 = stablehlo.constant dense<[[-0.32986995777935924, -1.192764612421806, -0.2048765105875873], [-0.3588289470012431, 0.6034716026094954, -1.6647885294716944]]> : tensor<2x3xf64>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  check.expect_almost_eq_const %r, dense<"0x79E10F707F86BEBF34FBE44F2CCBEBBFCD9C58BC6439CABFD0B377B075091340F8B43AC65BE70940C7630D4CF9A2FABF"> : tensor<2x3xf64> {tolerance = 1.0e-12 : f64}
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
  %0 = stablehlo.constant dense<[[2.6882162, 0.7290039, 0.2178208], [-0.8990918, 0.51321936, 0.9132515], [1.1270638, -1.5140933, 4.6392913]]> : tensor<3x3xf32>
  %1 = stablehlo.constant dense<"0x041BDCBEE766284006111A3FADF8ABBE326E9E3F2A97E33D"> : tensor<3x2xf32>
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
  check.expect_almost_eq_const %r, dense<[[-0.15991778591868905, 0.9788202427434368], [1.399797076288514, -2.0448282313249853], [-0.0012492313710436732, 0.38052435845740207]]> : tensor<3x2xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// left, upper, ADJOINT, complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0xBC0B2C40041BDCBE00A03A3FE76628406A0C5F3E06111A3FE12A66BFADF8ABBE5862033F326E9E3FDACA693F2A97E33DA043903F3A40043ECFCDC1BFCBE89B3D13759440EAD91EBE"> : tensor<3x3xcomplex<f32>>
  %1 = stablehlo.constant dense<[[(0.63422537, 0.0), (0.810655, 0.0)], [(0.3548086, 0.0), (1.8125904, 0.0)], [(-1.3564758, 0.0), (-0.46363196, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %r = "stablehlo.triangular_solve"(%0, %1) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(0.23004486, -0.036788266), (0.29403904, -0.047022074)], [(-0.3546347, 0.3764211), (-0.06478866, 1.418082)], [(-0.23906237, -0.043030787), (-0.13674016, -0.23577987)]]> : tensor<3x2xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
