import numpy as np
import pytest

from whiskbroom.core.calc.calculate import calculate
from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.constants import values_for
from whiskbroom.core.indices.formula import expression_of, letters_of
from whiskbroom.core.indices.places import is_reflectance
from whiskbroom.core.indices.scaling import is_scale_free


@pytest.mark.parametrize("expression, free", [
    ("(N - R) / (N + R)", True), ("N / R", True), ("N - R", False), ("2.5 * (N - R) / (N + 6 * R + 1)", False),
    ("(N * R) / (G ** 2.0)", True), ("(N - R) / ((N + R) ** 0.5)", False), ("(R / G) ** (1.16)", True),
    ("(N * R) ** (1/2) / G", True), ("exp(-((N - R) ** 2) / (2 * (0.5 * (N + R)) ** 2))", True),
    ("exp(-((N - R) ** 2) / (2 * (0.5) ** 2))", False), ("2 ** N", False), ("-(N / R)", True), ("VH / VV", True),
    ("VV - VH", True), ("(N - S2 * T / 10000) / (N + S2 * T / 10000)", True), ("N ** (-1) * R", True),
    ("N ** R", False)])
def test_a_factor_on_all_bands_is_seen_or_not(expression, free):
    assert is_scale_free(expression) is free


def test_of_all_indices_those_are_free_whose_value_stays_for_a_multiple():
    """By trying: numbers of a hundredfold."""
    random = np.random.default_rng(1)
    given = {"PAR": 1.0, **{f"lambda{letter}": wavelength for letter, wavelength in (
        ("N", 865.0), ("N2", 870.0), ("R", 655.0), ("G", 560.0), ("S1", 1610.0), ("S2", 2200.0))}}
    free, same = set(), set()
    for index in indices().values():
        text = expression_of(index, values_for(index, given, {}))
        bands = {letter: random.uniform(0.1, 0.3, 20) for letter in letters_of(index)}
        larger = {letter: 100 * array if is_reflectance(letter) else array for letter, array in bands.items()}
        one, other = (next(iter(calculate(text, arrays).values())).filled(-999) for arrays in (bands, larger))
        free |= {index.name} if is_scale_free(text) else set()
        same |= {index.name} if np.allclose(one, other, rtol=1e-9) else set()
    # A constant of 0 or 1e-10 keeps terms of another degree from showing.
    assert same - free == {"SAVI2", "TSAVI", "WCI1"} and not free - same
