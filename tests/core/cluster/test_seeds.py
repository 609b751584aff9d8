import numpy as np
import pytest
from helpers.clusters import clouds
from whiskbroom.core.cluster.kept import KeptPixels
from whiskbroom.core.cluster.seeds import deviation_seeds, plus_plus_seeds, random_seeds, range_seeds


def test_random_seeds_are_the_first_different_pixels_of_the_draw():
    drawn = np.array([[4, 4, 2, 9, 9, 1]])
    assert random_seeds(drawn, None, 3, 0).tolist() == [[4], [2], [9]]


def test_where_those_drawn_do_not_differ_enough_all_pixels_are_asked():
    drawn, pixels = np.array([[4, 4, 4]]), KeptPixels.of(np.array([[4, 4, 7, 4, 8, 8]]))
    found = random_seeds(drawn, pixels, 3, 0)
    assert found[0].tolist() == [4] and sorted(found.ravel().tolist()) == [4, 7, 8]
    assert len(random_seeds(drawn, pixels, 9, 0)) == 3


def test_plus_plus_seeds_take_one_pixel_of_each_cloud_that_stands_apart():
    pixels, truth = clouds([[0, 0], [900, 0], [0, 900], [900, 900], [450, 450]], 40, 5)
    for seed in range(20):
        seeds = plus_plus_seeds(pixels, 5, seed)
        owners = [truth[(pixels.T == found).all(axis=1).argmax()] for found in seeds]
        assert sorted(owners) == [0, 1, 2, 3, 4]


def test_plus_plus_seeds_are_all_different_even_when_all_candidates_are_needed():
    pixels = np.array([[0, 0, 0, 1, 1, 5, 1e-9]])
    assert sorted(plus_plus_seeds(pixels, 4, 1).ravel().tolist()) == [0, 1e-9, 1, 5]


def test_plus_plus_draws_in_proportion_to_squared_distance():
    """After a first seed 0, candidates at distances 1 and 3 have the chances 0.1 and 0.9 for each of two draws."""
    pixels = np.array([[0.0, 1, 3]])
    found = np.array([plus_plus_seeds(pixels, 2, seed).ravel() for seed in range(3000)])
    after_zero = found[found[:, 0] == 0][:, 1]
    # The greedy rule keeps 3 (what remains is 1) rather than 1 (what remains is 4) unless both draws are 1.
    assert (after_zero == 1).mean() == pytest.approx(0.1 ** 2, abs=0.012)


def test_the_range_is_cut_into_equal_parts_as_in_remotior_sensus():
    """TOOLS.md 2.4: the middles of as many equal parts between minimum and maximum of each band."""
    assert range_seeds(np.array([0.0, 100]), np.array([40.0, 140]), 4).tolist() == [
        [5, 105], [15, 115], [25, 125], [35, 135]]


def test_deviations_go_from_one_below_the_mean_to_one_above():
    assert deviation_seeds(np.array([10.0, 50]), np.array([2.0, 4]), 3).tolist() == [[8, 46], [10, 50], [12, 54]]
    assert deviation_seeds(np.array([10.0]), np.array([2.0]), 1).tolist() == [[10]]


def test_the_choice_can_be_stopped():
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        plus_plus_seeds(np.arange(9.0)[None], 3, 0, stop)
