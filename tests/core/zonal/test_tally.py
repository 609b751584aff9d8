from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from whiskbroom.core.zonal.tally import Tally

WHOLE = 1 << 40


def counted_by_hand(zones, counts, keys, weight=None, area=None):
    found = defaultdict(lambda: [0, 0, [], 0.0])
    for n, (zone, key) in enumerate(zip(np.repeat(zones, counts).tolist(), keys.tolist())):
        entry = found[zone, key]
        entry[0] += 1
        entry[1] += 1 if weight is None else int(weight[n])
        entry[2].append(1 if weight is None else int(weight[n]))
        entry[3] += 0 if area is None else float(area[n])
    return dict(sorted(found.items()))


@settings(max_examples=60)
@given(st.integers(0, 2 ** 32), st.sampled_from([3, 1000, 2 ** 40, 2 ** 62]), st.booleans(), st.booleans())
def test_every_value_of_a_zone_is_counted_once_whatever_the_range(seed, span, weighted, with_area):
    random = np.random.default_rng(seed)
    zones = np.sort(random.choice(50, random.integers(1, 6), replace=False))
    counts = random.integers(1, 30, len(zones))
    n = counts.sum()
    keys = random.choice(random.integers(-span, span, 12), n)
    weight = np.where(random.random(n) < .5, WHOLE, random.integers(1, WHOLE, n)) if weighted else None
    area = random.integers(1, 100, n).astype(float) if with_area else None
    tally = Tally.of(zones, counts, keys, weight, np.full(len(zones), WHOLE) if weighted else None, area)
    expected = counted_by_hand(zones, counts, keys, weight, area)
    assert list(zip(tally.zone.tolist(), tally.key.tolist())) == list(expected)
    assert tally.columns["weight"].tolist() == [entry[1] for entry in expected.values()]
    if weighted:
        assert tally.columns["cells"].tolist() == [entry[0] for entry in expected.values()]
        assert tally.columns["lightest"].tolist() == [min(entry[2]) for entry in expected.values()]
        assert tally.columns["heaviest"].tolist() == [max(entry[2]) for entry in expected.values()]
    if with_area:
        np.testing.assert_allclose(tally.columns["area"], [entry[3] for entry in expected.values()])


def test_the_extremes_of_64_bits_are_two_values():
    keys = np.array([2 ** 63 - 1, -2 ** 63, 2 ** 63 - 1])
    tally = Tally.of(np.array([0, 1]), np.array([2, 1]), keys)
    assert tally.key.tolist() == [-2 ** 63, 2 ** 63 - 1, 2 ** 63 - 1]
    assert tally.columns["weight"].tolist() == [1, 1, 1]


def test_tallies_together_count_what_they_count_alone():
    one = Tally.of(np.array([1, 4]), np.array([2, 2]), np.array([5, 6, 5, 5]))
    other = Tally.of(np.array([0, 4]), np.array([1, 2]), np.array([9, 5, 7]))
    both = Tally.together([one, other])
    assert list(zip(both.zone.tolist(), both.key.tolist(), both.columns["weight"].tolist())) == [
        (0, 9, 1), (1, 5, 1), (1, 6, 1), (4, 5, 3), (4, 7, 1)]


@pytest.mark.parametrize("weight", [None, np.zeros(0, np.int64)])
def test_no_pixel_is_no_entry(weight):
    tally = Tally.of(np.zeros(0, int), np.zeros(0, int), np.zeros(0, np.int64), weight)
    assert len(tally) == 0 and tally.nbytes == 0


def test_what_quantiles_need_is_left_out_where_they_are_not_wanted():
    tally = Tally.of(np.array([0]), np.array([2]), np.array([1, 2]), np.array([WHOLE, 5]), np.array([WHOLE]),
                     ranked=False)
    assert list(tally.columns) == ["weight"] and tally.columns["weight"].tolist() == [WHOLE, 5]
