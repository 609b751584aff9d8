"""Nearest neighbours: trained on training areas, and kept as a model."""

from ..core.spec import Choice, Option, Tool
from ..core.spec.hyper_parameters import NEIGHBOURS
from ..core.spec.training import (
    TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "nearest_neighbours", recipe_of("nearest_neighbours", p), p, ctx)


TOOL = Tool(
    name="train_knn",
    title="Train nearest neighbours",
    group="Classification",
    summary="Keeps training pixels as a nearest neighbours model.",
    help="A pixel gets the class that most of the training pixels with the nearest values have. The probability of a "
         "class is its share of these neighbours. Where two training pixels are equally near, one of them drawn by the "
         "seed counts as nearer.\n\n" + TRAINING_HELP,
    parameters=training_parameters(
        "nearest_neighbours", NEIGHBOURS,
        Choice("weights", "Weights", "What a neighbour counts; at distance 0 it alone counts.", default="uniform",
               options=(Option("uniform", "All the same"), Option("distance", "The inverse of its distance")))),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("knn", "k nearest neighbours", "supervised classification", "land cover", "machine learning", "training"),
    references=("Cover, T. M., Hart, P. E. (1967). Nearest neighbor pattern classification. IEEE Transactions on "
                "Information Theory 13, 21-27.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
)
