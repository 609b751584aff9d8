"""Parameters that name a place."""

import pytest
from whiskbroom.core.bounds import Bounds, Position
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spec import Crs, Extent, Point

EXTENT = Extent("extent", "Extent", "The extent.")


def test_a_text_is_xmin_xmax_ymin_ymax():
    assert EXTENT.check("10, 20.5 ,-4,1e3") == Bounds(10, 20.5, -4, 1000)


def test_the_coordinate_system_stands_in_brackets():
    assert EXTENT.check("1,2,3,4 [EPSG:4326]").crs == "EPSG:4326"
    assert EXTENT.check('1,2,3,4 [PROJCS["a",GEOGCS["b"]]]').crs == 'PROJCS["a",GEOGCS["b"]]'


def test_a_list_is_left_top_right_bottom_as_in_remotior_sensus():
    """The order of acceptance case 3."""
    assert EXTENT.check([230250, 4674550, 230320, 4674440]) == Bounds(230250, 230320, 4674440, 4674550)


def test_bounds_are_taken_as_they_are():
    assert EXTENT.check(Bounds(0, 1, 0, 1, "EPSG:3857")) == Bounds(0, 1, 0, 1, "EPSG:3857")


@pytest.mark.parametrize("value", ["0,0,0,1", "0,1,1,1", "1,0,0,1", "0,inf,0,1", Bounds(1, 0, 0, 1), [0, 0, 1, 1]])
def test_an_extent_without_an_area_is_refused(value):
    with pytest.raises(ParameterError, match="extent must be xmin,xmax,ymin,ymax"):
        EXTENT.check(value)


@pytest.mark.parametrize("value, place", [
    ("1.5,-2", Position(1.5, -2)), ("(1,2) [EPSG:4326]", Position(1, 2, "EPSG:4326")),
    ((3, 4), Position(3, 4)), (Position(1, 2), Position(1, 2))])
def test_a_point_is_two_numbers(value, place):
    assert Point("point", "P", "H.").check(value) == place


def test_a_coordinate_system_is_kept_as_text():
    assert Crs("crs", "C", "H.").check(" EPSG:32633 ") == "EPSG:32633"
