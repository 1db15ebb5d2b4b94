//! Matrix products and convolutions.

use super::extent::Extent;
use super::quantization::axis;
use super::{Cx, same_extent, window_count};
use crate::attr::{EnumAttr, Precision};
use crate::{Attr, ConvDims, DYNAMIC, DotDims, OpKind, TensorType, Type};

/// Whether some hardware multiplies and adds in these precisions by that many products of parts; only 8-bit floats
/// go with imprecise sums.
fn is_known_algorithm(lhs: &str, rhs: &str, sum: &str, operations: i64, imprecise: bool) -> bool {
    let f8 = |name: &str| name.starts_with("f8") && name != "f8E8M0FNU";
    match (lhs, rhs, sum) {
        (lhs, rhs, "f32") if f8(lhs) && f8(rhs) => operations == 1,
        _ if imprecise => false,
        ("bf16", "bf16", "f32") => matches!(operations, 1 | 3 | 6 | 9),
        ("tf32", "tf32", "f32") => matches!(operations, 1 | 3),
        ("f16", "f16", "f16" | "f32") | ("bf16", "bf16", "bf16") => operations == 1,
        ("f32", "f32", "f32") | ("f64", "f64", "f64") => operations == 1,
        _ => false,
    }
}

impl Cx<'_> {
    pub(super) fn contraction(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let (lhs, rhs) = (self.tensor(0)?, self.tensor(1)?);
        match self.kind {
            OpKind::Dot => self.dot(lhs, rhs),
            OpKind::DotGeneral => self.dot_general(lhs, rhs),
            _ => self.convolution(lhs, rhs),
        }
    }

    /// Two precisions, or none; checked as constraint `id`.
    pub(super) fn precision_config(&mut self, id: &str) {
        let Some(attr) = self.attrs.get("precision_config") else { return };
        let Attr::Array(items) = attr else {
            return self.missing("precision_config", "a list of precisions");
        };
        if !items.iter().all(|i| matches!(i, Attr::Enum(EnumAttr::Precision(_)))) {
            return self.missing("precision_config", "a list of precisions");
        }
        let n = items.len();
        self.want(n <= 2, id, || format!("precision_config has {n} elements, but needs 2"));
    }

    /// Accumulation may be declared in another type than the operands have.
    pub(super) fn contraction_elem(&self, lhs: &TensorType) -> TensorType {
        self.declared.first().and_then(|t| t.as_tensor()).unwrap_or(lhs).with_shape([])
    }

    /// The deprecated form: a product of vectors and matrices.
    fn dot(&mut self, lhs: &TensorType, rhs: &TensorType) -> Option<Vec<Type>> {
        self.precision_config("c2");
        let fits = matches!(lhs.rank(), 1 | 2)
            && matches!(rhs.rank(), 1 | 2)
            && same_extent(lhs.shape[lhs.rank() - 1], rhs.shape[0]);
        if !self.want(fits, "c1", || format!("{lhs} and {rhs} cannot be multiplied")) {
            return None;
        }
        let (left, right) = (lhs.extents(), rhs.extents());
        let shape = left[..lhs.rank() - 1].iter().chain(&right[1..]).copied();
        let ty = self.contraction_elem(lhs).with_extents(shape);
        self.result(ty, "c1", "c3")
    }

    fn dot_general(&mut self, lhs: &TensorType, rhs: &TensorType) -> Option<Vec<Type>> {
        let Some(Attr::Dot(dims)) = self.attrs.get("dot_dimension_numbers") else {
            self.missing("dot_dimension_numbers", "#stablehlo.dot");
            return None;
        };
        let good = self.dot_dims(lhs, rhs, dims);
        self.precision_config("c11");
        self.dot_algorithm();
        self.quantised_product(lhs, rhs, ["c14", "c17", "c18", "c19", "c20"]);
        if let Some(q) = &rhs.quant {
            self.want(q.zero_points.iter().all(|&z| z == 0), "c15", || {
                format!("{rhs} has a zero point that is not 0")
            });
            self.want(q.axis.is_none_or(|d| !dims.rhs_contract.contains(&d)), "c16", || {
                format!("{rhs} is quantised along a contracting dimension")
            });
        }
        if !good {
            return None;
        }
        let DotDims { lhs_batch, rhs_batch, lhs_contract, rhs_contract } = &**dims;
        let (left, right) = (lhs.extents(), rhs.extents());
        let batch = lhs_batch.iter().zip(rhs_batch).map(|(&l, &r)| (left[l as usize], right[r as usize]));
        let mut shape: Vec<Extent> = batch.map(|(l, r)| l.most_specific(r)).collect();
        let free = |extents: &[Extent], batch: &[i64], contract: &[i64]| -> Vec<Extent> {
            let dims = DotDims::free(extents.len(), batch, contract);
            dims.into_iter().map(|d| extents[d as usize]).collect()
        };
        shape.extend(free(&left, lhs_batch, lhs_contract));
        shape.extend(free(&right, rhs_batch, rhs_contract));
        let ty = self.contraction_elem(lhs).with_extents(shape);
        self.result(ty, "c12", "c13")
    }

    /// The constraints on dimension numbers of products of tensors.
    pub(super) fn dot_dims(&mut self, lhs: &TensorType, rhs: &TensorType, dims: &DotDims) -> bool {
        let DotDims { lhs_batch, rhs_batch, lhs_contract, rhs_contract } = dims;
        let (lb, rb) = (lhs_batch.len(), rhs_batch.len());
        let (lc, rc) = (lhs_contract.len(), rhs_contract.len());
        let mut good = self.want(lb == rb, "c1", || format!("{lb} and {rb} batching dimensions"));
        good &= self.want(lc == rc, "c2", || format!("{lc} and {rc} contracting dimensions"));
        good &= self.unique(&[&lhs_batch[..], lhs_contract].concat(), "c3", "the dimensions of lhs");
        good &= self.unique(&[&rhs_batch[..], rhs_contract].concat(), "c4", "the dimensions of rhs");
        good &= self.in_range(lhs_batch, lhs.rank(), "c5", "lhs batching dimension");
        good &= self.in_range(lhs_contract, lhs.rank(), "c6", "lhs contracting dimension");
        good &= self.in_range(rhs_batch, rhs.rank(), "c7", "rhs batching dimension");
        good &= self.in_range(rhs_contract, rhs.rank(), "c8", "rhs contracting dimension");
        if good {
            let pairs = [
                ("c9", "batching", lhs_batch, rhs_batch),
                ("c10", "contracting", lhs_contract, rhs_contract),
            ];
            for (id, what, ls, rs) in pairs {
                for (&l, &r) in ls.iter().zip(rs) {
                    let (a, b) = (lhs.shape[l as usize], rhs.shape[r as usize]);
                    good &= self.want(same_extent(a, b), id, || {
                        format!("{what} dimension {l} of lhs has extent {a}, dimension {r} of rhs has {b}")
                    });
                }
            }
        }
        good
    }

    /// An algorithm needs default precision, positive counts and to be known. Its text is `#stablehlo.dot_algorithm<a = b, ..>`.
    fn dot_algorithm(&mut self) {
        let Some(Attr::Opaque(text)) = self.attrs.get("algorithm") else { return };
        if let Some(Attr::Array(items)) = self.attrs.get("precision_config") {
            let default = Attr::Enum(EnumAttr::Precision(Precision::Default));
            let holds = items.iter().all(|i| *i == default);
            self.want(holds, "c21", || "an algorithm goes with default precision only".into());
        }
        let field = |name: &str| {
            text.split([',', '<', '>']).find_map(|field| {
                let (key, value) = field.split_once('=')?;
                (key.trim() == name).then(|| value.trim())
            })
        };
        let counts = [
            ("lhs_component_count", "c22"),
            ("rhs_component_count", "c23"),
            ("num_primitive_operations", "c24"),
        ];
        let mut numbers = [1i64; 3];
        let mut positive = true;
        for ((name, id), number) in counts.into_iter().zip(&mut numbers) {
            *number = field(name).and_then(|v| v.parse().ok()).unwrap_or(1);
            positive &= self.want(*number > 0, id, || format!("{name} is not positive"));
        }
        let types = ["lhs_precision_type", "rhs_precision_type", "accumulation_type"];
        let [lhs, rhs, sum] = types.map(|name| field(name).unwrap_or_default());
        let imprecise = field("allow_imprecise_accumulation");
        self.want(matches!(imprecise, None | Some("true" | "false")), "i8", || {
            format!("allow_imprecise_accumulation is neither true nor false in {text}")
        });
        let [left, right, operations] = numbers;
        let known = left == 1
            && right == 1
            && is_known_algorithm(lhs, rhs, sum, operations, imprecise == Some("true"));
        self.want(known || !positive, "i8", || format!("no hardware is known to support {text}"));
    }

    fn convolution(&mut self, lhs: &TensorType, rhs: &TensorType) -> Option<Vec<Type>> {
        let padding = self.padding(lhs.rank().saturating_sub(2), "c4")?;
        self.convolve(lhs, rhs, Some(padding))
    }

    /// The constraints that `convolution` and its dynamic form share; the padding may be unknown.
    pub(super) fn convolve(
        &mut self,
        lhs: &TensorType,
        rhs: &TensorType,
        padding: Option<Vec<[i64; 2]>>,
    ) -> Option<Vec<Type>> {
        let rank = lhs.rank();
        if !self.want(rank == rhs.rank() && rank >= 2, "c1", || {
            format!("lhs is {lhs}, rhs is {rhs}: unequal or too small rank")
        }) {
            return None;
        }
        let n = rank - 2;
        let strides = self.ints_or("window_strides", n, 1)?;
        let lhs_dilation = self.ints_or("lhs_dilation", n, 1)?;
        let rhs_dilation = self.ints_or("rhs_dilation", n, 1)?;
        let reversal = self.ints_or("window_reversal", n, 0)?;
        let mut good = true;
        let windows = [
            (&strides, "c2", "c3", "window_strides"),
            (&lhs_dilation, "c5", "c6", "lhs_dilation"),
            (&rhs_dilation, "c7", "c8", "rhs_dilation"),
        ];
        for (list, size_id, least_id, what) in windows {
            good &= self.sized(list, n, size_id, what);
            good &= self.at_least(list, 1, least_id, what);
        }
        good &= self.sized(&reversal, n, "c9", "window_reversal");
        let Some(Attr::Conv(dims)) = self.attrs.get("dimension_numbers") else {
            self.missing("dimension_numbers", "#stablehlo.conv");
            return None;
        };
        good &= self.conv_dims(dims, rank);
        let feature_groups = self.int("feature_group_count")?;
        let batch_groups = self.int("batch_group_count")?;
        good &= self.want(feature_groups > 0, "c21", || "feature_group_count is not positive".into());
        good &= self.want(batch_groups > 0, "c22", || "batch_group_count is not positive".into());
        self.want(feature_groups == 1 || batch_groups == 1, "c23", || {
            "feature_group_count and batch_group_count are both greater than 1".into()
        });
        self.precision_config("c24");
        if lhs.quant.is_none() && rhs.quant.is_none() {
            self.same_elem(&[lhs, rhs], "c27", "operands");
        }
        self.quantised_product(lhs, rhs, ["c28", "c31", "c32", "c33", "c34"]);
        self.want(axis(rhs).is_none_or(|d| d == dims.kernel_output_feature), "c29", || {
            format!("{rhs} is not quantised along its output features")
        });
        let result = self.declared.first().and_then(|t| t.as_tensor());
        self.want(result.and_then(axis).is_none_or(|d| d == dims.output_feature), "c30", || {
            "the result is not quantised along its features".into()
        });
        if !good {
            return None;
        }
        let extent = |t: &TensorType, d: i64| t.shape[d as usize];
        let divides = |n: i64, by: i64| n == DYNAMIC || n % by == 0;
        let batch = extent(lhs, dims.input_batch);
        let features = extent(lhs, dims.input_feature);
        let (kernel_in, kernel_out) =
            (extent(rhs, dims.kernel_input_feature), extent(rhs, dims.kernel_output_feature));
        self.want(divides(batch, batch_groups), "c10", || {
            format!("batch {batch} is no multiple of {batch_groups}")
        });
        let grouped = self.want(divides(features, feature_groups), "c11", || {
            format!("{features} input features are no multiple of {feature_groups}")
        });
        let per_group = if features == DYNAMIC { DYNAMIC } else { features / feature_groups };
        self.want(!grouped || same_extent(kernel_in, per_group), "c14", || {
            format!("the kernel has {kernel_in} input features, but a group has {per_group}")
        });
        self.want(divides(kernel_out, batch_groups), "c15", || {
            format!("{kernel_out} output features are no multiple of batch_group_count {batch_groups}")
        });
        self.want(divides(kernel_out, feature_groups), "c16", || {
            format!("{kernel_out} output features are no multiple of feature_group_count {feature_groups}")
        });
        let mut shape = vec![0; rank];
        shape[dims.output_batch as usize] = if batch == DYNAMIC { DYNAMIC } else { batch / batch_groups };
        shape[dims.output_feature as usize] = kernel_out;
        for i in 0..n {
            let size = extent(lhs, dims.input_spatial[i]);
            let window = extent(rhs, dims.kernel_spatial[i]);
            self.want(window != 0, "c25", || "the kernel has an empty window".into());
            let count = match &padding {
                Some(p) => window_count(size, window, strides[i], lhs_dilation[i], rhs_dilation[i], p[i]),
                None => Some(DYNAMIC),
            };
            let Some(count) = count else { return self.overflow("c25") };
            shape[dims.output_spatial[i] as usize] = count;
        }
        let ty = self.contraction_elem(lhs).with_shape(shape);
        self.result(ty, "c25", "c27")
    }

    fn conv_dims(&mut self, d: &ConvDims, rank: usize) -> bool {
        let n = rank - 2;
        let sides = [
            ("c12", "c13", "input", d.input_batch, d.input_feature, &d.input_spatial),
            ("c17", "c18", "kernel", d.kernel_input_feature, d.kernel_output_feature, &d.kernel_spatial),
            ("c19", "c20", "output", d.output_batch, d.output_feature, &d.output_spatial),
        ];
        let mut good = true;
        for (size_id, dims_id, what, a, b, spatial) in sides {
            good &= self.sized(spatial, n, size_id, &format!("the list of {what} spatial dimensions"));
            let all: Vec<i64> = spatial.iter().copied().chain([a, b]).collect();
            good &= self.unique(&all, dims_id, &format!("the list of {what} dimensions"));
            good &= self.in_range(&all, rank, dims_id, &format!("{what} dimension"));
        }
        good
    }
}
