"""What is kept where images overlap.

Each way takes images one after the other, ``add(values, valid)``: values are (bands, rows, cols), valid is bool of the
same shape or None. ``result()`` gives (values, valid); values are zero where none was valid.
"""

import numpy as np


class FirstValid:
    """The value of the first image that has one.

    Args:
        shape: (bands, rows, cols).
        dtype: type of the images.
    """

    def __init__(self, shape, dtype):
        self._values, self._valid = np.zeros(shape, dtype), np.zeros(shape, bool)

    def is_full(self):
        """Whether a further image changes nothing."""
        return bool(self._valid.all())

    def add(self, values, valid):
        free = ~self._valid
        if valid is not None:
            free &= valid
        np.copyto(self._values, values, where=free)
        self._valid |= free

    def result(self):
        return self._values, self._valid


class Extreme:
    """The smallest or the largest value of all images that have one.

    Args:
        shape, dtype: as for `FirstValid`.
        choose: `numpy.minimum` or `numpy.maximum`.
    """

    def __init__(self, shape, dtype, choose):
        self._choose = choose
        self._values, self._valid = np.zeros(shape, dtype), np.zeros(shape, bool)

    def is_full(self):
        return False

    def add(self, values, valid):
        both = self._valid if valid is None else self._valid & valid
        # What is NoData may be NaN, and says nothing.
        with np.errstate(invalid="ignore"):
            chosen = np.where(both, self._choose(self._values, values), values)
        np.copyto(self._values, chosen, where=True if valid is None else valid)
        self._valid |= True if valid is None else valid

    def result(self):
        return self._values, self._valid


class Average:
    """The mean of all images that have a value, by weights if there are any; a single value stays exactly as it is.

    Sums are float64; the order of the images is that in which they are added.

    Args:
        shape: as for `FirstValid`.
        dtype: type of the means, floating point.
    """

    def __init__(self, shape, dtype):
        self._sums, self._weights = np.zeros(shape), np.zeros(shape)
        self._single, self._count = np.zeros(shape, dtype), np.zeros(shape, np.uint32)

    def is_full(self):
        return False

    def add(self, values, valid, weights=None):
        """As the others'; weights are (rows, cols), above 0 where a band is valid."""
        taken = True if valid is None else valid
        np.copyto(self._single, values, where=taken, casting="unsafe")
        weights = np.float64(1) if weights is None else weights
        self._sums += np.multiply(values, weights, where=taken, out=np.zeros(values.shape))
        self._weights += np.where(taken, weights, 0)
        self._count += taken

    def result(self):
        valid = self._count > 0
        means = np.divide(self._sums, self._weights, where=self._count > 1, out=np.zeros_like(self._sums))
        return np.where(self._count == 1, self._single, means.astype(self._single.dtype)), valid
