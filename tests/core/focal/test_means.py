from fractions import Fraction

import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.means import Mean

ROW = Footprint([[1, 1, 1]])


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32"])
@pytest.mark.parametrize("end", ["min", "max"])
def test_the_ends_of_a_type_are_their_own_mean(dtype, end, of_one_piece):
    value = getattr(np.iinfo(dtype), end)
    assert of_one_piece(Mean, Footprint.square(3), np.full((7, 7), value, dtype)).item() == value


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16"])
def test_the_mean_of_small_integers_is_the_exact_mean_rounded_once(dtype, of_one_piece):
    random = np.random.default_rng(0)
    for _ in range(200):
        values = random.integers(0, np.iinfo(dtype).max, (1, 3), dtype=dtype)
        assert of_one_piece(Mean, ROW, values).item() == np.float32(Fraction(int(values.astype(int).sum()), 3))


def test_a_sum_beyond_the_whole_numbers_of_float32_is_divided_exactly(of_one_piece):
    random = np.random.default_rng(1)
    for _ in range(50):
        values = random.integers(60000, 65535, (17, 17), dtype=np.uint16)
        exact = Fraction(int(values.sum(dtype=np.int64)), 289)
        assert np.float32(of_one_piece(Mean, Footprint.square(8), values).item()) == np.float32(float(exact))


def test_large_integers_do_not_pass_through_float32(of_one_piece):
    values = np.array([[16777217, 16777217, 16777218]], np.uint32)
    assert of_one_piece(Mean, ROW, values).item() == pytest.approx(16777217 + 1 / 3, abs=1e-8)


def test_invalid_cells_are_left_out_of_sum_and_number(of_one_piece):
    values = np.array([[100, 30000, 104]], np.int16)
    assert of_one_piece(Mean, ROW, values, np.array([[True, False, True]])).item() == 102


def test_a_weighted_mean_divides_by_the_weights_of_the_valid_cells(of_one_piece):
    values = np.array([[10, 20, 40]], np.float32)
    kernel = Footprint([[1, 2, 5]])
    assert of_one_piece(Mean, kernel, values).item() == 250 / 8
    assert of_one_piece(Mean, kernel, values, np.array([[True, False, True]])).item() == 210 / 6


def test_equal_weights_of_any_size_are_no_weights(of_one_piece):
    values = np.array([[1, 2, 9]], np.uint8)
    assert of_one_piece(Mean, Footprint([[0.1, 0.1, 0.1]]), values).item() == 4
