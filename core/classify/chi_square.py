"""The chi-square distribution, for rejection thresholds."""

import math

import numpy as np

from ..errors import ParameterError

_complementary_error = np.frompyfunc(math.erfc, 1, 1)
# Half a value of which no tail is left in float64.
_VANISHED = 1e4


def upper_tail(value, degrees):
    """Probability that a chi-square variable is larger than a value.

    The finite sums of Abramowitz & Stegun (1964), 26.4.4 and 26.4.5: all terms are positive, so none cancels.

    Args:
        value: at least 0.
        degrees: degrees of freedom, an integer of at least 1.
    Returns:
        float in 0..1.
    """
    if value == 0:
        return 1.0
    half = value / 2
    odd = degrees % 2
    terms = [math.exp((step + odd / 2) * math.log(half) - half - math.lgamma(step + 1 + odd / 2))
             for step in range(degrees // 2)]
    return math.fsum(terms) + (math.erfc(math.sqrt(half)) if odd else 0.0)


def upper_tails(values, degrees):
    """`upper_tail` of many values, by the same sums.

    Args:
        values: float64 ndarray (n,), at least 0.
        degrees: degrees of freedom, an integer of at least 1.
    Returns:
        float64 (n,) in 0..1.
    """
    half = np.minimum(np.asarray(values, np.float64) / 2, _VANISHED)
    if degrees % 2:
        root = np.sqrt(half)
        total, step = _complementary_error(root).astype(np.float64), 1.5
        term = np.exp(-half) * root / math.gamma(1.5)
    else:
        total, step = np.zeros(half.shape), 1.0
        term = np.exp(-half)
    for _ in range(degrees // 2):
        total += term
        term = term * (half / step)
        step += 1
    return np.minimum(total, 1.0)


def upper_quantile(probability, degrees):
    """The value that a chi-square variable exceeds with a given probability.

    Found by bisection, to a relative 1e-10 up to a probability of 0.9999.

    Args:
        probability: 0 to 1; 0 gives infinity.
        degrees: degrees of freedom, an integer of at least 1.
    Returns:
        float.
    Raises:
        ParameterError: the probability or the degrees are outside their ranges.
    """
    if not 0 <= probability <= 1 or degrees < 1:
        raise ParameterError("A chi-square quantile needs a probability in 0 to 1 and at least 1 degree of freedom; "
                             "got {probability} and {degrees}.", probability=probability, degrees=degrees)
    if probability == 0:
        return math.inf
    if probability == 1:
        return 0.0
    low, high = 0.0, float(degrees)
    while upper_tail(high, degrees) > probability:
        low, high = high, 2 * high
    while high - low > 1e-13 * high:
        middle = (low + high) / 2
        if not low < middle < high:
            break
        if upper_tail(middle, degrees) > probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2
