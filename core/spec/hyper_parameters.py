"""The settings of the methods that a training tool shares with the tool that trains and classifies in one go."""

from .inputs import Boolean, Choice, ClassNumbers, Number, Option
from .lists import Numbers

PRIORS = ClassNumbers(
    "priors", "Prior probabilities", "For every class class=weight, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to "
    "the sum 1. Left out, all classes are equally likely.", default=None, advanced=True)

TREES = Number(
    "trees", "Number of trees", "How many trees; with one against the rest, of each class.", default=100, integer=True,
    minimum=1, maximum=100000, unit="trees", aliases=("rf_number_trees",))

BANDS_PER_SPLIT = Number(
    "bands_per_split", "Bands per split", "How many bands are drawn for a split; left out, the square root of their "
    "number.", default=None, integer=True, minimum=1, unit="bands", advanced=True, aliases=("rf_max_features",))

MIN_SAMPLES_SPLIT = Number(
    "min_samples_split", "Smallest node to split", "A node with fewer training pixels is a leaf.", default=2,
    integer=True, minimum=2, unit="pixels", advanced=True, aliases=("rf_min_samples_split",))

ONE_VS_REST = Boolean(
    "one_vs_rest", "One against the rest", "Grows a forest for each class against all others.", default=False,
    advanced=True)

COST = Number(
    "cost", "Cost", "The C: what a training pixel on the wrong side of the border costs. A large one fits the training "
    "pixels closely.", default=1, minimum=1e-6, aliases=("svm_c",))

KERNEL = Choice(
    "kernel", "Kernel", "The shape of the borders.", default="rbf", options=(
        Option("rbf", "Radial basis function", ("radial",)), Option("linear", "Linear"),
        Option("polynomial", "Polynomial", ("poly",)), Option("sigmoid", "Sigmoid")), aliases=("svm_kernel",))

GAMMA = Number(
    "gamma", "Gamma", "How fast the influence of a training pixel fades; left out, 1 / (number of bands x variance of "
    "all values).", default=None, minimum=1e-12, advanced=True, aliases=("svm_gamma",))

HIDDEN_LAYERS = Numbers(
    "hidden_layers", "Hidden layers", "Number of units of each hidden layer, such as 100 or 50, 20.", default=(100,),
    integer=True, minimum=1, maximum=10000, unit="units", aliases=("mlp_hidden_layer_sizes",))

ACTIVATION = Choice(
    "activation", "Activation", "What a unit makes of its sum.", default="relu", options=(
        Option("relu", "Rectified linear"), Option("tanh", "Hyperbolic tangent"),
        Option("logistic", "Logistic", ("sigmoid",)), Option("identity", "None", ("linear",))),
    aliases=("mlp_activation",))

PENALTY = Number(
    "penalty", "Penalty", "The alpha, of the squared weights: a large one gives smooth borders.", default=1e-4,
    minimum=0, advanced=True, aliases=("mlp_alpha",))

LEARNING_RATE = Number(
    "learning_rate", "Learning rate", "How far the first steps go.", default=1e-3, minimum=1e-8, maximum=1,
    advanced=True, aliases=("mlp_learning_rate_init",))

ROUNDS = Number(
    "rounds", "Rounds", "How many rounds at most.", default=200, integer=True, minimum=1, unit="rounds",
    aliases=("mlp_max_iter",))

BATCH = Number(
    "batch", "Batch", "Training pixels of one step; left out, 200.", default=None, integer=True, minimum=1,
    unit="pixels", advanced=True, aliases=("mlp_batch_size",))

NEIGHBOURS = Number(
    "neighbours", "Neighbours", "How many training pixels decide.", default=5, integer=True, minimum=1, unit="pixels")
