import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from scipy import ndimage

from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.patches.strip import scan


def labels_of_scipy(values, valid, connectivity):
    """Labels by ndimage.label class by class, renumbered by the first pixel in scan order."""
    structure = ndimage.generate_binary_structure(2, connectivity // 4)
    labels = np.zeros(values.shape, int)
    for value in np.unique(values):
        found, count = ndimage.label((values == value) & valid, structure)
        labels[found > 0] = found[found > 0] + labels.max()
    order = labels[labels > 0]
    _, first = np.unique(order, return_index=True)
    renumbered = np.zeros(labels.max() + 1, int)
    renumbered[order[np.sort(first)]] = np.arange(1, first.size + 1)
    return renumbered[labels]


def image_of(strip):
    return strip.image(np.arange(strip.n_patches + 1, dtype=np.int32))


@settings(deadline=None, max_examples=200)
@given(st.integers(1, 25), st.integers(1, 25), st.integers(1, 5), st.sampled_from([4, 8]),
       st.sampled_from([None, 0, 0.6, 0.95]), st.integers(0, 2**32))
def test_patches_are_numbered_by_their_first_pixel_and_equal_scipys(rows, cols, n_classes, connectivity, share, seed):
    rng = np.random.default_rng(seed)
    values = rng.integers(0, n_classes, (rows, cols))
    valid = None if share is None else rng.random((rows, cols)) < share
    expected = labels_of_scipy(values, np.ones((rows, cols), bool) if valid is None else valid, connectivity)
    strip = scan(values, valid, connectivity)
    np.testing.assert_array_equal(image_of(strip), expected)
    assert strip.n_patches == expected.max()
    np.testing.assert_array_equal(strip.sizes[1:], np.bincount(expected.ravel())[1:])
    first = [np.flatnonzero(expected == label)[0] for label in range(1, strip.n_patches + 1)]
    np.testing.assert_array_equal(strip.values[1:], values.ravel()[first])
    top, bottom = strip.edge_rows()
    np.testing.assert_array_equal(top, expected[0])
    np.testing.assert_array_equal(bottom, expected[-1])


def test_two_patches_by_hand():
    strip = scan(np.array([[7, 7, 5], [7, 5, 5]], np.uint8))
    np.testing.assert_array_equal(strip.sizes, [0, 3, 3])
    np.testing.assert_array_equal(strip.values[1:], [7, 5])
    np.testing.assert_array_equal(image_of(strip), [[1, 1, 2], [1, 2, 2]])
    assert strip.values.dtype == np.uint8


def test_invalid_pixels_have_label_zero_and_size_zero():
    strip = scan(np.full((2, 3), 7), np.array([[True, False, True], [True, False, True]]))
    np.testing.assert_array_equal(image_of(strip), [[1, 0, 2], [1, 0, 2]])
    np.testing.assert_array_equal(strip.sizes, [0, 2, 2])


def test_the_image_shows_the_number_given_to_each_patch():
    strip = scan(np.array([[7, 7, 5], [7, 5, 5]]), np.array([[True] * 3, [False, True, True]]))
    np.testing.assert_array_equal(strip.image(np.array([-1, 90, 4], np.int32)), [[90, 90, 4], [-1, 4, 4]])


def test_the_end_of_a_row_does_not_touch_the_beginning_of_the_next():
    values = np.array([[0, 0, 1], [1, 0, 0]])
    for connectivity in (4, 8):
        assert scan(values, connectivity=connectivity).n_patches == 3


def test_bytes_are_eight_per_run_and_eight_and_a_value_per_patch():
    strip = scan(np.array([[7, 7, 5], [7, 5, 5]], np.int16))
    assert strip.nbytes == 4 * 8 + 3 * (8 + 2)


def test_a_strip_of_more_pixels_than_an_index_can_count_is_refused():
    with pytest.raises(InputError, match="at most 2147483647 pixels; got 2147483648"):
        scan(np.broadcast_to(np.uint8(0), (2**16, 2**15)))


def test_another_connectivity_is_refused():
    with pytest.raises(ParameterError, match="must be 4 or 8; got 5"):
        scan(np.zeros((2, 2), np.uint8), connectivity=5)


@pytest.mark.parametrize("values", [np.zeros((2, 2)), np.zeros((2, 2), bool), np.zeros((1, 2, 2), np.uint8)])
def test_values_that_are_no_plane_of_integers_are_refused(values):
    with pytest.raises(InputError, match="integer classes"):
        scan(values)


def test_a_mask_of_another_shape_is_refused():
    with pytest.raises(InputError, match=r"shape \(2, 2\) of the classes; got \(1, 2\)"):
        scan(np.zeros((2, 2), np.uint8), np.ones((1, 2), bool))
