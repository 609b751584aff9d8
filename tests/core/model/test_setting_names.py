"""Settings have the names that the tools give them."""

from dataclasses import fields

import pytest
from whiskbroom.algorithms import ALL
from whiskbroom.core.language import Phrase
from whiskbroom.core.model.setting_names import setting_name
from whiskbroom.core.train.boosting import BoostingRecipe
from whiskbroom.core.train.forest import ForestRecipe
from whiskbroom.core.train.mlp import PerceptronRecipe
from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.statistical import StatisticalRecipe
from whiskbroom.core.train.svm import SvmRecipe

# Named after the family rather than by a parameter.
_CHOSEN_BY_THE_TOOL = {"method"}


@pytest.mark.parametrize("recipe, tool", [
    (ForestRecipe, "train_random_forest"), (SvmRecipe, "train_svm"), (PerceptronRecipe, "train_mlp"),
    (NeighboursRecipe, "train_knn"), (BoostingRecipe, "train_gradient_boosting"),
    (StatisticalRecipe, "train_maximum_likelihood")])
def test_every_setting_of_a_model_is_called_as_the_tool_calls_it(recipe, tool):
    labels = {parameter.label for parameter in ALL[tool].parameters}
    for field in fields(recipe):
        found = setting_name(field.name)
        assert isinstance(found, Phrase)
        assert field.name in _CHOSEN_BY_THE_TOOL or str(found) in labels


def test_a_setting_of_another_version_keeps_its_name():
    assert setting_name("colour_of_trees") == "colour_of_trees"
