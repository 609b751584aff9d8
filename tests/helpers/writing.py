"""A small raster, written as the engine writes."""

import numpy as np
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.profile import RasterProfile
from whiskbroom.core.raster.writer import RasterWriter, publish

from .rasters import NORTH_UP, wkt

GRID = Grid(3, 5, NORTH_UP, wkt(32633))
VALUES = np.arange(30).reshape(2, 3, 5)


def profile(path, dtype="uint16", nodata=None, names=("one", "two"), **more):
    return RasterProfile(str(path), np.dtype(dtype), nodata, names, **more)


def write(made, values=VALUES, valid=None, grid=GRID, record=None):
    writer = RasterWriter(made, grid, record or {})
    writer.write(grid.whole, values, valid)
    publish([writer])
    return made.path
