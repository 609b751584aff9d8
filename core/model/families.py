"""The kinds of predictors that a model can hold, by the name that its file has for them."""

from ..predict.boosting import GradientBoosting
from ..predict.forest import Forest
from ..predict.mlp import Perceptron
from ..predict.neighbours import Neighbours
from ..predict.one_vs_rest import OneVsRestForest
from ..predict.statistical import Statistical
from ..predict.svm import SupportVectorMachine

FAMILIES = {
    "signatures": Statistical,
    "forest": Forest,
    "one_vs_rest_forest": OneVsRestForest,
    "support_vector_machine": SupportVectorMachine,
    "multilayer_perceptron": Perceptron,
    "nearest_neighbours": Neighbours,
    "gradient_boosting": GradientBoosting,
}


def family_of(predictor):
    """The name of a predictor's kind."""
    return next(name for name, family in FAMILIES.items() if type(predictor) is family)
