import numpy as np
import pytest
from whiskbroom.core.resample.box_mode import one_by_one


class Sides:
    """Boxes that begin and end at whole pixels, each pixel with a weight of its own."""

    def __init__(self, spans, weights):
        self.spans, self.weights, self.shape = np.array(spans), weights, np.array(spans).shape[:2]

    def of_box(self, box):
        start, stop = self.spans[box].tolist()
        return slice(start, stop), self.weights[start:stop]


@pytest.mark.parametrize("dtype", ["uint8", "int8", "int16", "uint64", "float32"])
@pytest.mark.parametrize("masked", [False, True])
def test_the_heaviest_value_wins_and_of_equals_the_lowest(dtype, masked):
    random = np.random.default_rng(6)
    values = random.integers(0, 4, (12, 14)).astype(dtype)
    valid = random.random((12, 14)) < 0.7 if masked else None
    row_weights, col_weights = random.integers(1, 4, 12), random.integers(1, 4, 14)
    rows = Sides([[[0, 5], [0, 5]], [[5, 12], [3, 3]]], row_weights)
    cols = Sides([[[0, 14], [2, 3]], [[7, 9], [0, 14]]], col_weights)
    modes, found = one_by_one(rows, cols, values, valid)
    assert modes.dtype == dtype and modes.shape == (2, 2)
    for box in np.ndindex(2, 2):
        areas = {}
        for row in range(*rows.spans[box]):
            for col in range(*cols.spans[box]):
                if valid is None or valid[row, col]:
                    value = values[row, col].item()
                    areas[value] = areas.get(value, 0) + row_weights[row] * col_weights[col]
        assert found[box] == bool(areas)
        if areas:
            assert modes[box] == min(value for value, area in areas.items() if area == max(areas.values()))
