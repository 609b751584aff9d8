"""The leaves that pixels reach."""

import numpy as np

from .tree_groups import BAND_MASK, CHILD, GROUP, RANK
from .tree_tops import WAYS_OUT

_MANTISSA, _BIAS = 52, 1023
# Pixels that have arrived are left behind when the share of the others is below this.
_FEW = 0.8


def piece_size(bands):
    """How many pixels walk together: their codes and paths are to lie in a processor's second cache."""
    return max(512, min(4096, (1 << 16) // bands))


class TreeWalk:
    """Walks up to `piece_size` pixels of so many bands through the trees of a group, with buffers of its own."""

    def __init__(self, bands):
        pixels = piece_size(bands)
        size = pixels * GROUP
        self._codes = np.empty((pixels, bands), np.int64)
        self._first_codes = np.arange(0, pixels * bands, bands)
        self._first_exits = WAYS_OUT * np.arange(GROUP) - _BIAS
        self._masks, self._nodes = np.empty((2, size), np.int64), np.empty((3, size), np.int64)
        self._codes_at, self._places = np.empty((2, size), np.int64), np.empty((2, size), np.int64)
        self._bands, self._values, self._ends = np.empty((3, size), np.int64)
        self._powers, self._going = np.empty(size), np.empty(size, bool)

    @staticmethod
    def bytes_for(bands):
        """What the buffers, and the codes of a piece, take."""
        return piece_size(bands) * (14 * 8 * GROUP + 40 * bands)

    def ends(self, group, codes):
        """The leaf of each pixel in each tree.

        Args:
            group: `TreeGroup`.
            codes: int64 (bands, n), from `CodedTrees.codes`.
        Returns:
            intp (trees, n), nodes of the group; the array is used again by the next call.
        """
        trees, number = len(group.roots), codes.shape[1]
        size = trees * number
        nodes = self._nodes[0, :size].reshape(trees, number)
        if group.tops is None:
            nodes[:] = group.roots[:, None]
        else:
            self._leave_tops(group.tops, codes, nodes)
            if group.tops.complete:
                return nodes
        np.left_shift(codes.T, RANK, out=self._codes[:number])
        self._codes_at[0, :size].reshape(trees, number)[:] = self._first_codes[:number]
        self._walk(group.steps, size)
        return self._ends[:size].reshape(trees, number)

    def _leave_tops(self, tops, codes, nodes):
        trees, number = nodes.shape
        remaining, masks = self._masks[:, :nodes.size].reshape(2, number, trees)
        for place, (band, rows, masks_of_row) in enumerate(zip(tops.bands, tops.rows, tops.masks)):
            into = masks if place else remaining
            masks_of_row.take(rows.take(codes[band], mode="clip"), axis=0, out=into, mode="clip")
            if place:
                np.bitwise_and(remaining, masks, out=remaining)
        # The first bit alone is a power of two, and its number the exponent of that as a float.
        np.negative(remaining, out=masks)
        np.bitwise_and(remaining, masks, out=masks)
        powers = self._powers[:nodes.size].reshape(number, trees)
        np.copyto(powers, masks)
        np.right_shift(powers.view(np.int64), _MANTISSA, out=masks)
        np.add(masks, self._first_exits[:trees], out=masks)
        exits = remaining.reshape(trees, number)
        exits[:] = masks.T
        tops.exits.take(exits, out=nodes, mode="clip")

    def _walk(self, steps, active):
        """Fills the places of `ends` from the first nodes and the places of their codes."""
        codes, places, now = self._codes.reshape(-1), None, 0
        nodes, after, spare = self._nodes
        while True:
            codes_at = self._codes_at[now, :active]
            for _ in range(2):
                self._step(steps, codes, codes_at, nodes[:active], after[:active])
                nodes, after = after, nodes
            if places is None:
                self._ends[:active] = nodes[:active]
            else:
                self._ends[places] = nodes[:active]
            # A leaf leads to itself.
            going = np.not_equal(nodes[:active], after[:active], out=self._going[:active])
            left = np.count_nonzero(going)
            if not left:
                return
            if left < _FEW * active:
                kept = np.flatnonzero(going)
                nodes[:active].take(kept, out=spare[:left], mode="clip")
                codes_at.take(kept, out=self._codes_at[1 - now, :left], mode="clip")
                places = kept if places is None else places.take(kept, out=self._places[now, :left], mode="clip")
                nodes, spare, now, active = spare, nodes, 1 - now, left

    def _step(self, steps, codes, codes_at, nodes, after):
        bands, values = self._bands[:len(nodes)], self._values[:len(nodes)]
        steps.take(nodes, out=after, mode="clip")
        np.bitwise_and(after, BAND_MASK, out=bands)
        np.add(bands, codes_at, out=bands)
        codes.take(bands, out=values, mode="clip")
        np.add(after, values, out=after)
        np.right_shift(after, CHILD, out=after)
