//! The table of VHLO's ops, `dialects/vhlo/ops.txt`.

use super::Version;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What VHLO stores where StableHLO leaves an attribute out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Default {
    Bool(bool),
    Int(i64),
    String,
    Array,
    Dict,
    /// A tensor of no `i64`.
    Empty,
    /// As many `i64` as there are spatial or window dimensions.
    Ones,
    /// A pair of `i64` for each spatial or window dimension.
    Zeros,
    /// As many `i1` as there are spatial dimensions.
    Falses,
    /// The type `none`.
    NoneType,
    NoComparisonType,
    OriginalApi,
    Precision,
    Accuracy,
}

impl Default {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "true" => Default::Bool(true),
            "false" => Default::Bool(false),
            "\"\"" => Default::String,
            "[]" => Default::Array,
            "{}" => Default::Dict,
            "empty" => Default::Empty,
            "ones" => Default::Ones,
            "zeros" => Default::Zeros,
            "falses" => Default::Falses,
            "none" => Default::NoneType,
            "NOTYPE" => Default::NoComparisonType,
            "ORIGINAL" => Default::OriginalApi,
            "DEFAULT" => Default::Precision,
            "accuracy" => Default::Accuracy,
            number => Default::Int(number.parse().ok()?),
        })
    }
}

#[derive(Debug)]
pub(super) struct VhloAttr {
    pub name: &'static str,
    pub default: Option<Default>,
}

/// One version of an op.
#[derive(Debug)]
pub(super) struct VhloOp {
    /// `all_gather_v2`
    pub name: &'static str,
    /// `all_gather`
    pub base: &'static str,
    pub since: Version,
    /// The last release that has it.
    pub until: Option<Version>,
    /// Sorted by name, which is the order of the properties.
    pub attrs: Vec<VhloAttr>,
}

impl VhloOp {
    pub fn attr(&self, name: &str) -> Option<&VhloAttr> {
        self.attrs.iter().find(|a| a.name == name)
    }
    /// Whether a release has this version of the op.
    pub fn is_in(&self, release: Version) -> bool {
        self.since <= release && self.until.is_none_or(|last| release <= last)
    }
}

static OPS: LazyLock<Vec<VhloOp>> = LazyLock::new(|| {
    let table = include_str!("../../../../dialects/vhlo/ops.txt");
    let rows = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| parse_row(row).unwrap_or_else(|| panic!("bad row in dialects/vhlo/ops.txt: {row}")))
        .collect()
});

fn parse_row(row: &'static str) -> Option<VhloOp> {
    let mut columns = row.split_whitespace();
    let name = columns.next()?;
    let (base, _) = name.rsplit_once("_v")?;
    let since = columns.next()?.parse().ok()?;
    let until = match columns.next()? {
        "-" => None,
        last => Some(last.parse().ok()?),
    };
    let attrs = columns.map(|column| match column.split_once('=') {
        Some((name, default)) => Some(VhloAttr { name, default: Some(Default::parse(default)?) }),
        None => Some(VhloAttr { name: column, default: None }),
    });
    Some(VhloOp { name, base, since, until, attrs: attrs.collect::<Option<_>>()? })
}

/// The op with this versioned name.
pub(super) fn op_named(name: &str) -> Option<&'static VhloOp> {
    static NAMES: LazyLock<FxHashMap<&'static str, &'static VhloOp>> =
        LazyLock::new(|| OPS.iter().map(|op| (op.name, op)).collect());
    NAMES.get(name).copied()
}

/// All versions of an op, oldest first.
pub(super) fn versions(base: &str) -> &'static [VhloOp] {
    static BASES: LazyLock<FxHashMap<&'static str, (usize, usize)>> = LazyLock::new(|| {
        let mut bases = FxHashMap::default();
        for (i, op) in OPS.iter().enumerate() {
            bases.entry(op.base).or_insert((i, i)).1 = i + 1;
        }
        bases
    });
    BASES.get(base).map_or(&[], |&(first, end)| &OPS[first..end])
}

/// The op that VHLO's `base` is the versioned form of.
pub(super) fn full_name(base: &str, in_function: bool) -> String {
    match base {
        "func" | "call" => format!("func.{base}"),
        "return" if in_function => "func.return".into(),
        _ => format!("stablehlo.{base}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tpuc_ir::OpKind;

    #[test]
    fn versions_of_an_op_follow_each_other() {
        for op in OPS.iter() {
            let all = versions(op.base);
            assert!(all.iter().all(|v| v.base == op.base), "{} is not sorted", op.name);
            assert!(op.attrs.is_sorted_by_key(|a| a.name), "{}", op.name);
        }
        for op in OPS.iter() {
            let all = versions(op.base);
            for (i, pair) in all.windows(2).enumerate() {
                let (old, new) = (&pair[0], &pair[1]);
                assert_eq!(old.name, format!("{}_v{}", op.base, i + 1));
                let last = old.until.unwrap();
                assert!(last < new.since);
                let next = Version::new(last.major, last.minor + 1, 0);
                assert!(next == new.since || new.since == Version::new(0, 20, 0) || new.since.minor == 0);
            }
            assert_eq!(all.last().unwrap().until, None);
        }
    }

    #[test]
    fn every_stablehlo_op_has_a_versioned_form() {
        let own = OpKind::ALL.iter().filter(|k| matches!(k.info().dialect, "stablehlo" | "func"));
        for kind in own {
            assert!(!versions(kind.short_name()).is_empty(), "{}", kind.name());
        }
        for op in OPS.iter() {
            let name = full_name(op.base, false);
            assert!(crate::family::op_named(&name).is_some(), "{name} is not in the tables");
        }
    }
}
