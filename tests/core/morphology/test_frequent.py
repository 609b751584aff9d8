from collections import Counter

import numpy as np
import pytest
from whiskbroom.core.morphology.frequent import most_frequent


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "int64", "uint64"])
def test_the_winner_is_the_one_that_is_counted_by_hand(dtype):
    random = np.random.default_rng(4)
    values = random.integers(0, 4, (8, 400)).astype(dtype)
    present = random.random((8, 400)) < 0.6
    present[0] |= ~present.any(axis=0)
    found = most_frequent(values, present)
    for column in range(400):
        counts = Counter(values[present[:, column], column].tolist())
        assert found[column] == min(counts, key=lambda value: (-counts[value], value))


def test_large_whole_numbers_stay_apart():
    values = np.array([[2**63 + 1], [2**63], [2**63 + 1]], np.uint64)
    assert most_frequent(values, np.ones((3, 1), bool)).tolist() == [2**63 + 1]
