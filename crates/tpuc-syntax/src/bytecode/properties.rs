//! The table of native properties, `dialects/builtin/properties.txt`.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// How one inherent attribute is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Storage {
    Required,
    Optional,
    /// The sizes of groups of operands or results.
    Segments,
}

/// The attributes in their order.
pub(super) type Layout = Vec<(&'static str, Storage)>;

/// The dialects whose ops are all known, so that an op without a row has no properties.
const DIALECTS: [&str; 10] =
    ["builtin", "func", "arith", "shape", "tensor", "sdy", "stablehlo", "chlo", "check", "interpreter"];

/// The layouts of an op's properties, that of the latest release first; `None` when nothing is known of its dialect.
pub(super) fn layouts(name: &str) -> Option<&'static [Layout]> {
    static ROWS: LazyLock<FxHashMap<&'static str, Vec<Layout>>> = LazyLock::new(|| {
        let table = include_str!("../../../../dialects/builtin/properties.txt");
        let mut rows = FxHashMap::<_, Vec<Layout>>::default();
        for row in table.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = row.split_whitespace();
            let Some(name) = columns.next() else { continue };
            rows.entry(name).or_default().push(columns.map(storage).collect());
        }
        rows
    });
    match ROWS.get(name) {
        Some(layouts) => Some(layouts),
        None => {
            let known = name.split_once('.').is_some_and(|(dialect, _)| DIALECTS.contains(&dialect));
            known.then_some(&[])
        }
    }
}

fn storage(column: &'static str) -> (&'static str, Storage) {
    if let Some(name) = column.strip_suffix('?') {
        return (name, Storage::Optional);
    }
    match column.strip_suffix('#') {
        Some(name) => (name, Storage::Segments),
        None => (column, Storage::Required),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tpuc_ir::OpKind;

    /// What the tables of ops call an attribute is what the properties call it.
    #[test]
    fn rows_agree_with_the_tables_of_ops() {
        for kind in OpKind::ALL {
            let info = kind.info();
            if !DIALECTS.contains(&info.dialect) {
                continue;
            }
            let layout = layouts(info.name).unwrap().first();
            for attr in info.attrs {
                let stored = layout.and_then(|l| l.iter().find(|(name, _)| *name == attr.name));
                assert!(stored.is_some(), "{} of {} is not stored", attr.name, info.name);
            }
        }
    }

    #[test]
    fn releases_differ_in_the_number_of_entries() {
        for name in ["func.func", "func.call", "stablehlo.custom_call", "stablehlo.collective_broadcast"] {
            let counts: Vec<usize> = layouts(name).unwrap().iter().map(Vec::len).collect();
            assert!(counts.len() > 1 && counts.is_sorted_by(|a, b| a > b), "{name}: {counts:?}");
        }
        assert!(layouts("stablehlo.add").unwrap().is_empty());
        assert!(layouts("other.op").is_none());
    }
}
