"""The seven networks of the evaluations of TASO (SOSP 2019) and TENSAT (MLSys 2021), for inference with batch 1.

Each is written from the paper that introduced the network; weights are arguments.  Where those evaluations leave
sizes open, the published network is taken at full depth, batch normalisation, softmax and layer norm included."""
import jax
import jax.numpy as jnp
from jax import lax

from .common import NHWC, batch_norm, dense, model
from .language import bert


def conv(w, x, stride=1, groups=1, padding="SAME"):
    return lax.conv_general_dilated(x, w, (stride, stride), padding, dimension_numbers=NHWC,
                                    feature_group_count=groups)


def pool(x, size, stride, start, op, padding):
    return lax.reduce_window(x, start, op, (1, size, size, 1), (1, stride, stride, 1), padding)


def max_pool(x, size=3, stride=2, padding="VALID"):
    return pool(x, size, stride, -jnp.inf, lax.max, padding)


def avg_pool(x, size=3, stride=1, padding="SAME"):
    """Of the elements inside of the image only."""
    ones = jnp.ones((1, *x.shape[1:3], 1), x.dtype)
    return pool(x, size, stride, 0.0, lax.add, padding) / pool(ones, size, stride, 0.0, lax.add, padding)


class Weights:
    """The parameters of a network whose layers are called in a fixed order: made in a first run on shapes, read in
    that order afterwards."""

    def __init__(self, rng):
        self.rng, self.made, self.given = rng, [], None

    def __call__(self, make):
        if self.given is None:
            self.made.append(make(self.rng))
            return jax.tree.map(jnp.asarray, self.made[-1])
        return next(self.given)

    def conv(self, x, n_out, size=1, stride=1, groups=1, padding="SAME", bias=False):
        height, width = (size, size) if isinstance(size, int) else size
        n_in = x.shape[-1] // groups
        y = conv(self(lambda rng: rng.weight(height, width, n_in, n_out)), x, stride, groups, padding)
        return y + self(lambda rng: rng.normal(n_out, std=0.1)) if bias else y

    def norm(self, x):
        return batch_norm(self(lambda rng: rng.batch_norm(x.shape[-1])), x)

    def dense(self, x, n_out):
        return dense(self(lambda rng: rng.dense(x.shape[-1], n_out)), x)


def network(name, rng, forward, *inputs):
    """The model whose `forward(weights, *inputs)` asks for its parameters as it goes."""
    weights = Weights(rng)
    jax.eval_shape(lambda *inputs: forward(weights, *inputs), *inputs)
    params = weights.made

    def run(params, *inputs):
        weights.given = iter(params)
        return forward(weights, *inputs)

    run.__name__ = name
    return run, (params, *inputs)


@model(None, dict(layers=12, d=768, heads=12, d_mlp=3072, vocab=30522, positions=512, batch=1, sequence=64))
def tensat_bert(rng, **sizes):
    """BERT-Base (Devlin et al. 2018) on 64 tokens."""
    return bert(rng, **sizes)


@model(None, dict(image=224, width=64, depths=(3, 4, 6, 3), cardinality=32, classes=1000))
def tensat_resnext50(rng, image, width, depths, cardinality, classes):
    """ResNeXt-50 32x4d (Xie et al. 2016)."""

    def forward(w, x):
        x = max_pool(jax.nn.relu(w.norm(w.conv(x, width, 7, 2))), padding="SAME")
        for i, depth in enumerate(depths):
            inner, outer = 2 * width << i, 4 * width << i
            for j in range(depth):
                stride = 2 if i > 0 and j == 0 else 1
                y = jax.nn.relu(w.norm(w.conv(x, inner)))
                y = jax.nn.relu(w.norm(w.conv(y, inner, 3, stride, groups=cardinality)))
                y = w.norm(w.conv(y, outer))
                x = jax.nn.relu(y + (w.norm(w.conv(x, outer, 1, stride)) if j == 0 else x))
        return w.dense(x.mean((1, 2)), classes)

    return network("tensat_resnext50", rng, forward, rng.normal(1, image, image, 3))


@model(None, dict(image=224, filters=44, stem=32, repeats=4, classes=1000))
def tensat_nasnet_a(rng, image, filters, stem, repeats, classes):
    """NASNet-A (4 @ 1056), the mobile network of Zoph et al. 2017."""

    def separable(w, x, n, size, stride=1):
        """Twice: ReLU, depthwise, pointwise, normalised."""
        for s in stride, 1:
            x = w.conv(jax.nn.relu(x), x.shape[-1], size, s, groups=x.shape[-1])
            x = w.norm(w.conv(x, n))
        return x

    def fit(w, x, n, like):
        """An input of a cell with the cell's filters, and with its resolution."""
        x = jax.nn.relu(x)
        if x.shape[1] != like.shape[1]:
            shifted = jnp.pad(x, ((0, 0), (0, 1), (0, 1), (0, 0)))[:, 1:, 1:]
            halves = [w.conv(part[:, ::2, ::2], n // 2) for part in (x, shifted)]
            return w.norm(jnp.concatenate(halves, axis=-1))
        return w.norm(w.conv(x, n))

    def normal(w, before, x, n):
        p, h = fit(w, before, n, x), fit(w, x, n, x)
        return jnp.concatenate([separable(w, h, n, 3) + h,
                                separable(w, p, n, 3) + separable(w, h, n, 5),
                                avg_pool(h) + p,
                                avg_pool(p) + avg_pool(p),
                                separable(w, p, n, 5) + separable(w, p, n, 3)], axis=-1)

    def reduction(w, before, x, n):
        p, h = fit(w, before, n, x), fit(w, x, n, x)
        a = separable(w, p, n, 7, 2) + separable(w, h, n, 5, 2)
        b = max_pool(h, padding="SAME") + separable(w, p, n, 7, 2)
        c = avg_pool(h, stride=2) + separable(w, p, n, 5, 2)
        d = max_pool(h, padding="SAME") + separable(w, a, n, 3)
        return jnp.concatenate([b, c, d, avg_pool(a) + b], axis=-1)

    def forward(w, x):
        before = x = w.norm(w.conv(x, stem, 3, 2, padding="VALID"))
        for n in filters // 4, filters // 2:
            before, x = x, reduction(w, before, x, n)
        for i in range(3):
            if i > 0:
                before, x = x, reduction(w, before, x, filters << i)
            for _ in range(repeats):
                before, x = x, normal(w, before, x, filters << i)
        return w.dense(jax.nn.relu(x).mean((1, 2)), classes)

    return network("tensat_nasnet_a", rng, forward, rng.normal(1, image, image, 3))


@model(None, dict(d=512, steps=10, batch=1))
def tensat_nasrnn(rng, d, steps, batch):
    """The recurrent cell that Zoph and Le 2016 found, unrolled: eight products of the input and of the state each."""

    def cell(wx, wh, x, h, c):
        tanh, sigmoid, relu = jnp.tanh, jax.nn.sigmoid, jax.nn.relu
        # One product per gate, as the cell's tree has them.
        xs, hs = [x @ w for w in wx], [h @ w for w in wh]
        a = [f(xs[i] * hs[i] if i in (3, 6) else xs[i] + hs[i]) for i, f in
             enumerate((sigmoid, relu, sigmoid, relu, tanh, sigmoid, tanh, sigmoid))]
        b = [tanh(a[0] * a[1]), tanh(a[2] + a[3]), tanh(a[4] * a[5]), sigmoid(a[6] + a[7])]
        c = tanh(b[0] + c)
        new = c * b[1]
        return tanh(new * tanh(b[2] + b[3])), new

    def tensat_nasrnn(params, xs):
        h = c = jnp.zeros((batch, d))
        for x in xs:
            h, c = cell(params["x"], params["h"], x, h, c)
        return h

    params = {name: [rng.weight(d, d) for _ in range(8)] for name in "xh"}
    return tensat_nasrnn, (params, [rng.normal(batch, d) for _ in range(steps)])


@model(None, dict(image=299, classes=1000))
def tensat_inception_v3(rng, image, classes):
    """Inception-v3 (Szegedy et al. 2015)."""

    def unit(w, x, n, size=1, stride=1, padding="SAME"):
        return jax.nn.relu(w.norm(w.conv(x, n, size, stride, padding=padding)))

    def chain(w, x, *units):
        for arguments in units:
            x = unit(w, x, *arguments)
        return x

    def join(*parts):
        return jnp.concatenate(parts, axis=-1)

    def forward(w, x):
        x = chain(w, x, (32, 3, 2, "VALID"), (32, 3, 1, "VALID"), (64, 3))
        x = max_pool(x)
        x = max_pool(chain(w, x, (80, 1, 1, "VALID"), (192, 3, 1, "VALID")))
        for n in 32, 64, 64:  # 35 x 35
            x = join(unit(w, x, 64), chain(w, x, (48,), (64, 5)), chain(w, x, (64,), (96, 3), (96, 3)),
                     unit(w, avg_pool(x), n))
        x = join(unit(w, x, 384, 3, 2, "VALID"), chain(w, x, (64,), (96, 3), (96, 3, 2, "VALID")), max_pool(x))
        for n in 128, 160, 160, 192:  # 17 x 17
            x = join(unit(w, x, 192), chain(w, x, (n,), (n, (1, 7)), (192, (7, 1))),
                     chain(w, x, (n,), (n, (7, 1)), (n, (1, 7)), (n, (7, 1)), (192, (1, 7))),
                     unit(w, avg_pool(x), 192))
        x = join(chain(w, x, (192,), (320, 3, 2, "VALID")),
                 chain(w, x, (192,), (192, (1, 7)), (192, (7, 1)), (192, 3, 2, "VALID")), max_pool(x))
        for _ in range(2):  # 8 x 8
            y, z = unit(w, x, 384), chain(w, x, (448,), (384, 3))
            x = join(unit(w, x, 320), unit(w, y, 384, (1, 3)), unit(w, y, 384, (3, 1)),
                     unit(w, z, 384, (1, 3)), unit(w, z, 384, (3, 1)), unit(w, avg_pool(x), 192))
        return w.dense(x.mean((1, 2)), classes)

    return network("tensat_inception_v3", rng, forward, rng.normal(1, image, image, 3))


@model(None, dict(image=224, classes=1000))
def tensat_squeezenet(rng, image, classes):
    """SqueezeNet 1.0 (Iandola et al. 2016)."""

    def fire(w, x, squeeze, expand):
        x = jax.nn.relu(w.conv(x, squeeze, bias=True))
        return jnp.concatenate([jax.nn.relu(w.conv(x, expand, size, bias=True)) for size in (1, 3)], axis=-1)

    def forward(w, x):
        x = max_pool(jax.nn.relu(w.conv(x, 96, 7, 2, padding="VALID", bias=True)))
        for squeeze, expand in (16, 64), (16, 64), (32, 128):
            x = fire(w, x, squeeze, expand)
        x = max_pool(x)
        for squeeze, expand in (32, 128), (48, 192), (48, 192), (64, 256):
            x = fire(w, x, squeeze, expand)
        x = fire(w, max_pool(x), 64, 256)
        return jax.nn.relu(w.conv(x, classes, bias=True)).mean((1, 2))

    return network("tensat_squeezenet", rng, forward, rng.normal(1, image, image, 3))


@model(None, dict(image=224, classes=1000))
def tensat_vgg19(rng, image, classes):
    """VGG-19 (Simonyan and Zisserman 2014), configuration E."""

    def forward(w, x):
        for n, depth in (64, 2), (128, 2), (256, 4), (512, 4), (512, 4):
            for _ in range(depth):
                x = jax.nn.relu(w.conv(x, n, 3, bias=True))
            x = max_pool(x, 2)
        x = x.reshape(1, -1)
        for n in 4096, 4096:
            x = jax.nn.relu(w.dense(x, n))
        return w.dense(x, classes)

    return network("tensat_vgg19", rng, forward, rng.normal(1, image, image, 3))
