//! The facade library and the tpuc binary
