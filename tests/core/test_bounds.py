"""Places as values."""

import pytest
from whiskbroom.core.bounds import Bounds, Position
from whiskbroom.core.spec import Extent, Point


@pytest.mark.parametrize("bounds, text", [
    (Bounds(1, 2, 3, 4.5), "1,2,3,4.5"), (Bounds(-1.0, 2, 3, 4, "EPSG:4326"), "-1.0,2,3,4 [EPSG:4326]")])
def test_bounds_are_written_as_qgis_writes_them_and_read_back(bounds, text):
    assert str(bounds) == text
    assert Extent("extent", "E", "H.").check(text) == bounds


def test_a_position_is_written_as_qgis_writes_it_and_read_back():
    place = Position(0.1, -2.25, "EPSG:32633")
    assert str(place) == "0.1,-2.25 [EPSG:32633]"
    assert Point("point", "P", "H.").check(str(place)) == place
