"""Element-wise ops, data movement, and what reads or writes computed positions."""
import math

from fuzzlib.builder import (COMPARISONS, FLOAT_BINARY, FLOAT_UNARY, FLOATS, INT_BINARY, INT_UNARY, INTS,
                             MOST_ELEMENTS, POSITIVE_UNARY, Builder, Value, is_float, is_int, least)


class Elementwise(Builder):
    """Makers of programs' simpler ops."""

    # Element-wise ops

    def make_unary(self):
        v = self.some()
        if is_float(v.element):
            if self.rng.random() < 0.25:
                v = self.unary("abs", v)
                if self.rng.random() < 0.7:
                    v = self.binary("add", v, self.splat(v.shape, v.element, "1.000000e-01"))
                self.unary(self.rng.choice(POSITIVE_UNARY), v)
            else:
                self.unary(self.rng.choice(FLOAT_UNARY), v)
        elif v.element == "i1":
            self.unary("not", v)
        elif is_int(v.element):
            self.unary(self.rng.choice(INT_UNARY), v)
        else:
            self.unary("negate", v)

    def make_binary(self):
        v = self.some()
        w = self.like(v)
        if self.rng.random() < 0.3:
            v, w = w, v
        if is_float(v.element):
            name = self.rng.choice(FLOAT_BINARY)
            if name == "power":
                v = self.unary("abs", v)
            self.binary(name, v, w)
        elif v.element == "i1":
            self.binary(self.rng.choice(("and", "or", "xor")), v, w)
        elif is_int(v.element):
            if self.rng.random() < 0.15:
                w = self.binary("maximum", w, self.splat(v.shape, v.element, "1"))
                self.binary(self.rng.choice(("divide", "remainder")), v, w)
            else:
                self.binary(self.rng.choice(INT_BINARY), v, w)
        else:
            self.binary(self.rng.choice(("add", "multiply", "subtract")), v, w)

    def make_compare(self):
        v = self.some(lambda v: not v.element.startswith("complex"))
        self.compare(self.rng.choice(COMPARISONS), v, self.like(v))

    def make_select(self):
        rng = self.rng
        v = self.some()
        masks = [m for m in self.values if m.element == "i1" and m.shape in (v.shape, ())]
        if masks and rng.random() < 0.7:
            p = rng.choice(masks)
        elif v.rank >= 2 and rng.random() < 0.6:
            p = self.mask(v.shape)
        else:
            p = self.argument(v.shape, "i1")
        fill = self.splat(v.shape, v.element, least(v.element)) if rng.random() < 0.15 and (
            is_float(v.element) or is_int(v.element)) else self.like(v)
        a, b = (v, fill) if rng.random() < 0.6 else (fill, v)
        self.choose(p, a, b)

    def mask(self, shape):
        """A comparison of positions, as for causal and banded masks."""
        rng = self.rng
        i, j = rng.sample(range(len(shape)), 2)
        rows, columns = self.iota(shape, i, "i32", False), self.iota(shape, j, "i32", False)
        if rng.random() < 0.4:
            rows = self.binary("add", rows, self.splat(shape, "i32", str(rng.randint(-2, 5))), False)
        return self.compare(rng.choice(("GE", "LE", "GT", "EQ")), rows, columns)

    def make_clamp(self):
        v = self.some(lambda v: is_float(v.element) or is_int(v.element))
        low, high = ("-1.000000e+00", "1.500000e+00") if is_float(v.element) else ("1", "5")
        shape = () if self.rng.random() < 0.5 else v.shape
        a, b = self.constant(low, shape, v.element), self.constant(high, shape, v.element)
        self.op(f"stablehlo.clamp {a.name}, {v.name}, {b.name} : ({a.type}, {v.type}, {b.type}) -> ", v.shape,
                v.element)

    def make_convert(self):
        rng = self.rng
        v = self.some()
        if v.element.startswith("complex"):
            self.op(f"stablehlo.{rng.choice(('real', 'imag'))} {v.name} : ({v.type}) -> ", v.shape, "f32")
        elif is_float(v.element):
            way = rng.random()
            if way < 0.75:
                for _ in range(rng.randint(1, 2)):
                    v = self.convert(v, rng.choice(FLOATS))
            elif way < 0.9:
                low, high = self.scalar(v.element, "0.000000e+00"), self.scalar(v.element, "6.000000e+00")
                v = self.op(f"stablehlo.clamp {low.name}, {v.name}, {high.name} : ({low.type}, {v.type}, {high.type})"
                            " -> ", v.shape, v.element)
                self.convert(v, rng.choice(INTS))
            elif v.element == "f32":
                w = self.like(v)
                self.op(f"stablehlo.complex {v.name}, {w.name} : ({v.type}, {w.type}) -> ", v.shape, "complex<f32>")
            else:
                self.op(f"stablehlo.reduce_precision {v.name}, format = e5m4 : ", v.shape, v.element)
        else:
            self.convert(v, rng.choice((self.floats, "f32", "i32", "i8", "i64")))

    # Data movement

    def make_broadcast(self):
        v = self.some(lambda v: v.size < 500 and v.rank < 4)
        rng = self.rng
        shape, dims = list(v.shape), list(range(v.rank))
        shape = [rng.choice(self.extents) if d == 1 and rng.random() < 0.6 else d for d in shape]
        for _ in range(rng.randint(0 if v.rank else 1, 2)):
            at = rng.randint(0, len(shape))
            shape.insert(at, rng.choice(self.extents))
            dims = [d + (d >= at) for d in dims]
        if rng.random() < 0.1 and len(shape) > 1:
            i = rng.randrange(len(shape) - 1)
            swap = {i: i + 1, i + 1: i}
            shape[i], shape[i + 1] = shape[i + 1], shape[i]
            dims = [swap.get(d, d) for d in dims]
        if math.prod(shape) <= MOST_ELEMENTS:
            self.broadcast(v, dims, shape)

    def make_reshape(self):
        rng = self.rng
        v = self.some()
        shape = list(v.shape)
        for _ in range(rng.randint(1, 3)):
            way = rng.random()
            if way < 0.3:
                shape.insert(rng.randint(0, len(shape)), 1)
            elif way < 0.5 and 1 in shape:
                shape.remove(1)
            elif way < 0.75 and len(shape) > 1:
                i = rng.randrange(len(shape) - 1)
                shape[i:i + 2] = [shape[i] * shape[i + 1]]
            elif shape:
                i = rng.randrange(len(shape))
                parts = [p for p in range(2, shape[i]) if shape[i] % p == 0]
                if parts:
                    p = rng.choice(parts)
                    shape[i:i + 1] = [p, shape[i] // p]
        if len(shape) <= 6:
            self.op(f"stablehlo.reshape {v.name} : ({v.type}) -> ", shape, v.element)

    def make_transpose(self):
        v = self.ranked(2)
        order = self.rng.sample(range(v.rank), v.rank)
        self.transpose(v, order)

    def transpose(self, v, order, keep=True):
        return self.op(f"stablehlo.transpose {v.name}, dims = [{', '.join(map(str, order))}] : ({v.type}) -> ",
                       [v.shape[o] for o in order], v.element, keep)

    def make_slice(self):
        rng = self.rng
        v = self.ranked()
        parts, shape = [], []
        for d in v.shape:
            if rng.random() < 0.4:
                low, high, step = 0, d, 1
            else:
                low = rng.randint(0, d)
                high = rng.randint(low, d)
                if low == high and rng.random() < 0.9:
                    low, high = 0, d
                step = rng.choice((1, 1, 1, 2, 3))
            parts.append(f"{low}:{high}" + (f":{step}" if step > 1 else ""))
            shape.append(-(-(high - low) // step))
        self.op(f"stablehlo.slice {v.name} [{', '.join(parts)}] : ({v.type}) -> ", shape, v.element)

    def make_pad(self):
        rng = self.rng
        v = self.ranked()
        low, high, inside, shape = [], [], [], []
        for d in v.shape:
            a, b, c = ((0, 0, 0) if rng.random() < 0.4 else
                       (rng.randint(-2, 3), rng.randint(-2, 3), rng.choice((0, 0, 0, 1, 2))))
            size = d + max(d - 1, 0) * c + a + b
            if size < 0:
                a, b, c, size = 0, 0, 0, d
            low.append(a), high.append(b), inside.append(c), shape.append(size)
        if math.prod(shape) > MOST_ELEMENTS:
            return
        fill = self.scalar(v.element)
        words = lambda x: "[" + ", ".join(map(str, x)) + "]"
        self.op(f"stablehlo.pad {v.name}, {fill.name}, low = {words(low)}, high = {words(high)}, "
                f"interior = {words(inside)} : ({v.type}, {fill.type}) -> ", shape, v.element)

    def make_concatenate(self):
        rng = self.rng
        v = self.ranked()
        dim = rng.randrange(v.rank)
        fits = [w for w in self.values if w.element == v.element and w.rank == v.rank
                and all(a == b for i, (a, b) in enumerate(zip(v.shape, w.shape)) if i != dim)]
        parts = [rng.choice(fits) for _ in range(rng.randint(1, 3))] + [v]
        rng.shuffle(parts)
        shape = list(v.shape)
        shape[dim] = sum(p.shape[dim] for p in parts)
        if math.prod(shape) <= MOST_ELEMENTS:
            self.op(f"stablehlo.concatenate {', '.join(p.name for p in parts)}, dim = {dim} : "
                    f"({', '.join(p.type for p in parts)}) -> ", shape, v.element)

    def make_reverse(self):
        v = self.ranked()
        dims = sorted(self.rng.sample(range(v.rank), self.rng.randint(1, v.rank)))
        self.op(f"stablehlo.reverse {v.name}, dims = [{', '.join(map(str, dims))}] : ", v.shape, v.element)

    def make_iota(self):
        shape = self.any_shape(1)
        v = self.iota(shape, self.rng.randrange(len(shape)), self.rng.choice(("i32", "i32", self.floats)))
        if is_float(v.element):
            self.binary("multiply", v, self.splat(shape, v.element, "1.250000e-01"))

    # Computed positions

    def index(self, shape=(), element="i32"):
        """Positions: an argument (small numbers of both signs), a constant, or something computed."""
        rng = self.rng
        there = [v for v in self.values if v.shape == tuple(shape) and v.element == element]
        if there and rng.random() < 0.4:
            return rng.choice(there)
        if rng.random() < 0.35:
            return self.constant(str(rng.randint(-2, 9)), shape, element)
        return self.argument(shape, element)

    def make_dynamic_slice(self):
        rng = self.rng
        v = self.ranked()
        sizes = [rng.randint(0 if rng.random() < 0.05 else min(1, d), d) for d in v.shape]
        at = [self.index() for _ in sizes]
        self.op(f"stablehlo.dynamic_slice {v.name}, {', '.join(i.name for i in at)}, "
                f"sizes = [{', '.join(map(str, sizes))}] : ({', '.join(o.type for o in [v] + at)}) -> ", sizes,
                v.element)

    def make_dynamic_update_slice(self):
        rng = self.rng
        v = self.ranked()
        fits = [w for w in self.values if w.element == v.element and w.rank == v.rank
                and all(a <= b for a, b in zip(w.shape, v.shape))]
        if fits and rng.random() < 0.7:
            update = rng.choice(fits)
        else:
            update = self.argument([rng.randint(min(1, d), d) for d in v.shape], v.element)
        at = [self.index() for _ in v.shape]
        operands = [v, update] + at
        self.op(f"stablehlo.dynamic_update_slice {', '.join(o.name for o in operands)} : "
                f"({', '.join(o.type for o in operands)}) -> ", v.shape, v.element)

    def make_gather(self):
        rng = self.rng
        v = self.some(lambda v: 1 <= v.rank <= 4 and v.size, lambda: (self.any_shape(1), self.floats))
        if not v.size:
            return
        way = rng.random()
        if v.rank >= 2 and way < 0.3:
            # As take_along_axis along the last axis: the others are batch dimensions.
            batch = list(range(v.rank - 1))
            n = rng.randint(1, 5)
            positions = self.index(v.shape[:-1] + (n, 1))
            numbers = (f"collapsed_slice_dims = [{v.rank - 1}], operand_batching_dims = {batch}, "
                       f"start_indices_batching_dims = {batch}, start_index_map = [{v.rank - 1}], "
                       f"index_vector_dim = {v.rank}")
            sizes, shape = [1] * v.rank, v.shape[:-1] + (n,)
        else:
            axes = sorted(rng.sample(range(v.rank), rng.randint(1, v.rank)))
            collapsed = [a for a in axes if rng.random() < 0.7]
            sizes = [1 if i in collapsed else (rng.randint(1, d) if i in axes else d) for i, d in enumerate(v.shape)]
            lead = tuple(rng.choice((1, 2, 3, 5)) for _ in range(rng.randint(0, 2)))
            positions = self.index(lead + (len(axes),))
            window = [s for i, s in enumerate(sizes) if i not in collapsed]
            rank = len(lead) + len(window)
            offset = sorted(rng.sample(range(rank), len(window)))
            shape, rest, wins = [], list(lead), list(window)
            for i in range(rank):
                shape.append(wins.pop(0) if i in offset else rest.pop(0))
            order = rng.sample(axes, len(axes))
            numbers = (f"offset_dims = {offset}, collapsed_slice_dims = {collapsed}, start_index_map = {order}, "
                       f"index_vector_dim = {len(lead)}")
        if math.prod(shape) <= MOST_ELEMENTS:
            self.call("gather", [v, positions], shape, v.element,
                      f"dimension_numbers = #stablehlo.gather<{numbers}>, indices_are_sorted = false, "
                      f"slice_sizes = array<i64: {', '.join(map(str, sizes))}>")

    def make_scatter(self):
        rng = self.rng
        v = self.some(lambda v: 1 <= v.rank <= 3 and v.size and not v.element.startswith("complex"),
                      lambda: (self.any_shape(1, 3), self.floats))
        if not v.size:
            return
        axes = sorted(rng.sample(range(v.rank), rng.randint(1, v.rank)))
        inserted = [a for a in axes if rng.random() < 0.8]
        sizes = [1 if i in inserted else (rng.randint(1, d) if i in axes else d) for i, d in enumerate(v.shape)]
        n = rng.choice((1, 2, 3, 6))
        positions = self.index((n, len(axes)))
        window = [s for i, s in enumerate(sizes) if i not in inserted]
        updates = self.argument([n] + window, v.element)
        if rng.random() < 0.5 and is_float(v.element):
            updates = self.unary("tanh", updates)
        if v.element == "i1":
            by = rng.choice(("and", "or"))
        else:
            by = rng.choice(("add", "add", "maximum", "minimum", "multiply"))
        combine = self.region(v.element, lambda a, b: self.binary(by, a, b, False))
        result = Value(self.fresh(), v.shape, v.element)
        self.line(f'{result.name} = "stablehlo.scatter"({v.name}, {positions.name}, {updates.name}) <{{'
                  f"scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = {list(range(1, 1 + len(window)))}"
                  f", inserted_window_dims = {inserted}, scatter_dims_to_operand_dims = {axes}, index_vector_dim = 1>, "
                  f"indices_are_sorted = false, unique_indices = false}}> {combine} : "
                  f"({v.type}, {positions.type}, {updates.type}) -> {result.type}")
        self.add(result)
