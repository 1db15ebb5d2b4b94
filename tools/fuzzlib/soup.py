"""Random StableHLO programs of single ops and of fragments as frontends emit them."""
from fuzzlib.builder import least
from fuzzlib.elementwise import Elementwise
from fuzzlib.structured import Structured


class Soup(Elementwise, Structured):
    """A program of ops and fragments, each as often as its weight says."""

    WEIGHTS = {
        "make_unary": 8, "make_binary": 16, "make_compare": 3, "make_select": 5, "make_clamp": 2, "make_convert": 6,
        "make_broadcast": 5, "make_reshape": 6, "make_transpose": 6, "make_slice": 6, "make_pad": 5,
        "make_concatenate": 4, "make_reverse": 2, "make_iota": 2, "make_dynamic_slice": 3,
        "make_dynamic_update_slice": 3, "make_gather": 4, "make_scatter": 3, "make_dot": 12, "make_reduce": 9,
        "make_arg_reduce": 2, "make_reduce_window": 3, "make_convolution": 3, "make_sort": 2, "make_while": 2,
        "make_branches": 2, "make_batch_norm": 1, "make_random_bits": 1, "make_softmax": 4, "make_norm": 4,
        "make_attention": 2, "make_one_hot": 2, "make_activation": 4, "make_siblings": 3,
    }

    # Fragments

    def make_softmax(self):
        rng = self.rng
        v = self.floating(1)
        if rng.random() < 0.4 and v.rank >= 2:
            v = self.choose(self.mask(v.shape), v, self.splat(v.shape, v.element, rng.choice(
                (least(v.element), "-1.000000e+04"))))
        dims = [v.rank - 1] if rng.random() < 0.7 else [rng.randrange(v.rank)]
        most = self.reduce(v, dims, "maximum", False)
        if rng.random() < 0.4:
            most = self.binary("maximum", self.splat(most.shape, most.element, least(v.element)), most, False)
        e = self.unary("exponential", self.binary("subtract", v, self.over(most, dims, v.shape), False))
        wide = self.convert(e, "f32", False) if v.element in ("bf16", "f16") else e
        total = self.convert(self.reduce(wide, dims, "add", False), v.element, False)
        way = rng.random()
        if way < 0.7:
            self.binary("divide", e, self.over(total, dims, v.shape))
        elif way < 0.85:
            self.binary("add", self.unary("log", total, False), most)
        else:
            shifted = self.binary("subtract", v, self.over(most, dims, v.shape), False)
            self.binary("subtract", shifted, self.over(self.unary("log", total, False), dims, v.shape))

    def make_norm(self):
        rng = self.rng
        v = self.floating(1)
        dims = [v.rank - 1] if rng.random() < 0.7 else [rng.randrange(v.rank)]
        n = v.shape[dims[0]]
        if n < 2:
            return
        element = v.element
        x = self.convert(v, "f32", False) if element in ("bf16", "f16") else v
        count = lambda shape: self.splat(shape, x.element, f"{float(n):e}")
        centered = x
        if rng.random() < 0.6:
            total = self.reduce(x, dims, "add", False)
            mean = self.binary("divide", total, count(total.shape))
            centered = self.binary("subtract", x, self.over(mean, dims, x.shape))
        square = self.binary("multiply", centered, centered, False)
        total = self.reduce(square, dims, "add", False)
        variance = self.binary("divide", total, count(total.shape))
        root = self.unary("rsqrt", self.binary("add", variance, self.splat(variance.shape, x.element, "1.000000e-05"),
                                               False))
        y = self.binary("multiply", centered, self.over(root, dims, x.shape))
        if rng.random() < 0.5:
            y = self.binary("multiply", y, self.broadcast(self.argument((n,), x.element), dims, x.shape, False))
        if element != x.element:
            self.convert(y, element)

    def make_attention(self):
        """Products around a row-wise normalisation, with the parts in varying order and number."""
        rng = self.rng
        b, s, t, d, e = (rng.choice((1, 2, 3)), rng.choice((1, 5, 8, 17)), rng.choice((3, 8, 16, 33)),
                         rng.choice((4, 8, 16)), rng.choice((4, 8, 5)))
        h = rng.choice((1, 2))
        element = self.floats
        q, k, v = (self.argument((b, h, n, m), element) for n, m in ((s, d), (t, d), (t, e)))
        out = "f32" if element in ("bf16", "f16") and rng.random() < 0.6 else element
        scale = "3.535534e-01"
        where = rng.choice(("q", "k", "scores", "scores", "divide", "none", "after"))
        if where == "q":
            q = self.binary("multiply", q, self.splat(q.shape, element, scale))
        if where == "k":
            k = self.binary("multiply", k, self.splat(k.shape, element, scale))
        if rng.random() < 0.3:
            k = self.transpose(k, (0, 1, 3, 2))
            scores = self.dot(q, k, ((0, 1), (0, 1)), ((3,), (2,)), out)
        else:
            scores = self.dot(q, k, ((0, 1), (0, 1)), ((3,), (3,)), out)
        if where == "scores":
            scores = self.binary("multiply", scores, self.splat(scores.shape, out, scale))
        if where == "divide":
            scores = self.binary("divide", scores, self.splat(scores.shape, out, "2.828427e+00"))
        shape = scores.shape
        way = rng.random()
        if way < 0.3:
            rows, columns = self.iota(shape, 2, "i32", False), self.iota(shape, 3, "i32", False)
            p = self.compare("GE", rows, columns)
            scores = self.choose(p, scores, self.splat(shape, out, rng.choice((least(out), "-1.000000e+09")
                                                                              if out != "f16" else ("-6.000000e+04",))))
        elif way < 0.5:
            bias = self.argument(rng.choice(((b, 1, s, t), (1, h, s, t), (b, 1, 1, t), (s, t))), out)
            dims = (2, 3) if bias.rank == 2 else (0, 1, 2, 3)
            scores = self.binary("add", scores, self.broadcast(bias, dims, shape))
        elif way < 0.65:
            keep = self.argument((b, t), "i1")
            keep = self.broadcast(keep, (0, 3), shape)
            scores = self.choose(keep, scores, self.splat(shape, out, "-1.000000e+04"))
        if rng.random() < 0.15:
            scores = self.unary("tanh", scores)
        if rng.random() < 0.85:
            most = self.reduce(scores, [3], "maximum", False)
            scores = self.binary("subtract", scores, self.over(most, [3], shape), False)
        weights = self.unary("exponential", scores)
        total = self.reduce(weights, [3], "add")
        late = rng.random() < 0.25
        if not late:
            weights = self.binary("divide", weights, self.over(total, [3], shape))
        if rng.random() < 0.15:
            weights = self.binary("multiply", weights, self.argument(shape, out))
        weights = self.convert(weights, element)
        y = self.dot(weights, v, ((0, 1), (0, 1)), ((3,), (2,)), out)
        if late:
            y = self.binary("divide", y, self.over(total, [3], y.shape))
        if rng.random() < 0.4:
            y = self.transpose(y, (0, 2, 1, 3))
            self.op(f"stablehlo.reshape {y.name} : ({y.type}) -> ", (b, s, h * e), y.element)

    def make_one_hot(self):
        rng = self.rng
        n, m = rng.choice((2, 3, 5, 8)), rng.choice((3, 7, 10, 32))
        labels = self.index((n,))
        if labels not in self.values:
            self.add(labels)
        shape = (n, m)
        p = self.compare("EQ", self.broadcast(labels, (0,), shape, False), self.iota(shape, 1, "i32", False))
        hot = self.convert(p, self.floats)
        if rng.random() < 0.6:
            other = self.argument((m, rng.choice((2, 5, 8))), self.floats)
            self.dot(hot, other, contract=((1,), (0,)))
        else:
            x = self.some(lambda v: v.shape == shape and v.element == self.floats, lambda: (shape, self.floats))
            self.reduce(self.binary("multiply", hot, x), [1], "add")

    def make_activation(self):
        v = self.floating()
        x, c = v, lambda text: self.splat(v.shape, v.element, text)
        way = self.rng.randrange(5)
        if way == 0:
            cube = self.binary("multiply", self.binary("multiply", x, x), x)
            inner = self.binary("add", x, self.binary("multiply", cube, c("4.471500e-02")))
            t = self.unary("tanh", self.binary("multiply", inner, c("7.978846e-01")))
            half = self.binary("multiply", c("5.000000e-01"), self.binary("add", t, c("1.000000e+00")))
            self.binary("multiply", x, half)
        elif way == 1:
            self.binary("multiply", x, self.unary("logistic", x))
        elif way == 2:
            zero = c("0.000000e+00")
            y = self.binary("maximum", x, zero)
            p = self.compare("GT", x, zero)
            g = self.like(x)
            self.choose(p, g, zero)
            self.binary("add", y, g)
        elif way == 3:
            e = self.unary("exponential", self.unary("negate", x))
            self.binary("divide", c("1.000000e+00"), self.binary("add", c("1.000000e+00"), e))
        else:
            most = self.binary("maximum", x, c("0.000000e+00"))
            e = self.unary("exponential", self.unary("negate", self.unary("abs", x)))
            self.binary("add", most, self.unary("log_plus_one", e))

    def make_siblings(self):
        """Several products of one value, perhaps added or put side by side."""
        rng = self.rng
        v = self.floating(2, 3)
        n = v.shape[-1]
        if not 1 <= n <= 64:
            return
        m = rng.choice((3, 4, 8))
        outs = []
        for _ in range(rng.randint(2, 3)):
            w = self.argument((n, m) if rng.random() < 0.6 else (m, n), v.element)
            contract = 0 if w.shape == (n, m) else 1
            outs.append(self.dot(v, w, contract=((v.rank - 1,), (contract,))))
        while len(outs) > 1:
            a, b = outs.pop(), outs.pop()
            outs.append(self.binary(rng.choice(("add", "multiply", "subtract")), a, b))
            if rng.random() < 0.3:
                break


def program(rng):
    """The text of a program."""
    return Soup(rng, rng.choice((3, 5, 8, 12, 18, 30))).text
