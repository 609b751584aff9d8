"""Area estimate: the area of each class, corrected for the errors of the map."""

from ..core.spec import FileOutput, NumberResult, TableOutput, Tool
from ..core.spec.assessment import LABELLED_SAMPLE, check_labelled_sample


def run(p, ctx):
    from ..core.accuracy.assessment_report import area_rows, json_text, write_page
    from ..core.accuracy.figures import assess
    from ..core.atomic import write_text
    from ..core.language import Phrase
    from ..core.vector.assessed import open_assessed
    from ..core.vector.table import write_table

    assessed = open_assessed(p, ctx)
    found = assess(assessed.prepared, p.level / 100)
    for text in found.warnings:
        ctx.messages.warning("{remark}", remark=text)
    areas = area_rows(found, assessed.name, assessed.total, assessed.metres, assessed.pixels)
    write_table(p.output, *areas)
    if p.output_json is not None:
        facts = {**assessed.facts(), "areas": [dict(zip(areas[0], row)) for row in areas[1]]}
        write_text(p.output_json, json_text(found, assessed.name, facts))
    if p.output_html is not None:
        write_page(p.output_html, Phrase("Area estimate"), found, assessed.name, assessed.shown_facts(), ctx.tr, areas)
    return {"total_area": assessed.total, "classes": len(found.labels), "points": int(found.counts.sum())}


TOOL = Tool(
    name="area_estimate",
    title="Area estimate",
    group="Accuracy and area",
    summary="Estimates the area of each class from a labelled sample, with standard errors and intervals.",
    help="Counting the pixels of a map gives biased areas, since its errors do not cancel. The sample says how much of "
         "each class the map calls something else; the area that the reference would give is estimated from it by the "
         "design that the layer carries, in hectares and square kilometres, beside the pixel count. In a coordinate "
         "system in degrees areas are geodesic. The intervals hold for few points and rare classes. NoData pixels of "
         "the map belong to no class. A sample with points that are still to do is refused, and so is a map that has "
         "changed since it was sampled.",
    parameters=(
        *LABELLED_SAMPLE,
        TableOutput("output", "Area table", "Table with a row for each class."),
        FileOutput("output_json", "Areas as JSON", "File with all figures for programs.", default=None,
                   file_type="json"),
        FileOutput("output_html", "Area page", "Page with the areas, the accuracies, and how all was estimated.",
                   default=None, file_type="html"),
    ),
    results=(
        NumberResult("total_area", "Area of the map", "square metres, without a coordinate system squared units"),
        NumberResult("classes", "Number of classes"),
        NumberResult("points", "Labelled points", "points"),
    ),
    run=run,
    check=check_labelled_sample,
    tags=("area estimation", "error-adjusted area", "stratified estimator", "good practices", "confidence interval",
          "deforestation"),
    references=(
        "Olofsson, P. et al. (2014). Good practices for estimating area and assessing accuracy of land change. "
        "Remote Sensing of Environment 148, 42-57.",
        "Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are "
        "different from the map classes. International Journal of Remote Sensing 35, 4923-4939.",
    ),
)
