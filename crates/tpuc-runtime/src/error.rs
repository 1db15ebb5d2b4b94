//! What can go wrong in a run.

use thiserror::Error;
use tpuc_interp::InterpError;
use tpuc_tensor::{ElementType, Tensor, TensorError};

/// Why a run did not finish.
#[derive(Debug, Error)]
pub enum RunError {
    #[error("expected {want} inputs, got {got}")]
    InputCount { want: usize, got: usize },
    #[error(
        "input {index}: expected {want_elem} of shape {want_shape:?}, got {got_elem} of shape {got_shape:?}"
    )]
    InputType {
        index: usize,
        want_elem: ElementType,
        want_shape: Vec<u64>,
        got_elem: ElementType,
        got_shape: Vec<u64>,
    },
    /// An op that runs on the reference interpreter failed there.
    #[error(transparent)]
    Interp(#[from] InterpError),
    #[error("the program needs {0} bytes for its results and temporaries, more than this machine gives")]
    Memory(usize),
    #[error(transparent)]
    Tensor(#[from] TensorError),
    /// The program breaks an invariant of tile IR: a defect of the lowering.
    #[error("malformed program: {0}")]
    Malformed(String),
}

/// Checks an input against its declared type.
pub(crate) fn check_input(
    index: usize,
    elem: ElementType,
    shape: &[u64],
    got: &Tensor,
) -> Result<(), RunError> {
    if got.elem() == elem && got.shape() == shape {
        return Ok(());
    }
    Err(RunError::InputType {
        index,
        want_elem: elem,
        want_shape: shape.to_vec(),
        got_elem: got.elem(),
        got_shape: got.shape().to_vec(),
    })
}
