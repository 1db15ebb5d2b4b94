//! Schedules: how a kernel's points are cut into tiles, and in which order the tiles run.

use smallvec::{SmallVec, smallvec};
use std::fmt;
use tpuc_support::entity::Entity;
use tpuc_tile::{Axis, Kernel};

/// A box of axis positions: the first position and the length along every axis of a kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    pub start: SmallVec<[u64; 8]>,
    pub len: SmallVec<[u64; 8]>,
}

impl Tile {
    /// All points of a kernel.
    pub fn whole(kernel: &Kernel) -> Self {
        Self { start: smallvec![0; kernel.axes.len()], len: kernel.axes.values().map(|a| a.extent).collect() }
    }
    pub fn len(&self, axis: Axis) -> u64 {
        self.len[axis.index()]
    }
    pub fn start(&self, axis: Axis) -> u64 {
        self.start[axis.index()]
    }
    /// Points along these axes.
    pub fn points(&self, axes: &[Axis]) -> u64 {
        axes.iter().map(|&a| self.len(a)).product()
    }
    /// First and last position along an axis.
    pub fn range(&self, axis: Axis) -> (i64, i64) {
        let (start, len) = (self.start(axis) as i64, self.len(axis) as i64);
        (start, start + (len - 1).max(0))
    }
}

/// The one schedule language of both backends. A TPU step is a tile of the grid and, for a stage whose own axes
/// are cut, a tile of those; on a CPU the same tile is what stays in one core's L2.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schedule {
    /// Tile size along each axis of the kernel, at least 1 and at most the extent (1 for an empty axis). Along a
    /// streamed axis it is the length of a block.
    pub tile: Vec<u64>,
    /// The grid's axes, outermost loop first. A stage's own axes are looped inside, in the stage's order.
    pub order: Vec<Axis>,
    /// Copies of each tile in fast memory; two overlap a tile's transfer with the computation on another.
    pub buffers: u64,
}

impl Schedule {
    /// Everything as one tile, grid axes in their own order.
    pub fn whole(kernel: &Kernel) -> Self {
        Self {
            tile: kernel.axes.values().map(|a| a.extent.max(1)).collect(),
            order: kernel.grid.clone(),
            buffers: 2,
        }
    }
    pub fn tile_of(&self, axis: Axis) -> u64 {
        self.tile[axis.index()]
    }
    /// Tiles along an axis.
    pub fn trips(&self, kernel: &Kernel, axis: Axis) -> u64 {
        kernel.extent(axis).div_ceil(self.tile_of(axis))
    }
    /// Whether tiles may be smaller than an axis. Chained stages hand each other whole rows, or whole blocks of the
    /// streamed axis. Folds in order are cut along their outermost axis only.
    pub fn may_cut(kernel: &Kernel, axis: Axis) -> bool {
        let ordered = |s: usize| kernel.part(s).is_some_and(|p| !p.any_order);
        let inner = |s: usize| kernel.stages[s].own.iter().skip(1).any(|&a| a == axis);
        if (0..kernel.stages.len()).any(|s| ordered(s) && inner(s)) {
            return false;
        }
        !kernel.is_chained() || kernel.stream == Some(axis) || kernel.grid.contains(&axis)
    }
    /// Whether an axis is cut into more than one tile.
    pub fn cuts(&self, kernel: &Kernel, axis: Axis) -> bool {
        kernel.extent(axis) > self.tile_of(axis)
    }
    /// Grid tiles.
    pub fn grid_tiles(&self, kernel: &Kernel) -> u64 {
        kernel.grid.iter().map(|&a| self.trips(kernel, a)).product()
    }
    /// Checks that the schedule fits the kernel; the message says what does not.
    ///
    /// # Errors
    /// When a tile size is zero or larger than its axis, or cuts what chained stages hand on as a whole, or the
    /// order is not a permutation of the grid.
    pub fn validate(&self, kernel: &Kernel) -> Result<(), String> {
        if self.tile.len() != kernel.axes.len() {
            return Err(format!("{} tile sizes for {} axes", self.tile.len(), kernel.axes.len()));
        }
        for (axis, data) in kernel.axes.iter() {
            let tile = self.tile_of(axis);
            if tile == 0 || tile > data.extent.max(1) {
                return Err(format!("tile size {tile} along {axis} < {}", data.extent));
            }
            if tile < data.extent && !Self::may_cut(kernel, axis) {
                return Err(format!("tile size {tile} along {axis}, which stages hand on as a whole"));
            }
        }
        let sorted = |axes: &[Axis]| {
            let mut axes = axes.to_vec();
            axes.sort();
            axes
        };
        if sorted(&self.order) != sorted(&kernel.grid) {
            return Err("the loop order is not a permutation of the grid's axes".into());
        }
        if self.buffers == 0 {
            return Err("no buffers".into());
        }
        Ok(())
    }
}

/// `order [a1, a0] tile [a0: 256, a1: 512, a2: 1024] x2`
impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("order [")?;
        for (i, axis) in self.order.iter().enumerate() {
            write!(f, "{}{axis}", if i == 0 { "" } else { ", " })?;
        }
        f.write_str("] tile [")?;
        for (i, tile) in self.tile.iter().enumerate() {
            write!(f, "{}{}: {tile}", if i == 0 { "" } else { ", " }, Axis::from_index(i))?;
        }
        write!(f, "] x{}", self.buffers)
    }
}
