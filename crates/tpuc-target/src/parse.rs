//! Reading and validating machine descriptions.

use crate::{Kind, Machine, Memory};
use std::path::Path;
use thiserror::Error;

/// Why a machine description was refused. Always the description's fault.
#[derive(Debug, Error)]
pub enum MachineError {
    #[error("cannot read machine description {path}: {error}")]
    Read { path: String, error: std::io::Error },
    #[error("machine description is not valid TOML: {0}")]
    Syntax(#[from] toml::de::Error),
    #[error("machine `{machine}`: {message}")]
    Invalid { machine: String, message: String },
}

impl Machine {
    /// Parses and validates a description.
    ///
    /// # Errors
    /// On TOML syntax, unknown or missing keys, or figures that make no sense together.
    pub fn from_toml(text: &str) -> Result<Self, MachineError> {
        let machine: Machine = toml::from_str(text)?;
        machine.validate()?;
        Ok(machine)
    }

    /// Reads a description from a file.
    ///
    /// # Errors
    /// As [`Machine::from_toml`], or when the file cannot be read.
    pub fn load(path: &Path) -> Result<Self, MachineError> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| MachineError::Read { path: path.display().to_string(), error })?;
        Self::from_toml(&text)
    }

    /// Checks that every figure is usable; [`Machine::from_toml`] calls it.
    ///
    /// # Errors
    /// [`MachineError::Invalid`] names the first figure that is wrong.
    pub fn validate(&self) -> Result<(), MachineError> {
        let fail = |message: String| Err(MachineError::Invalid { machine: self.name.clone(), message });
        let v = &self.vector;
        let mut positive = vec![
            ("clock_ghz", self.clock_ghz),
            ("cores", self.cores.into()),
            ("vector.count", v.count.into()),
            ("vector.sublanes", v.sublanes as f64),
            ("vector.lanes", v.lanes as f64),
            ("vector.slots", v.slots),
            ("vector.multiply_adds", self.multiply_adds()),
            ("vector.loads", v.loads),
            ("vector.stores", v.stores),
            ("vector.transcendental_cycles", v.transcendental_cycles),
            ("overhead.host_gbs", self.overhead.host_gbs),
        ];
        if let Some(m) = &self.matrix {
            positive.extend([
                ("matrix.count", m.count.into()),
                ("matrix.rows", m.rows as f64),
                ("matrix.columns", m.columns as f64),
                ("matrix.push_cycles", m.push_cycles),
                ("matrix.push_transposed_cycles", m.push_transposed_cycles),
            ]);
            if !m.rows_per_cycle.contains_key("bf16") {
                return fail("matrix.rows_per_cycle lacks `bf16`".into());
            }
            if !(m.efficiency > 0.0 && m.efficiency <= 1.0) {
                return fail(format!("matrix.efficiency is {}, expected 0 < x <= 1", m.efficiency));
            }
            positive.extend(m.rows_per_cycle.values().map(|&r| ("matrix.rows_per_cycle", r)));
        }
        if let Some(c) = &self.cross {
            positive.extend([
                ("cross.count", c.count.into()),
                ("cross.reduce_cycles", c.reduce_cycles),
                ("cross.transpose_cycles", c.transpose_cycles),
            ]);
        }
        if let Some((name, value)) = positive.iter().find(|(_, x)| !(x.is_finite() && *x > 0.0)) {
            return fail(format!("{name} is {value}, expected a positive number"));
        }
        let mut not_negative = vec![
            ("overhead.step_ns", self.overhead.step_ns),
            ("overhead.launch_ns", self.overhead.launch_ns),
            ("overhead.row_ns", self.overhead.row_ns),
            ("overhead.dispatch_us", self.overhead.dispatch_us),
            ("overhead.round_trip_us", self.overhead.round_trip_us),
        ];
        not_negative.extend(self.matrix.iter().map(|m| ("matrix.drain_cycles", m.drain_cycles)));
        if let Some((name, value)) = not_negative.iter().find(|(_, x)| !(x.is_finite() && *x >= 0.0)) {
            return fail(format!("{name} is {value}, expected zero or a positive number"));
        }
        let required = match self.kind {
            Kind::Tpu => ["HBM", "VMEM"],
            Kind::Cpu => ["DRAM", "L2"],
        };
        for name in required {
            if self.memory(name).is_none() {
                return fail(format!("memory `{name}` is missing"));
            }
        }
        if self.memory[0].name != required[0] {
            return fail(format!(
                "the first memory is `{}`, expected `{}`",
                self.memory[0].name, required[0]
            ));
        }
        if self.kind == Kind::Tpu && (self.matrix.is_none() || self.cross.is_none()) {
            return fail("a TPU needs the tables `matrix` and `cross`".into());
        }
        self.memory.iter().try_for_each(|m| self.validate_memory(m))
    }

    fn validate_memory(&self, m: &Memory) -> Result<(), MachineError> {
        let fail = |message: String| Err(MachineError::Invalid { machine: self.name.clone(), message });
        if self.memory.iter().filter(|other| other.name == m.name).count() > 1 {
            return fail(format!("memory `{}` is described twice", m.name));
        }
        if m.bytes == 0 || m.granule == 0 {
            return fail(format!("memory `{}`: bytes and granule must not be zero", m.name));
        }
        if !(m.bandwidth_gbs.is_finite() && m.bandwidth_gbs > 0.0) {
            return fail(format!("memory `{}`: bandwidth_gbs is {}", m.name, m.bandwidth_gbs));
        }
        if !(m.efficiency > 0.0 && m.efficiency <= 1.0) {
            return fail(format!("memory `{}`: efficiency is {}, expected 0 < x <= 1", m.name, m.efficiency));
        }
        if !(m.latency_ns.is_finite() && m.latency_ns >= 0.0) {
            return fail(format!("memory `{}`: latency_ns is {}", m.name, m.latency_ns));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_machines_are_valid_and_reach_their_public_peak() {
        let peaks = [("v4", 275e12), ("v5e", 197e12), ("v5p", 459e12), ("v6e", 918e12), ("v7", 1153e12)];
        for (name, peak) in peaks {
            let m = Machine::named(name).unwrap();
            assert_eq!(m.name, name);
            let ratio = m.peak_flops("bf16") / peak;
            assert!((ratio - 1.0).abs() < 0.01, "{name}: {ratio}");
        }
        assert_eq!(Machine::all().len(), 7);
        assert!(Machine::named("v99").is_none());
    }

    /// Every figure of every file names its source, and no source names a figure that is not there.
    #[test]
    fn every_figure_has_a_source() {
        fn check(path: &str, table: &toml::Table) {
            let sources = table.get("source").and_then(|s| s.as_table());
            let sources = sources.unwrap_or_else(|| panic!("{path} has no `source` table"));
            for (key, value) in table {
                let figure = value.is_integer()
                    || value.is_float()
                    || value.as_table().is_some_and(|t| {
                        t.values().all(|v| !v.is_table()) && key != "source" && !t.contains_key("source")
                    });
                if figure {
                    assert!(sources.contains_key(key), "{path}.{key} has no source");
                }
            }
            for key in sources.keys() {
                assert!(table.contains_key(key), "{path}: source for unknown `{key}`");
            }
        }
        for (name, text) in crate::machine::EMBEDDED {
            let table: toml::Table = text.parse().unwrap();
            check(name, &table);
            for (key, value) in &table {
                match value {
                    toml::Value::Table(t) if key != "source" => check(&format!("{name}.{key}"), t),
                    toml::Value::Array(items) => items
                        .iter()
                        .filter_map(|i| i.as_table())
                        .for_each(|t| check(&format!("{name}.{key}"), t)),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn nonsense_is_refused_with_the_figure_named() {
        let good = toml::to_string(&Machine::named("v5e").unwrap()).unwrap();
        let broken = |from: &str, to: &str| {
            assert!(good.contains(from), "{good}");
            Machine::from_toml(&good.replacen(from, to, 1)).unwrap_err().to_string()
        };
        assert!(broken("clock_ghz = 1.5", "clock_ghz = 0.0").contains("clock_ghz is 0"));
        assert!(broken("clock_ghz = 1.5", "clock_ghz = nan").contains("clock_ghz is NaN"));
        assert!(broken("clock_ghz", "clok_ghz").contains("clok_ghz"));
        assert!(broken("name = \"VMEM\"", "name = \"VMEN\"").contains("memory `VMEM` is missing"));
        assert!(broken("efficiency = 0.8", "efficiency = 7.8").contains("efficiency"));
        assert!(Machine::load(Path::new("no/such.toml")).unwrap_err().to_string().contains("no/such.toml"));
    }
}
