import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import read_filled, read_raster, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster.image_difference import DifferenceMap, chosen_bands, write_difference
from whiskbroom.core.raster.image_pair import pair_images
from whiskbroom.core.raster.stack import RasterStack


@pytest.fixture
def ctx():
    return Context(messages=Heard())


def pair_of(tmp_path, ctx, one, two, **how):
    paths = [write_raster(tmp_path / f"{name}.tif", image, **how) for name, image in (("a", one), ("b", two))]
    return pair_images(paths[:1], paths[1:], RasterStack, ctx)


def test_differences_and_classes_by_hand(tmp_path, ctx):
    one = np.array([[[10, 10, 10, 0]], [[5, 5, 5, 5]]], np.uint8)
    two = np.array([[[7, 13, 12, 9]], [[5, 5, 9, 5]]], np.uint8)
    pair = pair_of(tmp_path, ctx, one, two, nodata=0)
    out = str(tmp_path / "d.tif"), str(tmp_path / "c.tif")
    counts, legend = write_difference(pair, "difference", ((-2, -1), (2, 3)), out, (), ctx)
    assert read_filled(out[0], -99).tolist() == [[[-3, 3, 2, -99]], [[0, 0, 4, 0]]]
    assert read_filled(out[1], 0).tolist() == [[[1, 3, 2, 0]], [[2, 2, 3, 2]]]
    assert counts.tolist() == [[1, 1, 1], [0, 3, 1]]
    assert [entry.name for entry in legend.entries] == ["Decrease", "No change", "Increase"]


def test_scale_and_offset_of_each_file_are_applied(tmp_path, ctx):
    values = np.arange(1, 7, dtype=np.uint16).reshape(1, 2, 3)
    one = write_raster(tmp_path / "a.tif", values, scales=(0.5,))
    two = write_raster(tmp_path / "b.tif", values, scales=(1.0,), offsets=(3.0,))
    pair = pair_images([one], [two], RasterStack, ctx)
    write_difference(pair, "difference", ((0,), (0,)), (str(tmp_path / "d.tif"), None), (), ctx)
    np.testing.assert_allclose(read_raster(str(tmp_path / "d.tif")), 0.5 * values + 3, rtol=1e-6)


def test_what_the_type_cannot_hold_is_nodata(tmp_path, ctx):
    pair = pair_of(tmp_path, ctx, np.array([[3e38, 1e-30]], np.float32), np.array([[-3e38, 1e30]], np.float32))
    _, ok = DifferenceMap.of(pair, "difference")(*pair.stack.read(next(iter(_windows(pair)))))
    assert ok.tolist() == [[[False, True]]]


def _windows(pair):
    from whiskbroom.core.raster.grid import Window
    yield Window(0, 0, pair.stack.grid.rows, pair.stack.grid.cols)


def test_bands_are_chosen_by_number_once_each(tmp_path, ctx):
    image = np.ones((3, 2, 2), np.uint8)
    pair = pair_of(tmp_path, ctx, image, image, names=("green", "red", "nir"))
    assert chosen_bands(pair, None) is pair and chosen_bands(pair, (3, 1, 3)).names == ("nir", "green")
    with pytest.raises(ParameterError, match="bands has 4, and 3 bands are compared: green, red, nir"):
        chosen_bands(pair, (1, 4))
