from types import SimpleNamespace

import pytest

from whiskbroom.core.spec.training import METHODS
from whiskbroom.core.train.boosting import BoostingRecipe
from whiskbroom.core.train.forest import ForestRecipe
from whiskbroom.core.train.mlp import PerceptronRecipe
from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.recipes import recipe_of
from whiskbroom.core.train.statistical import StatisticalRecipe
from whiskbroom.core.train.svm import SvmRecipe


@pytest.mark.parametrize("method, values, expected", [
    ("random_forest", {"trees": 7, "max_depth": None}, ForestRecipe(7)),
    ("support_vector_machine", {"cost": 2.0, "kernel": "linear", "gamma": None}, SvmRecipe(2.0, "linear")),
    ("multilayer_perceptron", {"hidden_layers": (3, 2), "held_out": 25, "rounds": 9, "penalty": None},
     PerceptronRecipe((3, 2), rounds=9, held_out=0.25)),
    ("multilayer_perceptron", {"hidden_layers": (3,)}, PerceptronRecipe((3,))),
    ("nearest_neighbours", {"neighbours": 4, "weights": "distance"}, NeighboursRecipe(4, "distance")),
    ("gradient_boosting", {"rounds": None, "learning_rate": 0.5}, BoostingRecipe(learning_rate=0.5)),
    ("maximum_likelihood", {"priors": {1: 2.0}}, StatisticalRecipe("maximum_likelihood", {1: 2.0})),
    ("spectral_angle", {}, StatisticalRecipe("spectral_angle"))])
def test_a_recipe_has_what_is_given_and_keeps_its_own_of_the_rest(method, values, expected):
    assert recipe_of(method, SimpleNamespace(other=1, **values)) == expected


def test_what_the_parameters_of_a_method_say_is_what_its_recipe_can():
    for method, described in METHODS.items():
        recipe = recipe_of(method, SimpleNamespace(hidden_layers=(5,)))
        assert described.weighted == recipe.weighs_classes
        assert described.searched == (not isinstance(recipe, StatisticalRecipe))
