"""Band classification: from rasters and training areas to a class map."""

from ..core.errors import ParameterError
from ..core.spec import (
    Boolean,
    Choice,
    ClassNumbers,
    Field,
    FolderOutput,
    Number,
    NumberResult,
    Option,
    RasterOutput,
    Rasters,
    Tool,
    Vector,
)
from ..core.spec.common import CREATION_OPTIONS


def run(p, ctx):
    from ..core.classify.classifier import Classifier
    from ..core.raster.classification import write_classification
    from ..core.raster.stack import RasterStack
    from ..core.raster.training import train
    from ..core.raster.writer import creation_options
    from ..core.vector.read import read_features
    from ..core.vector.training import training_layer

    stack = RasterStack(p.input, physical=True)
    fields = {"class": p.class_field, "name": p.name_field, "macroclass": p.macroclass_field,
              "macroclass_name": p.macroclass_name_field, "threshold": p.threshold_field, "colour": p.colour_field}
    layer = training_layer(read_features(p.training), fields, stack.grid, p.input[0], p.all_touched)
    signatures = train(stack, layer, ctx.section(0, 0.1, "Reading the training pixels"))
    thresholds = {s.class_id: s.threshold for s in signatures} if p.threshold_field else p.threshold
    classifier = Classifier(p.method, signatures, thresholds, p.priors, p.macroclass,
                            p.output_confidence is not None, p.output_signatures is not None)
    legend, paths = write_classification(stack, classifier, vars(p), creation_options(p.creation_options),
                                         ctx.section(0.1, 1, "Classifying"))
    return {"classes": len(signatures), "training_pixels": sum(s.count for s in signatures),
            "paths": paths, "legends": {"output": legend}}


def check(p):
    if p.macroclass and p.macroclass_field is None:
        raise ParameterError("macroclass_field is needed to label by macroclass: the field with the macroclass.")
    if p.macroclass_name_field is not None and p.macroclass_field is None:
        raise ParameterError("macroclass_name_field needs macroclass_field: the field with the macroclass.")
    if p.threshold is not None and p.threshold_field is not None:
        raise ParameterError("threshold and threshold_field exclude each other; give one of them.")


TOOL = Tool(
    name="band_classification",
    title="Band classification",
    group="Classification",
    summary="Classifies rasters by the spectral signatures of training polygons or points.",
    help="The pixels whose centre lies in the training features give each class a signature: mean and covariance of "
         "the bands. Every pixel then takes the class of minimum Euclidean distance to the mean, of maximum "
         "likelihood under a normal distribution, or of minimum spectral angle. A pixel inside features of several "
         "classes trains none; a feature that holds no pixel centre is left out with a warning. A pixel that is "
         "NoData in any band stays NoData. Class 0 is given to pixels that fail the threshold. Scale and offset of "
         "the file are applied first, so distances and thresholds are in physical units. On a tie the class with the "
         "lowest number wins.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid; all bands are taken in "
                "order.", aliases=("input_bands",)),
        Vector("training", "Training areas", "Polygons or points with their class; any coordinate system.",
               geometries=("polygon", "point")),
        Field("class_field", "Class field", "Field with the class: whole numbers other than 0, or names, which are "
              "numbered from 1 in alphabetical order.", parent="training"),
        Field("name_field", "Class name field", "Field with the name of the class.", default=None, parent="training"),
        Field("colour_field", "Class colour field", "Field with the colour of the class on the map, as #rrggbb; a "
              "macroclass takes that of its first class.", default=None, parent="training", advanced=True),
        Field("macroclass_field", "Macroclass field", "Field with the number of the macroclass that the class belongs "
              "to.", default=None, parent="training", advanced=True),
        Field("macroclass_name_field", "Macroclass name field", "Field with the name of the macroclass.", default=None,
              parent="training", advanced=True),
        Boolean("macroclass", "Label by macroclass", "Writes the macroclass of the winning class instead of the "
                "class.", default=False, advanced=True),
        Choice("method", "Method", "How the class of a pixel is found.", default="maximum_likelihood", options=(
            Option("minimum_distance", "Minimum distance", ("md",)),
            Option("maximum_likelihood", "Maximum likelihood", ("ml",)),
            Option("spectral_angle", "Spectral angle mapping", ("sam", "spectral_angle_mapping"))),
               aliases=("algorithm_name",)),
        Number("threshold", "Threshold", "Minimum distance: the largest distance that is still classified. Spectral "
               "angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own "
               "pixels to leave out at its margin. A pixel exactly at the threshold is classified.", default=None,
               minimum=0),
        Field("threshold_field", "Threshold field", "Field with a threshold for each class, in place of one for all; "
              "empty is none.", default=None, parent="training", numeric=True, advanced=True),
        ClassNumbers("priors", "Prior probabilities", "For maximum likelihood: class=weight for every class, such as "
                     "1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.",
                     default=None, advanced=True),
        Boolean("all_touched", "All touched pixels", "Trains with every pixel that a polygon touches, instead of those "
                "whose centre lies inside.", default=False, advanced=True),
        CREATION_OPTIONS,
        RasterOutput("output", "Classification", "Class raster with names and colours.", aliases=("output_path",)),
        RasterOutput("output_confidence", "Confidence", "Raster of the distance, the posterior probability, or the "
                     "angle in degrees, of the winning class.", default=None, aliases=("classification_confidence",)),
        FolderOutput("output_signatures", "Signature rasters", "Folder that receives a raster of distance, "
                     "discriminant or angle for each class.", default=None, aliases=("signature_raster",)),
    ),
    results=(
        NumberResult("classes", "Number of classes"),
        NumberResult("training_pixels", "Training pixels", "pixels"),
    ),
    run=run,
    check=check,
    tags=("supervised classification", "land cover", "maximum likelihood", "minimum distance", "spectral angle",
          "signature", "training"),
    references=(
        "Richards, J. A., Jia, X. (2006). Remote sensing digital image analysis, 4th edition. Springer.",
        "Kruse, F. A. et al. (1993). The spectral image processing system (SIPS). Remote Sensing of Environment 44, "
        "145-163.",
    ),
)
