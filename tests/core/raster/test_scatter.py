import numpy as np
import pytest
from helpers.rasters import NORTH_UP, wkt, write_raster
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.scatter import count_clouds, count_pairs
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.training import training_layer

VALUES = np.random.default_rng(7).normal(0, 5, (2, 40, 50)).astype(np.float32)
VALUES[0, 3, 3], VALUES[1, 4, 4], VALUES[0, 5, 5] = np.nan, np.inf, -999


@pytest.fixture
def path(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES, nodata=-999)


def usable():
    good = np.isfinite(VALUES).all(axis=0) & (VALUES[0] != -999)
    return VALUES[:, good].astype(float)


def test_all_pixels_between_the_extremes_are_counted(path):
    cells, counts = count_pairs(RasterStack([path]), 30, None, None, Context())
    x, y = usable()
    expected, _, _ = np.histogram2d(y, x, bins=30)
    assert np.array_equal(counts, expected) and counts.sum() == 2000 - 3
    assert (cells.x_low, cells.x_high) == (x.min(), x.max())


def test_given_ranges_leave_out_what_lies_beyond(path):
    _, counts = count_pairs(RasterStack([path]), 10, (0, 5), (-2, 2), Context(n_threads=2))
    x, y = usable()
    assert counts.sum() == ((x >= 0) & (x <= 5) & (y >= -2) & (y <= 2)).sum()


def test_classes_have_their_own_pixels(path):
    boxes = [(0, 0, 8, 8, 5), (10, 10, 20, 30, 2), (3, 3, 4, 4, 9)]
    wkb = tuple(bytes(ogr.CreateGeometryFromWkt(pixel_box(*box[:4], NORTH_UP)).ExportToWkb()) for box in boxes)
    layer = training_layer(Features(wkt(32633), wkb, {"id": [box[4] for box in boxes]}), {"class": "id"},
                           RasterStack([path]).grid, path)
    stack = RasterStack([path])
    cells, _ = count_pairs(stack, 20, None, None, Context())
    clouds = count_clouds(stack, layer, cells, Context())
    assert [(cloud.name, cloud.counts.sum()) for cloud in clouds] == [("2", 200), ("5", 64 - 3)]
    assert np.allclose(clouds[0].mean, VALUES[:, 10:20, 10:30].astype(float).mean(axis=(1, 2)))
    assert np.allclose(clouds[0].covariance, np.cov(VALUES[:, 10:20, 10:30].reshape(2, -1).astype(float)))


def test_no_pixel_is_told(tmp_path, path):
    empty = write_raster(tmp_path / "b.tif", np.full((2, 3, 3), np.nan, np.float32))
    with pytest.raises(InputError, match="is valid in both bands\\.$"):
        count_pairs(RasterStack([empty]), 10, None, None, Context())
    with pytest.raises(InputError, match="lies in the ranges"):
        count_pairs(RasterStack([path]), 10, (1000, 2000), (0, 1), Context())
