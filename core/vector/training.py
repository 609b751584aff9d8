"""Training features: which class each belongs to, and what the classes are called."""

import re
from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from ..errors import InputError
from .classes import column, numbers_or_places, whole_numbers
from .read import geometries_on
from .shapes import LabelledShapes


@dataclass(frozen=True)
class TrainingClass:
    """One class of the training features.

    Attributes:
        class_id: its number, not 0.
        name: its name, or "".
        macroclass_id: the number of the macroclass; the class's own where there is none.
        macroclass_name: the macroclass's name, or "".
        threshold: the threshold of its own, or None.
        colour: its colour as "#rrggbb", or None.
    """

    class_id: int
    name: str = ""
    macroclass_id: int = 0
    macroclass_name: str = ""
    threshold: Optional[float] = None
    colour: Optional[str] = None


@dataclass(frozen=True)
class TrainingLayer:
    """Training features on the grid of a raster.

    Attributes:
        classes: the `TrainingClass` values, ascending by class number.
        shapes: `LabelledShapes` whose class n is the n-th of ``classes``.
        outside: number of features that do not meet the raster.
        unlabelled: number of features without class or geometry.
        groups: for each shape a number that those have in common which belong together.
    """

    classes: tuple
    shapes: LabelledShapes
    outside: int
    unlabelled: int
    groups: Tuple[int, ...] = ()


def training_layer(features, fields, grid, raster, all_touched=False):
    """Reads the classes of training features and brings the features to a grid.

    Args:
        features: `Features`, points or polygons.
        fields: field names by "class" and, as wanted, "name", "macroclass", "macroclass_name", "threshold", "colour"
            and "group". A class field with texts that are no numbers numbers its texts from 1 in alphabetical order.
        grid: the raster's `Grid`.
        raster: what messages call the raster.
        all_touched: take every pixel that a polygon touches.
    Raises:
        InputError: a field is missing or holds something else, a class contradicts itself, or nothing is left.
    """
    ids, own_names = numbers_or_places(features, fields["class"])
    names = column(features, fields["name"]) if fields.get("name") else own_names
    macroclasses = whole_numbers(features, fields["macroclass"]) if fields.get("macroclass") else ids
    macroclass_names = (column(features, fields["macroclass_name"]) if fields.get("macroclass_name")
                        else [None] * len(ids))
    thresholds = column(features, fields["threshold"]) if fields.get("threshold") else [None] * len(ids)
    colours = column(features, fields["colour"]) if fields.get("colour") else [None] * len(ids)
    require_polygons_or_points(features)
    geometries = geometries_on(features, grid, raster)
    used = [n for n, geometry in enumerate(geometries) if geometry is not None and ids[n] is not None]
    classes: Dict[int, TrainingClass] = {}
    for n in used:
        if macroclasses[n] is None:
            raise InputError("A feature of class {id} in {vector} has no macroclass.", id=ids[n], vector=features.name)
        found = TrainingClass(ids[n], _text(names[n]), macroclasses[n], _text(macroclass_names[n]),
                              _number(thresholds[n], fields.get("threshold"), features),
                              _colour(colours[n], fields.get("colour"), features))
        classes[ids[n]] = _joined(classes.get(ids[n], found), found, features.name)
    order = sorted(classes)
    shapes = LabelledShapes(tuple(bytes(geometries[n].ExportToWkb()) for n in used),
                            tuple(order.index(ids[n]) + 1 for n in used), grid, all_touched)
    if not used:
        raise InputError("{vector} has no feature with a geometry and a class in the field {field}.",
                         vector=features.name, field=fields["class"])
    outside = sum(envelope is None for envelope in shapes.envelopes())
    if outside == len(used):
        raise InputError("None of the {count} training features of {vector} lies on {raster}; check the coordinate "
                         "system of both.", count=len(used), vector=features.name, raster=raster)
    return TrainingLayer(tuple(classes[id_] for id_ in order), shapes, outside, len(ids) - len(used),
                         groups_of(features, fields.get("group"), used))


def groups_of(features, field, used):
    """For each feature of those used a number that those have in common which belong together.

    A feature is a group of its own where no field says which belong together, and where the field is empty.
    """
    if not field:
        return tuple(range(len(used)))
    values = column(features, field)
    known = sorted({str(values[n]) for n in used if values[n] is not None})
    return tuple(len(known) + place if values[n] is None else known.index(str(values[n]))
                 for place, n in enumerate(used))


def require_polygons_or_points(features):
    """Raises `InputError` for features that are something else."""
    from osgeo import ogr

    for wkb in features.geometries:
        kind = None if wkb is None else ogr.GT_Flatten(ogr.CreateGeometryFromWkb(wkb).GetGeometryType())
        if kind not in (None, ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbPolygon, ogr.wkbMultiPolygon):
            raise InputError("{vector} must hold polygons or points; it holds {kind}.",
                             vector=features.name, kind=ogr.GeometryTypeToName(kind))


def _joined(known, found, layer):
    if known.macroclass_id != found.macroclass_id:
        raise InputError("Class {id} of {vector} belongs to the macroclasses {first} and {second}; give each class "
                         "one.",
                         id=known.class_id, vector=layer, first=known.macroclass_id, second=found.macroclass_id)
    if None not in (known.threshold, found.threshold) and known.threshold != found.threshold:
        raise InputError("Class {id} of {vector} has the thresholds {first} and {second}; give each class one.",
                         id=known.class_id, vector=layer, first=known.threshold, second=found.threshold)
    return TrainingClass(known.class_id, known.name or found.name, known.macroclass_id,
                         known.macroclass_name or found.macroclass_name,
                         found.threshold if known.threshold is None else known.threshold,
                         known.colour or found.colour)


def _text(value):
    return "" if value is None else str(value).strip()


def _number(value, field, features):
    if value is None:
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InputError("The field {field} of {vector} must hold numbers; it holds {value}.",
                         field=field, vector=features.name, value=repr(value)) from None


def _colour(value, field, features):
    if value is None:
        return None
    if isinstance(value, str) and re.fullmatch("#[0-9A-Fa-f]{6}", value.strip()):
        return value.strip()
    raise InputError("The field {field} of {vector} must hold colours such as #2f7a3b; it holds {value}.",
                     field=field, vector=features.name, value=repr(value))
