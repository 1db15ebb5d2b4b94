//! Scalar functions of the reference interpreter that generated code may call, for ops too rare or too delicate
//! to expand.

use std::ffi::c_void;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, Scalar};

/// `f64 (i64 op, f64)`
pub const FLOAT_UNARY: &str = "tpuc_float_unary";
/// `f64 (i64 op, f64, f64)`
pub const FLOAT_BINARY: &str = "tpuc_float_binary";
/// `i64 (i64 base, i64 exponent, i64 is_signed)`
pub const INT_POWER: &str = "tpuc_int_power";

/// Name, MLIR argument types, MLIR result type and address of a function.
pub struct HostFunction {
    pub name: &'static str,
    pub args: &'static str,
    pub result: &'static str,
    pub address: *mut c_void,
}

/// The function of a name that [`Emitter::call`](crate::emit::Emitter::call) was given.
pub fn function(name: &str) -> Option<HostFunction> {
    Some(match name {
        FLOAT_UNARY => HostFunction {
            name: FLOAT_UNARY,
            args: "i64, f64",
            result: "f64",
            address: float_unary as *mut c_void,
        },
        FLOAT_BINARY => HostFunction {
            name: FLOAT_BINARY,
            args: "i64, f64, f64",
            result: "f64",
            address: float_binary as *mut c_void,
        },
        INT_POWER => HostFunction {
            name: INT_POWER,
            args: "i64, i64, i64",
            result: "i64",
            address: int_power as *mut c_void,
        },
        _ => return None,
    })
}

/// The number by which generated code names an op; `None` when the interpreter does not define it on f64.
pub fn code(kind: OpKind) -> Option<i64> {
    let args = vec![Scalar::Float(0.5); kind.info().operands.len()];
    tpuc_interp::apply_elementwise(kind, &AttrDict::new(), &args, ElementType::F64, ElementType::F64).ok()?;
    OpKind::ALL.iter().position(|&k| k == kind).map(|i| i as i64)
}

fn float(op: i64, args: &[Scalar]) -> f64 {
    let kind = usize::try_from(op).ok().and_then(|i| OpKind::ALL.get(i));
    kind.and_then(|&kind| {
        tpuc_interp::apply_elementwise(kind, &AttrDict::new(), args, ElementType::F64, ElementType::F64).ok()
    })
    .map_or(f64::NAN, Scalar::as_f64)
}

extern "C" fn float_unary(op: i64, x: f64) -> f64 {
    float(op, &[Scalar::Float(x)])
}

extern "C" fn float_binary(op: i64, x: f64, y: f64) -> f64 {
    float(op, &[Scalar::Float(x), Scalar::Float(y)])
}

extern "C" fn int_power(base: i64, exponent: i64, signed: i64) -> i64 {
    let (elem, wide): (_, fn(i64) -> i128) = match signed {
        0 => (ElementType::U64, |v| i128::from(v as u64)),
        _ => (ElementType::I64, i128::from),
    };
    let args = [Scalar::Int(wide(base)), Scalar::Int(wide(exponent))];
    match tpuc_interp::apply_elementwise(OpKind::Power, &AttrDict::new(), &args, elem, elem) {
        Ok(Scalar::Int(i)) => i as i64,
        _ => 0,
    }
}
