"""Chains of patches that each go with the next."""

import numpy as np


def follow_chains(following, chained):
    """Lets every patch point at the end of its chain, by pointer jumping.

    Two patches that follow each other are both ends. There are no longer cycles among largest neighbours: the sizes
    do not fall at every second step of a chain, and from equals to equals the contacts get earlier.

    Args:
        following: int array, the next patch of every patch, itself at the end of a chain; changed in place.
        chained: indices of the patches that are no ends.
    """
    ahead = following.take(chained)
    ahead = np.where(following.take(ahead) == chained, chained, ahead)
    for _ in range(chained.size.bit_length() + 1):
        following[chained] = ahead
        further = following.take(ahead)
        if np.array_equal(further, ahead):
            return
        ahead = further
