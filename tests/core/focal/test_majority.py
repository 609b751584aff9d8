from collections import Counter

import numpy as np
import pytest
from whiskbroom.core.focal import majority as majority_module
from whiskbroom.core.focal.counted_majority import CountedMajority
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.majority import Majority, SortedMajority, majority, majority_piece
from whiskbroom.core.focal.pieces import Piece

WAYS = [Majority, CountedMajority]


def majorities(values, valid, footprint):
    height, width = footprint.shape
    found = np.zeros((values.shape[0] - height + 1, values.shape[1] - width + 1), values.dtype)
    for row, col in np.ndindex(found.shape):
        window = slice(row, row + height), slice(col, col + width)
        counts = Counter(values[window][footprint.mask & valid[window]].tolist())
        found[row, col] = min(counts, key=lambda value: (-counts[value], value), default=0)
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("values_in_use", [1, 2, 5, 40, 3000])
@pytest.mark.parametrize("dtype", ["uint16", "int16", "int32", "float32"])
@pytest.mark.parametrize("missing", [0, 0.3])
def test_every_way_finds_the_most_frequent_value(way, values_in_use, dtype, missing, of_one_piece):
    footprint = Footprint.disk(3)
    random = np.random.default_rng(0)
    values = (random.integers(0, values_in_use, (14, 17)) - values_in_use // 2 * (dtype[0] != "u")).astype(dtype)
    valid = random.random(values.shape) >= missing
    found = of_one_piece(way, footprint, values, valid)
    centre_valid = valid[3:-3, 3:-3]
    assert np.array_equal(found[centre_valid], majorities(values, valid, footprint)[centre_valid])


@pytest.mark.parametrize("way", [*WAYS, SortedMajority])
def test_of_equally_frequent_values_the_lowest_wins(way, of_one_piece):
    row = Footprint([[1, 1, 1, 1, 1]])
    assert of_one_piece(way, row, np.array([[9, 3, 9, 3, 5]], np.uint8)).item() == 3
    assert of_one_piece(way, row, np.array([[5, 4, 3, 2, 7]], np.int16)).item() == 2
    assert of_one_piece(way, row, np.array([[5, 2, 5, 2, 5]], np.int16)).item() == 5
    assert of_one_piece(way, row, np.array([[-1, -2, -1, -2, 0]], np.int8)).item() == -2


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("dtype", ["uint8", "int32", "float64"])
def test_the_greatest_value_is_not_mixed_up_with_invalid_cells(way, dtype, of_one_piece):
    greatest = np.inf if dtype == "float64" else np.iinfo(dtype).max
    values = np.array([[greatest, 3, 3, 1, 1]], dtype)
    valid = np.array([[True, False, True, False, False]])
    row = Footprint([[1, 1, 1, 1, 1]])
    assert of_one_piece(way, row, values, valid).item() == 3
    values[0, 1], valid[0, 1] = greatest, True
    assert of_one_piece(way, row, values, valid).item() == greatest


@pytest.mark.parametrize("values_in_use", [3, 4000])
def test_few_values_are_counted_and_many_are_sorted(values_in_use, monkeypatch, of_one_piece):
    called = []

    class Spy(SortedMajority):
        def __call__(self):
            called.append(True)
            return super().__call__()

    monkeypatch.setattr(majority_module, "SortedMajority", Spy)
    values = np.random.default_rng(1).integers(0, values_in_use, (60, 60))
    of_one_piece(Majority, Footprint.square(1), values)
    assert bool(called) is (values_in_use > 9)


@pytest.mark.parametrize("shape, way", [((15, 17), Majority), ((1, 257), CountedMajority)])
def test_windows_of_more_than_255_cells_are_counted(shape, way):
    footprint = Footprint(np.ones(shape))
    assert type(majority(Piece(footprint, 1, 1, np.dtype(np.uint8)))) is way


def test_a_run_of_255_equal_cells_fits(of_one_piece):
    footprint = Footprint(np.ones((15, 17)))
    values = np.full((15, 17), 7, np.uint16)
    assert of_one_piece(SortedMajority, footprint, values).item() == 7


def test_pieces_grow_with_the_windows_where_values_are_counted_one_by_one():
    assert majority_piece(Footprint.square(8), np.dtype(np.uint8)) == (128, 128)
    assert majority_piece(Footprint.square(100), np.dtype(np.uint8)) == (201, 201)
