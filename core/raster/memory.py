"""Arrays shown to GDAL as rasters, without a copy."""

import numpy as np
from osgeo import gdal

from .gdalio import GDAL_TYPES, HAS_INT8

_OPAQUE = 255
# Types that GDAL does not have, and those that hold their values.
SHOWN_TYPES = {} if HAS_INT8 else {np.dtype("int8"): np.dtype("int16")}


def memory_raster(bands, transform, crs="", valid=None):
    """A GDAL dataset whose bands are arrays; it must not outlive them.

    Args:
        bands: C-contiguous ndarrays (rows, cols) of one shape, each of a type that GDAL has; GDAL writes into them.
        transform: GDAL's six numbers.
        crs: WKT, or "".
        valid: bool ndarray (rows, cols) that becomes the mask of all bands, or None.
    """
    rows, cols = bands[0].shape
    dataset = gdal.GetDriverByName("MEM").Create("", cols, rows, 0)
    for band in bands:
        dataset.AddBand(GDAL_TYPES[band.dtype], [f"DATAPOINTER={band.ctypes.data}"])
    dataset.SetGeoTransform(transform)
    if crs:
        dataset.SetProjection(crs)
    if valid is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        opacity = np.where(valid, np.uint8(_OPAQUE), np.uint8(0))
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, cols, rows, opacity, buf_type=gdal.GDT_Byte)
    return dataset


def empty_raster(grid):
    """A GDAL dataset with a grid and no pixels, of any size."""
    dataset = gdal.GetDriverByName("VRT").Create("", grid.cols, grid.rows, 1)
    dataset.SetGeoTransform(grid.transform)
    if grid.crs:
        dataset.SetProjection(grid.crs)
    return dataset
