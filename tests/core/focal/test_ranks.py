import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.pieces import Piece
from whiskbroom.core.focal.ranks import NetworkPercentile, ShortlistPercentile, percentile_of, percentile_piece


def percentiles(values, valid, footprint, percent):
    height, width = footprint.shape
    rows, cols = values.shape[0] - height + 1, values.shape[1] - width + 1
    found = np.zeros((rows, cols))
    for row, col in np.ndindex(rows, cols):
        window = slice(row, row + height), slice(col, col + width)
        found[row, col] = np.percentile(values[window][footprint.mask & valid[window]].astype(float), percent)
    return found


@pytest.mark.parametrize("worker", [NetworkPercentile, ShortlistPercentile])
@pytest.mark.parametrize("percent", [0, 10, 25, 50, 90, 100])
@pytest.mark.parametrize("dtype", ["uint8", "uint32", "float32"])
@pytest.mark.parametrize("missing", [0, 0.02, 0.6])
def test_both_ways_give_numpys_percentile_of_the_valid_cells(worker, percent, dtype, missing, of_one_piece):
    footprint = Footprint.disk(3)
    random = np.random.default_rng(0)
    values = random.integers(0, 200, (12, 15)).astype(dtype)
    valid = random.random(values.shape) >= missing

    found = of_one_piece(lambda piece: worker(piece, percent), footprint, values, valid)

    expected = percentiles(values, valid, footprint, percent)
    centre_valid = valid[3:-3, 3:-3]
    assert np.allclose(found[centre_valid], expected[centre_valid], rtol=1e-6, atol=0)


@pytest.mark.parametrize("side", [9, 11, 21])
@pytest.mark.parametrize("holes", [1, 40, 2000])
def test_windows_with_invalid_cells_are_numbered_or_sorted_whichever_is_quicker(side, holes, of_one_piece):
    random = np.random.default_rng(side)
    values = random.integers(0, 9000, (30 + side, 40 + side)).astype(np.uint16)
    valid = np.ones(values.shape, bool)
    valid.ravel()[random.choice(valid.size, min(holes, valid.size // 2), replace=False)] = False

    footprint = Footprint(np.ones((side, side)))
    found = of_one_piece(lambda piece: NetworkPercentile(piece, 35), footprint, values, valid)

    half = side // 2
    centre_valid = valid[half:-half, half:-half]
    expected = percentiles(values, valid, footprint, 35)
    assert np.allclose(found[centre_valid], expected[centre_valid], rtol=1e-6, atol=0)


@pytest.mark.parametrize("worker", [NetworkPercentile, ShortlistPercentile])
def test_large_integers_do_not_pass_through_float32(worker, of_one_piece):
    values = np.array([[16777217, 16777219, 16777221]], np.int32)
    found = of_one_piece(lambda piece: worker(piece, 50), Footprint([[1, 1, 1]]), values)
    assert found.item() == 16777219 and found.dtype == np.float64


@pytest.mark.parametrize("worker", [NetworkPercentile, ShortlistPercentile])
@pytest.mark.parametrize(
    "valid, median", [([True, True, True], 255), ([True, True, False], 255), ([False, True, True], 131)]
)
def test_the_greatest_value_counts_beside_invalid_cells(worker, valid, median, of_one_piece):
    """Invalid cells are sorted as the greatest value, which valid cells may have as well."""
    values = np.array([[255, 255, 7]], np.uint8)
    found = of_one_piece(lambda piece: worker(piece, 50), Footprint([[1, 1, 1]]), values, np.array([valid]))
    assert found.item() == median


@pytest.mark.parametrize("side, way", [(21, NetworkPercentile), (23, ShortlistPercentile)])
def test_large_windows_go_by_a_short_list(side, way):
    footprint = Footprint(np.ones((side, side)))
    assert type(percentile_of(Piece(footprint, 1, 1, np.dtype(np.uint8)), 50)) is way


@pytest.mark.parametrize("dtype", ["uint8", "float64"])
@pytest.mark.parametrize("side", [9, 11, 21, 23, 101])
def test_a_piece_leaves_room_for_the_intermediate_results(side, dtype):
    """At most 60 MB for as many arrays as a window has cells."""
    rows, cols = percentile_piece(Footprint(np.ones((side, side))), np.dtype(dtype))
    arrays = side * side if side <= 21 else 8
    assert (rows + side) * (cols + side) * np.dtype(dtype).itemsize * arrays < 60e6
