import math

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, wkt
from osgeo import gdal, osr
from whiskbroom.core.bounds import Bounds, Position
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster import extent
from whiskbroom.core.raster.grid import Grid, Window

GRID = Grid(30, 40, NORTH_UP, wkt(UTM33))
SOUTH_UP = Grid(30, 40, (500000.0, 10.0, 0.0, 4599700.0, 0.0, 10.0), wkt(UTM33))
ROTATED = Grid(30, 40, (300.0, 8.0, 6.0, 900.0, 6.0, -8.0))


def cut(grid, row, col, rows, cols):
    return extent.part(grid, Window(row, col, rows, cols))


@pytest.mark.parametrize("grid", [GRID, SOUTH_UP, ROTATED])
def test_union_and_intersection_of_windows_are_windows(grid):
    one, other = cut(grid, 2, 3, 10, 12), cut(grid, -5, 7, 9, 30)
    united, shared = extent.union([one, other], "ab"), extent.intersection([one, other], "ab")
    assert not united.difference(cut(grid, -5, 3, 17, 34))
    assert not shared.difference(cut(grid, 2, 7, 2, 8))


def test_a_mirrored_raster_unites_with_the_first_ones_orientation():
    below = cut(SOUTH_UP, -10, 0, 10, 40)
    united = extent.union([GRID, below], "ab")
    assert united.transform == NORTH_UP and (united.rows, united.cols) == (40, 40)
    with pytest.raises(InputError, match="a, b have no pixel in common"):
        extent.intersection([GRID, below], "ab")


def test_grids_of_two_lattices_are_named():
    other = Grid(30, 40, (500005.0, 10.0, 0.0, 4600000.0, 0.0, -10.0), GRID.crs)
    for join in (extent.union, extent.intersection):
        with pytest.raises(InputError, match="here.tif and there.tif do not lie at the same places"):
            join([GRID, other], ["here.tif", "there.tif"])


@pytest.mark.parametrize("bounds, window", [
    ((500012, 500018, 4599975, 4599985), Window(1, 1, 2, 1)),
    ((500010, 500020, 4599980, 4599990), Window(1, 1, 1, 1)),
    ((500010.09, 500019.92, 4599980.09, 4599989.92), Window(1, 1, 1, 1)),
    ((500009.91, 500020.09, 4599979.91, 4599990.09), Window(1, 1, 1, 1)),
    ((500009.89, 500020.11, 4599979.89, 4599990.11), Window(0, 0, 3, 3)),
    ((499985, 500000, 4600000, 4600001), Window(-1, -2, 1, 2)),
])
def test_an_extent_is_snapped_outward_and_a_hundredth_of_a_pixel_is_rounding(bounds, window):
    assert extent.window_of_bounds(Bounds(*bounds), GRID) == window
    snapped = extent.grid_of_bounds(Bounds(*bounds), GRID)
    assert not snapped.difference(cut(GRID, window.row, window.col, window.rows, window.cols))


def test_a_point_is_the_pixel_that_holds_it():
    assert extent.window_of_bounds(Bounds(500015, 500015, 4599985, 4599985), GRID) == Window(1, 1, 1, 1)


def test_on_a_turned_grid_the_whole_extent_is_covered():
    xmin, xmax, ymin, ymax = 400.0, 450.0, 700.0, 760.0
    window = extent.window_of_bounds(Bounds(xmin, xmax, ymin, ymax), ROTATED)
    positions = [ROTATED.to_pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    rows, cols = [row for row, _ in positions], [col for _, col in positions]
    assert window.row == math.floor(min(rows)) and window.row + window.rows == math.ceil(max(rows))
    assert window.col == math.floor(min(cols)) and window.col + window.cols == math.ceil(max(cols))


def test_the_edges_of_an_extent_in_degrees_bulge_and_are_followed():
    """The parallel 45 N bends towards the pole in UTM: halfway its northing lies below that of its ends."""
    large = Grid(1000, 1000, (200000.0, 1000.0, 0.0, 5500000.0, 0.0, -1000.0), wkt(UTM33))
    window = extent.window_of_bounds(Bounds(12, 18, 45, 46, "EPSG:4326"), large)
    move = osr.CoordinateTransformation(_reference(4326), _reference(UTM33))
    points = np.array(move.TransformPoints([(lon, lat) for lat in (45, 46) for lon in np.linspace(12, 18, 2001)]))
    rows, cols = (5500000 - points[:, 1]) / 1000, (points[:, 0] - 200000) / 1000
    assert window.row == math.floor(rows.min()) and window.row + window.rows == math.ceil(rows.max())
    assert window.col == math.floor(cols.min()) and window.col + window.cols == math.ceil(cols.max())
    corners = points[[0, 2000, 2001, 4001], 1]
    assert (5500000 - corners.min()) / 1000 < rows.max() - 4


def test_a_pole_inside_the_extent_is_covered():
    polar = Bounds(-1e6, 1e6, -1e6, 1e6, "EPSG:3413")
    found = extent.bounds_in(polar, wkt(4326))
    assert found.ymax == 90 and (found.xmin, found.xmax) == (-180, 180)


def test_without_a_coordinate_system_numbers_are_taken_as_they_are():
    bounds = Bounds(1, 2, 3, 4, "EPSG:4326")
    assert extent.bounds_in(bounds, "") == bounds
    assert extent.bounds_in(Bounds(1, 2, 3, 4), GRID.crs) == Bounds(1, 2, 3, 4)


def test_an_extent_that_cannot_be_brought_over_is_one_sentence():
    with pytest.raises(InputError, match="The extent in EPSG:32633 cannot be brought to EPSG:4326: "):
        extent.bounds_in(Bounds(1e12, 2e12, 1e12, 2e12, "EPSG:32633"), wkt(4326))
    with pytest.raises(InputError, match="crosses the antimeridian"):
        extent.bounds_in(Bounds(700000, 900000, 100000, 200000, "EPSG:32660"), wkt(4326))


def test_an_unknown_coordinate_system_is_one_sentence():
    with pytest.raises(ParameterError, match="EPSG:33 is no coordinate system that GDAL knows"):
        extent.wkt_of("EPSG:33")


@pytest.mark.parametrize("grid", [GRID, SOUTH_UP, ROTATED])
@pytest.mark.parametrize("width, height", [(20, 20), (5, 2.5), (30, 70)])
def test_another_resolution_covers_the_grid_from_the_same_corner(grid, width, height):
    coarser = extent.with_resolution(grid, width, height)
    assert coarser.to_world(0, 0) == grid.to_world(0, 0)
    assert extent.pixel_size(coarser) == pytest.approx((width, height))
    row, col = coarser.to_pixel(*grid.to_world(grid.rows, grid.cols))
    assert coarser.rows == math.ceil(row - 0.01) and coarser.cols == math.ceil(col - 0.01)


def test_a_reprojected_grid_is_gdals_suggestion_or_has_the_size_that_was_asked_for():
    source = gdal.GetDriverByName("MEM").Create("", 40, 30)
    source.SetGeoTransform(NORTH_UP)
    source.SetProjection(wkt(UTM33))
    expected = gdal.Warp("", source, format="MEM", dstSRS="EPSG:32632", errorThreshold=0)
    found = extent.reprojected(GRID, "EPSG:32632", "a.tif")
    assert (found.rows, found.cols) == (expected.RasterYSize, expected.RasterXSize)
    assert found.transform == pytest.approx(expected.GetGeoTransform(), rel=1e-9)
    sized = extent.reprojected(GRID, "EPSG:32632", "a.tif", 20, 30)
    x0, a, _, y0, _, e = sized.transform
    assert (a, e) == (20, -30) and x0 % 20 == 0 and y0 % 30 == 0
    box = extent.bounds_in(extent.bounds_of(GRID), wkt(32632))
    outer = extent.bounds_of(sized)
    assert outer.xmin <= box.xmin and box.xmax <= outer.xmax and outer.ymin <= box.ymin and box.ymax <= outer.ymax


def test_a_grid_without_coordinate_system_cannot_be_reprojected():
    with pytest.raises(InputError, match="plain.tif has no coordinate system, so it cannot be brought to EPSG:4326"):
        extent.reprojected(ROTATED, "EPSG:4326", "plain.tif")


@pytest.mark.parametrize("grid", [GRID, SOUTH_UP, ROTATED])
@pytest.mark.parametrize("row, col", [(0, 0), (29, 39), (12, 7)])
def test_a_point_lies_in_one_pixel_and_on_an_edge_in_the_later_one(grid, row, col):
    for off in (0.0, 0.3, 0.99):
        position = Position(*grid.to_world(row + off, col + off))
        assert extent.window_of_position(position, grid, "a.tif") == Window(row, col, 1, 1)


def test_a_point_in_another_coordinate_system_is_brought_to_that_of_the_grid():
    move = osr.CoordinateTransformation(GRID.spatial_reference(), extent.spatial_reference(wkt(4326)))
    x, y, _ = move.TransformPoint(*GRID.to_world(4.5, 9.5))
    assert extent.window_of_position(Position(x, y, "EPSG:4326"), GRID, "a.tif") == Window(4, 9, 1, 1)
    with pytest.raises(InputError, match="The point in EPSG:4326 cannot be brought to EPSG:32633"):
        extent.window_of_position(Position(0, 1e9, "EPSG:4326"), GRID, "a.tif")


@pytest.mark.parametrize("row, col", [(-0.1, 5), (30.0, 5), (5, -0.1), (5, 40.0)])
def test_a_point_beside_the_grid_is_refused_naming_the_raster(row, col):
    with pytest.raises(InputError, match="The point .* does not lie on a.tif"):
        extent.window_of_position(Position(*GRID.to_world(row, col)), GRID, "a.tif")


def test_the_common_window_is_cut_to_the_grid():
    assert extent.common_window(Window(-2, 35, 9, 9), GRID, "a.tif") == Window(0, 35, 7, 5)
    with pytest.raises(InputError, match="The extent does not meet a.tif"):
        extent.common_window(Window(30, 0, 1, 1), GRID, "a.tif")


def _reference(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
