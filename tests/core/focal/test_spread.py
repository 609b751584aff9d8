import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.spread import Range, Variance

ROW = Footprint([[1, 1, 1]])


@pytest.mark.parametrize("dtype, ends", [("int8", (-128, 127)), ("int16", (-32768, 32767)),
                                         ("int64", (-2**63, 2**63 - 1)), ("uint64", (0, 2**64 - 1))])
def test_the_whole_range_of_a_type_is_told(dtype, ends, of_one_piece):
    found = of_one_piece(Range, ROW, np.array([[ends[0], 0, ends[1]]], dtype))
    assert found.tolist() == [[ends[1] - ends[0]]] and found.dtype.kind == "u"


def test_invalid_cells_are_neither_end(of_one_piece):
    values, valid = np.array([[90, 5, -7, 90]], np.int16), np.array([[False, True, True, False]])
    assert of_one_piece(Range, ROW, values, valid).tolist() == [[12, 12]]


def test_the_variance_is_that_of_the_population(of_one_piece):
    """Of 1, 2, 6 about their mean 3: (4 + 1 + 9) / 3."""
    assert of_one_piece(Variance, ROW, np.array([[1, 2, 6]], np.uint8)).item() == pytest.approx(14 / 3, rel=1e-14)


def test_the_variance_under_weights(of_one_piece):
    """Of 0 and 4 with the weights 1 and 3: mean 3, (1 * 9 + 3 * 1) / 4."""
    assert of_one_piece(Variance, Footprint([[1, 0, 3]]), np.array([[0, 99, 4]], np.uint8)).item() == pytest.approx(3)
