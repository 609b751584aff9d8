import math

import numpy as np
import pytest
from helpers.rings import box, edges_of, geometry_of, ring, shares_by_geos, shares_of
from hypothesis import given, settings, strategies as st
from osgeo import gdal, ogr
from whiskbroom.core.coverage.runs import FULL, centre_runs, covered_runs

ROWS, COLS = 9, 11


def covered(polygons, rows=ROWS, cols=COLS):
    return covered_runs(edges_of(polygons, 0, rows), 0, rows, cols)


def centres(polygons, rows=ROWS, cols=COLS):
    return centre_runs(edges_of(polygons, 0, rows), 0, rows, cols)


def star(random, row, col, radius, points):
    """A polygon around a point that does not cross itself."""
    angles = np.sort(random.uniform(0, 2 * math.pi, points))
    angles[:3] = 0, 2, 4
    reach = random.uniform(0.3, 1, points) * radius
    return ring(*[(row + r * math.sin(a), col + r * math.cos(a)) for r, a in zip(reach, np.sort(angles))])


def test_the_published_square_of_exactextract():
    # reference_values Z2: 3 x 3 pixels, square from 0.5 to 2.5.
    expected = [[.25, .5, .25], [.5, 1, .5], [.25, .5, .25]]
    np.testing.assert_array_equal(shares_of(covered([[box(.5, .5, 2.5, 2.5)]], 3, 3), 3, 3), expected)


def test_a_triangle_by_hand():
    # Right angle at (3, 0), legs of 3 pixels: half of each pixel on the diagonal.
    expected = [[.5, 0, 0], [1, .5, 0], [1, 1, .5]]
    np.testing.assert_array_equal(shares_of(covered([[ring((0, 0), (3, 0), (3, 3))]], 3, 3), 3, 3), expected)


def test_whole_pixels_in_a_row_are_one_run():
    runs = covered([[box(2, 1, 3, 9)]])
    assert (runs.row.tolist(), runs.start.tolist(), runs.stop.tolist(), runs.area.tolist()) == ([2], [1], [9], [FULL])


def test_a_run_may_be_covered_in_part():
    runs = covered([[box(2.75, 1, 3, 9)]])
    assert runs.area.tolist() == [FULL // 4] and runs.cells == 8


def test_an_edge_on_the_border_of_pixels_touches_none_beyond_it():
    shares = shares_of(covered([[box(2, 3, 4, 6)]]), ROWS, COLS)
    assert shares.sum() == 6 and shares[2:4, 3:6].all()


@settings(max_examples=60)
@given(st.integers(0, 2 ** 32), st.integers(3, 14), st.floats(0.05, 8))
def test_shares_equal_those_of_geos(seed, points, radius):
    random = np.random.default_rng(seed)
    polygon = [star(random, *random.uniform(-2, 11, 2), radius, points)]
    if not geometry_of(polygon).IsValid():
        return
    np.testing.assert_allclose(shares_of(covered([polygon]), ROWS, COLS),
                               shares_by_geos(geometry_of(polygon), ROWS, COLS), atol=5e-9)


def test_holes_are_not_covered():
    random = np.random.default_rng(8)
    polygon = [box(0.3, 0.6, 8.9, 10.2), box(2, 2, 5, 4, hole=True), star(random, 6, 7.5, 1.4, 9)]
    polygon[2] = (True, *polygon[2][1:])
    np.testing.assert_allclose(shares_of(covered([polygon]), ROWS, COLS),
                               shares_by_geos(geometry_of(polygon), ROWS, COLS), atol=5e-9)


def test_the_parts_of_a_multipolygon_add_up_in_a_pixel():
    parts = [box(0.1, 0.1, 0.3, 0.4), box(0.5, 0.5, 0.9, 0.9)]
    assert shares_of(covered([parts]), ROWS, COLS)[0, 0] == pytest.approx(0.2 * 0.3 + 0.4 * 0.4, abs=1e-9)


def test_a_polygon_inside_one_pixel_has_its_area():
    shares = shares_of(covered([[ring((4.2, 5.2), (4.2, 5.7), (4.6, 5.2))]]), ROWS, COLS)
    assert shares[4, 5] == pytest.approx(0.5 * 0.5 * 0.4, abs=1e-9) and np.count_nonzero(shares) == 1


def test_a_sliver_along_the_diagonal_covers_little_of_every_pixel_that_it_crosses():
    polygon = [ring((0, 0), (9, 9.000001), (9, 9))]
    shares = shares_of(covered([polygon]), ROWS, COLS)
    assert shares.sum() == pytest.approx(0.5 * 9 * 0.000001, rel=1e-3)
    assert (shares.diagonal() > 0).all()


def test_a_polygon_across_the_edge_of_the_raster_counts_inside_alone():
    for polygon in ([box(-3, -4, 2.5, 1.5)], [box(7.5, 8.25, 99, 99)], [box(-9, -9, 99, 99)]):
        np.testing.assert_allclose(shares_of(covered([polygon]), ROWS, COLS),
                                   shares_by_geos(geometry_of(polygon), ROWS, COLS), atol=1e-12)


@pytest.mark.parametrize("outside", [box(-5, 0, -1, 9), box(9, 0, 12, 9), box(0, -9, 9, 0), box(0, 11, 9, 15)])
def test_a_polygon_beside_the_raster_covers_nothing(outside):
    assert len(covered([[outside]])) == 0 and len(centres([[outside]])) == 0


@settings(max_examples=30)
@given(st.integers(0, 2 ** 32))
def test_polygons_that_tile_the_raster_cover_every_pixel_exactly(seed):
    """A partition from a grid of moved corners, each edge shared by two polygons and traced in both directions."""
    random = np.random.default_rng(seed)
    rows, cols = np.meshgrid(np.linspace(-1, ROWS + 1, 5), np.linspace(-1, COLS + 1, 6), indexing="ij")
    inner = np.s_[1:-1, 1:-1]
    rows[inner] += random.uniform(-.9, .9, rows[inner].shape)
    cols[inner] += random.uniform(-.9, .9, cols[inner].shape)
    polygons = []
    for row in range(4):
        for col in range(5):
            corners = [(row, col), (row, col + 1), (row + 1, col + 1), (row + 1, col)]
            polygons.append([ring(*[(rows[c], cols[c]) for c in corners])])
    area = np.zeros((ROWS, COLS), np.int64)
    for runs in (covered(polygons),):
        for row, start, stop, part in zip(runs.row, runs.start, runs.stop, runs.area):
            area[row, start:stop] += part
    assert (area == FULL).all()
    inside = np.zeros((ROWS, COLS), int)
    runs = centres(polygons)
    for row, start, stop in zip(runs.row, runs.start, runs.stop):
        inside[row, start:stop] += 1
    assert (inside == 1).all()


@settings(max_examples=40)
@given(st.integers(0, 2 ** 32), st.integers(3, 14))
def test_centres_are_those_that_gdal_burns(seed, points):
    random = np.random.default_rng(seed)
    polygon = [star(random, *random.uniform(0, 9, 2), 7, points)]
    np.testing.assert_array_equal(shares_of(centres([polygon]), ROWS, COLS), burnt_by_gdal(geometry_of(polygon)))


def test_a_centre_on_an_edge_belongs_to_the_polygon_left_of_it_or_below_it():
    assert centres([[box(2, 1, 3, 4.5)]]).stop.tolist() == [5]
    assert centres([[box(2, 4.5, 3, 9)]]).start.tolist() == [5]
    assert centres([[box(1, 1, 2.5, 2)]]).row.tolist() == [1]
    assert centres([[box(2.5, 1, 4, 2)]]).row.tolist() == [2, 3]


def test_the_cutting_into_rows_changes_nothing():
    random = np.random.default_rng(3)
    polygons = [[star(random, *random.uniform(0, 9, 2), 6, 12)] for _ in range(5)]
    for find in (covered_runs, centre_runs):
        whole = find(edges_of(polygons, 0, ROWS), 0, ROWS, COLS)
        for zone in range(5):
            by_row = [find(edges_of(polygons, row, row + 1), row, row + 1, COLS) for row in range(ROWS)]
            together = sum(shares_of(runs, ROWS, COLS, zone) for runs in by_row)
            np.testing.assert_array_equal(shares_of(whole, ROWS, COLS, zone), together)


def test_runs_come_by_polygons_rows_and_columns():
    random = np.random.default_rng(2)
    runs = covered([[star(random, 4, 5, 5, 9)], [star(random, 4, 5, 5, 9)]])
    order = np.lexsort((runs.start, runs.row, runs.zone))
    assert order.tolist() == list(range(len(runs)))


def test_runs_can_be_taken():
    runs = covered([[box(1, 1, 4, 4)]])
    assert runs.take(slice(1, 2)).row.tolist() == [2]


def burnt_by_gdal(geometry):
    raster = gdal.GetDriverByName("MEM").Create("", COLS, ROWS, 1)
    raster.SetGeoTransform((0, 1, 0, 0, 0, 1))
    vector = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")
    layer = vector.CreateLayer("", None, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.ReadAsArray()
