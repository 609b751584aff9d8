import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.program import Program
from whiskbroom.core.focal.window_networks import full_sort, window_selection, window_sort

FOOTPRINTS = [
    Footprint.square(1),
    Footprint.square(2),
    Footprint.disk(3),
    Footprint(np.ones((3, 7))),
    Footprint(np.ones((5, 1))),
    Footprint([[1, 0, 1, 0, 1], [0, 0, 0, 0, 0], [1, 1, 0, 0, 1]]),
    Footprint([[0, 0, 0], [0, 0, 1], [0, 0, 0]]),
]


def outputs(plan, image, footprint):
    rows, cols = image.shape[0] - footprint.shape[0] + 1, image.shape[1] - footprint.shape[1] + 1
    length = (rows - 1) * image.shape[1] + cols
    program = Program(plan, 1, image.dtype, length, image.shape[1])
    flat = image.ravel()[: program.memory.shape[1]]
    program.memory[0, : len(flat)] = flat
    program.run()
    pad = image.shape[1] - cols
    return [np.append(program.output(i), np.zeros(pad)).reshape(rows, -1)[:, :cols] for i in range(len(plan.wires))]


def sorted_windows(image, footprint):
    height, width = footprint.shape
    windows = np.lib.stride_tricks.sliding_window_view(image, (height, width))
    return np.sort(windows[:, :, footprint.mask], axis=2)


@pytest.mark.parametrize("footprint", FOOTPRINTS)
def test_every_rank_of_a_window_is_found(footprint):
    image = np.random.default_rng(0).integers(0, 99, (11, 13))
    expected = sorted_windows(image, footprint)
    for rank in range(footprint.size):
        (found,) = outputs(window_selection(footprint, (rank,)), image, footprint)
        assert np.array_equal(found, expected[:, :, rank])


@pytest.mark.parametrize("footprint", FOOTPRINTS)
def test_two_ranks_are_found_at_once(footprint):
    image = np.random.default_rng(1).integers(0, 99, (11, 13))
    ranks = (footprint.size // 3, min(footprint.size // 3 + 1, footprint.size - 1))
    found = outputs(window_selection(footprint, ranks), image, footprint)
    for rank, plane in zip(ranks, found):
        assert np.array_equal(plane, sorted_windows(image, footprint)[:, :, rank])


@pytest.mark.parametrize("footprint", FOOTPRINTS)
def test_windows_are_sorted_as_a_whole(footprint):
    image = np.random.default_rng(2).integers(0, 99, (11, 13))
    found = np.stack(outputs(window_sort(footprint), image, footprint), axis=2)
    assert np.array_equal(found, sorted_windows(image, footprint))


@pytest.mark.parametrize("count", [1, 2, 13, 25])
def test_separate_inputs_are_sorted(count):
    values = np.random.default_rng(3).integers(0, 50, (count, 40))
    program = Program(full_sort(count), count, values.dtype, 40)
    program.memory[:count] = values
    program.run()
    assert np.array_equal([program.output(i) for i in range(count)], np.sort(values, axis=0))


def test_neighbouring_windows_share_their_work():
    """A 5 x 5 median takes 99 comparators, 198 operations, by itself (Devillard, 1998)."""
    assert len(window_selection(Footprint.square(2), (12,)).operations) < 99
