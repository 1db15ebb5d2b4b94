//! Which grid axes are the rows of a tile, and how large tiles and blocks are.

use crate::contract::Host;
use tpuc_tile::{Axis, Kernel, Node, Rows, Stage, StageId};

/// What packing a vector costs, in multiply-adds of vectors.
const PACK: f64 = 8.0;
/// A vector of an element-wise stage or a fold, in multiply-adds of vectors.
const ELEMENTWISE: f64 = 12.0;
/// What a fold costs in each row of each block besides its elements.
const ROW: f64 = 100.0;
/// What a block costs besides its rows.
const BLOCK: f64 = 1500.0;

/// How a chained kernel is cut.
#[derive(Clone, Debug, PartialEq)]
pub struct Cut {
    /// Grid axes of which a tile has one point.
    pub outer: Vec<Axis>,
    /// Grid axes inside a tile, in grid order. All but the first are there as a whole.
    pub inner: Vec<Axis>,
    /// Points of the first inner axis in a tile.
    pub rows: u64,
    /// Points of the streamed axis in a block.
    pub block: u64,
}

/// A sum of products in which one factor is the same for all rows of a tile.
struct Product {
    stage: StageId,
    /// Elements of that factor.
    shared: f64,
    /// Vectors of multiply-adds in one row.
    work: f64,
}

impl Cut {
    /// The cheapest cut by an estimate in vector operations.
    pub fn choose(kernel: &Kernel, host: &Host) -> Self {
        Self::choose_among(kernel, host).0
    }

    /// The same, and the cuts that it is chosen from with their costs.
    pub fn choose_among(kernel: &Kernel, host: &Host) -> (Self, Vec<(f64, Self)>) {
        let lanes = u64::from(host.vector_bytes / 4);
        let (rows, products) = rows(kernel, lanes);
        let tall = u64::from(host.accumulators(2)) / 2;
        let heights = [1, 2, 4].into_iter().chain([1, 2, 3, 4, 6, 8, 10, 12, 16, 24, 32].map(|n| n * tall));
        let lengths: Vec<u64> = match kernel.stream {
            Some(axis) => {
                let all = kernel.extent(axis).max(1);
                [1, 2, 4, 8, 12, 16, 24, 32, 48, 64].map(|n| n * lanes).map(|b| even(all, b, lanes)).into()
            }
            None => vec![1],
        };
        let mut all: Vec<(f64, Self)> = Vec::new();
        for height in heights {
            for &block in &lengths {
                let cut = Self::of_height(kernel, &rows, height, block);
                if all.iter().all(|(_, known)| *known != cut) {
                    all.push((cut.cost(kernel, &products, host), cut));
                }
            }
        }
        let none = (f64::INFINITY, Self { outer: kernel.grid.clone(), inner: vec![], rows: 1, block: 1 });
        let best = all.iter().fold(&none, |best, way| if way.0 < best.0 { way } else { best }).1.clone();
        (best, all)
    }

    /// Whether a tile takes more than its share of the second-level cache.
    pub fn exceeds(&self, kernel: &Kernel, host: &Host) -> bool {
        let lanes = u64::from(host.vector_bytes / 4);
        self.footprint(kernel, &rows(kernel, lanes).1) > near(host)
    }

    /// Tiles of about a number of points.
    fn of_height(kernel: &Kernel, rows: &[Axis], height: u64, block: u64) -> Self {
        let mut inner = Vec::new();
        let (mut points, mut cut) = (1, 1);
        for &axis in rows.iter().rev() {
            let room = (height / points).max(1);
            let extent = kernel.extent(axis).max(1);
            if !inner.is_empty() && room == 1 {
                break;
            }
            inner.insert(0, axis);
            cut = even(extent, room, 1);
            points *= extent;
            if cut < extent {
                break;
            }
        }
        let outer = kernel.grid.iter().copied().filter(|a| !inner.contains(a)).collect();
        Self { outer, inner, rows: cut, block }
    }

    pub fn outer_points(&self, kernel: &Kernel) -> u64 {
        self.outer.iter().map(|&a| kernel.extent(a)).product()
    }
    /// Tiles along the axis that is cut.
    pub fn tiles(&self, kernel: &Kernel) -> u64 {
        self.inner.first().map_or(1, |&a| kernel.extent(a).div_ceil(self.rows).max(1))
    }
    pub fn blocks(&self, kernel: &Kernel) -> u64 {
        kernel.stream.map_or(1, |a| kernel.extent(a).div_ceil(self.block).max(1))
    }
    /// The heights of tiles along the axis that is cut: all but the last, and the last if it differs.
    pub fn row_sizes(&self, kernel: &Kernel) -> Vec<u64> {
        sizes(self.inner.first().map_or(1, |&a| kernel.extent(a)), self.rows)
    }
    /// The lengths of blocks: all but the last, and the last if it differs.
    pub fn block_sizes(&self, kernel: &Kernel) -> Vec<u64> {
        sizes(kernel.stream.map_or(1, |a| kernel.extent(a)), self.block)
    }
    /// Grid points in a tile.
    fn height(&self, kernel: &Kernel) -> u64 {
        self.rows * self.inner.iter().skip(1).map(|&a| kernel.extent(a)).product::<u64>()
    }

    /// Bytes that a tile works on, without the parameters of the kernel that are read once.
    fn footprint(&self, kernel: &Kernel, products: &[Product]) -> f64 {
        let point = |stage: &Stage| {
            let along = |&a: &Axis| if kernel.stream == Some(a) { self.block } else { kernel.extent(a) };
            stage.at.iter().map(|a| along(a) as f64).product::<f64>() * 4.0
        };
        let rows = self.height(kernel) as f64;
        let kept: f64 = kernel.stages.iter().map(point).sum();
        let share = self.block as f64 / kernel.stream.map_or(1.0, |a| kernel.extent(a).max(1) as f64);
        rows * kept + products.iter().map(|p| p.shared * 4.0 * share.min(1.0)).sum::<f64>()
    }

    fn cost(&self, kernel: &Kernel, products: &[Product], host: &Host) -> f64 {
        let lanes = f64::from(host.vector_bytes / 4);
        let (rows, blocks) = (self.height(kernel) as f64, self.blocks(kernel) as f64);
        let mut row = 0.0;
        for (s, stage) in kernel.stages.iter().enumerate() {
            let at: f64 = stage.at.iter().map(|&a| kernel.extent(a) as f64).product();
            let own: f64 = stage.own.iter().map(|&a| kernel.extent(a) as f64).product();
            let moving = kernel.stream.is_some_and(|a| stage.own.contains(&a));
            row += if moving { blocks * ((at / lanes).ceil() * 4.0 + ROW) } else { ROW };
            if products.iter().all(|p| p.stage != s) {
                row += at * (own / lanes).ceil() * ELEMENTWISE;
            }
        }
        // Few rows wait for their multiply-adds.
        row += products.iter().map(|p| p.work).sum::<f64>() * (4.0 / rows).max(1.0);
        let pack: f64 = products.iter().map(|p| p.shared / lanes * PACK).sum();
        let over = (self.footprint(kernel, products) / near(host) - 1.0).max(0.0);
        let tile = rows * row * (1.0 + over.min(4.0) * 0.3) + over * 1e3 + pack + blocks * BLOCK;
        let items = self.outer_points(kernel) * self.tiles(kernel);
        let threads = u64::from(host.threads.max(1));
        let turns = items.div_ceil(threads).max(1);
        tile * turns as f64 * (1.0 + 0.06 / turns.min(4) as f64)
    }
}

/// Bytes of the second-level cache that a tile may take.
fn near(host: &Host) -> f64 {
    host.l2_bytes as f64 * 0.75
}

/// The size of equal pieces of at most `most`, rounded up to a multiple of `unit`.
fn even(extent: u64, most: u64, unit: u64) -> u64 {
    let pieces = extent.div_ceil(most.max(1)).max(1);
    extent.div_ceil(pieces).next_multiple_of(unit).min(extent).max(1)
}

fn sizes(extent: u64, size: u64) -> Vec<u64> {
    match extent % size.max(1) {
        _ if extent <= size => vec![extent],
        0 => vec![size],
        rest => vec![size, rest],
    }
}

/// The rows of tiles, and the products.
fn rows(kernel: &Kernel, lanes: u64) -> (Vec<Axis>, Vec<Product>) {
    let Rows { axes, shared } = Rows::of(kernel);
    let product = |&(s, factor): &(StageId, Node)| {
        let stage: &Stage = &kernel.stages[s];
        let used = kernel.axes_of(factor);
        let inner = || stage.at.iter().chain(&stage.own);
        let points =
            |axes: &mut dyn Iterator<Item = &Axis>| axes.map(|&a| kernel.extent(a) as f64).product::<f64>();
        Product {
            stage: s,
            shared: points(&mut inner().filter(|a| used.contains(a))),
            work: points(&mut inner()) / lanes as f64,
        }
    };
    let products = shared.iter().map(product).collect();
    (axes, products)
}
