"""Work that the data chooses: mixtures of experts and embedding tables."""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from .common import dense, model


def gates(router, x, k):
    """The k best experts of each token and their weights, which add up to one."""
    scores, experts = lax.top_k(x @ router, k)
    return jax.nn.softmax(scores, axis=-1), experts


def moe_arguments(rng, tokens, d, d_mlp, experts):
    def weights(n_in, n_out):
        return np.stack([rng.weight(n_in, n_out) for _ in range(experts)])

    return ({"router": rng.weight(d, experts), "gate": weights(d, d_mlp), "up": weights(d, d_mlp),
             "down": weights(d_mlp, d)}, rng.normal(tokens, d))


def experts_mlp(params, x):
    """SwiGLU of every expert on its own rows; x is [expert, row, d]."""
    gate, up = (jnp.einsum("erd,edm->erm", x, params[name]) for name in ("gate", "up"))
    return jnp.einsum("erm,emd->erd", jax.nn.silu(gate) * up, params["down"])


MOE_SMALL, MOE_FULL = (dict(tokens=13, d=12, d_mlp=20, experts=5),
                       dict(tokens=512, d=1024, d_mlp=3584, experts=8))


@model(MOE_SMALL, MOE_FULL)
def moe_sort(rng, tokens, d, d_mlp, experts, k=2):
    """Top-2 by sorting: pairs of token and expert in order of the expert, a row of its own for each.

    Returns the mixture and the number of tokens that each expert has got."""

    def moe_sort(params, x):
        weights, chosen = gates(params["router"], x, k)
        chosen = chosen.reshape(-1)
        order = jnp.argsort(chosen, stable=True)
        expert, token = chosen[order], order // k
        counts = jnp.bincount(chosen, length=experts)
        row = jnp.arange(tokens * k) - (jnp.cumsum(counts) - counts)[expert]
        rows = jnp.zeros((experts, tokens, d)).at[expert, row].set(x[token], unique_indices=True)
        y = experts_mlp(params, rows)[expert, row] * weights.reshape(-1)[order][:, None]
        return jnp.zeros_like(x).at[token].add(y), counts

    return moe_sort, moe_arguments(rng, tokens, d, d_mlp, experts)


@model(dict(MOE_SMALL, capacity=4), dict(MOE_FULL, capacity=160))
def moe_capacity(rng, tokens, d, d_mlp, experts, capacity, k=2):
    """Top-2 by one-hot products: whoever comes to an expert beyond its capacity is left out.

    Returns the mixture and the share of pairs of token and expert that were left out."""

    def moe_capacity(params, x):
        weights, chosen = gates(params["router"], x, k)
        wanted = jax.nn.one_hot(chosen.T.reshape(-1), experts, dtype=jnp.int32)  # first choices go first
        place = jnp.sum((jnp.cumsum(wanted, axis=0) - 1) * wanted, axis=-1)
        slot = jax.nn.one_hot(place, capacity)  # all zeros beyond the capacity
        dispatch = (wanted[:, :, None] * slot[:, None, :]).reshape(k, tokens, experts, capacity)
        combine = jnp.einsum("tk,ktec->tec", weights, dispatch)
        rows = jnp.einsum("ktec,td->ecd", dispatch, x)
        y = jnp.einsum("tec,ecd->td", combine, experts_mlp(params, rows))
        return y, 1 - jnp.mean((place < capacity).astype(jnp.float32))

    return moe_capacity, moe_arguments(rng, tokens, d, d_mlp, experts)


@model(dict(batch=6, dense_in=5, d=8, tables=(17, 29, 7), lookups=23, hidden=15),
       dict(batch=256, dense_in=13, d=64, tables=(100000, 30000, 1000, 1000, 100, 10), lookups=4096, hidden=512))
def dlrm(rng, batch, dense_in, d, tables, lookups, hidden):
    """Embedding bags of any length (weighted sums by segment), two MLPs and products of pairs between.

    The loss, the click probabilities, and the gradient of the first table, which is scattered."""

    def bag(table, ids, segments, weights):
        return jax.ops.segment_sum(table[ids] * weights[:, None], segments, num_segments=batch)

    def dlrm(params, x, ids, segments, weights, clicks):
        def loss(first):
            y = x
            for p in params["bottom"]:
                y = jax.nn.relu(dense(p, y))
            bags = [bag(t, *b) for t, b in zip([first, *params["tables"][1:]], zip(ids, segments, weights))]
            features = jnp.stack([y, *bags], axis=1)
            products = jnp.einsum("bid,bjd->bij", features, features)
            pairs = products[:, *np.tril_indices(len(tables) + 1, -1)]
            z = jax.nn.relu(dense(params["top"][0], jnp.concatenate([y, pairs], axis=1)))
            z = dense(params["top"][1], z)[:, 0]
            return jnp.mean(jax.nn.softplus(z) - clicks * z), jax.nn.sigmoid(z)

        (value, p), grad = jax.value_and_grad(loss, has_aux=True)(params["tables"][0])
        return value, p, grad

    pairs = len(tables) * (len(tables) + 1) // 2
    params = {"bottom": [rng.dense(dense_in, hidden), rng.dense(hidden, d)],
              "tables": [rng.normal(n, d, std=0.3) for n in tables],
              "top": [rng.dense(d + pairs, hidden), rng.dense(hidden, 1)]}
    segments = [np.sort(rng.integers(batch, lookups)) for _ in tables]
    return dlrm, (params, rng.normal(batch, dense_in), [rng.integers(n, lookups) for n in tables], segments,
                  [rng.uniform(0.5, 1.5, lookups) for _ in tables], rng.integers(2, batch).astype(np.float32))
