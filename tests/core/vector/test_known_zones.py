import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, read_layers, write_layer
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.known_zones import open_zones, write_zones
from whiskbroom.core.zonal.report import ZonalTable


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "image.tif", np.ones((20, 20), np.uint8))])


@pytest.fixture
def layer(tmp_path):
    return write_layer(tmp_path / "zones.gpkg", [
        (pixel_box(0, 0, 4, 4, NORTH_UP), {"class": 2, "name": "x"}),
        (pixel_box(5, 5, 6, 6, NORTH_UP), {"class": 1, "name": None}),
        (pixel_box(2, 2, 6, 6, NORTH_UP), {"class": 2, "name": "z"})])


def opened(source, stack, field=None, band=1):
    return open_zones(source, field, band, stack, "pixel_centre", Context())


def test_each_feature_is_a_zone_with_its_attributes(stack, layer):
    zones = opened(layer, stack)
    assert zones.columns == {"Zone": [1, 2, 3], "class": [2, 1, 2], "name": ["x", None, "z"]}
    assert zones.layer_columns == {"class": [2, 1, 2], "name": ["x", None, "z"]}
    assert zones.pixels.most_pixels.tolist() == [16, 1, 16]


def test_a_field_makes_one_zone_of_each_value(stack, layer):
    zones = opened(layer, stack, "class")
    assert zones.columns == {"class": [1, 2]} == zones.layer_columns
    assert zones.name == "class" and zones.labels == [1, 2]
    assert zones.pixels.most_pixels.tolist() == [1, 36]


def test_the_values_of_a_raster_are_zones(tmp_path, stack):
    bands = np.stack([np.full((20, 20), 9), np.arange(400).reshape(20, 20) // 200]).astype(np.uint8)
    zones = opened(write_raster(tmp_path / "zones.tif", bands), stack, band=2)
    assert zones.columns == {"DN": [0, 1]} and zones.features is None


def test_a_raster_on_another_grid_is_refused_naming_both(tmp_path, stack):
    path = write_raster(tmp_path / "zones.tif", np.ones((19, 20), np.uint8))
    with pytest.raises(InputError, match="image.tif and .*zones.tif are not on the same grid"):
        opened(path, stack)


def test_what_is_neither_layer_nor_raster_is_told(stack):
    with pytest.raises(InputError, match="/no/such/zones cannot be opened as a raster or a vector layer"):
        opened("/no/such/zones", stack)


def test_zones_beside_the_raster_and_layers_without_features_are_told(tmp_path, stack, layer):
    far = write_layer(tmp_path / "far.gpkg", [("POLYGON ((0 0, 1 0, 1 1, 0 0))", {"class": 1})])
    with pytest.raises(InputError, match="No feature of .*far.gpkg lies on .*image.tif; check the coordinate system"):
        opened(far, stack)
    with pytest.raises(InputError, match="zones.gpkg has no feature."):
        opened(layer + "|layername=training|subset=class = 7", stack)
    unnamed = write_layer(tmp_path / "none.gpkg", [(pixel_box(0, 0, 4, 4, NORTH_UP), {"class": None, "id": 1})])
    with pytest.raises(InputError, match="none.gpkg has no field class"):
        opened(unnamed, stack, "class")
    empty = write_layer(tmp_path / "empty.gpkg", [(None, {"class": 1})])
    with pytest.raises(InputError, match="no feature with a geometry and a value in the field class"):
        opened(empty, stack, "class")


def test_zones_are_written_with_their_columns(tmp_path, stack, layer):
    zones = opened(layer, stack, "class")
    write_zones(str(tmp_path / "out.gpkg"), zones, ZonalTable({**zones.layer_columns, "Count": [1, 32]}, {}), Context())
    (fields, rows), = read_layers(tmp_path / "out.gpkg").values()
    assert fields == ["class", "Count"] and [values for _, *values in rows] == [[1, 1], [2, 32]]


def test_zones_of_a_raster_are_written_as_the_outlines_of_their_pixels(tmp_path, stack):
    values = np.random.default_rng(2).integers(1, 4, (20, 20)).astype(np.int16) * 100
    zones = opened(write_raster(tmp_path / "zones.tif", values, nodata=200), stack)
    write_zones(str(tmp_path / "out.gpkg"), zones, ZonalTable({**zones.layer_columns, "Count": [1, 2]}, {}), Context())
    (fields, rows), = read_layers(tmp_path / "out.gpkg").values()
    assert fields == ["DN", "Count"] and [numbers for _, *numbers in rows] == [[100, 1], [300, 2]]
    for text, zone, _ in rows:
        assert ogr.CreateGeometryFromWkt(text).GetArea() == 100 * np.count_nonzero(values == zone)
