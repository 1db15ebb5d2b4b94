//! Linear algebra, signals, statistics, random numbers.

use super::Cx;
use crate::Type;

impl Cx<'_> {
    pub(super) fn numeric(&mut self) -> Option<Vec<Type>> {
        self.fail("unsupported", "this op is not verified yet");
        None
    }
}
