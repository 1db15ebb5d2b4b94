//! Micro-kernels: the innermost product of a few rows and a few columns, held in registers.
//!
//! Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (TOMS 2008), and Van Zee and
//! van de Geijn, "BLIS" (TOMS 2015), reduce a matrix product to one such function. Here the left operand is
//! read row by row with a run-time stride and broadcast, so that it needs no interleaving; the right operand is
//! read as vectors with a run-time stride between values of k, so that a row-major matrix can be read in place.
//!
//! A [`Micro`] names one variant. Variants are compiled when a contraction first asks for them and live as long as
//! the process. One k per turn of the loop is enough: two counters and a branch hide behind the multiply-adds, and
//! LLVM keeps all accumulators in registers.

use crate::emit::Prim;
use std::fmt::Write as _;

/// How the right operand lies in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Columns side by side: a vector holds neighbouring columns of one k.
    Outer,
    /// As `Outer`, with prefetches: for operands read from main memory.
    Stream,
    /// Values of k side by side: a vector holds neighbouring k of one column. Prefetches as `Stream`.
    Dot,
}

/// One variant of the micro-kernel. All have the signature
/// `(kc, a, a_stride, b, b_stride, c, c_stride, init, init_stride, ahead)`, strides in bytes:
/// `c[i, j] = init[i, j] + sum over k < kc of a[i, k] * b[k, j]`, with `kc > 0`.
///
/// `a_stride`, `c_stride` and `init_stride` lead from row to row; `b_stride` from one k to the next, or from one column to the
/// next for [`Form::Dot`]. `ahead` is how far beyond each vector of `b` to prefetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Micro {
    /// `F32` or `F64`.
    pub elem: Prim,
    /// Elements in a vector.
    pub lanes: u32,
    pub rows: u32,
    /// Vectors of columns, or single columns for [`Form::Dot`].
    pub columns: u32,
    pub form: Form,
}

/// The type of every micro-kernel.
pub type MicroFn = unsafe extern "C" fn(
    kc: i64,
    a: *const u8,
    a_stride: i64,
    b: *const u8,
    b_stride: i64,
    c: *mut u8,
    c_stride: i64,
    init: *const u8,
    init_stride: i64,
    ahead: i64,
);

const NO_UNROLL: &str = "{loop_annotation = #llvm.loop_annotation<unroll = <disable = true>>}";

impl Micro {
    /// The definition as an `llvm.func` called `@NAME`.
    pub fn text(&self) -> String {
        let mut text = Text { out: String::new(), micro: *self };
        match self.form {
            Form::Outer | Form::Stream => text.outer(),
            Form::Dot => text.dot(),
        }
        text.out
    }
}

struct Text {
    out: String,
    micro: Micro,
}

/// Writes one line of MLIR.
macro_rules! line {
    ($self:ident, $($arg:tt)*) => {{
        let _ = writeln!($self.out, $($arg)*);
    }};
}

fn list(n: u32, item: impl Fn(u32) -> String) -> String {
    (0..n).map(item).collect::<Vec<_>>().join(", ")
}

impl Text {
    fn vector(&self) -> String {
        format!("vector<{}x{}>", self.micro.lanes, self.micro.elem.name())
    }

    /// Declares the function, the accumulators as arguments of the loop header, and the loop test.
    fn head(&mut self) {
        let (v, n) = (self.vector(), self.micro.rows * self.micro.columns);
        line!(
            self,
            "  llvm.func @NAME(%kc: i64, %a: !llvm.ptr, %as: i64, %b: !llvm.ptr, %bs: i64, %c: !llvm.ptr, %cs: i64, %init: !llvm.ptr, %is: i64, %ahead: i64) attributes {{passthrough = [\"noinline\"]}} {{"
        );
        line!(self, "    %zero = llvm.mlir.constant(dense<0.0> : {v}) : {v}");
        line!(self, "    %i0 = llvm.mlir.constant(0 : i64) : i64");
        line!(self, "    %i1 = llvm.mlir.constant(1 : i64) : i64");
        line!(self, "    %lane0 = llvm.mlir.constant(0 : i32) : i32");
        line!(self, "    %poison = llvm.mlir.poison : {v}");
        line!(self, "    %lanes = llvm.mlir.constant({} : i64) : i64", self.micro.lanes);
        line!(self, "    llvm.br ^head(%i0, %a, %b, {} : {})", list(n, |_| "%zero".into()), self.carried());
        line!(
            self,
            "  ^head(%k: i64, %pa: !llvm.ptr, %pb: !llvm.ptr, {}):",
            list(n, |x| format!("%x{x}: {v}"))
        );
    }

    fn carried(&self) -> String {
        let v = self.vector();
        format!("i64, !llvm.ptr, !llvm.ptr, {}", list(self.micro.rows * self.micro.columns, |_| v.clone()))
    }

    /// Row pointers by repeated addition: rows that are one stride apart let the code generator fold every
    /// address into one running sum.
    fn rows(&mut self, name: &str, base: &str, stride: &str) -> Vec<String> {
        let mut at = vec![base.to_string()];
        for i in 1..self.micro.rows {
            line!(
                self,
                "    %{name}{i} = llvm.getelementptr {}[{stride}] : (!llvm.ptr, i64) -> !llvm.ptr, i8",
                at[i as usize - 1]
            );
            at.push(format!("%{name}{i}"));
        }
        at
    }

    fn outer(&mut self) {
        let Micro { elem, lanes, rows, columns, form } = self.micro;
        let (v, e, align) = (self.vector(), elem.name(), elem.bytes());
        self.head();
        if form == Form::Stream {
            line!(self, "    %pf = llvm.getelementptr %pb[%ahead] : (!llvm.ptr, i64) -> !llvm.ptr, i8");
        }
        for j in 0..columns {
            line!(self, "    %bp{j} = llvm.getelementptr %pb[{}] : (!llvm.ptr) -> !llvm.ptr, {e}", j * lanes);
            line!(self, "    %b{j} = llvm.load %bp{j} {{alignment = {align} : i64}} : !llvm.ptr -> {v}");
            if form == Form::Stream {
                line!(
                    self,
                    "    %pf{j} = llvm.getelementptr %pf[{}] : (!llvm.ptr) -> !llvm.ptr, {e}",
                    j * lanes
                );
                line!(
                    self,
                    "    \"llvm.intr.prefetch\"(%pf{j}) <{{rw = 0 : i32, hint = 2 : i32, cache = 1 : i32}}> : (!llvm.ptr) -> ()"
                );
            }
        }
        for (i, row) in self.rows("ap", "%pa", "%as").into_iter().enumerate() {
            line!(self, "    %s{i} = llvm.load {row} {{alignment = {align} : i64}} : !llvm.ptr -> {e}");
            line!(self, "    %w{i} = llvm.insertelement %s{i}, %poison[%lane0 : i32] : {v}");
            line!(
                self,
                "    %a{i} = llvm.shufflevector %w{i}, %poison [{}] : {v}",
                list(lanes, |_| "0".into())
            );
            for j in 0..columns {
                let x = i as u32 * columns + j;
                line!(self, "    %f{x} = llvm.intr.fma(%a{i}, %b{j}, %x{x}) : ({v}, {v}, {v}) -> {v}");
            }
        }
        line!(self, "    %k2 = llvm.add %k, %i1 : i64");
        line!(self, "    %pa2 = llvm.getelementptr %pa[1] : (!llvm.ptr) -> !llvm.ptr, {e}");
        line!(self, "    %pb2 = llvm.getelementptr %pb[%bs] : (!llvm.ptr, i64) -> !llvm.ptr, i8");
        line!(self, "    %more = llvm.icmp \"slt\" %k2, %kc : i64");
        line!(
            self,
            "    llvm.cond_br %more, ^head(%k2, %pa2, %pb2, {} : {}), ^done {NO_UNROLL}\n  ^done:",
            list(rows * columns, |x| format!("%f{x}")),
            self.carried()
        );
        self.finish(lanes, "%f", &v);
    }

    fn dot(&mut self) {
        let Micro { elem, lanes, rows, columns, .. } = self.micro;
        let (v, e, align) = (self.vector(), elem.name(), elem.bytes());
        let n = rows * columns;
        self.head();
        line!(self, "    %next = llvm.add %k, %lanes : i64");
        line!(self, "    %more = llvm.icmp \"sle\" %next, %kc : i64");
        line!(self, "    llvm.cond_br %more, ^body, ^tail {NO_UNROLL}\n  ^body:");
        let products = |text: &mut Self, p: &str, mask: bool| {
            let load = |at: &str| match mask {
                false => format!("llvm.load {at} {{alignment = {align} : i64}} : !llvm.ptr -> {v}"),
                true => format!(
                    "llvm.intr.masked.load {at}, %mask, %zero {{alignment = {align} : i32}} : (!llvm.ptr, vector<{lanes}xi1>, {v}) -> {v}"
                ),
            };
            for (i, row) in text.rows(&format!("{p}ap"), "%pa", "%as").into_iter().enumerate() {
                line!(text, "    %{p}a{i} = {}", load(&row));
            }
            let mut column = "%pb".to_string();
            for j in 0..columns {
                if j > 0 {
                    line!(
                        text,
                        "    %{p}bp{j} = llvm.getelementptr {column}[%bs] : (!llvm.ptr, i64) -> !llvm.ptr, i8"
                    );
                    column = format!("%{p}bp{j}");
                }
                line!(text, "    %{p}b{j} = {}", load(&column));
                if !mask {
                    line!(
                        text,
                        "    %pf{j} = llvm.getelementptr {column}[%ahead] : (!llvm.ptr, i64) -> !llvm.ptr, i8"
                    );
                    line!(
                        text,
                        "    \"llvm.intr.prefetch\"(%pf{j}) <{{rw = 0 : i32, hint = 2 : i32, cache = 1 : i32}}> : (!llvm.ptr) -> ()"
                    );
                }
                for i in 0..rows {
                    let x = i * columns + j;
                    line!(
                        text,
                        "    %{p}f{x} = llvm.intr.fma(%{p}a{i}, %{p}b{j}, %x{x}) : ({v}, {v}, {v}) -> {v}"
                    );
                }
            }
        };
        products(self, "", false);
        line!(self, "    %pa2 = llvm.getelementptr %pa[{lanes}] : (!llvm.ptr) -> !llvm.ptr, {e}");
        line!(self, "    %pb2 = llvm.getelementptr %pb[{lanes}] : (!llvm.ptr) -> !llvm.ptr, {e}");
        line!(
            self,
            "    llvm.br ^head(%next, %pa2, %pb2, {} : {}) {NO_UNROLL}",
            list(n, |x| format!("%f{x}")),
            self.carried()
        );
        line!(self, "  ^tail:");
        line!(self, "    %left = llvm.sub %kc, %k : i64");
        line!(self, "    %left0 = llvm.trunc %left : i64 to i32");
        line!(self, "    %lw = llvm.mlir.poison : vector<{lanes}xi32>");
        line!(self, "    %l0 = llvm.insertelement %left0, %lw[%lane0 : i32] : vector<{lanes}xi32>");
        line!(
            self,
            "    %l1 = llvm.shufflevector %l0, %lw [{}] : vector<{lanes}xi32>",
            list(lanes, |_| "0".into())
        );
        line!(
            self,
            "    %iota = llvm.mlir.constant(dense<[{}]> : vector<{lanes}xi32>) : vector<{lanes}xi32>",
            list(lanes, |l| l.to_string())
        );
        line!(self, "    %mask = llvm.icmp \"slt\" %iota, %l1 : vector<{lanes}xi32>");
        products(self, "t", true);
        line!(self, "    %nought = llvm.mlir.constant(0.0 : {e}) : {e}");
        for x in 0..n {
            line!(
                self,
                "    %r{x} = \"llvm.intr.vector.reduce.fadd\"(%nought, %tf{x}) <{{fastmathFlags = #llvm.fastmath<reassoc>}}> : ({e}, {v}) -> {e}"
            );
        }
        self.finish(1, "%r", e);
    }

    /// Adds the sums `name0`, `name1`, ... to the initial values, stores them `step` elements apart, and ends the
    /// function.
    fn finish(&mut self, step: u32, name: &str, ty: &str) {
        let (e, align, columns) = (self.micro.elem.name(), self.micro.elem.bytes(), self.micro.columns);
        let (to, from) = (self.rows("cp", "%c", "%cs"), self.rows("ip", "%init", "%is"));
        for (i, (to, from)) in to.into_iter().zip(from).enumerate() {
            for j in 0..columns {
                let x = i as u32 * columns + j;
                let at = j * step;
                line!(self, "    %ia{x} = llvm.getelementptr {from}[{at}] : (!llvm.ptr) -> !llvm.ptr, {e}");
                line!(
                    self,
                    "    %iv{x} = llvm.load %ia{x} {{alignment = {align} : i64}} : !llvm.ptr -> {ty}"
                );
                line!(self, "    %cv{x} = llvm.fadd %iv{x}, {name}{x} : {ty}");
                line!(self, "    %ca{x} = llvm.getelementptr {to}[{at}] : (!llvm.ptr) -> !llvm.ptr, {e}");
                line!(self, "    llvm.store %cv{x}, %ca{x} {{alignment = {align} : i64}} : {ty}, !llvm.ptr");
            }
        }
        line!(self, "    llvm.return\n  }}");
    }
}
