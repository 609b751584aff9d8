"""What a focal statistic costs, for the choice of block sizes."""

from .ranks import LARGEST_NETWORK
from .majority import LARGEST_SORTED
from .sorted_windows import GATHERED_CELLS, LARGEST_SORTING_NETWORK

RANKS = ("median", "percentile")


def scratch_bytes(statistic, footprint, dtype, piece_shape):
    """An upper limit of the memory that one call takes besides its inputs and results, whatever the size of the block.

    Args:
        statistic: name of the statistic.
        footprint: `Footprint`.
        dtype: of the values.
        piece_shape: the greatest rows and columns of a piece.
    """
    height, width = footprint.shape
    cells = (piece_shape[0] + height) * (piece_shape[1] + width)
    doublings = height.bit_length() + width.bit_length()
    wide_arrays = 12 + (5 if statistic == "standard_deviation" else 2) * doublings
    registers, gathered = 0, 0
    if statistic in RANKS and footprint.size <= LARGEST_NETWORK:
        registers = footprint.size * (2 if footprint.size <= LARGEST_SORTING_NETWORK else 1) + 3
        gathered = max(GATHERED_CELLS, 512 * footprint.size) * (4 * dtype.itemsize + 8)
    elif statistic in RANKS:
        gathered = 1 << 24
    elif statistic == "majority" and footprint.size <= LARGEST_SORTED:
        registers = footprint.size + 2
    return cells * (8 * wide_arrays + registers * dtype.itemsize) + gathered
