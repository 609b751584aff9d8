"""Area of applicability: where the pixels are like those that trained."""

from ..core.errors import ParameterError
from ..core.spec import (
    Boolean,
    Choice,
    Field,
    File,
    Number,
    NumberResult,
    Numbers,
    Option,
    RasterOutput,
    Rasters,
    TableOutput,
    Tool,
    Vector,
)
from ..core.spec.common import CREATION_OPTIONS
from ..core.spec.training import check_fold_distance


def check(p):
    check_fold_distance(p)
    if p.folds_by != "features" and not p.fold_distance and p.model is None:
        raise ParameterError("folds_by {way} needs fold_distance, or a model that was validated so.", way=p.folds_by)


def run(p, ctx):
    from ..core.applicability.outcome import band_rows
    from ..core.raster.applicability import map_applicability
    from ..core.vector.table import write_table

    found = map_applicability(p, ctx)
    if p.output_table is not None:
        write_table(p.output_table, *band_rows(found))
    return {"threshold": found.dissimilarity.threshold, "inside_share": found.inside_share,
            "mean_training_index": float(found.dissimilarity.training.mean()),
            "mean_distance": found.dissimilarity.mean_distance, "training_pixels": found.samples,
            "legends": {"output_area": found.legend}}


TOOL = Tool(
    name="area_of_applicability",
    title="Area of applicability",
    group="Classification",
    summary="Maps how unlike the training pixels each pixel is, and where a model may be applied.",
    help="A classifier gives any pixel a class, also where it has never seen the like. The dissimilarity index of a "
         "pixel is its distance to the nearest training pixel over the mean distance of all pairs of training pixels. "
         "For the distance each band is divided by its standard deviation over the training pixels and multiplied by "
         "its weight; a band of weight 0 has no part. A training pixel itself has the index 0, and 1 is as far as two "
         "training pixels are from each other on average.\n\n"
         "The threshold comes from the training pixels: each gets the index by the nearest one that taught while it "
         "was judged, with the folds, blocks or buffer of the validation. It is their upper quartile and 1.5 times "
         "the distance between their quartiles, but no more than the largest. Up to the threshold (exactly at it too) "
         "a pixel is inside: there the accuracy of that validation can be expected; outside it can not.\n\n"
         "Use the training areas, bands and groups that trained the model. With a model file its bands are found in "
         "the rasters as by the tool Classify, and the importances that a random forest keeps are the weights. The "
         "mean distance is that of 5000 training pixels drawn by the seed where there are more. Scale and offset of "
         "the files are applied. A pixel that is NoData in a band that counts is NoData in both outputs.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid; all bands are taken, or "
                "those of the model.", aliases=("input_bands",)),
        Vector("training", "Training areas", "Polygons or points with their class; any coordinate system.",
               geometries=("polygon", "point")),
        Field("class_field", "Class field", "Field with the class: whole numbers other than 0, or names.",
              parent="training"),
        File("model", "Model", "Model file that a training tool has written: its bands, and their importances as "
             "weights.", default=None, extensions=("wbmodel",)),
        Numbers("weights", "Weights of the bands", "How much each band counts, in the order of the model's bands, or "
                "of all bands: such as 1, 0.5, 0. Left out, the importances of the model; without any, all the same.",
                default=None, minimum=0, advanced=True),
        Field("group_field", "Group field", "Field that has the same value for training features that belong together, "
              "such as those of one site: they come into the same fold. Left out, each feature stands alone.",
              default=None, parent="training", advanced=True),
        Number("folds", "Folds", "Into how many parts the training features are divided.", default=5, integer=True,
               minimum=2, maximum=100, unit="folds", advanced=True),
        Choice("folds_by", "Folds by", "How the model was validated: which training pixels teach nothing while one is "
               "judged.", default="features", options=(
                   Option("features", "Training features"),
                   Option("blocks", "Square blocks"),
                   Option("buffered", "Training features with a buffer")), advanced=True),
        Number("fold_distance", "Block side or buffer", "Side of the blocks, or the distance from which on training "
               "pixels teach. Left out or 0, the distance of the validation in space that the model keeps.",
               default=None, minimum=0, unit="map units, metres in degrees", advanced=True),
        Number("max_samples", "Training pixels per class", "How many training pixels of a class are taken at most, "
               "drawn at random.", default=2000, integer=True, minimum=2, unit="pixels", advanced=True),
        Boolean("all_touched", "All touched pixels", "Takes every pixel that a polygon touches, instead of those whose "
                "centre lies inside.", default=False, advanced=True),
        Number("seed", "Seed", "Number that all random choices follow from.", default=0, integer=True, minimum=0,
               maximum=2 ** 31 - 1, advanced=True),
        CREATION_OPTIONS,
        RasterOutput("output", "Dissimilarity index", "Raster of the index, 0 and above."),
        RasterOutput("output_area", "Area of applicability", "Class raster: 1 inside, 0 outside."),
        TableOutput("output_table", "Bands", "Table of mean, standard deviation and weight of each band that counts.",
                    default=None),
    ),
    results=(
        NumberResult("threshold", "Threshold of the dissimilarity index"),
        NumberResult("inside_share", "Share of the pixels inside", "percent"),
        NumberResult("mean_training_index", "Mean dissimilarity index of the training pixels"),
        NumberResult("mean_distance", "Mean distance of the training pixels", "weighted standard deviations"),
        NumberResult("training_pixels", "Training pixels used", "pixels"),
    ),
    run=run,
    check=check,
    tags=("aoa", "dissimilarity index", "extrapolation", "transferability", "uncertainty", "supervised classification"),
    references=("Meyer, H., Pebesma, E. (2021). Predicting into unknown space? Estimating the area of applicability of "
                "spatial prediction models. Methods in Ecology and Evolution 12, 1620-1633.",),
    guides=(("Uncertainty", "uncertainty"),),
)
