"""Trees in the form that they are walked in: groups of a few, level by level, with whole numbers for thresholds."""

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from .parts import Damaged
from .thresholds import Thresholds
from .tree_tops import TreeTops
from .trees import LEAF

# Trees of a group at most.
GROUP = 8
# A step is one word: the left child, which the right one follows, the rank of the threshold counted from above, and
# the band. The code of a pixel is added to the rank, and carries into the child where it exceeds the threshold.
CHILD, RANK = 40, 20
BAND_MASK = (1 << RANK) - 1
_NO_RANK_EXCEEDS = (1 << RANK) - 1
_DEEPEST = 2000
_MOST_NODES = 1 << (62 - CHILD)
# With more bands the masks of the tops take longer than the steps that they save.
_MOST_BANDS_OF_TOPS = 48


@dataclass(frozen=True, eq=False)
class TreeGroup:
    """Some trees, to be walked together.

    Attributes:
        roots: intp (trees,), the first step of each tree.
        steps: int64 (nodes,), see above; a leaf leads to itself.
        leaves: int32 (nodes,), how many leaves of the `Trees` come before a node.
        tops: `TreeTops`, or None where the walk begins at the roots.
    """

    roots: np.ndarray
    steps: np.ndarray
    leaves: np.ndarray
    tops: Optional[TreeTops]


@dataclass(frozen=True, eq=False)
class CodedTrees:
    """Trees that look at codes instead of values: how many of the band's thresholds a value exceeds.

    Attributes:
        thresholds: the `Thresholds` of each band.
        groups: the trees in their order, `TreeGroup` by `TreeGroup`.
    """

    thresholds: Tuple[Thresholds, ...]
    groups: Tuple[TreeGroup, ...]

    @classmethod
    def of(cls, trees, bands, dtype):
        """Brings `Trees` over that many bands into this form, for values of a floating-point dtype.

        Raises:
            Damaged: a tree looks at a band that is not there, or they are too large.
        """
        if trees.feature.max() >= bands:
            raise Damaged("a tree looks at a band that is not there")
        thresholds = _rounded_down(trees.threshold, dtype)
        known, rank = [], np.zeros(len(thresholds), np.int64)
        for band in range(bands):
            here = trees.feature == band
            distinct, rank[here] = np.unique(thresholds[here], return_inverse=True)
            known.append(distinct)
        if max(map(len, known)) >= _NO_RANK_EXCEEDS:
            raise Damaged("the trees have too many thresholds")
        codes = [len(distinct) + 1 for distinct in known]
        leaf_number = np.cumsum(trees.feature == LEAF, dtype=np.int32) - 1
        groups = [_group(trees, slice(first, min(first + GROUP, len(trees))), rank, leaf_number, codes)
                  for first in range(0, len(trees), GROUP)]
        return cls(tuple(map(Thresholds, known)), tuple(groups))

    def codes(self, pixels):
        """The codes of pixels (bands, n), int64 of the same shape."""
        return np.stack([band.codes(values.astype(band.values.dtype, copy=False))
                         for band, values in zip(self.thresholds, pixels)])


def _group(trees, members, rank, leaf_number, codes):
    nodes = slice(trees.starts[members.start], trees.starts[members.stop])
    feature = trees.feature[nodes]
    roots = trees.starts[members] - nodes.start
    levels = _levels(feature, [side[nodes] - nodes.start for side in trees.children()], roots)
    order = np.concatenate(levels)
    if len(order) >= _MOST_NODES:
        raise Damaged("the trees are too large")
    feature = feature[order]
    inner = feature != LEAF
    left = np.arange(len(order))
    left[inner] = len(roots) + 2 * np.arange(np.count_nonzero(inner))
    rank = rank[nodes][order]
    from_above = np.where(inner, _NO_RANK_EXCEEDS - rank, 0)
    steps = (left << CHILD) + (from_above << RANK) + np.where(inner, feature, 0)
    tops = None
    if 0 < len(np.unique(feature[inner])) <= _MOST_BANDS_OF_TOPS:
        tops = TreeTops.of(range(len(roots)), left, feature, rank, _leaves_below(levels, left, inner), codes)
    return TreeGroup(np.arange(len(roots)), steps, leaf_number[nodes][order], tops)


def _levels(feature, children, roots):
    """The nodes of all trees by their distance from the root, brothers side by side."""
    levels = [roots]
    while len(levels) <= _DEEPEST:
        inner = levels[-1][feature[levels[-1]] != LEAF]
        if not len(inner):
            return levels
        levels.append(np.stack([side[inner] for side in children], axis=1).ravel())
    raise Damaged("a tree is too deep")


def _leaves_below(levels, left, inner):
    """The number of leaves below each node, by its place in the levels."""
    below = np.ones(len(left), np.int64)
    end = len(left)
    for level in levels[::-1]:
        places = np.arange(end - len(level), end)
        end -= len(level)
        parents = places[inner[places]]
        below[parents] = below[left[parents]] + below[left[parents] + 1]
    return below


def _rounded_down(thresholds, dtype):
    """The largest numbers of a dtype that are not above the thresholds: a value of that dtype exceeds both or none."""
    with np.errstate(over="ignore"):
        rounded = thresholds.astype(dtype)
    above = rounded > thresholds
    rounded[above] = np.nextafter(rounded[above], dtype(-np.inf))
    return rounded
