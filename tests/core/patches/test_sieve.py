import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from osgeo import gdal, gdal_array

from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.patches.merges import find_merges
from whiskbroom.core.patches.sieve import apply, resolve, sieve, strip_rows
from whiskbroom.core.patches.strip import scan
from whiskbroom.core.patches.table import PatchTable



def gdal_sieve(classes, min_size, connectivity, valid=None):
    def band_of(array):
        dataset = gdal_array.OpenNumPyArray(array, False)
        return dataset, dataset.GetRasterBand(1)

    result = np.array(classes)
    dataset, band = band_of(result)
    mask_dataset, mask = (None, None) if valid is None else band_of(valid.astype(np.uint8))
    gdal.SieveFilter(band, mask, band, min_size, connectivity)
    dataset.FlushCache()
    return band.ReadAsArray()


def sieve_in_strips(classes, min_size, connectivity, valid, height):
    """The sieve as a driver runs it that keeps nothing but the table: every pass scans the strips anew."""
    windows = [slice(top, top + height) for top in range(0, len(classes), height)]

    def strip(window):
        return scan(classes[window], None if valid is None else valid[window], connectivity)

    table = PatchTable.join(strip(window) for window in windows)

    def merges(index):
        return find_merges(strip(windows[index]), table, index, min_size)

    values = resolve(table, [merges(index).of_open for index in range(len(windows))])
    return np.concatenate([apply(classes[w], merges(index), values) for index, w in enumerate(windows)])


@st.composite
def class_maps(draw):
    rows, cols, n_classes = draw(st.integers(1, 24)), draw(st.integers(1, 24)), draw(st.integers(1, 7))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    coarse = rng.integers(0, n_classes, (rows, cols)).astype(draw(st.sampled_from(["uint8", "int16", "int32"])))
    classes = np.kron(coarse, np.ones((draw(st.integers(1, 3)), draw(st.integers(1, 3))), coarse.dtype))
    noisy = rng.random(classes.shape) < draw(st.sampled_from([0, 0.1, 0.3]))
    classes[noisy] = rng.integers(0, n_classes, np.count_nonzero(noisy))
    share = draw(st.sampled_from([None, 0, 0.5, 0.9]))
    return classes, None if share is None else rng.random(classes.shape) < share


@settings(deadline=None, max_examples=300)
@given(class_maps(), st.integers(1, 25), st.sampled_from([4, 8]))
def test_every_map_becomes_what_gdal_makes_of_it(classes_and_valid, min_size, connectivity):
    classes, valid = classes_and_valid
    expected = gdal_sieve(classes, min_size, connectivity, valid)
    np.testing.assert_array_equal(sieve(classes, min_size, connectivity, valid), expected)


@settings(deadline=None, max_examples=200)
@given(class_maps(), st.integers(1, 25), st.sampled_from([4, 8]), st.integers(1, 12))
def test_the_height_of_the_strips_does_not_matter(classes_and_valid, min_size, connectivity, height):
    classes, valid = classes_and_valid
    expected = gdal_sieve(classes, min_size, connectivity, valid)
    np.testing.assert_array_equal(sieve_in_strips(classes, min_size, connectivity, valid, height), expected)


@pytest.mark.parametrize("connectivity", [4, 8])
@pytest.mark.parametrize("noise", [0.08, 0.3, 1.0])
def test_a_noisy_map_of_several_strips_becomes_what_gdal_makes_of_it(noise, connectivity):
    rng = np.random.default_rng(5)
    rows, cols = np.mgrid[:700, :900]
    classes = ((np.sin(rows / 31) + np.cos(cols / 47 + rows / 83)) * 1.5 + 4).astype(np.uint8)
    noisy = rng.random(classes.shape) < noise
    classes[noisy] = rng.integers(1, 7, np.count_nonzero(noisy))
    valid = rng.random(classes.shape) < 0.98
    assert strip_rows(900) < 700
    expected = gdal_sieve(classes, 12, connectivity, valid)
    np.testing.assert_array_equal(sieve(classes, 12, connectivity, valid), expected)


@pytest.mark.parametrize("shape", [(3000, 1), (1, 3000), (700, 3)])
def test_narrow_and_low_rasters_become_what_gdal_makes_of_them(shape):
    classes = np.random.default_rng(1).integers(0, 3, shape).astype(np.uint8)
    np.testing.assert_array_equal(sieve(classes, 4, 8), gdal_sieve(classes, 4, 8))


@pytest.mark.parametrize("min_size, is_kept", [(8, True), (9, True), (10, False)])
def test_a_patch_of_exactly_the_smallest_size_is_kept(min_size, is_kept):
    classes = np.full((7, 7), 3, np.uint8)
    classes[2:5, 2:5] = 7
    expected = classes if is_kept else np.full((7, 7), 3)
    np.testing.assert_array_equal(sieve(classes, min_size), expected)


def test_pixels_that_touch_at_a_corner_are_one_patch_only_with_eight_neighbours():
    classes = np.zeros((4, 4), np.int16)
    classes[1, 1] = classes[2, 2] = 5
    np.testing.assert_array_equal(sieve(classes, 2, connectivity=4), np.zeros((4, 4)))
    np.testing.assert_array_equal(sieve(classes, 2, connectivity=8), classes)


def test_a_neighbour_at_a_corner_counts_only_with_eight_neighbours():
    classes = np.array([[1, 1, 1], [1, 1, 2], [3, 3, 4]], np.uint8)
    np.testing.assert_array_equal(sieve(classes, 2, 4), [[1, 1, 1], [1, 1, 1], [3, 3, 3]])
    np.testing.assert_array_equal(sieve(classes, 2, 8), [[1, 1, 1], [1, 1, 1], [3, 3, 1]])


def test_an_invalid_patch_is_neither_removed_nor_grown_nor_merged_into():
    classes = np.array([[1, 1, 1, 1, 2, 3, 3, 9]], np.uint8)
    valid = np.array([[False] * 4 + [True] * 3 + [False]])
    np.testing.assert_array_equal(sieve(classes, 2, valid=valid), [[1, 1, 1, 1, 3, 3, 3, 9]])


def test_invalid_pixels_divide_a_patch():
    classes = np.array([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2]], np.uint8)
    valid = np.array([[True, True, False, True, True], [True] * 5])
    np.testing.assert_array_equal(sieve(classes, 3, valid=valid), [[2, 2, 1, 2, 2], [2, 2, 2, 2, 2]])


def test_a_small_patch_enclosed_by_invalid_pixels_stays():
    classes = np.array([[1, 1, 1], [1, 2, 1], [1, 1, 1]], np.uint8)
    np.testing.assert_array_equal(sieve(classes, 4, valid=classes == 2), classes)


def test_values_under_invalid_pixels_have_no_influence():
    rng = np.random.default_rng(3)
    classes, junk = rng.integers(0, 3, (2, 30, 30))
    valid = rng.random((30, 30)) < 0.7
    other = np.where(valid, classes, junk)
    once, twice = sieve(classes, 5, valid=valid), sieve(other, 5, valid=valid)
    np.testing.assert_array_equal(once[valid], twice[valid])
    np.testing.assert_array_equal(twice[~valid], junk[~valid])


def test_a_raster_without_valid_pixels_stays():
    classes = np.array([[1, 2], [3, 4]], np.uint8)
    np.testing.assert_array_equal(sieve(classes, 9, valid=np.zeros((2, 2), bool)), classes)


def test_a_raster_of_one_class_stays_even_when_it_is_smaller_than_the_smallest_patch():
    classes = np.full((3, 3), 4, np.uint8)
    np.testing.assert_array_equal(sieve(classes, 100), classes)


def test_a_raster_whose_patches_are_all_small_stays_where_two_are_each_others_largest():
    classes = np.array([[1, 1, 1, 2, 2]], np.uint8)
    np.testing.assert_array_equal(sieve(classes, 100), classes)


@pytest.mark.parametrize("row, expected", [
    ([1, 1, 2, 3, 3], [1, 1, 1, 3, 3]),
    ([3, 3, 2, 1, 1], [3, 3, 3, 1, 1]),
])
def test_of_equally_large_neighbours_the_first_in_the_row_counts(row, expected):
    np.testing.assert_array_equal(sieve(np.array([row]), 2), [expected])


def test_of_equally_large_neighbours_the_one_above_comes_before_the_one_on_the_left():
    classes = np.array([[8, 1, 1], [2, 5, 6], [2, 3, 9]], np.uint8)
    np.testing.assert_array_equal(sieve(classes, 2), [[1, 1, 1], [2, 1, 1], [2, 2, 1]])


def test_equally_large_neighbours_at_corners_count_in_the_order_of_gdal_at_every_side():
    base = np.arange(1, 26).reshape(5, 5)
    base[2, 2] = 99
    around = [(1, 1), (1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2), (3, 3)]
    for one in around:
        for other in around:
            classes = base.copy()
            for row, col in (one, other):  # equally large lines of two pixels, outwards from the centre
                classes[row + (row > 2) - (row < 2), col + (col > 2) - (col < 2)] = classes[row, col]
            np.testing.assert_array_equal(sieve(classes, 2, 8), gdal_sieve(classes.astype(np.int32), 2, 8))


def test_a_small_patch_with_a_small_largest_neighbour_goes_where_that_one_goes():
    np.testing.assert_array_equal(sieve(np.array([[1, 1, 1, 2, 2, 3]]), 3), [[1, 1, 1, 1, 1, 1]])


def test_a_chain_that_leads_to_two_small_patches_stays_as_a_whole():
    classes = np.array([[4, 4, 3, 2, 7, 1, 1, 1, 1]])
    valid = np.array([[True, True, True, True, False, True, True, True, True]])
    np.testing.assert_array_equal(sieve(classes, 4, valid=valid), classes)


def test_sizes_are_those_of_the_input_and_not_of_grown_patches():
    # 2 gets 1's pixel, yet stays the smaller neighbour of 3
    classes = np.array([[2, 2, 2, 1, 4, 4, 4, 4], [2, 2, 3, 4, 4, 4, 4, 4]])
    np.testing.assert_array_equal(sieve(classes, 2), [[2, 2, 2, 4, 4, 4, 4, 4], [2, 2, 4, 4, 4, 4, 4, 4]])


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"])
def test_every_integer_type_keeps_its_type_and_its_extreme_values(dtype):
    low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
    classes = np.full((4, 4), high, dtype)
    classes[3] = low
    classes[1, 1] = low + 1
    expected = classes.copy()
    expected[1, 1] = high
    result = sieve(classes, 2)
    assert result.dtype == classes.dtype
    np.testing.assert_array_equal(result, expected)


@pytest.mark.parametrize("value", [2**24, -(2**30), 2**53])
def test_neighbouring_integers_that_a_float_cannot_tell_apart_are_different_classes(value):
    classes = np.full((3, 3), value, np.int64)
    classes[1, 1] += 1
    np.testing.assert_array_equal(sieve(classes, 2), np.full((3, 3), value))


def test_the_value_that_gdal_uses_as_its_mark_of_nodata_is_a_class_like_others():
    classes = np.full((3, 3), -51502112, np.int32)
    classes[1, 1] = 1
    np.testing.assert_array_equal(sieve(classes, 2), np.full((3, 3), -51502112))


def test_a_smallest_size_of_one_keeps_everything():
    classes = np.array([[1, 2], [3, 4]])
    np.testing.assert_array_equal(sieve(classes, 1), classes)


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (5, 0)])
def test_an_empty_raster_stays_empty(shape):
    result = sieve(np.zeros(shape, np.uint8), 3, 8)
    assert result.shape == shape and result.dtype == np.uint8


def test_the_input_is_not_changed_and_may_be_a_view():
    classes = np.random.default_rng(2).integers(0, 3, (20, 30)).astype(np.uint8)
    before = classes.copy()
    np.testing.assert_array_equal(sieve(classes.T[::2, ::-1], 4), sieve(classes.T[::2, ::-1].copy(), 4))
    np.testing.assert_array_equal(classes, before)


@pytest.mark.parametrize("connectivity", [0, 6, "8"])
def test_another_connectivity_is_refused(connectivity):
    with pytest.raises(ParameterError, match="4 or 8"):
        sieve(np.zeros((2, 2), np.uint8), 2, connectivity)


def test_a_smallest_size_below_one_is_refused():
    with pytest.raises(ParameterError, match="at least 1 pixel; got 0"):
        sieve(np.zeros((2, 2), np.uint8), 0)


def test_classes_that_are_no_integers_are_refused():
    with pytest.raises(InputError, match="integer classes; got .* of float32"):
        sieve(np.zeros((2, 2), np.float32), 2)


def test_a_mask_of_another_shape_is_refused():
    with pytest.raises(InputError, match="shape"):
        sieve(np.zeros((2, 2), np.uint8), 2, valid=np.ones((2, 3), bool))


def grid(path):
    with open(path) as lines:
        rows = [line.split() for line in lines]
    return np.array([row for row in rows if not row[0][0].isalpha()], np.int32)


def test_gdals_own_grid_with_nodata_changes_in_one_pixel(shared_data):
    classes = grid(shared_data("small_grids") / "sieve_7_nodata.asc")
    expected = classes.copy()
    expected[4, 4] = 2
    np.testing.assert_array_equal(sieve(classes, 4, valid=classes != 0), expected)


def test_gdals_own_grid_of_a_cross_stays(shared_data):
    classes = grid(shared_data("small_grids") / "sieve_2634.grd")
    np.testing.assert_array_equal(sieve(classes, 2), classes)


def test_gdals_own_unmergeable_grid_becomes_what_gdal_3_6_makes_of_it(shared_data):
    classes = grid(shared_data("small_grids") / "unmergeable.grd")
    expected = classes.copy()
    expected[2:, :3] = 25
    expected[2:, 3:] = [[23, 24], [27, 28], [32, 33], [37, 38], [42, 43]]
    np.testing.assert_array_equal(sieve(classes, 2, 8), expected)


@pytest.mark.parametrize("connectivity, counts", [
    (4, {425: 68, 500: 94, 720: 54, 1110: 36}),
    (8, {425: 69, 500: 93, 720: 54, 1110: 36}),
])
def test_a_small_sentinel_band_gives_the_counts_computed_with_gdal(shared_data, connectivity, counts):
    band = gdal.Open(str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")).ReadAsArray()
    values, pixels = np.unique(sieve(band, 5, connectivity, band != 32768), return_counts=True)
    assert dict(zip(values.tolist(), pixels.tolist())) == counts
