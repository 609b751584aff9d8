"""Accuracy: what a labelled sample says of a map."""

from ..core.spec import FileOutput, NumberResult, TableOutput, Tool
from ..core.spec.assessment import LABELLED_SAMPLE, check_labelled_sample


def run(p, ctx):
    from ..core.accuracy.assessment_report import accuracy_rows, json_text, matrix_table, write_page
    from ..core.accuracy.figures import assess
    from ..core.atomic import write_text
    from ..core.language import Phrase
    from ..core.vector.assessed import open_assessed
    from ..core.vector.table import write_table

    assessed = open_assessed(p, ctx)
    found = assess(assessed.prepared, p.level / 100)
    for text in found.warnings:
        ctx.messages.warning("{remark}", remark=text)
    write_table(p.output, *accuracy_rows(found, assessed.name))
    if p.output_matrix is not None:
        write_table(p.output_matrix, *matrix_table(found, assessed.name))
    if p.output_json is not None:
        write_text(p.output_json, json_text(found, assessed.name, assessed.facts()))
    if p.output_html is not None:
        write_page(p.output_html, Phrase("Accuracy"), found, assessed.name, assessed.shown_facts(), ctx.tr)
    return {"overall_accuracy": found.overall.value, "overall_accuracy_error": found.overall.standard_error,
            "overall_accuracy_low": found.overall.interval.low, "overall_accuracy_high": found.overall.interval.high,
            "kappa": found.kappa.value, "points": int(found.counts.sum())}


TOOL = Tool(
    name="accuracy",
    title="Accuracy",
    group="Accuracy and area",
    summary="Estimates the accuracy of a map from a labelled sample, with standard errors and intervals.",
    help="The design is read from the layer that the sample points tool made: simple, stratified by the classes of the "
         "map or by other strata, systematic, or clusters. The table has overall accuracy, user's and producer's "
         "accuracy, F1 score and area share of every class, kappa, and quantity and allocation disagreement, each with "
         "standard error and interval. The intervals hold for few points and rare classes too. A sample with points "
         "that are still to do is refused, and so is a map that has changed since it was sampled, or a point where "
         "it is NoData. Strata with fewer than two points are joined with the smallest other one. To compare a map "
         "with a reference that is no probability sample, use the cross classification tool.",
    parameters=(
        *LABELLED_SAMPLE,
        TableOutput("output", "Accuracy table", "Table with a row for each figure."),
        TableOutput("output_matrix", "Error matrix", "Table of the error matrix in points and in shares of the area.",
                    default=None),
        FileOutput("output_json", "Accuracy as JSON", "File with all figures for programs.", default=None,
                   file_type="json"),
        FileOutput("output_html", "Accuracy page", "Page with the design, the figures and their intervals, the matrix, "
                   "and how all was estimated.", default=None, file_type="html"),
    ),
    results=(
        NumberResult("overall_accuracy", "Overall accuracy", "share 0-1"),
        NumberResult("overall_accuracy_error", "Standard error of the overall accuracy", "share 0-1"),
        NumberResult("overall_accuracy_low", "Lower limit of the overall accuracy", "share 0-1"),
        NumberResult("overall_accuracy_high", "Upper limit of the overall accuracy", "share 0-1"),
        NumberResult("kappa", "Kappa"),
        NumberResult("points", "Labelled points", "points"),
    ),
    run=run,
    check=check_labelled_sample,
    tags=("accuracy assessment", "error matrix", "confusion matrix", "user accuracy", "producer accuracy", "kappa",
          "confidence interval", "validation"),
    references=(
        "Olofsson, P. et al. (2014). Good practices for estimating area and assessing accuracy of land change. "
        "Remote Sensing of Environment 148, 42-57.",
        "Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are "
        "different from the map classes. International Journal of Remote Sensing 35, 4923-4939.",
        "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the "
        "American Statistical Association 22, 209-212.",
        "Miettinen, O., Nurminen, M. (1985). Comparative analysis of two rates. Statistics in Medicine 4, 213-226.",
        "Zou, G. Y., Donner, A. (2008). Construction of confidence limits about effect measures. Statistics in "
        "Medicine 27, 1693-1702.",
    ),
)
