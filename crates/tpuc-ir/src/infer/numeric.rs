//! Linear algebra, signals, statistics, random numbers.

use super::{Cx, same_shape};
use crate::attr::{EnumAttr, FftType, RngDistribution};
use crate::infer::extent::Extent;
use crate::{Attr, DYNAMIC, OpKind, TensorType, Type};
use tpuc_tensor::Kind::{self, Bool, Complex, Float, Signed, Unsigned};

impl Cx<'_> {
    pub(super) fn numeric(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::Cholesky => self.cholesky(),
            OpKind::TriangularSolve => self.triangular_solve(),
            OpKind::Fft => self.fft(),
            OpKind::BatchNormGrad => self.batch_norm(&[0, 4], &[1, 2, 3], ["c3", "c4", "c5"], "c3", "c4"),
            OpKind::BatchNormInference => {
                self.batch_norm(&[0], &[1, 2, 3, 4], ["c7", "c3", "c3"], "c7", "c7")
            }
            OpKind::BatchNormTraining => self.batch_norm(&[0], &[1, 2], ["c7", "c3", "c3"], "c7", "c5"),
            OpKind::Rng => self.rng(),
            OpKind::RngBitGenerator => self.rng_bit_generator(),
            OpKind::TorchIndexSelect => self.declared_result(2),
            OpKind::Einsum => self.declared_result(2),
            _ => self.declared_result(1),
        }
    }

    /// Deprecated ops of `n` tensors whose result is as declared.
    fn declared_result(&mut self, n: usize) -> Option<Vec<Type>> {
        self.count(n)?;
        self.tensors(0..n)?;
        Some(vec![self.declared_tensor()?.clone().into()])
    }

    fn cholesky(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let a = self.tensor(0)?;
        self.elem_kind(0, &[Float, Complex]);
        if !self.want(a.rank() >= 2, "c2", || format!("{a} has less than two dimensions")) {
            return None;
        }
        self.want(same_shape(&a.shape[a.rank() - 1..], &a.shape[a.rank() - 2..][..1]), "c3", || {
            format!("the last two dimensions of {a} differ")
        });
        self.result(a.clone(), "c1", "c1")
    }

    fn triangular_solve(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let (a, b) = (self.tensor(0)?, self.tensor(1)?);
        self.elem_kind(0, &[Float, Complex]);
        self.elem_kind(1, &[Float, Complex]);
        self.same_elem(&[a, b], "c1", "operands");
        let rank = a.rank();
        if !self.want(rank >= 2 && rank == b.rank(), "c2", || {
            format!("{a} and {b} need the same rank of at least two")
        }) {
            return None;
        }
        let left = self.attrs.get("left_side").and_then(Attr::as_bool) != Some(false);
        let side = b.shape[rank - if left { 2 } else { 1 }];
        let [.., rows, columns] = a.shape[..] else { return None };
        let fits = super::same_extent(rows, columns)
            && super::same_extent(columns, side)
            && same_shape(&a.shape[..rank - 2], &b.shape[..rank - 2]);
        self.want(fits, "c3", || format!("{a} and {b} do not make a system of equations"));
        if !matches!(self.attrs.get("transpose_a").and_then(Attr::as_enum), Some(EnumAttr::Transpose(_))) {
            self.missing("transpose_a", "NO_TRANSPOSE, TRANSPOSE or ADJOINT");
        }
        self.result(b.clone(), "c4", "c4")
    }

    fn fft(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let Some(EnumAttr::FftType(ty)) = self.attrs.get("fft_type").and_then(Attr::as_enum) else {
            self.missing("fft_type", "a kind of transform");
            return None;
        };
        let lengths = self.ints("fft_length")?;
        let n = lengths.len();
        let real = ty == FftType::Rfft;
        let domain = if real { operand.elem.complex().is_some() } else { operand.elem.is_complex() };
        let mut good = self.want(domain && operand.quant.is_none(), "c2", || {
            format!("{} does not take elements of type {}", ty.name(), operand.elem)
        });
        good &= self.want((1..=3).contains(&n), "c3", || format!("{n} dimensions, but needs 1 to 3"));
        good &= self.want(n <= operand.rank(), "c1", || format!("{n} lengths for {operand}"));
        if !good {
            return None;
        }
        let back = &operand.shape[operand.rank() - n..];
        let last = lengths[n - 1];
        let half = if last == 0 { 0 } else { last / 2 + 1 };
        let mut result = operand.clone();
        match ty {
            FftType::Rfft => {
                self.want(same_shape(back, &lengths), "c4", || {
                    format!("fft_length {lengths:?} is not the end of the shape of {operand}")
                });
                result.elem = operand.elem.complex()?;
            }
            FftType::Irfft => {
                self.want(same_shape(&back[..n - 1], &lengths[..n - 1]), "c4", || {
                    format!("fft_length {lengths:?} is not the end of the shape of the result")
                });
                self.want(super::same_extent(back[n - 1], half), "c5", || {
                    format!("the last dimension of {operand} must be {half}")
                });
                result.elem = operand.elem.real();
            }
            FftType::Fft | FftType::Ifft => return self.result(result, "c5", "c2"),
        }
        let mut extents = result.extents();
        *extents.last_mut()? = match ty {
            FftType::Irfft => Extent::known(last),
            _ if last != 0 => Extent::known(half),
            _ => Extent::known(*back.last()?),
        };
        let result = result.with_extents(extents);
        self.result(result, "c5", "c2")
    }

    /// `wide` operands have one shape, `narrow` ones the shape of the feature dimension; `ids` say so, and that the
    /// feature dimension has that extent. The results: one of the first shape, then others of the second.
    fn batch_norm(
        &mut self,
        wide: &[usize],
        narrow: &[usize],
        ids: [&str; 3],
        wide_id: &str,
        narrow_id: &str,
    ) -> Option<Vec<Type>> {
        let n = wide.len() + narrow.len();
        self.count(n)?;
        let tensors = self.tensors(0..n)?;
        for i in 0..n {
            self.elem_kind(i, &[Float]);
        }
        self.same_elem(&tensors, "c2", "operands");
        let operand = tensors[0];
        let pick = |list: &[usize]| list.iter().map(|&i| tensors[i]).collect::<Vec<_>>();
        let mut good = self.same_shapes(&pick(wide), ids[0], "operands");
        for &i in narrow {
            let id = self.operand_label(i);
            good &= self.want(tensors[i].rank() == 1, &id, || format!("operand {i} has type {}", tensors[i]));
        }
        let feature = self.int("feature_index")?;
        good &= self.in_range(&[feature], operand.rank(), "c1", "feature_index");
        if !good {
            return None;
        }
        let feature = operand.extents()[feature as usize];
        for (k, &i) in narrow.iter().enumerate() {
            let each = format!("c{}", 3 + k);
            let same = tensors[narrow[0]].shape[0];
            let (id, want) = match (self.kind, k) {
                (OpKind::BatchNormGrad, 0) => (ids[2], feature.size),
                (OpKind::BatchNormGrad, _) => (ids[1], same),
                _ => (each.as_str(), feature.size),
            };
            self.want(super::same_extent(tensors[i].shape[0], want), id, || {
                format!("operand {i} has type {}, but needs the extent {want}", tensors[i])
            });
        }
        let mut results = vec![(operand.clone(), wide_id.to_string())];
        if self.kind != OpKind::BatchNormInference {
            let narrow = operand.with_extents([feature]);
            let second = if self.kind == OpKind::BatchNormTraining { "c6" } else { narrow_id };
            results.push((narrow.clone(), narrow_id.to_string()));
            results.push((narrow, second.to_string()));
        }
        self.numbered_results(results, "c2")
    }

    /// Results whose shapes are checked as constraints of their own, and their element types as `elem_id`.
    fn numbered_results(&mut self, types: Vec<(TensorType, String)>, elem_id: &str) -> Option<Vec<Type>> {
        if self.declared.is_empty() {
            return Some(types.into_iter().map(|(t, _)| t.into()).collect());
        }
        self.result_count(types.len())?;
        for (i, (ty, shape_id)) in types.iter().enumerate() {
            self.check_result(i, ty, shape_id, elem_id);
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    fn rng(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        let (a, b) = (self.tensor(0)?, self.tensor(1)?);
        for (i, t) in [a, b].into_iter().enumerate() {
            self.elem_kind(i, &[Bool, Signed, Unsigned, Float]);
            let id = format!("i{}", i + 1);
            self.want(t.rank() == 0, &id, || format!("operand {i} has type {t}, but needs rank 0"));
        }
        let rank = self.list_operand(2);
        self.same_elem(&[a, b], "c1", "bounds");
        let Some(EnumAttr::RngDistribution(kind)) =
            self.attrs.get("rng_distribution").and_then(Attr::as_enum)
        else {
            self.missing("rng_distribution", "UNIFORM or NORMAL");
            return None;
        };
        if kind == RngDistribution::Normal {
            let float = |t: &TensorType| t.elem.kind() == Kind::Float;
            self.want(float(a) && float(b), "c2", || "a normal distribution needs floats".into());
        }
        let extents = self.shape_operand(2).unwrap_or_else(|| vec![DYNAMIC; rank.unwrap_or(0)]);
        rank?;
        self.result(b.with_shape(extents), "c3", "c1")
    }

    fn rng_bit_generator(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let state = self.tensor(0)?;
        self.elem_kind(0, &[Signed, Unsigned, Float]);
        if !matches!(self.attrs.get("rng_algorithm").and_then(Attr::as_enum), Some(EnumAttr::RngAlgorithm(_)))
        {
            self.missing("rng_algorithm", "DEFAULT, THREE_FRY or PHILOX");
        }
        self.result_count(2)?;
        self.check_result(0, state, "c1", "c1");
        let output = self.declared[1];
        let fits = output.as_tensor().is_some_and(|t| {
            t.is_static() && t.quant.is_none() && matches!(t.elem.kind(), Signed | Unsigned | Float)
        });
        self.want(fits, "results", || format!("the output has type {output}, but needs static numbers"));
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }
}
