"""Rasters written so that the final name only ever holds a complete file."""

import os
import shutil
import uuid
from dataclasses import dataclass
from typing import Mapping, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..atomic import when_complete
from ..errors import OutputError, ParameterError
from ..language import alternatives
from ..legend import Legend
from .gdalio import GDAL_TYPES, HAS_INT8, Failures, close_dataset, gdal_calls
from .grid import Grid
from .legend_io import write_legend

TILE = 256
# The formats that hold any type, grid and NoData in one file that can be written piece by piece.
_DRIVERS = {".tif": "GTiff", ".tiff": "GTiff", ".img": "HFA"}
# A larger one goes on in a second file, which a renamed first one does not find.
_LARGEST_IMAGINE = 2_000_000_000
# The file itself, and those that GDAL reads with it.
_SIDE_FILES = ("", ".aux.xml", ".ovr", ".msk")


@dataclass(frozen=True)
class RasterProfile:
    """What an output raster is to be.

    Attributes:
        path: final name; the extension chooses the format.
        dtype: type of the stored numbers.
        nodata: the number that means NoData, or None.
        names: a description for each band; their number is the number of bands.
        scales, offsets: physical value = stored x scale + offset, for each band; empty is 1 and 0.
        wavelengths: metadata items on the wavelength for each band, by (domain, name); empty is none.
        legend: names and colours of a class map.
        options: GDAL creation options such as "COMPRESS=ZSTD"; empty takes the defaults of this module.
        units: unit of the physical value for each band; empty is none.
        compress: whether a GeoTIFF is compressed where the options do not say; None does it with class maps, which
            are those with a legend, and single bands of whole numbers.
    """

    path: str
    dtype: np.dtype
    nodata: Optional[float]
    names: Tuple[str, ...]
    scales: Tuple[float, ...] = ()
    offsets: Tuple[float, ...] = ()
    wavelengths: Tuple[Mapping, ...] = ()
    legend: Legend = Legend()
    options: Tuple[str, ...] = ()
    units: Tuple[str, ...] = ()
    compress: Optional[bool] = None


class RasterWriter:
    """Writes one raster under a temporary name beside the final one, and renames it when it is complete.

    Args:
        profile: the `RasterProfile`.
        grid: the `Grid`.
        record: metadata items that say how the raster was made.
        n_threads: threads that may compress.

    Raises:
        OutputError: the folder, the format or the space does not allow it.
    """

    def __init__(self, profile, grid, record, n_threads=1):
        self.profile = profile
        self._grid = grid
        self._part = _part_name(profile.path)
        self._dataset = None
        self._handed_over = False
        driver = _driver(profile.path)
        options = _options(driver, profile, n_threads)
        _require_space(driver, profile, grid, options)
        try:
            self._create(driver, options, record)
        except BaseException:
            self.abandon()
            raise

    def _create(self, driver, options, record):
        profile = self.profile
        with gdal_calls() as failures:
            if not os.access(os.path.dirname(os.path.abspath(profile.path)), os.W_OK):
                raise OutputError("{path} cannot be written: its folder does not exist or is read-only.",
                                  path=profile.path)
            self._dataset = failures.attempt(driver.Create, self._part, self._grid.cols, self._grid.rows,
                                             len(profile.names), GDAL_TYPES[np.dtype(profile.dtype)], options)
            if self._dataset is None:
                raise OutputError("{path} cannot be written: {reason}.", path=profile.path, reason=failures.reason())
            if profile.options and failures.warnings:
                raise ParameterError("creation_options do not fit {path}: {reason}.",
                                     path=profile.path, reason=failures.warnings[0].strip().rstrip("."))
            self._describe(record)
            self._require_no(failures)

    def _describe(self, record):
        dataset, profile = self._dataset, self.profile
        if self._grid.transform != Grid(1, 1).transform:
            dataset.SetGeoTransform(self._grid.transform)
        if self._grid.crs:
            dataset.SetProjection(self._grid.crs)
        dataset.SetMetadata(dict(record))
        for number, name in enumerate(profile.names, start=1):
            band = dataset.GetRasterBand(number)
            band.SetDescription(name)
            if profile.nodata is not None:
                band.SetNoDataValue(profile.nodata)
            if profile.scales and profile.scales[number - 1] != 1.0:
                band.SetScale(profile.scales[number - 1])
            if profile.offsets and profile.offsets[number - 1] != 0.0:
                band.SetOffset(profile.offsets[number - 1])
            if profile.units and profile.units[number - 1]:
                band.SetUnitType(profile.units[number - 1])
            for (domain, item), value in (profile.wavelengths[number - 1] if profile.wavelengths else {}).items():
                band.SetMetadataItem(item, value, domain)
        if profile.legend:
            write_legend(dataset, profile.legend)

    def write(self, window, values, valid, band=None):
        """Writes a window of all bands, or of one.

        Args:
            window: the `Window`.
            values: ndarray (bands, rows, cols).
            valid: bool ndarray broadcastable to it, or None.
            band: number of the one band to write (from 1), or None for all.
        Raises:
            OutputError: the disk is full, or another failure of the write.
        """
        stored = values.astype(self.profile.dtype, copy=False)
        if valid is not None:
            stored = np.where(valid, stored, stored.dtype.type(self.profile.nodata))
        stored = np.ascontiguousarray(stored)
        with gdal_calls() as failures:
            failures.attempt(self._dataset.WriteRaster, window.col, window.row, window.cols, window.rows,
                             stored, buf_type=GDAL_TYPES[stored.dtype], band_list=None if band is None else [band])
            self._require_no(failures)

    def complete(self):
        """Writes what is left and makes sure that the file is whole; it still has its temporary name.

        Raises:
            OutputError: it is not.
        """
        with gdal_calls() as failures:
            failures.attempt(self._dataset.FlushCache)
            self._close(failures)
            self._require_no(failures)
            self._require_complete(failures)

    def rename(self):
        """Gives the completed file its name, at once or with the other outputs of the run."""
        self._handed_over = True
        when_complete(self._rename, self._remove)

    def _rename(self):
        """What belonged to a file that had the name before goes with it."""
        path = self.profile.path
        try:
            for side in _SIDE_FILES:
                if os.path.exists(self._part + side):
                    os.replace(self._part + side, path + side)
                elif os.path.exists(path + side):
                    os.remove(path + side)
        except OSError as error:
            raise OutputError("{path} cannot be replaced: {reason}; if it is open in another program, close it there.",
                              path=path, reason=error.strerror) from None

    def _close(self, failures):
        dataset, self._dataset = self._dataset, None
        close_dataset(dataset, failures)

    def _require_complete(self, failures):
        """A write that failed late can leave a file that opens but lacks blocks."""
        dataset = failures.attempt(gdal.OpenEx, self._part, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        if dataset is None:
            raise OutputError("{path} cannot be written: {reason}.", path=self.profile.path, reason=failures.reason())
        last = (self._grid.cols - 1, self._grid.rows - 1, 1, 1)
        readable = failures.attempt(dataset.ReadRaster, *last) is not None
        # The error would keep it open, and an open file cannot be removed everywhere.
        del dataset
        if not readable:
            self._require_no(failures)

    def _require_no(self, failures: Failures):
        if failures:
            free = shutil.disk_usage(os.path.dirname(self._part)).free
            raise OutputError("{path} cannot be written ({free:.0f} MB are free there): {reason}.",
                              path=self.profile.path, free=free / 1e6, reason=failures.reason())

    def abandon(self):
        """Removes what was written and is not complete; the final name stays as it was."""
        with gdal_calls() as failures:
            if self._dataset is not None:
                self._close(failures)
        if not self._handed_over:
            self._remove()

    def _remove(self):
        for side in _SIDE_FILES:
            if os.path.exists(self._part + side):
                os.remove(self._part + side)


def publish(writers):
    """Completes all rasters of a run, and only then gives them their names.

    Raises:
        OutputError: one of them cannot be completed or renamed.
    """
    for writer in writers:
        writer.complete()
    rename_all(writers)


def rename_all(writers):
    """Gives completed rasters their names.

    Raises:
        OutputError: one of them cannot be renamed.
    """
    for writer in writers:
        writer.rename()


def creation_options(text):
    """GDAL creation options from "NAME=VALUE|NAME=VALUE", as QGIS writes them, or from None.

    Raises:
        ParameterError: a part is not of the form NAME=VALUE.
    """
    options = tuple(part.strip() for part in (text or "").replace("\n", "|").split("|") if part.strip())
    for option in options:
        if "=" not in option:
            raise ParameterError("creation_options must have the form NAME=VALUE|NAME=VALUE; got {option}.",
                                 option=option)
    return options


def _part_name(path):
    folder, name = os.path.split(os.path.abspath(path))
    stem, extension = os.path.splitext(name)
    return os.path.join(folder, f".{stem}.{uuid.uuid4().hex[:12]}.part{extension}")


def _driver(path):
    extension = os.path.splitext(path)[1].lower()
    if extension not in _DRIVERS:
        raise OutputError("{path} cannot be written: a raster has the extension {known}.",
                          path=path, known=alternatives(_DRIVERS))
    return gdal.GetDriverByName(_DRIVERS[extension])


def _options(driver, profile, n_threads):
    given = {option.partition("=")[0].upper(): option.partition("=")[2] for option in profile.options}
    if driver.ShortName != "GTiff":
        return [f"{name}={value}" for name, value in given.items()]
    options = {"TILED": "YES", "BIGTIFF": "IF_SAFER", "INTERLEAVE": "BAND"}
    if np.dtype(profile.dtype) == np.int8 and not HAS_INT8:
        options["PIXELTYPE"] = "SIGNEDBYTE"
    if len(profile.names) > 1:
        # GDAL takes the fourth of four byte bands for opacity otherwise.
        options["PHOTOMETRIC"] = "MINISBLACK"
    if _is_compressed(profile):
        # Class maps shrink to a fraction for little time; noisy continuous values hardly shrink and cost seconds.
        options["COMPRESS"] = "LZW"
    options.update(given)
    if options["TILED"].upper() == "YES":
        options = {"BLOCKXSIZE": TILE, "BLOCKYSIZE": TILE, **options}
    if "COMPRESS" in options:
        options.setdefault("NUM_THREADS", n_threads)
    return [f"{name}={value}" for name, value in options.items()]


def _is_compressed(profile):
    if profile.compress is not None:
        return profile.compress
    return bool(profile.legend) or np.dtype(profile.dtype).kind in "iu" and len(profile.names) == 1


def _require_space(driver, profile, grid, options):
    needed = grid.pixels * len(profile.names) * np.dtype(profile.dtype).itemsize
    if driver.ShortName == "HFA" and needed > _LARGEST_IMAGINE:
        raise OutputError("{path} needs {needed:.0f} MB, and an .img file holds {most:.0f} MB; take .tif.",
                          path=profile.path, needed=needed / 1e6, most=_LARGEST_IMAGINE / 1e6)
    if any(option.upper().startswith("COMPRESS=") for option in options):
        return
    folder = os.path.dirname(os.path.abspath(profile.path))
    free = shutil.disk_usage(folder).free if os.path.isdir(folder) else needed
    if needed > free:
        raise OutputError("{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.",
                          path=profile.path, needed=needed / 1e6, free=free / 1e6)
