//! numpy `.npz` archives and `.npy` files.
//!
//! A file's dtype is only a hint: the program's type decides how the bytes are read, because numpy has no
//! names for most of StableHLO's types ([`RawArray::into_tensor`]). Whatever a file claims about itself is
//! checked against the bytes that are there before memory is reserved for it.

mod npy;

use crate::file::write_whole;
use crate::{Buffer, ElementType, Kind, Tensor};
use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Deflate cannot expand its input by more than this factor.
const MAX_DEFLATE_RATIO: u64 = 1032;

#[derive(Debug, Error)]
pub enum NpzError {
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error("{}: not a readable npz archive: {reason}", path.display())]
    Archive { path: PathBuf, reason: String },
    #[error("array `{name}`: {reason}")]
    Array { name: String, reason: String },
    #[error("cannot read {got} data as {want}")]
    DType { want: ElementType, got: DType },
    #[error("expected shape {want:?}, the file has {got:?}")]
    Shape { want: Vec<u64>, got: Vec<u64> },
}

/// A plain numpy dtype: a class letter and a width in bytes, `f4` or `V2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DType {
    /// One of `b`, `i`, `u`, `f`, `c`, `V`.
    pub class: char,
    pub width: usize,
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "numpy `{}{}`", self.class, self.width)
    }
}

/// An array as it stands in a file, normalised to row-major little-endian bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct RawArray {
    pub dtype: DType,
    pub shape: Vec<u64>,
    pub data: Buffer,
}

impl RawArray {
    /// Reads the bytes as elements of `elem`.
    ///
    /// bool, integers, f16, f32, f64 and complex types want numpy's own dtype. bf16, the narrow floats and the
    /// sub-byte integers, for which numpy has none, travel one element per unsigned integer or per opaque
    /// (`V`) item of the same width; values outside a sub-byte type are refused.
    ///
    /// # Errors
    /// [`NpzError::DType`] and [`NpzError::Shape`] when the file holds something else.
    pub fn into_tensor(self, elem: ElementType, shape: &[u64]) -> Result<Tensor, NpzError> {
        if self.shape != shape {
            return Err(NpzError::Shape { want: shape.to_vec(), got: self.shape });
        }
        let mismatch = NpzError::DType { want: elem, got: self.dtype };
        let native = native_dtype(elem);
        let carried = native.is_none_or(|d| d.width * 8 != elem.bit_width() as usize && !elem.is_bool())
            && matches!(self.dtype.class, 'u' | 'i' | 'V' | 'f')
            && self.dtype.width == elem.byte_width();
        if native != Some(self.dtype) && !carried {
            return Err(mismatch);
        }
        let mut data = self.data;
        if !canonicalise(elem, data.bytes_mut()) {
            return Err(mismatch);
        }
        Tensor::from_buffer(elem, shape, data)
            .map_err(|e| NpzError::Array { name: String::new(), reason: e.to_string() })
    }
}

/// Brings sub-byte elements into the form that tensors keep: integers sign-extended to their byte.
/// False when a byte is no element of the type.
fn canonicalise(elem: ElementType, bytes: &mut [u8]) -> bool {
    let bits = elem.bit_width();
    if bits >= 8 {
        return true;
    }
    let limit = 1u8 << bits;
    match elem.kind() {
        Kind::Signed => bytes.iter_mut().all(|b| {
            let value = *b as i8;
            let half = (limit / 2) as i8;
            if *b < limit {
                *b = (((value as u8) << (8 - bits)) as i8 >> (8 - bits)) as u8;
                return true;
            }
            (-half..half).contains(&value)
        }),
        _ => bytes.iter().all(|&b| b < limit),
    }
}

/// The dtype under which an element type is written; `None` for those that travel in another type's clothes.
fn native_dtype(elem: ElementType) -> Option<DType> {
    let class = match elem.kind() {
        Kind::Bool => 'b',
        Kind::Signed => 'i',
        Kind::Unsigned => 'u',
        Kind::Complex => 'c',
        Kind::Float => match elem {
            ElementType::F16 | ElementType::F32 | ElementType::F64 => 'f',
            _ => return None,
        },
    };
    Some(DType { class, width: elem.byte_width() })
}

/// The dtype under which a tensor of this type is written.
fn written_dtype(elem: ElementType) -> DType {
    native_dtype(elem).unwrap_or(DType { class: 'u', width: elem.byte_width() })
}

/// Reads every array of an archive, stored or deflated, in the archive's order.
///
/// # Errors
/// When the file cannot be read, is damaged, or holds something other than plain arrays.
pub fn read_npz(path: &Path) -> Result<Vec<(String, RawArray)>, NpzError> {
    let broken =
        |reason: &dyn fmt::Display| NpzError::Archive { path: path.into(), reason: reason.to_string() };
    let file = open(path)?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|e| broken(&e))?;
    let mut arrays = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|e| broken(&e))?;
        let file_name = entry.name().map_err(|e| broken(&e))?.into_owned();
        let name = file_name.strip_suffix(".npy").unwrap_or(&file_name).to_string();
        let (size, packed) = (entry.size(), entry.compressed_size());
        let array = if size / MAX_DEFLATE_RATIO > packed {
            Err("the archive's directory claims an impossible size".to_string())
        } else {
            npy::read(entry, size)
        };
        arrays.push((name.clone(), array.map_err(|reason| NpzError::Array { name, reason })?));
    }
    Ok(arrays)
}

/// Reads one `.npy` file.
///
/// # Errors
/// As [`read_npz`].
pub fn read_npy(path: &Path) -> Result<RawArray, NpzError> {
    let file = open(path)?;
    let size = file.metadata().map_err(|source| NpzError::Io { path: path.into(), source })?.len();
    npy::read(BufReader::new(file), size)
        .map_err(|reason| NpzError::Array { name: path.display().to_string(), reason })
}

/// Writes an uncompressed archive that `numpy.load` reads, the same bytes for the same tensors.
/// The file appears whole or not at all.
///
/// # Errors
/// [`NpzError::Io`] when the file cannot be written, [`NpzError::Array`] when two arrays share a name.
pub fn write_npz(path: &Path, arrays: &[(String, &Tensor)]) -> Result<(), NpzError> {
    for (i, (name, _)) in arrays.iter().enumerate() {
        if arrays[..i].iter().any(|(other, _)| other == name) {
            return Err(NpzError::Array { name: name.clone(), reason: "the name is used twice".into() });
        }
    }
    atomically(path, |out| {
        let mut archive = ZipWriter::new(out);
        for (name, tensor) in arrays {
            let header = npy::header(written_dtype(tensor.elem()), tensor.shape());
            let large = header.len() as u64 + tensor.bytes().len() as u64 > u64::from(u32::MAX);
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Stored)
                .last_modified_time(zip::DateTime::DEFAULT)
                .unix_permissions(0o644)
                .large_file(large);
            archive.start_file(format!("{name}.npy"), options).map_err(io::Error::other)?;
            archive.write_all(&header)?;
            archive.write_all(tensor.bytes())?;
        }
        archive.finish().map_err(io::Error::other)?;
        Ok(())
    })
}

/// Writes one `.npy` file, whole or not at all.
///
/// # Errors
/// [`NpzError::Io`] when the file cannot be written.
pub fn write_npy(path: &Path, tensor: &Tensor) -> Result<(), NpzError> {
    atomically(path, |out| {
        out.write_all(&npy::header(written_dtype(tensor.elem()), tensor.shape()))?;
        out.write_all(tensor.bytes())
    })
}

fn open(path: &Path) -> Result<File, NpzError> {
    File::open(path).map_err(|source| NpzError::Io { path: path.into(), source })
}

fn atomically(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> Result<(), NpzError> {
    write_whole(path, write).map_err(|source| NpzError::Io { path: path.into(), source })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scalar;

    fn scratch(name: &str) -> PathBuf {
        let dir = std::env::temp_dir().join(format!("tpuc-npz-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        dir.join(name)
    }

    #[test]
    fn every_type_round_trips_and_the_bytes_repeat() {
        let tensors: Vec<(String, Tensor)> = ElementType::ALL
            .iter()
            .map(|&elem| (format!("a/{elem}"), Tensor::splat(elem, &[2, 3], Scalar::one(elem))))
            .chain([
                ("scalar".into(), Tensor::scalar(ElementType::F32, Scalar::Float(0.1))),
                ("empty".into(), Tensor::zeros(ElementType::I64, &[3, 0, 2]).unwrap()),
                ("negative".into(), Tensor::from_ints(ElementType::I4, &[2], [-8, 7])),
            ])
            .collect();
        let refs: Vec<_> = tensors.iter().map(|(n, t)| (n.clone(), t)).collect();
        let (one, two) = (scratch("one.npz"), scratch("two.npz"));
        write_npz(&one, &refs).unwrap();
        write_npz(&two, &refs).unwrap();
        assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&two).unwrap());
        let back = read_npz(&one).unwrap();
        assert_eq!(back.len(), tensors.len());
        for ((name, raw), (want_name, want)) in back.into_iter().zip(&tensors) {
            assert_eq!(name, *want_name);
            assert_eq!(raw.into_tensor(want.elem(), want.shape()).unwrap(), *want, "{name}");
        }
        let npy = scratch("one.npy");
        write_npy(&npy, &tensors[0].1).unwrap();
        let raw = read_npy(&npy).unwrap();
        assert_eq!(raw.into_tensor(ElementType::I1, &[2, 3]).unwrap(), tensors[0].1);
    }

    #[test]
    fn the_program_decides_the_type() {
        let raw = |class, width, bytes: &[u8]| RawArray {
            dtype: DType { class, width },
            shape: vec![(bytes.len() / width) as u64],
            data: Buffer::from_bytes(bytes),
        };
        let one = raw('V', 2, &[0x80, 0x3f]).into_tensor(ElementType::BF16, &[1]).unwrap();
        assert_eq!(one.get(0), Scalar::Float(1.0));
        let one = raw('u', 2, &[0x80, 0x3f]).into_tensor(ElementType::BF16, &[1]).unwrap();
        assert_eq!(one.get(0), Scalar::Float(1.0));
        let small = raw('i', 1, &[0xff, 0x0f, 0x07]).into_tensor(ElementType::I4, &[3]).unwrap();
        assert_eq!(small.to_ints().unwrap(), [-1, -1, 7]);
        assert!(raw('i', 1, &[0x7f]).into_tensor(ElementType::I4, &[1]).is_err());
        assert!(raw('u', 1, &[4]).into_tensor(ElementType::U2, &[1]).is_err());
        assert!(raw('f', 4, &[0; 4]).into_tensor(ElementType::F64, &[1]).is_err());
        assert!(raw('i', 4, &[0; 4]).into_tensor(ElementType::F32, &[1]).is_err());
        assert!(raw('u', 1, &[1]).into_tensor(ElementType::I1, &[1]).is_err());
        assert!(raw('f', 2, &[0; 2]).into_tensor(ElementType::F16, &[2]).is_err());
    }

    #[test]
    fn a_damaged_archive_is_an_error_wherever_it_is_cut() {
        let path = scratch("cut.npz");
        let tensor = Tensor::from_floats(ElementType::F32, &[5], &[1.0, 2.0, 3.0, 4.0, 5.0]);
        write_npz(&path, &[("x".into(), &tensor)]).unwrap();
        let whole = std::fs::read(&path).unwrap();
        for len in 0..whole.len() {
            std::fs::write(&path, &whole[..len]).unwrap();
            assert!(read_npz(&path).is_err(), "cut at {len}");
        }
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 0xff;
            std::fs::write(&path, &bytes).unwrap();
            // Some bytes carry nothing (time stamps); none may make the reader panic.
            let _ = read_npz(&path);
        }
    }

    #[test]
    fn a_failed_write_leaves_nothing() {
        let path = scratch("no-such-directory").join("x.npz");
        assert!(matches!(write_npz(&path, &[]), Err(NpzError::Io { .. })));
        let x = Tensor::scalar(ElementType::F32, Scalar::Float(1.0));
        let twice = scratch("twice.npz");
        assert!(write_npz(&twice, &[("x".into(), &x), ("x".into(), &x)]).is_err());
        assert!(!twice.exists());
    }
}
