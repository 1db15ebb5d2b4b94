//! The pretty form of each op, named by `syntax` in the tables.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;
use tpuc_ir::OpKind;

/// How an op is written; `a` and `b` stand for operands, `type` for what follows the colon.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// `"dialect.op"(a) <{..}> ({..}) {..} : (types) -> types` only
    Generic,
    /// `op a, b, key = value {..} : types`, described by the table itself
    Format(Format),
    /// `op a, b : complex type`
    Complex,
    /// `op GE, a, b, FLOAT : (types) -> type`
    Compare,
    /// `op p, a, b : type of p, type of the rest`
    Select,
    /// `op a [0:2, 0:3:2] : (type) -> type`
    Slice,
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
    /// `op "name" a, b ({..}) {..} : (types) -> types`
    Composite,
    /// `op(a, k = 2) {..} : type -> (types)`
    TopK,
    /// `op(a) inits (b) dimension=0 {..} : (types) -> types`
    Scan,
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
    /// `op @name = <..>`
    Mesh,
    /// `op [..] a word=value : type`, described by the table itself
    Words(Vec<Word>),
    /// `op<"name">(a) in_shardings=[..] out_shardings=[..] (%arg: type) {..} {..} : (types) -> types`
    NamedComputation,
    /// `op(a) in_shardings=[..] out_shardings=[..] manual_axes={..} (%arg: type) {..} : (types) -> types`
    ManualComputation,
}

/// A part of the syntax entry `words $lead operands word=$attribute [word=$optional]`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Operands,
    Attr(Key),
}

/// `words ...`: parts without commas, as the sdy dialect has them.
fn words(kind: OpKind, text: &'static str) -> Option<Vec<Word>> {
    let part = |part: &'static str| {
        if part == "operands" {
            return Some(Word::Operands);
        }
        let inner = part.strip_prefix('[').and_then(|p| p.strip_suffix(']'));
        let (word, attr) = inner.unwrap_or(part).split_once('$')?;
        let info = kind.info().attrs.iter().find(|a| a.name == attr)?;
        let word = word.trim_end_matches('=');
        Some(Word::Attr(Key { word, attr, kind: info.kind, optional: inner.is_some() }))
    };
    text.split_whitespace().map(part).collect()
}

/// Text of an attribute of the sdy dialect that ops leave out, before and after what they write.
pub(crate) fn sdy_brackets(kind: &str) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        "sdy_mesh" => ("#sdy.mesh", ""),
        "sdy_sharding" => ("#sdy.sharding", ""),
        "sdy_shardings" => ("#sdy.sharding_per_value<", ">"),
        "sdy_manual_axes" => ("#sdy<manual_axes", ">"),
        "sdy_axes" => ("#sdy<axis_ref_list", ">"),
        "sdy_axis_lists" => ("#sdy<list_of_axis_ref_lists", ">"),
        "sdy_all_to_all" => ("#sdy<all_to_all_param_list", ">"),
        _ => return None,
    })
}

/// The predicates of `arith.cmpi` and `arith.cmpf`, which are numbers.
pub(crate) const CMPI: [&str; 10] = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"];
pub(crate) const CMPF: [&str; 16] = [
    "false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une",
    "uno", "true",
];

/// The cases of the attribute kind `sdy_direction`, which is a number.
pub(crate) const SDY_DIRECTIONS: [&str; 4] = ["NONE", "FORWARD", "BACKWARD", "BOTH"];

/// The syntax entry `operands, word = $attribute, [word = $optional] : tail`, where a key may stand before the
/// operands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Format {
    pub operands: bool,
    /// How many keys stand before the operands.
    pub before: usize,
    pub keys: Vec<Key>,
    pub tail: Tail,
    /// The type of the result, where it is always the same: `tail gives i1`.
    pub gives: Option<&'static str>,
}

/// `word = $attribute`, or `$attribute` alone where the word is empty.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub word: &'static str,
    pub attr: &'static str,
    /// The kind of the attribute in the tables.
    pub kind: &'static str,
    pub optional: bool,
}

/// What a format has behind its colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// `(types) -> types`
    Functional,
    /// `type` when all types are equal, else `(types) -> type`
    Same,
    /// `type, type -> type`
    Arrow,
    /// `type to type`
    To,
    /// The type of the first operand; all others, and the result, are of type `index`.
    Source,
    /// The types of the results.
    Results,
    /// The types of the operands.
    Operands,
    /// One type when those of the operands are equal, else all of them.
    Operand,
    /// `type` of the results; the operands are its elements.
    Elements,
    /// `type` of the operands, and of the results with elements `i1`.
    Truth,
    /// No colon, no types: they go without saying.
    Nothing,
}

impl Format {
    /// `None` when the text is no format, or names no attribute of this op.
    fn of(kind: OpKind, text: &'static str) -> Option<Format> {
        let (head, tail) = text.rsplit_once(':')?;
        let (tail, gives) = tail.split_once(" gives ").map_or((tail, None), |(tail, ty)| (tail, Some(ty)));
        let tail = match tail.trim() {
            "functional" => Tail::Functional,
            "same" => Tail::Same,
            "arrow" => Tail::Arrow,
            "to" => Tail::To,
            "source" => Tail::Source,
            "results" => Tail::Results,
            "operands" => Tail::Operands,
            "operand" => Tail::Operand,
            "elements" => Tail::Elements,
            "truth" => Tail::Truth,
            "nothing" => Tail::Nothing,
            _ => return None,
        };
        let mut format = Format { operands: false, before: 0, keys: Vec::new(), tail, gives };
        for part in head.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            if part == "operands" {
                format.operands = true;
                format.before = format.keys.len();
                continue;
            }
            let inner = part.strip_prefix('[').and_then(|p| p.strip_suffix(']'));
            let (word, attr) = inner.unwrap_or(part).split_once('$')?;
            let word = word.trim().trim_end_matches('=').trim();
            let info = kind.info().attrs.iter().find(|a| a.name == attr)?;
            format.keys.push(Key { word, attr, kind: info.kind, optional: inner.is_some() });
        }
        Some(format)
    }
}

impl Family {
    fn from_syntax(kind: OpKind) -> Option<Family> {
        Some(match kind.info().syntax {
            "generic" => Family::Generic,
            "elementwise" => Family::Format(Format::of(kind, "operands : same")?),
            "functional" => Family::Format(Format::of(kind, "operands : functional")?),
            "complex" => Family::Complex,
            "compare" => Family::Compare,
            "select" => Family::Select,
            "slice" => Family::Slice,
            "constant" => Family::Constant,
            "reduce-precision" => Family::ReducePrecision,
            "dot" => Family::Dot,
            "dot-general" => Family::DotGeneral,
            "convolution" => Family::Convolution,
            "reduce" => Family::Reduce,
            "while" => Family::While,
            "custom-call" => Family::CustomCall,
            "composite" => Family::Composite,
            "top-k" => Family::TopK,
            "scan" => Family::Scan,
            "variadic-same" => Family::Barrier,
            "tuple" => Family::Tuple,
            "get-tuple-element" => Family::TupleElement,
            "return" => Family::Return,
            "call" => Family::Call,
            "func" => Family::Func,
            "module" => Family::Module,
            "mesh" => Family::Mesh,
            "named-computation" => Family::NamedComputation,
            "manual-computation" => Family::ManualComputation,
            text if text.starts_with("words ") => Family::Words(words(kind, &text["words ".len()..])?),
            format => Family::Format(Format::of(kind, format)?),
        })
    }

    pub fn of(kind: OpKind) -> &'static Family {
        static FAMILIES: LazyLock<Vec<Family>> = LazyLock::new(|| {
            let unregistered = [OpKind::Unregistered];
            let kinds = OpKind::ALL.iter().chain(&unregistered);
            kinds.map(|&k| Family::from_syntax(k).expect("a family for every op of the tables")).collect()
        });
        &FAMILIES[kind as usize]
    }
}

/// The op with this full name.
pub(crate) fn op_named(name: &str) -> Option<OpKind> {
    static NAMES: LazyLock<FxHashMap<&'static str, OpKind>> =
        LazyLock::new(|| OpKind::ALL.iter().map(|&k| (k.name(), k)).collect());
    NAMES.get(name).copied()
}
