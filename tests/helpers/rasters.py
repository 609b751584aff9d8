"""Small rasters written and read with GDAL alone, none of our own code."""

import numpy as np
from osgeo import gdal, osr

UTM33 = 32633
NORTH_UP = (500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0)
GDAL_TYPE = {"uint8": 1, "uint16": 2, "int16": 3, "uint32": 4, "int32": 5, "float32": 6, "float64": 7,
             "uint64": 12, "int64": 13}


def wkt(epsg):
    """Well-known text of a coordinate system, "" for None."""
    if epsg is None:
        return ""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write_raster(path, values, nodata=None, transform=NORTH_UP, epsg=UTM33, names=(), scales=(), offsets=(),
                 mask=None, band_nodata=(), driver="GTiff", options=()):
    """Writes values (bands, rows, cols) or (rows, cols); returns the path as text.

    mask is a bool array (rows, cols): True where pixels count; it becomes a mask band inside a GeoTIFF.
    """
    values = np.asarray(values)
    values = values if values.ndim == 3 else values[None]
    bands, rows, cols = values.shape
    options = list(options)
    if driver == "GTiff" and not any(option.startswith("PHOTOMETRIC") for option in options):
        # GDAL takes the fourth of four byte bands for alpha otherwise.
        options.append("PHOTOMETRIC=MINISBLACK")
    dataset = gdal.GetDriverByName(driver).Create(str(path), cols, rows, bands, GDAL_TYPE[values.dtype.name], options)
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        dataset.SetProjection(wkt(epsg))
    for number in range(1, bands + 1):
        band = dataset.GetRasterBand(number)
        own = band_nodata[number - 1] if band_nodata else nodata
        if own is not None:
            band.SetNoDataValue(own)
        if names:
            band.SetDescription(names[number - 1])
        if scales:
            band.SetScale(scales[number - 1])
        if offsets:
            band.SetOffset(offsets[number - 1])
    if mask is not None:
        with_internal_masks(dataset.CreateMaskBand, gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(mask, 255, 0).astype(np.uint8))
    for number, band in enumerate(values, start=1):
        dataset.GetRasterBand(number).WriteRaster(0, 0, cols, rows, np.ascontiguousarray(band),
                                                  buf_type=GDAL_TYPE[values.dtype.name])
    dataset = None
    return str(path)


def with_internal_masks(function, *arguments):
    return with_option("GDAL_TIFF_INTERNAL_MASK", "YES", function, *arguments)


def with_option(name, value, function, *arguments):
    before = gdal.GetConfigOption(name)
    gdal.SetConfigOption(name, value)
    try:
        return function(*arguments)
    finally:
        gdal.SetConfigOption(name, before)


def open_raster(path):
    """A GDAL dataset; keep it while one of its bands is in use."""
    dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    # GDAL 3.6 looks into the .aux.xml of a GeoTIFF for category names only after a question such as this one.
    dataset.GetGeoTransform()
    return dataset


def of_band(path, question, number=1):
    """What a band answers to a question such as "GetNoDataValue"."""
    dataset = open_raster(path)
    return getattr(dataset.GetRasterBand(number), question)()


def read_raster(path):
    """The stored numbers, (bands, rows, cols)."""
    values = open_raster(path).ReadAsArray()
    return values if values.ndim == 3 else values[None]


def read_valid(path):
    """Where the bands have data by GDAL's own masks, bool (bands, rows, cols)."""
    dataset = open_raster(path)
    return np.stack([dataset.GetRasterBand(number).GetMaskBand().ReadAsArray() != 0
                     for number in range(1, dataset.RasterCount + 1)])


def read_filled(path, fill=np.nan):
    """Values as float64 with ``fill`` where there is no data."""
    return np.where(read_valid(path), read_raster(path).astype(np.float64), fill)


def read_window(reader, window):
    """Values and validity of a window of whatever reads as a stack, the validity as an array in any case."""
    values, valid = reader.read(window)
    return values, np.ones(values.shape, bool) if valid is None else valid
