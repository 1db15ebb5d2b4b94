"""Tensors of more elements than a vector or a tile has. Inputs are affine in their positions and made by the program, so
that the text stays small; results are affine too, or are checked by sums over lines."""
import numpy as np

from .core import arr, case, dense, section, tensor, xla


def affine(name, shape, factors, offset, e):
    """Lines that define `name` as offset + sum of factor * position."""
    t = tensor(shape, e)
    lines = [f"%{name} = stablehlo.constant dense<{offset}{'.0' if e[0] in 'fb' else ''}> : {t}"]
    last = f"%{name}"
    for d, f in enumerate(factors):
        if f:
            k = f"%{name}{d}"
            lines += [f"{k}i = stablehlo.iota dim = {d} : {t}",
                      f"{k}f = stablehlo.constant dense<{f}{'.0' if e[0] in 'fb' else ''}> : {t}",
                      f"{k}m = stablehlo.multiply {k}i, {k}f : {t}", f"{k}s = stablehlo.add {last}, {k}m : {t}"]
            last = f"{k}s"
    return lines, last


def value(shape, factors, offset):
    out = np.full(shape, offset, np.float64)
    for d, f in enumerate(factors):
        out += f * np.arange(shape[d]).reshape([-1 if i == d else 1 for i in range(len(shape))])
    return out


def moved(op, label, body, ins, out, e):
    """`ins` and `out` are (shape, factors, offset)."""
    lines, names = [], []
    for k, spec in enumerate(ins):
        more, name = affine(f"x{k}_", *spec, e)
        lines += more
        names.append(name)
    for k, name in enumerate(names):
        body = body.replace(f"%{k}", name)
    types = [tensor(spec[0], e) for spec in ins]
    for k, t in enumerate(types):
        body = body.replace(f"${k}", t)
    body = body.replace("$T", ", ".join(types)).replace("$r", tensor(out[0], e)).replace("$E", tensor((), e))
    want, name = affine("want", *out, e)
    lines += body.split("\n") + want + [f"check.expect_eq %r, {name} : {tensor(out[0], e)}"]
    section(op, f"large {label} {e}", "func.func @main() {\n" + "\n".join("  " + line for line in lines) + "\n  return\n}\n")


def build():
    s = "stablehlo."
    for e in ("f32", "i8", "i32", "bf16"):
        small = e in ("i8", "bf16")
        f = (1, 1) if small else (41, 2)
        moved(s + "transpose", "matrix", "%r = stablehlo.transpose %0, dims = [1, 0] : ($0) -> $r", [((37, 67), f, 3)],
              ((67, 37), f[::-1], 3), e)
        moved(s + "transpose", "three dimensions", "%r = stablehlo.transpose %0, dims = [2, 0, 1] : ($0) -> $r",
              [((9, 20, 33), (1, 2, 1), 0)], ((33, 9, 20), (1, 1, 2), 0), e)
        moved(s + "reverse", "matrix", "%r = stablehlo.reverse %0, dims = [0, 1] : $0", [((37, 67), (1, 1), 0)],
              ((37, 67), (-1, -1), 102), e)
        moved(s + "slice", "strides", "%r = stablehlo.slice %0 [3:40:2, 5:64:3] : ($0) -> $r", [((41, 67), (1, 1), 1)],
              ((19, 20), (2, 3), 9), e)
        moved(s + "concatenate", "three operands", "%r = stablehlo.concatenate %0, %1, %2, dim = 1 : ($T) -> $r",
              [((19, 20), (1, 1), 0), ((19, 33), (1, 1), 20), ((19, 7), (1, 1), 53)], ((19, 60), (1, 1), 0), e)
        moved(s + "broadcast_in_dim", "rows", "%r = stablehlo.broadcast_in_dim %0, dims = [2] : ($0) -> $r",
              [((67,), (1,), 0)], ((5, 7, 67), (0, 0, 1), 0), e)
        moved(s + "broadcast_in_dim", "columns", "%r = stablehlo.broadcast_in_dim %0, dims = [0] : ($0) -> $r",
              [((67,), (1,), 0)], ((67, 35), (1, 0), 0), e)
        moved(s + "reshape", "lines", "%r = stablehlo.reshape %0 : ($0) -> $r", [((4, 30), (30, 1), 0)], ((20, 6), (6, 1), 0), e)
        moved(s + "dynamic_slice", "matrix", "%i = stablehlo.constant dense<7> : tensor<i32>\n%j = stablehlo.constant dense<90> : tensor<i32>\n"
              "%r = stablehlo.dynamic_slice %0, %i, %j, sizes = [20, 33] : ($0, tensor<i32>, tensor<i32>) -> $r",
              [((41, 67), (1, 1), 0)], ((20, 33), (1, 1), 41), e)
        moved(s + "add", "matrix", "%r = stablehlo.add %0, %1 : $0", [((33, 67), (1, 1), 0), ((33, 67), (0, -1), 3)],
              ((33, 67), (1, 0), 3), e)
        moved(s + "select", "matrix", "%c = stablehlo.compare LT, %0, %1 : ($0, $1) -> tensor<33x67xi1>\n%r = stablehlo.select %c, %0, %1 : tensor<33x67xi1>, $0",
              [((33, 67), (1, 0), -40), ((33, 67), (0, 1), 0)], ((33, 67), (1, 0), -40), e)
        moved(s + "gather", "rows", "%i = stablehlo.iota dim = 0 : tensor<50x1xi32>\n"
              '%r = "stablehlo.gather"(%0, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], '
              "start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 33>}> : ($0, tensor<50x1xi32>) -> $r",
              [((64, 33), (1, 1), 0)], ((50, 33), (1, 1), 0), e)
        moved(s + "pad", "matrix, cut again", "%v = stablehlo.constant dense<9> : $E\n".replace("<9>", "<9.0>" if e[0] in "fb" else "<9>") +
              "%p = stablehlo.pad %0, %v, low = [3, 5], high = [2, 9], interior = [0, 0] : ($0, $E) -> tensor<38x81xELEM>\n".replace("ELEM", e) +
              "%r = stablehlo.slice %p [3:36, 5:72] : (tensor<38x81xELEM>) -> $r".replace("ELEM", e),
              [((33, 67), (1, 0), 0)], ((33, 67), (1, 0), 0), e)
    folds()


def folds():
    """Results are a line of numbers, given in full."""
    def folded(op, label, body, ins, outs, e, results=None):
        lines, names, values = [], [], []
        for k, spec in enumerate(ins):
            more, name = affine(f"x{k}_", *spec, e)
            lines += more
            names.append(name)
            values.append(arr(value(*spec), e))
        text = body
        for k, (name, spec) in enumerate(zip(names, ins)):
            text = text.replace(f"%{k}", name).replace(f"${k}", tensor(spec[0], e))
        text = text.replace("$T", ", ".join(tensor(spec[0], e) for spec in ins)).replace("$E", tensor((), e))
        want = outs(*values)
        case(op, f"large {label} {e}", "\n".join(lines + [text]), [], [want], "eq")

    s = "stablehlo."
    for e in ("f32", "i32"):
        zero = "0.0" if e == "f32" else "0"
        for dims, label in (([1], "rows"), ([0], "columns"), ([0, 1], "all")):
            for name, f in (("add", np.sum), ("maximum", np.max)):
                folded(s + "reduce", f"{name} {label}", f"%z = stablehlo.constant dense<{zero}> : $E\n"
                       f"%r = stablehlo.reduce(%0 init: %z) applies stablehlo.{name} across dimensions = {dims} : ($0, $E) -> $r",
                       [((37, 67), (3, 2), -20)], lambda x, dims=dims, f=f: arr(np.maximum(f(x.astype(float), tuple(dims)), 0)
                                                                              if f is np.max else f(x.astype(float), tuple(dims)), e), e)
        folded(s + "reduce", "the middle dimension", f"%z = stablehlo.constant dense<{zero}> : $E\n"
               "%q = stablehlo.reduce(%0 init: %z) applies stablehlo.add across dimensions = [1] : ($0, $E) -> tensor<5x33xELEM>\n".replace("ELEM", e) +
               "%r = stablehlo.slice %q [4:5, 0:33] : (tensor<5x33xELEM>) -> $r".replace("ELEM", e),
               [((5, 40, 33), (3, 2, 1), -20)], lambda x: arr(x.astype(float).sum(1)[4:5], e), e)
        for (m, k, n), label in (((33, 40, 35), "product"), ((1, 130, 70), "row by matrix"), ((70, 130, 1), "matrix by column"), ((8, 256, 16), "long product")):
            folded(s + "dot_general", label, f"%z = stablehlo.constant dense<{zero}> : $E\n"
                   f"%p = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : ($T) -> {tensor((m, n), e)}\n"
                   f"%r = stablehlo.slice %p [{m - 1}:{m}, 0:{n}] : ({tensor((m, n), e)}) -> $r",
                   [((m, k), (1, 1), -20), ((k, n), (1, -1), 3)], lambda x, y, m=m: arr((x.astype(float) @ y.astype(float))[m - 1:], e), e)
        folded(s + "dot_general", "batch", f"%z = stablehlo.constant dense<{zero}> : $E\n"
               f"%p = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [2] : ($T) -> {tensor((3, 20, 17), e)}\n"
               f"%r = stablehlo.reduce(%p init: %z) applies stablehlo.add across dimensions = [1] : ({tensor((3, 20, 17), e)}, $E) -> $r",
               [((3, 20, 24), (1, 1, 1), -20), ((3, 17, 24), (1, -1, 1), 3)],
               lambda x, y: arr(np.einsum("bik,bjk->bj", x.astype(float), y.astype(float)), e), e)
        def conv(x, y):
            x, y = x.astype(float), y.astype(float)
            full = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))
            out = sum(np.einsum("bhwi,io->bhwo", full[:, i:i + 12, j:j + 14], y[i, j]) for i in range(3) for j in range(3))
            return arr(out[0, 11], e)
        folded(s + "convolution", "image", f"%p = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {{pad = [[1, 1], [1, 1]]}} "
               f"{{batch_group_count = 1 : i64, feature_group_count = 1 : i64}} : ($T) -> {tensor((2, 12, 14, 9), e)}\n"
               f"%s = stablehlo.slice %p [0:1, 11:12, 0:14, 0:9] : ({tensor((2, 12, 14, 9), e)}) -> {tensor((1, 1, 14, 9), e)}\n"
               f"%r = stablehlo.reshape %s : ({tensor((1, 1, 14, 9), e)}) -> $r",
               [((2, 12, 14, 8), (1, 1, 1, 1), -9), ((3, 3, 8, 9), (1, 1, -1, 1), 0)], conv, e)
        folded(s + "reduce_window", "pooling", f"%z = stablehlo.constant dense<{zero}> : $E\n"
               f'%p = "stablehlo.reduce_window"(%0, %z) <{{window_dimensions = array<i64: 3, 3>, window_strides = array<i64: 2, 2>, padding = dense<1> : tensor<2x2xi64>}}> ({{\n'
               "^bb0(%a: $E, %b: $E):\n  %s = stablehlo.add %a, %b : $E\n  stablehlo.return %s : $E\n}) : ($0, $E) -> " + tensor((17, 33), e) + "\n"
               f"%r = stablehlo.slice %p [16:17, 0:33] : ({tensor((17, 33), e)}) -> $r", [((33, 65), (1, 1), 0)],
               lambda x: arr([[np.pad(x.astype(float), 1)[32:35, 2 * j:2 * j + 3].sum() for j in range(33)]], e), e)
        direction = "LT"
        folded(s + "sort", "columns", '%k = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({\n^bb0(%a: $E, %b: $E):\n'
               f"  %c = stablehlo.compare {direction}, %a, %b : ($E, $E) -> tensor<i1>\n  stablehlo.return %c : tensor<i1>\n}}) : ($0) -> $0\n"
               "%r = stablehlo.slice %k [0:64, 3:4] : ($0) -> $r", [((64, 33), (-2, 1), 0)], lambda x: np.sort(x[:, 3:4], 0), e)
