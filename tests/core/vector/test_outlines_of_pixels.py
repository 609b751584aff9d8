import numpy as np
import pytest
from osgeo import ogr
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.vector.outlines_of_pixels import outline_of

PIXELS = np.array([[1, 1, 1, 0], [1, 0, 1, 0], [1, 1, 1, 0], [0, 0, 0, 1]], bool)


@pytest.mark.parametrize("transform", [
    (500000, 10, 0, -30, 0, -10), (-70, 0.1, 0, -10, 0, -0.1), (0, 10, 0, 0, 0, 10), (5, 6, 8, 7, 8, -6)])
def test_the_outline_holds_the_pixels_and_no_others(transform):
    """North-up south of the equator, west in degrees, south-up, rotated."""
    grid = Grid(20, 30, transform)
    outline = ogr.CreateGeometryFromWkb(outline_of(PIXELS, Window(6, 9, 4, 4), grid))
    assert outline.GetGeometryType() == ogr.wkbMultiPolygon
    assert outline.GetArea() == pytest.approx(PIXELS.sum() * grid.pixel_area, rel=1e-9)
    for (row, col), inside in np.ndenumerate(PIXELS):
        centre = ogr.Geometry(ogr.wkbPoint)
        centre.AddPoint_2D(*grid.to_world(6 + row + 0.5, 9 + col + 0.5))
        assert outline.Contains(centre) == bool(inside)
