"""The patches of one strip of a raster: its runs per row, joined into patches inside the strip."""

from dataclasses import dataclass

import numpy as np

from ..errors import InputError, ParameterError
from .runs import first_pixels, touching_runs
from .union import connected_components

_LARGEST_STRIP = 2**31 - 1


@dataclass(frozen=True)
class StripPatches:
    """Patches (connected pixels of equal value) of one strip, numbered from 1 by their first pixel in scan order.

    Attributes:
        shape: (rows, cols) of the strip.
        connectivity: 4 or 8.
        run_starts: int32 (runs,), flat index in the strip of the first pixel of every run.
        run_labels: int32 (runs,), patch of every run; 0 is NoData.
        sizes: int64 (patches + 1,), pixels in this strip; ``sizes[0]`` is 0.
        values: (patches + 1,) in the type of the raster, class value; ``values[0]`` means nothing.
    """

    shape: tuple
    connectivity: int
    run_starts: np.ndarray
    run_labels: np.ndarray
    sizes: np.ndarray
    values: np.ndarray

    @property
    def n_patches(self):
        """Number of patches in the strip."""
        return self.sizes.size - 1

    @property
    def nbytes(self):
        """Bytes of the arrays: 8 per run, 8 and the value's own per patch."""
        return self.run_starts.nbytes + self.run_labels.nbytes + self.sizes.nbytes + self.values.nbytes

    def image(self, of_label):
        """Writes one number per patch into the patch's pixels.

        Args:
            of_label: whole numbers (patches + 1,), the number of every patch; of NoData at 0.

        Returns:
            (rows, cols) in the type of the numbers.
        """
        of_run = of_label.take(self.run_labels)
        rises = np.zeros(self.shape[0] * self.shape[1], of_label.dtype)
        rises[self.run_starts[:1]] = of_run[:1]
        # A fall below zero wraps in an unsigned type, and the sum wraps back.
        rises[self.run_starts[1:]] = of_run[1:] - of_run[:-1]
        return np.cumsum(rises, dtype=of_label.dtype).reshape(self.shape)

    def edge_rows(self):
        """Labels of the first and of the last row, two int32 arrays (cols,)."""
        return self._row(0), self._row(self.shape[0] - 1)

    def _row(self, row):
        cols = self.shape[1]
        begin, end = np.searchsorted(self.run_starts, (row * cols, (row + 1) * cols))
        lengths = np.diff(self.run_starts[begin:end], append=np.int32((row + 1) * cols))
        return np.repeat(self.run_labels[begin:end], lengths)


def scan(values, valid=None, connectivity=4):
    """Finds the patches of one strip.

    Rows are cut into runs of equal value; runs that touch in adjacent rows are the edges of a graph whose connected
    components are the patches (run-based labelling: He, Chao and Suzuki, 2008, IEEE Trans. Image Process. 17:749).

    Args:
        values: integer array (rows, cols), at least one pixel.
        valid: bool array (rows, cols), or None when every pixel is valid; invalid pixels belong to no patch.
        connectivity: 4 (edges) or 8 (edges and corners).

    Returns:
        StripPatches.

    Raises:
        ParameterError: the connectivity is neither 4 nor 8.
        InputError: the values are not a two-dimensional array of integers, or the strip is too large.
    """
    check_classes(values, valid, connectivity)
    if values.size > _LARGEST_STRIP:
        raise InputError(
            "A strip may have at most {limit} pixels; got {pixels}: use lower strips.",
            limit=_LARGEST_STRIP,
            pixels=values.size,
        )
    rows, cols = values.shape
    flat = np.ascontiguousarray(values).reshape(-1)
    flags = None if valid is None else np.ascontiguousarray(valid, bool).reshape(-1)
    first = first_pixels(flat, flags, cols)
    starts = np.flatnonzero(first)
    later = first.astype(np.int32)
    later[0] = 0
    run_of_pixel = np.cumsum(later, dtype=np.int32)
    lower, upper = touching_runs(flat, flags, first, run_of_pixel, cols, connectivity)
    roots = connected_components(starts.size, lower, upper, run_of_pixel[::cols])

    is_first = roots == np.arange(starts.size)
    if flags is not None:
        is_first &= flags.take(starts)
    labels = np.cumsum(is_first, dtype=np.intp).take(roots)
    if flags is not None:
        labels *= flags.take(starts)
    lengths = np.empty(starts.size)
    np.subtract(starts[1:], starts[:-1], out=lengths[:-1], casting="unsafe")
    lengths[-1] = flat.size - starts[-1]
    n_patches = np.count_nonzero(is_first)
    sizes = np.bincount(labels, weights=lengths, minlength=n_patches + 1).astype(np.int64)
    sizes[0] = 0
    patch_values = np.zeros(n_patches + 1, flat.dtype)
    patch_values[1:] = flat.take(starts.compress(is_first))
    return StripPatches(
        (rows, cols), connectivity, starts.astype(np.int32), labels.astype(np.int32), sizes, patch_values
    )


def check_classes(values, valid, connectivity):
    """Raises ParameterError or InputError where patches cannot be made of these arguments of `scan`."""
    if connectivity not in (4, 8):
        raise ParameterError("The connectivity must be 4 or 8; got {connectivity}.", connectivity=connectivity)
    if values.ndim != 2 or values.dtype.kind not in "iu":
        raise InputError(
            "Patches need a (rows, cols) array of integer classes; got {shape} of {dtype}: round or reclassify first.",
            shape=values.shape,
            dtype=values.dtype,
        )
    if valid is not None and valid.shape != values.shape:
        raise InputError(
            "The mask of valid pixels must have the shape {expected} of the classes; got {shape}.",
            expected=values.shape,
            shape=valid.shape,
        )
