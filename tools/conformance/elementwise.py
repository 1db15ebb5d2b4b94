"""Element-wise ops of StableHLO and CHLO, each on every class of types."""
import numpy as np
from scipy import special

from .core import (COMPLEX, INF, INTS, NAN, NARROW, SIGNED, UNSIGNED, WIDE, arr, case, elem, int_range, is_float, rand,
                   width, wrap)

ANY = [0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, INF, -INF, NAN]
POSITIVE = [0.25, 1.0, 1.5, 2.0, 10.0, 100.0, INF, 0.0, -1.0, NAN]
UNIT = [0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, NAN]
SHAPES = {0: (), 1: (0,), 2: (2, 0, 3)}


def exact(function, values, e):
    """A function of float64 on the values that the type has, rounded to the type once."""
    x = arr(values, e)
    with np.errstate(all="ignore"):
        return x, arr(function(x.astype(np.float64)), e)


def complex_of(e, seed=1):
    part = "f32" if e == "complex<f32>" else "f64"
    re, im = rand(seed, 6, e=part), rand(seed + 1, 6, e=part)
    return (re + 1j * im).astype(np.complex64 if part == "f32" else np.complex128)


def unary_forms(op, index):
    if op.startswith("chlo."):
        return f"%r = {op} %0 : $0 -> $r" if index % 2 == 0 else f'%r = "{op}"(%0) : ($0) -> $r'
    return f"%r = {op} %0 : $0" if index % 2 == 0 else f'%r = "{op}"(%0) : ($0) -> $r'


def floats(op, function, values, types=WIDE, ulp=None):
    for index, e in enumerate(types):
        x, want = exact(function, values, e)
        bound = "eq" if ulp is None else f"close {ulp if e not in ('f16', 'bf16') else 1}"
        case(op, e, unary_forms(op, index), [x], [want], bound)
    x, want = exact(function, values[:1], "f32")
    case(op, "rank 0", unary_forms(op, 0), [x.reshape(())], [want.reshape(())], "eq" if ulp is None else f"close {ulp}")
    empty = arr(np.zeros((2, 0)), "f32")
    case(op, "no elements", unary_forms(op, 1), [empty], [empty])


def complexes(op, function, types=COMPLEX):
    for index, e in enumerate(types):
        x = complex_of(e)
        want = function(x.astype(np.complex128)).astype(x.dtype)
        case(op, e, unary_forms(op, index + 1), [x], [want], "almost 1e-5" if e == "complex<f32>" else "almost 1e-12")


def sign(x):
    return np.where(np.isnan(x), x, np.sign(x))


def round_afz(x):
    whole = np.trunc(x)
    return np.where(np.abs(x - whole) >= 0.5, whole + np.copysign(1, x), whole)


def logistic(x):
    return 1 / (1 + np.exp(-x))


def csign(z):
    return np.where(z == 0, 0, z / np.abs(z))


def ints_of(e):
    lo, hi = int_range(e)
    return sorted({v for v in (lo, lo + 1, -2, -1, 0, 1, 2, 5, hi // 2, hi - 1, hi) if lo <= v <= hi})


def unary():
    s = "stablehlo."
    floats(s + "abs", np.abs, ANY)
    floats(s + "ceil", np.ceil, ANY)
    floats(s + "floor", np.floor, ANY)
    floats(s + "negate", np.negative, ANY)
    floats(s + "sign", sign, ANY)
    floats(s + "round_nearest_afz", round_afz, ANY)
    floats(s + "round_nearest_even", np.rint, ANY)
    floats(s + "sqrt", np.sqrt, POSITIVE, ulp=1)
    floats(s + "rsqrt", lambda x: 1 / np.sqrt(x), POSITIVE, ulp=2)
    floats(s + "cbrt", np.cbrt, [v for v in ANY if v != -0.0] + [8.0, -27.0], ulp=2)
    floats(s + "cosine", np.cos, ANY, ulp=3)
    floats(s + "sine", np.sin, ANY, ulp=3)
    floats(s + "tan", np.tan, ANY, ulp=3)
    floats(s + "tanh", np.tanh, ANY, ulp=3)
    floats(s + "exponential", np.exp, ANY, ulp=3)
    floats(s + "exponential_minus_one", np.expm1, ANY, ulp=3)
    floats(s + "log", np.log, POSITIVE, ulp=3)
    floats(s + "log_plus_one", np.log1p, POSITIVE, ulp=3)
    floats(s + "logistic", logistic, ANY, ulp=3)
    for name, f in [("negate", np.negative), ("sqrt", np.sqrt), ("rsqrt", lambda z: 1 / np.sqrt(z)),
                    ("cosine", np.cos), ("sine", np.sin), ("tan", np.tan), ("tanh", np.tanh), ("exponential", np.exp),
                    ("exponential_minus_one", np.expm1), ("log", np.log), ("log_plus_one", np.log1p),
                    ("logistic", logistic), ("sign", csign)]:
        complexes(s + name, f)
    for index, e in enumerate(COMPLEX):
        x = complex_of(e)
        for name, f in [("abs", np.abs), ("real", np.real), ("imag", np.imag)]:
            want = f(x.astype(np.complex128)).astype(x.real.dtype)
            case(s + name, e, f"%r = {s}{name} %0 : ($0) -> $r" if index else f'%r = "{s}{name}"(%0) : ($0) -> $r',
                 [x], [want], "almost 1e-6" if name == "abs" else "eq")
    for name in ("real", "imag"):
        x = arr(ANY[:6], "f32")
        case(s + name, "of a real number", f"%r = {s}{name} %0 : $0", [x], [x if name == "real" else x * 0])
    x = arr([0.0, -0.0, -1.5], "f32")
    case(s + "abs", "sign of zero", f"%r = {s}abs %0 : $0", [x], [np.abs(x)], "bits")
    case(s + "negate", "sign of zero", f"%r = {s}negate %0 : $0", [x], [-x], "bits")
    case(s + "sign", "sign of zero", f"%r = {s}sign %0 : $0", [x], [np.copysign(np.sign(x), x)], "bits")
    x = arr([-0.25, -0.0, 0.25, -0.5, 0.5, 1.5, -2.5, 8388609.0], "f32")
    for name, f in [("ceil", np.ceil), ("floor", np.floor), ("round_nearest_even", np.rint),
                    ("round_nearest_afz", round_afz)]:
        case(s + name, "halves and zeros", f"%r = {s}{name} %0 : $0", [x], [f(x)], "bits")
    for e in WIDE:
        x = arr(ANY + [1e30 if e != "f16" else 6e4], e)
        case(s + "is_finite", e, f"%r = {s}is_finite %0 : ($0) -> $r", [x], [np.isfinite(x.astype(np.float64))])
    for e in NARROW:
        if e == "f8E8M0FNU":
            continue
        x = arr([0.5, 1.0, -1.5, 2.0], e)
        case(s + "abs", e, f"%r = {s}abs %0 : $0", [x], [arr(np.abs(x.astype(float)), e)])
        case(s + "negate", e, f'%r = "{s}negate"(%0) : ($0) -> $r', [x], [arr(-x.astype(float), e)])
        case(s + "exponential", e, f"%r = {s}exponential %0 : $0", [x], [arr(np.exp(x.astype(float)), e)]) if e not in (
            "f4E2M1FN", "f6E2M3FN") else None
    for index, e in enumerate(INTS):
        v = ints_of(e)
        x, bits = wrap(v, e), width(e)
        unsigned = [i % 2**bits for i in v]
        case(s + "not", e, unary_forms(s + "not", index), [x], [wrap([~i for i in v], e)])
        case(s + "popcnt", e, unary_forms(s + "popcnt", index), [x], [wrap([bin(i).count("1") for i in unsigned], e)])
        case(s + "count_leading_zeros", e, unary_forms(s + "count_leading_zeros", index), [x],
             [wrap([bits - i.bit_length() for i in unsigned], e)])
        case(s + "negate", e, unary_forms(s + "negate", index), [x], [wrap([-i for i in v], e)])
        if e in SIGNED:
            case(s + "abs", e, unary_forms(s + "abs", index), [x], [wrap([abs(i) for i in v], e)])
            case(s + "sign", e, unary_forms(s + "sign", index), [x], [wrap([(i > 0) - (i < 0) for i in v], e)])
    b = arr([1, 0, 0, 1], "i1")
    case(s + "not", "i1", "%r = stablehlo.not %0 : $0", [b], [~b])


def pairs(values):
    return [a for a in values for _ in values], [b for _ in values for b in values]


def binary_form(op, index, same=True):
    if same:
        return f"%r = {op} %0, %1 : $0" if index % 2 == 0 else f'%r = "{op}"(%0, %1) : ($0, $1) -> $r'
    return f"%r = {op} %0, %1 : ($0, $1) -> $r" if index % 2 == 0 else f'%r = "{op}"(%0, %1) : ($0, $1) -> $r'


def truncated(a, b):
    return int(abs(a) // abs(b)) * (1 if (a < 0) == (b < 0) else -1)


INT_BINARY = {
    "add": lambda a, b, n: a + b, "subtract": lambda a, b, n: a - b, "multiply": lambda a, b, n: a * b,
    "maximum": lambda a, b, n: max(a, b), "minimum": lambda a, b, n: min(a, b), "and": lambda a, b, n: a & b,
    "or": lambda a, b, n: a | b, "xor": lambda a, b, n: a ^ b,
    "shift_left": lambda a, b, n: a << (b % 2**n) if b % 2**n < n else 0,
    "shift_right_logical": lambda a, b, n: (a % 2**n) >> (b % 2**n) if b % 2**n < n else 0,
    "shift_right_arithmetic": lambda a, b, n: signed(a, n) >> min(b % 2**n, n - 1),
    "divide": lambda a, b, n: truncated(a, b), "remainder": lambda a, b, n: a - truncated(a, b) * b,
    "power": lambda a, b, n: pow(a, b, 2**n),
}


def signed(a, n):
    a %= 2**n
    return a - 2**n if a >= 2 ** (n - 1) else a


def nanmax(a, b):
    return np.where(np.isnan(a) | np.isnan(b), NAN, np.maximum(a, b))


def nanmin(a, b):
    return np.where(np.isnan(a) | np.isnan(b), NAN, np.minimum(a, b))


FLOAT_BINARY = {
    "add": (np.add, None), "subtract": (np.subtract, None), "multiply": (np.multiply, None), "divide": (np.divide, None),
    "maximum": (nanmax, None), "minimum": (nanmin, None), "remainder": (np.fmod, None), "power": (np.power, 3),
    "atan2": (np.arctan2, 3),
}
PAIR_VALUES = [0.0, -0.0, 1.5, -2.0, 3.0, INF, -INF, NAN]


def binary_ints(name, e):
    """Operands and results of an integer op, without the pairs whose result is open."""
    f = INT_BINARY[name]
    a, b = pairs(ints_of(e))
    if e not in ("i2", "i8", "ui8"):
        a, b = a[::5], b[::5]
    lo = int_range(e)[0]
    if name in ("divide", "remainder"):
        keep = [(x, y) for x, y in zip(a, b) if y != 0 and not (lo < 0 and x == lo and y == -1)]
        a, b = [x for x, _ in keep], [y for _, y in keep]
    if name == "power":
        keep = [(x, y) for x, y in zip(a, b) if 0 <= y <= 5]
        a, b = [x for x, _ in keep], [y for _, y in keep]
    bits = width(e)
    return wrap(a, e), wrap(b, e), wrap([f(x, y, bits) for x, y in zip(a, b)], e)


def binary():
    s = "stablehlo."
    for name, (f, ulp) in FLOAT_BINARY.items():
        for index, e in enumerate(WIDE):
            a, b = (arr(v, e) for v in pairs(PAIR_VALUES))
            with np.errstate(all="ignore"):
                want = arr(f(a.astype(float), b.astype(float)), e)
            case(s + name, e, binary_form(s + name, index), [a, b], [want], f"close {ulp}" if ulp else "eq")
        case(s + name, "rank 0", binary_form(s + name, 0), [arr(7.5, "f32"), arr(2.0, "f32")],
             [arr(f(7.5, 2.0), "f32")], f"close {ulp}" if ulp else "eq")
        empty = arr(np.zeros((0, 3)), "f64")
        case(s + name, "no elements", binary_form(s + name, 1), [empty, empty], [empty])
    for name in INT_BINARY:
        for index, e in enumerate(INTS):
            if name == "power" and width(e) < 8:
                continue
            a, b, want = binary_ints(name, e)
            case(s + name, e, binary_form(s + name, index), [a, b], [want])
    a, b = arr([0, 0, 1, 1], "i1"), arr([0, 1, 0, 1], "i1")
    for name, f in [("and", np.logical_and), ("or", np.logical_or), ("xor", np.logical_xor), ("add", np.logical_or),
                    ("multiply", np.logical_and), ("maximum", np.logical_or), ("minimum", np.logical_and)]:
        case(s + name, "i1", binary_form(s + name, 0), [a, b], [f(a, b)])
    for e in COMPLEX:
        a, b = complex_of(e, 3), complex_of(e, 5)
        for name, f in [("add", np.add), ("subtract", np.subtract), ("multiply", np.multiply), ("divide", np.divide),
                        ("power", np.power), ("atan2", lambda y, x: -1j * np.log((x + 1j * y) / np.sqrt(x * x + y * y)))]:
            want = f(a.astype(np.complex128), b.astype(np.complex128)).astype(a.dtype)
            case(s + name, e, binary_form(s + name, 1), [a, b], [want], "almost 2e-5" if a.itemsize == 8 else "almost 1e-12")
    for e in NARROW:
        if e == "f8E8M0FNU":
            continue
        a, b = arr([0.5, 1.0, -1.5, 2.0], e), arr([1.0, 1.0, 0.5, 1.0], e)
        for name in ("add", "subtract", "multiply", "maximum", "divide"):
            want = arr(FLOAT_BINARY[name][0](a.astype(float), b.astype(float)), e)
            case(s + name, e, binary_form(s + name, 0), [a, b], [want])
    for e, part in [("complex<f32>", "f32"), ("complex<f64>", "f64")]:
        a, b = rand(1, 2, 2, e=part), rand(2, 2, 2, e=part)
        case(s + "complex", e, f"%r = {s}complex %0, %1 : $r", [a, b], [(a + 1j * b).astype(complex_of(e).dtype)])
    case(s + "complex", "rank 0, generic", f'%r = "{s}complex"(%0, %1) : ($0, $1) -> $r',
         [arr(1.0, "f32"), arr(-0.0, "f32")], [np.array(1 - 0j, np.complex64)])
    z = arr([0.0, -0.0, 0.0], "f32"), arr([-0.0, 0.0, 0.0], "f32")
    case(s + "add", "sign of zero", binary_form(s + "add", 0), list(z), [z[0] + z[1]], "bits")
    case(s + "maximum", "sign of zero", binary_form(s + "maximum", 0), list(z), [arr([0.0, 0.0, 0.0], "f32")], "bits")
    case(s + "minimum", "sign of zero", binary_form(s + "minimum", 0), list(z), [arr([-0.0, -0.0, 0.0], "f32")], "bits")


COMPARE = {"EQ": np.equal, "NE": np.not_equal, "LT": np.less, "LE": np.less_equal, "GT": np.greater,
           "GE": np.greater_equal}


def total(x):
    """The order of totalOrder (IEEE 754) as integers."""
    bits = x.view(np.int32 if x.itemsize == 4 else np.int64)
    return np.where(bits < 0, bits ^ np.iinfo(bits.dtype).max, bits)


def comparisons():
    op = "stablehlo.compare"
    for k, (name, f) in enumerate(COMPARE.items()):
        pretty = f"%r = {op} {name}, %0, %1 : ($0, $1) -> $r"
        for e in ("f32", "bf16", "f64"):
            a, b = (arr(v, e) for v in pairs(PAIR_VALUES))
            with np.errstate(all="ignore"):
                case(op, f"{name} {e}", pretty, [a, b], [f(a.astype(float), b.astype(float))])
        for e in ("i8", "ui8", "i64", "ui64", "i4", "ui2"):
            a, b = (wrap(v[::3], e) for v in pairs(ints_of(e)))
            kind = "SIGNED" if e[0] == "i" else "UNSIGNED"
            body = f"%r = {op} {name}, %0, %1, {kind} : ($0, $1) -> $r"
            wide = np.uint64 if e[0] == "u" else np.int64
            case(op, f"{name} {e}", body, [a, b], [f(a.astype(wide), b.astype(wide))])
        a, b = arr([0, 0, 1, 1], "i1"), arr([0, 1, 0, 1], "i1")
        case(op, f"{name} i1", pretty, [a, b], [f(a, b)])
        a, b = (arr(v, "f32") for v in pairs([0.0, -0.0, 1.0, INF, NAN, -NAN]))
        body = (f'%r = "{op}"(%0, %1) <{{comparison_direction = #stablehlo<comparison_direction {name}>, '
                f"compare_type = #stablehlo<comparison_type TOTALORDER>}}> : ($0, $1) -> $r")
        case(op, f"{name} TOTALORDER", body, [a, b], [f(total(a), total(b))])
        for e in ("f8E5M2", "f4E2M1FN"):
            a, b = (arr(v, e) for v in pairs([0.5, -0.0, 0.0, 2.0]))
            case(op, f"{name} {e}", pretty, [a, b], [f(a.astype(float), b.astype(float))])
    z = np.array([1 + 1j, 1 + 2j, complex(NAN, 0)], np.complex64)
    for name in ("EQ", "NE"):
        case(op, f"{name} complex<f32>", f"%r = {op} {name}, %0, %1 : ($0, $1) -> $r", [z, z + np.array([0, 1, 0])
             .astype(np.complex64)], [COMPARE[name](z, z + np.array([0, 1, 0]))])
    empty = arr(np.zeros((0,)), "f32")
    case(op, "no elements", f"%r = {op} LT, %0, %1, FLOAT : ($0, $1) -> $r", [empty, empty], [arr([], "i1")])


def selections():
    p = arr([1, 0, 1], "i1")
    for e in ("f32", "i8", "complex<f64>", "i1", "ui4", "f8E4M3FN"):
        a, b = arr([1, 0, 1], e) if e == "i1" else arr([1, 2, 3], e), arr([0, 1, 0], e)
        case("stablehlo.select", e, "%r = stablehlo.select %0, %1, %2 : $0, $1", [p, a, b], [np.where(p, a, b)])
        case("stablehlo.select", f"{e} by a scalar", '%r = "stablehlo.select"(%0, %1, %2) : ($0, $1, $2) -> $r',
             [p[0].reshape(()), a, b], [a])
    nan = arr([NAN, 1.0], "f32")
    case("stablehlo.select", "a NaN that is not chosen", "%r = stablehlo.select %0, %1, %2 : $0, $1",
         [arr([0, 1], "i1"), nan, arr([2.0, NAN], "f32")], [arr([2.0, 1.0], "f32")])
    for e in ("f32", "i8", "ui16", "f64", "bf16", "i4"):
        x = arr([1, 3, 5, 7, 0], e)
        lo, hi = arr([2] * 5, e), arr([6] * 5, e)
        want = arr(np.clip(x.astype(float), 2, 6), e)
        case("stablehlo.clamp", e, "%r = stablehlo.clamp %0, %1, %2 : $1", [lo, x, hi], [want])
        case("stablehlo.clamp", f"{e} between scalars",
             "%r = stablehlo.clamp %0, %1, %2 : ($0, $1, $2) -> $r", [arr(2, e), x, arr(6, e)], [want])
    x = arr([1.0, 5.0, NAN, INF, -INF, 2.0], "f32")
    case("stablehlo.clamp", "bounds that cross, infinities",
         '%r = "stablehlo.clamp"(%0, %1, %2) : ($0, $1, $2) -> $r', [arr(4.0, "f32"), x, arr(3.0, "f32")],
         [arr([3.0, 3.0, NAN, 3.0, 3.0, 3.0], "f32")])


def conversions():
    op = "stablehlo.convert"
    body = f"%r = {op} %0 : ($0) -> $r"
    small = [0, 1, 2, -1]
    for e in INTS:
        for to in INTS:
            v = [i for i in ints_of(e)]
            if e != to and (width(e) in (2, 8, 64) or width(to) in (4, 32)) and width(e) != width(to):
                case(op, f"{e} to {to}", body, [wrap(v, e)], [wrap(v, to)])
        for to in WIDE:
            v = wrap(ints_of(e), e)
            case(op, f"{e} to {to}", body, [v], [narrow_int(ints_of(e), to)])
    for e in WIDE:
        x = arr([0.0, 0.7, -0.7, 2.5, -1.5, 100.25], e)
        for to in ("i8", "i16", "i32", "i64", "ui8", "ui32", "ui64"):
            v = x if to[0] == "i" else np.abs(x)
            case(op, f"{e} to {to}", body, [v], [wrap([int(t) for t in v.astype(float)], to)])
        case(op, f"{e} to i1", body, [arr(ANY, e)], [arr(ANY, e).astype(float) != 0])
        for to in WIDE:
            if e != to:
                x = arr([0.0, -0.0, 1.0 / 3, 1.00390625, 65504.0, 3e38, 1e-3, INF, -INF, NAN], e)
                with np.errstate(all="ignore"):
                    case(op, f"{e} to {to}", body, [x], [arr(x.astype(np.float64), to)])
        for to in COMPLEX:
            x = arr([0.5, -2.0, INF], e)
            case(op, f"{e} to {to}", body, [x], [x.astype(np.float64).astype(complex_of(to).dtype)])
    for e in NARROW:
        grid = np.arange(0, 2 ** width(e), 1 if width(e) < 8 else 5).astype(np.uint8).view(arr([1], e).dtype)
        case(op, f"{e} to f32", body, [grid], [grid.astype(np.float32)])
        x = np.array([0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625], np.float32)
        if e != "f8E8M0FNU":
            x = np.concatenate([x, -x, np.array([0.0], np.float32)])
        want = x.astype(arr([1], e).dtype)
        if e != "f8E8M0FNU":
            case(op, f"f32 to {e}", body, [x], [want])
            case(op, f"i32 to {e}", body, [arr([0, 1, 2, 3, -4], "i32")], [arr([0, 1, 2, 3, -4], e)])
        if e not in ("f4E2M1FN", "f8E8M0FNU"):
            case(op, f"{e} to i32", body, [arr([0, 1, 2, 3, -4, 1.5], e)], [arr([0, 1, 2, 3, -4, 1], "i32")])
    for e in COMPLEX:
        z = complex_of(e)
        to = "complex<f64>" if e == "complex<f32>" else "complex<f32>"
        case(op, f"{e} to {to}", body, [z], [z.astype(complex_of(to).dtype)])
    for to in INTS + WIDE + COMPLEX:
        case(op, f"i1 to {to}", body, [arr([0, 1], "i1")],
             [wrap([0, 1], to) if to in INTS else arr([0, 1], to)])
    for e in INTS:
        case(op, f"{e} to i1", body, [wrap(small[:3] + [4], e)], [arr([v != 0 for v in wrap(small[:3] + [4], e)
                                                                      .astype(np.int64)], "i1")])
    case(op, "rank 0", body, [arr(3.9, "f32")], [arr(3, "i32")])
    case(op, "no elements", body, [arr(np.zeros((0, 2)), "f32")], [arr(np.zeros((0, 2)), "i8")])
    case(op, "to its own type", '%r = "stablehlo.convert"(%0) : ($0) -> $r', [arr([1, 2], "i8")], [arr([1, 2], "i8")])
    op = "stablehlo.reduce_precision"
    for e in WIDE:
        for exponent, mantissa in [(5, 10), (8, 7), (4, 3), (5, 2), (3, 1)]:
            x = arr([0.0, -0.0, 1.0, 1.06, -1.0625, 3.14159, 1000.0, -0.1, INF, -INF, NAN, 0.30078125], e)
            if exponent > {"bf16": 8, "f16": 5, "f32": 8, "f64": 11}[e]:
                continue
            case(op, f"{e} as e{exponent}m{mantissa}", f"%r = {op} %0, format = e{exponent}m{mantissa} : $0", [x],
                 [reduced(x, exponent, mantissa)])
    case(op, "generic form", f'%r = "{op}"(%0) <{{exponent_bits = 5 : i32, mantissa_bits = 2 : i32}}> : ($0) -> $r',
         [arr([1.1, 70000.0], "f32")], [reduced(arr([1.1, 70000.0], "f32"), 5, 2)])


def narrow_int(values, e):
    """Exact integers rounded to a float type: through float64 only where that has them."""
    out = []
    for v in values:
        mantissa = {"bf16": 8, "f16": 11, "f32": 24, "f64": 53}[e]
        excess = max(0, abs(v).bit_length() - mantissa)
        q, rest = divmod(abs(v), 2**excess)
        half = 2**excess / 2
        if excess and (rest > half or (rest == half and q % 2)):
            q += 1
        out.append(np.copysign(float(q * 2**excess), v))
    return arr(out, e)


def reduced(x, exponent, mantissa):
    """Rounds to `mantissa` bits, and to the exponents of an IEEE format with so many bits; no subnormal results."""
    bias = 2 ** (exponent - 1) - 1
    out = []
    for v in x.astype(np.float64):
        if v == 0 or not np.isfinite(v):
            out.append(v)
            continue
        m, ex = np.frexp(v)
        r = np.ldexp(np.rint(np.ldexp(m, mantissa + 1)), int(ex) - mantissa - 1)
        power = np.frexp(r)[1] - 1
        out.append(np.copysign(INF, v) if power > bias else np.copysign(0.0, v) if power < 1 - bias else r)
    return arr(out, elem(x))


def chlo():
    c = "chlo."
    for name, f, values, ulp in [
            ("acos", np.arccos, UNIT, 3), ("acosh", np.arccosh, POSITIVE, 3), ("asin", np.arcsin, UNIT, 3),
            ("asinh", np.arcsinh, ANY, 3), ("atan", np.arctan, ANY, 3), ("atanh", np.arctanh, UNIT, 3),
            ("cosh", np.cosh, ANY, 3), ("sinh", np.sinh, ANY, 3), ("tan", np.tan, ANY, 3), ("square", np.square, ANY, 1),
            ("erf", special.erf, ANY, 3), ("erfc", special.erfc, ANY, 6), ("erf_inv", special.erfinv, UNIT, 6),
            ("bessel_i1e", special.i1e, [0.0, 0.5, -0.75, 2.5, 10.0, -3.5], 6),
            ("digamma", special.digamma, [0.5, 1.0, 1.5, 2.5, 10.0, 100.0, -0.5, NAN], 8),
            ("lgamma", special.gammaln, [0.5, 1.5, 2.5, 10.0, 100.0, INF, NAN], 6)]:
        floats(c + name, f, values, ulp=ulp)
    for name, f in [("acos", np.arccos), ("acosh", np.arccosh), ("asin", np.arcsin), ("asinh", np.arcsinh),
                    ("atan", np.arctan), ("atanh", np.arctanh), ("cosh", np.cosh), ("sinh", np.sinh), ("tan", np.tan),
                    ("square", np.square), ("conj", np.conj)]:
        complexes(c + name, f)
    x = arr(ANY, "f32")
    case(c + "conj", "f32", "%r = chlo.conj %0 : $0 -> $r", [x], [x])
    for name, f in [("is_inf", np.isinf), ("is_pos_inf", np.isposinf), ("is_neg_inf", np.isneginf)]:
        for index, e in enumerate(WIDE):
            x = arr(ANY, e)
            case(c + name, e, unary_forms(c + name, index), [x], [f(x.astype(np.float64))])
    for e in ("bf16", "f16"):
        a, b = (arr(v, e) for v in pairs([0.0, 1.0, -1.5, 3.0]))
        case(c + "next_after", e, "%r = chlo.next_after %0, %1 : $0, $1 -> $r", [a, b], [np.nextafter(a, b)])
    for index, e in enumerate(("f32", "f64")):
        a, b = (arr(v, e) for v in pairs([0.0, 1.0, -1.5, 3.0, NAN]))
        want = np.nextafter(a, b)
        form = (f"%r = chlo.NAME %0, %1 : $0, $1 -> $r", '%r = "chlo.NAME"(%0, %1) : ($0, $1) -> $r')[index]
        case(c + "next_after", e, form.replace("NAME", "next_after"), [a, b], [want])
        n, x = arr([0, 1, 2, 3, 4], e), arr([0.5, 1.5, 2.0, 3.5, 10.0], e)
        want = arr(special.polygamma(n.astype(int), x.astype(float)), e)
        case(c + "polygamma", e, form.replace("NAME", "polygamma"), [n, x], [want], "close 16")
        s, q = arr([2.0, 3.0, 1.5, 4.0], e), arr([1.0, 0.5, 3.0, 10.0], e)
        case(c + "zeta", e, form.replace("NAME", "zeta"), [s, q], [arr(special.zeta(s.astype(float), q.astype(float)), e)],
             "close 16")
    for index, e in enumerate(["i8", "i32", "i64", "ui8", "ui16", "ui32", "ui64", "i16"]):
        a, b = pairs(ints_of(e))
        body = ("%r = chlo.mulhi %0, %1 : $0, $1 -> $r", '%r = "chlo.mulhi"(%0, %1) : ($0, $1) -> $r')[index % 2]
        case(c + "mulhi", e, body, [wrap(a, e), wrap(b, e)], [wrap([(x * y) >> width(e) for x, y in zip(a, b)], e)])
    broadcasts()


def broadcasts():
    """CHLO's binary ops: the smaller operand is aligned with the last dimensions, or with those that are named."""
    c = "chlo.broadcast_"
    functions = {n: f for n, (f, _) in FLOAT_BINARY.items() if n != "remainder"} | {
        "remainder": np.fmod, "complex": lambda a, b: a + 1j * b, "next_after": None, "polygamma": special.polygamma,
        "zeta": special.zeta}
    for name, f in functions.items():
        a, b = arr([[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]], "f32"), arr([3.5, 0.5, 2.0], "f32")
        if name == "polygamma":
            a = arr([[0, 1, 2], [1, 0, 3]], "f32")
        to = np.complex64 if name == "complex" else np.float32
        run = (lambda x, y: np.nextafter(x, y)) if f is None else lambda x, y, f=f: f(
            x.astype(int) if name == "polygamma" else x.astype(float), y.astype(float)).astype(to)
        check = "close 16" if name in ("power", "atan2", "polygamma", "zeta") else "eq"
        case(c + name, "f32, trailing dimensions", f"%r = {c}{name} %0, %1 : ($0, $1) -> $r", [a, b], [run(a, b)], check)
        column = arr([2.0, 0.75], "f32")
        body = f'%r = "{c}{name}"(%0, %1) <{{broadcast_dimensions = array<i64: 0>}}> : ($0, $1) -> $r'
        case(c + name, "f32, a named dimension", body, [a, column], [run(a, column[:, None])], check)
        scalar = arr(1.5, "f32") if name != "polygamma" else arr(2.5, "f32")
        case(c + name, "f32, a scalar", f"%r = {c}{name} %0, %1 : ($0, $1) -> $r", [a, scalar], [run(a, scalar)], check)
        one = arr([[2.0], [5.0]], "f32")
        case(c + name, "f32, an extent of one", f"%r = {c}{name} %0, %1 : ($0, $1) -> $r", [a, one], [run(a, one)], check)
    for name, f in INT_BINARY.items():
        if name == "power":
            continue
        for e in ("i32", "ui8"):
            a, b = np.array([[2, 3, 1], [7, 5, 6]]), np.array([3, 1, 2])
            want = [[f(int(x), int(y), width(e)) for x, y in zip(row, b)] for row in a]
            case(c + name, e, f"%r = {c}{name} %0, %1 : ($0, $1) -> $r", [arr(a, e), arr(b, e)], [wrap(want, e)])
    a, b = arr([[2.0, 3.0, NAN], [4.0, 2.5, 6.0]], "f32"), arr([2.0, 0.5, 6.0], "f32")
    for name, f in COMPARE.items():
        body = (f"%r = {c}compare %0, %1 {{comparison_direction = #chlo<comparison_direction {name}>}} : "
                "($0, $1) -> $r")
        case(c + "compare", name, body, [a, b], [f(a, b)])
    body = (f'%r = "{c}compare"(%0, %1) <{{comparison_direction = #chlo<comparison_direction LT>, '
            "compare_type = #chlo<comparison_type TOTALORDER>}> : ($0, $1) -> $r")
    case(c + "compare", "TOTALORDER", body, [a, b], [total(a) < total(b)])
    p = arr([[1, 0, 1], [0, 0, 1]], "i1")
    x, y = arr([[1.0], [2.0]], "f32"), arr(9.0, "f32")
    case(c + "select", "f32", f"%r = {c}select %0, %1, %2 : ($0, $1, $2) -> $r", [p, x.repeat(3, 1), y],
         [np.where(p, x, y)])


def build():
    unary()
    binary()
    comparisons()
    selections()
    conversions()
    chlo()
