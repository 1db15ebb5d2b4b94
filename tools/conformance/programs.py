"""Control flow, calls, tuples and tokens, grids of processes, dynamic shapes and quantised types."""
import numpy as np

from .core import INF, NAN, arr, case, checks, count, dense, elem, rand, section, tensor, ty

I32, I64, PRED = "tensor<i32>", "tensor<i64>", "tensor<i1>"


def control():
    op = "stablehlo.while"
    loop = (f"%z = stablehlo.constant dense<0> : {I32}\n%l:2 = {op}(%i = %z, %s = %1) : {I32}, $1\n"
            f" cond {{\n  %c = stablehlo.compare LT, %i, %0 : ({I32}, {I32}) -> {PRED}\n  stablehlo.return %c : {PRED}\n}} do {{\n"
            f"  %one = stablehlo.constant dense<1> : {I32}\n  %n = stablehlo.add %i, %one : {I32}\n"
            f"  %t = stablehlo.add %s, %s : $1\n  stablehlo.return %n, %t : {I32}, $1\n}}\n"
            "%r = stablehlo.optimization_barrier %l#1 : $1")
    for e in ("f32", "i8", "complex<f32>"):
        for n in (0, 1, 5):
            x = arr([1, -2, 3], e)
            case(op, f"{n} doublings of {e}", loop, [arr(n, "i32"), x], [(x * (2**n)).astype(x.dtype)])
    generic = (f'%l:3 = "{op}"(%0, %1, %2) ({{\n^bb0(%i: {I32}, %a: {I32}, %b: {I32}):\n  %z = stablehlo.constant dense<0> : {I32}\n'
               f"  %c = stablehlo.compare GT, %i, %z : ({I32}, {I32}) -> {PRED}\n  stablehlo.return %c : {PRED}\n}}, {{\n"
               f"^bb0(%i: {I32}, %a: {I32}, %b: {I32}):\n  %s = stablehlo.add %a, %b : {I32}\n  %n = stablehlo.subtract %i, %k : {I32}\n"
               f"  stablehlo.return %n, %b, %s : {I32}, {I32}, {I32}\n}}) : ($T) -> ($T)\n%r = stablehlo.add %l#1, %l#0 : {I32}")
    case(op, "values that change places, one from outside", f"%k = stablehlo.constant dense<1> : {I32}\n" + generic,
         [arr(10, "i32"), arr(0, "i32"), arr(1, "i32")], [arr(55, "i32")])
    nested = (f"%z = stablehlo.constant dense<0> : {I32}\n%one = stablehlo.constant dense<1> : {I32}\n"
              f"%l:2 = {op}(%i = %z, %s = %z) : {I32}, {I32}\n cond {{\n  %c = stablehlo.compare LT, %i, %0 : ({I32}, {I32}) -> {PRED}\n"
              f"  stablehlo.return %c : {PRED}\n}} do {{\n  %m:2 = {op}(%j = %z, %t = %s) : {I32}, {I32}\n   cond {{\n"
              f"    %d = stablehlo.compare LT, %j, %i : ({I32}, {I32}) -> {PRED}\n    stablehlo.return %d : {PRED}\n  }} do {{\n"
              f"    %jn = stablehlo.add %j, %one : {I32}\n    %p = stablehlo.multiply %i, %j : {I32}\n    %tn = stablehlo.add %t, %p : {I32}\n"
              f"    stablehlo.return %jn, %tn : {I32}, {I32}\n  }}\n  %n = stablehlo.add %i, %one : {I32}\n"
              f"  stablehlo.return %n, %m#1 : {I32}, {I32}\n}}\n%r = stablehlo.negate %l#1 : {I32}")
    case(op, "a loop in a loop", nested, [arr(5, "i32")], [arr(-sum(i * j for i in range(5) for j in range(i)), "i32")])
    section(op, "a token among the values", f"""func.func @main() {{
  %0 = stablehlo.constant dense<3> : {I32}
  %t = stablehlo.create_token : !stablehlo.token
  %l:2 = stablehlo.while(%i = %0, %u = %t) : {I32}, !stablehlo.token
   cond {{
    %z = stablehlo.constant dense<0> : {I32}
    %c = stablehlo.compare NE, %i, %z : ({I32}, {I32}) -> {PRED}
    stablehlo.return %c : {PRED}
  }} do {{
    %k = stablehlo.constant dense<1> : {I32}
    %n = stablehlo.subtract %i, %k : {I32}
    stablehlo.return %n, %u : {I32}, !stablehlo.token
  }}
  check.expect_eq_const %l#0, dense<0> : {I32}
  return
}}""")
    op = "stablehlo.if"
    for p in (0, 1):
        body = (f'%r = "{op}"(%0) ({{\n  %a = stablehlo.negate %1 : $1\n  stablehlo.return %a : $1\n}}, {{\n'
                "  stablehlo.return %1 : $1\n}) : ($0) -> $r")
        x = arr([1.0, -2.0], "f32")
        case(op, f"{bool(p)}".lower(), body, [arr(p, "i1"), x], [-x if p else x])
        body = (f'%r:2 = "{op}"(%0) ({{\n  stablehlo.return %1, %2 : $1, $2\n}}, {{\n  %c = stablehlo.constant dense<7> : $1\n'
                "  %d = stablehlo.constant dense<[1.0, 2.0]> : $2\n  stablehlo.return %c, %d : $1, $2\n}) : ($0) -> ($R)")
        case(op, f"two results, {bool(p)}".lower(), body, [arr(p, "i1"), arr(3, "i8"), x],
             [arr(3, "i8"), x] if p else [arr(7, "i8"), arr([1, 2], "f32")])
    op = "stablehlo.case"
    for index in (0, 1, 2, 3, -1, -(2**31)):
        body = (f'%r = "{op}"(%0) ({{\n  %a = stablehlo.add %1, %1 : $1\n  stablehlo.return %a : $1\n}}, {{\n'
                "  %a = stablehlo.negate %1 : $1\n  stablehlo.return %a : $1\n}, {\n  stablehlo.return %1 : $1\n}) : ($0) -> $r")
        x = arr([1, -2], "i64")
        case(op, f"branch {index}", body, [arr(index, "i32"), x], [{0: x + x, 1: -x}.get(index, x)])
    case(op, "the only branch", f'%r = "{op}"(%0) ({{\n  stablehlo.return %1 : $1\n}}) : ($0) -> $r',
         [arr(5, "i32"), arr(1.5, "f32")], [arr(1.5, "f32")])
    op = "stablehlo.return"
    case(op, "a value of the region's argument", f'%r = "stablehlo.map"(%0) <{{dimensions = array<i64: 0>}}> ({{\n^bb0(%a: {I32}):\n'
         f'  "stablehlo.return"(%a) : ({I32}) -> ()\n}}) : ($0) -> $r', [arr([1, 2], "i32")], [arr([1, 2], "i32")])
    case(op, "no value", '%r = stablehlo.add %0, %0 : $0\n"stablehlo.if"(%1) ({\n  stablehlo.return\n}, {\n  "stablehlo.return"() : () -> ()\n}) : ($1) -> ()',
         [arr([1, 2], "i32"), arr(1, "i1")], [arr([2, 4], "i32")])
    op = "stablehlo.optimization_barrier"
    case(op, "one value", f"%r = {op} %0 : $0", [arr([1, 2], "i32")], [arr([1, 2], "i32")])
    case(op, "two values", f'%r:2 = "{op}"(%0, %1) : ($T) -> ($T)', [arr([1, 2], "i32"), arr(1.5, "f64")],
         [arr([1, 2], "i32"), arr(1.5, "f64")])
    for op in ("stablehlo.tuple", "stablehlo.get_tuple_element"):
        case(op, "a pair", "%t = stablehlo.tuple %0, %1 : tuple<$0, $1>\n%r = stablehlo.get_tuple_element %t[1] : (tuple<$0, $1>) -> $r",
             [arr([1, 2], "i32"), arr(1.5, "f64")], [arr(1.5, "f64")])
        case(op, "a tuple of tuples", '%t = "stablehlo.tuple"(%0) : ($0) -> tuple<$0>\n'
             '%u = "stablehlo.tuple"(%1, %t) : ($1, tuple<$0>) -> tuple<$1, tuple<$0>>\n'
             '%v = "stablehlo.get_tuple_element"(%u) <{index = 1 : i32}> : (tuple<$1, tuple<$0>>) -> tuple<$0>\n'
             '%r = "stablehlo.get_tuple_element"(%v) <{index = 0 : i32}> : (tuple<$0>) -> $r',
             [arr([1, 2], "i32"), arr(1.5, "f64")], [arr([1, 2], "i32")])
    case("stablehlo.tuple", "an empty tuple", "%t = stablehlo.tuple : tuple<>\n%u = stablehlo.tuple %t, %0 : tuple<tuple<>, $0>\n"
         "%r = stablehlo.get_tuple_element %u[1] : (tuple<tuple<>, $0>) -> $r", [arr(2, "i32")], [arr(2, "i32")])
    op = "stablehlo.composite"
    helper = ("func.func private @decomposed(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {\n  %s = stablehlo.add %a, %b : tensor<2xf32>\n"
              "  %m = stablehlo.multiply %s, %a : tensor<2xf32>\n  return %m : tensor<2xf32>\n}\n")
    x, y = arr([1, 2], "f32"), arr([3, 5], "f32")
    case(op, "pretty", f'%r = {op} "my.op" %0, %1 {{composite_attributes = {{n = 1 : i32}}, decomposition = @decomposed, version = 2 : i32}} : ($T) -> $r',
         [x, y], [(x + y) * x], helpers=helper)
    case(op, "generic", f'%r = "{op}"(%0, %1) <{{name = "my.op", decomposition = @decomposed}}> : ($T) -> $r', [x, y], [(x + y) * x], helpers=helper)
    op = "stablehlo.custom_call"
    for name, rest in (("check.expect_eq", ""), ("check.expect_close", ""), ("check.expect_almost_eq", "")):
        section(op, name, f"""func.func @main() {{
  %0 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = stablehlo.add %0, %0 : tensor<2xf32>
  %2 = stablehlo.constant dense<[2.0, 4.0]> : tensor<2xf32>
  stablehlo.custom_call @{name}(%1, %2) {{has_side_effect = true}} : (tensor<2xf32>, tensor<2xf32>) -> ()
  return
}}""")
    section(op, "generic form", """func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %1 = stablehlo.negate %0 : tensor<2xi32>
  %2 = stablehlo.constant dense<[-1, -2]> : tensor<2xi32>
  %3 = "stablehlo.custom_call"(%1, %2) <{call_target_name = "check.expect_eq", has_side_effect = true, api_version = 4 : i32, backend_config = {}}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<i1>
  check.expect_eq_const %3, dense<true> : tensor<i1>
  return
}""")
    for op, text in (("stablehlo.after_all", "%u = stablehlo.create_token : !stablehlo.token\n  %t = stablehlo.after_all %u, %u : !stablehlo.token"),
                     ("stablehlo.create_token", '%t = "stablehlo.create_token"() : () -> !stablehlo.token')):
        case(op, "tokens pass a barrier", text.replace("\n  ", "\n") +
             "\n%b:2 = stablehlo.optimization_barrier %t, %0 : !stablehlo.token, $0\n%r = stablehlo.negate %b#1 : $0", [arr([1, 2], "i32")], [arr([-1, -2], "i32")])
    case("stablehlo.after_all", "of nothing", '%t = "stablehlo.after_all"() : () -> !stablehlo.token\n%u = stablehlo.after_all %t : !stablehlo.token\n'
         "%b:2 = stablehlo.optimization_barrier %u, %0 : !stablehlo.token, $0\n%r = stablehlo.abs %b#1 : $0", [arr([1, -2], "i32")], [arr([1, 2], "i32")])


def grid(op, label, body, rows, columns, ins, outs, attrs=""):
    """`rows` replicas by `columns` partitions, each with one input and one result; the body makes `%y` of `%x`."""
    n = rows * columns
    lines = [f"func.func private @process(%x: {ty(ins[0])}) -> {ty(outs[0])} {{", *("  " + line for line in body.split("\n")),
             f"  return %y : {ty(outs[0])}", "}", "func.func @main() {"]
    lines += [f"  %{i} = stablehlo.constant {dense(x)} : {ty(x)}" for i, x in enumerate(ins)]
    row = "[" + ", ".join(["@process"] * columns) + "]"
    programs = "[" + ", ".join([row] * rows) + "]"
    names = ", ".join(f"%{i}" for i in range(n))
    target = "%r" if n == 1 else f"%r:{n}"
    lines.append(f'  {target} = "interpreter.run_parallel"({names}) <{{programs = {programs}{attrs}}}> : '
                 f"({', '.join(map(ty, ins))}) -> ({', '.join(map(ty, outs))})")
    lines += checks(["%r"] if n == 1 else [f"%r#{i}" for i in range(n)], outs, "eq")
    section(op, label, "\n".join(lines + ["  return", "}"]))


def groups(rows):
    return f"dense<{rows}> : tensor<{len(rows)}x{len(rows[0])}xi64>"


def communication():
    def channel(kind=1, handle=1):
        return f"channel_handle = #stablehlo.channel_handle<handle = {handle}, type = {kind}>"

    def fold(op, e):
        t = tensor((), e)
        return f"({{\n  ^bb0(%a: {t}, %b: {t}):\n    %s = stablehlo.{op} %a, %b : {t}\n    stablehlo.return %s : {t}\n  }})"

    # process ids of the groups of each strategy on a grid of 2 replicas by 2 partitions, process = 2 * replica + partition
    strategies = {
        "cross_replica": ([[0, 1]], "", [[0, 2], [1, 3]]),
        "cross_replica_and_partition": ([[0, 1]], ", " + channel(), [[0, 2, 1, 3]]),
        "flattened_ids": ([[0, 3], [2, 1]], ", " + channel() + ", use_global_device_ids", [[0, 3], [2, 1]]),
    }

    def by_group(ins, sets, f):
        out = [None] * len(ins)
        for ids in sets:
            for k, i in enumerate(ids):
                out[i] = f([ins[j] for j in ids], k)
        return out

    for e in ("i64", "f32", "ui8", "bf16"):
        ins = [arr([[i + 1, 2 * i], [5 - i, i]], e) for i in range(4)]
        for name, (rows, attrs, sets) in strategies.items():
            if e not in ("i64", "f32") and name != "cross_replica":
                continue
            size = len(sets[0])
            replica_groups = "replica_groups = " + groups(rows)
            t = ty(ins[0])
            wide = tensor((2, 2 * size), e)
            grid("stablehlo.all_gather", f"{name} {e}",
                 f'%y = "stablehlo.all_gather"(%x) <{{all_gather_dim = 1 : i64, {replica_groups}{attrs}}}> : ({t}) -> {wide}',
                 2, 2, ins, by_group(ins, sets, lambda xs, k: np.concatenate(xs, 1)))
            for f, fold_op in ((sum, "add"), (lambda xs: np.maximum.reduce([x.astype(float) for x in xs]).astype(xs[0].dtype), "maximum")):
                grid("stablehlo.all_reduce", f"{name} {fold_op} {e}",
                     f'%y = "stablehlo.all_reduce"(%x) <{{{replica_groups}{attrs}}}> {fold(fold_op, e)} : ({t}) -> {t}',
                     2, 2, ins, by_group(ins, sets, lambda xs, k, f=f: arr(f(xs).astype(float), e)))
            if size == 2:
                narrow = tensor((2, 1), e)
                grid("stablehlo.reduce_scatter", f"{name} {e}",
                     f'%y = "stablehlo.reduce_scatter"(%x) <{{scatter_dimension = 1 : i64, {replica_groups}{attrs}}}> {fold("add", e)} : ({t}) -> {narrow}',
                     2, 2, ins, by_group(ins, sets, lambda xs, k: arr(sum(xs).astype(float)[:, k:k + 1], e)))
            if size == 2 and name == "cross_replica":
                long = tensor((4, 1), e)
                grid("stablehlo.all_to_all", f"{name} {e}",
                     f'%y = "stablehlo.all_to_all"(%x) <{{split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, {replica_groups}}}> : ({t}) -> {long}',
                     2, 2, ins, by_group(ins, sets, lambda xs, k: np.concatenate([x[:, k:k + 1] for x in xs], 0)))
        t = ty(ins[0])
        grid("stablehlo.all_to_all", f"cross_partition {e}",
             f'%y = "stablehlo.all_to_all"(%x) <{{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = {groups([[0, 1]])}, {channel()}}}> : ({t}) -> {t}',
             1, 2, ins[:2], by_group(ins[:2], [[0, 1]], lambda xs, k: np.concatenate([x[k:k + 1] for x in xs], 0)))
        zero = ins[0] * arr(0, e)
        pairs = "dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>"
        grid("stablehlo.collective_permute", f"cross_replica {e}",
             f'%y = "stablehlo.collective_permute"(%x) <{{source_target_pairs = {pairs}}}> : ({t}) -> {t}', 3, 1, ins[:3], [zero, ins[0], ins[1]])
        grid("stablehlo.collective_permute", f"cross_partition {e}",
             f'%y = "stablehlo.collective_permute"(%x) <{{source_target_pairs = {pairs}, {channel()}}}> : ({t}) -> {t}', 1, 3, ins[:3], [zero, ins[0], ins[1]])
        grid("stablehlo.collective_broadcast", f"cross_replica {e}",
             f'%y = "stablehlo.collective_broadcast"(%x) <{{replica_groups = {groups([[2, 1]])}}}> : ({t}) -> {t}', 3, 1, ins[:3], [zero, ins[2], ins[2]])
        grid("stablehlo.cross-replica-sum", e,
             f'%y = "stablehlo.cross-replica-sum"(%x) <{{replica_groups = {groups([[0, 2], [1, 3]])}}}> : ({t}) -> {t}', 4, 1, ins,
             [arr((ins[i % 2] + ins[i % 2 + 2]).astype(float), e) for i in range(4)])
        grid("stablehlo.collective_reduce", e,
             f'%y = "stablehlo.collective_reduce"(%x) <{{replica_groups = {groups([[1, 0], [2, 3]])}}}> {fold("add", e)} : ({t}) -> {t}', 4, 1, ins,
             [zero, arr((ins[0] + ins[1]).astype(float), e), arr((ins[2] + ins[3]).astype(float), e), zero])
    x = arr([3, 4], "i64")
    alone = "replica_groups = " + groups([[0]])
    for name, extra, region in (("all_gather", "all_gather_dim = 0 : i64, ", ""), ("all_reduce", "", fold("add", "i64")),
                                ("reduce_scatter", "scatter_dimension = 0 : i64, ", fold("add", "i64")),
                                ("all_to_all", "split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 1 : i64, ", ""),
                                ("collective_broadcast", "", "")):
        case(f"stablehlo.{name}", "a process alone", f'%r = "stablehlo.{name}"(%0) <{{{extra}{alone}}}> {region} : ($0) -> $r', [x], [x])
    two = (f'%g:2 = "stablehlo.all_reduce"(%x, %n) <{{replica_groups = {groups([[0, 1]])}}}> {fold("add", "i64")} : (tensor<2xi64>, tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>)')
    grid("stablehlo.all_reduce", "two operands", f"%n = stablehlo.negate %x : tensor<2xi64>\n{two}\n%y = stablehlo.concatenate %g#0, %g#1, dim = 0 : (tensor<2xi64>, tensor<2xi64>) -> tensor<4xi64>",
         2, 1, [x, x + 1], [arr([7, 9, -7, -9], "i64")] * 2)
    grid("stablehlo.all_reduce", "groups of different sizes", f'%y = "stablehlo.all_reduce"(%x) <{{replica_groups = {groups([[0, 1], [2, -1]])}, {channel()}, use_global_device_ids}}> {fold("add", "i64")} : (tensor<2xi64>) -> tensor<2xi64>',
         3, 1, [x, x + 1, x + 2], [x + x + 1, x + x + 1, x + 2])
    for name, values in (("replica_id", [0, 0, 1, 1]), ("partition_id", [0, 1, 0, 1])):
        grid(f"stablehlo.{name}", "a grid of 2 by 2", f"%i = stablehlo.{name} : tensor<ui32>\n%y = stablehlo.add %i, %x : tensor<ui32>", 2, 2,
             [arr(10, "ui32")] * 4, [arr(10 + v, "ui32") for v in values])
        case(f"stablehlo.{name}", "a process alone", f'%r = "stablehlo.{name}"() : () -> $r', [], [arr(0, "ui32")])
    gather = f'"stablehlo.all_gather"(%z) <{{all_gather_dim = 0 : i64, replica_groups = {groups([[0, 1]])}}}> : (tensor<2xi64>) -> tensor<4xi64>'
    for op in ("stablehlo.async_start", "stablehlo.async_done"):
        grid(op, "all_gather", f'%f = "stablehlo.async_start"(%x) ({{\n  ^bb0(%z: tensor<2xi64>):\n    %g = {gather}\n    stablehlo.return %g : tensor<4xi64>\n  }}) : (tensor<2xi64>) -> !stablehlo.future<tensor<4xi64>>\n'
             '%y = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<4xi64>>) -> tensor<4xi64>', 2, 1, [x, x + 5], [arr([3, 4, 8, 9], "i64")] * 2)
        case(op, "slice, a process alone", '%f = "stablehlo.async_start"(%0) ({\n  ^bb0(%z: tensor<4xi64>):\n    %g = stablehlo.slice %z [1:3] : (tensor<4xi64>) -> tensor<2xi64>\n    stablehlo.return %g : tensor<2xi64>\n  }) : (tensor<4xi64>) -> !stablehlo.future<tensor<2xi64>>\n'
             '%r = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<2xi64>>) -> tensor<2xi64>', [arr([1, 2, 3, 4], "i64")], [arr([2, 3], "i64")])
    for op in ("stablehlo.send", "stablehlo.recv"):
        section(op, "from process to process", f"""func.func private @sender(%x: tensor<2xi64>) -> !stablehlo.token {{
  %t = stablehlo.create_token : !stablehlo.token
  %s = "stablehlo.send"(%x, %t) <{{{channel()}, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}}> : (tensor<2xi64>, !stablehlo.token) -> !stablehlo.token
  return %s : !stablehlo.token
}}
func.func private @receiver() -> (tensor<2xi64>, !stablehlo.token) {{
  %t = stablehlo.create_token : !stablehlo.token
  %r:2 = "stablehlo.recv"(%t) <{{{channel()}, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}}> : (!stablehlo.token) -> (tensor<2xi64>, !stablehlo.token)
  return %r#0, %r#1 : tensor<2xi64>, !stablehlo.token
}}
func.func @main() {{
  %x = stablehlo.constant dense<[7, -8]> : tensor<2xi64>
  %r:3 = "interpreter.run_parallel"(%x) <{{programs = [[@sender], [@receiver]]}}> : (tensor<2xi64>) -> (!stablehlo.token, tensor<2xi64>, !stablehlo.token)
  check.expect_eq_const %r#1, dense<[7, -8]> : tensor<2xi64>
  return
}}""")
    for op in ("stablehlo.infeed", "stablehlo.outfeed"):
        section(op, "two infeeds and an outfeed", f"""func.func private @first() -> {I64} {{
  %c = stablehlo.constant dense<7> : {I64}
  return %c : {I64}
}}
func.func private @second() -> tensor<2xi64> {{
  %c = stablehlo.constant dense<[8, 9]> : tensor<2xi64>
  return %c : tensor<2xi64>
}}
func.func private @process() -> ({I64}, tensor<2xi64>) {{
  %t = stablehlo.create_token : !stablehlo.token
  %x:2 = "stablehlo.infeed"(%t) <{{infeed_config = ""}}> : (!stablehlo.token) -> ({I64}, !stablehlo.token)
  %y:2 = "stablehlo.infeed"(%x#1) : (!stablehlo.token) -> (tensor<2xi64>, !stablehlo.token)
  %o = "stablehlo.outfeed"(%y#0, %y#1) <{{outfeed_config = ""}}> : (tensor<2xi64>, !stablehlo.token) -> !stablehlo.token
  return %x#0, %y#0 : {I64}, tensor<2xi64>
}}
func.func @main() {{
  %r:2 = "interpreter.run_parallel"() <{{infeed = [@first, @second], programs = [[@process]]}}> : () -> ({I64}, tensor<2xi64>)
  check.expect_eq_const %r#0, dense<7> : {I64}
  check.expect_eq_const %r#1, dense<[8, 9]> : tensor<2xi64>
  return
}}""")


def dynamic():
    """Each op with a static result, and with one whose extents are known to a run only."""
    def both(op, label, body, ins, want):
        case(op, label, body, ins, [want])
        unknown = "tensor<" + "?x" * want.ndim + elem(want) + ">"
        loose = body.replace("-> $r", f"-> {unknown}").replace("%r =", "%d =")
        loose += (f"\n%s{{}} = stablehlo.constant dense<{list(want.shape)}> : tensor<{want.ndim}xi64>".format("9") +
                  f"\n%r = stablehlo.dynamic_reshape %d, %s9 : ({unknown}, tensor<{want.ndim}xi64>) -> $r") if want.ndim else ""
        if want.ndim:
            case(op, label + ", unknown extents", loose, ins, [want])

    x = count(2, 3, e="f32")
    for e in ("i32", "i64"):
        op = "stablehlo.dynamic_broadcast_in_dim"
        both(op, f"to 4x2x3 by {e}", f"%r = {op} %0, %1, dims = [1, 2] : ($T) -> $r", [x, arr([4, 2, 3], e)],
             np.broadcast_to(x, (4, 2, 3)).copy())
        both(op, f"an extent of one by {e}", f'%r = "{op}"(%0, %1) <{{broadcast_dimensions = array<i64: 0, 1>, known_expanding_dimensions = array<i64: 1>, known_nonexpanding_dimensions = array<i64: 0>}}> : ($T) -> $r',
             [x[:, :1].copy(), arr([2, 4], e)], np.broadcast_to(x[:, :1], (2, 4)).copy())
        op = "stablehlo.dynamic_iota"
        both(op, f"dimension 1 by {e}", f"%r = {op} %0, dim = 1 : ($0) -> $r", [arr([2, 3], e)], arr([[0, 1, 2]] * 2, "f32"))
        both(op, f"dimension 0 by {e}", f'%r = "{op}"(%0) <{{iota_dimension = 0 : i64}}> : ($0) -> $r', [arr([3, 2], e)], arr([[0, 0], [1, 1], [2, 2]], "i8"))
        op = "stablehlo.dynamic_reshape"
        both(op, f"to 3x2 by {e}", f"%r = {op} %0, %1 : ($T) -> $r", [x, arr([3, 2], e)], x.reshape(3, 2))
        both(op, f"no elements by {e}", f'%r = "{op}"(%0, %1) : ($T) -> $r', [x[:0], arr([5, 0], e)], np.zeros((5, 0), np.float32))
        op = "stablehlo.dynamic_pad"
        from .movement import padded
        for low, high, inner in (([1, 0], [0, 2], [0, 1]), ([-1, 2], [0, -1], [1, 0])):
            both(op, f"{low} {high} {inner} by {e}", f"%r = {op} %0, %1, %2, %3, %4 : ($T) -> $r",
                 [x, arr(9.0, "f32"), arr(low, e), arr(high, e), arr(inner, e)], padded(x, 9, low, high, inner))
        op = "stablehlo.real_dynamic_slice"
        y = count(4, 5)
        both(op, f"strides by {e}", f"%r = {op} %0, %1, %2, %3 : ($T) -> $r", [y, arr([1, 0], e), arr([4, 5], e), arr([2, 3], e)], y[1:4:2, 0:5:3].copy())
        both(op, f"nothing by {e}", f'%r = "{op}"(%0, %1, %2, %3) : ($T) -> $r', [y, arr([1, 2], e), arr([3, 2], e), arr([1, 1], e)], y[1:3, 2:2].copy())
    case("stablehlo.dynamic_reshape", "to rank 0", "%r = stablehlo.dynamic_reshape %0, %1 : ($T) -> $r", [arr([[4]], "i32"), np.zeros(0, np.int64)], [arr(4, "i32")])
    case("stablehlo.dynamic_iota", "complex", "%r = stablehlo.dynamic_iota %0, dim = 0 : ($0) -> $r", [arr([3], "i64")], [arr([0, 1, 2], "complex<f32>")])
    op = "stablehlo.get_dimension_size"
    for d in (0, 1):
        case(op, f"dimension {d}", (f"%r = {op} %0, dim = {d} : ($0) -> $r", f'%r = "{op}"(%0) <{{dimension = {d} : i64}}> : ($0) -> $r')[d],
             [count(2, 3)], [arr(2 + d, "i32")])
    case(op, "an extent that is known to a run only", f"%t = stablehlo.dynamic_reshape %0, %1 : ($T) -> tensor<?x?xi32>\n%r = {op} %t, dim = 1 : (tensor<?x?xi32>) -> $r",
         [count(2, 3), arr([1, 6], "i64")], [arr(6, "i32")])
    case(op, "no elements", f"%r = {op} %0, dim = 0 : ($0) -> $r", [arr(np.zeros((0, 3)), "f32")], [arr(0, "i32")])
    op = "stablehlo.set_dimension_size"
    case(op, "a smaller extent", f"%t = {op} %0, %1, dim = 1 : ($T) -> tensor<2x?xi32, #stablehlo.bounds<?, 3>>\n"
         "%r = stablehlo.get_dimension_size %t, dim = 1 : (tensor<2x?xi32, #stablehlo.bounds<?, 3>>) -> $r", [count(2, 3), arr(2, "i32")], [arr(2, "i32")])
    unknown = "tensor<?xf32>"
    for name, f in (("negate", np.negative), ("abs", np.abs), ("ceil", np.ceil)):
        case(f"stablehlo.{name}", "unknown extents", f"%d = stablehlo.dynamic_reshape %0, %1 : ($T) -> {unknown}\n%e = stablehlo.{name} %d : {unknown}\n"
             f"%r = stablehlo.dynamic_reshape %e, %1 : ({unknown}, $1) -> $r", [arr([1.5, -2.5], "f32"), arr([2], "i64")], [f(arr([1.5, -2.5], "f32"))])
    for name, f in (("add", np.add), ("multiply", np.multiply)):
        case(f"stablehlo.{name}", "unknown extents", f"%d = stablehlo.dynamic_reshape %0, %1 : ($T) -> {unknown}\n%e = stablehlo.{name} %d, %0 : ({unknown}, $0) -> {unknown}\n"
             f"%r = stablehlo.dynamic_reshape %e, %1 : ({unknown}, $1) -> $r", [arr([1.5, -2.5], "f32"), arr([2], "i64")],
             [f(arr([1.5, -2.5], "f32"), arr([1.5, -2.5], "f32"))])


def quantize(x, scale, zero, lo=-128, hi=127):
    """Numbers that the storage stands for, after rounding."""
    q = np.rint(np.clip(x.astype(np.float32) / np.float32(scale) + zero, lo, hi))
    return q, (q - zero) * scale


def quantised():
    def q(shape, scale, zero=0, storage="i8"):
        return f"tensor<{''.join(f'{d}x' for d in shape)}!quant.uniform<{storage}:f32, {float(scale)}{f':{zero}' if zero else ''}>>"

    op = "stablehlo.uniform_quantize"
    x = arr([0.25, 0.75, -0.25, 1.0, 100.0, -100.0, 3.3], "f32")
    for scale, zero in ((0.5, 0), (0.5, 3), (0.25, -10), (2.0, 100)):
        stored, _ = quantize(x, scale, zero)
        t = q((7,), scale, zero)
        case(op, f"scale {scale}, zero {zero}", f"%q = {op} %0 : ($0) -> {t}\n%r = stablehlo.bitcast_convert %q : ({t}) -> $r", [x], [arr(stored, "i8")])
        _, value = quantize(x, scale, zero)
        case("stablehlo.uniform_dequantize", f"scale {scale}, zero {zero}",
             f'%q = "{op}"(%0) : ($0) -> {t}\n%r = "stablehlo.uniform_dequantize"(%q) : ({t}) -> $r', [x], [arr(value, "f32")])
    for storage, lo, hi in (("u8", 0, 255), ("i16", -2**15, 2**15 - 1), ("i4", -8, 7), ("u4", 0, 15), ("i8<-100:100>", -100, 100)):
        t = f"tensor<7x!quant.uniform<{storage}:f32, 0.5:1>>"
        _, value = quantize(x, 0.5, 1, lo, hi)
        case(op, f"storage {storage}", f"%q = {op} %0 : ($0) -> {t}\n%r = stablehlo.uniform_dequantize %q : ({t}) -> $r", [x], [arr(value, "f32")])
    t = "tensor<2x2x!quant.uniform<i8:f32:1, {0.5:1,2.0:-1}>>"
    y = arr([[1.0, 3.0], [-2.0, 5.0]], "f32")
    value = np.stack([quantize(y[:, 0], 0.5, 1)[1], quantize(y[:, 1], 2.0, -1)[1]], 1)
    case(op, "a scale per channel", f"%q = {op} %0 : ($0) -> {t}\n%r = stablehlo.uniform_dequantize %q : ({t}) -> $r", [y], [arr(value, "f32")])
    a, b = q((7,), 0.5, 3), q((7,), 2.0, -1)
    _, first = quantize(x, 0.5, 3)
    case(op, "to other parameters", f"%q = {op} %0 : ($0) -> {a}\n%p = {op} %q : ({a}) -> {b}\n%r = stablehlo.uniform_dequantize %p : ({b}) -> $r",
         [x], [arr(quantize(first, 2.0, -1)[1], "f32")])
    x, y = arr([1.0, -2.0, 3.5, 0.5], "f32"), arr([0.5, 1.5, -1.0, 4.0], "f32")
    t = q((4,), 0.5, 3)
    for name, f in (("add", np.add), ("subtract", np.subtract), ("multiply", np.multiply), ("divide", np.divide), ("maximum", np.maximum),
                    ("minimum", np.minimum), ("power", np.power), ("atan2", np.arctan2), ("remainder", np.fmod)):
        u = np.abs(x) if name == "power" else x
        _, want = quantize(f(u, y), 0.5, 3)
        case(f"stablehlo.{name}", "quantised", f"%p = {op} %0 : ($0) -> {t}\n%q = {op} %1 : ($1) -> {t}\n%s = stablehlo.{name} %p, %q : {t}\n"
             f"%r = stablehlo.uniform_dequantize %s : ({t}) -> $r", [u, y], [arr(want, "f32")])
    for name, f in (("abs", np.abs), ("negate", np.negative), ("ceil", np.ceil), ("floor", np.floor), ("exponential", np.exp), ("tanh", np.tanh),
                    ("sign", np.sign), ("cosine", np.cos), ("sine", np.sin), ("tan", np.tan), ("cbrt", np.cbrt), ("exponential_minus_one", np.expm1),
                    ("round_nearest_even", np.rint), ("round_nearest_afz", lambda v: np.trunc(v + np.copysign(0.5, v))), ("logistic", lambda v: 1 / (1 + np.exp(-v)))):
        _, want = quantize(f(x), 0.5, 3)
        case(f"stablehlo.{name}", "quantised", f"%p = {op} %0 : ($0) -> {t}\n%s = stablehlo.{name} %p : {t}\n%r = stablehlo.uniform_dequantize %s : ({t}) -> $r",
             [x], [arr(want, "f32")])
    for name, f in (("sqrt", np.sqrt), ("rsqrt", lambda v: 1 / np.sqrt(v)), ("log", np.log), ("log_plus_one", np.log1p)):
        _, want = quantize(f(np.abs(x)), 0.5, 3)
        case(f"stablehlo.{name}", "quantised", f"%p = {op} %0 : ($0) -> {t}\n%s = stablehlo.{name} %p : {t}\n%r = stablehlo.uniform_dequantize %s : ({t}) -> $r",
             [np.abs(x)], [arr(want, "f32")])
    m = arr([[1.0, -2.0], [3.5, 0.5]], "f32")
    t, to = q((2, 2), 0.5, 3), q((2, 2), 1.0, -2)
    head = f"%p = {op} %0 : ($0) -> {t}\n"
    tail = f"\n%r = stablehlo.uniform_dequantize %s : (OUT) -> $r"
    case("stablehlo.transpose", "quantised", head + f"%s = stablehlo.transpose %p, dims = [1, 0] : ({t}) -> {t}" + tail.replace("OUT", t), [m], [m.T.copy()])
    case("stablehlo.reshape", "quantised", head + f"%s = stablehlo.reshape %p : ({t}) -> {q((4,), 0.5, 3)}" + tail.replace("OUT", q((4,), 0.5, 3)), [m], [m.reshape(4)])
    case("stablehlo.reverse", "quantised", head + f"%s = stablehlo.reverse %p, dims = [0] : {t}" + tail.replace("OUT", t), [m], [m[::-1].copy()])
    case("stablehlo.slice", "quantised", head + f"%s = stablehlo.slice %p [0:2, 1:2] : ({t}) -> {q((2, 1), 0.5, 3)}" + tail.replace("OUT", q((2, 1), 0.5, 3)), [m], [m[:, 1:].copy()])
    case("stablehlo.concatenate", "quantised", head + f"%s = stablehlo.concatenate %p, %p, dim = 0 : ({t}, {t}) -> {q((4, 2), 0.5, 3)}" + tail.replace("OUT", q((4, 2), 0.5, 3)), [m], [np.concatenate([m, m])])
    case("stablehlo.broadcast_in_dim", "quantised", head + f"%s = stablehlo.broadcast_in_dim %p, dims = [1, 2] : ({t}) -> {q((3, 2, 2), 0.5, 3)}" + tail.replace("OUT", q((3, 2, 2), 0.5, 3)), [m], [np.broadcast_to(m, (3, 2, 2)).copy()])
    product = quantize(m @ m, 1.0, -2)[1]
    case("stablehlo.dot_general", "quantised", head + f"%w = {op} %0 : ($0) -> {q((2, 2), 0.5)}\n"
         f"%s = stablehlo.dot_general %p, %w, contracting_dims = [1] x [0] : ({t}, {q((2, 2), 0.5)}) -> {to}" + tail.replace("OUT", to), [m], [arr(product, "f32")])
    case("stablehlo.compare", "quantised", head + f"%z = stablehlo.negate %p : {t}\n%r = stablehlo.compare LT, %p, %z : ({t}, {t}) -> $r", [m], [m < -m])
    case("stablehlo.select", "quantised", head + f"%z = stablehlo.negate %p : {t}\n%s = stablehlo.select %1, %p, %z : $1, {t}" + tail.replace("OUT", t),
         [m, arr([[1, 0], [0, 1]], "i1")], [np.where(np.array([[1, 0], [0, 1]], bool), m, -m)])
    case("stablehlo.constant", "quantised", f"%q = stablehlo.constant() <{{value = dense<[3, 5, -1]> : tensor<3xi8>}}> : () -> {q((3,), 0.5, 3)}\n"
         f"%r = stablehlo.uniform_dequantize %q : ({q((3,), 0.5, 3)}) -> $r", [], [arr([0.0, 1.0, -2.0], "f32")])
    case("stablehlo.iota", "quantised", f"%q = stablehlo.iota dim = 0 : {q((3,), 0.5, 3)}\n%r = stablehlo.uniform_dequantize %q : ({q((3,), 0.5, 3)}) -> $r",
         [], [arr([0, 1, 2], "f32")])


def chlo():
    case("chlo.constant", "f32", "%r = chlo.constant dense<[1.5, -2.0]> : $r", [], [arr([1.5, -2.0], "f32")])
    case("chlo.constant", "a splat", '%r = "chlo.constant"() <{value = dense<7> : $r}> : () -> $r', [], [arr([[7, 7]], "ui8")])
    for e, value in (("f32", "1.5 : f32"), ("i32", "7 : i32"), ("i8", "-3 : i8"), ("bf16", "1.5 : bf16")):
        x = arr([[1, 2]], e)
        want = arr(np.full((1, 2), float(value.split()[0])), e)
        case("chlo.constant_like", e, f'%r = "chlo.constant_like"(%0) <{{value = {value}}}> : ($0) -> $r', [x], [want])
    case("chlo.constant_like", "unknown extents", '%d = stablehlo.dynamic_reshape %0, %1 : ($T) -> tensor<?xf32>\n'
         '%c = "chlo.constant_like"(%d) <{value = 2.0 : f32}> : (tensor<?xf32>) -> tensor<?xf32>\n%r = stablehlo.dynamic_reshape %c, %1 : (tensor<?xf32>, $1) -> $r',
         [arr([1, 2], "f32"), arr([2], "i64")], [arr([2, 2], "f32")])
    case("chlo.broadcast_add", "unknown extents", '%d = stablehlo.dynamic_reshape %0, %1 : ($0, $1) -> tensor<?xf32>\n'
         "%c = chlo.broadcast_add %d, %2 : (tensor<?xf32>, $2) -> tensor<3x?xf32>\n%s = stablehlo.constant dense<[3, 2]> : tensor<2xi64>\n"
         "%r = stablehlo.dynamic_reshape %c, %s : (tensor<3x?xf32>, tensor<2xi64>) -> $r",
         [arr([1, 2], "f32"), arr([2], "i64"), arr([[10], [20], [30]], "f32")], [arr([[11, 12], [21, 22], [31, 32]], "f32")])
    z = arr([0.5 + 0.25j, -0.5 + 2j, 1.5 - 0.75j], "complex<f32>")
    for e in ("complex<f32>", "complex<f64>"):
        z = arr([0.5 + 0.25j, 0.75 + 2j, 1.5 + 0.75j], e)
        case("chlo._asin_acos_kernel", e, "%k = chlo._asin_acos_kernel %0 : $0 -> $0\n%r = chlo.is_inf %m : $1 -> $r" if False else
             "%k = chlo._asin_acos_kernel %0 : $0 -> $0\n%i = stablehlo.imag %k : ($0) -> $1\n%a = chlo.asin %0 : $0 -> $0\n"
             "%j = stablehlo.imag %a : ($0) -> $1\n%r = stablehlo.subtract %i, %j : $1", [z, np.zeros(3, np.float32 if "32" in e else np.float64)],
             [np.zeros(3, np.float32 if "32" in e else np.float64)], "almost 1e-5" if "32" in e else "almost 1e-12")


def build():
    control()
    communication()
    dynamic()
    quantised()
    chlo()
