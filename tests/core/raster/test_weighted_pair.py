from dataclasses import dataclass

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.raster import weighted_pair
from whiskbroom.core.raster.image_pair import measure_pair, pair_images
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.weighted_pair import measure_weighted


@dataclass(frozen=True)
class Near:
    """Weights that fall with the difference of the first bands, some to almost nothing."""

    reach: float = 5.0

    def __call__(self, first, second):
        return np.exp(-((first[0] - second[0]) / self.reach) ** 2)


def nothing(first, second):
    return np.zeros(first.shape[1])


@pytest.fixture
def ctx():
    return Context(messages=Heard())


@pytest.fixture
def pair(tmp_path, ctx):
    random = np.random.default_rng(6)
    one = random.normal(3000, 20, (2, 40, 50))
    two = one * 0.5 + random.normal(0, 5, one.shape) + 1500
    one[0, 3, 3] = np.nan
    one[1, 5, 5] = 90_000
    return pair_images([write_raster(tmp_path / "a.tif", one)], [write_raster(tmp_path / "b.tif", two)], RasterStack,
                       ctx)


def test_weighted_statistics_are_those_of_numpy(tmp_path, ctx, pair):
    means, covariance, weight = measure_weighted(pair, measure_pair(pair, ctx), Near(), ctx)
    from whiskbroom.core.raster.grid import Window
    values, valid = pair.stack.read(Window(0, 0, 40, 50))
    both = values[:, valid.all(axis=0)]
    weights = Near()(both[:2], both[2:])
    np.testing.assert_allclose(weight, weights.sum(), rtol=1e-7)
    np.testing.assert_allclose(means, np.average(both, axis=1, weights=weights), rtol=1e-9)
    np.testing.assert_allclose(covariance, np.cov(both, aweights=weights, ddof=0), rtol=1e-5)


def test_pieces_and_blocks_do_not_change_a_bit(ctx, pair, monkeypatch):
    statistics = measure_pair(pair, ctx)
    whole = measure_weighted(pair, statistics, Near(), ctx)
    monkeypatch.setattr(weighted_pair, "_PIECE", 37)
    monkeypatch.setattr(weighted_pair, "largest_block", lambda products: 160)
    for one, other in zip(whole, measure_weighted(pair, statistics, Near(), ctx)):
        assert np.array_equal(one, other)


def test_no_weight_at_all_has_no_covariance(ctx, pair):
    _, covariance, weight = measure_weighted(pair, measure_pair(pair, ctx), nothing, ctx)
    assert weight == 0 and not covariance.any()
