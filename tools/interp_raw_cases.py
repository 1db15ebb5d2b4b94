"""Cases of `gen_interp_cases.py` that are written as StableHLO text: ops that JAX does not export, and attributes
and types that its functions do not reach. XLA runs them too; where it cannot, NumPy says what is right.
"""
import re

import jax
import ml_dtypes
import numpy as np
from jax._src import compiler, xla_bridge
from jax._src.interpreters import mlir
from jax._src.lib.mlir import ir
from jaxlib import _jax

RAW = {}
NAMES = {np.dtype(t): n for t, n in {
    np.bool_: "i1", np.int8: "i8", np.int16: "i16", np.int32: "i32", np.int64: "i64", np.uint8: "ui8",
    np.uint16: "ui16", np.uint32: "ui32", np.uint64: "ui64", np.float16: "f16", np.float32: "f32",
    np.float64: "f64", np.complex64: "complex<f32>", np.complex128: "complex<f64>", ml_dtypes.bfloat16: "bf16",
    ml_dtypes.int4: "i4", ml_dtypes.uint4: "ui4", ml_dtypes.int2: "i2", ml_dtypes.uint2: "ui2",
    ml_dtypes.float4_e2m1fn: "f4E2M1FN", ml_dtypes.float6_e2m3fn: "f6E2M3FN", ml_dtypes.float6_e3m2fn: "f6E3M2FN",
    ml_dtypes.float8_e3m4: "f8E3M4", ml_dtypes.float8_e4m3: "f8E4M3", ml_dtypes.float8_e4m3fn: "f8E4M3FN",
    ml_dtypes.float8_e4m3fnuz: "f8E4M3FNUZ", ml_dtypes.float8_e4m3b11fnuz: "f8E4M3B11FNUZ",
    ml_dtypes.float8_e5m2: "f8E5M2", ml_dtypes.float8_e5m2fnuz: "f8E5M2FNUZ",
    ml_dtypes.float8_e8m0fnu: "f8E8M0FNU"}.items()}
DTYPES = {n: t for t, n in NAMES.items()}


def run(text, *args):
    """What XLA computes for the module's `main`."""
    backend = xla_bridge.get_backend("cpu")
    device = backend.local_devices()[0]
    with mlir.make_ir_context():
        options = compiler.get_compile_options(num_replicas=1, num_partitions=1)
        program = backend.compile_and_load(ir.Module.parse(text), _jax.DeviceList((device,)), options)
    results = program.execute_sharded([jax.device_put(a, device) for a in args])
    return [np.asarray(r[0]) for r in results.disassemble_into_single_device_arrays()]


def compute(program, args, results):
    """[`run`], in the declared types: XLA gives the bits of random floats and signed integers as unsigned ones."""
    dtypes = [DTYPES[re.fullmatch(r"tensor<(?:\d+x)*(.*)>", r)[1]] for r in results]
    return [a if a.dtype == d else a.view(d) for a, d in zip(run(program, *args), dtypes)]


def ty(a):
    return "tensor<" + "".join(f"{n}x" for n in a.shape) + NAMES[a.dtype] + ">"


def text(name, body, args, results, want=None):
    """A function with this body, which ends by defining %r0, %r1, ..."""
    assert name not in RAW, name
    args = [np.asarray(a) for a in args]
    params = ", ".join(f"%a{i}: {ty(a)}" for i, a in enumerate(args))
    types = ", ".join(results)
    values = ", ".join(f"%r{i}" for i in range(len(results)))
    program = f"func.func @main({params}) -> ({types}) {{\n{body}\n  return {values} : {types}\n}}"
    RAW[name] = (program, args, lambda: want if want is not None else compute(program, args, results))


def op(name, kind, args, results, attrs="", regions=(), want=None):
    """One op in generic form. `want` is its result as NumPy has it, for what XLA does not compile."""
    args = [np.asarray(a) for a in args]
    values = ", ".join(f"%r{i}" for i in range(len(results)))
    body = f'  {values} = "{kind}"({", ".join(f"%a{i}" for i in range(len(args)))})'
    if regions:
        body += " (" + ", ".join("{\n" + r + "\n  }" for r in regions) + ")"
    if attrs:
        body += f" {{{attrs}}}"
    body += f' : ({", ".join(map(ty, args))}) -> ({", ".join(results)})'
    text(name, body, args, results, want)


def region(kind, elem, *more):
    """A region of two scalars of a type that applies one op."""
    result = "i1" if kind == "compare" else elem
    attrs = " {" + more[0] + "}" if more else ""
    return (f"    ^bb0(%x: tensor<{elem}>, %y: tensor<{elem}>):\n"
            f'      %z = "stablehlo.{kind}"(%x, %y){attrs} : (tensor<{elem}>, tensor<{elem}>) -> tensor<{result}>\n'
            f"      stablehlo.return %z : tensor<{result}>")


GE = region("compare", "f32", "comparison_direction = #stablehlo<comparison_direction GE>")


def rand(seed, *shape, dtype=np.float32):
    random = np.random.RandomState(seed)
    if np.dtype(dtype).kind == "c":
        return (random.standard_normal(shape) + 1j * random.standard_normal(shape)).astype(dtype)
    return random.standard_normal(shape).astype(dtype)


def dense(value):
    a = np.asarray(value)
    return f"dense<{a.tolist()}> : tensor<{'x'.join(map(str, a.shape))}xi64>"


def array(values):
    return "array<i64" + (": " + ", ".join(map(str, values)) if len(values) else "") + ">"


# Linear algebra.
for dtype in (np.float32, np.float64, np.complex64, np.complex128):
    elem = NAMES[np.dtype(dtype)]
    x = rand(1, 2, 4, 4, dtype=dtype)
    positive = (x @ np.conj(np.swapaxes(x, -1, -2)) + 2 * np.eye(4)).astype(dtype)
    for lower in (True, False):
        # The triangle that is not read holds other numbers.
        half = (np.tril if lower else np.triu)(positive) + (np.triu if lower else np.tril)(x, 1 if lower else -1)
        want = np.linalg.cholesky(positive)
        want = want if lower else np.conj(np.swapaxes(want, -1, -2))
        op(f"cholesky_{elem}_{'lower' if lower else 'upper'}", "stablehlo.cholesky", [half.astype(dtype)],
           [f"tensor<2x4x4x{elem}>"], f"lower = {str(lower).lower()}", want=[want.astype(dtype)])
op("cholesky_not_positive", "stablehlo.cholesky", [np.array([[[1, 0], [2, 1]], [[4, 0], [2, 3]]], np.float32)],
   ["tensor<2x2x2xf32>"], "lower = true")
op("cholesky_empty", "stablehlo.cholesky", [rand(1, 3, 0, 0)], ["tensor<3x0x0xf32>"])
for dtype in (np.float32, np.complex128):
    elem = NAMES[np.dtype(dtype)]
    for left in (True, False):
        for lower in (True, False):
            for unit in (True, False):
                for transpose in ("NO_TRANSPOSE", "TRANSPOSE", "ADJOINT"):
                    a = rand(1, 2, 4, 4, dtype=dtype) + 3 * np.eye(4, dtype=dtype)
                    b = rand(2, *((2, 4, 3) if left else (2, 3, 4)), dtype=dtype)
                    m = (np.tril if lower else np.triu)(a).astype(np.complex128)
                    if unit:
                        m[:, range(4), range(4)] = 1
                    m = m if transpose == "NO_TRANSPOSE" else np.swapaxes(m, -1, -2)
                    m = np.conj(m) if transpose == "ADJOINT" else m
                    want = np.linalg.solve(m, b) if left else b @ np.linalg.inv(m)
                    want = (want if np.dtype(dtype).kind == "c" else want.real).astype(dtype)
                    flags = f"left_side = {left}, lower = {lower}, unit_diagonal = {unit}".lower()
                    op(f"solve_{elem}_{'l' if left else 'r'}{'l' if lower else 'u'}{'1' if unit else ''}_{transpose}",
                       "stablehlo.triangular_solve", [a, b], [ty(b)],
                       f"{flags}, transpose_a = #stablehlo<transpose {transpose}>", want=[want])
for config, shapes in {
    "ab,bc->ac": ((2, 3), (3, 4)), "abc,abd->acd": ((2, 3, 4), (2, 3, 5)), "abc,cb->ca": ((2, 3, 4), (4, 3)),
    "ab,cd->acbd": ((2, 3), (4, 5)), "aab,bc->ca": ((3, 3, 2), (2, 4)), "abc,cd->d": ((2, 3, 4), (4, 5)),
    "...ab,...bc->...ac": ((2, 5, 2, 3), (2, 5, 3, 4)), "a,a->": ((5,), (5,)), "a,->a": ((3,), ()),
}.items():
    arrays = [rand(i, *shape) for i, shape in enumerate(shapes)]
    want = np.einsum(config, *[a.astype(np.float64) for a in arrays]).astype(np.float32)
    op(f"einsum_{config}".replace(",", "_").replace("->", "_to_"), "stablehlo.einsum", arrays, [ty(np.asarray(want))],
       f'einsum_config = "{config}"', want=[want])
for config, shape in {"ab->ba": (2, 3), "abc->b": (2, 3, 4), "aab->ab": (3, 3, 2), "aa->": (4, 4), "...a->...": (2, 3, 4)}.items():
    want = np.asarray(np.einsum(config, rand(1, *shape).astype(np.float64)).astype(np.float32))
    op(f"unary_einsum_{config}".replace("->", "_to_"), "stablehlo.unary_einsum", [rand(1, *shape)], [ty(want)],
       f'einsum_config = "{config}"', want=[want])

# Fourier transforms.
for dtype, real in ((np.complex64, np.float32), (np.complex128, np.float64)):
    for n in (1, 2, 3, 7, 8, 12, 30, 49, 67, 128, 134):
        for kind, inverse in (("FFT", False), ("IFFT", True)):
            x = rand(n, 2, n, dtype=dtype)
            want = (np.fft.ifft if inverse else np.fft.fft)(x.astype(np.complex128)).astype(dtype)
            op(f"{kind.lower()}_{n}_{np.dtype(dtype).name}", "stablehlo.fft", [x], [ty(want)],
               f"fft_type = #stablehlo<fft_type {kind}>, fft_length = {array([n])}", want=[want])
        for kind in ("RFFT", "IRFFT"):
            x = rand(n, 2, n, dtype=real) if kind == "RFFT" else rand(n, 2, n // 2 + 1, dtype=dtype)
            want = (np.fft.rfft(x.astype(np.float64)) if kind == "RFFT" else np.fft.irfft(x.astype(np.complex128), n))
            want = want.astype(dtype if kind == "RFFT" else real)
            op(f"{kind.lower()}_{n}_{np.dtype(dtype).name}", "stablehlo.fft", [x], [ty(want)],
               f"fft_type = #stablehlo<fft_type {kind}>, fft_length = {array([n])}", want=[want])
for dims in ((3, 4), (5, 2, 6), (2, 3, 5)):
    for kind in ("FFT", "IFFT", "RFFT", "IRFFT"):
        x = rand(4, 2, *dims, dtype=np.float32 if kind == "RFFT" else np.complex64)
        axes = range(1, len(dims) + 1)
        if kind == "IRFFT":
            x = np.ascontiguousarray(np.fft.rfftn(rand(4, 2, *dims).astype(np.float64), axes=axes)).astype(np.complex64)
        f = {"FFT": np.fft.fftn, "IFFT": np.fft.ifftn, "RFFT": np.fft.rfftn}.get(kind)
        want = (f(x.astype(np.complex128 if kind != "RFFT" else np.float64), axes=axes) if f else
                np.fft.irfftn(x.astype(np.complex128), dims, axes=axes))
        want = want.astype(np.float32 if kind == "IRFFT" else np.complex64)
        op(f"{kind.lower()}_{'x'.join(map(str, dims))}", "stablehlo.fft", [x], [ty(want)],
           f"fft_type = #stablehlo<fft_type {kind}>, fft_length = {array(dims)}", want=[want])
op("fft_empty", "stablehlo.fft", [rand(1, 0, 4, dtype=np.complex64)], ["tensor<0x4xcomplex<f32>>"],
   f"fft_type = #stablehlo<fft_type FFT>, fft_length = {array([4])}")
op("rfft_of_length_zero", "stablehlo.fft", [rand(1, 3, 0)], ["tensor<3x0xcomplex<f32>>"],
   f"fft_type = #stablehlo<fft_type RFFT>, fft_length = {array([0])}", want=[np.zeros((3, 0), np.complex64)])

# Statistics.
for feature in (0, 1, 2):
    for dtype in (np.float32, np.float64):
        x, g = rand(1, 2, 3, 4, dtype=dtype), rand(2, 2, 3, 4, dtype=dtype)
        v = [rand(i, x.shape[feature], dtype=dtype) for i in (3, 4, 5)] + [abs(rand(6, x.shape[feature], dtype=dtype))]
        attrs = f"epsilon = 1.000000e-03 : f32, feature_index = {feature} : i64"
        name, vector = f"{feature}_{np.dtype(dtype).name}", ty(v[0])
        op(f"norm_training_{name}", "stablehlo.batch_norm_training", [x, v[0], v[1]], [ty(x), vector, vector], attrs)
        op(f"norm_inference_{name}", "stablehlo.batch_norm_inference", [x, *v], [ty(x)], attrs)
        # XLA rounds the sums of the gradient to f32 on the way.
        if dtype == np.float64:
            op(f"norm_grad_{name}", "stablehlo.batch_norm_grad", [x, v[0], v[2], v[3], g], [ty(x), vector, vector], attrs)

# Random bits.
for algorithm in ("THREE_FRY", "PHILOX", "DEFAULT"):
    for state in ([1, 2], [2**40 + 5, 2**33 + 1], [3, 2**64 - 1], [7, 2**64 - 1, 9], [1, 2, 2**64 - 1]):
        if algorithm == "THREE_FRY" and len(state) == 3:
            continue
        for kind in ("ui8", "i16", "ui32", "i32", "ui64", "f32", "f64", "bf16", "ui4"):
            full = state == [2**40 + 5, 2**33 + 1]
            shapes = ("", "3x", "2x3x3x", "3x5x", "3x5x4x", "0x", "9x") if full else ("5x",)
            for shape in shapes if kind in ("ui8", "ui32", "ui64") or not full else ("5x",):
                op(f"bits_{algorithm}_{'_'.join(map(str, state))}_{shape}{kind}", "stablehlo.rng_bit_generator",
                   [np.array(state, np.uint64)], [f"tensor<{len(state)}xui64>", f"tensor<{shape}{kind}>"],
                   f"rng_algorithm = #stablehlo<rng_algorithm {algorithm}>")

# Regions.
op("map_nested", "stablehlo.map", [rand(1, 2, 3), rand(2, 2, 3), rand(3, 2, 3)], ["tensor<2x3xi1>"],
   f"dimensions = {array([0, 1])}", ["""    ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>):
      %s = stablehlo.add %x, %y : tensor<f32>
      %v = "stablehlo.map"(%s, %z) ({
      ^bb0(%p: tensor<f32>, %q: tensor<f32>):
        %w = stablehlo.multiply %p, %q : tensor<f32>
        stablehlo.return %w : tensor<f32>
      }) {dimensions = array<i64>} : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %b = stablehlo.compare LT, %v, %x : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %b : tensor<i1>"""],
   want=[(rand(1, 2, 3) + rand(2, 2, 3)) * rand(3, 2, 3) < rand(1, 2, 3)])
op("map_scalar", "stablehlo.map", [rand(1)], ["tensor<f32>"], "dimensions = array<i64>",
   ["    ^bb0(%x: tensor<f32>):\n      %y = stablehlo.negate %x : tensor<f32>\n      stablehlo.return %y : tensor<f32>"],
   want=[-rand(1)])
for name, (shape, window, strides, padding) in {
    "plain": ((4, 6), (2, 3), (2, 3), ((0, 0), (0, 0))),
    "overlap": ((5, 7), (3, 3), (1, 2), ((1, 1), (1, 2))),
    "ragged": ((6, 5), (2, 2), (3, 2), ((0, 2), (2, 1))),
    "cropped": ((6, 7), (2, 3), (2, 2), ((-1, 0), (-2, 1))),
}.items():
    counts = [(n + lo + hi - w) // s + 1 for n, w, s, (lo, hi) in zip(shape, window, strides, padding)]
    # Rounded, so that windows hold equal values.
    op(f"select_and_scatter_{name}", "stablehlo.select_and_scatter",
       [np.round(rand(1, *shape)), rand(2, *counts), np.float32(0.5)], [f"tensor<{shape[0]}x{shape[1]}xf32>"],
       f"window_dimensions = {array(window)}, window_strides = {array(strides)}, padding = {dense(padding)}",
       [GE, region("add", "f32")])

# CHLO.
BROADCASTS = {"add": "f", "subtract": "f", "multiply": "f", "divide": "f", "maximum": "f", "minimum": "f",
              "power": "p", "remainder": "f", "atan2": "f", "and": "i", "or": "i", "xor": "i", "shift_left": "i",
              "shift_right_arithmetic": "i", "shift_right_logical": "i", "complex": "f"}
for i, (name, kind) in enumerate(BROADCASTS.items()):
    shapes = [((2, 3), (3,)), ((3, 1), (1, 4)), ((), (2, 2)), ((4, 1, 2), (3, 1)), ((1, 0), (2, 1))][i % 5]
    if kind == "i":
        args = [np.arange(1, np.prod(s, dtype=int) + 1, dtype=np.int32).reshape(s) for s in shapes]
    else:
        args = [abs(rand(j, *s)) if kind == "p" else rand(j, *s) for j, s in enumerate(shapes)]
    shape = np.broadcast_shapes(*shapes)
    elem = "complex<f32>" if name == "complex" else "i32" if kind == "i" else "f32"
    op(f"broadcast_{name}", f"chlo.broadcast_{name}", args,
       ["tensor<" + "".join(f"{n}x" for n in shape) + elem + ">"])
op("broadcast_dimensions", "chlo.broadcast_add", [rand(1, 2, 3), rand(2, 2)], ["tensor<2x3xf32>"],
   "broadcast_dimensions = array<i64: 0>", want=[rand(1, 2, 3) + rand(2, 2)[:, None]])
op("broadcast_compare", "chlo.broadcast_compare", [rand(1, 3), rand(2, 2, 1)], ["tensor<2x3xi1>"],
   "comparison_direction = #chlo<comparison_direction GT>")
for name, x in {"next_after": rand(1, 3), "zeta": np.array([2.0, 3.5, 1.5], np.float32),
                "polygamma": np.array([0.0, 1.0, 3.0], np.float32)}.items():
    op(f"broadcast_{name}", f"chlo.broadcast_{name}", [x, abs(rand(2, 2, 1)) + 1], ["tensor<2x3xf32>"])
op("broadcast_select", "chlo.broadcast_select", [np.array([[True], [False]]), rand(1, 3), rand(2, 2, 1)], ["tensor<2x3xf32>"])
op("chlo_constant", "chlo.constant", [], ["tensor<2xf32>"], "value = dense<[1.0, 2.0]> : tensor<2xf32>")
op("constant_like_float", "chlo.constant_like", [rand(1, 2, 3)], ["tensor<2x3xf32>"], "value = 2.500000e+00 : f32")
op("constant_like_int", "chlo.constant_like", [np.arange(3)], ["tensor<3xi64>"], "value = -7 : i64")
for name, x in {"floats": np.array([[1, np.nan, -0.0, np.inf], [0.0, -np.inf, -0.0, -np.nan]], np.float32),
                "ties": np.round(rand(1, 3, 9)), "ints": np.array([[3, -1, 3, 2]], np.int32),
                "unsigned": np.array([3, 255, 3, 2], np.uint8)}.items():
    k = [*x.shape[:-1], 3]
    kinds = ["tensor<" + "x".join(map(str, k)) + f"x{e}>" for e in (NAMES[x.dtype], "i32")]
    op(f"top_k_{name}", "chlo.top_k", [x], kinds, "k = 3 : i64")


def ragged(name, lhs, rhs, sizes, dims, want):
    names = ("lhs_batching", "rhs_batching", "lhs_contracting", "rhs_contracting", "lhs_ragged", "rhs_group")
    attrs = ", ".join(f"{n}_dimensions = {list(d)}" for n, d in zip(names, dims))
    op(f"ragged_dot_{name}", "chlo.ragged_dot", [lhs, rhs, np.asarray(sizes, np.int64)], [ty(want)],
       f"ragged_dot_dimension_numbers = #chlo.ragged_dot<{attrs}>", want=[want])


L, R, S = rand(1, 7, 4), rand(2, 3, 4, 5), [2, 0, 4]
rows = np.zeros((7, 5), np.float32)
rows[0:2], rows[2:6] = L[0:2] @ R[0], L[2:6] @ R[2]
ragged("rows", L, R, S, ((), (), (1,), (1,), (0,), (0,)), rows)
L, R, S = rand(1, 2, 6, 4), rand(2, 2, 3, 4, 5), [[1, 2, 3], [3, 0, 1]]
rows = np.zeros((2, 6, 5), np.float32)
for b in range(2):
    at = 0
    for g in range(3):
        rows[b, at:at + S[b][g]] = L[b, at:at + S[b][g]] @ R[b, g]
        at += S[b][g]
ragged("batched_rows", L, R, S, ((0,), (0,), (2,), (2,), (1,), (1,)), rows)
L, R, S = rand(1, 4, 6), rand(2, 6, 5), [1, 3, 2]
cuts = np.cumsum([0] + S)
ragged("contracting", L, R, S, ((), (), (1,), (0,), (1,), ()),
       np.stack([L[:, s:e] @ R[s:e] for s, e in zip(cuts, cuts[1:])]))
L, R = rand(1, 5, 2, 3), rand(2, 5, 3, 4)
ragged("batch", L, R, [2, 3], ((0,), (0,), (2,), (1,), (0,), ()), L @ R)

SCAN = """    ^bb0(%x: tensor<2xf32>, %c: tensor<2xf32>):
      %s = stablehlo.add %x, %c : tensor<2xf32>
      %t = stablehlo.multiply %s, %x : tensor<2xf32>
      stablehlo.return %t, %s : tensor<2xf32>, tensor<2xf32>"""
for reverse in (False, True):
    x, c = rand(1, 2, 5), rand(2, 2)
    out, carry = np.zeros_like(x), c
    for i in reversed(range(5)) if reverse else range(5):
        carry = x[:, i] + carry
        out[:, i] = carry * x[:, i]
    op(f"chlo_scan_{'reverse' if reverse else 'forward'}", "chlo.scan", [x, c], ["tensor<2x5xf32>", "tensor<2xf32>"],
       f"dimension = 1 : i64, is_reverse = {str(reverse).lower()}, operandSegmentSizes = array<i32: 1, 1>, "
       "resultSegmentSizes = array<i32: 1, 1>", [SCAN], want=[out, carry])

X = rand(1, 2, 3, 4)
op("torch_index_select", "stablehlo.torch_index_select", [X, np.array([3, 0, 9, -5, 1])], ["tensor<2x3x5xf32>"],
   "dim = 2 : i64, batch_dims = 0 : i64", want=[X[:, :, [3, 0, 3, 0, 1]]])
op("torch_index_select_batch", "stablehlo.torch_index_select", [X, np.array([[2, 0], [1, 1]])], ["tensor<2x2x4xf32>"],
   "dim = -2 : i64, batch_dims = 1 : i64", want=[np.stack([X[0][[2, 0]], X[1][[1, 1]]])])

# Every element type.
INTS = ("i2", "i4", "i8", "i16", "i32", "i64", "ui2", "ui4", "ui8", "ui16", "ui32", "ui64")
FLOATS = ("f4E2M1FN", "f8E3M4", "f8E4M3", "f8E4M3FN", "f8E4M3FNUZ", "f8E4M3B11FNUZ", "f8E5M2", "f8E5M2FNUZ",
          "f8E8M0FNU", "bf16", "f16", "f32", "f64")
for source in ("i1", *INTS, *FLOATS, "complex<f32>", "complex<f64>"):
    if source == "i1":
        x = np.array([False, True])
    elif source in INTS:
        low, high = int(ml_dtypes.iinfo(DTYPES[source]).min), int(ml_dtypes.iinfo(DTYPES[source]).max)
        x = np.array([0, 1, high, low, high // 2 + 1, high // 3], object).astype(DTYPES[source])
    else:
        real = np.array([0.0, 1.0, 0.5, 1.5, 3.0, 5.5, 100.0, 448.0, 1e4, 3e9, 1e20, 1e-3, 2.0**-20], np.float64)
        real = np.concatenate([real, -real])
        x = (real + 2j if "complex" in source else real).astype(DTYPES[source])
    # f8E8M0FNU has neither zero nor negative numbers; XLA makes them NaN, LLVM the smallest number.
    targets = [t for t in (*INTS, *FLOATS, "complex<f32>", "complex<f64>") if t not in (source, "f8E8M0FNU")]
    if source == "f4E2M1FN":
        # To XLA the largest of its values, six, is as good as infinite when it becomes an integer.
        targets = [t for t in targets if t not in INTS]
    n = len(x)
    body = "\n".join(f"  %r{i} = stablehlo.convert %a0 : ({ty(x)}) -> tensor<{n}x{t}>" for i, t in enumerate(targets))
    text(f"convert_{source}", body, [x], [f"tensor<{n}x{t}>" for t in targets])
op("convert_to_f8E8M0FNU", "stablehlo.convert", [np.array([1, 2, 3, 5.9, 6.1, 0.3, 1e-9, 1e30, np.nan], np.float32)],
   ["tensor<9xf8E8M0FNU>"])
for elem in ("i4", "ui4", "ui2", "i8", "ui64", "f8E4M3FN", "f8E5M2", "bf16", "f64", "complex<f32>"):
    op(f"iota_{elem}", "stablehlo.iota", [], [f"tensor<2x3x{elem}>"], "iota_dimension = 1 : i64")
for elem in ("f16", "bf16", "f32", "f64"):
    x = np.array([1.0, 1.06, 1.07, 65500.0, 7e4, 1e-5, -1e-9, 0.0, -0.0, np.inf, 3.3e38, 1e-39, 0.3]).astype(DTYPES[elem])
    for e, m in ((5, 3), (4, 2), (8, 7), (2, 10), (11, 52), (3, 0)):
        op(f"reduce_precision_{elem}_{e}_{m}", "stablehlo.reduce_precision", [x], [ty(x)],
           f"exponent_bits = {e} : i32, mantissa_bits = {m} : i32")
BYTES = np.array([0x12, 0xf3, 0x80, 0x0f], np.uint8)
nibbles = np.stack([BYTES & 15, BYTES >> 4], -1)
crumbs = np.stack([BYTES >> s & 3 for s in (0, 2, 4, 6)], -1)
op("bitcast_i8_to_ui4", "stablehlo.bitcast_convert", [BYTES], ["tensor<4x2xui4>"], want=[nibbles.astype(ml_dtypes.uint4)])
op("bitcast_ui4_to_ui8", "stablehlo.bitcast_convert", [nibbles.astype(ml_dtypes.uint4)], ["tensor<4xui8>"], want=[BYTES])
op("bitcast_ui8_to_i2", "stablehlo.bitcast_convert", [BYTES], ["tensor<4x4xi2>"],
   want=[((crumbs.astype(np.int8) ^ 2) - 2).astype(ml_dtypes.int2)])
op("bitcast_ui4_to_i4", "stablehlo.bitcast_convert", [nibbles.astype(ml_dtypes.uint4)], ["tensor<4x2xi4>"],
   want=[((nibbles.astype(np.int8) ^ 8) - 8).astype(ml_dtypes.int4)])
op("bitcast_to_f16", "stablehlo.bitcast_convert", [rand(1, 3, dtype=np.float64)], ["tensor<3x4xf16>"],
   want=[rand(1, 3, dtype=np.float64).view(np.float16).reshape(3, 4)])
for elem in ("f8E4M3FN", "f8E5M2", "f8E4M3B11FNUZ", "i4", "ui4", "i2"):
    x = np.array([1, -1, 3, 0, 2, -2] if elem[0] != "u" else [1, 15, 3, 0, 2, 7]).astype(np.int8).astype(DTYPES[elem])
    for kind in ("add", "subtract", "multiply", "maximum", "minimum"):
        op(f"{kind}_{elem}", f"stablehlo.{kind}", [x, x[::-1].copy()], [ty(x)])

# Complex numbers in ops with regions and products.
Z = rand(1, 3, 4, dtype=np.complex64)
C64 = "complex<f32>"
op("reduce_complex", "stablehlo.reduce", [Z, np.complex64(1j)], [f"tensor<3x{C64}>"], "dimensions = array<i64: 1>",
   [region("multiply", C64)])
op("window_complex", "stablehlo.reduce_window", [Z, np.complex64(0)], [f"tensor<3x3x{C64}>"],
   "window_dimensions = array<i64: 1, 2>", [region("add", C64)])
op("scatter_complex", "stablehlo.scatter", [Z, np.array([[1], [1], [9]]), rand(2, 3, 4, dtype=np.complex64)], [ty(Z)],
   "scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], "
   "scatter_dims_to_operand_dims = [0], index_vector_dim = 1>", [region("multiply", C64)])
CONV = ("dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = {} : i64, "
        "feature_group_count = {} : i64, window_strides = {}, padding = {}, lhs_dilation = {}, rhs_dilation = {}, "
        "window_reversal = array<i1: {}>")
for name, (x, k, groups, strides, padding, ld, rd, reverse, shape) in {
    "complex": ((1, 4, 5, 2), (2, 3, 2, 3), (1, 1), (1, 1), ((0, 0), (0, 0)), (1, 1), (1, 1), (0, 0), "1x3x3x3"),
    "reversed": ((2, 5, 6, 4), (3, 2, 2, 6), (1, 2), (2, 1), ((1, 2), (-1, 1)), (2, 1), (1, 3), (1, 0), "2x5x3x6"),
    "batch_reversed": ((4, 5, 6, 3), (3, 2, 3, 4), (2, 1), (1, 2), ((-1, 2), (0, -1)), (1, 2), (2, 1), (0, 1), "2x2x5x4"),
}.items():
    dtype = np.complex64 if name == "complex" else np.float32
    attrs = CONV.format(*groups, array(strides), dense(padding), array(ld), array(rd),
                        ", ".join("true" if r else "false" for r in reverse))
    op(f"conv_{name}", "stablehlo.convolution", [rand(1, *x, dtype=dtype), rand(2, *k, dtype=dtype)],
       [f"tensor<{shape}x{NAMES[np.dtype(dtype)]}>"], attrs)

# Gather and scatter with batching dimensions and indices outside.
op("gather_batching", "stablehlo.gather", [rand(1, 3, 5, 4), np.array([[9, -2, 1], [0, 4, 3]])], ["tensor<2x3x2x4xf32>"],
   "dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], operand_batching_dims = [0], "
   "start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 2>, "
   "slice_sizes = array<i64: 1, 2, 4>, indices_are_sorted = false")
op("gather_empty", "stablehlo.gather", [rand(1, 3, 5), np.zeros((0, 1), np.int32)], ["tensor<0x5xf32>"],
   "dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], "
   "index_vector_dim = 1>, slice_sizes = array<i64: 1, 5>, indices_are_sorted = false")
op("scatter_batching", "stablehlo.scatter", [rand(1, 3, 5, 4), np.array([[7, -2, 1], [0, 4, 1]]), rand(2, 2, 3, 4)],
   ["tensor<3x5x4xf32>"], "scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], "
   "inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [1], "
   "scatter_dims_to_operand_dims = [1], index_vector_dim = 2>", [region("add", "f32")])
inside = np.zeros((2, 4), np.float32)
inside[1, 2:4], inside[0, 0:1] = [1, 2], [6]
op("scatter_partly_outside", "stablehlo.scatter",
   [np.zeros((2, 4), np.float32), np.array([[1, 2], [0, -2]]), np.array([[1, 2, 3], [4, 5, 6]], np.float32)],
   ["tensor<2x4xf32>"], "scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], "
   "inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>",
   [region("add", "f32")], want=[inside])

# Corners.
op("concatenate_one", "stablehlo.concatenate", [rand(1, 2, 3)], ["tensor<2x3xf32>"], "dimension = 1 : i64")
op("concatenate_empty", "stablehlo.concatenate", [rand(1, 0, 3), rand(2, 0, 3)], ["tensor<0x3xf32>"], "dimension = 0 : i64")
op("transpose_scalar", "stablehlo.transpose", [rand(1)], ["tensor<f32>"], "permutation = array<i64>")
op("slice_of_nothing", "stablehlo.slice", [rand(1, 4)], ["tensor<0xf32>"],
   "start_indices = array<i64: 4>, limit_indices = array<i64: 4>, strides = array<i64: 2>")
op("reverse_empty", "stablehlo.reverse", [rand(1, 0, 2)], ["tensor<0x2xf32>"], "dimensions = array<i64: 0, 1>")
op("reduce_to_nothing", "stablehlo.reduce", [rand(1, 0, 3), np.float32(2)], ["tensor<0xf32>"],
   "dimensions = array<i64: 1>", [region("add", "f32")])
op("sort_empty", "stablehlo.sort", [rand(1, 3, 0)], ["tensor<3x0xf32>"], "dimension = 1 : i64, is_stable = true", [GE])
op("sort_last", "stablehlo.sort", [np.round(rand(1, 3, 9))], ["tensor<3x9xf32>"], "dimension = -1 : i64, is_stable = true",
   [region("compare", "f32", "comparison_direction = #stablehlo<comparison_direction GT>, "
           "compare_type = #stablehlo<comparison_type TOTALORDER>")])
for elem in ("i8", "ui64"):
    top = ml_dtypes.iinfo(DTYPES[elem])
    op(f"dynamic_slice_far_{elem}", "stablehlo.dynamic_slice", [rand(1, 5), np.array(top.max, DTYPES[elem])],
       ["tensor<2xf32>"], "slice_sizes = array<i64: 2>")
# XLA leaves padding out, which is the same only where the initial value does nothing.
op("window_of_padding", "stablehlo.reduce_window", [np.array([1, 2], np.float32), np.float32(3)], ["tensor<4xf32>"],
   f"window_dimensions = array<i64: 2>, padding = {dense([[2, 3]])}, window_strides = array<i64: 2>, "
   "base_dilations = array<i64: 2>, window_dilations = array<i64: 1>", [region("add", "f32")],
   want=[np.array([9, 7, 8, 9], np.float32)])
op("map_empty", "stablehlo.map", [rand(1, 0)], ["tensor<0xf32>"], "dimensions = array<i64: 0>",
   ["    ^bb0(%x: tensor<f32>):\n      %y = stablehlo.negate %x : tensor<f32>\n      stablehlo.return %y : tensor<f32>"],
   want=[rand(1, 0)])
