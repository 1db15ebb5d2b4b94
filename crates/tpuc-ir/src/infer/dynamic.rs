//! Ops whose result shape is computed.

use super::Cx;
use crate::Type;

impl Cx<'_> {
    pub(super) fn dynamic(&mut self) -> Option<Vec<Type>> {
        self.fail("unsupported", "this op is not verified yet");
        None
    }
}
