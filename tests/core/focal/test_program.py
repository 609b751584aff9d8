import numpy as np
import pytest
from whiskbroom.core.focal.network import Network, Wire
from whiskbroom.core.focal.program import Program
from whiskbroom.core.focal.schedule import scheduled


def three_by_one():
    network = Network()
    return scheduled(network, network.sorted([Wire((row, 0), 0) for row in range(3)]))


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float64"])
def test_shifts_are_rows_of_the_given_length(dtype):
    image = np.random.default_rng(0).integers(0, 99, (6, 4)).astype(dtype)
    program = Program(three_by_one(), 1, image.dtype, 16, 4)
    program.memory[0] = image.ravel()
    program.run()
    expected = np.sort(np.stack([image[0:4], image[1:5], image[2:6]]), axis=0)
    for rank in range(3):
        assert np.array_equal(program.output(rank).reshape(4, 4), expected[rank])


def test_it_runs_again_with_new_inputs():
    program = Program(three_by_one(), 1, np.dtype(np.int32), 1, 1)
    for values in ([3, 1, 2], [7, 9, 8]):
        program.memory[0] = values
        program.run()
        assert [program.output(rank).item() for rank in range(3)] == sorted(values)


def test_results_are_picked_from_any_wire_at_any_position():
    program = Program(three_by_one(), 1, np.dtype(np.int32), 4, 2)
    program.memory[0] = [5, 1, 3, 9, 4, 7, 0, 8]
    program.run()
    # windows by position: (5, 3, 4), (1, 9, 7), (3, 4, 0), (9, 7, 8)
    assert program.pick(np.array([0, 2, 1, 1]), np.array([0, 1, 2, 3])).tolist() == [3, 9, 3, 8]


def test_the_inputs_come_first_in_memory():
    network = Network(2)
    program = Program(scheduled(network, network.sorted([Wire((0, 0), 0), Wire((0, 0), 1)])), 2, np.dtype("u1"), 3)
    program.memory[0], program.memory[1] = [1, 5, 2], [4, 3, 2]
    program.run()
    assert program.output(0).tolist() == [1, 3, 2] and program.output(1).tolist() == [4, 5, 2]
