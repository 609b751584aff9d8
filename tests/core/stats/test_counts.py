from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from whiskbroom.core.errors import InputError
from whiskbroom.core.stats import counts
from whiskbroom.core.stats.counts import ValueCounts, ValueCountsByRow, add_counts, counted

TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64")
FEW = st.integers(0, 60)


@given(st.data(), st.sampled_from(TYPES))
def test_every_value_is_counted(data, dtype):
    bounds = {"allow_nan": False} if np.dtype(dtype).kind == "f" else {}
    values = data.draw(arrays.arrays(dtype, FEW, elements=arrays.from_dtype(np.dtype(dtype), **bounds)))
    found = counted(values, "a.tif")
    assert found == Counter(values.tolist()) and all(type(count) is int for count in found.values())


def test_masked_values_are_not_counted():
    values = np.array([[[1, 2, 2], [3, 3, 3]]], np.int32)
    valid = np.array([[[True, False, True], [False, False, True]]])
    assert ValueCounts("a")(values, valid) == {1: 1, 2: 1, 3: 1}
    assert ValueCounts("a")(values, None) == {1: 1, 2: 2, 3: 3}
    assert ValueCountsByRow("a")(values, valid) == [{1: 1, 2: 1}, {3: 1}]
    assert ValueCountsByRow("a")(values, None) == [{1: 1, 2: 2}, {3: 3}]


def test_counts_add_up_with_a_weight():
    total = {1: 2}
    add_counts(total, {1: 3, 5: 1}, "a")
    add_counts(total, {5: 2}, "a", weight=10 ** 15)
    assert total == {1: 5, 5: 1 + 2 * 10 ** 15}


def test_too_many_different_values_are_refused_by_name(monkeypatch):
    monkeypatch.setattr(counts, "MOST_VALUES", 10)
    assert len(counted(np.arange(10), "noise.tif")) == 10
    for refused in (lambda: counted(np.arange(11), "noise.tif"), lambda: counted(np.arange(11) / 7, "noise.tif"),
                    lambda: add_counts({n: 1 for n in range(10)}, {99: 1}, "noise.tif")):
        with pytest.raises(InputError, match="^noise.tif has more than 10 different values; group them into classes"):
            refused()
