import pytest
from helpers.calculations import names_of
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.kept import band_kept

NAMES = names_of(("a", ""), ("b", ""))


@pytest.mark.parametrize("text", ["a", "where(a == 3, 4, a)", "where(b > 2, a, nodata)", "fill(a, 0)", "max(a, 1)",
                                  "clip(a, 1, 5)",
                                  "nearest_percentile(a, shift(a, 0, 1), shift(a, 1, 0), 50)",
                                  "x = a; where(x > 1, x, 1)"])
def test_choices_keep_the_values_of_a_band(text):
    assert band_kept(bind(text, NAMES)[0].node) == "a"


@pytest.mark.parametrize("text", ["a + 0", "a * 1", "a > 1", "where(a > 1, 1, 0)", "max(a, b)", "where(a > 1, a, 0.5)",
                                  "median(a, a)",
                                  "sum(a, a)", "5", "where(a > 1, a + 1, a)"])
def test_new_values_and_those_of_two_bands_are_of_no_band(text):
    assert band_kept(bind(text, NAMES)[0].node) is None
