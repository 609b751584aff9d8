"""Ranges of whole numbers as one array."""

import numpy as np


def ranges(begin, end):
    """The whole numbers of several ranges one after another, and for each the index of its range (int32)."""
    lengths = end - begin
    which = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    before = np.cumsum(lengths) - lengths
    return np.arange(len(which)) + (begin - before)[which], which
