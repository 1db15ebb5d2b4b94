#!/usr/bin/env python3
"""Writes the conformance suite: self-checking StableHLO programs, one file an op.

    python tools/gen_conformance.py

tests/conformance/<dialect>/<op>.mlir holds sections between lines `// -----`; each begins with its name in a comment
and is a program whose `@main` makes its inputs, runs the op and checks what comes out. Expected values come from the
specification's formulas in numpy, from scipy, or from XLA, never from tpuc.

Needs jax==0.10.2 (`tools/setup --python` makes a venv with it in target/venv).
"""
from pathlib import Path

from conformance import combined, core, elementwise, folding, large, movement, programs

for part in (elementwise, movement, folding, programs, large, combined):
    part.build()
core.write(Path(__file__).resolve().parent.parent / "tests" / "conformance")
