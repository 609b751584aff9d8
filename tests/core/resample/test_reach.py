import numpy as np
import pytest
from whiskbroom.core.resample.reach import within_reach


@pytest.mark.parametrize("rows, cols", [(0, 0), (1, 2), (3, 0), (20, 20)])
def test_a_pixel_lacks_something_where_its_rectangle_meets_an_invalid_one(rows, cols):
    invalid = np.random.default_rng(2).random((2, 11, 13)) > 0.95
    found = within_reach(invalid, rows, cols)
    for band, row, col in np.ndindex(invalid.shape):
        around = invalid[band, max(0, row - rows):row + rows + 1, max(0, col - cols):col + cols + 1]
        assert found[band, row, col] == around.any()
