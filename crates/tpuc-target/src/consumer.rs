//! Compilers that take an optimised program further, and what they make of its ops.

use crate::{Kind, Machine};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Matrix products, as the consumer runs them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DotFigures {
    /// With f32 operands, rows of the left side and columns of the right side in order.
    pub gflops: f64,
    /// With operands of 16 bits and an f32 result.
    pub narrow_gflops: f64,
    /// For each element of 16-bit operands when the result has 16 bits too: they are converted first.
    pub convert_ns: f64,
    /// The share of the rate when the left side is contracted over a dimension that is not its last.
    pub across: f64,
    /// The share of the rate when the right side is contracted over its last dimension.
    pub rhs_rows: f64,
    /// The share of the rate when both are so.
    pub both_turned: f64,
    /// Millions of operations of each product at which half of that loss is there.
    pub half_turned_mflop: f64,
    /// Of any product,
    pub call_us: f64,
    /// and of each of several,
    pub batch_us: f64,
    /// where the left side is contracted over a dimension that is not its last.
    pub across_batch_us: f64,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// Convolutions, as the consumer runs them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConvolutionFigures {
    /// Of large images with many features.
    pub gflops: f64,
    /// Of windows of one point.
    pub points_gflops: f64,
    /// Output points at which the rate is half.
    pub half_points: f64,
    /// Output features from which on the rate is full,
    pub full_features: f64,
    /// and the power of what there is of them, below.
    pub few_features: f64,
    /// Of dilated and small ones.
    pub other_gflops: f64,
    /// Of groups with many input features each.
    pub grouped_gflops: f64,
    /// Input features of a group at which that rate is half.
    pub half_group: f64,
    /// Of three and more spatial dimensions,
    pub deep_gflops: f64,
    /// from so many input features on.
    pub deep_features: f64,
    /// Of an image with zeros between its points, whose windows are larger than the output.
    pub spread_gflops: f64,
    /// Of groups of the batch: of all pairs of groups, most of which are then thrown away.
    pub batch_groups_gflops: f64,
    /// The same where groups have more than one element or feature.
    pub wide_batch_groups_gflops: f64,
    /// For each element of a kernel whose window has more points than the image: both are exchanged and turned round.
    pub turned_ns: f64,
    /// Of any convolution.
    pub call_us: f64,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// Reductions of windows, as the consumer runs them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowFigures {
    /// For each point of each window of several dimensions,
    pub box_ns: f64,
    /// and of windows along one dimension.
    pub line_ns: f64,
    /// For each point of each window that a `select_and_scatter` chooses from.
    pub select_ns: f64,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// Reductions to many results of few elements each, as the consumer runs them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReductionFigures {
    /// Elements that are few over the last dimension,
    pub last_few: f64,
    /// and over others.
    pub inner_few: f64,
    /// For each result, over the last dimension,
    pub last_ns: f64,
    /// and over others.
    pub inner_ns: f64,
    /// For each element of one that has several results.
    pub tuple_ns: f64,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// Everything else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataFigures {
    pub gbs: f64,
    /// The part of an element-wise op's traffic that reaches memory.
    pub fused: f64,
    /// The part of a data movement's traffic that reaches memory.
    pub moved: f64,
    /// For each element of a concatenation.
    pub concatenate_ns: f64,
    /// Billions of plain operations a second.
    pub ops: f64,
    /// For each element of random bits.
    pub random_ns: f64,
    /// Of any generator of random bits.
    pub random_us: f64,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// Parts of values, as the consumer reads them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartFigures {
    /// Whole tiles of an argument are read where they lie: elements of its last dimension,
    pub lanes: i64,
    /// and of the one before.
    pub rows: i64,
    /// Bytes moved for each element of any other part, whatever its type.
    pub copied: f64,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// Loops, as the consumer runs them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoopFigures {
    /// What an op of a body costs beyond its work.
    pub step_us: f64,
    /// Ops that a loop may become when it is written out.
    pub unroll_ops: usize,
    /// Elements that an op of such a body may write.
    pub unroll_work: usize,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

/// A compiler that takes StableHLO. The files are `dialects/{cpu,tpu}/consumers/*.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consumer {
    pub name: String,
    pub kind: Kind,
    pub summary: String,
    /// The share by which a new op must be cheaper than what it replaces.
    pub margin: f64,
    /// What each new op and a change as a whole must save, in microseconds.
    pub least_us: f64,
    /// A program that is not faster by this share stays as it is.
    pub worth: f64,
    /// The rules and rule files that may give what the consumer does not find by itself.
    pub rules: Vec<String>,
    /// Passes that rewrite what the consumer is slow at, in order; `$fp` stands for the exactness asked for.
    pub passes: Vec<String>,
    /// Figures of their own; without them those of the machine hold.
    pub dot: Option<DotFigures>,
    pub convolution: Option<ConvolutionFigures>,
    pub window: Option<WindowFigures>,
    pub reduction: Option<ReductionFigures>,
    pub data: Option<DataFigures>,
    pub parts: Option<PartFigures>,
    #[serde(rename = "loop")]
    pub loops: Option<LoopFigures>,
    #[serde(default)]
    pub source: BTreeMap<String, String>,
}

const EMBEDDED: &[&str] = &[
    include_str!("../../../dialects/cpu/consumers/xla.toml"),
    include_str!("../../../dialects/tpu/consumers/xla.toml"),
];

impl Consumer {
    /// Every consumer that is compiled in.
    pub fn all() -> Vec<Self> {
        EMBEDDED.iter().map(|text| toml::from_str(text).expect("embedded consumers are valid")).collect()
    }

    /// A consumer that is compiled in, by name.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|c| c.name == name)
    }

    /// The compiler that runs programs on such a machine: XLA.
    pub fn of(machine: &Machine) -> Self {
        Self::all()
            .into_iter()
            .find(|c| c.kind == machine.kind)
            .expect("every kind of machine has a consumer")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_positive_and_have_sources() {
        for consumer in Consumer::all() {
            assert!(
                Consumer::named(&consumer.name).is_some() && consumer.margin > 0.0 && consumer.least_us > 0.0
            );
            let table: toml::Table = toml::Value::try_from(&consumer).unwrap().as_table().unwrap().clone();
            for (name, part) in &table {
                let Some(part) = part.as_table().filter(|_| name != "source") else { continue };
                let source = part["source"].as_table().unwrap();
                for (key, value) in part.iter().filter(|(key, _)| *key != "source") {
                    let value = value.as_float().or(value.as_integer().map(|i| i as f64)).unwrap();
                    assert!(value > 0.0 && value.is_finite(), "{name}.{key}");
                    assert!(source.contains_key(key), "{name}.{key} has no source");
                }
            }
        }
    }
}
