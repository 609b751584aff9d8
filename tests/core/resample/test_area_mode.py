import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.resample import area_mode as module
from whiskbroom.core.resample.area_mode import area_mode

RNG = np.random.default_rng(9)
IMAGE = RNG.integers(0, 5, (17, 19)).astype(np.int16)
VALID = RNG.random((17, 19)) > 0.3


def boxes(height, width, row0=0.0, col0=0.0, m=6, n=7):
    rows = row0 + height * np.arange(m + 1)
    cols = col0 + width * np.arange(n + 1)
    return (np.stack([np.repeat(rows[:-1, None], n, 1), np.repeat(rows[1:, None], n, 1)]),
            np.stack([np.repeat(cols[None, :-1], m, 0), np.repeat(cols[None, 1:], m, 0)]))


def by_hand(rows, cols, values, valid):
    modes, found = np.zeros(rows.shape[1:], values.dtype), np.zeros(rows.shape[1:], bool)
    for cell in np.ndindex(modes.shape):
        areas = {}
        for row, col in np.ndindex(values.shape):
            high = min(row + 1, rows[1][cell]) - max(row, rows[0][cell])
            wide = min(col + 1, cols[1][cell]) - max(col, cols[0][cell])
            if high > 0 and wide > 0 and valid[row, col]:
                areas[values[row, col]] = areas.get(values[row, col], 0) + round(high * 1024) * round(wide * 1024)
        if areas and max(areas.values()) > 0:
            modes[cell] = min(value for value, area in areas.items() if area == max(areas.values()))
            found[cell] = True
    return modes, found


@pytest.mark.parametrize("most_compared, most_counted", [(0, 0), (1000, 0), (25, 5), (25, 4)],
                         ids=["sorted", "compared", "counted", "one too many to be counted"])
@pytest.mark.parametrize("given_boxes", [
    boxes(2, 2), boxes(2.5, 3.25, -1, 0.5), boxes(0.4, 0.3, 2, 3), boxes(6, 7, -20, -20), boxes(17, 19, 0, 0, 1, 1),
    boxes(1, 1, 3, 3)])
@pytest.mark.parametrize("masked", [False, True])
def test_the_mode_has_the_largest_area_and_of_equals_the_lowest_value(given_boxes, masked, most_compared, most_counted,
                                                                      monkeypatch):
    monkeypatch.setattr(module, "_MOST_COMPARED", most_compared)
    monkeypatch.setattr(module, "_MOST_COUNTED", most_counted)
    monkeypatch.setattr(module, "_MOST_COUNTED_IN_SMALL", most_counted)
    valid = VALID if masked else np.ones_like(VALID)
    modes, found = area_mode(*given_boxes, IMAGE, VALID if masked else None)
    expected, expected_found = by_hand(*given_boxes, IMAGE, valid)
    np.testing.assert_array_equal(found, expected_found)
    np.testing.assert_array_equal(modes[found], expected[found])
    assert modes.dtype == IMAGE.dtype


@settings(max_examples=30)
@given(height=st.floats(0.3, 9), width=st.floats(0.3, 9), row=st.floats(-4, 20), col=st.floats(-4, 20))
def test_all_ways_give_the_same(height, width, row, col):
    given_boxes = boxes(height, width, row, col, 3, 4)
    sides = module._Side(given_boxes[0], 17), module._Side(given_boxes[1], 19)
    lines = module._Side(given_boxes[0][:, :, :1], 17), module._Side(given_boxes[1][:, :1], 19)
    counted = module.counted_mode(*[side.pixels() for side in lines], IMAGE, VALID, np.arange(5, dtype=IMAGE.dtype))
    others = [way(*sides, IMAGE, VALID) for way in (module._compared, module._sorted, module.one_by_one)]
    for modes, found in others:
        np.testing.assert_array_equal(found, counted[1])
        np.testing.assert_array_equal(modes[found], counted[0][found])


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int16", "int32", "uint64"])
def test_values_are_counted_in_every_type_of_integers(dtype):
    lowest = np.iinfo(dtype).min
    image = (IMAGE.astype(dtype) + np.array(lowest, dtype)).astype(dtype)
    for masked in (None, VALID, np.zeros_like(VALID)):
        modes, found = area_mode(*boxes(6, 7, m=2, n=2), image, masked)
        counts = np.ones_like(VALID) if masked is None else masked
        expected, expected_found = by_hand(*boxes(6, 7, m=2, n=2), image, counts)
        np.testing.assert_array_equal(found, expected_found)
        np.testing.assert_array_equal(modes[found], expected[found])


def test_boxes_that_are_no_lattice_are_not_counted():
    rows, cols = boxes(6, 7, m=2, n=2)
    turned = cols + np.array([0, 0.5])[:, None]
    modes, found = area_mode(rows, turned, IMAGE)
    expected, _ = by_hand(rows, turned, IMAGE, np.ones_like(VALID))
    np.testing.assert_array_equal(modes, expected)


def test_a_mirrored_image_gives_mirrored_modes():
    rows, cols = boxes(2.5, 3.5, 0, 0, 6, 5)
    modes, _ = area_mode(rows, cols, IMAGE[:15, :17])
    turned, _ = area_mode(15 - rows[::-1, ::-1], cols, IMAGE[:15, :17][::-1])
    np.testing.assert_array_equal(turned[::-1], modes)


@pytest.mark.parametrize("dtype", ["int64", "uint64", "float64"])
@pytest.mark.parametrize("size", [2, 9])
def test_every_type_is_exact(dtype, size):
    top = np.finfo(dtype).max if dtype == "float64" else np.iinfo(dtype).max
    values = np.full((18, 18), top, dtype)
    values[0] = 0
    modes, found = area_mode(*boxes(size, size, 0, 0, 2, 2), values)
    assert found.all() and (modes[1] == top).all() and modes.dtype == dtype


def test_a_touch_by_rounding_counts_for_nothing():
    rows, cols = boxes(1 + 1e-9, 1, 0, 0, 1, 1)
    modes, found = area_mode(rows, cols, np.array([[5], [3]]), np.array([[False], [True]]))
    assert not found.any()
