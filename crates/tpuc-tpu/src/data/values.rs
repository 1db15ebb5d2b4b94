//! Flat lists of values of one element type.

use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, round_to};

/// Row-major values.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Values {
    /// Floats of up to 32 bits.
    Float(Vec<f32>),
    /// Booleans and integers other than `ui64`.
    Int(Vec<i64>),
    /// `f64`, `ui64`, complex numbers.
    Other(Vec<Scalar>),
}

/// Which of the lists holds an element type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Float,
    Int,
    Other,
}

impl Class {
    pub(crate) fn of(elem: ElementType) -> Self {
        match elem.kind() {
            Kind::Float if elem != ElementType::F64 => Class::Float,
            Kind::Bool | Kind::Signed => Class::Int,
            Kind::Unsigned if elem != ElementType::U64 => Class::Int,
            _ => Class::Other,
        }
    }
}

/// Rounds to the nearest bf16, ties to even; NaN stays NaN.
#[inline]
pub(crate) fn to_bf16(x: f32) -> f32 {
    let bits = x.to_bits();
    if x.is_nan() {
        return f32::from_bits(bits | 0x0040_0000);
    }
    let rounded = bits.wrapping_add(0x7fff + (bits >> 16 & 1));
    f32::from_bits(rounded & 0xffff_0000)
}

impl Values {
    pub(crate) fn splat(elem: ElementType, value: Scalar, len: usize) -> Self {
        match Class::of(elem) {
            Class::Float => Values::Float(vec![round_to(elem, value.as_f64()) as f32; len]),
            Class::Int => Values::Int(vec![value.as_int().unwrap_or(0) as i64; len]),
            Class::Other => Values::Other(vec![value; len]),
        }
    }
    pub(crate) fn zeros(elem: ElementType, len: usize) -> Self {
        Self::splat(elem, Scalar::zero(elem), len)
    }
    pub(crate) fn len(&self) -> usize {
        match self {
            Values::Float(v) => v.len(),
            Values::Int(v) => v.len(),
            Values::Other(v) => v.len(),
        }
    }
    /// One value as an element of a type.
    pub(crate) fn get(&self, elem: ElementType, i: usize) -> Scalar {
        match self {
            Values::Float(v) => Scalar::Float(v[i].into()),
            Values::Int(v) if elem.is_bool() => Scalar::Bool(v[i] != 0),
            Values::Int(v) => Scalar::Int(v[i].into()),
            Values::Other(v) => v[i],
        }
    }
    /// From scalars that are elements of the type.
    pub(crate) fn from_scalars(elem: ElementType, scalars: impl Iterator<Item = Scalar>) -> Self {
        match Class::of(elem) {
            Class::Float => Values::Float(scalars.map(|s| s.as_f64() as f32).collect()),
            Class::Int => Values::Int(scalars.map(|s| s.as_int().unwrap_or(0) as i64).collect()),
            Class::Other => Values::Other(scalars.collect()),
        }
    }
    /// The values at these positions; zero for positions that are out of range (they lie behind a false guard).
    pub(crate) fn pick(&self, elem: ElementType, positions: impl Iterator<Item = Option<usize>>) -> Self {
        match self {
            Values::Float(v) => {
                Values::Float(positions.map(|p| p.and_then(|p| v.get(p)).copied().unwrap_or(0.0)).collect())
            }
            Values::Int(v) => {
                Values::Int(positions.map(|p| p.and_then(|p| v.get(p)).copied().unwrap_or(0)).collect())
            }
            Values::Other(v) => {
                let zero = Scalar::zero(elem);
                Values::Other(positions.map(|p| p.and_then(|p| v.get(p)).copied().unwrap_or(zero)).collect())
            }
        }
    }
    /// Rounds floats to their own type.
    pub(crate) fn rounded(mut self, elem: ElementType) -> Self {
        if let Values::Float(v) = &mut self {
            match elem {
                ElementType::F32 => {}
                ElementType::BF16 => v.iter_mut().for_each(|x| *x = to_bf16(*x)),
                _ => v.iter_mut().for_each(|x| *x = round_to(elem, (*x).into()) as f32),
            }
        }
        self
    }

    /// Appends `count` elements of a tensor, from a row-major position on.
    pub(crate) fn append(&mut self, tensor: &Tensor, from: usize, count: usize) {
        let elem = tensor.elem();
        let width = elem.byte_width();
        let bytes = &tensor.bytes()[from * width..(from + count) * width];
        match (self, elem) {
            (Values::Float(v), ElementType::F32) => {
                v.extend(bytes.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)));
            }
            (Values::Float(v), ElementType::BF16) => {
                let halves = bytes.as_chunks::<2>().0.iter();
                v.extend(halves.map(|b| f32::from_bits(u32::from(u16::from_le_bytes(*b)) << 16)));
            }
            (Values::Int(v), ElementType::I32) => {
                v.extend(bytes.as_chunks::<4>().0.iter().map(|b| i64::from(i32::from_le_bytes(*b))));
            }
            (Values::Int(v), ElementType::I64) => {
                v.extend(bytes.as_chunks::<8>().0.iter().map(|b| i64::from_le_bytes(*b)));
            }
            (Values::Int(v), ElementType::I1) => v.extend(bytes.iter().map(|&b| i64::from(b != 0))),
            (Values::Float(v), _) => v.extend((from..from + count).map(|i| tensor.get(i).as_f64() as f32)),
            (Values::Int(v), _) => {
                v.extend((from..from + count).map(|i| tensor.get(i).as_int().unwrap_or(0) as i64));
            }
            (Values::Other(v), _) => v.extend((from..from + count).map(|i| tensor.get(i))),
        }
    }

    /// Writes `count` values from position `from` to consecutive elements of a tensor's bytes.
    pub(crate) fn write(&self, elem: ElementType, from: usize, out: &mut [u8]) {
        let width = elem.byte_width();
        let count = out.len() / width;
        match (self, elem) {
            (Values::Float(v), ElementType::F32) => {
                let chunks = out.as_chunks_mut::<4>().0.iter_mut();
                chunks.zip(&v[from..]).for_each(|(b, x)| *b = x.to_le_bytes());
            }
            (Values::Float(v), ElementType::BF16) => {
                let chunks = out.as_chunks_mut::<2>().0.iter_mut();
                let high = |x: &f32| (to_bf16(*x).to_bits() >> 16) as u16;
                chunks.zip(&v[from..]).for_each(|(b, x)| *b = high(x).to_le_bytes());
            }
            (Values::Int(v), _) => {
                let chunks = out.chunks_exact_mut(width);
                chunks.zip(&v[from..]).for_each(|(b, x)| b.copy_from_slice(&x.to_le_bytes()[..width]));
            }
            _ => {
                let scalars = (from..from + count).map(|i| self.get(elem, i));
                let tensor = Tensor::from_scalars(elem, &[count as u64], scalars);
                out.copy_from_slice(tensor.bytes());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_survive_the_way_through_a_tensor() {
        for &elem in ElementType::ALL {
            let values = Values::splat(elem, Scalar::one(elem), 5);
            let mut tensor = Tensor::zeros(elem, &[5]).unwrap();
            values.write(elem, 0, tensor.bytes_mut());
            let mut back = Values::zeros(elem, 0);
            back.append(&tensor, 0, 5);
            assert_eq!(back, values, "{elem}");
        }
    }

    #[test]
    fn bf16_rounds_to_even() {
        for x in [0.0f32, 1.0, 1.0 + 1.0 / 256.0, 1.0 + 3.0 / 256.0, -3.3, f32::MAX, f32::INFINITY, 1e-40] {
            assert_eq!(f64::from(to_bf16(x)), round_to(ElementType::BF16, x.into()), "{x}");
        }
        assert!(to_bf16(f32::NAN).is_nan());
    }
}
