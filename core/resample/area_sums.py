"""Sums of an image over the quadrilaterals of a lattice, by the exact part of each pixel inside."""

import numpy as np

# Positions of crossings held at once, over all edges of a strip.
_LARGEST_STRIP = 1 << 16


def area_sums(rows, cols, images):
    """Integrates images over cells with straight sides.

    By Green's theorem the sum over a cell is the integral along its sides of the image's own integral along its rows.
    A side is cut where it crosses rows and columns of pixels; between the cuts the midpoint rule is exact. Sides are
    shared by neighbours, so the sums of all cells add up to the sum over the lattice.

    Args:
        rows, cols: float64 ndarrays (m + 1, n + 1), positions of the lattice's corners in pixels of the images; (0, 0)
            is the outer corner of the first pixel. Cells may be turned, mirrored and beside the images.
        images: float64 ndarray (k, height, width); outside they are zero.
    Returns:
        float64 ndarray (k, m, n): sum of value times area of the pixel inside the cell (1 for a whole pixel).
    """
    integral = _RowIntegral(images)
    along, down = [], []
    for strip in _strips(rows, cols, len(images)):
        along.append(integral.over(rows[strip, :-1], cols[strip, :-1], rows[strip, 1:], cols[strip, 1:]))
        lower = slice(strip.start + 1, min(strip.stop + 1, len(rows)))
        upper = slice(strip.start, lower.stop - 1)
        down.append(integral.over(rows[upper], cols[upper], rows[lower], cols[lower]))
    along, down = np.concatenate(along, axis=1), np.concatenate(down, axis=1)
    sums = along[:, :-1] + down[:, :, 1:] - along[:, 1:] - down[:, :, :-1]
    return sums * _orientation(rows, cols)


class _RowIntegral:
    """The integral of images from their left edge to any position, along each row."""

    def __init__(self, images):
        count, height, width = images.shape
        # A row of zeros above and below, and a column of zeros to the right, for what lies outside.
        self._values = np.zeros((count, height + 2, width + 1))
        self._values[:, 1:-1, :-1] = images
        self._sums = np.zeros_like(self._values)
        np.cumsum(images, axis=2, out=self._sums[:, 1:-1, 1:])
        self._height, self._width = height, width

    def __call__(self, row, col):
        col = np.clip(col, 0, self._width)
        place = (np.clip(np.floor(row).astype(np.int64) + 1, 0, self._height + 1), np.floor(col).astype(np.int64))
        return self._sums[(slice(None), *place)] + self._values[(slice(None), *place)] * (col - place[1])

    def over(self, row0, col0, row1, col1):
        """Integrals with respect to the row along straight lines from (row0, col0) to (row1, col1)."""
        cuts = np.concatenate([np.zeros((*row0.shape, 1)), _crossings(row0, row1), _crossings(col0, col1),
                               np.ones((*row0.shape, 1))], axis=-1)
        cuts.sort(axis=-1)
        middle = (cuts[..., 1:] + cuts[..., :-1]) / 2
        row_step, col_step = (row1 - row0)[..., None], (col1 - col0)[..., None]
        at = self(row0[..., None] + middle * row_step, col0[..., None] + middle * col_step)
        return (at * (np.diff(cuts, axis=-1) * row_step)).sum(axis=-1)


def _crossings(start, end):
    """Where lines cross whole numbers, as parts of their length along a last axis; 1 for none."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    first = np.floor(low) + 1
    most = int(max(0, (np.ceil(high) - first).max(initial=0)))
    whole = first[..., None] + np.arange(most)
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = (whole - start[..., None]) / (end - start)[..., None]
    return np.where(whole < high[..., None], parts, 1.0)


def _orientation(rows, cols):
    """1 or -1 for each cell, as its corners go round, so that areas are positive."""
    row_one, col_one = rows[1:, 1:] - rows[:-1, :-1], cols[1:, 1:] - cols[:-1, :-1]
    row_other, col_other = rows[1:, :-1] - rows[:-1, 1:], cols[1:, :-1] - cols[:-1, 1:]
    return np.sign(col_one * row_other - col_other * row_one)


def _strips(rows, cols, count):
    """Ranges of lattice rows that keep the crossings in memory few."""
    crossings = max(np.abs(np.diff(positions, axis=axis)).max(initial=0) for positions in (rows, cols)
                    for axis in (0, 1))
    height = max(1, int(_LARGEST_STRIP / (rows.shape[1] * (2 * crossings + 4) * count)))
    for start in range(0, len(rows), height):
        yield slice(start, min(start + height, len(rows)))
