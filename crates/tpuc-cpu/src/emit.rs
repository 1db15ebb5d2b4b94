//! Functions as MLIR text.
//!
//! An [`Emitter`] writes the body of one function in the `arith`, `scf`, `vector` and `llvm` dialects. Every
//! SSA name comes from it, so a text depends on nothing but the calls made: two kernels with the same text are
//! the same function. What differs between them (extents, strides) goes through [`Emitter::dim`], which turns a
//! number into a run-time parameter.
//!
//! Index arithmetic is in `i64` throughout. Memory is `!llvm.ptr`, loads and stores name their element type.

use std::collections::HashMap;
use std::fmt::{self, Write as _};

/// A machine type of one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prim {
    I1,
    I8,
    I16,
    I32,
    I64,
    BF16,
    F16,
    F32,
    F64,
    Ptr,
}

impl Prim {
    pub fn name(self) -> &'static str {
        match self {
            Prim::I1 => "i1",
            Prim::I8 => "i8",
            Prim::I16 => "i16",
            Prim::I32 => "i32",
            Prim::I64 => "i64",
            Prim::BF16 => "bf16",
            Prim::F16 => "f16",
            Prim::F32 => "f32",
            Prim::F64 => "f64",
            Prim::Ptr => "!llvm.ptr",
        }
    }
    /// Bytes in memory.
    pub fn bytes(self) -> u32 {
        match self {
            Prim::I1 | Prim::I8 => 1,
            Prim::I16 | Prim::BF16 | Prim::F16 => 2,
            Prim::I32 | Prim::F32 => 4,
            Prim::I64 | Prim::F64 | Prim::Ptr => 8,
        }
    }
    pub fn bits(self) -> u32 {
        if self == Prim::I1 { 1 } else { self.bytes() * 8 }
    }
    pub fn is_float(self) -> bool {
        matches!(self, Prim::BF16 | Prim::F16 | Prim::F32 | Prim::F64)
    }
    /// The integer type of this width in bits.
    pub fn int(bits: u32) -> Prim {
        match bits {
            1 => Prim::I1,
            8 => Prim::I8,
            16 => Prim::I16,
            32 => Prim::I32,
            _ => Prim::I64,
        }
    }
}

/// A scalar (`lanes == 1`) or a vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ty {
    pub prim: Prim,
    pub lanes: u32,
}

impl Ty {
    pub const I64: Ty = Ty { prim: Prim::I64, lanes: 1 };
    pub const PTR: Ty = Ty { prim: Prim::Ptr, lanes: 1 };

    pub fn new(prim: Prim, lanes: u32) -> Self {
        Self { prim, lanes }
    }
    pub fn is_vector(self) -> bool {
        self.lanes > 1
    }
    /// The same number of lanes of another type.
    pub fn with(self, prim: Prim) -> Self {
        Self { prim, ..self }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.lanes {
            1 => f.write_str(self.prim.name()),
            n => write!(f, "vector<{n}x{}>", self.prim.name()),
        }
    }
}

/// An SSA value. Prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Value {
    id: u32,
    /// Which result, for ops with several.
    part: Option<u32>,
    pub ty: Ty,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            None => write!(f, "%{}", self.id),
            Some(p) => write!(f, "%{}#{p}", self.id),
        }
    }
}

/// The arguments of every emitted function, in order.
#[derive(Clone, Copy, Debug)]
pub struct Abi {
    /// `*const *mut u8`: the kernel's parameters.
    pub args: Value,
    /// `*const i64`: what [`Emitter::dim`] collected.
    pub dims: Value,
    /// First work item.
    pub begin: Value,
    /// Last work item plus one.
    pub end: Value,
    /// Memory shared by all threads of a launch.
    pub workspace: Value,
    /// Memory of the calling thread.
    pub scratch: Value,
}

/// The finished text of one function, `@NAME` standing for its name.
#[derive(Clone, Debug)]
pub struct Function {
    pub text: String,
    /// Values of the run-time parameters.
    pub dims: Vec<i64>,
    /// Names of the external functions it calls.
    pub externs: Vec<&'static str>,
}

impl Function {
    /// The function under a name.
    pub fn named(&self, name: &str) -> String {
        self.text.replacen("@NAME", &format!("@{name}"), 1)
    }
}

/// Writes one function. See the [module documentation](self).
pub struct Emitter {
    /// Constants and parameters, which dominate everything.
    entry: String,
    body: String,
    next: u32,
    depth: usize,
    constants: HashMap<(Ty, String), Value>,
    dims: Vec<i64>,
    dim_values: HashMap<i64, Value>,
    externs: Vec<&'static str>,
    unsupported: Option<String>,
    compact: bool,
    abi: Abi,
}

impl Default for Emitter {
    fn default() -> Self {
        Self::new()
    }
}

impl Emitter {
    pub fn new() -> Self {
        let arg = |id, ty| Value { id, part: None, ty };
        let abi = Abi {
            args: arg(0, Ty::PTR),
            dims: arg(1, Ty::PTR),
            begin: arg(2, Ty::I64),
            end: arg(3, Ty::I64),
            workspace: arg(4, Ty::PTR),
            scratch: arg(5, Ty::PTR),
        };
        Self {
            entry: String::new(),
            body: String::new(),
            next: 6,
            depth: 2,
            constants: HashMap::new(),
            dims: Vec::new(),
            dim_values: HashMap::new(),
            externs: Vec::new(),
            unsupported: None,
            compact: false,
            abi,
        }
    }

    pub fn abi(&self) -> Abi {
        self.abi
    }

    /// Asks for small code: no unrolling, a third of the compile time.
    pub fn prefer_compact(&mut self) {
        self.compact = true;
    }

    /// Ends the function. It must not be inlined: the execution engine makes a wrapper for each function, and would
    /// compile everything twice.
    ///
    /// # Errors
    /// What [`unsupported`](Self::unsupported) was first called with.
    pub fn finish(self) -> Result<Function, String> {
        if let Some(what) = self.unsupported {
            return Err(what);
        }
        let text = format!(
            "  llvm.func @NAME(%0: !llvm.ptr, %1: !llvm.ptr, %2: i64, %3: i64, %4: !llvm.ptr, %5: !llvm.ptr) \
             attributes {{passthrough = [{}]}} {{\n{}{}    llvm.return\n  }}\n",
            if self.compact { "\"noinline\", \"optsize\"" } else { "\"noinline\"" },
            self.entry,
            self.body
        );
        Ok(Function { text, dims: self.dims, externs: self.externs })
    }

    /// Notes that no code exists for something; the function cannot be finished. Returns a placeholder.
    pub fn unsupported(&mut self, what: String) -> Value {
        self.unsupported.get_or_insert(what);
        self.float(Ty::new(Prim::F32, 1), 0.0)
    }

    /// Bytes of text so far: a proxy for how much code there is.
    pub fn size(&self) -> usize {
        self.body.len()
    }

    fn fresh(&mut self, ty: Ty) -> Value {
        self.next += 1;
        Value { id: self.next - 1, part: None, ty }
    }

    fn line(&mut self, text: fmt::Arguments<'_>) {
        for _ in 0..self.depth {
            self.body.push_str("  ");
        }
        let _ = self.body.write_fmt(text);
        self.body.push('\n');
    }

    // Anything.

    /// Appends an op with one result of type `ty`; `text` is everything to the right of the equals sign.
    pub fn op(&mut self, ty: Ty, text: fmt::Arguments<'_>) -> Value {
        let value = self.fresh(ty);
        self.line(format_args!("{value} = {text}"));
        value
    }

    /// Appends an op without results.
    pub fn effect(&mut self, text: fmt::Arguments<'_>) {
        self.line(text);
    }

    /// Calls an external scalar function, declared on first use and resolved by the JIT.
    pub fn call(&mut self, name: &'static str, args: &[Value], result: Ty) -> Value {
        if !self.externs.contains(&name) {
            self.externs.push(name);
        }
        let types = join(args.iter().map(|a| a.ty));
        let args = join(args);
        self.op(result, format_args!("llvm.call @{name}({args}) : ({types}) -> {result}"))
    }

    // Constants.

    fn constant(&mut self, ty: Ty, text: String) -> Value {
        if let Some(&value) = self.constants.get(&(ty, text.clone())) {
            return value;
        }
        let value = self.fresh(ty);
        let _ = match ty.lanes {
            1 if ty.prim == Prim::I1 => writeln!(self.entry, "    {value} = arith.constant {text}"),
            1 => writeln!(self.entry, "    {value} = arith.constant {text} : {ty}"),
            _ => writeln!(self.entry, "    {value} = arith.constant dense<{text}> : {ty}"),
        };
        self.constants.insert((ty, text), value);
        value
    }

    /// An integer or boolean constant, the same in every lane.
    pub fn int(&mut self, ty: Ty, v: i64) -> Value {
        match ty.prim {
            Prim::I1 => self.constant(ty, if v != 0 { "true" } else { "false" }.into()),
            p => {
                let shift = 64 - p.bits();
                self.constant(ty, ((v << shift) >> shift).to_string())
            }
        }
    }

    /// An `i64` scalar constant.
    pub fn i64(&mut self, v: i64) -> Value {
        self.int(Ty::I64, v)
    }

    /// A float constant (`F32` or `F64`), the same in every lane.
    pub fn float(&mut self, ty: Ty, v: f64) -> Value {
        let text = match ty.prim {
            Prim::F64 => format!("0x{:016X}", v.to_bits()),
            _ => format!("0x{:08X}", (v as f32).to_bits()),
        };
        self.constant(ty, text)
    }

    /// `0, 1, 2, ...` (integers).
    pub fn iota(&mut self, ty: Ty) -> Value {
        match ty.lanes {
            1 => self.int(ty, 0),
            n => self.constant(ty, format!("[{}]", join(0..n))),
        }
    }

    /// A number that depends on extents: a run-time parameter, so that kernels of the same structure share code.
    /// 0 and 1 stay constants.
    pub fn dim(&mut self, v: i64) -> Value {
        if v == 0 || v == 1 {
            return self.i64(v);
        }
        if let Some(&value) = self.dim_values.get(&v) {
            return value;
        }
        let index = self.dims.len();
        self.dims.push(v);
        let (at, value) = (self.fresh(Ty::PTR), self.fresh(Ty::I64));
        let dims = self.abi.dims;
        let _ = writeln!(
            self.entry,
            "    {at} = llvm.getelementptr {dims}[{index}] : (!llvm.ptr) -> !llvm.ptr, i64"
        );
        let _ =
            writeln!(self.entry, "    {value} = llvm.load {at} {{alignment = 8 : i64}} : !llvm.ptr -> i64");
        self.dim_values.insert(v, value);
        value
    }

    /// The pointer to the kernel's n-th parameter.
    pub fn param(&mut self, n: usize) -> Value {
        let (at, value) = (self.fresh(Ty::PTR), self.fresh(Ty::PTR));
        let args = self.abi.args;
        let _ = writeln!(
            self.entry,
            "    {at} = llvm.getelementptr {args}[{n}] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr"
        );
        let _ = writeln!(
            self.entry,
            "    {value} = llvm.load {at} {{alignment = 8 : i64}} : !llvm.ptr -> !llvm.ptr"
        );
        value
    }

    // Arithmetic.

    /// An op with two operands and a result, all of one type: `arith.addf`, `arith.muli`, ...
    pub fn binary(&mut self, op: &str, a: Value, b: Value) -> Value {
        self.op(a.ty, format_args!("{op} {a}, {b} : {}", a.ty))
    }
    /// An op with one operand and a result of its type: `arith.negf`.
    pub fn unary(&mut self, op: &str, a: Value) -> Value {
        self.op(a.ty, format_args!("{op} {a} : {}", a.ty))
    }
    /// An `llvm.intr` op whose operands and result have one type: `llvm.intr.sqrt`, `llvm.intr.fma`.
    pub fn intrinsic(&mut self, op: &str, args: &[Value]) -> Value {
        let ty = args[0].ty;
        let types = join(args.iter().map(|a| a.ty));
        let args = join(args);
        self.op(ty, format_args!("{op}({args}) : ({types}) -> {ty}"))
    }
    /// `a * b + c`, rounded once.
    pub fn fma(&mut self, a: Value, b: Value, c: Value) -> Value {
        self.intrinsic("llvm.intr.fma", &[a, b, c])
    }
    /// A conversion op: `arith.extf`, `arith.trunci`, `arith.bitcast`, ...
    pub fn cast(&mut self, op: &str, a: Value, prim: Prim) -> Value {
        let ty = a.ty.with(prim);
        self.op(ty, format_args!("{op} {a} : {} to {ty}", a.ty))
    }
    /// `arith.cmpf` with a predicate (`olt`, `uno`, ...).
    pub fn cmpf(&mut self, predicate: &str, a: Value, b: Value) -> Value {
        self.op(a.ty.with(Prim::I1), format_args!("arith.cmpf {predicate}, {a}, {b} : {}", a.ty))
    }
    /// `arith.cmpi` with a predicate (`slt`, `ule`, ...).
    pub fn cmpi(&mut self, predicate: &str, a: Value, b: Value) -> Value {
        self.op(a.ty.with(Prim::I1), format_args!("arith.cmpi {predicate}, {a}, {b} : {}", a.ty))
    }
    /// `cond` is a scalar or has the lanes of the operands.
    pub fn select(&mut self, cond: Value, a: Value, b: Value) -> Value {
        if cond.ty.is_vector() {
            self.op(a.ty, format_args!("arith.select {cond}, {a}, {b} : {}, {}", cond.ty, a.ty))
        } else {
            self.op(a.ty, format_args!("arith.select {cond}, {a}, {b} : {}", a.ty))
        }
    }
    pub fn addi(&mut self, a: Value, b: Value) -> Value {
        self.binary("arith.addi", a, b)
    }
    pub fn muli(&mut self, a: Value, b: Value) -> Value {
        self.binary("arith.muli", a, b)
    }

    // Vectors.

    /// A scalar in every lane; a vector as it is.
    pub fn splat(&mut self, a: Value, lanes: u32) -> Value {
        if a.ty.is_vector() || lanes == 1 {
            return a;
        }
        let ty = Ty::new(a.ty.prim, lanes);
        self.op(ty, format_args!("vector.broadcast {a} : {} to {ty}", a.ty))
    }
    pub fn extract(&mut self, a: Value, lane: u32) -> Value {
        self.op(
            Ty::new(a.ty.prim, 1),
            format_args!("vector.extract {a}[{lane}] : {} from {}", a.ty.prim.name(), a.ty),
        )
    }
    pub fn insert(&mut self, scalar: Value, into: Value, lane: u32) -> Value {
        self.op(
            into.ty,
            format_args!("vector.insert {scalar}, {into}[{lane}] : {} into {}", scalar.ty, into.ty),
        )
    }
    /// Lanes of the concatenation of `a` and `b`.
    pub fn shuffle(&mut self, a: Value, b: Value, lanes: &[u32]) -> Value {
        let ty = Ty::new(a.ty.prim, lanes.len() as u32);
        let lanes = join(lanes);
        self.op(ty, format_args!("llvm.shufflevector {a}, {b} [{lanes}] : {}", a.ty))
    }

    /// Applies a scalar computation to each lane.
    pub fn per_lane(
        &mut self,
        args: &[Value],
        result: Ty,
        mut f: impl FnMut(&mut Self, &[Value]) -> Value,
    ) -> Value {
        let lanes = args.iter().map(|a| a.ty.lanes).max().unwrap_or(1);
        if lanes == 1 {
            return f(self, args);
        }
        let ty = Ty::new(result.prim, lanes);
        let start = if result.prim.is_float() { self.float_zero(ty) } else { self.int(ty, 0) };
        let (zero, one, end) = (self.i64(0), self.i64(1), self.i64(i64::from(lanes)));
        let out = self.for_loop(zero, end, one, &[start], |e, lane, acc| {
            let scalars: Vec<Value> = args
                .iter()
                .map(|&a| match a.ty.lanes {
                    1 => a,
                    _ => e.op(
                        Ty::new(a.ty.prim, 1),
                        format_args!("llvm.extractelement {a}[{lane} : i64] : {}", a.ty),
                    ),
                })
                .collect();
            let value = f(e, &scalars);
            let acc = acc[0];
            vec![e.op(ty, format_args!("llvm.insertelement {value}, {acc}[{lane} : i64] : {ty}"))]
        });
        out[0]
    }

    // Memory.

    /// `base + index` elements; a vector of indices gives a vector of pointers.
    pub fn gep(&mut self, base: Value, index: Value, elem: Prim) -> Value {
        let ty = index.ty.with(Prim::Ptr);
        self.op(
            ty,
            format_args!(
                "llvm.getelementptr {base}[{index}] : ({}, {}) -> {ty}, {}",
                base.ty,
                index.ty,
                memory(elem)
            ),
        )
    }
    /// Contiguous elements; the address need not be aligned beyond the element.
    pub fn load(&mut self, at: Value, ty: Ty) -> Value {
        self.op(
            ty,
            format_args!("llvm.load {at} {{alignment = {} : i64}} : !llvm.ptr -> {ty}", ty.prim.bytes()),
        )
    }
    pub fn store(&mut self, value: Value, at: Value) {
        let ty = value.ty;
        self.line(format_args!(
            "llvm.store {value}, {at} {{alignment = {} : i64}} : {ty}, !llvm.ptr",
            ty.prim.bytes()
        ));
    }
    /// A contiguous load of the lanes in `mask`; the others are zero and their addresses are not touched.
    pub fn masked_load(&mut self, at: Value, mask: Value, ty: Ty) -> Value {
        let zero = if ty.prim.is_float() { self.float_zero(ty) } else { self.int(ty, 0) };
        let align = ty.prim.bytes();
        let mask_ty = mask.ty;
        self.op(
            ty,
            format_args!(
                "llvm.intr.masked.load {at}, {mask}, {zero} {{alignment = {align} : i32}} : (!llvm.ptr, {mask_ty}, {ty}) -> {ty}"
            ),
        )
    }
    /// A contiguous store of the lanes in `mask`.
    pub fn masked_store(&mut self, value: Value, at: Value, mask: Value) {
        let (ty, mask_ty) = (value.ty, mask.ty);
        self.line(format_args!(
            "llvm.intr.masked.store {value}, {at}, {mask} {{alignment = {} : i32}} : {ty}, {mask_ty} into !llvm.ptr",
            ty.prim.bytes()
        ));
    }
    /// One element from each pointer; all must be legal.
    pub fn gather(&mut self, at: Value, prim: Prim) -> Value {
        let ty = at.ty.with(prim);
        let mask_ty = ty.with(Prim::I1);
        let mask = self.int(mask_ty, 1);
        let zero = if prim.is_float() { self.float_zero(ty) } else { self.int(ty, 0) };
        self.op(
            ty,
            format_args!(
                "llvm.intr.masked.gather {at}, {mask}, {zero} {{alignment = {} : i32}} : ({}, {mask_ty}, {ty}) -> {ty}",
                prim.bytes(),
                at.ty
            ),
        )
    }
    /// One element to each pointer in `mask`.
    pub fn scatter(&mut self, value: Value, at: Value, mask: Value) {
        let ty = value.ty;
        self.line(format_args!(
            "llvm.intr.masked.scatter {value}, {at}, {mask} {{alignment = {} : i32}} : {ty}, {} into {}",
            ty.prim.bytes(),
            mask.ty,
            at.ty
        ));
    }
    fn float_zero(&mut self, ty: Ty) -> Value {
        self.constant(ty, "0.0".into())
    }

    // Control.

    /// `for iv in (lo..hi).step_by(step)` over `i64` (signed), carrying values; returns the last ones.
    pub fn for_loop(
        &mut self,
        lo: Value,
        hi: Value,
        step: Value,
        init: &[Value],
        body: impl FnOnce(&mut Self, Value, &[Value]) -> Vec<Value>,
    ) -> Vec<Value> {
        let iv = self.fresh(Ty::I64);
        let carried: Vec<Value> = init.iter().map(|v| self.fresh(v.ty)).collect();
        let results = self.fresh(Ty::I64);
        let types = join(init.iter().map(|v| v.ty));
        if init.is_empty() {
            self.line(format_args!("scf.for {iv} = {lo} to {hi} step {step} : i64 {{"));
        } else {
            let pairs = join(carried.iter().zip(init).map(|(c, i)| format!("{c} = {i}")));
            let n = init.len();
            self.line(format_args!(
                "{results}:{n} = scf.for {iv} = {lo} to {hi} step {step} iter_args({pairs}) -> ({types}) : i64 {{"
            ));
        }
        self.depth += 1;
        let out = body(self, iv, &carried);
        self.end_region(&out, &types);
        self.line(format_args!("}}"));
        parts(results, &out)
    }

    /// Both sides give values of the same types.
    pub fn if_else(
        &mut self,
        cond: Value,
        then: impl FnOnce(&mut Self) -> Vec<Value>,
        otherwise: impl FnOnce(&mut Self) -> Vec<Value>,
    ) -> Vec<Value> {
        let results = self.fresh(Ty::I64);
        let outer = std::mem::take(&mut self.body);
        self.depth += 1;
        let a = then(self);
        let types = join(a.iter().map(|v| v.ty));
        self.end_region(&a, &types);
        let then_text = std::mem::replace(&mut self.body, outer);
        match a.len() {
            0 => self.line(format_args!("scf.if {cond} {{")),
            n => self.line(format_args!("{results}:{n} = scf.if {cond} -> ({types}) {{")),
        }
        self.body.push_str(&then_text);
        self.line(format_args!("}} else {{"));
        self.depth += 1;
        let b = otherwise(self);
        self.end_region(&b, &types);
        self.line(format_args!("}}"));
        parts(results, &a)
    }

    fn end_region(&mut self, out: &[Value], types: &str) {
        if !out.is_empty() {
            let values = join(out);
            self.line(format_args!("scf.yield {values} : {types}"));
        }
        self.depth -= 1;
    }
}

fn parts(results: Value, like: &[Value]) -> Vec<Value> {
    like.iter().enumerate().map(|(i, v)| Value { part: Some(i as u32), ty: v.ty, ..results }).collect()
}

/// The element type of an address computation.
fn memory(prim: Prim) -> &'static str {
    if prim == Prim::I1 { "i8" } else { prim.name() }
}

fn join<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    let mut out = String::new();
    for (i, item) in items.into_iter().enumerate() {
        let _ = write!(out, "{}{item}", if i == 0 { "" } else { ", " });
    }
    out
}
