"""The tops of several trees at once, as bit masks."""

import heapq
from dataclasses import dataclass
from typing import Tuple

import numpy as np

# The ways out of a top are the bits of a mask but the sign.
WAYS_OUT = 63


@dataclass(frozen=True, eq=False)
class TreeTops:
    """Finds where pixels leave the tops of trees, without walking (QuickScorer: Lucchese et al. 2015, SIGIR, 73-82).

    Each node of a top that sends a pixel to the right rules out the ways out on its left; of those that remain, the
    first is the pixel's. The masks of all nodes on one band depend on the pixel's code in that band alone, and lie
    side by side for all trees.

    Attributes:
        bands: the bands that a top looks at.
        rows: for each of them unsigned (codes,), the row of masks that belongs to a code.
        masks: for each of them int64 (rows, trees), the ways out that remain.
        exits: intp (trees * 63,), the node behind each way out.
        complete: whether there is a leaf behind every way out.
    """

    bands: Tuple[int, ...]
    rows: Tuple[np.ndarray, ...]
    masks: Tuple[np.ndarray, ...]
    exits: np.ndarray
    complete: bool

    @classmethod
    def of(cls, roots, left, feature, rank, weight, codes):
        """Takes into each top the nodes with the most leaves below them.

        Args:
            roots: (trees,), the roots.
            left: (nodes,), the left child of each node, which the right one follows; a leaf names itself.
            feature, rank: (nodes,), the band of a node, and the number of lower thresholds in it.
            weight: (nodes,), the number of leaves below each node.
            codes: number of codes of each band.
        """
        exits = np.zeros((len(roots), WAYS_OUT), np.intp)
        cuts, complete = [], True
        for tree, root in enumerate(roots):
            found, spans = _top(root, left, weight)
            exits[tree, :len(found)] = found
            complete &= all(left[node] == node for node in found)
            cuts += [(feature[node], rank[node], tree, ~((1 << middle) - (1 << first)))
                     for node, first, middle in spans]
        bands = sorted({int(cut[0]) for cut in cuts})
        rows, masks = [], []
        for band in bands:
            here = [cut[1:] for cut in cuts if cut[0] == band]
            ranks, places = np.unique([cut[0] for cut in here], return_inverse=True)
            remaining = np.full((len(ranks) + 1, len(roots)), -1, np.int64)
            for place, (_, tree, kept) in zip(places, here):
                remaining[place + 1, tree] &= kept
            masks.append(np.bitwise_and.accumulate(remaining, axis=0))
            # A code exceeds the thresholds of all lower ranks.
            rows.append(np.searchsorted(ranks, np.arange(codes[band])).astype(np.min_scalar_type(len(ranks))))
        return cls(tuple(bands), tuple(rows), tuple(masks), exits.ravel(), complete)


def _top(root, left, weight):
    """(ways out, from left to right; (node, its first way out, the first on its right) of each node of the top)."""
    inner, heap = set(), [(-weight[root], root)]
    while heap and len(inner) < WAYS_OUT - 1:
        _, node = heapq.heappop(heap)
        if left[node] != node:
            inner.add(node)
            for child in (left[node], left[node] + 1):
                heapq.heappush(heap, (-weight[child], child))
    exits, spans, ahead = [], [], [(root, None)]
    while ahead:
        node, first = ahead.pop()
        if node not in inner:
            exits.append(node)
        elif first is None:
            ahead += [(left[node] + 1, None), (node, len(exits)), (left[node], None)]
        else:
            spans.append((node, first, len(exits)))
    return exits, spans
