//! The loops around the micro-kernel, which are the same for all contractions.
//!
//! ```text
//! for item in items:                          a block of row tiles x a block of column chunks
//!   for block of k:
//!     pack rows                               (unless the last item left them there)
//!     for group of chunks:                    sized for the second-level cache
//!       pack columns                          (what is not read in place)
//!       for tile of rows:
//!         for product, panel of chunks: micro-kernel   -> C of the product
//!         after the last block of k: later stages on the rows of C
//! ```
//!
//! Packing is for every factor that differs.
//!
//! This is Goto's order with the two factors in each other's place. The packed rows may be as large as the last-level
//! cache allows, since a micro-kernel reads few of their elements per cycle; a group of columns stays in the second
//! level and is used by all tiles.
//!
//! Only the [parts](super::parts) that read factors and run later stages are generated for each kernel; this file
//! is compiled ahead of time and steers them.

use super::library::{self, Routine};
use super::machine::Host;
use super::micro::{Form, Micro, MicroFn};
use super::plan::{Blocks, Place, Structure};
use super::transpose::Transpose;
use crate::CpuError;
use crate::jit::Entry;
use std::ops::Range;

/// How many k ahead to prefetch what is read in place.
const ROWS_AHEAD: i64 = 16;

/// What a part is told besides its range. The fields are read by generated code, at these offsets.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Task {
    pub batch: i64,
    /// The range of the other direction: k for columns, rows for later stages.
    pub from: i64,
    pub to: i64,
    /// Packed factor or C.
    pub base: *mut u8,
    /// Bytes from row to row of the packed rows and C, from panel to panel of the packed columns.
    pub stride: i64,
    /// Bytes from the C of one product to that of the next.
    pub next: i64,
    /// Chunks in a panel.
    pub panel: i64,
    /// Scratch for one square of vectors, and the function that transposes it.
    pub square: *mut u8,
    pub transpose: usize,
}

/// Machine code of one part with its run-time parameters.
#[derive(Clone, Debug)]
pub struct Part {
    pub entry: Entry,
    pub dims: Vec<i64>,
}

/// The machine code of one contraction: generated parts and shared routines.
#[derive(Clone, Debug)]
pub struct Parts {
    /// By factor.
    rows: Vec<Part>,
    columns: Vec<Part>,
    stages: Part,
    transpose: usize,
    packed: Shapes,
    in_place: Shapes,
}

impl Parts {
    /// From the machine code of [`Code::parts`](super::Code::parts), in the same order, and the job beside them.
    ///
    /// # Errors
    /// When a shared routine cannot be compiled, which is a defect of this crate.
    ///
    /// # Panics
    /// When there are not [`Job::parts`] of them.
    pub fn new(mut parts: Vec<Part>, job: &Job) -> Result<Self, CpuError> {
        assert_eq!(parts.len(), job.parts(), "parts of one job");
        let stages = parts.pop().expect("the later stages");
        let columns = parts.split_off(job.factors[0]);
        let rows = parts;
        let addresses = library::addresses(&job.routines)?;
        let shapes = |first: usize| {
            // SAFETY: the routines at these places are micro-kernels, which all have this type.
            let f = |n: usize| unsafe { std::mem::transmute::<usize, MicroFn>(addresses[first + n]) };
            Shapes { big: f(0), small: f(1), big_last: f(2), small_last: f(3) }
        };
        let in_place = shapes(if job.columns_in_place.is_some() { 5 } else { 1 });
        Ok(Self { rows, columns, stages, transpose: addresses[0], packed: shapes(1), in_place })
    }
}

/// Micro-kernels for the shapes of tiles: big and small ones, full and last panels.
#[derive(Clone, Copy, Debug)]
struct Shapes {
    big: MicroFn,
    small: MicroFn,
    big_last: MicroFn,
    small_last: MicroFn,
}

impl Shapes {
    fn pick(&self, big: bool, full: bool) -> MicroFn {
        match (big, full) {
            (true, true) => self.big,
            (false, true) => self.small,
            (true, false) => self.big_last,
            (false, false) => self.small_last,
        }
    }
}

/// The columns where they lie.
#[derive(Clone, Debug)]
struct InPlace {
    /// By factor.
    places: Vec<Place>,
    /// Chunks that lie wholly in a row.
    whole: u64,
    /// How many rows (along k: columns) ahead to prefetch.
    ahead: i64,
    /// Columns in one call, when the factor lies along k; else a panel at a time.
    dot_columns: Option<u64>,
}

/// Everything about one contraction but its machine code.
#[derive(Clone, Debug)]
pub struct Job {
    blocks: Blocks,
    layout: Layout,
    k: u64,
    bytes: u64,
    lanes: u64,
    /// Different factors on each side.
    factors: [usize; 2],
    /// The factors of each product.
    products: Vec<(usize, usize)>,
    rows_in_place: Option<Vec<Place>>,
    columns_in_place: Option<InPlace>,
    /// The output, when it is C itself; there is one product then.
    c_in_place: Option<Place>,
    /// The transposition, then the micro-kernels of [`Shapes`] for packed columns, then for columns in place.
    routines: Vec<Routine>,
}

/// Offsets into a thread's scratch memory, and distances between things in it, in bytes. The rows are at 0.
#[derive(Clone, Copy, Debug)]
struct Layout {
    row_stride: u64,
    /// From the rows, or columns, of one factor to those of the next; from the C of one product to the next.
    next_rows: u64,
    next_columns: u64,
    next_c: u64,
    columns: u64,
    panel_stride: u64,
    c: u64,
    c_stride: u64,
    square: u64,
    total: u64,
}

impl Layout {
    fn new(s: &Structure, b: &Blocks, packs_rows: bool, in_place: bool) -> Self {
        let bytes = u64::from(s.acc.bytes());
        let lanes = u64::from(s.lanes);
        let vector = lanes * bytes;
        let split = b.k_block < s.k_extent();
        // Odd numbers of cache lines, so that rows do not fall into the same cache sets.
        let odd_lines = |x: u64| (x.div_ceil(64) | 1) * 64;
        // A part may write a vector beyond the end of a row, and a vector of rows.
        let row_stride = odd_lines(b.k_block * bytes + vector);
        let next_rows = if packs_rows { (b.item_rows() + lanes) * row_stride } else { 0 };
        let columns = s.rows.factors.len() as u64 * next_rows;
        let panel_stride = odd_lines((b.k_block + lanes) * b.panel * vector);
        let next_columns = b.group.div_ceil(b.panel) * panel_stride;
        let c = columns + s.cols.factors.len() as u64 * next_columns;
        let c_chunks = match (in_place, split) {
            (true, _) => b.panel,
            (false, true) => b.item_chunks,
            (false, false) => b.group,
        };
        let c_stride = odd_lines(c_chunks.next_multiple_of(b.panel) * vector);
        let c_rows = if split { b.item_rows() } else { b.big };
        let next_c = c_rows * c_stride;
        let square = c + s.products.len() as u64 * next_c;
        let total = square + lanes * vector;
        Self {
            row_stride,
            next_rows,
            next_columns,
            next_c,
            columns,
            panel_stride,
            c,
            c_stride,
            square,
            total,
        }
    }
}

/// What a thread's scratch memory is for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shares {
    pub scratch: u64,
    pub rows: u64,
}

/// One work item, or a piece of it.
#[derive(Clone)]
struct Piece {
    batch: u64,
    tiles: Range<u64>,
    chunks: Range<u64>,
    first_row: u64,
    /// The chunk at the start of the lines of C in scratch memory.
    c_origin: u64,
}

/// Cuts a range into pieces of a length, the last one possibly shorter.
fn blocks(range: Range<u64>, length: u64) -> impl Iterator<Item = Range<u64>> {
    range.clone().step_by(length as usize).map(move |from| from..(from + length).min(range.end))
}

impl Job {
    pub fn new(s: &Structure, b: Blocks, host: &Host) -> Self {
        let rows_in_place = s.rows_in_place(&b, host);
        let c_in_place = s.output_in_place();
        let columns_in_place = s.direct.clone().filter(|_| b.direct).map(|places| InPlace {
            ahead: if s.cols.along_k { b.dot_columns as i64 } else { ROWS_AHEAD },
            whole: places.iter().map(|p| p.whole).min().unwrap_or(0),
            places,
            dot_columns: s.cols.along_k.then_some(b.dot_columns),
        });
        let micro = |form: Form, rows: u64, columns: u64| {
            let (elem, lanes) = (s.acc, s.lanes);
            Routine::Micro(Micro { elem, lanes, rows: rows.max(1) as u32, columns: columns as u32, form })
        };
        let tiles = [(b.big, b.panel), (b.small, b.panel), (b.big, b.last_panel), (b.small, b.last_panel)];
        let mut routines = vec![Routine::Transpose(Transpose { elem: s.acc, lanes: s.lanes })];
        routines.extend(tiles.map(|(r, c)| micro(Form::Outer, r, c)));
        if let Some(columns) = &columns_in_place {
            routines.extend(tiles.map(|(r, c)| match columns.dot_columns {
                Some(d) => micro(Form::Dot, r, d),
                None => micro(Form::Stream, r, c),
            }));
        }
        Self {
            layout: Layout::new(s, &b, rows_in_place.is_none(), c_in_place.is_some()),
            k: s.k_extent(),
            bytes: u64::from(s.acc.bytes()),
            lanes: u64::from(s.lanes),
            factors: [s.rows.factors.len(), s.cols.factors.len()],
            products: s.products.clone(),
            rows_in_place,
            columns_in_place,
            c_in_place,
            routines,
            blocks: b,
        }
    }

    /// The shared routines that this needs.
    pub(super) fn routines(&self) -> &[Routine] {
        &self.routines
    }

    /// Bytes of a thread's scratch memory, and of the packed rows in it.
    pub(super) fn shares(&self) -> Shares {
        Shares { scratch: self.layout.total, rows: self.layout.columns }
    }

    /// How many [parts](super::Code::parts) there are.
    pub fn parts(&self) -> usize {
        self.factors[0] + self.factors[1] + 1
    }

    /// Bytes of scratch memory that a thread needs, 64-byte aligned.
    pub fn scratch(&self) -> usize {
        self.layout.total as usize
    }

    fn tile_row(&self, tile: u64) -> u64 {
        tile * self.blocks.small + (self.blocks.big - self.blocks.small) * tile.min(self.blocks.big_tiles)
    }

    fn vector(&self) -> u64 {
        self.lanes * self.bytes
    }

    fn run_part(&self, part: &Part, args: *const *mut u8, range: Range<u64>, mut task: Task) {
        // SAFETY: the part was generated for this job; the range and the task are within the kernel's extents and
        // the scratch memory that `run`'s caller vouches for.
        unsafe {
            (part.entry)(
                args,
                part.dims.as_ptr(),
                range.start as i64,
                range.end as i64,
                (&raw mut task).cast(),
                std::ptr::null_mut(),
            );
        }
    }

    /// Computes some work items.
    ///
    /// # Safety
    /// `parts` were generated together with this job; `args` are the parameters of its kernel; `scratch` has
    /// [`scratch`](Self::scratch) bytes for this call alone; `items` are within the job's.
    pub unsafe fn run(&self, parts: &Parts, args: *const *mut u8, items: Range<u64>, scratch: *mut u8) {
        let b = &self.blocks;
        let (row_items, col_items) = (b.row_items(), b.col_items());
        let mut packed = None;
        for item in items {
            let (high, col) = (item / col_items, item % col_items);
            let (batch, row) = (high / row_items, high % row_items);
            let tiles = row * b.item_tiles..((row + 1) * b.item_tiles).min(b.tiles);
            let chunks = col * b.item_chunks..((col + 1) * b.item_chunks).min(b.chunks);
            let first_row = self.tile_row(tiles.start);
            for k in blocks(0..self.k, b.k_block) {
                if self.rows_in_place.is_none() && packed != Some((high, k.start)) {
                    for (f, part) in parts.rows.iter().enumerate() {
                        let base = scratch.wrapping_add(f * self.layout.next_rows as usize);
                        let task = self.task(parts, batch, k.clone(), base, self.layout.row_stride, scratch);
                        self.run_part(part, args, first_row..self.tile_row(tiles.end), task);
                    }
                    packed = Some((high, k.start));
                }
                for group in blocks(chunks.clone(), b.group) {
                    let c_origin = match &self.c_in_place {
                        Some(place) if place.whole >= b.chunks => b.chunks,
                        Some(place) => place.whole / b.panel * b.panel,
                        None if b.k_block < self.k => chunks.start,
                        None => group.start,
                    };
                    let piece = Piece { batch, tiles: tiles.clone(), chunks: group, first_row, c_origin };
                    // SAFETY: passed on from the caller.
                    unsafe { self.block(parts, args, &piece, k.clone(), scratch) };
                }
            }
        }
    }

    fn task(
        &self,
        parts: &Parts,
        batch: u64,
        other: Range<u64>,
        base: *mut u8,
        stride: u64,
        scratch: *mut u8,
    ) -> Task {
        Task {
            batch: batch as i64,
            from: other.start as i64,
            to: other.end as i64,
            base,
            stride: stride as i64,
            next: self.layout.next_c as i64,
            panel: self.blocks.panel as i64,
            square: scratch.wrapping_add(self.layout.square as usize),
            transpose: parts.transpose,
        }
    }

    /// The chunk from which on columns are packed; the ones before are read in place. Only whole panels are.
    fn first_packed(&self, chunks: &Range<u64>) -> u64 {
        match &self.columns_in_place {
            None => chunks.start,
            Some(c) if chunks.end <= c.whole => chunks.end,
            Some(c) => {
                let whole = c.whole.saturating_sub(chunks.start);
                chunks.start + whole / self.blocks.panel * self.blocks.panel
            }
        }
    }

    /// One group of columns over one block of k.
    ///
    /// # Safety
    /// As for [`run`](Self::run).
    unsafe fn block(
        &self,
        parts: &Parts,
        args: *const *mut u8,
        piece: &Piece,
        k: Range<u64>,
        scratch: *mut u8,
    ) {
        let (b, l) = (&self.blocks, &self.layout);
        let packed = scratch.wrapping_add(l.columns as usize);
        let first_packed = self.first_packed(&piece.chunks);
        if first_packed < piece.chunks.end {
            for (f, part) in parts.columns.iter().enumerate() {
                let base = packed.wrapping_add(f * l.next_columns as usize);
                let task = self.task(parts, piece.batch, k.clone(), base, l.panel_stride, scratch);
                self.run_part(part, args, first_packed..piece.chunks.end, task);
            }
        }
        let scratch_c = scratch.wrapping_add(l.c as usize);
        let done = self.c_in_place.as_ref().map_or(0, |_| piece.c_origin);
        for tile in piece.tiles.clone() {
            let rows = self.tile_row(tile)..self.tile_row(tile + 1);
            let local = rows.start - piece.first_row;
            let tile_c = match b.k_block < self.k {
                true => scratch_c.wrapping_add((local * l.c_stride) as usize),
                false => scratch_c,
            };
            let line_c =
                |chunk: u64| tile_c.wrapping_add(((chunk - piece.c_origin) * self.vector()) as usize);
            for (product, &(row_factor, col_factor)) in self.products.iter().enumerate() {
                let (a, a_stride) = match &self.rows_in_place {
                    Some(places) => {
                        let place = &places[row_factor];
                        let at = rows.start as i64 * place.row_stride + (k.start * self.bytes) as i64;
                        // SAFETY: the caller's parameters.
                        let base = unsafe { place.address(args, piece.batch) };
                        (base.wrapping_offset(at as isize), place.row_stride)
                    }
                    None => {
                        let at = row_factor as u64 * l.next_rows + local * l.row_stride;
                        (scratch.wrapping_add(at as usize), l.row_stride as i64)
                    }
                };
                for panel in blocks(piece.chunks.clone(), b.panel) {
                    let (c, c_stride) = match &self.c_in_place {
                        Some(place) if panel.end <= done => {
                            let at =
                                rows.start as i64 * place.row_stride + (panel.start * self.vector()) as i64;
                            // SAFETY: the caller's parameters.
                            let base = unsafe { place.address(args, piece.batch) };
                            (base.wrapping_offset(at as isize), place.row_stride)
                        }
                        _ => {
                            let line = line_c(panel.start).wrapping_add(product * l.next_c as usize);
                            (line, l.c_stride as i64)
                        }
                    };
                    let full = panel.end - panel.start == b.panel;
                    let call = Call { k: k.clone(), a, a_stride, c, c_stride, big: tile < b.big_tiles, full };
                    if panel.start < first_packed {
                        // SAFETY: chunks before the first packed one are whole in memory.
                        unsafe { self.call_in_place(parts, args, (piece.batch, col_factor), panel, &call) };
                    } else {
                        let nth = (panel.start - first_packed) / b.panel;
                        let at = col_factor as u64 * l.next_columns + nth * l.panel_stride;
                        let columns = packed.wrapping_add(at as usize);
                        let f = parts.packed.pick(call.big, call.full);
                        // SAFETY: the panel was packed above.
                        unsafe { call.run(f, (columns, b.panel * self.vector()), 0) };
                    }
                }
            }
            let rest = piece.chunks.start.max(done)..piece.chunks.end;
            if k.end == self.k && !rest.is_empty() {
                let task = self.task(parts, piece.batch, rows, line_c(rest.start), l.c_stride, scratch);
                self.run_part(&parts.stages, args, rest, task);
            }
        }
    }

    /// # Safety
    /// As for [`run`](Self::run); the chunks lie wholly in memory.
    unsafe fn call_in_place(
        &self,
        parts: &Parts,
        args: *const *mut u8,
        (batch, factor): (u64, usize),
        chunks: Range<u64>,
        call: &Call,
    ) {
        let Some(columns) = &self.columns_in_place else { return };
        let place = &columns.places[factor];
        // SAFETY: the caller's parameters.
        let base = unsafe { place.address(args, batch) };
        let f = parts.in_place.pick(call.big, call.full);
        let (stride, ahead) = (place.row_stride as u64, place.row_stride * columns.ahead);
        let Some(step) = columns.dot_columns else {
            let at = call.k.start * stride + chunks.start * self.vector();
            // SAFETY: within the parameter, as the caller says.
            unsafe { call.run(f, (base.wrapping_add(at as usize), stride), ahead) };
            return;
        };
        let first = chunks.start * self.lanes;
        for column in (first..chunks.end * self.lanes).step_by(step as usize) {
            let at = column * stride + call.k.start * self.bytes;
            let call =
                Call { c: call.c.wrapping_add(((column - first) * self.bytes) as usize), ..call.clone() };
            // SAFETY: as above.
            unsafe { call.run(f, (base.wrapping_add(at as usize), stride), ahead) };
        }
    }
}

/// What sums start from: a row of zeros as wide as any panel.
#[repr(align(64))]
struct Zeros([u8; 4096]);
static ZEROS: Zeros = Zeros([0; 4096]);

/// One call of a micro-kernel.
#[derive(Clone)]
struct Call {
    k: Range<u64>,
    a: *const u8,
    a_stride: i64,
    c: *mut u8,
    c_stride: i64,
    big: bool,
    full: bool,
}

impl Call {
    /// # Safety
    /// The operands are as large as the micro-kernel's shape and the range of k say.
    unsafe fn run(&self, f: MicroFn, (b, b_stride): (*const u8, u64), ahead: i64) {
        let kc = (self.k.end - self.k.start) as i64;
        let (init, init_stride) = match self.k.start {
            0 => (ZEROS.0.as_ptr(), 0),
            _ => (self.c.cast_const(), self.c_stride),
        };
        // SAFETY: the caller's promise.
        unsafe {
            f(kc, self.a, self.a_stride, b, b_stride as i64, self.c, self.c_stride, init, init_stride, ahead);
        }
    }
}
