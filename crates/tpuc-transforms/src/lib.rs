//! The passes, and the lowering of a module to a program
