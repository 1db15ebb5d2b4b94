// tpuc: opt FILE --target v5e --emit=tile --fusion=full
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
