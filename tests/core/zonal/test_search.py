import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from whiskbroom.core.stats.keys import from_keys, to_keys
from whiskbroom.core.zonal import search
from whiskbroom.core.zonal.quantiles import Ranked
from whiskbroom.core.zonal.search import QuantileSearch, Target, gathered, histogram
from whiskbroom.core.zonal.tally import Tally

WHOLE = 1 << 40
SHARES = (0, 0.1, 0.5, 0.9, 1)


def searched(values, weight, pieces, most_looks=40):
    """The quantiles of one zone whose pixels come in pieces, and the looks that it took."""
    keys, whole = to_keys(values), 1 if weight is None else WHOLE
    found = QuantileSearch([Target(0, 7, share, int(keys.min()), int(keys.max())) for share in SHARES])
    for looks in range(1, most_looks):
        is_last = found.is_last
        for number, target in enumerate(found.targets):
            for piece in pieces:
                own = None if weight is None else weight[piece]
                found.add(number, gathered(target, keys[piece], own, whole) if is_last
                          else histogram(target, found.bins, keys[piece], own, whole))
        if is_last:
            return [found.quantiles(values.dtype)[0, 7, share] for share in SHARES], looks
        found.narrow()
    raise AssertionError("the search does not end")


def all_at_once(values, weight):
    tally = Tally.of(np.array([0]), np.array([len(values)]), to_keys(values), weight, np.array([WHOLE]))
    ranked = Ranked.of(tally, from_keys(tally.key, values.dtype).astype(np.float64))
    return [ranked.quantile(share)[0] for share in SHARES]


@settings(max_examples=80)
@given(st.integers(0, 2 ** 32), st.sampled_from(["int16", "int32", "int64", "uint64", "float32", "float64"]),
       st.booleans(), st.sampled_from([16, 64, 1 << 20]), st.sampled_from([1, 10, 1 << 20]))
def test_the_search_finds_exactly_what_all_values_at_once_give(seed, dtype, weighted, bins, kept):
    random = np.random.default_rng(seed)
    n = int(random.integers(1, 400))
    if dtype == "uint64":
        values = random.integers(0, 2 ** 64, n, dtype=np.uint64)
    else:
        values = random.normal(0, 10.0 ** random.integers(-2, 4), n).astype(dtype)
    if random.random() < 0.5:
        values = random.choice(values, n)
    weight = np.where(random.random(n) < .6, WHOLE, random.integers(1, WHOLE, n)) if weighted else None
    pieces = [piece for piece in np.array_split(np.arange(n), 3) if len(piece)]
    before = search._BINS, search._KEPT
    search._BINS, search._KEPT = bins, kept
    try:
        assert searched(values, weight, pieces)[0] == all_at_once(values, weight)
    finally:
        search._BINS, search._KEPT = before


def test_a_million_floats_take_two_looks_and_many_of_one_value_no_more():
    values = np.random.default_rng(0).normal(1000, 100, 1_000_000)
    found, looks = searched(values, None, [slice(0, 400_000), slice(400_000, None)])
    np.testing.assert_allclose(found, np.percentile(values, [100 * share for share in SHARES]), rtol=1e-12)
    assert looks == 2
    values[:900_000] = 5.5
    found, looks = searched(values, None, [slice(None)])
    np.testing.assert_allclose(found, np.percentile(values, [100 * share for share in SHARES]), rtol=1e-9)
    assert looks <= 6


def test_values_of_very_different_size_are_found_too():
    values = np.concatenate([np.geomspace(1e-300, 1e300, 5001), -np.geomspace(1e-300, 1e300, 5000)])
    found, _ = searched(values, None, [slice(None)])
    np.testing.assert_allclose(found, np.percentile(values, [100 * share for share in SHARES]), rtol=1e-9)


@pytest.mark.parametrize("targets, bins", [(1, 1 << 16), (17, 1 << 15), (100_000, 16)])
def test_many_targets_share_the_bins(targets, bins):
    assert QuantileSearch([Target(0, 0, 0.5, 0, 1)] * targets).bins == bins
