"""Sections of conformance files: values as MLIR text, programs around one op, and XLA as an oracle."""
import re

import jax
import ml_dtypes
import numpy as np

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_platforms", "cpu")

from jax._src import xla_bridge  # noqa: E402
from jax._src.interpreters import mlir  # noqa: E402
from jax._src.lib import xla_client  # noqa: E402
from jax._src.lib.mlir import ir  # noqa: E402

DTYPES = {
    "i1": np.bool_, "i2": ml_dtypes.int2, "i4": ml_dtypes.int4, "i8": np.int8, "i16": np.int16, "i32": np.int32,
    "i64": np.int64, "ui2": ml_dtypes.uint2, "ui4": ml_dtypes.uint4, "ui8": np.uint8, "ui16": np.uint16,
    "ui32": np.uint32, "ui64": np.uint64, "f4E2M1FN": ml_dtypes.float4_e2m1fn, "f6E2M3FN": ml_dtypes.float6_e2m3fn,
    "f6E3M2FN": ml_dtypes.float6_e3m2fn, "f8E3M4": ml_dtypes.float8_e3m4, "f8E4M3": ml_dtypes.float8_e4m3,
    "f8E4M3B11FNUZ": ml_dtypes.float8_e4m3b11fnuz, "f8E4M3FN": ml_dtypes.float8_e4m3fn,
    "f8E4M3FNUZ": ml_dtypes.float8_e4m3fnuz, "f8E5M2": ml_dtypes.float8_e5m2,
    "f8E5M2FNUZ": ml_dtypes.float8_e5m2fnuz, "f8E8M0FNU": ml_dtypes.float8_e8m0fnu, "bf16": ml_dtypes.bfloat16,
    "f16": np.float16, "f32": np.float32, "f64": np.float64, "complex<f32>": np.complex64,
    "complex<f64>": np.complex128,
}
ELEMS = {np.dtype(d): e for e, d in DTYPES.items()}
SIGNED = ["i2", "i4", "i8", "i16", "i32", "i64"]
UNSIGNED = ["ui2", "ui4", "ui8", "ui16", "ui32", "ui64"]
INTS = SIGNED + UNSIGNED
WIDE = ["bf16", "f16", "f32", "f64"]
COMPLEX = ["complex<f32>", "complex<f64>"]
NARROW = [e for e in DTYPES if e.startswith(("f4E", "f6E", "f8E"))]
NAN, INF = np.nan, np.inf


def arr(values, elem):
    """An array of an MLIR element type."""
    dtype = DTYPES[elem]
    values = np.asarray(values)
    if elem in NARROW or elem in ("bf16", "i2", "i4", "ui2", "ui4"):
        return values.astype(np.float64 if elem[0] in "fb" else np.int64).astype(dtype)
    return values.astype(dtype)


def elem(a):
    return ELEMS[a.dtype]


def width(e):
    return int(re.match(r"\D+(\d+)", e).group(1)) if not e.startswith("bf") else 16


def int_range(e):
    bits = width(e)
    return (0, 2**bits - 1) if e.startswith("ui") else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def wrap(values, e):
    """Exact integers (or a list of them) modulo the type's range, as an array."""
    lo, hi = int_range(e)
    out = np.array([(int(v) - lo) % (hi - lo + 1) + lo for v in np.asarray(values, object).ravel()], object)
    return out.astype(DTYPES[e] if width(e) >= 8 else np.int64).astype(DTYPES[e]).reshape(np.shape(values))


def ty(a):
    return tensor(a.shape, elem(a))


def tensor(shape, e):
    return "tensor<" + "".join(f"{d}x" for d in shape) + e + ">"


def is_float(e):
    return e[0] == "f" or e == "bf16"


def bits(x):
    size = x.dtype.itemsize
    return int(np.frombuffer(np.asarray(x).tobytes(), f"<u{size}")[0])


def literal(x):
    """One element."""
    e = ELEMS[x.dtype]
    if e == "i1":
        return "true" if x else "false"
    if e.startswith("complex"):
        return f"({literal(x.real)}, {literal(x.imag)})"
    if not is_float(e):
        return str(int(x))
    value = float(x)
    if not np.isfinite(value):
        return f"0x{bits(x):0{x.dtype.itemsize * 2}X}"
    if e in ("f32", "f64"):
        text = np.format_float_scientific(x, unique=True, trim="0")
    else:
        text = np.format_float_scientific(np.float64(value), unique=True, trim="0")
    mantissa, exponent = text.split("e")
    exponent = int(exponent)
    if -3 <= exponent <= 5:
        text = np.format_float_positional(x if e in ("f32", "f64") else np.float64(value), unique=True, trim="0")
        return text
    return f"{mantissa}e{exponent:+03d}"


def dense(a, form="nested"):
    """`dense<...>` in one of the forms of MLIR; a form that the array does not have gives the nested one."""
    flat = a.ravel()
    if a.size == 0:
        return "dense<>"
    same = all(x.tobytes() == flat[0].tobytes() for x in flat)
    if a.ndim == 0 or (form == "splat" and same):
        return f"dense<{literal(flat[0])}>"
    if form == "hex" and elem(a) in INTS + WIDE + COMPLEX and a.dtype.itemsize * 8 >= 8 and elem(a)[-2:] not in (
            "i2", "i4") and a.size > 1:
        return f'dense<"0x{a.tobytes().hex().upper()}">'

    def nest(part):
        return literal(part[()]) if part.ndim == 0 else "[" + ", ".join(nest(p) for p in part) + "]"

    return f"dense<{nest(a)}>"


def fill(text, ins, results):
    """`$0` is the type of input 0, `$r` of the only result, `$r1` of result 1, `$T` and `$R` lists of all."""
    text = text.replace("$T", ", ".join(ins)).replace("$R", ", ".join(results))
    text = re.sub(r"\$r(\d)", lambda m: results[int(m.group(1))], text).replace("$r", results[0] if results else "")
    return re.sub(r"\$(\d+)", lambda m: ins[int(m.group(1))], text)


def xla(body, ins, results, helpers=""):
    """What XLA computes: a list of arrays. `results` are element types with shapes, `(shape, elem)`."""
    kinds = [tensor(*r) for r in results]
    params = ", ".join(f"%{i}: {ty(a)}" for i, a in enumerate(ins))
    names = ["%r"] if len(results) == 1 else [f"%r#{i}" for i in range(len(results))]
    text = f"func.func @main({params}) -> ({', '.join(kinds)}) {{\n{fill(body, [ty(a) for a in ins], kinds)}\n"
    text += f"return {', '.join(names)} : {', '.join(kinds)}\n}}\n{helpers}"
    backend = xla_bridge.get_backend("cpu")
    with mlir.make_ir_context():
        module = ir.Module.parse(text)
        devices = xla_client.DeviceList(tuple(backend.local_devices()[:1]))
        program = backend.compile_and_load(module, devices, xla_client.CompileOptions())
    out = [np.asarray(r) for r in program.execute([jax.device_put(a) for a in ins])]
    for value, (shape, e) in zip(out, results):
        assert value.shape == tuple(shape) and value.dtype == np.dtype(DTYPES[e]), (text, value.shape, value.dtype)
    return out


FILES = {}
FORMS = ("nested", "hex", "splat", "nested", "splat")


class Count:
    """Goes through the forms of constants, so that each is met by every op."""

    n = 0

    @classmethod
    def form(cls):
        cls.n += 1
        return FORMS[cls.n % len(FORMS)]


def section(op, label, text):
    """A whole section as it is."""
    sections = FILES.setdefault(op, {})
    assert label not in sections, (op, label)
    sections[label] = text.rstrip() + "\n"


def checks(names, outs, check):
    """The lines that compare results. A check is `eq`, `almost`, `almost <tolerance>`, `close <ulp>` or `bits`."""
    lines = []
    for k, (name, want) in enumerate(zip(names, outs)):
        kind, _, bound = check.partition(" ")
        e = elem(want)
        nan = (is_float(e) or e.startswith("complex")) and np.isnan(want.astype(np.complex128)).any()
        if kind == "eq" and nan:
            # Any NaN is as good as another, and everything else has to be equal.
            kind, bound = ("almost", "0.0") if e.startswith("complex") else ("close", "0")
        if kind in ("close", "almost") and not (is_float(e) or e.startswith("complex")):
            kind = "eq"
        form = Count.form()
        if kind == "eq":
            lines.append(f"  check.expect_eq_const {name}, {dense(want, form)} : {ty(want)}")
        elif kind == "almost":
            tolerance = f" {{tolerance = {literal(np.float64(bound))} : f64}}" if bound else ""
            lines.append(f"  check.expect_almost_eq_const {name}, {dense(want, form)} : {ty(want)}{tolerance}")
        elif kind == "close":
            lines.append(f"  %want{k} = stablehlo.constant {dense(want, form)} : {ty(want)}")
            attr = f" {{max_ulp_difference = {bound} : i64}}"
            lines.append(f"  check.expect_close {name}, %want{k}{attr} : {ty(want)}, {ty(want)}")
        else:
            assert kind == "bits", check
            as_int = want.view(f"u{want.dtype.itemsize}")
            lines.append(f"  %bits{k} = stablehlo.bitcast_convert {name} : ({ty(want)}) -> {ty(as_int)}")
            lines.append(f"  check.expect_eq_const %bits{k}, {dense(as_int)} : {ty(as_int)}")
    return lines


def case(op, label, body, ins, outs, check="eq", helpers="", attr=""):
    """A section: inputs `%0`, `%1`, ... , the body that defines `%r` (or `%r:2` ...), and checks of the results.

    `outs` are the expected arrays; for XLA as the oracle, types `(shape, elem)` instead.
    """
    if outs and isinstance(outs[0], tuple):
        outs = xla(body, ins, outs, helpers)
    in_types, out_types = [ty(a) for a in ins], [ty(a) for a in outs]
    lines = [f"  %{i} = stablehlo.constant {dense(a, Count.form())} : {ty(a)}" for i, a in enumerate(ins)]
    lines += ["  " + line for line in fill(body, in_types, out_types).strip("\n").split("\n")]
    names = ["%r"] if len(outs) == 1 else [f"%r#{i}" for i in range(len(outs))]
    lines += checks(names, outs, check)
    text = "func.func @main() {\n" + "\n".join(lines) + "\n  return\n}\n"
    section(op, label, text + helpers)


def rand(seed, *shape, e="f32", scale=1.0):
    return arr(np.random.RandomState(seed).standard_normal(shape) * scale, e)


def ints(seed, lo, hi, *shape, e="i32"):
    return arr(np.random.RandomState(seed).randint(lo, hi, shape), e)


def count(*shape, e="i32", start=0):
    return arr(np.arange(start, start + int(np.prod(shape))).reshape(shape), e)


def write(folder):
    for stale in folder.glob("*/*.mlir"):
        stale.unlink()
    for op, sections in sorted(FILES.items()):
        dialect, name = op.split(".", 1)
        path = folder / dialect / f"{name}.mlir"
        path.parent.mkdir(parents=True, exist_ok=True)
        parts = [f"// {label}\n{text}" for label, text in sections.items()]
        path.write_text("// -----\n".join(parts))
