"""Pieces of a raster resampled by GDAL's warper."""

import math
from dataclasses import dataclass
from functools import partial

import numpy as np
from osgeo import gdal

from ..errors import InputError
from .gdalio import gdal_calls
from .memory import SHOWN_TYPES
from .place import Place
from .resampling import CHOOSING, KERNELS, gdal_name, reach

# Source pixels around what a piece needs, for the rounding of positions.
_MARGIN = 2
# Pixels of the target that the source of a method over an area goes on to the right of a piece: GDAL takes a pixel that
# comes nearer than two pixels to both ends of the source for one that crosses the antimeridian.
_BESIDE = 2.1
# The types that GDAL resamples as float64, and loses digits of: they are taken by their rank, or in halves.
_LARGE = ("int64", "uint64")
_MEGABYTES_FOR_A_PIECE = 2000


@dataclass(frozen=True)
class Warp:
    """Resamples by one of GDAL's methods, with the exact transformer; a resampler of `PiecewiseRaster`.

    A NoData pixel of the source takes no part in any value. As in GDAL, the kernels give a value where a pixel next to
    the centre is valid, so that a bilinear image reaches half a pixel into NoData; the methods over an area give one
    where any pixel in it is valid, and averages weigh pixels by the part inside.
    Whatever the type, the values of the methods that choose among those of the source are exact.

    Attributes:
        method: a key of `RESAMPLING_METHODS` other than "sum" and "mode".
        place: the `Place` of the target in the source.
        dtype: type of the values, `resampled_dtype` of the source's.
    """

    method: str
    place: Place
    dtype: np.dtype

    @property
    def ends_at_edge(self):
        """Kernels end at the raster's edge; to the methods over an area GDAL gives the edge for what lies beside."""
        return self.method in KERNELS

    @property
    def before(self):
        scales = np.array((self.place.row_scale, self.place.col_scale))
        return _MARGIN + reach(self.method) * (np.maximum(1, scales) if self.method in KERNELS else np.ones(2))

    @property
    def after(self):
        beside = 0 if self.method in KERNELS else math.ceil(_BESIDE * self.place.col_scale)
        return self.before + (0, beside)

    @property
    def bytes_per_value(self):
        """The values as they are warped, GDAL's copy of them, masks, and sorted ranks."""
        by_rank = self.method in CHOOSING and self.dtype.name in _LARGE
        return 2 * max(4, self.dtype.itemsize) + 2 + (40 if by_rank else 0)

    def __call__(self, piece, source, values, valid):
        out = np.zeros((len(values), piece.rows, piece.cols), self.dtype)
        out_valid = np.zeros(out.shape, bool)
        for places, mask in _by_mask(values, valid):
            parts, decode = _encoded([values[place] for place in places], mask, self.method, self.dtype)
            warped, found = self._warp(parts, mask, piece, source)
            for place, band in zip(places, decode(warped)):
                np.copyto(out[place], band, where=found, casting="same_kind")
                out_valid[place] = found
        return out, out_valid

    def _warp(self, bands, mask, piece, source):
        """The bands resampled, all of one type, and where they have a value."""
        out = [np.zeros((piece.rows, piece.cols), bands[0].dtype) for _ in bands]
        opacity = np.zeros((piece.rows, piece.cols), np.uint8)
        before, after, transformer = self.place.datasets(bands, mask, source, [*out, opacity], piece)
        after.GetRasterBand(len(out) + 1).SetColorInterpretation(gdal.GCI_AlphaBand)
        settings = ["INIT_DEST=0", "NUM_THREADS=1", f"SOURCE_EXTRA={source.rows + source.cols}",
                    # GDAL would guess these from the shape of the piece.
                    f"XSCALE={1 / self.place.col_scale:.17g}", f"YSCALE={1 / self.place.row_scale:.17g}"]
        with gdal_calls() as failures:
            done = failures.attempt(
                gdal.Warp, after, before, resampleAlg=gdal_name(self.method), errorThreshold=0, dstAlpha=True,
                warpMemoryLimit=_MEGABYTES_FOR_A_PIECE, warpOptions=settings, transformerOptions=transformer)
            after.FlushCache()
        if not done:
            raise InputError("{raster} cannot be resampled by {method}: {reason}.", raster=self.place.name,
                             method=self.method, reason=failures.reason())
        return out, opacity > 0


def _by_mask(values, valid):
    """Pairs (places of bands, the validity that they share or None), since one warp does for all of these."""
    if valid is None:
        return [(list(range(len(values))), None)]
    groups = []
    for place, mask in enumerate(valid):
        for places, shared in groups:
            if np.array_equal(mask, shared):
                places.append(place)
                break
        else:
            groups.append(([place], mask))
    return groups


def _encoded(bands, mask, method, dtype):
    """Bands in a type that GDAL resamples without loss, and what brings the results back.

    Whole numbers of 64 bits are picked in two halves, and the methods that choose among values get their ranks.
    """
    name = bands[0].dtype.name
    if method == "nearest" and name in _LARGE:
        halves = [np.ascontiguousarray(half) for band in bands
                  for half in np.moveaxis(band.view(np.uint32).reshape(*band.shape, 2), -1, 0)]
        return halves, partial(_joined, dtype=bands[0].dtype)
    if mask is not None:
        bands = [np.where(mask, band, band.dtype.type(0)) for band in bands]
    if method in CHOOSING and name in _LARGE:
        ranked = [np.unique(band, return_inverse=True) for band in bands]
        ranks = [places.reshape(bands[0].shape).astype(np.float32) for _, places in ranked]
        return ranks, partial(_of_ranks, [levels for levels, _ in ranked])
    return [np.ascontiguousarray(band, SHOWN_TYPES.get(dtype, dtype)) for band in bands], list


def _joined(halves, dtype):
    return [np.stack(pair, axis=-1).view(dtype)[..., 0] for pair in zip(halves[::2], halves[1::2])]


def _of_ranks(levels, ranks):
    return [values[places.astype(np.intp)] for values, places in zip(levels, ranks)]
