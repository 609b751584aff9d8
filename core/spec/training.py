"""The parameters and results that all training tools share."""

from dataclasses import dataclass, replace
from typing import Optional

from ..errors import ParameterError
from .inputs import Boolean, Choice, ClassNumbers, Field, Number, Option, Rasters, Vector
from .outputs import FileOutput, NumberResult, TableOutput


@dataclass(frozen=True)
class Method:
    """What is particular to a method of classification.

    Attributes:
        most: default of the largest number of training pixels of a class.
        normalization: its default, or None for a method that needs none.
        weighted: whether training pixels of some classes may count more.
        searched: whether there are settings to find the best of.
    """

    most: int = 10000
    normalization: Optional[str] = None
    weighted: bool = False
    searched: bool = True


METHODS = {
    "minimum_distance": Method(normalization="none", searched=False),
    "maximum_likelihood": Method(normalization="none", searched=False),
    "spectral_angle": Method(normalization="none", searched=False),
    "random_forest": Method(weighted=True),
    "support_vector_machine": Method(2000, "z_score", weighted=True),
    "multilayer_perceptron": Method(normalization="z_score"),
    "nearest_neighbours": Method(2000, "z_score"),
    "gradient_boosting": Method(weighted=True),
}

_INPUTS = (
    Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid; all bands are taken.",
            aliases=("input_bands",)),
    Vector("training", "Training areas", "Polygons or points with their class; any coordinate system.",
           geometries=("polygon", "point")),
    Field("class_field", "Class field", "Field with the class: whole numbers other than 0, or names, which are "
          "numbered from 1 in alphabetical order.", parent="training"),
    Field("name_field", "Class name field", "Field with the name of the class.", default=None, parent="training"),
    Field("colour_field", "Class colour field", "Field with the colour of the class on the map, as #rrggbb.",
          default=None, parent="training", advanced=True),
)

NORMALIZATION = Choice(
    "normalization", "Normalisation", "Brings the bands to a common scale by the training pixels: z score subtracts "
    "their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their "
    "range.", default="z_score", options=(
        Option("none", "None", (False,)),
        Option("z_score", "Z score"),
        Option("linear_scaling", "Linear scaling")), aliases=("input_normalization",))

CLASS_WEIGHTS = (
    Choice("class_weight", "Class weight", "What a training pixel of a class counts: all the same, or the less the "
           "more pixels its class has, so that all classes count the same together.", default="equal",
           options=(Option("equal", "All pixels the same"), Option("balanced", "All classes the same")), advanced=True),
    ClassNumbers("class_weights", "Weights by class", "What a training pixel of each class counts, in place of the "
                 "choice above: class=weight for every class, such as 1=1, 2=2.5.", default=None, advanced=True),
)

FIND_BEST = Boolean(
    "find_best", "Find the best settings", "Tries other values of the most important settings, and keeps those with "
    "the highest mean accuracy of the classes, cross-validated by training features. This takes many times as long.",
    default=False, advanced=True, aliases=("find_best_estimator",))

SAMPLING = (
    Number("max_samples", "Training pixels per class", "How many training pixels of a class are taken at most, drawn "
           "at random.", integer=True, minimum=2, unit="pixels", advanced=True),
    Boolean("balanced", "Same number of every class", "Takes of each class as many training pixels as the smallest "
            "class has.", default=False, advanced=True),
)

ALL_TOUCHED = Boolean(
    "all_touched", "All touched pixels", "Trains with every pixel that a polygon touches, instead of those whose "
    "centre lies inside.", default=False, advanced=True)

VALIDATING = (
    Number("folds", "Folds of the validation", "Into how many parts the training features are divided, each to be "
           "judged by what the others teach; 0 is no validation.", default=5, integer=True, minimum=0, maximum=100,
           unit="folds", advanced=True),
    Field("group_field", "Group field", "Field that has the same value for training features that belong together, "
          "such as those of one site: they come into the same fold. Left out, each feature stands alone.",
          default=None, parent="training", advanced=True),
    Choice("folds_by", "Validation in space", "Adds a validation that keeps the neighbours of a judged training "
           "feature from teaching: all features of a square block are judged together, or the training pixels near "
           "those judged are left out meanwhile. It takes half as long as the others together.",
           default="features", options=(
               Option("features", "None, by training features alone"),
               Option("blocks", "Square blocks"),
               Option("buffered", "Training features with a buffer")), advanced=True),
    Number("fold_distance", "Block side or buffer", "Side of the blocks, or the distance from which on training pixels "
           "teach (exactly the distance teaches). Left out or 0, it is taken from the range of the variogram of the "
           "errors by training features: twice the range for blocks, the range for a buffer.", default=None, minimum=0,
           unit="map units, metres in degrees", advanced=True),
    Number("seed", "Seed", "Number that all random choices follow from; the same seed gives the same model.",
           default=0, integer=True, minimum=0, maximum=2 ** 31 - 1, advanced=True),
)

MODEL_OUTPUTS = (
    FileOutput("output_model", "Model", "File that keeps the model for the classify tool; it holds no code.",
               file_type="wbmodel", aliases=("save_classifier",)),
    TableOutput("output_table", "Error matrix", "Table of the error matrices of the validation.", default=None),
    FileOutput("output_html", "Report", "Page with classes, settings, validation and importance of the bands.",
               default=None, file_type="html"),
)


def training_parameters(name, *own):
    """The parameters of the training tool of a method: of `METHODS`, with its hyper-parameters."""
    method = METHODS[name]
    normalizing = () if method.normalization is None else (replace(NORMALIZATION, default=method.normalization),)
    largest, balanced = SAMPLING
    return (*_INPUTS, *own, *normalizing, *(CLASS_WEIGHTS if method.weighted else ()),
            *((FIND_BEST,) if method.searched else ()), replace(largest, default=method.most), balanced, ALL_TOUCHED,
            *VALIDATING, *MODEL_OUTPUTS)


ACCURACIES = (
    NumberResult("accuracy", "Overall accuracy by training features", "percent"),
    NumberResult("accuracy_at_random", "Overall accuracy by single pixels", "percent"),
    NumberResult("optimism", "Optimism of the accuracy by single pixels", "percent"),
    NumberResult("accuracy_in_space", "Overall accuracy in space", "percent"),
    NumberResult("distance_in_space", "Distance of the validation in space", "map units, metres in degrees"),
    NumberResult("error_range", "Range of the errors", "map units, metres in degrees"),
)

TRAINING_RESULTS = (
    NumberResult("classes", "Number of classes"),
    NumberResult("training_pixels", "Training pixels used", "pixels"),
    *ACCURACIES,
)

OUT_OF_BAG = NumberResult("out_of_bag_accuracy", "Out-of-bag accuracy", "percent")

TRAINING_HELP = (
    "The pixels whose centre lies in the training features are drawn up to the given number for each class. A pixel "
    "inside features of several classes, or NoData in any band, trains none; a feature that holds no pixel centre is "
    "left out with a warning. Scale and offset of the files are applied first.\n\n"
    "The validation divides the training features into folds, so that no pixel is judged by others of its own feature. "
    "The usual validation by single pixels stands beside it with its optimism: neighbours are alike, and what is "
    "learnt from one is no test on the other. Where training features lie close together, a validation in space by "
    "blocks or with a buffer tells what to expect farther away; its distance can be taken from the variogram of the "
    "errors. All are figures of the training features alone; the accuracy of a map is assessed with an independent "
    "sample.")

TRAINING_REFERENCES = (
    "Cressie, N. (1985). Fitting variogram models by weighted least squares. Mathematical Geology 17, 563-586.",
    "Ploton, P. et al. (2020). Spatial validation reveals poor predictive performance of large-scale ecological "
    "mapping models. Nature Communications 11, 4540.",
    "Roberts, D. R. et al. (2017). Cross-validation strategies for data with temporal, spatial, hierarchical, or "
    "phylogenetic structure. Ecography 40, 913-929.",
)


def check_training(p):
    """Raises `ParameterError` for one fold, which leaves nothing to train with, and for a validation in space that has
    no folds or is not asked for."""
    if p.folds == 1:
        raise ParameterError("folds must be 0 for no validation, or at least 2; got 1.")
    if p.folds_by != "features" and not p.folds:
        raise ParameterError("folds_by {way} needs folds; set folds to 2 or more.", way=p.folds_by)
    check_fold_distance(p)


def check_fold_distance(p):
    """Raises `ParameterError` for a distance that nothing asks for."""
    if p.folds_by == "features" and p.fold_distance:
        raise ParameterError("fold_distance is for folds_by blocks or buffered; choose one of them, or leave it out.")
