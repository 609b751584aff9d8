"""Band classification: from rasters and training areas, or signatures or a model, to a class map."""

from ..core.spec import NumberResult, Tool
from ..core.spec.classification import CLASSIFICATION_PARAMETERS, check_classification, training_values
from ..core.spec.training import ACCURACIES, OUT_OF_BAG


def run(p, ctx):
    from ..core.raster.catalogue_map import classify_by_catalogue
    from ..core.raster.scene_map import classify_by_model
    from ..core.raster.trained_map import classify_by_training

    if p.model is not None:
        return classify_by_model(p, ctx)
    if p.catalogue is not None:
        return classify_by_catalogue(p, ctx)
    return classify_by_training(p, training_values(p), ctx)


TOOL = Tool(
    name="band_classification",
    title="Band classification",
    group="Classification",
    summary="Classifies rasters by training polygons or points, a catalogue of signatures, or a saved model.",
    help="The pixels whose centre lies in the training features give each class a signature: mean and covariance of "
         "the bands. Every pixel then takes the class of minimum Euclidean distance to the mean, of maximum "
         "likelihood under a normal distribution, or of minimum spectral angle. A pixel inside features of several "
         "classes trains none; a feature that holds no pixel centre is left out with a warning. A pixel that is "
         "NoData in any band stays NoData. Class 0 is given to pixels that fail the threshold. Scale and offset of "
         "the file are applied first, so distances and thresholds are in physical units. On a tie the class with the "
         "lowest number wins.\n\n"
         "A catalogue of signatures may stand in place of the training areas; of its signatures those that are "
         "selected count. A class may have several, and the best single one wins for it. Their bands are found in the "
         "rasters by name, else by wavelength, else by role, else by order with a warning.\n\n"
         "The other methods learn from up to a number of pixels of each class, as the training tool of the method "
         "does, and give the map that classify makes of its model. Their training tools have further settings. Random "
         "forest, support vector machine, neural network and gradient boosting are trained by scikit-learn; a saved "
         "model is applied without it.\n\n"
         "With folds, the training is validated, by training features, by single pixels and, if asked for, in "
         "space; the report tells them all. "
         "These are figures of the training features alone; the accuracy of a map is assessed with an independent "
         "sample.",
    parameters=CLASSIFICATION_PARAMETERS,
    results=(
        NumberResult("classes", "Number of classes"),
        NumberResult("training_pixels", "Training pixels", "pixels"),
        *ACCURACIES,
        OUT_OF_BAG,
    ),
    run=run,
    check=check_classification,
    tags=("supervised classification", "land cover", "maximum likelihood", "random forest", "support vector machine",
          "spectral angle", "signature", "training"),
    references=(
        "Richards, J. A., Jia, X. (2006). Remote sensing digital image analysis, 4th edition. Springer.",
        "Kruse, F. A. et al. (1993). The spectral image processing system (SIPS). Remote Sensing of Environment 44, "
        "145-163.",
    ),
)
