"""The sorting networks of windows.

The lines of a window are sorted, then merged two by two, and the wanted ranks are picked from the last two lists.
Overlapping windows share their sorted lines, pairs of lines and so on (as in Adams, 2021, Fast median filters using
separable sorting networks, ACM Transactions on Graphics 40).
"""

from functools import lru_cache

import numpy as np

from .network import Network, Wire
from .schedule import scheduled


@lru_cache(maxsize=16)
def window_selection(footprint, ranks):
    """The network for some ranks of the values under a footprint: the shortest of a few.

    Args:
        footprint: `Footprint`.
        ranks: tuple of ranks, 0 for the smallest value.

    Returns:
        `Plan` with one input and one wire per rank.
    """
    plans = []
    for lines in _lines(footprint):
        whole = 1 << (len(lines) - 1).bit_length() >> 1
        for first in sorted({1, 3, whole} & set(range(1, len(lines)))) or [0]:
            network = Network()
            a, b = _sorted(network, lines[:first]), _sorted(network, lines[first:])
            plans.append(scheduled(network, [network.ranked(a, b, rank) for rank in ranks]))
    return min(plans, key=lambda plan: len(plan.operations))


@lru_cache(maxsize=16)
def window_sort(footprint):
    """The network that sorts the values under a footprint: `Plan` with one input and one wire per cell."""
    plans = []
    for lines in _lines(footprint):
        network = Network()
        plans.append(scheduled(network, _sorted(network, lines)))
    return min(plans, key=lambda plan: len(plan.operations))


@lru_cache(maxsize=16)
def full_sort(inputs):
    """The network that sorts separate inputs: `Plan` with as many wires."""
    network = Network(inputs)
    return scheduled(network, network.sorted([Wire((0, 0), number) for number in range(inputs)]))


def _lines(footprint):
    """The wires of the cells line by line, by columns and, where that is another shape, by rows."""
    symmetric = np.array_equal(footprint.mask, footprint.mask.T)
    for axis in (1,) if symmetric else (1, 0):
        lines = {}
        for cell in footprint.cells:
            lines.setdefault(cell[axis], []).append(Wire(cell, 0))
        yield [lines[position] for position in sorted(lines)]


def _sorted(network, lines):
    """One sorted list; groups of a power of two, which windows at that distance have in common, are merged first."""
    if not lines:
        return []
    if len(lines) == 1:
        return network.sorted(lines[0])
    whole = 1 << (len(lines) - 1).bit_length() >> 1
    return network.merged(_sorted(network, lines[:whole]), _sorted(network, lines[whole:]))
