//! Transposition of a square of vectors in registers.

use crate::emit::Prim;
use std::fmt::Write as _;

/// `(src, dst, dst_stride)`: reads `lanes` vectors that lie one after another and writes their transpose, rows
/// `dst_stride` bytes apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Transpose {
    pub elem: Prim,
    /// A power of two.
    pub lanes: u32,
}

/// The parameter types, as MLIR text.
pub const SIGNATURE: &str = "!llvm.ptr, !llvm.ptr, i64";

impl Transpose {
    /// The definition as an `llvm.func` called `@NAME`: log2(lanes) rounds in which vectors `2^r` apart exchange
    /// the elements whose bit `r` differs.
    pub fn text(&self) -> String {
        let (n, e, align) = (self.lanes, self.elem.name(), self.elem.bytes());
        let v = format!("vector<{n}x{e}>");
        let mut out = String::from(
            "  llvm.func @NAME(%src: !llvm.ptr, %d0: !llvm.ptr, %ds: i64) attributes {passthrough = [\"noinline\"]} {\n",
        );
        let mut names: Vec<String> = (0..n).map(|i| format!("%r{i}")).collect();
        for (i, name) in names.iter().enumerate() {
            let _ = writeln!(
                out,
                "    %s{i} = llvm.getelementptr %src[{}] : (!llvm.ptr) -> !llvm.ptr, {e}\n    \
                 {name} = llvm.load %s{i} {{alignment = {align} : i64}} : !llvm.ptr -> {v}",
                i as u32 * n
            );
        }
        let mut step = 1;
        while step < n {
            let pick = |high: u32| {
                let lane = |l: u32| if l & step == 0 { l + high * step } else { n + l - step + high * step };
                (0..n).map(|l| lane(l).to_string()).collect::<Vec<_>>().join(", ")
            };
            for i in (0..n).filter(|i| i & step == 0) {
                let (a, b) = (names[i as usize].clone(), names[(i + step) as usize].clone());
                for high in [0, 1] {
                    let name = format!("%t{step}_{}", i + high * step);
                    let _ = writeln!(out, "    {name} = llvm.shufflevector {a}, {b} [{}] : {v}", pick(high));
                    names[(i + high * step) as usize] = name;
                }
            }
            step *= 2;
        }
        for (i, name) in names.iter().enumerate() {
            if i > 0 {
                let _ = writeln!(
                    out,
                    "    %d{i} = llvm.getelementptr %d{}[%ds] : (!llvm.ptr, i64) -> !llvm.ptr, i8",
                    i - 1
                );
            }
            let _ =
                writeln!(out, "    llvm.store {name}, %d{i} {{alignment = {align} : i64}} : {v}, !llvm.ptr");
        }
        out.push_str("    llvm.return\n  }\n");
        out
    }
}
