"""A raster file whose pixels are changed where they are."""

import os

import numpy as np
from osgeo import gdal

from ..errors import OutputError
from .band import band_info
from .gdalio import GDAL_TYPES, close_dataset, gdal_calls, require_band

_STATISTICS = ("MINIMUM", "MAXIMUM", "MEAN", "STDDEV", "VALID_PERCENT", "APPROXIMATE")


class RasterUpdate:
    """One band of a file, open to be changed; close it by `close`, which tells whether all was written.

    Args:
        source: the raster.
        number: of the band, from 1.

    Attributes:
        info: the `BandInfo`.
        shape: rows and columns.

    Raises:
        OutputError: the file cannot be changed.
        InputError: it has no such band.
    """

    def __init__(self, source, number):
        self._source = source
        with gdal_calls() as failures:
            self._dataset = failures.attempt(gdal.OpenEx, source,
                                             gdal.OF_RASTER | gdal.OF_UPDATE | gdal.OF_VERBOSE_ERROR)
            if self._dataset is None:
                raise OutputError("{raster} cannot be edited: {reason}.", raster=source, reason=failures.reason())
            driver = self._dataset.GetDriver()
            if driver.ShortName == "VRT" or driver.GetMetadataItem(gdal.DCAP_CREATE) != "YES":
                raise OutputError("{raster} cannot be edited: the format {format} does not allow changes.",
                                  raster=source, format=driver.ShortName)
            require_band(self._dataset, number, source)
            self.info = band_info(self._dataset, number, source)
            self.shape = (self._dataset.RasterYSize, self._dataset.RasterXSize)
        self._band = self._dataset.GetRasterBand(number)
        self._is_touched = False

    @property
    def is_open(self):
        return self._dataset is not None

    def read(self, window):
        """The stored numbers (rows, cols) of a window, in the band's type."""
        values = np.empty((window.rows, window.cols), self.info.dtype)
        with gdal_calls() as failures:
            failures.attempt(self._band.ReadRaster, window.col, window.row, window.cols, window.rows,
                             buf_type=GDAL_TYPES[values.dtype], buf_obj=values)
            self._require_no(failures)
        return values

    def write(self, window, values):
        """Writes stored numbers into a window.

        Raises:
            OutputError: they cannot be written.
        """
        self._is_touched = True
        with gdal_calls() as failures:
            failures.attempt(self._band.WriteRaster, window.col, window.row, window.cols, window.rows,
                             np.ascontiguousarray(values), buf_type=GDAL_TYPES[values.dtype])
            self._require_no(failures)

    def close(self):
        """Writes what is left, after statistics that no longer hold are gone, and brings overviews up to date.

        Raises:
            OutputError: something cannot be written.
        """
        with gdal_calls() as failures:
            if self._is_touched:
                self._forget_statistics()
            overviews = [self._band.GetOverview(number) for number in range(self._band.GetOverviewCount())]
            levels = [round(self._band.XSize / overview.XSize) for overview in overviews]
            dataset, self._dataset, self._band, overviews = self._dataset, None, None, None
            close_dataset(dataset, failures)
            if self._is_touched and levels and not failures:
                self._renew_overviews(levels, failures)
            self._require_no(failures)

    def _forget_statistics(self):
        for name in _STATISTICS:
            if self._band.GetMetadataItem(f"STATISTICS_{name}") is not None:
                self._band.SetMetadataItem(f"STATISTICS_{name}", None)

    def _renew_overviews(self, levels, failures):
        # A file open for changes would get them inside, beside those in a file of their own.
        outside = os.path.exists(self._source + ".ovr")
        dataset = failures.attempt(gdal.OpenEx, self._source, gdal.OF_RASTER | (0 if outside else gdal.OF_UPDATE))
        if dataset is not None:
            failures.attempt(dataset.BuildOverviews, "NEAREST", levels)
            close_dataset(dataset, failures)

    def _require_no(self, failures):
        if failures:
            raise OutputError("{raster} cannot be edited: {reason}.", raster=self._source, reason=failures.reason())
