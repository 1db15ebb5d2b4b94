//! `eqsat`: equality saturation under a target's cost model.
