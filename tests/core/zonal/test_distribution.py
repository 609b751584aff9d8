import numpy as np
from whiskbroom.core.stats.keys import to_keys
from whiskbroom.core.zonal.distribution import Distributions
from whiskbroom.core.zonal.tally import Tally


def tally(zones, counts, values, weight=None, whole=None):
    return Tally.of(np.array(zones), np.array(counts), to_keys(np.array(values)), weight, whole)


def test_majority_minority_and_variety_by_hand():
    zones, found = Distributions.of(tally([2, 5], [6, 1], [7, 7, 7, 4, 4, 9, 3]), np.int64, ())
    assert zones.tolist() == [2, 5]
    assert found.variety.tolist() == [3, 1]
    assert found.majority.tolist() == [7, 3] and found.minority.tolist() == [9, 3]


def test_of_equally_frequent_values_the_lowest_is_taken():
    _, found = Distributions.of(tally([0], [5], [8, 8, -3, -3, 1]), np.int64, ())
    assert found.majority.tolist() == [-3] and found.minority.tolist() == [1]
    _, found = Distributions.of(tally([0], [2], [2.5, -1.5]), np.float64, ())
    assert found.majority.tolist() == [-1.5] and found.minority.tolist() == [-1.5]


def test_the_covered_area_decides_not_the_number_of_pixels():
    weight = np.array([10, 10, 10, 100])
    _, found = Distributions.of(tally([0], [4], [1, 1, 1, 2], weight, np.array([100])), np.int64, ())
    assert found.majority.tolist() == [2] and found.minority.tolist() == [1]


def test_what_is_known_is_put_in_its_place_and_the_rest_stays_empty():
    all_zones = Distributions.nothing(4, np.uint8, (0.5,))
    all_zones.put(*Distributions.of(tally([1, 3], [2, 1], np.array([4, 6, 9], np.uint8)), np.uint8, (0.5,)))
    assert all_zones.variety.tolist() == [0, 2, 0, 1]
    np.testing.assert_array_equal(all_zones.quantiles[0.5], [np.nan, 5, np.nan, 9])
    assert all_zones.majority.tolist() == [0, 4, 0, 9]
