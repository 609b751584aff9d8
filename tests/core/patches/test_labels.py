import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.patches.labels import PatchNumbers, sizes_of_strip
from whiskbroom.core.patches.strip import scan
from whiskbroom.core.patches.table import PatchTable


def labelled(values, valid, connectivity, heights):
    """Numbers and sizes of the patches of a raster in strips of some heights."""
    tops = np.concatenate(([0], np.cumsum(heights)))
    windows = [slice(top, bottom) for top, bottom in zip(tops, tops[1:])]
    strips = [scan(values[w], valid[w], connectivity) for w in windows]
    table = PatchTable.join(strips)
    numbers = PatchNumbers.of(table, [strip.n_patches for strip in strips])
    images = [(strip.image(numbers.of_strip(n, strip)), strip.image(sizes_of_strip(table, n, strip)))
              for n, strip in enumerate(strips)]
    return (*[np.concatenate(parts) for parts in zip(*images)], numbers.total)


def by_scipy(values, valid, connectivity):
    """The same with scipy, value by value; numbers in the order of the first pixels."""
    from scipy import ndimage

    structure = np.ones((3, 3)) if connectivity == 8 else None
    joined = np.zeros(values.shape, int)
    for value in np.unique(values):
        labels, count = ndimage.label(valid & (values == value), structure)
        joined[labels > 0] = labels[labels > 0] + joined.max()
    found, firsts = np.unique(joined, return_index=True)
    order = {label: number for number, (_, label) in enumerate(
        sorted((first, label) for label, first in zip(found, firsts) if label), start=1)}
    numbers = np.vectorize(lambda label: order.get(label, 0), otypes=[int])(joined)
    sizes = np.bincount(numbers.ravel())
    sizes[0] = 0
    return numbers, sizes[numbers], len(order)


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.sampled_from([4, 8]), st.lists(st.integers(1, 6), min_size=1, max_size=6),
       st.integers(1, 3))
def test_numbers_and_sizes_are_those_of_scipy_in_strips_of_any_height(seed, connectivity, heights, classes):
    random = np.random.default_rng(seed)
    shape = sum(heights), 9
    values, valid = random.integers(0, classes, shape), random.random(shape) < 0.8
    for found, expected in zip(labelled(values, valid, connectivity, heights), by_scipy(values, valid, connectivity)):
        assert np.array_equal(found, expected)


@pytest.mark.parametrize("heights", [[7], [1] * 7, [3, 4]])
def test_a_spiral_through_all_strips_is_one_patch(heights):
    spiral = np.array([[1, 1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0, 1], [1, 1, 1, 1, 1, 0, 1], [1, 0, 0, 0, 1, 0, 1],
                       [1, 0, 1, 1, 1, 0, 1], [1, 0, 0, 0, 0, 0, 1], [1, 1, 1, 1, 1, 1, 1]])
    numbers, sizes, total = labelled(spiral, spiral > 0, 4, heights)
    assert total == 1 and np.array_equal(numbers, spiral) and np.array_equal(sizes, spiral * spiral.sum())


def test_two_arms_that_meet_below_have_the_number_of_the_first():
    values = np.array([[1, 0, 1, 0, 1], [1, 0, 1, 0, 1], [1, 0, 1, 1, 1]])
    numbers, sizes, total = labelled(values, values > 0, 4, [1, 1, 1])
    assert numbers.tolist() == [[1, 0, 2, 0, 2], [1, 0, 2, 0, 2], [1, 0, 2, 2, 2]] and total == 2
    assert sizes.max() == 7


def test_without_any_patch_all_is_zero():
    numbers, sizes, total = labelled(np.ones((4, 3), int), np.zeros((4, 3), bool), 8, [2, 2])
    assert total == 0 and not numbers.any() and not sizes.any()
