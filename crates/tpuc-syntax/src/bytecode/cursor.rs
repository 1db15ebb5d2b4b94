//! Reading the pieces that all sections are made of.

use crate::UNSUPPORTED;
use tpuc_support::Diagnostic;

/// Why a file could not be read.
#[derive(Debug)]
pub(super) struct Fault {
    message: String,
    /// Byte of the file.
    offset: usize,
    unsupported: bool,
}

pub(super) type Read<T> = Result<T, Fault>;

impl Fault {
    pub fn new(offset: usize, message: impl Into<String>) -> Self {
        Self { message: message.into(), offset, unsupported: false }
    }
    pub fn unsupported(offset: usize, message: impl Into<String>) -> Self {
        Self { message: message.into(), offset, unsupported: true }
    }
    pub fn into_diagnostic(self) -> Diagnostic {
        let diagnostic = Diagnostic::error(format!("{} (byte {} of the file)", self.message, self.offset));
        if self.unsupported { diagnostic.constraint(UNSUPPORTED) } else { diagnostic }
    }
}

/// A part of the file that is read from front to back.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    file: &'a [u8],
    at: usize,
    end: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(file: &'a [u8]) -> Self {
        Self { file, at: 0, end: file.len() }
    }
    /// Byte of the file that comes next.
    pub fn at(&self) -> usize {
        self.at
    }
    pub fn left(&self) -> usize {
        self.end - self.at
    }
    pub fn is_empty(&self) -> bool {
        self.at >= self.end
    }
    pub fn fail<T>(&self, message: impl Into<String>) -> Read<T> {
        Err(Fault::new(self.at, message))
    }

    /// The next `len` bytes as a part of their own.
    pub fn part(&mut self, len: u64, what: &str) -> Read<Cursor<'a>> {
        if len > self.left() as u64 {
            return self.fail(format!("{what} takes {len} bytes, but {} are left", self.left()));
        }
        let part = Cursor { end: self.at + len as usize, ..*self };
        self.at = part.end;
        Ok(part)
    }
    pub fn bytes(&mut self, len: u64, what: &str) -> Read<&'a [u8]> {
        let part = self.part(len, what)?;
        Ok(&part.file[part.at..part.end])
    }
    pub fn rest(&self) -> &'a [u8] {
        &self.file[self.at..self.end]
    }
    pub fn byte(&mut self, what: &str) -> Read<u8> {
        if self.is_empty() {
            return self.fail(format!("{what} is missing"));
        }
        self.at += 1;
        Ok(self.file[self.at - 1])
    }

    /// A number whose first byte tells by its trailing zeros how many bytes follow.
    pub fn varint(&mut self, what: &str) -> Read<u64> {
        let first = self.byte(what)?;
        if first & 1 != 0 {
            return Ok(u64::from(first >> 1));
        }
        let more = (first.trailing_zeros() as usize).min(8);
        if self.left() < more {
            return self.fail(format!("{what} is cut off"));
        }
        let mut raw = [0u8; 8];
        raw[..more].copy_from_slice(&self.file[self.at..self.at + more]);
        self.at += more;
        let high = u64::from_le_bytes(raw);
        if more == 8 {
            return Ok(high);
        }
        Ok(high << (7 - more) | u64::from(first) >> (more + 1))
    }

    /// A number with its sign in the lowest bit.
    pub fn signed(&mut self, what: &str) -> Read<i64> {
        let raw = self.varint(what)?;
        Ok((raw >> 1) as i64 ^ -((raw & 1) as i64))
    }
    /// A number and a flag below it.
    pub fn flagged(&mut self, what: &str) -> Read<(u64, bool)> {
        let raw = self.varint(what)?;
        Ok((raw >> 1, raw & 1 != 0))
    }
    /// How many entries follow, of which each takes at least one byte.
    pub fn count(&mut self, what: &str) -> Read<usize> {
        let at = self.at;
        let count = self.varint(what)?;
        if count > self.left() as u64 {
            return Err(Fault::new(
                at,
                format!("{count} is more {what} than the rest of the section can hold"),
            ));
        }
        Ok(count as usize)
    }
    pub fn list<T>(&mut self, what: &str, mut item: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let count = self.count(what)?;
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(item(self)?);
        }
        Ok(items)
    }
    pub fn signed_list(&mut self, what: &str) -> Read<Vec<i64>> {
        self.list(what, |c| c.signed(what))
    }
    pub fn f64(&mut self, what: &str) -> Read<f64> {
        Ok(f64::from_bits(self.signed(what)? as u64))
    }
    pub fn blob(&mut self, what: &str) -> Read<&'a [u8]> {
        let len = self.varint(what)?;
        self.bytes(len, what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_length() {
        for (bytes, value) in [
            (&[0x01][..], 0),
            (&[0x03], 1),
            (&[0xFF], 127),
            (&[0x02, 0x02], 128),
            (&[0xFE, 0xFF], 16383),
            (&[0x04, 0x00, 0x02], 1 << 14),
            (&[0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], (1 << 56) - 1),
            (&[0x00, 1, 0, 0, 0, 0, 0, 0, 0x80], 1 << 63 | 1),
        ] {
            let mut cursor = Cursor::new(bytes);
            assert_eq!(cursor.varint("x").unwrap(), value, "{bytes:x?}");
            assert!(cursor.is_empty());
            assert!(Cursor::new(&bytes[..bytes.len() - 1]).varint("x").is_err());
        }
        assert_eq!(Cursor::new(&[0x07]).signed("x").unwrap(), -2);
        assert_eq!(Cursor::new(&[0x09]).signed("x").unwrap(), 2);
    }
}
