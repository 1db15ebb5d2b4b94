//! What another compiler is expected to make of each op, from figures that were measured with it.

use super::{CostModel, Roofline, bytes, contraction_flops, elements};
use tpuc_ir::attr::ConvDims;
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};
use tpuc_target::{Consumer, ConvolutionFigures, DotFigures, Machine, PartFigures};

/// Seconds for each element of a scatter's updates, which are made one after another.
const SCATTERED: f64 = 2e-9;

/// Prices of a consumer's ops; where it has no figures of its own, those of the machine.
#[derive(Clone, Debug)]
pub struct ConsumerPrices {
    consumer: Consumer,
    rest: Roofline,
}

impl ConsumerPrices {
    pub fn new(consumer: Consumer, machine: &Machine) -> Self {
        let mut rest = Roofline::of(machine);
        if let Some(data) = &consumer.data {
            rest.ops_per_second = data.ops * 1e9;
            rest.bytes_per_second = data.gbs * 1e9;
            rest.fused_fraction = data.fused;
            rest.moved_fraction = data.moved;
        }
        if let Some(dot) = &consumer.dot {
            rest.flops_per_second = dot.gflops * 1e9;
        }
        Self { consumer, rest }
    }

    pub fn consumer(&self) -> &Consumer {
        &self.consumer
    }
}

impl CostModel for ConsumerPrices {
    fn node_cost(&self, kind: OpKind, attrs: &AttrDict, operands: &[TensorType], result: &TensorType) -> f64 {
        let price = || {
            let flops = contraction_flops(kind, attrs, operands, result)?;
            let [lhs, rhs] = operands else { return None };
            match (kind, attrs.get("dot_dimension_numbers"), attrs.get("dimension_numbers")) {
                (OpKind::DotGeneral, Some(Attr::Dot(dims)), _) => {
                    dot(self.consumer.dot.as_ref()?, dims, lhs, rhs, result, flops)
                }
                (OpKind::Convolution, _, Some(Attr::Conv(dims))) => {
                    convolution(self.consumer.convolution.as_ref()?, dims, attrs, lhs, rhs, result, flops)
                }
                _ => None,
            }
        };
        if let (OpKind::Concatenate, Some(data)) = (kind, &self.consumer.data) {
            return elements(result) * data.concatenate_ns * 1e-9;
        }
        if let (OpKind::Scatter, [_, _, updates]) = (kind, operands) {
            let traffic = operands.iter().map(bytes).sum::<f64>() + bytes(result);
            return traffic / self.rest.bytes_per_second + elements(updates) * SCATTERED;
        }
        if let (OpKind::Slice, Some(parts), [whole]) = (kind, &self.consumer.parts, operands)
            && whole_tiles(parts, attrs, whole)
        {
            return elements(result) * parts.copied / self.rest.bytes_per_second;
        }
        if contraction_flops(kind, attrs, operands, result) == Some(2.0 * elements(result))
            && kind == OpKind::DotGeneral
        {
            return self.rest.node_cost(OpKind::Multiply, &AttrDict::new(), operands, result);
        }
        if let (OpKind::ReduceWindow, Some(window)) = (kind, &self.consumer.window)
            && let Some(extents) = attrs.get("window_dimensions").and_then(Attr::as_ints)
        {
            let points: f64 = extents.iter().map(|&d| d as f64).product();
            let line = extents.iter().filter(|&&d| d > 1).count() < 2;
            return elements(result) * points * if line { window.line_ns } else { window.box_ns } * 1e-9;
        }
        if let (OpKind::SelectAndScatter, Some(window), [_, source, _]) =
            (kind, &self.consumer.window, operands)
        {
            let extents = attrs.get("window_dimensions").and_then(Attr::as_ints).unwrap_or_default();
            let points: f64 = extents.iter().map(|&d| d as f64).product();
            return elements(source) * points * window.select_ns * 1e-9;
        }
        let general = self.rest.node_cost(kind, attrs, operands, result);
        if let (OpKind::Reduce, Some(figures), [of, _, _, ..]) = (kind, &self.consumer.reduction, operands) {
            return general.max(elements(of) * figures.tuple_ns * 1e-9);
        }
        if let (OpKind::Reduce, Some(figures), Some(of)) = (kind, &self.consumer.reduction, operands.first())
            && let Some(dims) = attrs.get("dimensions").and_then(Attr::as_ints)
        {
            let last = dims.contains(&(of.rank() as i64 - 1));
            let (few, each) = match last {
                true => (figures.last_few, figures.last_ns),
                false => (figures.inner_few, figures.inner_ns),
            };
            if elements(of) > elements(result) && elements(of) <= few * elements(result) {
                return general.max(elements(result) * each * 1e-9);
            }
        }
        match price() {
            // Nothing is faster than its traffic.
            Some(seconds) => {
                let traffic = operands.iter().map(bytes).sum::<f64>() + bytes(result);
                seconds.max(traffic / self.rest.bytes_per_second)
            }
            None => general,
        }
    }

    fn outside_cost(
        &self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[TensorType],
        result: &TensorType,
    ) -> f64 {
        match (&self.consumer.parts, operands) {
            (Some(parts), [whole]) if kind == OpKind::Slice && whole_tiles(parts, attrs, whole) => 0.0,
            _ => self.node_cost(kind, attrs, operands, result),
        }
    }
}

/// Whether a slice begins and ends with tiles of the memory that holds the operand.
fn whole_tiles(parts: &PartFigures, attrs: &AttrDict, operand: &TensorType) -> bool {
    let list = |name| attrs.get(name).and_then(Attr::as_ints);
    let (Some(starts), Some(limits), Some(strides)) =
        (list("start_indices"), list("limit_indices"), list("strides"))
    else {
        return false;
    };
    let tiles = [parts.lanes, parts.rows].into_iter().chain(std::iter::repeat(1));
    let dims = operand.shape.iter().zip(starts.iter().zip(&limits)).rev().zip(tiles);
    strides.iter().all(|&s| s == 1)
        && dims.into_iter().all(|((&extent, (&start, &limit)), tile)| {
            tile > 0 && start % tile == 0 && (limit == extent || limit % tile == 0)
        })
}

/// So that groups of one feature have the measured rate.
const GROUP_OF_ONE: f64 = 4.0;

/// Whether elements are floats of 16 bits.
fn narrow(ty: &TensorType) -> bool {
    ty.elem.is_float() && ty.elem.bit_width() == 16
}

fn dot(
    figures: &DotFigures,
    dims: &DotDims,
    lhs: &TensorType,
    rhs: &TensorType,
    result: &TensorType,
    flops: f64,
) -> Option<f64> {
    let batch: f64 = dims.lhs_batch.iter().map(|&d| extent(lhs, d)).product::<Option<f64>>()?;
    let depth: f64 = dims.lhs_contract.iter().map(|&d| extent(lhs, d)).product::<Option<f64>>()?;
    let rows = elements(lhs) / (batch * depth).max(1.0);
    let columns = elements(rhs) / (batch * depth).max(1.0);
    let last = |ty: &TensorType, contract: &[i64]| contract.contains(&(ty.rank() as i64 - 1));
    let wide = narrow(lhs) && narrow(rhs) && !narrow(result);
    let fast = wide && rows > 1.0 && columns > 1.0 && last(lhs, &dims.lhs_contract);
    let mut rate = if fast { figures.narrow_gflops } else { figures.gflops } * 1e9;
    if rows > 1.0 && columns > 1.0 {
        rate *= match (!last(lhs, &dims.lhs_contract), last(rhs, &dims.rhs_contract)) {
            (true, true) => {
                let each = flops / batch.max(1.0);
                1.0 - (1.0 - figures.both_turned) * each / (each + figures.half_turned_mflop * 1e6)
            }
            (true, false) => figures.across,
            (false, true) => figures.rhs_rows,
            (false, false) => 1.0,
        };
    }
    let converted: f64 = match fast {
        true => 0.0,
        false => [lhs, rhs].into_iter().filter(|t| narrow(t)).map(elements).sum(),
    };
    let calls = if converted > 0.0 { 3.0 } else { 1.0 };
    let each = if last(lhs, &dims.lhs_contract) { figures.batch_us } else { figures.across_batch_us };
    let batches = if batch > 1.0 { batch * each } else { 0.0 };
    Some((calls * figures.call_us + batches) * 1e-6 + flops / rate + converted * figures.convert_ns * 1e-9)
}

fn convolution(
    figures: &ConvolutionFigures,
    dims: &ConvDims,
    attrs: &AttrDict,
    lhs: &TensorType,
    rhs: &TensorType,
    result: &TensorType,
    flops: f64,
) -> Option<f64> {
    let ones = |name: &str| attrs.get(name).and_then(Attr::as_ints).is_none_or(|v| v.iter().all(|&i| i == 1));
    let one = |name: &str| attrs.get(name).and_then(Attr::as_int).is_none_or(|i| i == 1);
    let plain = ones("lhs_dilation") && ones("rhs_dilation") && one("batch_group_count");
    let features = extent(result, dims.output_feature)?;
    let window: f64 = dims.kernel_spatial.iter().map(|&d| extent(rhs, d)).product::<Option<f64>>()?;
    let image: f64 = dims.input_spatial.iter().map(|&d| extent(lhs, d)).product::<Option<f64>>()?;
    let turned = if window > image { elements(rhs) * figures.turned_ns * 1e-9 } else { 0.0 };
    let points = elements(result) / features.max(1.0);
    if !one("batch_group_count") {
        let groups = attrs.get("batch_group_count").and_then(Attr::as_int).unwrap_or(1) as f64;
        let single = extent(lhs, dims.input_batch)? <= groups && features <= groups;
        let rate = if single { figures.batch_groups_gflops } else { figures.wide_batch_groups_gflops };
        return Some(figures.call_us * 1e-6 + flops * groups / (rate * 1e9));
    }
    let output: f64 = dims.output_spatial.iter().map(|&d| extent(result, d)).product::<Option<f64>>()?;
    let rate = if !ones("lhs_dilation") && window > output && one("feature_group_count") {
        figures.spread_gflops
    } else if dims.kernel_spatial.len() > 2 {
        let depth = extent(rhs, dims.kernel_input_feature)?;
        figures.deep_gflops * (depth / figures.deep_features).min(1.0)
    } else if !one("feature_group_count") {
        // A few features are turned into rows one by one.
        let [group, half] = [extent(rhs, dims.kernel_input_feature)?, figures.half_group].map(|n| n * n);
        figures.grouped_gflops * (group + GROUP_OF_ONE) / (group + half)
    } else if !plain {
        figures.other_gflops
    } else if window == 1.0 {
        figures.points_gflops
    } else {
        let full = figures.gflops * points / (points + figures.half_points);
        (full * (features / figures.full_features).min(1.0).powf(figures.few_features))
            .max(figures.other_gflops)
    };
    Some(figures.call_us * 1e-6 + turned + flops / (rate * 1e9))
}

fn extent(ty: &TensorType, d: i64) -> Option<f64> {
    ty.shape.get(usize::try_from(d).ok()?).map(|&d| d.max(0) as f64)
}
