//! The loops over tiles and blocks.

use crate::CpuError;
use crate::contract::{self, Part};
use std::ops::Range;

/// Where a parameter of a unit is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg {
    /// A parameter of the kernel.
    Param(usize),
    /// Bytes from the start of the thread's scratch memory, in even and in odd blocks.
    Scratch([u64; 2]),
}

/// One kernel of a tile.
#[derive(Clone, Debug)]
pub struct Unit {
    pub args: Vec<Arg>,
    /// Its first function.
    pub first: usize,
    /// Work items for one tile and block.
    pub items: u64,
    pub body: Body,
}

#[derive(Clone, Debug)]
pub enum Body {
    /// One function, or none when there are no items.
    Loops,
    /// Three functions.
    Contraction(Box<contract::Job>),
}

/// Something for all steps of a range but the last, and for the last one.
#[derive(Clone, Debug)]
pub struct Tail<T> {
    full: T,
    last: Option<T>,
}

impl<T> Tail<T> {
    /// From one or two.
    ///
    /// # Panics
    /// When there is none.
    pub fn new(items: Vec<T>) -> Self {
        let mut items = items.into_iter();
        Self { full: items.next().expect("a full one"), last: items.next() }
    }

    fn at(&self, step: u64, steps: u64) -> &T {
        self.last.as_ref().filter(|_| step + 1 == steps).unwrap_or(&self.full)
    }

    fn each(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.full).chain(&self.last)
    }
}

/// The units of one height of tiles.
#[derive(Clone, Debug)]
pub struct Phase {
    pub before: Vec<Unit>,
    pub blocks: Tail<Vec<Unit>>,
    pub after: Vec<Unit>,
}

impl Phase {
    fn units(&self) -> impl Iterator<Item = &Unit> {
        self.before.iter().chain(self.blocks.each().flatten()).chain(&self.after)
    }
}

/// Everything about one chained kernel but its machine code.
#[derive(Clone, Debug)]
pub struct Job {
    /// Tiles along the axis that is cut.
    pub(super) tiles: u64,
    /// Blocks of the streamed axis; 1 without one.
    pub(super) blocks: u64,
    pub(super) phases: Tail<Phase>,
    /// Where the units' own scratch memory starts.
    pub(super) inner_scratch: u64,
    pub(super) scratch: u64,
}

/// The machine code of a chained kernel.
#[derive(Clone, Debug)]
pub struct Parts {
    parts: Vec<Part>,
    /// By the first function of a unit.
    contractions: Vec<Option<contract::Parts>>,
}

impl Parts {
    /// From the machine code of [`Code::functions`](super::Code::functions), in the same order, and the job beside
    /// them.
    ///
    /// # Errors
    /// When a shared routine cannot be compiled, which is a defect of this crate.
    pub fn new(parts: Vec<Part>, job: &Job) -> Result<Self, CpuError> {
        let mut contractions = vec![None; parts.len()];
        for unit in job.phases.each().flat_map(Phase::units) {
            if let Body::Contraction(inner) = &unit.body {
                let own = parts[unit.first..unit.first + inner.parts()].to_vec();
                contractions[unit.first] = Some(contract::Parts::new(own, inner)?);
            }
        }
        Ok(Self { parts, contractions })
    }
}

impl Job {
    /// The contractions among the units.
    pub fn contractions(&self) -> impl Iterator<Item = &contract::Job> {
        self.phases.each().flat_map(Phase::units).filter_map(|u| match &u.body {
            Body::Contraction(job) => Some(&**job),
            Body::Loops => None,
        })
    }

    /// Bytes of scratch memory that a thread needs, 64-byte aligned.
    pub fn scratch(&self) -> usize {
        self.scratch as usize
    }

    /// Computes some tiles.
    ///
    /// # Safety
    /// `parts` were generated together with this job; `args` are the parameters of its kernel; `scratch` has
    /// [`scratch`](Self::scratch) bytes for this call alone; `items` are within the job's.
    pub unsafe fn run(&self, parts: &Parts, args: *const *mut u8, items: Range<u64>, scratch: *mut u8) {
        let mut call = Call { parts, args, scratch, inner: self.inner_scratch, pointers: Vec::new() };
        let last = self.blocks - 1;
        for item in items {
            let phase = self.phases.at(item % self.tiles, self.tiles);
            let point = item * self.blocks;
            // SAFETY: passed on from the caller; the points are those of this tile.
            unsafe {
                phase.before.iter().for_each(|unit| call.run(unit, point, 0));
                for block in 0..self.blocks {
                    let units = phase.blocks.at(block, self.blocks);
                    units.iter().for_each(|unit| call.run(unit, point + block, block));
                }
                phase.after.iter().for_each(|unit| call.run(unit, point + last, last));
            }
        }
    }
}

/// What all calls of a run share.
struct Call<'a> {
    parts: &'a Parts,
    args: *const *mut u8,
    scratch: *mut u8,
    inner: u64,
    /// The parameters of the unit that runs.
    pointers: Vec<*mut u8>,
}

impl Call<'_> {
    /// # Safety
    /// As for [`Job::run`]; the point is one of the unit's pinned axes, and the unit of its height and length.
    unsafe fn run(&mut self, unit: &Unit, point: u64, block: u64) {
        let place = |arg: &Arg| match *arg {
            // SAFETY: the caller's parameters.
            Arg::Param(n) => unsafe { *self.args.add(n) },
            Arg::Scratch(places) => self.scratch.wrapping_add(places[(block % 2) as usize] as usize),
        };
        self.pointers.clear();
        self.pointers.extend(unit.args.iter().map(place));
        let inner = self.scratch.wrapping_add(self.inner as usize);
        let items = point * unit.items..(point + 1) * unit.items;
        match &unit.body {
            Body::Loops if unit.items == 0 => {}
            Body::Loops => {
                let Part { entry, dims } = &self.parts.parts[unit.first];
                let (from, to) = (items.start as i64, items.end as i64);
                // SAFETY: the code was generated for these parameters; the rest is the caller's contract.
                unsafe {
                    entry(self.pointers.as_ptr(), dims.as_ptr(), from, to, std::ptr::null_mut(), inner);
                }
            }
            Body::Contraction(job) => {
                if let Some(parts) = &self.parts.contractions[unit.first] {
                    // SAFETY: as above.
                    unsafe { job.run(parts, self.pointers.as_ptr(), items, inner) };
                }
            }
        }
    }
}
