import numpy as np
import pytest
from whiskbroom.core.focal import variety
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.variety import Variety


@pytest.mark.parametrize("values_per_cell", [0, 10**6], ids=["sorted", "by bits"])
@pytest.mark.parametrize("values_in_use", [1, 2, 8, 9, 16, 17, 32, 33, 64, 65, 300])
@pytest.mark.parametrize("footprint", [Footprint.square(2), Footprint([[1, 0, 1], [0, 0, 0], [0, 1, 1]])])
@pytest.mark.parametrize("with_invalid", [False, True])
def test_both_ways_count_what_a_set_holds(footprint, values_in_use, values_per_cell, with_invalid, monkeypatch,
                                          of_one_piece):
    monkeypatch.setattr(variety, "VALUES_PER_CELL", values_per_cell)
    random = np.random.default_rng(values_in_use)
    values = random.integers(0, values_in_use, (13, 15)).astype(np.uint16)
    values.ravel()[:values_in_use] = np.arange(min(values_in_use, values.size))
    valid = random.random(values.shape) > 0.4 if with_invalid else None
    found = of_one_piece(Variety, footprint, values, valid)
    height, width = footprint.shape
    for row, col in np.ndindex(found.shape):
        inside = footprint.mask if valid is None else footprint.mask & valid[row:row + height, col:col + width]
        cells = values[row:row + height, col:col + width][inside]
        assert cells.size == 0 or found[row, col] == len(set(cells.tolist()))


def test_more_values_than_a_byte_counts_are_counted(of_one_piece):
    values = np.arange(21 * 21, dtype=np.float32).reshape(21, 21)
    assert of_one_piece(Variety, Footprint.square(10), values).item() == 441
