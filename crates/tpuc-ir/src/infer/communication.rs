//! Collectives, tokens, composites and what crosses the boundary of the program.

use super::{Cx, same_extent, same_shape};
use crate::{Attr, DYNAMIC, OpKind, TensorType, Type};
use rustc_hash::FxHashSet;
use tpuc_tensor::ElementType;

/// `channel_type` of a channel handle.
const DEVICE_TO_DEVICE: i64 = 1;
const DEVICE_TO_HOST: i64 = 2;
const HOST_TO_DEVICE: i64 = 3;

/// What an op wants of its `replica_groups`, and as which constraints.
struct Groups {
    unique: &'static str,
    range: &'static str,
    /// Groups of one size: no padding with -1.
    uniform: bool,
}

/// Whether a name is that of an op in a namespace, `my_namespace.my_op`.
fn is_namespaced_op_name(name: &str) -> bool {
    let word = |w: &str, dollar: bool| {
        !w.is_empty() && w.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || dollar && c == '$')
    };
    let mut parts = name.split('.');
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    first.starts_with(|c: char| c.is_ascii_alphabetic())
        && word(first, false)
        && rest.peek().is_some()
        && rest.all(|w| word(w, true))
}

impl<'a> Cx<'a> {
    pub(super) fn communication(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::AllGather => self.all_gather(),
            OpKind::AllReduce => self.all_reduce(),
            OpKind::AllToAll => self.all_to_all(),
            OpKind::CollectiveBroadcast => self.collective_broadcast(),
            OpKind::CollectivePermute => self.collective_permute(),
            OpKind::CollectiveReduce => self.collective_reduce(),
            OpKind::CrossReplicaSum => {
                self.count(1)?;
                let operand = self.tensor(0)?;
                self.result(operand.clone(), "c1", "c1")
            }
            OpKind::ReduceScatter => self.reduce_scatter(),
            OpKind::PartitionId | OpKind::ReplicaId => {
                self.count(0)?;
                self.result(TensorType::scalar(ElementType::U32), "results", "results")
            }
            OpKind::AfterAll | OpKind::CreateToken => {
                for i in 0..self.operands.len() {
                    self.token(i, "i1");
                }
                self.exact_results(vec![Type::Token], "results")
            }
            OpKind::AsyncStart => self.async_start(),
            OpKind::AsyncDone => self.async_done(),
            OpKind::Infeed => self.infeed(),
            OpKind::Outfeed => self.outfeed(),
            OpKind::Send => self.send(),
            OpKind::Recv => self.recv(),
            OpKind::Composite => self.composite(),
            _ => {
                self.fail("unsupported", "the verifier has no rule for this op");
                None
            }
        }
    }

    fn token(&mut self, i: usize, id: &str) -> bool {
        let ty = self.operands.get(i).copied();
        self.want(ty == Some(&Type::Token), id, || {
            format!("operand {i} is no token, but {}", ty.map_or("missing".into(), Type::to_string))
        })
    }

    fn has(&self, name: &str) -> bool {
        self.attrs.get(name).is_some()
    }

    /// The attribute is set, be it as a unit or as `true`.
    fn flag(&self, name: &str) -> bool {
        self.attrs.get(name).is_some_and(|a| a.as_bool() != Some(false))
    }

    fn channel(&self) -> (i64, i64) {
        match self.attrs.get("channel_handle") {
            Some(Attr::Channel { handle, ty }) => (*handle, *ty),
            _ => (0, 0),
        }
    }

    /// The groups as `[count, size]`, unless they are given by the axes of a mesh. Ids start at 0 without a gap, and
    /// none occurs twice.
    fn replica_groups(&mut self, want: &Groups) -> Option<Option<[i64; 2]>> {
        let Some(Attr::Dense(t)) = self.attrs.get("replica_groups") else {
            if !self.has("replica_groups") {
                self.missing("replica_groups", "");
                return None;
            }
            return Some(None);
        };
        let label = super::input_label(self.kind, "replica_groups");
        let (shape, ids) = (t.shape(), self.ints("replica_groups")?);
        let &[count, size] = shape else {
            self.fail(&label, format!("replica_groups has rank {}, but needs 2", shape.len()));
            return None;
        };
        if self.flag("use_global_device_ids") {
            self.want(!ids.is_empty(), want.range, || {
                "replica_groups is empty, although it holds global device ids".into()
            });
        }
        let mut seen = FxHashSet::default();
        for &id in &ids {
            if id == -1 && !want.uniform {
                continue;
            }
            self.want(id != -1, want.range, || "replica id -1 in groups of one size".into());
            if !self.want(seen.insert(id), want.unique, || format!("replica id {id} occurs twice")) {
                return None;
            }
        }
        let gap = (0..seen.len() as i64).find(|id| !seen.contains(id));
        self.want(gap.is_none(), want.range, || {
            format!("replica id {} is in no group, but a greater one is", gap.unwrap_or(0))
        });
        Some(Some([i64::try_from(count).ok()?, i64::try_from(size).ok()?]))
    }

    /// With `use_global_device_ids` the channel must be at least `least`.
    fn global_channel(&mut self, least: i64, id: &str) {
        let (handle, _) = self.channel();
        if self.flag("use_global_device_ids") {
            self.want(handle >= least, id, || {
                format!("channel {handle} is less than {least}, but use_global_device_ids is set")
            });
        }
    }

    /// An attribute that names a dimension of every operand in `tensors`.
    fn dimension(&mut self, name: &str, tensors: &[&TensorType], id: &str) -> Option<usize> {
        let dim = self.int(name)?;
        let rank = tensors.iter().map(|t| t.rank()).min();
        if dim < 0 || rank.is_some_and(|rank| dim >= rank as i64) {
            self.fail(id, format!("{name} {dim} is not in [0, {})", rank.unwrap_or(0)));
            return None;
        }
        Some(dim as usize)
    }

    /// Declared results, one tensor for each operand.
    fn declared_tensors(&mut self, count: usize, id: &str) -> Option<Vec<&'a TensorType>> {
        let have = self.declared.len();
        if !self.want(have == count, id, || format!("has {have} results, but should have {count}")) {
            return None;
        }
        let tensors: Option<Vec<_>> = self.declared.iter().map(|t| t.as_tensor()).collect();
        self.want(tensors.is_some(), id, || "a result is no tensor".into());
        tensors
    }

    fn all_gather(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len();
        let operands = self.tensors(0..n)?;
        self.replica_groups(&Groups { unique: "c2", range: "c4", uniform: true });
        self.global_channel(0, "c5");
        let dim = self.dimension("all_gather_dim", &operands, "c1")?;
        let results = self.declared_tensors(n, "c6")?;
        for (operand, result) in operands.iter().zip(results) {
            let shown = || format!("{operand} cannot be gathered along dimension {dim} into {result}");
            let same_rank = operand.rank() == result.rank();
            if !self.want(same_rank && operand.elem == result.elem, "c6", shown) {
                continue;
            }
            let (from, to) = (operand.shape[dim], result.shape[dim]);
            let others =
                (0..operand.rank()).all(|d| d == dim || same_extent(operand.shape[d], result.shape[d]));
            self.want(from != 0, "c6", || format!("dimension {dim} of {operand} has no elements"));
            let whole = from == 0 || from == DYNAMIC || to == DYNAMIC || to % from == 0;
            self.want(others && whole, "c6", shown);
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    /// The element type in which the body reduces each operand by itself.
    fn reduced_elem(&mut self, operands: &[&TensorType], id: &str) -> Option<ElementType> {
        let mut elem = None;
        for operand in operands {
            elem = Some(self.reducer_body(&[operand], id)?[0]);
        }
        elem
    }

    fn all_reduce(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len();
        let operands = self.tensors(0..n)?;
        self.replica_groups(&Groups { unique: "c1", range: "c3", uniform: false });
        self.global_channel(1, "c4");
        if !self.want(n > 0, "i1", || "needs at least one operand".into()) {
            return None;
        }
        let elem = self.reduced_elem(&operands, "c5")?;
        self.reduced_like(&operands, elem, "c6", "c7")
    }

    /// Results with the operands' shapes and one element type.
    fn reduced_like(
        &mut self,
        operands: &[&TensorType],
        elem: ElementType,
        shape_id: &str,
        elem_id: &str,
    ) -> Option<Vec<Type>> {
        if self.declared.is_empty() {
            return Some(operands.iter().map(|t| t.with_elem(elem).into()).collect());
        }
        let results = self.declared_tensors(operands.len(), shape_id)?;
        for (operand, result) in operands.iter().zip(results) {
            self.want(same_shape(&operand.shape, &result.shape), shape_id, || {
                format!("the result {result} has not the shape of {operand}")
            });
            self.want(result.elem == elem, elem_id, || {
                format!("the result {result} should have element type {elem}")
            });
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    fn all_to_all(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len();
        let operands = self.tensors(0..n)?;
        let groups = self.replica_groups(&Groups { unique: "c5", range: "c7", uniform: true })?;
        let count = self.int("split_count")?;
        if !self.want(count > 0, "c4", || format!("split_count {count} is not positive")) {
            return None;
        }
        if let Some([groups, size]) = groups {
            self.want(groups > 0 && size == count, "c8", || {
                format!("groups have {size} members, but split_count is {count}")
            });
        }
        let split = self.dimension("split_dimension", &operands, "c1");
        let concat = self.dimension("concat_dimension", &operands, "c3");
        let (split, concat) = (split?, concat?);
        let mut types = Vec::with_capacity(n);
        for operand in operands {
            let mut shape = operand.shape.to_vec();
            if shape[split] != DYNAMIC {
                let fits = shape[split] % count == 0;
                self.want(fits, "c2", || {
                    format!("dimension {split} of {operand} is no multiple of split_count {count}")
                });
                shape[split] /= count;
            }
            if shape[concat] != DYNAMIC {
                let Some(extent) = shape[concat].checked_mul(count) else { return self.overflow("c9") };
                shape[concat] = extent;
            }
            types.push(operand.with_shape(shape).into());
        }
        self.results(types, "c9")
    }

    /// The operands but for a trailing one with the root of each, if there is one; checked as `ids` without and with
    /// it.
    fn rooted(&mut self, ids: [&str; 2]) -> Option<Vec<&'a TensorType>> {
        let n = self.operands.len();
        let dynamic = self.flag("has_dynamic_root");
        let id = ids[usize::from(dynamic)];
        let data = n.saturating_sub(dynamic.into());
        if !self.want(data > 0, id, || "needs at least one operand with data".into()) {
            return None;
        }
        let tensors = self.tensors(0..n)?;
        if dynamic {
            let root = tensors[data];
            self.want(root.elem == ElementType::I32 && root.shape[..] == [data as i64], id, || {
                format!("the roots have type {root}, but need tensor<{data}xi32>")
            });
        }
        Some(tensors[..data].to_vec())
    }

    fn collective_broadcast(&mut self) -> Option<Vec<Type>> {
        let operands = self.rooted(["c3", "c4"])?;
        if let Some(ids) = self.attrs.get("replica_groups").and_then(Attr::as_ints) {
            let shape = self.attrs.get("replica_groups").and_then(|a| a.as_dense()).map(|t| t.shape().len());
            self.want(shape.is_none_or(|r| r == 2), "i2", || "replica_groups needs rank 2".into());
            let mut seen = FxHashSet::default();
            for &id in &ids {
                self.want(id >= 0, "c2", || format!("replica id {id} is negative"));
                if !self.want(seen.insert(id), "c1", || format!("replica id {id} occurs twice")) {
                    break;
                }
            }
        }
        let id = if self.flag("has_dynamic_root") { "c4" } else { "c3" };
        let have = self.declared.len();
        if have != 0 && have != operands.len() {
            let want = operands.len();
            self.fail("c5", format!("has {have} results, but should have {want}"));
            return None;
        }
        self.results(operands.into_iter().map(|t| t.clone().into()).collect(), id)
    }

    fn collective_reduce(&mut self) -> Option<Vec<Type>> {
        let operands = self.rooted(["c3", "c3"])?;
        self.replica_groups(&Groups { unique: "c1", range: "c2", uniform: false });
        self.global_channel(1, "i3");
        let elem = self.reduced_elem(&operands, "c4")?;
        self.reduced_like(&operands, elem, "c3", "c4")
    }

    /// Pairs of processes: every process sends and receives at most once.
    fn source_target_pairs(&mut self, ids: [&str; 4]) {
        let Some(Attr::Dense(t)) = self.attrs.get("source_target_pairs") else { return };
        let shape = t.shape();
        let label = super::input_label(self.kind, "source_target_pairs");
        if !self.want(shape.len() == 2, &label, || format!("source_target_pairs has rank {}", shape.len())) {
            return;
        }
        let pairs = self.ints("source_target_pairs").unwrap_or_default();
        let width = shape[1];
        if !self.want(width == 2, ids[0], || format!("source_target_pairs has {width} columns, but needs 2"))
        {
            return;
        }
        for (column, (id, what)) in [(ids[1], "source"), (ids[2], "target")].into_iter().enumerate() {
            let list: Vec<i64> = pairs.iter().skip(column).step_by(2).copied().collect();
            self.unique(&list, id, what);
        }
        self.at_least(&pairs, 0, ids[3], "process");
    }

    fn collective_permute(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        self.source_target_pairs(["c1", "c2", "c3", "c4"]);
        self.result(operand.clone(), "c5", "c5")
    }

    fn reduce_scatter(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        self.replica_groups(&Groups { unique: "c3", range: "c5", uniform: true });
        self.global_channel(1, "c6");
        let dim = self.dimension("scatter_dimension", &[operand], "c2");
        let elem = self.reduced_elem(&[operand], "c7")?;
        let dim = dim?;
        let result = self.declared_tensors(1, "c8")?[0];
        let shown = || format!("{operand} cannot be scattered along dimension {dim} into {result}");
        if !self.want(result.rank() == operand.rank(), "c8", shown) {
            return None;
        }
        let (from, to) = (operand.shape[dim], result.shape[dim]);
        let others = (0..operand.rank()).all(|d| d == dim || same_extent(operand.shape[d], result.shape[d]));
        self.want(others, "c8", shown);
        if from != DYNAMIC && to != DYNAMIC {
            self.want(from != 0 && to != 0, "c8", || format!("dimension {dim} has no elements"));
            self.want(to == 0 || from % to == 0, "c1", shown);
        }
        self.want(result.elem == elem, "c9", || {
            format!("the result has element type {}, but should have {elem}", result.elem)
        });
        Some(vec![result.clone().into()])
    }

    fn async_start(&mut self) -> Option<Vec<Type>> {
        let [body] = self.regions else {
            self.fail("i2", "needs exactly one region");
            return None;
        };
        let operands: Vec<Type> = self.operands.iter().map(|&t| t.clone()).collect();
        self.want(body.inputs == operands, "c3", || {
            "the arguments of the region are not those of the op".into()
        });
        let one = body.outputs.len() == 1;
        self.want(one, "c4", || format!("the region returns {} values, but must one", body.outputs.len()));
        self.exact_results(vec![Type::Future(body.outputs.clone().into())], "c4")
    }

    fn async_done(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let Type::Future(parts) = self.operands[0] else {
            self.fail("i1", format!("the operand is {}, which is no future", self.operands[0]));
            return None;
        };
        let [part] = &parts[..] else {
            self.fail("i1", format!("the future holds {} values, but needs one", parts.len()));
            return None;
        };
        self.exact_results(vec![part.clone()], "c1")
    }

    /// Results of a receiving op: tensors of known or bounded extents, then a token; `ids` for no result at all, for
    /// the tensors and for the token.
    fn received(&mut self, ids: [&str; 3]) -> Option<Vec<Type>> {
        let Some((last, values)) = self.declared.split_last() else {
            self.fail(ids[0], "needs at least one result");
            return None;
        };
        for (i, ty) in values.iter().enumerate() {
            let fits = ty.as_tensor().is_some_and(|t| t.is_static() || t.encoding.is_some());
            self.want(fits, ids[1], || format!("result {i} is {ty}, which is no tensor of static shape"));
        }
        self.want(**last == Type::Token, ids[2], || format!("the last result is {last}, which is no token"));
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    fn infeed(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        self.token(0, "i1");
        if let Some(layout) = self.attrs.get("layout") {
            let is_layout =
                |a: &Attr| matches!(a, Attr::Array(dims) if dims.iter().all(|d| matches!(d, Attr::Int(..))));
            let want = self.declared.len().saturating_sub(1);
            let fits = matches!(layout, Attr::Array(l) if l.len() == want && l.iter().all(is_layout));
            self.want(fits, "attribute", || {
                "the layout is no list of dimension numbers for each result".into()
            });
        }
        self.received(["c1", "c2", "c3"])
    }

    fn outfeed(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len().checked_sub(1)?;
        self.tensors(0..n);
        self.token(n, "i2");
        self.exact_results(vec![Type::Token], "results")
    }

    /// The channel is of type `host` for transfers with the host, else from device to device.
    fn channel_type(&mut self, host: i64) {
        let (_, ty) = self.channel();
        let is_host = self.flag("is_host_transfer");
        let want = if is_host { host } else { DEVICE_TO_DEVICE };
        self.want(ty == want, "c5", || {
            format!("channel type {ty} should be {want}, as is_host_transfer is {is_host}")
        });
    }

    fn send(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len().checked_sub(1)?;
        self.tensors(0..n);
        self.token(n, "i2");
        self.channel_type(DEVICE_TO_HOST);
        self.source_target_pairs(["c1", "c2", "c3", "c4"]);
        self.exact_results(vec![Type::Token], "results")
    }

    fn recv(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        self.token(0, "i1");
        self.channel_type(HOST_TO_DEVICE);
        self.source_target_pairs(["c1", "c2", "c3", "c4"]);
        self.received(["results", "results", "results"])
    }

    /// Its decomposition is looked up by the verifier, which knows the module.
    fn composite(&mut self) -> Option<Vec<Type>> {
        self.passing_operands();
        let name = self.attrs.get("name").and_then(|a| a.as_str()).unwrap_or_default();
        self.want(is_namespaced_op_name(name), "c1", || {
            format!("'{name}' is not the name of an op in a namespace, like my_namespace.my_op")
        });
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }
}
