"""Pairs of values counted in the cells of a square."""

from dataclasses import dataclass

import numpy as np

CELL_COLUMNS = ("x_from", "x_to", "y_from", "y_to", "pixels")


@dataclass(frozen=True)
class Cells:
    """Equal cells over two ranges; the upper ends belong to the last cells, and pairs beyond are in none.

    Attributes:
        x_low, x_high, y_low, y_high: the ranges, each of some width.
        count: number of cells along each.
    """

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    count: int

    @classmethod
    def over(cls, x_range, y_range, count):
        """Cells over (low, high) pairs; a range without width gets one around it."""
        ends = []
        for low, high in (x_range, y_range):
            half = 0 if high > low else abs(low) * 1e-3 or 0.5
            ends += [low - half, high + half]
        return cls(*ends, count)

    def counted(self, x, y):
        """How many pairs lie in each cell.

        Args:
            x, y: numbers (n,), none of them NaN.
        Returns:
            int64 ndarray (count, count): rows along y, from the lowest on.
        """
        col, col_in = self._place(x, self.x_low, self.x_high)
        row, row_in = self._place(y, self.y_low, self.y_high)
        inside = col_in & row_in
        flat = row[inside] * self.count + col[inside]
        return np.bincount(flat, minlength=self.count ** 2).reshape(self.count, self.count)

    def x_edges(self):
        """The edges of the cells along x, float64 (count + 1,)."""
        return np.linspace(self.x_low, self.x_high, self.count + 1)

    def y_edges(self):
        """The edges of the cells along y."""
        return np.linspace(self.y_low, self.y_high, self.count + 1)

    def _place(self, values, low, high):
        values = np.asarray(values, np.float64)
        inside = (values >= low) & (values <= high)
        share = np.where(inside, (values - low) / (high - low), 0)
        return np.minimum((share * self.count).astype(np.int64), self.count - 1), inside


def cell_rows(cells, counts):
    """A row for each cell with a pixel, by `CELL_COLUMNS`."""
    x, y = cells.x_edges().tolist(), cells.y_edges().tolist()
    return [(x[col], x[col + 1], y[row], y[row + 1], int(counts[row, col]))
            for row, col in np.argwhere(counts > 0).tolist()]
