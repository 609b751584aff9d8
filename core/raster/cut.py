"""Rasters cut to an extent, of which no pixel is copied."""

from dataclasses import replace

from ..bands.bandset import BandSet
from ..errors import InputError
from .extent import bounds_in
from .spectral import spectral_bands
from .stack import RasterStack


def cut(source, bounds):
    """The pixels of a raster, or of a band set, that an extent touches.

    Args:
        source: path, or `BandSet`, of whose box the extent keeps a part.
        bounds: `Bounds` in any coordinate system.
    Returns:
        `BandSet` with the name of the source.
    Raises:
        InputError: the raster cannot be opened, the extent cannot be brought to its coordinate system, or does not
            meet the box.
    """
    bandset = source if isinstance(source, BandSet) else _named_as_read(source)
    found = bounds_in(bounds, bandset.crs or bandset.bands[0].crs)
    box = (found.xmin, found.ymax, found.xmax, found.ymin)
    return replace(bandset, box=box if bandset.box is None else _shared(bandset.box, box, str(bandset)))


def _shared(one, two, name):
    left, right = max(one[0], two[0]), min(one[2], two[2])
    bottom, top = max(one[3], two[3]), min(one[1], two[1])
    if left >= right or bottom >= top:
        raise InputError("The extent does not meet {raster}.", raster=name)
    return left, top, right, bottom


def _named_as_read(source):
    """The band set of a raster, with the names that a stack gives the bands of its file."""
    names = RasterStack([source]).band_names()
    return BandSet(tuple(replace(band, name=name) for band, name in zip(spectral_bands([source]), names)), source)
