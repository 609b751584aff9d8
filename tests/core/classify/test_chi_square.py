import math

import numpy as np
import pytest

from whiskbroom.core.classify.chi_square import upper_quantile, upper_tail, upper_tails
from whiskbroom.core.errors import ParameterError


@pytest.mark.parametrize("probability, degrees, printed", [
    # Abramowitz & Stegun 1964, table 26.8
    (0.05, 1, 3.84146), (0.05, 2, 5.99146), (0.05, 6, 12.5916), (0.01, 10, 23.2093), (0.5, 7, 6.34581),
    (0.995, 4, 0.206990), (0.95, 30, 18.4926), (0.001, 100, 149.449),
])
def test_quantiles_of_the_printed_table(probability, degrees, printed):
    assert upper_quantile(probability, degrees) == pytest.approx(printed, rel=5e-6)


@pytest.mark.parametrize("probability", [1e-12, 0.01, 0.5, 0.99])
def test_two_degrees_of_freedom_are_the_exponential_distribution(probability):
    assert upper_quantile(probability, 2) == pytest.approx(-2 * math.log(probability), rel=1e-12)


@pytest.mark.parametrize("degrees", [1, 2, 3, 4, 6, 7, 10, 13, 100, 255, 1000, 2001])
@pytest.mark.parametrize("probability", [1e-9, 1e-4, 0.001, 0.05, 0.3, 0.5, 0.9, 0.999, 0.9999])
def test_quantiles_agree_with_scipy(probability, degrees):
    chi2 = pytest.importorskip("scipy.stats").chi2
    assert upper_quantile(probability, degrees) == pytest.approx(chi2.isf(probability, degrees), rel=1e-10)


@pytest.mark.parametrize("degrees", [1, 2, 5, 8, 31])
def test_tails_agree_with_scipy(degrees):
    chi2 = pytest.importorskip("scipy.stats").chi2
    values = np.array([0.001, 0.5, 1, 4.5, 30, 200])
    np.testing.assert_allclose([upper_tail(value, degrees) for value in values], chi2.sf(values, degrees), rtol=1e-11)


@pytest.mark.parametrize("degrees", [1, 2, 3, 6, 7, 31, 200])
def test_the_tails_of_many_values_are_those_of_each(degrees):
    values = np.array([0, 1e-9, 0.001, 0.5, 1, 4.5, 30, 200, 1000, 1e5, 1e300])
    found = upper_tails(values, degrees)
    np.testing.assert_allclose(found[:-3], [upper_tail(value, degrees) for value in values[:-3]], rtol=1e-11)
    # One tail more than the one before it is the rounding of numbers near 1.
    assert found[-1] == 0 and (np.diff(found) <= 4e-16).all() and upper_tails(np.empty(0), degrees).shape == (0,)


def test_probability_0_is_never_exceeded_and_1_always():
    assert upper_quantile(0, 3) == math.inf
    assert upper_quantile(1, 3) == 0
    assert upper_tail(0, 3) == 1


@pytest.mark.parametrize("probability, degrees", [(-0.01, 3), (1.01, 3), (math.nan, 3), (0.5, 0)])
def test_what_is_no_probability_or_has_no_freedom_is_refused(probability, degrees):
    with pytest.raises(ParameterError, match="probability in 0 to 1 and at least 1 degree"):
        upper_quantile(probability, degrees)
