import numpy as np
import pytest
from osgeo import ogr
from whiskbroom.core.coverage.wkb import polygon_rings

WITH_HOLE = "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))"


def wkb(text, order=ogr.wkbNDR):
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb(order))


@pytest.mark.parametrize("order", [ogr.wkbNDR, ogr.wkbXDR])
def test_the_rings_of_a_polygon_come_with_their_part_in_either_byte_order(order):
    (outer_is_hole, outer), (inner_is_hole, inner) = polygon_rings(wkb(WITH_HOLE, order))
    assert (outer_is_hole, inner_is_hole) == (False, True)
    np.testing.assert_array_equal(outer, [[0, 0], [9, 0], [9, 9], [0, 0]])
    np.testing.assert_array_equal(inner, [[5, 1], [6, 1], [6, 2], [5, 1]])


def test_all_polygons_of_a_multipolygon_are_there():
    rings = polygon_rings(wkb("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 9 5, 9 9, 5 5), (7 6, 8 6, 8 7, 7 6)))"))
    assert [is_hole for is_hole, _ in rings] == [False, False, True]
    assert rings[1][1][0].tolist() == [5, 5]


def test_points_and_lines_of_a_collection_are_passed_over():
    text = ("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 5 5, 6 6), MULTIPOINT ((1 1), (2 2)), "
            "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0))), MULTILINESTRING ((0 0, 1 1)))")
    (is_hole, points), = polygon_rings(wkb(text))
    assert not is_hole and points.tolist() == [[0, 0], [1, 0], [1, 1], [0, 0]]


def test_an_empty_polygon_has_no_ring():
    assert polygon_rings(wkb("POLYGON EMPTY")) == []


def test_another_type_is_an_error():
    with pytest.raises(ValueError, match="type 8"):
        polygon_rings(wkb("CIRCULARSTRING (0 0, 1 1, 2 0)"))
