#!/usr/bin/env python3
"""Writes the model corpus: StableHLO modules with inputs and expected outputs.

    python tools/export_models.py [--full] [--out DIR] [--only NAME ...] [--modules-only] [--set SIZE=N ...]

The models are functions in tools/models/*.py.  For each model, DIR/<name>/ gets

    model.mlir     what `jax.jit(f).lower(...)` prints: StableHLO, with the CHLO
                   ops a JAX user would see (chlo.square, chlo.erfc)
    model.mlirbc   the same program as a StableHLO portable artifact (VHLO
                   bytecode at ARTIFACT_VERSION; CHLO expanded, as jax.export does)
    inputs.npz     arg0, arg1, ... in the order of @main's arguments
    expected.npz   out0, out1, ... in the order of @main's results, computed by
                   JAX on the CPU at the highest matmul precision, each op rounded
                   to its own type

bfloat16 travels as uint16.

The default is the scaled-down corpus committed under testdata/models: shapes are
odd on purpose, so that no kernel gets away with powers of two.  --full writes the
real sizes under target/models; with --modules-only it leaves out the archives and the
check, for programs too large to run here (gpt2_train_24).  --set replaces sizes of the
builders: `--full --modules-only --only gpt2_train_24 --set layers=96` writes
target/models/gpt2_train_24-layers96, about 88k ops.  Weights are arguments (in pytree order) and drawn
from frozen streams, so a second run writes the same bytes.  Nothing is written
unchecked: both forms of the module, compiled again, must give the expected outputs.

Needs jax==0.10.2 (`tools/setup --python` makes a venv with it in target/venv).
"""
import argparse
import fnmatch
import io
import os
import sys
import zipfile
from pathlib import Path

import jax
import numpy as np
from jax.extend.backend import get_backend
from jaxlib import _jax
from jaxlib.mlir import ir, passmanager

from models import MODELS, Random, Zeros

ROOT = Path(__file__).resolve().parent.parent
ARTIFACT_VERSION = "1.13.0"


def build(name, full=False, stream=Random, sizes=()):
    """The function and the arguments (a tuple of pytrees of NumPy arrays) of a model; `sizes` go before the usual."""
    builder, small_sizes, full_sizes = MODELS[name]
    return builder(stream(name), **{**(full_sizes if full else small_sizes), **dict(sizes)})


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
        scale = max(np.abs(b.astype(np.float64)).max(initial=0), np.finfo(np.float32).tiny)
        worst = max(worst, float(np.abs(a.astype(np.float64) - b.astype(np.float64)).max(initial=0) / scale))
    if worst > tolerance:
        sys.exit(f"{what}: differs from what is expected by {worst:.1e}")
    return worst


def export(name, out, full=False, locations=False, modules_only=False, sizes=()):
    fn, args = build(name, full, Zeros if modules_only else Random, sizes)
    flat = jax.tree.leaves(args)
    jitted = jax.jit(fn, keep_unused=True)
    shapes = jax.tree.map(lambda a: jax.ShapeDtypeStruct(np.shape(a), a.dtype), args)
    lowered = jitted.trace(*shapes).lower(lowering_platforms=("cpu",))
    text = lowered.as_text(debug_info=locations)
    artifact, reread = portable_artifact(lowered)
    out.mkdir(parents=True, exist_ok=True)
    (out / "model.mlir").write_text(text)
    (out / "model.mlirbc").write_bytes(artifact)
    found = f"{len(text.splitlines()):6} lines {sum(a.size for a in flat):10} elements"
    if not modules_only:
        with jax.default_matmul_precision("highest"):
            expected = jax.tree.leaves(jitted(*args))
        error = max(check(f"{name}/{file}", compile_module(module)(*flat), expected)
                    for file, module in (("model.mlir", text), ("model.mlirbc", reread)))
        write_npz(out / "inputs.npz", "arg", flat)
        write_npz(out / "expected.npz", "out", expected)
        found += f"  {len(flat):4} arguments {len(expected):3} results  error {error:.0e}"
    size = sum(file.stat().st_size for file in out.iterdir()) / 1024
    print(f"{out.name:18} {size:8.0f} KiB  {found}", flush=True)


def size(text):
    """`layers=96` as a name and a number."""
    name, _, value = text.partition("=")
    return name, int(value)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="real sizes, by default into target/models")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to (default: testdata/models)")
    parser.add_argument("--only", nargs="+", metavar="NAME",
                        help=f"some of the models; '*' stands for any letters: {' '.join(MODELS)}")
    parser.add_argument("--locations", action="store_true", help="keep source locations in model.mlir")
    parser.add_argument("--modules-only", action="store_true", help="no archives, and nothing is run")
    parser.add_argument("--set", nargs="+", default=[], metavar="SIZE=N", type=size,
                        help="other sizes than usual, such as layers=96; the directory is named after them")
    options = parser.parse_args()
    found = {pattern: fnmatch.filter(MODELS, pattern) for pattern in options.only or ()}
    if unknown := [pattern for pattern, names in found.items() if not names]:
        parser.error(f"no model {', '.join(unknown)}; there are {', '.join(MODELS)}")
    names = list(dict.fromkeys(sum(found.values(), []))) or [name for name, (_, small, _) in MODELS.items() if options.full or small]
    if not options.full and (missing := [name for name in names if MODELS[name][1] is None]):
        parser.error(f"only with --full: {', '.join(missing)}")
    for name in names:
        if unknown := {size for size, _ in options.set} - set(MODELS[name][2]):
            parser.error(f"{name} has no size {', '.join(sorted(unknown))}; it has {', '.join(MODELS[name][2])}")
    out = options.out or ROOT / ("target/models" if options.full else "testdata/models")
    # One thread and one instruction set: sums add up in the same order on most machines.
    flags = "--xla_cpu_multi_thread_eigen=false --xla_cpu_max_isa=AVX2 --xla_allow_excess_precision=false"
    os.environ["XLA_FLAGS"] = f"{flags} {os.environ.get('XLA_FLAGS', '')}"
    jax.config.update("jax_platforms", "cpu")
    jax.config.update("jax_hlo_source_file_canonicalization_regex", rf"^{ROOT}/|^.*/site-packages/")
    suffix = "".join(f"-{size}{n}" for size, n in options.set)
    for name in names:
        export(name, out / (name + suffix), options.full, options.locations, options.modules_only, options.set)


if __name__ == "__main__":
    main()
