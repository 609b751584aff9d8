"""Difference of two images, with thresholds of change."""

from ..core.errors import ParameterError
from ..core.spec import (
    Choice,
    Number,
    NumberResult,
    Numbers,
    Option,
    Rasters,
    RasterOutput,
    TableOutput,
    Tool,
)
from ..core.spec.common import CREATION_OPTIONS, EXTRA_NODATA, GRID, RESAMPLING


def run(p, ctx):
    from functools import partial

    from ..core.raster.common_grid import on_one_grid
    from ..core.raster.difference_thresholds import difference_rows, find_thresholds, typed_thresholds
    from ..core.raster.image_difference import chosen_bands, write_difference
    from ..core.raster.image_pair import pair_images
    from ..core.raster.profile import creation_options
    from ..core.vector.table import write_table

    stack_of = partial(on_one_grid, which=p.grid, resampling=p.resampling, also_nodata=p.extra_nodata)
    pair = chosen_bands(pair_images(p.first, p.second, stack_of, ctx), p.bands)
    if p.rule == "typed":
        found, rest = typed_thresholds(len(pair.bands), p.lower, p.upper), ctx
    else:
        found = find_thresholds(pair, p.measure, p.rule, p.factor, ctx.section(0, 0.6, "Finding the thresholds"))
        rest = ctx.section(0.6, 1, "Writing the difference")
    thresholds = tuple(band.lower for band in found), tuple(band.upper for band in found)
    counts, legend = write_difference(pair, p.measure, thresholds, (p.output, p.output_classes),
                                      creation_options(p.creation_options), rest)
    if p.output_table is not None:
        write_table(p.output_table, *difference_rows(pair.names, found, counts))
    pixels = int(counts[0].sum())
    return {"lower_threshold": found[0].lower, "upper_threshold": found[0].upper,
            "changed_share": 100 * int(counts[0, 0] + counts[0, 2]) / pixels if pixels else 0.0,
            "legends": {"output_classes": legend} if p.output_classes else {},
            "extra": {"thresholds": found, "counts": counts}}


def check(p):
    typed = p.lower is not None or p.upper is not None
    if typed != (p.rule == "typed"):
        raise ParameterError("lower and upper are the thresholds of the rule typed: give at least one of them with it, "
                             "and none with other rules.")
    if p.lower is not None and p.upper is not None and p.lower > p.upper:
        raise ParameterError("lower must not be greater than upper; got {lower} and {upper}.", lower=p.lower,
                             upper=p.upper)


TOOL = Tool(
    name="image_difference",
    title="Image difference",
    group="Change",
    summary="Subtracts or divides two images band by band and finds the thresholds of change.",
    help="The difference is the second image minus the first, in physical values (scale and offset of the files "
         "applied). The ratio is the second divided by the first, and undefined where the first is 0; the log ratio is "
         "the natural logarithm of the ratio, and undefined where a value is not positive. Undefined pixels are "
         "NoData.\n\n"
         "Thresholds are found for each band from all its pixels. Otsu's rule parts the sizes of change, the distance "
         "from 0 (from 1 for ratios), into two groups whose means lie farthest apart for their sizes, in a histogram "
         "of up to 65536 bins whose width is a power of two; for whole numbers up to 65536 this is exact. The rule of "
         "standard deviations takes the mean minus and plus k standard deviations (divisor n - 1). The robust rule "
         "takes the median minus and plus k times 1.4826 times the median absolute deviation, which much change hardly "
         "moves. Both are exact. A difference below the lower threshold is a decrease (1), above the upper one an "
         "increase (3); all between, and exactly on a threshold, is no change (2).\n\n"
         "Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their "
         "order with a warning. A pixel that is NoData in one image is NoData in that band; other bands keep theirs. "
         "The images must lie on one grid, unless the grid of the output is chosen. Nothing here depends on memory or "
         "threads.",
    parameters=(
        Rasters("first", "First image", "The earlier image: one raster or several."),
        Rasters("second", "Second image", "The later image."),
        Numbers("bands", "Bands", "Which of the compared bands, from 1 in the order of the first image; all if not "
                "given.", default=None, integer=True, minimum=1, unit="band numbers"),
        Choice("measure", "Measure", "How the values are compared.", default="difference", options=(
            Option("difference", "Difference"), Option("ratio", "Ratio"), Option("log_ratio", "Log ratio"))),
        Choice("rule", "Threshold rule", "What parts change from no change.", default="otsu", options=(
            Option("otsu", "Otsu"), Option("deviations", "Mean and standard deviations"),
            Option("robust", "Median and median absolute deviation"), Option("typed", "Typed thresholds"))),
        Number("factor", "Factor k", "How many standard deviations, or robust ones, the thresholds lie from the "
               "centre.",
               default=2, minimum=0, unit="standard deviations"),
        Number("lower", "Lower threshold", "Below it is a decrease, for the typed rule; none if not given.",
               default=None),
        Number("upper", "Upper threshold", "Above it is an increase, for the typed rule; none if not given.",
               default=None),
        GRID,
        RESAMPLING,
        EXTRA_NODATA,
        CREATION_OPTIONS,
        RasterOutput("output", "Difference", "Raster with a band for each pair.", aliases=("output_path",)),
        RasterOutput("output_classes", "Classes of change", "Raster of decrease (1), no change (2) and increase (3) "
                     "for each pair.", default=None),
        TableOutput("output_table", "Thresholds", "Table with statistics, thresholds and pixels of each class, for "
                    "each pair.", default=None),
    ),
    results=(NumberResult("lower_threshold", "Lower threshold of the first band"),
             NumberResult("upper_threshold", "Upper threshold of the first band"),
             NumberResult("changed_share", "Changed share of the first band", "percent")),
    run=run,
    check=check,
    tags=("change detection", "image differencing", "ratio", "log ratio", "otsu", "threshold", "two dates"),
    references=(
        "Singh, A. (1989). Digital change detection techniques using remotely-sensed data. International Journal of "
        "Remote Sensing 10, 989-1003.",
        "Otsu, N. (1979). A threshold selection method from gray-level histograms. IEEE Transactions on Systems, Man, "
        "and Cybernetics 9, 62-66.",
    ),
)
