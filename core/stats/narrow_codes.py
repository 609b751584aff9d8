"""Small numbers for the combinations of whole numbers that lie close together."""

import math

import numpy as np

from .distinct import span_of

# Pixels numbered at once: the arrays of a piece stay in the processor's cache.
PIECE = 1 << 15
MOST_CODES = 1 << 20


class NarrowCodes:
    """Numbers combinations of values from 0, in ascending order of the first band, then the second, and so on.

    Args:
        spans: for each band its lowest and its highest value.

    Attributes:
        size: how many combinations there can be.
        dtype: the smallest type that holds their numbers, and `size` for what is no combination.
    """

    def __init__(self, spans):
        self._lows = [low for low, _ in spans]
        self._counts = [high - low + 1 for low, high in spans]
        self.size = math.prod(self._counts)
        self.dtype = np.min_scalar_type(self.size)
        steps = [math.prod(self._counts[place + 1:]) for place in range(len(spans))]
        # Unsigned numbers wrap, so that all may be computed in the type of the result, whatever the type of the values.
        wrap = 1 << (8 * self.dtype.itemsize)
        self._steps = [self.dtype.type(step) for step in steps]
        self._start = self.dtype.type(-sum(low * step for low, step in zip(self._lows, steps)) % wrap)

    @classmethod
    def of(cls, bands, most=MOST_CODES):
        """The numbers for non-empty arrays; None where one is not of whole numbers, or there could be more than
        `most`."""
        if any(band.dtype.kind not in "iu" for band in bands):
            return None
        codes = cls([span_of(band) for band in bands])
        return codes if codes.size <= most else None

    def __call__(self, bands):
        """Numbers arrays of one shape; where a value lies outside its span the number means nothing.

        Returns:
            Array of that shape, of `dtype`.
        """
        codes = np.full(bands[0].shape, self._start)
        for band, step in zip(bands, self._steps):
            term = band.astype(self.dtype)
            term *= step
            codes += term
        return codes

    def values(self, codes, dtypes):
        """Gives the values back: for each band an array of its type."""
        columns = []
        for low, count, dtype in reversed(list(zip(self._lows, self._counts, dtypes))):
            codes, digits = np.divmod(codes, count)
            columns.insert(0, (digits.astype(np.uint64) + np.array(low).astype(np.uint64)).astype(dtype))
        return columns


def pieces(pixels, codes):
    """Slices that cut a number of pixels into parts that are no shorter than a table of all codes."""
    length = max(PIECE, codes.size)
    return [slice(start, start + length) for start in range(0, pixels, length)]
