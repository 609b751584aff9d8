"""The allocations of a sample side by side, as a table."""

import numpy as np

from ..errors import ParameterError
from .sample_size import ALLOCATIONS, allocate, required_size


def plans(expectation, target, size, floor, units, typed=None):
    """Units of each stratum under every allocation.

    Args:
        expectation: `Expectation`.
        target: `Target`, for the size where none is given.
        size: units of the whole sample, or None.
        floor: smallest number for each stratum.
        units: number of units that each stratum has.
        typed: class → units, or None.
    Returns:
        name → int ndarray (classes,).
    Raises:
        ParameterError: a class is missing in what was typed, or has not so many units.
    """
    made = {}
    for name, shares_of in ALLOCATIONS.items():
        shares = shares_of(expectation)
        total = required_size(expectation, target, shares) if size is None else size
        made[name] = allocate(total, shares, floor, units)
    if typed is not None:
        made["typed"] = _typed(expectation, typed, units)
    return made


def require_known(name, by_class, labels):
    """Raises `ParameterError` when a parameter has a number for a class that the map does not have."""
    for label in by_class:
        if label not in labels:
            raise ParameterError("{name} names the class {label}, which the map does not have; it has {known}.",
                                 name=name, label=label, known=", ".join(map(str, labels)))


def _typed(expectation, typed, units):
    require_known("typed_sizes", typed, expectation.labels)
    for label, available in zip(expectation.labels, units):
        wanted = typed.get(label, 0)
        if wanted != int(wanted) or not 1 <= wanted <= available:
            raise ParameterError("typed_sizes must give class {label} a whole number of points from 1 to {available}; "
                                 "got {wanted}.", label=label, available=available, wanted=wanted)
    return np.array([int(typed[label]) for label in expectation.labels])


def plan_rows(expectation, made, legend):
    """The plans as (columns, rows): a row for each class under each allocation, and one for the whole sample."""
    columns = ["Allocation", "Class", "ClassName", "Area share", "Expected user accuracy", "Points",
               "SE of user accuracy", "SE of producer accuracy", "SE of area share", "SE of overall accuracy"]
    rows = []
    for name, sizes in made.items():
        with np.errstate(divide="ignore", invalid="ignore"):
            errors = (expectation.users_errors(sizes), expectation.producers_errors(sizes),
                      expectation.area_errors(sizes))
            overall = expectation.overall_error(sizes)
        for place, label in enumerate(expectation.labels):
            rows.append([name, label, legend.name(label), float(expectation.weights[place]),
                         float(expectation.shares[place, place]), int(sizes[place]),
                         *[_finite(found[place]) for found in errors], None])
        rows.append([name, "Total", "", 1.0, None, int(sizes.sum()), None, None, None, _finite(overall)])
    return columns, rows


def _finite(number):
    return float(number) if np.isfinite(number) else None
