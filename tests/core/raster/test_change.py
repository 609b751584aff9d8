"""Transitions counted over rasters, against plain numpy."""

import numpy as np
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.raster.change import count_transitions
from whiskbroom.core.raster.stack import RasterStack

RANDOM = np.random.default_rng(4)
FIRST, SECOND, ZONES = (RANDOM.integers(0, 4, (40, 30)).astype(np.uint8) for _ in range(3))


def test_transitions_of_all_and_of_each_zone_are_those_of_numpy(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", values, nodata=0)
             for name, values in (("a", FIRST), ("b", SECOND), ("z", ZONES))]
    _, by_zone = count_transitions(RasterStack(paths), Context(n_threads=2))
    assert list(by_zone) == [None, 1, 2, 3]
    valid = (FIRST > 0) & (SECOND > 0) & (ZONES > 0)
    for zone, found in by_zone.items():
        inside = valid if zone is None else valid & (ZONES == zone)
        expected = [[int((inside & (FIRST == i) & (SECOND == j)).sum()) for j in (1, 2, 3)] for i in (1, 2, 3)]
        assert found.pixels.tolist() == expected and (found.areas == 100 * found.pixels).all()


def test_without_zones_there_is_the_whole_alone(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", values) for name, values in (("a", FIRST), ("b", SECOND))]
    counted, by_zone = count_transitions(RasterStack(paths), Context())
    assert list(by_zone) == [None] and len(counted.found) == 16
