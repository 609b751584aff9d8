"""The rings of polygons in well-known binary (OGC 06-103r4, section 8)."""

import struct

import numpy as np

_POLYGON, _COLLECTIONS = 3, (4, 5, 6, 7)
_POINT, _LINE = 1, 2


def polygon_rings(wkb):
    """The rings of all polygons of a two-dimensional geometry.

    Args:
        wkb: well-known binary; points and lines in it have no area and are passed over.
    Returns:
        list of (is_hole, float64 ndarray (vertices, 2)); the last vertex of a ring repeats the first.
    """
    rings = []
    _read(wkb, 0, rings)
    return rings


def _read(wkb, at, rings):
    """Reads the geometry that begins at a byte, and gives the byte after it."""
    order = "<" if wkb[at] else ">"
    kind, = struct.unpack_from(order + "I", wkb, at + 1)
    at += 5
    if kind == _POINT:
        return at + 16
    count, = struct.unpack_from(order + "I", wkb, at)
    at += 4
    if kind in _COLLECTIONS:
        for _ in range(count):
            at = _read(wkb, at, rings)
        return at
    if kind == _LINE:
        return at + 16 * count
    if kind != _POLYGON:
        raise ValueError(f"well-known binary of the type {kind}")
    for number in range(count):
        vertices, = struct.unpack_from(order + "I", wkb, at)
        at += 4
        rings.append((number > 0, np.frombuffer(wkb, order + "f8", 2 * vertices, at).reshape(-1, 2)))
        at += 16 * vertices
    return at
