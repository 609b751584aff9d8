from math import sqrt

import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.weighted_deviation import WeightedDeviation


def test_a_whole_weight_is_a_repeated_cell(of_one_piece):
    kernel = np.array([[1, 3, 2], [0, 4, 1], [2, 0, 0]])
    values = np.array([[5.0, 7, 1], [100, 2, 8], [3, 50, 60]])
    expected = np.std(np.repeat(values.ravel(), kernel.ravel()))
    assert of_one_piece(WeightedDeviation, Footprint(kernel), values).item() == pytest.approx(expected, rel=1e-14)


def test_invalid_cells_and_their_weights_are_left_out(of_one_piece):
    values = np.array([[1.0, 1e300, 4]])
    found = of_one_piece(WeightedDeviation, Footprint([[1, 5, 2]]), values, np.array([[True, False, True]]))
    assert found.item() == pytest.approx(sqrt((1 * 4 + 2 * 1) / 3), rel=1e-14)


@pytest.mark.parametrize("dtype", ["int32", "float64"])
def test_a_small_noise_on_a_large_mean_is_measured_to_12_digits(dtype, of_one_piece):
    noise = np.array([[3, -2, 5, 0, 1]])
    kernel = np.array([[1, 2, 3, 2, 1]])
    found = of_one_piece(WeightedDeviation, Footprint(kernel), (10**9 + noise).astype(dtype))
    assert found.item() == pytest.approx(np.std(np.repeat(noise, kernel.ravel())), rel=1e-12)


def test_equal_values_deviate_by_exactly_nothing(of_one_piece):
    assert of_one_piece(WeightedDeviation, Footprint([[0.1, 0.7, 0.3]]), np.full((1, 3), 0.1)).item() == 0


def test_a_far_value_outside_the_footprint_costs_no_digits(of_one_piece):
    values = np.array([[1.0, 1e15, 2.0, 4.0, 3.0]])
    found = of_one_piece(WeightedDeviation, Footprint([[1, 0, 2, 1, 1]]), values)
    assert found.item() == pytest.approx(np.std([1, 2, 2, 4, 3]), rel=1e-14)
