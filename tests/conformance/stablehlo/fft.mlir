// FFT (4,) [4] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7640524, 1.867558), (0.4001572, -0.9772779), (0.978738, 0.95008844), (2.2408931, -0.1513572)]> : tensor<4xcomplex<f32>>
  %r = stablehlo.fft %0, type = FFT, length = [4] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x6C48AC408631D83FC85226BD70863040185DD03DE08F7C40F33CCE3F2F5B6CBF"> : tensor<4xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// FFT (4,) [4] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.764052345967664, 1.8675579901499675), (0.4001572083672233, -0.977277879876411), (0.9787379841057392, 0.9500884175255894), (2.240893199201458, -0.1513572082976979)]> : tensor<4xcomplex<f64>>
  %r = stablehlo.fft %0, type = FFT, length = [4] : (tensor<4xcomplex<f64>>) -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(5.383840737642084, 1.6890113195014478), (-0.04060630971678825, 2.7582055634586125), (0.10173992250472219, 3.9462814958496657), (1.611235033440638, -0.9232664182098563)]> : tensor<4xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// IFFT (5,) [5] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -2.3015387), (-0.6117564, 1.7448118), (-0.5281718, -0.7612069), (-1.0729686, 0.3190391), (0.86540765, -0.24937038)]> : tensor<5xcomplex<f32>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 5>}> : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.055371262, -0.24965303), (0.3472901, -0.5132687), (-0.25503364, -1.0068803), (0.6247767, -0.45232517), (0.851941, -0.07941154)]> : tensor<5xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// IFFT (5,) [5] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93F59A2CC1E8D6902C0ADD9B72F8293E3BF05C68FBDBFEAFB3FD28F5472C8E6E0BFF6AF1A93CE5BE8BF0CB85C25E12AF1BF247BEDF4226BD43F7D1135576BB1EB3FC623A2535EEBCFBF"> : tensor<5xcomplex<f64>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 5>}> : (tensor<5xcomplex<f64>>) -> tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.055371240983643724, -0.24965302259584343), (0.3472900840914201, -0.5132687096557644), (-0.25503364264743417, -1.0068802826736452), (0.6247766960326709, -0.45232514153526326), (0.8519409852029413, -0.07941154041976649)]> : tensor<5xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// FFT (2, 3, 4) [3, 4] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(-0.41675785, -0.33882198), (-0.056266826, -0.23618403), (-2.1361961, -0.637655), (1.6402708, -1.1876123)], [(-1.7934356, -1.4212172), (-0.84174734, -0.15349519), (0.5028814, -0.26905695), (-1.2452881, 2.2313669)], [(-1.0579522, -2.4347675), (-0.9090076, 0.1127265), (0.55145407, 0.37044454), (2.292208, 1.3596338)]], [[(0.041539393, 0.5018572), (-1.1179254, -0.8442137), (0.5390583, 9.761472e-06), (-0.5961597, 0.54235256)], [(-0.019130496, -0.31350818), (1.1750013, 0.7710117), (-0.7478709, -1.8680906), (0.009025251, 1.7311847)], [(-0.8781079, 1.4676781), (-0.15643416, -0.33567733), (0.25657046, 0.61134076), (-0.98877907, 0.047970593)]]]> : tensor<2x3x4xcomplex<f32>>
  %r = stablehlo.fft %0, type = FFT, length = [3, 4] : (tensor<2x3x4xcomplex<f32>>) -> tensor<2x3x4xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[[(-3.4698374, -2.6046383), (-4.8666263, 0.8356732), (-5.230175, -6.8575096), (0.49405617, -8.152752)], [(1.1298177, 1.386234), (4.7493873, 4.155599), (-3.790802, 1.7734339), (5.458382, 1.5892034)], [(-0.5668303, -5.9824157), (8.129839, 0.99483955), (-3.3898969, 6.426034), (-3.6484084, 2.3704345)]], [[(-2.483213, 2.3119156), (-3.6338441, 1.4362121), (0.8673307, -1.5133415), (1.8269303, 4.3893223)], [(-1.7323006, -2.7471542), (-0.6934408, -0.29716888), (-3.0975711, 4.105419), (1.3137369, -4.337592)], [(0.8150515, 1.0352563), (-1.3249708, 1.9317964), (9.114289, -0.1808933), (-0.4735252, -0.1114852)]]]> : tensor<2x3x4xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// FFT (2, 3, 4) [3, 4] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(-0.4167578474054706, -0.33882196602919634), (-0.056266827226329474, -0.23618403085260128), (-2.136196095668454, -0.6376550124843012), (1.6402708084049886, -1.1876122863852843)], [(-1.7934355851948631, -1.4212172273041268), (-0.841747365656204, -0.15349519567694914), (0.5028814171580428, -0.2690569602160135), (-1.2452880866072316, 2.2313667888866044)], [(-1.057952218862339, -2.434767576521044), (-0.9090076149268493, 0.11272650481664892), (0.5514540445464243, 0.37044453666323424), (2.2922080128149576, 1.3596338626725961)]], [[(0.04153939299840346, 0.5018572067813133), (-1.1179254451135168, -0.8442137038298618), (0.5390583205807888, 9.761471596093479e-06), (-0.596159699806467, 0.5423525721490291)], [(-0.019130496521151476, -0.31350819699340887), (1.175001219500291, 0.7710117380694115), (-0.7478709492938624, -1.8680906545637634), (0.009025250973325124, 1.731184665980468)], [(-0.878107893240342, 1.4676780105734129), (-0.15643417038462365, -0.33567733852384746), (0.25657045200129563, 0.6113407795737174), (-0.9887790487696217, 0.047970591868188375)]]]> : tensor<2x3x4xcomplex<f64>>
  %r = stablehlo.fft %0, type = FFT, length = [3, 4] : (tensor<2x3x4xcomplex<f64>>) -> tensor<2x3x4xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<"0x4BCFCD163AC20BC036501CBE4CD604C050C860D56C7713C0C63BA3BDD5BDEA3FBD82030DB3EB14C0E9DDDB0F176E1BC0B0631A599D9EDF3F9BB3717E354E20C01EE6B2ABBB13F23F34D80ADC032EF63FCF79DA565FFF124031B57964559F104091C5C7C68F530EC0E276D243FC5FFC3F3F12703362D515401DC42DBE606DF93FE36A5B097923E2BF5B207552FEED17C0DADBB5307A422040521C2BF8B9D5EF3FB56F774F821E0BC0A086E73C42B41940EAC518CDF02F0DC06761905FA6F602405EB600D09EDD03C01093AF84CD7E0240D30775C71C120DC003E0CB77B9FAF63FD232B85A2CC1EB3FE2978BB3A536F8BF5B11FB471B3BFD3F9D0CF47CAA8E11408AA1E1F680B7FBBF5F479EF82BFA05C0D3B59D99AA30E6BF362913EED004D3BF17723B67D3C708C06C167504F36B1040A0236C0E1105F53F72CE75AFB15911C010AEC2E0E614EA3FB88BB1DD6890F03F8A658FB81433F5BF8EAB7E70A3E8FE3F0706F317843A2240B0DD220A8327C7BF3DCB24CD3C4EDEBFE055CD3C4C8ABCBF"> : tensor<2x3x4xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// IFFT (2, 3) [2, 3] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(1.7886285, -0.082741484), (0.43650985, -0.6270007), (0.09649747, -0.04381817)], [(-1.8634927, -0.47721803), (-0.27738822, -1.3138647), (-0.35475898, 0.8846224)]]> : tensor<2x3xcomplex<f32>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 2, 3>}> : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(-0.02900069, -0.27667013), (0.3972837, 0.058589246), (-0.40571514, -0.06189889)], [(0.8028793, 0.025483334), (0.27844152, 0.123786524), (0.7447398, 0.047968417)]]> : tensor<2x3xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// IFFT (2, 3) [2, 3] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[[(1.7886284734303186, -0.08274148148245977), (0.43650985051198943, -0.6270006768238473), (0.09649746807200862, -0.04381816897592824)], [(-1.8634927033644908, -0.47721803035950267), (-0.27738820251439905, -1.3138647533626822), (-0.35475897926898675, 0.8846223804995846)]]> : tensor<2x3xcomplex<f64>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type IFFT>, fft_length = array<i64: 2, 3>}> : (tensor<2x3xcomplex<f64>>) -> tensor<2x3xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[[(-0.029000682188926596, -0.2766701217508059), (0.3972837127204166, 0.058589252743962476), (-0.40571514549857607, -0.06189888691413778)], [(0.8028792795270322, 0.0254833459900608), (0.27844151427202835, 0.12378651465994461), (0.744739794598344, 0.047968413788516004)]]> : tensor<2x3xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// FFT (2, 2, 3) [2, 2, 3] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0xCB194F3D17A3D93E9FF9FF3E161DAA3EE3F37EBF8E1294BFAC8F313FE6B5B33E9E2BD6BEF75C1BBF6DD3CABF6B03C63F1CD025BFEA2C393F393C193FA6F83C3DAD1CAA3E57A57BBF84E092BFDDF45E3D23611E3FF9BA233E7E32B4BDD0BE9ABF"> : tensor<2x2x3xcomplex<f32>>
  %r = stablehlo.fft %0, type = FFT, length = [2, 2, 3] : (tensor<2x2x3xcomplex<f32>>) -> tensor<2x2x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[[(-2.0883515, -0.31653845), (0.9686112, -0.65906924), (-2.0333292, 5.6371393)], [(1.7637967, -0.90947187), (1.7638756, 1.6651217), (-3.957473, 1.4733025)]], [[(-1.4210006, 2.0997355), (1.8670831, -2.5152752), (7.1719484, 0.41042554)], [(-0.03602803, -2.4716878), (1.7528799, -0.3231733), (-5.1452723, 1.0103604)]]]> : tensor<2x2x3xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// FFT (2, 2, 3) [2, 2, 3] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[[[(0.05056170714293955, 0.42507239648702144), (0.499951333237829, 0.33225314537233536), (-0.9959089311068651, -1.1568162609191428)], [(0.6935985082913116, 0.3509971530825316), (-0.41830152002691007, -0.606887283097402), (-1.5845772351121241, 1.5469793290157272)]], [[(-0.6477067671218505, 0.7233416087478579), (0.5985751739673772, 0.046135567230164806), (0.3322500326099644, -0.9829916534185322)], [(-1.1474766329454797, 0.054432738865157676), (0.6186696890268814, 0.15989293507262803), (-0.08798692834027545, -1.2089481591289206)]]]> : tensor<2x2x3xcomplex<f64>>
  %r = stablehlo.fft %0, type = FFT, length = [2, 2, 3] : (tensor<2x2x3xcomplex<f64>>) -> tensor<2x2x3xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[[[(-2.0883515703772018, -0.31653848269057383), (0.9686112177629941, -0.6590692198700673), (-2.0333292012850297, 5.637139394108346)], [(1.763796667835991, -0.9094719103100172), (1.763875554879831, 1.6651217770425766), (-3.9574730286900515, 1.4733024731290105)]], [[(-1.4210007047704367, 2.0997354425727157), (1.8670830289006548, -2.515275384392081), (7.171948522374526, 0.41042554768897777)], [(-0.03602795559273886, -2.4716879258112683), (1.7528799581528767, -0.3231733134755711), (-5.145272003476142, 1.010360359852208)]]]> : tensor<2x2x3xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// RFFT (6,) [6] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[0.4412275, -0.33087015, 2.430771, -0.25209212, 0.10960984, 1.5824811]> : tensor<6xf32>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 6>}> : (tensor<6xf32>) -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0xCACA7E4000000000B06F483D32D3B4BE687ADABF55B36A401CB5FD3F00000000"> : tensor<4xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// RFFT (6,) [6] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[0.44122748688504143, -0.33087015189408764, 2.43077118700778, -0.2520921296030769, 0.10960984157818278, 1.5824811170615634]> : tensor<6xf64>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 6>}> : (tensor<6xf64>) -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(3.981127351035403, 0.0), (0.04893458477887447, -0.3531738861457119), (-1.7068606395947545, 3.667195496703283), (1.9820896799066055, 0.0)]> : tensor<4xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// RFFT (2, 5) [5] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[-0.31178367, 0.7290039, 0.2178208, -0.8990918, -2.4867806], [0.9132515, 1.1270638, -1.5140933, 1.639291, -0.4298936]]> : tensor<2x5xf32>
  %r = stablehlo.fft %0, type = RFFT, length = [5] : (tensor<2x5xf32>) -> tensor<2x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(-2.7508314, 0.0), (-0.30380675, -3.7148976), (0.8997633, -0.82794374)], [(1.7356194, 0.0), (1.0274018, 0.37275836), (0.38791728, -3.9142034)]]> : tensor<2x3xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// RFFT (2, 5) [5] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x618F438243F4D3BFCE4852090054E73FB37296348DE1CB3FFAB2C8285CC5ECBFBA891841EDE403C0595F17415B39ED3F2BE938F97308F23F3FFD40D2B939F8BF0A785D49893AFA3FF3FF6A756083DBBF"> : tensor<2x5xf64>
  %r = stablehlo.fft %0, type = RFFT, length = [5] : (tensor<2x5xf64>) -> tensor<2x3xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[[(-2.7508314099740145, 0.0), (-0.30380673113294443, -3.714897620625147), (0.8997632524011601, -0.8279437561380039)], [(1.7356194985088476, 0.0), (1.0274017454086686, 0.372758379831873), (0.38791730842662814, -3.914203254321619)]]> : tensor<2x3xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// RFFT (3, 4) [3, 4] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[1.6905257, -0.46593738, 0.032820165, 0.40751627], [-0.788923, 0.002065573, -8.903859e-04, -1.7547243], [1.017658, 0.6004985, -0.625429, -0.17154826]]> : tensor<3x4xf32>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 3, 4>}> : (tensor<3x4xf32>) -> tensor<3x3xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[[(-0.056368135, 0.0), (2.51276, -1.655383), (2.707891, 0.0)], [(2.525571, 2.9130075), (0.3773658, 4.2432833), (1.3187048, -0.86565)], [(2.525571, -2.9130075), (2.082991, 0.032460604), (1.3187048, 0.86565)]]> : tensor<3x3xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// RFFT (3, 4) [3, 4] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[[1.690525703800356, -0.4659373705408328, 0.0328201636785844, 0.40751628299650783], [-0.7889230286257386, 0.00206557290594813, -8.903858579313628e-04, -1.7547243063454208], [1.0176580056634932, 0.6004985159195494, -0.6254289739667597, -0.17154826119572117]]> : tensor<3x4xf64>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type RFFT>, fft_length = array<i64: 3, 4>}> : (tensor<3x4xf64>) -> tensor<3x3xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<"0xA0CEBEF546DCACBF00000000000000001BC9B2D9211A04400A1938E3727CFABF24C287C8C2A905400000000000000000B4EBCCAD5E3404409DFA97ECD64D07401C7B9601C326D83F16E332441FF91040AE480E516A19F53F7ED3B4AA67B3EBBFB4EBCCAD5E3404409DFA97ECD64D07C07CB5F723F7A900404000A8F8AD9EA03FAE480E516A19F53F7ED3B4AA67B3EB3F"> : tensor<3x3xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// IRFFT (4,) [6] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(0.09120472, -2.2964916), (1.0912827, 2.4098344), (-1.9469703, 1.7278361), (-1.3863496, 2.2045562)]> : tensor<4xcomplex<f32>>
  %r = stablehlo.fft %0, type = IRFFT, length = [6] : (tensor<4xcomplex<f32>>) -> tensor<6xf32>
  check.expect_almost_eq_const %r, dense<[-0.50108665, -0.44180804, -0.2701188, -0.76649195, 0.123633064, 1.9470772]> : tensor<6xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// IRFFT (4,) [6] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(0.09120471661981977, -2.2964915742021637), (1.0912827332721105, 2.4098343033415413), (-1.9469703090225463, 1.7278361685799193), (-1.3863495322369392, 2.204556284556135)]> : tensor<4xcomplex<f64>>
  %r = stablehlo.fft %0, type = IRFFT, length = [6] : (tensor<4xcomplex<f64>>) -> tensor<6xf64>
  check.expect_almost_eq_const %r, dense<[-0.5010866611863318, -0.44180803186567436, -0.2701187766568365, -0.7664919726220921, 0.1236330300346086, 1.947077128916146]> : tensor<6xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// IRFFT (2, 3) [5] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0xEC4C913AE837C2BF1F3F94BE9353FBBE43DB8EBFF87476BE331253BCE2DF25BF98B8C1BEC2C9223F6057F6BE2ABCDE3F"> : tensor<2x3xcomplex<f32>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 5>}> : (tensor<2x3xcomplex<f32>>) -> tensor<2x5xf32>
  check.expect_almost_eq_const %r, dense<[[-0.56202245, 0.56892496, -0.020182649, -0.06788384, 0.082272545], [-0.3463753, -0.5446794, 0.5728652, -0.45208082, 0.7573875]]> : tensor<2x5xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// IRFFT (2, 3) [5] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0011085547122109732, -1.517331178795672), (-0.2895440692501988, -0.49087198122174647), (-1.1160663030644142, -0.24068057850267277)], [(-0.012882756745794295, -0.6479474602216037), (-0.3783614642079181, 0.6358910802468317), (-0.4811353628769039, 1.7401173052851766)]]> : tensor<2x3xcomplex<f64>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type IRFFT>, fft_length = array<i64: 5>}> : (tensor<2x3xcomplex<f64>>) -> tensor<2x5xf64>
  check.expect_almost_eq_const %r, dense<[[-0.562022437983403, 0.5689249345321581, -0.020182650280422123, -0.0678838333164831, 0.08227254176036114], [-0.34637528218308766, -0.5446793841983277, 0.5728651902960759, -0.4520808123247346, 0.7573875316642801]]> : tensor<2x5xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// IRFFT (3, 3) [3, 4] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(1.3315865, -0.17460021), (0.715279, 0.4330262), (-1.5454003, 1.2030374)], [(-0.00838385, -0.96506566), (0.621336, 1.028274), (-0.72008556, 0.22863013)], [(0.26551157, 0.44513762), (0.10854852, -1.1366022), (0.004291431, 0.13513687)]]> : tensor<3x3xcomplex<f32>>
  %r = stablehlo.fft %0, type = IRFFT, length = [3, 4] : (tensor<3x3xcomplex<f32>>) -> tensor<3x4xf32>
  check.expect_almost_eq_const %r, dense<"0x9A413D3E218E883E5B0398BE68F8BF3E1D8D21BE912D1C3EE967B33EE806ED3E07E48D3E8A05AB3D55DFEDBE6272C83D"> : tensor<3x4xf32> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// IRFFT (3, 3) [3, 4] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[[(1.331586504129518, -0.17460021059294129), (0.7152789743984055, 0.433026189953598), (-1.5454002921112682, 1.203037373812212)], [(-0.008383849928522256, -0.9650656705167633), (0.6213359738904805, 1.028274077982704), (-0.7200855607188968, 0.2286301301246597)], [(0.2655115856921195, 0.44513761283034786), (0.10854852571496944, -1.1366022118310442), (0.004291430934033236, 0.1351368784486355)]]> : tensor<3x3xcomplex<f64>>
  %r = stablehlo.fft %0, type = IRFFT, length = [3, 4] : (tensor<3x3xcomplex<f64>>) -> tensor<3x4xf64>
  check.expect_almost_eq_const %r, dense<[[0.18482056383372447, 0.266709379131561, -0.2969005941675606, 0.37494206449998024], [-0.15776487758278324, 0.1525175695750095, 0.35040216856175943, 0.4629433074881951], [0.2771303539528239, 0.08350665537682711, -0.4645945085888391, 0.09787442204882019]]> : tensor<3x4xf64> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// FFT (1,) [1] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<(1.7494547, -0.286073)> : tensor<1xcomplex<f32>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 1>}> : (tensor<1xcomplex<f32>>) -> tensor<1xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(1.7494547, -0.286073)]> : tensor<1xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// FFT (1,) [1] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7494547413051793, -0.28607299681629417)]> : tensor<1xcomplex<f64>>
  %r = "stablehlo.fft"(%0) <{fft_type = #stablehlo<fft_type FFT>, fft_length = array<i64: 1>}> : (tensor<1xcomplex<f64>>) -> tensor<1xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<(1.7494547413051793, -0.28607299681629417)> : tensor<1xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// FFT (0, 4) [4] complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x4xcomplex<f32>>
  %r = stablehlo.fft %0, type = FFT, length = [4] : (tensor<0x4xcomplex<f32>>) -> tensor<0x4xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<> : tensor<0x4xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// FFT (0, 4) [4] complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x4xcomplex<f64>>
  %r = stablehlo.fft %0, type = FFT, length = [4] : (tensor<0x4xcomplex<f64>>) -> tensor<0x4xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<> : tensor<0x4xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
