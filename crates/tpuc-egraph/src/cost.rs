//! What extraction minimises.

mod consumer;

pub use consumer::ConsumerPrices;

use crate::lang::{MONOID, REPLACE};
use tpuc_cost::HostSteps;
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType};
use tpuc_target::Machine;
use tpuc_tile::{Monoid, Scatter};

/// The price of one op, in seconds. Prices add up over the ops that are chosen; a shared op is paid once.
pub trait CostModel: Sync {
    /// The time of one op, given that its operands are there. Attributes include the e-graph's own
    /// (`result_shape`, `result_elem`, `monoid`).
    fn node_cost(&self, kind: OpKind, attrs: &AttrDict, operands: &[TensorType], result: &TensorType) -> f64;

    /// The time of an op that reads values from outside of the search only, such as weights.
    fn outside_cost(
        &self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[TensorType],
        result: &TensorType,
    ) -> f64 {
        self.node_cost(kind, attrs, operands, result)
    }

    /// The price of work that depends on constants only and is done once, not at every run.
    fn constant_cost(&self, result: &TensorType) -> f64 {
        bytes(result) * 1e-15
    }
}

/// Roofline estimates from a few numbers: good enough to compare rewrites when nothing is known of a machine.
///
/// A contraction costs the larger of its arithmetic and its traffic. Element-wise ops and index maps
/// (broadcast, reshape, slice) will mostly be computed inside of other kernels and are charged a fraction of
/// their traffic; transposes, concatenations and padding move data more often than not and pay more of it.
#[derive(Clone, Debug)]
pub struct Roofline {
    /// Of contractions; multiply-adds count twice.
    pub flops_per_second: f64,
    /// Of everything else.
    pub ops_per_second: f64,
    pub bytes_per_second: f64,
    /// The part of an element-wise op's traffic that reaches memory.
    pub fused_fraction: f64,
    /// The part of a data movement's traffic that reaches memory.
    pub moved_fraction: f64,
    pub steps: HostSteps,
}

impl Default for Roofline {
    fn default() -> Self {
        Self {
            flops_per_second: 1e11,
            ops_per_second: 5e10,
            bytes_per_second: 2e10,
            fused_fraction: 0.25,
            moved_fraction: 0.75,
            steps: HostSteps::default(),
        }
    }
}

impl Roofline {
    /// The rates of a machine: bf16 contractions where it has matrix units, f32 elsewhere.
    pub fn of(machine: &Machine) -> Self {
        Self {
            flops_per_second: machine.peak_flops(if machine.is_tpu() { "bf16" } else { "f32" }),
            ops_per_second: machine.vector_ops_per_second(),
            bytes_per_second: machine.main_memory().bytes_per_second(),
            steps: HostSteps::of(machine),
            ..Self::default()
        }
    }
}

fn elements(ty: &TensorType) -> f64 {
    ty.shape.iter().map(|&d| d.max(0) as f64).product()
}

fn bytes(ty: &TensorType) -> f64 {
    elements(ty) * ty.elem.byte_width() as f64
}

/// Scalar operations that one element of an element-wise op takes, roughly.
fn weight(kind: OpKind) -> f64 {
    use OpKind as K;
    match kind {
        K::Power | K::Tan | K::Atan2 | K::Remainder => 40.0,
        K::Exponential | K::ExponentialMinusOne | K::Log | K::LogPlusOne | K::Logistic | K::Tanh => 16.0,
        K::Sine | K::Cosine | K::Cbrt => 20.0,
        K::Divide | K::Sqrt | K::Rsqrt => 6.0,
        // A product that not every kernel knows under this name.
        K::ChloSquare => 1.25,
        _ if kind.info().dialect == "chlo" => 24.0,
        _ => 1.0,
    }
}

/// Multiply-adds of a contraction or convolution, times two.
pub fn contraction_flops(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[TensorType],
    result: &TensorType,
) -> Option<f64> {
    let extent = |t: &TensorType, d: &i64| t.shape.get(usize::try_from(*d).ok()?).map(|&d| d.max(0) as f64);
    let depth: f64 = match (kind, operands) {
        (OpKind::DotGeneral, [lhs, _]) => match attrs.get("dot_dimension_numbers") {
            Some(Attr::Dot(d)) => d.lhs_contract.iter().map(|d| extent(lhs, d)).product::<Option<f64>>()?,
            _ => return None,
        },
        (OpKind::Dot, [lhs, _]) => lhs.shape.last().map_or(1.0, |&d| d.max(0) as f64),
        (OpKind::Convolution, [_, rhs]) => match attrs.get("dimension_numbers") {
            Some(Attr::Conv(c)) => elements(rhs) / extent(rhs, &c.kernel_output_feature)?.max(1.0),
            _ => return None,
        },
        _ => return None,
    };
    Some(2.0 * depth * elements(result))
}

/// A scatter as the step that lowering makes of it.
fn scatter(attrs: &AttrDict, operands: &[TensorType]) -> Option<Scatter> {
    let Some(Attr::Scatter(dims)) = attrs.get("scatter_dimension_numbers") else { return None };
    let [operand, indices, updates] = operands else { return None };
    let combine = match attrs.get(MONOID)?.as_str()? {
        REPLACE => None,
        name => Some(Monoid::from_op(OpKind::from_name(&format!("stablehlo.{name}"))?)?),
    };
    let (target, at) = ((operand.elem, &operand.dims()?[..]), (indices.elem, &indices.dims()?[..]));
    Scatter::new(dims, combine, target, at, &updates.dims()?)
}

impl CostModel for Roofline {
    fn node_cost(&self, kind: OpKind, attrs: &AttrDict, operands: &[TensorType], result: &TensorType) -> f64 {
        use OpKind as K;
        let traffic: f64 = operands.iter().map(bytes).sum::<f64>() + bytes(result);
        let moved = traffic / self.bytes_per_second;
        if let Some(flops) = contraction_flops(kind, attrs, operands, result) {
            return (flops / self.flops_per_second).max(moved);
        }
        match kind {
            K::Constant | K::Iota | K::BroadcastInDim | K::Broadcast | K::Reshape => 0.0,
            K::Slice | K::Reverse | K::BitcastConvert => moved * self.fused_fraction * 0.5,
            K::Transpose | K::Concatenate | K::Pad => moved * self.moved_fraction,
            K::Reduce | K::ReduceWindow => {
                let folded = match attrs.get("window_dimensions").and_then(Attr::as_ints) {
                    Some(window) => window.iter().fold(elements(result), |n, &w| n * w as f64),
                    None => operands.first().map_or(0.0, elements),
                };
                (folded / self.ops_per_second).max(moved) * self.fused_fraction.max(0.5)
            }
            K::Scatter => match scatter(attrs, operands) {
                // What fills the operand, or copies it, has only this use.
                Some(scatter) => moved + self.steps.scatter(&scatter),
                None => {
                    let count = operands.iter().chain([result]).map(elements).sum::<f64>();
                    self.steps.interpreted(traffic as u64, count as u64)
                }
            },
            _ if crate::context::is_pointwise(kind) => {
                let work = weight(kind) * elements(result) / self.ops_per_second;
                work + moved * self.fused_fraction
            }
            _ => moved,
        }
    }
}
