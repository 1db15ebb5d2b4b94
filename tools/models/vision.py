"""Images: ResNet, ViT and a diffusion U-Net."""
import math

import jax
import jax.numpy as jnp
from jax import lax

from .common import NHWC, attention, batch_norm, block_weights, dense, layer_norm, merge_heads, model


@model(dict(batch=1, image=32, width=8, depths=(1, 1, 1, 1), classes=10),
       dict(batch=1, image=224, width=64, depths=(3, 4, 6, 3), classes=1000))
def resnet50(rng, batch, image, width, depths, classes):
    """ResNet-50 v1.5 (the 3x3 convolution carries the stride), NHWC x HWIO."""

    def conv(w, x, stride=1):
        pad = w.shape[0] // 2
        return lax.conv_general_dilated(x, w, (stride, stride), [(pad, pad)] * 2, dimension_numbers=NHWC)

    def bottleneck(p, x, stride):
        y = jax.nn.relu(batch_norm(p["bn_1"], conv(p["conv_1"], x)))
        y = jax.nn.relu(batch_norm(p["bn_2"], conv(p["conv_2"], y, stride)))
        y = batch_norm(p["bn_3"], conv(p["conv_3"], y))
        if "down" in p:
            x = batch_norm(p["down_bn"], conv(p["down"], x, stride))
        return jax.nn.relu(x + y)

    def resnet50(params, x):
        x = jax.nn.relu(batch_norm(params["bn"], conv(params["conv"], x, 2)))
        x = lax.reduce_window(x, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), ((0, 0), (1, 1), (1, 1), (0, 0)))
        for i, stage in enumerate(params["stages"]):
            for j, p in enumerate(stage):
                x = bottleneck(p, x, 2 if i > 0 and j == 0 else 1)
        return dense(params["head"], x.mean((1, 2)))

    he = math.sqrt(2)
    stages, n_in = [], width
    for i, depth in enumerate(depths):
        mid, stage = width << i, []
        n_out = 4 * mid
        for j in range(depth):
            p = {"conv_1": rng.weight(1, 1, n_in, mid, gain=he), "bn_1": rng.batch_norm(mid),
                 "conv_2": rng.weight(3, 3, mid, mid, gain=he), "bn_2": rng.batch_norm(mid),
                 # Small, or sixteen residual sums of random branches would blow up.
                 "conv_3": rng.weight(1, 1, mid, n_out, gain=he), "bn_3": rng.batch_norm(n_out, scale=0.3)}
            if j == 0:
                p |= {"down": rng.weight(1, 1, n_in, n_out), "down_bn": rng.batch_norm(n_out)}
            stage.append(p)
            n_in = n_out
        stages.append(stage)
    params = {"conv": rng.weight(7, 7, 3, width, gain=he), "bn": rng.batch_norm(width),
              "stages": stages, "head": rng.dense(n_in, classes)}
    return resnet50, (params, rng.normal(batch, image, image, 3))


@model(dict(batch=2, image=20, patch=5, layers=2, d=30, heads=3, classes=10),
       dict(batch=1, image=224, patch=16, layers=12, d=384, heads=6, classes=1000))
def vit(rng, batch, image, patch, layers, d, heads, classes):
    """Patch embedding by convolution, class token, exact GELU, head on the class token."""

    def vit(params, x):
        x = lax.conv_general_dilated(x, params["patch"]["w"], (patch, patch), "VALID", dimension_numbers=NHWC)
        x = (x + params["patch"]["b"]).reshape(batch, -1, d)
        token = jnp.broadcast_to(params["token"], (batch, 1, d))
        x = jnp.concatenate([token, x], axis=1) + params["position"]
        for p in params["blocks"]:
            qkv = dense(p["qkv"], layer_norm(p["ln_1"], x)).reshape(batch, -1, 3, heads, d // heads)
            q, k, v = qkv.transpose(2, 0, 3, 1, 4)
            x = x + dense(p["proj"], merge_heads(attention(q, k, v)))
            x = x + dense(p["down"], jax.nn.gelu(dense(p["up"], layer_norm(p["ln_2"], x)), approximate=False))
        return dense(params["head"], layer_norm(params["ln_f"], x[:, 0]))

    params = {"patch": {"w": rng.weight(patch, patch, 3, d), "b": rng.normal(d, std=0.1)},
              "token": rng.normal(1, 1, d), "position": rng.normal(1, (image // patch) ** 2 + 1, d, std=0.2),
              "blocks": [block_weights(rng, d, 4 * d) for _ in range(layers)], "ln_f": rng.layer_norm(d),
              "head": rng.dense(d, classes)}
    return vit, (params, rng.normal(batch, image, image, 3))


@model(dict(batch=2, image=6, channels=3, width=8, groups=4, heads=2),
       dict(batch=1, image=64, channels=4, width=128, groups=32, heads=8))
def unet(rng, batch, image, channels, width, groups, heads):
    """A level of a diffusion U-Net: residual blocks told the time, attention, down, up and the skip between."""

    def conv(p, x, stride=1):
        x = lax.conv_general_dilated(x, p["w"], (stride, stride), "SAME", dimension_numbers=NHWC)
        return x + p["b"]

    def group_norm(p, x, eps=1e-5):
        y = x.reshape(*x.shape[:3], groups, -1)
        mean, var = y.mean((1, 2, 4), keepdims=True), y.var((1, 2, 4), keepdims=True)
        return ((y - mean) * lax.rsqrt(var + eps)).reshape(x.shape) * p["scale"] + p["bias"]

    def residual(p, x, time):
        y = conv(p["conv_1"], jax.nn.silu(group_norm(p["norm_1"], x)))
        y = y + dense(p["time"], jax.nn.silu(time))[:, None, None]
        y = conv(p["conv_2"], jax.nn.silu(group_norm(p["norm_2"], y)))
        return y + (conv(p["skip"], x) if "skip" in p else x)

    def attend(p, x):
        b, h, w, c = x.shape
        qkv = dense(p["qkv"], group_norm(p["norm"], x)).reshape(b, h * w, 3, heads, c // heads)
        q, k, v = qkv.transpose(2, 0, 3, 1, 4)
        return x + dense(p["proj"], merge_heads(attention(q, k, v))).reshape(x.shape)

    def unet(params, x, t):
        rates = jnp.exp(jnp.arange(width // 2) * (-math.log(10000.0) / (width // 2)))
        angles = t[:, None] * rates
        time = jnp.concatenate([jnp.cos(angles), jnp.sin(angles)], axis=-1)
        time = dense(params["time_2"], jax.nn.silu(dense(params["time_1"], time)))
        x = skip = residual(params["in"], conv(params["first"], x), time)
        x = conv(params["down"], x, 2)
        x = residual(params["middle_2"], attend(params["attend"], residual(params["middle_1"], x, time)), time)
        x = conv(params["up"], jax.image.resize(x, skip.shape, "nearest"))
        x = residual(params["out"], jnp.concatenate([x, skip], axis=-1), time)
        return conv(params["last"], jax.nn.silu(group_norm(params["norm"], x)))

    def kernel(size, n_in, n_out):
        return {"w": rng.weight(size, size, n_in, n_out), "b": rng.normal(n_out, std=0.1)}

    def block(n_in, n_out):
        p = {"norm_1": rng.layer_norm(n_in), "conv_1": kernel(3, n_in, n_out), "time": rng.dense(4 * width, n_out),
             "norm_2": rng.layer_norm(n_out), "conv_2": kernel(3, n_out, n_out)}
        return p | ({"skip": kernel(1, n_in, n_out)} if n_in != n_out else {})

    params = {"time_1": rng.dense(width, 4 * width), "time_2": rng.dense(4 * width, 4 * width),
              "first": kernel(3, channels, width), "in": block(width, width), "down": kernel(3, width, width),
              "middle_1": block(width, width), "middle_2": block(width, width), "up": kernel(3, width, width),
              "attend": {"norm": rng.layer_norm(width), "qkv": rng.dense(width, 3 * width),
                         "proj": rng.dense(width, width)},
              "out": block(2 * width, width), "norm": rng.layer_norm(width), "last": kernel(3, width, channels)}
    return unet, (params, rng.normal(batch, image, image, channels), rng.uniform(0, 1000, batch))
