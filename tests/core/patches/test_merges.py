import numpy as np
import pytest

from whiskbroom.core.errors import ParameterError
from whiskbroom.core.patches.merges import find_merges
from whiskbroom.core.patches.strip import scan
from whiskbroom.core.patches.table import PatchTable


def merges_of(raster, heights, index, min_size):
    tops = np.cumsum([0, *heights])
    strips = [scan(np.array(raster, np.uint8)[top:bottom]) for top, bottom in zip(tops, tops[1:])]
    table = PatchTable.join(strips)
    return find_merges(strips[index], table, index, min_size), table


def test_pixels_of_small_patches_inside_the_strip_have_their_new_values():
    found, _ = merges_of([[1, 1, 1, 1], [1, 2, 3, 1], [1, 1, 1, 1]], [3], 0, 2)
    np.testing.assert_array_equal(found.pixels, [5, 6])
    np.testing.assert_array_equal(found.values, [1, 1])
    assert found.values.dtype == np.uint8
    assert found.deferred.size == 0 and found.of_open.ids.size == 0


def test_a_small_open_patch_is_deferred_with_its_largest_neighbour_of_this_strip():
    raster = [[1, 1, 1], [1, 2, 1], [3, 2, 3], [3, 3, 3]]
    sizes, values = [], []
    for index in (0, 1):
        found, table = merges_of(raster, [2, 2], index, 3)
        patch, = found.of_open.ids
        assert table.values[patch] == 2 and table.sizes[patch] == 2
        np.testing.assert_array_equal(found.deferred_ids, [patch])
        np.testing.assert_array_equal(found.pixels, [[4], [1]][index])
        np.testing.assert_array_equal(found.values, [2])
        sizes += found.of_open.sizes.tolist()
        values += found.of_open.values.tolist()
        np.testing.assert_array_equal(found.of_open.targets, [0])
    assert (sizes, values) == ([5, 5], [1, 3])


def test_a_small_patch_goes_with_its_largest_neighbour_that_is_small_and_open():
    found, table = merges_of([[3, 3, 3], [3, 2, 3], [3, 3, 3], [1, 1, 1]], [3, 1], 0, 100)
    three, one = (np.flatnonzero((table.values == value) & (table.sizes > 0)) for value in (3, 1))
    np.testing.assert_array_equal(found.pixels, np.arange(9))
    np.testing.assert_array_equal(found.deferred, np.arange(9))
    np.testing.assert_array_equal(found.deferred_ids, np.repeat(three, 9))
    np.testing.assert_array_equal(found.values, [3, 3, 3, 3, 2, 3, 3, 3, 3])
    np.testing.assert_array_equal(found.of_open.ids, three)
    np.testing.assert_array_equal(found.of_open.sizes, [3])
    np.testing.assert_array_equal(found.of_open.targets, one)


def test_an_open_patch_whose_largest_neighbour_goes_with_it_has_itself_for_target():
    found, _ = merges_of([[3, 3, 3], [3, 2, 3], [3, 3, 3]], [3], 0, 100)
    np.testing.assert_array_equal(found.of_open.targets, found.of_open.ids)


def test_two_small_patches_that_are_each_others_largest_keep_their_values():
    found, _ = merges_of([[1, 1, 2]], [1], 0, 9)
    np.testing.assert_array_equal(found.values, [1, 1, 2])


def test_contacts_are_counted_over_the_whole_raster():
    raster = [[1, 1], [2, 2], [3, 3]]
    from_above = merges_of(raster, [1, 1, 1], 1, 5)[0].of_open
    from_below = merges_of(raster, [1, 1, 1], 2, 5)[0].of_open
    whole = merges_of(raster, [2, 1], 0, 5)[0].of_open
    np.testing.assert_array_equal(from_above.contacts, whole.contacts[whole.ids != whole.ids.min()])
    assert from_below.contacts[0] > from_above.contacts[0]


def test_bytes_count_pixels_values_and_what_open_patches_need():
    found, _ = merges_of([[1, 1, 1, 1], [1, 2, 3, 1], [1, 1, 1, 1]], [3], 0, 2)
    assert found.nbytes == 2 * (4 + 1)


def test_a_smallest_size_below_one_is_refused():
    with pytest.raises(ParameterError, match="at least 1 pixel; got 0"):
        merges_of([[1]], [1], 0, 0)
