"""Maximum likelihood: trained on training areas, and kept as a model."""

from ..core.spec import Tool
from ..core.spec.hyper_parameters import PRIORS
from ..core.spec.training import (
    TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "maximum_likelihood", recipe_of("maximum_likelihood", p), p, ctx)


TOOL = Tool(
    name="train_maximum_likelihood",
    title="Train maximum likelihood",
    group="Classification",
    summary="Trains a Gaussian maximum likelihood classifier on training areas and keeps it as a model.",
    help="Each class is a normal distribution with its mean and covariance; a pixel gets the class to which it belongs "
         "with the highest probability. A class needs more training pixels than there are bands. Normalisation changes "
         "no label.\n\n" + TRAINING_HELP,
    parameters=training_parameters("maximum_likelihood", PRIORS),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("maximum likelihood", "gaussian", "bayes", "supervised classification", "signature", "covariance",
          "training"),
    references=("Richards, J. A., Jia, X. (2006). Remote Sensing Digital Image Analysis, 4th edition, section 8.2. "
                "Springer.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
)
