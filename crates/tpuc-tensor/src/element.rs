//! The element types of the StableHLO specification, section "Types".

use crate::minifloat::FloatFormat;
use std::fmt;
use std::str::FromStr;

/// The class that decides which arithmetic an element type uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Bool,
    Signed,
    Unsigned,
    Float,
    Complex,
}

macro_rules! element_types {
    ($($variant:ident $name:literal $kind:ident $bits:literal;)*) => {
        /// A non-quantised element type. Prints as in MLIR (`f32`, `ui8`, `complex<f32>`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ElementType { $($variant,)* }

        impl ElementType {
            pub const ALL: &'static [ElementType] = &[$(ElementType::$variant,)*];

            pub const fn kind(self) -> Kind {
                match self { $(ElementType::$variant => Kind::$kind,)* }
            }
            /// Width in bits as the specification counts it (`complex<f32>` is 64).
            pub const fn bit_width(self) -> u32 {
                match self { $(ElementType::$variant => $bits,)* }
            }
            pub const fn name(self) -> &'static str {
                match self { $(ElementType::$variant => $name,)* }
            }
        }

        impl FromStr for ElementType {
            type Err = ();
            fn from_str(s: &str) -> Result<Self, ()> {
                match s { $($name => Ok(ElementType::$variant),)* _ => Err(()) }
            }
        }
    };
}

element_types! {
    I1 "i1" Bool 1;
    I2 "i2" Signed 2;
    I4 "i4" Signed 4;
    I8 "i8" Signed 8;
    I16 "i16" Signed 16;
    I32 "i32" Signed 32;
    I64 "i64" Signed 64;
    U2 "ui2" Unsigned 2;
    U4 "ui4" Unsigned 4;
    U8 "ui8" Unsigned 8;
    U16 "ui16" Unsigned 16;
    U32 "ui32" Unsigned 32;
    U64 "ui64" Unsigned 64;
    F4E2M1FN "f4E2M1FN" Float 4;
    F6E2M3FN "f6E2M3FN" Float 6;
    F6E3M2FN "f6E3M2FN" Float 6;
    F8E3M4 "f8E3M4" Float 8;
    F8E4M3 "f8E4M3" Float 8;
    F8E4M3FN "f8E4M3FN" Float 8;
    F8E4M3FNUZ "f8E4M3FNUZ" Float 8;
    F8E4M3B11FNUZ "f8E4M3B11FNUZ" Float 8;
    F8E5M2 "f8E5M2" Float 8;
    F8E5M2FNUZ "f8E5M2FNUZ" Float 8;
    F8E8M0FNU "f8E8M0FNU" Float 8;
    BF16 "bf16" Float 16;
    F16 "f16" Float 16;
    F32 "f32" Float 32;
    F64 "f64" Float 64;
    C64 "complex<f32>" Complex 64;
    C128 "complex<f64>" Complex 128;
}

impl ElementType {
    /// Bytes that one element takes in host memory (sub-byte types take one).
    pub const fn byte_width(self) -> usize {
        (self.bit_width() as usize).div_ceil(8)
    }
    pub const fn is_float(self) -> bool {
        matches!(self.kind(), Kind::Float)
    }
    pub const fn is_complex(self) -> bool {
        matches!(self.kind(), Kind::Complex)
    }
    pub const fn is_bool(self) -> bool {
        matches!(self.kind(), Kind::Bool)
    }
    /// Signed or unsigned integer; `i1` is not an integer in StableHLO.
    pub const fn is_integer(self) -> bool {
        matches!(self.kind(), Kind::Signed | Kind::Unsigned)
    }
    /// The type of one component of a complex type; the type itself otherwise.
    pub const fn real(self) -> ElementType {
        match self {
            ElementType::C64 => ElementType::F32,
            ElementType::C128 => ElementType::F64,
            other => other,
        }
    }
    /// The complex type over this float type, where StableHLO has one.
    pub const fn complex(self) -> Option<ElementType> {
        match self {
            ElementType::F32 => Some(ElementType::C64),
            ElementType::F64 => Some(ElementType::C128),
            _ => None,
        }
    }
    /// The bit layout of a float type.
    pub const fn float_format(self) -> Option<FloatFormat> {
        FloatFormat::of(self)
    }
    /// Smallest and largest value of an integer type.
    pub const fn int_range(self) -> Option<(i128, i128)> {
        let bits = self.bit_width();
        match self.kind() {
            Kind::Signed => Some((-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)),
            Kind::Unsigned => Some((0, (1i128 << bits) - 1)),
            _ => None,
        }
    }
}

impl fmt::Display for ElementType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
