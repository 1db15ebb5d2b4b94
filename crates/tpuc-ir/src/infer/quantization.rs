//! Quantised types.

use super::Cx;
use crate::Type;

impl Cx<'_> {
    pub(super) fn quantization(&mut self) -> Option<Vec<Type>> {
        self.fail("unsupported", "this op is not verified yet");
        None
    }
}
