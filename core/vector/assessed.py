"""The points of a sample layer together with the map that is assessed."""

from dataclasses import dataclass
from typing import Mapping, Optional

import numpy as np
from osgeo import ogr

from ..accuracy.labelled_sample import prepared, read_sample, require_different_places, require_labels
from ..errors import InputError
from ..language import Phrase
from ..raster.grid import Grid, Window
from ..raster.legend_io import read_legend
from ..raster.population import count_population
from ..raster.sample_rows import map_fingerprint
from ..raster.stack import RasterStack
from .read import geometries_on, read_features


@dataclass(frozen=True)
class Assessed:
    """A labelled sample and its map.

    Attributes:
        labelled: `LabelledSample`.
        prepared: `Prepared`.
        names: class → name.
        pixels: class → number of pixels of the map, where it is known.
        total: area of the population (or of the part that is asked about, estimated), in squared units.
        metres: length of the unit in metres, None without a coordinate system.
    """

    labelled: object
    prepared: object
    names: Mapping
    pixels: Mapping
    total: float
    metres: Optional[float]

    def name(self, label):
        """The name of a class, or ""."""
        return self.names.get(label, "")

    def facts(self):
        """What a program may want to know of the design."""
        sample = self.prepared.sample
        return {"sample": self.labelled.name, "design": self.labelled.design,
                "map_fingerprint": self.labelled.map_print, "total_area": self.total, "strata": [
                    {"stratum": label, "points": int((sample.design.stratum == label).sum()), "pixels": stratum.units,
                     "area": stratum.area} for label, stratum in sample.design.strata.items()]}

    def shown_facts(self):
        """The same for a page, as (`Phrase`, value) pairs."""
        sample = self.prepared.sample
        return [(Phrase("Sample"), self.labelled.name), (Phrase("Design"), self.labelled.design),
                (Phrase("Points"), sample.design.size), (Phrase("Strata"), len(sample.design.strata)),
                (Phrase("Fingerprint of the map"), self.labelled.map_print)]


def open_assessed(p, ctx):
    """Reads a labelled sample, and the map where it is given.

    Args:
        p: values with ``input``, ``label_field`` (or ``from_field`` and ``to_field``), ``map``, ``band``,
            ``other_map``, ``part`` and ``poststratify``.
        ctx: the `Context`.
    Returns:
        `Assessed`
    Raises:
        InputError: the sample is unfinished or damaged, or does not belong to the map.
    """
    features = read_features(p.input)
    labelled = read_sample(features.name, features.fields, *_label_fields(p))
    points = _points(features, labelled)
    known = sorted(set(labelled.columns["map_class"]))
    names, mapped, areas = _strata_names(labelled), None, None
    pixels = _strata_pixels(labelled)
    if p.map is not None:
        legend = read_legend(p.map, p.band)
        names = {entry.value: entry.name for entry in legend.entries} or names
        population, mapped = _read_map(p, labelled, features, points, ctx)
        pixels, areas = population.units, population.areas
        known = sorted({*known, *areas, *names})
        if "label" in labelled.columns:
            require_labels(labelled, known)
    inside = None if p.part is None else _inside(points, features, read_features(p.part))
    made = prepared(labelled, mapped, inside, areas if p.poststratify else None)
    total = labelled.total_area
    if inside is not None:
        total *= made.sample.mean(made.sample.inside).value
        pixels = {}
    ctx.check_cancelled()
    # The sample points tool writes square metres wherever there is a coordinate system.
    return Assessed(labelled, made, names, pixels, total, 1.0 if features.crs else None)


def _label_fields(p):
    return (p.label_field,) if hasattr(p, "label_field") else (p.from_field, p.to_field)


def _points(features, labelled):
    """Coordinates of the labelled points, ndarray (n, 2)."""
    places = []
    for place in labelled.places.tolist():
        wkb = features.geometries[place]
        shape = None if wkb is None else ogr.CreateGeometryFromWkb(wkb)
        if shape is None or ogr.GT_Flatten(shape.GetGeometryType()) != ogr.wkbPoint:
            raise InputError("Point {id} of {vector} has no place; restore what the sample points tool wrote.",
                             id=features.fields["id"][place], vector=features.name)
        places.append(shape.GetPoint_2D())
    require_different_places(features.name, labelled.columns["id"], places)
    return np.array(places)


def _strata_names(labelled):
    columns = labelled.columns
    if columns["stratum"] == columns["map_class"] and "strat_name" in columns:
        return {s: name for s, name in zip(columns["stratum"], columns["strat_name"]) if name}
    return {}


def _strata_pixels(labelled):
    columns = labelled.columns
    if columns["stratum"] == columns["map_class"] and labelled.design == "stratified":
        return dict(zip(columns["stratum"], columns["strat_px"]))
    return {}


def _read_map(p, labelled, features, points, ctx):
    """The population of the map, and its class at each point."""
    stack = RasterStack([p.map], [p.band])
    population = count_population(stack, ctx.section(0, 0.95, "Counting the pixels"))
    if not p.other_map and map_fingerprint(stack.grid, population.areas) != labelled.map_print:
        raise InputError("{raster} is not the map that {vector} was drawn from, or it has changed since; take that "
                         "map, or say that another map is assessed.", raster=p.map, vector=labelled.name)
    mapped = _values_at(stack, p.map, features, labelled, points)
    if not p.other_map:
        for number, sampled, found in zip(labelled.columns["id"], labelled.columns["map_class"], mapped):
            if sampled != found:
                raise InputError("{raster} has changed since {vector} was drawn from it: at point {id} it has the "
                                 "class {found}, and had {sampled}.", raster=p.map, vector=labelled.name, id=number,
                                 found=found, sampled=sampled)
    return population, mapped


def _values_at(stack, raster, features, labelled, points):
    chosen = [features.geometries[place] for place in labelled.places.tolist()]
    moved = geometries_on(type(features)(features.crs, tuple(chosen), {}, features.name), stack.grid, raster)
    values = []
    with stack:
        for number, shape in zip(labelled.columns["id"], moved):
            row, col = (int(np.floor(part)) for part in stack.grid.to_pixel(shape.GetX(), shape.GetY()))
            inside = 0 <= row < stack.grid.rows and 0 <= col < stack.grid.cols
            value, valid = stack.read(Window(row, col, 1, 1)) if inside else (None, None)
            if not inside or valid is not None and not valid.all():
                raise InputError("Point {id} of {vector} lies outside the map {raster}, or where it is NoData.",
                                 id=number, vector=labelled.name, raster=raster)
            values.append(int(value[0, 0, 0]))
    return values


def _inside(points, features, part):
    """Which points lie in any polygon of a layer."""
    grid = Grid(1, 1, crs=features.crs)
    shapes = [shape for shape in geometries_on(part, grid, features.name) if shape is not None]
    found = []
    for x, y in points.tolist():
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        found.append(any(shape.Intersects(point) for shape in shapes))
    if not any(found):
        raise InputError("No labelled point of {vector} lies in {part}.", vector=features.name, part=part.name)
    return np.array(found)
