"""Classify: a saved model applied to a scene."""

from ..core.spec import File, Number, NumberResult, RasterOutput, Rasters, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT


def run(p, ctx):
    from ..core.model_file import read_model
    from ..core.raster.apply_model import open_for_model, write_class_map
    from ..core.raster.profile import creation_options

    model = read_model(p.model, ctx.ram_bytes())
    stack = open_for_model(p.input, model, ctx)
    legend = write_class_map(stack, model, vars(p), p.threshold, creation_options(p.creation_options), ctx)
    return {"classes": len(model.classes), "legends": {"output": legend},
            "extra": {"method": model.method, "bands": tuple(band.name for band in model.bands)}}


TOOL = Tool(
    name="classify",
    title="Classify",
    group="Classification",
    summary="Applies a saved model to rasters and writes the class map.",
    help="The bands of the model are found in the rasters by name, else by wavelength, else by role such as red or "
         "nir; the rasters may have other bands besides, in any order. Where nothing tells the bands and there are as "
         "many as the model has, they are taken in their order with a warning; a missing band is an error that lists "
         "both sides. Scale and offset of the files are applied, as in the training. A pixel that is NoData in a band "
         "of the model stays NoData. Class 0 is given to pixels that fail the threshold.\n\n"
         "The labels are those of scikit-learn's own prediction, whatever the memory and the number of threads, and "
         "need no scikit-learn. Of equally probable classes the one with the lowest number is taken.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid, that hold the bands of the "
                "model.", aliases=("input_bands",)),
        File("model", "Model", "Model file that a training tool has written; it holds no code.",
             extensions=("wbmodel",), aliases=("load_classifier",)),
        Number("threshold", "Threshold", "Minimum distance: the largest distance that is still classified. Spectral "
               "angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own "
               "pixels to leave out at its margin. All others: the lowest probability, 0 to 1, that is still "
               "classified. A pixel exactly at the threshold is classified.", default=None, minimum=0),
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Classification", "Class raster with names and colours.", aliases=("output_path",)),
        RasterOutput("output_confidence", "Confidence", "Raster of the probability of the class; with minimum distance "
                     "or spectral angle of the distance to it, or the angle in degrees.", default=None,
                     aliases=("classification_confidence",)),
        RasterOutput("output_probabilities", "Probabilities", "Raster with a band for each class: its probability, 0 "
                     "to 1.", default=None),
        RasterOutput("output_entropy", "Entropy", "Raster of the entropy of the probabilities, over the largest that "
                     "there can be: 0 where one class is certain, 1 where all are equally probable.", default=None),
        RasterOutput("output_margin", "Margin", "Raster of the largest probability less the second largest, 0 to 1.",
                     default=None),
    ),
    results=(NumberResult("classes", "Number of classes"),),
    run=run,
    tags=("prediction", "apply model", "land cover", "random forest", "support vector machine", "probability",
          "uncertainty", "supervised classification"),
    references=(
        "Foody, G. M., Campbell, N. A., Trodd, N. M., Wood, T. F. (1992). Derivation and applications of probabilistic "
        "measures of class membership from the maximum-likelihood classification. Photogrammetric Engineering and "
        "Remote Sensing 58, 1335-1341.",
    ),
)
