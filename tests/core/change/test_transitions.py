"""The transition matrix and what follows from it."""

import math

import numpy as np
import pytest
from whiskbroom.core.change.transitions import Transitions, annual_rate

# Pontius, Shusas & McEachern 2004, in the shape of their example: rows are time 1, columns time 2.
FOUND = Transitions.of_pairs([(1, 1, 6, 60.0), (1, 2, 3, 30.0), (2, 1, 1, 10.0), (2, 2, 4, 40.0), (3, 2, 2, 20.0)])


def test_a_class_that_one_map_lacks_has_zeros():
    assert FOUND.labels == (1, 2, 3)
    assert FOUND.pixels.tolist() == [[6, 3, 0], [1, 4, 0], [0, 2, 0]]


def test_gain_loss_persistence_net_and_swap():
    assert FOUND.gain.tolist() == [10, 50, 0] and FOUND.loss.tolist() == [30, 10, 20]
    assert FOUND.persistence.tolist() == [60, 40, 0]
    assert FOUND.net_change.tolist() == [-20, 40, -20] and FOUND.swap.tolist() == [20, 20, 0]


def test_before_is_persistence_and_loss_and_after_persistence_and_gain():
    assert np.array_equal(FOUND.before, FOUND.persistence + FOUND.loss)
    assert np.array_equal(FOUND.after, FOUND.persistence + FOUND.gain)
    assert FOUND.changed == FOUND.gain.sum() == FOUND.loss.sum() == 60


def test_swap_and_the_size_of_the_net_change_are_gain_and_loss():
    assert np.array_equal(FOUND.swap + np.abs(FOUND.net_change), FOUND.gain + FOUND.loss)


def test_the_annual_rate_is_compounded():
    assert annual_rate(100, 100 * math.exp(-0.3), 10) == pytest.approx(-3)
    assert annual_rate(50, 100, 1) == pytest.approx(69.3147, abs=1e-4)
    assert math.isnan(annual_rate(0, 5, 3)) and math.isnan(annual_rate(5, 0, 3))
