// from process to process
func.func private @sender(%x: tensor<2xi64>) -> !stablehlo.token {
  %t = stablehlo.create_token : !stablehlo.token
  %s = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2xi64>, !stablehlo.token) -> !stablehlo.token
  return %s : !stablehlo.token
}
func.func private @receiver() -> (tensor<2xi64>, !stablehlo.token) {
  %t = stablehlo.create_token : !stablehlo.token
  %r:2 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (!stablehlo.token) -> (tensor<2xi64>, !stablehlo.token)
  return %r#0, %r#1 : tensor<2xi64>, !stablehlo.token
}
func.func @main() {
  %x = stablehlo.constant dense<[7, -8]> : tensor<2xi64>
  %r:3 = "interpreter.run_parallel"(%x) <{programs = [[@sender], [@receiver]]}> : (tensor<2xi64>) -> (!stablehlo.token, tensor<2xi64>, !stablehlo.token)
  check.expect_eq_const %r#1, dense<[7, -8]> : tensor<2xi64>
  return
}
