import numpy as np
from osgeo import ogr
from whiskbroom.core.boundaries.polygons import multipolygon, polygons_of
from whiskbroom.core.boundaries.rings import Rings

SQUARE = (np.array([0, 0, 9, 9]), np.array([0, 9, 9, 0]))
HOLE = (np.array([3, 5, 5, 3]), np.array([3, 3, 5, 5]))
OTHER = (np.array([20, 20, 21, 21]), np.array([20, 21, 21, 20]))


def polygons(transform):
    rings = Rings.of([[SQUARE], [HOLE], [OTHER]], [1, 1, 2])
    return polygons_of(rings, np.array([False, True, False]), transform)


def test_each_patch_is_a_polygon_with_its_holes_and_closed_rings():
    first, second = map(ogr.CreateGeometryFromWkb, polygons((0, 1, 0, 0, 0, 1)))
    assert first.ExportToWkt() == "POLYGON ((0 0,9 0,9 9,0 9,0 0),(3 3,3 5,5 5,5 3,3 3))"
    assert second.GetArea() == 1 and first.GetArea() == 81 - 4


def test_corners_are_brought_to_the_ground_by_any_transform():
    first, _ = map(ogr.CreateGeometryFromWkb, polygons((500000, 8, 6, 4600000, 6, -8)))
    corner = first.GetGeometryRef(0).GetPoint(2)
    assert corner[:2] == (500000 + 9 * 8 + 9 * 6, 4600000 + 9 * 6 - 9 * 8)
    assert first.IsValid() and abs(first.GetArea() - 77 * 100) < 1e-6


def test_outer_rings_turn_left_on_the_ground_and_holes_right():
    def turns(ring):
        points = np.array(ring.GetPoints())
        return np.sign((points[:-1, 0] * points[1:, 1] - points[1:, 0] * points[:-1, 1]).sum())

    for transform in ((0, 1, 0, 0, 0, 1), (0, 1, 0, 0, 0, -1), (0, -1, 0, 0, 0, -1)):
        first, _ = map(ogr.CreateGeometryFromWkb, polygons(transform))
        assert [turns(first.GetGeometryRef(number)) for number in (0, 1)] == [1, -1]


def test_polygons_are_made_one():
    one = ogr.CreateGeometryFromWkb(multipolygon(polygons((0, 1, 0, 0, 0, 1))))
    assert one.GetGeometryName() == "MULTIPOLYGON" and one.GetGeometryCount() == 2 and one.GetArea() == 78
