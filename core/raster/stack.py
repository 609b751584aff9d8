"""Rasters read as one array of bands: on one grid, with NoData as a mask."""

import os
import threading

import numpy as np
from osgeo import gdal

from ..errors import InputError
from .band import alpha_band, band_info
from .gdalio import GDAL_TYPES, gdal_calls, open_raster, require_band
from .grid import Grid
from .halo import cut, padded


class RasterStack:
    """All bands of one or several rasters on one grid.

    A stack may be read from several threads at once (each has its own file handles), and it can be sent to another
    process.

    Args:
        sources: paths, or other names that GDAL opens.
        bands: for each raster the number of the one band to take (from 1), or a tuple of numbers; None takes all bands
            of all.
        physical: apply the scale and offset of the file; the values then are floating point.
        retold: gives the `BandInfo` to go by for the one that a file tells; None goes by the files. Where worker
            processes are used it must be picklable.

    Attributes:
        grid: the common `Grid`.
        bands: a `BandInfo` for each band, in order.
        dtype: common type of the values that `read` returns.
        scratch_bytes: memory that `read` takes whatever the size of its window.

    Raises:
        InputError: a raster cannot be opened, has no such band, or lies on another grid.
    """

    scratch_bytes = 0

    def __init__(self, sources, bands=None, physical=False, retold=None):
        self.sources = tuple(sources)
        self._retold = retold
        self._handles = threading.local()
        self._opened = []
        self._lock = threading.Lock()
        infos, self._groups, self._alpha, self.grid = [], [], [], None
        # Formats read parts of a file late, and warn then.
        with gdal_calls():
            for source, band in zip(self.sources, bands or [None] * len(self.sources)):
                dataset = open_raster(source)
                grid = _grid(dataset)
                if self.grid is None:
                    self.grid = grid
                self.grid.require_same(grid, self.sources[0], source)
                alpha = alpha_band(dataset)
                numbers = _numbers(dataset, band, alpha)
                for number in numbers:
                    require_band(dataset, number, source)
                if not numbers:
                    raise InputError("{raster} has no band besides its alpha band.", raster=source)
                self._alpha.append(alpha)
                self._groups.append((len(infos), numbers))
                infos += [band_info(dataset, number, source) for number in numbers]
        self.bands = tuple(infos if retold is None else map(retold, infos))
        self.stored_dtype = np.result_type(*[info.dtype for info in infos])
        self.physical = physical and any(info.is_scaled for info in infos)
        self.dtype = physical_dtype(self.stored_dtype) if self.physical else self.stored_dtype

    @property
    def may_be_invalid(self):
        """Whether any pixel can be NoData."""
        return any(info.may_be_invalid for info in self.bands)

    def places(self):
        """For each band the source and its number there (from 1)."""
        return tuple((source, number) for source, (_, numbers) in zip(self.sources, self._groups) for number in numbers)

    @property
    def bytes_per_pixel(self):
        """Memory that `read` takes for each pixel."""
        stored = self.stored_dtype.itemsize + (self.dtype.itemsize + 8 if self.physical else 0)
        return len(self.bands) * (stored + (2 if self.may_be_invalid else 0))

    def place_of(self, number):
        """The place (from 0) of a band of the only raster.

        Raises:
            InputError: there is no such band, or it holds the opacity.
        """
        numbers = [found for _, found in self.places()]
        if number not in numbers:
            raise InputError("{raster} has no band {band} of values; it has {count}.", raster=self.sources[0],
                             band=number, count=len(numbers))
        return numbers.index(number)

    def one_band(self, place):
        """A stack of the band at that place (from 0) alone, read as it is here."""
        source, number = self.places()[place]
        return RasterStack([source], [number], self.physical, self._retold)

    def band_names(self):
        """A name for each band: its description, or the file's name with the band's number."""
        names = []
        for source, (start, numbers) in zip(self.sources, self._groups):
            stem = os.path.splitext(os.path.basename(source))[0]
            for position, number in enumerate(numbers):
                names.append(self.bands[start + position].description or f"{stem}@{number}")
        return tuple(names)

    def read(self, window, halo=0):
        """Reads a window of all bands.

        Args:
            window: the `Window`, inside the grid.
            halo: extra rows and columns on every side; outside the raster they are invalid and zero.
        Returns:
            values: ndarray (bands, rows, cols) of `dtype`.
            valid: bool ndarray of the same shape, or None when every pixel is valid.
        Raises:
            InputError: the pixels cannot be read.
        """
        inner = cut(window, halo, self.grid)
        values, valid = self._read_inside(inner)
        if self.physical:
            values = self._to_physical(values)
        return padded(values, valid, inner, window, halo)

    def _read_inside(self, window):
        values = np.empty((len(self.bands), window.rows, window.cols), self.stored_dtype)
        masks = np.ones(values.shape, bool) if self.may_be_invalid else None
        with gdal_calls() as failures:
            for source, dataset, alpha, (start, numbers) in zip(
                    self.sources, self._datasets(), self._alpha, self._groups):
                part = values[start:start + len(numbers)]
                _read(dataset, numbers, window, part, failures)
                for position, number in enumerate(numbers):
                    _restore_sign(self.bands[start + position], part[position])
                    _mask(dataset, self.bands[start + position], alpha, window, part[position],
                          None if masks is None else masks[start + position], failures)
                if failures:
                    raise InputError("{raster} cannot be read: {reason}.", raster=source, reason=failures.reason())
        if masks is None or masks.all():
            return values, None
        return values, masks

    def _to_physical(self, values):
        physical = np.empty(values.shape, self.dtype)
        for info, stored, out in zip(self.bands, values, physical):
            # float64 inside: a scale such as 2.75e-05 is not a float32 number
            np.copyto(out, stored * np.float64(info.scale) + np.float64(info.offset), casting="same_kind")
        return physical

    def _datasets(self):
        if not hasattr(self._handles, "datasets"):
            self._handles.datasets = [open_raster(source) for source in self.sources]
            with self._lock:
                self._opened.append(self._handles.datasets)
        return self._handles.datasets

    def release(self):
        """Closes the files that this thread opened; it opens them again when it reads."""
        datasets = self._handles.__dict__.pop("datasets", None)
        if datasets is not None:
            with self._lock:
                self._opened = [others for others in self._opened if others is not datasets]
            datasets.clear()

    def close(self):
        """Closes the files that the threads opened; call when they have ended."""
        with self._lock:
            for datasets in self._opened:
                datasets.clear()
            self._opened.clear()
            self._handles = threading.local()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def __getstate__(self):
        state = self.__dict__.copy()
        for name in ("_handles", "_opened", "_lock"):
            del state[name]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state, _handles=threading.local(), _opened=[], _lock=threading.Lock())


def _numbers(dataset, band, alpha):
    """The numbers of the bands to take."""
    if band is None:
        return [number for number in range(1, dataset.RasterCount + 1) if number != alpha]
    return list(band) if isinstance(band, tuple) else [band]


def _grid(dataset):
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:
        transform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    return Grid(dataset.RasterYSize, dataset.RasterXSize, tuple(transform), dataset.GetProjection() or "")


def physical_dtype(stored):
    """The type of values with scale and offset applied."""
    return np.dtype("float32") if stored.itemsize <= 2 or stored == np.float32 else np.dtype("float64")


def _read(dataset, numbers, window, out, failures):
    place = (window.col, window.row, window.cols, window.rows)
    failures.attempt(dataset.ReadRaster, *place, buf_type=GDAL_TYPES[out.dtype], band_list=numbers, buf_obj=out)


def _restore_sign(info, values):
    """GDAL before 3.7 reads signed bytes into wider types as 0 to 255."""
    if info.dtype == np.int8 and values.dtype != np.int8:
        values[values > 127] -= 256


def _mask(dataset, info, alpha, window, values, mask, failures):
    if mask is None:
        return
    by_value = info.valid(values)
    if by_value is not None:
        mask &= by_value
    if info.has_mask:
        opaque = np.empty(mask.shape, np.uint8)
        band = dataset.GetRasterBand(info.number if alpha is None else alpha)
        source = band.GetMaskBand() if alpha is None else band
        failures.attempt(source.ReadRaster, window.col, window.row, window.cols, window.rows,
                         buf_type=gdal.GDT_Byte, buf_obj=opaque)
        mask &= opaque != 0
