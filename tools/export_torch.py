#!/usr/bin/env python3
"""Writes the PyTorch corpus: what torch-mlir makes of small modules, with inputs and expected outputs.

    python tools/export_torch.py [--out DIR] [--only NAME ...]

For each module, DIR/<name>/ (default: testdata/torch) gets

    model.mlir     what `torch_mlir.fx.export_and_import(..., output_type="stablehlo")`
                   prints: StableHLO, CHLO, and the arith, tensor and shape ops that
                   torch-mlir leaves beside them; in generic form for those in GENERIC
    inputs.npz     arg0, arg1, ... in the order of @main's arguments
    expected.npz   out0, out1, ... as PyTorch computes them on the CPU

Weights are arguments, in the order of `named_parameters` and then `named_buffers`, before the
inputs; those in CONSTANT keep them inside the program, as PyTorch users have them: blobs of the
dense_resource section.  They are drawn from frozen streams, so a second run writes the same bytes.

Needs torch==2.15.0 and torch-mlir==20261001 (`tools/setup --torch` makes a venv with them in
target/torchvenv; the wheels on the package index bring CUDA's libraries, 6 GB unpacked).
"""
import argparse
import io
import math
import zipfile
import zlib
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.fx.experimental.proxy_tensor import make_fx
from torch.nn import functional as F
from torch_mlir import fx

ROOT = Path(__file__).resolve().parent.parent
MODULES = {}
GENERIC = {"lstm_cell", "res_block", "indexing"}
CONSTANT = {"mlp_resource"}


class Random:
    """Draws tensors from MT19937 through RandomState, whose streams are frozen."""

    def __init__(self, name):
        self.state = np.random.RandomState(zlib.crc32(name.encode()))

    def normal(self, *shape, std=1.0):
        return torch.from_numpy((self.state.standard_normal(shape) * std).astype(np.float32))

    def integers(self, high, *shape):
        return torch.from_numpy(self.state.randint(0, high, shape, dtype=np.int64))

    def fill(self, module):
        """Gives every parameter and statistic of a module a value of a sensible size."""
        for name, p in [*module.named_parameters(), *module.named_buffers()]:
            if name.endswith("running_var"):
                p.data = torch.from_numpy(self.state.uniform(0.5, 1.5, p.shape).astype(np.float32))
            elif p.is_floating_point():
                fan_in = math.prod(p.shape[1:]) if p.dim() > 1 else 100
                gain = float(name.rpartition(".")[2] == "weight" and p.dim() == 1)
                p.data = gain + self.normal(*p.shape, std=1 / math.sqrt(fan_in))
        return module.eval()


class Function(nn.Module):
    """A module without weights of its own."""

    def __init__(self, fn):
        super().__init__()
        self.fn = fn

    def forward(self, *args):
        return self.fn(*args)


class Lifted(nn.Module):
    """A module whose weights are its first arguments."""

    def __init__(self, module):
        super().__init__()
        self.hidden = [module]  # in a list, or its weights would be this module's too
        self.weights = {**dict(module.named_parameters()), **dict(module.named_buffers())}

    def forward(self, *args):
        n = len(self.weights)
        return torch.func.functional_call(self.hidden[0], dict(zip(self.weights, args[:n])), args[n:])


def module(build):
    """Adds a function from a random stream to a module and its inputs."""
    MODULES[build.__name__] = build
    return build


# ---------------------------------------------------------------- modules


@module
def mlp(rng):
    return nn.Sequential(nn.Linear(13, 20), nn.ReLU(), nn.Linear(20, 7), nn.Softmax(-1)), (rng.normal(5, 13),)


@module
def mlp_resource(rng):
    """Weights inside, as a blob each."""
    return nn.Sequential(nn.Linear(5, 6), nn.Tanh(), nn.Linear(6, 3)), (rng.normal(4, 5),)


@module
def conv_net(rng):
    net = nn.Sequential(nn.Conv2d(3, 6, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
                        nn.Conv2d(6, 8, 3, stride=2, dilation=2, padding=2), nn.ReLU(), nn.AvgPool2d(2),
                        nn.Flatten(), nn.Linear(32, 5))
    return net, (rng.normal(2, 3, 16, 16),)


@module
def lstm_cell(rng):
    return nn.LSTMCell(6, 9), (rng.normal(3, 6), (rng.normal(3, 9), rng.normal(3, 9)))


@module
def gru_cell(rng):
    return nn.GRUCell(6, 9), (rng.normal(3, 6), rng.normal(3, 9))


@module
def transformer_encoder(rng):
    return nn.TransformerEncoderLayer(12, 3, 20, batch_first=True, activation="gelu"), (rng.normal(2, 7, 12),)


@module
def norms(rng):
    class Norms(nn.Module):
        def __init__(self):
            super().__init__()
            self.layer, self.batch = nn.LayerNorm(10), nn.BatchNorm2d(6)
            self.group = nn.GroupNorm(3, 6)

        def forward(self, x):
            return self.layer(x), self.batch(x), self.group(x), F.normalize(x, dim=1)

    return Norms(), (rng.normal(2, 6, 5, 10),)


@module
def instance_norm(rng):
    return nn.InstanceNorm2d(3, affine=True), (rng.normal(2, 3, 4, 5),)


@module
def batch_norm_train(rng):
    """Statistics of the batch; the running ones come back updated."""
    def batch_norm_train(x, weight, bias, mean, var):
        return torch.ops.aten._native_batch_norm_legit_functional(x, weight, bias, mean, var, True, 0.1, 1e-5)

    return Function(batch_norm_train), (rng.normal(4, 6, 5), rng.normal(6), rng.normal(6), rng.normal(6),
                                        rng.normal(6) ** 2)


@module
def embedding_attention(rng):
    class EmbeddingAttention(nn.Module):
        def __init__(self):
            super().__init__()
            self.table, self.qkv = nn.Embedding(19, 12), nn.Linear(12, 36)

        def forward(self, ids):
            q, k, v = (t.unflatten(-1, (3, 4)).transpose(1, 2) for t in self.qkv(self.table(ids)).chunk(3, -1))
            return F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2)

    return EmbeddingAttention(), (rng.integers(19, 2, 7),)


@module
def causal_decoder(rng):
    class Decoder(nn.Module):
        def __init__(self, d=12, heads=3):
            super().__init__()
            self.norm_1, self.norm_2, self.heads = nn.LayerNorm(d), nn.RMSNorm(d, eps=1e-5), heads
            self.qkv, self.proj = nn.Linear(d, 3 * d), nn.Linear(d, d)
            self.gate, self.up, self.down = (nn.Linear(*io, bias=False) for io in ((d, 20), (d, 20), (20, d)))

        def forward(self, x):
            qkv = self.qkv(self.norm_1(x)).chunk(3, -1)
            q, k, v = (t.unflatten(-1, (self.heads, -1)).transpose(1, 2) for t in qkv)
            s = x.shape[1]
            scores = q @ k.mT / math.sqrt(q.shape[-1])
            scores = scores.masked_fill(torch.tril(torch.ones(s, s)) == 0, float("-inf"))
            x = x + self.proj((scores.softmax(-1) @ v).transpose(1, 2).flatten(2))
            y = self.norm_2(x)
            return x + self.down(F.silu(self.gate(y)) * self.up(y))

    return Decoder(), (rng.normal(2, 7, 12),)


@module
def res_block(rng):
    class Block(nn.Module):
        def __init__(self, n_in=4, n=8):
            super().__init__()
            self.conv_1, self.bn_1 = nn.Conv2d(n_in, n, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(n)
            self.conv_2, self.bn_2 = nn.Conv2d(n, n, 3, padding=1, bias=False), nn.BatchNorm2d(n)
            self.down = nn.Sequential(nn.Conv2d(n_in, n, 1, stride=2, bias=False), nn.BatchNorm2d(n))

        def forward(self, x):
            y = self.bn_2(self.conv_2(F.relu(self.bn_1(self.conv_1(x)))))
            return F.relu(y + self.down(x))

    return Block(), (rng.normal(2, 4, 9, 9),)


@module
def mobile_block(rng):
    """An inverted residual with squeeze and excitation: 1x1, depthwise, 1x1."""
    class Block(nn.Module):
        def __init__(self, n=4, wide=12):
            super().__init__()
            self.expand = nn.Sequential(nn.Conv2d(n, wide, 1, bias=False), nn.BatchNorm2d(wide), nn.Hardswish())
            self.depth = nn.Sequential(nn.Conv2d(wide, wide, 3, padding=1, groups=wide, bias=False),
                                       nn.BatchNorm2d(wide), nn.ReLU6())
            self.squeeze = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(wide, 3, 1), nn.ReLU(),
                                         nn.Conv2d(3, wide, 1), nn.Hardsigmoid())
            self.project = nn.Sequential(nn.Conv2d(wide, n, 1, bias=False), nn.BatchNorm2d(n))

        def forward(self, x):
            y = self.depth(self.expand(x))
            return x + self.project(y * self.squeeze(y))

    return Block(), (rng.normal(2, 4, 7, 7),)


@module
def transposed_conv(rng):
    net = nn.Sequential(nn.ConvTranspose2d(4, 6, 3, stride=2, padding=1, output_padding=1), nn.LeakyReLU(0.1),
                        nn.Conv2d(6, 4, 3, groups=2))
    return net, (rng.normal(2, 4, 5, 5),)


@module
def cross_entropy(rng):
    def cross_entropy(x, y):
        log_p = F.log_softmax(x, -1)
        return F.cross_entropy(x, y), log_p, F.nll_loss(log_p, y, reduction="sum")

    return Function(cross_entropy), (rng.normal(6, 9), rng.integers(9, 6))


@module
def activations(rng):
    fns = (F.relu, F.gelu, lambda x: F.gelu(x, approximate="tanh"), F.silu, F.hardswish, F.hardsigmoid, F.elu, F.selu,
           F.leaky_relu, F.softplus, F.mish, F.softsign, torch.sigmoid, torch.tanh, F.logsigmoid, F.relu6, F.hardtanh,
           torch.erf, torch.sin, torch.tan, torch.atan, torch.asinh, torch.expm1, torch.round, torch.sign, torch.ceil,
           lambda x: torch.log1p(x.abs()), lambda x: torch.rsqrt(x.abs() + 1), lambda x: x.abs() ** 0.3)
    return Function(lambda x: [f(x) for f in fns]), (rng.normal(3, 7),)


@module
def pooling(rng):
    def pooling(x):
        return (F.max_pool2d(x, 3, 2, 1), F.avg_pool2d(x, 3, 2, 1),
                F.avg_pool2d(x, 3, 2, 1, count_include_pad=False), F.adaptive_avg_pool2d(x, 2),
                F.adaptive_avg_pool2d(x, 1), F.adaptive_max_pool2d(x, 1), x.amax((2, 3)), x.var(1), x.argmax(1))

    return Function(pooling), (rng.normal(2, 3, 8, 8),)


@module
def indexing(rng):
    def indexing(x, rows, at):
        best, where = torch.topk(x, 3)
        return (best, where, torch.sort(x, descending=True), torch.gather(x, 1, at), torch.index_select(x, 0, rows),
                x[:, 2:9:3], torch.flip(x, [1]), torch.where(x > 0, x, -x), F.pad(x, (1, 2), value=0.5))

    return Function(indexing), (rng.normal(5, 11), rng.integers(5, 4), rng.integers(11, 5, 2))


@module
def scans(rng):
    def scans(x):
        return (x.cumsum(1), x.cumsum(0), torch.stack([x.sum(1), x.mean(1), x.prod(1)]), x.std(0),
                torch.linalg.vector_norm(x, dim=1), torch.logsumexp(x, 1))

    return Function(scans), (rng.normal(4, 9),)


@module
def train_step(rng):
    """Cross-entropy of an MLP, its gradient written out by autograd, and a step of gradient descent."""
    net = nn.Sequential(nn.Linear(7, 11), nn.Tanh(), nn.Linear(11, 5))
    names = list(dict(net.named_parameters()))

    def loss(params, x, y):
        return F.cross_entropy(torch.func.functional_call(net, params, (x,)), y)

    def train_step(*args):
        params, (x, y) = dict(zip(names, args)), args[len(names):]
        grads, value = torch.func.grad_and_value(loss)(params, x, y)
        return value, *(params[n] - 0.1 * grads[n] for n in names)

    args = *(p.detach() for p in rng.fill(net).parameters()), rng.normal(6, 7), rng.integers(5, 6)
    return make_fx(train_step)(*args), args


@module
def mixed_types(rng):
    """bfloat16, half, integers and booleans, and the conversions between them."""
    def mixed_types(x, n):
        half = x.to(torch.float16)
        brain = x.to(torch.bfloat16) @ x.to(torch.bfloat16).mT
        return (half * 2 + 1, brain, (n // 3).to(torch.int32), n % 5, (x > 0) & (n > 2), n.to(torch.float64) / 7,
                n.bitwise_and(6), n ^ (n + 1), (x * 100).to(torch.int8))

    return Function(mixed_types), (rng.normal(4, 4, std=0.5), rng.integers(50, 4, 4))


# ---------------------------------------------------------------- export


def write_npz(path, prefix, tensors):
    """np.savez with fixed timestamps; types NumPy lacks travel as unsigned integers."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as z:
        for i, t in enumerate(tensors):
            t = t.detach().contiguous()
            data = io.BytesIO()
            np.lib.format.write_array(data, (t.view(torch.uint16) if t.dtype == torch.bfloat16 else t).numpy(),
                                      allow_pickle=False)
            z.writestr(zipfile.ZipInfo(f"{prefix}{i}.npy", (1980, 1, 1, 0, 0, 0)), data.getvalue())


def export(name, out):
    rng = Random(name)
    net, inputs = MODULES[name](rng)
    net = rng.fill(net)
    weights = [] if name in CONSTANT else [*net.parameters(), *net.buffers()]
    args = (*(w.detach() for w in weights), *inputs)
    program = net if name in CONSTANT or not weights else Lifted(net)
    with torch.no_grad():
        expected = torch.utils._pytree.tree_leaves(program(*args))
    imported = fx.export_and_import(program, *args, output_type="stablehlo", func_name="main")
    text = imported.operation.get_asm(print_generic_op_form=name in GENERIC)
    out.mkdir(parents=True, exist_ok=True)
    (out / "model.mlir").write_text(text if text.endswith("\n") else text + "\n")
    write_npz(out / "inputs.npz", "arg", torch.utils._pytree.tree_leaves(args))
    write_npz(out / "expected.npz", "out", expected)
    size = sum(file.stat().st_size for file in out.iterdir()) / 1024
    print(f"{name:20} {size:6.0f} KiB {len(text.splitlines()):5} lines {len(expected):3} results", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=ROOT / "testdata/torch", metavar="DIR", help="where to")
    parser.add_argument("--only", nargs="+", choices=MODULES, metavar="NAME", default=list(MODULES),
                        help=f"some of: {' '.join(MODULES)}")
    options = parser.parse_args()
    torch.set_num_threads(1)
    for name in options.only:
        export(name, options.out / name)


if __name__ == "__main__":
    main()
