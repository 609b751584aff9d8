"""Change area estimate: how much changed, from a sample that was labelled at two dates."""

from ..core.spec import Field, FileOutput, NumberResult, Raster, TableOutput, Tool
from ..core.spec.assessment import LABELLED_SAMPLE, check_labelled_sample


def run(p, ctx):
    from ..core.accuracy.change_estimate import estimate_change
    from ..core.accuracy.change_tables import change_estimate_page, class_table, transition_table
    from ..core.accuracy.sample_layer import CHANGE_LABELS
    from ..core.raster.legend_io import read_legend
    from ..core.vector.assessed import open_assessed
    from ..core.vector.table import write_table

    assessed = open_assessed(p, ctx)
    prepared, columns = assessed.prepared, assessed.labelled.columns
    before, after = (columns[name] for name in CHANGE_LABELS)
    found = estimate_change(prepared.sample, before, after, p.level / 100)
    for text in prepared.warnings:
        ctx.messages.warning("{remark}", remark=text)
    names = read_legend(p.classes).name if p.classes is not None else lambda label: ""
    hectares = float("nan") if assessed.metres is None else assessed.total * assessed.metres ** 2 / 1e4
    write_table(p.output, *transition_table(found, names, hectares))
    if p.output_classes is not None:
        write_table(p.output_classes, *class_table(found, names, hectares))
    if p.output_html is not None:
        change_estimate_page(p.output_html, found, names, hectares, assessed.shown_facts(), prepared.warnings, ctx.tr)
    return {"changed_share": found.changed.value, "changed_error": found.changed.standard_error,
            "changed_low": found.changed.interval.low, "changed_high": found.changed.interval.high,
            "points": sum(found.points.values())}


_SAMPLE, _, *_OTHERS = LABELLED_SAMPLE

TOOL = Tool(
    name="change_area_estimate",
    title="Change area estimate",
    group="Change",
    summary="Estimates the area of each change from a sample that was labelled at two dates.",
    help="Counting pixels of a change map gives biased areas, since changes are rare and the errors of the map are "
         "not. Draw a stratified sample from the change raster with the sample points tool (labels of two dates), "
         "label every point with its class before and after, and this tool estimates the area of every transition, and "
         "for each class its area before and after, gain, loss and net change, each with standard error and interval; "
         "the error of the net change takes the covariance of gain and loss into account. NoData pixels of the map "
         "belong to no class. A sample with points that are still to do is refused, and so is a map that has changed "
         "since it was sampled.",
    parameters=(
        _SAMPLE,
        Field("from_field", "Label before", "Field with the true class at the first date.", default="label_from",
              parent="input", advanced=True),
        Field("to_field", "Label after", "Field with the true class at the second date.", default="label_to",
              parent="input", advanced=True),
        Raster("classes", "Map with class names", "Class map whose names the tables show.", default=None),
        *_OTHERS,
        TableOutput("output", "Transitions", "Table with the estimated area of each transition."),
        TableOutput("output_classes", "Classes", "Table with the estimated gain, loss and net change of each class.",
                    default=None),
        FileOutput("output_html", "Change area page", "Page with all figures and how they were estimated.",
                   default=None, file_type="html"),
    ),
    results=(
        NumberResult("changed_share", "Changed share", "share 0-1"),
        NumberResult("changed_error", "Standard error of the changed share", "share 0-1"),
        NumberResult("changed_low", "Lower limit of the changed share", "share 0-1"),
        NumberResult("changed_high", "Upper limit of the changed share", "share 0-1"),
        NumberResult("points", "Labelled points", "points"),
    ),
    run=run,
    check=check_labelled_sample,
    tags=("change area", "deforestation", "net change", "gain and loss", "confidence interval", "area estimation"),
    references=(
        "Olofsson, P. et al. (2014). Good practices for estimating area and assessing accuracy of land change. "
        "Remote Sensing of Environment 148, 42-57.",
        "Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are "
        "different from the map classes. International Journal of Remote Sensing 35, 4923-4939.",
    ),
)
