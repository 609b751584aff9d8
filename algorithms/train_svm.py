"""Support vector machine: trained on training areas, and kept as a model."""

from ..core.spec import Boolean, Number, Tool
from ..core.spec.hyper_parameters import COST, GAMMA, KERNEL
from ..core.spec.training import (
    TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "support_vector_machine", recipe_of("support_vector_machine", p), p, ctx)


TOOL = Tool(
    name="train_svm",
    title="Train support vector machine",
    group="Classification",
    summary="Trains a support vector machine on training areas and keeps it as a model.",
    help="For each two classes the border with the widest margin between their training pixels is found; a pixel gets "
         "the class that wins most of these decisions. Probabilities come from sigmoids fitted to training pixels of "
         "features that did not take part (Platt), and may put another class first where two are close. The time grows "
         "with the square of the training pixels; Cancel waits for the pair of classes that is being solved.\n\n"
         + TRAINING_HELP,
    parameters=training_parameters(
        "support_vector_machine", COST, KERNEL, GAMMA,
        Number("coefficient", "Coefficient", "The constant in polynomial and sigmoid kernels.", default=0,
               advanced=True),
        Number("degree", "Degree", "Of the polynomial kernel.", default=3, integer=True, minimum=1, maximum=16,
               advanced=True),
        Boolean("probability", "With probabilities", "Fits what the model needs for confidence, probabilities and "
                "thresholds; this takes six times as long.", default=True, advanced=True)),
    results=TRAINING_RESULTS,
    run=run,
    check=check_training,
    tags=("svm", "support vector machine", "rbf kernel", "supervised classification", "land cover",
          "machine learning", "training"),
    references=("Cortes, C., Vapnik, V. (1995). Support-vector networks. Machine Learning 20, 273-297.",
                "Chang, C.-C., Lin, C.-J. (2011). LIBSVM: a library for support vector machines. ACM Transactions on "
                "Intelligent Systems and Technology 2, 27.",
                "Wu, T.-F., Lin, C.-J., Weng, R. C. (2004). Probability estimates for multi-class classification by "
                "pairwise coupling. Journal of Machine Learning Research 5, 975-1005.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
    needs=("sklearn",),
)
