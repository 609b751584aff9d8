from helpers.predictors import every_predictor

from whiskbroom.core.model.families import FAMILIES, family_of


def test_every_predictor_has_a_family_and_every_family_a_predictor():
    found = {family_of(predictor) for predictor in every_predictor().values()}
    assert found == set(FAMILIES) - {"signatures"}
