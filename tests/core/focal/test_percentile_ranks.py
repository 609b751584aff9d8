import numpy as np
import pytest
from whiskbroom.core.focal.percentile_ranks import interpolated, ranks_of


def percentile(values, percent):
    low, high, fraction = ranks_of(np.array([len(values)]), percent / 100)
    ordered = np.sort(values)
    return interpolated(ordered[low], ordered[high], fraction).item()


@pytest.mark.parametrize("percent", [0, 0.1, 10, 25, 30, 33.3, 49.9, 50, 62.5, 70, 90, 99.9, 100])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 9, 11, 25, 101])
def test_percentiles_have_the_bits_of_numpys_default(percent, count):
    values = np.random.default_rng(count).normal(0, 1, count)
    assert percentile(values, percent) == np.percentile(values, percent)


def test_one_fraction_serves_all_windows_as_well():
    low, high = np.array([1, 10], np.uint8), np.array([2, 20], np.uint8)
    assert interpolated(low, high, 0.25).tolist() == [1.25, 12.5]
    assert interpolated(low, high, 0.75).tolist() == [1.75, 17.5]
    assert interpolated(low, high, np.array([0.25, 0.75])).tolist() == [1.25, 17.5]


def test_far_apart_integers_do_not_overflow():
    ends = np.iinfo(np.int32)
    assert interpolated(np.array([ends.min], np.int32), np.array([ends.max], np.int32), 0.5).tolist() == [-0.5]


def test_between_equal_infinities_lies_infinity():
    with np.errstate(invalid="ignore"):
        infinite = np.array([np.inf, -np.inf])
        assert interpolated(infinite, infinite, 0.5).tolist() == [np.inf, -np.inf]


def test_no_values_have_rank_zero():
    low, high, fraction = ranks_of(np.array([0]), 0.9)
    assert (low.item(), high.item(), fraction.item()) == (0, 0, 0)
