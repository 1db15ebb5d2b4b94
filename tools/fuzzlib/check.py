"""Runs one program in many ways and compares each with the reference interpreter."""
import re
import subprocess

import numpy as np

SECONDS = 20
BYTES = 6 << 30
DIGITS = {"f64": 2.0**-52, "f32": 2.0**-23, "f16": 2.0**-10, "bf16": 2.0**-7}
# What tpuc may answer: done, a check of the program failed, invalid, not supported.
DOCUMENTED = (0, 1, 2, 3)
COMMANDS = ("opt FILE --target host --emit=stablehlo", "opt FILE --target v5e --emit=tile",
            "explain FILE --target v6e", "run FILE --backend interp --random-inputs 0",
            "run FILE --backend cpu --random-inputs 0", "run FILE --backend tpu --random-inputs 0")


class Finding(Exception):
    """Something that must not happen: `kind` is one word, for grouping."""

    def __init__(self, kind, way, detail):
        super().__init__(f"{kind}: {way}: {detail}")
        self.kind, self.way, self.detail = kind, way, detail


class Unsupported(Exception):
    """Refused with exit code 3, with its diagnostic."""


def call(tpuc, way, *words):
    """Standard output of a command that has to succeed."""
    try:
        done = subprocess.run(["prlimit", f"--as={BYTES}", "--core=0", str(tpuc), *map(str, words)],
                              capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise Finding("timeout", way, f"{SECONDS} s") from None
    errors = done.stderr.decode(errors="replace")
    if done.returncode == 3:
        raise Unsupported(f"{way}: {errors.strip().splitlines()[0] if errors.strip() else ''}")
    if done.returncode:
        kind = "refused" if done.returncode in DOCUMENTED else "crash"
        raise Finding(kind, way, f"exit code {done.returncode}: {errors.strip()[:1500]}")
    return done.stdout.decode()


def split(text):
    """The parts of a list at its top-level commas."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        if c in "<([{":
            depth += 1
        elif c in ">)]}" and text[i - 1] != "-":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(text[start:i])
            start = i + 1
    return [p.strip() for p in parts + [text[start:]] if p.strip()]


def signature(text):
    """Types of arguments and results of @main, as pairs of shape and element type."""
    start = text.index("@main(") + 6
    depth, at = 1, start
    while depth:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    arguments = split(text[start:at - 1])
    rest = text[at:].lstrip()[2:].lstrip()
    if rest.startswith("("):
        depth, end = 1, 1
        while depth:
            depth += {"(": 1, ")": -1}.get(rest[end], 0)
            end += 1
        results = split(rest[1:end - 1])
    else:
        results = [rest[:rest.index("{")]]

    def parse(item):
        inside = re.search(r"tensor<((?:\d+x)*)([a-z0-9]+|complex<f\d+>)>", item)
        return tuple(int(d) for d in inside[1].split("x") if d), inside[2]

    return [parse(a) for a in arguments], [parse(r) for r in results]


def to_bf16(x):
    bits = np.array(x, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def from_bf16(x):
    return (np.asarray(x, np.uint32) << np.uint32(16)).view(np.float32)


def inputs(types, rng, kind):
    """Random arguments. kind: 0 values around 1 of both signs, 1 small whole numbers, 2 positive, 3 special values too."""
    out = []
    for shape, element in types:
        if element == "i1":
            x = rng.random(shape) < 0.5
        elif element.startswith(("i", "ui")):
            low = 0 if element.startswith("ui") else -2
            x = rng.integers(low, 9, shape).astype(("u" if element.startswith("ui") else "") + "int" + element.lstrip("ui"))
        else:
            x = rng.standard_normal(shape)
            if kind == 1:
                x = np.rint(2 * x)
            elif kind == 2:
                x = np.abs(x) + 0.05
            elif kind == 3 and x.size:
                special = rng.choice([np.inf, -np.inf, np.nan, 0.0, -0.0, 1e30, -1e-30, 3.0], shape)
                x = np.where(rng.random(shape) < 0.2, special, x)
            if element.startswith("complex"):
                x = (x + 1j * rng.standard_normal(shape)).astype("complex64" if "32" in element else "complex128")
            elif element == "bf16":
                x = to_bf16(x)
            else:
                with np.errstate(over="ignore"):
                    x = np.asarray(x).astype({"f16": np.float16, "f32": np.float32, "f64": np.float64}[element])
        out.append(np.asarray(x))
    return out


def nudged(arguments, types, rng, size):
    """The same arguments with floats moved by about `size` of themselves."""
    out = []
    for x, (shape, element) in zip(arguments, types):
        if element in DIGITS:
            y = from_bf16(x) if element == "bf16" else x
            step = max(size, 2 * DIGITS[element])
            with np.errstate(all="ignore"):
                y = y * (1 + step * rng.uniform(-1, 1, shape))
            x = to_bf16(y) if element == "bf16" else y.astype(x.dtype)
        out.append(np.asarray(x))
    return out


def difference(want, got, types, size):
    """The first result that differs, as words; `size` is the digit that counts."""
    if len(want) != len(got):
        return f"{len(got)} results for {len(want)}"
    for i, (a, b, (shape, element)) in enumerate(zip(want, got, types)):
        if a.shape != b.shape or a.dtype != b.dtype:
            return f"out{i}: {b.dtype}{b.shape} for {a.dtype}{a.shape}"
        if not a.size:
            continue
        if element in DIGITS or element.startswith("complex"):
            if element == "bf16":
                a, b = from_bf16(a), from_bf16(b)
            wide = np.complex128 if element.startswith("complex") else np.float64
            a, b = a.astype(wide), b.astype(wide)
            if size == 0:
                same = (a == b) & (np.signbit(a.real) == np.signbit(b.real)) | (np.isnan(a) & np.isnan(b))
            else:
                finite = np.isfinite(a)
                scale = np.max(np.abs(a[finite]), initial=0.0)
                bound = max(size, DIGITS.get(element, 2.0**-23) * 4) * max(scale, 1e-3)
                with np.errstate(all="ignore"):
                    same = ~finite | (np.abs(a - b) <= bound)
                    # What a mask hides stays hidden; what overflows may not do so elsewhere.
                    if element in DIGITS:
                        same &= ~np.isneginf(a) | np.isneginf(b) | (np.abs(b) > 3e4)
        else:
            same = a == b
        if not same.all():
            at = tuple(int(n) for n in np.argwhere(~same)[0])
            return f"out{i} {element}{list(shape)} at {list(at)}: {b[at]} for {a[at]} ({(~same).sum()} of {same.size})"
    return None


def not_finite(want, got, types):
    """Whether a float that was finite no longer is."""
    for a, b, (_, element) in zip(want, got, types):
        if element == "bf16":
            a, b = from_bf16(a), from_bf16(b)
        if a.dtype.kind in "fc" and (np.isfinite(a) & ~np.isfinite(b)).any():
            return True
    return False


class Checker:
    """Checks programs in a scratch directory."""

    def __init__(self, tpuc, scratch):
        self.tpuc, self.scratch = tpuc, scratch

    def run(self, way, file, *words):
        """The results of `tpuc run`."""
        out = self.scratch / "out.npz"
        out.unlink(missing_ok=True)
        call(self.tpuc, way, "run", file, "--output", out, *words)
        with np.load(out) as z:
            return [z[f"out{i}"] for i in range(len(z.files))]

    def save(self, arguments, name="in.npz"):
        path = self.scratch / name
        np.savez(path, **{f"arg{i}": a for i, a in enumerate(arguments)})
        return path

    def opt(self, way, file, *words):
        """The optimised text, in a file of its own."""
        text = call(self.tpuc, way, "opt", file, *words)
        path = self.scratch / "opt.mlir"
        path.write_text(text)
        return path, text

    def check(self, text, rng, thorough=True):
        """Raises a Finding, or gives back what was not supported. `rng`: NumPy's, decides inputs and ways."""
        file = self.scratch / "program.mlir"
        file.write_text(text)
        types, results = signature(text)
        kind = int(rng.choice(3))
        arguments = inputs(types, rng, kind)
        given = self.save(arguments)
        interpret = ("--backend", "interp", "--inputs")
        want = self.run("interp", file, *interpret, given)
        low = any(f"x{e}>" in text or f"<{e}>" in text for e in ("bf16", "f16", "i8"))
        low = low or "reduce_precision" in text
        size = 2e-2 if low else 2e-4
        missing, moved = [], None

        def steady(way, got):
            """Results that also move when inputs do are no finding."""
            nonlocal moved
            words = difference(want, got, results, size)
            if words is None:
                return
            if moved is None:
                moved = []
                for i in range(4):
                    near = nudged(arguments, types, rng, (3e-3 if low else 1e-6) * (1 + 2 * i))
                    moved.append(self.run("interp", file, *interpret, self.save(near, "near.npz")))
            lost = not_finite(want, got, results)
            for other in moved:
                if not_finite(want, other, results) if lost else difference(want, other, results, size / 16):
                    raise Finding("unsteady", way, words)
            raise Finding("mismatch", way, words)

        def attempt(way, f):
            try:
                return f()
            except Unsupported as e:
                missing.append(str(e))

        def ran(way, *words, of=file):
            attempt(way, lambda: steady(way, self.run(way, of, "--inputs", given, *words)))

        def emitted(way, *words):
            def go():
                path, text = self.opt(way, file, *words)
                ran(way + ", interpreted", "--backend", "interp", of=path)
                return text
            return attempt(way, go)

        target = str(rng.choice(("host", "v5e", "v6e")))
        tpu = str(rng.choice(("v5e", "v6e")))
        ran("cpu", "--backend", "cpu")
        ran("tpu " + tpu, "--backend", "tpu", "--target", tpu, "--precision", "highest")
        first = emitted("stablehlo " + target, "--target", target, "--emit=stablehlo")
        emitted("mlir " + target, "--target", target)
        if not thorough:
            return missing
        way = int(rng.choice(8))
        if way == 0:
            again = attempt("again", lambda: self.opt("again", file, "--target", target, "--emit=stablehlo")[1])
            if again != first:
                raise Finding("bytes", "stablehlo " + target, "two runs give different texts")
        elif way == 1:
            fusion = str(rng.choice(("none", "elementwise")))
            attempt("fusion", lambda: call(self.tpuc, "fusion " + fusion, "opt", file, "--target", target,
                                           "--emit=tile", "--fusion=" + fusion))
        elif way == 2:
            self.exactly(file, types, results, rng, target)
        elif way == 3:
            ran("cpu, memory", "--backend", "cpu", "--memory-limit", 10_000_000)
        elif way == 4:
            attempt("explain", lambda: call(self.tpuc, "explain " + target, "explain", file, "--target", target))
        elif way == 5:
            attempt("tile", lambda: call(self.tpuc, "tile " + target, "opt", file, "--target", target, "--emit=tile"))
        elif way == 6:
            ran("cpu, one thread", "--backend", "cpu", "--threads", 1, "--fp", "reassoc")
        elif way == 7 and not low:
            attempt("passes", lambda: call(self.tpuc, "check-each-pass", "opt", file, "--target", target,
                                           "--check-each-pass", "--check-rules"))
        return missing

    def survives(self, text, rng):
        """One command answers a program that may be wrong with a documented exit code."""
        file = self.scratch / "program.mlir"
        file.write_text(text)
        words = [file if w == "FILE" else w for w in str(rng.choice(COMMANDS)).split()]
        try:
            call(self.tpuc, " ".join(map(str, words)), *words)
        except Unsupported:
            pass
        except Finding as e:
            if e.kind != "refused":
                raise
        return []

    def exactly(self, file, types, results, rng, target):
        """Rewrites under --fp=exact keep the bits, whatever the inputs are."""
        given = self.save(inputs(types, rng, 3), "special.npz")
        want = self.run("interp", file, "--backend", "interp", "--inputs", given)
        path, _ = self.opt("exact " + target, file, "--target", target, "--fp=exact")
        got = self.run("exact, interpreted", path, "--backend", "interp", "--inputs", given)
        words = difference(want, got, results, 0)
        if words:
            raise Finding("mismatch", "exact " + target, words)
