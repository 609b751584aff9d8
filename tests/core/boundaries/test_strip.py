import numpy as np
import pytest
from helpers.patches import geometry, strips_of

ONE, TWO = np.uint8(1), np.uint8(2)


def only_strip(picture, connectivity=4, dtype=np.uint8):
    values = np.array([[int(cell) for cell in row] for row in picture], dtype)
    strip, = strips_of(values, values != 0, 100, connectivity)
    return strip


def test_patches_inside_the_strip_are_complete():
    strip, *_ = strips_of(np.array([[1, 1, 1], [1, 2, 1], [1, 1, 1], [1, 1, 1]], np.uint8), np.ones((4, 3), bool), 3)
    feature, = strip.features
    assert (feature.last_row, feature.first, feature.key) == (1, (1, 1), 2)
    assert geometry(feature).ExportToWkt() == "POLYGON ((1 1,2 1,2 2,1 2,1 1))"
    # The hole of the patch around it is closed too, but the patch is not.
    assert strip.rings.owner.tolist() == [1] and len(strip.rings.rows) == 4


def test_patches_at_a_border_are_open():
    strip = next(iter(strips_of(np.array([[1, 2], [3, 2], [3, 4]], np.uint8), np.ones((3, 2), bool), 2)))
    ends = strip.patches
    assert ends.labels.tolist() == [1, 2, 3] and ends.keys == [1, 2, 3]
    assert ends.firsts == [(0, 0), (0, 1), (1, 0)] and ends.last_rows == [0, 1, 1]
    assert ends.top.tolist() == [1, 2] and ends.bottom.tolist() == [3, 2]
    assert strip.groups is ends and strip.group_of_patch.tolist() == [1, 2, 3]


def test_nothing_goes_on_below_the_last_strip():
    strip = only_strip(["11", "11"])
    assert strip.patches.bottom.tolist() == [0, 0] and len(strip.tails) == 0


def test_contacts_with_the_row_above_are_told_straight_and_across():
    values = np.array([[1, 2, 1], [2, 2, 2]], np.uint8)
    strip = list(strips_of(values, np.ones((2, 3), bool), 1, 8))[1]
    straight, right, left = strip.patches.touching if len(strip.patches.touching) == 3 else strip.groups.touching
    assert (straight.tolist(), right.tolist(), left.tolist()) == ([False, True, False], [False, True], [True, False])


def test_patches_that_touch_at_a_corner_are_one_feature_of_parts():
    values = np.pad(np.array([[1, 2], [2, 1]], np.uint8), 1, constant_values=7)
    strip, *_ = strips_of(np.concatenate([values, np.full((1, 4), 7, np.uint8)]), np.ones((5, 4), bool), 4, 8)
    assert [geometry(feature).GetGeometryCount() for feature in strip.features] == [2, 2]
    assert all(geometry(feature).IsValid() for feature in strip.features)


def test_complete_patches_of_a_group_that_goes_on_are_loose():
    values = np.array([[7, 7, 7], [7, 1, 7], [7, 7, 1], [1, 1, 1]], np.uint8)
    strip = next(iter(strips_of(values, np.ones((4, 3), bool), 3, 8)))
    assert [first for _, first, _ in strip.loose] == [(1, 1)] and strip.features == []


@pytest.mark.parametrize("dtype", ["float32", "float64", "int64", "uint64"])
def test_any_type_is_traced(dtype):
    values = np.array([[3, 3, 3], [3, 0, 3], [3, 3, 3], [3, 3, 3]]).astype(dtype)
    strip = next(iter(strips_of(values, np.ones((4, 3), bool), 3)))
    assert len(strip.features) == 1
