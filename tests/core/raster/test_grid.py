import math

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, wkt
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Grid, Window, crs_name, spatial_reference

SOUTH_UP = (0.0, 2.0, 0.0, 100.0, 0.0, 2.0)
ROTATED = (300.0, 8.0, 6.0, 900.0, 6.0, -8.0)
TRANSFORMS = [NORTH_UP, SOUTH_UP, ROTATED, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)]


@pytest.mark.parametrize("transform", TRANSFORMS)
def test_coordinates_are_those_of_gdal_and_come_back(transform):
    grid = Grid(30, 40, transform)
    for row, col in ((0, 0), (0, 40), (30, 0), (12.5, 7.25)):
        x, y = grid.to_world(row, col)
        assert [x, y] == gdal.ApplyGeoTransform(transform, col, row)
        assert grid.to_pixel(x, y) == pytest.approx((row, col), abs=1e-9)


def test_the_area_of_a_pixel_is_that_of_its_parallelogram():
    assert Grid(1, 1, NORTH_UP).pixel_area == 100.0
    assert Grid(1, 1, SOUTH_UP).pixel_area == 4.0
    assert Grid(1, 1, ROTATED).pixel_area == 100.0


@pytest.mark.parametrize("transform", TRANSFORMS)
def test_the_transform_of_a_window_starts_at_its_corner(transform):
    grid, window = Grid(30, 40, transform), Window(7, 11, 3, 4)
    inner = Grid(3, 4, grid.window_transform(window))
    assert inner.to_world(0, 0) == grid.to_world(7, 11) and inner.to_world(3, 4) == pytest.approx(grid.to_world(10, 15))


@pytest.mark.parametrize("envelope, window", [
    ((500012, 500018, 4599975, 4599985), Window(1, 1, 2, 1)),
    ((500000, 500400, 4599700, 4600000), Window(0, 0, 30, 40)),
    ((499000, 500005, 4599995, 4700000), Window(0, 0, 1, 1)),
    ((499000, 499999, 4599995, 4599999), None),
    ((500401, 500410, 4599995, 4599999), None),
    ((500015, 500015, 4599985, 4599985), Window(1, 1, 1, 1))])
def test_the_window_of_an_envelope_holds_it_and_is_cut_to_the_grid(envelope, window):
    assert Grid(30, 40, NORTH_UP).window_of_envelope(*envelope) == window


@given(st.floats(-50, 450), st.floats(0.1, 200), st.floats(-50, 350), st.floats(0.1, 200))
def test_every_pixel_whose_centre_lies_in_an_envelope_lies_in_its_window(xmin, width, ymin, height):
    for transform in TRANSFORMS[1:]:
        grid = Grid(30, 40, transform)
        rows, cols = np.mgrid[:30, :40] + 0.5
        x, y = grid.to_world(rows, cols)
        inside = (x >= xmin) & (x <= xmin + width) & (y >= ymin) & (y <= ymin + height)
        window = grid.window_of_envelope(xmin, xmin + width, ymin, ymin + height)
        if window is not None:
            inside[window.row:window.row + window.rows, window.col:window.col + window.cols] = False
        assert not inside.any()


def test_equal_grids_line_up_and_a_hundredth_of_a_pixel_is_rounding():
    grid = Grid(100, 100, NORTH_UP, wkt(32633))
    assert grid.difference(Grid(100, 100, NORTH_UP, wkt(32633))) == ""
    assert grid.difference(Grid(100, 100, (NORTH_UP[0] + 0.09, *NORTH_UP[1:]), wkt(32633))) == ""
    assert grid.difference(Grid(100, 100, (NORTH_UP[0] + 0.11, *NORTH_UP[1:]), wkt(32633))) != ""


def test_a_pixel_size_that_drifts_by_a_pixel_across_the_raster_is_another_grid():
    grid = Grid(100, 100, NORTH_UP)
    assert grid.difference(Grid(100, 100, (NORTH_UP[0], 10.1, 0, NORTH_UP[3], 0, -10))) \
        == "their pixels lie at different places"


def test_a_size_and_a_coordinate_system_that_differ_are_told():
    grid = Grid(10, 20, NORTH_UP, wkt(32633))
    assert grid.difference(Grid(10, 21, NORTH_UP, wkt(32633))) == "10 x 20 against 10 x 21 rows and columns"
    assert grid.difference(Grid(10, 20, NORTH_UP, wkt(32632))) == "coordinate systems EPSG:32633 and EPSG:32632"


def test_a_raster_without_coordinate_system_fits_any():
    assert Grid(10, 20, NORTH_UP, wkt(32633)).difference(Grid(10, 20, NORTH_UP)) == ""


def test_a_north_up_and_a_south_up_raster_of_one_place_are_different_grids():
    flipped = (NORTH_UP[0], 10.0, 0.0, NORTH_UP[3] - 100, 0.0, 10.0)
    assert Grid(10, 10, NORTH_UP).difference(Grid(10, 10, flipped)) != ""


def test_the_same_system_in_other_words_is_the_same():
    spelt = spatial_reference(wkt(32633)).ExportToWkt(["FORMAT=WKT2_2018"])
    assert spelt != wkt(32633)
    assert Grid(1, 1, NORTH_UP, wkt(32633)).difference(Grid(1, 1, NORTH_UP, spelt)) == ""


def test_the_error_names_both_rasters():
    with pytest.raises(InputError) as error:
        Grid(1, 2, NORTH_UP).require_same(Grid(2, 1, NORTH_UP), "a.tif", "b.tif")
    assert "a.tif and b.tif are not on the same grid (1 x 2 against 2 x 1" in str(error.value)


def test_names_of_coordinate_systems():
    assert crs_name(wkt(32633)) == "EPSG:32633" and crs_name("") == "none"
    assert crs_name('LOCAL_CS["site grid",UNIT["metre",1]]') == "site grid"


def test_longitude_comes_first():
    reference = spatial_reference(wkt(4326))
    assert list(reference.GetDataAxisToSRSAxisMapping()) == [2, 1]


def test_the_size():
    grid = Grid(3, 5)
    assert grid.pixels == 15 and grid.whole == Window(0, 0, 3, 5) and grid.spatial_reference() is None
    assert math.isclose(grid.pixel_area, 1)
