"""Several images read as one."""

import threading
from collections import OrderedDict
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InputError
from ..mosaic.combine import Average, Extreme, FirstValid
from ..mosaic.feather import feather_weights
from .align import AlignedStack
from .cells import are_covering, cells_of
from .common_grid import window_on
from .copies import require_exact
from .extent import part
from .grid import Window
from .halo import cut, padded
from .jobs import check_stopped
from .lattice import lattice_step
from .pieces import slices
from .resampling import resampled_dtype
from .stack import RasterStack

COMPUTING = ("mean", "feather")
# Images that a thread keeps open; an operating system allows a process about a thousand files.
_MOST_OPEN = 64
# For each band of a pixel: values, their validity, and what is made of them on the way.
_BYTES = {"first": 12, "last": 12, "min": 28, "max": 28, "mean": 56, "feather": 64}
_BYTES_OF_DISTANCES = 24
_USUAL_ROWS = 256
_DISTANCES_IN_A_MOMENT = 1 << 24


@dataclass(frozen=True)
class MosaicImage:
    """One image of a mosaic.

    Attributes:
        stack: its `AlignedStack`, on the grid of the mosaic made wider by the margin on every side.
        window: where it lies on the grid of the mosaic; it may lie beyond the edges.
    """

    stack: AlignedStack
    window: Window


class MosaicStack:
    """Reads as a `RasterStack` whose bands are those of images laid side by side and over each other.

    A pixel that is NoData in one image leaves the place to the others, by each image's own NoData.

    Args:
        images: for each image its rasters, on one grid; the images have equal numbers of bands.
        grid: the `Grid` of the mosaic.
        method: what is kept where images overlap: "first" or "last" of those that have a value, "mean", "min", "max",
            or "feather", the mean by weights that fall off towards the edge of each image.
        resampling: how images on other pixels are brought to the grid, a key of `RESAMPLING_METHODS`.
        width: of "feather", in pixels: the distance from the edge from which on an image has its full weight.

    Raises:
        InputError: an image cannot be read, or has another number of bands.
        OutputError: the images have no common type.
    """

    def __init__(self, images, grid, method, resampling="nearest", width=0):
        self.grid, self._method, self._margin = grid, method, width if method == "feather" else 0
        self.sources = tuple(source for rasters in images for source in rasters)
        plain = [RasterStack(rasters) for rasters in images]
        _require_equal_bands(plain)
        self.physical = _must_apply_scale(plain, method)
        margin = self._margin
        wide = part(grid, Window(-margin, -margin, grid.rows + 2 * margin, grid.cols + 2 * margin))
        self._images = [MosaicImage(AlignedStack(rasters, wide, resampling, physical=self.physical),
                                    window_on(grid, stack.grid)) for rasters, stack in zip(images, plain)]
        dtype = np.result_type(*[image.stack.dtype for image in self._images])
        require_exact([band for image in self._images for band in image.stack.bands], dtype, self.sources[0])
        self.dtype = self.stored_dtype = resampled_dtype(dtype, "average") if method in COMPUTING else dtype
        self.bands = _bands(plain, self.dtype, _has_gaps(plain, grid))
        self.may_be_invalid = any(band.may_be_invalid for band in self.bands)
        self._threads = threading.local()

    @property
    def bytes_per_pixel(self):
        """As `RasterStack.bytes_per_pixel`."""
        image = max(image.stack.bytes_per_pixel for image in self._images)
        if self._margin:
            image = (image + _BYTES_OF_DISTANCES) * (1 + 2 * self._margin / _USUAL_ROWS) ** 2
        return image + len(self.bands) * (_BYTES[self._method] + 2 * self.dtype.itemsize)

    @property
    def scratch_bytes(self):
        """As `RasterStack.scratch_bytes`."""
        return max(image.stack.scratch_bytes for image in self._images)

    @property
    def largest_block(self):
        """As `AlignedStack.largest_block`."""
        slowest = min(image.stack.largest_block for image in self._images)
        return min(slowest, _DISTANCES_IN_A_MOMENT // self._margin) if self._margin else slowest

    def band_names(self):
        """The names of the first image's bands."""
        return self._images[0].stack.band_names()

    def places(self):
        """For each band the source and its number there (from 1), in the first image."""
        return self._images[0].stack.places()

    def read(self, window, halo=0):
        """As `RasterStack.read`."""
        inner = cut(window, halo, self.grid)
        shape = (len(self.bands), inner.rows, inner.cols)
        values, valid = np.zeros(shape, self.dtype), np.zeros(shape, bool)
        for part_of, numbers in cells_of([image.window for image in self._images], inner):
            if numbers:
                check_stopped()
                where = slices(part_of, inner)
                values[where], found = self._combined(numbers, part_of)
                valid[where] = True if found is None else found
        return padded(values, None if valid.all() else valid, inner, window, halo)

    def _combined(self, numbers, window):
        """Values and validity of a window that lies in all of some images."""
        if len(numbers) == 1:
            values, valid = self._read(numbers[0], window)
            # What a file has where it has no data is nothing to go on with.
            return (values, None) if valid is None else (np.where(valid, values, values.dtype.type(0)), valid)
        combined = self._combination((len(self.bands), window.rows, window.cols))
        for number in reversed(numbers) if self._method == "last" else numbers:
            if self._method == "feather":
                self._add_weighted(combined, number, window)
            else:
                combined.add(*self._read(number, window))
            if combined.is_full():
                break
        return combined.result()

    def _combination(self, shape):
        if self._method in COMPUTING:
            return Average(shape, self.dtype)
        if self._method in ("min", "max"):
            return Extreme(shape, self.dtype, np.minimum if self._method == "min" else np.maximum)
        return FirstValid(shape, self.dtype)

    def _add_weighted(self, combined, number, window):
        width = self._margin
        values, valid = self._read(number, window, halo=width)
        inner = np.s_[:, width:-width, width:-width]
        weights = feather_weights(np.ones(values.shape[1:], bool) if valid is None else valid.all(axis=0), width)
        combined.add(values[inner], None if valid is None else valid[inner], weights)

    def _read(self, number, window, halo=0):
        self._keep_few_open(number)
        there = Window(window.row + self._margin, window.col + self._margin, window.rows, window.cols)
        return self._images[number].stack.read(there, halo)

    def _keep_few_open(self, number):
        if not hasattr(self._threads, "open"):
            self._threads.open = OrderedDict()
        self._threads.open[number] = True
        self._threads.open.move_to_end(number)
        if len(self._threads.open) > _MOST_OPEN:
            oldest, _ = self._threads.open.popitem(last=False)
            self._images[oldest].stack.release()

    def close(self):
        """As `RasterStack.close`."""
        self._threads = threading.local()
        for image in self._images:
            image.stack.close()

    def __getstate__(self):
        return {name: value for name, value in self.__dict__.items() if name != "_threads"}

    def __setstate__(self, state):
        self.__dict__.update(state, _threads=threading.local())


def _require_equal_bands(stacks):
    first = stacks[0]
    for stack in stacks[1:]:
        if len(stack.bands) != len(first.bands):
            raise InputError("{first} has {count} bands, and {raster} has {other}; the images of a mosaic must have "
                             "the same bands.", first=first.sources[0], count=len(first.bands), raster=stack.sources[0],
                             other=len(stack.bands))


def _must_apply_scale(stacks, method):
    scales = [{(stack.bands[place].scale, stack.bands[place].offset) for stack in stacks}
              for place in range(len(stacks[0].bands))]
    turns_round = method in ("min", "max") and any(scale < 0 for pairs in scales for scale, _ in pairs)
    return turns_round or any(len(pairs) > 1 for pairs in scales)


def _has_gaps(stacks, grid):
    """Whether a pixel may have no value because no image is there; NoData of the images aside."""
    steps = [lattice_step(grid, stack.grid) for stack in stacks]
    whole = [step.window_on_first for step, stack in zip(steps, stacks)
             if step is not None and not stack.may_be_invalid]
    return not are_covering(whole, grid)


def _bands(stacks, dtype, has_gaps):
    bands = []
    for place, first in enumerate(stacks[0].bands):
        infos = [stack.bands[place] for stack in stacks]
        shared = {info.nodata for info in infos} if not any(info.has_mask for info in infos) else {None}
        nodata = shared.pop() if len(shared) == 1 else None
        bands.append(replace(first, dtype=dtype, nodata=nodata, has_mask=has_gaps and nodata is None))
    return tuple(bands)
