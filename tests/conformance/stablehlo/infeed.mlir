// two infeeds and an outfeed
func.func private @first() -> tensor<i64> {
  %c = stablehlo.constant dense<7> : tensor<i64>
  return %c : tensor<i64>
}
func.func private @second() -> tensor<2xi64> {
  %c = stablehlo.constant dense<[8, 9]> : tensor<2xi64>
  return %c : tensor<2xi64>
}
func.func private @process() -> (tensor<i64>, tensor<2xi64>) {
  %t = stablehlo.create_token : !stablehlo.token
  %x:2 = "stablehlo.infeed"(%t) <{infeed_config = ""}> : (!stablehlo.token) -> (tensor<i64>, !stablehlo.token)
  %y:2 = "stablehlo.infeed"(%x#1) : (!stablehlo.token) -> (tensor<2xi64>, !stablehlo.token)
  %o = "stablehlo.outfeed"(%y#0, %y#1) <{outfeed_config = ""}> : (tensor<2xi64>, !stablehlo.token) -> !stablehlo.token
  return %x#0, %y#0 : tensor<i64>, tensor<2xi64>
}
func.func @main() {
  %r:2 = "interpreter.run_parallel"() <{infeed = [@first, @second], programs = [[@process]]}> : () -> (tensor<i64>, tensor<2xi64>)
  check.expect_eq_const %r#0, dense<7> : tensor<i64>
  check.expect_eq_const %r#1, dense<[8, 9]> : tensor<2xi64>
  return
}
