#!/usr/bin/env python3
"""Writes the model corpus: StableHLO modules with inputs and expected outputs.

    python tools/export_models.py [--full] [--out DIR] [--only NAME ...]

For each model, DIR/<name>/ gets

    model.mlir     what `jax.jit(f).lower(...)` prints: StableHLO, with the CHLO
                   ops a JAX user would see (chlo.square, chlo.erfc)
    model.mlirbc   the same program as a StableHLO portable artifact (VHLO
                   bytecode at ARTIFACT_VERSION; CHLO expanded, as jax.export does)
    inputs.npz     arg0, arg1, ... in the order of @main's arguments
    expected.npz   out0, out1, ... in the order of @main's results, computed by
                   JAX on the CPU in f32 at the highest matmul precision

The default is the scaled-down corpus committed under testdata/models: shapes are
odd on purpose, so that no kernel gets away with powers of two.  --full writes the
real sizes under target/models.  Weights are arguments (in pytree order) and drawn
from frozen streams, so a second run writes the same bytes.  Nothing is written
unchecked: both forms of the module, compiled again, must give the expected outputs.

Needs jax==0.10.2 (`tools/setup --python` makes a venv with it in target/venv).
"""
import argparse
import io
import math
import os
import sys
import zipfile
import zlib
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.extend.backend import get_backend
from jaxlib import _jax
from jaxlib.mlir import ir, passmanager

ROOT = Path(__file__).resolve().parent.parent
ARTIFACT_VERSION = "1.13.0"

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


# ---------------------------------------------------------------- models
# A builder takes the random stream and the sizes, and returns the function (whose
# name becomes the module's) and its arguments.

MODELS = {}


def model(small, full):
    def register(build):
        MODELS[build.__name__] = build, small, full
        return build
    return register


@model(dict(batch=5, sizes=(31, 48, 37, 10)), dict(batch=64, sizes=(784, 512, 512, 10)))
def mlp(rng, batch, sizes):
    def mlp(params, x):
        for p in params[:-1]:
            x = jax.nn.relu(dense(p, x))
        return jax.nn.softmax(dense(params[-1], x))

    params = [rng.dense(*io) for io in zip(sizes, sizes[1:])]
    return mlp, (params, rng.normal(batch, sizes[0]))


@model(dict(batch=5, sizes=(31, 48, 37, 10)), dict(batch=64, sizes=(784, 512, 512, 10)))
def mlp_const(rng, batch, sizes):
    """The weights are constants of the module, with a batch norm to fold after each layer."""
    layers = [(rng.dense(*io), rng.batch_norm(io[1])) for io in zip(sizes, sizes[1:-1])]
    head = rng.dense(*sizes[-2:])

    def mlp_const(x):
        for p, bn in layers:
            x = jax.nn.relu(batch_norm(bn, dense(p, x)))
        return jax.nn.log_softmax(dense(head, x))

    return mlp_const, (rng.normal(batch, sizes[0]),)


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


@model(dict(batch=1, image=32, width=8, depths=(1, 1, 1, 1), classes=10),
       dict(batch=1, image=224, width=64, depths=(3, 4, 6, 3), classes=1000))
def resnet50(rng, batch, image, width, depths, classes):
    """ResNet-50 v1.5 (the 3x3 convolution carries the stride), NHWC x HWIO."""

    def conv(w, x, stride=1):
        pad = w.shape[0] // 2
        return lax.conv_general_dilated(x, w, (stride, stride), [(pad, pad)] * 2, dimension_numbers=NHWC)

    def bottleneck(p, x, stride):
        y = jax.nn.relu(batch_norm(p["bn_1"], conv(p["conv_1"], x)))
        y = jax.nn.relu(batch_norm(p["bn_2"], conv(p["conv_2"], y, stride)))
        y = batch_norm(p["bn_3"], conv(p["conv_3"], y))
        if "down" in p:
            x = batch_norm(p["down_bn"], conv(p["down"], x, stride))
        return jax.nn.relu(x + y)

    def resnet50(params, x):
        x = jax.nn.relu(batch_norm(params["bn"], conv(params["conv"], x, 2)))
        x = lax.reduce_window(x, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), ((0, 0), (1, 1), (1, 1), (0, 0)))
        for i, stage in enumerate(params["stages"]):
            for j, p in enumerate(stage):
                x = bottleneck(p, x, 2 if i > 0 and j == 0 else 1)
        return dense(params["head"], x.mean((1, 2)))

    he = math.sqrt(2)
    stages, n_in = [], width
    for i, depth in enumerate(depths):
        mid, stage = width << i, []
        n_out = 4 * mid
        for j in range(depth):
            p = {"conv_1": rng.weight(1, 1, n_in, mid, gain=he), "bn_1": rng.batch_norm(mid),
                 "conv_2": rng.weight(3, 3, mid, mid, gain=he), "bn_2": rng.batch_norm(mid),
                 # Small, or sixteen residual sums of random branches would blow up.
                 "conv_3": rng.weight(1, 1, mid, n_out, gain=he), "bn_3": rng.batch_norm(n_out, scale=0.3)}
            if j == 0:
                p |= {"down": rng.weight(1, 1, n_in, n_out), "down_bn": rng.batch_norm(n_out)}
            stage.append(p)
            n_in = n_out
        stages.append(stage)
    params = {"conv": rng.weight(7, 7, 3, width, gain=he), "bn": rng.batch_norm(width),
              "stages": stages, "head": rng.dense(n_in, classes)}
    return resnet50, (params, rng.normal(batch, image, image, 3))


@model(dict(batch=2, image=20, patch=5, layers=2, d=30, heads=3, classes=10),
       dict(batch=1, image=224, patch=16, layers=12, d=384, heads=6, classes=1000))
def vit(rng, batch, image, patch, layers, d, heads, classes):
    """Patch embedding by convolution, class token, exact GELU, head on the class token."""

    def vit(params, x):
        x = lax.conv_general_dilated(x, params["patch"]["w"], (patch, patch), "VALID", dimension_numbers=NHWC)
        x = (x + params["patch"]["b"]).reshape(batch, -1, d)
        token = jnp.broadcast_to(params["token"], (batch, 1, d))
        x = jnp.concatenate([token, x], axis=1) + params["position"]
        for p in params["blocks"]:
            qkv = dense(p["qkv"], layer_norm(p["ln_1"], x)).reshape(batch, -1, 3, heads, d // heads)
            q, k, v = qkv.transpose(2, 0, 3, 1, 4)
            x = x + dense(p["proj"], merge_heads(attention(q, k, v)))
            x = x + dense(p["down"], jax.nn.gelu(dense(p["up"], layer_norm(p["ln_2"], x)), approximate=False))
        return dense(params["head"], layer_norm(params["ln_f"], x[:, 0]))

    params = {"patch": {"w": rng.weight(patch, patch, 3, d), "b": rng.normal(d, std=0.1)},
              "token": rng.normal(1, 1, d), "position": rng.normal(1, (image // patch) ** 2 + 1, d, std=0.2),
              "blocks": [block_weights(rng, d, 4 * d) for _ in range(layers)], "ln_f": rng.layer_norm(d),
              "head": rng.dense(d, classes)}
    return vit, (params, rng.normal(batch, image, image, 3))


@model(dict(batch=3, sequence=7, n_in=10, hidden=20), dict(batch=8, sequence=128, n_in=256, hidden=256))
def lstm(rng, batch, sequence, n_in, hidden):
    """Every hidden state and the last (h, c), through lax.scan over the time-major input."""

    def lstm(params, x):
        def cell(state, x):
            h, c = state
            i, f, g, o = jnp.split(x @ params["wx"] + h @ params["wh"] + params["b"], 4, axis=-1)
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            h = jax.nn.sigmoid(o) * jnp.tanh(c)
            return (h, c), h

        zero = jnp.zeros((x.shape[1], hidden))
        last, states = lax.scan(cell, (zero, zero), x)
        return states, last

    params = {"wx": rng.weight(n_in, 4 * hidden), "wh": rng.weight(hidden, 4 * hidden),
              "b": rng.normal(4 * hidden, std=0.1)}
    return lstm, (params, rng.normal(sequence, batch, n_in))


@model(dict(batch=6, sizes=(23, 37, 29, 10)), dict(batch=128, sizes=(784, 512, 512, 10)))
def mlp_adam(rng, batch, sizes, rate=1e-2, b1=0.9, b2=0.95, eps=1e-8):
    """One training step: softmax cross-entropy, its gradient and Adam's update."""

    def loss(params, x, labels):
        for p in params[:-1]:
            x = jax.nn.relu(dense(p, x))
        log_p = jax.nn.log_softmax(dense(params[-1], x))
        return -jnp.mean(jnp.sum(jax.nn.one_hot(labels, sizes[-1]) * log_p, axis=-1))

    def mlp_adam(params, m, v, step, x, labels):
        value, grads = jax.value_and_grad(loss)(params, x, labels)
        step = step + 1
        t = step.astype(jnp.float32)
        m = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, m, grads)
        v = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g**2, v, grads)
        update = lambda m, v: rate * (m / (1 - b1**t)) / (jnp.sqrt(v / (1 - b2**t)) + eps)
        params = jax.tree.map(lambda p, m, v: p - update(m, v), params, m, v)
        return value, params, m, v, step

    params = [rng.dense(*io) for io in zip(sizes, sizes[1:])]
    # Second moments away from zero: where they vanish Adam divides noise by noise.
    m = jax.tree.map(lambda p: rng.normal(*p.shape, std=0.1), params)
    v = jax.tree.map(lambda p: rng.uniform(0.01, 0.1, *p.shape), params)
    return mlp_adam, (params, m, v, np.int32(9), rng.normal(batch, sizes[0]), rng.integers(sizes[-1], batch))


def build(name, full=False):
    """The function and the arguments (a tuple of pytrees of NumPy arrays) of a model."""
    builder, small_sizes, full_sizes = MODELS[name]
    return builder(Random(name), **(full_sizes if full else small_sizes))


# ---------------------------------------------------------------- export


def write_npz(path, prefix, arrays):
    """np.savez with fixed timestamps; types NumPy lacks travel as unsigned integers."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as z:
        for i, a in enumerate(arrays):
            a = np.ascontiguousarray(a).reshape(np.shape(a))
            if a.dtype.kind not in "biufc":
                a = a.view(f"u{a.dtype.itemsize}")
            data = io.BytesIO()
            np.lib.format.write_array(data, a, allow_pickle=False)
            z.writestr(zipfile.ZipInfo(f"{prefix}{i}.npy", (1980, 1, 1, 0, 0, 0)), data.getvalue())


def portable_artifact(lowered):
    """The module as VHLO bytecode without locations, and as the text a reader gets back from that."""
    module = lowered.compiler_ir("stablehlo")
    with module.context:
        module = ir.Module.parse(module.operation.get_asm(binary=False))  # leave `lowered` as it is
        passmanager.PassManager.parse("builtin.module(strip-debuginfo)").run(module.operation)
        artifact = _jax.mlir.serialize_portable_artifact(module, ARTIFACT_VERSION, False)
        return artifact, str(_jax.mlir.deserialize_portable_artifact(artifact))


def compile_module(text):
    """Compiles StableHLO for the CPU as JAX would; returns a function of flat arguments."""
    backend = get_backend("cpu")
    executable = backend.compile_and_load(text, _jax.DeviceList(tuple(backend.local_devices()[:1])))
    return lambda *args: [a[0] for a in executable.execute_sharded([jax.device_put(a) for a in args])
                          .disassemble_into_single_device_arrays()]


def check(what, outputs, expected, tolerance=1e-5):
    """The worst error of the outputs, each relative to its largest magnitude; must be tolerable."""
    worst = 0.0
    for i, (a, b) in enumerate(zip(outputs, expected, strict=True)):
        a, b = np.asarray(a), np.asarray(b)
        if a.shape != b.shape or a.dtype != b.dtype:
            sys.exit(f"{what}: out{i} is {a.dtype}{a.shape}, expected {b.dtype}{b.shape}")
        if not (np.isfinite(a).all() and np.isfinite(b).all()):
            sys.exit(f"{what}: out{i} is not finite")
        scale = max(np.abs(b).max(initial=0), np.finfo(np.float32).tiny)
        worst = max(worst, float(np.abs(a.astype(np.float64) - b).max(initial=0) / scale))
    if worst > tolerance:
        sys.exit(f"{what}: differs from what is expected by {worst:.1e}")
    return worst


def export(name, out, full=False, locations=False):
    fn, args = build(name, full)
    flat = jax.tree.leaves(args)
    jitted = jax.jit(fn, keep_unused=True)
    shapes = jax.tree.map(lambda a: jax.ShapeDtypeStruct(np.shape(a), a.dtype), args)
    lowered = jitted.trace(*shapes).lower(lowering_platforms=("cpu",))
    text = lowered.as_text(debug_info=locations)
    artifact, reread = portable_artifact(lowered)
    with jax.default_matmul_precision("highest"):
        expected = jax.tree.leaves(jitted(*args))

    error = max(check(f"{name}/{file}", compile_module(module)(*flat), expected)
                for file, module in (("model.mlir", text), ("model.mlirbc", reread)))

    out.mkdir(parents=True, exist_ok=True)
    (out / "model.mlir").write_text(text)
    (out / "model.mlirbc").write_bytes(artifact)
    write_npz(out / "inputs.npz", "arg", flat)
    write_npz(out / "expected.npz", "out", expected)
    size = sum(file.stat().st_size for file in out.iterdir()) / 1024
    print(f"{name:14} {len(flat):4} arguments {len(expected):3} results {sum(a.size for a in flat):10} "
          f"elements {size:9.0f} KiB  error {error:.0e}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="real sizes, by default into target/models")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to (default: testdata/models)")
    parser.add_argument("--only", nargs="+", choices=MODELS, metavar="NAME", default=list(MODELS),
                        help=f"some of: {' '.join(MODELS)}")
    parser.add_argument("--locations", action="store_true", help="keep source locations in model.mlir")
    options = parser.parse_args()
    out = options.out or ROOT / ("target/models" if options.full else "testdata/models")
    # One thread and one instruction set: sums add up in the same order on most machines.
    flags = "--xla_cpu_multi_thread_eigen=false --xla_cpu_max_isa=AVX2"
    os.environ["XLA_FLAGS"] = f"{flags} {os.environ.get('XLA_FLAGS', '')}"
    jax.config.update("jax_platforms", "cpu")
    jax.config.update("jax_hlo_source_file_canonicalization_regex", rf"^{ROOT}/|^.*/site-packages/")
    for name in options.only:
        export(name, out / name, options.full, options.locations)


if __name__ == "__main__":
    main()
