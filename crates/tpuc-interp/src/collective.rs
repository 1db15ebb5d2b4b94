//! Specification: "Collective ops", and the ops that exchange data between processes or with the host.

use crate::attrs::{axis, int};
use crate::check;
use crate::elementwise::{converted, elementwise};
use crate::error::{Fault, malformed};
use crate::exec::{Datum, Frame, Machine};
use crate::grid::{Mailbox, Process};
use crate::region::Body;
use crate::replica_groups::replica_groups;
use crate::report::Event;
use crate::{movement, view};
use tpuc_ir::{Attr, AttrDict, Op, OpKind, TensorType, Type};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// How groups of ids become groups of processes. Specification: "Collective ops".
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strategy {
    CrossReplica,
    CrossPartition,
    CrossReplicaAndPartition,
    FlattenedIds,
}

impl Strategy {
    /// Of ops that may use global device ids.
    fn global(attrs: &AttrDict) -> Result<Self, Fault> {
        match (channel(attrs) > 0, is_set(attrs, "use_global_device_ids")) {
            (false, false) => Ok(Self::CrossReplica),
            (true, false) => Ok(Self::CrossReplicaAndPartition),
            (true, true) => Ok(Self::FlattenedIds),
            (false, true) => Err(malformed!("`use_global_device_ids` needs a channel")),
        }
    }

    /// Of ops without global device ids.
    fn by_channel(attrs: &AttrDict) -> Self {
        if channel(attrs) > 0 { Self::CrossPartition } else { Self::CrossReplica }
    }

    /// The group that this process is in, in the order of the ids.
    fn group(self, process: &Process, ids: &[Vec<i64>]) -> Result<Option<Vec<usize>>, Fault> {
        let mut found = None;
        for group in self.groups(process, ids)? {
            let mut sorted = group.clone();
            sorted.sort_unstable();
            if sorted.windows(2).any(|w| w[0] == w[1]) {
                return Err(malformed!("a process is twice in a group"));
            }
            if found.is_none() && group.contains(&process.number) {
                found = Some(group);
            }
        }
        Ok(found)
    }

    fn groups(self, process: &Process, ids: &[Vec<i64>]) -> Result<Vec<Vec<usize>>, Fault> {
        let grid = &process.grid;
        let (replicas, partitions) = (grid.replicas, grid.partitions);
        let (count, what) = match self {
            Self::CrossReplica | Self::CrossReplicaAndPartition => (replicas, "replica"),
            Self::CrossPartition => (partitions, "partition"),
            Self::FlattenedIds => (grid.len(), "process"),
        };
        let known = |&id: &i64| match usize::try_from(id) {
            Ok(id) if id < count => Ok(id),
            _ if grid.parallel => Err(malformed!("there is no {what} {id} among {count}")),
            _ => Err(Fault::Unsupported(format!(
                "{what} {id}: the program runs as one process; `interpreter.run_parallel` runs several"
            ))),
        };
        let mut out = Vec::new();
        for group in ids {
            let ids = group.iter().map(known).collect::<Result<Vec<usize>, _>>()?;
            match self {
                Self::CrossReplica => {
                    out.extend((0..partitions).map(|p| ids.iter().map(|&r| grid.number(r, p)).collect()));
                }
                Self::CrossPartition => {
                    out.extend((0..replicas).map(|r| ids.iter().map(|&p| grid.number(r, p)).collect()));
                }
                Self::CrossReplicaAndPartition => {
                    let all = (0..partitions).flat_map(|p| ids.iter().map(move |&r| (r, p)));
                    out.push(all.map(|(r, p)| grid.number(r, p)).collect());
                }
                Self::FlattenedIds => out.push(ids),
            }
        }
        Ok(out)
    }

    /// All ids in one group, which an empty list of groups stands for.
    fn everyone(self, process: &Process) -> Vec<Vec<i64>> {
        let grid = &process.grid;
        let count = match self {
            Self::CrossReplica | Self::CrossReplicaAndPartition => grid.replicas,
            Self::CrossPartition => grid.partitions,
            Self::FlattenedIds => grid.len(),
        };
        vec![(0..count as i64).collect()]
    }
}

fn channel(attrs: &AttrDict) -> i64 {
    match attrs.get("channel_handle").or_else(|| attrs.get("channel_id")) {
        Some(Attr::Channel { handle, .. }) => *handle,
        Some(attr) => attr.as_int().unwrap_or(0),
        None => 0,
    }
}

/// A flag, as a unit attribute or a boolean.
fn is_set(attrs: &AttrDict, name: &str) -> bool {
    match attrs.get(name) {
        Some(Attr::Unit) => true,
        Some(attr) => attr.as_bool().unwrap_or(false),
        None => false,
    }
}

/// Zeros: the zero point, where elements are quantised.
fn zero(ty: &TensorType, like: &Tensor) -> Result<Tensor, Fault> {
    let Some(quant) = &ty.quant else { return view::zeros(ty.elem, like.shape()) };
    let [point] = quant.zero_points[..] else {
        return Err(Fault::Unsupported("a zero of a type with several zero points".into()));
    };
    view::reserve(ty.elem, like.shape(), u64::MAX)?;
    Ok(Tensor::splat(ty.elem, like.shape(), Scalar::Int(point.into())))
}

/// One of `count` equal parts along a dimension.
fn part(tensor: &Tensor, dim: usize, count: usize, index: usize) -> Result<Tensor, Fault> {
    let extent = tensor.shape()[dim];
    if count == 0 || !extent.is_multiple_of(count as u64) {
        return Err(malformed!("an extent of {extent} does not split into {count} equal parts"));
    }
    let size = (extent / count as u64) as i64;
    let mut start = vec![0; tensor.rank()];
    let mut limit: Vec<i64> = tensor.shape().iter().map(|&n| n as i64).collect();
    (start[dim], limit[dim]) = (size * index as i64, size * (index as i64 + 1));
    let attrs = AttrDict::new()
        .with("start_indices", Attr::i64s(start))
        .with("limit_indices", Attr::i64s(limit))
        .with("strides", Attr::i64s(vec![1; tensor.rank()]));
    movement::slice(tensor, &attrs)
}

fn joined(parts: &[Tensor], dim: usize) -> Result<Tensor, Fault> {
    movement::concatenate(parts, &AttrDict::new().with("dimension", Attr::i64(dim as i64)))
}

/// Specification: "collective_permute".
fn permute(process: &Process, op: &str, attrs: &AttrDict, operand: &Tensor) -> Result<Option<Tensor>, Fault> {
    let pairs = Strategy::by_channel(attrs).groups(process, &pairs(attrs)?)?;
    let (me, channel) = (process.number, channel(attrs));
    let mut from = None;
    for pair in &pairs {
        let [source, target] = pair[..] else { return Err(malformed!("a pair of {} ids", pair.len())) };
        if source == me && target != me {
            process.post(Mailbox::Permute { channel, from: me, to: target }, vec![operand.clone()]);
        }
        if target == me && from.replace(source).is_some() {
            return Err(malformed!("two processes send to the same one"));
        }
    }
    match from {
        None => Ok(None),
        Some(source) if source == me => Ok(Some(operand.clone())),
        Some(from) => Ok(process.collect(Mailbox::Permute { channel, from, to: me }, op)?.pop()),
    }
}

/// `source_target_pairs`, empty when absent.
fn pairs(attrs: &AttrDict) -> Result<Vec<Vec<i64>>, Fault> {
    let Some(attr) = attrs.get("source_target_pairs") else { return Ok(Vec::new()) };
    let flat = attr.as_ints().ok_or_else(|| malformed!("`source_target_pairs` is not a list of integers"))?;
    Ok(flat.chunks(2).map(<[i64]>::to_vec).collect())
}

/// Whom a process sends to, and from whom it receives.
type Ends = (Option<usize>, Option<usize>);

/// The ends that `send` and `recv` of a device-to-device transfer have, if they are stated.
fn ends(process: &Process, attrs: &AttrDict) -> Result<Option<Ends>, Fault> {
    let pairs = pairs(attrs)?;
    if pairs.is_empty() || is_set(attrs, "is_host_transfer") {
        return Ok(None);
    }
    // A grid of one column or row leaves one reading of the ids; otherwise a channel is between partitions.
    let strategy = match (process.grid.replicas, process.grid.partitions) {
        (_, 1) => Strategy::CrossReplica,
        _ => Strategy::CrossPartition,
    };
    let pairs = strategy.groups(process, &pairs)?;
    let me = process.number;
    let to = pairs.iter().find(|p| p[0] == me).and_then(|p| p.get(1).copied());
    let from = pairs.iter().find(|p| p.get(1) == Some(&me)).map(|p| p[0]);
    Ok(Some((to, from)))
}

/// Whether [`communicate`] has the meaning of this op.
pub(crate) fn communicates(kind: OpKind) -> bool {
    use OpKind::*;
    matches!(
        kind,
        AllGather
            | AllReduce
            | AllToAll
            | CollectiveBroadcast
            | CollectivePermute
            | CollectiveReduce
            | CrossReplicaSum
            | ReduceScatter
            | PartitionId
            | ReplicaId
            | Infeed
            | Outfeed
            | Send
            | Recv
            | AfterAll
            | CreateToken
    )
}

/// Evaluates an op that processes have in common, or that reads their place or their streams.
pub(crate) fn communicate(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    operands: Vec<Datum>,
    types: &[&Type],
) -> Result<Vec<Datum>, Fault> {
    let module = machine.module;
    let data = &module.ops[op];
    let (attrs, name) = (&data.attrs, data.kind.name());
    let process = machine.process.clone();
    // Tokens order ops, which run one after the other anyway.
    let tensors: Vec<Tensor> = operands.into_iter().filter_map(Datum::into_tensor).collect();
    let wrap = |tensors: Vec<Tensor>| tensors.into_iter().map(Datum::Tensor).collect::<Vec<_>>();
    match data.kind {
        OpKind::AfterAll | OpKind::CreateToken => return Ok(vec![Datum::Token]),
        OpKind::ReplicaId | OpKind::PartitionId => {
            let (replica, partition) = process.id();
            let id = if data.kind == OpKind::ReplicaId { replica } else { partition };
            return Ok(wrap(vec![Tensor::scalar(ElementType::U32, Scalar::Int(id as i128))]));
        }
        OpKind::Infeed => {
            let mut results = Vec::with_capacity(types.len());
            for _ in 1..types.len() {
                let value = process.infeed();
                results.push(value.ok_or_else(|| malformed!("the infeed holds no more data"))?);
            }
            return Ok(with_token(wrap(check::of_types(results, types)?)));
        }
        OpKind::Outfeed => {
            machine.tell(Event::Outfeed(tensors))?;
            return Ok(vec![Datum::Token]);
        }
        OpKind::Send => {
            let channel = channel(attrs);
            match ends(&process, attrs)? {
                None => process.post(Mailbox::Channel(channel), tensors),
                Some((Some(to), _)) => {
                    process.post(Mailbox::Directed { channel, from: process.number, to }, tensors);
                }
                Some((None, _)) => {}
            }
            return Ok(vec![Datum::Token]);
        }
        OpKind::Recv => {
            let channel = channel(attrs);
            let received = match ends(&process, attrs)? {
                None => process.collect(Mailbox::Channel(channel), name)?,
                Some((_, Some(from))) => {
                    process.collect(Mailbox::Directed { channel, from, to: process.number }, name)?
                }
                // Nobody sends to this process: zeros, as from `collective_permute`.
                Some((_, None)) => {
                    let payload = types.iter().take(types.len().saturating_sub(1));
                    let zeros = payload.enumerate().map(|(i, _)| {
                        let ty = tensor_type(types, i)?;
                        let dims = ty
                            .dims()
                            .ok_or_else(|| Fault::Unsupported(format!("zeros of the dynamic type {ty}")))?;
                        zero(ty, &view::zeros(ty.elem, &dims)?)
                    });
                    zeros.collect::<Result<_, Fault>>()?
                }
            };
            return Ok(with_token(wrap(check::of_types(received, types)?)));
        }
        OpKind::CollectivePermute => {
            let mut results = Vec::new();
            for (i, operand) in tensors.iter().enumerate() {
                results.push(match permute(&process, name, attrs, operand)? {
                    Some(value) => value,
                    None => zero(tensor_type(types, i)?, operand)?,
                });
            }
            return Ok(wrap(results));
        }
        _ => {}
    }

    let strategy = match data.kind {
        OpKind::AllToAll | OpKind::CollectiveBroadcast => Strategy::by_channel(attrs),
        OpKind::CrossReplicaSum => Strategy::CrossReplica,
        _ => Strategy::global(attrs)?,
    };
    let mut ids = replica_groups(module, attrs)?;
    if ids.iter().all(Vec::is_empty) {
        ids = strategy.everyone(&process);
    }
    let rooted = matches!(data.kind, OpKind::CollectiveBroadcast | OpKind::CollectiveReduce);
    let mut operands = tensors;
    let roots = if rooted && is_set(attrs, "has_dynamic_root") {
        let roots = operands.pop().and_then(|t| t.to_ints());
        Some(roots.ok_or_else(|| malformed!("the last operand does not hold the roots"))?)
    } else {
        None
    };
    let Some(group) = strategy.group(&process, &ids)? else {
        if rooted {
            let zeros = operands.iter().enumerate().map(|(i, t)| zero(tensor_type(types, i)?, t));
            return Ok(wrap(zeros.collect::<Result<_, _>>()?));
        }
        let (replica, partition) = process.id();
        return Err(malformed!("no group of `replica_groups` holds process ({replica}, {partition})"));
    };
    let root = |i: usize| -> Result<usize, Fault> {
        let index = match &roots {
            None => 0,
            Some(roots) => *roots.get(i).ok_or_else(|| malformed!("there is no root for operand {i}"))?,
        };
        let process = usize::try_from(index).ok().and_then(|index| group.get(index).copied());
        process.ok_or_else(|| malformed!("root {index} of a group of {}", group.len()))
    };
    let count = operands.len();
    let mine = group.iter().position(|&p| p == process.number).unwrap_or(0);
    let met = process.meet(&group, channel(attrs), name, operands)?;
    // The i-th operand of each process of the group.
    let gathered = |i: usize| -> Vec<Tensor> { group.iter().map(|p| met[p][i].clone()).collect() };
    let mut results = Vec::with_capacity(count);
    for i in 0..count {
        let values = gathered(i);
        let first = &values[0];
        if values.iter().any(|v| v.elem() != first.elem() || v.shape() != first.shape()) {
            let gathers = data.kind == OpKind::AllGather;
            if !gathers || values.iter().any(|v| v.elem() != first.elem() || v.rank() != first.rank()) {
                return Err(malformed!("operand {i} differs in type between the processes of a group"));
            }
        }
        let dim = |name: &str| axis(int(attrs, name)?, first.rank());
        results.push(match data.kind {
            OpKind::AllGather => joined(&values, dim("all_gather_dim")?)?,
            OpKind::AllReduce => reduced(machine, frame, op, values)?,
            OpKind::AllToAll => {
                let (split, concat) = (dim("split_dimension")?, dim("concat_dimension")?);
                let pieces = usize::try_from(int(attrs, "split_count")?).unwrap_or(0);
                if pieces != group.len() {
                    return Err(malformed!("{pieces} parts for a group of {}", group.len()));
                }
                let parts = values.iter().map(|v| part(v, split, pieces, mine));
                joined(&parts.collect::<Result<Vec<_>, _>>()?, concat)?
            }
            OpKind::CollectiveBroadcast => met[&root(i)?][i].clone(),
            OpKind::CollectiveReduce if root(i)? != process.number => zero(tensor_type(types, i)?, first)?,
            OpKind::CollectiveReduce => reduced(machine, frame, op, values)?,
            OpKind::CrossReplicaSum => {
                let mut values = values.into_iter();
                let first = values.next().ok_or_else(|| malformed!("an empty group"))?;
                let elem = first.elem();
                values.try_fold(first, |sum, value| {
                    elementwise(OpKind::Add, &AttrDict::new(), &[sum, value], elem)
                })?
            }
            OpKind::ReduceScatter => {
                let dim = dim("scatter_dimension")?;
                part(&reduced(machine, frame, op, values)?, dim, group.len(), mine)?
            }
            _ => return Err(Fault::Unsupported("this op has no meaning here".into())),
        });
    }
    Ok(wrap(results))
}

fn with_token(mut results: Vec<Datum>) -> Vec<Datum> {
    results.push(Datum::Token);
    results
}

fn tensor_type<'t>(types: &[&'t Type], i: usize) -> Result<&'t TensorType, Fault> {
    types.get(i).and_then(|t| t.as_tensor()).ok_or_else(|| malformed!("result {i} is not a tensor"))
}

/// Folds equally shaped tensors by the op's region, the first one leftmost.
fn reduced(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    values: Vec<Tensor>,
) -> Result<Tensor, Fault> {
    let body = Body::reducer(machine.module, op)?;
    let [elem, _] = body.args[..] else {
        return Err(malformed!("the region has {} arguments", body.args.len()));
    };
    let shape = values.first().map(|v| v.shape().to_vec()).unwrap_or_default();
    let mut sum: Option<Tensor> = None;
    for value in values {
        let value = if value.elem() == elem { value } else { converted(&value, elem)? };
        let value = value.reshaped(&[value.len() as u64]);
        sum = Some(match sum {
            None => value,
            Some(sum) => {
                let one = body.apply(machine, frame, vec![sum, value])?.pop();
                one.ok_or_else(|| malformed!("the region gives nothing"))?
            }
        });
    }
    sum.map(|t| t.reshaped(&shape)).ok_or_else(|| malformed!("an empty group"))
}
