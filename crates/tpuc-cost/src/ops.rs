//! What one register of results of an element-wise op takes.

use tpuc_ir::OpKind;
use tpuc_tensor::{ElementType, Kind};

/// Work for one vector register of results.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OpWeight {
    /// Arithmetic instructions.
    pub alu: f64,
    /// Instructions of the transcendental unit.
    pub eup: f64,
}

/// Instructions of an element-wise op on values of this type (the result's, or the operand's for a comparison).
/// Counts follow the usual range reductions and polynomials; types that the vector unit lacks are emulated.
pub fn weight(kind: OpKind, elem: ElementType) -> OpWeight {
    use OpKind::*;
    let float = elem.is_float() || elem.is_complex();
    let (alu, eup) = match kind {
        Add | Subtract | Multiply | Maximum | Minimum | Negate | Abs | And | Or | Xor | Not | Compare
        | Select | ShiftLeft | ShiftRightArithmetic | ShiftRightLogical | Convert | IsFinite
        | BitcastConvert | Popcnt | CountLeadingZeros | ChloSquare | Real | Imag | Complex | ChloIsInf => {
            (1.0, 0.0)
        }
        Clamp | Sign | Floor | Ceil => (2.0, 0.0),
        RoundNearestEven | RoundNearestAfz => (3.0, 0.0),
        ReducePrecision => (4.0, 0.0),
        Divide if float => (3.0, 1.0),
        Remainder if float => (8.0, 1.0),
        Divide | Remainder => (20.0, 1.0),
        Exponential | Sqrt | Rsqrt | Log | Tanh => (2.0, 1.0),
        ExponentialMinusOne | LogPlusOne => (6.0, 1.0),
        Logistic => (4.0, 2.0),
        Cbrt | Power => (8.0, 2.0),
        Sine | Cosine => (24.0, 0.0),
        Tan | Atan2 => (30.0, 1.0),
        ChloErf | ChloErfc | ChloErfInv => (20.0, 1.0),
        ChloLgamma | ChloDigamma => (60.0, 3.0),
        _ => (20.0, 2.0),
    };
    // Pairs of 32-bit registers, carried by hand; complex products are four real ones.
    let emulated = match (elem.kind(), elem.bit_width()) {
        (Kind::Complex, 64) => 3.0,
        (Kind::Complex, _) => 30.0,
        (Kind::Float, 64) => 12.0,
        (Kind::Signed | Kind::Unsigned, 64) => 3.0,
        _ => 1.0,
    };
    OpWeight { alu: alu * emulated, eup: eup * emulated }
}

/// Floating-point operations that an op counts as, by convention one for each result element of an arithmetic op.
pub fn flops(kind: OpKind) -> u64 {
    use OpKind::*;
    match kind {
        Convert | Select | Compare | BitcastConvert | And | Or | Xor | Not | Real | Imag | Complex
        | ShiftLeft | ShiftRightArithmetic | ShiftRightLogical => 0,
        _ => 1,
    }
}
