import numpy as np
import pytest
from whiskbroom.core.coverage.runs import FULL
from whiskbroom.core.stats.keys import to_keys
from whiskbroom.core.zonal.distribution import Distributions
from whiskbroom.core.zonal.moments import Moments
from whiskbroom.core.zonal.result import BandStatistics, PhysicalStatistics, pixels_of_entries
from whiskbroom.core.zonal.tally import Tally

STORED = np.array([10, 20, 60], np.int16)


def statistics(scale=1.0, offset=0.0, percentiles=(50, 90), weighted=False):
    """Zone 0 has the pixels 10, 20, 60; zone 1 has none."""
    moments = Moments.nothing(2, np.int16, weighted)
    share = np.array([1, .5, .5]) if weighted else None
    moments.add(np.array([0]), Moments.of(STORED, np.array([3]), share))
    shares = [PhysicalStatistics.share(percentile, scale) for percentile in percentiles]
    distributions = Distributions.nothing(2, np.int16, shares)
    distributions.put(*Distributions.of(Tally.of(np.array([0]), np.array([3]), to_keys(STORED)), np.int16, shares))
    return PhysicalStatistics(BandStatistics(moments, distributions), weighted, scale, offset)


def test_stored_whole_numbers_stay_whole():
    found = statistics()
    assert found.count() == [3, 0] and found.sum() == [90, 0]
    assert found.minimum() == [10, None] and found.maximum() == [60, None]
    assert all(isinstance(cells[0], int) for cells in (found.count(), found.sum(), found.minimum(), found.majority()))
    assert found.mean() == [30, None] and found.median() == [20, None] and found.variety() == [3, 0]


@pytest.mark.parametrize("scale, offset", [(0.1, -2.0), (-0.5, 3.0), (-1.0, 0.0), (1.0, 7.0)])
def test_physical_values_have_the_statistics_that_numpy_gives_them(scale, offset):
    physical = STORED * scale + offset
    found = statistics(scale, offset)
    assert found.sum()[0] == pytest.approx(physical.sum())
    assert found.mean()[0] == pytest.approx(physical.mean())
    assert found.minimum()[0] == pytest.approx(physical.min()) and found.maximum()[0] == pytest.approx(physical.max())
    assert found.standard_deviation()[0] == pytest.approx(physical.std())
    assert found.coefficient_of_variation()[0] == pytest.approx(physical.std() / physical.mean())
    assert found.percentile(90)[0] == pytest.approx(np.percentile(physical, 90))


def test_shares_count():
    found = statistics(weighted=True)
    assert found.count() == [2.0, 0.0] and found.sum() == [50, 0]
    assert statistics(2.0, 1.0, weighted=True).sum() == [102, 0]


def test_there_is_no_variation_around_a_mean_of_zero():
    moments = Moments.nothing(1, np.int16, False)
    moments.add(np.array([0]), Moments.of(np.array([-1, 1], np.int16), np.array([2])))
    found = PhysicalStatistics(BandStatistics(moments, Distributions.nothing(1, np.int16, ())), False)
    assert found.coefficient_of_variation() == [None]


def test_pixels_of_entries_are_numbers_or_shares():
    tally = Tally(np.array([0, 1]), np.array([5, 5]), {"weight": np.array([3, 7])})
    assert pixels_of_entries(tally, None).tolist() == [3, 7]
    tally = Tally(np.array([0, 1]), np.array([5, 5]), {"weight": np.array([FULL, FULL >> 3])})
    assert pixels_of_entries(tally, np.array([0, 2])).tolist() == [1, 0.5]
