"""The difference of two images, band by band, and the classes of change that thresholds make of it."""

from dataclasses import dataclass

import numpy as np

DECREASE, NO_CHANGE, INCREASE = 1, 2, 3
# What each measure gives where nothing changed.
NEUTRAL = {"difference": 0.0, "ratio": 1.0, "log_ratio": 0.0}


@dataclass(frozen=True)
class Difference:
    """How far the second image is from the first.

    Attributes:
        measure: "difference", second - first; "ratio", second / first; or "log_ratio", ln(second / first)
            (Singh 1989, doi:10.1080/01431168908903939; the log ratio of radar: Rignot & van Zyl 1993).
    """

    measure: str

    def __call__(self, first, second):
        """Gives [(values, defined)] for float64 arrays (bands, pixels); defined is bool of that shape, or None.

        A ratio is undefined where the first value is 0, a log ratio where one of the two is not positive.
        """
        if self.measure == "difference":
            return [(second - first, None)]
        if self.measure == "ratio":
            return [(second / first, first != 0)]
        # Of the quotient, so that equal values give 0 exactly.
        return [(np.log(second / first), (first > 0) & (second > 0))]


def change_classes(values, lower, upper):
    """`DECREASE` below the lower threshold, `INCREASE` above the upper one, `NO_CHANGE` between and exactly on them.

    Args:
        values: (bands, …) floating point.
        lower, upper: sequences of float, one for each band.
    Returns:
        uint8 of the same shape.
    """
    classes = np.full(values.shape, NO_CHANGE, np.uint8)
    for band, below, above, out in zip(values, lower, upper, classes):
        # Of one number NumPy before 2 would make the type of the values: not that of the report.
        out[band < np.array([below])] = DECREASE
        out[band > np.array([above])] = INCREASE
    return classes
