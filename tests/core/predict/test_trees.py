import numpy as np
import pytest
from helpers.predictors import random_trees

from whiskbroom.core.predict.parts import Damaged, Parts
from whiskbroom.core.predict.trees import Trees


def changed(**changes):
    trees = random_trees(0, 2, [3, 2], 2)
    fields = {name: np.array(getattr(trees, name)) for name in ("starts", "feature", "threshold", "left", "right")}
    for name, (place, value) in changes.items():
        fields[name][place] = value
    return Trees(**fields)


def test_trees_are_as_many_as_were_joined_and_have_one_leaf_more_than_inner_nodes_each():
    trees = random_trees(0, 3, [0, 4, 7], 5)
    assert len(trees) == 3 and trees.leaves == 1 + 5 + 8
    assert trees.starts.tolist() == [0, 1, 10, 25]


def test_children_count_from_the_first_root():
    trees = random_trees(0, 2, [1, 1], 2)
    left, right = trees.children()
    assert (left[[0, 3]].tolist(), right[[0, 3]].tolist()) == ([1, 4], [2, 5])


@pytest.mark.parametrize("changes, reason", [
    ({"left": (0, 0)}, "children"),            # its own child: a walk without end
    ({"left": (1, 0), "feature": (1, 0)}, "children"),
    ({"right": (0, 1)}, "children"),           # a child of two ways
    ({"right": (0, 99)}, "children"),
    ({"right": (0, -3)}, "children"),
    ({"right": (0, 8)}, "children"),           # a node of the next tree
    ({"feature": (0, -2)}, "band"),
    ({"threshold": (0, np.nan)}, "threshold"),
    ({"threshold": (0, np.inf)}, "threshold"),
    ({"starts": (1, 0)}, "fit"),
    ({"starts": (0, 1)}, "fit"),
    ({"starts": (2, 13)}, "fit"),
    ({"starts": (1, 2 ** 62)}, "fit"),
])
def test_damaged_trees_are_refused(changes, reason):
    with pytest.raises(Damaged, match=reason):
        changed(**changes)


def test_starts_whose_differences_overflow_are_refused():
    top = 2 ** 63 - 1
    with pytest.raises(Damaged):
        Trees(np.array([0, top, -top, 1]), np.array([-1]), np.zeros(1), np.zeros(1, int), np.zeros(1, int))


def test_arrays_make_the_same_trees_again():
    trees = random_trees(3, 4, 20, 3)
    again = Trees.of_parts(Parts({}, trees.arrays(), 3, 2))
    assert all((getattr(trees, name) == getattr(again, name)).all()
               for name in ("starts", "feature", "threshold", "left", "right"))
