"""Transformers over tokens: GPT-2, BERT and Llama."""
import math

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from .common import (attention, block_weights, cross_entropy, dense, in_bf16, layer_norm, merge_heads, model,
                     split_heads)


def gpt2_weights(rng, layers, d, vocab, positions):
    return {"wte": rng.normal(vocab, d, std=1 / math.sqrt(d)),
            "wpe": rng.normal(positions, d, std=0.2 / math.sqrt(d)),
            "blocks": [block_weights(rng, d, 4 * d) for _ in range(layers)], "ln_f": rng.layer_norm(d)}


GPT2_SMALL = dict(layers=2, d=48, heads=3, vocab=101, positions=24, sequence=12)
GPT2_FULL = dict(layers=12, d=768, heads=12, vocab=50257, positions=1024, sequence=256)


@model(GPT2_SMALL, GPT2_FULL)
def gpt2_prefill(rng, layers, d, heads, vocab, positions, sequence):
    """Token ids to the logits of every position and the key and value caches."""

    def gpt2_prefill(params, ids):
        s = ids.shape[1]
        x = jnp.take(params["wte"], ids, axis=0) + jnp.take(params["wpe"], jnp.arange(s), axis=0)
        mask = jnp.tril(jnp.ones((s, s), dtype=bool))
        keys, values = [], []
        for p in params["blocks"]:
            qkv = jnp.split(dense(p["qkv"], layer_norm(p["ln_1"], x)), 3, axis=-1)
            q, k, v = (split_heads(t, heads) for t in qkv)
            x = x + dense(p["proj"], merge_heads(attention(q, k, v, mask)))
            x = x + dense(p["down"], jax.nn.gelu(dense(p["up"], layer_norm(p["ln_2"], x)), approximate=True))
            keys.append(k)
            values.append(v)
        logits = layer_norm(params["ln_f"], x) @ params["wte"].T
        return logits, jnp.stack(keys), jnp.stack(values)

    return gpt2_prefill, (gpt2_weights(rng, layers, d, vocab, positions), rng.integers(vocab, 1, sequence))


@model(dict(GPT2_SMALL, sequence=17), GPT2_FULL)
def gpt2_decode(rng, layers, d, heads, vocab, positions, sequence):
    """One token at `position` against caches [layers, batch, heads, sequence, head_dim].

    The caches hold finite rubbish behind the position, which the mask must keep out."""

    def gpt2_decode(params, token, position, keys, values):
        x = (params["wte"][token] + params["wpe"][position])[:, None]
        mask = jnp.arange(sequence) <= position
        for i, p in enumerate(params["blocks"]):
            qkv = jnp.split(dense(p["qkv"], layer_norm(p["ln_1"], x)), 3, axis=-1)
            q, k, v = (split_heads(t, heads) for t in qkv)
            keys = lax.dynamic_update_slice(keys, k[None], (i, 0, 0, position, 0))
            values = lax.dynamic_update_slice(values, v[None], (i, 0, 0, position, 0))
            x = x + dense(p["proj"], merge_heads(attention(q, keys[i], values[i], mask)))
            x = x + dense(p["down"], jax.nn.gelu(dense(p["up"], layer_norm(p["ln_2"], x)), approximate=True))
        logits = layer_norm(params["ln_f"], x[:, 0]) @ params["wte"].T
        return logits, keys, values

    cache = layers, 1, heads, sequence, d // heads
    return gpt2_decode, (gpt2_weights(rng, layers, d, vocab, positions), rng.integers(vocab, 1),
                         np.int32(sequence * 2 // 3), rng.normal(*cache), rng.normal(*cache))


@model(dict(GPT2_SMALL, d=24, vocab=67), GPT2_FULL)
def gpt2_prefill_bf16(rng, **sizes):
    return in_bf16(gpt2_prefill(rng, **sizes))


GPT2_TRAIN_FULL = dict(layers=12, d=768, heads=12, vocab=50257, batch=4, sequence=256)


@model(dict(layers=1, d=10, heads=2, vocab=19, batch=2, sequence=7), GPT2_TRAIN_FULL)
def gpt2_train(rng, layers, d, heads, vocab, batch, sequence, rate=1e-3, b1=0.9, b2=0.95, eps=1e-8, decay=0.1):
    """One step: cross-entropy of the next token, its gradient, the global norm clipped, AdamW."""

    def loss(params, ids):
        x = params["wte"][ids[:, :-1]] + params["wpe"]
        mask = jnp.tril(jnp.ones((sequence, sequence), dtype=bool))
        for p in params["blocks"]:
            qkv = jnp.split(dense(p["qkv"], layer_norm(p["ln_1"], x)), 3, axis=-1)
            x = x + dense(p["proj"], merge_heads(attention(*(split_heads(t, heads) for t in qkv), mask)))
            x = x + dense(p["down"], jax.nn.gelu(dense(p["up"], layer_norm(p["ln_2"], x)), approximate=True))
        return cross_entropy(layer_norm(params["ln_f"], x) @ params["wte"].T, ids[:, 1:])

    def gpt2_train(params, m, v, step, ids):
        value, grads = jax.value_and_grad(loss)(params, ids)
        norm = jnp.sqrt(sum(jnp.vdot(g, g) for g in jax.tree.leaves(grads)))
        grads = jax.tree.map(lambda g: g * jnp.minimum(1, 1 / norm), grads)
        step = step + 1
        t = step.astype(jnp.float32)
        m = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, m, grads)
        v = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g**2, v, grads)

        def update(p, m, v):
            kept = p * (1 - rate * decay) if p.ndim > 1 else p  # gains and biases do not decay
            return kept - rate * (m / (1 - b1**t)) / (jnp.sqrt(v / (1 - b2**t)) + eps)

        return value, norm, jax.tree.map(update, params, m, v), m, v, step

    params = gpt2_weights(rng, layers, d, vocab, sequence)
    # Second moments away from zero: where they vanish Adam divides noise by noise.
    m = jax.tree.map(lambda p: rng.normal(*p.shape, std=0.1), params)
    v = jax.tree.map(lambda p: rng.uniform(0.01, 0.1, *p.shape), params)
    return gpt2_train, (params, m, v, np.int32(9), rng.integers(vocab, batch, sequence + 1))


@model(None, dict(GPT2_TRAIN_FULL, layers=24, d=1024, heads=16))
def gpt2_train_24(rng, **sizes):
    """The same for GPT-2 medium: a long program, to read and to plan (`--modules-only`)."""
    return gpt2_train(rng, **sizes)


@model(dict(layers=2, d=20, heads=2, d_mlp=52, vocab=43, positions=16, batch=2, sequence=9),
       dict(layers=12, d=768, heads=12, d_mlp=3072, vocab=30522, positions=512, batch=1, sequence=128))
def bert(rng, layers, d, heads, d_mlp, vocab, positions, batch, sequence):
    """Token, type and position embeddings, post-LN blocks, exact GELU; hidden states and the pooled first token."""

    def bert(params, ids, types, mask):
        x = params["word"][ids] + params["type"][types] + params["position"][:ids.shape[1]]
        x = layer_norm(params["ln"], x, 1e-12)
        seen = mask[:, None, None, :] != 0
        for p in params["blocks"]:
            q, k, v = (split_heads(dense(p[name], x), heads) for name in "qkv")
            x = layer_norm(p["ln_1"], x + dense(p["proj"], merge_heads(attention(q, k, v, seen))), 1e-12)
            y = jax.nn.gelu(dense(p["up"], x), approximate=False)
            x = layer_norm(p["ln_2"], x + dense(p["down"], y), 1e-12)
        return x, jnp.tanh(dense(params["pool"], x[:, 0]))

    def block():
        return {"q": rng.dense(d, d), "k": rng.dense(d, d), "v": rng.dense(d, d), "proj": rng.dense(d, d),
                "ln_1": rng.layer_norm(d), "up": rng.dense(d, d_mlp), "down": rng.dense(d_mlp, d),
                "ln_2": rng.layer_norm(d)}

    params = {"word": rng.normal(vocab, d), "type": rng.normal(2, d), "position": rng.normal(positions, d),
              "ln": rng.layer_norm(d), "blocks": [block() for _ in range(layers)], "pool": rng.dense(d, d)}
    # Sentences of different lengths, the second part of each of type 1.
    lengths = np.linspace(sequence, sequence // 2, batch).astype(np.int32)[:, None]
    at = np.arange(sequence, dtype=np.int32)
    types, mask = (at >= lengths // 2).astype(np.int32), (at < lengths).astype(np.int32)
    return bert, (params, rng.integers(vocab, batch, sequence), types * mask, mask)


# ---------------------------------------------------------------- Llama


def rms_norm(scale, x, eps=1e-5):
    y = x.astype(jnp.float32)
    return (y * lax.rsqrt(jnp.mean(y * y, axis=-1, keepdims=True) + eps)).astype(x.dtype) * scale


def rotary(x, positions, base=10000.0):
    """Turns the halves of each head's vector, as pairs, by the position's angles; x is [b, h, s, head_dim]."""
    half = x.shape[-1] // 2
    angles = positions[:, None].astype(jnp.float32) * base ** (-jnp.arange(half, dtype=jnp.float32) / half)
    sin, cos = jnp.sin(angles), jnp.cos(angles)
    a, b = jnp.split(x.astype(jnp.float32), 2, axis=-1)
    return jnp.concatenate([a * cos - b * sin, b * cos + a * sin], axis=-1).astype(x.dtype)


def grouped_attention(q, k, v, mask):
    """Query heads in groups that share a key and value head; q [b, g * n, s, h], k and v [b, g, t, h]."""
    b, heads, s, h = q.shape
    q = q.reshape(b, k.shape[1], -1, s, h)
    scores = jnp.einsum("bgnqd,bgkd->bgnqk", q, k, preferred_element_type=jnp.float32) / math.sqrt(h)
    weights = jax.nn.softmax(jnp.where(mask, scores, -jnp.inf), axis=-1).astype(v.dtype)
    return jnp.einsum("bgnqk,bgkd->bgnqd", weights, v).reshape(b, heads, s, h)


def llama_weights(rng, layers, d, heads, groups, d_mlp, vocab):
    h = d // heads

    def block():
        return {"norm_1": rng.uniform(0.8, 1.2, d), "q": rng.weight(d, d), "k": rng.weight(d, groups * h),
                "v": rng.weight(d, groups * h), "o": rng.weight(d, d), "norm_2": rng.uniform(0.8, 1.2, d),
                "gate": rng.weight(d, d_mlp), "up": rng.weight(d, d_mlp), "down": rng.weight(d_mlp, d)}

    return {"embed": rng.normal(vocab, d), "blocks": [block() for _ in range(layers)],
            "norm": rng.uniform(0.8, 1.2, d), "head": rng.weight(d, vocab)}


def llama_layer(p, x, heads, groups, positions, mask, remember):
    """One block; `remember` takes the new keys and values and returns all that may be looked at."""
    y = rms_norm(p["norm_1"], x)
    q, k = split_heads(y @ p["q"], heads), split_heads(y @ p["k"], groups)
    k, v = remember(rotary(k, positions), split_heads(y @ p["v"], groups))
    x = x + merge_heads(grouped_attention(rotary(q, positions), k, v, mask)) @ p["o"]
    y = rms_norm(p["norm_2"], x)
    return x + (jax.nn.silu(y @ p["gate"]) * (y @ p["up"])) @ p["down"]


LLAMA_SMALL = dict(layers=2, d=24, heads=4, groups=2, d_mlp=36, vocab=61, sequence=11)
LLAMA_FULL = dict(layers=16, d=2048, heads=32, groups=8, d_mlp=8192, vocab=32000, sequence=128)  # like 3.2 1B


@model(LLAMA_SMALL, LLAMA_FULL)
def llama_prefill(rng, layers, d, heads, groups, d_mlp, vocab, sequence):
    """Token ids to the logits of the last position and the key and value caches."""

    def llama_prefill(params, ids):
        x = params["embed"][ids]
        mask = jnp.tril(jnp.ones((sequence, sequence), dtype=bool))
        keys, values = [], []

        def remember(k, v):
            keys.append(k)
            values.append(v)
            return k, v

        for p in params["blocks"]:
            x = llama_layer(p, x, heads, groups, jnp.arange(sequence), mask, remember)
        return rms_norm(params["norm"], x[:, -1]) @ params["head"], jnp.stack(keys), jnp.stack(values)

    return llama_prefill, (llama_weights(rng, layers, d, heads, groups, d_mlp, vocab),
                           rng.integers(vocab, 1, sequence))


@model(LLAMA_SMALL, LLAMA_FULL)
def llama_prefill_bf16(rng, **sizes):
    return in_bf16(llama_prefill(rng, **sizes))


@model(dict(LLAMA_SMALL, sequence=17), LLAMA_FULL)
def llama_decode(rng, layers, d, heads, groups, d_mlp, vocab, sequence):
    """One token at `position` against caches [layers, batch, groups, sequence, head_dim]."""

    def llama_decode(params, token, position, keys, values):
        x = params["embed"][token][:, None]
        mask = jnp.arange(sequence) <= position
        for i, p in enumerate(params["blocks"]):

            def remember(k, v):
                nonlocal keys, values
                keys = lax.dynamic_update_slice(keys, k[None], (i, 0, 0, position, 0))
                values = lax.dynamic_update_slice(values, v[None], (i, 0, 0, position, 0))
                return keys[i], values[i]

            x = llama_layer(p, x, heads, groups, position[None], mask, remember)
        return rms_norm(params["norm"], x[:, 0]) @ params["head"], keys, values

    cache = layers, 1, groups, sequence, d // heads
    return llama_decode, (llama_weights(rng, layers, d, heads, groups, d_mlp, vocab), rng.integers(vocab, 1),
                          np.int32(sequence * 2 // 3), rng.normal(*cache), rng.normal(*cache))
