"""Fingerprints of features, by which a model knows again what trained it."""

import hashlib
import math

from osgeo import ogr

# Parts of a pixel: less is the rounding of writers and of coordinate systems.
_PARTS = 100


def prints(geometries, grid):
    """A short text for each feature; equal ones are the same on the ground, however they are stored.

    Args:
        geometries: WKB of polygons and points in the coordinate system of the grid.
        grid: the `Grid`; another one with pixels of the same size gives the same texts.
    Returns:
        A list of texts of 12 characters.
    """
    _, a, b, _, d, e = grid.transform
    steps = math.hypot(a, d) / _PARTS, math.hypot(b, e) / _PARTS
    return [_print(ogr.CreateGeometryFromWkb(wkb), *steps) for wkb in geometries]


def _print(geometry, x_step, y_step):
    # Neither the vertex where a ring begins nor its direction matters.
    vertices = sorted({(round(x / x_step), round(y / y_step)) for x, y in _vertices(geometry)})
    return hashlib.sha256(repr(vertices).encode()).hexdigest()[:12]


def _vertices(geometry):
    for place in range(geometry.GetPointCount() if geometry.GetGeometryCount() == 0 else 0):
        yield geometry.GetX(place), geometry.GetY(place)
    for place in range(geometry.GetGeometryCount()):
        yield from _vertices(geometry.GetGeometryRef(place))
