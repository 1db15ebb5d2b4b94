//! What a program tells its host while it runs, besides its results.

use crate::error::Place;
use std::fmt;
use tpuc_support::Diagnostic;
use tpuc_tensor::Tensor;

/// A check of the program that does not hold.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckFailure {
    pub place: Box<Place>,
    /// `(replica_id, partition_id)` of the process, where the program runs several.
    pub process: Option<(usize, usize)>,
    /// The first element that differs, both values, and how many differ.
    pub what: String,
}

impl fmt::Display for CheckFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} failed", self.place)?;
        if let Some((replica, partition)) = self.process {
            write!(f, " in process ({replica}, {partition})")?;
        }
        write!(f, ": {}", self.what)
    }
}

impl CheckFailure {
    /// As a diagnostic that points into the program's text.
    pub fn diagnostic(&self) -> Diagnostic {
        self.place.point(Diagnostic::error(self.to_string()))
    }
}

/// Something that a program tells its host. Events come in the order in which the program runs; with several
/// processes that order is the same in every run.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    CheckFailed(CheckFailure),
    /// `interpreter.print`
    Print(Tensor),
    /// `interpreter.probe`, by its `probe_id`
    Probe(String, Tensor),
    Outfeed(Vec<Tensor>),
}

/// Hears what a program tells.
pub type Listener<'a> = dyn Fn(Event) + 'a;
