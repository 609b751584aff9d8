"""Where the pixels of one grid lie on another, without any coordinate system between them."""

import math
from dataclasses import dataclass

from .grid import Grid, Window, same_crs

# Part of a pixel: less is the rounding of writers, more is a shift.
SAME_PLACE = 0.01


@dataclass(frozen=True)
class PixelMap:
    """Takes positions in pixels of a target grid to positions in pixels of a source grid; positions as `Grid`'s.

    Attributes:
        row, col: three numbers each: position of the target's first corner, step with a row, step with a column.
    """

    row: tuple
    col: tuple

    @classmethod
    def between(cls, target: Grid, source: Grid):
        """The map of two grids whose coordinates are of one system.

        Differences are taken before products, so that large coordinates cost no digits.
        """
        x0, a, b, y0, d, e = target.transform
        _, sa, sb, _, sd, se = source.transform
        dx, dy = x0 - source.transform[0], y0 - source.transform[3]
        determinant = sa * se - sb * sd
        steps = ((dx, dy), (b, e), (a, d))
        return cls(tuple((sa * y - sd * x) / determinant for x, y in steps),
                   tuple((se * x - sb * y) / determinant for x, y in steps))

    def __call__(self, row, col):
        """Positions (row, column) in the source; takes numbers or arrays."""
        return (self.row[0] + self.row[1] * row + self.row[2] * col,
                self.col[0] + self.col[1] * row + self.col[2] * col)

    def is_straight(self, grid):
        """Whether rows stay rows and columns stay columns all over the target grid."""
        return abs(self.row[2]) * grid.cols < SAME_PLACE and abs(self.col[1]) * grid.rows < SAME_PLACE

    def row_positions(self, rows):
        """Source rows for target rows, where the map is straight."""
        return self.row[0] + self.row[1] * rows

    def col_positions(self, cols):
        """Source columns for target columns, where the map is straight."""
        return self.col[0] + self.col[2] * cols


@dataclass(frozen=True)
class LatticeStep:
    """How two grids on one lattice lie to each other.

    Attributes:
        pixel_map: `PixelMap` from the first to the second, of whole numbers.
        window_on_first: the second as a `Window` of the first, which may lie beyond its edges.
    """

    pixel_map: PixelMap
    window_on_first: Window


def lattice_step(first, second):
    """The `LatticeStep` from a grid to another, or None where their pixels do not coincide.

    They may be mirrored, as south-up and north-up rasters are, but not turned. Coordinate systems must be the same
    where both grids have one.
    """
    if first.crs and second.crs and not same_crs(first.crs, second.crs):
        return None
    found = PixelMap.between(first, second)
    row, col = round(found.row[0]), round(found.col[0])
    row_step, col_step = math.copysign(1, found.row[1]), math.copysign(1, found.col[2])
    whole = PixelMap((row, row_step, 0.0), (col, 0.0, col_step))
    # Both grids' corners: the farther they are from each other, the more a difference of pixel size counts.
    rows = sorted((row_step * (0 - row), row_step * (second.rows - row)))
    cols = sorted((col_step * (0 - col), col_step * (second.cols - col)))
    for corner_row in (0, first.rows, *rows):
        for corner_col in (0, first.cols, *cols):
            here, there = found(corner_row, corner_col), whole(corner_row, corner_col)
            if abs(here[0] - there[0]) > SAME_PLACE or abs(here[1] - there[1]) > SAME_PLACE:
                return None
    return LatticeStep(whole, Window(int(rows[0]), int(cols[0]), second.rows, second.cols))
