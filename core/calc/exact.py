"""Whole numbers kept exact: what leaves 64 bits is an error, never another number."""

import numpy as np

from ..errors import ExpressionError
from ..language import listed
from .kinds import GREATEST

# A result that has wrapped around is off by a multiple of 2^64; an estimate in floating point is not that far off.
_FAR = 2.0 ** 62


def require_exact(wrapped, ufunc, operands, valid, at):
    """Raises when whole numbers computed modulo 2^64 are not the true ones at a valid pixel.

    Args:
        wrapped: the computed values.
        ufunc: what computed them; used again for an estimate in floating point.
        operands: the `Value` that they were computed from.
        valid: where they count, or None.
        at: the `Position` of the operation.
    Raises:
        ExpressionError: naming the place in the text, and the operands.
    """
    estimate = ufunc(*[np.asarray(operand.values, np.float64) for operand in operands])
    _refuse(~(np.abs(wrapped.astype(np.float64) - estimate) < _FAR), operands, valid, at)


def require_common(operands, dtype, at):
    """Raises when operands at a valid pixel do not fit their common type, as UInt64 beside negative numbers."""
    for operand in operands if dtype == np.int64 else ():
        if operand.values.dtype == np.uint64:
            _refuse(operand.values > np.uint64(GREATEST), [operand], operand.valid, at)


def _refuse(wrong, operands, valid, at):
    if valid is not None:
        wrong = wrong & valid
    if not np.any(wrong):
        return
    first = np.unravel_index(np.argmax(wrong), np.shape(wrong))
    numbers = [str(np.broadcast_to(operand.values, np.shape(wrong))[first]) for operand in operands]
    raise ExpressionError("Line {line}, column {column}: whole numbers leave 64 bits here (with {numbers}); write "
                          "float(…) around one to calculate in floating point.",
                          **at.place(), numbers=listed(numbers))
