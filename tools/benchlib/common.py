"""What the measurements share: running commands of this repository, and models that are there."""
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent.parent
TPUC = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "release/tpuc"
CORES = len(os.sched_getaffinity(0))


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def run(*command, output=False, core=None):
    """Runs a command in the repository, on one core if `core` is given; its output comes back or goes to stderr."""
    command = [str(word) for word in command]
    pin = (lambda: os.sched_setaffinity(0, {core})) if core is not None else None
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE if output else sys.stderr, text=True,
                          preexec_fn=pin)
    if done.returncode:
        sys.exit(f"bench: exit code {done.returncode} from {' '.join(command)}")
    return done.stdout


def run_measured(*command):
    """A command's output, and what it used of processors and memory by itself."""
    command = [str(word) for word in command]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        text = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"bench: exit code {process.returncode} from {' '.join(command)}")
    return text, usage


def medians(rounds):
    """The median over the rounds of each key of the rounds' dictionaries."""
    return {key: median(r[key] for r in rounds) for key in rounds[0]}


def need_jax():
    """Starts this script again in target/venv, made first if need be, unless JAX is at hand."""
    try:
        import jax  # noqa: F401
    except ImportError:
        python = ROOT / "target/venv/bin/python"
        if Path(sys.prefix) == python.parent.parent:
            raise
        run(ROOT / "tools/setup", "--python")
        os.execv(python, [str(python), *sys.argv])


def module(name, **sizes):
    """The full-size module of a model, exported when it is not there yet."""
    directory = name + "".join(f"-{size}{n}" for size, n in sizes.items())
    path = ROOT / "target/models" / directory / "model.mlir"
    if not path.exists():
        need_jax()
        say(f"{directory}: exporting")
        words = ["--set", *(f"{size}={n}" for size, n in sizes.items())] if sizes else []
        run(sys.executable, ROOT / "tools/export_models.py", "--full", "--modules-only", "--only", name, *words)
    return path
