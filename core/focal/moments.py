"""Count, sum and sum of squares of groups of cells about one of their own values.

Chan, Golub and LeVeque (1983), Algorithms for computing the sample variance, The American Statistician 37: data
shifted by a value x lose about (1 + (x - mean)^2 / variance) in precision. A value x of the group itself has
(x - mean)^2 <= n variance, so that n + 1 bounds the loss for n cells.
"""

from typing import Any, NamedTuple, Optional

import numpy as np


class Moments(NamedTuple):
    """Moments of one group of cells per element.

    Attributes:
        count: valid cells, a number or a flat float64 array.
        centre: flat float64, the value of one valid cell of the group; any number where there is none.
        first: sum of the differences to the centre, or None for single cells.
        second: sum of the squared differences to the centre, or None for single cells.
    """

    count: Any
    centre: np.ndarray
    first: Optional[np.ndarray]
    second: Optional[np.ndarray]

    def cut(self, start, length):
        """The moments of `length` groups from `start` on."""
        return Moments(*(part[start:start + length] if isinstance(part, np.ndarray) else part for part in self))


def joined_moments(left, right, distance, scratch):
    """The moments of each group of `left` together with the group of `right` that begins `distance` later.

    Args:
        left, right: `Moments` of disjoint groups.
        distance: in elements.
        scratch: `Scratch`, which the result is taken from.

    Returns:
        `Moments` about the centre of `left`, or of `right` where `left` has no valid cell.
    """
    length = min(len(left.centre), len(right.centre) - distance)
    left, right = left.cut(0, length), right.cut(distance, length)
    centre = left.centre
    if isinstance(left.count, np.ndarray):
        centre = scratch.take(length, np.float64)
        np.copyto(centre, left.centre)
        np.copyto(centre, right.centre, where=left.count == 0)
    first, second = scratch.take(length, np.float64), scratch.take(length, np.float64)
    with scratch.frame():
        shift = np.subtract(right.centre, centre, out=scratch.take(length, np.float64))
        np.multiply(shift, right.count, out=first)
        if right.first is None:
            np.multiply(shift, first, out=second)
        else:
            np.add(right.first, right.first, out=second)
            np.add(second, first, out=second)
            np.multiply(second, shift, out=second)
            np.add(second, right.second, out=second)
            np.add(first, right.first, out=first)
    if left.first is not None:
        np.add(first, left.first, out=first)
        np.add(second, left.second, out=second)
    return Moments(left.count + right.count, centre, first, second)
