#!/usr/bin/env python3
"""Writes testdata/folds: programs with reductions of several operands, as JAX exports them.

Text only: inputs are drawn by the tests, and the reference interpreter says what is right.  Needs what
export_models.py needs.
"""
import jax
import jax.numpy as jnp
from jax import export, lax

import export_models
from export_dynamic import without_locations

ROWS, COLUMNS, WIDTH = 5, 37, 11


def positions(x, axis):
    return lax.broadcasted_iota(jnp.int32, x.shape, axis)


def arg_max(x):
    return jnp.argmax(x, -1)


def arg_min_inside(x):
    return jnp.argmin(x, 1)


def arg_max_of_all(x):
    return jnp.argmax(x)


def arg_max_wide_index(x):
    return lax.argmax(x, 1, jnp.int64)


def max_and_index(x):
    """A maximum with the position of its first place; ties by position."""

    def larger(a, b):
        first = (a[0] > b[0]) | ((a[0] == b[0]) & (a[1] < b[1]))
        return jnp.where(first, a[0], b[0]), jnp.where(first, a[1], b[1])

    return lax.reduce((x, positions(x, 1)), (jnp.float32(-jnp.inf), jnp.int32(0)), larger, (1,))


def first_of_largest(x, y):
    """What stands beside the maximum; of equal ones the first in order."""

    def larger(a, b):
        keep = a[0] >= b[0]
        return jnp.where(keep, a[0], b[0]), jnp.where(keep, a[1], b[1])

    return lax.reduce((x, y), (jnp.float32(-jnp.inf), jnp.float32(7)), larger, (0, 2))


def sum_and_squares(x):
    add = lambda a, b: (a[0] + b[0], a[1] + b[1])
    return lax.reduce((x, x * x), (jnp.float32(0), jnp.float32(0)), add, (1,))


def bounds(x):
    both = lambda a, b: (jnp.minimum(a[0], b[0]), jnp.maximum(a[1], b[1]))
    return lax.reduce((x, x), (jnp.float32(jnp.inf), jnp.float32(-jnp.inf)), both, (0, 1))


def log_sum_exp_pair(x):
    """The largest value and the sum of exponentials relative to it."""

    def join(a, b):
        most = jnp.maximum(a[0], b[0])
        scale = lambda m: jnp.where(m == most, jnp.float32(1), jnp.exp(m - most))
        return most, a[1] * scale(a[0]) + b[1] * scale(b[0])

    most, total = lax.reduce((x, jnp.ones_like(x)), (jnp.float32(-jnp.inf), jnp.float32(0)), join, (1,))
    return most + jnp.log(total)


def moments(x):
    """Count, mean and sum of squared deviations, joined pairwise."""

    def join(a, b):
        n = a[0] + b[0]
        share = jnp.where(n == 0, jnp.float32(0), b[0] / n)
        delta = b[1] - a[1]
        return n, a[1] + delta * share, a[2] + b[2] + delta * delta * a[0] * share

    zero = jnp.float32(0)
    _, mean, squares = lax.reduce((jnp.ones_like(x), x, jnp.zeros_like(x)), (zero,) * 3, join, (1,))
    return mean, squares / COLUMNS


def bits(x):
    """A single operand whose reducer no monoid of one op is."""
    return lax.reduce(x, jnp.int32(5), lambda a, b: lax.bitwise_xor(a, b), (1,))


def window_of_pairs(x):
    def larger(a, b):
        first = (a[0] > b[0]) | ((a[0] == b[0]) & (a[1] < b[1]))
        return jnp.where(first, a[0], b[0]), jnp.where(first, a[1], b[1])

    init = (jnp.float32(-jnp.inf), jnp.int32(99))
    return lax.reduce_window((x, positions(x, 1)), init, larger, (1, 4), (1, 3), ((0, 0), (2, 1)))


def temperature(x, t):
    return jnp.argmax(x / t, -1)


def softmax_and_choice(x):
    return jax.nn.softmax(x, -1), jnp.argmax(x, -1)


def accuracy(x, label):
    return jnp.mean(jnp.argmax(x, -1) == label)


def one_hot_of_largest(x):
    return jax.nn.one_hot(jnp.argmax(x, -1), x.shape[-1])


def greedy(x, w):
    """The most likely token behind a last product."""
    return jnp.argmax(x @ w, -1)


def top_1_routing(x, w):
    """The expert of each token, and the weight of its answer."""
    gates = jax.nn.softmax(x @ w, -1)
    expert = jnp.argmax(gates, -1)
    return expert, jnp.take_along_axis(gates, expert[:, None], -1)[:, 0]


def second_largest(x):
    best = jnp.argmax(x, -1)
    return jnp.argmax(jnp.where(positions(x, 1) == best[:, None], -jnp.inf, x), -1)


def main():
    jax.config.update("jax_platforms", "cpu")
    out = export_models.ROOT / "testdata/folds"
    out.mkdir(parents=True, exist_ok=True)
    f32, i32 = jnp.float32, jnp.int32
    matrix = [((ROWS, COLUMNS), f32)]
    cases = [
        (arg_max_wide_index, matrix, ""),
        (arg_max_of_all, matrix, ""),
        (arg_max_of_all, [((COLUMNS,), f32)], "_1"),
        (arg_min_inside, [((3, COLUMNS, 4), f32)], ""),
        (arg_min_inside, [((2, COLUMNS, 3, 1, 2), jnp.bfloat16)], "_5"),
        (max_and_index, matrix, ""),
        (first_of_largest, [((4, 3, COLUMNS), f32)] * 2, ""),
        (sum_and_squares, matrix, ""),
        (bounds, matrix, ""),
        (log_sum_exp_pair, matrix, ""),
        (moments, matrix, ""),
        (bits, [((ROWS, COLUMNS), i32)], ""),
        (window_of_pairs, matrix, ""),
        (temperature, matrix + [((), f32)], ""),
        (softmax_and_choice, matrix, ""),
        (accuracy, matrix + [((ROWS,), i32)], ""),
        (one_hot_of_largest, matrix, ""),
        (greedy, [((ROWS, WIDTH), f32), ((WIDTH, COLUMNS), f32)], ""),
        (top_1_routing, [((ROWS, WIDTH), f32), ((WIDTH, COLUMNS), f32)], ""),
        (second_largest, matrix, ""),
    ]
    types = [("f32", f32), ("bf16", jnp.bfloat16), ("i32", i32), ("u8", jnp.uint8), ("f64", jnp.float64)]
    cases += [(arg_max, [((ROWS, COLUMNS), ty)], f"_{name}") for name, ty in types]
    for function, shapes, suffix in cases:
        with jax.enable_x64(function is arg_max_wide_index or suffix == "_f64"):
            arguments = [jax.ShapeDtypeStruct(shape, ty) for shape, ty in shapes]
            text, _ = without_locations(export.export(jax.jit(function))(*arguments))
        (out / f"{function.__name__}{suffix}.mlir").write_text(text)


if __name__ == "__main__":
    main()
