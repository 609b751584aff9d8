import pytest

from whiskbroom.core.train.boosting import BoostingRecipe
from whiskbroom.core.train.forest import ForestRecipe
from whiskbroom.core.train.mlp import PerceptronRecipe
from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.recipe import Recipe
from whiskbroom.core.train.statistical import StatisticalRecipe
from whiskbroom.core.train.svm import SvmRecipe

RECIPES = [ForestRecipe(), SvmRecipe(), PerceptronRecipe(), NeighboursRecipe(), BoostingRecipe(),
           StatisticalRecipe("minimum_distance")]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: type(recipe).__name__)
def test_candidates_differ_and_keep_what_is_not_searched(recipe, task):
    candidates = recipe.candidates(task())
    assert len({str(candidate) for candidate in candidates}) == len(candidates)
    assert all(type(candidate) is type(recipe) for candidate in candidates)
    assert (len(candidates) > 1) == (not isinstance(recipe, StatisticalRecipe))


def test_a_recipe_has_nothing_to_object_to_by_itself(task):
    recipe = Recipe()
    recipe.check(task())
    assert recipe.candidates(task()) == [recipe] and not recipe.weighs_classes
    with pytest.raises(NotImplementedError):
        recipe.fit(task(), None)


def test_the_bands_per_split_that_are_tried_are_possible(task):
    for bands in (1, 2, 5):
        tried = {candidate.bands_per_split for candidate in ForestRecipe().candidates(task(bands=bands))}
        assert min(tried) >= 1 and max(tried) == bands


def test_a_linear_machine_has_no_gamma_to_try(task):
    assert {candidate.gamma for candidate in SvmRecipe(kernel="linear").candidates(task())} == {None}
