import numpy as np

from whiskbroom.core.predict.tree_groups import CodedTrees
from whiskbroom.core.predict.tree_tops import WAYS_OUT, TreeTops
from whiskbroom.core.predict.trees import LEAF, Trees


def chain(length):
    """Left child of every node of a tree whose right children alone are split; a leaf names itself."""
    left = np.arange(2 * length + 1)
    left[0] = 1
    for step in range(1, length):
        left[2 * step] = 2 * step + 1
    return left


def tops_of(left, inner):
    feature = np.where(left != np.arange(len(left)), 0, LEAF)
    rank = np.zeros(len(left), int)
    rank[feature == 0] = np.arange(inner)
    return TreeTops.of([0], left, feature, rank, np.ones(len(left)), [inner + 1])


def test_a_small_tree_is_all_top():
    tops = tops_of(chain(3), 3)
    assert tops.complete and tops.bands == (0,)
    assert tops.exits[:4].tolist() == [1, 3, 5, 6], "the leaves from left to right"


def test_each_node_passed_to_the_right_rules_out_the_ways_on_its_left():
    tops = tops_of(chain(3), 3)
    remaining = tops.masks[0][tops.rows[0]][:, 0]
    assert [format(mask & 0b1111, "04b") for mask in remaining.tolist()] == ["1111", "1110", "1100", "1000"]


def test_a_top_has_no_more_ways_out_than_a_mask_has_bits():
    for inner in (WAYS_OUT - 2, WAYS_OUT - 1, WAYS_OUT):
        assert tops_of(chain(inner), inner).complete == (inner < WAYS_OUT)


def test_the_top_holds_the_nodes_with_the_most_leaves_below():
    """Of a light and a heavy branch of the root, the light one is left at its root."""
    light, heavy = 5, 100
    feature, threshold, left, right = [0], [0.0], [1], [2 * light + 2]
    for inner in (light, heavy):
        start = len(feature)
        for step in range(2 * inner + 1):
            splits = step % 2 == 0 and step < 2 * inner
            for column, value in ((feature, 0 if splits else LEAF), (threshold, float(step)),
                                  (left, start + step + 1 if splits else 0),
                                  (right, start + step + 2 if splits else 0)):
                column.append(value)
    trees = Trees.joined([tuple(map(np.array, (feature, threshold, left, right)))])
    group = CodedTrees.of(trees, 1, np.float64).groups[0]
    first_child, number_of_ways = 1, WAYS_OUT
    assert first_child in group.tops.exits[:number_of_ways]
    assert not group.tops.complete
