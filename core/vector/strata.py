"""The strata of a map: its own classes, another raster's, or those of polygons."""

from ..raster.legend_io import read_legend
from ..raster.population import count_population
from ..raster.stack import RasterStack
from .classes import numbers_or_places
from .read import read_features
from .reference import laid_on


def open_strata(p, legend):
    """A stack whose first band is the map and whose last band has the strata.

    Args:
        p: values with ``input``, ``band``, ``strata``, ``strata_band`` and ``strata_field`` (which says that the strata
            are a vector layer).
        legend: the map's `Legend`.
    Returns:
        (stack, names): names of the strata by their number.
    Raises:
        InputError: one of them cannot be read, the grids differ, or no feature lies on the map.
    """
    if p.strata is None:
        return RasterStack([p.input], [p.band]), _names(legend)
    if p.strata_field is None:
        return RasterStack([p.input, p.strata], [p.band, p.strata_band]), _names(read_legend(p.strata, p.strata_band))
    features = read_features(p.strata)
    numbers, texts = numbers_or_places(features, p.strata_field)
    stack = laid_on(RasterStack([p.input], [p.band]), features, numbers)
    return stack, {number: text for number, text in zip(numbers, texts) if number is not None and text is not None}


def map_areas(p, ctx):
    """The area of each class of the map; None where the strata are the classes, and so tell it."""
    if p.design == "stratified" and p.strata is None:
        return None
    return count_population(RasterStack([p.input], [p.band]), ctx).areas


def _names(legend):
    return {entry.value: entry.name for entry in legend.entries}
