"""Writes StableHLO text op by op, well typed by construction; what fits where is drawn at random."""
import math

FLOATS = ("f32", "bf16", "f16", "f64")
INTS = ("i32", "i8", "ui8", "i64", "ui32", "i16")
EXTENTS = (0, 1, 1, 2, 3, 4, 5, 7, 8, 8, 16, 17, 32, 64, 130)
MOST_ELEMENTS = 20_000
MOST_PRODUCTS = 1_500_000

FLOAT_UNARY = ("abs", "negate", "exponential", "exponential_minus_one", "logistic", "tanh", "sine", "cosine", "cbrt",
               "floor", "ceil", "round_nearest_even", "round_nearest_afz", "sign", "negate", "tanh", "logistic")
POSITIVE_UNARY = ("log", "log_plus_one", "sqrt", "rsqrt")
FLOAT_BINARY = ("add", "add", "subtract", "multiply", "multiply", "maximum", "minimum", "divide", "atan2", "power",
                "remainder")
INT_UNARY = ("negate", "not", "popcnt", "count_leading_zeros")
INT_BINARY = ("add", "subtract", "multiply", "maximum", "minimum", "and", "or", "xor", "shift_left",
              "shift_right_logical", "shift_right_arithmetic")
COMPARISONS = ("EQ", "NE", "LT", "LE", "GT", "GE")


def tensor(shape, element):
    return "tensor<" + "".join(f"{d}x" for d in shape) + element + ">"


def is_float(element):
    return element in FLOATS


def is_int(element):
    return element in INTS


def least(element):
    """The constant below all others: what a maximum starts from."""
    return {"f32": "0xFF800000", "bf16": "0xFF80", "f16": "0xFC00", "f64": "0xFFF0000000000000", "i32": "-2147483648",
            "i8": "-128", "i16": "-32768", "i64": "-9223372036854775808", "i1": "false"}.get(element, "0")


def largest(element):
    """The constant above all others: what a minimum starts from."""
    return {"f32": "0x7F800000", "bf16": "0x7F80", "f16": "0x7C00", "f64": "0x7FF0000000000000", "i32": "2147483647",
            "i8": "127", "i16": "32767", "i64": "9223372036854775807", "ui8": "255", "ui32": "4294967295",
            "ui64": "18446744073709551615", "i1": "true"}.get(element, "0")


class Value:
    """An SSA value with its static type."""

    def __init__(self, name, shape, element):
        self.name, self.shape, self.element = name, tuple(shape), element

    @property
    def type(self):
        return tensor(self.shape, self.element)

    @property
    def rank(self):
        return len(self.shape)

    @property
    def size(self):
        return math.prod(self.shape)


class Builder:
    """One program: ops are chosen at random and take what is there, or a new argument where nothing fits."""

    def __init__(self, rng, ops):
        self.rng = rng
        self.lines = []
        self.arguments = []
        self.values = []
        self.count = 0
        self.indent = "  "
        self.extents = rng.sample(EXTENTS, 4)
        self.extents = [e for e in self.extents if e or rng.random() < 0.15] + [1]
        self.floats = rng.choices(FLOATS, (60, 20, 8, 6))[0]
        for _ in range(rng.randint(1, 3)):
            self.argument(self.any_shape(), self.floats)
        makers = [(getattr(self, name), weight) for name, weight in self.WEIGHTS.items()]
        for _ in range(ops):
            maker = rng.choices([m for m, _ in makers], [w for _, w in makers])[0]
            maker()
        self.text = self.finish()

    # Building

    def fresh(self, prefix="%"):
        self.count += 1
        return f"{prefix}{self.count}" if prefix != "%" else f"%v{self.count}"

    def add(self, value):
        self.values.append(value)
        return value

    def line(self, text):
        self.lines.append(self.indent + text)

    def op(self, text, shape, element, keep=True):
        """`text` is all between `= ` and the result's type, with `: (operands) -> ` where the form has it."""
        value = Value(self.fresh(), shape, element)
        self.line(f"{value.name} = {text}{value.type}")
        return self.add(value) if keep else value

    def call(self, name, operands, shape, element, attributes="", keep=True):
        """An op in generic form."""
        attributes = f" <{{{attributes}}}>" if attributes else ""
        names = ", ".join(o.name for o in operands)
        types = ", ".join(o.type for o in operands)
        return self.op(f'"stablehlo.{name}"({names}){attributes} : ({types}) -> ', shape, element, keep)

    def argument(self, shape, element):
        value = Value(f"%arg{len(self.arguments)}", shape, element)
        self.arguments.append(value)
        return self.add(value)

    def constant(self, text, shape, element):
        return self.op(f"stablehlo.constant dense<{text}> : ", shape, element, keep=False)

    def number(self, element):
        rng = self.rng
        if element == "i1":
            return rng.choice(("true", "false"))
        if is_int(element):
            low = 0 if element.startswith("u") else -3
            return str(rng.choice((0, 1, 2, rng.randint(low, 7))))
        if element.startswith("complex"):
            return f"({rng.uniform(-2, 2):.3f}, {rng.uniform(-2, 2):.3f})"
        return rng.choice(("0.000000e+00", "1.000000e+00", "-1.000000e+00", "2.000000e+00", "5.000000e-01",
                           f"{rng.uniform(-3, 3):.4e}", "1.250000e-01"))

    def scalar(self, element, text=None):
        return self.constant(text or self.number(element), (), element)

    def splat(self, shape, element, text=None):
        """A constant of equal elements, in one of the two ways that frontends write it."""
        if self.rng.random() < 0.5:
            return self.constant(text or self.number(element), shape, element)
        return self.broadcast(self.scalar(element, text), (), shape, keep=False)

    def broadcast(self, value, dims, shape, keep=True):
        dims = ", ".join(map(str, dims))
        return self.op(f"stablehlo.broadcast_in_dim {value.name}, dims = [{dims}] : ({value.type}) -> ", shape,
                       value.element, keep)

    def any_shape(self, low=0, high=4):
        rank = self.rng.choices(range(low, high + 1), [(1, 3, 6, 5, 2, 1)[r] for r in range(low, high + 1)])[0]
        while True:
            shape = [self.rng.choice(self.extents) for _ in range(rank)]
            if math.prod(shape) <= MOST_ELEMENTS // 4:
                return tuple(shape)
            rank = max(low, rank - 1)
            self.extents.append(2)

    def some(self, fits=lambda v: True, default=None):
        """A value that fits, later ones more often; else a new argument of type `default`."""
        found = [v for v in self.values if fits(v)]
        if found and self.rng.random() < 0.95:
            return found[-1] if self.rng.random() < 0.35 else self.rng.choice(found)
        shape, element = default() if default else (self.any_shape(), self.floats)
        return self.argument(shape, element)

    def ranked(self, low=1, high=5, kind=lambda e: True):
        return self.some(lambda v: low <= v.rank <= high and kind(v.element),
                         lambda: (self.any_shape(max(low, 1), min(high, 4)), self.floats))

    def floating(self, low=0, high=5):
        return self.some(lambda v: is_float(v.element) and low <= v.rank <= high,
                         lambda: (self.any_shape(low, min(high, 4)), self.floats))

    def like(self, value, element=None):
        """A value of the same shape: one that is there, a broadcast of a smaller one, a constant or an argument."""
        rng, element = self.rng, element or value.element
        way = rng.random()
        same = [v for v in self.values if v.shape == value.shape and v.element == element]
        if same and way < 0.55:
            return rng.choice(same)
        if way < 0.8:
            smaller = [v for v in self.values if v.element == element and v.rank < value.rank]
            rng.shuffle(smaller)
            for v in smaller[:4]:
                dims = self.embedding(v.shape, value.shape)
                if dims is not None:
                    return self.broadcast(v, dims, value.shape)
        if way < 0.92:
            return self.splat(value.shape, element)
        return self.argument(value.shape, element)

    def embedding(self, small, shape):
        """Dimensions at which `small` fits into `shape`, in order."""
        dims = sorted(self.rng.sample(range(len(shape)), len(small)))
        return dims if all(s in (1, shape[d]) for s, d in zip(small, dims)) else None

    def convert(self, value, element, keep=True):
        if value.element == element:
            return value
        return self.op(f"stablehlo.convert {value.name} : ({value.type}) -> ", value.shape, element, keep)

    def unary(self, name, value, keep=True):
        return self.op(f"stablehlo.{name} {value.name} : ", value.shape, value.element, keep)

    def binary(self, name, a, b, keep=True):
        return self.op(f"stablehlo.{name} {a.name}, {b.name} : ", a.shape, a.element, keep)

    def compare(self, direction, a, b, keep=True):
        kind = "FLOAT" if is_float(a.element) else "UNSIGNED" if a.element[0] == "u" or a.element == "i1" else "SIGNED"
        return self.op(f"stablehlo.compare {direction}, {a.name}, {b.name}, {kind} : ({a.type}, {b.type}) -> ",
                       a.shape, "i1", keep)

    def choose(self, p, a, b, keep=True):
        return self.op(f"stablehlo.select {p.name}, {a.name}, {b.name} : {p.type}, ", a.shape, a.element, keep)

    def iota(self, shape, dim, element, keep=True):
        return self.op(f"stablehlo.iota dim = {dim} : ", shape, element, keep)

    def reduce(self, value, dims, by, keep=True, init=None):
        start = {"add": "0", "multiply": "1", "maximum": least(value.element), "minimum": largest(value.element),
                 "and": "true", "or": "false"}[by]
        if is_float(value.element) and by in ("add", "multiply"):
            start += ".000000e+00"
        if value.element != "i1" and by in ("and", "or"):
            start = "-1" if by == "and" and value.element[0] == "i" else largest(value.element) if by == "and" else "0"
        if value.element == "i1" and by not in ("and", "or"):
            by, start = "or", "false"
        init = init or self.scalar(value.element, start)
        shape = [d for i, d in enumerate(value.shape) if i not in dims]
        names = ", ".join(map(str, sorted(dims)))
        return self.op(f"stablehlo.reduce({value.name} init: {init.name}) applies stablehlo.{by} across dimensions = "
                       f"[{names}] : ({value.type}, {init.type}) -> ", shape, value.element, keep)

    def over(self, small, dims, shape, keep=False):
        """What was reduced over `dims`, broadcast back: in one step or, as JAX does it, in two."""
        rest = [i for i in range(len(shape)) if i not in dims]
        if self.rng.random() < 0.5:
            return self.broadcast(small, rest, shape, keep)
        kept = [1 if i in dims else d for i, d in enumerate(shape)]
        return self.broadcast(self.broadcast(small, rest, kept, keep), range(len(shape)), shape, keep)

    def dot(self, a, b, batch=((), ()), contract=((), ()), out=None, keep=True):
        text = [f"stablehlo.dot_general {a.name}, {b.name}"]
        words = lambda dims: "[" + ", ".join(map(str, dims)) + "]"
        if batch[0]:
            text.append(f"batching_dims = {words(batch[0])} x {words(batch[1])}")
        text.append(f"contracting_dims = {words(contract[0])} x {words(contract[1])}")
        if self.rng.random() < 0.5:
            text.append("precision = [DEFAULT, DEFAULT]")
        free = lambda v, side: [d for i, d in enumerate(v.shape) if i not in batch[side] and i not in contract[side]]
        shape = [a.shape[i] for i in batch[0]] + free(a, 0) + free(b, 1)
        return self.op(", ".join(text) + f" : ({a.type}, {b.type}) -> ", shape, out or a.element, keep)

    def region(self, element, body, arguments=2):
        """The text of a region of scalars; `body` writes lines and returns the values that it yields."""
        outer, self.lines, indent = self.lines, [], self.indent
        self.indent = indent + "  "
        elements = element if isinstance(element, (list, tuple)) else [element] * arguments
        taken = [Value(self.fresh(), (), e) for e in elements]
        results = body(*taken)
        results = results if isinstance(results, (list, tuple)) else [results]
        self.line(f"stablehlo.return {', '.join(r.name for r in results)} : {', '.join(r.type for r in results)}")
        inside, self.lines, self.indent = self.lines, outer, indent
        head = f"{indent}^bb0({', '.join(f'{t.name}: {t.type}' for t in taken)}):\n"
        return "({\n" + head + "\n".join(inside) + "\n" + indent + "})"

    def finish(self):
        rng = self.rng
        used = " ".join(l.split("=", 1)[-1] for l in self.lines)
        computed = [v for v in self.values if not v.name.startswith("%arg")]
        unread = [v for v in computed if v.name + " " not in used + " " and v.name + "," not in used
                  and v.name + ")" not in used]
        results = rng.sample(unread, min(len(unread), rng.randint(2, 7))) or computed[-1:] or self.arguments[:1]
        if computed and rng.random() < 0.3:
            results.append(rng.choice(computed))
        results = list({r.name: r for r in results}.values())
        head = ", ".join(f"{a.name}: {a.type}" for a in self.arguments)
        types = ", ".join(r.type for r in results)
        self.line(f"return {', '.join(r.name for r in results)} : {types}")
        return (f"module @soup {{\n  func.func public @main({head}) -> ({types}) {{\n"
                + "\n".join("  " + l for l in self.lines) + "\n  }\n}\n")
