"""Ops that make, move and index: their results are elements of their operands, whatever those are."""
import numpy as np

from .core import COMPLEX, INTS, NARROW, WIDE, arr, case, count, elem, ints, rand, tensor, width, xla

ALL = ["f32", "i8", "i1", "complex<f32>", "bf16", "ui4", "f8E5M2", "i64", "f4E2M1FN"]


def data(e, *shape):
    """Distinct values where the type has enough."""
    n = int(np.prod(shape))
    if e == "i1":
        return arr((np.arange(n) % 3 == 0).reshape(shape), e)
    if e.startswith("complex"):
        return arr(np.arange(n).reshape(shape) * (1 - 0.5j), e)
    top = {"f4E2M1FN": 4, "ui4": 16, "i4": 8, "ui2": 4, "i2": 2}.get(e, 120)
    if e.startswith(("f8", "f6")):
        top = 8
    return arr((np.arange(n) % top).reshape(shape), e)


def makers():
    op = "stablehlo.constant"
    for e in INTS + WIDE + COMPLEX + NARROW + ["i1"]:
        x = arr([1, 1], e) if e == "f8E8M0FNU" else data(e, 2)
        case(op, e, "%r = stablehlo.reshape %0 : ($0) -> $r", [x], [x.reshape(1, 2)])
    case(op, "rank 0", "%r = stablehlo.constant dense<-0.0> : $r", [], [arr(-0.0, "f32")], "bits")
    case(op, "a splat", "%r = stablehlo.constant dense<7> : $r", [], [arr(np.full((2, 3), 7), "ui16")])
    case(op, "bytes", '%r = stablehlo.constant dense<"0x0000803F000000C0"> : $r', [], [arr([1, -2], "f32")])
    case(op, "a splat of bytes", '%r = "stablehlo.constant"() <{value = dense<"0x0000803F"> : $r}> : () -> $r', [],
         [arr([1, 1, 1], "f32")])
    case(op, "hexadecimal elements", "%r = stablehlo.constant dense<[0x7F800000, 0xFF800000, 0x3F800000]> : $r", [],
         [arr([np.inf, -np.inf, 1.0], "f32")])
    case(op, "an array attribute", "%r = stablehlo.constant {value = dense<[true, false]> : $r} dense<[true, false]> : $r"
         if False else '%r = "stablehlo.constant"() {value = dense<[true, false]> : $r} : () -> $r', [],
         [arr([1, 0], "i1")])
    case(op, "no elements", "%r = stablehlo.constant dense<> : $r", [], [arr(np.zeros((0, 4)), "f64")])
    op = "stablehlo.iota"
    for e in INTS + WIDE + COMPLEX:
        want = np.arange(3) if width(e.replace("complex<", "").strip(">")) > 2 else np.arange(2)
        case(op, e, f"%r = {op} dim = 0 : $r", [], [arr(want, e)])
    case(op, "the last dimension", f'%r = "{op}"() <{{iota_dimension = 2 : i64}}> : () -> $r', [],
         [arr(np.broadcast_to(np.arange(4), (2, 3, 4)), "i32")])
    case(op, "the middle dimension", f"%r = {op} dim = 1 : $r", [],
         [arr(np.broadcast_to(np.arange(3)[:, None], (2, 3, 4)), "f32")])
    case(op, "no elements", f"%r = {op} dim = 1 : $r", [], [arr(np.zeros((2, 0)), "i32")])
    case(op, "past the range of the type", f"%r = {op} dim = 0 : $r", [], [arr(np.arange(300) % 256, "ui8")])


def shapes():
    for e in ALL:
        x = data(e, 2, 3)
        s = "stablehlo."
        case(s + "reshape", e, "%r = stablehlo.reshape %0 : ($0) -> $r", [x], [x.reshape(3, 1, 2)])
        case(s + "transpose", e, "%r = stablehlo.transpose %0, dims = [1, 0] : ($0) -> $r", [x], [x.T.copy()])
        case(s + "reverse", e, "%r = stablehlo.reverse %0, dims = [1] : $0", [x], [x[:, ::-1].copy()])
        case(s + "slice", e, "%r = stablehlo.slice %0 [0:2:1, 1:3] : ($0) -> $r", [x], [x[:, 1:].copy()])
        case(s + "concatenate", e, "%r = stablehlo.concatenate %0, %1, dim = 1 : ($T) -> $r", [x, x[:, :1].copy()],
             [np.concatenate([x, x[:, :1]], 1)])
        case(s + "broadcast_in_dim", e, "%r = stablehlo.broadcast_in_dim %0, dims = [2, 0] : ($0) -> $r", [x],
             [np.broadcast_to(x.T[:, None, :], (3, 2, 2)).copy()])
        case(s + "broadcast", e, "%r = stablehlo.broadcast %0, sizes = [2, 1] : ($0) -> $r", [x],
             [np.broadcast_to(x, (2, 1, 2, 3)).copy()])
        case(s + "pad", e, "%r = stablehlo.pad %0, %1, low = [1, 0], high = [0, 2], interior = [0, 1] : ($T) -> $r",
             [x, x[1, 1].reshape(())], [padded(x, x[1, 1], (1, 0), (0, 2), (0, 1))])
    op = "stablehlo.reshape"
    case(op, "to rank 0", f'%r = "{op}"(%0) : ($0) -> $r', [arr([[5]], "i32")], [arr(5, "i32")])
    case(op, "from rank 0", f"%r = {op} %0 : ($0) -> $r", [arr(5, "i32")], [arr([[5]], "i32")])
    case(op, "no elements", f"%r = {op} %0 : ($0) -> $r", [arr(np.zeros((0, 3)), "f32")], [arr(np.zeros((2, 0)), "f32")])
    op = "stablehlo.transpose"
    x = data("i32", 2, 3, 4)
    for k, p in enumerate([(0, 2, 1), (2, 0, 1), (1, 2, 0), (2, 1, 0), (0, 1, 2)]):
        body = (f"%r = {op} %0, dims = {list(p)} : ($0) -> $r", f'%r = "{op}"(%0) <{{permutation = array<i64: '
                f'{", ".join(map(str, p))}>}}> : ($0) -> $r')[k % 2]
        case(op, f"rank 3, {p}", body, [x], [x.transpose(p).copy()])
    case(op, "rank 0", f"%r = {op} %0, dims = [] : ($0) -> $r", [arr(3.0, "f32")], [arr(3.0, "f32")])
    case(op, "no elements", f"%r = {op} %0, dims = [1, 0] : ($0) -> $r", [arr(np.zeros((0, 3)), "f32")],
         [arr(np.zeros((3, 0)), "f32")])
    op = "stablehlo.reverse"
    case(op, "all dimensions", f'%r = "{op}"(%0) <{{dimensions = array<i64: 2, 0, 1>}}> : ($0) -> $r', [x],
         [x[::-1, ::-1, ::-1].copy()])
    case(op, "no dimension", f"%r = {op} %0, dims = [] : $0", [x], [x])
    case(op, "rank 0", f"%r = {op} %0, dims = [] : $0", [arr(1.5, "f64")], [arr(1.5, "f64")])
    op = "stablehlo.broadcast_in_dim"
    case(op, "from rank 0", f"%r = {op} %0, dims = [] : ($0) -> $r", [arr(2.5, "f32")], [arr(np.full((2, 3), 2.5), "f32")])
    case(op, "an extent of one", f'%r = "{op}"(%0) <{{broadcast_dimensions = array<i64: 0, 1>}}> : ($0) -> $r',
         [arr([[1], [2]], "i32")], [arr([[1, 1, 1], [2, 2, 2]], "i32")])
    case(op, "one element to none", f"%r = {op} %0, dims = [0] : ($0) -> $r", [arr([1], "i32")],
         [arr(np.zeros((0, 2)), "i32")])
    case("stablehlo.broadcast", "from rank 0", '%r = "stablehlo.broadcast"(%0) <{broadcast_sizes = array<i64: 3>}> : ($0) -> $r',
         [arr(7, "i64")], [arr([7, 7, 7], "i64")])
    case("stablehlo.broadcast", "no sizes", "%r = stablehlo.broadcast %0, sizes = [] : ($0) -> $r", [arr([7], "i64")],
         [arr([7], "i64")])


def slices():
    op, x = "stablehlo.slice", data("i32", 5, 6)
    case(op, "strides", f"%r = {op} %0 [1:5:2, 0:6:4] : ($0) -> $r", [x], [x[1:5:2, 0:6:4].copy()])
    case(op, "a stride beyond the extent", f"%r = {op} %0 [0:5:9, 5:6] : ($0) -> $r", [x], [x[0:5:9, 5:6].copy()])
    case(op, "nothing", f"%r = {op} %0 [2:2, 0:6] : ($0) -> $r", [x], [x[2:2].copy()])
    case(op, "rank 0", f"%r = {op} %0 [] : ($0) -> $r", [arr(1, "i32")], [arr(1, "i32")])
    body = (f'%r = "{op}"(%0) <{{start_indices = array<i64: 1, 2>, limit_indices = array<i64: 4, 6>, '
            "strides = array<i64: 1, 3>}> : ($0) -> $r")
    case(op, "generic form", body, [x], [x[1:4, 2:6:3].copy()])
    op = "stablehlo.concatenate"
    a, b = data("f32", 1, 3), data("f32", 2, 3)
    case(op, "three operands", f'%r = "{op}"(%0, %1, %2) <{{dimension = 0 : i64}}> : ($T) -> $r', [a, b, a],
         [np.concatenate([a, b, a])])
    case(op, "operands without elements", f"%r = {op} %0, %1, %2, dim = 0 : ($T) -> $r", [a[:0], b, a[:0]], [b])
    case(op, "one operand", f"%r = {op} %0, dim = 1 : ($0) -> $r", [b], [b])
    op = "stablehlo.pad"
    v, x = arr(9, "i32"), data("i32", 3, 4)
    for low, high, inner in [((-1, 0), (0, -2), (0, 0)), ((1, 2), (3, 0), (2, 1)), ((-1, -2), (2, 1), (1, 2)),
                             ((-3, 0), (0, 0), (0, 0)), ((0, 0), (0, 0), (3, 0)), ((-4, 1), (5, 1), (0, 0)),
                             ((-2, 3), (-1, -6), (1, 2))]:
        body = (f"%r = {op} %0, %1, low = {list(low)}, high = {list(high)}, interior = {list(inner)} : ($T) -> $r")
        case(op, f"low {low}, high {high}, between {inner}", body, [x, v], [padded(x, 9, low, high, inner)])
    empty = arr(np.zeros((0,)), "i32")
    case(op, "of nothing", f"%r = {op} %0, %1, low = [1], high = [2], interior = [3] : ($T) -> $r", [empty, v],
         [padded(empty, 9, (1,), (2,), (3,))])
    case(op, "rank 0", f"%r = {op} %0, %1, low = [], high = [], interior = [] : ($T) -> $r", [arr(4, "i32"), v],
         [arr(4, "i32")])
    body = (f'%r = "{op}"(%0, %1) <{{edge_padding_low = array<i64: 0>, edge_padding_high = array<i64: -1>, '
            "interior_padding = array<i64: 1>}> : ($T) -> $r")
    case(op, "generic form", body, [arr([1, 2, 3], "i32"), v], [padded(arr([1, 2, 3], "i32"), 9, (0,), (-1,), (1,))])


def padded(x, value, low, high, inner):
    """Each element i lies at low + i * (inner + 1), if that is within the result."""
    shape = [lo + max(0, n + (n - 1) * i) + hi for n, lo, hi, i in zip(x.shape, low, high, inner)]
    out = np.empty(shape, x.dtype)
    out.fill(value)
    for index, v in np.ndenumerate(x):
        at = tuple(lo + i * (n + 1) for i, lo, n in zip(index, low, inner))
        if all(0 <= a < s for a, s in zip(at, shape)):
            out[at] = v
    return out


def bitcasts():
    op = "stablehlo.bitcast_convert"
    body, generic = f"%r = {op} %0 : ($0) -> $r", f'%r = "{op}"(%0) : ($0) -> $r'
    f = rand(3, 2, 3)
    case(op, "f32 to i32", body, [f], [f.view(np.int32)])
    case(op, "i32 to f32", generic, [f.view(np.int32)], [f])
    case(op, "f32 to i8", body, [f], [f.view(np.int8).reshape(2, 3, 4)])
    case(op, "i16 to f64", body, [np.ascontiguousarray(f).view(np.int16)[:, :4].copy()],
         [np.ascontiguousarray(f).view(np.int16)[:, :4].copy().view(np.float64).reshape(2)])
    case(op, "ui8 to bf16", generic, [arr([[0x80, 0x3F], [0x00, 0xC0]], "ui8")], [arr([1.0, -2.0], "bf16")])
    case(op, "i8 to f8E4M3FN", body, [arr([0x38, 0x40, -0x48], "i8")], [arr([0x38, 0x40, -0x48], "i8").view(arr([1], "f8E4M3FN").dtype)])
    case(op, "i8 to i4", body, [arr([0x21, -1], "i8")], [arr([[1, 2], [-1, -1]], "i4")])
    case(op, "ui4 to ui8", body, [arr([[1, 2], [15, 7]], "ui4")], [arr([0x21, 0x7F], "ui8")])
    case(op, "i8 to ui2", body, [arr([0b11100100], "ui8")], [arr([[0, 1, 2, 3]], "ui2")])
    z = arr([1 + 2j, -3 + 0.5j], "complex<f32>")
    case(op, "complex to complex", body, [z], [z])
    case(op, "rank 0", body, [arr(1.0, "f32")], [arr(0x3F800000, "ui32")])
    case(op, "rank 0 to rank 1", body, [arr(1.0, "f32")], [arr([0, 0x3F80], "ui16")])
    nan = arr([0x7FC12345], "ui32")
    case(op, "the bits of a NaN", "%f = stablehlo.bitcast_convert %0 : ($0) -> tensor<1xf32>\n"
         "%r = stablehlo.bitcast_convert %f : (tensor<1xf32>) -> $r", [nan], [nan])


def dynamic_slices():
    op, x = "stablehlo.dynamic_slice", data("i32", 4, 5)
    for k, (i, j, e) in enumerate([(1, 2, "i32"), (-7, 3, "i64"), (9, 9, "i32"), (3, 0, "ui8"), (-1, -1, "i8")]):
        a, b = min(max(i, 0), 2), min(max(j, 0), 2)
        body = (f"%r = {op} %0, %1, %2, sizes = [2, 3] : ($T) -> $r", f'%r = "{op}"(%0, %1, %2) <{{slice_sizes = '
                "array<i64: 2, 3>}> : ($T) -> $r")[k % 2]
        case(op, f"at {i}, {j} as {e}", body, [x, arr(i, e), arr(j, e)], [x[a:a + 2, b:b + 3].copy()])
    case(op, "rank 0", f"%r = {op} %0, sizes = [] : ($0) -> $r", [arr(3, "i32")], [arr(3, "i32")])
    case(op, "starts near the end of ui64", f"%r = {op} %0, %1, sizes = [2] : ($T) -> $r",
         [arr([1, 2, 3], "i32"), arr(2**64 - 1, "ui64") if False else np.uint64(2**64 - 1).reshape(())], [arr([2, 3], "i32")])
    case(op, "no elements", f"%r = {op} %0, %1, %2, sizes = [0, 3] : ($T) -> $r", [x, arr(5, "i32"), arr(1, "i32")],
         [x[:0, :3]])
    for e in ALL:
        y = data(e, 5)
        case(op, e, f"%r = {op} %0, %1, sizes = [2] : ($T) -> $r", [y, arr(2, "i32")], [y[2:4].copy()])
    op = "stablehlo.dynamic_update_slice"
    for k, (i, j, e) in enumerate([(1, 2, "i32"), (-7, 3, "i64"), (9, 9, "i32"), (3, 0, "ui16")]):
        u = arr([[90, 91, 92], [93, 94, 95]], "i32")
        want, a, b = x.copy(), min(max(i, 0), 2), min(max(j, 0), 2)
        want[a:a + 2, b:b + 3] = u
        body = (f"%r = {op} %0, %1, %2, %3 : ($T) -> $r", f'%r = "{op}"(%0, %1, %2, %3) : ($T) -> $r')[k % 2]
        case(op, f"at {i}, {j} as {e}", body, [x, u, arr(i, e), arr(j, e)], [want])
    case(op, "rank 0", f"%r = {op} %0, %1 : ($T) -> $r", [arr(3, "i32"), arr(4, "i32")], [arr(4, "i32")])
    case(op, "no elements", f"%r = {op} %0, %1, %2, %3 : ($T) -> $r", [x, x[:0], arr(2, "i32"), arr(0, "i32")], [x])
    for e in ALL:
        y = data(e, 5)
        want = y.copy()
        want[2:4] = y[:2]
        case(op, e, f"%r = {op} %0, %1, %2 : ($T) -> $r", [y, y[:2].copy(), arr(2, "i32")], [want])


GATHERS = {
    # name: (operand shape, indices, attributes, slice sizes, result shape)
    "rows": ((4, 3), [[2], [0], [3]], "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1", [1, 3], (3, 3)),
    "rows, an implied index dimension": ((4, 3), [1, 3], "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1", [1, 3], (2, 3)),
    "starts out of bounds": ((4, 3), [[9], [-5]], "offset_dims = [1, 2], start_index_map = [0], index_vector_dim = 1", [2, 3], (2, 2, 3)),
    "points": ((4, 3), [[1, 2], [3, 0], [7, -1]], "collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1", [1, 1], (3,)),
    "swapped coordinates": ((3, 4), [[1, 2], [3, 0]], "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 1", [1, 2], (2, 2)),
    "index vectors first": ((3, 4), [[1, 2, 0], [3, 0, 1]], "offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 0", [1, 2], (2, 3)),
    "offset dimensions before and behind": ((3, 4, 2), [[[0], [1]], [[2], [1]]], "offset_dims = [0, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 2", [3, 1, 2], (3, 2, 2, 2)),
    "batching dimensions": ((2, 4, 3), [[[1], [3]], [[0], [9]]], "offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2", [1, 1, 3], (2, 2, 3)),
    "one slice": ((4, 3), [2], "offset_dims = [0, 1], start_index_map = [0], index_vector_dim = 0", [2, 3], (2, 3)),
    "no index": ((4, 3), np.zeros((0, 1)), "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1", [1, 3], (0, 3)),
}


def gathers():
    op = "stablehlo.gather"
    for name, (shape, index, attrs, sizes, result) in GATHERS.items():
        for e in ("i32",) if name != "rows" else ALL:
            for index_type in ("i32", "i64", "ui8") if name == "points" and e == "i32" else ("i64",):
                at = np.array(index)
                at = arr(np.where(at < 0, 200, at) if index_type == "ui8" else at, index_type)
                sizes_text = ", ".join(map(str, sizes))
                body = (f'%r = "{op}"(%0, %1) <{{dimension_numbers = #stablehlo.gather<{attrs}>, slice_sizes = '
                        f"array<i64: {sizes_text}>, indices_are_sorted = false}}> : ($T) -> $r")
                oracle = [(result, e)]
                x = data(e, *shape)
                if e not in ("i32", "f32", "i8", "i1", "complex<f32>", "bf16", "i64"):
                    oracle = [x[np.clip(at.astype(np.int64)[:, 0], 0, 3)]]
                case(op, f"{name} {e} by {index_type}", body, [x, at], oracle)
    body = ('%s = stablehlo.constant dense<[1, 3]> : tensor<2xi64>\n'
            '%r = "stablehlo.dynamic_gather"(%0, %1, %s) <{dimension_numbers = #stablehlo.gather<ATTRS>}> : '
            "($T, tensor<2xi64>) -> $r")
    for name in ("rows", "rows, an implied index dimension"):
        shape, index, attrs, sizes, result = GATHERS[name]
        x, at = data("f32", *shape), arr(index, "i32")
        case("stablehlo.dynamic_gather", name, body.replace("ATTRS", attrs), [x, at], [x[at.reshape(-1)]])
    shape, index, attrs, sizes, result = GATHERS["starts out of bounds"]
    x, at = data("i8", *shape), arr(index, "i64")
    case("stablehlo.dynamic_gather", "starts out of bounds", body.replace("ATTRS", attrs).replace("[1, 3]", "[2, 3]"),
         [x, at], [np.stack([x[2:], x[:2]])])


def scatters():
    op = "stablehlo.scatter"
    add = "%s = stablehlo.add %a, %b : SCALAR\n  stablehlo.return %s : SCALAR"

    def form(attrs, region, sorted_unique="indices_are_sorted = false, unique_indices = false"):
        return (f'%r = "{op}"(%0, %1, %2) <{{scatter_dimension_numbers = #stablehlo.scatter<{attrs}>, {sorted_unique}}}> '
                f"({{\n^bb0(%a: SCALAR, %b: SCALAR):\n  {region}\n}}) : ($T) -> $r")

    rows = "update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1"
    spots = "inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1"
    windows = "update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0], index_vector_dim = 1"
    batch = ("update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], "
             "scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2")
    regions = {"sum": add, "last": "stablehlo.return %b : SCALAR",
               "largest": "%s = stablehlo.maximum %a, %b : SCALAR\n  stablehlo.return %s : SCALAR",
               "difference": "%s = stablehlo.subtract %a, %b : SCALAR\n  stablehlo.return %s : SCALAR"}
    for e in ("f32", "i32", "i8", "ui16", "complex<f32>", "f64"):
        for name, region in regions.items():
            if e.startswith("complex") and name == "largest":
                continue
            x, at = data(e, 4, 3), arr([[2], [0], [2], [9], [-1]] if name != "last" else [[2], [0], [1], [9], [-1]], "i32")
            u = data(e, 5, 3) + arr(1, e)
            case(op, f"rows, {name} {e}", form(rows, region.replace("SCALAR", tensor((), e))).replace("SCALAR", tensor((), e)),
                 [x, at, u], [(x.shape, e)])
    i = "tensor<i32>"
    for name, attrs, x, at, u in [
            ("points", spots, (4, 3), [[1, 2], [3, 0], [1, 2], [7, 0], [0, -1]], (5,)),
            ("batching dimensions", batch, (2, 4, 3), [[[1], [3]], [[0], [9]]], (2, 2, 3)),
            ("no index", rows, (4, 3), np.zeros((0, 1)), (0, 3))]:
        case(op, name, form(attrs, add).replace("SCALAR", i), [data("i32", *x), arr(at, "i64"), count(*u, start=100)],
             [(x, "i32")])
    # The specification leaves out elements that lie outside, XLA whole windows.
    x, starts, u = data("i32", 4, 3), [1, 3, -1, 2], count(4, 2, 3, start=100)
    want = x.copy()
    for start, block in zip(starts, u):
        for k, row in enumerate(block):
            if 0 <= start + k < 4:
                want[start + k] += row
    case(op, "windows that partly lie outside", form(windows, add).replace("SCALAR", "tensor<i32>"),
         [x, arr([[s] for s in starts], "i64"), u], [want])
    case(op, "promises of order and uniqueness", form(rows, add, "indices_are_sorted = true, unique_indices = true")
         .replace("SCALAR", i), [data("i32", 4, 3), arr([[0], [3]], "i32"), count(2, 3)], [((4, 3), "i32")])
    body = (f'%k = stablehlo.constant dense<3> : {i}\n' + form(rows, "%m = stablehlo.multiply %b, %k : SCALAR\n"
            "  %s = stablehlo.add %a, %m : SCALAR\n  stablehlo.return %s : SCALAR")).replace("SCALAR", i)
    x, u = data("i32", 4, 3), count(2, 3)
    want = x.copy()
    want[[1, 3]] += 3 * u
    case(op, "a region that uses a value from outside", body, [x, arr([[1], [3]], "i32"), u], [want])
    two = (f'%r:2 = "{op}"(%0, %1, %2, %3, %4) <{{scatter_dimension_numbers = #stablehlo.scatter<{rows}>, '
           "indices_are_sorted = false, unique_indices = false}> ({\n"
           "^bb0(%a: tensor<f32>, %c: tensor<i32>, %b: tensor<f32>, %d: tensor<i32>):\n"
           "  %s = stablehlo.add %a, %b : tensor<f32>\n  %m = stablehlo.minimum %c, %d : tensor<i32>\n"
           "  stablehlo.return %s, %m : tensor<f32>, tensor<i32>\n}) : ($T) -> ($R)")
    x, y, at = data("f32", 4, 3), data("i32", 4, 3), arr([[1], [3], [1]], "i32")
    case(op, "two operands", two, [x, y, at, data("f32", 3, 3), data("i32", 3, 3)], [((4, 3), "f32"), ((4, 3), "i32")])


def selects():
    op = "stablehlo.torch_index_select"
    x = data("f32", 3, 4)
    case(op, "dim 0", f'%r = "{op}"(%0, %1) <{{batch_dims = 0 : i64, dim = 0 : i64}}> : ($T) -> $r',
         [x, arr([2, 0], "i32")], [x[[2, 0]]])
    case(op, "dim 1", f'%r = "{op}"(%0, %1) <{{batch_dims = 0 : i64, dim = 1 : i64}}> : ($T) -> $r',
         [x, arr([3, 3, 1], "i64")], [x[:, [3, 3, 1]]])
    case(op, "a table of indices", f'%r = "{op}"(%0, %1) <{{batch_dims = 0 : i64, dim = 0 : i64}}> : ($T) -> $r',
         [x, arr([[2, 0], [1, 1]], "i32")], [x[[[2, 0], [1, 1]]]])
    case(op, "a batch", f'%r = "{op}"(%0, %1) <{{batch_dims = 1 : i64, dim = 1 : i64}}> : ($T) -> $r',
         [x, arr([[3, 0], [1, 1], [2, 3]], "i32")], [np.stack([x[i, j] for i, j in enumerate([[3, 0], [1, 1], [2, 3]])])])


def build():
    makers()
    shapes()
    slices()
    bitcasts()
    dynamic_slices()
    gathers()
    scatters()
    selects()
