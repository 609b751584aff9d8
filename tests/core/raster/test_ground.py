import numpy as np
import pytest
from helpers.rasters import NORTH_UP, wkt

from whiskbroom.core.raster.ground import ground_positions
from whiskbroom.core.raster.grid import Grid


def test_positions_are_the_centres_of_the_pixels():
    found = ground_positions(Grid(3, 4, NORTH_UP, wkt(32633)), np.array([0, 5, 11]))
    assert found.x.tolist() == [500005, 500015, 500035] and found.y.tolist() == [4599995, 4599985, 4599975]
    assert found.axes is None


def test_a_rotated_grid_has_its_own_directions():
    turned = (100.0, 3.0, 4.0, 200.0, 4.0, -3.0)
    points = ground_positions(Grid(10, 10, turned, wkt(32633)), np.array([0, 1, 10])).points
    assert np.linalg.norm(points[1] - points[0]) == np.linalg.norm(points[2] - points[0]) == pytest.approx(5)


def test_degrees_lie_on_their_ellipsoid():
    found = ground_positions(Grid(2, 2, (10.0, 0.01, 0, 50.0, 0, -0.01), wkt(4326)), np.array([0, 1]))
    assert np.degrees(found.x) == pytest.approx([10.005, 10.015]) and np.degrees(found.y) == pytest.approx(49.995)
    assert found.axes == pytest.approx((6378137, 6356752.3142))
    # cos(49.995) * 0.01 degrees on the parallel.
    assert np.linalg.norm(np.diff(found.points, axis=0)) == pytest.approx(717.1, abs=0.5)


def test_without_a_coordinate_system_they_are_in_its_unit():
    assert ground_positions(Grid(2, 2, NORTH_UP, ""), np.array([3])).axes is None
