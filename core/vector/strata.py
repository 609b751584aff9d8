"""The strata of a map: its own classes, another raster's, or those of polygons."""

from ..raster.population import count_population
from ..raster.stack import RasterStack
from .zones import with_zones


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
    stack = RasterStack([p.input], [p.band])
    if p.strata is None:
        return stack, {entry.value: entry.name for entry in legend.entries}
    zones = with_zones(stack, p.strata, p.strata_band, p.strata_field)
    return zones.stack, zones.names


def map_areas(p, ctx):
    """The area of each class of the map; None where the strata are the classes, and so tell it."""
    if p.design == "stratified" and p.strata is None:
        return None
    return count_population(RasterStack([p.input], [p.band]), ctx).areas
