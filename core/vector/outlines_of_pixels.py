"""Pixels of a raster as polygons."""

import uuid

import numpy as np
from osgeo import gdal, ogr

from ..errors import InputError
from ..raster.gdalio import gdal_calls


def outline_of(pixels, window, grid):
    """The outline of some pixels, along their edges.

    Args:
        pixels: bool ndarray (rows, cols) of the window, one of them at least true.
        window: the `Window` of the grid.
        grid: the `Grid`; it may be rotated or south-up.
    Returns:
        WKB of a multipolygon in the grid's coordinate system.
    """
    rows, cols = pixels.shape
    raster = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(grid.window_transform(window))
    band = raster.GetRasterBand(1)
    vector = ogr.GetDriverByName("Memory").CreateDataSource(uuid.uuid4().hex)
    layer = vector.CreateLayer("outlines", None, ogr.wkbPolygon)
    outline = ogr.Geometry(ogr.wkbMultiPolygon)
    with gdal_calls() as failures:
        content = np.ascontiguousarray(pixels, np.uint8)
        failures.attempt(band.WriteRaster, 0, 0, cols, rows, content, buf_type=gdal.GDT_Byte)
        failures.attempt(gdal.Polygonize, band, band, layer, -1, [])
        if failures:
            raise InputError("The outline of a region cannot be drawn: {reason}.", reason=failures.reason())
        for feature in layer:
            outline.AddGeometry(feature.GetGeometryRef())
    return bytes(outline.ExportToWkb())
