"""The parameters of the tool that goes from a scene to a map in one go, by any method."""

from dataclasses import replace

from ..errors import ParameterError
from ..language import Phrase, alternatives, listed
from .common import CATALOGUE, CREATION_OPTIONS
from .files import File
from .hyper_parameters import (
    ACTIVATION,
    BANDS_PER_SPLIT,
    BATCH,
    COST,
    GAMMA,
    HIDDEN_LAYERS,
    KERNEL,
    LEARNING_RATE,
    MIN_SAMPLES_SPLIT,
    NEIGHBOURS,
    ONE_VS_REST,
    PENALTY,
    PRIORS,
    ROUNDS,
    TREES,
)
from .inputs import Boolean, Choice, Field, Number, Option, Rasters, Vector
from .outputs import FolderOutput, RasterOutput
from .tool import Values
from .training import (
    ALL_TOUCHED,
    CLASS_WEIGHTS,
    FIND_BEST,
    METHODS,
    MODEL_OUTPUTS,
    NORMALIZATION,
    SAMPLING,
    VALIDATING,
    check_training,
)

BY_SIGNATURE = ("minimum_distance", "maximum_likelihood", "spectral_angle")

_SOURCES = (
    Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid; all bands are taken in order, "
            "or those of the catalogue or model.", aliases=("input_bands",)),
    Vector("training", "Training areas", "Polygons or points with their class; any coordinate system.", default=None,
           geometries=("polygon", "point")),
    Field("class_field", "Class field", "Field with the class: whole numbers other than 0, or names, which are "
          "numbered from 1 in alphabetical order.", default=None, parent="training"),
    Field("name_field", "Class name field", "Field with the name of the class.", default=None, parent="training"),
    Field("colour_field", "Class colour field", "Field with the colour of the class on the map, as #rrggbb; a "
          "macroclass takes that of its first class.", default=None, parent="training", advanced=True),
    Field("macroclass_field", "Macroclass field", "Field with the number of the macroclass that the class belongs "
          "to.", default=None, parent="training", advanced=True),
    Field("macroclass_name_field", "Macroclass name field", "Field with the name of the macroclass.", default=None,
          parent="training", advanced=True),
    Boolean("macroclass", "Label by macroclass", "Writes the macroclass of the winning class instead of the class. "
            "Methods that know no signatures learn the macroclasses themselves.", default=False, advanced=True),
    replace(CATALOGUE, name="catalogue", label="Signature catalogue", default=None, aliases=("spectral_signatures",),
            help="In place of training areas, for the first three methods: signatures of the classes, from the "
                 "signatures tool or any spectral library that the import reads."),
    File("model", "Saved model", "In place of training areas: a model file that this tool or a training tool has "
         "written. It has its own method and settings.", default=None, extensions=("wbmodel",),
         aliases=("load_classifier",)),
)

_METHOD = Choice(
    "method", "Method", "How the class of a pixel is found.", default="maximum_likelihood", options=(
        Option("minimum_distance", "Minimum distance", ("md",)),
        Option("maximum_likelihood", "Maximum likelihood", ("ml",)),
        Option("spectral_angle", "Spectral angle mapping", ("sam", "spectral_angle_mapping")),
        Option("random_forest", "Random forest", ("rf",), ("sklearn",)),
        Option("support_vector_machine", "Support vector machine", ("svm",), ("sklearn",)),
        Option("multilayer_perceptron", "Neural network", ("mlp", "multi_layer_perceptron"), ("sklearn",)),
        Option("nearest_neighbours", "Nearest neighbours", ("knn",)),
        Option("gradient_boosting", "Gradient boosting", (), ("sklearn",))),
    aliases=("algorithm_name",))

_THRESHOLDS = (
    Number("threshold", "Threshold", "Minimum distance: the largest distance that is still classified. Spectral "
           "angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own "
           "pixels to leave out at its margin. All others: the lowest probability, 0 to 1, that is still classified. "
           "A pixel exactly at the threshold is classified.", default=None, minimum=0),
    Field("threshold_field", "Threshold field", "Field with a threshold for each class, in place of one for all; "
          "empty is none. For the first three methods.", default=None, parent="training", numeric=True, advanced=True),
    Boolean("catalogue_thresholds", "Thresholds of the catalogue", "Takes for each class the threshold that its "
            "signature in the catalogue has for the method, in place of one for all.", default=False, advanced=True),
)

_HYPER_PARAMETERS = (
    replace(PRIORS, help="For maximum likelihood: class=weight for every class, such as 1=0.2, 2=0.5, 3=0.3; they are "
                         "scaled to the sum 1. Left out, all classes are equally likely."),
    replace(TREES, label="Random forest: number of trees", advanced=True),
    replace(BANDS_PER_SPLIT, label="Random forest: bands per split"),
    replace(MIN_SAMPLES_SPLIT, label="Random forest: smallest node to split"),
    replace(ONE_VS_REST, label="Random forest: one against the rest"),
    replace(COST, label="Support vector machine: cost", advanced=True),
    replace(KERNEL, label="Support vector machine: kernel", advanced=True),
    replace(GAMMA, label="Support vector machine: gamma"),
    replace(HIDDEN_LAYERS, label="Neural network: hidden layers", advanced=True),
    replace(ACTIVATION, label="Neural network: activation", advanced=True),
    replace(BATCH, label="Neural network: batch"),
    replace(PENALTY, label="Neural network, boosting: penalty", default=None, help="Of the squared weights of the "
            "network, or values of the leaves: a large one gives smooth borders. Left out, 0.0001 or 0."),
    replace(LEARNING_RATE, label="Neural network, boosting: learning rate", default=None, help="How far the first "
            "steps of the network go, or what each tree counts. Left out, 0.001 or 0.1."),
    replace(ROUNDS, label="Neural network, boosting: rounds", default=None, advanced=True, help="How many rounds of "
            "the network at most, or of growing trees. Left out, 200 or 100."),
    replace(NEIGHBOURS, label="Nearest neighbours: neighbours", advanced=True),
)

_LEARNING = (
    replace(NORMALIZATION, default="automatic", advanced=True, options=(
        Option("automatic", "As the method needs"), *NORMALIZATION.options),
        help="Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by "
             "their standard deviation, linear scaling subtracts their minimum and divides by their range. The method "
             "needs z score where it is a support vector machine, a neural network or nearest neighbours. Trees need "
             "none and take none."),
    *CLASS_WEIGHTS,
    FIND_BEST,
    replace(SAMPLING[0], default=None, help="How many training pixels of a class are taken at most, drawn at random. "
            "Left out, all for the first three methods, 2000 for support vector machine and nearest neighbours, and "
            "10000 for the others."),
    *SAMPLING[1:],
    ALL_TOUCHED,
    replace(VALIDATING[0], default=0),
    *VALIDATING[1:],
    Boolean("only_fit", "Train only", "Writes the model and no map.", default=False, advanced=True),
)

_OUTPUTS = (
    RasterOutput("output", "Classification", "Class raster with names and colours.", spared_by=("only_fit",),
                 aliases=("output_path",)),
    RasterOutput("output_confidence", "Confidence", "Raster of the distance, the posterior probability, or the "
                 "angle in degrees, of the winning class; by the other methods of its probability.", default=None,
                 aliases=("classification_confidence",)),
    FolderOutput("output_signatures", "Signature rasters", "Folder that receives a raster of distance, "
                 "discriminant or angle for each class. For the first three methods.", default=None,
                 aliases=("signature_raster",)),
    replace(MODEL_OUTPUTS[0], default=None),
    *MODEL_OUTPUTS[1:],
)

CLASSIFICATION_PARAMETERS = (
    *_SOURCES, _METHOD, *_THRESHOLDS, *_HYPER_PARAMETERS, *_LEARNING, CREATION_OPTIONS, *_OUTPUTS)

# More training pixels than there can be.
_ALL = 2 ** 62
# What is for training areas alone, by the value that asks for nothing.
_OF_TRAINING = {
    "class_field": None, "name_field": None, "colour_field": None, "macroclass_field": None,
    "macroclass_name_field": None, "threshold_field": None, "normalization": "automatic", "class_weight": "equal",
    "class_weights": None, "find_best": False, "max_samples": None, "balanced": False, "all_touched": False, "folds": 0,
    "group_field": None, "folds_by": "features", "fold_distance": None}
_OF_SIGNATURES = {"threshold_field": None, "priors": None, "output_signatures": None}
_OF_WEIGHING = {"class_weight": "equal", "class_weights": None}


def check_classification(p):
    """Raises `ParameterError` where the sources of the classes, the method and the settings do not fit together."""
    sources = [name for name in ("training", "catalogue", "model") if getattr(p, name) is not None]
    if len(sources) != 1:
        raise ParameterError("Give one of training (areas with their class), catalogue (signatures) and model (a "
                             "file); got {given}.", given=listed(sources))
    if p.training is None:
        for name in _given(p, _OF_TRAINING):
            raise ParameterError("{name} is of training areas, and there are none; leave it out.", name=name)
    else:
        _check_training(p)
    if p.catalogue is not None and p.method not in BY_SIGNATURE:
        raise ParameterError("{method} learns from training pixels, and a catalogue has none; give training areas, or "
                             "one of the methods {methods}.", method=p.method, methods=alternatives(BY_SIGNATURE))
    if p.catalogue_thresholds and (p.catalogue is None or p.threshold is not None):
        raise ParameterError("catalogue_thresholds needs a catalogue, and no threshold for all.")
    if p.model is not None and (p.macroclass or p.only_fit):
        raise ParameterError("A saved model has no macroclasses and is not trained again; leave out macroclass and "
                             "only_fit.")
    if p.only_fit and p.output_model is None:
        raise ParameterError("only_fit needs output_model: the file that keeps the model.")
    _check_method(p)


def training_values(p):
    """The values that the training tool of the method would get, with those that the method chooses."""
    method = METHODS[p.method]
    most = p.max_samples
    if most is None:
        most = _ALL if p.method in BY_SIGNATURE else method.most
    normalization = method.normalization if p.normalization == "automatic" else p.normalization
    needs_shares = any(value is not None for value in (p.threshold, p.output_confidence, p.output_model))
    return Values(**{**vars(p), "max_samples": most, "normalization": normalization if method.normalization else "none",
                     "probability": needs_shares})


def _check_training(p):
    check_training(p)
    if p.class_field is None:
        raise ParameterError("class_field is needed with training: the field with the class.")
    if p.macroclass and p.macroclass_field is None:
        raise ParameterError("macroclass_field is needed to label by macroclass: the field with the macroclass.")
    if p.macroclass_name_field is not None and p.macroclass_field is None:
        raise ParameterError("macroclass_name_field needs macroclass_field: the field with the macroclass.")
    if p.threshold is not None and p.threshold_field is not None:
        raise ParameterError("threshold and threshold_field exclude each other; give one of them.")


def _check_method(p):
    """Settings that would quietly change nothing are refused; those of other methods stand in a dialog anyway."""
    foreign = {}
    if p.model is not None or p.method not in BY_SIGNATURE:
        foreign.update(_OF_SIGNATURES)
    if p.model is None and not METHODS[p.method].weighted:
        foreign.update(_OF_WEIGHING)
    if p.model is None and not METHODS[p.method].searched:
        foreign["find_best"] = False
    for name in _given(p, foreign):
        raise ParameterError("{name} has no part in {method}; leave it out.", name=name,
                             method=Phrase("a saved model") if p.model is not None else p.method)


def _given(p, unset):
    """The names of the values that are not as in a mapping."""
    return [name for name, value in unset.items() if getattr(p, name) != value]
