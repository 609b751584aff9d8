import numpy as np
from helpers.clusters import clouds, space_of
from whiskbroom.core.cluster.ending import Ending
from whiskbroom.core.cluster.isodata import isodata
from whiskbroom.core.cluster.kept import KeptPixels
from whiskbroom.core.cluster.nearest import Nearest
from whiskbroom.core.cluster.regrouping import Rules

PIXELS, TRUTH = clouds([[20, 20], [70, 30], [50, 80]], 200, 3)


def found_with(first, rules, most=20, pixels=PIXELS):
    return isodata(KeptPixels.of(pixels), space_of(pixels), np.array(first, float), rules, Ending(most))


def is_truth(found):
    winners = Nearest(space_of(PIXELS), found.centres)(PIXELS)
    return len(found.centres) == 3 and len(set(zip(winners, TRUTH))) == 3


def test_too_few_clusters_are_split_until_they_are_those_of_the_data():
    found = found_with([[45, 45]], Rules(3, 5, widest=8, nearest=10))
    assert is_truth(found) and sum(step.splits for step in found.steps) == 2 and found.at_rest


def test_too_many_clusters_are_merged_until_they_are_those_of_the_data():
    found = found_with(PIXELS[:, :9].T, Rules(3, 5, widest=8, nearest=15))
    assert is_truth(found) and sum(step.merges for step in found.steps) == 6 and found.at_rest


def test_the_defaults_find_clusters_that_stand_apart():
    assert is_truth(found_with(PIXELS[:, :6].T, Rules(3)))


def test_pairs_that_were_merged_or_split_move_the_pixels_that_change_alone():
    found = found_with(PIXELS[:, :9].T, Rules(3, 5, widest=8, nearest=15))
    assert found.steps[0].moved == 600 and found.steps[-1].moved == 0


def test_small_clusters_are_dropped_and_one_of_the_least_size_stays():
    pixels = np.array([[0] * 6 + [50] * 3 + [90] * 2], np.uint8)
    for least, counts in ((2, [6, 3, 2]), (3, [6, 5]), (4, [11]), (99, [11])):
        found = found_with([[1], [51], [91]], Rules(3, least, widest=99, nearest=0), pixels=pixels)
        assert found.tally.counts.tolist() == counts
        assert found.steps[0].dropped == 3 - len(counts)


def test_a_far_pixel_does_not_stay_alone():
    pixels = np.concatenate([PIXELS, [[5000], [5000]]], axis=1)
    found = found_with([[20, 20], [70, 30], [50, 80], [5000, 5000]], Rules(3, 2, widest=1e9, nearest=0), pixels=pixels)
    assert len(found.centres) == 3 and found.tally.pixels == 601


def test_the_last_iteration_neither_splits_nor_merges():
    for first in ([[45, 45]], PIXELS[:, :9].T):
        (step,) = found_with(first, Rules(3, 5, widest=8, nearest=15), most=1).steps
        assert (step.splits, step.merges) == (0, 0)


def test_even_iterations_do_not_split_more_than_half_the_wanted_clusters():
    found = found_with([[20, 20], [60, 55]], Rules(3, 5, widest=8, nearest=1))
    assert [step.splits for step in found.steps][:2] == [1, 0]
    # Two clusters, and the third is of all that is farther than usual: only the wide one was split.
    assert is_truth(found)


def test_there_are_never_more_clusters_than_allowed():
    pixels, _ = clouds([[20, 20]], 900, 9)
    found = found_with([[20, 20], [30, 30]], Rules(4, 2, widest=0.1, nearest=0, most=6), pixels=pixels)
    assert max(step.clusters for step in found.steps) == len(found.centres) == 6


def test_by_angle_deviations_and_distances_are_degrees():
    directions = np.array([[np.cos(a), np.sin(a)] for a in np.radians([10, 40, 80])])
    pixels, truth = clouds(directions, 200, 0.01)
    pixels *= np.random.default_rng(1).uniform(1, 900, 600)
    space = space_of(pixels, "spectral_angle")
    units = space(pixels)
    for rules in (Rules(3, 5, widest=5, nearest=10), Rules(3)):
        found = isodata(KeptPixels.of(units), space, units[:, :8].T.astype(float), rules, Ending(30))
        winners = Nearest(space, found.centres)(units)
        assert len(found.centres) == 3 and len(set(zip(winners, truth))) == 3
        np.testing.assert_allclose(np.linalg.norm(found.centres, axis=1), 1)
