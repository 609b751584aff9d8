import math
import struct

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, wkt
from helpers.vectors import box
from osgeo import ogr
from whiskbroom.core.coverage.runs import FULL, covered_runs
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.polygons import joined_by_value, outlines_on, require_polygons

GRID = Grid(20, 20, NORTH_UP, wkt(32633))
X, Y = NORTH_UP[0], NORTH_UP[3]


def features_of(*texts, epsg=32633, **fields):
    wkb = tuple(None if text is None else bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in texts)
    return Features(wkt(epsg), wkb, fields, "zones.gpkg")


def area_on(grid, features, number=0):
    """The covered area in pixels."""
    outlines = outlines_on(features, grid, "a.tif")
    runs = covered_runs(outlines.edges(np.array([number]), 0, grid.rows), 0, grid.rows, grid.cols)
    return float(((runs.stop - runs.start) * (runs.area / FULL)).sum())


@pytest.mark.parametrize("transform", [
    NORTH_UP, (X, 10, 0, Y - 200, 0, 10), (X + 200, -10, 0, Y, 0, -10), (X - 20, 8, 6, Y - 90, 6, -8)])
def test_a_polygon_has_its_area_on_any_grid(transform):
    square = box(X + 60, Y - 120, X + 95, Y - 55)
    assert area_on(Grid(20, 20, transform, wkt(32633)), features_of(square)) == pytest.approx(35 * 65 / 100, rel=1e-8)


def test_a_polygon_of_another_system_is_brought_to_the_grid():
    # A square kilometre of the ellipsoid at the central meridian, whose scale is 0.9996 in length.
    degrees = features_of("POLYGON ((15 41.5, 15.001 41.5, 15.001 41.501, 15 41.501, 15 41.5))", epsg=4326)
    grid = Grid(100, 100, (499950, 10, 0, 4595000, 0, -10), wkt(32633))
    assert area_on(grid, degrees) == pytest.approx(0.001 * 83500 * 0.001 * 111060 * 0.9996 ** 2 / 100, rel=2e-3)


def test_a_bow_tie_counts_with_both_its_wings():
    tie = f"POLYGON (({X} {Y}, {X + 40} {Y - 40}, {X + 40} {Y}, {X} {Y - 40}, {X} {Y}))"
    assert area_on(GRID, features_of(tie)) == pytest.approx(2 * (4 * 2 / 2), rel=1e-8)


def test_overlapping_parts_of_a_multipolygon_count_once():
    both = (f"MULTIPOLYGON ((({X} {Y}, {X + 20} {Y}, {X + 20} {Y - 20}, {X} {Y - 20}, {X} {Y})), "
            f"(({X + 10} {Y}, {X + 30} {Y}, {X + 30} {Y - 20}, {X + 10} {Y - 20}, {X + 10} {Y})))")
    assert area_on(GRID, features_of(both)) == pytest.approx(6, rel=1e-8)


def test_a_missing_geometry_is_an_empty_outline():
    outlines = outlines_on(features_of(None, box(X, Y - 10, X + 10, Y)), GRID, "a.tif")
    assert len(outlines) == 2 and outlines.rows.tolist() == [[0, 0], [0, 1]]


def test_coordinates_that_are_no_numbers_are_told():
    ring = struct.pack("<BIII8d", 1, 3, 1, 4, 0, 0, math.nan, 0, 1, 1, 0, 0)
    with pytest.raises(InputError, match="zones.gpkg has coordinates that are no finite numbers on a.tif"):
        outlines_on(Features(wkt(32633), (ring,), {}, "zones.gpkg"), GRID, "a.tif")


@pytest.mark.parametrize("text, kind", [("POINT (1 2)", "Point"), ("LINESTRING (0 0, 1 1)", "Line String")])
def test_other_geometries_are_refused(text, kind):
    with pytest.raises(InputError, match=f"zones.gpkg must hold polygons; it holds {kind}."):
        require_polygons(features_of(box(0, 0, 1, 1), None, text))


def test_polygons_of_one_value_are_united_in_the_order_of_the_values():
    joined = joined_by_value(features_of(box(0, 0, 2, 2), box(1, 1, 3, 3), box(9, 9, 10, 10), None, box(5, 5, 6, 6),
                                         kind=["b", "b", "a", "a", None]), "kind")
    assert joined.fields == {"kind": ["a", "b"]} and joined.crs == wkt(32633)
    areas = [ogr.CreateGeometryFromWkb(wkb).GetArea() for wkb in joined.geometries]
    assert areas == [1, 7]


def test_polygons_that_cross_themselves_are_united_too():
    joined = joined_by_value(features_of("POLYGON ((0 0, 4 4, 4 0, 0 4, 0 0))", box(0, 0, 4, 2), kind=[1, 1]), "kind")
    assert ogr.CreateGeometryFromWkb(joined.geometries[0]).GetArea() == pytest.approx(12)


def test_a_field_that_is_not_there_or_mixes_types_is_told():
    with pytest.raises(InputError, match="zones.gpkg has no field class; it has kind"):
        joined_by_value(features_of(box(0, 0, 1, 1), kind=[1]), "class")
    with pytest.raises(InputError, match="must hold either numbers or texts"):
        joined_by_value(features_of(box(0, 0, 1, 1), box(0, 0, 1, 1), kind=[1, "a"]), "kind")
