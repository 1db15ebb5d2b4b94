#!/usr/bin/env python3
"""Writes the interpreter's cases: small StableHLO programs with what XLA computes for them.

    python tools/gen_interp_cases.py

testdata/interp/cases.mlir holds the programs, split by `// -----`, each under a `// <name>` line;
testdata/interp/cases.npz holds `<name>.in<i>` and `<name>.out<i>`; types that NumPy lacks as unsigned integers.

Needs jax==0.10.2 (`tools/setup --python` makes a venv with it in target/venv).
"""
import io
import zipfile
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

import interp_raw_cases

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_platforms", "cpu")
jax.config.update("jax_default_matmul_precision", "highest")

OUT = Path(__file__).resolve().parent.parent / "testdata" / "interp"
CASES = {}


def case(name, f, *args):
    assert name not in CASES, name
    CASES[name] = (f, [np.asarray(a) for a in args])


def rand(seed, *shape, dtype=np.float32, scale=1.0):
    return (np.random.RandomState(seed).standard_normal(shape) * scale).astype(dtype)


def ints(seed, low, high, *shape, dtype=np.int32):
    return np.random.RandomState(seed).randint(low, high, shape).astype(dtype)


INF, NAN = np.inf, np.nan
ANY = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1e-3, -2.5, 3.5, 10.0, -7.25, 80.0, INF, -INF, NAN]
UNIT = [0.0, -0.0, 0.5, -0.5, 1e-4, 0.9, -0.99, 1.0, -1.0, NAN]
POSITIVE = [0.0, 1e-30, 0.25, 1.0, 1.5, 2.0, 10.0, 1e30, INF, -1.0, NAN]

UNARY = {
    "abs": (lax.abs, ANY), "cbrt": (lax.cbrt, ANY), "ceil": (lax.ceil, ANY), "cos": (lax.cos, ANY),
    "exp": (lax.exp, ANY), "expm1": (lax.expm1, ANY), "floor": (lax.floor, ANY), "log": (lax.log, POSITIVE),
    "log1p": (lax.log1p, POSITIVE), "logistic": (lax.logistic, ANY), "neg": (lax.neg, ANY),
    "round_afz": (lambda x: lax.round(x, lax.RoundingMethod.AWAY_FROM_ZERO), ANY),
    "round_even": (lambda x: lax.round(x, lax.RoundingMethod.TO_NEAREST_EVEN), ANY),
    "rsqrt": (lax.rsqrt, POSITIVE), "sign": (lax.sign, ANY), "sin": (lax.sin, ANY), "sqrt": (lax.sqrt, POSITIVE),
    "tan": (lax.tan, ANY), "tanh": (lax.tanh, ANY), "is_finite": (lax.is_finite, ANY),
    "acos": (lax.acos, UNIT), "acosh": (lax.acosh, POSITIVE), "asin": (lax.asin, UNIT), "asinh": (lax.asinh, ANY),
    "atan": (lax.atan, ANY), "atanh": (lax.atanh, UNIT), "cosh": (lax.cosh, ANY), "sinh": (lax.sinh, ANY),
    "erf": (lax.erf, ANY), "erfc": (lax.erfc, ANY), "erf_inv": (lax.erf_inv, UNIT), "square": (lax.square, ANY),
    "lgamma": (lax.lgamma, [0.5, 1.0, 1.5, 2.5, 10.0, 1e5, -0.5, -3.7, INF, NAN]),
    "digamma": (lax.digamma, [0.5, 1.0, 1.5, 2.5, 10.0, 1e5, -0.5, -3.7, INF, NAN]),
}
for name, (f, values) in UNARY.items():
    for dtype in (np.float32, np.float64):
        case(f"{name}_{np.dtype(dtype).name}", f, np.array(values, dtype))
case("exp_bf16", lax.exp, jnp.array([0.1, 1.0, -3.0, 20.0], jnp.bfloat16))
case("tanh_f16", lax.tanh, np.array([0.1, 1.0, -3.0, 20.0], np.float16))

COMPLEX = np.array([0.5 + 0.25j, -0.5 + 2j, 1.5 - 0.75j, -0.3 - 0.4j, 3 + 0.01j, 1e-3 + 1e-3j], np.complex64)
for f in (lax.abs, lax.cos, lax.exp, lax.expm1, lax.log, lax.log1p, lax.logistic, lax.neg, lax.rsqrt, lax.sign,
          lax.sin, lax.sqrt, lax.tan, lax.tanh, lax.real, lax.imag, lax.conj, lax.acos, lax.asin, lax.atan, lax.cosh,
          lax.sinh, lax.acosh, lax.asinh, lax.atanh):
    case(f"{f.__name__}_complex", f, COMPLEX)
for f in (lax.add, lax.sub, lax.mul, lax.div, lax.pow, lax.eq, lax.ne):
    case(f"{f.__name__}_complex", f, COMPLEX, COMPLEX[::-1] * (1 - 2j))
case("complex", lax.complex, rand(1, 4), rand(2, 4))

LEFT, RIGHT = [1.0, -2.0, 0.0, INF, NAN, 3.0, -0.0, 7.5], [2.0, 0.5, -0.0, 1.0, 1.0, NAN, 0.0, -2.0]
for f in (lax.add, lax.sub, lax.mul, lax.div, lax.max, lax.min, lax.pow, lax.rem, lax.atan2, lax.eq, lax.ne, lax.lt,
          lax.le, lax.gt, lax.ge):
    case(f"{f.__name__}_float32", f, np.array(LEFT, np.float32), np.array(RIGHT, np.float32))
for dtype in (np.int8, np.uint8, np.int32, np.uint64):
    info = np.iinfo(dtype)
    a = np.array([info.min, info.max, 7, 0, info.min, 5, info.max, 100], dtype)
    b = np.array([info.max, info.max, 2, 0, 3, 0, 1, 9], dtype)
    if info.min < 0:
        b[3:5] = -1
    for f in (lax.add, lax.sub, lax.mul, lax.div, lax.rem, lax.max, lax.min, lax.shift_left,
              lax.shift_right_arithmetic, lax.shift_right_logical, lax.bitwise_and, lax.bitwise_or, lax.bitwise_xor,
              lax.lt, lax.ge):
        case(f"{f.__name__}_{info.dtype}", f, a, b)
    for f in (lax.bitwise_not, lax.population_count, lax.clz, lax.neg, lax.sign, lax.abs):
        if info.min < 0 or f not in (lax.sign, lax.abs):
            case(f"{f.__name__}_{info.dtype}", f, a)
for f in (lax.bitwise_and, lax.bitwise_or, lax.bitwise_xor, lax.max, lax.min, lax.lt, lax.eq):
    case(f"{f.__name__}_bool", f, np.array([0, 0, 1, 1], bool), np.array([0, 1, 0, 1], bool))
case("not_bool", lax.bitwise_not, np.array([0, 1], bool))

CONVERT = np.array([0.0, 0.7, -0.7, 2.5, -128.5, 300.0, 1e20, -1e20, INF, -INF, NAN], np.float32)
for to in ("int8", "uint8", "int32", "uint32", "int64", "bool", "float16", "bfloat16", "float64", "complex64"):
    case(f"convert_float32_{to}", lambda x, to=to: lax.convert_element_type(x, to), CONVERT)
for to in ("int8", "uint8", "uint32", "float32", "bool"):
    case(f"convert_int64_{to}", lambda x, to=to: lax.convert_element_type(x, to),
         np.array([0, -1, 300, 2**24 + 1, 2**40 + 5, -(2**62) - 1], np.int64))
case("reduce_precision", lambda x: lax.reduce_precision(x, 5, 3), np.array([1.0, 1.06, 1.07, 65500.0, 7e4, 1e-5, -1e-9, NAN, -INF], np.float32))
case("bitcast_same", lambda x: lax.bitcast_convert_type(x, np.int32), rand(3, 2, 3))
case("bitcast_narrow", lambda x: lax.bitcast_convert_type(x, np.int16), rand(3, 2, 3))
case("bitcast_wide", lambda x: lax.bitcast_convert_type(x, np.float64), ints(3, -99, 99, 3, 2))
case("clamp_scalar", lambda x: lax.clamp(np.float32(-1), x, np.float32(1)), rand(4, 3, 4, scale=2))
case("clamp_tensor", lax.clamp, rand(4, 5), rand(5, 5), rand(6, 5))
case("select_tensor", lax.select, np.array([1, 0, 1], bool), rand(1, 3), rand(2, 3))
case("select_scalar", lambda p, a, b: lax.select_n(p, a, b), np.array(True), rand(1, 3), rand(2, 3))
case("select_case", lambda p, a, b, c: lax.select_n(p, a, b, c), np.array([0, 1, 2], np.int32), rand(1, 3), rand(2, 3), rand(3, 3))

X = rand(7, 3, 4, 5)
case("transpose", lambda x: lax.transpose(x, (2, 0, 1)), X)
case("reverse", lambda x: lax.rev(x, (0, 2)), X)
case("slice", lambda x: lax.slice(x, (1, 0, 1), (3, 4, 5), (1, 3, 2)), X)
case("broadcast", lambda x: lax.broadcast_in_dim(x, (2, 3, 4), (0, 2)), rand(8, 2, 1))
case("concatenate", lambda a, b: lax.concatenate([a, b, a[:, :0]], 1), rand(1, 2, 3), rand(2, 2, 1))
case("pad", lambda x: lax.pad(x, np.float32(9), [(1, 2, 1), (-1, 3, 2), (-2, -4, 3)]), X)
case("pad_empty", lambda x: lax.pad(x, np.float32(9), [(1, 2, 3)]), rand(1, 0))
case("iota", lambda: (lax.broadcasted_iota(np.int8, (3, 4), 1), lax.broadcasted_iota(np.float32, (3, 4), 0)))
for i, start in enumerate([(0, 1, 2), (-5, 9, 1), (2, 3, 4)]):
    case(f"dynamic_slice_{i}", lambda x, *s: lax.dynamic_slice(x, s, (2, 1, 3)), X, *np.array(start, np.int32))
    case(f"dynamic_update_slice_{i}", lambda x, u, *s: lax.dynamic_update_slice(x, u, s), X, rand(9, 2, 1, 3), *np.array(start, np.int32))

case("gather_rows", lambda x, i: x[i], X, np.array([2, 0, -1, 7], np.int32))
case("gather_points", lambda x, i, j: x[i, :, j], X, np.array([[0, 2], [1, 1]]), np.array([[4, 0], [1, 9]]))
case("gather_batched", lambda x, i: jnp.take_along_axis(x, i, axis=1), X, ints(1, 0, 4, 3, 2, 5))
case("gather_windows", lambda x, i: lax.gather(
    x, i, lax.GatherDimensionNumbers(offset_dims=(0, 2), collapsed_slice_dims=(1,), start_index_map=(2, 0)),
    (2, 1, 3), mode="clip"), X, np.array([[0, 0], [9, 9], [1, 1], [-3, 1]], np.int32))
SCATTER = {"set": lax.scatter, "add": lax.scatter_add, "mul": lax.scatter_mul, "min": lax.scatter_min, "max": lax.scatter_max}
for name, f in SCATTER.items():
    case(f"scatter_{name}", lambda x, i, u, f=f: f(
        x, i, u, lax.ScatterDimensionNumbers(update_window_dims=(1,), inserted_window_dims=(0,), scatter_dims_to_operand_dims=(0,))),
        rand(1, 5, 3), np.array([[0], [3], [7], [-1]]) if name == "set" else np.array([[0], [3], [0], [7], [-1], [0]]),
        rand(2, 4 if name == "set" else 6, 3))
case("scatter_points", lambda x, i, j, u: x.at[i, :, j].add(u), X, np.array([0, 2, 0]), np.array([1, 4, 1]), rand(3, 3, 4))
case("scatter_batched", lambda x, i, u: jax.vmap(lambda x, i, u: x.at[i].add(u))(x, i, u), rand(1, 3, 6), ints(2, 0, 6, 3, 4), rand(3, 3, 4))

for name, shapes, dims, kind in [
    ("matrix", ((3, 4), (4, 5)), (((1,), (0,)), ((), ())), {}),
    ("batch", ((2, 3, 4), (2, 4, 5)), (((2,), (1,)), ((0,), (0,))), {}),
    ("mixed", ((4, 2, 3, 5), (5, 3, 6, 4)), (((3, 2), (0, 1)), ((0,), (3,))), {}),
    ("vector", ((7,), (7,)), (((0,), (0,)), ((), ())), {}),
    ("outer", ((2,), (3,)), (((), ()), ((), ())), {}),
    ("empty", ((2, 0), (0, 3)), (((1,), (0,)), ((), ())), {}),
    ("wide", ((5, 9), (9, 300)), (((1,), (0,)), ((), ())), {}),
]:
    case(f"dot_{name}", lambda a, b, d=dims: lax.dot_general(a, b, d), rand(1, *shapes[0]), rand(2, *shapes[1]))
MATMUL = (((1,), (0,)), ((), ()))
case("dot_complex", lambda a, b: lax.dot_general(a, b, MATMUL), rand(1, 2, 6).view(np.complex64), rand(2, 3, 4).view(np.complex64))
case("dot_int", lambda a, b: lax.dot_general(a, b, MATMUL, preferred_element_type=np.int32),
     ints(1, -128, 128, 3, 40, dtype=np.int8), ints(2, -128, 128, 40, 2, dtype=np.int8))
case("dot_int_wraps", lambda a, b: lax.dot_general(a, b, MATMUL), ints(1, -2**31, 2**31, 3, 4, dtype=np.int32), ints(2, -2**31, 2**31, 4, 2, dtype=np.int32))
case("dot_bf16", lambda a, b: lax.dot_general(a, b, MATMUL, preferred_element_type=np.float32),
     jnp.array(rand(1, 3, 8), jnp.bfloat16), jnp.array(rand(2, 8, 2), jnp.bfloat16))

CONVOLUTIONS = {
    "plain": ((2, 7, 6, 3), (3, 2, 3, 4), dict()),
    "padded": ((2, 7, 6, 3), (3, 2, 3, 4), dict(padding=((2, 1), (-1, 3)), window_strides=(2, 1))),
    "dilated": ((1, 7, 6, 2), (3, 2, 2, 4), dict(lhs_dilation=(2, 3), rhs_dilation=(2, 1), padding=((1, 2), (0, 3)))),
    "groups": ((2, 5, 5, 6), (3, 3, 2, 9), dict(feature_group_count=3)),
    "depthwise": ((1, 5, 5, 4), (2, 2, 1, 8), dict(feature_group_count=4)),
    "batch_groups": ((6, 5, 5, 2), (2, 2, 2, 6), dict(batch_group_count=3)),
}
for name, (x, k, options) in CONVOLUTIONS.items():
    options = dict(window_strides=(1, 1), padding=((0, 0), (0, 0)), dimension_numbers=("NHWC", "HWIO", "NHWC")) | options
    case(f"conv_{name}", lambda x, k, o=options: lax.conv_general_dilated(x, k, **o), rand(1, *x), rand(2, *k))
case("conv_layouts", lambda x, k: lax.conv_general_dilated(x, k, (1, 2), "SAME", dimension_numbers=("CWNH", "IHOW", "WNCH")),
     rand(1, 3, 6, 2, 5), rand(2, 3, 2, 4, 3))
case("conv_1d_int", lambda x, k: lax.conv_general_dilated(x, k, (1,), "VALID"), ints(1, -9, 9, 1, 2, 8), ints(2, -9, 9, 3, 2, 3))
case("conv_transpose", lambda x, k: lax.conv_transpose(x, k, (2, 2), "SAME", transpose_kernel=True), rand(1, 1, 4, 4, 2), rand(2, 3, 3, 5, 2))

for f in (jnp.sum, jnp.prod, jnp.max, jnp.min):
    case(f"reduce_{f.__name__}", lambda x, f=f: f(x, axis=(0, 2)), X)
case("reduce_all", jnp.sum, X)
case("reduce_none", lambda x: lax.reduce(x, np.float32(0), lax.add, ()), X)
case("reduce_empty", lambda x: jnp.sum(x, axis=0), rand(1, 0, 3))
case("reduce_bool", lambda x: (jnp.all(x, 1), jnp.any(x, 1)), np.array([[1, 0], [1, 1], [0, 0]], bool))
case("reduce_bf16", lambda x: jnp.sum(x, 0, dtype=np.float32), jnp.array(rand(1, 9, 2), jnp.bfloat16))
case("argmax", lambda x: (jnp.argmax(x, 1), jnp.argmin(x, 2)), np.round(X * 2))
case("argmax_nan", jnp.argmax, np.array([1, 3, NAN, 7, NAN], np.float32))
case("reduce_pair", lambda x, y: lax.reduce((x, y), (np.float32(0), np.int32(1)), lambda a, b: (a[0] + b[0], a[1] * b[1]), (1,)), rand(1, 3, 7), ints(1, 1, 4, 3, 7))
case("softmax", lambda x: jax.nn.softmax(x, -1), X)
case("cumsum", lambda x: jnp.cumsum(x, 1), X)
case("cummax", lambda x: lax.cummax(x, 0, reverse=True), X)
WINDOW = dict(window_dimensions=(1, 2, 3), window_strides=(1, 2, 1), padding=((0, 0), (1, 0), (-1, 2)))
case("window_sum", lambda x: lax.reduce_window(x, np.float32(0), lax.add, **WINDOW), X)
case("window_max", lambda x: lax.reduce_window(x, np.float32(-INF), lax.max, base_dilation=(2, 1, 2), window_dilation=(1, 2, 1), **WINDOW), X)
case("window_pair", lambda x, y: lax.reduce_window((x, y), (np.float32(0), np.float32(-INF)), lambda a, b: (a[0] + b[0], jnp.maximum(a[1], b[1])), **WINDOW), X, -X)
case("sort", lambda x: lax.sort(x, dimension=1), X)
case("sort_pair", lambda k, v: lax.sort((k, v), dimension=0, num_keys=1), ints(1, 0, 4, 20, 2), ints(2, 0, 99, 20, 2))
case("sort_keys", lambda k, l, v: lax.sort((k, l, v), dimension=0, num_keys=2), ints(1, 0, 3, 17), ints(2, 0, 3, 17), ints(3, 0, 99, 17))
case("sort_special", lambda x: lax.sort(x), np.array([1, NAN, -INF, 0.0, -0.0, INF, -1, NAN], np.float32))
case("argsort", lambda x: jnp.argsort(x, axis=-1, descending=True), np.round(X * 2))

case("while", lambda n: lax.while_loop(lambda s: s[0] < n, lambda s: (s[0] + 1, s[1] * 2.5), (0, 1.0)), np.array(7))
case("fori_captures", lambda x, n: lax.fori_loop(0, n, lambda i, a: a + x * i, jnp.zeros(3)), rand(1, 3, dtype=np.float64), np.array(4))
case("scan", lambda x: lax.scan(lambda c, v: (c + v, c * v), 0.5, x), rand(1, 6, dtype=np.float64))
case("cond", lambda p, x: lax.cond(p, lambda x: x + 1, lambda x: x * 2, x), np.array(False), rand(1, 2))
for i in (-3, 0, 1, 9):
    case(f"switch_{'m' if i < 0 else ''}{abs(i)}", lambda i, x: lax.switch(i, [lambda x: x, lambda x: -x, lambda x: x * 2], x), np.array(i, np.int32), rand(1, 2))
case("random_bits", lambda k: jax.random.bits(jax.random.wrap_key_data(k), (5,), np.uint32), np.array([1, 2], np.uint32))
case("random_normal", lambda k: jax.random.normal(jax.random.wrap_key_data(k), (6,), np.float32), np.array([3, 4], np.uint32))
case("erf_grad", jax.grad(lambda x: jnp.sum(jax.nn.gelu(x, approximate=False))), rand(1, 5))
case("remat", lambda x: jax.grad(jax.checkpoint(lambda x: jnp.sum(jnp.sin(x) ** 2)))(x), rand(1, 4))


def storable(a):
    a = np.asarray(a)
    if a.dtype.type.__module__ == "numpy":
        return a
    return np.ascontiguousarray(a).reshape(a.shape).view(np.uint16 if a.dtype.itemsize == 2 else np.uint8)


def main():
    programs, arrays = [], {}

    def store(name, inputs, outputs):
        arrays.update({f"{name}.in{i}": storable(a) for i, a in enumerate(inputs)})
        arrays.update({f"{name}.out{i}": storable(a) for i, a in enumerate(outputs)})

    for name, (f, args) in CASES.items():
        lowered = jax.jit(f, keep_unused=True).lower(*args)
        programs.append(f"// {name}\n{lowered.as_text().strip()}\n")
        store(name, args, jax.tree.leaves(lowered.compile()(*args)))
    for name, (text, args, results) in interp_raw_cases.RAW.items():
        programs.append(f"// {name}\n{text.strip()}\n")
        store(name, args, results())
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "cases.mlir").write_text("// -----\n".join(programs))
    with zipfile.ZipFile(OUT / "cases.npz", "w", zipfile.ZIP_DEFLATED) as z:
        for name, a in arrays.items():
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, np.ascontiguousarray(a).reshape(a.shape), version=(1, 0))
            z.writestr(zipfile.ZipInfo(f"{name}.npy"), buffer.getvalue(), zipfile.ZIP_DEFLATED)
    print(f"{len(programs)} cases, {sum(p.stat().st_size for p in OUT.iterdir()) // 1024} KiB")


if __name__ == "__main__":
    main()
