"""The zones of a layer or of a raster, with what is known of each."""

from contextlib import closing
from dataclasses import dataclass
from typing import Dict, List, Optional

from ..errors import InputError
from ..raster.polygon_zones import PolygonZones
from ..raster.polygonize import value_outlines
from ..raster.raster_zones import RasterZones
from .features import Features
from .polygons import joined_by_value, outlines_on, require_polygons
from .read import is_layer, read_features
from .write import write_layer

# The name that Remotior Sensus gives the values of a raster of zones.
_OF_RASTER = "DN"
_OF_FEATURES = "Zone"


@dataclass(frozen=True)
class KnownZones:
    """Zones on the grid of a raster.

    Attributes:
        pixels: `PolygonZones` or `RasterZones`.
        name: what the zones are told apart by.
        labels: that of each zone.
        attributes: further lists with one cell a zone, by name.
        features: `Features` in the order of the zones, in the layer's own coordinate system; None for a raster.
    """

    pixels: object
    name: str
    labels: List
    attributes: Dict[str, List]
    features: Optional[Features] = None

    @property
    def columns(self):
        """Lists with one cell a zone, by name, for a table."""
        return {self.name: self.labels, **{name: cells for name, cells in self.attributes.items() if name != self.name}}

    @property
    def layer_columns(self):
        """As ``columns``, of the attributes that a layer of the zones has."""
        return self.columns if self.name in self.attributes or self.features is None else dict(self.attributes)


def write_zones(path, zones, table, ctx):
    """Writes the zones as a layer with their attributes and statistics.

    Args:
        path: final name.
        zones: `KnownZones`; those of a raster become the outlines of their pixels.
        table: `ZonalTable` of their ``layer_columns`` and the statistics.
        ctx: the `Context`.
    """
    if zones.features is not None:
        crs, geometries = zones.features.crs, zones.features.geometries
        write_layer(path, table.fields(), zip(geometries, table.attributes()), crs, "polygon", ctx)
        return
    stack = zones.pixels.stack
    with closing(value_outlines(stack, stack.grid.whole, ctx)) as outlines:
        features = ((outline.wkb, row) for outline, row in zip(outlines, table.attributes()))
        write_layer(path, table.fields(), features, stack.grid.crs, "polygon", ctx)


def open_zones(source, field, band, stack, method, ctx):
    """Opens zones.

    Args:
        source: a layer of polygons (path or `Features`), or a raster of whole numbers on the same grid.
        field: polygons with one value of this field are one zone; None takes each feature on its own.
        band: number of the band of a raster of zones; 1 for a layer.
        stack: the `RasterStack` whose pixels are asked for.
        method: see `PolygonZones`.
        ctx: the `Context`.
    Returns:
        `KnownZones`
    Raises:
        InputError: the source cannot be read, or does not fit the raster.
    """
    if is_layer(source):
        if band != 1:
            raise InputError("{zones} is a vector layer and has no band {band}.", zones=source, band=band)
        return _of_layer(source, field, stack, method)
    zones = RasterZones(source, band, ctx)
    stack.grid.require_same(zones.stack.grid, stack.sources[0], source)
    return KnownZones(zones, _OF_RASTER, [int(value) for value in zones.values], {})


def _of_layer(source, field, stack, method):
    features, raster = read_features(source), stack.sources[0]
    require_polygons(features)
    if len(features) == 0:
        raise InputError("{vector} has no feature.", vector=features.name)
    if field is not None:
        features = joined_by_value(features, field)
        if len(features) == 0:
            raise InputError("{vector} has no feature with a geometry and a value in the field {field}.",
                             vector=features.name, field=field)
    zones = PolygonZones(outlines_on(features, stack.grid, raster), stack.grid, method, features.nbytes)
    if not zones.most_pixels.any():
        raise InputError("No feature of {vector} lies on {raster}; check the coordinate system of both.",
                         vector=features.name, raster=raster)
    if field is not None:
        return KnownZones(zones, field, features.fields[field], features.fields, features)
    return KnownZones(zones, _OF_FEATURES, list(range(1, len(features) + 1)), features.fields, features)
