"""Band calculator: new values by an expression over bands."""

from ..core.errors import ParameterError
from ..core.spec import (
    Boolean,
    Choice,
    Extent,
    FolderOutput,
    Number,
    NumberResult,
    Numbers,
    Option,
    Point,
    Raster,
    RasterNames,
    RasterOutput,
    Rasters,
    Text,
    Tool,
)
from ..core.spec.common import COVERAGE, CREATION_OPTIONS, GRID, OUTPUT_TYPE, RESAMPLING


def run(p, ctx):
    from ..core.raster.calc import Reading, Storing, bound_to_rasters, outcome, write_results
    from ..core.raster.expression_names import names_of
    from ..core.raster.profile import creation_options

    grid = {"which": p.grid, "coverage": p.coverage, "bounds": p.extent, "like": p.align_raster,
            "resolution": p.resolution and (p.resolution[0], p.resolution[-1])}
    reading = Reading(grid, p.resampling, p.point, p.nodata_as_value, p.extra_nodata)
    storing = Storing(None if p.output_type == "automatic" else p.output_type, p.nodata_value, p.output_scale,
                      p.output_offset, creation_options(p.creation_options))
    names = names_of(p.input, p.names, p.bandset_number)
    results, bands = bound_to_rasters(p.expression, names, p.nodata_in_statistics, reading)
    written = write_results(results, bands, p.output, p.output_folder, storing, ctx, p.input)
    return outcome(results, written, storing)


def check(p):
    from ..core.calc.syntax import parse

    parse(p.expression)
    if p.output_type in ("automatic", "float32", "float64") and (p.output_scale, p.output_offset) != (1, 0):
        raise ParameterError("output_scale and output_offset need an output_type of whole numbers, such as uint16.")
    if p.output_scale == 0:
        raise ParameterError("output_scale must not be 0.")
    if p.resolution is not None and (len(p.resolution) > 2 or min(p.resolution) <= 0):
        raise ParameterError("resolution must be one number above 0, or width and height.")


TOOL = Tool(
    name="band_calc",
    title="Band calculator",
    group="Raster algebra",
    summary="Computes rasters by an expression over bands.",
    help="Each line of the expression is a result, or sets a variable for the lines below: (nir - red) / (nir + red) "
         "is the NDVI, where(\"scene@4\" > 900, 1, 0) a mask by a band of a layer, ndvi = (b4 - b3) / (b4 + b3) a "
         "variable. A page of its own tells the whole language: names, roles such as nir, indices such as "
         "#EVI#, band sets and loops over them, operators, functions, statistics of several bands, neighbours.\n\n"
         "Whole numbers are exact up to 64 bits, where a result leaves these the run ends with an error; all else is "
         "computed as 64 bits floating point. Scale and offset of the files are applied. A result is NoData where a "
         "value that it needs is, and where it is no finite number; where looks at the chosen value alone, and fill "
         "and is_nodata see NoData. Only the bands that the expression uses are read. A class map of which values are "
         "chosen or changed keeps its names and colours.\n\n"
         "Rasters on other grids are brought to the grid that is chosen; by default all must be on one.",
    parameters=(
        Rasters("input", "Rasters", "The rasters; all their bands can be used. A band set counts as one.",
                aliases=("input_bands", "input_raster_list")),
        Text("expression", "Expression", "One or more lines, such as (nir - red) / (nir + red).", multiline=True,
             aliases=("expression_string",)),
        GRID,
        RESAMPLING,
        Choice("nodata_in_statistics", "NoData in statistics", "Where a statistic of several values of a pixel, as in "
               "mean(b*), is NoData; where only all are, those that are NoData are left out.", default="any", options=(
                   Option("any", "Where any value is NoData", (True,)),
                   Option("all", "Where all values are NoData", (False,))), aliases=("any_nodata_mask",)),
        RasterNames("names", "Names of the rasters", "What the expression calls them, in their order; by default the "
                    "names of the layers, and elsewhere of the files.", default=None, advanced=True,
                    aliases=("input_name_list",)),
        Number("bandset_number", "Current band set", "The place of the raster or band set that \"bandset#b1\" and "
               "roles mean; by default the first, or all together where each has one band.", default=None,
               integer=True, minimum=1, advanced=True),
        Boolean("nodata_as_value", "NoData numbers count", "Takes the numbers under NoData as values.", default=False,
                advanced=True, aliases=("input_nodata_as_value",)),
        Number("extra_nodata", "Further NoData value", "A stored number that means NoData in all rasters besides their "
               "own.", default=None, advanced=True, aliases=("use_value_as_nodata",)),
        Raster("align_raster", "Grid of another raster", "Gives the grid of the output, in place of one of the "
               "rasters.", default=None, advanced=True),
        Numbers("resolution", "Size of the pixels", "Width and height of the pixels of the output, or one number for "
                "both; by default those of the chosen grid.", default=None, unit="units of the coordinate system",
                advanced=True, aliases=("xy_resolution_list",)),
        COVERAGE,
        Extent("extent", "Extent", "The output is cut to this extent, snapped outward to whole pixels.", default=None,
               advanced=True, aliases=("extent_list",)),
        Point("point", "One pixel", "Computes only the pixel that this point lies in.", default=None, advanced=True,
              aliases=("point_coordinates",)),
        OUTPUT_TYPE,
        Number("nodata_value", "NoData value", "The number that means NoData in the output; by default that of the "
               "input where no result can be it, otherwise another.", default=None, advanced=True,
               aliases=("output_nodata",)),
        Number("output_scale", "Scale", "Stored number = (value - offset) / scale, rounded.", default=1, advanced=True,
               aliases=("use_scale",)),
        Number("output_offset", "Offset", "Stored number = (value - offset) / scale, rounded.", default=0,
               advanced=True, aliases=("use_offset",)),
        CREATION_OPTIONS,
        RasterOutput("output", "Result", "Raster with a band for each result.", aliases=("output_path",)),
        FolderOutput("output_folder", "Folder of results", "Folder that receives each result as a raster of its own "
                     "type, under its name.", default=None, holds="raster"),
    ),
    results=(NumberResult("minimum", "Lowest value of the first result"),
             NumberResult("maximum", "Highest value of the first result"),
             NumberResult("valid_pixels", "Pixels of the first result with a value", "pixels")),
    run=run,
    check=check,
    guides=(("The language of expressions", "expressions"),),
    tags=("raster calculator", "map algebra", "band math", "expression", "raster algebra", "index", "ndvi"),
)
