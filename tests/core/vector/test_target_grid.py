import numpy as np
import pytest
from helpers.rasters import NORTH_UP, wkt, write_raster
from osgeo import ogr
from whiskbroom.core.bounds import Bounds
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.target_grid import target_grid

X, Y = NORTH_UP[0], NORTH_UP[3]


def features_of(*texts, epsg=32633):
    wkb = tuple(bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in texts)
    return Features(wkt(epsg), wkb, {}, "areas.gpkg")


BOX = features_of(f"POLYGON (({X + 33} {Y - 61}, {X + 72} {Y - 61}, {X + 72} {Y - 19}, {X + 33} {Y - 61}))")


@pytest.fixture
def align(tmp_path):
    return write_raster(tmp_path / "align.tif", np.ones((20, 30), np.uint8))


def test_the_grid_of_a_raster_is_taken_as_it_is(align):
    grid = target_grid(BOX, align, None, None, False)
    assert (grid.rows, grid.cols, grid.transform) == (20, 30, NORTH_UP)


def test_the_features_alone_are_covered_on_the_pixels_of_the_raster(align):
    grid = target_grid(BOX, align, None, None, True)
    assert (grid.rows, grid.cols) == (6, 5) and grid.to_world(0, 0) == (X + 30, Y - 10)


def test_an_extent_is_enlarged_to_the_pixels_of_the_raster(align):
    grid = target_grid(BOX, align, None, Bounds(X + 1, X + 19, Y - 25, Y - 5), False)
    assert (grid.rows, grid.cols) == (3, 2) and grid.to_world(0, 0) == (X, Y)


def test_a_pixel_size_takes_the_place_of_that_of_the_raster(align):
    grid = target_grid(BOX, align, 5, None, False)
    assert (grid.rows, grid.cols) == (40, 60) and grid.to_world(0, 0) == (X, Y)


def test_without_a_raster_pixels_lie_at_multiples_of_their_size():
    grid = target_grid(BOX, None, 25, None, False)
    assert grid.crs == BOX.crs and grid.transform[1] == 25 and grid.transform[5] == -25
    assert grid.to_world(0, 0) == (X + 25, Y) and (grid.rows, grid.cols) == (3, 2)


def test_without_a_raster_an_extent_gives_the_corner():
    grid = target_grid(BOX, None, 10, Bounds(X + 3, X + 47, Y - 51, Y - 7), False)
    assert grid.to_world(0, 0) == (X + 3, Y - 7) and (grid.rows, grid.cols) == (5, 5)


def test_degrees_are_a_size_like_any_other():
    """Remotior Sensus rounds them to 0."""
    features = features_of("POLYGON ((10 45, 10.001 45, 10.001 45.0005, 10 45))", epsg=4326)
    grid = target_grid(features, None, 0.0001, None, False)
    assert (grid.rows, grid.cols) == (5, 10) and grid.transform[1] == 0.0001


def test_a_raster_of_impossible_size_and_a_layer_without_geometry_are_told():
    with pytest.raises(ParameterError, match="take a larger pixel_size or a smaller extent"):
        target_grid(BOX, None, 1e-9, None, False)
    with pytest.raises(InputError, match="areas.gpkg has no feature with a geometry"):
        target_grid(Features(wkt(32633), (None,), {}, "areas.gpkg"), None, 10, None, False)
