"""Clusters split and merged by the rules of ISODATA."""

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

# By default clusters are split, and merged, by this part of the largest standard deviation of a band.
_SHARE = 0.5
# A cluster is split into two that lie this part of its widest band's deviation to either side.
_STEP = 0.5


@dataclass(frozen=True)
class Rules:
    """The parameters of ISODATA.

    Attributes:
        wanted: number of clusters that is striven for.
        least: a cluster with fewer pixels is dropped.
        widest: a cluster is split when the standard deviation of a band exceeds this, in the unit of the values or in
            degrees; None takes half the largest that a band has over all pixels.
        nearest: two clusters closer than this are merged, in the same unit; None takes the same.
        merges: pairs that are merged in one iteration at most.
        most: clusters at most; None is twice the wanted number.
    """

    wanted: int
    least: int = 1
    widest: Optional[float] = None
    nearest: Optional[float] = None
    merges: int = 2
    most: Optional[int] = None

    def completed(self, tally, space):
        """With numbers in place of what was left open, from the first `Tally`."""
        usual = float(space.told(_SHARE * tally.spreads().max()))
        return replace(self, widest=usual if self.widest is None else self.widest,
                       nearest=usual if self.nearest is None else self.nearest,
                       most=2 * self.wanted if self.most is None else self.most)


@dataclass(frozen=True, eq=False)
class Group:
    """The clusters between a sorting and the next.

    Attributes:
        centres: float64 (clusters, bands).
        counts: (clusters,), pixels of each.
        deviations: float64 (clusters, bands), standard deviation with divisor n.
    """

    centres: np.ndarray
    counts: np.ndarray
    deviations: np.ndarray


def split(group, rules, space, few):
    """Splits clusters along the band of their largest deviation, the widest first while there is room for more.

    One is split that is wider than allowed there, if there are no more than half the wanted clusters, or if its pixels
    lie farther from their centre than those of all clusters do from theirs and are more than twice the least number
    and two.

    Args:
        group: the `Group`.
        rules: the `Rules`.
        space: the `Space`.
        few: whether there are no more than half the wanted clusters.
    Returns:
        (centres, splits): the lower half stays in the cluster's place, the upper ones are added at the end.
    """
    distances = np.sqrt((group.deviations ** 2).sum(axis=1))
    overall = (distances * group.counts).sum() / group.counts.sum()
    bands, widest = group.deviations.argmax(axis=1), group.deviations.max(axis=1)
    spreads = (distances > overall) & (group.counts > 2 * (rules.least + 1))
    wide = np.flatnonzero((space.told(widest) > rules.widest) & (spreads | few))
    chosen = wide[np.argsort(-widest[wide], kind="stable")][:rules.most - len(group.counts)]
    centres, added = group.centres.copy(), []
    for cluster in sorted(chosen.tolist()):
        step = np.zeros(space.bands)
        step[bands[cluster]] = _STEP * widest[cluster]
        halves, known = space.projected(np.stack([centres[cluster] - step, centres[cluster] + step]))
        if known.all():
            centres[cluster] = halves[0]
            added.append(halves[1])
    return np.concatenate([centres, np.reshape(added, (-1, space.bands))]), len(added)


def merge(group, rules, space):
    """Merges pairs of clusters closer than allowed, the closest first, each cluster at most once.

    Args:
        group, rules, space: as for `split`.
    Returns:
        (centres, places, merges): the mean of a pair by its pixels takes the place of the first; places is intp
        (clusters,), where each cluster is now.
    """
    number = len(group.counts)
    centres, target, used, merges = group.centres.copy(), np.arange(number), set(), 0
    for _, one, other in sorted(_close_pairs(group.centres, rules.nearest, space)):
        if merges == rules.merges:
            break
        if one in used or other in used:
            continue
        share = group.counts[one] / (group.counts[one] + group.counts[other])
        joined, known = space.projected((share * group.centres[one] + (1 - share) * group.centres[other])[None])
        if known.all():
            used |= {one, other}
            centres[one], target[other] = joined[0], one
            merges += 1
    stays = target == np.arange(number)
    return centres[stays], (np.cumsum(stays) - 1)[target], merges


def _close_pairs(centres, nearest, space):
    """(distance, one, other) of the pairs of centres that are nearer to each other than that."""
    for one, centre in enumerate(centres):
        distances = space.differences(centre, centres[one + 1:])
        for other in np.flatnonzero(distances < nearest).tolist():
            yield float(distances[other]), one, one + 1 + other
