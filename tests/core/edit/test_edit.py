import numpy as np
from whiskbroom.core.edit.changes import ToNodata, ToNumbers
from whiskbroom.core.edit.edit import Edit

VALUES = np.array([[[1, 2, 3, 4]], [[5, 6, 7, 8]]], np.int16)
FEATURES = np.array([[0, 1, 1, 2]], np.int32)
VALID = np.array([[[True, True, False, True]], [[True] * 4]])
TO_NUMBERS = ToNumbers(np.array([0, 30, 4], np.int16))


def test_one_band_is_changed_inside_features_and_the_arguments_stay():
    values, features = VALUES.copy(), FEATURES.copy()
    [(edited, valid), count] = Edit(0, TO_NUMBERS)((values, features), None)
    assert edited.tolist() == [[[1, 30, 30, 4]], [[5, 6, 7, 8]]] and valid is None
    assert count == 2, "the last pixel is 4 already"
    assert np.array_equal(values, VALUES) and np.array_equal(features, FEATURES)


def test_nodata_stays_unless_it_is_filled():
    [(edited, valid), count] = Edit(0, TO_NUMBERS)((VALUES, FEATURES.copy()), VALID)
    assert edited[0].tolist() == [[1, 30, 3, 4]] and np.array_equal(valid, VALID) and count == 1
    [(edited, valid), count] = Edit(0, TO_NUMBERS, fills=True)((VALUES, FEATURES.copy()), VALID)
    assert edited[0].tolist() == [[1, 30, 30, 4]] and valid is None and count == 2


def test_pixels_become_nodata_in_the_one_band():
    [(edited, valid), count] = Edit(1, ToNodata())((VALUES, FEATURES.copy()), None)
    assert valid.tolist() == [[[True] * 4], [[True, False, False, False]]] and count == 3
    assert np.array_equal(edited, VALUES)


def test_the_changed_pixels_are_told_with_old_and_new_values():
    pixels = Edit(0, TO_NUMBERS, fills=True).pixels((VALUES, FEATURES.copy()), VALID)
    assert pixels.where.tolist() == [[False, True, True, False]]
    assert (pixels.olds.tolist(), pixels.news.tolist()) == ([2, 3], [30, 30])
    assert (pixels.were_valid.tolist(), pixels.are_valid.tolist()) == ([True, False], [True, True])
