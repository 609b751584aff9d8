from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, write_layer
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.open_mask import open_mask
from whiskbroom.core.vector.read import is_layer

VALUES = np.arange(100, dtype=np.uint8).reshape(10, 10)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES)


def opened(raster, mask, **given):
    p = SimpleNamespace(**{"mask": mask, "mask_band": 1, "mask_values": None, "inverse": False, "align": False,
                           "all_touched": False, **given})
    grid = RasterStack([raster]).grid
    return open_mask(p, grid, raster).read(grid.whole)


def test_a_raster_hides_by_its_values(raster):
    np.testing.assert_array_equal(opened(raster, raster, mask_values=(5, 17)), np.isin(VALUES, (5, 17)))
    np.testing.assert_array_equal(opened(raster, raster, inverse=True), VALUES == 0)


def test_a_layer_hides_where_its_features_are(tmp_path, raster):
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(2, 3, 5, 6, NORTH_UP), {}), (None, {})])
    expected = np.zeros((10, 10), bool)
    expected[2:5, 3:6] = True
    for source in (layer, f"{layer}|layername=training"):
        np.testing.assert_array_equal(opened(raster, source), expected)
    np.testing.assert_array_equal(opened(raster, layer, inverse=True), ~expected)
    empty = write_layer(tmp_path / "b.gpkg", [(None, {})])
    with pytest.raises(InputError, match="b.gpkg has no feature with a geometry"):
        opened(raster, empty)


def test_another_grid_is_refused_or_aligned(tmp_path, raster):
    coarse = write_raster(tmp_path / "b.tif", np.array([[0, 1], [1, 0]], np.uint8),
                          transform=(NORTH_UP[0], 40.0, 0.0, NORTH_UP[3], 0.0, -40.0))
    with pytest.raises(InputError, match="a.tif and .*b.tif are not on the same grid"):
        opened(raster, coarse)
    expected = np.zeros((10, 10), bool)
    expected[:4, 4:8], expected[4:8, :4] = True, True
    np.testing.assert_array_equal(opened(raster, coarse, align=True), expected)
    np.testing.assert_array_equal(opened(raster, coarse, align=True, inverse=True), ~expected)


def test_what_is_neither_is_named(tmp_path, raster):
    (tmp_path / "notes.txt").write_text("hello")
    for source in (str(tmp_path / "notes.txt"), "/no/such.tif"):
        with pytest.raises(InputError, match=f"{source} cannot be opened as a raster or a vector layer"):
            is_layer(source)
    assert not is_layer(raster)
