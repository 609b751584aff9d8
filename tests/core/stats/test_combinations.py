from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np
import pytest
from whiskbroom.core.stats import combinations
from whiskbroom.core.stats.combinations import CombinationNumbers, CountCombinations, counted_pixels


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


def test_a_part_without_a_pixel_gives_nothing():
    values, valid = bands()
    assert CountCombinations((None,) * 3)(values, [np.zeros((12, 15), bool)] * 3, Window(0, 12)) is None


def test_floating_point_values_and_the_extremes_of_64_bits_stay_apart():
    values = [np.array([[0.1, 0.1, 0.5]], np.float32), np.array([[2**64 - 1, 2**64 - 2, 0]], np.uint64)]
    found = CountCombinations((None, None))(values, None, Window(0, 1))
    assert [column.tolist() for column in found.columns] == [[np.float32(0.1)] * 2 + [0.5], [2**64 - 2, 2**64 - 1, 0]]


@pytest.mark.parametrize("largest_table", [1, 1 << 20])
def test_numbers_lead_back_to_the_values(largest_table, monkeypatch):
    monkeypatch.setattr(combinations, "_TABLE", largest_table)
    values, valid = bands()
    found = CountCombinations((None, 1, None))(values, valid, Window(0, 12))
    ((numbers, counted),) = CombinationNumbers(found.columns, (None, 1, None), np.uint16)(values, valid)
    assert numbers.dtype == np.uint16 and numbers.shape == counted.shape == (1, 12, 15)
    assert np.array_equal(counted[0], np.logical_and.reduce(valid) & (values[1] != 1))
    for band, column in zip(values, found.columns):
        assert np.array_equal(column[numbers[counted].astype(int) - 1], band[counted[0]])
    assert np.array_equal(np.unique(numbers[counted]), np.arange(1, len(found) + 1))


def test_numbers_without_invalid_pixels_have_no_mask():
    values, _ = bands()
    found = CountCombinations((None,) * 3)(values, None, Window(0, 12))
    ((numbers, counted),) = CombinationNumbers(found.columns, (None,) * 3, np.uint8)(values, None)
    assert counted is None and numbers.min() == 1


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
