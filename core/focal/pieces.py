"""Cuts a block into pieces that stay in the processor's cache, each as one flat array.

In a flat array a neighbour is a constant distance away, so a whole piece is shifted by slicing. The windows that
begin in the last columns wrap around into the next row; their results are computed and dropped.
"""

import numpy as np

from .runs import joined_by, rectangle_parts
from .scratch import Scratch


class Piece:
    """The values under all windows of a few output rows and columns; loaded again for each part of a block.

    Args:
        footprint: `Footprint`.
        rows, cols: output pixels of the piece.
        dtype: of the values.

    Attributes:
        fill: what stands in `values` for invalid cells; workers may set it before the first `load`.
        around_nodata: whether windows with an invalid centre have a result too.
        values: flat values; the window of output pixel (r, c) begins at r * stride + c.
        valid: flat bool, or None when all cells are valid.
        stride: distance of neighbouring rows.
        length: number of windows, those that wrap around included.
        scratch: working memory.
    """

    def __init__(self, footprint, rows, cols, dtype):
        self.footprint = footprint
        self.rows, self.cols = rows, cols
        self.stride = cols + footprint.shape[1] - 1
        self.length = rows * self.stride
        self._source_rows = rows + footprint.shape[0] - 1
        capacity = self._source_rows * self.stride + footprint.shape[1] - 1
        self.scratch = Scratch(capacity)
        self.fill = 0
        self.around_nodata = False
        self.values = np.zeros(capacity, dtype)
        self.valid = None
        self._valid = np.ones(capacity, bool)
        self._counts = None
        self._counts_known = False

    def load(self, values, valid):
        """Takes over the values of the source rows and columns (2-D) and their validity (2-D bool or None)."""
        self._counts_known = False
        inner = self.source(self.values)
        if values.dtype.kind == "f":
            np.add(values, 0, out=inner)  # turns -0 into 0, so that equal values have equal bits
            valid = _without_nan(inner, valid)
        else:
            np.copyto(inner, values)
        if valid is None or valid.all():
            self.valid = None
            return
        self.valid = self._valid
        np.copyto(self.source(self._valid), valid)
        np.copyto(inner, self.fill, where=~valid)

    def source(self, flat):
        """A flat array as source rows and columns."""
        return flat[: self._source_rows * self.stride].reshape(self._source_rows, self.stride)

    def grid(self, flat):
        """The results (rows, cols) out of a flat array with one result per window."""
        return flat[: self.length].reshape(self.rows, self.stride)[:, : self.cols]

    def at_cell(self, flat, row, column):
        """The flat array shifted so that each window's cell (row, column) stands where the window begins."""
        start = row * self.stride + column
        return flat[start:start + self.length]

    def centre(self, flat):
        """The flat array shifted to the windows' centres."""
        return self.at_cell(flat, self.footprint.shape[0] // 2, self.footprint.shape[1] // 2)

    def wanted(self):
        """Whether a window has a result as far as its centre decides, flat bool; while some cells are invalid."""
        return self.counts() > 0 if self.around_nodata else self.centre(self.valid)

    def counts(self):
        """The number of valid cells under each window, flat, in the smallest unsigned type; None when all are."""
        if self.valid is None:
            return None
        if not self._counts_known:
            with self.scratch.frame():
                counts = self.count(self.valid)
                if self._counts is None:
                    self._counts = np.empty_like(counts)
                np.copyto(self._counts, counts)
            self._counts_known = True
        return self._counts

    def count(self, cells):
        """The number of true cells of a flat bool array under each window, in the smallest unsigned type."""
        return self.sum(cells.view(np.uint8), np.min_scalar_type(self.footprint.size),
                        np.min_scalar_type(self.footprint.shape[1]))

    def sum(self, cells, dtype, run_dtype=None):
        """The unweighted sum of the cells of a flat array under each window.

        Args:
            cells: flat array, zero in invalid cells.
            dtype: of the result, able to hold every sum.
            run_dtype: able to hold the sum of every run of cells in a row; `dtype` if None.

        Returns:
            Flat array of `length` sums.
        """
        scratch = self.scratch
        total = scratch.take(self.length, dtype)
        with scratch.frame():
            parts = rectangle_parts(
                scratch.converted(cells, run_dtype or dtype), self.footprint, self.stride, scratch,
                joined_by(np.add, scratch), widen=lambda line: scratch.converted(line, dtype),
            )
            for number, (offset, part) in enumerate(parts):
                part = part[offset:offset + self.length]
                if number:
                    np.add(total, part, out=total)
                else:
                    np.copyto(total, part)
        return total

    def sorted_cells(self):
        """The flat positions of the valid cells, those of equal values in ascending order, by value."""
        cells = np.arange(self._source_rows * self.stride)
        if self.valid is not None:
            cells = cells[self.valid[: len(cells)]]
        return cells[np.argsort(self.values[cells], kind="stable")]


def _without_nan(values, valid):
    missing = np.isnan(values)
    if not missing.any():
        return valid
    return ~missing if valid is None else valid & ~missing
