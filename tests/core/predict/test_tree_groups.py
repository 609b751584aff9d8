import numpy as np
import pytest
from helpers.predictors import random_trees

from whiskbroom.core.predict.parts import Damaged
from whiskbroom.core.predict.tree_groups import GROUP, CodedTrees
from whiskbroom.core.predict.trees import LEAF, Trees


def test_all_trees_are_in_groups_in_their_order():
    coded = CodedTrees.of(random_trees(0, 19, 4, 3), 3, np.float32)
    assert [len(group.roots) for group in coded.groups] == [GROUP, GROUP, 19 - 2 * GROUP]
    leaves = [leaf for group in coded.groups for leaf in np.unique(group.leaves[group.leaves >= 0])]
    assert sorted(set(leaves)) == list(range(19 * 5))


def test_codes_count_the_thresholds_of_the_band_that_a_value_exceeds():
    coded = CodedTrees.of(random_trees(0, 4, 9, 2, values=[1.0, 2.5, 4.0]), 2, np.float64)
    assert [band.values.tolist() for band in coded.thresholds] == [[1.0, 2.5, 4.0]] * 2
    assert coded.codes(np.array([[0, 1, 2, 3, 9], [2.5, 2.6, 4, 4.1, -1]])).tolist() == [[0, 0, 1, 2, 3],
                                                                                         [1, 2, 2, 3, 0]]


def test_a_float32_value_is_compared_with_the_float64_threshold_itself():
    """1 + 2^-30 lies between two float32 numbers: 1 does not exceed it; rounded up, the next would not either."""
    threshold = 1 + 2.0 ** -30
    coded = CodedTrees.of(random_trees(0, 1, 1, 1, values=[threshold]), 1, np.float32)
    following = np.nextafter(np.float32(1), np.float32(2))
    assert coded.codes(np.array([[1, following]], np.float32)).tolist() == [[0, 1]]


def test_a_tree_that_looks_at_a_band_beyond_the_last_is_damaged():
    with pytest.raises(Damaged, match="band"):
        CodedTrees.of(random_trees(0, 3, 9, 4), 2, np.float32)


def test_trees_over_many_bands_begin_their_walk_at_the_root():
    few, many = (CodedTrees.of(random_trees(0, 8, 60, bands), bands, np.float32) for bands in (5, 200))
    assert few.groups[0].tops is not None and many.groups[0].tops is None


def test_a_tree_too_deep_for_any_training_is_damaged():
    """A chain of nodes, on which a walk would take as many steps as there are nodes."""
    inner = 2100
    feature = np.array([0, LEAF] * inner + [LEAF])
    left = np.where(feature == 0, np.arange(2 * inner + 1) + 1, 0)
    chain = Trees.joined([(feature, np.zeros(len(feature)), left, np.where(feature == 0, left + 1, 0))])
    with pytest.raises(Damaged, match="too deep"):
        CodedTrees.of(chain, 1, np.float32)
