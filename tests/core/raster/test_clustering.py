from types import SimpleNamespace

import numpy as np
import pytest
from helpers.clusters import clouds
from helpers.rasters import write_raster
from whiskbroom.algorithms import ALL
from whiskbroom.core.context import Context
from whiskbroom.core.raster import cluster_pixels
from whiskbroom.core.raster.clustering import find_clusters
from whiskbroom.core.raster.stack import RasterStack


@pytest.fixture
def stack(tmp_path):
    pixels, _ = clouds([[200, 900], [1500, 500], [900, 1800], [1000, 1700]], 300, 120)
    image = pixels.reshape(2, 30, 40).clip(1).astype(np.float32)
    return RasterStack([write_raster(tmp_path / "image.tif", image)], physical=True)


@pytest.fixture
def ctx():
    return Context(n_threads=2)


def settings(**given):
    """The checked values of the tool."""
    values = ALL["band_clustering"].bind({"input": "a.tif", "output": "b.tif", "clusters": 5, **given})
    return SimpleNamespace(**vars(values))


@pytest.mark.parametrize("given", [{}, {"method": "isodata"}, {"distance": "spectral_angle"},
                                   {"normalization": "z_score", "method": "isodata"}])
def test_the_clusters_are_the_same_whether_pixels_are_kept_or_read_anew(stack, ctx, monkeypatch, given):
    kept = find_clusters(stack, settings(**given), None, ctx)
    monkeypatch.setattr(cluster_pixels, "_KEPT_SHARE", 0)
    read = find_clusters(stack, settings(**given), None, ctx)
    assert (kept.clusters.centres == read.clusters.centres).all() and kept.clusters.steps == read.clusters.steps
    assert kept.silhouette == read.silhouette


def test_a_sample_finds_clusters_with_so_many_pixels(stack, ctx):
    for most, expected in ((100, 100), (1199, 1199), (1200, 1200), (5000, 1200)):
        assert find_clusters(stack, settings(max_samples=most), None, ctx).clusters.tally.pixels == expected


def test_mini_batches_take_no_more_pixels_than_they_need(stack, ctx):
    found = find_clusters(stack, settings(method="mini_batch", batch_size=20, max_iterations=7, threshold=0), None, ctx)
    assert found.clusters.tally.pixels == 140 and len(found.clusters.steps) == 7


def test_all_seeds_and_methods_find_the_wanted_number(stack, ctx):
    for seeds in ("random", "plus_plus", "band_mean", "standard_deviation"):
        for method in ("k_means", "mini_batch"):
            found = find_clusters(stack, settings(seeds=seeds, method=method), None, ctx)
            assert len(found.clusters.centres) == 5
            brightness = found.clusters.centres.sum(axis=1)
            assert (np.diff(brightness) > 0).all()


def test_given_centres_keep_their_order_but_for_isodata(stack, ctx):
    given = np.array([[950.0, 1750], [200, 900], [1500, 500]])
    found = find_clusters(stack, settings(), given, ctx).clusters.centres
    assert np.abs(found - given).max() < 60
    found = find_clusters(stack, settings(method="isodata", clusters=3), given, ctx).clusters.centres
    assert (np.diff(found.sum(axis=1)) > 0).all()


def test_without_silhouette_pixels_there_is_no_silhouette(stack, ctx):
    assert np.isnan(find_clusters(stack, settings(silhouette_pixels=0), None, ctx).silhouette)
