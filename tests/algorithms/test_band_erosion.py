import numpy as np
import pytest
import whiskbroom
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster import blocks


def left_of(path, value):
    return int((read_raster(path)[read_valid(path)] == value).sum())


@pytest.mark.parametrize("given", [
    {"values": [500], "radius": 1}, {"value_list": [500], "size": 1, "circular_structure": False}])
def test_case_19_the_blue_band_of_the_small_set(shared_data, session, tmp_path, given):
    """TOOLS.md section 6, case 19: computed with scipy, the edge of the image neutral."""
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.band_erosion(input=path, output=str(tmp_path / "a.tif"), **given)
    assert left_of(result.path, 500) == 47 and result.changed_pixels == 93 - 47


@pytest.fixture
def islands():
    """Discs of 1 in a sea of 2, 3 and 4, larger than a block is high."""
    rows, cols = np.mgrid[:150, :170]
    values = 2 + (rows // 37 + cols // 41) % 3
    for row, col, radius in ((40, 50, 38), (100, 120, 45), (130, 20, 19)):
        values[(rows - row) ** 2 + (cols - col) ** 2 <= radius ** 2] = 1
    return values.astype(np.uint8)


@pytest.mark.parametrize("shape", ["square", "disk"])
@pytest.mark.parametrize("radius", [4, 5, 12])
def test_case_20_seams_do_not_show(islands, radius, shape, tmp_path, monkeypatch):
    """With two processes Remotior Sensus is wrong near seams when the size is above 4: 280 pixels at 12."""
    from scipy.ndimage import binary_erosion

    path = write_raster(tmp_path / "in.tif", islands)
    plan, found = blocks.plan_blocks, []
    for threads, pixels in ((1, 1 << 20), (2, 60 * 194), (3, 45 * 45)):
        monkeypatch.setattr(blocks, "plan_blocks", lambda *a, _n=pixels, **k: plan(*a, **{**k, "largest": _n}))
        with whiskbroom.Session(n_processes=threads) as session:
            found.append(read_raster(session.band_erosion(input=path, values=[1], radius=radius, shape=shape,
                                                          output=str(tmp_path / f"{threads}.tif")).path)[0])
    assert np.array_equal(found[0], found[1]) and np.array_equal(found[0], found[2])
    rows, cols = np.mgrid[-radius:radius + 1, -radius:radius + 1]
    structure = np.ones(rows.shape) if shape == "square" else rows ** 2 + cols ** 2 <= radius ** 2
    assert np.array_equal(found[0] == 1, binary_erosion(islands == 1, structure, border_value=1))
    assert set(np.unique(found[0][(islands == 1) & (found[0] != 1)])) == {2, 3, 4}


def test_nodata_erodes_nothing_and_stays(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 1, 9, 1, 1, 2]], np.uint8), nodata=9)
    result = session.band_erosion(input=path, values=[1], radius=5, output=str(tmp_path / "out.tif"))
    assert read_raster(result.path).tolist() == [[[1, 1, 9, 2, 2, 2]]] and of_band(result.path, "GetNoDataValue") == 9


def test_two_chosen_values_side_by_side_leave_no_hole(session, tmp_path):
    """Remotior Sensus makes NoData where two chosen values touch and nothing else is near."""
    path = write_raster(tmp_path / "in.tif", np.repeat([[1, 2]], 6, axis=1).repeat(4, axis=0).astype(np.uint8),
                        nodata=255)
    result = session.band_erosion(input=path, values=[1, 2], output=str(tmp_path / "out.tif"))
    assert np.array_equal(read_raster(result.path), read_raster(path))


def test_erosion_of_all_but_one_value_is_its_dilation(session, tmp_path):
    values = np.random.default_rng(4).choice([1, 1, 1, 1, 7], (40, 50)).astype(np.int16)
    path = write_raster(tmp_path / "in.tif", values)
    eroded = session.band_erosion(input=path, values=[1], radius=2, shape="disk", output=str(tmp_path / "e.tif"))
    dilated = session.band_dilation(input=path, values=[7], radius=2, shape="disk", output=str(tmp_path / "d.tif"))
    assert np.array_equal(read_raster(eroded.path), read_raster(dilated.path))


def test_names_of_the_classes_are_kept(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 1, 2]], np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Wood"])
    dataset = None
    result = session.band_erosion(input=path, values=[1], output=str(tmp_path / "out.tif"))
    assert of_band(result.path, "GetRasterCategoryNames") == ["", "Water", "Wood"]
    assert result.legends["output"].name(2) == "Wood"


def test_floating_point_classes_are_eroded_too(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[0.1, 0.1, np.nan, 0.1, 0.7]], np.float32))
    result = session.band_erosion(input=path, values=[0.1], output=str(tmp_path / "out.tif"))
    expected = np.array([0.1, 0.1, np.nan, 0.7, 0.7], np.float32)
    assert np.array_equal(read_raster(result.path)[0, 0], expected, equal_nan=True)


def test_a_value_that_the_raster_cannot_hold_is_told(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.zeros((2, 2), np.uint8))
    with pytest.raises(ParameterError, match="got 256, and its type is uint8"):
        session.band_erosion(input=path, values=[1, 256], output=str(tmp_path / "out.tif"))


def test_a_class_of_a_real_map_is_eroded_as_scipy_does(shared_data, session, tmp_path):
    from scipy.ndimage import binary_erosion

    path = str(shared_data("sentinel2_aberystwyth") / "sen2_20210527_aber_cls.tif")
    values, valid = read_raster(path)[0], read_valid(path)[0]
    rows, cols = np.mgrid[-3:4, -3:4]
    result = session.band_erosion(input=path, values=[2], radius=3, shape="disk", output=str(tmp_path / "a.tif"))
    left = binary_erosion((values == 2) | ~valid, rows ** 2 + cols ** 2 <= 9, border_value=1) & valid
    assert np.array_equal((read_raster(result.path)[0] == 2) & valid, left)
