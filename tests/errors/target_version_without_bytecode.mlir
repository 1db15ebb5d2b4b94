// tpuc: opt FILE --target-version=1.13.0
func.func @main() {
  return
}
