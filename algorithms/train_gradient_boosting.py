"""Gradient boosting: trained on training areas, and kept as a model."""

from ..core.spec import Number, Tool
from ..core.spec.training import (
    TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "gradient_boosting", recipe_of("gradient_boosting", p), p, ctx)


TOOL = Tool(
    name="train_gradient_boosting",
    title="Train gradient boosting",
    group="Classification",
    summary="Trains gradient boosting on training areas and keeps it as a model.",
    help="Small trees are grown one after the other, each to mend what those before it get wrong, over histograms of "
         "the bands; a pixel gets the class with the largest sum of its leaves. Bands need no normalisation.\n\n"
         + TRAINING_HELP,
    parameters=training_parameters(
        "gradient_boosting",
        Number("rounds", "Rounds", "How many rounds; each grows a tree for every class, or one for two classes.",
               default=100, integer=True, minimum=1, maximum=100000, unit="rounds"),
        Number("learning_rate", "Learning rate", "What each tree counts: a small one needs more rounds.", default=0.1,
               minimum=1e-6, maximum=1),
        Number("max_leaves", "Largest tree", "The most leaves of a tree.", default=31, integer=True, minimum=2,
               unit="leaves", advanced=True),
        Number("min_samples_leaf", "Smallest leaf", "No leaf has fewer training pixels.", default=20, integer=True,
               minimum=1, unit="pixels", advanced=True),
        Number("max_depth", "Largest depth", "The most splits on a way from the root to a leaf; left out, any number.",
               default=None, integer=True, minimum=1, unit="splits", advanced=True),
        Number("penalty", "Penalty", "Of the squared values of the leaves: a large one gives smooth borders.",
               default=0, minimum=0, advanced=True)),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("gradient boosting", "lightgbm", "boosted trees", "supervised classification", "land cover",
          "machine learning", "training"),
    references=("Friedman, J. H. (2001). Greedy function approximation: a gradient boosting machine. Annals of "
                "Statistics 29, 1189-1232.",
                "Ke, G. et al. (2017). LightGBM: a highly efficient gradient boosting decision tree. Advances in "
                "Neural Information Processing Systems 30, 3146-3154.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
    needs=("sklearn",),
)
