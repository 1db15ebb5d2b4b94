// tpuc: opt FILE --pass-pipeline=builtin.module(inline,nonsense)
module {
}
