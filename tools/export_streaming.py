#!/usr/bin/env python3
"""Writes testdata/streaming: programs with reductions over one axis that read each other, as JAX exports them.

Text only: inputs are drawn by the tests, and the reference interpreter says what is right.  Needs what
export_models.py needs.
"""
import jax
import jax.numpy as jnp
from jax import export

import export_models
from export_dynamic import without_locations

BATCH, HEADS, SHARED, QUERIES, KEYS, WIDTH = 2, 4, 2, 11, 13, 3


def scores(q, k):
    return jnp.einsum("bhqd,bhkd->bhqk", q, k) / jnp.sqrt(WIDTH).astype(q.dtype)


def plain(q, k, v):
    return jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(scores(q, k), -1), v)


def causal(q, k, v):
    rows, columns = (jax.lax.broadcasted_iota(jnp.int32, (QUERIES, QUERIES), d) for d in (0, 1))
    masked = jnp.where(rows >= columns, scores(q, k), -jnp.inf)
    return jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(masked, -1), v)


def additive_mask(q, k, v, mask):
    return jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(scores(q, k) + mask, -1), v)


def boolean_mask(q, k, v, mask):
    masked = jnp.where(mask[:, None, None, :], scores(q, k), jnp.finfo(q.dtype).min)
    return jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(masked, -1), v)


def hard_mask(q, k, v, mask):
    masked = jnp.where(mask[:, None, None, :], scores(q, k), -jnp.inf)
    return jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(masked, -1), v)


def grouped(q, k, v):
    k, v = (jnp.repeat(x, HEADS // SHARED, axis=1) for x in (k, v))
    return plain(q, k, v)


def rows_first(q, k, v):
    """Heads in the third dimension, and the softmax in f32."""
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k, preferred_element_type=jnp.float32) * WIDTH**-0.5
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1).astype(q.dtype), v)


def library(q, k, v):
    return jax.nn.dot_product_attention(q, k, v)


def library_causal(q, k, v):
    return jax.nn.dot_product_attention(q, k, v, is_causal=True)


def values(p, v):
    return jnp.einsum("bhqk,bhkd->bhqd", p, v)


def distances(q, k, v):
    """A slope for each head times the distance of positions."""
    slopes = (2.0 ** -jnp.arange(1, HEADS + 1)).astype(q.dtype)[None, :, None, None]
    distance = (jnp.arange(KEYS)[None, :] - jnp.arange(QUERIES)[:, None]).astype(q.dtype)
    return values(jax.nn.softmax(scores(q, k) + slopes * distance, -1), v)


def window(q, k, v):
    distance = jnp.arange(QUERIES)[:, None] - jnp.arange(QUERIES)[None, :]
    masked = jnp.where((distance >= 0) & (distance < 5), scores(q, k), jnp.finfo(q.dtype).min)
    return values(jax.nn.softmax(masked, -1), v)


def capped(q, k, v):
    return values(jax.nn.softmax(5 * jnp.tanh(scores(q, k) / 5), -1), v)


def temperatures(q, k, v, t):
    """Scores divided by a number for each head, as they come from parameters."""
    return values(jax.nn.softmax(scores(q, k) / (1 + t * t), -1), v)


def hidden_rows(q, k, v, mask):
    """Rows that are hidden as a whole are zero."""
    return values(jax.nn.softmax(scores(q, k), -1, where=mask), v)


def dropped(q, k, v, keep):
    return values(jnp.where(keep, jax.nn.softmax(scores(q, k), -1) / jnp.asarray(0.75, q.dtype), 0), v)


def extra_point(q, k, v, extra):
    """One more score for each head, whose value is zero."""
    s = scores(q, k)
    column = jnp.broadcast_to(extra[None, :, None, None], (*s.shape[:3], 1))
    return values(jax.nn.softmax(jnp.concatenate([s, column], -1), -1)[..., :-1], v)


def maxima_and_sums(q, k, v):
    """What a later pass needs to go on."""
    s = scores(q, k)
    highest = jnp.max(s, -1, keepdims=True)
    e = jnp.exp(s - highest)
    return values(e, v), highest[..., 0], jnp.sum(e, -1)


def log_sum_exp(x):
    return jax.nn.logsumexp(x, -1)


def cross_entropy(x, labels):
    def loss(x):
        log_p = jax.nn.log_softmax(x)
        return -jnp.mean(jnp.sum(jax.nn.one_hot(labels, x.shape[-1]) * log_p, -1))

    return jax.value_and_grad(loss)(x)


def layer_norm(x, scale, bias):
    mean = jnp.mean(x, -1, keepdims=True)
    variance = jnp.mean((x - mean) ** 2, -1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * scale + bias


def moments(x):
    mean = jnp.mean(x, -1, keepdims=True)
    return mean[..., 0], jnp.mean((x - mean) ** 2, -1)


def rms_norm(x, scale):
    return x * jax.lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + 1e-6) * scale


def norm_then_product(x, scale, w):
    return rms_norm(x, scale) @ w


def heads(n, length):
    return (BATCH, n, length, WIDTH)


Q, K = heads(HEADS, QUERIES), heads(HEADS, KEYS)
ROWS = [(BATCH, n, HEADS, WIDTH) for n in (QUERIES, KEYS, KEYS)]
SQUARE = [(BATCH, QUERIES, HEADS, WIDTH)] * 3
ATTENTION = {
    "plain": (plain, [Q, K, K]),
    "causal": (causal, [Q, Q, Q]),
    "additive_mask": (additive_mask, [Q, K, K, (BATCH, 1, QUERIES, KEYS)]),
    "grouped": (grouped, [Q, heads(SHARED, KEYS), heads(SHARED, KEYS)]),
    "rows_first": (rows_first, ROWS),
    "library": (library, ROWS),
    "library_causal": (library_causal, SQUARE),
    "distances": (distances, [Q, K, K]),
    "window": (window, [Q, Q, Q]),
    "capped": (capped, [Q, K, K]),
    "temperatures": (temperatures, [Q, K, K, (HEADS, 1, 1)]),
    "extra_point": (extra_point, [Q, K, K, (HEADS,)]),
    "maxima_and_sums": (maxima_and_sums, [Q, K, K]),
}
MASKED_ROWS = {"hidden_rows": hidden_rows, "dropped": dropped}
MASKED = {"boolean_mask": boolean_mask, "hard_mask": hard_mask}
ROWS_ONLY = {
    "log_sum_exp": (log_sum_exp, [(5, 37)]),
    "layer_norm": (layer_norm, [(5, 37), (37,), (37,)]),
    "moments": (moments, [(5, 37)]),
    "rms_norm": (rms_norm, [(5, 37), (37,)]),
    "norm_then_product": (norm_then_product, [(5, 37), (37,), (37, 6)]),
}


def programs():
    struct = jax.ShapeDtypeStruct
    for dtype, suffix in ((jnp.float32, ""), (jnp.bfloat16, "_bf16")):
        for name, (function, shapes) in ATTENTION.items():
            yield f"attention_{name}{suffix}", function, [struct(s, dtype) for s in shapes]
        for name, function in MASKED.items():
            mask = struct((BATCH, KEYS), jnp.bool_)
            yield f"attention_{name}{suffix}", function, [*(struct(s, dtype) for s in (Q, K, K)), mask]
        for name, function in MASKED_ROWS.items():
            mask = struct((BATCH, 1, QUERIES, KEYS), jnp.bool_)
            yield f"attention_{name}{suffix}", function, [*(struct(s, dtype) for s in (Q, K, K)), mask]
    for name, (function, shapes) in ROWS_ONLY.items():
        yield name, function, [struct(s, jnp.float32) for s in shapes]
    yield "cross_entropy", cross_entropy, [struct((5, 37), jnp.float32), struct((5,), jnp.int32)]


def main():
    jax.config.update("jax_platforms", "cpu")
    out = export_models.ROOT / "testdata/streaming"
    out.mkdir(parents=True, exist_ok=True)
    for name, function, arguments in programs():
        text, _ = without_locations(export.export(jax.jit(function))(*arguments))
        (out / f"{name}.mlir").write_text(text)


if __name__ == "__main__":
    main()
