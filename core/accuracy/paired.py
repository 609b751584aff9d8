"""Two maps compared on one sample."""

from dataclasses import dataclass

import numpy as np

from .distributions import beta_cdf
from .figures import Figure
from .sample_intervals import difference_interval


@dataclass(frozen=True)
class PairedComparison:
    """How often each map is right where the other is wrong.

    Attributes:
        both, first, second, neither: points where both maps, the first alone, the second alone, or none is right.
        chi_square: McNemar's statistic with the continuity correction (McNemar 1947; Edwards 1948); NaN where the maps
            are right and wrong at the same points.
        probability: of a difference in points like this one or a larger one, were there none (exact, two-sided).
        difference: overall accuracy of the first map less that of the second: a `Figure` by the sample's design.
        design_probability: two-sided probability of the difference by the design's variance and Student's t.
    """

    both: int
    first: int
    second: int
    neither: int
    chi_square: float
    probability: float
    difference: Figure
    design_probability: float


def compare(sample, first, second, reference, level=0.95):
    """Compares two maps.

    Args:
        sample: `Sample`, for its design and the part of the map that is asked about.
        first, second, reference: class of each map and of the reference at each unit, arrays (n,).
        level: of the interval.
    Returns:
        `PairedComparison`
    """
    one, two = np.asarray(first) == reference, np.asarray(second) == reference
    inside = np.ones(len(one), bool) if sample.inside is None else sample.inside
    only_one, only_two = one & ~two & inside, two & ~one & inside
    b, c = int(only_one.sum()), int(only_two.sum())
    whole = sample.mean(inside)
    estimate = (sample.mean(only_one) - sample.mean(only_two)) / whole
    interval = difference_interval(sample, only_one, only_two, level)
    if sample.inside is not None:
        interval = type(interval)(interval.low / whole.value, interval.high / whole.value, interval.method)
    return PairedComparison(
        int((one & two & inside).sum()), b, c, int((~one & ~two & inside).sum()),
        (max(abs(b - c) - 1, 0)) ** 2 / (b + c) if b + c else float("nan"), exact_probability(b, c),
        Figure(estimate.value, estimate.standard_error, interval), _t_probability(estimate))


def exact_probability(b, c):
    """Two-sided probability of a split as uneven as b to c, were both as likely (sign test)."""
    if b == c:
        return 1.0
    low, count = min(b, c), b + c
    # P(X <= low) of a binomial variable is I_(1/2)(count - low, low + 1).
    return min(1.0, 2 * beta_cdf(0.5, count - low, low + 1))


def _t_probability(estimate):
    error = estimate.standard_error
    if not error > 0:
        return 1.0 if estimate.value == 0 else 0.0
    t, degrees = abs(estimate.value) / error, max(estimate.degrees_of_freedom, 1.0)
    if t == 0:
        return 1.0
    # P(|T| > t) = I_x(degrees / 2, 1 / 2) with x = degrees / (degrees + t^2).
    return beta_cdf(degrees / (degrees + t * t), degrees / 2, 0.5)


def paired_rows(found, level):
    """A `PairedComparison` as (columns, rows)."""
    low, high = found.difference.interval.low, found.difference.interval.high
    return ["Figure", "Value", "StandardError", "Low", "High", "Level", "Probability"], [
        ["Points where both maps are right", found.both, None, None, None, None, None],
        ["Points where the first map alone is right", found.first, None, None, None, None, None],
        ["Points where the second map alone is right", found.second, None, None, None, None, None],
        ["Points where neither map is right", found.neither, None, None, None, None, None],
        ["Difference of overall accuracy", found.difference.value, found.difference.standard_error, low, high, level,
         found.design_probability],
        ["McNemar", found.chi_square, None, None, None, None, found.probability]]
