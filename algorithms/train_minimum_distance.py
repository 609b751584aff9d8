"""Minimum distance: trained on training areas, and kept as a model."""

from ..core.spec import Tool
from ..core.spec.training import (
    TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "minimum_distance", recipe_of("minimum_distance", p), p, ctx)


TOOL = Tool(
    name="train_minimum_distance",
    title="Train minimum distance",
    group="Classification",
    summary="Trains a minimum distance classifier on training areas and keeps it as a model.",
    help="Each class is its mean; a pixel gets the class with the nearest one. With bands of different spread, "
         "normalise them, or the widest decides.\n\n" + TRAINING_HELP,
    parameters=training_parameters("minimum_distance"),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("minimum distance", "nearest mean", "euclidean distance", "supervised classification", "signature",
          "training"),
    references=("Richards, J. A., Jia, X. (2006). Remote Sensing Digital Image Analysis, 4th edition, section 8.3. "
                "Springer.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
)
