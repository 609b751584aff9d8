import numpy as np
from helpers.rasters import NORTH_UP
from helpers.vectors import pixel_box
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.vector.shapes import LabelledShapes

GRID = Grid(600, 700, NORTH_UP)


def labelled(*boxes, grid=GRID):
    """Shapes of (row0, col0, row1, col1, class)."""
    wkb = tuple(bytes(ogr.CreateGeometryFromWkt(pixel_box(*found[:4], NORTH_UP)).ExportToWkb()) for found in boxes)
    return LabelledShapes(wkb, tuple(found[4] for found in boxes), grid)


def labels_by_hand(boxes, shape):
    masks = {}
    for row0, col0, row1, col1, number in boxes:
        masks.setdefault(number, np.zeros(shape, bool))[max(row0, 0):max(row1, 0), max(col0, 0):max(col1, 0)] = True
    depth = sum(mask.astype(int) for mask in masks.values())
    classes = sum(number * mask for number, mask in masks.items())
    return np.where(depth == 1, classes, 0), int((depth > 1).sum())


BOX = st.tuples(st.integers(-3, 15), st.integers(-3, 15), st.integers(1, 9), st.integers(1, 9), st.integers(1, 3)).map(
    lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3], b[4]))


@settings(max_examples=80, deadline=None)
@given(st.lists(BOX, min_size=1, max_size=7))
def test_a_pixel_of_several_classes_belongs_to_none_in_any_order(boxes):
    grid = Grid(14, 16, NORTH_UP)
    classes, contested, *_ = labelled(*boxes, grid=grid).labels(grid.whole, range(len(boxes)))
    expected, expected_contested = labels_by_hand(boxes, (14, 16))
    assert np.array_equal(classes, expected) and contested == expected_contested


def test_shapes_of_one_class_may_overlap():
    classes, contested, seen, _ = labelled((0, 0, 4, 4, 2), (2, 2, 6, 6, 2)).labels(Window(0, 0, 8, 8), [0, 1])
    assert contested == 0 and (classes == 2).sum() == 28 and seen == {0, 1}


def test_a_shape_below_others_of_its_class_holds_pixels_all_the_same():
    """Three shapes on one place: none of them is said to hold no pixel."""
    _, _, seen, _ = labelled((0, 0, 4, 4, 1), (0, 0, 4, 4, 1), (0, 0, 4, 4, 1)).labels(Window(0, 0, 8, 8), [0, 1, 2])
    assert seen == {0, 1, 2}


def test_a_shape_between_pixel_centres_is_not_seen():
    x, y = NORTH_UP[0] + 6, NORTH_UP[3] - 6
    sliver = ogr.CreateGeometryFromWkt(f"POLYGON (({x} {y}, {x + 3} {y}, {x + 3} {y - 3}, {x} {y}))")
    shapes = LabelledShapes((bytes(sliver.ExportToWkb()),), (1,), GRID)
    classes, contested, seen, _ = shapes.labels(Window(0, 0, 4, 4), [0])
    assert not classes.any() and contested == 0 and seen == frozenset()


def test_envelopes_are_windows_and_none_outside():
    assert labelled((2, 3, 5, 7, 1)).envelopes()[0].row <= 2
    assert labelled((-50, -50, -40, -40, 1)).envelopes() == [None]


def test_tiles_hold_all_shapes_are_disjoint_and_come_in_row_order():
    boxes = [(10, 10, 20, 20, 1), (250, 250, 260, 270, 2), (590, 690, 600, 700, 3), (15, 400, 300, 420, 1)]
    tiles = labelled(*boxes).tiles()
    corners = [(window.row // 256, window.col // 256) for window, _ in tiles]
    assert corners == sorted(corners) and len(set(corners)) == len(corners)
    covered = np.zeros((600, 700), int)
    for window, numbers in tiles:
        covered[window.row:window.row + window.rows, window.col:window.col + window.cols] += 1
        assert window.row // 256 == (window.row + window.rows - 1) // 256
        assert window.col // 256 == (window.col + window.cols - 1) // 256
    assert covered.max() == 1
    for row0, col0, row1, col1, _ in boxes:
        assert covered[row0:row1, col0:col1].all()
    assert {number for _, numbers in tiles for number in numbers} == {0, 1, 2, 3}
    assert covered.sum() < 0.3 * covered.size, "only their surroundings are read"


def test_the_owner_of_a_pixel_is_a_shape_that_gives_it_its_class():
    classes, _, _, owners = labelled((0, 0, 4, 4, 2), (2, 2, 6, 6, 2), (6, 6, 8, 8, 1)).labels(
        Window(0, 0, 8, 8), [0, 1, 2])
    assert owners[0, 0] == 1 and owners[5, 5] == 2 and owners[7, 7] == 3 and owners[3, 3] in (1, 2)
    assert (owners[classes > 0] > 0).all()
