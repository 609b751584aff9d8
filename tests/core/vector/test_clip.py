import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, wkt, write_raster
from helpers.vectors import pixel_box, write_layer
from osgeo import ogr, osr
from whiskbroom.core.bounds import Bounds
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.lattice import lattice_step
from whiskbroom.core.vector.clip import cut_to_extent, cut_to_features, cuts_by_value
from whiskbroom.core.vector.read import geometries_on, read_features

GRID = Grid(20, 30, NORTH_UP, wkt(UTM33))


def window(cut):
    return lattice_step(GRID, cut.grid).window_on_first


@pytest.fixture
def polygons(tmp_path):
    return read_features(write_layer(tmp_path / "a.gpkg", [
        (pixel_box(2, 3, 5, 6, NORTH_UP), {"name": "b"}), (pixel_box(9.5, 10.5, 12.2, 15, NORTH_UP), {"name": "a"}),
        (pixel_box(6, 3, 8, 4, NORTH_UP), {"name": "b"}), (None, {"name": "a"}),
        (pixel_box(90, 90, 95, 95, NORTH_UP), {"name": "far"}), (pixel_box(0, 0, 1, 1, NORTH_UP), {"name": None})]))


def test_an_extent_is_snapped_outward_and_cut_to_the_grid():
    assert cut_to_extent(GRID, None, "a.tif").grid == GRID
    assert window(cut_to_extent(GRID, Bounds(500031, 500059, 4599941, 5e6), "a.tif")) == Window(0, 3, 6, 3)
    with pytest.raises(InputError, match="The extent does not meet a.tif"):
        cut_to_extent(GRID, Bounds(0, 1, 0, 1), "a.tif")


def test_features_are_boxed_outward_together(polygons):
    cut = cut_to_features(cut_to_extent(GRID, None, "a"), polygons, "a.tif")
    assert window(cut) == Window(0, 0, 13, 15) and len(cut.geometries) == 4
    uncropped = cut_to_features(cut_to_extent(GRID, None, "a"), polygons, "a.tif", crop=False)
    assert uncropped.grid == GRID and uncropped.geometries == cut.geometries


def test_each_value_has_its_own_box_in_ascending_order(polygons):
    cuts = cuts_by_value(cut_to_extent(GRID, None, "a"), polygons, "name", "a.tif")
    assert {value: window(cut) for value, cut in cuts.items()} == {"a": Window(9, 10, 4, 5), "b": Window(2, 3, 6, 3)}
    assert list(cuts) == ["a", "b"]
    with pytest.raises(InputError, match="has no field class; it has name"):
        cuts_by_value(cut_to_extent(GRID, None, "a"), polygons, "class", "a.tif")


def test_an_extent_cuts_the_boxes(polygons):
    extent = cut_to_extent(GRID, Bounds(500000, 500300, 4599900, 4599960), "a.tif")
    assert window(extent) == Window(4, 0, 6, 30)
    assert window(cut_to_features(extent, polygons, "a.tif")) == Window(4, 3, 6, 12)
    beside = cut_to_extent(GRID, Bounds(500200, 500300, 4599900, 4599960), "a.tif")
    for cut in (cut_to_features, lambda *given: cuts_by_value(given[0], given[1], "name", given[2])):
        with pytest.raises(InputError, match="No feature of .* lies on a.tif"):
            cut(beside, polygons, "a.tif")


def test_a_cut_reads_as_a_stack(tmp_path, polygons):
    values = np.arange(600, dtype=np.uint16).reshape(20, 30)
    raster = write_raster(tmp_path / "a.tif", values)
    cut = cuts_by_value(cut_to_extent(GRID, None, "a"), polygons, "name", "a.tif")["b"]
    stack = cut.stack([raster])
    found, valid = stack.read(stack.grid.whole)
    expected = np.zeros((6, 3), bool)
    expected[:3], expected[4:, :1] = True, True
    np.testing.assert_array_equal(valid[0], expected)
    np.testing.assert_array_equal(found[0], values[2:8, 3:6])


def test_edges_bend_in_another_coordinate_system(tmp_path):
    """Halfway along its southern edge a box in degrees lies south of the straight line in UTM."""
    box = "POLYGON((12 45, 18 45, 18 46, 12 46, 12 45))"
    features = read_features(write_layer(tmp_path / "a.gpkg", [(box, {})], epsg=4326))
    grid = Grid(10, 10, (200000.0, 60000.0, 0.0, 5200000.0, 0.0, -60000.0), wkt(UTM33))
    straight, bent = (geometries_on(features, grid, "a", pieces)[0] for pieces in (0, 64))
    south = osr.SpatialReference(), osr.SpatialReference()
    south[0].ImportFromEPSG(4326), south[1].ImportFromEPSG(UTM33)
    south[0].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(*south).TransformPoint(15.0, 45.0)
    point = ogr.CreateGeometryFromWkt(f"POINT({x} {y + 100})")
    assert bent.Contains(point) and bent.GetEnvelope()[2] == pytest.approx(y, abs=1)
    assert straight.GetEnvelope()[2] > y + 4000
