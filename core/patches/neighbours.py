"""The largest neighbour of every small patch of a strip."""

from dataclasses import dataclass

import numpy as np

_PIXELS_AT_ONCE = 1 << 15
_ORDER_BITS = 3
# (row, column) step to the neighbour, and its turn among the neighbours that the later pixel of the two, in scan
# order, looks back at: up, up-left, up-right, left. Sorted by the moment at which a scan meets the contact.
_STEPS = {
    4: ((-1, 0, 0), (0, -1, 3), (0, 1, 3), (1, 0, 0)),
    8: ((-1, 0, 0), (-1, -1, 1), (-1, 1, 2), (0, -1, 3), (0, 1, 3), (1, -1, 2), (1, 0, 0), (1, 1, 1)),
}


@dataclass(frozen=True)
class LargestNeighbours:
    """For every label: its largest neighbour (0: none), that one's size, and when a scan first meets it."""

    labels: np.ndarray
    sizes: np.ndarray
    contacts: np.ndarray


def largest_neighbours(image, pixels, sizes, connectivity, timed):
    """Finds the largest neighbour of the patches to which some pixels belong.

    Of equally large neighbours it is the one that a scan of the raster by rows meets first, a pixel looking at its
    neighbours above, above left, above right and left, in this order; this is the rule of GDALSieveFilter
    (F. Warmerdam, 2008).

    Args:
        image: int32 (rows + 2, cols + 2), label of every pixel with a margin of one pixel; 0 is no patch.
        pixels: int64, ascending flat indices into the image, not of its margin, all pixels of some patches.
        sizes: int64 (labels,), size of every patch; ``sizes[0]`` is 0.
        connectivity: 4 or 8.
        timed: bool (labels,), the patches for which ``contacts`` is needed.

    Returns:
        LargestNeighbours; ``contacts`` orders the contacts of one image by time.
    """
    steps = np.array(_STEPS[connectivity])
    offsets = steps[:, 0] * image.shape[1] + steps[:, 1]
    flat = image.reshape(-1)
    own, found, size, turn = _of_pixels(flat, pixels, sizes, offsets)

    largest = _maximum_by_group(own, size, sizes.size)
    winning = np.flatnonzero((size == largest.take(own)) & (size > 0))
    own, found = own.take(winning), found.take(winning)
    labels = np.zeros(sizes.size, np.int32)
    labels[own] = found
    timed = timed.copy()
    timed[own.compress(labels.take(own) != found)] = True
    undecided = np.flatnonzero(timed.take(own))
    contacts = np.zeros(sizes.size, np.int64)
    if undecided.size:
        own, found = own.take(undecided), found.take(undecided)
        pixel, turn = (every.take(winning).take(undecided) for every in (pixels, turn))
        contact = (pixel + np.maximum(offsets, 0).take(turn)) * 4 + steps[:, 2].take(turn)
        latest = flat.size * 4
        contacts = latest - _maximum_by_group(own, latest - contact, sizes.size)
        first = contact == contacts.take(own)
        labels[own.compress(first)] = found.compress(first)
    return LargestNeighbours(labels, largest, contacts)


def _of_pixels(flat, pixels, sizes, offsets):
    """Own label, label and size of the largest neighbouring patch, and its turn, of the pixels that have one."""
    codes = sizes << _ORDER_BITS
    parts = []
    for begin in range(0, max(pixels.size, 1), _PIXELS_AT_ONCE):
        part = pixels[begin:begin + _PIXELS_AT_ONCE]
        own = flat.take(part)
        best = np.zeros(part.size, np.int64)
        for turn, offset in enumerate(offsets):
            label = flat.take(part + offset)
            code = codes.take(label)
            code |= offsets.size - 1 - turn
            code *= label != own
            np.maximum(best, code, out=best)
        turn = offsets.size - 1 - (best & (1 << _ORDER_BITS) - 1)
        size = best >> _ORDER_BITS
        parts.append((own, flat.take(part + offsets.take(turn)), size, turn))
    return tuple(np.concatenate(arrays) for arrays in zip(*parts))


def _maximum_by_group(groups, numbers, n_groups):
    """Largest of the positive numbers of every group, 0 for a group without."""
    largest = np.zeros(n_groups, numbers.dtype)
    while groups.size:
        largest[groups] = numbers
        larger = numbers > largest.take(groups)
        # the last one written stays; turning round resolves rising and falling sequences in one round
        groups, numbers = groups.compress(larger)[::-1], numbers.compress(larger)[::-1]
    return largest
