"""Random compositions of JAX functions, their gradients, loops and maps, as StableHLO from JAX itself."""
import math
import random

import jax
import jax.numpy as jnp
from jax import lax

jax.config.update("jax_enable_x64", False)
MOST_ELEMENTS = 30_000
DTYPES = (jnp.float32, jnp.float32, jnp.float32, jnp.bfloat16, jnp.float16)


def floating(x):
    return jnp.issubdtype(x.dtype, jnp.floating)


class Maker:
    """Traces one function: steps take values of a pool, and new arguments where nothing fits."""

    def __init__(self, seed, steps, dtype, extents):
        self.seed, self.steps, self.dtype, self.extents = seed, steps, dtype, extents

    def start(self, arguments):
        self.rng = random.Random(self.seed)
        self.arguments, self.used = arguments, 0
        self.pool = []

    def fresh(self, shape, dtype=None):
        """The next argument; while shapes are being found, a placeholder that is written down."""
        dtype = jnp.dtype(dtype or self.dtype)
        if self.arguments is None:
            self.wanted.append(jax.ShapeDtypeStruct(tuple(shape), dtype))
            x = jnp.zeros(shape, dtype)
        else:
            x = self.arguments[self.used]
        self.used += 1
        return x

    def shape(self, low=1, high=4):
        rank = self.rng.choices(range(low, high + 1), [(1, 3, 6, 5, 3)[r] for r in range(low, high + 1)])[0]
        shape = [self.rng.choice(self.extents) for _ in range(rank)]
        while math.prod(shape) > MOST_ELEMENTS // 8:
            shape[shape.index(max(shape))] = 3
        return tuple(shape)

    def some(self, low=0, high=5, fits=floating):
        found = [x for x in self.pool if low <= x.ndim <= high and fits(x)]
        if found and self.rng.random() < 0.93:
            x = found[-1] if self.rng.random() < 0.5 else self.rng.choice(found)
            return x if x.dtype == self.dtype or self.rng.random() < 0.5 or fits is not floating else x.astype(
                self.dtype)
        return self.fresh(self.shape(max(low, 1), min(high, 4)))

    def integers(self, shape):
        return self.fresh(shape, jnp.int32)

    def trace(self, arguments):
        self.start(arguments)
        if arguments is None:
            self.wanted = []
        self.pool.append(self.fresh(self.shape(2, 3)))
        for _ in range(self.steps):
            step = self.rng.choices(STEPS, WEIGHTS)[0]
            got = step(self, self.rng)
            for x in got if isinstance(got, (tuple, list)) else [got]:
                if x is not None and x.size <= MOST_ELEMENTS and x.ndim <= 5:
                    self.pool.append(x)
        n = self.rng.randint(1, 3)
        last = self.pool[-1]
        return [last] + self.rng.sample(self.pool, min(n - 1, len(self.pool)))


def axis_of(rng, x):
    return rng.choice((-1, rng.randrange(x.ndim)))


def unary(m, rng):
    x = m.some()
    return rng.choice((jnp.tanh, jnp.exp, jnp.abs, jnp.sin, jax.nn.relu, jax.nn.gelu, jax.nn.silu, jax.nn.softplus,
                       jax.nn.sigmoid, jax.nn.elu, jax.nn.leaky_relu, jax.nn.log_sigmoid, jnp.square, jnp.sign,
                       lambda x: jnp.log(jnp.abs(x) + 1), lambda x: jnp.sqrt(jnp.abs(x) + 0.1), jnp.floor,
                       lambda x: jax.nn.gelu(x, approximate=False), jax.nn.hard_swish, jax.nn.relu6, jnp.cbrt,
                       lambda x: lax.rsqrt(x * x + 1), jnp.arctan, lax.erf, jnp.expm1, lambda x: x ** 3,
                       lambda x: jnp.clip(x, -1, 1), jnp.round, jnp.nan_to_num, jax.nn.mish, jnp.sinc))(x)


def binary(m, rng):
    x = m.some()
    fitting = [y for y in m.pool if floating(y) and math.prod(broadcast(x.shape, y.shape) or (10**9,)) <= MOST_ELEMENTS]
    y = rng.choice(fitting) if fitting and rng.random() < 0.7 else m.fresh(x.shape[rng.randint(0, x.ndim):])
    f = rng.choice((jnp.add, jnp.subtract, jnp.multiply, jnp.maximum, jnp.minimum, jnp.logaddexp, jnp.hypot,
                    lambda a, b: a / (jnp.abs(b) + 1), lambda a, b: jnp.where(a > b, a, b * 0.5), jnp.arctan2,
                    lambda a, b: (a - b) ** 2, lambda a, b: a * 0.5 + b * 2, jnp.fmod))
    return f(x, y) if rng.random() < 0.6 else f(y, x)


def broadcast(a, b):
    try:
        return jnp.broadcast_shapes(a, b)
    except ValueError:
        return None


def reduction(m, rng):
    x = m.some(1)
    axis = rng.choice((None, axis_of(rng, x), axis_of(rng, x)))
    f = rng.choice((jnp.sum, jnp.mean, jnp.max, jnp.min, jnp.var, jnp.std, jax.nn.logsumexp, jnp.prod, jnp.median,
                    jnp.linalg.norm))
    if not x.size or f is jnp.prod and x.size > 500:
        f = jnp.sum
    if f is jnp.linalg.norm:
        return jnp.sqrt(jnp.sum(x * x, axis=axis, keepdims=True) + 1e-3)
    return f(x, axis=axis, keepdims=rng.random() < 0.4)


def positions(m, rng):
    x = m.some(1)
    if not x.size:
        return None
    axis = axis_of(rng, x)
    return rng.choice((jnp.argmax, jnp.argmin, jnp.argsort))(x, axis=axis)


def cumulative(m, rng):
    x = m.some(1)
    return rng.choice((jnp.cumsum, jnp.cumsum, jnp.cumprod, lax.cummax, lax.cumlogsumexp, lax.cummin))(
        x, axis_of(rng, x) % x.ndim)


def dense(m, rng):
    x = m.some(1)
    n, k = rng.choice((1, 3, 8, 16, 17)), x.shape[-1]
    if rng.random() < 0.3:
        y = jnp.dot(x, m.fresh((k, n)), preferred_element_type=jnp.float32)
    elif rng.random() < 0.5:
        y = x @ m.fresh((k, n))
    else:
        y = jnp.einsum("...k,nk->...n", x, m.fresh((n, k)))
    if rng.random() < 0.6:
        y = y + m.fresh((n,), y.dtype)
    return y


def contraction(m, rng):
    x = m.some(2, 4)
    names = "abcde"[:x.ndim]
    gone = rng.sample(names, rng.randint(1, 2 if x.ndim > 2 else 1))
    rest = [c for c in names if c not in gone]
    shared = [c for c in rest if rng.random() < 0.4]
    new = rng.sample("xy", rng.randint(0, 1))
    size = dict(zip(names, x.shape)) | {c: rng.choice((2, 3, 5, 8)) for c in new}
    right = gone + shared + new
    rng.shuffle(right)
    out = rest + new
    rng.shuffle(out)
    if math.prod(size[c] for c in set(names) | set(new)) > 1_000_000:
        return None
    return jnp.einsum(f"{names},{''.join(right)}->{''.join(out)}", x, m.fresh([size[c] for c in right], x.dtype))


def gram(m, rng):
    """A product of two values of the pool, or of one with itself."""
    x = m.some(2, 4)
    if rng.random() < 0.5:
        return jnp.matmul(x, jnp.swapaxes(x, -1, -2)) if x.size * x.shape[-2] < 1_000_000 else None
    fits = [y for y in m.pool if floating(y) and y.ndim == 2 and y.shape[0] == x.shape[-1]]
    return jnp.matmul(x, rng.choice(fits)) if fits else None


def softmax(m, rng):
    x = m.some(1)
    axis = axis_of(rng, x)
    where = None
    if rng.random() < 0.2:
        where = jnp.arange(x.shape[-1]) < x.shape[-1] // 2 + 1
    f = rng.choice((jax.nn.softmax, jax.nn.softmax, jax.nn.log_softmax))
    return f(x, axis=axis, where=where) if where is not None and f is jax.nn.softmax else f(x, axis=axis)


def norm(m, rng):
    x = m.some(1)
    axis = axis_of(rng, x)
    way = rng.randrange(5)
    if not x.shape[axis]:
        return None
    wide = x.astype(jnp.float32)
    if way == 0:
        y = wide * lax.rsqrt(jnp.mean(wide * wide, axis, keepdims=True) + 1e-5)
    elif way == 1:
        y = (wide - jnp.mean(wide, axis, keepdims=True)) * lax.rsqrt(jnp.var(wide, axis, keepdims=True) + 1e-5)
    elif way == 2:
        mean, square = jnp.mean(wide, axis, keepdims=True), jnp.mean(wide * wide, axis, keepdims=True)
        y = (wide - mean) / jnp.sqrt(jnp.maximum(square - mean * mean, 0) + 1e-2)
    elif way == 3:
        return jax.nn.standardize(x, axis=axis, epsilon=1e-3)
    else:
        y = wide / (1e-3 + jnp.sqrt(jnp.sum(wide * wide, axis, keepdims=True) + 1e-3))
    if rng.random() < 0.6:
        y = y * (1 + m.fresh((x.shape[-1],), jnp.float32))
    return y.astype(x.dtype)


def attention(m, rng):
    x = m.some(3, 3)
    b, s, d = x.shape
    h, e = rng.choice((1, 2)), rng.choice((3, 4, 8))
    t = rng.choice((s, s, 5, 16))
    source = x if t == s else m.fresh((b, t, d), x.dtype)
    g = rng.choice((1, h))
    split = lambda y, n: y.reshape(b, y.shape[1], n, e)
    q, k, v = (split(a @ m.fresh((d, n * e), x.dtype), n) for a, n in ((x, h), (source, g), (source, g)))
    if g != h:
        k, v = (jnp.repeat(y, h // g, axis=2) for y in (k, v))
    if rng.random() < 0.3:
        angle = jnp.arange(s, dtype=jnp.float32)[:, None] * jnp.exp(-jnp.arange(e) / e)
        turned = jnp.concatenate([-q[..., e // 2:], q[..., :e // 2]], -1)
        q = (q * jnp.cos(angle)[None, :, None] + turned * jnp.sin(angle)[None, :, None]).astype(x.dtype)
    way = rng.randrange(5)
    scale = 1 / math.sqrt(e)
    if way == 0:
        y = jax.nn.dot_product_attention(q, k, v, is_causal=rng.random() < 0.5)
        return y.reshape(b, s, h * e)
    scores = jnp.einsum("bshe,bthe->bhst", q * scale if way == 1 else q, k,
                        preferred_element_type=rng.choice((jnp.float32, x.dtype)))
    if way > 1:
        scores = scores * scale
    mask = rng.randrange(5)
    if mask == 0:
        scores = jnp.where(jnp.tril(jnp.ones((s, t), bool)), scores, rng.choice((-jnp.inf, -1e4)))
    elif mask == 1:
        scores = jnp.where(m.integers((b, t))[:, None, None] > 0, scores, jnp.finfo(scores.dtype).min)
    elif mask == 2:
        scores = scores + m.fresh((h, s, t), scores.dtype)
    elif mask == 3:
        i, j = jnp.arange(s)[:, None], jnp.arange(t)
        scores = jnp.where((j <= i) & (i - j < 4), scores, -1e9 if scores.dtype == jnp.float32 else -1e4)
    if rng.random() < 0.2:
        scores = jnp.tanh(scores / 5) * 5
    weights = jax.nn.softmax(scores, axis=-1).astype(x.dtype)
    if rng.random() < 0.2:
        weights = weights * (m.integers(weights.shape) > 1) * 1.25
    y = jnp.einsum("bhst,bthe->bshe", weights.astype(x.dtype), v).reshape(b, s, h * e)
    return (y, weights) if rng.random() < 0.2 else y


def loss(m, rng):
    x = m.some(2, 3)
    if not x.shape[-1]:
        return None
    labels = m.integers(x.shape[:-1])
    way = rng.randrange(4)
    logp = jax.nn.log_softmax(x)
    if way == 0:
        return -jnp.mean(jnp.take_along_axis(logp, labels[..., None], axis=-1))
    if way == 1:
        return -jnp.sum(logp * jax.nn.one_hot(labels, x.shape[-1], dtype=x.dtype), -1)
    if way == 2:
        picked = jnp.take_along_axis(x, jnp.clip(labels, 0, x.shape[-1] - 1)[..., None], -1)[..., 0]
        return jnp.where(labels >= 0, jax.nn.logsumexp(x, -1) - picked, 0).sum()
    return jnp.mean((x - m.fresh(x.shape, x.dtype)) ** 2)


def embedding(m, rng):
    table = m.some(2, 2) if rng.random() < 0.5 else m.fresh((rng.choice((5, 16)), rng.choice((4, 8))))
    if not table.size:
        return None
    ids = m.integers(rng.choice(((3,), (2, 5), (4, 3))))
    way = rng.randrange(4)
    if way == 0:
        return table[ids]
    if way == 1:
        return jnp.take(table, ids, axis=rng.choice((0, 1)), mode=rng.choice(("clip", "wrap", "fill")))
    if way == 2:
        return jax.nn.one_hot(ids, table.shape[0], dtype=table.dtype) @ table
    return table[ids] + table[:1]


def indexing(m, rng):
    x = m.some(1)
    if not x.size:
        return None
    way = rng.randrange(11)
    n, i = x.shape[0], rng.randint(-2, 2)
    if way == 0:
        return x[::-1]
    if way == 1:
        return x[..., ::2]
    if way == 2:
        return x[i] if -n <= i < n else x[0]
    if way == 3:
        return lax.dynamic_slice_in_dim(x, m.integers(()), max(1, n // 2), 0)
    if way == 4:
        return x.at[m.integers((3,))].add(1.5)
    if way == 5:
        return x.at[..., 0].set(0)
    if way == 6:
        return jnp.take_along_axis(x, m.integers(x.shape), axis=axis_of(rng, x))
    if way == 7:
        return lax.dynamic_update_slice_in_dim(x, jnp.ones((max(1, n // 2),) + x.shape[1:], x.dtype), m.integers(()), 0)
    if way == 8:
        return x.at[m.integers((2,))].max(m.fresh((2,) + x.shape[1:], x.dtype))
    if way == 9:
        return x[jnp.array([0, n - 1, 0])]
    return jax.ops.segment_sum(x, m.integers((n,)), num_segments=4)


def layout(m, rng):
    x = m.some(1)
    way = rng.randrange(13)
    if way == 0:
        return x.T
    if way == 1:
        return x.reshape(-1)
    if way == 2:
        return x.reshape(x.shape[:-2] + (-1,)) if x.ndim > 1 and x.size else x[None]
    if way == 3:
        return jnp.concatenate([x, m.fresh(x.shape, x.dtype)], axis_of(rng, x))
    if way == 4:
        return jnp.split(x, 2, -1) if x.shape[-1] % 2 == 0 and x.shape[-1] else x[..., None]
    if way == 5:
        return jnp.pad(x, [(rng.randint(0, 2), rng.randint(0, 2)) for _ in x.shape],
                       mode=rng.choice(("constant", "constant", "edge")) if x.size else "constant")
    if way == 6:
        return jnp.stack([x, -x], rng.randint(0, x.ndim))
    if way == 7:
        return jnp.roll(x, rng.randint(-2, 3), axis_of(rng, x))
    if way == 8:
        return jnp.tile(x, 2)
    if way == 9:
        return jnp.repeat(x, 2, axis_of(rng, x))
    if way == 10:
        return jnp.moveaxis(x, 0, -1)
    if way == 11:
        return jnp.flip(x, axis_of(rng, x))
    return jnp.broadcast_to(x[None], (2,) + x.shape)


def masks(m, rng):
    x = m.some(2)
    way = rng.randrange(5)
    if way == 0:
        return jnp.tril(x, rng.randint(-1, 1))
    if way == 1:
        return jnp.where(x > jnp.mean(x), x, 0)
    if way == 2:
        return jnp.triu(x)
    if way == 3:
        return jnp.where(m.integers(x.shape) > 2, x, jnp.asarray(rng.choice((0, 1, -1)), x.dtype))
    return lax.select(x > 0, x, jnp.zeros_like(x)) * (x < 1)


def convolution(m, rng):
    n = rng.choice((1, 2))
    x = m.some(n + 2, n + 2)
    if not x.size or x.size > 6000:
        return None
    first = rng.random() < 0.5
    channels = x.shape[1] if first else x.shape[-1]
    groups = rng.choice((1, 1, channels))
    out = groups * rng.choice((1, 2, 3))
    size = tuple(rng.choice((1, 2, 3)) for _ in range(n))
    spaces = "HW"[:n]
    lhs = "NC" + spaces if first else "N" + spaces + "C"
    if rng.random() < 0.5:
        rhs, shape = "OI" + spaces, (out, channels // groups) + size
    else:
        rhs, shape = spaces + "IO", size + (channels // groups, out)
    return lax.conv_general_dilated(
        x, m.fresh(shape, x.dtype), tuple(rng.choice((1, 1, 2)) for _ in range(n)), rng.choice(("SAME", "VALID")),
        lhs_dilation=tuple(rng.choice((1, 1, 2)) for _ in range(n)),
        rhs_dilation=tuple(rng.choice((1, 1, 2)) for _ in range(n)),
        dimension_numbers=(lhs, rhs, lhs), feature_group_count=groups)


def pooling(m, rng):
    x = m.some(3, 4)
    if not x.size:
        return None
    window = (1,) + tuple(min(d, rng.choice((1, 2, 3))) for d in x.shape[1:-1]) + (1,)
    strides = (1,) + tuple(rng.choice((1, 2)) for _ in x.shape[1:-1]) + (1,)
    padding = rng.choice(("SAME", "VALID"))
    if rng.random() < 0.5:
        return lax.reduce_window(x, jnp.array(-jnp.inf, x.dtype), lax.max, window, strides, padding)
    total = lax.reduce_window(x, jnp.array(0, x.dtype), lax.add, window, strides, padding)
    return total / math.prod(window)


def sorting(m, rng):
    x = m.some(1)
    if not x.size:
        return None
    way = rng.randrange(4)
    if way == 0:
        return jnp.sort(x, axis=axis_of(rng, x))
    if way == 1:
        return lax.top_k(x, min(x.shape[-1], rng.choice((1, 2, 3))))
    if way == 2:
        return jnp.sort(x, descending=True)
    return lax.sort((x, x * 2, lax.broadcasted_iota(jnp.int32, x.shape, x.ndim - 1)), num_keys=rng.choice((1, 2)))


def loops(m, rng):
    x = m.some(1, 3)
    way = rng.randrange(6)
    if way == 0:
        return lax.fori_loop(0, rng.choice((1, 3, 6)), lambda i, y: jnp.tanh(y) * 1.5 + x, x)
    if way == 1:
        carry, rows = lax.scan(lambda c, r: (c * 0.5 + r, c + jnp.sin(r)), jnp.zeros(x.shape[1:], x.dtype), x)
        return carry, rows
    if way == 2:
        return lax.cond(jnp.sum(x) > 0, lambda y: y * 2, lambda y: jnp.sin(y) + 1, x)
    if way == 3:
        return lax.switch(m.integers(()), (lambda y: y + 1, lambda y: y * y, jnp.abs), x)
    if way == 4:
        y, _ = lax.while_loop(lambda c: c[1] < 4, lambda c: (c[0] * 0.9 + 0.1, c[1] + 1), (x, 0))
        return y
    if x.ndim < 2 or x.shape[-1] > 40:
        return None
    w, n = m.fresh((x.shape[-1], x.shape[-1]), x.dtype), x.shape[-1]

    def cell(h, r):
        h = jnp.tanh((r + h) @ w / max(n, 1))
        return h, h

    return lax.scan(cell, jnp.zeros(x.shape[1:], x.dtype), x, unroll=rng.choice((1, 1, 2)))[1]


def inside(m, rng):
    """A gradient or a map of something small."""
    x = m.some(2, 3)
    way = rng.randrange(4)
    f = rng.choice((lambda y: jnp.sum(jax.nn.softmax(y) ** 2), lambda y: jax.nn.logsumexp(jnp.sin(y)),
                    lambda y: jnp.max(y * y), lambda y: jnp.mean(jax.nn.gelu(y)), lambda y: jnp.sum(jnp.sort(y) * y),
                    lambda y: jnp.sum(jnp.cumsum(y) * y)))
    if way == 0:
        return jax.grad(lambda y: f(y).astype(jnp.float32))(x)
    if way == 1:
        return jax.vmap(f)(x)
    if way == 2:
        return jax.vmap(jax.grad(lambda y: f(y).astype(jnp.float32)), in_axes=x.ndim - 1, out_axes=0)(x)
    return jax.checkpoint(lambda y: jnp.sin(y) * jnp.exp(-jnp.abs(y)))(x)


def randomness(m, rng):
    x = m.some(1)
    key = jax.random.key(rng.randint(0, 9)) if rng.random() < 0.5 else jax.random.key(m.integers(()))
    way = rng.randrange(4)
    if way == 0:
        return jnp.where(jax.random.bernoulli(key, 0.8, x.shape), x / 0.8, 0)
    if way == 1:
        return x + 0.1 * jax.random.normal(key, x.shape, x.dtype)
    if way == 2:
        return jax.random.permutation(key, x)
    return x * jax.random.uniform(key, x.shape[-1:], x.dtype)


def mixed(m, rng):
    x = m.some(1)
    way = rng.randrange(9)
    if way == 0:
        return x.astype(jnp.bfloat16).astype(jnp.float32)
    if way == 1:
        return lax.stop_gradient(x) * 2 + x
    if way == 2:
        scale = jnp.max(jnp.abs(x)) / 127 + 1e-3
        return (jnp.round(x / scale).astype(jnp.int8).astype(x.dtype) * scale).astype(x.dtype)
    if way == 3:
        return jnp.sum((x > 0).astype(jnp.int32), axis=-1)
    if way == 4:
        return jnp.linspace(0, 1, x.shape[-1], dtype=x.dtype) * x
    if way == 5:
        return jnp.isnan(x) | (x > 0)
    if way == 6:
        return jnp.outer(x.reshape(-1)[:20], x.reshape(-1)[:20])
    if way == 7:
        return x.real + jnp.abs(lax.complex(x.astype(jnp.float32), jnp.ones(x.shape, jnp.float32))).astype(x.dtype)
    return jnp.any(x > 1, axis=-1)


TABLE = {unary: 8, binary: 10, reduction: 6, positions: 2, cumulative: 2, dense: 8, contraction: 4, gram: 3, softmax: 4,
         norm: 5, attention: 4, loss: 3, embedding: 3, indexing: 5, layout: 8, masks: 3, convolution: 3, pooling: 2,
         sorting: 2, loops: 3, inside: 2, randomness: 1, mixed: 3}
STEPS, WEIGHTS = list(TABLE), list(TABLE.values())


def program(rng):
    """The text of a program; none where JAX refuses the composition."""
    maker = Maker(rng.random(), rng.choice((1, 2, 3, 5, 8)), rng.choice(DTYPES),
                  rng.choice(((1, 2, 3, 8), (2, 5, 16), (1, 4, 17), (3, 8, 32), (0, 1, 4), (2, 4, 130))))
    way = rng.random()
    try:
        jax.eval_shape(lambda: maker.trace(None))
        specs = maker.wanted

        def plain(*arguments):
            return maker.trace(arguments)

        f = plain
        if way < 0.3:
            wanted = [i for i, s in enumerate(specs) if jnp.issubdtype(s.dtype, jnp.floating)]

            def total(*arguments):
                results = [r for r in plain(*arguments) if floating(r)]
                return sum((jnp.sum(jnp.sin(r.astype(jnp.float32))) for r in results), jnp.float32(0))

            f = jax.value_and_grad(total, argnums=tuple(wanted[:3]))
        elif way < 0.4:
            mapped = [0 if random.Random(i + len(specs)).random() < 0.7 or i == 0 else None for i in range(len(specs))]
            f = jax.vmap(plain, in_axes=tuple(mapped))
            specs = [jax.ShapeDtypeStruct((2,) + s.shape, s.dtype) if a == 0 else s for s, a in zip(specs, mapped)]
        return jax.jit(f).lower(*specs).as_text()
    except (TypeError, ValueError, NotImplementedError, ZeroDivisionError, IndexError):
        return None
