import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.stats import distinct
from whiskbroom.core.stats.distinct import distinct_combinations, shifted, span_of

DTYPES = ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"]


def by_hand(bands):
    rows = list(zip(*[band.tolist() for band in bands]))
    known = sorted(set(rows))
    return [list(column) for column in zip(*known)], [known.index(row) for row in rows]


def found(bands):
    columns, places = distinct_combinations(bands)
    assert [column.dtype for column in columns] == [band.dtype for band in bands]
    return [column.tolist() for column in columns], places.tolist()


@settings(max_examples=60)
@given(st.data())
def test_combinations_are_those_of_a_sorted_set(data):
    length = data.draw(st.integers(1, 30))
    bands = []
    for dtype in data.draw(st.lists(st.sampled_from(DTYPES), min_size=1, max_size=5)):
        if dtype.startswith("float"):
            values = st.floats(-10, 10, width=32)
        else:
            bounds = np.iinfo(dtype)
            values = st.one_of(st.sampled_from([bounds.min, bounds.max, bounds.min + 1, 3]),
                               st.integers(max(bounds.min, -5), 5), st.integers(bounds.min, bounds.max))
        bands.append(np.array(data.draw(st.lists(values, min_size=length, max_size=length)), dtype))
    assert found(bands) == by_hand(bands)


@pytest.mark.parametrize("table", [1, 40, 1 << 20])
def test_tables_and_sorting_find_the_same(table, monkeypatch):
    monkeypatch.setattr(distinct, "_TABLE", table)
    random = np.random.default_rng(3)
    bands = [random.integers(0, 9, 500).astype(dtype) for dtype in ("uint8", "int16", "int64")]
    assert found(bands) == by_hand(bands)


def test_many_bands_do_not_overflow():
    """70 bands of 9 values are 9 ** 70 possible combinations."""
    bands = list(np.random.default_rng(5).integers(0, 9, (70, 40)).astype(np.uint8))
    assert found(bands) == by_hand(bands)


def test_one_single_combination_and_no_pixel():
    assert found([np.full(4, 7, np.uint8), np.full(4, -2, np.int8)]) == ([[7], [-2]], [0] * 4)
    assert found([np.zeros(0, np.uint8), np.zeros(0, np.float32)]) == ([[], []], [])


@pytest.mark.parametrize("dtype", DTYPES[:8])
def test_whole_numbers_are_shifted_exactly_at_both_ends_of_their_type(dtype):
    bounds = np.iinfo(dtype)
    for low in (bounds.min, bounds.max - 3):
        values = np.array([low + 3, low, low + 1], dtype)
        assert span_of(values) == (low, low + 3) and shifted(values, low).tolist() == [3, 0, 1]
