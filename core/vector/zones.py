"""Zones of a raster or a layer as the last band of a stack."""

from dataclasses import dataclass
from typing import Any, Mapping

from ..raster.legend_io import read_legend
from ..raster.stack import RasterStack
from .classes import numbers_or_places
from .read import read_features
from .reference import laid_on


@dataclass(frozen=True)
class Zones:
    """A stack with its zones.

    Attributes:
        stack: the stack, with the zone in its last band where there are zones.
        names: name of each zone that has one.
    """

    stack: Any
    names: Mapping


def with_zones(stack, zones, band=1, field=None):
    """Adds zones to a stack.

    Args:
        stack: `RasterStack` that takes one band of each raster.
        zones: raster, vector layer or None.
        band: of a raster.
        field: of a layer, which it says that it is one.
    Returns:
        `Zones`
    Raises:
        InputError: the zones cannot be read, lie on another grid, or none lies on the raster.
    """
    if zones is None:
        return Zones(stack, {})
    if field is None:
        joined = RasterStack([*stack.sources, zones], [*[info.number for info in stack.bands], band])
        return Zones(joined, {entry.value: entry.name for entry in read_legend(zones, band).entries})
    features = read_features(zones)
    numbers, texts = numbers_or_places(features, field)
    names = {number: text for number, text in zip(numbers, texts) if number is not None and text is not None}
    return Zones(laid_on(stack, features, numbers), names)
