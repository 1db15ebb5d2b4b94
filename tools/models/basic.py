"""Dense and recurrent networks, and random numbers inside a program."""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from .common import batch_norm, dense, in_bf16, model


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


@model(dict(batch=5, sizes=(31, 48, 37, 10)), dict(batch=64, sizes=(784, 512, 512, 10)))
def mlp_bf16(rng, batch, sizes):
    return in_bf16(mlp(rng, batch, sizes))


DROPOUT_SMALL, DROPOUT_FULL = dict(batch=5, sizes=(13, 37, 10)), dict(batch=64, sizes=(784, 512, 10))


def dropout(rng, batch, sizes, impl, keep=0.75):
    """An MLP with dropout, and its gradient with respect to the input; the next key is a result."""

    def dropout(params, x, key):
        def forward(x, key):
            for p in params[:-1]:
                key, now = jax.random.split(key)
                x = jax.nn.relu(dense(p, x))
                x = jnp.where(jax.random.bernoulli(now, keep, x.shape), x / keep, 0)
            return jnp.sum(dense(params[-1], x) ** 2), key

        (value, key), grad = jax.value_and_grad(forward, has_aux=True)(x, jax.random.wrap_key_data(key, impl=impl))
        return value, grad, jax.random.key_data(key)

    dropout.__name__ = f"dropout_{impl}"
    params = [rng.dense(*io) for io in zip(sizes, sizes[1:])]
    key = rng.integers(2**31 - 1, 4 if impl == "rbg" else 2).astype(np.uint32)
    return dropout, (params, rng.normal(batch, sizes[0]), key)


@model(DROPOUT_SMALL, DROPOUT_FULL)
def dropout_threefry(rng, batch, sizes):
    """Threefry-2x32 as JAX writes it out: integer arithmetic in a loop."""
    return dropout(rng, batch, sizes, "threefry2x32")


@model(DROPOUT_SMALL, DROPOUT_FULL)
def dropout_rbg(rng, batch, sizes):
    """Bits from stablehlo.rng_bit_generator; XLA's default algorithm on a CPU is Philox."""
    return dropout(rng, batch, sizes, "rbg")


@model(dict(shape=(3, 7)), dict(shape=(64, 1024)))
def random_bits(rng, shape):
    """The raw bits and states of Threefry and Philox through stablehlo.rng_bit_generator."""

    def random_bits(key):
        three_fry, philox = lax.RandomAlgorithm.RNG_THREE_FRY, lax.RandomAlgorithm.RNG_PHILOX
        return [lax.rng_bit_generator(key, shape, dtype, algorithm=algorithm)
                for algorithm in (three_fry, philox) for dtype in (jnp.uint32, jnp.uint8)]

    return random_bits, (rng.integers(2**31 - 1, 4).astype(np.uint32),)
