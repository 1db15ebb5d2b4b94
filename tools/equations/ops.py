"""Short names of ops, as they are in HLO."""
import numpy as np
from common import *  # noqa: F403
from further import nhwc  # noqa: F401
from simplifier import window as win  # noqa: F401

i8, u8, i16, u16, f16, c64 = jnp.int8, jnp.uint8, jnp.int16, jnp.uint16, jnp.float16, jnp.complex64
ds, dus, bc, iota, bits = lax.dynamic_slice, lax.dynamic_update_slice, lax.broadcast_in_dim, lax.broadcasted_iota, lax.bitcast_convert_type
inf = float("inf")


def ex(*args):
    """Equations of bits."""
    eq(*args, exact=True)


def full(x, n):
    return jnp.full(x.shape, n, x.dtype)


def red(x, init, op, dims):
    return lax.reduce(x, jnp.asarray(init, x.dtype), op, dims)


def dg(a, b, lc, rc, lb=(), rb=(), **k):
    return lax.dot_general(a, b, ((lc, rc), (lb, rb)), **k)


def nwc(x, k, strides=(1,), padding="VALID", **kw):
    return lax.conv_general_dilated(x, k, strides, padding, dimension_numbers=("NWC", "WIO", "NWC"), **kw)


def pad(x, c, config):
    return lax.pad(x, jnp.asarray(c, x.dtype), config)


def shl(a, n):
    return lax.shift_left(a, full(a, n))


def shr(a, n):
    return lax.shift_right_logical(a, full(a, n))


def sar(a, n):
    return lax.shift_right_arithmetic(a, full(a, n))
