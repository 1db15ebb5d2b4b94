//! Element-wise ops of the tensor IR on machine values.
//!
//! Values are in *compute form*: booleans as `i1`, integers of up to 8 bits as `i8` (sign- or zero-extended),
//! `bf16` and `f16` as `f32` that is exactly representable in the type. Results follow `tpuc-interp`; floats
//! narrower than f32 are computed in f32 and rounded after each op.

use crate::emit::{Emitter, Prim, Ty, Value};
use crate::math;
use tpuc_ir::attr::{ComparisonDirection, ComparisonType, EnumAttr};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, Kind, Scalar};

/// The type in which values of an element type are computed; `None` where no code can be generated.
pub fn compute_prim(elem: ElementType) -> Option<Prim> {
    use ElementType::*;
    Some(match elem {
        I1 => Prim::I1,
        I2 | I4 | I8 | U2 | U4 | U8 => Prim::I8,
        I16 | U16 => Prim::I16,
        I32 | U32 => Prim::I32,
        I64 | U64 => Prim::I64,
        BF16 | F16 | F32 => Prim::F32,
        F64 => Prim::F64,
        _ => return None,
    })
}

/// The type as it lies in memory.
pub fn memory_prim(elem: ElementType) -> Option<Prim> {
    Some(match elem {
        ElementType::I1 => Prim::I8,
        ElementType::BF16 => Prim::I16,
        ElementType::F16 => Prim::F16,
        other => compute_prim(other)?,
    })
}

/// From memory form to compute form.
pub fn decode(e: &mut Emitter, raw: Value, elem: ElementType) -> Value {
    match elem {
        ElementType::I1 => {
            let zero = e.int(raw.ty, 0);
            e.cmpi("ne", raw, zero)
        }
        ElementType::BF16 => {
            let wide = e.cast("arith.extui", raw, Prim::I32);
            let sixteen = e.int(wide.ty, 16);
            let bits = e.binary("arith.shli", wide, sixteen);
            e.cast("arith.bitcast", bits, Prim::F32)
        }
        ElementType::F16 => e.cast("arith.extf", raw, Prim::F32),
        _ => raw,
    }
}

/// From compute form to memory form. The value is representable already, except that `bf16` and `f16` round.
pub fn encode(e: &mut Emitter, value: Value, elem: ElementType) -> Value {
    match elem {
        ElementType::I1 => e.cast("arith.extui", value, Prim::I8),
        ElementType::BF16 => {
            let bits = round_bf16_bits(e, value);
            let sixteen = e.int(bits.ty, 16);
            let high = e.binary("arith.shrui", bits, sixteen);
            e.cast("arith.trunci", high, Prim::I16)
        }
        ElementType::F16 => e.cast("arith.truncf", value, Prim::F16),
        _ => value,
    }
}

/// The f32 bits of a value rounded to `bf16`, ties to even. By hand because the hardware's conversion flushes
/// subnormals.
fn round_bf16_bits(e: &mut Emitter, value: Value) -> Value {
    let bits = e.cast("arith.bitcast", value, Prim::I32);
    let ty = bits.ty;
    let (sixteen, one, bias) = (e.int(ty, 16), e.int(ty, 1), e.int(ty, 0x7fff));
    let shifted = e.binary("arith.shrui", bits, sixteen);
    let odd = e.binary("arith.andi", shifted, one);
    let up = e.addi(bits, bias);
    let up = e.addi(up, odd);
    let keep = e.int(ty, 0xffff_0000);
    let rounded = e.binary("arith.andi", up, keep);
    let nan = e.cmpf("uno", value, value);
    let quiet = e.int(ty, 0x7fc0_0000);
    e.select(nan, quiet, rounded)
}

/// Brings a computed value back into its type: rounds `bf16` and `f16`, wraps integers below 8 bits.
pub fn round(e: &mut Emitter, value: Value, elem: ElementType) -> Value {
    match elem {
        ElementType::BF16 => {
            let bits = round_bf16_bits(e, value);
            e.cast("arith.bitcast", bits, Prim::F32)
        }
        ElementType::F16 => {
            let narrow = e.cast("arith.truncf", value, Prim::F16);
            e.cast("arith.extf", narrow, Prim::F32)
        }
        _ if elem.is_integer() && elem.bit_width() < 8 => {
            let unused = e.int(value.ty, i64::from(8 - elem.bit_width()));
            let up = e.binary("arith.shli", value, unused);
            let down = if elem.kind() == Kind::Signed { "arith.shrsi" } else { "arith.shrui" };
            e.binary(down, up, unused)
        }
        _ => value,
    }
}

/// A constant in compute form.
pub fn constant(e: &mut Emitter, value: Scalar, elem: ElementType) -> Value {
    let Some(prim) = compute_prim(elem) else {
        return e.unsupported(format!("constants of type {elem}"));
    };
    let ty = Ty::new(prim, 1);
    match value {
        Scalar::Bool(b) => e.int(ty, b.into()),
        Scalar::Int(i) => e.int(ty, i as i64),
        Scalar::Float(x) => e.float(ty, tpuc_tensor::round_to(elem, x)),
        Scalar::Complex(..) => e.unsupported(format!("constants of type {elem}")),
    }
}

/// An element-wise op. `operand` is the element type of the last argument.
pub fn elementwise(
    e: &mut Emitter,
    kind: OpKind,
    attrs: &AttrDict,
    args: &[Value],
    operand: ElementType,
    result: ElementType,
) -> Value {
    let value = match (kind, args) {
        (OpKind::Select, &[c, a, b]) => return e.select(c, a, b),
        (OpKind::Convert, &[a]) => return convert(e, a, operand, result),
        (OpKind::Compare, &[a, b]) => Some(compare(e, attrs, a, b, operand)),
        (OpKind::BitcastConvert, &[a]) => bitcast(e, a, operand, result),
        (OpKind::Clamp, &[lo, x, hi]) => {
            let low = extremum(e, x, lo, operand, true);
            Some(extremum(e, low, hi, operand, false))
        }
        (OpKind::Maximum, &[a, b]) => Some(extremum(e, a, b, operand, true)),
        (OpKind::Minimum, &[a, b]) => Some(extremum(e, a, b, operand, false)),
        _ => match operand.kind() {
            Kind::Bool => boolean(e, kind, args),
            Kind::Signed | Kind::Unsigned => integer(e, kind, args, operand),
            Kind::Float => float(e, kind, attrs, args, operand),
            Kind::Complex => None,
        },
    };
    match value {
        Some(value) => round(e, value, result),
        None => {
            let lanes = args.first().map_or(1, |a| a.ty.lanes);
            let zero = e.unsupported(format!("{} of {operand}", kind.name()));
            let prim = compute_prim(result).unwrap_or(Prim::F32);
            let zero =
                if prim.is_float() { e.float(zero.ty.with(prim), 0.0) } else { e.int(zero.ty.with(prim), 0) };
            e.splat(zero, lanes)
        }
    }
}

/// `maximum` or `minimum`: IEEE 754-2019 for floats (NaN wins, +0 above -0).
fn extremum(e: &mut Emitter, a: Value, b: Value, elem: ElementType, max: bool) -> Value {
    let op = match (elem.kind(), max) {
        (Kind::Bool, true) => "arith.ori",
        (Kind::Bool, false) => "arith.andi",
        (Kind::Signed, true) => "arith.maxsi",
        (Kind::Signed, false) => "arith.minsi",
        (Kind::Unsigned, true) => "arith.maxui",
        (Kind::Unsigned, false) => "arith.minui",
        (Kind::Float | Kind::Complex, true) => "arith.maximumf",
        (Kind::Float | Kind::Complex, false) => "arith.minimumf",
    };
    e.binary(op, a, b)
}

fn boolean(e: &mut Emitter, kind: OpKind, args: &[Value]) -> Option<Value> {
    Some(match (kind, args) {
        (OpKind::Not, &[a]) => {
            let yes = e.int(a.ty, 1);
            e.binary("arith.xori", a, yes)
        }
        (OpKind::Add | OpKind::Or, &[a, b]) => e.binary("arith.ori", a, b),
        (OpKind::Multiply | OpKind::And, &[a, b]) => e.binary("arith.andi", a, b),
        (OpKind::Xor, &[a, b]) => e.binary("arith.xori", a, b),
        _ => return None,
    })
}

fn integer(e: &mut Emitter, kind: OpKind, args: &[Value], elem: ElementType) -> Option<Value> {
    let signed = elem.kind() == Kind::Signed;
    let ty = args.first()?.ty;
    let bits = elem.bit_width();
    let (zero, one) = (e.int(ty, 0), e.int(ty, 1));
    Some(match (kind, args) {
        (OpKind::Add, &[a, b]) => e.addi(a, b),
        (OpKind::Subtract, &[a, b]) => e.binary("arith.subi", a, b),
        (OpKind::Multiply, &[a, b]) => e.muli(a, b),
        (OpKind::And, &[a, b]) => e.binary("arith.andi", a, b),
        (OpKind::Or, &[a, b]) => e.binary("arith.ori", a, b),
        (OpKind::Xor, &[a, b]) => e.binary("arith.xori", a, b),
        (OpKind::Not, &[a]) => {
            let ones = e.int(ty, -1);
            e.binary("arith.xori", a, ones)
        }
        (OpKind::Negate, &[a]) => e.binary("arith.subi", zero, a),
        (OpKind::ChloSquare, &[a]) => e.muli(a, a),
        (OpKind::Abs, &[a]) if !signed => a,
        (OpKind::Abs, &[a]) => {
            let negative = e.cmpi("slt", a, zero);
            let minus = e.binary("arith.subi", zero, a);
            e.select(negative, minus, a)
        }
        (OpKind::Sign, &[a]) => {
            let positive = e.cmpi(if signed { "sgt" } else { "ugt" }, a, zero);
            let negative = e.cmpi("slt", a, zero);
            let minus = e.int(ty, -1);
            let low = if signed { e.select(negative, minus, zero) } else { zero };
            e.select(positive, one, low)
        }
        (OpKind::Divide, &[a, b]) => {
            let (safe, by_zero) = safe_divisor(e, a, b, elem);
            let quotient = e.binary(if signed { "arith.divsi" } else { "arith.divui" }, a, safe);
            let ones = e.int(ty, -1);
            e.select(by_zero, ones, quotient)
        }
        (OpKind::Remainder, &[a, b]) => {
            let (safe, by_zero) = safe_divisor(e, a, b, elem);
            let rest = e.binary(if signed { "arith.remsi" } else { "arith.remui" }, a, safe);
            e.select(by_zero, a, rest)
        }
        (OpKind::Power, &[a, b]) => return Some(integer_power(e, a, b, elem)),
        (OpKind::Popcnt, &[a]) => {
            let pattern = pattern(e, a, elem);
            e.intrinsic("llvm.intr.ctpop", &[pattern])
        }
        (OpKind::CountLeadingZeros, &[a]) => {
            let pattern = pattern(e, a, elem);
            let zeros = e.op(
                ty,
                format_args!("\"llvm.intr.ctlz\"({pattern}) <{{is_zero_poison = false}}> : ({ty}) -> {ty}"),
            );
            let unused = e.int(ty, i64::from(ty.prim.bits() - bits));
            e.binary("arith.subi", zeros, unused)
        }
        (OpKind::ShiftLeft | OpKind::ShiftRightLogical | OpKind::ShiftRightArithmetic, &[a, n]) => {
            let width = e.int(ty, i64::from(bits));
            let fits = e.cmpi("ult", n, width);
            let last = e.int(ty, i64::from(bits) - 1);
            let amount = e.select(fits, n, last);
            match kind {
                OpKind::ShiftLeft => {
                    let shifted = e.binary("arith.shli", a, amount);
                    e.select(fits, shifted, zero)
                }
                OpKind::ShiftRightLogical => {
                    let pattern = pattern(e, a, elem);
                    let shifted = e.binary("arith.shrui", pattern, amount);
                    e.select(fits, shifted, zero)
                }
                _ => {
                    let unused = e.int(ty, i64::from(ty.prim.bits() - bits));
                    let up = e.binary("arith.shli", a, unused);
                    let extended = e.binary("arith.shrsi", up, unused);
                    e.binary("arith.shrsi", extended, amount)
                }
            }
        }
        _ => return None,
    })
}

/// The bits of a value of a type below 8 bits, zero-extended; others as they are.
fn pattern(e: &mut Emitter, a: Value, elem: ElementType) -> Value {
    if elem.bit_width() >= 8 {
        return a;
    }
    let mask = e.int(a.ty, (1 << elem.bit_width()) - 1);
    e.binary("arith.andi", a, mask)
}

/// A divisor that does not trap, and whether the given one is zero. `min / -1` becomes `min / 1`.
fn safe_divisor(e: &mut Emitter, a: Value, b: Value, elem: ElementType) -> (Value, Value) {
    let (zero, one) = (e.int(b.ty, 0), e.int(b.ty, 1));
    let by_zero = e.cmpi("eq", b, zero);
    let mut unsafe_ = by_zero;
    if elem.kind() == Kind::Signed {
        let (minus, min) = (e.int(b.ty, -1), e.int(b.ty, i64::MIN >> (64 - b.ty.prim.bits())));
        let is_minus = e.cmpi("eq", b, minus);
        let is_min = e.cmpi("eq", a, min);
        let overflow = e.binary("arith.andi", is_minus, is_min);
        unsafe_ = e.binary("arith.ori", by_zero, overflow);
    }
    (e.select(unsafe_, one, b), by_zero)
}

fn integer_power(e: &mut Emitter, a: Value, b: Value, elem: ElementType) -> Value {
    let signed = elem.kind() == Kind::Signed;
    let widen = |e: &mut Emitter, v: Value| match v.ty.prim {
        Prim::I64 => v,
        _ => e.cast(if signed { "arith.extsi" } else { "arith.extui" }, v, Prim::I64),
    };
    let flag = e.int(Ty::I64, signed.into());
    e.per_lane(&[a, b], Ty::new(a.ty.prim, 1), |e, lane| {
        let (x, y) = (widen(e, lane[0]), widen(e, lane[1]));
        let power = e.call(crate::host::INT_POWER, &[x, y, flag], Ty::I64);
        if a.ty.prim == Prim::I64 { power } else { e.cast("arith.trunci", power, a.ty.prim) }
    })
}

fn float(
    e: &mut Emitter,
    kind: OpKind,
    attrs: &AttrDict,
    args: &[Value],
    elem: ElementType,
) -> Option<Value> {
    let ty = args.first()?.ty;
    Some(match (kind, args) {
        (OpKind::Add, &[a, b]) => e.binary("arith.addf", a, b),
        (OpKind::Subtract, &[a, b]) => e.binary("arith.subf", a, b),
        (OpKind::Multiply, &[a, b]) => e.binary("arith.mulf", a, b),
        (OpKind::Divide, &[a, b]) => e.binary("arith.divf", a, b),
        (OpKind::ChloSquare, &[a]) => e.binary("arith.mulf", a, a),
        (OpKind::Negate, &[a]) => e.unary("arith.negf", a),
        (OpKind::Real, &[a]) => a,
        (OpKind::Imag, &[_]) => e.float(ty, 0.0),
        (OpKind::Abs, &[a]) => e.intrinsic("llvm.intr.fabs", &[a]),
        (OpKind::Ceil, &[a]) => e.intrinsic("llvm.intr.ceil", &[a]),
        (OpKind::Floor, &[a]) => e.intrinsic("llvm.intr.floor", &[a]),
        (OpKind::RoundNearestEven, &[a]) => e.intrinsic("llvm.intr.roundeven", &[a]),
        (OpKind::RoundNearestAfz, &[a]) => e.intrinsic("llvm.intr.round", &[a]),
        (OpKind::Sqrt, &[a]) => e.intrinsic("llvm.intr.sqrt", &[a]),
        (OpKind::Rsqrt, &[a]) => {
            let (root, one) = (e.intrinsic("llvm.intr.sqrt", &[a]), e.float(ty, 1.0));
            e.binary("arith.divf", one, root)
        }
        (OpKind::Sign, &[a]) => {
            let (one, zero) = (e.float(ty, 1.0), e.float(ty, 0.0));
            let unit = e.intrinsic("llvm.intr.copysign", &[one, a]);
            let nonzero = e.cmpf("one", a, zero);
            e.select(nonzero, unit, a)
        }
        (OpKind::IsFinite, &[a]) => {
            let (size, inf) = (e.intrinsic("llvm.intr.fabs", &[a]), e.float(ty, f64::INFINITY));
            e.cmpf("olt", size, inf)
        }
        (OpKind::ChloIsInf, &[a]) => {
            let (size, inf) = (e.intrinsic("llvm.intr.fabs", &[a]), e.float(ty, f64::INFINITY));
            e.cmpf("oeq", size, inf)
        }
        (OpKind::ReducePrecision, &[a]) => reduce_precision(e, attrs, a, elem)?,
        _ => match math::expand(e, kind, args) {
            Some(value) => value,
            None => on_host(e, kind, args)?,
        },
    })
}

/// Calls the reference function of each lane, in f64.
pub(crate) fn on_host(e: &mut Emitter, kind: OpKind, args: &[Value]) -> Option<Value> {
    // The neighbour of a number in f64 is not the one in a narrower type.
    if kind == OpKind::ChloNextAfter && args.first()?.ty.prim != Prim::F64 {
        return None;
    }
    let name = match args.len() {
        1 => crate::host::FLOAT_UNARY,
        2 => crate::host::FLOAT_BINARY,
        _ => return None,
    };
    let code = e.int(Ty::I64, crate::host::code(kind)?);
    let scalar = Ty::new(args[0].ty.prim, 1);
    let double = Ty::new(Prim::F64, 1);
    Some(e.per_lane(args, scalar, |e, lane| {
        let mut all = vec![code];
        for &x in lane {
            all.push(if scalar.prim == Prim::F64 { x } else { e.cast("arith.extf", x, Prim::F64) });
        }
        let y = e.call(name, &all, double);
        if scalar.prim == Prim::F64 { y } else { e.cast("arith.truncf", y, scalar.prim) }
    }))
}

fn compare(e: &mut Emitter, attrs: &AttrDict, a: Value, b: Value, elem: ElementType) -> Value {
    use ComparisonDirection as D;
    let direction = match attrs.get("comparison_direction").and_then(|a| a.as_enum()) {
        Some(EnumAttr::ComparisonDirection(d)) => d,
        _ => D::Eq,
    };
    let total = matches!(
        attrs.get("compare_type").and_then(|a| a.as_enum()),
        Some(EnumAttr::ComparisonType(ComparisonType::Totalorder))
    );
    if elem.is_float() && !total {
        let predicate = match direction {
            D::Eq => "oeq",
            D::Ne => "une",
            D::Ge => "oge",
            D::Gt => "ogt",
            D::Le => "ole",
            D::Lt => "olt",
        };
        return e.cmpf(predicate, a, b);
    }
    let signed = elem.is_float() || elem.kind() == Kind::Signed;
    let predicate = match (direction, signed) {
        (D::Eq, _) => "eq",
        (D::Ne, _) => "ne",
        (D::Ge, true) => "sge",
        (D::Gt, true) => "sgt",
        (D::Le, true) => "sle",
        (D::Lt, true) => "slt",
        (D::Ge, false) => "uge",
        (D::Gt, false) => "ugt",
        (D::Le, false) => "ule",
        (D::Lt, false) => "ult",
    };
    let (a, b) = if elem.is_float() { (ordered_bits(e, a), ordered_bits(e, b)) } else { (a, b) };
    e.cmpi(predicate, a, b)
}

/// Integers in the order of IEEE 754 `totalOrder`.
fn ordered_bits(e: &mut Emitter, a: Value) -> Value {
    let bits = e.cast("arith.bitcast", a, Prim::int(a.ty.prim.bits()));
    let width = bits.ty.prim.bits();
    let shift = e.int(bits.ty, i64::from(width) - 1);
    let sign = e.binary("arith.shrsi", bits, shift);
    let mask = e.int(bits.ty, if width == 64 { i64::MAX } else { (1 << (width - 1)) - 1 });
    let flip = e.binary("arith.andi", sign, mask);
    e.binary("arith.xori", bits, flip)
}

fn bitcast(e: &mut Emitter, a: Value, from: ElementType, to: ElementType) -> Option<Value> {
    if from.bit_width() != to.bit_width() || from.bit_width() < 8 {
        return None;
    }
    let raw = encode(e, a, from);
    let target = memory_prim(to)?;
    let raw = if raw.ty.prim == target { raw } else { e.cast("arith.bitcast", raw, target) };
    Some(decode(e, raw, to))
}

/// `convert`: integers wrap, floats saturate towards integers with NaN to zero, everything but zero is true.
pub fn convert(e: &mut Emitter, a: Value, from: ElementType, to: ElementType) -> Value {
    let Some(target) = compute_prim(to) else {
        return e.unsupported(format!("conversion to {to}"));
    };
    let source = a.ty.prim;
    let value = match (from.kind(), to.kind()) {
        (Kind::Complex, _) | (_, Kind::Complex) => {
            return e.unsupported(format!("conversion from {from} to {to}"));
        }
        (Kind::Bool, Kind::Bool) => a,
        (Kind::Float, Kind::Bool) => {
            let zero = e.float(a.ty, 0.0);
            e.cmpf("une", a, zero)
        }
        (Kind::Signed | Kind::Unsigned, Kind::Bool) => {
            let zero = e.int(a.ty, 0);
            e.cmpi("ne", a, zero)
        }
        (Kind::Bool, Kind::Signed | Kind::Unsigned) => e.cast("arith.extui", a, target),
        (Kind::Bool, Kind::Float) => e.cast("arith.uitofp", a, target),
        (Kind::Signed | Kind::Unsigned, Kind::Signed | Kind::Unsigned) => {
            let op = match (target.bits().cmp(&source.bits()), from.kind()) {
                (std::cmp::Ordering::Less, _) => "arith.trunci",
                (_, Kind::Signed) => "arith.extsi",
                _ => "arith.extui",
            };
            if target == source { a } else { e.cast(op, a, target) }
        }
        (Kind::Signed, Kind::Float) => e.cast("arith.sitofp", a, target),
        (Kind::Unsigned, Kind::Float) => e.cast("arith.uitofp", a, target),
        (Kind::Float, Kind::Signed | Kind::Unsigned) => return float_to_int(e, a, to, target),
        (Kind::Float, Kind::Float) => match (source, target) {
            (Prim::F32, Prim::F64) => e.cast("arith.extf", a, target),
            (Prim::F64, Prim::F32) => e.cast("arith.truncf", a, target),
            _ => a,
        },
    };
    if from == to { value } else { round(e, value, to) }
}

fn float_to_int(e: &mut Emitter, a: Value, to: ElementType, target: Prim) -> Value {
    let signed = to.kind() == Kind::Signed;
    let ty = a.ty.with(target);
    let mangle = |t: Ty| match t.lanes {
        1 => t.prim.name().to_owned(),
        n => format!("v{n}{}", t.prim.name()),
    };
    let name = format!("llvm.fpto{}i.sat.{}.{}", if signed { 's' } else { 'u' }, mangle(ty), mangle(a.ty));
    let value = e.op(ty, format_args!("llvm.call_intrinsic \"{name}\"({a}) : ({}) -> {ty}", a.ty));
    match to.int_range() {
        Some((lo, hi)) if to.bit_width() < 8 => {
            let (lo, hi) = (e.int(ty, lo as i64), e.int(ty, hi as i64));
            let (max, min) =
                if signed { ("arith.maxsi", "arith.minsi") } else { ("arith.maxui", "arith.minui") };
            let low = e.binary(max, value, lo);
            e.binary(min, low, hi)
        }
        _ => value,
    }
}

/// Rounds the mantissa where it stands, then takes exponents out of range to infinity or zero.
fn reduce_precision(e: &mut Emitter, attrs: &AttrDict, a: Value, elem: ElementType) -> Option<Value> {
    let (int, own_exponent, own_mantissa) = match elem {
        ElementType::F32 | ElementType::BF16 => (Prim::I32, 8, 23),
        ElementType::F64 => (Prim::I64, 11, 52),
        _ => return None,
    };
    let exponent_bits = attrs.get("exponent_bits")?.as_int()?.clamp(1, 64);
    let mantissa_bits = attrs.get("mantissa_bits")?.as_int()?.clamp(0, 64);
    let width = 1 + own_exponent + own_mantissa;
    let magnitude = e.intrinsic("llvm.intr.fabs", &[a]);
    let mut bits = e.cast("arith.bitcast", magnitude, int);
    let ty = bits.ty;
    let infinity_bits = ((1i64 << own_exponent) - 1) << own_mantissa;
    let drop = own_mantissa - mantissa_bits;
    if drop > 0 {
        let (shift, one, half) = (e.int(ty, drop), e.int(ty, 1), e.int(ty, (1 << (drop - 1)) - 1));
        let last = e.binary("arith.shrui", bits, shift);
        let last = e.binary("arith.andi", last, one);
        bits = e.addi(bits, half);
        bits = e.addi(bits, last);
        let keep = e.int(ty, !((1 << drop) - 1));
        bits = e.binary("arith.andi", bits, keep);
    }
    if exponent_bits < own_exponent {
        let own_bias = (1i64 << (own_exponent - 1)) - 1;
        let bias = (1i64 << (exponent_bits - 1)) - 1;
        let infinity = e.int(ty, infinity_bits);
        let zero = e.int(ty, 0);
        let first_over = e.int(ty, (own_bias + bias + 1) << own_mantissa);
        let over = e.cmpi("sge", bits, first_over);
        let first_normal = e.int(ty, (own_bias - bias + 1) << own_mantissa);
        let under = e.cmpi("slt", bits, first_normal);
        bits = e.select(over, infinity, bits);
        bits = e.select(under, zero, bits);
    }
    debug_assert_eq!(width as u32, ty.prim.bits());
    let rounded = e.cast("arith.bitcast", bits, a.ty.prim);
    let signed = e.intrinsic("llvm.intr.copysign", &[rounded, a]);
    let infinity = e.float(a.ty, f64::INFINITY);
    let finite = e.cmpf("olt", magnitude, infinity);
    Some(e.select(finite, signed, a))
}

/// Folds one more value into an accumulator. For floats, a NaN on either side stays; the sign of a zero that
/// `maximum` or `minimum` of zeros gives is not specified here, for speed.
pub fn combine(e: &mut Emitter, monoid: tpuc_tile::Monoid, acc: Value, x: Value, elem: ElementType) -> Value {
    use tpuc_tile::Monoid::*;
    if matches!(monoid, Max | Min) && elem.is_float() {
        let picked = e.cmpf(if monoid == Max { "ogt" } else { "olt" }, x, acc);
        let best = e.select(picked, x, acc);
        let nan = e.cmpf("uno", x, x);
        return e.select(nan, x, best);
    }
    if elem.is_float() {
        let op = if monoid == Add { "arith.addf" } else { "arith.mulf" };
        return e.binary(op, acc, x);
    }
    match monoid.op() {
        Some(op) => elementwise(e, op, &AttrDict::new(), &[acc, x], elem, elem),
        None => e.unsupported(format!("{monoid:?} of single values")),
    }
}
