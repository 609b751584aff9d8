"""How many thresholds of a band a value exceeds, which is all that trees want to know of it."""

import numpy as np

_MOST_BUCKETS = 1 << 16
# With more thresholds than this in one bucket, halving finds the place sooner.
_MOST_COMPARISONS = 4


class Thresholds:
    """The thresholds of one band.

    The range from the lowest to the highest is cut into buckets of equal width. A table gives the number of thresholds
    in all lower buckets, and a value is compared with those in its own. Rounding moves no value past a threshold,
    since both go through the same monotonic operations.

    Args:
        values: floating-point (thresholds,), finite, rising, each once.
    """

    def __init__(self, values):
        self.values = values
        self._padded = np.append(values, values.dtype.type(np.inf))
        self._last = min(_MOST_BUCKETS, 4 * len(values)) - 1
        self._below = None
        with np.errstate(all="ignore"):
            span = values[-1] - values[0] if len(values) else 0.0
            self._scale = self._last / span if span else np.inf
            if np.isfinite(span) and np.isfinite(self._scale):
                places = self._buckets(values)
                self._comparisons = np.bincount(places).max()
                if self._comparisons <= _MOST_COMPARISONS:
                    self._below = places.searchsorted(np.arange(self._last + 1))

    def codes(self, values):
        """The number of thresholds below each value, int64; any number for NaN.

        Args:
            values: ndarray of the dtype of the thresholds.
        """
        if self._below is None:
            return self.values.searchsorted(values)
        codes = self._below.take(self._buckets(values), mode="clip")
        for _ in range(self._comparisons):
            codes += self._padded.take(codes, mode="clip") < values
        return codes

    def _buckets(self, values):
        places = (values - self.values[0]) * self._scale
        return np.clip(places, 0, self._last, out=places).astype(np.intp)
