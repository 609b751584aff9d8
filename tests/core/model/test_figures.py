import json

import numpy as np

from whiskbroom.core.accuracy.matrix import ErrorMatrix
from whiskbroom.core.model.figures import figures_of
from whiskbroom.core.train.spatial import ErrorRange, SpatialValidation
from whiskbroom.core.train.validation import CrossValidation, Validation
from whiskbroom.core.train.variogram import EmpiricalVariogram
from whiskbroom.core.train.variogram_model import VariogramModel

EMPIRICAL = EmpiricalVariogram(np.array([1.0, 2]), np.array([0.1, 0.2]), np.array([40, 50]), 30, 8.0)


def outcome(left_out=0.0):
    return CrossValidation(ErrorMatrix((3, 7), np.array([[4, 1], [0, 5]])), 2, (9,), np.array([0, 1, -1]), left_out)


def in_space(model, found):
    return SpatialValidation("buffered", 5.0, False, ErrorRange(EMPIRICAL, model), found)


def test_without_validation_there_are_none():
    assert figures_of(None, "metre") == {}


def test_figures_are_plain_values():
    found = figures_of(Validation(None, outcome()), "metre")
    assert found == {"by_feature": None, "at_random": {
        "folds": 2, "matrix": [[4, 1], [0, 5]], "accuracy": 0.9, "unjudged": [9]}}


def test_a_validation_in_space_says_how_it_came_about():
    model = VariogramModel("exponential", 0.05, 0.1, 2.0)
    found = figures_of(Validation(outcome(), outcome(), in_space(model, outcome(0.25))), "metre")["in_space"]
    assert (found["kind"], found["distance"], found["unit"], found["range"]) == ("buffered", 5, "metre", 6)
    assert found["left_out"] == 0.25 and found["unjudged_pixels"] == 1 and found["accuracy"] == 0.9
    assert found["variogram"] == {
        "lags": [1, 2], "semivariances": [0.1, 0.2], "pairs": [40, 50],
        "model": {"shape": "exponential", "nugget": 0.05, "structured": 0.1, "scale": 2}}


def test_what_is_not_there_is_null_in_json():
    beyond = figures_of(Validation(None, outcome(), in_space(VariogramModel("spherical", 0, 1, 9.0), None)), "metre")
    assert beyond["in_space"]["range"] is None and beyond["in_space"]["beyond_reach"]
    without = figures_of(Validation(None, outcome(), in_space(None, None)), "metre")
    assert without["in_space"]["range"] is None and not without["in_space"]["beyond_reach"]
    assert "matrix" not in json.loads(json.dumps(without, allow_nan=False))["in_space"]
