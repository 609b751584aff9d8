"""Training polygons and points as labels of pixels."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np
from osgeo import ogr

from ..raster.grid import Grid, Window
from ..raster.pieces import overlap
from .burn import burn

_TILE = 256


@dataclass(frozen=True)
class LabelledShapes:
    """Polygons and points, each with a class, on a grid.

    A pixel inside shapes of several classes belongs to none: it is counted as contested. Inside several shapes of one
    class it counts once.

    Attributes:
        geometries: WKB in the grid's coordinate system.
        classes: the class of each, from 1.
        grid: the `Grid`.
        all_touched: take every pixel that a polygon touches; otherwise those whose centre lies inside.
    """

    geometries: Tuple[bytes, ...]
    classes: Tuple[int, ...]
    grid: Grid
    all_touched: bool = False

    def envelopes(self):
        """For each shape the `Window` of its envelope, None outside the grid."""
        return [self.grid.window_of_envelope(*ogr.CreateGeometryFromWkb(wkb).GetEnvelope()) for wkb in self.geometries]

    def tiles(self):
        """Pairs (window, numbers of the shapes in it) for every tile of the grid that shapes touch, in row order.

        The window is cut to the shapes, so that only their surroundings are read.
        """
        touched = {}
        for number, envelope in enumerate(self.envelopes()):
            if envelope is None:
                continue
            for row in range(envelope.row // _TILE, (envelope.row + envelope.rows - 1) // _TILE + 1):
                for col in range(envelope.col // _TILE, (envelope.col + envelope.cols - 1) // _TILE + 1):
                    touched.setdefault((row, col), []).append((number, envelope))
        return [(_window_in_tile(row, col, [e for _, e in found]), tuple(n for n, _ in found))
                for (row, col), found in sorted(touched.items())]

    def labels(self, window, numbers):
        """The classes of the pixels of a window.

        Args:
            window: the `Window`.
            numbers: numbers of the shapes to look at.
        Returns:
            classes: int32 ndarray (rows, cols), 0 outside all shapes and where classes contest the pixel.
            contested: number of contested pixels.
            seen: numbers of the shapes that hold a pixel.
            owners: int32 ndarray (rows, cols), the number of a shape that gives the pixel its class, from 1; any number
                where it has none.
        """
        order = sorted(numbers, key=lambda number: self.classes[number])
        shapes = [(ogr.CreateGeometryFromWkb(self.geometries[number]), number + 1) for number in order]
        highest = burn(shapes, self.grid, window, self.all_touched)
        lowest = burn(shapes[::-1], self.grid, window, self.all_touched)
        class_of = np.array((0, *self.classes), np.int32)
        classes = class_of[highest]
        contested = classes != class_of[lowest]
        classes[contested] = 0
        found = np.union1d(highest, lowest)
        seen = set((found[found > 0] - 1).tolist())
        # A shape between two others is neither the highest nor the lowest.
        seen.update(number for number in order if number not in seen and self._holds_a_pixel(number, window))
        return classes, int(contested.sum()), frozenset(seen), highest

    def _holds_a_pixel(self, number, window):
        geometry = ogr.CreateGeometryFromWkb(self.geometries[number])
        envelope = self.grid.window_of_envelope(*geometry.GetEnvelope())
        part = None if envelope is None else overlap(envelope, window)
        return part is not None and bool(burn([(geometry, 1)], self.grid, part, self.all_touched).any())


def _window_in_tile(row, col, envelopes):
    row0 = max(row * _TILE, min(e.row for e in envelopes))
    col0 = max(col * _TILE, min(e.col for e in envelopes))
    row1 = min((row + 1) * _TILE, max(e.row + e.rows for e in envelopes))
    col1 = min((col + 1) * _TILE, max(e.col + e.cols for e in envelopes))
    return Window(row0, col0, row1 - row0, col1 - col0)
