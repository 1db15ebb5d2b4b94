//! Generated from `dialects/` by `cargo run -p xtask -- generate`; do not edit.

/// `#stablehlo<comparison_direction ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparisonDirection {
    Eq,
    Ne,
    Ge,
    Gt,
    Le,
    Lt,
}

impl ComparisonDirection {
    pub fn name(self) -> &'static str {
        match self {
            ComparisonDirection::Eq => "EQ",
            ComparisonDirection::Ne => "NE",
            ComparisonDirection::Ge => "GE",
            ComparisonDirection::Gt => "GT",
            ComparisonDirection::Le => "LE",
            ComparisonDirection::Lt => "LT",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "EQ" => ComparisonDirection::Eq,
            "NE" => ComparisonDirection::Ne,
            "GE" => ComparisonDirection::Ge,
            "GT" => ComparisonDirection::Gt,
            "LE" => ComparisonDirection::Le,
            "LT" => ComparisonDirection::Lt,
            _ => return None,
        })
    }
}

impl From<ComparisonDirection> for EnumAttr {
    fn from(v: ComparisonDirection) -> Self {
        EnumAttr::ComparisonDirection(v)
    }
}

/// `#stablehlo<comparison_type ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparisonType {
    Float,
    Totalorder,
    Signed,
    Unsigned,
}

impl ComparisonType {
    pub fn name(self) -> &'static str {
        match self {
            ComparisonType::Float => "FLOAT",
            ComparisonType::Totalorder => "TOTALORDER",
            ComparisonType::Signed => "SIGNED",
            ComparisonType::Unsigned => "UNSIGNED",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "FLOAT" => ComparisonType::Float,
            "TOTALORDER" => ComparisonType::Totalorder,
            "SIGNED" => ComparisonType::Signed,
            "UNSIGNED" => ComparisonType::Unsigned,
            _ => return None,
        })
    }
}

impl From<ComparisonType> for EnumAttr {
    fn from(v: ComparisonType) -> Self {
        EnumAttr::ComparisonType(v)
    }
}

/// `#stablehlo<fft_type ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FftType {
    Fft,
    Ifft,
    Rfft,
    Irfft,
}

impl FftType {
    pub fn name(self) -> &'static str {
        match self {
            FftType::Fft => "FFT",
            FftType::Ifft => "IFFT",
            FftType::Rfft => "RFFT",
            FftType::Irfft => "IRFFT",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "FFT" => FftType::Fft,
            "IFFT" => FftType::Ifft,
            "RFFT" => FftType::Rfft,
            "IRFFT" => FftType::Irfft,
            _ => return None,
        })
    }
}

impl From<FftType> for EnumAttr {
    fn from(v: FftType) -> Self {
        EnumAttr::FftType(v)
    }
}

/// `#stablehlo<precision ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Default,
    High,
    Highest,
}

impl Precision {
    pub fn name(self) -> &'static str {
        match self {
            Precision::Default => "DEFAULT",
            Precision::High => "HIGH",
            Precision::Highest => "HIGHEST",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "DEFAULT" => Precision::Default,
            "HIGH" => Precision::High,
            "HIGHEST" => Precision::Highest,
            _ => return None,
        })
    }
}

impl From<Precision> for EnumAttr {
    fn from(v: Precision) -> Self {
        EnumAttr::Precision(v)
    }
}

/// `#stablehlo<result_accuracy_mode ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResultAccuracyMode {
    Default,
    Highest,
    Tolerance,
}

impl ResultAccuracyMode {
    pub fn name(self) -> &'static str {
        match self {
            ResultAccuracyMode::Default => "DEFAULT",
            ResultAccuracyMode::Highest => "HIGHEST",
            ResultAccuracyMode::Tolerance => "TOLERANCE",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "DEFAULT" => ResultAccuracyMode::Default,
            "HIGHEST" => ResultAccuracyMode::Highest,
            "TOLERANCE" => ResultAccuracyMode::Tolerance,
            _ => return None,
        })
    }
}

impl From<ResultAccuracyMode> for EnumAttr {
    fn from(v: ResultAccuracyMode) -> Self {
        EnumAttr::ResultAccuracyMode(v)
    }
}

/// `#stablehlo<rng_algorithm ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RngAlgorithm {
    Default,
    ThreeFry,
    Philox,
}

impl RngAlgorithm {
    pub fn name(self) -> &'static str {
        match self {
            RngAlgorithm::Default => "DEFAULT",
            RngAlgorithm::ThreeFry => "THREE_FRY",
            RngAlgorithm::Philox => "PHILOX",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "DEFAULT" => RngAlgorithm::Default,
            "THREE_FRY" => RngAlgorithm::ThreeFry,
            "PHILOX" => RngAlgorithm::Philox,
            _ => return None,
        })
    }
}

impl From<RngAlgorithm> for EnumAttr {
    fn from(v: RngAlgorithm) -> Self {
        EnumAttr::RngAlgorithm(v)
    }
}

/// `#stablehlo<rng_distribution ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RngDistribution {
    Uniform,
    Normal,
}

impl RngDistribution {
    pub fn name(self) -> &'static str {
        match self {
            RngDistribution::Uniform => "UNIFORM",
            RngDistribution::Normal => "NORMAL",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "UNIFORM" => RngDistribution::Uniform,
            "NORMAL" => RngDistribution::Normal,
            _ => return None,
        })
    }
}

impl From<RngDistribution> for EnumAttr {
    fn from(v: RngDistribution) -> Self {
        EnumAttr::RngDistribution(v)
    }
}

/// `#stablehlo<transpose ...>`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Transpose {
    NoTranspose,
    Transpose,
    Adjoint,
}

impl Transpose {
    pub fn name(self) -> &'static str {
        match self {
            Transpose::NoTranspose => "NO_TRANSPOSE",
            Transpose::Transpose => "TRANSPOSE",
            Transpose::Adjoint => "ADJOINT",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "NO_TRANSPOSE" => Transpose::NoTranspose,
            "TRANSPOSE" => Transpose::Transpose,
            "ADJOINT" => Transpose::Adjoint,
            _ => return None,
        })
    }
}

impl From<Transpose> for EnumAttr {
    fn from(v: Transpose) -> Self {
        EnumAttr::Transpose(v)
    }
}

/// A value of any of the enumerations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnumAttr {
    ComparisonDirection(ComparisonDirection),
    ComparisonType(ComparisonType),
    FftType(FftType),
    Precision(Precision),
    ResultAccuracyMode(ResultAccuracyMode),
    RngAlgorithm(RngAlgorithm),
    RngDistribution(RngDistribution),
    Transpose(Transpose),
}

impl EnumAttr {
    /// Dialect, attribute mnemonic and case name as they are spelled in text.
    pub fn spelling(self) -> (&'static str, &'static str, &'static str) {
        match self {
            EnumAttr::ComparisonDirection(v) => ("stablehlo", "comparison_direction", v.name()),
            EnumAttr::ComparisonType(v) => ("stablehlo", "comparison_type", v.name()),
            EnumAttr::FftType(v) => ("stablehlo", "fft_type", v.name()),
            EnumAttr::Precision(v) => ("stablehlo", "precision", v.name()),
            EnumAttr::ResultAccuracyMode(v) => ("stablehlo", "result_accuracy_mode", v.name()),
            EnumAttr::RngAlgorithm(v) => ("stablehlo", "rng_algorithm", v.name()),
            EnumAttr::RngDistribution(v) => ("stablehlo", "rng_distribution", v.name()),
            EnumAttr::Transpose(v) => ("stablehlo", "transpose", v.name()),
        }
    }

    /// The value spelled `#dialect<attr CASE>`.
    pub fn from_spelling(dialect: &str, attr: &str, case: &str) -> Option<Self> {
        match (dialect, attr) {
            ("stablehlo", "comparison_direction") => ComparisonDirection::from_name(case).map(Into::into),
            ("stablehlo", "comparison_type") => ComparisonType::from_name(case).map(Into::into),
            ("stablehlo", "fft_type") => FftType::from_name(case).map(Into::into),
            ("stablehlo", "precision") => Precision::from_name(case).map(Into::into),
            ("stablehlo", "result_accuracy_mode") => ResultAccuracyMode::from_name(case).map(Into::into),
            ("stablehlo", "rng_algorithm") => RngAlgorithm::from_name(case).map(Into::into),
            ("stablehlo", "rng_distribution") => RngDistribution::from_name(case).map(Into::into),
            ("stablehlo", "transpose") => Transpose::from_name(case).map(Into::into),
            _ => None,
        }
    }
}
