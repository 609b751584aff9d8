"""Polygons of patches as well-known binary (OGC 06-103r4, section 8)."""

import struct

import numpy as np

from ..stats.ranges import ranges

_POLYGON, _MULTIPOLYGON = 3, 6


def polygons_of(rings, is_hole, transform):
    """The polygon of each patch.

    Args:
        rings: `Rings` as `in_order` gives them, and which of them are holes.
        transform: GDAL's six numbers of the raster.
    Returns:
        list of well-known binary in the order of the patches.
    """
    x0, a, b, y0, d, e = transform
    # Every ring ends with its first point; outer rings turn left on the ground.
    lengths = np.diff(rings.begins)
    step, which = ranges(np.zeros_like(lengths), lengths + 1)
    if a * e - b * d < 0:
        step = lengths[which] - step
    step[step == lengths[which]] = 0
    index = rings.begins[:-1][which] + step
    ends = np.cumsum(lengths + 1) - 1
    cols, rows = rings.cols[index].astype(np.float64), rings.rows[index].astype(np.float64)
    points = np.empty((len(index), 2), "<f8")
    points[:, 0], points[:, 1] = x0 + a * cols + b * rows, y0 + d * cols + e * rows
    firsts = np.flatnonzero(~is_hole).tolist() + [len(rings)]
    begins, counts = (ends - lengths).tolist(), (lengths + 1).tolist()
    return [_polygon(points, begins, counts, first, last) for first, last in zip(firsts, firsts[1:])]


def _polygon(points, begins, counts, first, last):
    parts = [struct.pack("<BII", 1, _POLYGON, last - first)]
    for ring in range(first, last):
        parts += [struct.pack("<I", counts[ring]), points[begins[ring]:begins[ring] + counts[ring]].tobytes()]
    return b"".join(parts)


def multipolygon(polygons):
    """Polygons, as well-known binary, made one."""
    return struct.pack("<BII", 1, _MULTIPOLYGON, len(polygons)) + b"".join(polygons)
