"""Polygons as rings in pixels, and their shares of pixels by GEOS."""

import numpy as np
from osgeo import ogr
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.coverage.runs import FULL


def ring(*points, hole=False):
    """A ring of (row, col) positions; the first point is repeated at the end."""
    rows, cols = np.array([*points, points[0]], float).T
    return hole, rows, cols


def box(row0, col0, row1, col1, hole=False):
    return ring((row0, col0), (row0, col1), (row1, col1), (row1, col0), hole=hole)


def geometry_of(polygon):
    """An OGR polygon of one outer ring and its holes, x the columns and y the rows."""
    made = ogr.Geometry(ogr.wkbPolygon)
    for _, rows, cols in polygon:
        line = ogr.Geometry(ogr.wkbLinearRing)
        for row, col in zip(rows.tolist(), cols.tolist()):
            line.AddPoint_2D(col, row)
        made.AddGeometry(line)
    return made


def shares_by_geos(geometry, rows, cols):
    """The area of a geometry in each pixel, by cutting it with every pixel."""
    shares = np.zeros((rows, cols))
    for row in range(rows):
        for col in range(cols):
            pixel = geometry_of([box(row, col, row + 1, col + 1)])
            shares[row, col] = geometry.Intersection(pixel).GetArea()
    return shares


def shares_of(runs, rows, cols, zone=0):
    """The shares of a zone as an array, from runs that must not overlap."""
    shares = np.zeros((rows, cols))
    for number, row, start, stop, area in zip(runs.zone, runs.row, runs.start, runs.stop, runs.area):
        assert 0 <= start < stop <= cols and 0 < area <= FULL
        if number == zone:
            assert not shares[row, start:stop].any()
            shares[row, start:stop] = area / FULL
    return shares


def edges_of(polygons, row0, row1):
    """The edges of polygons in some rows."""
    outlines = Outlines.of(polygons)
    return outlines.edges(np.arange(len(outlines)), row0, row1)
