"""Band clip against gdalwarp's cutline, and where Remotior Sensus goes wrong (inventory 2.3)."""

import os

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid, write_raster
from helpers.vectors import box, pixel_box, write_layer
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError

VALUES = np.random.default_rng(9).integers(1, 5000, (2, 40, 50)).astype(np.uint16)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "scene.tif", VALUES, nodata=0, names=["red", "nir"], scales=[1e-4, 0.5],
                        offsets=[0, -1])


@pytest.fixture
def clip(session, tmp_path):
    def run(raster, **given):
        folder = {"output_folder": str(tmp_path / "by")} if "field" in given else {}
        return session.band_clip(input=raster, output=str(tmp_path / "clip.tif"), **folder, **given)

    return run


@pytest.mark.parametrize("values, expected", [
    ("class", {"1": (8, 5170), "2": (9, 4500), "3": (12, 5100)})])
def test_acceptance_case_27(shared_data, clip, values, expected):
    """Remotior Sensus keeps the 2, 6 and 9 pixels that lie wholly inside the box of the shape."""
    sets = shared_data("small_band_sets")
    result = clip(str(sets / "S2_2020-01-01" / "S2_B02.tif"), vector=str(sets / "files" / "roi.gpkg"), field=values)
    found = {}
    for path in result.output_folder:
        valid = read_valid(path)
        found[path[:-4].rsplit("_", 1)[1]] = (int(valid.sum()), int(read_raster(path)[valid].sum()))
    assert found == expected
    assert [os.path.basename(path) for path in result.output_folder][0] == "S2_B02_class_1.tif"
    assert read_valid(result.path).sum() == 8 + 9 + 12


def test_an_extent_is_snapped_outward_and_nothing_is_resampled(raster, clip):
    result = clip(raster, extent=[500031, 4599899, 500059, 4599871])
    np.testing.assert_array_equal(read_raster(result.path), VALUES[:, 10:13, 3:6])
    assert open_raster(result.path).GetGeoTransform() == (500030.0, 10.0, 0.0, 4599900.0, 0.0, -10.0)
    assert (result.rows, result.columns) == (3, 3)
    assert [of_band(result.path, "GetDescription", n) for n in (1, 2)] == ["red", "nir"]
    assert [of_band(result.path, "GetScale", n) for n in (1, 2)] == [1e-4, 0.5]
    assert of_band(result.path, "GetNoDataValue") == 0 and read_raster(result.path).dtype == np.uint16


@pytest.mark.parametrize("all_touched", [False, True])
def test_polygons_keep_what_gdals_cutline_keeps(tmp_path, raster, clip, all_touched):
    shape = "POLYGON((500033 4599947, 500401 4599881, 500237 4599643, 500033 4599947),"\
            "(500201 4599861, 500221 4599801, 500241 4599861, 500201 4599861))"
    vector = write_layer(tmp_path / "a.gpkg", [(shape, {})])
    path = clip(raster, vector=vector, all_touched=all_touched).path
    options = ["CUTLINE_ALL_TOUCHED=TRUE"] if all_touched else []
    expected = gdal.Warp("", raster, format="MEM", cutlineDSName=vector, warpOptions=options).ReadAsArray()
    left, top = open_raster(path).GetGeoTransform()[0::3]
    row, col = round((NORTH_UP[3] - top) / 10), round((left - NORTH_UP[0]) / 10)
    found, valid = read_raster(path), read_valid(path)
    whole = np.zeros_like(expected)
    whole[:, row:row + found.shape[1], col:col + found.shape[2]] = np.where(valid, found, 0)
    np.testing.assert_array_equal(whole, expected)
    assert (row, col) == (5, 3) and found.shape[1:] == (31, 38)
    uncropped = clip(raster, vector=vector, all_touched=all_touched, crop=False).path
    np.testing.assert_array_equal(np.where(read_valid(uncropped), read_raster(uncropped), 0), expected)


def test_texts_numbers_and_odd_names_each_get_a_raster(tmp_path, raster, clip):
    """Text fields fail in Remotior Sensus, and say that they did not."""
    vector = write_layer(tmp_path / "a.gpkg", [
        (pixel_box(0, 0, 3, 4, NORTH_UP), {"kind": "wood/land", "level": 1.5}),
        (pixel_box(5, 5, 8, 9, NORTH_UP), {"kind": "it's", "level": 1.0}),
        (pixel_box(5, 20, 8, 22, NORTH_UP), {"kind": "it's", "level": 1.0})])
    paths = clip(raster, vector=vector, field="kind").output_folder
    assert [os.path.basename(path) for path in paths] == ["scene_kind_it_s.tif", "scene_kind_wood_land.tif"]
    np.testing.assert_array_equal(read_raster(paths[1]), VALUES[:, :3, :4])
    assert read_valid(paths[0]).sum() == 2 * (12 + 6)
    paths = clip(raster, vector=vector, field="level").output_folder
    assert [os.path.basename(path) for path in paths] == ["scene_level_1.0.tif", "scene_level_1.5.tif"]


@pytest.mark.parametrize("epsg", [4326, 32632, 3035])
def test_polygons_in_another_coordinate_system_are_brought_over(tmp_path, raster, clip, epsg):
    """They fail in Remotior Sensus 0.8.0."""
    here = write_layer(tmp_path / "here.gpkg", [(box(500033, 4599643, 500401, 4599947), {})])
    there = str(tmp_path / "there.gpkg")
    gdal.VectorTranslate(there, here, dstSRS=f"EPSG:{epsg}", reproject=True, layerName="training")
    expected = clip(raster, vector=here).path
    size, values, valid = open_raster(expected).GetGeoTransform(), read_raster(expected), read_valid(expected)
    found = clip(raster, vector=there).path
    assert open_raster(found).GetGeoTransform() == size
    np.testing.assert_array_equal(read_raster(found), values)
    np.testing.assert_array_equal(read_valid(found), valid)


def test_on_south_up_and_turned_rasters_the_same_pixels_are_kept(tmp_path, clip):
    shape = write_layer(tmp_path / "a.gpkg", [(box(500102.3, 4599743.6, 500301.2, 4599897.7), {})])
    north = write_raster(tmp_path / "north.tif", VALUES, nodata=0)
    south = write_raster(tmp_path / "south.tif", VALUES[:, ::-1], nodata=0,
                         transform=(NORTH_UP[0], 10, 0, NORTH_UP[3] - 400, 0, 10))
    expected = read_raster(clip(north, vector=shape).path)
    np.testing.assert_array_equal(read_raster(clip(south, vector=shape).path)[:, ::-1], expected)
    turned = write_raster(tmp_path / "turned.tif", VALUES, nodata=0, transform=(500000, 8, 6, 4600000, 6, -8))
    path = clip(turned, vector=shape).path
    x0, a, b, y0, d, e = open_raster(path).GetGeoTransform()
    valid = read_valid(path)[0]
    rows, cols = np.indices(valid.shape) + 0.5
    x, y = x0 + a * cols + b * rows, y0 + d * cols + e * rows
    np.testing.assert_array_equal(valid, (x > 500102.3) & (x < 500301.2) & (y > 4599743.6) & (y < 4599897.7))


@pytest.mark.parametrize("dtype", ["uint8", "int32", "int64", "uint64", "float64"])
def test_outside_is_nodata_without_the_loss_of_a_value(tmp_path, clip, dtype):
    values = np.full((1, 10, 10), 16777217 if dtype != "uint8" else 255, dtype)
    raster = write_raster(tmp_path / "a.tif", values, nodata=3 if dtype.endswith("64") else None)
    triangle = "POLYGON((500000 4600000, 500100 4600000, 500000 4599900, 500000 4600000))"
    shape = write_layer(tmp_path / "a.gpkg", [(triangle, {})])
    path = clip(raster, vector=shape).path
    valid = read_valid(path)
    assert valid.any() and not valid.all()
    assert (read_raster(path)[valid] == values[0, 0, 0]).all()


def test_parameters_that_do_not_go_together_are_one_sentence(tmp_path, raster, clip, session):
    for given, text in (({}, "band_clip needs extent or vector"), ({"field": "a"}, "field needs vector")):
        with pytest.raises(ParameterError, match=text):
            clip(raster, **given)
    with pytest.raises(ParameterError, match="field and output_folder go together"):
        session.band_clip(input=raster, vector=raster, field="a", output=str(tmp_path / "a.tif"))
    far = write_layer(tmp_path / "far.gpkg", [(box(0, 0, 1, 1), {"a": 1})])
    for given in ({}, {"field": "a"}):
        with pytest.raises(InputError, match="No feature of .*far.gpkg lies on .*scene.tif"):
            clip(raster, vector=far, **given)
    assert not (tmp_path / "by").exists()
