"""What the equations are written with."""
import jax
import jax.numpy as jnp
from jax import lax

F, I, U, B, H = jnp.float32, jnp.int32, jnp.uint32, jnp.bool_, jnp.bfloat16
families = {}


def s(*shape, t=F):
    return jax.ShapeDtypeStruct(shape, t)


def eq(family, name, args, a, b, *wrong, exact=False):
    """`a` equals `b`, and none of `wrong`."""
    rows = families.setdefault(family, [])
    suffix = "-exact" if exact else ""
    if b is not None:
        rows.append((f"true{suffix}", name, args, a, b))
    for i, w in enumerate(wrong):
        rows.append((f"false{suffix}", f"{name}-{i}", args, a, w))
