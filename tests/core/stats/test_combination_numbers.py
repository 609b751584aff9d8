import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from whiskbroom.core.stats import combination_numbers
from whiskbroom.core.stats.combination_numbers import CombinationNumbers

TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32")
SHAPES = st.tuples(st.integers(1, 9), st.integers(1, 9))


def columns_of(values, counted):
    rows = sorted({tuple(band[at].item() for band in values) for at in zip(*np.nonzero(counted))})
    return [np.array(column, band.dtype) for column, band in zip(zip(*rows), values)]


def assert_numbers_lead_back(values, valid, ignored, dtype):
    counted = np.ones(values[0].shape, bool) if valid is None else np.logical_and.reduce(valid)
    for band, value in zip(values, ignored):
        counted = counted & (band != value) if value is not None else counted
    if not counted.any():
        return
    columns = columns_of(values, counted)
    ((numbers, where),) = CombinationNumbers(columns, ignored, dtype)(values, valid)
    assert numbers.dtype == dtype and numbers.shape == (1, *values[0].shape)
    assert np.array_equal(counted if where is None else where[0], counted)
    for band, column in zip(values, columns):
        assert np.array_equal(column[numbers[0][counted].astype(int) - 1], band[counted])
    assert np.array_equal(np.unique(numbers[0][counted]), np.arange(1, len(columns[0]) + 1))
    assert not numbers[0][~counted].any()


@given(st.data(), st.lists(st.sampled_from(TYPES), min_size=1, max_size=3), SHAPES, st.booleans(),
       st.sampled_from((None, 0, 3)))
def test_numbers_lead_back_to_values_of_every_type_and_span(data, types, shape, masked, ignored):
    values = []
    for dtype in map(np.dtype, types):
        any_value = arrays.from_dtype(dtype, **({"allow_nan": False} if dtype.kind == "f" else {}))
        few = st.integers(0, 5).map(dtype.type)
        values.append(data.draw(arrays.arrays(dtype, shape, elements=data.draw(st.sampled_from((few, any_value))))))
    valid = [data.draw(arrays.arrays(bool, shape)) for _ in values] if masked else None
    assert_numbers_lead_back(values, valid, (ignored,) * len(values), np.uint16)


@pytest.mark.parametrize("largest_table", [1, 1 << 20])
@pytest.mark.parametrize("apart", [1, 10 ** 6])
def test_values_far_apart_are_looked_up(apart, largest_table, monkeypatch):
    monkeypatch.setattr(combination_numbers, "_TABLE", largest_table)
    random = np.random.default_rng(2)
    values = [random.integers(-3, 4, (30, 40)) * apart for _ in range(3)]
    valid = [random.random((30, 40)) < 0.9 for _ in range(3)]
    for given_valid in (valid, None):
        assert_numbers_lead_back(values, given_valid, (None, apart, None), np.uint16)


def test_numbers_without_invalid_pixels_have_no_mask():
    values = [np.array([[1, 2], [3, 1]], np.uint8)]
    ((numbers, counted),) = CombinationNumbers([np.array([1, 2, 3], np.uint8)], (None,), np.uint8)(values, None)
    assert counted is None and numbers.tolist() == [[[1, 2], [3, 1]]]
