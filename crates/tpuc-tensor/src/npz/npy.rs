//! The `.npy` format: a magic number, a header that is a Python dictionary, the elements.
//!
//! Source: NumPy enhancement proposal 1 and `numpy.lib.format`.

use super::{DType, RawArray};
use crate::{Buffer, element_count};
use std::io::Read;

const MAGIC: &[u8; 6] = b"\x93NUMPY";
const MAX_HEADER: u64 = 1 << 16;

/// Reads one array from a stream of `size` bytes.
pub(super) fn read(mut input: impl Read, size: u64) -> Result<RawArray, String> {
    let mut prefix = [0u8; 8];
    fill(&mut input, &mut prefix)?;
    if prefix[..6] != *MAGIC {
        return Err("no .npy header".into());
    }
    let (length_bytes, header_len) = match prefix[6] {
        1 => {
            let mut b = [0u8; 2];
            fill(&mut input, &mut b)?;
            (2, u64::from(u16::from_le_bytes(b)))
        }
        2 | 3 => {
            let mut b = [0u8; 4];
            fill(&mut input, &mut b)?;
            (4, u64::from(u32::from_le_bytes(b)))
        }
        version => return Err(format!(".npy version {version} is not known")),
    };
    if header_len > MAX_HEADER {
        return Err(format!("a header of {header_len} bytes"));
    }
    let mut text = vec![0u8; header_len as usize];
    fill(&mut input, &mut text)?;
    let header = Header::parse(std::str::from_utf8(&text).map_err(|_| "the header is not text")?)?;
    let Header { dtype, big_endian, fortran, shape } = header;

    let bytes = element_count(&shape)
        .and_then(|n| n.checked_mul(dtype.width))
        .ok_or_else(|| format!("shape {shape:?} does not fit in memory"))?;
    let available = size.saturating_sub(8 + length_bytes + header_len);
    if available != bytes as u64 {
        return Err(format!("shape {shape:?} needs {bytes} bytes, the file has {available}"));
    }
    let mut data = Buffer::zeroed(bytes);
    fill(&mut input, data.bytes_mut())?;
    // Reading to the end lets the archive check its checksum.
    if input.read(&mut [0u8]).map_err(|e| e.to_string())? != 0 {
        return Err("more bytes than the size says".into());
    }

    if big_endian {
        let component = if dtype.class == 'c' { dtype.width / 2 } else { dtype.width };
        data.bytes_mut().chunks_exact_mut(component).for_each(<[u8]>::reverse);
    }
    if fortran && shape.len() > 1 {
        data = from_column_major(&data, &shape, dtype.width);
    }
    Ok(RawArray { dtype, shape, data })
}

/// The bytes that precede the elements, padded so that these start at a multiple of 64.
pub(super) fn header(dtype: DType, shape: &[u64]) -> Vec<u8> {
    let order = if dtype.width == 1 { '|' } else { '<' };
    let extents: String = match shape {
        [one] => format!("{one},"),
        many => many.iter().map(u64::to_string).collect::<Vec<_>>().join(", "),
    };
    let (class, width) = (dtype.class, dtype.width);
    let text =
        format!("{{'descr': '{order}{class}{width}', 'fortran_order': False, 'shape': ({extents}), }}");
    let total = (10 + text.len() + 1).next_multiple_of(64);
    let mut out = MAGIC.to_vec();
    out.extend([1, 0]);
    out.extend(((total - 10) as u16).to_le_bytes());
    out.extend(text.as_bytes());
    out.resize(total - 1, b' ');
    out.push(b'\n');
    out
}

fn fill(input: &mut impl Read, bytes: &mut [u8]) -> Result<(), String> {
    input.read_exact(bytes).map_err(|e| match e.kind() {
        std::io::ErrorKind::UnexpectedEof => "the data ends early".to_string(),
        _ => e.to_string(),
    })
}

fn from_column_major(data: &Buffer, shape: &[u64], width: usize) -> Buffer {
    let mut out = Buffer::zeroed(data.len());
    let mut strides = vec![width; shape.len()];
    for d in 1..shape.len() {
        strides[d] = strides[d - 1] * shape[d - 1] as usize;
    }
    let mut index = vec![0u64; shape.len()];
    let mut from = 0;
    for to in out.bytes_mut().chunks_exact_mut(width) {
        to.copy_from_slice(&data.bytes()[from..from + width]);
        for d in (0..shape.len()).rev() {
            index[d] += 1;
            from += strides[d];
            if index[d] < shape[d] {
                break;
            }
            from -= strides[d] * index[d] as usize;
            index[d] = 0;
        }
    }
    out
}

struct Header {
    dtype: DType,
    big_endian: bool,
    fortran: bool,
    shape: Vec<u64>,
}

impl Header {
    fn parse(text: &str) -> Result<Self, String> {
        let mut p = Literal { rest: text };
        let (mut descr, mut fortran, mut shape) = (None, None, None);
        p.expect('{')?;
        while !p.eat('}') {
            let key = p.string()?;
            p.expect(':')?;
            match key {
                "descr" => descr = Some(p.string().map_err(|_| "structured arrays are not supported")?),
                "fortran_order" => fortran = Some(p.boolean()?),
                "shape" => shape = Some(p.tuple()?),
                other => return Err(format!("unknown header key `{other}`")),
            }
            if !p.eat(',') {
                p.expect('}')?;
                break;
            }
        }
        let descr = descr.ok_or("the header lacks `descr`")?;
        let (dtype, big_endian) = dtype(descr).ok_or_else(|| format!("dtype `{descr}` is not supported"))?;
        Ok(Self {
            dtype,
            big_endian,
            fortran: fortran.ok_or("the header lacks `fortran_order`")?,
            shape: shape.ok_or("the header lacks `shape`")?,
        })
    }
}

/// `<f4` to its class and width, and whether it is big-endian.
fn dtype(descr: &str) -> Option<(DType, bool)> {
    let mut chars = descr.chars();
    let big_endian = match chars.next()? {
        '<' | '|' | '=' => false,
        '>' => true,
        _ => return None,
    };
    let class = chars.next()?;
    let width: usize = chars.as_str().parse().ok()?;
    let widths: &[usize] = match class {
        'b' => &[1],
        'i' | 'u' => &[1, 2, 4, 8],
        'f' => &[1, 2, 4, 8],
        'c' => &[8, 16],
        'V' => &[1, 2],
        _ => return None,
    };
    widths.contains(&width).then_some((DType { class, width }, big_endian))
}

/// As much of Python's literal syntax as headers use.
struct Literal<'a> {
    rest: &'a str,
}

impl<'a> Literal<'a> {
    fn eat(&mut self, c: char) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
    fn expect(&mut self, c: char) -> Result<(), String> {
        if self.eat(c) { Ok(()) } else { Err(format!("the header lacks `{c}`")) }
    }
    fn string(&mut self) -> Result<&'a str, String> {
        let quote = if self.eat('\'') { '\'' } else { self.expect('"').map(|()| '"')? };
        let (inside, rest) = self.rest.split_once(quote).ok_or("an unterminated string in the header")?;
        self.rest = rest;
        Ok(inside)
    }
    fn word(&mut self) -> &'a str {
        self.rest = self.rest.trim_start();
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }
    fn boolean(&mut self) -> Result<bool, String> {
        match self.word() {
            "True" => Ok(true),
            "False" => Ok(false),
            other => Err(format!("expected a boolean in the header, got `{other}`")),
        }
    }
    fn tuple(&mut self) -> Result<Vec<u64>, String> {
        let mut out = Vec::new();
        self.expect('(')?;
        while !self.eat(')') {
            let word = self.word();
            // Python 2 wrote long integers with a suffix.
            let digits = word.strip_suffix('L').unwrap_or(word);
            out.push(digits.parse().map_err(|_| format!("`{word}` is not an extent"))?);
            if !self.eat(',') {
                self.expect(')')?;
                break;
            }
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(descr: &str, fortran: &str, shape: &str, data: &[u8]) -> Vec<u8> {
        let text = format!("{{'descr': '{descr}', 'fortran_order': {fortran}, 'shape': {shape}, }}\n");
        let mut out = MAGIC.to_vec();
        out.extend([1, 0]);
        out.extend((text.len() as u16).to_le_bytes());
        out.extend(text.as_bytes());
        out.extend(data);
        out
    }

    fn parse(bytes: &[u8]) -> Result<RawArray, String> {
        read(bytes, bytes.len() as u64)
    }

    #[test]
    fn column_major_and_big_endian_are_normalised() {
        let raw = parse(&file("|u1", "True", "(2, 3)", &[0, 3, 1, 4, 2, 5])).unwrap();
        assert_eq!(raw.data.bytes(), [0, 1, 2, 3, 4, 5]);
        let raw = parse(&file(">i2", "False", "(2,)", &[1, 2, 3, 4])).unwrap();
        assert_eq!(raw.data.bytes(), [2, 1, 4, 3]);
        let raw = parse(&file(">c8", "False", "()", &[1, 2, 3, 4, 5, 6, 7, 8])).unwrap();
        assert_eq!(raw.data.bytes(), [4, 3, 2, 1, 8, 7, 6, 5]);
    }

    #[test]
    fn a_header_is_not_trusted() {
        assert!(parse(&file("<f4", "False", "(1152921504606846976,)", &[0; 4])).is_err());
        assert!(parse(&file("<f4", "False", "(4294967296, 4294967296, 16)", &[0; 4])).is_err());
        assert!(parse(&file("<f4", "False", "(2,)", &[0; 4])).is_err());
        assert!(parse(&file("<f4", "False", "(1,)", &[0; 5])).is_err());
        assert!(parse(&file("|O", "False", "(1,)", &[0; 8])).is_err());
        assert!(parse(&file("<f4", "False", "(-1,)", &[])).is_err());
        assert!(parse(&file("<f4", "Maybe", "(1,)", &[0; 4])).is_err());
        assert!(parse(b"\x93NUMPY\x02\x00\xff\xff\xff\xff").is_err());
        let structured = file("<f4", "False", "(1,)", &[0; 4]);
        let text = String::from_utf8_lossy(&structured[10..]).replace("'<f4'", "[('a', '<f4')]");
        assert!(Header::parse(text.trim_end_matches('\0')).is_err_and(|e| e.contains("structured")));
    }

    #[test]
    fn a_written_header_is_read_back() {
        for shape in [&[][..], &[7], &[0, 2], &[1, 2, 3]] {
            let h = header(DType { class: 'f', width: 4 }, shape);
            assert_eq!(h.len() % 64, 0);
            let parsed = Header::parse(std::str::from_utf8(&h[10..]).unwrap()).unwrap();
            assert_eq!(parsed.shape, shape);
        }
    }
}
