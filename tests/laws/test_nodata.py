"""A masked pixel influences nothing, whatever number it holds."""

import numpy as np
import pytest
from helpers.calls import contents
from helpers.rasters import open_raster, read_valid
from helpers.scene import make_scene
from whiskbroom.algorithms import ALL


@pytest.mark.parametrize("hidden", [777, 65535])
def test_the_number_under_the_mask_has_no_influence(name, variant, call, hidden, scene, session, tmp_path):
    found = []
    for value in (0, hidden):
        (tmp_path / f"out{value}").mkdir()
        used = scene if value == 0 else make_scene(tmp_path / "scene", hidden=value)
        found.append(contents(session.run(ALL[name], call.varied(variant, used, tmp_path / f"out{value}")), used))
    assert found[0] == found[1]


def test_a_pixel_that_is_masked_in_every_input_stays_nodata_in_every_output(name, call, scene, session, folder):
    if call.grid_alone:
        pytest.skip(call.grid_alone)
    masked = ~(read_valid(scene.image).any(axis=0) | read_valid(scene.classes)[0])
    assert masked.any()
    for path in session.run(ALL[name], call.given(scene, folder)).paths:
        if path.endswith(".tif"):
            valid, there = read_valid(path), masked if call.same_grid else under(path, masked, scene.image)
            assert not valid[:, there].any() and valid.any()


def under(path, masked, image):
    """Where the pixels of a raster lie wholly under masked pixels of an image, on any grid of its coordinate system."""
    (x0, width, _, y0, _, height), grid = open_raster(image).GetGeoTransform(), open_raster(path)
    left, own_width, _, top, _, own_height = grid.GetGeoTransform()
    rows = (top + own_height * np.arange(grid.RasterYSize + 1) - y0) / height
    cols = (left + own_width * np.arange(grid.RasterXSize + 1) - x0) / width
    first_row, last_row = np.floor(rows[:-1] + 1e-6).astype(int), np.ceil(rows[1:] - 1e-6).astype(int)
    first_col, last_col = np.floor(cols[:-1] + 1e-6).astype(int), np.ceil(cols[1:] - 1e-6).astype(int)
    return np.array([[masked[max(r, 0):s, max(c, 0):d].all() for c, d in zip(first_col, last_col)]
                     for r, s in zip(first_row, last_row)])


def test_a_raster_without_a_single_valid_pixel_is_no_crash(name, call, scene, session, folder, tmp_path):
    from whiskbroom.core.errors import ToolError

    if call.grid_alone:
        pytest.skip(call.grid_alone)
    empty = make_scene(tmp_path / "empty")
    for path in (empty.image, empty.classes, empty.reference):
        hide_all(path)
    try:
        result = session.run(ALL[name], call.given(empty, folder))
    except ToolError as error:
        assert str(error).endswith(".") and not list(folder.iterdir())
        return
    for path in result.paths:
        assert not path.endswith(".tif") or not read_valid(path).any()


def hide_all(path):
    from osgeo import gdal

    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
    mask = dataset.GetRasterBand(1).GetMaskBand()
    mask.WriteArray(np.zeros((dataset.RasterYSize, dataset.RasterXSize), np.uint8))
    del mask
    dataset = None
