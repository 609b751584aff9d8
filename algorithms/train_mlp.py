"""Multi-layer perceptron: trained on training areas, and kept as a model."""

from ..core.spec import Choice, Number, Numbers, Option, Tool
from ..core.spec.training import TRAINING_HELP, TRAINING_RESULTS, check_training, training_parameters


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.mlp import PerceptronRecipe

    recipe = PerceptronRecipe(p.hidden_layers, p.activation, p.penalty, p.learning_rate, p.rounds, p.batch,
                              p.held_out / 100, p.patience, p.tolerance)
    return train_model(p.output_model, "multilayer_perceptron", recipe, p, ctx)


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
        Numbers("hidden_layers", "Hidden layers", "Number of units of each hidden layer, such as 100 or 50, 20.",
                default=(100,), integer=True, minimum=1, maximum=10000, unit="units",
                aliases=("mlp_hidden_layer_sizes",)),
        Choice("activation", "Activation", "What a unit makes of its sum.", default="relu", options=(
            Option("relu", "Rectified linear"), Option("tanh", "Hyperbolic tangent"),
            Option("logistic", "Logistic", ("sigmoid",)), Option("identity", "None", ("linear",))),
            aliases=("mlp_activation",)),
        Number("penalty", "Penalty", "The alpha, of the squared weights: a large one gives smooth borders.",
               default=1e-4, minimum=0, advanced=True, aliases=("mlp_alpha",)),
        Number("learning_rate", "Learning rate", "How far the first steps go.", default=1e-3, minimum=1e-8, maximum=1,
               advanced=True, aliases=("mlp_learning_rate_init",)),
        Number("rounds", "Rounds", "How many rounds at most.", default=200, integer=True, minimum=1, unit="rounds",
               aliases=("mlp_max_iter",)),
        Number("batch", "Batch", "Training pixels of one step; left out, 200.", default=None, integer=True, minimum=1,
               unit="pixels", advanced=True, aliases=("mlp_batch_size",)),
        Number("held_out", "Held out", "Share of the training features held out to tell when to end; 0 for none.",
               default=10, minimum=0, maximum=50, unit="percent", advanced=True),
        Number("patience", "Patience", "Ends after more rounds than this without getting better.", default=10,
               integer=True, minimum=1, unit="rounds", advanced=True),
        Number("tolerance", "Tolerance", "Fall of the loss that counts as getting better.",
               default=1e-4, minimum=0, advanced=True),
        most=10000, normalization="z_score"),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("mlp", "neural network", "multi-layer perceptron", "supervised classification", "land cover",
          "machine learning", "training"),
    references=("Rumelhart, D. E., Hinton, G. E., Williams, R. J. (1986). Learning representations by back-propagating "
                "errors. Nature 323, 533-536.",
                "Kingma, D. P., Ba, J. (2015). Adam: a method for stochastic optimization. arXiv:1412.6980."),
    needs=("sklearn",),
)
