from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from whiskbroom.core.stats.combinations import CountCombinations, counted_pixels, joined, pixels_of


@dataclass
class Window:
    row: int
    rows: int


def bands(seed=1, shape=(12, 15), dtypes=("uint8", "int16", "int64")):
    random = np.random.default_rng(seed)
    return [random.integers(0, 4, shape).astype(dtype) for dtype in dtypes], [random.random(shape) < 0.9
                                                                              for _ in dtypes]


def table(found):
    return dict(zip(zip(*[column.tolist() for column in found.columns]), found.pixels.tolist()))


def by_hand(values, valid, ignored=None):
    rows = zip(*[band.ravel().tolist() for band in values], np.logical_and.reduce(valid).ravel().tolist())
    return Counter(row[:-1] for row in rows if row[-1] and ignored not in row[:-1])


def test_pixels_that_are_valid_everywhere_are_counted_and_combinations_ascend():
    values, valid = bands()
    found = CountCombinations((None,) * 3)(values, valid, Window(0, 12))
    assert table(found) == by_hand(values, valid) and list(table(found)) == sorted(table(found))


def test_an_ignored_value_counts_for_nothing_in_any_band():
    values, valid = bands()
    found = CountCombinations((2, 2, 2))(values, valid, Window(0, 12))
    assert table(found) == by_hand(values, valid, ignored=2)
    assert table(CountCombinations((None, None, 2))(values, valid, Window(0, 12))) == {
        row: count for row, count in by_hand(values, valid).items() if row[2] != 2}


@pytest.mark.parametrize("heights", [[12], [5, 7], [1] * 12])
def test_the_joined_counts_and_areas_of_parts_are_those_of_the_whole(heights):
    values, valid = bands()
    weights = np.array([3 ** n + 2 ** 54 for n in range(12)])
    count, total, row = CountCombinations((None,) * 3, weights), None, 0
    for height in heights:
        part = count([band[row:row + height] for band in values], [band[row:row + height] for band in valid],
                     Window(row, height))
        total = part if total is None else total.joined(part)
        row += height
    areas = defaultdict(int)
    for at in zip(*np.nonzero(np.logical_and.reduce(valid))):
        areas[tuple(int(band[at]) for band in values)] += int(weights[at[0]])
    assert table(total) == by_hand(values, valid)
    assert total.areas.tolist() == [areas[key] for key in table(total)]


def test_nothing_joined_with_a_part_is_that_part():
    found = CountCombinations((None,) * 3)(bands()[0], None, Window(0, 12))
    assert joined(None, found) is found is joined(found, None) and joined(None, None) is None
    assert table(joined(found, found)) == {row: 2 * count for row, count in table(found).items()}


def test_a_part_without_a_pixel_gives_nothing():
    values, valid = bands()
    assert CountCombinations((None,) * 3)(values, [np.zeros((12, 15), bool)] * 3, Window(0, 12)) is None


def test_floating_point_values_and_the_extremes_of_64_bits_stay_apart():
    values = [np.array([[0.1, 0.1, 0.5]], np.float32), np.array([[2**64 - 1, 2**64 - 2, 0]], np.uint64)]
    found = CountCombinations((None, None))(values, None, Window(0, 1))
    assert [column.tolist() for column in found.columns] == [[np.float32(0.1)] * 2 + [0.5], [2**64 - 2, 2**64 - 1, 0]]


TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64")
SHAPES = st.tuples(st.integers(1, 9), st.integers(1, 9))


@given(st.data(), st.lists(st.sampled_from(TYPES), min_size=1, max_size=3), SHAPES, st.booleans(), st.booleans())
def test_values_of_every_type_and_span_are_counted_and_weighted(data, types, shape, masked, weighted):
    values = []
    for dtype in map(np.dtype, types):
        any_value = arrays.from_dtype(dtype, **({"allow_nan": False} if dtype.kind == "f" else {}))
        edge = () if dtype.kind == "f" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
        few = st.sampled_from((*edge, *range(5)))
        values.append(data.draw(arrays.arrays(dtype, shape, elements=data.draw(st.sampled_from((few, any_value))))))
    valid = [data.draw(arrays.arrays(bool, shape)) for _ in values] if masked else None
    weights = data.draw(arrays.arrays(np.int64, shape[0], elements=st.integers(0, 10 ** 17))) if weighted else None
    found = CountCombinations((None,) * len(values), weights)(values, valid, Window(0, shape[0]))
    expected, areas = Counter(), defaultdict(int)
    for at in np.ndindex(shape):
        if valid is None or all(band[at] for band in valid):
            key = tuple(band[at].item() for band in values)
            expected[key] += 1
            areas[key] += 0 if weights is None else int(weights[at[0]])
    assert (table(found) if found else {}) == expected
    if weighted and found:
        assert found.areas.tolist() == [areas[key] for key in table(found)]


def test_an_image_with_many_combinations_is_counted_over_all_its_pieces():
    random = np.random.default_rng(5)
    values = [random.integers(-300, 300, (300, 400)).astype(np.int16) for _ in range(2)]
    valid = [random.random((300, 400)) < 0.9] * 2
    for given_valid in (valid, None):
        found = CountCombinations((None, None))(values, given_valid, Window(0, 300))
        assert table(found) == by_hand(values, given_valid or [np.ones((300, 400), bool)])


def test_nodata_numbers_far_away_do_not_keep_classes_from_being_counted():
    values = [np.array([[1, 2, -2 ** 31]], np.int32), np.array([[5, 5, 2 ** 31 - 1]], np.int32)]
    found = CountCombinations((None, None))(values, [np.array([[True, True, False]])] * 2, Window(0, 1))
    assert table(found) == {(1, 5): 1, (2, 5): 1}


def test_pixels_are_those_that_count():
    band = np.array([[1, 2], [3, 4]])
    assert pixels_of(band, None).tolist() == [1, 2, 3, 4]
    assert pixels_of(band, np.array([[True, False], [False, True]])).tolist() == [1, 4]


def test_pixels_count_where_all_bands_are_valid():
    assert counted_pixels([np.ones((1, 2))], None, (None,)) is None
    valid = [np.array([[True, False]]), np.array([[True, True]])]
    assert counted_pixels([np.ones((1, 2))] * 2, valid, (None, None)).tolist() == [[True, False]]


def test_the_memory_at_work_grows_with_the_combinations():
    values, valid = bands()
    count = CountCombinations((None,) * 3)
    few = count([np.zeros_like(band) for band in values], None, Window(0, 12))
    many = count(values, valid, Window(0, 12))
    assert many.nbytes_at_work == len(many) * few.nbytes_at_work
