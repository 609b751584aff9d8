"""Numbers that are the same however they were computed: proof instead of hope.

A library of linear algebra adds up in an order of its own, so that the last digits of its sums differ from library to
library, and with the size and the cut of the blocks. Where the error of a sum has a proven bound, the sum is rounded so
coarsely that this nearly always leaves one possible outcome, and the few others are computed again by a rule that
leaves no choice (Ziv 1991, ACM Transactions on Mathematical Software 17:410-423).
"""

import numpy as np

# Log odds that are off by half of this move a probability by less than 1e-7.
STEP = 2.0 ** -23


def settled(values):
    """Values rounded to multiples of `STEP`."""
    return np.rint(values / STEP) * STEP


def is_settled(values, errors):
    """Whether all values within these errors round alike; false for NaN."""
    places = values / STEP
    return np.abs(places - np.rint(places)) < 0.5 - errors / STEP
