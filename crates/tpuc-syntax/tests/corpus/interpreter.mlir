// Ops of the interpreter dialect.
module {
  func.func @main(%arg0: tensor<2xf32>) {
    interpreter.print %arg0 : tensor<2xf32>
    %0 = interpreter.probe %arg0, probe_id = "probe0" : tensor<2xf32>
    %1:2 = "interpreter.run_parallel"(%0, %0) <{infeed = [@queue0, @queue1], programs = [[@foo], [@foo]]}> : (tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    return
  }
}
