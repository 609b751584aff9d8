import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.sums import Count, Sum

ROW = Footprint([[1, 1, 1]])


def test_a_count_leaves_invalid_cells_out(of_one_piece):
    valid = np.array([[True, False, True, True, True]])
    assert of_one_piece(Count, ROW, np.ones((1, 5)), valid).tolist() == [[2, 2, 3]]
    assert of_one_piece(Count, ROW, np.ones((1, 5))).tolist() == [[3, 3, 3]]


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32"])
def test_the_greatest_and_least_values_are_summed_exactly(dtype, of_one_piece):
    limits = np.iinfo(dtype)
    values = np.array([[limits.max] * 3 + [limits.min] * 3], dtype)
    expected = [int(values[0, i]) + int(values[0, i + 1]) + int(values[0, i + 2]) for i in range(4)]
    assert of_one_piece(Sum, ROW, values).tolist() == [expected]


def test_a_kernel_of_whole_numbers_sums_exactly(of_one_piece):
    values = np.array([[2**31 - 1, -(2**31), 7]], np.int32)
    assert of_one_piece(Sum, Footprint([[3, -2, 1]]), values).tolist() == [[3 * (2**31 - 1) + 2 * 2**31 + 7]]


def test_weights_multiply_the_cell_they_lie_on(of_one_piece):
    values = np.array([[1, 10, 100], [1000, 10000, 100000]], np.int32)
    kernel = Footprint([[1, 2, 3]])
    assert of_one_piece(Sum, kernel, values).tolist() == [[321], [321000]]


@pytest.mark.parametrize("dtype, values, expected", [
    ("uint64", [2**64 - 3, 1, 1], 2**64 - 1),
    ("int64", [2**63 - 3, 1, 1], 2**63 - 1),
    ("int64", [-(2**63) + 2, -1, -1], -(2**63)),
    ("int64", [2**63 - 1, 2**63 - 1, -(2**63)], 2**63 - 2),
])
def test_sums_of_64_bits_are_exact_up_to_the_last(dtype, values, expected, of_one_piece):
    assert of_one_piece(Sum, ROW, np.array([values], dtype)).tolist() == [[expected]]


@pytest.mark.parametrize("dtype, values", [
    ("uint64", [2**64 - 2, 1, 1]),
    ("int64", [2**63 - 2, 1, 1]),
    ("int64", [-(2**63) + 1, -1, -1]),
])
def test_a_sum_beyond_64_bits_is_an_error(dtype, values, of_one_piece):
    with pytest.raises(InputError, match=f"over 3 cells of {dtype} values does not fit"):
        of_one_piece(Sum, ROW, np.array([values], dtype))


def test_unsigned_values_under_negative_weights_may_fall_below_zero_but_not_out_of_64_bits(of_one_piece):
    kernel = Footprint([[-1, 0, 1]])
    assert of_one_piece(Sum, kernel, np.array([[2**63, 0, 0]], np.uint64)).tolist() == [[-(2**63)]]
    for values in ([2**63 + 1, 0, 0], [0, 0, 2**63]):
        with pytest.raises(InputError, match="does not fit"):
            of_one_piece(Sum, kernel, np.array([values], np.uint64))


def test_a_sum_that_is_beyond_64_bits_only_across_two_rows_is_no_error(of_one_piece):
    """The flat windows that wrap around have no result."""
    values = np.array([[0, 0, 2**62], [2**62, 0, 0]], np.int64)
    assert of_one_piece(Sum, ROW, values).tolist() == [[2**62], [2**62]]


def test_float32_is_summed_in_float64(of_one_piece):
    values = np.array([[2**24, 1, 1]], np.float32)
    found = of_one_piece(Sum, ROW, values)
    assert found.dtype == np.float64 and found.item() == 2**24 + 2


def test_invalid_cells_add_nothing(of_one_piece):
    values = np.array([[1.5, np.nan, 2.0]])
    assert of_one_piece(Sum, ROW, values).item() == 3.5
    assert of_one_piece(Sum, Footprint([[1, 5, -0.5]]), values).item() == 0.5
