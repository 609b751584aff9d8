"""Areas of change from a sample that was labelled at two dates (Olofsson et al. 2014; Stehman 2014).

Every figure is a share of the area where something holds at a point, or the difference of two such shares, so that the
covariance of gain and loss enters the error of the net change by itself.
"""

from dataclasses import dataclass
from typing import Mapping, Tuple

import numpy as np

from .figures import Figure
from .sample_intervals import difference_interval, event_interval


@dataclass(frozen=True)
class ClassChange:
    """What became of a class: `Figure` values as shares of the area.

    Attributes:
        before, after: the class at each date.
        gain, loss: what came to it and what left it.
        net: gain less loss.
    """

    before: Figure
    after: Figure
    gain: Figure
    loss: Figure
    net: Figure


@dataclass(frozen=True)
class ChangeEstimate:
    """Estimated changes.

    Attributes:
        labels: the classes of both dates, ascending.
        transitions: (class before, class after) → `Figure`, for those with points.
        points: (class before, class after) → number of points.
        classes: class → `ClassChange`.
        changed: `Figure` of all that changed its class.
        level: of the intervals.
    """

    labels: Tuple
    transitions: Mapping
    points: Mapping
    classes: Mapping
    changed: Figure
    level: float


def estimate_change(sample, before, after, level=0.95):
    """Estimates all changes.

    Args:
        sample: `Sample`, for its design and the part of the map that is asked about.
        before, after: class of the reference at each date, arrays (n,).
        level: of the intervals.
    Returns:
        `ChangeEstimate`
    """
    before, after = np.asarray(before), np.asarray(after)
    inside = np.ones(len(before), bool) if sample.inside is None else sample.inside
    labels = tuple(np.union1d(before, after).tolist())
    points = {}
    for pair in sorted(set(zip(before[inside].tolist(), after[inside].tolist()))):
        points[pair] = int(np.count_nonzero((before == pair[0]) & (after == pair[1]) & inside))
    transitions = {pair: share_figure(sample, (before == pair[0]) & (after == pair[1]), level) for pair in points}
    classes = {label: _class_change(sample, before == label, after == label, level) for label in labels}
    return ChangeEstimate(labels, transitions, points, classes, share_figure(sample, before != after, level), level)


def share_figure(sample, holds, level):
    """The `Figure` of the share of the area where something holds (bool ndarray (n,))."""
    found = sample.share(holds)
    return Figure(float(np.clip(found.value, 0, 1)), found.standard_error, event_interval(sample, holds, level))


def _class_change(sample, before, after, level):
    gain, loss = after & ~before, before & ~after
    net = sample.share(gain) - sample.share(loss)
    return ClassChange(*[share_figure(sample, holds, level) for holds in (before, after, gain, loss)],
                       Figure(net.value, net.standard_error, difference_interval(sample, gain, loss, level)))
