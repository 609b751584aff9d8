"""A raster resampled by GDAL's warper to another grid."""

import math
from functools import partial

import numpy as np
from osgeo import gdal

from ..errors import InputError
from .gdalio import gdal_calls
from .grid import Window, crs_name
from .halo import padded
from .pieces import overlap, quartered, slices, tiles_over
from .place import Place
from .resampling import CHOOSING, KERNELS, gdal_name, reach, resampled_dtype

TILE = 256
# Pixels times bands of the source behind one piece.
_LARGEST_READ = 1 << 19
# Intervals of the positions that bound a piece's source window, and what the bound adds for the arcs between them.
_INTERVALS = 16
_ARC = 0.02
_MARGIN = 2
# Pixels of the target that the source of a method over an area goes on beyond a piece: GDAL takes a pixel as wide as
# all of the source for one that crosses the antimeridian.
_BESIDE = 3
# The types in which GDAL resamples without loss; values of others are taken by their rank, or in halves.
_PLAIN = ("uint8", "uint16", "int16", "float32")
_MEGABYTES_FOR_A_PIECE = 2000
# GDAL's sums lose pixels of turned rasters whose corners lie exactly on the edges of others.
_OFF_EDGES = 1e-9


class WarpedRaster:
    """A raster on a target grid by one of GDAL's methods, with the exact transformer.

    Each piece of the target is warped from its own window of the source. The pieces are fixed on the target grid, and
    a piece does not depend on the window that is read, so neither do the values. A NoData pixel of the source takes no
    part in any value. The kernels give a value where the source pixel under the centre is valid; the methods over an
    area where any pixel in it is.

    Args:
        stack: the `RasterStack` of the raster.
        target: the target `Grid`.
        method: a key of `RESAMPLING_METHODS`.
        name: what messages call the raster.

    Attributes:
        dtype: type of the values; see `resampled_dtype`.
        covers: false, since pixels of the target may lie beside the raster.
        scratch_bytes: memory of a call whatever the size of its window.
    """

    covers = False

    def __init__(self, stack, target, method, name):
        self._stack, self._target, self._method, self._name = stack, target, method, name
        self._place = Place(target, stack.grid, name)
        self.dtype = resampled_dtype(stack.dtype, method)
        self._limit = max(1, _LARGEST_READ // len(stack.bands))
        stored, work = stack.dtype.itemsize, max(4, self.dtype.itemsize)
        # As read, in the type that is warped, GDAL's copy, masks; sorted ranks.
        by_rank = 40 if method in CHOOSING[1:] else 0
        self.scratch_bytes = _LARGEST_READ * (2 * stored + 2 * work + 4 + by_rank)

    def read(self, window):
        """Values (bands, rows, cols) and their validity of a window of the target."""
        shape = (len(self._stack.bands), window.rows, window.cols)
        values, valid = np.zeros(shape, self.dtype), np.zeros(shape, bool)
        for tile in tiles_over(window, self._target, TILE):
            for piece, source in self._pieces(tile, window):
                common = overlap(piece, window)
                warped, warped_valid = self._warp(piece, source)
                values[slices(common, window)] = warped[slices(common, piece)]
                valid[slices(common, window)] = warped_valid[slices(common, piece)]
        return values, valid

    def _pieces(self, piece, window):
        """Pairs (piece, window of the source behind it) for what the source reaches of a piece and of the window."""
        if overlap(piece, window) is None:
            return
        positions = self._edge_positions(piece)
        known = np.isfinite(positions).all(axis=0)
        if not known.any():
            return
        is_pixel = piece.rows * piece.cols == 1
        if known.all():
            source = self._source_window(positions)
            if source is None:
                return
            if source.rows * source.cols <= self._limit:
                yield piece, source
                return
            if is_pixel:
                raise InputError("One pixel of the output covers {rows} x {cols} pixels of {raster}, too many for one "
                                 "step; resample it to pixels of a size between first.",
                                 rows=source.rows, cols=source.cols, raster=self._name)
        if not is_pixel:
            for quarter in quartered(piece):
                yield from self._pieces(quarter, window)

    def _edge_positions(self, piece):
        rows = np.linspace(piece.row, piece.row + piece.rows, min(piece.rows, _INTERVALS) + 1)
        cols = np.linspace(piece.col, piece.col + piece.cols, min(piece.cols, _INTERVALS) + 1)
        rows, cols = np.meshgrid(rows, cols, indexing="ij")
        return np.stack(self._place(rows.ravel(), cols.ravel()))

    def _source_window(self, positions):
        scales = (self._place.row_scale, self._place.col_scale)
        reaches = [reach(self._method) * (max(1, scale) if self._method in KERNELS else 1) for scale in scales]
        low, high = positions.min(axis=1), positions.max(axis=1)
        margins = _MARGIN + np.array(reaches) + _ARC * (high - low)
        row0, col0 = (math.floor(position) for position in low - margins)
        row1, col1 = (math.ceil(position) for position in high + margins)
        if self._method not in KERNELS:
            col1 += math.ceil(_BESIDE * self._place.col_scale)
        source = Window(row0, col0, row1 - row0, col1 - col0)
        inside = overlap(source, self._stack.grid.whole)
        # Kernels end at the raster's edge as GDAL ends them; the methods over an area would take pixels beside the
        # raster for its edge, and see invalid ones there instead.
        return inside if inside is None or self._method in KERNELS else source

    def _warp(self, piece, source):
        inside = overlap(source, self._stack.grid.whole)
        values, valid = padded(*self._stack.read(inside), inside, source, 0)
        out = np.zeros((len(values), piece.rows, piece.cols), self.dtype)
        out_valid = np.zeros(out.shape, bool)
        for places, mask in _by_mask(values, valid):
            parts, decode = _encoded([values[place] for place in places], mask, self._method, self.dtype)
            warped, opacity = self._run(parts, mask, piece, source)
            for place, band in zip(places, decode(warped)):
                out[place] = np.where(opacity, band, out.dtype.type(0))
                out_valid[place] = opacity
        return out, out_valid

    def _run(self, bands, mask, piece, source):
        """The bands resampled, all of one type, and where they have a value."""
        out = [np.zeros((piece.rows, piece.cols), bands[0].dtype) for _ in bands]
        opacity = np.zeros((piece.rows, piece.cols), np.uint8)
        before, after, transformer = self._place.datasets(bands, mask, source, [*out, opacity], piece,
                                                          _OFF_EDGES if self._method == "sum" else 0.0)
        after.GetRasterBand(len(out) + 1).SetColorInterpretation(gdal.GCI_AlphaBand)
        settings = ["INIT_DEST=0", "NUM_THREADS=1", f"SOURCE_EXTRA={source.rows + source.cols}"]
        if self._method not in ("nearest", "sum"):
            # GDAL would guess these from the shape of the piece.
            settings += [f"XSCALE={1 / self._place.col_scale:.17g}", f"YSCALE={1 / self._place.row_scale:.17g}"]
        with gdal_calls() as failures:
            done = failures.attempt(
                gdal.Warp, after, before, resampleAlg=gdal_name(self._method), errorThreshold=0, dstAlpha=True,
                warpMemoryLimit=_MEGABYTES_FOR_A_PIECE, warpOptions=settings, transformerOptions=transformer)
            after.FlushCache()
        if not done:
            raise InputError("{raster} cannot be brought to {target}: {reason}.", raster=self._name,
                             target=crs_name(self._target.crs), reason=failures.reason())
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

    Whole numbers of 64 bits are picked in two halves. The methods that choose among values get their ranks, since GDAL
    counts values of other than small types as float32.
    """
    name = bands[0].dtype.name
    if method == "nearest" and name in ("int64", "uint64"):
        halves = [np.ascontiguousarray(half) for band in bands
                  for half in np.moveaxis(band.view(np.uint32).reshape(*band.shape, 2), -1, 0)]
        return halves, partial(_joined, dtype=bands[0].dtype)
    if mask is not None:
        bands = [np.where(mask, band, band.dtype.type(0)) for band in bands]
    if method in CHOOSING[1:] and name not in _PLAIN:
        ranked = [np.unique(band, return_inverse=True) for band in bands]
        ranks = [places.reshape(bands[0].shape).astype(np.float32) for _, places in ranked]
        return ranks, partial(_of_ranks, [levels for levels, _ in ranked])
    work = np.int16 if name == "int8" else dtype
    return [np.ascontiguousarray(band, work) for band in bands], list


def _joined(halves, dtype):
    return [np.stack(pair, axis=-1).view(dtype)[..., 0] for pair in zip(halves[::2], halves[1::2])]


def _of_ranks(levels, ranks):
    return [values[places.astype(np.intp)] for values, places in zip(levels, ranks)]
