"""Contractions, folds, windows, sorts and control flow."""
import math

from fuzzlib.builder import MOST_ELEMENTS, MOST_PRODUCTS, Builder, Value, is_float, is_int, largest, least, tensor


class Structured(Builder):
    """Makers of ops over axes, and of ops with regions."""

    # Contractions and folds

    def make_dot(self):
        rng = self.rng
        a = self.floating(1, 4) if rng.random() < 0.9 else self.ranked(1, 4, is_int)
        if not is_float(a.element) and not is_int(a.element):
            return
        dims = rng.sample(range(a.rank), a.rank)
        contracted = dims[:rng.choices((0, 1, 2), (1, 12, 3))[0]]
        batch = dims[len(contracted):][:rng.choices((0, 1, 2), (5, 4, 1))[0]]
        free = [rng.choice(self.extents) for _ in range(rng.choices((0, 1, 2), (2, 8, 1))[0])]
        # The other side: a value with the same extents somewhere, or a new argument in any order of dimensions.
        pairs = None
        for b in rng.sample(self.values, min(len(self.values), 6)):
            if b.element != a.element or not 1 <= b.rank <= 4:
                continue
            left, mapping = list(range(b.rank)), {}
            for d in contracted + batch:
                fit = [i for i in left if b.shape[i] == a.shape[d]]
                if fit:
                    mapping[d] = rng.choice(fit)
                    left.remove(mapping[d])
            if len(mapping) == len(contracted) + len(batch):
                pairs = b, mapping
                break
        if pairs is None or rng.random() < 0.3:
            spots = [("shared", d) for d in contracted + batch] + [("free", f) for f in free]
            rng.shuffle(spots)
            shape = [a.shape[x] if kind == "shared" else x for kind, x in spots]
            if math.prod(shape) > MOST_ELEMENTS:
                return
            mapping = {x: i for i, (kind, x) in enumerate(spots) if kind == "shared"}
            pairs = self.argument(shape, a.element), mapping
        b, mapping = pairs
        products = a.size * math.prod(d for i, d in enumerate(b.shape) if i not in mapping.values())
        out = math.prod(d for i, d in enumerate(a.shape) if i not in contracted) * math.prod(
            d for i, d in enumerate(b.shape) if i not in mapping.values())
        rank = a.rank - len(contracted) + b.rank - len(mapping)
        if products > MOST_PRODUCTS or out > MOST_ELEMENTS or rank > 5:
            return
        element = rng.choice((a.element, "f32")) if a.element in ("bf16", "f16") else (
            "i32" if a.element == "i8" else a.element)
        self.dot(a, b, (batch, [mapping[d] for d in batch]), (contracted, [mapping[d] for d in contracted]), element)

    def make_reduce(self):
        rng = self.rng
        v = self.ranked(1, 5, lambda e: not e.startswith("complex"))
        dims = sorted(rng.sample(range(v.rank), rng.choices((1, 2, v.rank), (6, 2, 1))[0] if v.rank > 1 else 1))
        if v.element == "i1":
            by = rng.choice(("and", "or"))
        else:
            by = rng.choice(("add", "add", "add", "maximum", "maximum", "minimum", "multiply"))
            if is_int(v.element) and rng.random() < 0.2:
                by = rng.choice(("and", "or"))
        r = self.reduce(v, dims, by)
        if rng.random() < 0.5:
            back = self.over(r, dims, v.shape, True)
            if is_float(v.element):
                self.binary(rng.choice(("subtract", "multiply", "divide", "add")), v, back)
            elif rng.random() < 0.5:
                self.compare("EQ", v, back)

    def make_arg_reduce(self):
        rng = self.rng
        v = self.some(lambda v: v.rank >= 1 and is_float(v.element), lambda: (self.any_shape(1), self.floats))
        dim = rng.randrange(v.rank)
        positions = self.iota(v.shape, dim, "i32", False)
        most = rng.random() < 0.5
        start, zero = self.scalar(v.element, least(v.element) if most else largest(v.element)), self.scalar("i32", "0")
        shape = [d for i, d in enumerate(v.shape) if i != dim]

        def body(a, i, b, j):
            better = self.compare("GT" if most else "LT", a, b, False)
            nan = self.compare("NE", a, a, False)
            better = self.binary("or", better, nan, False)
            same = self.compare("EQ", a, b, False)
            first = self.compare("LT", i, j, False)
            keep = self.binary("or", better, self.binary("and", same, first, False), False)
            return self.choose(better, a, b, False), self.choose(keep, i, j, False)

        text = self.region([v.element, "i32", v.element, "i32"], body)
        name = self.fresh()
        types = f"({tensor(shape, v.element)}, {tensor(shape, 'i32')})"
        self.line(f'{name}:2 = "stablehlo.reduce"({v.name}, {positions.name}, {start.name}, {zero.name}) {text[:-1]}) '
                  f"{{dimensions = array<i64: {dim}>}} : ({v.type}, {positions.type}, {start.type}, {zero.type}) -> "
                  f"{types}")
        self.add(Value(name + "#0", shape, v.element))
        self.add(Value(name + "#1", shape, "i32"))

    def windows(self, shape, spare=()):
        """Attributes of a window over `shape`, with the shape of the result; none where it is empty."""
        rng = self.rng
        dims, strides, base, dilation, padding, result = [], [], [], [], [], []
        for i, d in enumerate(shape):
            if i in spare or rng.random() < 0.3:
                w, s, l, r, low, high = 1, 1, 1, 1, 0, 0
            else:
                w, s = rng.choice((1, 2, 3, d or 1)), rng.choice((1, 1, 2, 3))
                l, r = rng.choice((1, 1, 1, 2)), rng.choice((1, 1, 1, 2))
                low, high = rng.choice(((0, 0), (1, 1), (w - 1, 0), (0, 1), (2, -1)))
            size = (0 if d == 0 else (d - 1) * l + 1) + low + high
            span = (w - 1) * r + 1
            if size < 0 or w > 40:
                return None
            dims.append(w), strides.append(s), base.append(l), dilation.append(r), padding.append((low, high))
            result.append(0 if size < span else (size - span) // s + 1)
        return dims, strides, base, dilation, padding, result

    def make_reduce_window(self):
        rng = self.rng
        v = self.ranked(1, 4, lambda e: is_float(e) or is_int(e))
        window = self.windows(v.shape)
        if rng.random() < 0.25 and v.size:
            # A running sum, as JAX writes it.
            axis = rng.randrange(v.rank)
            n = v.shape[axis]
            one = [1] * v.rank
            dims, pads = one[:], [(0, 0)] * v.rank
            dims[axis], pads[axis] = n, (n - 1, 0) if rng.random() < 0.7 else (0, n - 1)
            window = dims, one, one, one, pads, list(v.shape)
        if not window:
            return
        dims, strides, base, dilation, padding, shape = window
        if math.prod(shape) * math.prod(dims) > MOST_PRODUCTS // 4 or math.prod(shape) > MOST_ELEMENTS:
            return
        by = rng.choice(("add", "maximum", "minimum", "add", "maximum"))
        start = {"add": "0", "maximum": least(v.element), "minimum": largest(v.element)}[by]
        if is_float(v.element) and by == "add":
            start = "0.000000e+00"
        init = self.scalar(v.element, start)
        body = self.region(v.element, lambda a, b: self.binary(by, a, b, False))
        array = lambda x: f"array<i64: {', '.join(map(str, x))}>"
        result = Value(self.fresh(), shape, v.element)
        self.line(f'{result.name} = "stablehlo.reduce_window"({v.name}, {init.name}) <{{window_dimensions = {array(dims)}, '
                  f"window_strides = {array(strides)}, base_dilations = {array(base)}, window_dilations = "
                  f"{array(dilation)}, padding = dense<{[list(p) for p in padding]}> : tensor<{v.rank}x2xi64>}}> {body} "
                  f": ({v.type}, {init.type}) -> {result.type}")
        self.add(result)

    def make_convolution(self):
        rng = self.rng
        spatial = rng.choices((0, 1, 2, 3), (1, 5, 8, 1))[0]
        v = self.some(lambda v: v.rank == spatial + 2 and is_float(v.element) and v.size,
                      lambda: (tuple(rng.choice((1, 2, 3, 4, 6)) for _ in range(spatial + 2)), self.floats))
        if not v.size:
            return
        order = rng.sample(range(v.rank), v.rank)
        batch, feature, space = order[0], order[1], sorted(order[2:])
        window = self.windows([v.shape[s] for s in space])
        if not window:
            return
        dims, strides, base, dilation, padding, size = window
        channels, images = v.shape[feature], v.shape[batch]
        divisors = lambda n: [d for d in range(1, n + 1) if n % d == 0]
        groups = rng.choice(divisors(channels)) if rng.random() < 0.4 else 1
        batches = rng.choice(divisors(images)) if groups == 1 and rng.random() < 0.25 else 1
        out = groups * batches * rng.choice((1, 1, 2, 3))
        kernel = dict(zip("io", (channels // groups, out)))
        kernel.update({str(i): d for i, d in enumerate(dims)})
        names = list(kernel)
        rng.shuffle(names)
        result = {"b": images // batches, "f": out, **{str(i): d for i, d in enumerate(size)}}
        rnames = list(result)
        rng.shuffle(rnames)
        shape = [result[n] for n in rnames]
        if math.prod(shape) * math.prod(dims) * channels > MOST_PRODUCTS or math.prod(shape) > MOST_ELEMENTS:
            return
        w = self.argument([kernel[n] for n in names], v.element)
        vnames = [""] * v.rank
        vnames[batch], vnames[feature] = "b", "f"
        for i, s in enumerate(space):
            vnames[s] = str(i)
        words = lambda x: "[" + ", ".join(map(str, x)) + "]"
        parts = []
        if spatial:
            parts = [f"stride = {words(strides)}", f"pad = [{', '.join(words(p) for p in padding)}]",
                     f"lhs_dilate = {words(base)}", f"rhs_dilate = {words(dilation)}"]
            if rng.random() < 0.3:
                flags = ", ".join(rng.choice(("true", "false")) for _ in range(spatial))
                parts.append(f"reverse = [{flags}]")
        element = "f32" if v.element == "bf16" and rng.random() < 0.4 else v.element
        self.op(f"stablehlo.convolution({v.name}, {w.name}) dim_numbers = {words(vnames)}x{words(names)}->"
                f"{words(rnames)}, window = {{{', '.join(parts)}}} {{batch_group_count = {batches} : i64, "
                f"feature_group_count = {groups} : i64}} : ({v.type}, {w.type}) -> ", shape, element)

    def make_sort(self):
        rng = self.rng
        v = self.ranked(1, 3, lambda e: is_float(e) or is_int(e))
        dim = rng.randrange(v.rank)
        direction = rng.choice(("LT", "GT"))
        kind = "TOTALORDER" if is_float(v.element) else None
        if rng.random() < 0.5:
            body = self.region(v.element, lambda a, b: self.compare(direction, a, b, False))
            result = Value(self.fresh(), v.shape, v.element)
            if kind and rng.random() < 0.5:
                body = body.replace(", FLOAT", ", TOTALORDER")
            self.line(f'{result.name} = "stablehlo.sort"({v.name}) <{{dimension = {dim} : i64, is_stable = true}}> {body} '
                      f": ({v.type}) -> {result.type}")
            self.add(result)
            return
        other = self.iota(v.shape, dim, "i32", False)
        body = self.region([v.element, v.element, "i32", "i32"], lambda a, b, i, j: self.compare(direction, a, b, False))
        name = self.fresh()
        self.line(f'{name}:2 = "stablehlo.sort"({v.name}, {other.name}) <{{dimension = {dim} : i64, is_stable = true}}> '
                  f"{body} : ({v.type}, {other.type}) -> ({v.type}, {other.type})")
        self.add(Value(name + "#0", v.shape, v.element))
        self.add(Value(name + "#1", v.shape, "i32"))

    # Control and the rest

    def make_while(self):
        rng = self.rng
        v = self.floating(0, 3)
        w = self.like(v)
        steps = rng.choice((0, 1, 2, 3, 5))
        zero, limit = self.scalar("i32", "0"), self.scalar("i32", str(steps))
        name, (i, x) = self.fresh(), (self.fresh(), self.fresh())
        outer, self.lines, indent = self.lines, [], self.indent
        self.indent = indent + "  "
        inside, shown = Value(x, v.shape, v.element), self.values
        self.values = self.values + [inside]
        y = self.binary(rng.choice(("add", "multiply", "maximum", "subtract")), inside, w)
        for _ in range(rng.randint(0, 2)):
            y = self.unary(rng.choice(("tanh", "logistic", "sine", "abs")), y)
            if rng.random() < 0.4:
                y = self.binary("add", y, self.like(y))
        at = Value(i, (), "i32")
        after = self.binary("add", at, self.scalar("i32", "1"))
        self.line(f"stablehlo.return {after.name}, {y.name} : tensor<i32>, {y.type}")
        body, self.lines, self.indent, self.values = self.lines, outer, indent, shown
        self.values += [a for a in self.arguments if a not in self.values]
        test = self.fresh()
        self.line(f"{name}:2 = stablehlo.while({i} = {zero.name}, {x} = {v.name}) : tensor<i32>, {v.type}")
        self.line(" cond {")
        self.line(f"  {test} = stablehlo.compare LT, {i}, {limit.name}, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>")
        self.line(f"  stablehlo.return {test} : tensor<i1>")
        self.line("} do {")
        self.lines += body
        self.line("}")
        self.add(Value(name + "#1", v.shape, v.element))

    def branch(self, v):
        """The lines of a region without arguments that makes a value of v's type."""
        outer, self.lines, indent, shown = self.lines, [], self.indent, self.values
        self.indent, self.values = indent + "  ", list(self.values)
        y = v
        for _ in range(self.rng.randint(0, 3)):
            y = (self.unary(self.rng.choice(("tanh", "negate", "abs", "exponential")), y) if self.rng.random() < 0.5
                 else self.binary(self.rng.choice(("add", "multiply", "minimum")), y, self.like(y)))
        self.line(f"stablehlo.return {y.name} : {y.type}")
        text = "{\n" + "\n".join(self.lines) + "\n" + indent + "}"
        self.lines, self.indent, self.values = outer, indent, shown
        self.values += [a for a in self.arguments if a not in self.values]
        return text

    def make_branches(self):
        rng = self.rng
        v = self.floating(0, 3)
        if rng.random() < 0.5:
            p = self.some(lambda v: v.element == "i1" and not v.rank, lambda: ((), "i1"))
            texts, name = [self.branch(v), self.branch(v)], "if"
        else:
            p = self.index()
            texts, name = [self.branch(v) for _ in range(rng.randint(1, 3))], "case"
        self.op(f'"stablehlo.{name}"({p.name}) ({", ".join(texts)}) : ({p.type}) -> ', v.shape, v.element)

    def make_batch_norm(self):
        rng = self.rng
        v = self.some(lambda v: v.rank >= 2 and v.element in ("f32", "f64") and v.size,
                      lambda: (self.any_shape(2), "f32"))
        if not v.size:
            return
        axis = rng.randrange(v.rank)
        n = (v.shape[axis],)
        scale, offset = self.argument(n, v.element), self.argument(n, v.element)
        attributes = f"epsilon = 1.000000e-03 : f32, feature_index = {axis} : i64"
        if rng.random() < 0.5:
            mean, variance = self.argument(n, v.element), self.unary("abs", self.argument(n, v.element))
            self.call("batch_norm_inference", [v, scale, offset, mean, variance], v.shape, v.element, attributes)
            return
        name = self.fresh()
        self.line(f'{name}:3 = "stablehlo.batch_norm_training"({v.name}, {scale.name}, {offset.name}) <{{{attributes}}}> : '
                  f"({v.type}, {scale.type}, {offset.type}) -> ({v.type}, {scale.type}, {scale.type})")
        self.add(Value(name + "#0", v.shape, v.element))
        self.add(Value(name + "#1", n, v.element))
        self.add(Value(name + "#2", n, v.element))

    def make_random_bits(self):
        rng = self.rng
        state = self.argument((2,), "ui64")
        self.values.remove(state)
        shape = self.any_shape(1, 3)
        name = self.fresh()
        self.line(f"{name}:2 = stablehlo.rng_bit_generator {state.name}, algorithm = THREE_FRY : ({state.type}) -> "
                  f"({state.type}, {tensor(shape, 'ui32')})")
        bits = Value(name + "#1", shape, "ui32")
        bits = self.binary("shift_right_logical", bits, self.splat(shape, "ui32", "9"))
        f = self.convert(bits, "f32", False)
        f = self.binary("multiply", f, self.splat(shape, "f32", "1.1920929e-07"))
        if rng.random() < 0.7:
            like = self.like(f)
            keep = self.compare("LT", f, self.splat(shape, "f32", "7.500000e-01"))
            self.choose(keep, like, self.splat(shape, "f32", "0.000000e+00"))
