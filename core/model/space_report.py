"""What a validation in space found, as part of a page."""

import numpy as np

from .. import html
from ..language import Phrase
from ..spectra.axes import Axes, picture
from ..train.variogram_model import VariogramModel

_SHAPES = {"exponential": Phrase("exponential"), "spherical": Phrase("spherical")}
# Points of the curve; ranges that the picture shows, and bins at least.
_POINTS, _RANGES, _LEAST = 120, 4, 6


def space_section(found, tr):
    """Distances, how they came about, and the variogram of the errors.

    Args:
        found: what `figures_of` keeps of the validation in space.
        tr: the user's `Language`.
    Returns:
        HTML
    """
    notes = "".join(html.note(text) for text in (*_how(found, tr), *_range(found, tr), *_judged(found, tr)))
    variogram = found["variogram"]
    if not variogram["lags"]:
        return notes
    rows = [list(row) for row in zip(variogram["lags"], variogram["semivariances"], variogram["pairs"])]
    columns = [tr("Distance [{unit}]", unit=_unit(found, tr)), tr("Semivariance"), tr("Pairs")]
    return notes + _picture(variogram, columns, tr) + html.table(columns, rows, tr=tr)


def _length(value, found, tr):
    return f"{tr.number(value, ',.0f' if value >= 100 else ',.3g')} {_unit(found, tr)}"


def _unit(found, tr):
    unit = found["unit"]
    return "m" if unit.lower() in ("metre", "meter") else tr("units") if unit == "unit" else unit


def _how(found, tr):
    distance = _length(found["distance"], found, tr)
    if not found["distance"]:
        yield tr("The features were kept whole and nothing else: the figures are those by training features.")
    elif found["kind"] == "blocks":
        yield tr("The training features were divided by square blocks with a side of {distance}; a feature lies in the "
                 "block of its centre. This is what to expect where the map lies outside the blocks that have "
                 "training features.", distance=distance)
    else:
        yield tr("No training pixel nearer than {distance} to a judged one taught meanwhile. This is what to expect "
                 "where the map is at least that far from all training features.", distance=distance)
        if "left_out" in found:
            yield tr("That left out {share:.0f} % of the pixels of other features; with more folds it is less.",
                     share=100 * found["left_out"])


def _range(found, tr):
    model = found["variogram"]["model"]
    if found["range"] is not None:
        yield tr("The errors by training features depend on each other up to {distance}: the practical range of their "
                 "variogram by the {shape} model.", distance=_length(found["range"], found, tr),
                 shape=_SHAPES[model["shape"]])
    elif found["beyond_reach"]:
        yield tr("The errors by training features still depend on each other at {distance}, the largest distance that "
                 "was looked at.", distance=_length(found["reach"], found, tr))
    else:
        yield tr("No range of the errors by training features was found: they hardly depend on distance, or are too "
                 "few.")


def _judged(found, tr):
    if "matrix" not in found and found["distance"]:
        yield tr("Nothing could be judged by that: all other training pixels of a class are too near. Take a smaller "
                 "distance, more folds, or more training features that lie apart.")
    elif found.get("unjudged_pixels"):
        yield tr("{count:,} training pixels were not judged, as no other feature of their class taught meanwhile.",
                 count=found["unjudged_pixels"])


def _picture(variogram, columns, tr):
    lags, semivariances = np.array(variogram["lags"]), np.array(variogram["semivariances"])
    model, curve = variogram["model"] and VariogramModel(**variogram["model"]), ""
    if model is not None:
        # Beyond the range the curve is flat; the first bins would stand in a heap.
        shown = lags <= max(_RANGES * model.range, lags[min(_LEAST, len(lags)) - 1])
        lags, semivariances = lags[shown], semivariances[shown]
    axes = Axes(0, 1.04 * float(lags[-1]), 0, 1.1 * float(semivariances.max()) or 1)
    if model is not None:
        x = np.linspace(lags[0] / 2, lags[-1], _POINTS)
        y = np.minimum(model(x), axes.y_high)
        curve = f'<polyline points="{axes.points(x, y)}" fill="none" stroke="#4d86c8" stroke-width="2"/>'
    dots = "".join(f'<circle cx="{axes.x(lag):.2f}" cy="{axes.y(value):.2f}" r="4" fill="#bf8420"/>'
                   for lag, value in zip(lags, semivariances))
    return picture(axes.svg(columns[0], columns[1], tr) + curve + dots)
