//! How a TPU lays a dense array out in HBM: in tiles of sublanes by lanes, padded.
//!
//! The two dimensions that the tiles run along are those that waste least, as the PJRT client's compact layouts
//! do; narrow types pack several rows into a sublane.

use tpuc_tensor::ElementType;

/// Elements along the lanes of a tile.
const LANES: u64 = 128;

/// The tiled layout of one buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The dimension along the lanes; `None` for a scalar.
    pub lane: Option<usize>,
    /// The dimension along the sublanes, where there are two.
    pub sublane: Option<usize>,
    /// Rows in a tile.
    pub rows: u64,
    /// Columns in a tile.
    pub columns: u64,
    /// Bytes per element.
    pub width: u64,
}

impl Layout {
    /// The layout that pads a buffer least. The last two dimensions keep lanes and sublanes unless another choice
    /// saves a tenth. Images (rank four and more) keep at least a quarter register of features on the lanes, as
    /// windows slide along their other dimensions.
    pub fn of(shape: &[u64], elem: ElementType) -> Self {
        let width = elem.byte_width() as u64;
        // 8 sublanes of 32 bits; 16-bit rows pack in pairs inside a tile of 8, 8-bit ones take 32.
        let most = if width == 1 { 32 } else { 8 };
        let packed = (4 / width).max(1);
        let rank = shape.len();
        if rank < 2 {
            return Self {
                lane: (rank == 1).then_some(0),
                sublane: None,
                rows: 1,
                columns: LANES * packed,
                width,
            };
        }
        let mut best: Option<(f64, Self)> = None;
        for lane in (0..rank).rev() {
            for sublane in (0..rank).rev().filter(|&s| s != lane) {
                let rows = shape[sublane].next_power_of_two().clamp(packed, most);
                let layout = Self { lane: Some(lane), sublane: Some(sublane), rows, columns: LANES, width };
                let natural = lane == rank - 1 && sublane == rank - 2;
                let features = rank >= 4 && shape[rank - 1] >= LANES / 4;
                let favour = match (natural, features) {
                    (true, true) => 0.0,
                    (true, false) => 0.9,
                    (false, _) => 1.0,
                };
                let size = layout.padded(shape) as f64 * favour;
                if best.as_ref().is_none_or(|(least, _)| size < *least) {
                    best = Some((size, layout));
                }
            }
        }
        best.map_or(Self::dense(shape, elem), |(_, layout)| layout)
    }

    /// Row-major without padding, as in a CPU's memory.
    pub fn dense(shape: &[u64], elem: ElementType) -> Self {
        let rank = shape.len();
        Self {
            lane: rank.checked_sub(1),
            sublane: rank.checked_sub(2),
            rows: 1,
            columns: 1,
            width: elem.byte_width() as u64,
        }
    }

    /// Elements that a box of these extents takes, padding included.
    pub fn padded(&self, extents: &[u64]) -> u64 {
        extents.iter().enumerate().map(|(d, &n)| self.padded_extent(d, n)).product()
    }

    /// The extent along one dimension, rounded up to what moves together.
    pub fn padded_extent(&self, dim: usize, n: u64) -> u64 {
        if Some(dim) == self.lane {
            n.next_multiple_of(self.columns)
        } else if Some(dim) == self.sublane {
            n.next_multiple_of(self.rows)
        } else {
            n
        }
    }

    /// Bytes of a box of these extents, padding included.
    pub fn bytes(&self, extents: &[u64]) -> u64 {
        self.padded(extents) * self.width
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ElementType::{BF16, F32, I1};

    #[test]
    fn narrow_last_dimensions_do_not_sit_on_the_lanes() {
        let natural = Layout::of(&[256, 768], F32);
        assert_eq!((natural.sublane, natural.lane), (Some(0), Some(1)));
        let turned = Layout::of(&[22, 1669, 21], BF16);
        assert_eq!(turned.lane, Some(1));
        assert_eq!(turned.padded(&[22, 1669, 21]), 24 * 1792 * 21);
        assert_eq!(Layout::of(&[55, 711, 8], I1).padded(&[55, 711, 8]), 55 * 768 * 8);
        assert_eq!(Layout::of(&[], F32).bytes(&[]), 4);
        assert_eq!(Layout::of(&[11], BF16).bytes(&[11]), 512);
    }
}
