"""The intervals of the figures of an accuracy report, by how the sample was drawn.

Units that were drawn one by one: the score interval over the strata (or post-strata), with one of them Wilson's. Where
a unit of one stratum may count for the part as well as for the rest of a ratio: Wilson's in each stratum, and from
these by MOVER that of the ratio. Clusters: the logit interval with the design's variance and degrees of freedom.
"""

import math
from dataclasses import dataclass

import numpy as np

from .distributions import normal_quantile, t_quantile
from .intervals import (
    Interval,
    Recovered,
    jeffreys_limits,
    logit,
    recovered_difference,
    recovered_share,
    recovered_sum,
    wald,
    wilson,
    wilson_limits,
)
from .score_intervals import score_ratio_limits, score_sum_limits


@dataclass(frozen=True)
class Event:
    """What may hold at a unit.

    Attributes:
        holds: bool ndarray (n,).
        possible: bool ndarray (n,), alike for all units of a stratum: whether it can hold in that stratum at all. Where
            the strata are the classes of the map, a unit of another stratum cannot be mapped as this class.
        factor: what a share of the area counts.
    """

    holds: np.ndarray
    possible: np.ndarray
    factor: float = 1.0


def overall_interval(sample, level=0.95):
    """Of the overall accuracy: an `Interval`."""
    return _share_of_area(sample, sample.mapped == sample.reference, True, level)


def users_interval(sample, label, level=0.95):
    """Of the user's accuracy of a class: an `Interval`, NaN where no unit is mapped as it."""
    mapped, truly = sample.mapped == label, sample.reference == label
    return _ratio(sample, _event(sample, mapped & truly, mapped), _event(sample, mapped & ~truly, mapped), level)


def producers_interval(sample, label, level=0.95):
    """Of the producer's accuracy of a class: an `Interval`, NaN where the reference gives it to no unit."""
    mapped, truly = sample.mapped == label, sample.reference == label
    return _ratio(sample, _event(sample, mapped & truly, mapped), _event(sample, ~mapped & truly, ~mapped), level)


def f1_interval(sample, label, level=0.95):
    """Of the harmonic mean of both: an `Interval`, NaN where no unit has the class."""
    mapped, truly = sample.mapped == label, sample.reference == label
    return _ratio(sample, _event(sample, mapped & truly, mapped), _event(sample, mapped ^ truly, True, 0.5), level)


def area_interval(sample, label, level=0.95):
    """Of the share of the area that the reference gives a class: an `Interval`."""
    return event_interval(sample, sample.reference == label, level)


def event_interval(sample, holds, level=0.95):
    """Of the share of the area where any event (bool ndarray (n,)) of the reference holds: an `Interval`."""
    return _share_of_area(sample, holds, True, level)


def cell_interval(sample, mapped, reference, level=0.95):
    """Of the share of the area in one cell of the error matrix: an `Interval`."""
    row = sample.mapped == mapped
    return _share_of_area(sample, row & (sample.reference == reference), row, level)


def difference_interval(sample, first, second, level=0.95):
    """Of the difference of the shares of the area where two events hold that exclude each other: an `Interval`.

    From Jeffreys' limits: with Wilson's the interval of a difference of two rare events is too wide.

    Args:
        sample: `Sample`.
        first, second: bool ndarrays (n,).
    """
    one, two = (_event(sample, holds, True) for holds in (first, second))
    if sample.design.cluster is not None:
        found = sample.mean(one.holds) - sample.mean(two.holds)
        return wald(found.value, found.standard_error, level, max(found.degrees_of_freedom, 1.0))
    found = recovered_difference(_recovered(sample, one, level, jeffreys_limits),
                                 _recovered(sample, two, level, jeffreys_limits), _correlation(sample, one, two))
    return Interval(max(found.low, -1.0), min(found.high, 1.0), "Jeffreys, MOVER")


def _event(sample, holds, possible, factor=1.0):
    """An event of the part of the map that is asked about; without strata that are map classes it can hold anywhere."""
    everywhere = np.ones(len(holds), bool)
    return Event(holds if sample.inside is None else holds & sample.inside,
                 everywhere & possible if sample.has_map_strata else everywhere, factor)


def _share_of_area(sample, holds, possible, level):
    if sample.inside is not None:
        return _ratio(sample, _event(sample, holds, possible), _event(sample, ~holds, True), level)
    if sample.design.cluster is not None:
        return _of_clusters(sample, sample.mean(holds), np.ones(len(holds), bool), level)
    weights, shares, counts = _parts(sample, _event(sample, holds, possible))
    if not weights.any():
        return Interval(0.0, 0.0, "score")
    return Interval(*score_sum_limits(weights, shares, counts, level), "score")


def _ratio(sample, part, rest, level):
    """Of part / (part + rest), two events that exclude each other."""
    either = part.holds | rest.holds
    if not either.any():
        return Interval(math.nan, math.nan, "none")
    if sample.design.cluster is not None:
        one, two = part.factor * sample.mean(part.holds), rest.factor * sample.mean(rest.holds)
        return _of_clusters(sample, one / (one + two), either, level)
    groups = [places for _, places in sample.design.groups() if (part.possible | rest.possible)[places].any()]
    if len(groups) == 1 and part.factor == rest.factor:
        return wilson(*_share_and_count(sample, part.holds, np.flatnonzero(either)), level)
    if part.factor == rest.factor and not (part.possible & rest.possible).any():
        parts = _parts(sample, part), _parts(sample, rest)
        if not any(weights @ shares for weights, shares, _ in parts):
            return Interval(math.nan, math.nan, "none")
        return Interval(*score_ratio_limits(*parts, level), "score")
    found = recovered_share(_recovered(sample, part, level), _recovered(sample, rest, level),
                            _correlation(sample, part, rest))
    return Interval(found.low, found.high, "Wilson, MOVER")


def _recovered(sample, event, level, limits_of=wilson_limits):
    """The weighted sum of an event's shares of the strata where it can hold: a `Recovered`."""
    weights, shares, counts = _parts(sample, event)
    if not len(weights):
        return Recovered(0.0, 0.0, 0.0)
    return recovered_sum(event.factor * weights, shares, *limits_of(shares, counts, level))


def _parts(sample, event):
    """Weights, shares and numbers of units of the strata where an event can hold: ndarrays (strata,)."""
    parts = [(weight, *_share_and_count(sample, event.holds, places)) for weight, places in sample.design.groups()
             if event.possible[places].any()]
    return np.array(parts).reshape(-1, 3).T


def _share_and_count(sample, holds, places):
    """The share of some units where an event holds, by area; and Kish's effective number of units."""
    areas = np.ones(len(places)) if sample.design.unit_area is None else np.asarray(sample.design.unit_area)[places]
    total = math.fsum(areas)
    return math.fsum(areas[holds[places]]) / total, total ** 2 / math.fsum(areas ** 2)


def _correlation(sample, part, rest):
    if not (part.possible & rest.possible).any():
        return 0.0
    one, two = sample.mean(part.holds), sample.mean(rest.holds)
    product = one.variance * two.variance
    return one.covariance(two) / math.sqrt(product) if product > 0 else 0.0


def _of_clusters(sample, estimate, where, level):
    if 0 < estimate.value < 1 and estimate.variance > 0:
        return logit(estimate.value, estimate.standard_error, level, max(estimate.degrees_of_freedom, 1.0))
    # Without a variance: as if the clusters were units, and as few as they are.
    clusters = len(np.unique(sample.design.cluster[where]))
    shrink = (normal_quantile((1 + level) / 2) / t_quantile((1 + level) / 2, max(clusters - 1, 1))) ** 2
    return wilson(min(max(estimate.value, 0.0), 1.0), clusters * shrink, level)
