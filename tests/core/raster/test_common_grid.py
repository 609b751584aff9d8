import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from whiskbroom.core.bounds import Bounds
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.common_grid import common_grid, on_one_grid, physical_stack, window_on
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.arange(600, dtype=np.uint16).reshape(20, 30)


def at(tmp_path, name, row, col, size=10.0, values=VALUES, epsg=32633):
    """A raster whose first corner lies so many pixels of 10 m from the origin."""
    transform = (NORTH_UP[0] + 10 * col, size, 0.0, NORTH_UP[3] - 10 * row, 0.0, -size)
    return write_raster(tmp_path / f"{name}.tif", values, transform=transform, epsg=epsg)


@pytest.fixture
def rasters(tmp_path):
    """A raster, one of half its resolution to the lower right, and one of twice."""
    return [at(tmp_path, "a", 0, 0), at(tmp_path, "b", 4, 6, 20.0), at(tmp_path, "c", 2, 2, 5.0)]


@pytest.mark.parametrize("which, expected", [
    ("first", Grid(20, 30, NORTH_UP)), ("finest", Grid(20, 30, (500020.0, 5.0, 0.0, 4599980.0, 0.0, -5.0))),
    ("coarsest", Grid(20, 30, (500060.0, 20.0, 0.0, 4599960.0, 0.0, -20.0)))])
def test_the_grid_is_that_of_the_chosen_raster(rasters, which, expected):
    stack = on_one_grid(rasters, which)
    assert not stack.grid.difference(expected)
    values, valid = stack.read(stack.grid.whole)
    own = {"first": 0, "coarsest": 1, "finest": 2}[which]
    np.testing.assert_array_equal(values[own], VALUES)
    assert valid[own].all() and not valid.all()


@pytest.mark.parametrize("coverage, expected", [("union", (0, 0, 44, 66)), ("intersection", (4, 6, 8, 11)),
                                                ("grid", (0, 0, 20, 30))])
def test_the_ground_is_that_of_any_of_all_or_of_the_chosen_raster(rasters, coverage, expected):
    """By hand, in pixels of 10 m: a covers 0-20 x 0-30, b 4-44 x 6-66, c 2-12 x 2-17."""
    grid = on_one_grid(rasters, "first", coverage).grid
    assert window_on(Grid(20, 30, NORTH_UP), grid) == Window(*expected)


def test_the_finest_is_told_across_coordinate_systems(tmp_path):
    metres = at(tmp_path, "metres", 0, 0)
    degrees = write_raster(tmp_path / "degrees.tif", VALUES, transform=(15.0, 1e-5, 0.0, 41.55, 0.0, -1e-5), epsg=4326)
    for order in ([metres, degrees], [degrees, metres]):
        assert on_one_grid(order, "finest").grid == RasterStack([degrees]).grid


def test_an_extent_is_snapped_outward_and_cut_to_the_rasters(rasters):
    box = Bounds(500031, 500059, 4599941, 5000000)
    stack = on_one_grid(rasters[:1], bounds=box)
    assert window_on(Grid(20, 30, NORTH_UP), stack.grid) == Window(0, 3, 6, 3)
    np.testing.assert_array_equal(stack.read(stack.grid.whole)[0][0], VALUES[:6, 3:6])
    with pytest.raises(InputError, match="The extent does not meet .*a.tif"):
        on_one_grid(rasters[:1], bounds=Bounds(0, 1, 0, 1))


def test_without_a_wish_other_grids_are_refused_by_name(rasters):
    assert isinstance(on_one_grid(rasters[:1]), RasterStack)
    with pytest.raises(InputError, match="a.tif and .*b.tif are not on the same grid"):
        on_one_grid(rasters)


def test_rasters_apart_have_no_intersection(tmp_path, rasters):
    with pytest.raises(InputError, match="a.tif, .*far.tif have no pixel in common"):
        on_one_grid([rasters[0], at(tmp_path, "far", 500, 0)], "first", "intersection")


def test_another_raster_or_another_pixel_size_gives_the_grid(tmp_path, rasters):
    other = at(tmp_path, "other", 3, 5, 40.0, VALUES[:2, :3])
    assert common_grid(rasters, like=other) == RasterStack([other]).grid
    covering = common_grid(rasters[:1], coverage="union", like=other)
    assert window_on(RasterStack([other]).grid, covering) == Window(-1, -2, 6, 9)
    finer = common_grid(rasters[:1], resolution=(5, 2))
    assert (finer.rows, finer.cols, finer.transform[1], finer.transform[5]) == (100, 60, 5, -2)
    assert common_grid(rasters[:1]) == RasterStack(rasters[:1]).grid
    with pytest.raises(InputError, match="not on the same grid"):
        common_grid(rasters, resolution=(5, 5))


@pytest.mark.parametrize("which", ["same", "first"])
def test_another_number_may_mean_nodata_besides(rasters, which):
    stack = on_one_grid(rasters[:1], which, also_nodata=37)
    assert np.array_equal(stack.read(stack.grid.whole)[1][0], VALUES != 37)


def test_a_physical_stack_applies_the_scale_and_a_further_nodata_number(tmp_path):
    path = write_raster(tmp_path / "scaled.tif", np.array([[1, 2, 3]], np.uint8), scales=[0.5])
    values, valid = physical_stack([path], 2).read(Window(0, 0, 1, 3))
    assert values[valid].tolist() == [0.5, 1.5]
    assert physical_stack([path]).read(Window(0, 0, 1, 3))[1] is None
