//! Tile-level instructions on in-order queues, tied by counting semaphores.
//!
//! An instruction starts when its queue has reached it and every semaphore that it waits for has its count. It
//! occupies its queue for `occupies`; its results are there `latency` later, and not before the instructions
//! named in `after` (units work on one tile together, as bundles of one loop body); then it signals.

use crate::select::StepInfo;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

/// An in-order queue of one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Queue {
    /// Control: launches, grid steps, branches.
    Scalar,
    /// HBM to VMEM.
    DmaIn,
    /// VMEM to HBM.
    DmaOut,
    /// One systolic array: pushes weights and streams rows.
    Matrix(u8),
    /// Vector programs over tiles.
    Vector,
    /// Reductions along lanes, transposes, relayouts.
    Cross,
}

impl Queue {
    /// Position in a dense table.
    pub fn index(self) -> usize {
        match self {
            Queue::Scalar => 0,
            Queue::DmaIn => 1,
            Queue::DmaOut => 2,
            Queue::Vector => 3,
            Queue::Cross => 4,
            Queue::Matrix(i) => 5 + usize::from(i),
        }
    }
    /// Queues of a machine with this many arrays, by [`Queue::index`].
    pub fn all(arrays: u32) -> Vec<Queue> {
        let mut out = vec![Queue::Scalar, Queue::DmaIn, Queue::DmaOut, Queue::Vector, Queue::Cross];
        out.extend((0..arrays.min(u8::MAX.into())).map(|i| Queue::Matrix(i as u8)));
        out
    }
}

impl fmt::Display for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Queue::Scalar => f.write_str("scalar"),
            Queue::DmaIn => f.write_str("dma_in"),
            Queue::DmaOut => f.write_str("dma_out"),
            Queue::Matrix(i) => write!(f, "mxu{i}"),
            Queue::Vector => f.write_str("vpu"),
            Queue::Cross => f.write_str("xlu"),
        }
    }
}

/// A counting semaphore; counts only grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Semaphore(pub u32);

/// Until a semaphore has been signalled `count` times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    pub semaphore: Semaphore,
    pub count: u64,
}

/// One array's part of a product: ranges of batch, rows, columns and depth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub batch: Range<usize>,
    pub m: Range<usize>,
    pub n: Range<usize>,
    pub k: Range<usize>,
}

/// What an instruction does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Starts a kernel.
    Launch,
    /// Control of one grid step.
    Step,
    /// Copies a slot's tile from HBM.
    Fetch { slot: usize },
    /// Multiplies on one array for a stage, block after block.
    Multiply { stage: usize, parts: Vec<Part> },
    /// Runs the vector program of a section of the step.
    Compute { section: usize },
    /// Moves values between lanes for the vector program.
    Permute,
    /// Copies a store's tile to HBM.
    Drain { stage: usize },
    /// Copies a whole buffer from HBM to HBM.
    Move,
}

impl Action {
    pub fn name(&self) -> &'static str {
        match self {
            Action::Launch => "launch",
            Action::Step => "step",
            Action::Fetch { .. } => "fetch",
            Action::Multiply { .. } => "multiply",
            Action::Compute { .. } => "compute",
            Action::Permute => "permute",
            Action::Drain { .. } => "drain",
            Action::Move => "move",
        }
    }
}

/// Picoseconds, the simulator's unit: integers make the accounting exact.
pub type Picos = u64;

/// Seconds as picoseconds, rounded up.
pub fn picos(seconds: f64) -> Picos {
    (seconds * 1e12).ceil().max(0.0) as Picos
}

#[derive(Clone, Debug)]
pub struct Instruction {
    pub queue: Queue,
    pub action: Action,
    /// Number of the launch in the run, from 0.
    pub launch: usize,
    pub occupies: Picos,
    pub latency: Picos,
    pub waits: Vec<Wait>,
    pub after: Vec<Wait>,
    pub signals: Vec<Semaphore>,
    /// Bytes that cross HBM.
    pub bytes: u64,
    pub(crate) step: Option<Rc<StepInfo>>,
}

impl Instruction {
    /// Whether it is the last that computes in its step.
    pub(crate) fn ends_step(&self) -> bool {
        let sections = self.step.as_ref().map_or(0, |s| s.sections.len());
        matches!(self.action, Action::Compute { section } if section + 1 == sections)
    }
}

/// `dma_in: fetch slot 0, 65536 bytes, 91.4 ns; wait s2>=3; signal s4`
impl fmt::Display for Instruction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.queue)?;
        f.write_str(self.action.name())?;
        match &self.action {
            Action::Fetch { slot } => write!(f, " slot {slot}, {} bytes", self.bytes)?,
            Action::Drain { stage } => write!(f, " stage {stage}, {} bytes", self.bytes)?,
            Action::Move => write!(f, " {} bytes", self.bytes)?,
            Action::Multiply { parts, .. } => {
                for p in parts {
                    let (b, m, n, k) = (&p.batch, &p.m, &p.n, &p.k);
                    write!(f, " [b {b:?}, m {m:?}, n {n:?}, k {k:?}]")?;
                }
            }
            Action::Launch | Action::Step | Action::Compute { .. } | Action::Permute => {}
        }
        write!(f, ", {:.1} ns", self.occupies as f64 * 1e-3)?;
        let mut list = |name: &str, waits: &[Wait]| -> fmt::Result {
            if !waits.is_empty() {
                write!(f, "; {name}")?;
            }
            waits.iter().try_for_each(|w| write!(f, " s{}>={}", w.semaphore.0, w.count))
        };
        list("wait", &self.waits)?;
        list("after", &self.after)?;
        if !self.signals.is_empty() {
            write!(f, "; signal")?;
        }
        self.signals.iter().try_for_each(|s| write!(f, " s{}", s.0))
    }
}
