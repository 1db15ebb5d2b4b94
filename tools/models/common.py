"""What the models share: frozen random streams, layers, and the table that `@model` fills."""
import math
import zlib

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

# ---------------------------------------------------------------- random inputs


class Random:
    """Draws arrays from MT19937 through RandomState, whose streams are frozen."""

    def __init__(self, name):
        self.state = np.random.RandomState(zlib.crc32(name.encode()))

    def normal(self, *shape, std=1.0):
        return (self.state.standard_normal(shape) * std).astype(np.float32)

    def weight(self, *shape, gain=1.0):
        """N(0, gain^2 / fan_in); the last dimension is the output's."""
        return self.normal(*shape, std=gain / math.sqrt(math.prod(shape[:-1])))

    def uniform(self, low, high, *shape):
        return self.state.uniform(low, high, shape).astype(np.float32)

    def integers(self, high, *shape):
        return self.state.randint(0, high, shape, dtype=np.int32)

    def dense(self, n_in, n_out):
        return {"w": self.weight(n_in, n_out), "b": self.normal(n_out, std=0.1)}

    def layer_norm(self, n):
        return {"scale": self.uniform(0.8, 1.2, n), "bias": self.normal(n, std=0.1)}

    def batch_norm(self, n, scale=1.0):
        return {"scale": self.uniform(0.8 * scale, 1.2 * scale, n), "bias": self.normal(n, std=0.1),
                "mean": self.normal(n, std=0.1), "var": self.uniform(0.5, 1.5, n)}


class Zeros(Random):
    """Shapes and types without the memory, for modules that are not going to run."""

    def normal(self, *shape, std=1.0):
        return np.broadcast_to(np.float32(0), shape)

    def uniform(self, low, high, *shape):
        return np.broadcast_to(np.float32(low), shape)

    def integers(self, high, *shape):
        return np.broadcast_to(np.int32(0), shape)


# ---------------------------------------------------------------- building blocks


NHWC = "NHWC", "HWIO", "NHWC"  # images, kernels, images


def dense(p, x):
    return x @ p["w"] + p["b"]


def layer_norm(p, x, eps=1e-5):
    mean, var = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    return (x - mean) * lax.rsqrt(var + eps) * p["scale"] + p["bias"]


def batch_norm(p, x, eps=1e-5):
    return (x - p["mean"]) * (p["scale"] * lax.rsqrt(p["var"] + eps)) + p["bias"]


def attention(q, k, v, mask=None):
    """q, k, v: [batch, heads, sequence, head_dim]; mask broadcasts over the scores."""
    scores = jnp.einsum("bhqd,bhkd->bhqk", q, k) / math.sqrt(q.shape[-1])
    if mask is not None:
        scores = jnp.where(mask, scores, jnp.finfo(scores.dtype).min)
    return jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(scores, axis=-1), v)


def split_heads(x, heads):
    b, s, d = x.shape
    return x.reshape(b, s, heads, d // heads).transpose(0, 2, 1, 3)


def merge_heads(x):
    b, h, s, d = x.shape
    return x.transpose(0, 2, 1, 3).reshape(b, s, h * d)


def block_weights(rng, d, d_mlp):
    """A pre-LN transformer block with a fused qkv projection."""
    return {"ln_1": rng.layer_norm(d), "qkv": rng.dense(d, 3 * d), "proj": rng.dense(d, d),
            "ln_2": rng.layer_norm(d), "up": rng.dense(d, d_mlp), "down": rng.dense(d_mlp, d)}


def cross_entropy(logits, labels):
    """The mean over all positions of minus the log-probability of the label."""
    log_p = jax.nn.log_softmax(logits)
    return -jnp.mean(jnp.take_along_axis(log_p, labels[..., None], axis=-1))


# ---------------------------------------------------------------- table of models
# A builder takes the random stream and the sizes, and returns the function (whose
# name becomes the module's) and its arguments, a tuple of pytrees of NumPy arrays.

MODELS = {}


def model(small, full):
    """Adds a builder with its scaled-down sizes (None: at full size only) and its real ones."""
    def register(build):
        MODELS[build.__name__] = build, small, full
        return build
    return register


def in_bf16(built):
    """The same function under another name, with arguments in bfloat16 where they are in f32."""
    fn, args = built
    fn.__name__ += "_bf16"
    return fn, jax.tree.map(lambda a: a.astype(jnp.bfloat16) if a.dtype == np.float32 else a, args)
