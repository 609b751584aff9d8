"""Band combination: a number for every combination of the values of several rasters."""

from ..core.errors import ParameterError
from ..core.spec import Number, NumberResult, RasterOutput, Rasters, Rows, TableOutput, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT


def run(p, ctx):
    from ..core.raster.apart import exact_stack
    from ..core.raster.combination import count_combinations, write_combinations
    from ..core.raster.legend_io import legends_of
    from ..core.raster.profile import creation_options
    from ..core.raster.stack import RasterStack
    from ..core.stats.combination_report import CombinationRows, combination_legend
    from ..core.vector.table import write_table

    bands = RasterStack(p.input)
    names = bands.band_names() if p.names is None else [str(name) for name, in p.names]
    if len(names) != len(bands.bands):
        raise ParameterError("names must be one name for each of the {bands} bands; got {names}.",
                             bands=len(bands.bands), names=len(names))
    stack, legends = exact_stack(bands), legends_of(bands)
    counted = count_combinations(stack, ctx.section(0, 0.5, "Counting the combinations"), p.ignored_value)
    rows, legend = CombinationRows(counted, names, legends), combination_legend(counted, legends)
    write_combinations(stack, counted, p.output, legend, creation_options(p.creation_options),
                       ctx.section(0.5, 1, "Writing the combinations"))
    if p.output_table is not None:
        write_table(p.output_table, rows.columns, rows)
    return {"combinations": len(rows), "pixels": int(counted.found.pixels.sum()),
            "legends": {"output": legend} if legend else {},
            "extra": {"columns": rows.columns, "combinations": counted.values, "sums": counted.found.pixels}}


TOOL = Tool(
    name="band_combination",
    title="Combine classes",
    group="Transforms",
    summary="Numbers the combinations of the values of several rasters and gives their pixels and area.",
    help="Every combination of values that occurs at a pixel of all bands gets a number, from 1, in ascending order of "
         "the values: those of the first band first, then those of the second, and so on. Any number of bands of any "
         "type is told apart exactly. A pixel that is NoData in any band is NoData in the result and not counted. The "
         "table has a row for each combination: its number, its values, its pixels and its area in squared units of "
         "the coordinate system; in degrees areas are geodesic and in square metres. Class names make up the legend "
         "of the result, and further columns of the table. A scale and an offset in a file are applied to the values "
         "of the table.",
    parameters=(
        Rasters("input", "Rasters", "Several rasters on one grid, or one; all bands are taken in order.",
                aliases=("input_bands",)),
        Number("ignored_value", "Ignored value", "A pixel that has this value in any band is left out, as NoData.",
               default=None, integer=True, advanced=True, aliases=("nodata_value",)),
        Rows("names", "Names of the bands", "A name for each band, as the columns of the table are to be called; left "
             "out, they are the bands' own.", default=None, advanced=True, columns=("Name",),
             aliases=("column_name_list",)),
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Combinations", "Raster with the number of the combination.", aliases=("output_path",)),
        TableOutput("output_table", "Combination table", "Table with a row for each combination.", default=None),
    ),
    results=(
        NumberResult("combinations", "Number of combinations"),
        NumberResult("pixels", "Counted pixels", "pixels"),
    ),
    run=run,
    tags=("combine", "cross tabulation", "overlay", "unique combinations", "land cover change", "transition"),
)
