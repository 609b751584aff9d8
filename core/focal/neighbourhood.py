"""Statistics of the neighbourhood of each pixel, as a block function for the drivers."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import ParameterError
from .by_pieces import Results, apply_by_pieces
from .cost import scratch_bytes, seconds_per_pixel
from .dtypes import check_numeric, count_dtype, range_dtype, real_dtype, sum_dtype
from .footprint import Footprint
from .ways import STATISTICS


@dataclass(frozen=True)
class Neighbourhood:
    """A statistic of the valid pixels around each pixel, the pixel itself included if the footprint includes it.

    Pixels that are invalid, NaN or outside the raster take no part: the statistic is that of the others. A pixel that
    is itself invalid stays invalid. Where the footprint does not contain its centre and nothing else is valid, only
    the count (0) is valid.

    Statistics and the type of the result:

    - count: number of valid cells; uint16, or uint32 for footprints of more than 65535 cells.
    - minimum, maximum, majority: type of the input; of equally frequent values the lowest is the majority.
    - range: maximum minus minimum; type of the input, of signed integers the unsigned type of their size.
    - variety: number of different values; type as of the count.
    - sum: of weight times value; for integers and whole weights the smallest integer type that holds every possible
      sum, exact; for floating types their own type, summed in float64; for integers and fractional weights as mean.
    - mean, variance, standard_deviation: weighted by the kernel, the weights of the valid cells taken to sum to 1; the
      population variance, sum(w (v - mean)^2) / sum(w), and its root.
    - median, percentile: linear between the two nearest ranks, as numpy's default.
    - mean, variance, standard_deviation, median and percentile are float32 for integers of up to 16 bits and for
      float32, and float64 for all others. Only 64-bit integers beyond 2^53 are rounded before they are computed with.

    For count, minimum, maximum, majority, range, variety, median and percentile the cells with a weight other than
    zero are the footprint, and the weights do not matter.

    Args:
        statistic: one of `STATISTICS`.
        footprint: `Footprint`.
        percentile: 0 to 100 for the statistic percentile, None for all others.
        complete_only: only pixels whose neighbours all are there and valid get a result.
        fill_nodata: invalid pixels too get the statistic of their valid neighbours.

    Raises:
        ParameterError: an unknown statistic, a percentile that is missing, out of range or not asked for, or negative
            weights for the mean or the standard deviation.
    """

    statistic: str
    footprint: Footprint
    percentile: Optional[float] = None
    complete_only: bool = False
    fill_nodata: bool = False

    def __post_init__(self):
        if self.statistic not in STATISTICS:
            raise ParameterError(
                "The statistic must be one of {expected}; got {statistic}.",
                expected=", ".join(STATISTICS), statistic=self.statistic,
            )
        if self.statistic in ("mean", "variance", "standard_deviation") and self.footprint.weights.min() < 0:
            raise ParameterError(
                "The statistic {statistic} needs kernel weights of at least 0; got {weight:g}; use the sum for such a "
                "kernel.", statistic=self.statistic, weight=float(self.footprint.weights.min()),
            )
        if self.statistic == "percentile":
            if self.percentile is None or not 0 <= self.percentile <= 100:
                raise ParameterError("The percentile must be from 0 to 100; got {value}.", value=self.percentile)
        elif self.percentile is not None:
            raise ParameterError(
                "The percentile {value} does not apply to the statistic {statistic}; leave it out.",
                value=self.percentile, statistic=self.statistic,
            )

    @property
    def halo(self):
        """Rows and columns that a block needs on each side."""
        return self.footprint.halo

    def output_dtype(self, input_dtype):
        """The type of the result for an input type.

        Raises:
            InputError: the input type is neither integer nor real.
        """
        dtype = np.dtype(input_dtype)
        check_numeric(dtype)
        if self.statistic in ("count", "variety"):
            return count_dtype(self.footprint)
        if self.statistic == "range":
            return range_dtype(dtype)
        if self.statistic == "sum":
            return sum_dtype(dtype, self.footprint)
        return dtype if self.statistic in ("minimum", "maximum", "majority") else real_dtype(dtype)

    def scratch_bytes(self, input_dtype):
        """An upper limit of the memory of one call besides its inputs and results, whatever the size of the block."""
        return scratch_bytes(self.statistic, self.footprint, *self._piece(input_dtype))

    def seconds_per_pixel(self, input_dtype):
        """About the time of one thread for one pixel of one band, for the choice of block sizes."""
        return seconds_per_pixel(self.statistic, self.footprint, *self._piece(input_dtype))

    def __call__(self, values, valid):
        """The statistic of each band of a block.

        Args:
            values: (bands, rows + 2 halo, cols + 2 halo).
            valid: bool of that shape, or None when all pixels are valid.

        Returns:
            List with one pair: results (bands, rows, cols), 0 where invalid, and bool (bands, rows, cols) or None
            when all are valid.

        Raises:
            InputError: values of an unsuitable type, or a sum of 64-bit integers that does not fit into 64 bits.
        """
        worker = STATISTICS[self.statistic].worker
        dtype, piece_shape = self._piece(values.dtype)
        results = apply_by_pieces(
            lambda piece: worker(piece, self.percentile), self.footprint, values, valid, self.output_dtype(dtype),
            piece_shape, Results(self.statistic == "count", self.fill_nodata, self.complete_only),
        )
        return [results]

    def _piece(self, input_dtype):
        dtype = np.dtype(input_dtype)
        return dtype, STATISTICS[self.statistic].piece_shape(self.footprint, dtype)
