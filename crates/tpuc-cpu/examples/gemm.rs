//! GFLOP/s of representative contractions on one and on all cores, beside the measured FMA peak.
//!
//! ```sh
//! cargo run --release -p tpuc-cpu --example gemm [-- name-part]
//! ```

use std::sync::Barrier;
use tpuc_cpu::contract::{Code, Host, Part, Parts, emit};
use tpuc_cpu::jit;
use tpuc_cpu::peak::fma_peak_gflops;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::Loc;
use tpuc_support::entity::PrimaryMap;
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{
    Axis, AxisData, Contraction, Expr, IndexExpr, Kernel, Monoid, MultiplyPrecision, Node, NodeData, Param,
    Range, Stage, StageKind, Subscript,
};

const F32: ElementType = ElementType::F32;

/// Decoding reads each weight once per token: its operands come from main memory, by taking turns among copies of
/// this size together.
const COLD_BYTES: u64 = 200 << 20;

struct Build(Kernel);

impl Build {
    fn new(grid: &[u64], sum: &[u64]) -> (Self, Vec<Axis>, Vec<Axis>) {
        let mut axes = PrimaryMap::new();
        let grid: Vec<Axis> = grid.iter().map(|&extent| axes.push(AxisData { extent })).collect();
        let sum: Vec<Axis> = sum.iter().map(|&extent| axes.push(AxisData { extent })).collect();
        let kernel = Kernel {
            name: "bench".into(),
            axes,
            grid: grid.clone(),
            stream: None,
            params: vec![],
            inputs: 0,
            nodes: PrimaryMap::new(),
            stages: vec![],
            precision: MultiplyPrecision::Default,
            loc: Loc::Unknown,
        };
        (Self(kernel), grid, sum)
    }
    fn node(&mut self, expr: Expr) -> Node {
        self.0.nodes.push(NodeData { expr, ty: F32 })
    }
    fn load(&mut self, shape: &[u64], at: Vec<IndexExpr>) -> Node {
        self.0.params.push(Param { elem: F32, shape: shape.to_vec() });
        self.0.inputs += 1;
        let param = self.0.params.len() - 1;
        self.node(Expr::Load { param, at: at.into_iter().map(Subscript::from).collect() })
    }
    fn op(&mut self, kind: OpKind, args: &[Node]) -> Node {
        self.node(Expr::Op { kind, attrs: AttrDict::new(), args: args.to_vec() })
    }
    fn product(&mut self, lhs: Node, rhs: Node, sum: &[Axis]) -> Node {
        let body = self.op(OpKind::Multiply, &[lhs, rhs]);
        self.0.stages.push(Stage {
            at: vec![],
            own: sum.to_vec(),
            kind: StageKind::Reduce { monoid: Monoid::Add, body, update: None },
        });
        self.node(Expr::Reduced(0))
    }
    fn store(mut self, shape: &[u64], at: Vec<IndexExpr>, value: Node) -> Kernel {
        self.0.params.push(Param { elem: F32, shape: shape.to_vec() });
        let param = self.0.params.len() - 1;
        self.0.stages.push(Stage { at: vec![], own: vec![], kind: StageKind::Store { param, at, value } });
        self.0
    }
}

fn ax(a: Axis) -> IndexExpr {
    IndexExpr::axis(a)
}

/// `batch x (m x k) (k x n)`; the right factor lies along k if `transposed`; with bias and maximum if `epilogue`.
fn matmul(batch: u64, m: u64, k: u64, n: u64, transposed: bool, epilogue: bool) -> Kernel {
    let (mut b, g, s) = Build::new(&[batch, m, n], &[k]);
    let lhs = b.load(&[batch, m, k], vec![ax(g[0]), ax(g[1]), ax(s[0])]);
    let rhs = match (transposed, batch) {
        (false, 1) => b.load(&[k, n], vec![ax(s[0]), ax(g[2])]),
        (true, 1) => b.load(&[n, k], vec![ax(g[2]), ax(s[0])]),
        (false, _) => b.load(&[batch, k, n], vec![ax(g[0]), ax(s[0]), ax(g[2])]),
        (true, _) => b.load(&[batch, n, k], vec![ax(g[0]), ax(g[2]), ax(s[0])]),
    };
    let mut sum = b.product(lhs, rhs, &s);
    if epilogue {
        let bias = b.load(&[n], vec![ax(g[2])]);
        let zero = b.node(Expr::Const(Scalar::Float(0.0)));
        sum = b.op(OpKind::Add, &[sum, bias]);
        sum = b.op(OpKind::Maximum, &[sum, zero]);
    }
    b.store(&[batch, m, n], vec![ax(g[0]), ax(g[1]), ax(g[2])], sum)
}

/// A convolution with features innermost, `size` square, padded to keep `size / stride`.
fn convolution(size: u64, ci: u64, co: u64, window: u64, stride: u64) -> Kernel {
    let out = size / stride;
    let (mut b, g, s) = Build::new(&[1, out, out, co], &[window, window, ci]);
    let pad = (window / 2) as i64;
    let at = |p: Axis, k: Axis| ax(p).scale(stride as i64).add(&ax(k)).offset(-pad);
    let (y, x) = (at(g[1], s[0]), at(g[2], s[1]));
    let then = b.load(&[1, size, size, ci], vec![ax(g[0]), y.clone(), x.clone(), ax(s[2])]);
    let zero = b.node(Expr::Const(Scalar::Float(0.0)));
    let ranges = vec![Range { at: y.into(), extent: size }, Range { at: x.into(), extent: size }];
    let lhs = if pad == 0 { then } else { b.node(Expr::Guard { ranges, then, otherwise: zero }) };
    let rhs = b.load(&[window, window, ci, co], vec![ax(s[0]), ax(s[1]), ax(s[2]), ax(g[3])]);
    let sum = b.product(lhs, rhs, &s);
    let sum = b.op(OpKind::Maximum, &[sum, zero]);
    b.store(&[1, out, out, co], vec![ax(g[0]), ax(g[1]), ax(g[2]), ax(g[3])], sum)
}

fn cases() -> Vec<(String, Kernel)> {
    let mut out: Vec<(String, Kernel)> = Vec::new();
    let mut add = |name: &str, kernel| out.push((name.to_string(), kernel));
    add("square 256", matmul(1, 256, 256, 256, false, false));
    add("square 512", matmul(1, 512, 512, 512, false, false));
    add("square 1024", matmul(1, 1024, 1024, 1024, false, false));
    add("square 2048", matmul(1, 2048, 2048, 2048, false, false));
    add("square 2048, right transposed", matmul(1, 2048, 2048, 2048, true, false));
    add("prefill qkv 256x768x2304 + bias", matmul(1, 256, 768, 2304, false, true));
    add("prefill mlp 256x768x3072 + bias", matmul(1, 256, 768, 3072, false, true));
    add("prefill mlp 256x3072x768 + bias", matmul(1, 256, 3072, 768, false, true));
    add("prefill head 256x768x50257", matmul(1, 256, 768, 50257, false, false));
    add("prefill head 256x768x50257, right transposed", matmul(1, 256, 768, 50257, true, false));
    add("attention qk 12 x 256x64x256", matmul(12, 256, 64, 256, true, false));
    add("attention pv 12 x 256x256x64", matmul(12, 256, 256, 64, false, false));
    add("decode qkv 1x768x2304", matmul(1, 1, 768, 2304, false, true));
    add("decode mlp 1x3072x768", matmul(1, 1, 3072, 768, false, true));
    add("decode head 1x768x50257", matmul(1, 1, 768, 50257, false, false));
    add("decode head 1x768x50257, right transposed", matmul(1, 1, 768, 50257, true, false));
    add("decode attention qk 12 x 1x64x256", matmul(12, 1, 64, 256, true, false));
    add("mlp batch 8x784x512", matmul(1, 8, 784, 512, false, true));
    add("mlp batch 64x784x512", matmul(1, 64, 784, 512, false, true));
    add("conv 224 7x7/2 3->64", convolution(224, 3, 64, 7, 2));
    add("conv 56 1x1 64->64", convolution(56, 64, 64, 1, 1));
    add("conv 56 3x3 64->64", convolution(56, 64, 64, 3, 1));
    add("conv 56 1x1 64->256", convolution(56, 64, 256, 1, 1));
    add("conv 28 3x3 128->128", convolution(28, 128, 128, 3, 1));
    add("conv 28 1x1/2 512->1024", convolution(28, 512, 1024, 1, 2));
    add("conv 14 3x3 256->256", convolution(14, 256, 256, 3, 1));
    add("conv 14 1x1 1024->256", convolution(14, 1024, 256, 1, 1));
    add("conv 7 3x3 512->512", convolution(7, 512, 512, 3, 1));
    add("conv 7 1x1 512->2048", convolution(7, 512, 2048, 1, 1));
    out
}

/// Processor time of the calling thread in seconds: what other processes do does not count.
fn cpu_time() -> f64 {
    #[repr(C)]
    struct Timespec {
        seconds: i64,
        nanos: i64,
    }
    unsafe extern "C" {
        fn clock_gettime(clock: i32, out: *mut Timespec) -> i32;
    }
    const THREAD: i32 = 3;
    let mut t = Timespec { seconds: 0, nanos: 0 };
    // SAFETY: the C library's function, with a structure of its layout on 64-bit Linux.
    unsafe { clock_gettime(THREAD, &mut t) };
    t.seconds as f64 + t.nanos as f64 * 1e-9
}

/// The least and the median time of a launch on its slowest thread, each taking an equal share of the items.
fn measure(code: &Code, parts: &Parts, kernel: &Kernel, threads: u64, cold: bool) -> (f64, f64) {
    let values = |p: &Param| {
        let n = p.shape.iter().product::<u64>() as usize + 16;
        (0..n).map(|i| (i % 17) as f32 * 0.125 - 1.0).collect()
    };
    let bytes: u64 = kernel.params.iter().map(|p| p.shape.iter().product::<u64>() * 4).sum();
    let copies = if cold { (COLD_BYTES / bytes).max(1) } else { 1 };
    let mut memory: Vec<Vec<Vec<f32>>> =
        (0..copies).map(|_| kernel.params.iter().map(values).collect()).collect();
    let args: Vec<Vec<usize>> =
        memory.iter_mut().map(|m| m.iter_mut().map(|p| p.as_mut_ptr() as usize).collect()).collect();
    let flops = kernel.stage_points(&kernel.stages[0]) as f64 * 2.0;
    let runs = ((6e10 / flops) as usize).clamp(5, 2000);
    let barrier = Barrier::new(threads as usize);
    let run = |thread: u64| {
        let mut own = vec![0u8; code.job.scratch() + 64];
        let own = own.as_mut_ptr().wrapping_add(own.as_ptr().align_offset(64));
        let share = |t: u64| t * code.items / threads;
        let mut times = Vec::new();
        for args in args.iter().cycle().take(runs) {
            barrier.wait();
            let start = cpu_time();
            if share(thread) < share(thread + 1) {
                // SAFETY: the buffers are at least as large as the kernel's parameters.
                unsafe { code.job.run(parts, args.as_ptr().cast(), share(thread)..share(thread + 1), own) };
            }
            times.push(cpu_time() - start);
        }
        times
    };
    let mut times = std::thread::scope(|scope| {
        let run = &run;
        let others: Vec<_> = (1..threads).map(|t| scope.spawn(move || run(t))).collect();
        let mut times = run(0);
        for other in others {
            let other = other.join().expect("no panic");
            times.iter_mut().zip(other).for_each(|(t, o)| *t = t.max(o));
        }
        times
    });
    times.sort_by(f64::total_cmp);
    (times[0], times[times.len() / 2])
}

fn main() {
    let filter = std::env::args().nth(1).unwrap_or_default();
    let peak = fma_peak_gflops().expect("the peak loop compiles");
    println!("FMA peak of one core: {peak:.1} GFLOP/s");
    println!("{:46} {:>7} {:>16} {:>6} {:>16} {:>6}", "", "compile", "1 thread", "peak", "2 threads", "peak");
    for (name, kernel) in cases().into_iter().filter(|(n, _)| n.contains(&filter)) {
        let contractions = Contraction::together(&kernel, 0);
        let flops = contractions.iter().map(|c| c.flops(&kernel)).sum::<u64>() as f64 / 1e9;
        let mut line = format!("{name:46}");
        for threads in [1, 2] {
            let host = Host { threads, ..Host::detect() };
            let start = cpu_time();
            let code = emit(&kernel, &contractions, &host).expect("supported");
            let compiled = jit::compile(&code.parts, 2).expect("the kernel compiles");
            let compile = (cpu_time() - start) * 1e3;
            if threads == 1 {
                line += &format!(" {compile:4.0} ms");
            }
            let part = |n: usize| Part { entry: compiled.entry(n), dims: code.parts[n].dims.clone() };
            let parts = Parts::new((0..code.parts.len()).map(part).collect(), &code.job)
                .expect("the routines compile");
            let (best, median) = measure(&code, &parts, &kernel, threads.into(), name.starts_with("decode"));
            line += &format!(
                "  {:6.1} ({:6.1}) {:5.1}%",
                flops / best,
                flops / median,
                100.0 * flops / best / peak / f64::from(threads)
            );
        }
        println!("{line}");
    }
}
