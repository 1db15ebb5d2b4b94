//! The machine that runs this process.

use crate::{Kind, Machine, Memory};
use std::path::Path;

/// Clock when the system does not tell, GHz: the base clock of a common server part.
const DEFAULT_CLOCK_GHZ: f64 = 2.5;

impl Machine {
    /// Describes the CPU that runs this process. Starts from the generic description of the widest instruction
    /// set that the CPU has, and replaces cores, clock and cache sizes by what the system reports; bandwidths,
    /// latencies and rates stay those of the generic description.
    pub fn host() -> Self {
        let base = if wide_vectors() { "x86-64-v4" } else { "x86-64-v3" };
        let mut machine = Self::named(base).expect("compiled in");
        machine.name = "host".into();
        machine.kind = Kind::Cpu;
        machine.summary = format!("the CPU of this process, on the rates of {base}");
        machine.cores = std::thread::available_parallelism().map_or(1, |n| n.get() as u32);
        machine.clock_ghz = clock_ghz().unwrap_or(DEFAULT_CLOCK_GHZ);
        for (name, bytes) in caches() {
            if let Some(m) = machine.memory.iter_mut().find(|m: &&mut Memory| m.name == name) {
                m.bytes = bytes;
            }
        }
        machine
    }
}

#[cfg(target_arch = "x86_64")]
fn wide_vectors() -> bool {
    std::arch::is_x86_feature_detected!("avx512f")
}
#[cfg(not(target_arch = "x86_64"))]
fn wide_vectors() -> bool {
    false
}

/// The highest clock of the first core, from the frequency driver or else the kernel's list of processors.
fn clock_ghz() -> Option<f64> {
    let khz = std::fs::read_to_string("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq");
    let from_driver = khz.ok().and_then(|s| s.trim().parse::<f64>().ok()).map(|khz| khz / 1e6);
    from_driver
        .or_else(|| {
            let info = std::fs::read_to_string("/proc/cpuinfo").ok()?;
            let line = info.lines().find(|l| l.starts_with("cpu MHz"))?;
            line.split(':').nth(1)?.trim().parse::<f64>().ok().map(|mhz| mhz / 1e3)
        })
        .filter(|ghz| (0.1..10.0).contains(ghz))
}

/// Data and unified caches of the first core, named as in the descriptions.
fn caches() -> Vec<(String, u64)> {
    (0..8).filter_map(|i| cache(&format!("/sys/devices/system/cpu/cpu0/cache/index{i}"))).collect()
}

fn cache(dir: &str) -> Option<(String, u64)> {
    let read = |file: &str| std::fs::read_to_string(Path::new(dir).join(file)).ok();
    if read("type")?.trim() == "Instruction" {
        return None;
    }
    let level: u32 = read("level")?.trim().parse().ok()?;
    let size = size_bytes(read("size")?.trim())?;
    Some((format!("L{level}"), size))
}

/// `32K`, `1024K`, `32M` as bytes.
fn size_bytes(text: &str) -> Option<u64> {
    let (digits, unit) = match text.strip_suffix(['K', 'M', 'G']) {
        Some(digits) => (digits, text.as_bytes()[text.len() - 1]),
        None => (text, b' '),
    };
    let scale = match unit {
        b'K' => 1 << 10,
        b'M' => 1 << 20,
        b'G' => 1 << 30,
        _ => 1,
    };
    digits.parse::<u64>().ok().filter(|&n| n > 0)?.checked_mul(scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_is_a_valid_machine() {
        let host = Machine::host();
        host.validate().unwrap();
        assert!(host.cores >= 1 && host.peak_flops("f32") > 1e9);
    }

    #[test]
    fn cache_sizes() {
        assert_eq!(size_bytes("32K"), Some(32 << 10));
        assert_eq!(size_bytes("12M"), Some(12 << 20));
        assert_eq!(size_bytes("512"), Some(512));
        assert_eq!(size_bytes("0K"), None);
        assert_eq!(size_bytes("K"), None);
    }
}
