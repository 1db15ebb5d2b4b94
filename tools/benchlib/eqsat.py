"""What equality saturation and kernel formation are worth, and what they take.

`models`: every model of the export script on three machines, with rules and fusion switched off in turn.
`tensat`: the seven networks of the TENSAT evaluation beside its published figures.
`scale`: a GPT training step of growing depth."""
import json
import os
from statistics import median

from .common import CORES, TPUC, module, need_jax, run, run_measured, say

TARGETS = "host", "v5e", "v6e"
# What is switched off, from nothing to everything.
ABLATIONS = {"full": (), "no rules": ("--no-rules",),
             "no fusion": ("--fusion", "none"),
             "plain fusion": ("--no-rules", "--fusion", "elementwise"),
             "before": ("--no-rules", "--fusion", "none")}
# Seconds of exploration and extraction, and the improvement of a GPU's run time in per cent: TENSAT (MLSys 2021).
PUBLISHED = {"bert": (1.4, 9.2), "resnext50": (0.7, 8.8), "nasnet_a": (10.6, 7.3), "nasrnn": (0.5, 68.9),
             "inception_v3": (5.1, 10.0), "squeezenet": (0.3, 24.5), "vgg19": (0.4, 8.9)}
LAYERS = 24, 48, 96, 160


def report(path, target, *switches, core=None):
    return json.loads(run(TPUC, "opt", path, "--target", target, "--emit=report", *switches, output=True, core=core))


def figures(r):
    return {"kernels": r["kernels"]["launches"], "moved": r["bytes"]["moved"], "avoidable": r["bytes"]["avoidable"],
            "predicted_us": r["predicted_us"]}


def models(names, rounds):
    """A row for each model: what the search did, and the kernels with parts of it switched off."""
    rows = []
    for name in names:
        path = module(name)
        say(f"{name}: {path.stat().st_size >> 10} KiB")
        full = [report(path, "host") for _ in range(rounds)]
        search = full[0]["search"]
        row = {"name": name, "ops": full[0]["ops"], "e_nodes": int(search["e_nodes"]),
               "classes": int(search["classes"]), "windows": int(search["windows"]),
               "searched": int(search["searched"]), "gap": full[0]["gap"],
               "search_seconds": median(r["search"]["search_seconds"] for r in full),
               "extract_seconds": median(r["search"]["extract_seconds"] for r in full), "targets": {}}
        for target in TARGETS:
            found = {what: figures(report(path, target, *switches)) for what, switches in ABLATIONS.items()}
            row["targets"][target] = found
        rows.append(row)
    return rows


def tensat(rounds, runs):
    """The seven networks: time of search and extraction on one core, predicted and measured effect of the rules."""
    core = min(os.sched_getaffinity(0))
    rows = []
    for name, (seconds, improvement) in PUBLISHED.items():
        path = module(f"tensat_{name}")
        say(name)
        found = [report(path, "host", core=core) for _ in range(rounds)]
        # A machine of one core has another cost model: predictions are for all cores.
        after, before = report(path, "host"), report(path, "host", "--no-rules")
        times = {"rules": [], "no rules": []}
        for _ in range(rounds):
            for which, switches in (("rules", ()), ("no rules", ("--no-rules",))):
                text = run(TPUC, "bench", path, "--backend", "cpu", "--random-inputs", 0, "--runs", runs,
                           "--threads", CORES, "--format=json", *switches, output=True)
                times[which].append(json.loads(text)["median_seconds"])
        rows.append({"name": name, "ops": found[0]["ops"],
                     "seconds": median(r["search"]["search_seconds"] + r["search"]["extract_seconds"] for r in found),
                     "published_seconds": seconds, "published_improvement": improvement,
                     "predicted_improvement": improved(before["predicted_us"], after["predicted_us"]),
                     "run_seconds": median(times["rules"]), "run_seconds_without": median(times["no rules"]),
                     "run_ratio": median(a / b for a, b in zip(times["rules"], times["no rules"]))})
    return rows


def improved(before, after):
    """By how many per cent more runs fit into the same time."""
    return (before / after - 1) * 100 if after else 0.0


def scale(rounds):
    """A training step of GPT-2 medium's width by number of layers."""
    rows = []
    for layers in LAYERS:
        path = module("gpt2_train_24", layers=layers)
        say(f"{layers} layers")
        found = []
        for _ in range(rounds):
            text, usage = run_measured(TPUC, "opt", path, "--target", "host", "--emit=report")
            found.append(json.loads(text) | {"processor_seconds": usage.ru_utime + usage.ru_stime,
                                             "peak_bytes": usage.ru_maxrss * 1024})
        rows.append({"layers": layers, "ops": found[0]["ops"], "windows": int(found[0]["search"]["windows"]),
                     "searched": int(found[0]["search"]["searched"]),
                     **{key: median(r[key] for r in found)
                        for key in ("passes_seconds", "lower_seconds", "processor_seconds", "peak_bytes")},
                     **{key: median(r["search"][key] for r in found)
                        for key in ("search_seconds", "extract_seconds")}})
    return rows


def size(n):
    for unit in ("B", "KB", "MB", "GB"):
        if n < 9999:
            return f"{n:.0f} {unit}"
        n /= 1000
    return f"{n:.0f} TB"


def print_models(rows):
    print(f"\n{'model':22} {'ops':>7} {'e-nodes':>8} {'classes':>8} {'windows':>9} {'search s':>9} {'extract s':>9} "
          f"{'gap':>6}")
    for r in rows:
        print(f"{r['name']:22} {r['ops']:7} {r['e_nodes']:8} {r['classes']:8} "
              f"{r['searched']:4}/{r['windows']:<4} {r['search_seconds']:9.3f} {r['extract_seconds']:9.3f} {r['gap']:6.1%}")
    for target in TARGETS:
        print(f"\n{target}: kernels, avoidable traffic and predicted time; with rules switched off; with no "
              f"fusion; with plain element-wise fusion and no rules; before")
        print(f"{'model':22} " + " ".join(f"{what:^27}" for what in ABLATIONS))
        for r in rows:
            cells = (f"{f['kernels']:6} {size(f['avoidable']):>8} {f['predicted_us']:10.0f} us"
                     for f in (r["targets"][target][what] for what in ABLATIONS))
            print(f"{r['name']:22} " + " ".join(f"{cell:27}" for cell in cells))
    print("\navoidable traffic against plain element-wise fusion without rules, and predicted time against before:")
    for r in rows:
        cells = []
        for target in TARGETS:
            full, plain, before = (r["targets"][target][what] for what in ("full", "plain fusion", "before"))
            less = 1 - full["avoidable"] / plain["avoidable"] if plain["avoidable"] else 0.0
            cells.append(f"{target}: {-less:+7.1%}, {full['predicted_us'] / before['predicted_us']:5.2f} x")
        print(f"{r['name']:22} " + "   ".join(cells))


def print_tensat(rows):
    print(f"\n{'':14} {'search + extraction, s':>22}  {'improvement, %':>25}  {'CPU run, ms':>24}\n"
          f"{'network':14} {'tpuc, 1 core':>13} {'TENSAT':>8}  {'predicted':>9} {'TENSAT on a GPU':>15}  "
          f"{'rules':>8} {'none':>8} {'ratio':>6}")
    for r in rows:
        print(f"{r['name']:14} {r['seconds']:13.3f} {r['published_seconds']:8.1f}  {r['predicted_improvement']:9.1f} "
              f"{r['published_improvement']:15.1f}  {r['run_seconds'] * 1e3:8.1f} "
              f"{r['run_seconds_without'] * 1e3:8.1f} {r['run_ratio']:6.3f}")


def print_scale(rows):
    print(f"\n{'layers':>6} {'ops':>7} {'windows':>9} {'search s':>9} {'extract s':>9} {'passes s':>9} {'lower s':>8} "
          f"{'processor s':>11} {'peak':>8}")
    for r in rows:
        print(f"{r['layers']:6} {r['ops']:7} {r['searched']:4}/{r['windows']:<4} {r['search_seconds']:9.3f} "
              f"{r['extract_seconds']:9.3f} {r['passes_seconds']:9.3f} {r['lower_seconds']:8.3f} "
              f"{r['processor_seconds']:11.2f} {size(r['peak_bytes']):>8}")


def measure(what, names, options):
    """The rows of one table, and how to print them."""
    if what == "tensat":
        return tensat(options.rounds, options.runs), print_tensat
    if what == "scale":
        return scale(options.rounds), print_scale
    if not names:
        need_jax()
        from models import MODELS
        names = list(MODELS)
    return models(names, options.rounds), print_models
