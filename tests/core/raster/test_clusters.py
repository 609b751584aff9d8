"""Two-stage samples, against plain numpy and by frequencies."""

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import MemoryLimitError, ParameterError
from whiskbroom.core.raster import blocks
from whiskbroom.core.raster.clusters import count_clusters, draw_clusters
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.random.default_rng(5).integers(0, 3, (53, 38)).astype(np.uint8)
VALUES[10:20, 5:10] = 0


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "map.tif", VALUES, nodata=0)])


@pytest.mark.parametrize("largest", [1, 700, 1 << 20])
@pytest.mark.parametrize("side", [2, 5, 7, 100])
def test_valid_pixels_are_counted_by_cluster_whatever_the_blocks(stack, side, largest, monkeypatch):
    plan = blocks.plan_blocks
    monkeypatch.setattr(blocks, "plan_blocks", lambda *given, **named: plan(*given, **{**named, "largest": largest}))
    counts = count_clusters(stack, side, Context(n_threads=2))
    expected = [[np.count_nonzero(VALUES[row:row + side, col:col + side]) for col in range(0, 38, side)]
                for row in range(0, 53, side)]
    assert counts.tolist() == expected


def test_inclusion_probabilities_are_the_frequencies_of_many_draws(tmp_path):
    values = np.array([[1, 1, 1, 0, 1], [1, 1, 0, 0, 1], [1, 0, 0, 0, 0]], np.uint8)
    stack, ctx = RasterStack([write_raster(tmp_path / "m.tif", values, nodata=0)]), Context()
    counts, seen, told = count_clusters(stack, 2, ctx), np.zeros((3, 5)), np.full((3, 5), np.nan)
    for seed in range(3000):
        drawn = draw_clusters(stack, counts, 2, 2, 2, seed, ctx)
        seen[drawn.units.rows, drawn.units.cols] += 1
        told[drawn.units.rows, drawn.units.cols] = drawn.inclusion
    # Four clusters have data: of 4, 1, 2 and 1 pixels; two of them are drawn, and two pixels of each.
    assert told[0].tolist()[:3] == [0.25, 0.25, 0.5] and told[2, 0] == 0.5 and told[0, 4] == 0.5
    assert np.isnan(told[values == 0]).all()
    assert np.abs(seen / 3000 - np.nan_to_num(told)).max() < 0.035


def test_units_lie_in_their_cluster_and_have_the_maps_class(stack):
    ctx = Context(n_threads=2)
    drawn = draw_clusters(stack, count_clusters(stack, 5, ctx), 5, 6, 3, 1, ctx)
    assert sorted(set(drawn.cluster.tolist())) == [1, 2, 3, 4, 5, 6]
    for number in range(1, 7):
        rows, cols = drawn.units.rows[drawn.cluster == number], drawn.units.cols[drawn.cluster == number]
        assert len(set((rows // 5).tolist())) == len(set((cols // 5).tolist())) == 1
        assert len(set(zip(rows.tolist(), cols.tolist()))) == len(rows) <= 3
    assert (drawn.units.mapped == VALUES[drawn.units.rows, drawn.units.cols]).all() and drawn.units.mapped.all()


def test_more_clusters_than_there_are_is_an_error(stack):
    ctx = Context()
    with pytest.raises(ParameterError, match="has 1 clusters of 100 x 100 pixels, and 2 were asked for"):
        draw_clusters(stack, count_clusters(stack, 100, ctx), 100, 2, 1, 1, ctx)


def test_too_many_clusters_for_the_memory_are_refused(tmp_path):
    from osgeo import gdal

    path = str(tmp_path / "big.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 8000, 8000, 1, gdal.GDT_Byte, ["SPARSE_OK=YES", "TILED=YES"])
    del dataset
    with pytest.raises(MemoryLimitError, match="take larger clusters"):
        count_clusters(RasterStack([path]), 2, Context(available_ram=256))
