import numpy as np
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.weighted import total_weight, weighted_sum

KERNEL = Footprint([[0.1, 0.2, 0.3], [0, 0.7, 0], [0, 0, 0.9]])


def test_the_weights_of_the_cells_are_applied_in_the_type_of_the_cells(of_one_piece):
    def worker(piece):
        return lambda: weighted_sum(piece, piece.values)

    found = of_one_piece(worker, Footprint([[2, 0, 3]]), np.array([[1, 5, 10, 7]], np.int16))
    assert found.tolist() == [[32, 31]] and found.dtype == np.int16


def test_the_weights_of_invalid_cells_are_left_out(of_one_piece):
    def worker(piece):
        return lambda: total_weight(piece)

    valid = np.array([[True, True, False], [False, True, True], [True, True, False]])
    expected = 0.1 + 0.2 + 0.7
    assert abs(of_one_piece(worker, KERNEL, np.ones((3, 3)), valid).item() - expected) < 1e-15


def test_the_total_weight_has_the_same_bits_with_and_without_a_mask(of_one_piece):
    random = np.random.default_rng(0)
    for _ in range(50):
        kernel = Footprint(random.random((3, 5)))

        def worker(piece):
            return lambda: np.broadcast_to(total_weight(piece), piece.length)

        valid = np.ones((3, 12), bool)
        valid[1, 0] = False
        assert of_one_piece(worker, kernel, np.ones((3, 12)), valid)[0, -1] == of_one_piece(
            worker, kernel, np.ones((3, 12)))[0, -1]
