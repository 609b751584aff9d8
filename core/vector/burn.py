"""Geometries burnt into windows of a grid."""

import numpy as np
from osgeo import gdal, ogr

from ..errors import InputError
from ..raster.gdalio import GDAL_TYPES, gdal_calls


def burn(shapes, grid, window, all_touched=False, dtype=np.int32):
    """Burns numbers into a window; where shapes overlap, the later one stays.

    Args:
        shapes: pairs (OGR geometry in the grid's coordinate system, number).
        grid: the `Grid`.
        window: the `Window` of it.
        all_touched: burn every pixel that a polygon touches; otherwise those whose centre lies inside. A point burns
            the pixel that it lies in either way.
        dtype: type of the result.
    Returns:
        ndarray (rows, cols), 0 where nothing was burnt.
    """
    raster = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, 1, GDAL_TYPES[np.dtype(dtype)])
    raster.SetGeoTransform(grid.window_transform(window))
    vector = _memory_driver().CreateDataSource("")
    layer = vector.CreateLayer("shapes", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger64))
    for geometry, number in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        feature.SetField(0, int(number))
        layer.CreateFeature(feature)
    options = ["ATTRIBUTE=number"] + (["ALL_TOUCHED=TRUE"] if all_touched else [])
    out = np.empty((window.rows, window.cols), dtype)
    with gdal_calls() as failures:
        failures.attempt(gdal.RasterizeLayer, raster, [1], layer, options=options)
        failures.attempt(raster.ReadRaster, buf_obj=out)
        if failures:
            raise InputError("The features cannot be laid on the raster: {reason}.", reason=failures.reason())
    return out


def _memory_driver():
    # GDAL 3.11 joined the vector driver "Memory" into the driver "MEM", and warns of the old name.
    return ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")
