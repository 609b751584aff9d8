import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from whiskbroom.core.stats.keys import from_keys, to_keys
from whiskbroom.core.zonal.quantiles import Ranked
from whiskbroom.core.zonal.tally import Tally

WHOLE = 1 << 40
SHARES = [0, 0.1, 0.25, 0.5, 0.77, 1]


def ranked(zones, counts, values, weight=None):
    tally = Tally.of(zones, counts, to_keys(values), weight, None if weight is None else np.full(len(zones), WHOLE))
    return Ranked.of(tally, from_keys(tally.key, values.dtype).astype(np.float64))


def split(counts, *arrays):
    return list(zip(*[np.split(array, np.cumsum(counts)[:-1]) for array in arrays]))


def by_definition(values, weight, share):
    """The weighted quantile from all pixels, as exactextract's WeightedQuantiles defines it."""
    order = np.lexsort((weight, values))
    values, weight = values[order], weight[order].astype(float)
    n = len(values)
    positions = np.arange(n) * weight + (n - 1) * (np.cumsum(weight) - weight)
    return np.interp(share * (n - 1) * weight.sum(), positions, values)


@settings(max_examples=50)
@given(st.integers(0, 2 ** 32), st.sampled_from([2, 5, 100]))
def test_whole_pixels_have_numpys_percentiles(seed, variety):
    random = np.random.default_rng(seed)
    counts = random.integers(1, 30, random.integers(1, 6))
    values = random.integers(0, variety, counts.sum()).astype(float)
    found = ranked(np.arange(len(counts)) * 3, counts, values)
    for share in SHARES:
        expected = [np.percentile(own, 100 * share) for own, in split(counts, values)]
        np.testing.assert_allclose(found.quantile(share), expected, rtol=1e-12)


@settings(max_examples=50)
@given(st.integers(0, 2 ** 32), st.sampled_from([2, 5, 100, 10 ** 9]))
def test_pixels_that_are_covered_in_part_have_the_weighted_quantiles(seed, variety):
    random = np.random.default_rng(seed)
    counts = random.integers(1, 30, random.integers(1, 6))
    n = counts.sum()
    values = random.integers(0, variety, n).astype(float)
    weight = np.where(random.random(n) < .6, WHOLE, random.integers(1, WHOLE, n))
    found = ranked(np.arange(len(counts)), counts, values, weight)
    for share in SHARES:
        expected = [by_definition(*own, share) for own in split(counts, values, weight)]
        np.testing.assert_allclose(found.quantile(share), expected, rtol=1e-9, atol=1e-9)


def test_the_published_square_of_exactextract():
    # reference_values Z2 has 3, 5 and 6: exactextract cuts quantiles of whole numbers off; of floats it gives these.
    weight = np.array([.25, .5, .25, .5, 1, .5, .25, .5, .25]) * WHOLE
    found = ranked(np.array([0]), np.array([9]), np.arange(1.0, 10), weight.astype(np.int64))
    assert [found.quantile(share)[0] for share in (0.25, 0.5, 0.75)] == pytest.approx([3.5, 5, 6.5])


def test_equal_shares_are_like_no_shares():
    values = np.array([1.0, 1, 1, 2])
    assert ranked(np.array([0]), np.array([4]), values).quantile(0.5)[0] == 1
    assert ranked(np.array([0]), np.array([4]), values, np.full(4, 12345)).quantile(0.5)[0] == 1


def test_sums_over_all_zones_may_pass_64_bits():
    weight = np.full(12, 1 << 61)
    tally = Tally(np.repeat(np.arange(6), 2), np.tile([0, 1], 6),
                  {"weight": weight, "cells": np.ones(12, int), "lightest": weight, "heaviest": weight})
    assert Ranked.of(tally, np.tile([3.0, 5.0], 6)).quantile(0.5).tolist() == [4] * 6
