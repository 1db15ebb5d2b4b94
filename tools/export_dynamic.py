#!/usr/bin/env python3
"""Writes testdata/dynamic: programs of symbolic shapes as `jax.export` makes them, with inputs of one size each.

Each program gets model.mlir, model.mlirbc (a portable artifact), inputs.npz and expected.npz, as the models of
export_models.py do.  Needs what export_models.py needs.
"""
import jax
import jax.numpy as jnp
import numpy as np
from jax import export
from jax.interpreters import mlir
from jaxlib import _jax
from jaxlib.mlir import ir, passmanager

import export_models
from models.common import Random


def attention(x, w):
    """One head over any number of positions."""
    q, k, v = (x @ w[i] for i in range(3))
    scores = jnp.einsum("bqd,bkd->bqk", q, k) / jnp.sqrt(jnp.float32(q.shape[-1]))
    mask = jnp.tril(jnp.ones((x.shape[1], x.shape[1]), bool))
    return jax.nn.softmax(jnp.where(mask, scores, -1e30), axis=-1) @ v


def movement(x, w):
    """Sums, sorts, pads, loops and integer sizes in values."""
    h = jnp.tanh(x @ w).reshape(-1)
    counted = jnp.concatenate([h, jnp.arange(h.shape[0], dtype=jnp.float32)])
    total = jax.lax.fori_loop(0, x.shape[0], lambda i, a: a + jnp.take(x, i, axis=0).sum(), jnp.float32(0))
    return counted, jnp.pad(x, ((1, 2), (0, 1))), jnp.cumsum(x, axis=0), jnp.sort(x, axis=0), total / x.shape[1]


PROGRAMS = {
    "attention": (attention, ("b, t, 6", "3, 6, 4"), ((2, 7, 6), (3, 6, 4))),
    "movement": (movement, ("b, d", "d, 3"), ((5, 4), (4, 3))),
}


def without_locations(exported):
    with mlir.make_ir_context():
        module = ir.Module.parse(exported.mlir_module())
        passmanager.PassManager.parse("builtin.module(strip-debuginfo)").run(module.operation)
        artifact = _jax.mlir.serialize_portable_artifact(module, export_models.ARTIFACT_VERSION, False)
        return f"{module}\n", artifact


def main():
    jax.config.update("jax_platforms", "cpu")
    for name, (function, symbolic, sizes) in PROGRAMS.items():
        scope = export.SymbolicScope(("b >= 2",))
        shapes = [jax.ShapeDtypeStruct(export.symbolic_shape(s, scope=scope), jnp.float32) for s in symbolic]
        exported = export.export(jax.jit(function))(*shapes)
        draw = Random(name)
        inputs = [draw.normal(*size) for size in sizes]
        out = export_models.ROOT / "testdata/dynamic" / name
        out.mkdir(parents=True, exist_ok=True)
        text, artifact = without_locations(exported)
        (out / "model.mlir").write_text(text)
        (out / "model.mlirbc").write_bytes(artifact)
        with jax.default_matmul_precision("highest"):
            expected = jax.tree.leaves(jax.jit(function)(*inputs))
        export_models.write_npz(out / "inputs.npz", "arg", inputs)
        export_models.write_npz(out / "expected.npz", "out", [np.asarray(e) for e in expected])


if __name__ == "__main__":
    main()
