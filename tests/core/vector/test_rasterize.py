import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, read_raster, wkt
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.rasterize import valued_features, write_features

GRID = Grid(3, 4, NORTH_UP, wkt(32633))


def features_of(count=3, **fields):
    """Single pixels of the first row."""
    return layer_of([pixel_box(0, n, 1, n + 1, NORTH_UP) for n in range(count)], "areas.gpkg", fields)


def layer_of(texts, name, fields=None):
    wkb = tuple(bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in texts)
    return Features(wkt(32633), wkb, fields or {}, name)


def burnt(features, tmp_path, grid=GRID, method="pixel_centre"):
    return write_features(valued_features(features, None, 1), grid, method, str(tmp_path / "out.tif"), None, None, (),
                          Context())


def written(tmp_path, values, wanted=None, nodata=None):
    path = str(tmp_path / "out.tif")
    valued = valued_features(features_of(len(values), v=list(values)), "v", 1)
    count = write_features(valued, GRID, "pixel_centre", path, wanted, nodata, (), Context())
    assert count == len(values)
    return read_raster(path)[0], of_band(path, "GetNoDataValue")


@pytest.mark.parametrize("values, dtype, nodata", [
    ((1, 254), "uint8", 255), ((1, 255), "uint8", 0), ((0, 255), "uint16", 65535), ((-1, 5), "int16", 32767),
    ((0, 70000), "uint32", 2 ** 32 - 1), ((0, 2 ** 40), "int64", 2 ** 63 - 1), ((0.5, 3), "float32", None),
    ((0.1, 3), "float64", None)])
def test_the_type_holds_all_values_exactly_and_a_number_for_nodata(tmp_path, values, dtype, nodata):
    found, number = written(tmp_path, values)
    assert found.dtype == dtype and found[0, :2].tolist() == list(values)
    if nodata is None:
        assert np.isnan(number) and np.isnan(found[1:]).all()
    else:
        assert number == nodata and (found[1:] == nodata).all()


def test_type_and_nodata_can_be_chosen(tmp_path):
    """Remotior Sensus writes 32 bit floats without NoData whatever is asked for."""
    found, number = written(tmp_path, (1, 2), "int32", -9999)
    assert found.dtype == "int32" and number == -9999 and found[2, 3] == -9999
    found, number = written(tmp_path, (1, 2), None, 1000)
    assert found.dtype == "uint16" and number == 1000
    found, number = written(tmp_path, (1, 2), "float32", -1.5)
    assert found.dtype == "float32" and number == -1.5


@pytest.mark.parametrize("wanted, nodata, problem", [
    ("uint8", 300, "nodata_value must be a number that uint8 holds and no feature has; got 300"),
    ("uint8", 2, "nodata_value must be a number .* got 2"), ("uint8", 0.5, "nodata_value must be a number"),
    (None, 2, "nodata_value must be a number")])
def test_a_nodata_number_that_does_not_fit_is_told(tmp_path, wanted, nodata, problem):
    with pytest.raises(ParameterError, match=problem):
        written(tmp_path, (1, 2), wanted, nodata)


def test_a_type_that_does_not_hold_a_value_is_told(tmp_path):
    with pytest.raises(ParameterError, match="output_type must be a type that holds the new values; uint8"):
        written(tmp_path, (1, 300), "uint8")


def test_texts_are_numbered_and_become_class_names():
    found = valued_features(features_of(v=["pear", "apple", "pear"]), "v", None)
    assert found.values == (2, 1, 2)
    assert [(entry.value, entry.name) for entry in found.legend.entries] == [(1, "apple"), (2, "pear")]


def test_names_and_colours_come_from_fields():
    found = valued_features(features_of(v=[5, 7, 5], name=[None, "Town", "Water"], colour=["#102030", None, None]), "v",
                            None, "name", "colour")
    entries = {entry.value: entry for entry in found.legend.entries}
    assert entries[5].name == "Water" and entries[7].name == "Town" and entries[5].colour == (16, 32, 48)
    assert not valued_features(features_of(v=[5, 7, 5]), "v", None).legend


def test_without_a_field_all_have_the_constant():
    found = valued_features(features_of(), None, 9)
    assert found.values == (9, 9, 9) and not found.legend and found.left_out == 0


def test_features_without_a_value_are_left_out():
    features = features_of(v=[1.5, None, 2.0])
    found = valued_features(features, "v", None)
    assert found.values == (1.5, 2.0) and found.left_out == 1 and len(found.features) == 2
    with pytest.raises(InputError, match="areas.gpkg has no feature with a geometry and a value in the field v"):
        valued_features(features_of(v=[None] * 3), "v", None)


def test_a_layer_without_geometry_is_told():
    with pytest.raises(InputError, match="areas.gpkg has no feature with a geometry.$"):
        valued_features(Features(wkt(32633), (None,), {}, "areas.gpkg"), None, 1)


def test_features_that_do_not_meet_the_raster_are_told(tmp_path):
    far = Grid(3, 4, (0, 10, 0, 0, 0, -10), wkt(32633))
    with pytest.raises(InputError, match="No feature of areas.gpkg lies on the raster"):
        burnt(features_of(), tmp_path, far)


def test_lines_have_no_area(tmp_path):
    line = layer_of(["LINESTRING (500000 4600000, 500040 4599970)"], "roads.gpkg")
    with pytest.raises(InputError, match="method area_based needs polygons; roads.gpkg holds Line String"):
        burnt(line, tmp_path, method="area_based")
    assert burnt(line, tmp_path) >= 3
