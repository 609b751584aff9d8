"""Rasters of any grid read on one grid, without files in between."""

from dataclasses import replace

import numpy as np

from ..errors import ParameterError
from .beside_nodata import BesideNoData
from .block_average import BlockAverage
from .dominant import AreaMode
from .halo import cut, padded
from .lattice import lattice_step
from .picked import PickedRaster
from .piecewise import PiecewiseRaster
from .place import Place
from .resampling import follows_scale, resampled_dtype
from .stack import RasterStack
from .summed import AreaSum
from .warped import Warp


class AlignedStack:
    """All bands of one or several rasters, brought to a target grid as they are read.

    Reads as a `RasterStack` does, and goes wherever one goes: ``map_blocks``, ``reduce_blocks``, ``sample``. What it
    gives does not depend on windows, threads or memory.

    - A raster on the target's lattice (same pixels, any extent, mirrored too) is read as it is, whatever the method.
    - Nearest neighbour between grids with parallel sides picks pixels; a centre on the edge of two takes the later.
    - Averages over blocks of whole pixels come from exact sums.
    - Sums are taken by the exact part of each pixel inside a pixel of the target, and the mode is the value with the
      largest area there, of equal areas the lowest.
    - All else is warped by GDAL with its exact transformer. Values of the choosing methods (nearest, mode, max, min,
      med, q1, q3) are exact for all types up to 64 bits. The other methods compute in float32, or float64 for types
      of 32 bits and more and for sums: whole numbers beyond 2^53 are rounded there. Beside NoData, where a cubic or
      Lanczos kernel would lack pixels, the bilinear one takes its place.
    - NoData numbers, NaN, mask bands and alpha bands all become the mask; such a pixel takes no part in any value.
      Outside a raster its bands are invalid and zero.

    Args:
        sources: paths, or other names that GDAL opens.
        grid: the target `Grid`. Where it or a raster has no coordinate system, coordinates are taken as they are.
        resampling: a key of `RESAMPLING_METHODS`, or one for each source.
        bands, retold: as for `RasterStack`.
        physical: apply the scale and offset of the files before anything else.

    Attributes:
        grid, bands, dtype, stored_dtype, physical, may_be_invalid: as those of `RasterStack`; a band that does not
            cover the grid and has no NoData number says that it has a mask.
        scratch_bytes: memory of a call of `read` whatever the size of its window, counted by the drivers.
        largest_block: pixels of a window at most that is read in a moment, so that Cancel stays prompt.

    Raises:
        InputError: a raster cannot be opened, has no such band, or cannot be brought to that coordinate system.
        ParameterError: the method cannot be applied to stored numbers with that scale and offset.
    """

    def __init__(self, sources, grid, resampling="nearest", bands=None, physical=False, retold=None):
        self.sources, self.grid = tuple(sources), grid
        self._retold = retold
        methods = [resampling] * len(self.sources) if isinstance(resampling, str) else list(resampling)
        self._methods = tuple(methods)
        self._stacks = [RasterStack([source], [band], physical, retold)
                        for source, band in zip(self.sources, bands or [None] * len(self.sources))]
        self._readers = [_reader(stack, grid, method) for stack, method in zip(self._stacks, methods)]
        self.bands = tuple(info for stack, reader in zip(self._stacks, self._readers)
                           for info in _infos(stack, reader))
        self.dtype = self.stored_dtype = np.result_type(*[reader.dtype for reader in self._readers])
        self.physical = any(stack.physical for stack in self._stacks)
        self.scratch_bytes = max(reader.scratch_bytes for reader in self._readers)
        self.largest_block = min(reader.largest_block for reader in self._readers)

    @property
    def may_be_invalid(self):
        """Whether any pixel can be NoData."""
        return any(info.may_be_invalid for info in self.bands)

    @property
    def bytes_per_pixel(self):
        """Memory that `read` takes for each pixel: the bands, and beside them those of a raster that is being read."""
        copies = 0 if len(self._stacks) == 1 else max(stack.bytes_per_pixel for stack in self._stacks)
        own = len(self.bands) * (self.dtype.itemsize + (2 if self.may_be_invalid else 0))
        return copies + max(own, max(stack.bytes_per_pixel for stack in self._stacks))

    def band_names(self):
        """As `RasterStack.band_names`."""
        return tuple(name for stack in self._stacks for name in stack.band_names())

    def places(self):
        """As `RasterStack.places`."""
        return tuple(place for stack in self._stacks for place in stack.places())

    def one_band(self, place):
        """A stack of the band at that place (from 0) alone."""
        for source, stack, method in zip(self.sources, self._stacks, self._methods):
            if place < len(stack.bands):
                return AlignedStack([source], self.grid, method, [stack.bands[place].number], retold=self._retold)
            place -= len(stack.bands)
        raise IndexError(place)

    def read(self, window, halo=0):
        """As `RasterStack.read`."""
        inner = cut(window, halo, self.grid)
        values, valid = self._read_inside(inner)
        return padded(values, valid, inner, window, halo)

    def _read_inside(self, window):
        if len(self._readers) == 1:
            return self._readers[0].read(window)
        values = np.empty((len(self.bands), window.rows, window.cols), self.dtype)
        valid = np.ones(values.shape, bool) if self.may_be_invalid else None
        start = 0
        for reader, stack in zip(self._readers, self._stacks):
            part = slice(start, start + len(stack.bands))
            values[part], found = reader.read(window)
            if found is not None:
                valid[part] = found
            start = part.stop
        return (values, None) if valid is None or valid.all() else (values, valid)

    def release(self):
        """As `RasterStack.release`."""
        for stack in self._stacks:
            stack.release()

    def close(self):
        """As `RasterStack.close`."""
        for stack in self._stacks:
            stack.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _reader(stack, grid, method):
    name = stack.sources[0]
    step = lattice_step(grid, stack.grid)
    if step is not None:
        return PickedRaster(stack, grid, step.pixel_map)
    place = Place(grid, stack.grid, name)
    if method == "nearest" and place.straight is not None and place.straight.is_straight(grid):
        return PickedRaster(stack, grid, place.straight)
    for info in stack.bands:
        if not stack.physical and not follows_scale(method, info):
            raise ParameterError("resampling cannot be {method} for band {band} of {raster}, whose stored numbers "
                                 "have the scale {scale} and the offset {offset}; take nearest or average.",
                                 method=method, band=info.number, raster=name, scale=info.scale, offset=info.offset)
    return PiecewiseRaster(stack, grid, place, _resampler(method, place, grid, stack.dtype))


def _resampler(method, place, grid, dtype):
    if method == "sum":
        return AreaSum(place)
    if method == "mode":
        return AreaMode(place, dtype)
    blocks = BlockAverage.of(place, grid, resampled_dtype(dtype, method)) if method == "average" else None
    if blocks is not None:
        return blocks
    warp = Warp(method, place, resampled_dtype(dtype, method))
    return BesideNoData(warp) if method in ("cubic", "lanczos") else warp


def _infos(stack, reader):
    """What the bands are on the target: of another type where values are computed, with gaps outside the raster."""
    infos = [replace(info, dtype=reader.dtype, also_nodata=None) if reader.dtype != stack.dtype else info
             for info in stack.bands]
    return [info if reader.covers or info.may_be_invalid else replace(info, has_mask=True) for info in infos]
