"""Multi-layer perceptron: trained on training areas, and kept as a model."""

from ..core.spec import Number, Tool
from ..core.spec.hyper_parameters import ACTIVATION, BATCH, HIDDEN_LAYERS, LEARNING_RATE, PENALTY, ROUNDS
from ..core.spec.training import (
    TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "multilayer_perceptron", recipe_of("multilayer_perceptron", p), p, ctx)


TOOL = Tool(
    name="train_mlp",
    title="Train neural network",
    group="Classification",
    summary="Trains a multi-layer perceptron on training areas and keeps it as a model.",
    help="A feed-forward network with hidden layers of units, trained by the Adam method in rounds over all training "
         "pixels; a pixel gets the class with the largest output. Training ends when the loss on training features "
         "that are held out, or without any that on all, no longer gets better, and keeps the best round.\n\n"
         + TRAINING_HELP,
    parameters=training_parameters(
        "multilayer_perceptron", HIDDEN_LAYERS, ACTIVATION, PENALTY, LEARNING_RATE, ROUNDS, BATCH,
        Number("held_out", "Held out", "Share of the training features held out to tell when to end; 0 for none.",
               default=10, minimum=0, maximum=50, unit="percent", advanced=True),
        Number("patience", "Patience", "Ends after more rounds than this without getting better.", default=10,
               integer=True, minimum=1, unit="rounds", advanced=True),
        Number("tolerance", "Tolerance", "Fall of the loss that counts as getting better.",
               default=1e-4, minimum=0, advanced=True)),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("mlp", "neural network", "multi-layer perceptron", "supervised classification", "land cover",
          "machine learning", "training"),
    references=("Rumelhart, D. E., Hinton, G. E., Williams, R. J. (1986). Learning representations by back-propagating "
                "errors. Nature 323, 533-536.",
                "Kingma, D. P., Ba, J. (2015). Adam: a method for stochastic optimization. arXiv:1412.6980.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
    needs=("sklearn",),
)
