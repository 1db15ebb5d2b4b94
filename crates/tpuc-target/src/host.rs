//! The machine that runs this process.

use crate::{Kind, Machine, Memory};
use std::path::Path;

/// Clock when the system does not tell, GHz: the base clock of a common server part.
const DEFAULT_CLOCK_GHZ: f64 = 2.5;
/// Virtual machines report the rate of the time-stamp counter, the part's base clock; all-core clocks of server parts
/// lie about this much above it.
const BOOST: f64 = 1.4;

impl Machine {
    /// Describes the CPU that runs this process. Starts from the generic description of the widest instruction
    /// set that the CPU has, and replaces cores, clock and cache sizes by what the system reports, and the rate of
    /// multiply-adds where the processor is known to have fewer; bandwidths, latencies and other rates stay those of
    /// the generic description.
    pub fn host() -> Self {
        let base = if wide_vectors() { "x86-64-v4" } else { "x86-64-v3" };
        let mut machine = Self::named(base).expect("compiled in");
        machine.name = "host".into();
        machine.kind = Kind::Cpu;
        machine.summary = format!("the CPU of this process, on the rates of {base}");
        machine.cores = std::thread::available_parallelism().map_or(1, |n| n.get() as u32);
        machine.clock_ghz = clock_ghz().unwrap_or(DEFAULT_CLOCK_GHZ);
        if half_wide_multiply_adds() {
            machine.vector.multiply_adds = Some(1.0);
        }
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

/// Whether 512-bit multiply-adds take two halves: Zen 4 (AMD's software optimisation guide for family 19h, models 10h
/// and up) starts two of 256 bits in a cycle, but two additions beside them.
fn half_wide_multiply_adds() -> bool {
    let Ok(info) = std::fs::read_to_string("/proc/cpuinfo") else { return false };
    wide_vectors()
        && field(&info, "vendor_id") == Some("AuthenticAMD")
        && field(&info, "cpu family") == Some("25")
}

/// A field of the first processor in the kernel's list.
fn field<'a>(info: &'a str, name: &str) -> Option<&'a str> {
    info.lines().filter_map(|l| l.split_once(':')).find(|(key, _)| key.trim() == name).map(|(_, v)| v.trim())
}

/// The highest clock of the first core, from the frequency driver or else the kernel's list of processors.
fn clock_ghz() -> Option<f64> {
    let khz = std::fs::read_to_string("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq");
    let from_driver = khz.ok().and_then(|s| s.trim().parse::<f64>().ok()).map(|khz| khz / 1e6);
    from_driver
        .or_else(|| {
            let info = std::fs::read_to_string("/proc/cpuinfo").ok()?;
            let ghz = field(&info, "cpu MHz")?.parse::<f64>().ok()? / 1e3;
            let guest = field(&info, "flags")?.split(' ').any(|f| f == "hypervisor");
            Some(if guest { ghz * BOOST } else { ghz })
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
    fn fields_of_the_first_processor() {
        let info =
            "processor\t: 0\ncpu family\t: 25\nflags\t\t: fpu avx512f\n\nprocessor\t: 1\ncpu family\t: 6\n";
        assert_eq!(field(info, "cpu family"), Some("25"));
        assert_eq!(field(info, "flags"), Some("fpu avx512f"));
        assert_eq!(field(info, "vendor_id"), None);
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
