"""Calibration features: pixels of known class that did not train a model."""

from dataclasses import dataclass
from typing import Tuple

from ..errors import InputError
from ..language import listed
from .classes import class_values
from .prints import prints
from .read import geometries_on
from .shapes import LabelledShapes
from .training import groups_of, require_polygons_or_points


@dataclass(frozen=True)
class CalibrationLayer:
    """Calibration features on the grid of a raster.

    Attributes:
        name: what messages call the layer.
        shapes: `LabelledShapes` whose class n is the n-th of the model.
        groups: for each shape a number that those have in common which belong together.
        outside: number of features that do not meet the raster.
        unlabelled: number of features without class or geometry.
    """

    name: str
    shapes: LabelledShapes
    groups: Tuple[int, ...]
    outside: int
    unlabelled: int


def calibration_layer(features, class_field, group_field, model, grid, raster, tr):
    """Reads calibration features.

    Args:
        features: `Features`, points or polygons.
        class_field: field with the number or the name of a class of the model.
        group_field: field that has the same value for features that belong together; None for none.
        model: the `Model`.
        grid: the raster's `Grid`.
        raster: what messages call the raster.
        tr: the user's `Language`, in which classes without a name have one.
    Returns:
        `CalibrationLayer`
    Raises:
        InputError: a field is missing, a class is none of the model, nothing lies on the raster, or a feature trained
            the model.
    """
    require_polygons_or_points(features)
    values = class_values(features, class_field, model.legend(tr))
    known = [found.value for found in model.classes]
    unknown = sorted({value for value in values if value is not None} - set(known))
    if unknown:
        raise InputError("{vector} has the classes {unknown} in the field {field}, which the model does not know; it "
                         "knows {known}.", vector=features.name, unknown=listed(unknown), field=class_field,
                         known=listed(known))
    geometries = geometries_on(features, grid, raster)
    used = [n for n, geometry in enumerate(geometries) if geometry is not None and values[n] is not None]
    shapes = LabelledShapes(tuple(bytes(geometries[n].ExportToWkb()) for n in used),
                            tuple(known.index(values[n]) + 1 for n in used), grid)
    outside = sum(envelope is None for envelope in shapes.envelopes())
    if outside == len(used):
        raise InputError("No feature of {vector} with a class in the field {field} lies on {raster}; check the "
                         "coordinate system of both.", vector=features.name, field=class_field, raster=raster)
    _require_new(shapes, model, features.name)
    return CalibrationLayer(features.name, shapes, groups_of(features, group_field, used), outside,
                            len(values) - len(used))


def _require_new(shapes, model, name):
    trained = model.training.get("feature_prints")
    # What a file holds may be anything.
    taught = set(map(str, trained)) if isinstance(trained, list) else set()
    again = sum(found in taught for found in prints(shapes.geometries, shapes.grid)) if taught else 0
    if again:
        raise InputError("{count} of the {features} calibration features of {vector} trained the model, and would "
                         "promise too much; take features that did not train it.", count=again,
                         features=len(shapes.geometries), vector=name)
