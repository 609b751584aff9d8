"""Cross classification: a class map against a reference."""

from ..core.errors import ParameterError
from ..core.spec import (Band, Boolean, Field, FileOutput, Number, NumberResult, Raster, RasterOrVector, RasterOutput,
                         TableOutput, Tool)
from ..core.spec.common import EXTENT


def run(p, ctx):
    from ..core.raster.legend_io import read_legend
    from ..core.raster.regression import report_regression
    from ..core.vector.reference import open_with_reference

    legend = read_legend(p.input, p.band)
    stack = open_with_reference(p, legend)
    outcome = dict.fromkeys((result.name for result in TOOL.results), float("nan"))
    regresses = any((p.output_regression, p.output_b0, p.output_b1))
    compares = not regresses or any((p.output, p.output_table, p.output_matrix, p.output_html))
    if compares:
        outcome.update(_compare(p, ctx.section(0, 0.6 if regresses else 1), stack, legend))
    if regresses:
        line = report_regression(stack, p, ctx.section(0.6 if compares else 0, 1))
        outcome.update(pixels=line.pixels, r_squared=line.r_squared, b0=line.b0, b1=line.b1)
    return outcome


def _compare(p, ctx, stack, legend):
    from ..core.accuracy.matrix import ErrorMatrix
    from ..core.accuracy.report import cross_legend, cross_rows, matrix_page, matrix_rows
    from ..core.accuracy.stratified import StratifiedEstimate
    from ..core.raster.cross import count_cross, write_cross
    from ..core.vector.table import write_table

    counts = count_cross(stack, ctx.section(0, 0.6 if p.output else 1), p.ignored_value)
    matrix = ErrorMatrix.of_pairs(counts.pixels, counts.map_areas)
    estimate = StratifiedEstimate.of_areas(matrix, counts.map_areas)
    if estimate.unsampled_weight:
        ctx.messages.warning("Classes without any reference pixel cover {share:.2f} % of the map; the area-weighted "
                             "figures leave them out.", share=100 * estimate.unsampled_weight)
    shown = (matrix, estimate, counts.map_areas, counts.unit, legend.name)
    legends = {}
    if p.output is not None:
        legends["output"] = cross_legend(counts, legend.name)
        write_cross(stack, counts, p.output, legends["output"], ctx.section(0.6, 1))
    if p.output_table is not None:
        write_table(p.output_table, *cross_rows(counts, legend.name))
    if p.output_matrix is not None:
        write_table(p.output_matrix, *matrix_rows(*shown))
    if p.output_html is not None:
        matrix_page(p.output_html, *shown, ctx.tr)
    return {"overall_accuracy": 100 * matrix.overall_accuracy, "kappa": matrix.kappa, "pixels": int(matrix.total),
            "weighted_overall_accuracy": 100 * estimate.overall_accuracy, "weighted_kappa": estimate.kappa,
            "legends": legends, "extra": {"labels": matrix.labels, "error_matrix": matrix.counts}}


def check(p):
    if p.reference_field is None and hasattr(p.reference, "is_feature_table"):
        raise ParameterError("reference_field is needed for a vector reference: the field with the class.")


TOOL = Tool(
    name="cross_classification",
    title="Cross classification",
    group="Accuracy and area",
    summary="Compares a map with a reference and gives the cross table, the error matrix and a regression.",
    help="Every pixel that is valid in both is counted; NoData in either is not. The error matrix has the map's "
         "classes in rows and the reference's in columns, aligned by value: a class that one side lacks is a row or a "
         "column of zeros. Accuracies and kappa come by counts, and weighted by area with the map's classes as "
         "strata, which is right for a reference sampled within each class. An accuracy over no pixel stays empty. A "
         "reference raster must lie on the map's grid. A reference layer is laid on it by pixel centres; a pixel "
         "inside features of several classes is left out. Its field holds class values, or class names that the map "
         "has too.\n\nThe regression is the line of least squares Y = B0 + B1 X of the map's values Y on the "
         "reference's X, for continuous rasters too, with scale and offset of the files applied; its sums are exact. "
         "Its intervals suppose independent pixels.",
    parameters=(
        Raster("input", "Class map", "The classified raster.", aliases=("classification_path",)),
        Band("band", "Band of the map", "The band with the classes.", default=1, advanced=True),
        RasterOrVector("reference", "Reference", "Raster on the same grid, or layer of points or polygons.",
                       aliases=("reference_path",)),
        Band("reference_band", "Band of the reference", "The band with the classes, of a reference raster.",
             default=1, parent="reference", advanced=True),
        Field("reference_field", "Class field", "The field with the class, of a reference layer.", default=None,
              parent="reference", aliases=("vector_field",)),
        Number("ignored_value", "Ignored reference value", "Reference pixels of this value are not compared.", None,
               advanced=True, aliases=("nodata_value",)),
        Boolean("all_touched", "All touched pixels", "Takes every pixel that a polygon touches, instead of those "
                "whose centre lies inside.", default=False, advanced=True),
        EXTENT,
        RasterOutput("output", "Cross raster", "Raster with a number for each pair of classes.", None,
                     aliases=("output_path",)),
        TableOutput("output_table", "Cross table", "Table of the pairs with pixels and area.", default=None),
        TableOutput("output_matrix", "Error matrix", "Table of the error matrix with accuracies and areas.",
                    default=None, aliases=("error_matrix",)),
        FileOutput("output_html", "Accuracy page", "Page with the error matrix and the figures.", default=None),
        TableOutput("output_regression", "Regression", "Table of R², r, B0, B1, variances, intervals.", default=None),
        RasterOutput("output_b0", "B0 raster", "Raster of the intercept where both are valid.", None, advanced=True),
        RasterOutput("output_b1", "B1 raster", "Raster of the slope where both are valid.", None, advanced=True),
    ),
    results=(
        NumberResult("overall_accuracy", "Overall accuracy", "percent"),
        NumberResult("kappa", "Kappa"),
        NumberResult("weighted_overall_accuracy", "Area-weighted overall accuracy", "percent"),
        NumberResult("weighted_kappa", "Area-weighted kappa"),
        NumberResult("pixels", "Compared pixels", "pixels"),
        NumberResult("r_squared", "Coefficient of determination"),
        NumberResult("b0", "Intercept"), NumberResult("b1", "Slope"),
    ),
    run=run,
    check=check,
    tags=("error matrix", "confusion matrix", "accuracy", "kappa", "cross tabulation", "validation", "regression"),
    references=(
        "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological "
        "Measurement 20, 37-46.",
        "Fleiss, J. L., Cohen, J., Everitt, B. S. (1969). Large sample standard errors of kappa and weighted kappa. "
        "Psychological Bulletin 72, 323-327.",
        "Olofsson, P. et al. (2014). Good practices for estimating area and assessing accuracy of land change. "
        "Remote Sensing of Environment 148, 42-57.",
        "Pontius, R. G., Millones, M. (2011). Death to Kappa. International Journal of Remote Sensing 32, 4407-4429.",
    ),
)
