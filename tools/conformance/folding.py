"""Ops that fold, contract, sort and solve."""
import jax
import numpy as np

from .core import INF, NAN, arr, case, count, elem, ints, rand, tensor, ty


def region(op, e, arity=1):
    """A region that combines its two arguments by an op."""
    t = tensor((), e)
    return f"({{\n^bb0(%a: {t}, %b: {t}):\n  %s = stablehlo.{op} %a, %b : {t}\n  stablehlo.return %s : {t}\n}})"


def initial(op, e):
    """The neutral element."""
    if op in ("add", "or", "xor"):
        return arr(0, e)
    if op == "multiply":
        return arr(1, e)
    if op == "and":
        return ~arr(0, e)
    if e[0] in "fb":
        return arr(-INF if op == "maximum" else INF, e)
    info = np.iinfo(arr(0, e).dtype)
    return arr(info.min if op == "maximum" else info.max, e)


FOLDS = {"add": np.sum, "multiply": np.prod, "maximum": np.max, "minimum": np.min,
         "and": lambda x, axis: np.bitwise_and.reduce(x, axis), "or": lambda x, axis: np.bitwise_or.reduce(x, axis),
         "xor": lambda x, axis: np.bitwise_xor.reduce(x, axis)}


def reduces():
    op = "stablehlo.reduce"
    for e in ("f32", "f64", "bf16", "i32", "i8", "ui16", "i64", "i1", "complex<f32>"):
        for k, (name, f) in enumerate(FOLDS.items()):
            float_like = e[0] in "fb" or e.startswith("complex")
            if (float_like and name in ("and", "or", "xor")) or (e.startswith("complex") and "m" in name[:2] and name != "multiply"):
                continue
            if e == "i1" and name in ("xor",):
                continue
            x = arr(np.random.RandomState(k).randint(0 if e[0] == "u" or e == "i1" else -3, 2 if e == "i1" else 4, (2, 3, 4)), e)
            if e == "i1":
                want = {"add": np.any, "multiply": np.all, "maximum": np.any, "minimum": np.all, "and": np.all,
                        "or": np.any}[name](x, 1)
            else:
                wide = np.complex128 if e.startswith("complex") else np.float64 if float_like else np.int64
                want = arr(0, e)
                value = f(x.astype(wide), 1)
                want = value.astype(x.dtype) if not float_like else arr(value, e)
            start = initial(name, e) if e != "i1" else arr(name in ("multiply", "minimum", "and"), "i1")
            body = f"%r = {op}(%0 init: %1) applies stablehlo.{name} across dimensions = [1] : ($T) -> $r"
            if k % 2:
                body = f'%r = "{op}"(%0, %1) <{{dimensions = array<i64: 1>}}> {region(name, e)} : ($T) -> $r'
            case(op, f"{name} {e}", body, [x, start], [want])
    x = rand(1, 2, 3, 4)
    for dims in ([0], [2], [0, 2], [0, 1, 2], [1, 2], []):
        case(op, f"dimensions {dims}", f"%r = {op}(%0 init: %1) applies stablehlo.add across dimensions = {dims} : ($T) -> $r",
             [x, arr(0.0, "f32")], [arr(np.sum(x.astype(float), tuple(dims)), "f32")], "almost 1e-5")
    case(op, "an initial value that counts", f"%r = {op}(%0 init: %1) applies stablehlo.add across dimensions = [0] : ($T) -> $r",
         [arr([1, 2, 3], "i32"), arr(10, "i32")], [arr(16, "i32")])
    for name in ("add", "maximum"):
        case(op, f"no elements to fold, {name}", f"%r = {op}(%0 init: %1) applies stablehlo.{name} across dimensions = [0] : ($T) -> $r",
             [arr(np.zeros((0, 2)), "f32"), arr(-5.0, "f32")], [arr([-5.0, -5.0], "f32")])
    case(op, "no results", f"%r = {op}(%0 init: %1) applies stablehlo.add across dimensions = [1] : ($T) -> $r",
         [arr(np.zeros((0, 2)), "f32"), arr(0.0, "f32")], [arr(np.zeros(0), "f32")])
    for name in ("maximum", "minimum", "add"):
        case(op, f"{name} with a NaN", f"%r = {op}(%0 init: %1) applies stablehlo.{name} across dimensions = [0] : ($T) -> $r",
             [arr([1.0, NAN, 3.0], "f32"), initial(name, "f32")], [arr(NAN, "f32")])
    case(op, "overflow wraps", f"%r = {op}(%0 init: %1) applies stablehlo.add across dimensions = [0] : ($T) -> $r",
         [arr([100, 100, 100], "i8"), arr(0, "i8")], [arr(44, "i8")])
    body = (f'%r:2 = "{op}"(%0, %1, %2, %3) <{{dimensions = array<i64: 1>}}> ({{\n'
            "^bb0(%a: tensor<f32>, %i: tensor<i32>, %b: tensor<f32>, %j: tensor<i32>):\n"
            "  %g = stablehlo.compare GT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>\n"
            "  %e = stablehlo.compare EQ, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>\n"
            "  %l = stablehlo.compare LT, %i, %j : (tensor<i32>, tensor<i32>) -> tensor<i1>\n"
            "  %t = stablehlo.and %e, %l : tensor<i1>\n  %c = stablehlo.or %g, %t : tensor<i1>\n"
            "  %v = stablehlo.select %c, %a, %b : tensor<i1>, tensor<f32>\n"
            "  %k = stablehlo.select %c, %i, %j : tensor<i1>, tensor<i32>\n"
            "  stablehlo.return %v, %k : tensor<f32>, tensor<i32>\n}) : ($T) -> ($R)")
    v = arr([[1, 5, 5, 2], [-1, -3, -1, -9]], "f32")
    case(op, "the place of the largest", body,
         [v, arr([[0, 1, 2, 3]] * 2, "i32"), arr(-INF, "f32"), arr(2**31 - 1, "i32")],
         [v.max(1), arr(v.argmax(1), "i32")])
    body = (f"%r:2 = {op}(%0 init: %2), (%1 init: %3) across dimensions = [0] : ($T) -> ($R)\n"
            "  reducer(%a: tensor<f32>, %b: tensor<f32>) (%i: tensor<i32>, %j: tensor<i32>)  {\n"
            "  %v = stablehlo.add %a, %b : tensor<f32>\n  %k = stablehlo.maximum %i, %j : tensor<i32>\n"
            "  stablehlo.return %v, %k : tensor<f32>, tensor<i32>\n}")
    case(op, "two operands, pretty", body, [arr([1, 2, 3], "f32"), arr([4, 9, 2], "i32"), arr(0, "f32"), arr(0, "i32")],
         [arr(6, "f32"), arr(9, "i32")])
    for e in ("f8E4M3FN", "f8E5M2FNUZ", "f4E2M1FN", "f6E3M2FN", "f8E5M2"):
        for name, f in (("maximum", np.max), ("minimum", np.min), ("add", np.sum)):
            x = arr([[-1.0, -2.0, -0.5], [1.0, 0.5, 1.5]], e)
            case(op, f"{name} {e}", f"%r = {op}(%0 init: %1) applies stablehlo.{name} across dimensions = [1] : ($T) -> $r",
                 [x, arr({"maximum": -4.0, "minimum": 4.0, "add": 0.0}[name], e)], [arr(f(x.astype(float), 1), e)])
    for e in ("i4", "ui4", "i2", "f16"):
        x = arr([[1, 0], [1, 1]], e)
        for name, f in (("maximum", np.max), ("add", np.sum)):
            case(op, f"{name} {e}", f"%r = {op}(%0 init: %1) applies stablehlo.{name} across dimensions = [1] : ($T) -> $r",
                 [x, arr(0, e)], [arr([1, -2 if e == "i2" and name == "add" else 1 if name == "maximum" else 2], e)])
    body = ('%k = stablehlo.constant dense<2.0> : tensor<f32>\n' f'%r = "{op}"(%0, %1) <{{dimensions = array<i64: 0>}}> ({{\n'
            "^bb0(%a: tensor<f32>, %b: tensor<f32>):\n  %m = stablehlo.maximum %a, %b : tensor<f32>\n"
            "  %c = stablehlo.minimum %m, %k : tensor<f32>\n  stablehlo.return %c : tensor<f32>\n}) : ($T) -> $r")
    case(op, "a region that uses a value from outside", body, [arr([1, 5, 3], "f32"), arr(-INF, "f32")], [arr(2.0, "f32")])
    body = (f'%r = "{op}"(%0, %1) <{{dimensions = array<i64: 0>}}> ({{\n'
            "^bb0(%a: tensor<f32>, %b: tensor<f32>):\n  %m = stablehlo.add %a, %b : tensor<f32>\n"
            "  stablehlo.return %m : tensor<f32>\n}) : ($T) -> $r")
    case(op, "a wider accumulator", body, [arr([1, 5, 3], "bf16"), arr(0, "f32")], [arr(9.0, "f32")])


def window(**attrs):
    parts = []
    for name in ("window_dimensions", "window_strides", "base_dilations", "window_dilations"):
        if name in attrs:
            parts.append(f"{name} = array<i64: {', '.join(map(str, attrs[name]))}>")
    if "padding" in attrs:
        p = np.array(attrs["padding"])
        splat = len(set(p.ravel())) == 1
        parts.append(f"padding = dense<{p.ravel()[0] if splat else p.tolist()}> : tensor<{len(p)}x2xi64>")
    return ", ".join(parts)


def windowed(x, f, init, window_dimensions, window_strides=None, base_dilations=None, window_dilations=None, padding=None):
    """`reduce_window` by its definition: pad the operand, dilated, and fold each window."""
    n = x.ndim
    one = [1] * n
    strides, base, dilation = window_strides or one, base_dilations or one, window_dilations or one
    padding = padding or [[0, 0]] * n
    shape = [max(0, (d - 1) * b + 1 if d else 0) for d, b in zip(x.shape, base)]
    shape = [s + lo + hi for s, (lo, hi) in zip(shape, padding)]
    full = np.full(shape, init, x.dtype)
    for index, v in np.ndenumerate(x):
        at = tuple(i * b + lo for i, b, (lo, _) in zip(index, base, padding))
        if all(0 <= a < s for a, s in zip(at, shape)):
            full[at] = v
    reach = [(w - 1) * d + 1 for w, d in zip(window_dimensions, dilation)]
    out = [0 if s < r else (s - r) // t + 1 for s, r, t in zip(shape, reach, strides)]
    result = np.full(out, init, x.dtype)
    for index in np.ndindex(*out):
        part = full[tuple(slice(i * t, i * t + r, d) for i, t, r, d in zip(index, strides, reach, dilation))]
        for v in part.ravel():
            result[index] = f(result[index], v)
    return result


def windows():
    op = "stablehlo.reduce_window"
    shapes = {
        "plain": dict(window_dimensions=[2, 2]),
        "strides": dict(window_dimensions=[2, 3], window_strides=[2, 1]),
        "padding": dict(window_dimensions=[3, 2], padding=[[1, 1], [0, 2]]),
        "negative padding": dict(window_dimensions=[2, 2], padding=[[-1, 0], [1, -2]]),
        "dilated base": dict(window_dimensions=[2, 2], base_dilations=[2, 3]),
        "dilated window": dict(window_dimensions=[2, 2], window_dilations=[2, 3]),
        "everything": dict(window_dimensions=[2, 2], window_strides=[2, 1], base_dilations=[2, 1], window_dilations=[1, 2],
                           padding=[[1, 0], [0, 1]]),
        "a window larger than the operand": dict(window_dimensions=[9, 2]),
        "windows of padding only": dict(window_dimensions=[1, 1], padding=[[2, 0], [0, 1]]),
    }
    for name, attrs in shapes.items():
        for e, f, fold in [("i32", lambda a, b: a + b, "add"), ("f32", max, "maximum")]:
            x = count(4, 5, e=e, start=-7)
            init = arr(1 if fold == "add" else -INF, e)
            case(op, f"{name}, {fold} {e}", f'%r = "{op}"(%0, %1) <{{{window(**attrs)}}}> {region(fold, e)} : ($T) -> $r',
                 [x, init], [windowed(x, f, init, **attrs)])
    for e in ("f64", "bf16", "i8", "ui16", "i64"):
        x = count(6, e=e)
        case(op, e, f'%r = "{op}"(%0, %1) <{{{window(window_dimensions=[3])}}}> {region("add", e)} : ($T) -> $r',
             [x, arr(0, e)], [arr([3, 6, 9, 12], e)])
    case(op, "running sums", f'%r = "{op}"(%0, %1) <{{{window(window_dimensions=[4], padding=[[3, 0]])}}}> {region("add", "i32")} : ($T) -> $r',
         [arr([1, 2, 3, 4], "i32"), arr(0, "i32")], [arr([1, 3, 6, 10], "i32")])
    case(op, "rank 0", f'%r = "{op}"(%0, %1) <{{window_dimensions = array<i64>}}> {region("add", "i32")} : ($T) -> $r',
         [arr(5, "i32"), arr(2, "i32")], [arr(7, "i32")])
    body = (f'%r:2 = "{op}"(%0, %1, %2, %3) <{{window_dimensions = array<i64: 2>}}> ({{\n'
            "^bb0(%a: tensor<f32>, %c: tensor<i32>, %b: tensor<f32>, %d: tensor<i32>):\n"
            "  %s = stablehlo.add %a, %b : tensor<f32>\n  %m = stablehlo.maximum %c, %d : tensor<i32>\n"
            "  stablehlo.return %s, %m : tensor<f32>, tensor<i32>\n}) : ($T) -> ($R)")
    case(op, "two operands", body, [arr([1, 2, 4], "f32"), arr([7, 5, 6], "i32"), arr(0, "f32"), arr(0, "i32")],
         [arr([3, 6], "f32"), arr([7, 6], "i32")])
    op = "stablehlo.select_and_scatter"
    for name, attrs, source in [("plain", dict(window_dimensions=[2, 2], window_strides=[2, 2]), (2, 2)),
                                ("windows that overlap", dict(window_dimensions=[2, 3], window_strides=[1, 1]), (3, 2)),
                                ("padding", dict(window_dimensions=[2, 2], window_strides=[2, 2], padding=[[1, 1], [0, 0]]), (3, 2))]:
        for e in ("f32", "i32", "f64"):
            x = arr(np.random.RandomState(4).permutation(16).reshape(4, 4), e)
            t = tensor((), e)
            body = (f'%r = "{op}"(%0, %1, %2) <{{{window(**attrs)}}}> ({{\n^bb0(%a: {t}, %b: {t}):\n'
                    f"  %g = stablehlo.compare GE, %a, %b : ({t}, {t}) -> tensor<i1>\n  stablehlo.return %g : tensor<i1>\n"
                    f"}}, {region('add', e)[1:-1]}) : ($T) -> $r")
            case(op, f"{name} {e}", body, [x, count(*source, e=e, start=1), arr(10 if name == "plain" else 0, e)], [((4, 4), e)])


def sorts():
    op = "stablehlo.sort"

    def by(direction, e, kind=""):
        t = tensor((), e)
        return (f"({{\n^bb0(%a: {t}, %b: {t}):\n  %g = stablehlo.compare {direction}, %a, %b{kind} : ({t}, {t}) -> tensor<i1>\n"
                "  stablehlo.return %g : tensor<i1>\n})")

    for e in ("f32", "i32", "ui8", "i64", "bf16", "f16", "i1"):
        x = arr(np.random.RandomState(2).permutation(12).reshape(3, 4) % (2 if e == "i1" else 100), e)
        for dim, direction in [(0, "LT"), (1, "GT"), (-1, "LT")]:
            want = np.sort(x.astype(float), dim)
            want = arr(np.flip(want, dim) if direction == "GT" else want, e)
            case(op, f"dimension {dim} by {direction}, {e}",
                 f'%r = "{op}"(%0) <{{dimension = {dim} : i64, is_stable = true}}> {by(direction, e)} : ($0) -> $r', [x], [want])
    x = arr([0.0, NAN, -0.0, INF, -INF, -NAN, 1.0], "f32")
    order = np.argsort(np.where(x.view(np.int32) < 0, x.view(np.int32) ^ 0x7FFFFFFF, x.view(np.int32)))
    case(op, "the total order", f'%r = "{op}"(%0) <{{dimension = 0 : i64, is_stable = true}}> {by("LT", "f32", ", TOTALORDER")} : ($0) -> $r',
         [x], [x[order]], "bits")
    body = (f'%r:2 = "{op}"(%0, %1) <{{dimension = 0 : i64, is_stable = true}}> ({{\n'
            "^bb0(%a: tensor<i32>, %b: tensor<i32>, %c: tensor<f32>, %d: tensor<f32>):\n"
            "  %g = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>\n"
            "  stablehlo.return %g : tensor<i1>\n}) : ($T) -> ($R)")
    k, v = arr([3, 1, 3, 1, 2, 3], "i32"), arr([0, 1, 2, 3, 4, 5], "f32")
    order = np.argsort(k, kind="stable")
    case(op, "two operands, stable", body, [k, v], [k[order], v[order]])
    case(op, "one element", f'%r = "{op}"(%0) {by("LT", "f32")} : ($0) -> $r', [arr([1.0], "f32")], [arr([1.0], "f32")])
    case(op, "no elements", f'%r = "{op}"(%0) <{{dimension = 1 : i64}}> {by("LT", "f32")} : ($0) -> $r',
         [arr(np.zeros((2, 0)), "f32")], [arr(np.zeros((2, 0)), "f32")])
    op = "stablehlo.map"
    t = "tensor<f32>"
    body = (f'%r = "{op}"(%0, %1) <{{dimensions = array<i64: 0, 1>}}> ({{\n^bb0(%a: {t}, %b: {t}):\n'
            f"  %s = stablehlo.multiply %a, %b : {t}\n  %m = stablehlo.subtract %s, %a : {t}\n  stablehlo.return %m : {t}\n}}) : ($T) -> $r")
    x, y = arr([[1, 2], [3, 4]], "f32"), arr([[5, 6], [7, 8]], "f32")
    case(op, "f32", body, [x, y], [x * y - x])
    case(op, "no elements", body, [x[:0], y[:0]], [x[:0]])
    body = (f'%k = stablehlo.constant dense<3> : tensor<i32>\n%r = "{op}"(%0) <{{dimensions = array<i64: 0>}}> ({{\n'
            "^bb0(%a: tensor<i32>):\n  %s = stablehlo.add %a, %k : tensor<i32>\n"
            "  %m = stablehlo.convert %s : (tensor<i32>) -> tensor<f32>\n  stablehlo.return %m : tensor<f32>\n}) : ($T) -> $r")
    case(op, "another type, a value from outside", body, [arr([1, 2], "i32")], [arr([4, 5], "f32")])
    op = "chlo.top_k"
    for e in ("f32", "i32", "ui8", "bf16"):
        x = arr(np.random.RandomState(5).permutation(10).reshape(2, 5), e)
        order = np.argsort(-x.astype(float), axis=1, kind="stable")[:, :3]
        values = np.take_along_axis(x, order, 1)
        body = f"%v, %i = {op}(%0, k = 3) : $0 -> ($R)\n%a, %b = stablehlo.optimization_barrier %v, %i : $R"
        body = (f"%r:2 = {op}(%0, k = 3) : $0 -> ($R)", f'%r:2 = "{op}"(%0) <{{k = 3 : i64}}> : ($0) -> ($R)')[e == "i32"]
        case(op, e, body, [x], [values, arr(order, "i32")])
    case(op, "equal values", f"%r:2 = {op}(%0, k = 2) : $0 -> ($R)", [arr([1, 7, 7, 7], "f32")],
         [arr([7, 7], "f32"), arr([1, 2], "i32")])


DOTS = {
    # name: (lhs, rhs, lhs batch, rhs batch, lhs contract, rhs contract)
    "matrix product": ((2, 3), (3, 4), [], [], [1], [0]),
    "transposed": ((3, 2), (4, 3), [], [], [0], [1]),
    "one batch dimension": ((2, 3, 4), (2, 4, 5), [0], [0], [2], [1]),
    "batch dimensions in other places": ((3, 2, 4), (4, 5, 2), [1], [2], [2], [0]),
    "two batch, two contracting": ((2, 3, 4, 2), (3, 2, 2, 4), [0, 1], [1, 0], [2, 3], [3, 2]),
    "outer product": ((3,), (2,), [], [], [], []),
    "inner product": ((5,), (5,), [], [], [0], [0]),
    "a scalar": ((), (3,), [], [], [], []),
    "nothing to contract": ((2, 0), (0, 3), [], [], [1], [0]),
    "no results": ((0, 2), (2, 3), [], [], [1], [0]),
}


def contract(x, y, lb, rb, lc, rc):
    letters = iter("abcdefghijklmnop")
    left, right = [None] * x.ndim, [None] * y.ndim
    for a, b in zip(lb + lc, rb + rc):
        left[a] = right[b] = next(letters)
    left = [c or next(letters) for c in left]
    right = [c or next(letters) for c in right]
    batch = [left[i] for i in lb]
    out = batch + [c for i, c in enumerate(left) if i not in lb + lc] + [c for i, c in enumerate(right) if i not in rb + rc]
    return np.einsum(f"{''.join(left)},{''.join(right)}->{''.join(out)}", x, y)


def dots():
    op = "stablehlo.dot_general"
    for k, (name, (ls, rs, lb, rb, lc, rc)) in enumerate(DOTS.items()):
        for e in ("f32", "i32", "bf16", "f64", "i8", "complex<f32>"):
            if e not in ("f32", "i32") and name not in ("matrix product", "one batch dimension"):
                continue
            x, y = ints(1, -4, 5, *ls, e=e), ints(2, -4, 5, *rs, e=e)
            wide = np.complex128 if e.startswith("complex") else np.float64
            value = contract(x.astype(wide), y.astype(wide), lb, rb, lc, rc)
            want = value.astype(x.dtype) if e.startswith("complex") else arr(value, e)
            batch = f", batching_dims = {lb} x {rb}" if lb else ""
            contracting = f", contracting_dims = {lc} x {rc}" if lc or lb else ", contracting_dims = [] x []"
            body = f"%r = {op} %0, %1{batch}{contracting} : ($T) -> $r"
            if k % 2:
                body = (f'%r = "{op}"(%0, %1) <{{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = {lb}, '
                        f"rhs_batching_dimensions = {rb}, lhs_contracting_dimensions = {lc}, rhs_contracting_dimensions = {rc}>}}> : ($T) -> $r")
            case(op, f"{name} {e}", body, [x, y], [want])
    x, y = ints(1, -9, 9, 2, 3, e="i8"), ints(2, -9, 9, 3, 2, e="i8")
    case(op, "i8 to i32", f"%r = {op} %0, %1, contracting_dims = [1] x [0] : ($T) -> $r", [x * 9, y * 9],
         [(x * 9).astype(np.int32) @ (y * 9).astype(np.int32)])
    case(op, "i8 wraps", f"%r = {op} %0, %1, contracting_dims = [1] x [0] : ($T) -> $r", [x, y],
         [(x.astype(int) @ y.astype(int)).astype(np.int8)])
    x, y = rand(1, 4, 5), rand(2, 5, 3)
    for precision in ("DEFAULT", "HIGH", "HIGHEST"):
        body = f"%r = {op} %0, %1, contracting_dims = [1] x [0], precision = [{precision}, {precision}] : ($T) -> $r"
        case(op, f"precision {precision}", body, [x, y], [arr(x.astype(float) @ y.astype(float), "f32")], "almost 1e-5")
    case(op, "bf16 to f32", f"%r = {op} %0, %1, contracting_dims = [1] x [0] : ($T) -> $r", [arr(x, "bf16"), arr(y, "bf16")],
         [arr(arr(x, "bf16").astype(float) @ arr(y, "bf16").astype(float), "f32")], "almost 1e-5")
    body = (f"%r = {op} %0, %1, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, "
            "accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, "
            "allow_imprecise_accumulation = false> : ($T) -> $r")
    case(op, "an algorithm", body, [x, y], [arr(x.astype(float) @ y.astype(float), "f32")], "almost 1e-5")
    case(op, "a NaN beside a zero", f"%r = {op} %0, %1, contracting_dims = [0] x [0] : ($T) -> $r",
         [arr([0.0, 1.0], "f32"), arr([NAN, 1.0], "f32")], [arr(NAN, "f32")])
    for e in ("f8E4M3FN", "f8E5M2"):
        a, b = arr([[1.0, 2.0], [-0.5, 4.0]], e), arr([[0.5, 1.0], [2.0, -1.0]], e)
        case(op, f"{e} to f32", f"%r = {op} %0, %1, contracting_dims = [1] x [0] : ($T) -> $r", [a, b],
             [arr(a.astype(float) @ b.astype(float), "f32")])
    op = "stablehlo.dot"
    for k, (ls, rs) in enumerate([((2, 3), (3, 4)), ((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((0, 3), (3, 2))]):
        x, y = ints(1, -4, 5, *ls, e="f32"), ints(2, -4, 5, *rs, e="f32")
        case(op, f"{len(ls)} by {len(rs)} dimensions{' without elements' if 0 in ls else ''}",
             (f"%r = {op} %0, %1 : ($T) -> $r", f'%r = "{op}"(%0, %1) : ($T) -> $r')[k % 2], [x, y], [np.dot(x, y)])
    case(op, "i32", f"%r = {op} %0, %1, precision = [HIGH, HIGH] : ($T) -> $r", [count(2, 2), count(2, 2)],
         [count(2, 2) @ count(2, 2)])
    op = "stablehlo.einsum"
    for k, (config, ls, rs) in enumerate([("ab,bc->ac", (2, 3), (3, 4)), ("abc,acd->abd", (2, 3, 4), (2, 4, 2)),
                                          ("a,b->ab", (2,), (3,)), ("ab,ab->", (2, 3), (2, 3)), ("ab,cb->ca", (2, 3), (4, 3))]):
        x, y = ints(1, -4, 5, *ls, e="f32"), ints(2, -4, 5, *rs, e="f32")
        body = (f'%r = {op} %0, %1, config = "{config}" : ($T) -> $r', f'%r = "{op}"(%0, %1) <{{einsum_config = "{config}"}}> : ($T) -> $r')[k % 2]
        case(op, config, body, [x, y], [arr(np.einsum(config, x, y), "f32")])
    op = "stablehlo.unary_einsum"
    for k, config in enumerate(["ab->ba", "ab->a", "ab->"]):
        x = ints(1, -4, 5, 2, 3, e="f32")
        body = (f'%r = {op} %0, config = "{config}" : ($0) -> $r', f'%r = "{op}"(%0) <{{einsum_config = "{config}"}}> : ($0) -> $r')[k % 2]
        case(op, config, body, [x], [arr(np.einsum(config, x), "f32")])
    op = "chlo.ragged_dot"
    numbers = ("lhs_contracting_dimensions = [LC], rhs_contracting_dimensions = [RC], lhs_ragged_dimensions = [LR]GROUP")
    for e, index in (("f32", "i64"), ("i32", "i32")):
        x, y, sizes = ints(1, -3, 4, 5, 2, e=e), ints(2, -3, 4, 3, 2, 4, e=e), arr([2, 0, 3], index)
        want = np.concatenate([x[:2] @ y[0], x[2:] @ y[2]])
        text = numbers.replace("LC", "1").replace("RC", "1").replace("LR", "0").replace("GROUP", ", rhs_group_dimensions = [0]")
        case(op, f"groups of rows {e}", f'%r = "{op}"(%0, %1, %2) <{{ragged_dot_dimension_numbers = #chlo.ragged_dot<{text}>}}> : ($T) -> $r',
             [x, y, sizes], [arr(want, e)])
        x, y = ints(1, -3, 4, 2, 5, e=e), ints(2, -3, 4, 5, 3, e=e)
        want = np.stack([x[:, :2] @ y[:2], np.zeros((2, 3)), x[:, 2:] @ y[2:]])
        text = numbers.replace("LC", "1").replace("RC", "0").replace("LR", "1").replace("GROUP", "")
        case(op, f"groups of what is contracted {e}", f'%r = "{op}"(%0, %1, %2) <{{ragged_dot_dimension_numbers = #chlo.ragged_dot<{text}>}}> : ($T) -> $r',
             [x, y, sizes], [arr(want, e)])


def convolutions():
    op = "stablehlo.convolution"
    nhwc = "[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]"
    nchw = "[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]"
    forms = {
        # name: (numbers, lhs, rhs, window, feature groups, batch groups, result)
        "plain": (nhwc, (1, 4, 5, 2), (2, 3, 2, 3), "", 1, 1, (1, 3, 3, 3)),
        "other layout": (nchw, (2, 2, 4, 4), (3, 2, 2, 2), "", 1, 1, (2, 3, 3, 3)),
        "strides and padding": (nhwc, (1, 5, 5, 1), (3, 3, 1, 2), "stride = [2, 2], pad = [[1, 1], [0, 2]]", 1, 1, (1, 3, 3, 2)),
        "negative padding": (nhwc, (1, 5, 5, 1), (2, 2, 1, 1), "pad = [[-1, 0], [-2, 1]]", 1, 1, (1, 3, 3, 1)),
        "dilated operand": (nhwc, (1, 3, 3, 1), (2, 2, 1, 1), "pad = [[1, 1], [1, 0]], lhs_dilate = [2, 3]", 1, 1, (1, 6, 7, 1)),
        "dilated kernel": (nhwc, (1, 5, 6, 1), (2, 2, 1, 1), "rhs_dilate = [2, 3]", 1, 1, (1, 3, 3, 1)),
        "reversed kernel": (nhwc, (1, 3, 3, 1), (2, 2, 1, 1), "reverse = [true, false]", 1, 1, (1, 2, 2, 1)),
        "feature groups": (nhwc, (1, 3, 3, 4), (2, 2, 2, 6), "", 2, 1, (1, 2, 2, 6)),
        "depthwise": (nhwc, (1, 3, 3, 3), (2, 2, 1, 3), "", 3, 1, (1, 2, 2, 3)),
        "batch groups": (nhwc, (4, 3, 3, 2), (2, 2, 2, 4), "", 1, 2, (2, 2, 2, 4)),
        "no spatial dimension": ("[b, f]x[i, o]->[b, f]", (2, 3), (3, 4), "", 1, 1, (2, 4)),
        "one spatial dimension": ("[b, 0, f]x[0, i, o]->[b, 0, f]", (1, 6, 2), (3, 2, 2), "pad = [[2, 2]]", 1, 1, (1, 8, 2)),
        "three spatial dimensions": ("[b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f]", (1, 2, 3, 2, 1), (1, 2, 2, 1, 2), "", 1, 1, (1, 2, 2, 1, 2)),
    }
    for name, (numbers, ls, rs, win, features, batches, out) in forms.items():
        for e in ("f32", "i32", "f64", "bf16") if name in ("plain", "feature groups") else ("f32", "i32"):
            x, y = ints(1, -3, 4, *ls, e=e), ints(2, -3, 4, *rs, e=e)
            body = (f"%r = {op}(%0, %1) dim_numbers = {numbers}, window = {{{win}}} {{batch_group_count = {batches} : i64, "
                    f"feature_group_count = {features} : i64}} : ($T) -> $r")
            case(op, f"{name} {e}", body, [x, y], [(out, e)])
    x, y = ints(1, -3, 4, 1, 4, 4, 1, e="f32"), ints(2, -3, 4, 2, 2, 1, 1, e="f32")
    body = (f'%r = "{op}"(%0, %1) <{{dimension_numbers = #stablehlo.conv<{nhwc}>, batch_group_count = 1 : i64, feature_group_count = 1 : i64, '
            "window_strides = array<i64: 2, 1>, padding = dense<[[1, 0], [0, 0]]> : tensor<2x2xi64>}> : ($T) -> $r")
    case(op, "generic form", body, [x, y], [((1, 2, 3, 1), "f32")])
    case(op, "no images", f"%r = {op}(%0, %1) dim_numbers = {nhwc}, window = {{}} {{batch_group_count = 1 : i64, feature_group_count = 1 : i64}} : ($T) -> $r",
         [x[:0], y], [arr(np.zeros((0, 3, 3, 1)), "f32")])
    a, b = ints(1, -9, 9, 1, 4, 4, 1, e="i8"), ints(2, -9, 9, 2, 2, 1, 1, e="i8")
    want = np.zeros((1, 3, 3, 1), np.int32)
    for i, j in np.ndindex(3, 3):
        want[0, i, j, 0] = np.sum(a[0, i:i + 2, j:j + 2, 0].astype(int) * b[:, :, 0, 0].astype(int))
    case(op, "i8 to i32", f"%r = {op}(%0, %1) dim_numbers = {nhwc}, window = {{}} {{batch_group_count = 1 : i64, feature_group_count = 1 : i64}} : ($T) -> $r",
         [a, b], [want])
    op = "stablehlo.dynamic_conv"
    body = (f'%p = stablehlo.constant dense<PADDING> : tensor<2x2xi64>\n%r = "{op}"(%0, %1, %p) <{{dimension_numbers = #stablehlo.conv<{nhwc}>, '
            "batch_group_count = 1 : i64, feature_group_count = 1 : i64, window_strides = array<i64: 2, 1>}> : ($T, tensor<2x2xi64>) -> $r")
    want = [((1, 2, 3, 1), "f32")]
    from .core import xla
    want = xla(body.replace("dynamic_conv", "convolution").replace("%0, %1, %p)", "%0, %1)").replace(
        "window_strides", "padding = dense<[[1, 0], [0, 0]]> : tensor<2x2xi64>, window_strides").replace(
        "$T, tensor<2x2xi64>", "$T").replace("PADDING", "0"), [x, y], want)
    case(op, "padding", body.replace("PADDING", "[[1, 0], [0, 0]]"), [x, y], want)


def solvers():
    op = "stablehlo.cholesky"
    for e in ("f32", "f64", "complex<f32>", "complex<f64>"):
        m = np.random.RandomState(1).standard_normal((2, 3, 3)) + (1j * np.random.RandomState(2).standard_normal((2, 3, 3)) if "c" in e else 0)
        a = m @ m.conj().swapaxes(-1, -2) + 3 * np.eye(3)
        x = a.astype(arr(0, e).dtype)
        factor = np.linalg.cholesky(a)
        tolerance = "almost 1e-5" if "32" in e else "almost 1e-12"
        lower = np.tril(np.ones((3, 3), bool))
        case_masked(op, f"lower {e}", f"%c = {op} %0, lower = true : $0", x, factor.astype(x.dtype), lower, tolerance)
        upper = factor.conj().swapaxes(-1, -2).astype(x.dtype)
        case_masked(op, f"upper {e}", f'%c = "{op}"(%0) <{{lower = false}}> : ($0) -> $0', x, upper, lower.T, tolerance)
    case(op, "one element", f"%r = {op} %0, lower = true : $0", [arr([[4.0]], "f32")], [arr([[2.0]], "f32")])
    case(op, "no elements", f"%r = {op} %0, lower = true : $0", [arr(np.zeros((0, 3, 3)), "f32")], [arr(np.zeros((0, 3, 3)), "f32")])
    op = "stablehlo.triangular_solve"
    from scipy import linalg
    for k, (left, lower, unit, trans) in enumerate([(1, 1, 0, "NO_TRANSPOSE"), (1, 0, 0, "NO_TRANSPOSE"), (0, 1, 0, "NO_TRANSPOSE"),
                                                    (1, 1, 1, "NO_TRANSPOSE"), (1, 1, 0, "TRANSPOSE"), (0, 0, 1, "TRANSPOSE"), (1, 0, 0, "ADJOINT")]):
        for e in ("f32", "f64", "complex<f32>"):
            rs = np.random.RandomState(k)
            a = rs.standard_normal((3, 3)) + 3 * np.eye(3) + (1j * rs.standard_normal((3, 3)) if "c" in e else 0)
            b = rs.standard_normal((3, 2) if left else (2, 3)) + 0 * a[0, 0]
            a, b = a.astype(arr(0, e).dtype), b.astype(arr(0, e).dtype)
            t = np.tril(a) if lower else np.triu(a)
            t = t.astype(np.complex128 if "c" in e else float)
            if unit:
                np.fill_diagonal(t, 1)
            t = {"NO_TRANSPOSE": t, "TRANSPOSE": t.T, "ADJOINT": t.conj().T}[trans]
            want = np.linalg.solve(t, b) if left else np.linalg.solve(t.T, b.T).T
            flags = [f"left_side = {'true' if left else 'false'}", f"lower = {'true' if lower else 'false'}",
                     f"unit_diagonal = {'true' if unit else 'false'}", f"transpose_a = #stablehlo<transpose {trans}>"]
            case(op, f"{'left' if left else 'right'}, {'lower' if lower else 'upper'}{', unit diagonal' if unit else ''}, {trans}, {e}",
                 f'%r = "{op}"(%0, %1) <{{{", ".join(flags)}}}> : ($T) -> $r', [a, b], [np.ascontiguousarray(want.astype(b.dtype))],
                 "almost 2e-5" if "32" in e else "almost 1e-12")
    op = "stablehlo.fft"
    for k, (kind, shape, length) in enumerate([("FFT", (4,), [4]), ("IFFT", (5,), [5]), ("FFT", (2, 3, 4), [3, 4]), ("IFFT", (2, 3), [2, 3]),
                                               ("FFT", (2, 2, 3), [2, 2, 3]), ("RFFT", (6,), [6]), ("RFFT", (2, 5), [5]), ("RFFT", (3, 4), [3, 4]),
                                               ("IRFFT", (4,), [6]), ("IRFFT", (2, 3), [5]), ("IRFFT", (3, 3), [3, 4]), ("FFT", (1,), [1]),
                                               ("FFT", (0, 4), [4])]):
        for part, e in (("f32", "complex<f32>"), ("f64", "complex<f64>")):
            rs = np.random.RandomState(k)
            x = rs.standard_normal(shape)
            if kind != "RFFT":
                x = x + 1j * rs.standard_normal(shape)
            x = x.astype(arr(0, part if kind == "RFFT" else e).dtype)
            axes = list(range(-len(length), 0))
            wide = x.astype(np.float64 if kind == "RFFT" else np.complex128)
            want = {"FFT": lambda: np.fft.fftn(wide, axes=axes), "IFFT": lambda: np.fft.ifftn(wide, axes=axes),
                    "RFFT": lambda: np.fft.rfftn(wide, axes=axes), "IRFFT": lambda: irfft(wide, length)}[kind]()
            want = want.astype(arr(0, part if kind == "IRFFT" else e).dtype)
            text = ", ".join(map(str, length))
            body = (f"%r = {op} %0, type = {kind}, length = [{text}] : ($0) -> $r",
                    f'%r = "{op}"(%0) <{{fft_type = #stablehlo<fft_type {kind}>, fft_length = array<i64: {text}>}}> : ($0) -> $r')[k % 2]
            case(op, f"{kind} {shape} {length} {e}", body, [x], [want], "almost 1e-5" if part == "f32" else "almost 1e-12")


def irfft(x, length):
    """The inverse over the outer dimensions, then the real inverse over the last."""
    outer = list(range(-len(length), -1))
    x = np.fft.ifftn(x, axes=outer) if outer else x
    return np.fft.irfft(x, n=length[-1], axis=-1)


def case_masked(op, label, body, x, want, mask, tolerance):
    """What lies in the other triangle is open."""
    full = np.broadcast_to(mask, x.shape)
    body += (f"\n%z = stablehlo.constant dense<{'(0.0, 0.0)' if 'c' in elem(x) else '0.0'}> : $0\n"
             f"%m = stablehlo.constant dense<{str(mask.tolist()).lower()}> : tensor<3x3xi1>\n"
             "%w = stablehlo.broadcast_in_dim %m, dims = [1, 2] : (tensor<3x3xi1>) -> tensor<2x3x3xi1>\n"
             "%r = stablehlo.select %w, %c, %z : tensor<2x3x3xi1>, $0")
    case(op, label, body, [x], [np.where(full, want, 0).astype(x.dtype)], tolerance)


def norms():
    for e in ("f32", "f64"):
        x = rand(1, 4, 3, 2, e=e)
        axes, shape = (0, 1), (1, 1, 2)
        scale, offset, mean, var = rand(2, 2, e=e), rand(3, 2, e=e), rand(4, 2, e=e), np.abs(rand(5, 2, e=e))
        wide = [v.astype(float).reshape(shape) for v in (scale, offset, mean, var)]
        tolerance = "almost 2e-5" if e == "f32" else "almost 1e-11"
        attrs = "epsilon = 1.0e-3 : f32, feature_index = 2 : i64"
        w = x.astype(float)
        want = (w - wide[2]) / np.sqrt(wide[3] + np.float32(1e-3)) * wide[0] + wide[1]
        case("stablehlo.batch_norm_inference", e, f'%r = "stablehlo.batch_norm_inference"(%0, %1, %2, %3, %4) <{{{attrs}}}> : ($T) -> $r',
             [x, scale, offset, mean, var], [arr(want, e)], tolerance)
        m, v = w.mean(axes), w.var(axes)
        want = (w - m.reshape(shape)) / np.sqrt(v.reshape(shape) + np.float32(1e-3)) * wide[0] + wide[1]
        case("stablehlo.batch_norm_training", e, f'%r:3 = "stablehlo.batch_norm_training"(%0, %1, %2) <{{{attrs}}}> : ($T) -> ($R)',
             [x, scale, offset], [arr(want, e), arr(m, e), arr(v, e)], tolerance)
        g = rand(6, 4, 3, 2, e=e)
        gw, n = g.astype(float), 12
        inv = 1 / np.sqrt(wide[3] + np.float32(1e-3))
        centred = w - wide[2]
        d_scale, d_offset = (gw * centred * inv).sum(axes), gw.sum(axes)
        d = wide[0] * inv / n * (n * gw - d_offset.reshape(shape) - centred * inv * inv * (gw * centred).sum(axes).reshape(shape))
        case("stablehlo.batch_norm_grad", e, f'%r:3 = "stablehlo.batch_norm_grad"(%0, %1, %2, %3, %4) <{{{attrs}}}> : ($T) -> ($R)',
             [x, scale, mean, var, g], [arr(d, e), arr(d_scale, e), arr(d_offset, e)], tolerance)
    first = rand(1, 2, 3)
    want = first * arr([[2.0], [0.5]], "f32")
    body = ('%r = "stablehlo.batch_norm_inference"(%0, %1, %2, %3, %4) <{epsilon = 0.0 : f32, feature_index = 0 : i64}> : ($T) -> $r')
    case("stablehlo.batch_norm_inference", "the first dimension", body,
         [first, arr([2, 0.5], "f32"), arr([0, 0], "f32"), arr([0, 0], "f32"), arr([1, 1], "f32")], [want], "almost 1e-6")


def random():
    op = "stablehlo.rng_bit_generator"
    for algorithm, words in (("THREE_FRY", 2), ("PHILOX", 2), ("PHILOX", 3)):
        for e, n in (("ui32", 5), ("ui64", 4), ("ui8", 5), ("ui16", 6)):
            state = np.array([42, 7, 11][:words], np.uint64)
            body = (f"%r:2 = {op} %0, algorithm = {algorithm} : ($0) -> ($R)",
                    f'%r:2 = "{op}"(%0) <{{rng_algorithm = #stablehlo<rng_algorithm {algorithm}>}}> : ($0) -> ($R)')[n % 2]
            case(op, f"{algorithm} {words} words, {e}", body, [state], [((words,), "ui64"), ((n,), e)])
    case(op, "DEFAULT keeps the types", f"%s, %b = {op} %0, algorithm = DEFAULT : ($0) -> (tensor<2xui64>, tensor<3xui32>)\n"
         "%x = stablehlo.xor %b, %b : tensor<3xui32>\n%r = stablehlo.convert %x : (tensor<3xui32>) -> $r",
         [np.array([1, 2], np.uint64)], [arr([0, 0, 0], "f32")])
    op = "stablehlo.rng"
    body = (f"%s = stablehlo.constant dense<[3, 4]> : tensor<2xi64>\n%x = {op} %0, %1, %s, distribution = UNIFORM : ($T, tensor<2xi64>) -> tensor<3x4xE>\n"
            "%a = stablehlo.broadcast_in_dim %0, dims = [] : ($0) -> tensor<3x4xE>\n%b = stablehlo.broadcast_in_dim %1, dims = [] : ($1) -> tensor<3x4xE>\n"
            "%l = stablehlo.compare GE, %x, %a : (tensor<3x4xE>, tensor<3x4xE>) -> $r\n%h = stablehlo.compare LT, %x, %b : (tensor<3x4xE>, tensor<3x4xE>) -> $r\n"
            "%r = stablehlo.and %l, %h : $r")
    for e in ("f32", "f64", "i32", "ui8", "bf16"):
        case(op, f"uniform {e} lies between its bounds", body.replace("E>", e + ">"), [arr(2, e), arr(9, e)], [arr(np.ones((3, 4)), "i1")])
    case(op, "normal without deviation", f'%s = stablehlo.constant dense<[2]> : tensor<1xi64>\n%r = "{op}"(%0, %1, %s) '
         "<{rng_distribution = #stablehlo<rng_distribution NORMAL>}> : ($T, tensor<1xi64>) -> $r",
         [arr(3.0, "f32"), arr(0.0, "f32")], [arr([3.0, 3.0], "f32")])
    body = (f"%s = stablehlo.constant dense<> : tensor<0xi64>\n%x = {op} %0, %1, %s, distribution = UNIFORM : ($T, tensor<0xi64>) -> tensor<i1>\n"
            "%n = stablehlo.not %x : tensor<i1>\n%r = stablehlo.or %x, %n : tensor<i1>")
    case(op, "rank 0, i1", body, [arr(0, "i1"), arr(1, "i1")], [arr(1, "i1")])


def scans():
    op = "chlo.scan"
    t = "tensor<3xf32>"
    region = (f"^bb0(%x: {t}, %c: {t}):\n  %s = stablehlo.add %x, %c : {t}\n  stablehlo.return %s, %s : {t}, {t}\n")
    x, c = count(4, 3, e="f32"), arr([10, 20, 30], "f32")
    sums = np.cumsum(x, 0) + c
    body = f"%r:2 = {op}(%0) inits (%1) dimension=0  {{\n{region}}} : ($T) -> ($R)"
    case(op, "running sums", body, [x, c], [sums, sums[-1]])
    case(op, "no steps", body, [x[:0], c], [sums[:0], c])
    t = "tensor<2xi32>"
    region = (f"^bb0(%x: {t}, %c: {t}):\n  %s = stablehlo.multiply %x, %c : {t}\n  stablehlo.return %c, %s : {t}, {t}\n")
    x, c = arr([[1, 2, 3], [4, 5, 6]], "i32"), arr([1, 2], "i32")
    prod = np.cumprod(x, 1, np.int32) * c[:, None]
    before = np.concatenate([c[:, None], prod[:, :-1]], 1)
    case(op, "the products before each", f"%r:2 = {op}(%0) inits (%1) dimension=1  {{\n{region}}} : ($T) -> ($R)", [x, c],
         [before, prod[:, -1].copy()])


def build():
    reduces()
    windows()
    sorts()
    dots()
    convolutions()
    solvers()
    norms()
    random()
    scans()
