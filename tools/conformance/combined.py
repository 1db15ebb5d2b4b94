"""Several ops together, where compilers take short cuts: the same value twice, neutral elements, updates in loops,
what one kernel may compute."""
import numpy as np

from .core import INF, NAN, arr, case, count, rand, tensor


def identities():
    s = "stablehlo."
    x = arr([1.5, -2.0, 0.0, -0.0, INF, -INF, NAN], "f32")
    with np.errstate(all="ignore"):
        for name, f in (("subtract", np.subtract), ("divide", np.divide), ("maximum", np.maximum), ("add", np.add),
                        ("multiply", np.multiply), ("remainder", np.fmod)):
            case(s + name, "a value and itself", f"%r = {s}{name} %0, %0 : $0", [x], [f(x, x)])
            zero = arr(np.zeros(7), "f32")
            one = arr(np.ones(7), "f32")
            for label, c in (("zero", zero), ("negative zero", -zero), ("one", one)):
                text = f"%c = stablehlo.constant dense<{'-0.0' if label[0] == 'n' else '0.0' if label == 'zero' else '1.0'}> : $0\n"
                case(s + name, f"with {label} on the right", text + f"%r = {s}{name} %0, %c : $0", [x], [f(x, c)])
                case(s + name, f"with {label} on the left", text + f"%r = {s}{name} %c, %0 : $0", [x], [f(c, x)])
        case(s + "power", "exponents 0, 1, 2, 0.5", "%r = stablehlo.power %0, %1 : $0",
             [np.tile(x, 4), np.repeat(arr([0, 1, 2, 0.5], "f32"), 7)],
             [np.power(np.tile(x, 4), np.repeat(arr([0, 1, 2, 0.5], "f32"), 7))], "close 1")
        for name, inner, f in (("sqrt", "multiply", lambda v: np.sqrt(v * v)), ("abs", "multiply", lambda v: np.abs(v * v)),
                               ("negate", "subtract", lambda v: -(v - v)), ("log", "multiply", lambda v: np.log(v * v))):
            case(s + name, f"of {inner} with itself", f"%m = {s}{inner} %0, %0 : $0\n%r = {s}{name} %m : $0", [x], [f(x)], "close 2")
    i = arr([5, -3, 0, 127, -128], "i8")
    for name, f in (("subtract", np.subtract), ("multiply", np.multiply), ("xor", np.bitwise_xor), ("and", np.bitwise_and),
                    ("or", np.bitwise_or)):
        case(s + name, "an integer and itself", f"%r = {s}{name} %0, %0 : $0", [i], [f(i, i)])
    case(s + "divide", "integers by a power of two", "%c = stablehlo.constant dense<4> : $0\n%r = stablehlo.divide %0, %c : $0",
         [arr([5, -5, -3, 3, -128], "i8")], [arr([1, -1, 0, 0, -32], "i8")])
    case(s + "convert", "there and back", "%n = stablehlo.convert %0 : ($0) -> tensor<3xi8>\n%r = stablehlo.convert %n : (tensor<3xi8>) -> $r",
         [arr([300, -5, 128], "i32")], [arr([44, -5, -128], "i32")])
    case(s + "convert", "f32 through bf16", "%n = stablehlo.convert %0 : ($0) -> tensor<3xbf16>\n%r = stablehlo.convert %n : (tensor<3xbf16>) -> $r",
         [arr([1.001, 3.14159, 1e30], "f32")], [arr(arr([1.001, 3.14159, 1e30], "bf16"), "f32")])
    case(s + "convert", "f32 through i32", "%n = stablehlo.convert %0 : ($0) -> tensor<3xi32>\n%r = stablehlo.convert %n : (tensor<3xi32>) -> $r",
         [arr([1.75, -3.9, 0.5], "f32")], [arr([1, -3, 0], "f32")])
    big = arr([16777216.0, 1.0, -16777216.0, 1.0], "f32")
    case(s + "add", "the order of large and small numbers",
         "%a = stablehlo.slice %0 [0:1] : ($0) -> tensor<1xf32>\n%b = stablehlo.slice %0 [1:2] : ($0) -> tensor<1xf32>\n"
         "%c = stablehlo.slice %0 [2:3] : ($0) -> tensor<1xf32>\n%d = stablehlo.add %a, %b : tensor<1xf32>\n"
         "%r = stablehlo.add %d, %c : tensor<1xf32>", [big], [arr([0.0], "f32")])
    case(s + "select", "a comparison with itself", "%c = stablehlo.compare EQ, %0, %0 : ($0, $0) -> tensor<7xi1>\n%z = stablehlo.constant dense<9.0> : $0\n"
         "%r = stablehlo.select %c, %0, %z : tensor<7xi1>, $0", [x], [arr([1.5, -2.0, 0.0, -0.0, INF, -INF, 9.0], "f32")])
    case(s + "compare", "NE with itself finds NaN", "%r = stablehlo.compare NE, %0, %0 : ($0, $0) -> $r", [x], [np.isnan(x)])
    case(s + "not", "of a comparison with NaN", "%z = stablehlo.constant dense<0.0> : $0\n%c = stablehlo.compare LT, %0, %z : ($0, $0) -> $r\n%r = stablehlo.not %c : $r",
         [x], [~(x < 0)])


def updates():
    op = "stablehlo.dynamic_update_slice"
    x, u = count(8), arr([90, 91], "i32")
    i32 = "tensor<i32>"
    for e in ("i32", "f32"):
        x, u = count(8, e=e), arr([90, 91], e)
        once = x.copy()
        once[2:4] = u
        t = tensor((8,), e)
        case(op, f"the operand is read afterwards {e}", f"%i = stablehlo.constant dense<2> : {i32}\n%n = {op} %0, %1, %i : ($T, {i32}) -> $0\n"
             "%r = stablehlo.subtract %n, %0 : $0", [x, u], [once - x])
        case(op, f"a slice of the operand is written elsewhere {e}", f"%i = stablehlo.constant dense<3> : {i32}\n%s = stablehlo.slice %0 [1:5] : ($0) -> tensor<4x{e}>\n"
             f"%r = {op} %0, %s, %i : ($0, tensor<4x{e}>, {i32}) -> $0", [x], [np.concatenate([x[:3], x[1:5], x[7:]])])
        want = x.copy()
        for k in range(5):
            want[k:k + 2] = want[k:k + 2] + want[k + 2:k + 4] if False else want[k + 1:k + 3].copy() * 2
        loop = (f"%z = stablehlo.constant dense<0> : {i32}\n%n = stablehlo.constant dense<5> : {i32}\n%one = stablehlo.constant dense<1> : {i32}\n"
                f"%l:2 = stablehlo.while(%i = %z, %a = %0) : {i32}, $0\n cond {{\n  %c = stablehlo.compare LT, %i, %n : ({i32}, {i32}) -> tensor<i1>\n"
                f"  stablehlo.return %c : tensor<i1>\n}} do {{\n  %j = stablehlo.add %i, %one : {i32}\n"
                f"  %s = stablehlo.dynamic_slice %a, %j, sizes = [2] : ($0, {i32}) -> tensor<2x{e}>\n  %d = stablehlo.add %s, %s : tensor<2x{e}>\n"
                f"  %b = {op} %a, %d, %i : ($0, tensor<2x{e}>, {i32}) -> $0\n  stablehlo.return %j, %b : {i32}, $0\n}}\n%r = stablehlo.optimization_barrier %l#1 : $0")
        case(op, f"reads and writes in a loop {e}", loop, [x], [want])
        # Both the old and the new array live in the loop.
        prev, cur = x.copy(), x.copy()
        for k in range(4):
            new = cur.copy()
            new[k] = cur[k] + prev[k + 1]
            prev, cur = cur, new
        loop = (f"%z = stablehlo.constant dense<0> : {i32}\n%n = stablehlo.constant dense<4> : {i32}\n%one = stablehlo.constant dense<1> : {i32}\n"
                f"%l:3 = stablehlo.while(%i = %z, %p = %0, %a = %0) : {i32}, $0, $0\n cond {{\n  %c = stablehlo.compare LT, %i, %n : ({i32}, {i32}) -> tensor<i1>\n"
                f"  stablehlo.return %c : tensor<i1>\n}} do {{\n  %j = stablehlo.add %i, %one : {i32}\n"
                f"  %s = stablehlo.dynamic_slice %a, %i, sizes = [1] : ($0, {i32}) -> tensor<1x{e}>\n"
                f"  %q = stablehlo.dynamic_slice %p, %j, sizes = [1] : ($0, {i32}) -> tensor<1x{e}>\n  %d = stablehlo.add %s, %q : tensor<1x{e}>\n"
                f"  %b = {op} %a, %d, %i : ($0, tensor<1x{e}>, {i32}) -> $0\n  stablehlo.return %j, %a, %b : {i32}, $0, $0\n}}\n"
                "%r = stablehlo.concatenate %l#1, %l#2, dim = 0 : ($0, $0) -> $r")
        case(op, f"the old and the new value in a loop {e}", loop, [x], [np.concatenate([prev, cur])])
    op = "stablehlo.while"
    body = (f"%z = stablehlo.constant dense<0> : {i32}\n%n = stablehlo.constant dense<6> : {i32}\n%one = stablehlo.constant dense<1> : {i32}\n%two = stablehlo.constant dense<2> : {i32}\n"
            f"%l:3 = {op}(%i = %z, %a = %0, %b = %1) : {i32}, $0, $1\n cond {{\n  %c = stablehlo.compare LT, %i, %n : ({i32}, {i32}) -> tensor<i1>\n"
            f"  stablehlo.return %c : tensor<i1>\n}} do {{\n  %j = stablehlo.add %i, %one : {i32}\n  %m = stablehlo.remainder %i, %two : {i32}\n"
            f"  %p = stablehlo.compare EQ, %m, %z : ({i32}, {i32}) -> tensor<i1>\n"
            '  %v:2 = "stablehlo.if"(%p) ({\n    %s = stablehlo.add %a, %b : $0\n    stablehlo.return %b, %s : $1, $0\n  }, {\n'
            "    %s = stablehlo.multiply %a, %b : $0\n    stablehlo.return %s, %a : $0, $1\n  }) : (tensor<i1>) -> ($0, $1)\n"
            f"  stablehlo.return %j, %v#0, %v#1 : {i32}, $0, $1\n}}\n%r = stablehlo.concatenate %l#1, %l#2, dim = 0 : ($0, $0) -> $r")
    a, b = arr([1, 2, -1], "i32"), arr([3, 1, 2], "i32")
    p, q = a.copy(), b.copy()
    for k in range(6):
        p, q = (q, p + q) if k % 2 == 0 else (p * q, p)
    case(op, "branches in a loop swap values", body, [a, b], [np.concatenate([p, q])])


def kernels():
    z = '%z = stablehlo.constant dense<0.0> : tensor<f32>\n%lo = stablehlo.constant dense<0xFF800000> : tensor<f32>\n'
    x = rand(11, 5, 37)
    soft = (z + "%m = stablehlo.reduce(%0 init: %lo) applies stablehlo.maximum across dimensions = [1] : ($0, tensor<f32>) -> tensor<5xf32>\n"
            "%b = stablehlo.broadcast_in_dim %m, dims = [0] : (tensor<5xf32>) -> $0\n%d = stablehlo.subtract %0, %b : $0\n%e = stablehlo.exponential %d : $0\n"
            "%s = stablehlo.reduce(%e init: %z) applies stablehlo.add across dimensions = [1] : ($0, tensor<f32>) -> tensor<5xf32>\n"
            "%t = stablehlo.broadcast_in_dim %s, dims = [0] : (tensor<5xf32>) -> $0\n%r = stablehlo.divide %e, %t : $0")
    w = x.astype(float)
    e = np.exp(w - w.max(1, keepdims=True))
    case("stablehlo.reduce", "softmax", soft, [x], [arr(e / e.sum(1, keepdims=True), "f32")], "almost 1e-6")
    y = x.copy()
    y[1, 3], y[2, 4], y[3] = NAN, INF, -INF
    w = y.astype(float)
    with np.errstate(all="ignore"):
        e = np.exp(w - w.max(1, keepdims=True))
        case("stablehlo.reduce", "softmax with NaN and infinities", soft, [y], [arr(e / e.sum(1, keepdims=True), "f32")], "almost 1e-6")
    a, b, c = (np.random.RandomState(k).randint(-3, 4, s).astype(np.float32) for k, s in enumerate([(5, 7), (7, 9), (9, 3)]))
    chain = ("%p = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : ($0, $1) -> tensor<5x9xf32>\n"
             "%t = stablehlo.transpose %p, dims = [1, 0] : (tensor<5x9xf32>) -> tensor<9x5xf32>\n"
             "%q = stablehlo.dot_general %t, %2, contracting_dims = [1] x [0] : (tensor<9x5xf32>, $2) -> tensor<9x3xf32>\n"
             "%n = stablehlo.negate %p : tensor<5x9xf32>\n%s = stablehlo.slice %n [0:3, 0:9] : (tensor<5x9xf32>) -> tensor<3x9xf32>\n"
             "%u = stablehlo.transpose %s, dims = [1, 0] : (tensor<3x9xf32>) -> tensor<9x3xf32>\n%r = stablehlo.maximum %q, %u : tensor<9x3xf32>")
    d = np.random.RandomState(7).randint(-3, 4, (5, 3)).astype(np.float32)
    product = a @ b
    case("stablehlo.dot_general", "a chain", chain, [a, b, d], [np.maximum(product.T @ d, -product[:3].T)])
    img, ker, bias = (np.random.RandomState(k).randint(-3, 4, s).astype(np.float32) for k, s in enumerate([(2, 6, 6, 3), (3, 3, 3, 4), (4,)]))
    body = ("%p = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} "
            "{batch_group_count = 1 : i64, feature_group_count = 1 : i64} : ($0, $1) -> $r\n%b = stablehlo.broadcast_in_dim %2, dims = [3] : ($2) -> $r\n"
            "%s = stablehlo.add %p, %b : $r\n%z = stablehlo.constant dense<0.0> : $r\n%r = stablehlo.maximum %s, %z : $r")
    full = np.pad(img, ((0, 0), (0, 1), (0, 1), (0, 0)))
    out = np.zeros((2, 3, 3, 4), np.float32)
    for i in range(3):
        for j in range(3):
            out += np.einsum("bhwi,io->bhwo", full[:, i:i + 5:2, j:j + 5:2], ker[i, j])
    case("stablehlo.convolution", "with bias, rectified", body, [img, ker, bias], [np.maximum(out + bias, 0)])
    m = count(4, 6, e="f32")
    body = ("%p = stablehlo.pad %0, %v, low = [1, 0], high = [0, 2], interior = [1, 0] : ($0, tensor<f32>) -> tensor<8x8xf32>\n"
            "%t = stablehlo.transpose %p, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>\n%q = stablehlo.reverse %t, dims = [0] : tensor<8x8xf32>\n"
            "%s = stablehlo.slice %q [1:8:2, 0:8:3] : (tensor<8x8xf32>) -> tensor<4x3xf32>\n%r = stablehlo.reshape %s : (tensor<4x3xf32>) -> $r")
    from .movement import padded
    p = padded(m, 5, (1, 0), (0, 2), (1, 0))
    case("stablehlo.pad", "a chain of movements", "%v = stablehlo.constant dense<5.0> : tensor<f32>\n" + body, [m], [p.T[::-1][1:8:2, 0:8:3].reshape(2, 6).copy()])
    body = ("%c = stablehlo.concatenate %0, %1, dim = 1 : ($0, $1) -> tensor<4x9xf32>\n%n = stablehlo.negate %c : tensor<4x9xf32>\n"
            "%s = stablehlo.slice %n [1:3, 4:8] : (tensor<4x9xf32>) -> tensor<2x4xf32>\n%r = stablehlo.add %s, %s : tensor<2x4xf32>")
    k = count(4, 3, e="f32", start=100)
    case("stablehlo.concatenate", "negated and cut", body, [m, k], [-2 * np.concatenate([m, k], 1)[1:3, 4:8]])
    iota = ("%i = stablehlo.iota dim = 0 : tensor<4x6xi32>\n%j = stablehlo.iota dim = 1 : tensor<4x6xi32>\n%c = stablehlo.compare GE, %i, %j : (tensor<4x6xi32>, tensor<4x6xi32>) -> tensor<4x6xi1>\n"
            "%z = stablehlo.constant dense<0.0> : $0\n%s = stablehlo.select %c, %0, %z : tensor<4x6xi1>, $0\n%v = stablehlo.constant dense<0.0> : tensor<f32>\n"
            "%r = stablehlo.reduce(%s init: %v) applies stablehlo.add across dimensions = [1] : ($0, tensor<f32>) -> $r")
    case("stablehlo.iota", "a triangular mask, summed", iota, [m + 1], [np.tril(m + 1).sum(1)])
    g = ('%g = "stablehlo.gather"(%0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, '
         'slice_sizes = array<i64: 1, 6>}> : ($0, $1) -> tensor<3x6xf32>\n%v = stablehlo.constant dense<0.0> : tensor<f32>\n'
         "%s = stablehlo.reduce(%g init: %v) applies stablehlo.add across dimensions = [0] : (tensor<3x6xf32>, tensor<f32>) -> tensor<6xf32>\n"
         "%b = stablehlo.broadcast_in_dim %s, dims = [1] : (tensor<6xf32>) -> $0\n%r = stablehlo.subtract %0, %b : $0")
    case("stablehlo.gather", "rows, summed and subtracted", g, [m, arr([[3], [9], [-1]], "i32")], [m - (m[3] + m[3] + m[0])])


def build():
    identities()
    updates()
    kernels()
