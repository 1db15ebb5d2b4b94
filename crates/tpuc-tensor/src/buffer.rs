//! Cache-line aligned bytes.

const ALIGN: usize = 64;

/// An owned, zero-initialised, 64-byte aligned byte buffer of fixed length.
pub struct Buffer {
    /// Large zeroed vectors come from the system as untouched pages, which over-aligned ones do not.
    words: Vec<u128>,
    /// Words before the first aligned one.
    skip: usize,
    len: usize,
}

impl Buffer {
    /// `len` zero bytes.
    pub fn zeroed(len: usize) -> Self {
        let slack = ALIGN / size_of::<u128>() - 1;
        let words = vec![0u128; len.div_ceil(size_of::<u128>()) + slack];
        let skip = words.as_ptr().align_offset(ALIGN).min(slack);
        Self { words, skip, len }
    }
    /// Whether the system would give that much memory; asks only where the amount is large.
    pub fn fits(bytes: usize) -> bool {
        bytes < 1 << 30 || Vec::<u8>::new().try_reserve_exact(bytes).is_ok()
    }

    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut buffer = Self::zeroed(bytes.len());
        buffer.bytes_mut().copy_from_slice(bytes);
        buffer
    }
    pub fn len(&self) -> usize {
        self.len
    }
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: from `skip` on, the words own at least `len` initialised bytes.
        unsafe { std::slice::from_raw_parts(self.as_ptr(), self.len) }
    }
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as above, and the borrow is unique.
        unsafe { std::slice::from_raw_parts_mut(self.as_mut_ptr(), self.len) }
    }
    pub fn as_ptr(&self) -> *const u8 {
        self.words[self.skip..].as_ptr().cast()
    }
    pub fn as_mut_ptr(&mut self) -> *mut u8 {
        self.words[self.skip..].as_mut_ptr().cast()
    }
}

impl Clone for Buffer {
    fn clone(&self) -> Self {
        Self::from_bytes(self.bytes())
    }
}

impl std::fmt::Debug for Buffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Buffer({} bytes)", self.len)
    }
}

impl PartialEq for Buffer {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}
impl Eq for Buffer {}
impl std::hash::Hash for Buffer {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bytes().hash(state);
    }
}
