"""Chosen statistics of the bands of a raster in zones, in physical units."""

from dataclasses import dataclass
from typing import Dict, Optional

from ..legend import Legend
from ..zonal.result import PhysicalStatistics
from ..zonal.wanted import Wanted
from .area import area_unit, geodesic_row_areas, is_geographic
from .legend_io import legends_of
from .zonal import zonal_statistics

_SPREAD = {"standard_deviation", "coefficient_of_variation"}
_FREQUENCIES = {"variety", "majority", "minority"}


@dataclass(frozen=True)
class ZonalBands:
    """The statistics of bands.

    Attributes:
        bands: `PhysicalStatistics` by the band's name, in order.
        legends: `Legend` by the band's name.
        pixel_area: area of a pixel in squared units; None where it differs from row to row.
        unit, metres: name of the unit, and its length in metres or None.
    """

    bands: Dict[str, PhysicalStatistics]
    legends: Dict[str, Legend]
    pixel_area: Optional[float]
    unit: str
    metres: Optional[float]


def zonal_bands(stack, zones, statistics, percentiles, categories, ctx):
    """Computes statistics of the bands of a stack in zones.

    Args:
        stack: the `RasterStack`; a scale and an offset of a band are applied at the end, after exact counting.
        zones: `PolygonZones` or `RasterZones` on its grid.
        statistics: names of methods of `PhysicalStatistics`.
        percentiles: from 0 to 100.
        categories: whether the pixels and the area of each value are wanted; in a coordinate system in degrees areas
            are geodesic.
        ctx: the `Context`.
    Returns:
        `ZonalBands`
    """
    names = unique_names(stack.band_names())
    wanted_percentiles = (*percentiles, *([50] if "median" in statistics else []))
    shares = {PhysicalStatistics.share(percentile, band.scale) for percentile in wanted_percentiles
              for band in stack.bands}
    wanted = Wanted(bool(_SPREAD.intersection(statistics)), tuple(sorted(shares)),
                    bool(_FREQUENCIES.intersection(statistics)), categories)
    ground = None
    if categories and is_geographic(stack.grid):
        ground = geodesic_row_areas(stack.grid, stack.sources[0]) / 1e6
    found = zonal_statistics(stack, zones, wanted, ctx, ground)
    bands = {name: PhysicalStatistics(of_band, zones.weighted, info.scale, info.offset)
             for name, of_band, info in zip(names, found, stack.bands)}
    return ZonalBands(bands, dict(zip(names, legends_of(stack))), stack.grid.pixel_area if ground is None else None,
                      *area_unit(stack.grid))


def unique_names(names):
    """The names, each made different from those before it by a number where it must be."""
    taken = []
    for name in names:
        number, free = 1, name
        while free in taken:
            number += 1
            free = f"{name}_{number}"
        taken.append(free)
    return taken
