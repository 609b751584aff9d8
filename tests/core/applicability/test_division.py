from types import SimpleNamespace

import numpy as np
import pytest

from whiskbroom.core.applicability.division import judging_division, validated_distance
from whiskbroom.core.errors import InputError
from whiskbroom.core.train.positions import Positions

LABELS = np.array([0, 0, 0, 1, 1, 2, 2])
GROUPS = np.array([4, 4, 9, 5, 5, 6, 6])
LINE = Positions(np.arange(7.0), np.zeros(7))


def test_a_feature_alone_in_its_class_is_a_fold_of_its_own():
    for kind in ("features", "buffered"):
        folds = judging_division(LABELS, GROUPS, LINE, kind, 1.5, 2, 0).folds
        assert {folds[0], folds[2]} == {0, 1} and folds[0] == folds[1]
        assert folds[3] == folds[4] >= 2 and folds[5] == folds[6] >= 2 and folds[3] != folds[5]


def test_a_buffer_leaves_neighbours_out():
    division = judging_division(LABELS, GROUPS, LINE, "buffered", 1.5, 2, 0)
    assert division.teaching(division.folds[3], bool).tolist() == [True, True, False, False, False, False, True]


def test_blocks_hold_whole_features():
    folds = judging_division(LABELS, GROUPS, LINE, "blocks", 3.0, 5, 0).folds
    # Centres at 0.5, 2, 3.5 and 5.5, from the first of them: the border is at 3.5.
    assert folds[0] == folds[1] == folds[2] != folds[3] == folds[4] == folds[5] == folds[6]


def model(**in_space):
    return SimpleNamespace(validation={"in_space": {"kind": "blocks", "unit": "metre", "distance": 120.5, **in_space}})


def test_the_distance_of_a_model_is_that_of_its_validation():
    assert validated_distance(model(), "blocks", "metre") == 120.5


@pytest.mark.parametrize("kept", [
    model(kind="buffered"), model(unit="foot"), model(distance=0), model(distance=None), model(distance="12"),
    model(distance=float("inf")), SimpleNamespace(validation={}), SimpleNamespace(validation={"in_space": [1]})])
def test_a_model_that_was_not_validated_so_is_refused(kept):
    with pytest.raises(InputError, match="keeps no validation blocks with its distance in the unit metre"):
        validated_distance(kept, "blocks", "metre")
