"""The outlines of polygons on a raster, their vertices on a lattice that is a billion times finer than the pixels."""

from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from ..stats.ranges import ranges

# Steps of the lattice in a pixel: areas in a pixel are whole numbers below 2^62, so that all sums of them are exact.
BITS = 30
PIXEL = 1 << BITS
# Vertices farther away than this lie nowhere near any raster, and their lattice numbers would overflow.
_FARTHEST = float(1 << 31)
# A triangle, its last vertex repeating the first; less has no area.
_FEWEST_VERTICES = 4
# Polygons that are brought onto the lattice at once: their arrays are small, and many.
_TOGETHER = 1024


@dataclass(frozen=True)
class Edges:
    """Edges of outlines that are not horizontal, from the upper end to the lower one.

    Attributes:
        zone: int32 (edges,), index of the polygon.
        x0, y0, x1, y1: int64 (edges,), the ends on the lattice; y0 < y1.
        direction: int8 (edges,), 1 where the polygon lies to the right in the raster (larger columns), -1 to the left.
    """

    zone: np.ndarray
    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray
    direction: np.ndarray

    def from_column(self, col):
        """The edges with columns counted from another one."""
        return replace(self, x0=self.x0 - col * PIXEL, x1=self.x1 - col * PIXEL)


@dataclass(frozen=True)
class Outlines:
    """The rings of polygons; vertices are rounded to 2^-30 pixel, which takes away the rounding of coordinates.

    Attributes:
        x, y: int64 (vertices,), positions on the lattice, columns and rows from the raster's corner.
        sign: int8 (vertices,), for the edge that begins at the vertex: 1 in rings whose descending edges have the
            polygon to their right, -1 in others; 0 at the last vertex of a ring, where no edge begins.
        starts: int64 (polygons + 1,), the first vertex of each polygon.
        rows, cols: int64 (polygons, 2), the pixels of the envelope: first, and last + 1; both 0 where it is empty.
    """

    x: np.ndarray
    y: np.ndarray
    sign: np.ndarray
    starts: np.ndarray
    rows: np.ndarray
    cols: np.ndarray

    def __len__(self):
        return len(self.starts) - 1

    @property
    def nbytes(self):
        """Bytes of the arrays."""
        return sum(array.nbytes for array in (self.x, self.y, self.sign, self.starts, self.rows, self.cols))

    @classmethod
    def of(cls, polygons):
        """Gathers polygons.

        Args:
            polygons: iterable of polygons, each a list of rings (is_hole, rows, cols): positions in fractions of pixels
                from the raster's corner, the last vertex repeating the first. Whether a ring turns left or right does
                not matter. Rings must not cross themselves or each other.
        Raises:
            ValueError: a position is not a finite number.
        """
        parts = []
        polygons = iter(polygons)
        while True:
            some = list(islice(polygons, _TOGETHER))
            if not some:
                break
            parts.append(cls._of_some(some))
        if not parts:
            parts = [cls._of_some([])]
        vertices = np.cumsum([0] + [len(part.x) for part in parts])
        starts = [part.starts[:-1] + before for part, before in zip(parts, vertices)]
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("x", "y", "sign")),
                   np.concatenate([*starts, vertices[-1:]]),
                   *(np.concatenate([getattr(part, name) for part in parts]) for name in ("rows", "cols")))

    @classmethod
    def _of_some(cls, polygons):
        xs, ys, holes, lengths, rings = [], [], [], [], []
        for polygon in polygons:
            polygon = [ring for ring in polygon if len(ring[1]) >= _FEWEST_VERTICES]
            rings.append(len(polygon))
            for is_hole, rows, cols in polygon:
                xs.append(cols)
                ys.append(rows)
                holes.append(is_hole)
                lengths.append(len(rows))
        x, y = _on_lattice(xs), _on_lattice(ys)
        ring_starts = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])
        starts = ring_starts[np.concatenate([[0], np.cumsum(rings, dtype=np.int64)])]
        sign = np.repeat(_signs(x, y, ring_starts, np.array(holes, bool)), lengths)
        sign[ring_starts[1:] - 1] = 0
        return cls(x, y, sign, starts, _pixels(y, starts), _pixels(x, starts))

    def edges(self, polygons, row0, row1):
        """The edges of some polygons that pass through the rows from row0 up to, not including, row1.

        Args:
            polygons: int ndarray, numbers of the polygons; ``zone`` of the result is an index into it.
            row0, row1: rows of the raster.
        Returns:
            `Edges`.
        """
        begin, end = self.starts[polygons], self.starts[polygons + 1]
        first, zone = ranges(begin, end)
        first, zone = _where(self.sign[first] != 0, first, zone)
        upper, lower = self.y[first], self.y[first + 1]
        passing = (np.minimum(upper, lower) < row1 << BITS) & (np.maximum(upper, lower) > row0 << BITS)
        passing &= upper != lower
        first, zone, upper, lower = _where(passing, first, zone, upper, lower)
        rising = upper > lower
        x0, x1 = self.x[first], self.x[first + 1]
        direction = np.where(rising, -self.sign[first], self.sign[first])
        return Edges(zone, np.where(rising, x1, x0), np.where(rising, lower, upper),
                     np.where(rising, x0, x1), np.where(rising, upper, lower), direction)


def _where(condition, *arrays):
    return [array.compress(condition) for array in arrays]


def _on_lattice(parts):
    positions = np.concatenate([np.zeros(0), *parts])
    if not np.isfinite(positions).all():
        raise ValueError("a position is not a finite number")
    np.clip(positions, -_FARTHEST, _FARTHEST, out=positions)
    positions *= PIXEL
    return np.rint(positions, out=positions).astype(np.int64)


def _signs(x, y, ring_starts, holes):
    """For each ring 1 where the polygon lies to the right of its descending edges, -1 otherwise."""
    if len(holes) == 0:
        return np.zeros(0, np.int8)
    lengths = np.diff(ring_starts)
    # From the ring's own first vertex, so that far from the corner no digits are lost.
    dx = (x - np.repeat(x[ring_starts[:-1]], lengths)).astype(np.float64)
    dy = (y - np.repeat(y[ring_starts[:-1]], lengths)).astype(np.float64)
    products = np.zeros(len(x))
    products[:-1] = dx[:-1] * dy[1:] - dx[1:] * dy[:-1]
    # No edge leads from one ring to the next.
    products[ring_starts[1:] - 1] = 0
    doubled_areas = np.add.reduceat(products, ring_starts[:-1])
    return np.where((doubled_areas < 0) != holes, 1, -1).astype(np.int8)


def _pixels(positions, starts):
    """First pixel and last pixel + 1 that each polygon's vertices lie in or on the edge of."""
    pixels = np.zeros((len(starts) - 1, 2), np.int64)
    some = np.flatnonzero(np.diff(starts))
    if len(some):
        begin = starts[:-1][some]
        pixels[some, 0] = np.minimum.reduceat(positions, begin) >> BITS
        pixels[some, 1] = -(-np.maximum.reduceat(positions, begin) >> BITS)
    return pixels
