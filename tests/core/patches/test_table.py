import numpy as np
from hypothesis import given, settings, strategies as st

from whiskbroom.core.patches.strip import scan
from whiskbroom.core.patches.table import PatchTable


def strips_of(values, height, valid=None, connectivity=4):
    return [
        scan(values[top:top + height], None if valid is None else valid[top:top + height], connectivity)
        for top in range(0, len(values), height)
    ]


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 30), st.integers(1, 12), st.integers(1, 4), st.integers(1, 9), st.sampled_from([4, 8]),
       st.sampled_from([None, 0.8]), st.integers(0, 2**32))
def test_open_patches_have_the_size_and_value_of_the_patch_in_the_whole_raster(
    rows, cols, n_classes, height, connectivity, share, seed
):
    rng = np.random.default_rng(seed)
    values = rng.integers(0, n_classes, (rows, cols))
    valid = None if share is None else rng.random((rows, cols)) < share
    whole = scan(values, valid, connectivity)
    labels = whole.image(np.arange(whole.n_patches + 1, dtype=np.int32))
    table = PatchTable.join(iter(strips_of(values, height, valid, connectivity)))
    id_of_label = {0: 0}
    for index, top in enumerate(range(0, rows, height)):
        around = table.surroundings(index)
        assert around.first_row == top
        bottom = min(top + height, rows)
        for ids, row in ((around.above, top - 1), (around.below, bottom)):
            expected = labels[row] if 0 <= row < rows else np.zeros(cols, int)
            for patch, label in zip(ids.tolist(), expected.tolist()):
                assert id_of_label.setdefault(label, patch) == patch
                assert table.sizes[patch] == whole.sizes[label]
                assert label == 0 or table.values[patch] == whole.values[label]
    assert len(set(id_of_label.values())) == len(id_of_label)


def test_a_patch_that_joins_only_below_is_one_patch_in_the_strip_above():
    values = np.array([[1, 2, 1], [1, 2, 1], [1, 1, 1]], np.uint8)
    around = PatchTable.join(strips_of(values, 2)).surroundings(0)
    np.testing.assert_array_equal(around.labels, [1, 2, 3])
    assert around.ids[0] == around.ids[2] != around.ids[1]
    np.testing.assert_array_equal(around.below, np.repeat(around.ids[0], 3))


def test_sizes_are_summed_over_all_strips():
    table = PatchTable.join(strips_of(np.array([[1, 2], [1, 2], [1, 1]], np.uint8), 1))
    ids = table.surroundings(1).ids
    np.testing.assert_array_equal(table.sizes[ids], [4, 2])
    np.testing.assert_array_equal(table.values[ids], [1, 2])
    assert table.values.dtype == np.uint8


def test_patches_inside_a_strip_are_not_in_the_table():
    values = np.zeros((3, 3), np.uint8)
    values[1, 1] = 1
    table = PatchTable.join(strips_of(values, 3))
    np.testing.assert_array_equal(table.surroundings(0).labels, [1])
    assert table.sizes.tolist() == [0, 8]


def test_patches_join_at_corners_only_with_eight_neighbours():
    values = np.array([[1, 0], [0, 1]])
    for connectivity, sizes in ((4, [1, 1, 1, 1]), (8, [2, 2, 2, 2])):
        table = PatchTable.join(strips_of(values, 1, connectivity=connectivity))
        ids = np.concatenate([table.surroundings(index).ids for index in (0, 1)])
        assert table.sizes[ids].tolist() == sizes


def test_bytes_count_the_borders_and_the_open_patches():
    table = PatchTable.join(strips_of(np.array([[1, 1], [2, 2]], np.uint8), 1))
    borders, labels, patches = 2 * 2 * 2 * 4, 2 * 4, 3 * (8 + 8 + 1)
    assert table.nbytes == borders + labels + patches
