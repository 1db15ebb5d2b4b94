//! Ops of the check, interpreter, sdy and arith dialects.

use super::Cx;
use crate::Type;

impl Cx<'_> {
    pub(super) fn foreign(&mut self) -> Option<Vec<Type>> {
        self.fail("unsupported", "this op is not verified yet");
        None
    }
}
