"""ISODATA: k-means that splits wide clusters, merges close ones and drops small ones."""

import numpy as np

from .clusters import settled
from .regrouping import Group, merge, split
from .sorting import Sorting
from .steps import Step


def isodata(pixels, space, centres, rules, ending):
    """The iterative self-organising data analysis technique (Ball & Hall 1965, Stanford Research Institute, AD 699616).

    The steps are those of Tou & Gonzalez (1974, Pattern Recognition Principles, section 3.3). Each iteration sorts
    every pixel to its nearest centre, drops clusters with too few pixels, whose pixels go to others in the next
    sorting, and moves each centre to the mean of its pixels. Then it splits, in odd iterations and while there are no
    more than half the wanted clusters, and where nothing was split it merges; in the last one it does neither. The
    root mean square distance of the pixels of a cluster takes the place of their mean distance: it follows from the
    exact sums.

    Args:
        pixels, space, centres, ending: as for `kmeans.lloyd`. It also asks that nothing was split, merged or dropped.
        rules: the `Rules`.
    Returns:
        `Clusters`, each with at least ``rules.least`` pixels.
    """
    before = places = None
    steps, at_rest = [], False
    for number in range(1, ending.most + 1):
        tally = pixels.reduce(Sorting(space, centres, before, places, by_cluster=True))
        rules = rules.completed(tally, space) if number == 1 else rules
        # The largest stays even where it is too small.
        large = tally.counts >= min(rules.least, tally.counts.max())
        moved = space.centres_of(tally, centres)
        shift = float(space.differences(centres, moved)[large].max())
        group = Group(moved[large], tally.counts[large], tally.deviations()[large])
        places = np.where(large, np.cumsum(large) - 1, -1)
        splits = merges = 0
        few, many = 2 * len(group.counts) <= rules.wanted, len(group.counts) >= rules.most
        tries_splits = not many and (few or number % 2 == 1)
        after = group.centres
        if number < ending.most:
            if tries_splits:
                after, splits = split(group, rules, space, few)
            if not splits:
                after, merged_places, merges = merge(group, rules, space)
                places = np.where(places < 0, -1, merged_places[places])
        dropped = int(np.count_nonzero(~large))
        steps.append(Step(len(centres), tally.pixels, tally.moved, shift, tally.inertia(centres), 0, dropped, splits,
                          merges))
        before, centres = centres, after
        ending.report(number / ending.most)
        at_rest = not (splits or merges or dropped) and ending.is_rest(shift, tally, space)
        if at_rest and (tries_splits or many):
            break
    return settled(pixels, Sorting(space, centres, before, places, by_cluster=True), steps, at_rest, rules.least)
