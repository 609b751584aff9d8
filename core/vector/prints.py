"""Fingerprints of features, by which a model knows again what trained it."""

import hashlib

import numpy as np
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
    _, *across = grid.transform
    step = np.hypot([across[0], across[1]], [across[3], across[4]]) / _PARTS
    return [_print(ogr.CreateGeometryFromWkb(wkb), step) for wkb in geometries]


def _print(geometry, step):
    # Neither the vertex where a ring begins nor its direction matters.
    vertices = np.unique(np.rint(np.array(list(_vertices(geometry))) / step).astype(np.int64), axis=0)
    return hashlib.sha256(vertices.astype("<i8").tobytes()).hexdigest()[:12]


def _vertices(geometry):
    for place in range(geometry.GetPointCount() if geometry.GetGeometryCount() == 0 else 0):
        yield geometry.GetX(place), geometry.GetY(place)
    for place in range(geometry.GetGeometryCount()):
        yield from _vertices(geometry.GetGeometryRef(place))
