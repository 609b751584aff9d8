import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.morphology.erosion import Erosion

SHAPES = [False, True]


def patchy(seed, shape=(23, 31)):
    """Patches of a few pixels, and NoData."""
    random = np.random.default_rng(seed)
    small = random.integers(0, 5, (-(-shape[0] // 5), -(-shape[1] // 6))).astype(np.uint8)
    values = np.kron(small, np.ones((5, 6), np.uint8))[:shape[0], :shape[1]].copy()
    return values, random.random(shape) < 0.93


@pytest.mark.parametrize("is_disk", SHAPES)
@pytest.mark.parametrize("radius, chosen", [(1, (2,)), (2, (3, 1)), (4, (1, 2, 4)), (9, (0, 1, 2, 3))])
def test_the_rule_by_hand(radius, chosen, is_disk, in_blocks, eroded_by_hand):
    values, valid = patchy(radius)
    found = in_blocks(Erosion((chosen,), radius, is_disk), values, valid)
    assert np.array_equal(found[valid], eroded_by_hand(values, valid, chosen, radius, is_disk)[valid])


@pytest.mark.parametrize("radius", [1, 3, 6])
@pytest.mark.parametrize("is_disk", SHAPES)
def test_what_is_left_is_the_binary_erosion_of_scipy(radius, is_disk, in_blocks):
    from scipy.ndimage import binary_erosion

    rows, cols = np.mgrid[-radius:radius + 1, -radius:radius + 1]
    structure = rows ** 2 + cols ** 2 <= radius ** 2 if is_disk else np.ones(rows.shape, bool)
    values, _ = patchy(5, (60, 70))
    values = np.where(values > 2, 1, values)
    found = in_blocks(Erosion(((1,),), radius, is_disk), values)
    # The edge of the raster is neutral: beyond it everything counts as the value itself.
    assert np.array_equal(found == 1, binary_erosion(values == 1, structure, border_value=1))


def test_three_by_three_steps_are_those_of_remotior_sensus(in_blocks):
    """The definition of Remotior Sensus for one value: as many 3 x 3 erosions, each filled with the most frequent
    other value of the window, the lowest of equals."""
    values, _ = patchy(8, (40, 41))
    expected = values.copy()
    for _ in range(3):
        before = np.pad(expected, 1, constant_values=2)
        windows = np.lib.stride_tricks.sliding_window_view(before, (3, 3)).reshape(*values.shape, 9)
        counts = np.stack([(windows == value).sum(axis=2) for value in (0, 1, 3, 4)], axis=2)
        fill = np.array([0, 1, 3, 4], np.uint8)[counts.argmax(axis=2)]
        expected = np.where((expected == 2) & (counts.sum(axis=2) > 0), fill, expected)
    assert (expected != values).sum() > 100
    assert np.array_equal(in_blocks(Erosion(((2,),), 3), values), expected)


def test_chosen_values_do_not_erode_one_another(in_blocks):
    row = np.array([[1, 1, 2, 2, 0]], np.uint8)
    assert in_blocks(Erosion(((1, 2),), 1), row).tolist() == [[1, 1, 2, 0, 0]]
    assert in_blocks(Erosion(((1, 2),), 3), row).tolist() == [[1, 0, 0, 0, 0]]


def test_nodata_takes_nothing_and_stops_erosion(in_blocks):
    row, valid = np.array([[1, 1, 0, 1, 1, 5]], np.uint8), np.array([[True] * 2 + [False] + [True] * 3])
    assert in_blocks(Erosion(((1,),), 4), row, valid)[0, [0, 1, 3, 4, 5]].tolist() == [1, 1, 5, 5, 5]


def test_a_raster_of_chosen_values_alone_stays(in_blocks):
    assert (in_blocks(Erosion(((1, 2),), 2), np.array([[1, 2], [2, 1]], np.uint8)) == [[1, 2], [2, 1]]).all()


def test_the_lowest_of_equally_frequent_values_fills(in_blocks):
    assert in_blocks(Erosion(((9,),), 1), np.array([[7, 9, 3]], np.int16)).tolist() == [[7, 3, 3]]


def test_the_disk_looks_at_corners_only_where_no_edge_touches(in_blocks):
    values = np.array([[3, 3, 3], [9, 9, 5], [9, 9, 9]], np.uint8)
    assert in_blocks(Erosion(((9,),), 1, True), values).tolist() == [[3, 3, 3], [3, 3, 5], [9, 9, 5]]
    assert in_blocks(Erosion(((9,),), 1, False), values)[1:].tolist() == [[3, 3, 5], [9, 5, 5]]


@pytest.mark.parametrize("dtype, value", [("int64", 2**53 + 1), ("uint64", 2**64 - 2), ("float64", 0.1)])
def test_every_type_is_exact(dtype, value, in_blocks):
    value = np.dtype(dtype).type(value)
    near = np.nextafter(value, value.dtype.type(0)) if value.dtype.kind == "f" else value + value.dtype.type(1)
    values = np.array([[value, value, near, near]], dtype)
    assert in_blocks(Erosion(((value,),), 1), values).tolist() == [[value, near, near, near]]


@settings(max_examples=40)
@given(st.integers(0, 99), st.integers(1, 7), st.booleans(), st.tuples(st.integers(1, 12), st.integers(1, 12)))
def test_blocks_of_any_size_give_the_same(in_blocks, seed, radius, is_disk, block):
    values, valid = patchy(seed, (24, 21))
    function = Erosion(((3, 1, 0),), radius, is_disk)
    assert np.array_equal(in_blocks(function, values, valid)[valid], in_blocks(function, values, valid, block)[valid])


@settings(max_examples=20)
@given(st.integers(0, 99), st.integers(1, 6), st.booleans())
def test_mirrored_and_turned_rasters_give_mirrored_and_turned_results(in_blocks, seed, radius, is_disk):
    values, _ = patchy(seed)
    function = Erosion(((2, 4, 1),), radius, is_disk)
    found = in_blocks(function, values)
    assert np.array_equal(in_blocks(function, values[::-1]), found[::-1])
    assert np.array_equal(in_blocks(function, values.T.copy()), found.T)
