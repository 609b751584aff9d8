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
    """For every patch its largest neighbour (0: none) and, where asked for, its size and when a scan first meets it."""

    labels: np.ndarray
    sizes: np.ndarray
    contacts: np.ndarray


def largest_neighbours(image, pixels, sizes, connectivity, first_timed):
    """Finds the largest neighbour of the patches to which some pixels belong.

    Of equally large neighbours it is the one that a scan of the raster by rows meets first, a pixel looking at its
    neighbours above, above left, above right and left, in this order; this is the rule of GDALSieveFilter
    (F. Warmerdam, 2008).

    Args:
        image: int32 (rows + 2, cols + 2), label of every pixel with a margin of one pixel.
        pixels: int64, flat indices into the image, not of its margin, all pixels of some patches.
        sizes: int64 (labels,), pixels of every patch; 0 is no patch.
        connectivity: 4 or 8.
        first_timed: the first label of those for which sizes and contacts are needed.

    Returns:
        LargestNeighbours, arrays (labels,); ``contacts`` orders the contacts of one image by time.
    """
    steps = np.array(_STEPS[connectivity])
    offsets = steps[:, 0] * image.shape[1] + steps[:, 1]
    flat = image.reshape(-1)
    own, found, codes = _of_pixels(flat, pixels, sizes << _ORDER_BITS, offsets)
    labels = np.zeros(sizes.size, np.int32)
    labels[own] = found

    open_question = np.arange(sizes.size) >= first_timed
    open_question[own.compress(labels.take(own) != found)] = True
    few = np.flatnonzero(open_question.take(own))
    own, found, codes, pixels = (array.take(few) for array in (own, found, codes, pixels))
    largest = _maximum_by_group(own, codes >> _ORDER_BITS, sizes.size)
    winning = np.flatnonzero((codes >> _ORDER_BITS == largest.take(own)) & (found > 0))
    own, found, codes, pixels = (array.take(winning) for array in (own, found, codes, pixels))
    turn = _turn(codes, offsets)
    contact = (pixels + np.maximum(offsets, 0).take(turn)) * 4 + steps[:, 2].take(turn)
    latest = flat.size * 4
    contacts = latest - _maximum_by_group(own, latest - contact, sizes.size)
    first = contact == contacts.take(own)
    labels[own.compress(first)] = found.compress(first)
    return LargestNeighbours(labels, largest, contacts)


def _of_pixels(flat, pixels, codes, offsets):
    """For every pixel its own label, the label of the largest neighbouring patch (0: none), and that one's code.

    A code is the size, then the turn backwards, so that the largest code is the largest patch and the first contact.
    """
    own, found = np.empty(pixels.size, np.int32), np.empty(pixels.size, np.int32)
    best = np.zeros(pixels.size, np.int64)
    for begin in range(0, pixels.size, _PIXELS_AT_ONCE):
        part = slice(begin, begin + _PIXELS_AT_ONCE)
        at = pixels[part]
        own[part] = flat.take(at)
        for turn, offset in enumerate(offsets):
            label = flat.take(at + offset)
            code = codes.take(label)
            code |= offsets.size - 1 - turn
            code *= label != own[part]
            np.maximum(best[part], code, out=best[part])
        found[part] = flat.take(at + offsets.take(_turn(best[part], offsets)))
        found[part] *= best[part] >> _ORDER_BITS > 0
    return own, found, best


def _turn(codes, offsets):
    return offsets.size - 1 - (codes & (1 << _ORDER_BITS) - 1)


def _maximum_by_group(groups, numbers, n_groups):
    """Largest of the positive numbers of every group, 0 for a group without."""
    largest = np.zeros(n_groups, np.int64)
    while groups.size:
        largest[groups] = numbers
        larger = numbers > largest.take(groups)
        # the last one written stays; turning round settles rising and falling sequences in one round
        groups, numbers = groups.compress(larger)[::-1], numbers.compress(larger)[::-1]
    return largest
