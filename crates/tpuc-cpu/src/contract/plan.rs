//! Which factor is broadcast, which is held in vectors, and how the loops are blocked.

use super::axes::{Access, access, collapse, dense_strides, load_stride, plain_load, store_stride};
use super::machine::Host;
use crate::emit::Prim;
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, Contraction, Expr, IndexExpr, Kernel, Node, Param, StageKind};

/// The factors on one side of the products.
#[derive(Clone, Debug)]
pub struct Side {
    /// Different ones; products may share them.
    pub factors: Vec<Node>,
    /// The axes of this side only, outermost first; the last one is the axis of vectors.
    pub axes: Vec<Axis>,
    /// Whether the factors are evaluated along k (and transposed where the layout wants the other way).
    pub along_k: bool,
}

impl Side {
    pub fn extent(&self, kernel: &Kernel) -> u64 {
        self.axes.iter().map(|&a| kernel.extent(a)).product()
    }
    /// The extent of the innermost axis.
    pub fn inner(&self, kernel: &Kernel) -> u64 {
        inner(kernel, &self.axes)
    }
    /// How the loads of all factors move along an axis, at worst.
    fn access(&self, kernel: &Kernel, axis: Axis) -> Access {
        self.factors.iter().map(|&f| access(kernel, f, axis)).max().unwrap_or(Access::Unit)
    }
}

/// The extent of the last axis, or 1.
pub fn inner(kernel: &Kernel, axes: &[Axis]) -> u64 {
    axes.last().map_or(1, |&a| kernel.extent(a))
}

/// A dense two-dimensional piece of a parameter for each batch element, which micro-kernels can use where it lies.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    param: usize,
    /// Bytes to the first element of the first batch element.
    offset: i64,
    /// Extents of the batch axes and bytes from one to the next, innermost first.
    batch: Vec<(u64, i64)>,
    /// Bytes from row to row (for columns that lie along k: from column to column).
    pub row_stride: i64,
    /// Chunks that lie wholly in a row.
    pub whole: u64,
}

impl Place {
    /// Where a batch element starts.
    ///
    /// # Safety
    /// `args` are the parameters of the kernel that this is a place of.
    pub unsafe fn address(&self, args: *const *mut u8, batch: u64) -> *mut u8 {
        let (mut rest, mut offset) = (batch, self.offset);
        for &(extent, stride) in &self.batch {
            offset += (rest % extent) as i64 * stride;
            rest /= extent;
        }
        // SAFETY: the parameter exists, as the caller says.
        unsafe { (*args.add(self.param)).wrapping_offset(offset as isize) }
    }
}

/// What decides the code: everything but numbers.
#[derive(Clone, Debug)]
pub struct Structure {
    /// The kernel with its axes collapsed.
    pub kernel: Kernel,
    /// The type of the accumulators.
    pub acc: Prim,
    /// Elements in a vector.
    pub lanes: u32,
    pub batch: Vec<Axis>,
    /// The broadcast factors.
    pub rows: Side,
    /// The factors in vectors.
    pub cols: Side,
    /// The factors of each product, by their positions on the two sides. The products are the kernel's first stages.
    pub products: Vec<(usize, usize)>,
    pub k: Vec<Axis>,
    /// The vector factors, if micro-kernels can read all of them where they lie.
    pub direct: Option<Vec<Place>>,
}

/// What only decides run-time parameters. Columns are counted in chunks: vectors along the innermost column axis,
/// the last of each run possibly partial.
#[derive(Clone, Debug, PartialEq)]
pub struct Blocks {
    pub chunks: u64,
    /// Chunks in one micro-kernel tile, and in the last tile of a work item where that is smaller.
    pub panel: u64,
    pub last_panel: u64,
    /// Rows fall into `tiles` tiles: `big_tiles` of `big` rows, then of `small` rows.
    pub tiles: u64,
    pub big_tiles: u64,
    pub big: u64,
    pub small: u64,
    /// A work item has this many tiles of rows and chunks of columns.
    pub item_tiles: u64,
    pub item_chunks: u64,
    /// Chunks packed together, and the length of a block of k.
    pub group: u64,
    pub k_block: u64,
    /// Whether full chunks are read in place.
    pub direct: bool,
    /// For reading along k: columns per call.
    pub dot_columns: u64,
}

/// A size of work items, with what the slowest thread does by it for one item, in vector operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub item_tiles: u64,
    pub item_chunks: u64,
    pub items: u64,
    /// Items that the slowest thread has.
    pub turns: u64,
    pub multiply: f64,
    pub pack: f64,
    pub results: f64,
}

impl Way {
    /// What handing out an item takes.
    const ITEM: f64 = 500.0;

    /// Of the slowest thread. Several turns even out disturbances.
    fn time(&self) -> f64 {
        let uneven = 1.0 + 0.03 / self.turns.min(4) as f64;
        self.turns as f64 * (self.multiply + self.pack + self.results + Self::ITEM) * uneven
    }

    /// The same in nanoseconds.
    pub fn nanos(&self) -> f64 {
        self.time() * VECTOR_NANOS
    }

    /// What takes most of it.
    pub fn bound(&self) -> &'static str {
        let parts = [
            ("multiply", self.multiply),
            ("packing", self.pack),
            ("results", self.results),
            ("items", Self::ITEM),
        ];
        parts.into_iter().fold(("multiply", 0.0), |most, part| if part.1 > most.1 { part } else { most }).0
    }
}

impl Structure {
    /// Decides how to compute contractions [together](Contraction::together); `None` where this path does not apply.
    pub fn choose(kernel: &Kernel, contractions: &[Contraction], host: &Host) -> Option<Self> {
        let first = contractions.first()?;
        let acc_of = |c: &Contraction| match kernel.nodes[kernel.root(&kernel.stages[c.stage])].ty {
            ElementType::F32 | ElementType::F16 | ElementType::BF16 => Some(Prim::F32),
            ElementType::F64 => Some(Prim::F64),
            _ => None,
        };
        let acc = acc_of(first)?;
        if contractions.iter().any(|c| acc_of(c) != Some(acc)) {
            return None;
        }
        let later = &kernel.stages[contractions.len()..];
        if later.iter().any(|s| !s.own.is_empty() || matches!(s.kind, StageKind::Reduce { .. })) {
            return None;
        }
        if kernel.grid.iter().chain(&first.k).any(|&a| kernel.extent(a) == 0) {
            return None;
        }
        let lanes = host.vector_bytes / acc.bytes();
        let (kernel, c) = collapse(kernel, first, lanes);
        let left: Vec<Node> = contractions.iter().map(|c| c.lhs).collect();
        let right: Vec<Node> = contractions.iter().map(|c| c.rhs).collect();
        let sides = [(&left, &c.m, &right, &c.n), (&right, &c.n, &left, &c.m)];
        let built = sides.map(|(rows, m, cols, n)| {
            let (row_factors, row_of) = distinct(rows);
            let (col_factors, col_of) = distinct(cols);
            let mut s = Structure {
                kernel: kernel.clone(),
                acc,
                lanes,
                batch: c.batch.clone(),
                rows: Side { factors: row_factors, axes: m.clone(), along_k: true },
                cols: Side { factors: col_factors, axes: n.clone(), along_k: false },
                products: row_of.into_iter().zip(col_of).collect(),
                k: c.k.clone(),
                direct: None,
            };
            s.order_axes();
            s
        });
        let [plain, swapped] = built;
        Some(if plain.cost() <= swapped.cost() { plain } else { swapped })
    }

    /// Puts the axis of vectors last in each group and decides the direction of each factor.
    fn order_axes(&mut self) {
        let kernel = &self.kernel;
        let rank =
            |side: &Side, axis| (side.access(kernel, axis), std::cmp::Reverse(kernel.extent(axis).min(64)));
        last(&mut self.k, |a| {
            let unit = |side: &Side| u32::from(side.access(kernel, a) == Access::Gather);
            (unit(&self.rows) * 2 + unit(&self.cols), std::cmp::Reverse(kernel.extent(a).min(64)))
        });
        let mut axes = std::mem::take(&mut self.rows.axes);
        last(&mut axes, |a| rank(&self.rows, a));
        self.rows.axes = axes;
        let mut axes = std::mem::take(&mut self.cols.axes);
        last(&mut axes, |a| (self.store_access(a) != Access::Unit, rank(&self.cols, a)));
        self.cols.axes = axes;

        let along = |side: &Side, k: &[Axis]| {
            let worth = |axes: &[Axis]| match axes.last() {
                Some(&a) => (side.access(kernel, a) != Access::Gather, kernel.extent(a).min(64)),
                None => (false, 0),
            };
            (worth(k), worth(&side.axes))
        };
        let (k, own) = along(&self.rows, &self.k);
        self.rows.along_k = k >= own || k.0 && k.1 >= u64::from(self.lanes);
        let (k, own) = along(&self.cols, &self.k);
        self.cols.along_k = k > own && !(own.0 && own.1 >= u64::from(self.lanes));
        self.direct = self.readable_in_place();
    }

    /// How the stores move along an axis.
    pub fn store_access(&self, axis: Axis) -> Access {
        let stages = self.kernel.stages.iter().skip(self.products.len());
        let unit = |stage: &tpuc_tile::Stage| match &stage.kind {
            StageKind::Store { param, at, .. } => store_stride(&self.kernel, *param, at, axis) == Some(1),
            StageKind::Reduce { .. } => false,
        };
        if stages.into_iter().all(unit) { Access::Unit } else { Access::Gather }
    }

    /// The broadcast factors, if micro-kernels can read them where they lie without rows getting into each other's way
    /// in the caches: rows that are close together, or an odd number of lines apart.
    pub fn rows_in_place(&self, b: &Blocks, host: &Host) -> Option<Vec<Place>> {
        let place = |&factor: &Node| {
            let place = self.factor_in_place(factor, &self.k, &self.rows.axes)?;
            let apart = place.row_stride as u64;
            let near = apart * b.item_rows() <= host.l1_bytes;
            (near || apart % 128 == 64).then_some(place)
        };
        self.rows.factors.iter().map(place).collect()
    }

    fn readable_in_place(&self) -> Option<Vec<Place>> {
        let (along, across) =
            if self.cols.along_k { (&self.k, &self.cols.axes) } else { (&self.cols.axes, &self.k) };
        self.cols.factors.iter().map(|&f| self.factor_in_place(f, along, across)).collect()
    }

    fn factor_in_place(&self, factor: Node, along: &[Axis], across: &[Axis]) -> Option<Place> {
        let kernel = &self.kernel;
        let (param, at) = plain_load(kernel, factor)?;
        let stride = |a| load_stride(kernel, param, at, a);
        let offset = at.iter().map(|s| s.expr.constant_part());
        self.place(param, offset, along, across, &stride)
    }

    /// The output, if it is the product as it is, in rows along the innermost column axis.
    pub fn output_in_place(&self) -> Option<Place> {
        let [_, stage] = self.kernel.stages.as_slice() else { return None };
        let StageKind::Store { param, at, value } = &stage.kind else { return None };
        if !matches!(self.kernel.nodes[*value].expr, Expr::Reduced(_)) || !at.iter().all(IndexExpr::is_affine)
        {
            return None;
        }
        let stride = |a| store_stride(&self.kernel, *param, at, a);
        let offset = at.iter().map(IndexExpr::constant_part);
        self.place(*param, offset, &self.cols.axes, &self.rows.axes, &stride)
    }

    /// A place with one axis along its rows, contiguous, and at most one across.
    fn place(
        &self,
        param: usize,
        offset: impl Iterator<Item = i64>,
        along: &[Axis],
        across: &[Axis],
        stride: &dyn Fn(Axis) -> Option<i64>,
    ) -> Option<Place> {
        let Param { elem, shape } = &self.kernel.params[param];
        let same = matches!((elem, self.acc), (ElementType::F32, Prim::F32) | (ElementType::F64, Prim::F64));
        let ([along], true) = (along, same) else { return None };
        let row_stride = match across {
            [] => 0,
            [one] => stride(*one)?,
            _ => return None,
        };
        if stride(*along)? != 1 || row_stride < 0 {
            return None;
        }
        let bytes = i64::from(self.acc.bytes());
        let batch = self.batch.iter().rev().map(|&a| Some((self.kernel.extent(a), stride(a)? * bytes)));
        let offset: i64 = offset.zip(dense_strides(shape)).map(|(o, s)| o * s).sum();
        Some(Place {
            param,
            offset: offset * bytes,
            batch: batch.collect::<Option<_>>()?,
            row_stride: row_stride * bytes,
            whole: self.cols.inner(&self.kernel) / u64::from(self.lanes),
        })
    }

    pub fn k_extent(&self) -> u64 {
        self.k.iter().map(|&a| self.kernel.extent(a)).product()
    }
    pub fn batch_extent(&self) -> u64 {
        self.batch.iter().map(|&a| self.kernel.extent(a)).product()
    }
    /// Chunks of columns.
    pub fn chunks(&self) -> u64 {
        let inner = self.cols.inner(&self.kernel);
        let outer = self.cols.axes.iter().rev().skip(1).map(|&a| self.kernel.extent(a)).product::<u64>();
        outer * inner.div_ceil(u64::from(self.lanes))
    }

    /// An estimate in vector operations per batch element, to compare the two ways round.
    fn cost(&self) -> f64 {
        let (m, n, k) = (self.rows.extent(&self.kernel) as f64, self.chunks() as f64, self.k_extent() as f64);
        let lanes = f64::from(self.lanes);
        let pack = |side: &Side, transposed: bool| {
            let axis = if side.along_k { self.k.last() } else { side.axes.last() };
            let (access, extent) =
                axis.map_or((Access::Unit, 1), |&a| (side.access(&self.kernel, a), self.kernel.extent(a)));
            let fill = extent as f64 / (extent.div_ceil(u64::from(self.lanes)) as f64 * lanes);
            let each = match access {
                Access::Unit => 2.0,
                Access::Masked => 5.0,
                Access::Gather => 40.0,
            };
            side.factors.len() as f64 * side.extent(&self.kernel) as f64 * k / (lanes * fill)
                * (each + if transposed { 4.0 } else { 0.0 })
        };
        let contiguous = self.cols.axes.last().is_none_or(|&a| self.store_access(a) == Access::Unit);
        self.products.len() as f64 * m * n * k
            + pack(&self.rows, !self.rows.along_k)
            + pack(&self.cols, self.cols.along_k)
            + m * n * if contiguous { 4.0 } else { 60.0 }
    }
}

/// The different ones in order, and the position of each among them.
fn distinct(factors: &[Node]) -> (Vec<Node>, Vec<usize>) {
    let mut out: Vec<Node> = Vec::new();
    let position = |&f: &Node| {
        out.iter().position(|&have| have == f).unwrap_or_else(|| {
            out.push(f);
            out.len() - 1
        })
    };
    let positions = factors.iter().map(position).collect();
    (out, positions)
}

/// Moves the axis of the least rank to the end.
fn last<R: Ord>(axes: &mut Vec<Axis>, rank: impl Fn(Axis) -> R) {
    if let Some(i) = (0..axes.len()).min_by_key(|&i| (rank(axes[i]), std::cmp::Reverse(i))) {
        let axis = axes.remove(i);
        axes.push(axis);
    }
}

impl Blocks {
    pub fn choose(s: &Structure, host: &Host) -> Self {
        let (m, k) = (s.rows.extent(&s.kernel), s.k_extent());
        let chunks = s.chunks();
        let bytes = u64::from(s.acc.bytes());
        let lanes = u64::from(s.lanes);

        // Few rows use the vector factor too seldom to pay for packing it. Along k, each sum ends with one across the
        // lanes, which takes about as long as packing as many elements.
        let few = if s.cols.along_k { DIRECT_ROWS.min(k / lanes) } else { DIRECT_ROWS };
        let direct = s.direct.is_some() && m <= few.max(1);
        let tall = u64::from(host.accumulators(2)) / 2;
        let panel = match (direct && !s.cols.along_k && m <= tall, chunks) {
            (true, _) => (u64::from(host.accumulators(1)) / m).clamp(2, u64::from(host.registers) / 2),
            (false, 3) => 3,
            (false, _) => 2,
        }
        .min(chunks.max(1));
        let tallest = (u64::from(host.accumulators(panel as u32)) / panel).max(1);
        let tiles = m.div_ceil(tallest).max(1);
        let (small, big_tiles) = (m / tiles, m % tiles);
        let (small, big, big_tiles) =
            if big_tiles == 0 { (small, small, tiles) } else { (small, small + 1, big_tiles) };

        // Read in place, every other tile finds the lines of a block in the second-level cache.
        let longest = match direct {
            false => K_BLOCK,
            true if tiles == 1 || s.cols.along_k => k,
            true => K_BLOCK / 2,
        };
        // Whole runs along the innermost axis, where they are short.
        let run = inner(&s.kernel, &s.k);
        let unit = if run <= longest / 2 { run } else { 1 };
        let k_block = k.div_ceil(k.div_ceil(longest).max(1)).next_multiple_of(unit).max(1);
        let packed = s.cols.factors.len() as u64;
        let budget = (host.l2_bytes / 2 / (packed * k_block * lanes * bytes)).min(32);
        let group = (budget.max(panel) / panel * panel).min(chunks.max(1).next_multiple_of(panel));

        let mut out = Blocks {
            chunks,
            panel,
            last_panel: panel,
            tiles,
            big_tiles,
            big,
            small,
            item_tiles: tiles,
            item_chunks: chunks.max(1).next_multiple_of(panel),
            group,
            k_block,
            direct,
            dot_columns: (24 / big.max(1)).clamp(1, 8).next_power_of_two().min(8),
        };
        out.split(s, host);
        out.last_panel = match chunks % panel {
            0 => panel,
            rest => rest,
        };
        out
    }

    /// Chooses the size of a work item: the least estimated time of the slowest thread.
    fn split(&mut self, s: &Structure, host: &Host) {
        let best = self
            .ways(s, host)
            .into_iter()
            .reduce(|best, way| if way.time() < best.time() { way } else { best });
        if let Some(best) = best {
            (self.item_tiles, self.item_chunks) = (best.item_tiles, best.item_chunks);
        }
        self.group = self.group.min(self.item_chunks);
    }

    /// The sizes of work items worth trying.
    pub fn ways(&self, s: &Structure, host: &Host) -> Vec<Way> {
        let (m, k) = (s.rows.extent(&s.kernel) as f64, s.k_extent() as f64);
        let lanes = f64::from(s.lanes);
        let threads = u64::from(host.threads.max(1));
        let batch = s.batch_extent().max(1);
        let most = host.l3_bytes / 4 / u64::from(s.acc.bytes());
        let [products, row_factors, col_factors] =
            [s.products.len(), s.rows.factors.len(), s.cols.factors.len()].map(|n| n as u64);
        let most_rows = (most / (row_factors * self.k_block.max(1))).max(self.big);
        // C waits in memory from one block of k to the next.
        let waits = self.k_block < s.k_extent() && s.output_in_place().is_none();
        let panels = self.chunks.div_ceil(self.panel).max(1);
        let mut out = Vec::new();
        for row_parts in parts(self.tiles) {
            let item_tiles = self.tiles.div_ceil(row_parts);
            if item_tiles * self.big > most_rows.max(self.big) && row_parts < self.tiles {
                continue;
            }
            for col_parts in parts(panels) {
                let item_panels = panels.div_ceil(col_parts);
                let c = products * item_tiles * self.big * item_panels * self.panel * u64::from(s.lanes);
                if waits && c > most && (col_parts < panels || row_parts < self.tiles) {
                    continue;
                }
                let items = batch * self.tiles.div_ceil(item_tiles) * panels.div_ceil(item_panels);
                let turns = items.div_ceil(threads);
                let rows = (m / self.tiles as f64 * item_tiles as f64).min(m);
                let cols = (item_panels * self.panel) as f64;
                // The next item along a row finds its rows packed, if they are still all there.
                let keeps = self.k_block >= s.k_extent();
                let reuse = if keeps { turns.min(panels.div_ceil(item_panels)) as f64 } else { 1.0 };
                let pack_rows = row_factors as f64 * rows * k / lanes * PACK / reuse;
                let pack_cols = if self.direct { 0.0 } else { col_factors as f64 * cols * k * PACK };
                out.push(Way {
                    item_tiles,
                    item_chunks: item_panels * self.panel,
                    items,
                    turns,
                    multiply: products as f64 * rows * cols * k,
                    pack: pack_rows + pack_cols,
                    results: rows * cols * 4.0,
                });
            }
        }
        out
    }

    /// A rough estimate of the time of everything on one thread.
    pub fn nanos(&self, s: &Structure) -> f64 {
        let (m, k) = (s.rows.extent(&s.kernel) as f64, s.k_extent() as f64);
        let (chunks, products) = (self.chunks as f64, s.products.len() as f64);
        let packed = s.rows.factors.len() as f64 * m + s.cols.factors.len() as f64 * chunks;
        let vectors = products * m * chunks * k + packed * k + m * chunks * 4.0;
        s.batch_extent() as f64 * vectors * VECTOR_NANOS
    }

    pub fn row_items(&self) -> u64 {
        self.tiles.div_ceil(self.item_tiles)
    }
    pub fn col_items(&self) -> u64 {
        self.chunks.div_ceil(self.item_chunks)
    }
    /// Rows of the largest work item.
    pub fn item_rows(&self) -> u64 {
        self.item_tiles * self.big
    }
}

/// Up to this many rows the right factor is read in place where possible.
const DIRECT_ROWS: u64 = 64;
/// A multiply-add of vectors on common machines.
pub const VECTOR_NANOS: f64 = 0.3;
/// What packing a vector costs, in multiply-adds of vectors.
const PACK: f64 = 8.0;
/// The longest block of k.
const K_BLOCK: u64 = 1024;

/// Numbers of parts worth trying.
fn parts(most: u64) -> impl Iterator<Item = u64> {
    (1..=most.min(16)).chain([20, 24, 32, 48, 64, 96, 128].into_iter().filter(move |&p| p <= most && p > 16))
}
