//! CHLO ops beyond the plain element-wise ones.

use super::Cx;
use crate::Type;

impl Cx<'_> {
    pub(super) fn chlo(&mut self) -> Option<Vec<Type>> {
        self.fail("unsupported", "this op is not verified yet");
        None
    }
}
