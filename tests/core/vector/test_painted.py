import pickle

import numpy as np
from helpers.rasters import NORTH_UP, wkt
from helpers.rings import box
from osgeo import ogr
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.vector.painted import BurntFeatures, PaintedPolygons

GRID = Grid(6, 8, NORTH_UP, wkt(32633))


def painted(method, values=(2 ** 62 + 1, 7), dtype=np.int64):
    return PaintedPolygons(Outlines.of([[box(0, 0, 2, 2)], [box(1, 1, 3.4, 3)]]), values, GRID, dtype, method)


def test_the_values_of_polygons_are_a_band():
    values, valid = painted("pixel_centre").read(GRID.whole)
    assert values.shape == valid.shape == (1, 6, 8) and values.dtype == np.int64
    assert values[0, 0, 0] == 2 ** 62 + 1 and values[0, 1, 1] == 7 and not valid[0, 3, 1] and not valid[0, 5, 7]
    assert painted("all_touched").read(GRID.whole)[1][0, 3, 1]
    values, valid = painted("area_based").read(GRID.whole)
    # Both cover it wholly; the lower value counts.
    assert values[0, 1, 1] == 7 and not valid[0, 3, 1]


def test_windows_are_parts_of_the_band():
    for method in ("pixel_centre", "area_based"):
        whole = painted(method).read(GRID.whole)[1]
        np.testing.assert_array_equal(painted(method).read(Window(1, 2, 3, 4))[1], whole[:, 1:4, 2:6])


def test_it_is_known_whether_anything_meets_the_grid():
    assert painted("pixel_centre").meets_the_grid
    for beside in (box(-3, 0, 0, 2), box(6, 0, 7, 2), box(0, -3, 2, 0), box(0, 8, 2, 9)):
        assert not PaintedPolygons(Outlines.of([[beside]]), [1], GRID, np.uint8, "all_touched").meets_the_grid


def burnt(*texts, all_touched=False):
    wkb = [bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in texts]
    return BurntFeatures(wkb, list(range(10, 10 + len(wkb))), GRID, np.uint8, all_touched)


def test_points_and_lines_are_burnt_and_the_last_one_stays():
    x, y = NORTH_UP[0], NORTH_UP[3]
    stack = burnt(f"POINT ({x + 15} {y - 25})", f"LINESTRING ({x + 5} {y - 45}, {x + 75} {y - 45})",
                  f"MULTIPOINT (({x + 15} {y - 25}), ({x + 75} {y - 45}))")
    values, valid = stack.read(GRID.whole)
    assert values[0, 2, 1] == 12 and valid[0, 4].all() and values[0, 4].tolist() == [11] * 7 + [12]
    assert valid.sum() == 9
    values, valid = stack.read(Window(4, 3, 2, 5))
    assert values[0, 0].tolist() == [11] * 4 + [12]


def test_features_beside_the_grid_are_none():
    assert not burnt("POINT (0 0)").meets_the_grid
    assert burnt(f"POINT ({NORTH_UP[0] + 1} {NORTH_UP[3] - 1})").meets_the_grid


def test_both_can_be_sent_to_another_process():
    for stack in (painted("area_based"), burnt(f"POINT ({NORTH_UP[0] + 1} {NORTH_UP[3] - 1})")):
        again = pickle.loads(pickle.dumps(stack))
        np.testing.assert_array_equal(again.read(GRID.whole)[0], stack.read(GRID.whole)[0])
        assert again.bytes_per_pixel > 8 and len(again.bands) == 1
        again.close()
