"""Spectral angle: trained on training areas, and kept as a model."""

from ..core.spec import Tool
from ..core.spec.training import (
    TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "spectral_angle", recipe_of("spectral_angle", p), p, ctx)


TOOL = Tool(
    name="train_spectral_angle",
    title="Train spectral angle",
    group="Classification",
    summary="Trains a spectral angle classifier on training areas and keeps it as a model.",
    help="Each class is the direction of its mean spectrum; a pixel gets the class with the smallest angle to its own "
         "spectrum, whatever the brightness of both. A pixel that is zero in all bands has no angle and no class. "
         "Normalisation by z score moves the zero, and so changes what the angle means.\n\n" + TRAINING_HELP,
    parameters=training_parameters("spectral_angle"),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("spectral angle mapper", "sam", "hyperspectral", "supervised classification", "signature", "training"),
    references=("Kruse, F. A. et al. (1993). The spectral image processing system (SIPS). Remote Sensing of "
                "Environment 44, 145-163.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
)
