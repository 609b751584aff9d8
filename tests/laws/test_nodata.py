"""A masked pixel influences nothing, whatever number it holds."""

import numpy as np
import pytest
from helpers.calls import contents
from helpers.rasters import read_valid
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
    masked = ~(read_valid(scene.image).any(axis=0) | read_valid(scene.classes)[0])
    assert masked.any()
    for path in session.run(ALL[name], call.given(scene, folder)).paths:
        if path.endswith(".tif"):
            valid = read_valid(path)
            assert not valid[:, masked].any() and valid.any()


def test_a_raster_without_a_single_valid_pixel_is_no_crash(name, call, scene, session, folder, tmp_path):
    from whiskbroom.core.errors import ToolError

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
