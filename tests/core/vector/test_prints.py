import pytest
from helpers.rasters import NORTH_UP, wkt
from osgeo import ogr

from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.vector.prints import prints

GRID = Grid(60, 88, NORTH_UP, wkt(32633))
SQUARE = "POLYGON ((500010 4599900, 500050 4599900, 500050 4599950, 500010 4599950, 500010 4599900))"


def of(*texts, grid=GRID):
    return prints([bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in texts], grid)


def test_a_print_is_a_short_text_and_stays():
    assert of(SQUARE) == of(SQUARE) and len(of(SQUARE)[0]) == 12
    assert of() == []


@pytest.mark.parametrize("other", [
    "POLYGON ((500050 4599950, 500010 4599950, 500010 4599900, 500050 4599900, 500050 4599950))",
    "POLYGON ((500010 4599900, 500010 4599950, 500050 4599950, 500050 4599900, 500010 4599900))",
    "MULTIPOLYGON (((500010 4599900, 500050 4599900, 500050 4599950, 500010 4599950, 500010 4599900)))",
    "POLYGON ((500010.0001 4599900, 500050 4599900, 500050 4599949.9999, 500010 4599950, 500010.0001 4599900))"],
    ids=["another first vertex", "another direction", "of several parts", "rounded"])
def test_the_same_ground_has_the_same_print(other):
    assert of(other) == of(SQUARE)


@pytest.mark.parametrize("other", [
    "POLYGON ((500010 4599900, 500050 4599900, 500050 4599950, 500010 4599949, 500010 4599900))",
    "POLYGON ((500020 4599900, 500060 4599900, 500060 4599950, 500020 4599950, 500020 4599900))",
    "POINT (500010 4599900)", "MULTIPOINT ((500010 4599900), (500050 4599900))"],
    ids=["a vertex", "another place", "a point", "points"])
def test_other_ground_has_another_print(other):
    assert of(other) != of(SQUARE)


def test_holes_count():
    hole = SQUARE[:-1] + ", (500020 4599910, 500030 4599910, 500030 4599920, 500020 4599910))"
    assert of(hole) != of(SQUARE)


def test_another_scene_with_pixels_of_that_size_gives_the_same_print():
    moved = Grid(10, 10, (499000.0, 10.0, 0.0, 4601000.0, 0.0, -10.0), GRID.crs)
    assert of(SQUARE, grid=moved) == of(SQUARE)


def test_rotated_grids_and_grids_in_degrees_tell_features_apart():
    rotated = Grid(10, 10, (500000.0, 6.0, 8.0, 4600000.0, 8.0, -6.0), GRID.crs)
    degrees = Grid(10, 10, (10.0, 1e-4, 0.0, 50.0, 0.0, -1e-4), wkt(4326))
    assert of("POINT (500010 4599900)", "POINT (500010.2 4599900)", grid=rotated)[0] != of(
        "POINT (500010.2 4599900)", grid=rotated)[0]
    first, second = of("POINT (10.0001 49.9999)", "POINT (10.00011 49.9999)", grid=degrees)
    assert first != second and of("POINT (10.0001000001 49.9999)", grid=degrees) == [first]
