"""What a focal statistic costs, for the choice of block sizes."""

from .majority import LARGEST_SORTED
from .ranks import LARGEST_NETWORK
from .sorted_windows import GATHERED_CELLS, LARGEST_SORTING_NETWORK, LEAST_GATHERED

RANKS = ("median", "percentile")
SHORTLIST_BYTES = 1 << 24
FREQUENCIES = ("majority", "variety")
WEIGHTED = ("sum", "mean", "variance", "standard_deviation")
SQUARED = ("variance", "standard_deviation")


def scratch_bytes(statistic, footprint, dtype, piece_shape):
    """An upper limit of the memory that one call takes besides its inputs and results, whatever the size of the block.

    Args:
        statistic: name of the statistic.
        footprint: `Footprint`.
        dtype: of the values.
        piece_shape: the greatest rows and columns of a piece.
    """
    arrays = 12 + (5 if statistic in SQUARED else 2) * _doublings(footprint)
    registers, gathered = 0, 0
    if statistic in RANKS and footprint.size <= LARGEST_NETWORK:
        registers = footprint.size * (2 if footprint.size <= LARGEST_SORTING_NETWORK else 1) + 3
        gathered = max(GATHERED_CELLS, LEAST_GATHERED * footprint.size) * (4 * dtype.itemsize + 8)
        if footprint.size > LARGEST_SORTING_NETWORK:
            gathered = max(gathered, SHORTLIST_BYTES)
    elif statistic in RANKS:
        gathered = SHORTLIST_BYTES
    elif statistic in FREQUENCIES and footprint.size <= LARGEST_SORTED:
        registers = footprint.size + 2
    return _cells(footprint, piece_shape) * (8 * arrays + registers * dtype.itemsize) + gathered


def seconds_per_pixel(statistic, footprint, dtype, piece_shape):
    """About the time of one thread for one pixel of one band, rather too long than too short.

    Fitted on one core of a server of 2022 (AVX-512); the true time was between the estimate and an eighth of it. The
    variety, and the majority under more than 255 cells, depend on the values: the estimate is for many different ones.

    The arguments are those of `scratch_bytes`.
    """
    cells_per_pixel = _cells(footprint, piece_shape) / (piece_shape[0] * piece_shape[1])
    rectangles, weight = len(footprint.rectangles), 5 if statistic in SQUARED else 2 if statistic == "range" else 1
    if statistic in RANKS and footprint.size > LARGEST_NETWORK:
        nanoseconds = cells_per_pixel * (1500 + 25 * rectangles)
    elif statistic in RANKS:
        nanoseconds = footprint.size * dtype.itemsize
    elif statistic in FREQUENCIES and footprint.size <= LARGEST_SORTED:
        nanoseconds = 2 * footprint.size * dtype.itemsize
    elif statistic in FREQUENCIES:
        nanoseconds = 10_000 if statistic == "majority" else 40_000
    elif statistic in WEIGHTED and not footprint.has_equal_weights:
        nanoseconds = 2 * footprint.size * weight
    else:
        nanoseconds = cells_per_pixel * (rectangles + _doublings(footprint)) * weight
    return (5 + nanoseconds) * 1e-9


def _cells(footprint, piece_shape):
    return (piece_shape[0] + footprint.shape[0]) * (piece_shape[1] + footprint.shape[1])


def _doublings(footprint):
    return footprint.shape[0].bit_length() + footprint.shape[1].bit_length()
