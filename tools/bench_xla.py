"""`tools/bench xla`: what XLA makes of a program, and of what `tpuc opt --emit=stablehlo` makes of it.

Both go through StableHLO's portable artifact, so that nothing but what every consumer reads is compared.
"""
import dataclasses
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import geometric_mean, median

os.environ.setdefault("TPU_SKIP_MDS_QUERY", "1")  # there is no TPU to ask

import jax
import numpy as np
from jax import export
from jaxlib import _jax
from jaxlib.mlir import ir
from jaxlib.mlir._mlir_libs import _jax_mlir_ext
from jaxlib.mlir.dialects import chlo, stablehlo

import export_models

TOPOLOGIES = {"v4": "v4:2x2x1", "v5e": "v5e:2x2", "v5p": "v5p:2x2x1", "v6e": "v6e:2x2"}
FIGURES = ("optimal_us", "bytes", "temp_bytes")


def mlir_context():
    context, registry = ir.Context(), ir.DialectRegistry()
    _jax_mlir_ext.register_dialects(registry)
    context.append_dialect_registry(registry)
    stablehlo.register_dialect(context)
    chlo.register_dialect(context)
    return context


def model_text(name, full):
    """A model without ops of CHLO, as its portable artifact has it."""
    with tempfile.TemporaryDirectory() as directory, mlir_context():
        folder = export_models.ROOT / "testdata/models" / name
        if full or not folder.exists():
            folder = Path(directory)
            export_models.export(name, folder, full, modules_only=True)
        module = _jax.mlir.deserialize_portable_artifact((folder / "model.mlirbc").read_bytes())
        return str(module)


class Program:
    """A module that JAX can compile for any platform."""

    def __init__(self, text):
        with mlir_context():
            module = ir.Module.parse(text)
            functions = [op for op in module.body.operations if "function_type" in op.attributes]
            main = next(f for f in functions if ir.StringAttr(f.attributes["sym_name"]).value == "main")
            kind = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)
            self.results = [(tuple(t.shape), self.dtype(t.element_type)) for t in map(ir.RankedTensorType, kind.results)]
            self.blob = stablehlo.serialize_portable_artifact(module, export_models.ARTIFACT_VERSION)

    @staticmethod
    def dtype(element):
        name = str(element)
        whole = {"i1": "bool", "bf16": "bfloat16"}
        if name in whole:
            return jax.numpy.dtype(whole[name])
        name = name.replace("ui", "uint") if name.startswith("ui") else name.replace("i", "int") if name[0] == "i" else \
            name.replace("f", "float")
        return jax.numpy.dtype(name)

    def compile(self, shapes, platform, **options):
        zeros = lambda *_: [jax.numpy.zeros(shape, dtype) for shape, dtype in self.results]
        shell = export.export(jax.jit(zeros, keep_unused=True), platforms=[platform])(*shapes)
        whole = dataclasses.replace(shell, mlir_module_serialized=bytes(self.blob))
        return jax.jit(whole.call, **options).lower(*shapes).compile()


def difference(got, want):
    """max|got - want| / max|want|; infinite where NaN or infinity stand in other places."""
    worst = 0.0
    for a, b in zip(got, want, strict=True):
        a, b = (np.asarray(x).astype(np.float64) for x in (a, b))
        finite = np.isfinite(b)
        if not np.array_equal(np.isfinite(a), finite):
            return float("inf")
        if finite.any():
            worst = max(worst, np.abs(a[finite] - b[finite]).max() / max(np.abs(b[finite]).max(), 1e-30))
    return worst


def time_on_cpu(before, after, args, runs):
    """Medians of runs that take turns, the first program twice; and how far the results differ."""
    turns = [before.compile(args, "cpu"), after.compile(args, "cpu")]
    turns.append(before.compile(args, "cpu"))
    outputs = [jax.block_until_ready(run(*args)) for run in turns]
    seconds = [[] for _ in turns]
    for i in range(runs):
        for n in (range(3), reversed(range(3)))[i % 2]:
            start = time.perf_counter()
            jax.block_until_ready(turns[n](*args))
            seconds[n].append(time.perf_counter() - start)
    first, new, again = map(median, seconds)
    return {"before_ms": first * 1e3, "after_ms": new * 1e3, "gain": first / new, "noise": first / again,
            "difference": difference(*(jax.tree.leaves(o) for o in (outputs[1], outputs[0])))}


def figures_of_tpu(program, shapes, chip):
    from jax.experimental import topologies
    from jax.sharding import SingleDeviceSharding

    device = topologies.get_topology_desc(platform="tpu", topology_name=TOPOLOGIES[chip]).devices[0]
    place = SingleDeviceSharding(device)
    shapes = [jax.ShapeDtypeStruct(s.shape, s.dtype, sharding=place) for s in shapes]
    compiled = program.compile(shapes, "tpu", out_shardings=place)
    cost, memory = compiled.cost_analysis(), compiled.memory_analysis()
    return dict(zip(FIGURES, (cost.get("optimal_seconds", float("nan")) * 1e6, cost.get("bytes accessed", 0.0),
                              memory.temp_size_in_bytes)))


def optimised(tpuc, text, target):
    """What tpuc makes of a program, or None where it returns the program as it came."""
    with tempfile.TemporaryDirectory() as directory:
        source, result = Path(directory) / "before.mlir", Path(directory) / "after.mlir"
        source.write_text(text)
        tpuc("opt", source, "--target", target, "--emit=stablehlo", "-o", result)
        plain = Path(directory) / "plain.mlir"
        tpuc("opt", source, "-o", plain)
        return None if plain.read_text() == result.read_text() else result.read_text()


def bench(tpuc, names, full, runs, chips, say):
    """A row for each model; `tpuc` runs the binary with some arguments."""
    if chips:
        try:
            import libtpu  # noqa: F401
        except ImportError:
            say("no libtpu here (tools/setup --judge): figures for TPUs are left out")
            chips = []
    rows = []
    for name in names:
        say(f"{name}: exporting")
        text = model_text(name, full)
        row = {"name": name}
        _, args = export_models.build(name, full)
        args = [jax.numpy.asarray(a) for a in jax.tree.leaves(args)]
        if (after := optimised(tpuc, text, "host")) is not None:
            say(f"{name}: running")
            row["cpu"] = time_on_cpu(Program(text), Program(after), args, runs)
        for chip in chips:
            if (after := optimised(tpuc, text, chip)) is None:
                continue
            say(f"{name}: compiling for {chip}")
            old, new = (figures_of_tpu(Program(t), args, chip) for t in (text, after))
            row[chip] = {key: old[key] / new[key] for key in FIGURES if new[key]}
            row[chip]["loops_changed"] = text.count("stablehlo.while") != after.count("stablehlo.while")
        rows.append(row)
    return {"full": full, "runs": runs, "chips": chips, "models": rows, "means": means(rows, chips)}


def means(rows, chips):
    """Geometric means over all models; a program that stays as it is counts as 1."""
    result = {"cpu": geometric_mean(row.get("cpu", {}).get("gain", 1.0) for row in rows)}
    for chip in chips:
        fixed = [row for row in rows if not row.get(chip, {}).get("loops_changed")]
        for key in FIGURES:
            ratios = [row.get(chip, {}).get(key, 1.0) for row in fixed]
            result[f"{chip} {key}"] = geometric_mean(r if r > 0 else 1.0 for r in ratios)
    return result


def table(result):
    size = "real" if result["full"] else "small"
    print(f"before / after under XLA, {size} sizes, {result['runs']} runs in turns; noise is before / before\n")
    chips = result["chips"]
    head = "".join(f"{chip + ' us':>9}{'bytes':>7}{'temp':>7}" for chip in chips)
    print(f"{'model':20}{'before ms':>10}{'after ms':>10}{'gain':>7}{'noise':>7}{'differs':>9}{head}")
    for row in result["models"]:
        line = f"{row['name']:20}"
        if cpu := row.get("cpu"):
            line += f"{cpu['before_ms']:10.3f}{cpu['after_ms']:10.3f}{cpu['gain']:7.3f}{cpu['noise']:7.3f}{cpu['difference']:9.0e}"
        else:
            line += f"{'as it came':>20}{'':23}"
        for chip in chips:
            figures = row.get(chip)
            cells = [f"{figures[key]:.3f}" if figures and key in figures else "-" for key in FIGURES]
            line += f"{cells[0]:>9}{cells[1]:>7}{cells[2]:>7}"
        print(line)
    print("\ngeometric means: " + ", ".join(f"{key} {value:.3f}" for key, value in result["means"].items()))


if __name__ == "__main__":
    sys.exit("this is the part of tools/bench that is called xla")
