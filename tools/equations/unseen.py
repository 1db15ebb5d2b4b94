"""Equations that were written without looking at the prover, and those of them that it did not find at first."""
from common import *  # noqa: F403
from simplifier import f64, u8, u64

nn, v, inf = jax.nn, [s(4)] * 4, float("inf")

f = "logarithms-of-sums"
eq(f, "log-add-exp", [s(), s()], jnp.logaddexp, lambda a, b: jnp.log(jnp.exp(a) + jnp.exp(b)), lambda a, b: jnp.log(jnp.exp(a) + jnp.exp(-b)))
eq(f, "log-add-exp-of-parts", [s(2), s(2)], lambda a, b: nn.logsumexp(jnp.concatenate([a, b])), lambda a, b: jnp.logaddexp(nn.logsumexp(a), nn.logsumexp(b)), lambda a, b: jnp.logaddexp(nn.logsumexp(a), -nn.logsumexp(b)))
eq(f, "cumulative", [s(4)], lax.cumlogsumexp, lambda a: jnp.log(jnp.cumsum(jnp.exp(a))), lambda a: jnp.log(jnp.cumsum(jnp.exp(a[::-1]))[::-1]))
eq(f, "squares", [s(), s()], lambda a, b: 2 * jnp.log(a) + jnp.log(b), lambda a, b: jnp.log(a * a * b), lambda a, b: jnp.log(a * b))
eq(f, "sign-lost", [s(), s()], lambda a, b: jnp.log((a * b) ** 2), lambda a, b: 2 * jnp.log(jnp.abs(a)) + 2 * jnp.log(jnp.abs(b)), lambda a, b: jnp.log(jnp.abs(a)) + jnp.log(jnp.abs(b)))

f = "choices"
eq(f, "largest-at-its-place", [s(3)], lambda a: a[jnp.argmax(a)], jnp.max, jnp.min)
eq(f, "place-of-largest-softmax", [s(3)], lambda a: jnp.argmax(nn.softmax(a)), jnp.argmax, jnp.argmin)
eq(f, "one-hot-of-largest", [s(3)], lambda a: nn.one_hot(jnp.argmax(a), 3, dtype=F) @ a, jnp.max, jnp.min)
eq(f, "all-by-count", [s(2, 4)], lambda a: jnp.sum(a > 0, axis=1) == 4, lambda a: jnp.min(a, axis=1) > 0, lambda a: jnp.max(a, axis=1) > 0)
eq(f, "floor-is-ceil", v[:1], lambda a: jnp.floor(a) == jnp.ceil(a), lambda a: a == jnp.floor(a), lambda a: a >= jnp.ceil(a) - 1)
eq(f, "truncated-is-itself", v[:1], lambda a: a == jnp.trunc(a), lambda a: jnp.ceil(a) - jnp.floor(a) < 1, lambda a: jnp.ceil(a) - jnp.floor(a) <= 1)
eq(f, "ceil-less-floor", v[:1], lambda a: jnp.ceil(a) - jnp.floor(a), lambda a: jnp.where(a == jnp.floor(a), jnp.zeros_like(a), jnp.ones_like(a)), lambda a: jnp.ones_like(a))


def network(a, last=True):
    a, b, c, d = a
    (a, b), (c, d) = [(jnp.minimum(x, y), jnp.maximum(x, y)) for x, y in ((a, b), (c, d))]
    (a, c), (b, d) = [(jnp.minimum(x, y), jnp.maximum(x, y)) for x, y in ((a, c), (b, d))]
    b, c = (jnp.minimum(b, c), jnp.maximum(b, c)) if last else (b, c)
    return jnp.stack([a, b, c, d])


eq(f, "sorting-network", [s(4)], jnp.sort, network, lambda a: network(a, False))
eq(f, "sorting-network-integers", [s(4, t=I)], jnp.sort, network, lambda a: network(a, False))
eq(f, "second-of-four", v, lambda a, b, c, d: jnp.sort(jnp.stack([a, b, c, d]), 0)[1], lambda a, b, c, d: jnp.minimum(jnp.maximum(jnp.minimum(a, b), jnp.minimum(c, d)), jnp.minimum(jnp.maximum(a, b), jnp.maximum(c, d))), lambda a, b, c, d: jnp.maximum(jnp.maximum(jnp.minimum(a, b), jnp.minimum(c, d)), jnp.minimum(jnp.maximum(a, b), jnp.maximum(c, d))))
at = lambda t, i: jnp.take(t, i, 0, mode="clip")  # noqa: E731
eq(f, "gather-of-gather", [s(8), s(5, t=I), s(1, t=I)], lambda t, i, j: at(at(t, i), j), lambda t, i, j: at(t, at(i, j)), lambda t, i, j: at(t, at(i, j + 1)))

f = "windows"
pool = lambda a: lax.reduce_window(a, -inf, lax.max, (2,), (2,), "VALID")  # noqa: E731
pair = lambda p, g: jnp.stack([jnp.where(p, g, 0), jnp.where(p, 0, g)], 1).reshape(4)  # noqa: E731
eq(f, "gradient-of-largest", [s(4), s(2)], lambda a, g: jax.vjp(pool, a)[1](g)[0], lambda a, g: pair(a[::2] >= a[1::2], g), lambda a, g: pair(a[::2] > a[1::2], g))
over = lambda a: lax.reduce_window(a, -inf, lax.max, (2,), (1,), "VALID")  # noqa: E731
eq(f, "gradient-of-largest-overlapping", [s(3), s(2)], lambda a, g: jax.vjp(over, a)[1](g)[0], lambda a, g: jnp.stack([jnp.where(a[0] >= a[1], g[0], 0), jnp.where(a[0] >= a[1], 0, g[0]) + jnp.where(a[1] >= a[2], g[1], 0), jnp.where(a[1] >= a[2], 0, g[1])]), lambda a, g: jnp.stack([jnp.where(a[0] >= a[1], g[0], 0), jnp.where(a[1] >= a[2], g[1], 0), jnp.where(a[1] >= a[2], 0, g[1])]))

f = "parts-of-words"
half = lambda a: [t.astype(u64) for t in (a & 0xFFFF, a >> 16)]  # noqa: E731


def schoolbook(a, b, shift=16):
    (x, y), (z, w) = half(a), half(b)
    return x * z + ((x * w + y * z) << shift) + ((y * w) << 32)


def wide(name, args, *sides, **how):
    """Equations with types of 64 bits."""
    with jax.enable_x64(True):
        args = [s(*a.shape, t=a.dtype) for a in args]
        eq(f, name, args, *(jax.jit(side, keep_unused=True).lower(*args).as_text() for side in sides), **how)


wide("product-by-halves", [s(2, t=U)] * 2, lambda a, b: a.astype(u64) * b.astype(u64), schoolbook, lambda a, b: (a * b).astype(u64))
wide("low-half-of-product", [s(2, t=U)] * 2, lambda a, b: ((a.astype(u64) * b.astype(u64)) & 0xFFFFFFFF).astype(U), lambda a, b: a * b, lambda a, b: ((a.astype(u64) * b.astype(u64)) >> 32).astype(U))
wide("integers-in-doubles", [s(3, t=I)], lambda a: a.astype(f64).astype(I), lambda a: a, lambda a: a.astype(F).astype(I), exact=True)
bytes_of = lambda a: lax.bitcast_convert_type(a, u8)  # noqa: E731
eq(f, "bytes", [s(2, t=U)], bytes_of, lambda a: jnp.stack([(a >> (8 * k)).astype(u8) for k in range(4)], 1), lambda a: bytes_of(a)[:, ::-1])
eq(f, "bytes-swapped", [s(2, t=U)], lambda a: lax.bitcast_convert_type(bytes_of(a)[:, ::-1], U), lambda a: (a << 24) | ((a & 0xFF00) << 8) | ((a >> 8) & 0xFF00) | (a >> 24), lambda a: (a << 24) | (a >> 24))
eq(f, "first-byte-is-not-all", [s(4, t=u8)], lambda a: lax.bitcast_convert_type(a, U), lambda a: jnp.sum(a.astype(U) << jnp.array([0, 8, 16, 24], U), dtype=U), lambda a: lax.bitcast_convert_type(a & jnp.array([255, 255, 255, 254], u8), U))
eq(f, "finite-negated", v[:1], jnp.isfinite, lambda a: jnp.isfinite(-a), lambda a: a == a, exact=True)

f = "multiples"
eq(f, "standardised-scaled", [s(2, 4)], lambda a: (lambda y: (y - y.mean(1, keepdims=True)) / jnp.std(y, 1, keepdims=True))(3 * a + 2), lambda a: (a - a.mean(1, keepdims=True)) / jnp.std(a, 1, keepdims=True), lambda a: (a - a.mean(1, keepdims=True)) / jnp.var(a, 1, keepdims=True))
eq(f, "angle-over-one", v[:1], lambda a: jnp.arctan2(a, jnp.ones_like(a)), jnp.arctan, lambda a: jnp.arctan2(jnp.ones_like(a), a))
