//! Inputs and expectations: archives, random values, comparison.

use crate::Error;
use std::collections::HashMap;
use std::path::Path;
use tpuc_ir::{TensorType, Type};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, npz};

/// Reads `arg0`, `arg1`, ... of an `.npz` archive as values of the given types.
///
/// # Errors
/// Names the argument that is missing or has another shape or type.
pub fn read_inputs(path: &Path, types: &[Type]) -> Result<Vec<Tensor>, Error> {
    read_members(path, "arg", types)
}

/// Reads `out0`, `out1`, ... of an `.npz` archive as values of the given types.
///
/// # Errors
/// As [`read_inputs`].
pub fn read_expected(path: &Path, types: &[Type]) -> Result<Vec<Tensor>, Error> {
    read_members(path, "out", types)
}

fn read_members(path: &Path, prefix: &str, types: &[Type]) -> Result<Vec<Tensor>, Error> {
    let mut members: HashMap<String, npz::RawArray> = npz::read_npz(path)?.into_iter().collect();
    let mut out = Vec::with_capacity(types.len());
    for (i, ty) in types.iter().enumerate() {
        let name = format!("{prefix}{i}");
        let ty = ty.as_tensor().ok_or_else(|| Error::Unsupported(format!("{name} has type {ty}")))?;
        let array = members.remove(&name).ok_or_else(|| {
            Error::Invalid(format!(
                "{}: there is no member '{name}' (the program wants {ty} for it)",
                path.display()
            ))
        })?;
        // An unknown extent is what the archive says.
        let shape: Vec<u64> = (0..ty.rank())
            .map(|d| u64::try_from(ty.shape[d]).ok().or(array.shape.get(d).copied()).unwrap_or(0))
            .collect();
        let tensor = array.into_tensor(ty.elem, &shape);
        out.push(tensor.map_err(|e| Error::Invalid(format!("{}: '{name}' ({ty}): {e}", path.display())))?);
    }
    let mut extra: Vec<String> = members.into_keys().filter(|n| n.starts_with(prefix)).collect();
    extra.sort();
    match extra.first() {
        Some(name) => Err(Error::Invalid(format!(
            "{}: member '{name}' has no counterpart in the program",
            path.display()
        ))),
        None => Ok(out),
    }
}

fn static_type(ty: &Type) -> Option<(&TensorType, Vec<u64>)> {
    let ty = ty.as_tensor()?;
    Some((ty, ty.dims()?))
}

/// Writes `out0`, `out1`, ... as an `.npz` archive.
///
/// # Errors
/// When the file cannot be written; nothing is left half-way.
pub fn write_outputs(path: &Path, outputs: &[Tensor]) -> Result<(), Error> {
    let members: Vec<(String, &Tensor)> =
        outputs.iter().enumerate().map(|(i, t)| (format!("out{i}"), t)).collect();
    Ok(npz::write_npz(path, &members)?)
}

/// Reproducible random inputs: floats N(0, 1) x 0.02, integers 0 to 7, fair booleans.
///
/// # Errors
/// When a type is not a static tensor type or too large.
pub fn random_inputs(seed: u64, types: &[Type]) -> Result<Vec<Tensor>, Error> {
    let mut rng = SplitMix(seed);
    types
        .iter()
        .enumerate()
        .map(|(i, ty)| {
            let unsupported = || Error::Unsupported(format!("random values for argument {i} of type {ty}"));
            let (ty, shape) = static_type(ty).ok_or_else(unsupported)?;
            let count = ty.len().ok_or_else(unsupported)?;
            // As wide as elements get on their way, so that no allocation ends the process.
            Vec::<Scalar>::new().try_reserve_exact(count).map_err(|_| unsupported())?;
            Ok(random_tensor(&mut rng, ty.elem, &shape, count))
        })
        .collect()
}

fn random_tensor(rng: &mut SplitMix, elem: ElementType, shape: &[u64], count: usize) -> Tensor {
    match elem.kind() {
        Kind::Float => {
            let values: Vec<f64> = (0..count).map(|_| rng.normal() * 0.02).collect();
            Tensor::from_floats(elem, shape, &values)
        }
        Kind::Complex => Tensor::from_scalars(
            elem,
            shape,
            (0..count).map(|_| Scalar::Complex(rng.normal() * 0.02, rng.normal() * 0.02)),
        ),
        Kind::Bool => Tensor::from_bools(shape, (0..count).map(|_| rng.next() >> 63 == 1)),
        Kind::Signed | Kind::Unsigned => {
            // Types too narrow for 7 take what their range allows.
            let top = elem.int_range().map_or(7, |(_, hi)| hi.min(7)) as u64 + 1;
            Tensor::from_ints(elem, shape, (0..count).map(|_| i128::from((rng.next() >> 32) % top)))
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    /// Uniform in (0, 1].
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / (1u64 << 53) as f64
    }
    /// Standard normal (Box and Muller).
    fn normal(&mut self) -> f64 {
        (-2.0 * self.uniform().ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }
}

/// How far an output is from what was expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// max |got - want| / max |want|; 0 when equal, infinite when NaN or infinity masks differ.
    pub error: f64,
    /// The first position (row-major) with the largest error, unless all is equal.
    pub worst: Option<Worst>,
    /// Integers and booleans have to agree exactly.
    pub exact: bool,
}

/// The element that is furthest off.
#[derive(Clone, Debug, PartialEq)]
pub struct Worst {
    pub index: Vec<u64>,
    pub got: Scalar,
    pub want: Scalar,
}

impl Comparison {
    pub fn within(&self, tolerance: f64) -> bool {
        if self.exact { self.error == 0.0 } else { self.error <= tolerance }
    }
}

/// Compares two tensors of one type, see [`Comparison`]. NaN equals NaN.
pub fn compare(got: &Tensor, want: &Tensor) -> Comparison {
    let exact = !matches!(got.elem().kind(), Kind::Float | Kind::Complex);
    let mut worst = (0.0, None);
    let mut largest = 0.0f64;
    for (i, (g, w)) in got.scalars().zip(want.scalars()).enumerate() {
        let magnitude = match w {
            Scalar::Complex(re, im) => re.hypot(im),
            other => other.as_f64().abs(),
        };
        if magnitude.is_finite() {
            largest = largest.max(magnitude);
        }
        let difference = match (g, w) {
            (Scalar::Int(a), Scalar::Int(b)) => {
                if a == b {
                    0.0
                } else {
                    a.abs_diff(b) as f64
                }
            }
            (Scalar::Complex(a, b), Scalar::Complex(c, d)) => distance(a, c).max(distance(b, d)),
            (a, b) => distance(a.as_f64(), b.as_f64()),
        };
        if difference > worst.0 {
            worst = (difference, Some((i, g, w)));
        }
    }
    let error = if worst.0 == 0.0 {
        0.0
    } else if largest > 0.0 {
        worst.0 / largest
    } else {
        f64::INFINITY
    };
    let worst = worst.1.map(|(i, got, want_value)| {
        let index = tpuc_tensor::strides(want.shape())
            .iter()
            .zip(want.shape())
            .map(|(s, d)| (i / s) as u64 % d)
            .collect();
        Worst { index, got, want: want_value }
    });
    Comparison { error, worst, exact }
}

fn distance(a: f64, b: f64) -> f64 {
    if a == b || a.is_nan() && b.is_nan() {
        0.0
    } else if (a - b).is_finite() {
        (a - b).abs()
    } else {
        f64::INFINITY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn floats(v: &[f64]) -> Tensor {
        Tensor::from_floats(ElementType::F32, &[v.len() as u64], v)
    }

    #[test]
    fn comparison_is_relative_to_the_largest_value() {
        let c = compare(&floats(&[1.0, 100.5]), &floats(&[1.0, 100.0]));
        assert!((c.error - 0.005).abs() < 1e-9);
        assert_eq!(c.worst.unwrap().index, [1]);
        assert_eq!(compare(&floats(&[f64::NAN]), &floats(&[f64::NAN])).error, 0.0);
        assert_eq!(compare(&floats(&[f64::NAN, 1.0]), &floats(&[1.0, 1.0])).error, f64::INFINITY);
        assert_eq!(compare(&floats(&[f64::INFINITY]), &floats(&[f64::INFINITY])).error, 0.0);
        assert_eq!(compare(&floats(&[1e-9]), &floats(&[0.0])).error, f64::INFINITY);
        let ints = |v: i128| Tensor::from_ints(ElementType::I64, &[1], [v]);
        let big = 1i128 << 60;
        assert!(!compare(&ints(big + 1), &ints(big)).within(1.0));
    }

    #[test]
    fn random_inputs_are_reproducible_and_scaled() {
        let types = [Type::tensor(ElementType::F32, [1000]), Type::tensor(ElementType::I2, [64])];
        let a = random_inputs(1, &types).unwrap();
        assert_eq!(a, random_inputs(1, &types).unwrap());
        assert_ne!(a, random_inputs(2, &types).unwrap());
        let v = a[0].to_floats();
        let deviation = (v.iter().map(|x| x * x).sum::<f64>() / 1000.0).sqrt();
        assert!((deviation - 0.02).abs() < 0.002, "{deviation}");
        assert!(a[1].to_ints().unwrap().iter().all(|i| (0..=1).contains(i)));
        let huge = [Type::tensor(ElementType::F32, [1 << 60])];
        assert!(random_inputs(0, &huge).is_err());
    }
}
