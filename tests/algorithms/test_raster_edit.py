import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, read_raster, read_valid, write_raster
from helpers.vectors import pixel_box, write_layer
from osgeo import gdal, ogr, osr
from whiskbroom.core.errors import InputError, ParameterError

VALUES = np.arange(60, dtype=np.int16).reshape(6, 10)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES, nodata=-1)


def areas(tmp_path, *features, **options):
    """Boxes (row0, col0, row1, col1) with a value each."""
    return write_layer(tmp_path / "areas.gpkg", [(pixel_box(*box, NORTH_UP), {"value": value})
                                                 for box, value in features], **options)


def test_a_constant_goes_into_a_new_raster_and_the_input_stays(raster, session, tmp_path):
    """Remotior Sensus edits the input itself."""
    content = Path(raster).read_bytes()
    result = session.raster_edit(input=raster, areas=areas(tmp_path, ((1, 2, 4, 5), None)), constant=99,
                                 output=str(tmp_path / "out.tif"))
    expected = VALUES.copy()
    expected[1:4, 2:5] = 99
    assert np.array_equal(read_raster(result.path)[0], expected) and result.edited_pixels == 9
    assert Path(raster).read_bytes() == content and result.paths == (str(tmp_path / "out.tif"),)


def test_values_of_a_field_zero_among_them_and_the_later_feature_wins(raster, session, tmp_path):
    """Remotior Sensus cannot write 0."""
    layer = areas(tmp_path, ((0, 0, 3, 3), 7), ((2, 2, 5, 5), 0), ((5, 0, 6, 1), None))
    result = session.raster_edit(raster_path=raster, vector_path=layer, field_name="value",
                                 output_path=str(tmp_path / "out.tif"))
    expected = VALUES.copy()
    expected[:3, :3] = 7
    expected[2:5, 2:5] = 0
    assert np.array_equal(read_raster(result.path)[0], expected)


@pytest.mark.parametrize("in_place", [False, True])
def test_an_expression_of_the_pixel_and_of_the_feature(raster, session, tmp_path, in_place):
    layer = areas(tmp_path, ((0, 0, 3, 3), 7), ((2, 2, 5, 5), 9))
    result = session.raster_edit(input=raster, areas=layer, expression='where("raster" > 20, "vector", "raster" * 2)',
                                 field="value", in_place=in_place, output_undo=str(tmp_path / "a.undo"),
                                 output=str(tmp_path / "out.tif"))
    expected, features = VALUES.copy(), np.zeros(VALUES.shape, int)
    features[:3, :3] = 7
    features[2:5, 2:5] = 9
    inside = features > 0
    expected[inside] = np.where(VALUES > 20, features, VALUES * 2)[inside]
    assert np.array_equal(read_raster(result.path)[0], expected) and (result.path == raster) == in_place


def test_an_expression_without_a_value_has_1_as_the_vector(raster, session, tmp_path):
    result = session.raster_edit(input=raster, areas=areas(tmp_path, ((0, 0, 1, 3), None)),
                                 expression="raster + vector", output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[0, 0, :4].tolist() == [1, 2, 3, 3]


def test_scale_and_offset_are_applied_the_right_way(session, tmp_path):
    """Scale 0.1 and offset 2: Remotior Sensus makes the physical value 51.8 of 50."""
    path = write_raster(tmp_path / "a.tif", np.zeros((3, 4), np.int16), scales=(0.1,), offsets=(2.0,))
    result = session.raster_edit(input=path, areas=areas(tmp_path, ((0, 0, 1, 1), None)), constant=50,
                                 output=str(tmp_path / "out.tif"))
    stored = read_raster(result.path)[0, 0, 0]
    assert stored == 480 and stored * of_band(result.path, "GetScale") + of_band(result.path, "GetOffset") == 50


def test_class_names_stand_for_values_and_the_legend_is_kept(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 4), np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Wood"])
    dataset = None
    result = session.raster_edit(input=path, areas=areas(tmp_path, ((0, 0, 1, 2), "Wood")), field="value",
                                 output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[0, 0].tolist() == [2, 2, 1, 1]
    assert of_band(result.path, "GetRasterCategoryNames") == ["", "Water", "Wood"]
    assert result.legends["output"].name(2) == "Wood"


def test_nodata_stays_unless_it_is_filled(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[1, 9, 1, 9]], np.uint8), nodata=9)
    layer = areas(tmp_path, ((0, 0, 1, 2), None))
    for fill, expected in ((False, [5, 9, 1, 9]), (True, [5, 5, 1, 9])):
        result = session.raster_edit(input=path, areas=layer, constant=5, fill_nodata=fill,
                                     output=str(tmp_path / "out.tif"))
        assert read_raster(result.path)[0, 0].tolist() == expected


@pytest.mark.parametrize("nodata, dtype", [(9, np.uint8), (None, np.uint16)])
def test_pixels_become_nodata(session, tmp_path, nodata, dtype):
    path = write_raster(tmp_path / "a.tif", np.arange(4, dtype=np.uint8)[None], nodata=nodata)
    result = session.raster_edit(input=path, areas=areas(tmp_path, ((0, 0, 1, 2), None)), nodata=True,
                                 output=str(tmp_path / "out.tif"))
    assert read_valid(result.path)[0, 0].tolist() == [False, False, True, True]
    assert read_raster(result.path).dtype == dtype and read_raster(result.path)[0, 0, 2:].tolist() == [2, 3]


def test_the_other_bands_and_what_describes_them_are_kept(session, tmp_path):
    both = np.stack([VALUES, VALUES + 100])
    path = write_raster(tmp_path / "a.tif", both, names=("red", "nir"), scales=(1.0, 0.5), nodata=-1)
    result = session.raster_edit(input=path, band=2, areas=areas(tmp_path, ((0, 0, 2, 2), None)), constant=20.25,
                                 output=str(tmp_path / "out.tif"))
    both[1, :2, :2] = 40
    assert np.array_equal(read_raster(result.path), both)
    assert [of_band(result.path, "GetDescription", n) for n in (1, 2)] == ["red", "nir"]
    assert of_band(result.path, "GetScale", 2) == 0.5


def test_features_of_any_kind_and_coordinate_system(raster, session, tmp_path):
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shapes = [ogr.CreateGeometryFromWkt(text) for text in (
        f"POINT ({NORTH_UP[0] + 95} {NORTH_UP[3] - 55})",
        f"LINESTRING ({NORTH_UP[0] + 5} {NORTH_UP[3] - 15}, {NORTH_UP[0] + 35} {NORTH_UP[3] - 15})")]
    for shape in shapes:
        shape.Transform(osr.CoordinateTransformation(utm, degrees))
    layer = write_layer(tmp_path / "areas.gpkg", [(shape.ExportToWkt(), {"n": 1}) for shape in shapes], epsg=4326)
    result = session.raster_edit(input=raster, areas=layer, constant=99, output=str(tmp_path / "out.tif"))
    assert np.argwhere(read_raster(result.path)[0] == 99).tolist() == [[1, 0], [1, 1], [1, 2], [1, 3], [5, 9]]


def test_centres_count_or_all_that_is_touched(raster, session, tmp_path):
    layer = areas(tmp_path, ((0.6, 0.6, 2.4, 2.4), None))
    for all_touched, count in ((False, 1), (True, 9)):
        assert session.raster_edit(input=raster, areas=layer, constant=99, all_touched=all_touched,
                                   output=str(tmp_path / "out.tif")).edited_pixels == count


def test_in_place_with_an_undo_file_and_back(raster, session, tmp_path):
    layer = areas(tmp_path, ((1, 2, 4, 5), None))
    files = set(os.listdir(tmp_path))
    result = session.raster_edit(input=raster, areas=layer, constant=99, in_place=True,
                                 output_undo=str(tmp_path / "a"))
    assert result.path == raster and result.output_undo == str(tmp_path / "a.undo") and result.edited_pixels == 9
    assert (read_raster(raster)[0] == 99).sum() == 9
    assert set(os.listdir(tmp_path)) - files == {"a.undo"}, "no other file is written"
    result = session.raster_edit(input=raster, undo=str(tmp_path / "a.undo"))
    assert np.array_equal(read_raster(raster)[0], VALUES) and result.edited_pixels == 9 and result.path == raster


KILLED = """
import os, sys
import whiskbroom
from whiskbroom.core.raster.update import RasterUpdate
from whiskbroom.core.raster import edit
write, plan, calls = RasterUpdate.write, edit.plan_blocks, []
edit.plan_blocks = lambda *a, **k: plan(*a, **{**k, "largest": 16 * 10})
def dying(self, window, values):
    calls.append(window)
    write(self, window, values)
    if len(calls) == 2:
        self._dataset.FlushCache()
        os._exit(9)
RasterUpdate.write = dying
whiskbroom.Session().raster_edit(input=sys.argv[1], areas=sys.argv[2], constant=99, in_place=True,
                                 output_undo=sys.argv[3])
"""


def test_after_a_crash_the_undo_file_brings_the_raster_back(session, tmp_path):
    values = np.zeros((80, 10), np.int16)
    path = write_raster(tmp_path / "a.tif", values)
    layer, undo = areas(tmp_path, ((0, 0, 80, 9), None)), str(tmp_path / "a.undo")
    ended = subprocess.run([sys.executable, "-c", KILLED, path, layer, undo], timeout=60)
    assert ended.returncode == 9 and 0 < (read_raster(path) == 99).sum() < 720
    session.raster_edit(input=path, undo=undo)
    assert np.array_equal(read_raster(path)[0], values)


@pytest.mark.parametrize("given, message", [
    ({"constant": 5}, "areas is needed: the features"),
    ({"areas": "x.gpkg"}, "One of constant, field, expression and nodata"),
    ({"areas": "x.gpkg", "constant": 5, "nodata": True}, "One of constant, field, expression and nodata"),
    ({"areas": "x.gpkg", "constant": 5, "in_place": True}, "output_undo is needed for an edit in place"),
    ({"areas": "x.gpkg", "expression": "raster +"}, "column 9: found the end of the expression"),
    ({"areas": "x.gpkg", "expression": "1", "nodata": True}, "One of constant, field, expression and nodata"),
    ({"undo": "a.undo", "constant": 5}, "undo takes an edit back, and goes with input alone")])
def test_what_contradicts_itself_is_told(raster, session, given, message):
    with pytest.raises(ParameterError, match=message):
        session.raster_edit(input=raster, **given)


def test_what_does_not_fit_is_told_and_nothing_is_written(raster, session, tmp_path):
    layer = areas(tmp_path, ((0, 0, 1, 1), 70000))
    files = set(os.listdir(tmp_path))
    for given, kind, message in (
            ({"constant": 2.5}, ParameterError, "cannot hold the value 2.5: its numbers are int16 from -32768"),
            ({"constant": -1}, ParameterError, "The value -1.* is the NoData value of"),
            ({"field": "value"}, ParameterError, "cannot hold the value 70000"),
            ({"field": "klass"}, InputError, "has no field klass; it has value"),
            ({"constant": 1, "band": 3}, InputError, "has no band 3")):
        with pytest.raises(kind, match=message):
            session.raster_edit(input=raster, areas=layer, **given, output=str(tmp_path / "out.tif"))
    (tmp_path / "far").mkdir()
    far = areas(tmp_path / "far", ((900, 900, 901, 901), 1))
    with pytest.raises(InputError, match="No feature of .* lies on"):
        session.raster_edit(input=raster, areas=far, constant=1, output=str(tmp_path / "out.tif"))
    assert set(os.listdir(tmp_path)) == files | {"far"}


@pytest.mark.parametrize("all_touched", [False, True])
def test_real_polygons_are_burnt_as_gdal_burns_them(shared_data, session, tmp_path, all_touched):
    folder = shared_data("landsat5_amazon")
    image, polygons = str(folder / "lsat.tif"), str(folder / "trainingPolygons_lsat.gpkg")
    result = session.raster_edit(input=image, areas=polygons, constant=7, all_touched=all_touched, fill_nodata=True,
                                 output=str(tmp_path / "out.tif"))
    expected = gdal.GetDriverByName("MEM").CreateCopy("", gdal.OpenEx(image))
    gdal.Rasterize(expected, polygons, bands=[1], burnValues=[7], allTouched=all_touched)
    assert np.array_equal(read_raster(result.path), expected.ReadAsArray())
    assert result.edited_pixels == (read_raster(image) != expected.ReadAsArray()).sum() > 100
