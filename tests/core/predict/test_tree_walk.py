import numpy as np
import pytest
from helpers.predictors import random_trees

from whiskbroom.core.predict.tree_groups import CodedTrees
from whiskbroom.core.predict.tree_walk import TreeWalk, piece_size
from whiskbroom.core.predict.trees import LEAF


def walked(trees, pixels):
    """The number of the leaf of each pixel in each tree, one step after the other in plain Python."""
    number = np.cumsum(trees.feature == LEAF) - 1
    found = np.empty((len(trees), pixels.shape[1]), int)
    for tree, root in enumerate(trees.starts[:-1]):
        for place, pixel in enumerate(pixels.T):
            node = root
            while trees.feature[node] != LEAF:
                goes_left = pixel[trees.feature[node]] <= trees.threshold[node]
                node = root + (trees.left if goes_left else trees.right)[node]
            found[tree, place] = number[node]
    return found


def leaves_of(trees, pixels, bands):
    coded, walk = CodedTrees.of(trees, bands, np.float64), TreeWalk(bands)
    codes = coded.codes(pixels)
    return np.concatenate([group.leaves[walk.ends(group, codes)] for group in coded.groups])


@pytest.mark.parametrize("sizes, bands", [
    ([0], 1), ([0, 0, 3], 2), ([1], 1), ([61], 3), ([62], 3), ([63], 3), ([64], 3), ([400, 2, 0, 1000], 4),
    ([30] * 17, 6), ([300] * 9, 60)])
def test_pixels_reach_the_leaves_that_a_step_by_step_walk_reaches(sizes, bands):
    trees = random_trees(sum(sizes), len(sizes), sizes, bands)
    pixels = np.random.default_rng(1).normal(size=(bands, 150))
    assert (leaves_of(trees, pixels, bands) == walked(trees, pixels)).all()


def test_values_equal_to_a_threshold_go_left():
    trees = random_trees(4, 6, 90, 3, values=[0.0, 1.0, 2.0, 3.0])
    pixels = np.random.default_rng(1).integers(-1, 5, (3, 300)).astype(float)
    assert (leaves_of(trees, pixels, 3) == walked(trees, pixels)).all()


def test_a_chain_of_nodes_is_followed_to_its_end():
    """A tree as deep as it has nodes, so that most of it lies below its top."""
    inner = 500
    feature = np.array([0, LEAF] * inner + [LEAF])
    threshold = np.repeat(np.arange(inner + 1.0), 2)[:2 * inner + 1]
    left = np.where(feature == 0, np.arange(2 * inner + 1) + 1, 0)
    right = np.where(feature == 0, np.arange(2 * inner + 1) + 2, 0)
    trees = random_trees(0, 1, 0, 1)
    trees = type(trees).joined([(feature, threshold, left, right)])
    values = np.array([[-5, 0, 0.5, 61, 62, 63, 250.5, 499, 499.5, 1e9]])
    assert leaves_of(trees, values, 1).tolist() == [[0, 0, 1, 61, 62, 63, 251, 499, 500, 500]]


def test_a_walk_may_be_used_for_fewer_pixels_after_more():
    trees, walk = random_trees(2, 8, 80, 4), TreeWalk(4)
    coded = CodedTrees.of(trees, 4, np.float64)
    pixels = np.random.default_rng(1).normal(size=(4, piece_size(4)))
    whole = walk.ends(coded.groups[0], coded.codes(pixels)).copy()
    part = walk.ends(coded.groups[0], coded.codes(pixels[:, 100:103]))
    assert (part == whole[:, 100:103]).all()
