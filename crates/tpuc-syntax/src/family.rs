//! The pretty form of each op, named by `syntax` in the tables.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;
use tpuc_ir::OpKind;

/// How an op is written; `a` and `b` stand for operands, `type` for what follows the colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// `"dialect.op"(a) <{..}> ({..}) {..} : (types) -> types` only
    Generic,
    /// `op a, b : type` when all types are equal, else `op a, b : (types) -> type`
    SameType,
    /// `op a, b : (types) -> type`
    Functional,
    /// `op a : type -> type`
    Arrow,
    /// `op a, b : complex type`
    Complex,
    /// `op GE, a, b, FLOAT : (types) -> type`
    Compare,
    /// `op p, a, b : type of p, type of the rest`
    Select,
    /// `op a, dims = [..] : (type) -> type`, with the keyword of the op's list
    List(&'static str),
    /// `op a, dims = [..] : type`
    ListSameType(&'static str),
    /// `op a, b, dim = 0 : (types) -> type`
    Concatenate,
    /// `op a [0:2, 0:3:2] : (type) -> type`
    Slice,
    /// `op a, b, low = [..], high = [..], interior = [..] : (types) -> type`
    Pad,
    /// `op dim = 0 : type`
    Iota,
    /// `op dense<..> : type`
    Constant,
    /// `op a, format = e8m7 : type`
    ReducePrecision,
    /// `op a, b, precision = [..] : (types) -> type`
    Dot,
    /// `op a, b, batching_dims = [..] x [..], contracting_dims = [..] x [..], ..`
    DotGeneral,
    /// `op(a, b) dim_numbers = .., window = {..} {..} : (types) -> type`
    Convolution,
    /// `op(a init: b) applies op across dimensions = [..] : ..`
    Reduce,
    /// `op(%iterArg = a) : types cond {..} do {..}`
    While,
    /// `op @name(a) : (types) -> types`
    CustomCall,
    /// `op a, b : types`
    Barrier,
    /// `op a, b : tuple<..>`
    Tuple,
    /// `op a[0] : (type) -> type`
    TupleElement,
    /// `op a, b : types`, without results
    Return,
    /// `op @name(a) : (types) -> types`
    Call,
    Func,
    Module,
}

impl Family {
    fn from_name(name: &str) -> Option<Family> {
        Some(match name {
            "generic" => Family::Generic,
            "elementwise" => Family::SameType,
            "functional" => Family::Functional,
            "chlo-unary" => Family::Arrow,
            "complex" => Family::Complex,
            "compare" => Family::Compare,
            "select" => Family::Select,
            "dims" => Family::List("dims"),
            "sizes" => Family::List("sizes"),
            "dynamic-slice" => Family::List("sizes"),
            "dims-same" => Family::ListSameType("dims"),
            "concatenate" => Family::Concatenate,
            "slice" => Family::Slice,
            "pad" => Family::Pad,
            "iota" => Family::Iota,
            "constant" => Family::Constant,
            "reduce-precision" => Family::ReducePrecision,
            "dot" => Family::Dot,
            "dot-general" => Family::DotGeneral,
            "convolution" => Family::Convolution,
            "reduce" => Family::Reduce,
            "while" => Family::While,
            "custom-call" => Family::CustomCall,
            "variadic-same" => Family::Barrier,
            "tuple" => Family::Tuple,
            "get-tuple-element" => Family::TupleElement,
            "return" => Family::Return,
            "call" => Family::Call,
            "func" => Family::Func,
            "module" => Family::Module,
            _ => return None,
        })
    }

    pub fn of(kind: OpKind) -> Family {
        static FAMILIES: LazyLock<Vec<Family>> = LazyLock::new(|| {
            let unregistered = [OpKind::Unregistered];
            let kinds = OpKind::ALL.iter().chain(&unregistered);
            kinds
                .map(|k| Family::from_name(k.info().syntax).expect("a family for every op of the tables"))
                .collect()
        });
        FAMILIES[kind as usize]
    }
}

/// The op with this full name.
pub(crate) fn op_named(name: &str) -> Option<OpKind> {
    static NAMES: LazyLock<FxHashMap<&'static str, OpKind>> =
        LazyLock::new(|| OpKind::ALL.iter().map(|&k| (k.name(), k)).collect());
    NAMES.get(name).copied()
}
