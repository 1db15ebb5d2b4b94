//! Grids of processes: collectives, channels, the infeed, and what happens when processes wait in vain. Expected
//! values follow from the formulas of the StableHLO specification.

use std::cell::RefCell;
use tpuc_interp::{Event, InterpError, Options, run};
use tpuc_ir::Module;
use tpuc_support::Source;
use tpuc_tensor::{ElementType, Tensor};

fn parse(text: &str) -> Module {
    let source = Source { name: "test.mlir", text };
    tpuc_syntax::parse(source)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|d| d.render(source)).collect::<String>()))
}

/// Runs a program without arguments; its results and what it told.
fn events(text: &str) -> (Result<Vec<Tensor>, InterpError>, Vec<Event>) {
    let module = parse(text);
    let heard = RefCell::new(Vec::new());
    let listener = |event: Event| heard.borrow_mut().push(event);
    let options = Options { listener: Some(&listener), max_steps: Some(100_000), ..Options::default() };
    let results = run(&module, module.entry().expect("an entry function"), &[], &options);
    (results, heard.into_inner())
}

fn results(text: &str) -> Vec<Tensor> {
    events(text).0.unwrap_or_else(|e| panic!("{e}\n{text}"))
}

fn error(text: &str) -> String {
    events(text).0.expect_err("an error").to_string()
}

/// `rows x columns` processes that all run a function on a tensor of `i64`; process `n` gets `input(n)`.
fn grid(op: &str, ty: [&str; 2], rows: usize, columns: usize, input: impl Fn(i64) -> Vec<i64>) -> String {
    let [from, to] = ty;
    let count = rows * columns;
    let row = format!("[{}]", vec!["@process"; columns].join(", "));
    let programs = format!("[{}]", vec![row; rows].join(", "));
    let constants: String = (0..count)
        .map(|n| {
            let value = format!("{:?}", input(n as i64));
            let dense = if from.contains('x') { value } else { value.replace(['[', ']'], "") };
            let flat = format!("tensor<{}xi64>", input(n as i64).len());
            format!("  %f{n} = stablehlo.constant dense<{dense}> : {flat}\n  %x{n} = stablehlo.reshape %f{n} : ({flat}) -> {from}\n")
        })
        .collect();
    let list = |prefix: &str| (0..count).map(|n| format!("{prefix}{n}")).collect::<Vec<_>>().join(", ");
    let types = |ty: &str| vec![ty; count].join(", ");
    let rs = (0..count).map(|n| format!("%r#{n}")).collect::<Vec<_>>().join(", ");
    format!(
        "func.func @process(%x: {from}) -> {to} {{
{op}
  return %y : {to}
}}
func.func @main() -> ({}) {{
{constants}  %r:{count} = \"interpreter.run_parallel\"({}) <{{programs = {programs}}}> : ({}) -> ({})
  return {rs} : {}
}}",
        types(to),
        list("%x"),
        types(from),
        types(to),
        types(to),
    )
}

fn ints(tensors: &[Tensor]) -> Vec<Vec<i64>> {
    tensors.iter().map(|t| t.to_ints().unwrap().into_iter().map(|i| i as i64).collect()).collect()
}

fn groups(rows: &[&[i64]]) -> String {
    format!("dense<{rows:?}> : tensor<{}x{}xi64>", rows.len(), rows[0].len())
}

const SUM: &str = "({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %s = stablehlo.add %a, %b : tensor<i64>
    stablehlo.return %s : tensor<i64>
  })";

fn channel(n: i64) -> String {
    format!("channel_handle = #stablehlo.channel_handle<handle = {n}, type = 1>")
}

fn all_reduce(groups: &str, rest: &str) -> String {
    format!(
        "  %y = \"stablehlo.all_reduce\"(%x) {SUM} {{replica_groups = {groups}{rest}}} : (tensor<2xi64>) -> tensor<2xi64>"
    )
}

#[test]
fn the_four_strategies_split_a_grid_of_2_by_2() {
    let two = ["tensor<2xi64>"; 2];
    let digits = |n: i64| vec![10i64.pow(n as u32), n];
    let run = |groups: &str, rest: &str| ints(&results(&grid(&all_reduce(groups, rest), two, 2, 2, digits)));
    // cross_replica: processes (0, p) and (1, p) are numbers p and 2 + p.
    let cross_replica = [vec![101, 2], vec![1010, 4], vec![101, 2], vec![1010, 4]];
    assert_eq!(run(&groups(&[&[0, 1]]), ""), cross_replica);
    assert_eq!(run(&groups(&[&[0, 1]]), &format!(", {}", channel(0))), cross_replica);
    let each: Vec<_> = (0..4).map(digits).collect();
    assert_eq!(run(&groups(&[&[0], &[1]]), ""), each);
    // cross_replica_and_partition
    let all = vec![vec![1111, 6]; 4];
    assert_eq!(run(&groups(&[&[0, 1]]), &format!(", {}", channel(1))), all);
    let by_replica = [vec![11, 1], vec![11, 1], vec![1100, 5], vec![1100, 5]];
    assert_eq!(run(&groups(&[&[0], &[1]]), &format!(", {}", channel(1))), by_replica);
    // flattened_ids
    let global = format!(", {}, use_global_device_ids", channel(1));
    assert_eq!(
        run(&groups(&[&[0, 3], &[1, 2]]), &global),
        [vec![1001, 3], vec![110, 3], vec![110, 3], vec![1001, 3]]
    );
    // Groups of different sizes, filled up with -1; and an empty list, which stands for all.
    assert_eq!(
        run(&groups(&[&[0, 1, 2], &[3, -1, -1]]), &global),
        [vec![111, 3], vec![111, 3], vec![111, 3], vec![1000, 3]]
    );
    assert_eq!(run("dense<> : tensor<0x0xi64>", ""), cross_replica);
}

#[test]
fn a_mesh_gives_the_groups() {
    let mesh = "#stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [#stablehlo.mesh_axis<name = \"x\", size = 2>, #stablehlo.mesh_axis<name = \"y\", size = 2>]>, axes = [#stablehlo.axis_ref<name = \"x\">]>";
    let global = format!(", {}, use_global_device_ids", channel(1));
    let text = grid(&all_reduce(mesh, &global), ["tensor<2xi64>"; 2], 4, 1, |n| vec![10i64.pow(n as u32), n]);
    assert_eq!(ints(&results(&text)), [vec![101, 2], vec![1010, 4], vec![101, 2], vec![1010, 4]]);
}

#[test]
fn gathering_follows_the_order_of_the_group() {
    let op = format!(
        "  %y = \"stablehlo.all_gather\"(%x) {{all_gather_dim = 1 : i64, replica_groups = {}}} : (tensor<2x1xi64>) -> tensor<2x2xi64>",
        groups(&[&[1, 0]])
    );
    let text = grid(&op, ["tensor<2x1xi64>", "tensor<2x2xi64>"], 2, 1, |n| vec![n + 1, 10 * (n + 1)]);
    assert_eq!(ints(&results(&text)), vec![vec![2, 1, 20, 10]; 2]);
}

#[test]
fn several_operands_travel_together() {
    let op = format!(
        "  %n = stablehlo.negate %x : tensor<1xi64>
  %g:2 = \"stablehlo.all_gather\"(%x, %n) {{all_gather_dim = 0 : i64, replica_groups = {0}}} : (tensor<1xi64>, tensor<1xi64>) -> (tensor<2xi64>, tensor<2xi64>)
  %s:2 = \"stablehlo.all_reduce\"(%g#0, %g#1) {SUM} {{replica_groups = {0}}} : (tensor<2xi64>, tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>)
  %t:2 = \"stablehlo.all_to_all\"(%s#0, %g#1) {{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = {0}}} : (tensor<2xi64>, tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>)
  %y = stablehlo.concatenate %t#0, %t#1, dim = 0 : (tensor<2xi64>, tensor<2xi64>) -> tensor<4xi64>",
        groups(&[&[0, 1]])
    );
    let text = grid(&op, ["tensor<1xi64>", "tensor<4xi64>"], 2, 1, |n| vec![n + 5]);
    // g = [5, 6], [-5, -6]; s = [10, 12]; process n gets element n of both.
    assert_eq!(ints(&results(&text)), [vec![10, 10, -5, -5], vec![12, 12, -6, -6]]);
}

#[test]
fn exchanging_and_scattering() {
    let op = format!(
        "  %y = \"stablehlo.all_to_all\"(%x) {{split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = {}}} : (tensor<2x4xi64>) -> tensor<4x2xi64>",
        groups(&[&[0, 1]])
    );
    let text =
        grid(&op, ["tensor<2x4xi64>", "tensor<4x2xi64>"], 2, 1, |n| (0..8).map(|i| 8 * n + i).collect());
    assert_eq!(ints(&results(&text)), [vec![0, 1, 4, 5, 8, 9, 12, 13], vec![2, 3, 6, 7, 10, 11, 14, 15]]);

    let op = format!(
        "  %y = \"stablehlo.reduce_scatter\"(%x) {SUM} {{scatter_dimension = 1 : i64, replica_groups = {}}} : (tensor<2x4xi64>) -> tensor<2x2xi64>",
        groups(&[&[1, 0]])
    );
    let text =
        grid(&op, ["tensor<2x4xi64>", "tensor<2x2xi64>"], 2, 1, |n| (0..8).map(|i| 8 * n + i).collect());
    // The sum is [[8, 10, 12, 14], [16, 18, 20, 22]]; the first of the group is process 1.
    assert_eq!(ints(&results(&text)), [vec![12, 14, 20, 22], vec![8, 10, 16, 18]]);
}

#[test]
fn permuting_and_broadcasting_leave_zeros_elsewhere() {
    let op = |pairs: &str, rest: &str| {
        format!(
            "  %y = \"stablehlo.collective_permute\"(%x) {{source_target_pairs = {pairs}{rest}}} : (tensor<2xi64>) -> tensor<2xi64>"
        )
    };
    let run = |op: &str, rows, columns| {
        ints(&results(&grid(op, ["tensor<2xi64>"; 2], rows, columns, |n| vec![n + 1, n + 10])))
    };
    let pairs = "dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>";
    assert_eq!(run(&op(pairs, ""), 3, 1), [[0, 0], [1, 10], [2, 11]]);
    assert_eq!(run(&op(pairs, &format!(", {}", channel(2))), 1, 3), [[0, 0], [1, 10], [2, 11]]);
    let ring = "dense<[[0, 1], [1, 2], [2, 0]]> : tensor<3x2xi64>";
    assert_eq!(run(&op(ring, ""), 3, 1), [[3, 12], [1, 10], [2, 11]]);
    let own = "dense<[[0, 0], [2, 1]]> : tensor<2x2xi64>";
    assert_eq!(run(&op(own, ""), 3, 1), [[1, 10], [3, 12], [0, 0]]);

    let broadcast = |groups: &str| {
        format!(
            "  %y = \"stablehlo.collective_broadcast\"(%x) {{replica_groups = {groups}}} : (tensor<2xi64>) -> tensor<2xi64>"
        )
    };
    assert_eq!(run(&broadcast(&groups(&[&[2, 1]])), 3, 1), [[0, 0], [3, 12], [3, 12]]);
    let reduce = format!(
        "  %y = \"stablehlo.collective_reduce\"(%x) {SUM} {{replica_groups = {}}} : (tensor<2xi64>) -> tensor<2xi64>",
        groups(&[&[2, 1]])
    );
    assert_eq!(run(&reduce, 3, 1), [[0, 0], [0, 0], [5, 23]]);
    let rooted = format!(
        "  %root = stablehlo.constant dense<1> : tensor<1xi32>
  %y = \"stablehlo.collective_broadcast\"(%x, %root) {{replica_groups = {}, has_dynamic_root}} : (tensor<2xi64>, tensor<1xi32>) -> tensor<2xi64>",
        groups(&[&[0, 2]])
    );
    assert_eq!(run(&rooted, 3, 1), [[3, 12], [0, 0], [3, 12]]);
    let sum = format!(
        "  %y = \"stablehlo.cross-replica-sum\"(%x) {{replica_groups = {}}} : (tensor<2xi64>) -> tensor<2xi64>",
        groups(&[&[0, 2], &[1, -1]])
    );
    assert_eq!(run(&sum, 3, 1), [[4, 22], [2, 11], [4, 22]]);
}

#[test]
fn processes_know_their_place() {
    let text = "func.func @p() -> (tensor<ui32>, tensor<ui32>) {
  %r = \"stablehlo.replica_id\"() : () -> tensor<ui32>
  %p = \"stablehlo.partition_id\"() : () -> tensor<ui32>
  return %r, %p : tensor<ui32>, tensor<ui32>
}
func.func @main() -> (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>) {
  %r:4 = \"interpreter.run_parallel\"() <{programs = [[@p, @p]]}> : () -> (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>)
  return %r#0, %r#1, %r#2, %r#3 : tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>
}";
    let values = results(text);
    assert_eq!(values[0].elem(), ElementType::U32);
    assert_eq!(ints(&values).concat(), [0, 0, 0, 1]);
}

const CHANNELS: &str = "func.func @send(%x: tensor<2xi64>) -> !stablehlo.token {
  %t = \"stablehlo.create_token\"() : () -> !stablehlo.token
  %s = \"stablehlo.send\"(%x, %x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (tensor<2xi64>, tensor<2xi64>, !stablehlo.token) -> !stablehlo.token
  return %s : !stablehlo.token
}
func.func @recv(%t: !stablehlo.token) -> (tensor<2xi64>, !stablehlo.token) {
  %r:3 = \"stablehlo.recv\"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> (tensor<2xi64>, tensor<2xi64>, !stablehlo.token)
  %s = stablehlo.add %r#0, %r#1 : tensor<2xi64>
  return %s, %r#2 : tensor<2xi64>, !stablehlo.token
}
func.func @main() -> tensor<2xi64> {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %t = \"stablehlo.after_all\"() : () -> !stablehlo.token
  %r:3 = \"interpreter.run_parallel\"(%t, %x) <{programs = [[@recv], [@send]]}> : (!stablehlo.token, tensor<2xi64>) -> (tensor<2xi64>, !stablehlo.token, !stablehlo.token)
  return %r#0 : tensor<2xi64>
}";

#[test]
fn values_go_through_channels() {
    assert_eq!(ints(&results(CHANNELS)), [[2, 4]]);
    let pairs = "source_target_pairs = dense<[[1, 0]]> : tensor<1x2xi64>, channel_handle";
    assert_eq!(ints(&results(&CHANNELS.replace("channel_handle =", &format!("{pairs} =")))), [[2, 4]]);
    let other = CHANNELS.replacen("handle = 1", "handle = 2", 1);
    let text = error(&other);
    assert!(
        text.contains("deadlock: process (0, 0) is at stablehlo.recv and waits for a send on channel 1"),
        "{text}"
    );
}

#[test]
fn the_infeed_is_read_in_order_and_the_outfeed_is_heard() {
    let text = "func.func @a() -> tensor<i64> {
  %c = stablehlo.constant dense<7> : tensor<i64>
  return %c : tensor<i64>
}
func.func @b() -> tensor<2xi64> {
  %c = stablehlo.constant dense<[8, 9]> : tensor<2xi64>
  return %c : tensor<2xi64>
}
func.func @p() -> (tensor<i64>, tensor<2xi64>) {
  %t = \"stablehlo.create_token\"() : () -> !stablehlo.token
  %x:2 = \"stablehlo.infeed\"(%t) {infeed_config = \"\"} : (!stablehlo.token) -> (tensor<i64>, !stablehlo.token)
  %y:2 = \"stablehlo.infeed\"(%x#1) : (!stablehlo.token) -> (tensor<2xi64>, !stablehlo.token)
  %o = \"stablehlo.outfeed\"(%y#0, %y#1) : (tensor<2xi64>, !stablehlo.token) -> !stablehlo.token
  return %x#0, %y#0 : tensor<i64>, tensor<2xi64>
}
func.func @main() -> (tensor<i64>, tensor<2xi64>) {
  %r:2 = \"interpreter.run_parallel\"() <{infeed = [@a, @b], programs = [[@p]]}> : () -> (tensor<i64>, tensor<2xi64>)
  return %r#0, %r#1 : tensor<i64>, tensor<2xi64>
}";
    let (values, heard) = events(text);
    assert_eq!(ints(&values.expect("values")).concat(), [7, 8, 9]);
    assert!(matches!(&heard[..], [Event::Outfeed(v)] if ints(v) == [[8, 9]]), "{heard:?}");
    let short = error(&text.replace("[@a, @b]", "[@a]"));
    assert!(short.contains("the infeed holds no more data"), "{short}");
    let wrong = error(&text.replace("[@a, @b]", "[@b, @a]"));
    assert!(wrong.contains("tensor<i64> is declared"), "{wrong}");
}

#[test]
fn asynchronous_ops_give_futures() {
    let op = format!(
        "  %f = \"stablehlo.async_start\"(%x) ({{
  ^bb0(%z: tensor<2xi64>):
    %g = \"stablehlo.all_gather\"(%z) {{all_gather_dim = 0 : i64, replica_groups = {}}} : (tensor<2xi64>) -> tensor<4xi64>
    stablehlo.return %g : tensor<4xi64>
  }}) : (tensor<2xi64>) -> !stablehlo.future<tensor<4xi64>>
  %y = \"stablehlo.async_done\"(%f) : (!stablehlo.future<tensor<4xi64>>) -> tensor<4xi64>",
        groups(&[&[0, 1]])
    );
    let text = grid(&op, ["tensor<2xi64>", "tensor<4xi64>"], 2, 1, |n| vec![n, n + 5]);
    assert_eq!(ints(&results(&text)), vec![vec![0, 5, 1, 6]; 2]);
}

#[test]
fn waiting_in_vain_is_an_error() {
    let reduce = all_reduce(&groups(&[&[0, 1]]), "");
    let text = grid(&reduce, ["tensor<2xi64>"; 2], 2, 1, |n| vec![n, n]);
    // Process 1 does something else.
    let idle = text.replacen("@process]]", "@idle]]", 1)
        + "func.func @idle(%x: tensor<2xi64>) -> tensor<2xi64> { return %x : tensor<2xi64> }";
    let message = error(&idle);
    let want = "deadlock: process (0, 0) is at stablehlo.all_reduce and waits for process (1, 0)";
    assert!(message.contains(want), "{message}");
    assert!(message.starts_with("stablehlo.all_reduce"), "{message}");

    // Each process reduces if its number is 0 only.
    let once = reduce.replace("  %y =", "    %z =");
    let guarded = format!(
        "  %id = \"stablehlo.replica_id\"() : () -> tensor<ui32>
  %zero = stablehlo.constant dense<0> : tensor<ui32>
  %p = stablehlo.compare EQ, %id, %zero : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
  %y = \"stablehlo.if\"(%p) ({{
{once}
    stablehlo.return %z : tensor<2xi64>
  }}, {{
    stablehlo.return %x : tensor<2xi64>
  }}) : (tensor<i1>) -> tensor<2xi64>"
    );
    let message = error(&grid(&guarded, ["tensor<2xi64>"; 2], 2, 1, |n| vec![n, n]));
    assert!(message.contains(want), "{message}");

    let failing = error(&grid(
        &format!("  %c = stablehlo.custom_call @mystery(%x) : (tensor<2xi64>) -> tensor<2xi64>\n{reduce}"),
        ["tensor<2xi64>"; 2],
        2,
        1,
        |n| vec![n, n],
    ));
    assert!(failing.contains("custom call of `mystery`"), "{failing}");
    let unknown =
        error(&grid(&all_reduce(&groups(&[&[0, 5]]), ""), ["tensor<2xi64>"; 2], 2, 1, |n| vec![n, n]));
    assert!(unknown.contains("there is no replica 5 among 2"), "{unknown}");
    let missing = error(&grid(&all_reduce(&groups(&[&[0]]), ""), ["tensor<2xi64>"; 2], 2, 1, |n| vec![n, n]));
    assert!(missing.contains("no group of `replica_groups` holds process (1, 0)"), "{missing}");
}

#[test]
fn a_program_by_itself_is_one_process() {
    let main = |op: &str| {
        format!(
            "func.func @main() -> tensor<2xi64> {{\n  %x = stablehlo.constant dense<[3, 4]> : tensor<2xi64>\n{op}\n  return %y : tensor<2xi64>\n}}"
        )
    };
    assert_eq!(ints(&results(&main(&all_reduce(&groups(&[&[0]]), "")))), [[3, 4]]);
    let text = error(&main(&all_reduce(&groups(&[&[0, 1]]), "")));
    assert!(text.contains("replica 1: the program runs as one process"), "{text}");
}

#[test]
fn many_processes_loop_in_step() {
    // x <- shift(x) around a ring of 32, 40 times, each time adding the process's number.
    let pairs: Vec<[i64; 2]> = (0..32).map(|i| [i, (i + 1) % 32]).collect();
    let op = format!(
        "  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %n = stablehlo.constant dense<40> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i32>, tensor<1xi64>
    cond {{
      %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    }} do {{
      %w = \"stablehlo.collective_permute\"(%v) {{source_target_pairs = dense<{pairs:?}> : tensor<32x2xi64>}} : (tensor<1xi64>) -> tensor<1xi64>
      %s = stablehlo.add %w, %x : tensor<1xi64>
      %j = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %j, %s : tensor<i32>, tensor<1xi64>
    }}
  %y = stablehlo.reshape %r#1 : (tensor<1xi64>) -> tensor<1xi64>"
    );
    let text = grid(&op, ["tensor<1xi64>"; 2], 32, 1, |n| vec![n * n + 1]);
    let start: Vec<i64> = (0..32).map(|n| n * n + 1).collect();
    let mut value = start.clone();
    for _ in 0..40 {
        value = (0..32).map(|i| value[(i + 31) % 32] + start[i]).collect();
    }
    assert_eq!(ints(&results(&text)).concat(), value);
}

#[test]
fn failed_checks_of_processes_are_told_in_order() {
    let op = "  %c = stablehlo.constant dense<[0, 0]> : tensor<2xi64>
  \"check.expect_eq\"(%x, %c) : (tensor<2xi64>, tensor<2xi64>) -> ()
  %y = stablehlo.add %x, %c : tensor<2xi64>";
    for _ in 0..5 {
        let (values, heard) = events(&grid(op, ["tensor<2xi64>"; 2], 2, 2, |n| vec![n / 2, n]));
        assert_eq!(ints(&values.expect("values"))[3], [1, 3]);
        let told: Vec<String> = heard
            .iter()
            .map(|e| match e {
                Event::CheckFailed(failure) => failure.to_string(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(
            told,
            [
                "check.expect_eq failed in process (0, 1): element [1] is 1, expected 0; 1 of 2 elements differ",
                "check.expect_eq failed in process (1, 0): element [0] is 1, expected 0; 2 of 2 elements differ",
                "check.expect_eq failed in process (1, 1): element [0] is 1, expected 0; 2 of 2 elements differ",
            ]
        );
    }
}
