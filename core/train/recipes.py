"""The recipe of each method, by the names that tools and models have for it."""

from dataclasses import fields

from ..classify.classifier import RULES
from .boosting import BoostingRecipe
from .forest import ForestRecipe
from .mlp import PerceptronRecipe
from .neighbours import NeighboursRecipe
from .statistical import StatisticalRecipe
from .svm import SvmRecipe

_RECIPES = {
    "random_forest": ForestRecipe,
    "support_vector_machine": SvmRecipe,
    "multilayer_perceptron": PerceptronRecipe,
    "nearest_neighbours": NeighboursRecipe,
    "gradient_boosting": BoostingRecipe,
}


def recipe_of(method, p):
    """The recipe of a method.

    Args:
        method: "minimum_distance", "random_forest" and so on.
        p: values of a tool; of hyper-parameters that it lacks, or that are None, the recipe has its own.
    Returns:
        `Recipe`
    """
    if method in RULES:
        return StatisticalRecipe(method, getattr(p, "priors", None))
    kind, values = _RECIPES[method], dict(vars(p))
    if kind is PerceptronRecipe:
        values["hidden"] = p.hidden_layers
        if "held_out" in values:
            values["held_out"] = p.held_out / 100
    given = {field.name: values.get(field.name) for field in fields(kind)}
    return kind(**{name: value for name, value in given.items() if value is not None})
