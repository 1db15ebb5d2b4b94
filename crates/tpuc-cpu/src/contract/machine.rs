//! What blocking needs to know of the machine.

use std::fs;
use std::num::NonZero;
use std::path::Path;

/// Vector registers and caches of one core, and how many cores there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Host {
    /// Bytes in a vector register.
    pub vector_bytes: u32,
    /// Architectural vector registers.
    pub registers: u32,
    pub l1_bytes: u64,
    pub l2_bytes: u64,
    /// The last level, shared by all cores.
    pub l3_bytes: u64,
    pub threads: u32,
}

impl Host {
    /// The machine that this runs on; a cache that the system does not describe gets a common size.
    pub fn detect() -> Self {
        let (vector_bytes, registers) = vectors();
        let cache = |level| cache_bytes(Path::new("/sys/devices/system/cpu/cpu0/cache"), level);
        Self {
            vector_bytes,
            registers,
            l1_bytes: cache(1).unwrap_or(32 << 10),
            l2_bytes: cache(2).unwrap_or(512 << 10),
            l3_bytes: cache(3).unwrap_or(8 << 20),
            threads: std::thread::available_parallelism().map_or(1, NonZero::get) as u32,
        }
    }

    /// How many accumulators leave room for one broadcast value and the vectors of `columns`.
    pub fn accumulators(&self, columns: u32) -> u32 {
        self.registers.saturating_sub(columns + 2).max(columns)
    }
}

#[cfg(target_arch = "x86_64")]
fn vectors() -> (u32, u32) {
    if is_x86_feature_detected!("avx512f") {
        (64, 32)
    } else if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        (32, 16)
    } else {
        (16, 16)
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn vectors() -> (u32, u32) {
    (16, 32)
}

/// The data or unified cache of a level, from Linux's description of a CPU.
fn cache_bytes(dir: &Path, level: u32) -> Option<u64> {
    let read =
        |path: &Path, file: &str| fs::read_to_string(path.join(file)).ok().map(|s| s.trim().to_string());
    for entry in fs::read_dir(dir).ok()?.flatten() {
        let path = entry.path();
        if read(&path, "level").and_then(|l| l.parse().ok()) != Some(level)
            || read(&path, "type").as_deref() == Some("Instruction")
        {
            continue;
        }
        let size = read(&path, "size")?;
        let (digits, unit) = size.split_at(size.find(|c: char| !c.is_ascii_digit()).unwrap_or(size.len()));
        let scale = match unit {
            "K" => 1 << 10,
            "M" => 1 << 20,
            "G" => 1 << 30,
            _ => 1,
        };
        return digits.parse::<u64>().ok().map(|n| n * scale);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tile_leaves_registers_free() {
        let host = Host { vector_bytes: 64, registers: 32, ..Host::detect() };
        assert_eq!(host.accumulators(2) / 2, 14);
        assert_eq!(host.accumulators(3) / 3, 9);
        let avx2 = Host { vector_bytes: 32, registers: 16, ..host };
        assert_eq!(avx2.accumulators(2) / 2, 6);
    }
}
