"""What the names in an expression stand for, found in rasters."""

from dataclasses import replace

import numpy as np

from ..calc.names import BandFacts, BandName, Names, SetName
from ..errors import ParameterError
from .bandset_sources import catalog_of


def names_of(sources, names=None, current=None):
    """The `Names` of rasters; the keys of bands are pairs (source, number of the band from 1).

    Args:
        sources: paths, as a tool gets them; those that one band set was written to are one set again.
        names: what the rasters and band sets are called, in their order; None takes their own names.
        current: number of the current band set, or None.
    Raises:
        InputError: a raster cannot be opened, or there is no set of that number.
        ParameterError: there are more or fewer names than rasters.
    """
    catalog = catalog_of(sources)
    if names is not None and len(names) != len(catalog):
        raise ParameterError("names must be as many as the rasters and band sets, which are {count}; got {given}.",
                             count=len(catalog), given=len(names))
    if current is not None:
        catalog.get_bandset_by_number(current)
    facts, sets = {}, []
    for number, bandset in enumerate(catalog, start=1):
        facts.update({_key(band): _facts_of_band(band) for band in bandset})
        bands = tuple(BandName(place, _key(band), band.name, band.role, band.wavelength)
                      for place, band in enumerate(bandset, start=1))
        sets.append(SetName(number, names[number - 1] if names else bandset.name, bands, bandset.date))
    return Names(facts.__getitem__, tuple(sets), current)


def as_read(names, bands):
    """The names with the facts of bands as they are read: resampling can give values another type.

    Args:
        names: the `Names`.
        bands: the `SomeBands` that are read.
    """
    facts = {key: replace(names.describe(key), dtype=info.dtype) for key, info in zip(bands.places, bands.bands)}
    return replace(names, describe=facts.__getitem__)


def _key(band):
    return band.path, band.raster_band


def _facts_of_band(band):
    return BandFacts(np.dtype(band.data_type), band.nodata, band.scale, band.offset)
