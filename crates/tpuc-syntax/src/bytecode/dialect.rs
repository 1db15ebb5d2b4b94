//! The codes of enumerations and element types in the encodings of StableHLO, CHLO and VHLO.

use super::Version;
use tpuc_ir::Attr;
use tpuc_ir::attr::EnumAttr;
use tpuc_tensor::ElementType;

/// An enumeration: the codes of its attribute in StableHLO and in VHLO, and its cases from `first` on.
pub(super) struct Enumeration {
    pub name: &'static str,
    pub stablehlo: u64,
    pub vhlo: u64,
    first: u64,
    cases: &'static [&'static str],
}

pub(super) const ENUMERATIONS: [Enumeration; 8] = [
    Enumeration {
        name: "comparison_direction",
        stablehlo: 2,
        vhlo: 3,
        first: 0,
        cases: &["EQ", "NE", "GE", "GT", "LE", "LT"],
    },
    Enumeration {
        name: "comparison_type",
        stablehlo: 3,
        vhlo: 4,
        first: 0,
        cases: &[NOTYPE, "FLOAT", "TOTALORDER", "SIGNED", "UNSIGNED"],
    },
    Enumeration {
        name: "fft_type",
        stablehlo: 6,
        vhlo: 7,
        first: 0,
        cases: &["FFT", "IFFT", "RFFT", "IRFFT"],
    },
    Enumeration {
        name: "precision",
        stablehlo: 8,
        vhlo: 11,
        first: 0,
        cases: &["DEFAULT", "HIGH", "HIGHEST"],
    },
    Enumeration {
        name: "rng_algorithm",
        stablehlo: 9,
        vhlo: 12,
        first: 0,
        cases: &["DEFAULT", "THREE_FRY", "PHILOX"],
    },
    Enumeration {
        name: "rng_distribution",
        stablehlo: 10,
        vhlo: 13,
        first: 1,
        cases: &["UNIFORM", "NORMAL"],
    },
    Enumeration {
        name: "transpose",
        stablehlo: 12,
        vhlo: 16,
        first: 0,
        cases: &["TRANSPOSE_INVALID", "NO_TRANSPOSE", "TRANSPOSE", "ADJOINT"],
    },
    Enumeration {
        name: "result_accuracy_mode",
        stablehlo: 16,
        vhlo: 19,
        first: 0,
        cases: &["DEFAULT", "HIGHEST", "TOLERANCE"],
    },
];

/// The comparison type that says nothing; an attribute of that type is read as a unit attribute.
pub(super) const NOTYPE: &str = "NOTYPE";

impl Enumeration {
    pub fn case(&self, code: u64) -> Option<&'static str> {
        self.cases.get(usize::try_from(code.checked_sub(self.first)?).ok()?).copied()
    }
    pub fn code(&self, case: &str) -> Option<u64> {
        Some(self.cases.iter().position(|c| *c == case)? as u64 + self.first)
    }
    /// The code of the attribute in CHLO, whose other enumerations are stored as text.
    pub fn chlo(&self) -> Option<u64> {
        match self.name {
            "comparison_direction" => Some(0),
            "comparison_type" => Some(1),
            _ => None,
        }
    }
    pub fn named(name: &str) -> Option<&'static Enumeration> {
        ENUMERATIONS.iter().find(|e| e.name == name)
    }
    /// The attribute of this case, as parsing its text would give it. CHLO's enumerations are copies of StableHLO's.
    pub fn attr(&self, code: u64) -> Option<Attr> {
        match self.case(code)? {
            NOTYPE => Some(Attr::Unit),
            case => EnumAttr::from_spelling("stablehlo", self.name, case).map(Attr::Enum),
        }
    }
}

/// The code of an element type in VHLO and the release that brought it. Complex types have codes of their own.
pub(super) const ELEMENTS: [(ElementType, u64, Version); 28] = {
    use ElementType::*;
    const fn since(minor: u32) -> Version {
        Version::new(1, minor, 0)
    }
    const FIRST: Version = Version::MINIMUM;
    [
        (I1, 0, FIRST),
        (BF16, 2, FIRST),
        (F16, 3, FIRST),
        (F32, 4, FIRST),
        (F64, 5, FIRST),
        (F8E4M3FN, 6, FIRST),
        (F8E5M2, 7, FIRST),
        (I4, 10, FIRST),
        (I8, 11, FIRST),
        (I16, 12, FIRST),
        (I32, 13, FIRST),
        (I64, 14, FIRST),
        (U4, 15, FIRST),
        (U8, 16, FIRST),
        (U16, 17, FIRST),
        (U32, 18, FIRST),
        (U64, 19, FIRST),
        (F8E4M3FNUZ, 27, Version::new(0, 10, 0)),
        (F8E5M2FNUZ, 28, Version::new(0, 10, 0)),
        (F8E4M3B11FNUZ, 29, Version::new(0, 11, 0)),
        (I2, 31, since(2)),
        (U2, 32, since(2)),
        (F8E4M3, 35, since(7)),
        (F8E3M4, 36, since(7)),
        (F4E2M1FN, 37, since(8)),
        (F6E2M3FN, 38, since(8)),
        (F6E3M2FN, 39, since(8)),
        (F8E8M0FNU, 40, since(8)),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;
    use tpuc_ir::attr::{
        ComparisonDirection, ComparisonType, FftType, Precision, ResultAccuracyMode, RngAlgorithm,
        RngDistribution, Transpose,
    };

    #[test]
    fn every_case_of_the_tables_has_a_code() {
        let all: [EnumAttr; 8] = [
            ComparisonDirection::Lt.into(),
            ComparisonType::Unsigned.into(),
            FftType::Irfft.into(),
            Precision::Highest.into(),
            RngAlgorithm::Philox.into(),
            RngDistribution::Normal.into(),
            Transpose::Adjoint.into(),
            ResultAccuracyMode::Tolerance.into(),
        ];
        for (value, code) in all.into_iter().zip([5, 4, 3, 2, 2, 2, 3, 2]) {
            let (_, name, case) = value.spelling();
            let e = Enumeration::named(name).unwrap();
            assert_eq!(e.code(case), Some(code), "{name}");
            assert_eq!(e.attr(code), Some(Attr::Enum(value)));
            assert_eq!(e.attr(code + 1), None);
        }
    }

    #[test]
    fn element_types_are_complete() {
        let plain = ElementType::ALL.iter().filter(|e| !e.is_complex());
        assert!(plain.clone().all(|e| ELEMENTS.iter().any(|(x, ..)| x == e)));
        assert_eq!(plain.count(), ELEMENTS.len());
    }
}
