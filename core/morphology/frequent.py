"""The most frequent of a few values, for many pixels at once."""

import numpy as np


def most_frequent(values, present):
    """The most frequent value of each column, the lowest of equally frequent ones.

    Args:
        values: (candidates, pixels), no NaN among those present.
        present: bool of that shape; the others do not count.
    Returns:
        (pixels,) values; undefined where none is present.
    """
    counts = present.astype(np.uint8)
    for one in range(1, len(values)):
        for other in range(one):
            equal = values[one] == values[other]
            equal &= present[one]
            equal &= present[other]
            counts[one] += equal
            counts[other] += equal
    best, winner = counts[0].copy(), values[0].copy()
    for value, count in zip(values[1:], counts[1:]):
        better = (count > best) | ((count == best) & (count > 0) & (value < winner))
        np.copyto(winner, value, where=better)
        np.copyto(best, count, where=better)
    return winner
