"""Random forest: trained on training areas, and kept as a model."""

from ..core.spec import Boolean, Number, Tool
from ..core.spec.hyper_parameters import BANDS_PER_SPLIT, MIN_SAMPLES_SPLIT, ONE_VS_REST, TREES
from ..core.spec.training import (
    OUT_OF_BAG, TRAINING_HELP, TRAINING_REFERENCES, TRAINING_RESULTS, check_training, training_parameters,
)


def run(p, ctx):
    from ..core.raster.train_model import train_model
    from ..core.train.recipes import recipe_of

    return train_model(p.output_model, "random_forest", recipe_of("random_forest", p), p, ctx)


TOOL = Tool(
    name="train_random_forest",
    title="Train random forest",
    group="Classification",
    summary="Trains a random forest on training areas and keeps it as a model.",
    help="Each tree of the forest is grown on training pixels drawn at random with replacement, and looks at a few "
         "bands drawn at random for every split; a pixel gets the class with the largest mean share in the leaves it "
         "falls into. The out-of-bag accuracy judges each training pixel by the trees that did not see it, but its "
         "neighbours did. Bands need no normalisation.\n\n" + TRAINING_HELP,
    parameters=training_parameters(
        "random_forest", TREES, BANDS_PER_SPLIT, MIN_SAMPLES_SPLIT,
        Number("min_samples_leaf", "Smallest leaf", "No leaf has fewer training pixels.", default=1, integer=True,
               minimum=1, unit="pixels", advanced=True),
        Number("max_depth", "Largest depth", "The most splits on a way from the root to a leaf; left out, any number.",
               default=None, integer=True, minimum=1, unit="splits", advanced=True),
        Boolean("random_splits", "Random splits", "Draws the threshold of each band at random and grows the trees on "
                "all training pixels: extremely randomised trees, which are smoother.", default=False, advanced=True),
        ONE_VS_REST),
    results=(*TRAINING_RESULTS, OUT_OF_BAG),
    run=run,
    check=check_training,
    tags=("random forest", "extra trees", "supervised classification", "land cover", "machine learning", "training"),
    references=("Breiman, L. (2001). Random forests. Machine Learning 45, 5-32.",
                "Geurts, P., Ernst, D., Wehenkel, L. (2006). Extremely randomized trees. Machine Learning 63, 3-42.",
                "Karasiak, N. et al. (2022). Spatial dependence between training and test sets: another pitfall of "
                "classification accuracy assessment in remote sensing. Machine Learning 111, 2715-2740.",
                *TRAINING_REFERENCES),
    guides=(("Uncertainty", "uncertainty"),),
    needs=("sklearn",),
)
