"""The same numbers computed in several ways, from the quickest to the one that is never in doubt."""

import numpy as np


def first_sure(ways, pixels, is_sure):
    """Computes numbers for pixels, each in the first way that is sure of it.

    Args:
        ways: callables that give (numbers (…, n), errors) for pixels (bands, n); the last gives None for the errors.
        pixels: ndarray (bands, n).
        is_sure: ``is_sure(numbers, errors)`` says of each pixel whether its numbers are as good as those of the last.
    Returns:
        The numbers.
    """
    numbers, errors = ways[0](pixels)
    left = None
    for way in ways[1:]:
        unsure = np.flatnonzero(~is_sure(numbers if left is None else numbers[..., left], errors))
        left = unsure if left is None else left[unsure]
        if not len(left):
            break
        numbers[..., left], errors = way(pixels[:, left])
    return numbers
