//! Where a piece of a program came from.

use crate::Name;
use std::fmt;
use std::sync::Arc;

/// A byte range of the source text that an op was parsed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }
    pub fn to(self, other: Span) -> Self {
        Self { start: self.start, end: other.end.max(self.start) }
    }
}

/// An MLIR location attribute: the framework's own source position, as a chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Loc {
    #[default]
    Unknown,
    /// `"file":line:col`, and the end of the range where the producer gave one.
    File { file: Name, line: u32, col: u32, end: Option<(u32, u32)> },
    /// `"name"(child)`
    Name(Name, Arc<Loc>),
    /// `callsite(callee at caller)`
    CallSite(Arc<Loc>, Arc<Loc>),
    /// `fused<metadata>[a, b]`; the metadata attribute is kept as text.
    Fused(Option<Name>, Arc<[Loc]>),
}

impl Loc {
    /// The innermost file position, which is what a user wants to see first.
    pub fn file(&self) -> Option<(&str, u32, u32)> {
        match self {
            Loc::Unknown => None,
            Loc::File { file, line, col, .. } => Some((file, *line, *col)),
            Loc::Name(_, child) => child.file(),
            Loc::CallSite(callee, caller) => callee.file().or_else(|| caller.file()),
            Loc::Fused(_, parts) => parts.iter().find_map(Loc::file),
        }
    }

    pub fn is_unknown(&self) -> bool {
        matches!(self, Loc::Unknown)
    }
}

/// Prints the attribute's inside, without the surrounding `loc(...)`.
impl fmt::Display for Loc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Loc::Unknown => f.write_str("unknown"),
            Loc::File { file, line, col, end } => {
                write!(f, "{:?}:{line}:{col}", file.as_str())?;
                match end {
                    Some((l, c)) if l == line => write!(f, " to :{c}"),
                    Some((l, c)) => write!(f, " to {l}:{c}"),
                    None => Ok(()),
                }
            }
            Loc::Name(name, child) if child.is_unknown() => write!(f, "{:?}", name.as_str()),
            Loc::Name(name, child) => write!(f, "{:?}({child})", name.as_str()),
            Loc::CallSite(callee, caller) => write!(f, "callsite({callee} at {caller})"),
            Loc::Fused(meta, parts) => {
                f.write_str("fused")?;
                if let Some(meta) = meta {
                    write!(f, "<{meta}>")?;
                }
                f.write_str("[")?;
                for (i, part) in parts.iter().enumerate() {
                    write!(f, "{}{part}", if i == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
        }
    }
}
