"""Conformal class sets: for each pixel the classes that it may be, with a stated coverage."""

from ..core.spec import (
    Choice,
    Field,
    File,
    FileOutput,
    Number,
    NumberResult,
    Option,
    RasterOutput,
    Rasters,
    TableOutput,
    Tool,
    Vector,
)
from ..core.spec.common import CREATION_OPTIONS


def run(p, ctx):
    from ..core.conformal.report import class_rows, class_sets_page
    from ..core.model_file import read_model
    from ..core.raster.class_sets import map_class_sets
    from ..core.vector.table import write_table

    model = read_model(p.model, ctx.ram_bytes())
    calibration, counts, legends = map_class_sets(model, p, ctx)
    entries = [(entry.value, entry.name) for entry in legends["single"].entries if entry.value]
    write_table(p.output_table, *class_rows(calibration, counts, entries))
    if p.output_html is not None:
        class_sets_page(p.output_html, calibration, counts, legends["single"], ctx.tr)
    return {"mean_set_size": counts.mean_size, "single_share": 100 * counts.share(1),
            "empty_share": 100 * counts.share(0), "estimated_coverage": 100 * calibration.coverage,
            "lowest_coverage": 100 * calibration.lowest_coverage,
            "classes_in_every_set": len(calibration.in_every_set),
            "legends": {"output": legends["size"],
                        **({"output_single": legends["single"]} if p.output_single is not None else {})}}


TOOL = Tool(
    name="class_sets",
    title="Conformal class sets",
    group="Classification",
    summary="Gives each pixel the set of classes that it may be, which holds the true one with a stated coverage.",
    help="The probabilities of a classifier are no frequencies. Here they are calibrated by features of known class "
         "that did not train the model: a class is in the set of a pixel where its probability reaches the threshold "
         "of the class (exactly at it too), and the thresholds are such that a set holds the true class with at least "
         "the stated coverage, whatever the classifier. Pixels of one polygon are alike, so each polygon, or group of "
         "polygons, counts the same whatever its size: the coverage is that of a pixel in a new polygon, chosen as "
         "the calibration polygons were.\n\n"
         "For 90 percent a class needs at least 9 calibration polygons, for 95 percent 19, for 80 percent 4. With "
         "fewer, nothing can be vouched for: the class is in every set, with a warning. The coverage of all classes "
         "together counts the polygons of all.\n\n"
         "To have calibration features, train on some of the polygons only, chosen at random: Random selection within "
         "subsets of QGIS selects half of each class; train with the selected features only, invert the selection, and "
         "calibrate with the selected features only. Features that trained "
         "the model are refused; others inside the training areas are not recognised, and would promise too much.\n\n"
         "The table has an estimate of the coverage: each group is judged by thresholds from the others. An empty set, "
         "size 0, means that no class is as probable as usual for its own pixels: the pixel is unlike those of the "
         "calibration, or mixed. A pixel that is NoData in a band of the model is NoData in all outputs.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid, that hold the bands of the "
                "model; they are found as by the tool Classify.", aliases=("input_bands",)),
        File("model", "Model", "Model file with probabilities: of any training tool except those of minimum distance "
             "and spectral angle; of support vectors if trained with probabilities.", extensions=("wbmodel",)),
        Vector("calibration", "Calibration features", "Polygons or points of known class that did not train the "
               "model; any coordinate system.", geometries=("polygon", "point")),
        Field("class_field", "Class field", "Field with the number or the name of a class of the model. Features "
              "without a class are left out.", parent="calibration"),
        Field("group_field", "Group field", "Field that has the same value for features that belong together, such as "
              "those of one site: they count as one. Left out, each feature stands alone.", default=None,
              parent="calibration"),
        Number("coverage", "Coverage", "How often the set is to hold the true class, at least.", default=90,
               minimum=50, maximum=99.9, unit="percent"),
        Choice("coverage_of", "Coverage holds for", "Each class on its own, or pixels of all classes together, in the "
               "mix of the calibration features: then a rare or difficult class may be covered less.",
               default="each_class", options=(Option("each_class", "Each class"),
                                              Option("all_classes", "All classes together"))),
        Number("max_pixels", "Pixels per group", "How many calibration pixels of a class are taken from a group at "
               "most, drawn at random.", default=1000, integer=True, minimum=1, unit="pixels", advanced=True),
        Number("seed", "Seed", "Number that the drawing follows from.", default=0, integer=True, minimum=0,
               maximum=2 ** 31 - 1, advanced=True),
        CREATION_OPTIONS,
        RasterOutput("output", "Set size", "Raster with the number of classes in the set of each pixel."),
        RasterOutput("output_sets", "Sets", "Raster with a band for each class: 1 where it belongs to the set, 0 where "
                     "not.", default=None),
        RasterOutput("output_single", "Single classes", "Class raster of the pixels whose set holds one class, NoData "
                     "elsewhere.", default=None),
        TableOutput("output_table", "Classes", "Table with threshold, calibration groups and estimated coverage of "
                    "each class."),
        FileOutput("output_html", "Report", "Page with the classes, the sizes of the sets, the classes that share "
                   "them, and the method.",
                   default=None, file_type="html"),
    ),
    results=(
        NumberResult("mean_set_size", "Mean set size", "classes"),
        NumberResult("single_share", "Share of pixels with one class", "percent"),
        NumberResult("empty_share", "Share of pixels with no class", "percent"),
        NumberResult("estimated_coverage", "Estimated coverage", "percent"),
        NumberResult("lowest_coverage", "Estimated coverage of the worst class", "percent"),
        NumberResult("classes_in_every_set", "Classes in every set"),
    ),
    run=run,
    tags=("conformal prediction", "uncertainty", "prediction sets", "coverage", "calibration", "probability",
          "supervised classification"),
    references=(
        "Lee, Y., Barber, R. F., Willett, R. (2023). Distribution-free inference with hierarchical data. "
        "arXiv:2306.06342.",
        "Sadinle, M., Lei, J., Wasserman, L. (2019). Least ambiguous set-valued classifiers with bounded error levels. "
        "Journal of the American Statistical Association 114, 223-234.",
        "Vovk, V., Gammerman, A., Shafer, G. (2005). Algorithmic learning in a random world. Springer.",
    ),
    guides=(("Uncertainty", "uncertainty"),),
)
