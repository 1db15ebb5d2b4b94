//! Ops with a region that is applied element by element.

use super::Cx;
use crate::Type;

impl Cx<'_> {
    pub(super) fn elementwise_regions(&mut self) -> Option<Vec<Type>> {
        self.fail("unsupported", "this op is not verified yet");
        None
    }
}
