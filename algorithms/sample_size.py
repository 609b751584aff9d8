"""Sample size: how many points an accuracy assessment needs, and where."""

from ..core.errors import ParameterError
from ..core.spec import (
    Band,
    Choice,
    ClassNumbers,
    Number,
    NumberResult,
    Option,
    Raster,
    TableOutput,
    TextResult,
    Tool,
)


def run(p, ctx):
    from ..core.accuracy.sample_plan import plan_rows, plans, require_known
    from ..core.accuracy.sample_size import Expectation, Target
    from ..core.raster.legend_io import read_legend
    from ..core.raster.report import count_values
    from ..core.raster.stack import RasterStack
    from ..core.vector.table import write_table

    counts = count_values(RasterStack([p.input], [p.band]), ctx)
    require_known("users_accuracies", p.users_accuracies or {}, counts.areas)
    accuracies = {label: p.expected_accuracy for label in counts.areas} | (p.users_accuracies or {})
    expectation = Expectation.of_users_accuracies(counts.areas, accuracies)
    target = Target(p.figure, p.standard_error, p.target_class)
    units = [counts.pixels[label] for label in expectation.labels]
    made = plans(expectation, target, p.size, p.floor, units, p.typed_sizes)
    legend = read_legend(p.input, p.band)
    write_table(p.output, *plan_rows(expectation, made, legend))
    chosen = made[p.allocation]
    return {"points": int(chosen.sum()), "overall_accuracy_error": expectation.overall_error(chosen),
            "class_points": ", ".join(f"{label}={size}" for label, size in zip(expectation.labels, chosen))}


def check(p):
    if p.figure != "overall" and p.target_class is None and p.size is None:
        raise ParameterError("target_class is needed for the figure {figure}: the number of the class.",
                             figure=p.figure)
    if p.allocation == "typed" and p.typed_sizes is None:
        raise ParameterError("typed_sizes is needed for the allocation typed: class=units for every class.")


TOOL = Tool(
    name="sample_size",
    title="Sample size",
    group="Accuracy and area",
    summary="Computes how many sample points an accuracy assessment needs, and how many of them in each class.",
    help="The classes of the map are the strata. From the accuracy that you expect of each class follow the standard "
         "errors of every figure for every number of points, and so the number of points for the standard error that "
         "you want. Proportional allocation suits the overall accuracy and areas, equal allocation the accuracy of "
         "each class; Neyman's gives the overall accuracy its smallest error. Classes that would get fewer points than "
         "the floor get the floor, and the rest is shared among the others. The errors that are expected of a class "
         "are spread over the other classes by their areas. NoData pixels belong to no stratum. The table shows all "
         "allocations side by side.",
    parameters=(
        Raster("input", "Class map", "The map that is to be assessed."),
        Band("band", "Band", "The band with the classes.", default=1, advanced=True),
        Choice("figure", "Figure of interest", "What the sample is to tell.", default="overall", options=(
            Option("overall", "Overall accuracy"), Option("user", "User's accuracy of a class"),
            Option("area", "Area share of a class"))),
        Number("target_class", "Class of interest", "The class whose accuracy or area the sample is to tell.",
               default=None, integer=True),
        Number("standard_error", "Standard error wanted", "A sample whose standard error is at most this is large "
               "enough; half the width of a 95 % interval is about twice as much.", default=0.01, minimum=1e-6,
               maximum=0.5, unit="share 0-1"),
        Number("size", "Number of points", "A number that is given, in place of the one that the standard error needs.",
               default=None, integer=True, minimum=1, unit="points"),
        Number("expected_accuracy", "Expected accuracy", "User's accuracy that is expected of the classes that are not "
               "named below.", default=0.8, minimum=0.01, maximum=0.999, unit="share 0-1"),
        ClassNumbers("users_accuracies", "Expected accuracies of classes", "User's accuracy that is expected, such as "
                     "1=0.7, 2=0.95.", default=None),
        Choice("allocation", "Allocation", "How the points are shared among the classes.", default="proportional",
               options=(Option("proportional", "Proportional to area"), Option("equal", "Equal"),
                        Option("neyman", "Neyman, the smallest error of the overall accuracy"),
                        Option("typed", "As typed below"))),
        Number("floor", "Fewest points of a class", "Classes get at least so many points.", default=50, integer=True,
               minimum=0, unit="points"),
        ClassNumbers("typed_sizes", "Points of classes", "Number of points of every class, such as 1=75, 2=165.",
                     default=None, advanced=True),
        TableOutput("output", "Sample plan", "Table with the points and the expected standard errors of each class "
                    "under each allocation."),
    ),
    results=(
        NumberResult("points", "Number of points", "points"),
        NumberResult("overall_accuracy_error", "Standard error of the overall accuracy", "share 0-1"),
        TextResult("class_points", "Points of classes"),
    ),
    run=run,
    check=check,
    tags=("sample size", "sampling design", "allocation", "accuracy assessment", "stratified", "area estimation"),
    references=(
        "Cochran, W. G. (1977). Sampling techniques, 3rd edition. Wiley.",
        "Olofsson, P. et al. (2014). Good practices for estimating area and assessing accuracy of land change. "
        "Remote Sensing of Environment 148, 42-57.",
    ),
)
