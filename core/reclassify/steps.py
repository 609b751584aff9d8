"""The number line cut where conditions change, so that a value's outcome is found by its place on it."""

import math

import numpy as np

from .conditions import Comparison


class Steps:
    """For every number of a type, the place of the last of some conditions that holds.

    Between two neighbouring numbers of the conditions none of them changes, so one trial for each such number and one
    for each gap decide all values.

    Args:
        conditions: `Comparison`, `AllOf` and the like, or None for one that is not looked at. For a floating-point
            type their numbers are rounded to it first, so that 0.1 is the 0.1 of the raster; for whole numbers they
            stay exact.
        dtype: of the values.

    Attributes:
        outcomes: intp ndarray of which `places` are the indices; -1 where no condition holds.
    """

    def __init__(self, conditions, dtype):
        dtype = np.dtype(dtype)
        conditions = {place: condition for place, condition in enumerate(conditions) if condition is not None}
        if dtype.kind == "f":
            with np.errstate(over="ignore"):
                conditions = {place: condition.mapped(lambda number: float(dtype.type(number)))
                              for place, condition in conditions.items()}
        numbers = {number for condition in conditions.values() for number in condition.numbers()}
        points = sorted(numbers if dtype.kind == "f" else _whole(numbers, np.iinfo(dtype)))
        self._points = np.array(points, dtype)
        trials = np.empty(2 * len(points) + 1, object)
        trials[1::2] = points
        trials[2::2] = [_next(point, math.inf, dtype) for point in points]
        trials[0] = _next(points[0], -math.inf, dtype) if points else 0
        places = {point: place for place, point in enumerate(points)}
        self.outcomes = np.full(len(trials), -1, np.intp)
        for outcome, condition in conditions.items():
            if isinstance(condition, Comparison) and condition.sign == "==":
                # Tables of thousands of values need no trial for each of them.
                if condition.number in places:
                    self.outcomes[2 * places[condition.number] + 1] = outcome
            else:
                self.outcomes[condition.holds(trials)] = outcome

    def places(self, values):
        """Where values stand: twice the number of points below them, and one more on a point; intp of their shape."""
        places = np.searchsorted(self._points, values, "left")
        places += np.searchsorted(self._points, values, "right")
        return places


def _whole(numbers, bounds):
    """The whole numbers of a type at which or beside which the numbers lie."""
    beside = {whole for number in numbers for whole in (math.floor(number), math.ceil(number))}
    return {whole for whole in beside if bounds.min <= whole <= bounds.max}


def _next(point, towards, dtype):
    """A number that stands for the gap beside a point."""
    if dtype.kind == "f":
        return float(np.nextafter(dtype.type(point), dtype.type(towards)))
    return point + (1 if towards > 0 else -1)
