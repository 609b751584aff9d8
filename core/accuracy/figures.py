"""The figures of an assessment: estimate, standard error and interval of each, with the method."""

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..language import Phrase
from .intervals import Interval, wald
from .sample_intervals import (
    area_interval,
    cell_interval,
    f1_interval,
    overall_interval,
    producers_interval,
    users_interval,
)


@dataclass(frozen=True)
class Figure:
    """One estimate.

    Attributes:
        value: share 0 to 1 (kappa -1 to 1), NaN where there is nothing to estimate it from.
        standard_error: by linearisation under the design.
        interval: `Interval`.
    """

    value: float
    standard_error: float
    interval: Interval


@dataclass(frozen=True)
class ClassFigures:
    """The figures of one class.

    Attributes:
        label: the class.
        mapped, labelled: number of points with this class in the map and in the reference.
        users, producers, f1, area: `Figure` values; the area is a share of that of the map.
        map_share: share of the area that the map gives the class.
    """

    label: int
    mapped: int
    labelled: int
    users: Figure
    producers: Figure
    f1: Figure
    area: Figure
    map_share: Figure


@dataclass(frozen=True)
class Assessment:
    """All figures of a sample.

    Attributes:
        labels: the classes, ascending.
        counts: points by class of the map (rows) and of the reference (columns), int ndarray.
        proportions: estimated shares of the area in the same cells, ndarray.
        overall, kappa, quantity, allocation: `Figure` values.
        classes: `ClassFigures` of each class.
        level: of the intervals.
        warnings: `Phrase` values.
    """

    labels: Tuple
    counts: np.ndarray
    proportions: np.ndarray
    overall: Figure
    kappa: Figure
    quantity: Figure
    allocation: Figure
    classes: Tuple
    level: float
    warnings: Tuple = ()


def assess(prepared, level=0.95):
    """All figures of a `Prepared` sample: an `Assessment`."""
    sample, warnings = prepared.sample, list(prepared.warnings)
    labels, inside = sample.labels, np.ones(len(sample.mapped), bool) if sample.inside is None else sample.inside
    counts = np.array([[np.count_nonzero((sample.mapped == row) & (sample.reference == column) & inside)
                        for column in labels] for row in labels])
    proportions = np.array([[sample.cell(row, column).value if counts[i, j] else 0.0
                             for j, column in enumerate(labels)] for i, row in enumerate(labels)])
    if len(labels) == 1:
        warnings.append(Phrase("The sample has one class alone; kappa and the disagreements say nothing."))
    classes = tuple(_class_figures(sample, label, int(counts[place].sum()), int(counts[:, place].sum()), level)
                    for place, label in enumerate(labels))
    return Assessment(labels, counts, proportions,
                      _figure(sample.overall_accuracy(), overall_interval(sample, level)),
                      _within(sample.kappa(), level, -1.0), _within(sample.quantity_disagreement(), level),
                      _within(sample.allocation_disagreement(), level), classes, level, tuple(warnings))


def _class_figures(sample, label, mapped, labelled, level):
    share = sample.map_share(label)
    return ClassFigures(label, mapped, labelled,
                        _figure(sample.users_accuracy(label), users_interval(sample, label, level)),
                        _figure(sample.producers_accuracy(label), producers_interval(sample, label, level)),
                        _figure(sample.f1(label), f1_interval(sample, label, level)),
                        _figure(sample.area_share(label), area_interval(sample, label, level)),
                        _within(share, level))


def cells(sample, level=0.95):
    """(map class, reference class) → `Figure` of its share of the area, for the cells with points."""
    pairs = sorted(set(zip(sample.mapped.tolist(), sample.reference.tolist())))
    return {pair: _figure(sample.cell(*pair), cell_interval(sample, *pair, level)) for pair in pairs}


def _figure(estimate, interval):
    # Shares add up to 1 but for the rounding.
    return Figure(float(np.clip(estimate.value, 0, 1)), estimate.standard_error, interval)


def _within(estimate, level, lowest=0.0):
    """Wald's interval with Student's t, cut to what is possible."""
    if not math.isfinite(estimate.value):
        return Figure(math.nan, math.nan, Interval(math.nan, math.nan, "none"))
    found = wald(estimate.value, estimate.standard_error, level, max(estimate.degrees_of_freedom, 1.0))
    return Figure(min(max(estimate.value, lowest), 1.0), estimate.standard_error,
                  Interval(max(found.low, lowest), min(found.high, 1.0), found.method))
