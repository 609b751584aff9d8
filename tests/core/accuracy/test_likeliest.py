"""The likeliest proportions: their equations, and a closed form."""

import math

import numpy as np
import pytest
from whiskbroom.core.accuracy.likeliest import balanced, under

SHARES, COUNTS = np.array([0.4, 0.18, 1.0, 0.0]), np.array([30.0, 50.0, 8.0, 12.0])


def test_without_a_multiplier_the_proportions_are_those_observed():
    assert under(np.zeros((1, 4)), SHARES, COUNTS)[0] == pytest.approx(SHARES)


@pytest.mark.parametrize("multiplier", [-1e6, -20.0, -1e-9, 1e-9, 3.0, 20.0, 1e6])
def test_inside_0_and_1_the_derivative_of_the_likelihood_is_the_multiplier(multiplier):
    found = under(np.full((1, 4), multiplier), SHARES, COUNTS)[0]
    inside = (found > 0) & (found < 1)
    derivative = COUNTS[inside] * (SHARES[inside] / found[inside] - (1 - SHARES[inside]) / (1 - found[inside]))
    assert derivative == pytest.approx(np.full(inside.sum(), multiplier), rel=1e-6, abs=1e-6)
    assert inside[:2].all()


def test_two_proportions_in_a_given_ratio_are_those_of_miettinen_and_nurminen():
    counts, successes, risk = np.array([30.0, 50.0]), np.array([12.0, 9.0]), 1.7
    a, b = counts.sum() * risk, -(counts[0] * risk + successes[0] + counts[1] + successes[1] * risk)
    second = (-b - math.sqrt(b * b - 4 * a * successes.sum())) / (2 * a)
    found, multipliers = balanced(np.array([[1.0, -risk]]), successes / counts, counts, [0.0])
    assert found[0] == pytest.approx([second * risk, second])
    again, _ = balanced(np.array([[1.0, -risk]]), successes / counts, counts, multipliers + 5)
    assert again == pytest.approx(found)


def test_what_was_never_and_what_was_always_seen_give_way_where_nothing_else_can():
    found, _ = balanced(np.array([[0.5, -0.5]]), np.array([1.0, 0.0]), np.array([20.0, 165.0]), [0.0])
    assert found[0, 0] == pytest.approx(found[0, 1])
    # All in one: 20 of 185 were seen.
    assert found[0, 0] == pytest.approx(20 / 185)
