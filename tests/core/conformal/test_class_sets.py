import math

import numpy as np
import pytest
from helpers.models import scene_predictor
from helpers.predictors import every_predictor

from whiskbroom.core.conformal.class_sets import ClassSets
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.predict.normalisation import Normalisation

VALUES, SHAPE = (3, 7, 260), (4, 20, 30)
NORMALISATION = Normalisation("z_score", np.full(4, 0.1), np.full(4, 1.1))
PREDICTORS = {name: predictor for name, predictor in every_predictor().items() if predictor.classes == 3}
LOWEST = np.array([0.5, 0.3, 0.2])


@pytest.fixture
def values():
    return np.random.default_rng(4).normal(0, 1.2, SHAPE)


def expected_sets(predictor, values):
    shares = predictor.decide(NORMALISATION(values.reshape(4, -1)), shares=True).shares
    return (shares >= LOWEST[:, None]).reshape(3, *SHAPE[1:])


@pytest.mark.parametrize("name", PREDICTORS)
def test_the_outputs_follow_from_the_probabilities_of_every_family(values, name):
    held = expected_sets(PREDICTORS[name], values)
    (size, known), (found, all_known), (single, alone), counts = ClassSets(
        PREDICTORS[name], NORMALISATION, LOWEST, VALUES)(values)
    assert (found == held).all() and found.dtype == np.uint8 and known is None and all_known is None
    assert (size[0] == held.sum(axis=0)).all() and size.dtype == np.uint8
    assert (alone[0] == (held.sum(axis=0) == 1)).all() and single.dtype == np.uint16
    assert (single[alone] == np.array(VALUES)[held.argmax(axis=0)][alone[0]]).all()
    assert counts.sizes.tolist() == np.bincount(held.sum(axis=0).ravel(), minlength=4).tolist()
    assert counts.held.tolist() == held.sum(axis=(1, 2)).tolist()
    assert counts.together.tolist() == [[int((one & other).sum()) for other in held] for one in held]
    assert counts.alone.tolist() == (held & (held.sum(axis=0) == 1)).sum(axis=(1, 2)).tolist()


def test_only_what_is_wanted_is_given_and_the_counts_stay(values):
    whole = ClassSets(PREDICTORS["machine rbf"], NORMALISATION, LOWEST, VALUES)(values)
    for wanted, places in ((("size",), [0]), (("size", "single"), [0, 2]), (("sets",), [1])):
        *outputs, counts = ClassSets(PREDICTORS["machine rbf"], NORMALISATION, LOWEST, VALUES, wanted)(values)
        assert all((found == whole[place][0]).all() for (found, _), place in zip(outputs, places))
        assert len(outputs) == len(places) and counts.sizes.tolist() == whole[3].sizes.tolist()


def test_an_invalid_nan_or_infinite_band_hides_the_pixel_and_counts_nowhere(values):
    valid = np.ones(SHAPE, bool)
    valid[2, 3, 4] = False
    values[0, 0, 0], values[1, 5, 5] = np.nan, np.inf
    *outputs, counts = ClassSets(PREDICTORS["forest"], NORMALISATION, LOWEST, VALUES)(values, valid)
    for found, known in outputs:
        assert not known[:, [3, 0, 5], [4, 0, 5]].any() and (found[:, [3, 0, 5], [4, 0, 5]] == 0).all()
    assert counts.pixels == 600 - 3 and outputs[0][1].sum() == 600 - 3


def test_a_set_may_be_empty_or_hold_all(values):
    *_, none = ClassSets(PREDICTORS["forest"], NORMALISATION, np.full(3, 1.1), VALUES)(values)
    *_, every = ClassSets(PREDICTORS["forest"], NORMALISATION, np.full(3, -math.inf), VALUES)(values)
    assert none.sizes.tolist() == [600, 0, 0, 0] and every.sizes.tolist() == [0, 0, 0, 600]
    assert (none.mean_size, every.mean_size, every.share(3), every.share(1)) == (0, 3, 1, 0)


def test_a_predictor_without_probabilities_is_refused():
    with pytest.raises(ParameterError, match="need probabilities, and this model has none"):
        ClassSets(scene_predictor("minimum_distance"), NORMALISATION, LOWEST, VALUES)
