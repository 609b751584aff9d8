"""Compare maps: which of two maps is better, on one labelled sample."""

from ..core.spec import Band, Field, Number, NumberResult, Raster, TableOutput, Tool, Vector


def run(p, ctx):
    from types import SimpleNamespace

    from ..core.accuracy.paired import compare, paired_rows
    from ..core.vector.assessed import open_assessed
    from ..core.vector.table import write_table

    common = {"input": p.input, "label_field": p.label_field, "part": p.part, "other_map": True, "poststratify": False}
    first = open_assessed(SimpleNamespace(**common, map=p.first, band=p.first_band), ctx.section(0, 0.5))
    second = open_assessed(SimpleNamespace(**common, map=p.second, band=p.second_band), ctx.section(0.5, 1))
    one, two = first.prepared.sample, second.prepared.sample
    for text in first.prepared.warnings:
        ctx.messages.warning("{remark}", remark=text)
    found = compare(one, one.mapped, two.mapped, one.reference, p.level / 100)
    write_table(p.output, *paired_rows(found, p.level / 100))
    return {"difference": found.difference.value, "difference_error": found.difference.standard_error,
            "difference_low": found.difference.interval.low, "difference_high": found.difference.interval.high,
            "probability": found.design_probability, "mcnemar": found.chi_square,
            "mcnemar_probability": found.probability}


TOOL = Tool(
    name="compare_maps",
    title="Compare maps",
    group="Accuracy and area",
    summary="Tests whether one map is more accurate than another on the same labelled sample.",
    help="Both maps are read at the points of the sample. The difference of the overall accuracies is estimated by the "
         "design that the layer carries, as a paired difference: points where both maps are right or both are wrong "
         "say nothing. McNemar's test counts every point alike, so it holds for a simple random sample; its "
         "probability is exact. A point that lies outside a map or where it is NoData is an error.",
    parameters=(
        Vector("input", "Labelled sample", "Layer that the sample points tool made, with label and status of every "
               "point.", geometries=("point",)),
        Raster("first", "First map", "The map whose accuracy is taken."),
        Raster("second", "Second map", "The map whose accuracy is subtracted."),
        Field("label_field", "Label field", "Field with the true class.", default="label", parent="input",
              advanced=True),
        Band("first_band", "Band of the first map", "The band with the classes.", default=1, parent="first",
             advanced=True),
        Band("second_band", "Band of the second map", "The band with the classes.", default=1, parent="second",
             advanced=True),
        Vector("part", "Part of the maps", "Polygons: only the points inside them count.", default=None, advanced=True),
        Number("level", "Confidence level", "Of the interval.", default=95, minimum=50, maximum=99.9, unit="percent",
               advanced=True),
        TableOutput("output", "Comparison", "Table with the points by who is right, and the tests."),
    ),
    results=(
        NumberResult("difference", "Difference of the overall accuracies", "share -1 to 1"),
        NumberResult("difference_error", "Standard error of the difference", "share 0-1"),
        NumberResult("difference_low", "Lower limit of the difference", "share -1 to 1"),
        NumberResult("difference_high", "Upper limit of the difference", "share -1 to 1"),
        NumberResult("probability", "Probability of the difference by chance", "share 0-1"),
        NumberResult("mcnemar", "McNemar statistic"),
        NumberResult("mcnemar_probability", "McNemar probability", "share 0-1"),
    ),
    run=run,
    tags=("mcnemar", "map comparison", "paired test", "accuracy difference", "significance"),
    references=(
        "McNemar, Q. (1947). Note on the sampling error of the difference between correlated proportions. "
        "Psychometrika 12, 153-157.",
        "Foody, G. M. (2004). Thematic map comparison: evaluating the statistical significance of differences in "
        "classification accuracy. Photogrammetric Engineering & Remote Sensing 70, 627-633.",
    ),
)
