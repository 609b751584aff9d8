import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, wkt, write_raster
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.resampled import grid_aligned_to, resampled_grid, resampled_stack

GRID = Grid(30, 40, NORTH_UP, wkt(UTM33))


@pytest.mark.parametrize("given, size, shape", [
    ({"factor": 2}, (20, 20), (15, 20)), ({"factor": 0.5}, (5, 5), (60, 80)), ({"factor": 7}, (70, 70), (5, 6)),
    ({"resolution": (25, 15)}, (25, 15), (20, 16)), ({"crs": "EPSG:32633", "factor": 3}, (30, 30), (10, 14)),
    ({"crs": "32633"}, (10, 10), (30, 40))])
def test_in_its_own_system_the_grid_starts_where_it_did(given, size, shape):
    found = resampled_grid(GRID, "a.tif", **given)
    assert (found.rows, found.cols) == shape
    assert found.transform == (NORTH_UP[0], size[0], 0, NORTH_UP[3], 0, -size[1])


def test_in_another_system_the_ground_is_covered_by_pixels_of_the_size():
    natural = resampled_grid(GRID, "a.tif", "EPSG:32632")
    assert natural.transform[1] == pytest.approx(10, rel=0.01) and "32N" in natural.crs
    double = resampled_grid(GRID, "a.tif", "EPSG:32632", factor=2)
    assert double.transform[1] == pytest.approx(2 * natural.transform[1])
    assert double.transform[0] == natural.transform[0]
    chosen = resampled_grid(GRID, "a.tif", "EPSG:32632", (8, 16))
    assert (chosen.transform[1], chosen.transform[5]) == (8, -16)
    with pytest.raises(InputError, match="a.tif has no coordinate system"):
        resampled_grid(Grid(3, 3), "a.tif", "EPSG:32632")


def test_a_grid_is_aligned_on_the_ground_of_either():
    target = Grid(5, 5, (500007.0, 30.0, 0.0, 4599993.0, 0.0, -30.0), GRID.crs)
    assert grid_aligned_to(GRID, target, same_extent=True) is target
    found = grid_aligned_to(GRID, target, same_extent=False)
    assert found.transform == target.window_transform(Window(-1, -1, 1, 1)) and (found.rows, found.cols) == (11, 15)


def test_scale_and_offset_are_applied_where_the_method_asks_for_it(tmp_path):
    raster = write_raster(tmp_path / "a.tif", np.full((1, 4, 4), 10, np.uint8), scales=[0.5], offsets=[3])
    grid = resampled_grid(Grid(4, 4, NORTH_UP), "a", factor=2)
    for method, physical, value in (("average", False, 10), ("sum", True, 32), ("mode", False, 10), ("rms", True, 8)):
        stack = resampled_stack([raster], grid, method)
        assert stack.physical == physical
        assert stack.read(Window(0, 0, 1, 1))[0][0, 0, 0] == pytest.approx(value)
