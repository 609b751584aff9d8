import numpy as np
import pytest
from whiskbroom.core.focal.by_pieces import Results, apply_by_pieces, cache_sized
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.neighbourhood import STATISTICS

PIECES = [(1, 1), (2, 3), (5, 4), (7, 100), (100, 1)]


@pytest.mark.parametrize("piece_shape", PIECES)
@pytest.mark.parametrize("statistic", STATISTICS)
@pytest.mark.parametrize("with_invalid", [False, True])
def test_the_result_has_the_same_bits_for_pieces_of_any_shape(statistic, piece_shape, with_invalid):
    footprint = Footprint([[0, 1, 2], [1, 1, 1], [0, 2, 0]])
    random = np.random.default_rng(0)
    values = random.normal(5, 1, (2, 13, 12)).astype(np.float32)
    valid = random.random(values.shape) > 0.3 if with_invalid else None

    def result(shape):
        worker = STATISTICS[statistic].worker
        return apply_by_pieces(lambda piece: worker(piece, 30), footprint, values, valid, np.float64, shape)

    whole, whole_valid = result((100, 100))
    cut, cut_valid = result(piece_shape)

    assert whole.tobytes() == cut.tobytes()
    assert (whole_valid is None) == (cut_valid is None) == (not with_invalid)
    assert with_invalid is False or np.array_equal(whole_valid, cut_valid)


@pytest.mark.parametrize("piece_shape", PIECES)
def test_each_pixel_meets_its_own_window_in_a_halo_that_is_wider_than_the_footprint(piece_shape):
    footprint = Footprint(np.ones((1, 5)))
    values = np.arange(9 * 10.0).reshape(1, 9, 10)

    def first_cell_of(piece):
        return lambda: piece.at_cell(piece.values, 0, 0)

    found, valid = apply_by_pieces(first_cell_of, footprint, values, None, np.float64, piece_shape)

    assert valid is None
    assert np.array_equal(found[0], values[0, 2:-2, :-4])


def test_invalid_results_are_zero_and_pieces_without_a_result_are_not_computed():
    valid = np.zeros((1, 3, 6), bool)
    valid[0, 1, 4] = True
    loads = []

    def worker_of(piece):
        def worker():
            loads.append(piece.source(piece.valid).copy())
            return np.full(piece.length, 8)

        return worker

    found, found_valid = apply_by_pieces(
        worker_of, Footprint.square(1), np.ones((1, 3, 6)), valid, np.int16, (1, 2)
    )

    assert found.tolist() == [[[0, 0, 0, 8]]] and found_valid.tolist() == [[[False, False, False, True]]]
    assert len(loads) == 1


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float64"])
@pytest.mark.parametrize("radius", [1, 8, 50, 200])
def test_a_cache_sized_piece_is_not_dominated_by_its_halo(dtype, radius):
    """At r = 200 a piece of 256 x 256 pixels needs 6.6 times as many cells."""
    footprint = Footprint.square(radius)
    rows, cols = cache_sized(footprint, np.dtype(dtype))
    assert (rows + 2 * radius) * (cols + 2 * radius) < 7 * rows * cols


VALID = np.array([[1, 1, 1, 1, 1], [1, 1, 0, 1, 1], [1, 1, 1, 1, 1], [0, 0, 0, 0, 1], [0, 0, 0, 0, 1]], bool)


@pytest.mark.parametrize("footprint", [Footprint.square(1), Footprint([[1, 1, 1], [1, 0, 1], [1, 1, 1]])],
                         ids=["with centre", "ring"])
@pytest.mark.parametrize("around_nodata", [False, True])
@pytest.mark.parametrize("complete_only", [False, True])
@pytest.mark.parametrize("without_values", [False, True])
def test_where_results_are_wanted(footprint, around_nodata, complete_only, without_values):
    """Against a look at the nine cells of each window."""
    wanted = Results(without_values, around_nodata, complete_only)
    _, found = apply_by_pieces(lambda piece: lambda: np.zeros(piece.length), footprint, np.zeros((1, 5, 5)),
                               VALID[None], np.float64, (2, 2), wanted)
    expected = np.zeros((3, 3), bool)
    for row, col in np.ndindex(3, 3):
        cells = VALID[row:row + 3, col:col + 3]
        neighbours = cells[footprint.mask]
        enough = neighbours.all() if complete_only else without_values or neighbours.any()
        expected[row, col] = enough and (around_nodata or cells[1, 1])
    assert np.array_equal(np.ones((3, 3), bool) if found is None else found[0], expected)
