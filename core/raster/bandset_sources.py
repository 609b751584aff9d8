"""Band sets found again in the rasters that a tool is given."""

import os
from dataclasses import replace

from ..bands.bandset import BandSet
from ..bands.catalog import Catalog
from .gdalio import gdal_calls, open_raster
from .spectral import spectral_bands
from .virtual import DATE, IDENTITY, NAME


def catalog_of(sources):
    """The band sets of a tool's rasters, numbered in their order.

    Every raster is a band set, named after its file; rasters that one band set was written to (`virtual.write_virtual`
    writes one for each band where they lie on different grids) are that set again, with its name and date.

    Args:
        sources: paths, as a tool gets them.
    Returns:
        `Catalog`; the paths and numbers of its `Band`s are those to be opened, and factors are in the files' scales.
    Raises:
        InputError: a raster cannot be opened.
    """
    bandsets, identities = [], []
    for source in sources:
        bands, items = spectral_bands([source]), _items(source)
        identity = items.get(IDENTITY)
        if identity is not None and identities and identities[-1] == identity:
            bandsets[-1] = replace(bandsets[-1], bands=bandsets[-1].bands + bands)
        else:
            bandsets.append(BandSet(bands, items.get(NAME, ""), items.get(DATE, "")))
        identities.append(identity)
    return Catalog(_named(bandset) for bandset in bandsets)


def bandset_of(source):
    """The band set of one raster."""
    return catalog_of([source]).get_bandset_by_number(1)


def _items(source):
    with gdal_calls():
        return open_raster(source).GetMetadata() or {}


def _named(bandset):
    days = {band.date for band in bandset}
    date = bandset.date or (days.pop() if len(days) == 1 else "")
    return replace(bandset, name=bandset.name or _stem(bandset.bands[0].path), date=date)


def _stem(path):
    return os.path.splitext(os.path.basename(path))[0]
