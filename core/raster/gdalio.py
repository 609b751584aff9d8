"""GDAL called so that the host's settings stay as they are: its exception mode, options and error handlers."""

import threading
import warnings
from contextlib import contextmanager
from functools import partial

import numpy as np
from osgeo import gdal, osr

from ..errors import InputError

# The numbers are GDAL's own (gdal.h); the newer names are missing in GDAL 3.4, which QGIS 3.22 can come with.
NUMPY_TYPES = {
    1: np.dtype("uint8"),
    2: np.dtype("uint16"),
    3: np.dtype("int16"),
    4: np.dtype("uint32"),
    5: np.dtype("int32"),
    6: np.dtype("float32"),
    7: np.dtype("float64"),
    12: np.dtype("uint64"),
    13: np.dtype("int64"),
    14: np.dtype("int8"),
}
GDAL_TYPES = {dtype: number for number, dtype in NUMPY_TYPES.items()}
HAS_INT8 = hasattr(gdal, "GDT_Int8")
if not HAS_INT8:
    # GDAL before 3.7 keeps signed bytes as bytes with a note.
    GDAL_TYPES[np.dtype("int8")] = gdal.GDT_Byte


def _take_the_warnings_about_exceptions():
    """From 3.7 on GDAL warns once that nobody chose between exceptions and return codes: both do here, and the choice
    is the host's, so the user has nothing to do about it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        gdal.GetDriverByName("MEM").Create("", 1, 1)
        osr.SpatialReference()


_take_the_warnings_about_exceptions()


class Failures(list):
    """The error messages that GDAL gave in a `gdal_calls` section.

    Attributes:
        warnings: the warnings.
    """

    def __init__(self):
        super().__init__()
        self.warnings = []

    def reason(self):
        """The first message as the end of a sentence; of a chain, as GDAL 3.10 began to tell them, the first cause."""
        return self[0].split("\nMay be caused by: ")[-1].strip().rstrip(".") if self else "no reason given"

    def attempt(self, function, *args, **kwargs):
        """Calls GDAL in whichever exception mode the host has; a failure is recorded, and None returned."""
        try:
            return function(*args, **kwargs)
        except RuntimeError as error:
            self.append(str(error))
            return None


@contextmanager
def gdal_calls():
    """Collects GDAL's errors of this thread instead of printing them; yields the `Failures`."""
    failures = Failures()

    def collect(level, _number, text):
        if level >= gdal.CE_Failure:
            failures.append(text)
        elif level == gdal.CE_Warning:
            failures.warnings.append(text)

    gdal.PushErrorHandler(collect)
    try:
        yield failures
    finally:
        gdal.PopErrorHandler()


def open_raster(source):
    """Opens a raster to read.

    Raises:
        InputError: it cannot be opened, or has no band.
    """
    with gdal_calls() as failures:
        dataset = failures.attempt(gdal.OpenEx, source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        if dataset is None:
            raise InputError("{raster} cannot be opened as a raster: {reason}.",
                             raster=source, reason=failures.reason())
        if dataset.RasterCount == 0:
            raise InputError("{raster} has no band; if it holds several rasters, name one of them.", raster=source)
        return dataset


def close_dataset(dataset, failures):
    """Closes a dataset, so that what only closing tells lands in the failures; nobody may use it any more."""
    # GDAL before 3.8 closes a dataset with its last reference, and a failure of that can only be printed.
    close = getattr(dataset, "Close", None) or partial(type(dataset).__swig_destroy__, dataset)
    failures.attempt(close)
    if getattr(dataset, "this", None) is not None:
        # A close that raises leaves Python the owner of what GDAL has freed, and it would free it again.
        dataset.this.disown()


def files_of(source):
    """The files that a raster is read from: its own, and those behind a virtual one."""
    with gdal_calls() as failures:
        dataset = failures.attempt(gdal.OpenEx, source, gdal.OF_RASTER)
        return [source] if dataset is None else [source, *(failures.attempt(dataset.GetFileList) or ())]


def require_band(dataset, band, source):
    """Raises `InputError` when a raster has no band of that number."""
    if not 1 <= band <= dataset.RasterCount:
        raise InputError("{raster} has no band {band}; it has {count}.",
                         raster=source, band=band, count=dataset.RasterCount)


class _CacheLimit:
    """Lowers GDAL's block cache while runs are under way, and gives the host its own limit back after the last."""

    def __init__(self):
        self._lock = threading.Lock()
        self._running = []
        self._host_limit = None

    @contextmanager
    def __call__(self, limit):
        with self._lock:
            if not self._running:
                self._host_limit = gdal.GetCacheMax()
            self._running.append(limit)
            self._apply()
        try:
            yield
        finally:
            with self._lock:
                self._running.remove(limit)
                self._apply()

    def _apply(self):
        gdal.SetCacheMax(int(min([self._host_limit, *self._running])))


cache_limit = _CacheLimit()
