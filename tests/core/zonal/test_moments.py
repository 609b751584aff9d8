import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from whiskbroom.core.zonal.moments import Moments


def test_whole_pixels_by_hand():
    found = Moments.of(np.array([1, 2, 6, 5], np.uint8), np.array([3, 1]))
    assert found.cells.tolist() == [3, 1] and found.weight.tolist() == [3, 1]
    assert found.total.tolist() == [9, 5] and found.total.dtype == np.int64
    assert (found.lowest.tolist(), found.highest.tolist()) == ([1, 5], [6, 5])
    assert found.mean().tolist() == [3, 5]
    assert found.standard_deviation().tolist() == [math.sqrt(14 / 3), 0]


def test_shares_weigh_sums_but_not_extremes():
    # reference_values Z2: the published square on 1 to 9.
    share = np.array([.25, .5, .25, .5, 1, .5, .25, .5, .25])
    found = Moments.of(np.arange(1, 10), np.array([9]), share)
    assert (found.weight[0], found.total[0], found.lowest[0], found.highest[0]) == (4, 20, 1, 9)
    assert found.mean()[0] == 5 and found.standard_deviation()[0] == pytest.approx(2.2360679775)


@settings(max_examples=40)
@given(st.integers(0, 2 ** 32), st.sampled_from(["uint8", "int16", "uint32", "int64", "float32", "float64"]),
       st.booleans())
def test_pieces_add_up_to_the_whole(seed, dtype, weighted):
    random = np.random.default_rng(seed)
    zone = random.integers(0, 3, 60)
    values = (random.normal(100, 30, 60)).astype(dtype)
    share = random.uniform(0.01, 1, 60) if weighted else None
    joined = Moments.nothing(3, dtype, weighted)
    for piece in np.array_split(np.arange(60), 7):
        order = piece[np.argsort(zone[piece], kind="stable")]
        zones, counts = np.unique(zone[order], return_counts=True)
        joined.add(zones, Moments.of(values[order], counts, None if share is None else share[order]))
    for number in range(3):
        here = zone == number
        if not here.any():
            continue
        weights = np.ones(here.sum()) if share is None else share[here]
        own = values[here].astype(float)
        mean = math.fsum(weights * own) / math.fsum(weights)
        spread = math.sqrt(math.fsum(weights * (own - mean) ** 2) / math.fsum(weights))
        assert joined.cells[number] == here.sum()
        assert joined.weight[number] == pytest.approx(math.fsum(weights), rel=1e-14)
        assert float(joined.total[number]) == pytest.approx(math.fsum(weights * own), rel=1e-12)
        assert joined.mean()[number] == pytest.approx(mean, rel=1e-13)
        assert joined.standard_deviation()[number] == pytest.approx(spread, rel=1e-11)
        assert (joined.lowest[number], joined.highest[number]) == (values[here].min(), values[here].max())


def test_a_zone_without_pixels_has_no_mean():
    nothing = Moments.nothing(2, np.uint8, False)
    assert nothing.cells.tolist() == [0, 0] and nothing.total.tolist() == [0, 0]
    assert np.isnan(nothing.mean()).all() and np.isnan(nothing.standard_deviation()).all()


@pytest.mark.parametrize("dtype", [np.int64, np.uint64])
def test_sums_of_64_bits_are_exact(dtype):
    most = np.iinfo(dtype).max
    values = np.array([most, most - 1, 3, most], dtype)
    joined = Moments.nothing(1, dtype, False)
    joined.add(np.array([0]), Moments.of(values, np.array([4])))
    joined.add(np.array([0]), Moments.of(values, np.array([4])))
    assert joined.total[0] == 2 * (3 * int(most) + 2)
    assert joined.lowest[0] == 3 and joined.highest[0] == most


def test_negative_sums_of_64_bits_are_exact():
    least = np.iinfo(np.int64).min
    found = Moments.of(np.array([least, least, -1]), np.array([3]))
    assert found.total[0] == 2 * least - 1


def test_sums_of_32_bits_go_beyond_them():
    found = Moments.of(np.full(10, 2 ** 32 - 1, np.uint32), np.array([10]))
    assert found.total[0] == 10 * (2 ** 32 - 1)


def test_a_small_spread_around_a_large_mean_keeps_its_digits():
    values = 1e9 + np.array([0.0, 1e-3, 2e-3, 3e-3] * 50)
    joined = Moments.nothing(1, np.float64, False)
    for piece in np.array_split(values, 9):
        joined.add(np.array([0]), Moments.of(piece, np.array([len(piece)])))
    exact = [Fraction(value) for value in values.tolist()]
    mean = sum(exact) / len(exact)
    variance = float(sum((value - mean) ** 2 for value in exact) / len(exact))
    # The squares' mean less the mean's square would have no digit left: 1e18 is known to 128.
    assert joined.standard_deviation()[0] == pytest.approx(math.sqrt(variance), rel=1e-4)


def test_equal_values_have_no_spread_and_are_their_mean_whatever_the_shares():
    share = np.random.default_rng(0).uniform(0, 1, 100)
    found = Moments.of(np.full(100, 0.1), np.array([100]), share)
    assert found.mean()[0] == 0.1 and found.standard_deviation()[0] == 0


def test_without_spread_there_is_no_deviation():
    assert Moments.of(np.array([1, 5]), np.array([2]), spread=False).deviation[0] == 0
