"""Rasters written so that the final name only ever holds a complete file."""

import os
import shutil
import uuid

import numpy as np
from osgeo import gdal

from ..atomic import when_complete
from ..errors import OutputError, ParameterError
from .gdalio import GDAL_TYPES, Failures, close_dataset, gdal_calls
from .profile import describe, driver_of, options_of, require_space

# The file itself, and those that GDAL reads with it.
_SIDE_FILES = ("", ".aux.xml", ".ovr", ".msk")


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
        driver = driver_of(profile.path)
        options = options_of(driver, profile, n_threads)
        require_space(driver, profile, grid, options)
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
            describe(self._dataset, profile, self._grid, record)
            self._require_no(failures)

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


def _part_name(path):
    folder, name = os.path.split(os.path.abspath(path))
    stem, extension = os.path.splitext(name)
    return os.path.join(folder, f".{stem}.{uuid.uuid4().hex[:12]}.part{extension}")
