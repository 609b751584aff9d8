"""The pixels that points may be drawn from: those that are valid in all bands, and where an expression says so."""

import numpy as np

from ..calc.block import BlockFunction, Output
from ..calc.outcome import Stored
from ..errors import InputError
from .calc import Reading, bound_to_rasters
from .expression_names import names_of
from .stack import RasterStack


class EligiblePixels:
    """Reads as a `RasterStack` of one band: the stratum of a pixel, NoData where no point may lie.

    Args:
        sources: paths on one grid; a pixel that is NoData in any band is not eligible.
        expression: gives the stratum as a whole number; 0 and NoData are not eligible. None: all are in stratum 1.

    Raises:
        InputError: a raster cannot be read, or the expression gives several results.
        ExpressionError: naming the place in the expression.
    """

    def __init__(self, sources, expression=None):
        self._stack, self._bands, self._function = RasterStack(sources), None, None
        self.sources, self.grid = self._stack.sources, self._stack.grid
        self.bands = self._stack.bands[:1]
        self.stored_dtype = self.dtype = np.dtype(np.int64)
        self.physical, self.may_be_invalid = False, True
        self.bytes_per_pixel = self._stack.bytes_per_pixel + 10
        self.scratch_bytes = self._stack.scratch_bytes
        if expression is not None:
            self._use(expression, sources)

    def _use(self, expression, sources):
        results, self._bands = bound_to_rasters(expression, names_of(sources), "any", Reading({"which": "same"}))
        if len(results) != 1:
            raise InputError("The expression must give one result, the stratum of a pixel; it gives {count}.",
                             count=len(results))
        output = Output((0,), Stored(np.dtype(np.float64), float("nan")))
        self._function = BlockFunction(results, [output], self._bands.places)
        self.bytes_per_pixel += self._bands.bytes_per_pixel + 24
        self.scratch_bytes += self._bands.scratch_bytes + self._function.scratch_bytes

    def read(self, window, halo=0):
        """As `RasterStack.read`."""
        values, valid = self._stack.read(window, halo)
        shape = values.shape[1:]
        eligible = np.ones(shape, bool) if valid is None else valid.all(axis=0)
        inner = np.s_[halo:halo + window.rows, halo:halo + window.cols]
        strata = np.ones(shape, np.int64)
        if self._function is not None:
            with np.errstate(all="ignore"):
                (found, _), _ = self._function(*self._bands.read(window, self._function.halo))
            is_stratum = np.isfinite(found[0]) & (found[0] != 0)
            if (found[0][is_stratum] != np.rint(found[0][is_stratum])).any():
                raise InputError("The expression must give whole numbers, the stratum of a pixel and 0 for none; it "
                                 "gives {value}.", value=float(next(
                                     v for v in found[0][is_stratum].tolist() if v != np.rint(v))))
            eligible[inner] &= is_stratum
            strata[inner] = np.where(is_stratum, found[0], 0)
        return strata[None], eligible[None]

    def close(self):
        """As `RasterStack.close`."""
        self._stack.close()
        if self._bands is not None:
            self._bands.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
