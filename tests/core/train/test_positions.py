import numpy as np
import pytest

from whiskbroom.core.train.positions import Positions

WGS84 = (6378137.0, 6356752.314245179)


def degrees(longitude, latitude):
    return Positions(np.radians(np.array(longitude, float)), np.radians(np.array(latitude, float)), WGS84)


def test_plane_points_are_the_coordinates():
    assert Positions(np.array([1.0, 4]), np.array([2.0, 6])).points.tolist() == [[1, 2], [4, 6]]


@pytest.mark.parametrize("one, other, geodesic", [
    # Lengths on the ellipsoid: a minute along the equator and along the meridian at the pole and at 45 degrees.
    ((0, 0), (1 / 60, 0), 1855.3248), ((0, 90), (0, 90 - 1 / 60), 1861.5655), ((0, 45), (0, 45 + 1 / 60), 1852.1990)])
def test_distances_in_degrees_are_those_on_the_ellipsoid(one, other, geodesic):
    points = degrees(*zip(one, other)).points
    assert np.linalg.norm(points[0] - points[1]) == pytest.approx(geodesic, rel=2e-6)


def test_distances_are_those_of_the_library_of_projections():
    """By PROJ's geodesics, through a coordinate system that is equidistant from the first point."""
    osr = pytest.importorskip("osgeo.osr")
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target.ImportFromProj4("+proj=aeqd +lon_0=11 +lat_0=47 +ellps=WGS84 +units=m")
    east, north, _ = osr.CoordinateTransformation(source, target).TransformPoint(12.0, 46.5)
    points = degrees([11, 12], [47, 46.5]).points
    straight = np.linalg.norm(points[0] - points[1])
    # 94.5 km: the straight line is shorter by d^3 / (24 R^2) = 0.87 m.
    assert np.hypot(east, north) - straight == pytest.approx(0.87, abs=0.1)


def test_the_centre_of_a_group_is_the_mean_of_its_samples():
    centres = Positions(np.array([0.0, 2, 9]), np.array([1.0, 3, 9]), WGS84).centres(np.array([7, 7, 3]))
    assert centres.x.tolist() == [9, 1] and centres.y.tolist() == [9, 2] and centres.axes == WGS84


def test_blocks_are_squares_from_the_lower_left_and_their_upper_sides_belong_to_the_next():
    x, y = np.array([10.0, 19.999, 20, 10, 35]), np.array([5.0, 14.999, 5, 15, 5])
    blocks = Positions(x, y).blocks(10)
    assert blocks[0] == blocks[1] and len(set(blocks)) == 4


def test_blocks_in_degrees_are_as_wide_as_high_on_the_ground():
    """At 60 degrees a degree of longitude is half as long as one of latitude."""
    step = np.arange(0, 4, 0.01)
    eastward = degrees(10 + step, np.full(len(step), 60.0)).blocks(20_000)
    northward = degrees(np.full(len(step), 10.0), 56 + step).blocks(20_000)
    assert len(set(northward)) == pytest.approx(4 * 111.3 / 20, abs=1)
    assert len(set(eastward)) == pytest.approx(4 * 111.3 / 2 / 20, abs=1)
