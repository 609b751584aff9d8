"""Neighbourhood statistics: each pixel becomes a statistic of the pixels around it."""

from ..core.errors import ParameterError
from ..core.spec import Boolean, Choice, Number, NumberResult, Option, Rasters, RasterOutput, Text, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT, OUTPUT_TYPE


def run(p, ctx):
    from ..core.focal.footprint import Footprint
    from ..core.focal.neighbourhood import Neighbourhood
    from ..core.raster.focal import kernel_footprint, write_neighbourhood
    from ..core.raster.profile import creation_options

    if p.kernel is not None:
        footprint = kernel_footprint(p.kernel)
    else:
        footprint = Footprint.disk(p.radius) if p.shape == "disk" else Footprint.square(p.radius)
    percentile = p.percentile if p.statistic == "percentile" else None
    neighbourhood = Neighbourhood(p.statistic, footprint, percentile, p.complete_only, p.fill_nodata)
    wanted = None if p.output_type == "automatic" else p.output_type
    write_neighbourhood(p.input, neighbourhood, p.output, creation_options(p.creation_options), ctx, wanted)
    return {"neighbours": footprint.size}


def check(p):
    if p.statistic == "percentile" and p.percentile is None:
        raise ParameterError("percentile is needed for the statistic percentile: a number from 0 to 100.")
    if p.shape == "kernel" and p.kernel is None:
        raise ParameterError("kernel is needed for the shape kernel: rows of weights, or the path of a CSV file.")


TOOL = Tool(
    name="band_neighbor_pixels",
    title="Neighbourhood statistics",
    group="Filters",
    summary="Computes a statistic of the pixels around each pixel.",
    help="Each band is treated on its own. NoData neighbours are left out, and so is what lies beyond the edge of "
         "the raster: the statistic is that of the neighbours that are there. A NoData pixel stays NoData, unless it "
         "is to be filled.\n\n"
         "Variance and standard deviation are those of the population (divided by the number of neighbours); "
         "percentiles are interpolated linearly; among equally frequent values the majority is the lowest; the range "
         "is the maximum minus the minimum, and the variety the number of different values. A kernel of own weights "
         "multiplies the values for sum, mean, variance and standard deviation; its cells other than zero are the "
         "neighbourhood of the other statistics.\n\n"
         "Minimum, maximum, majority and range keep the type of the input, sums of whole numbers are exact, count "
         "and variety are whole numbers, and the others are floating point. A scale and an offset in the file are "
         "kept. In an output type of whole numbers results are rounded, and those that it does not hold are NoData, "
         "with a warning.",
    parameters=(
        Rasters("input", "Rasters", "One raster or several on one grid; all bands are taken.",
                aliases=("input_bands",)),
        Choice("statistic", "Statistic", "What is computed from the neighbours.", default="mean", options=(
            Option("count", "Count"), Option("maximum", "Maximum", ("max",)), Option("mean", "Mean"),
            Option("median", "Median"), Option("minimum", "Minimum", ("min",)), Option("percentile", "Percentile"),
            Option("standard_deviation", "Standard deviation", ("standarddeviation", "std")), Option("sum", "Sum"),
            Option("majority", "Majority", ("mode",)), Option("range", "Range"), Option("variance", "Variance"),
            Option("variety", "Variety", ("diversity",))), aliases=("stat_name",)),
        Number("radius", "Radius", "Distance from the centre to the farthest neighbour along a row; 1 is 3 x 3.",
               default=1, integer=True, minimum=1, maximum=200, unit="pixels", aliases=("size",)),
        Choice("shape", "Shape", "Which neighbours count: a square, a disk (distance at most the radius), or the "
               "cells of the kernel.", default="square", options=(
                   Option("square", "Square", (False,)), Option("disk", "Disk", (True, "circle")),
                   Option("kernel", "Own kernel")), aliases=("circular_structure",)),
        Number("percentile", "Percentile", "The percentile to compute; used by the statistic percentile alone.",
               default=None, minimum=0, maximum=100, unit="percent", aliases=("stat_percentile",)),
        Text("kernel", "Own kernel", "Weights in rows (one row a line, or rows parted by semicolons), or the path of a "
             "CSV file with them; both sides odd. It replaces radius and shape.", default=None, advanced=True,
             multiline=True, aliases=("structure",)),
        Boolean("complete_only", "Complete neighbourhoods only", "Pixels with a neighbour that is NoData or lies "
                "beyond the edge become NoData.", default=False, advanced=True),
        Boolean("fill_nodata", "Fill NoData", "NoData pixels too get the statistic of their neighbours.", default=False,
                advanced=True),
        OUTPUT_TYPE,
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Statistic", "Raster with a band for each band of the input.",
                     aliases=("output_path",)),
    ),
    results=(NumberResult("neighbours", "Cells of the neighbourhood", "pixels"),),
    run=run,
    check=check,
    tags=("focal statistics", "moving window", "filter", "smooth", "mean", "median", "majority", "kernel"),
)
