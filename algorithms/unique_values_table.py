"""Unique values table: the values of a raster as the rows of a reclassification table."""

from ..core.spec import Band, Boolean, NumberResult, Raster, TableOutput, Tool
from ..core.spec.common import EXTENT


def run(p, ctx):
    from ..core.raster.legend_io import read_legend
    from ..core.raster.report import count_values
    from ..core.raster.stack import RasterStack
    from ..core.vector.table import write_table

    legend = read_legend(p.input, p.band)
    values = list(count_values(RasterStack([p.input], [p.band]), ctx).pixels)
    rows = [[value, place if p.incremental else value, legend.name(value)]
            for place, value in enumerate(values, start=1)]
    if p.output is not None:
        write_table(p.output, ["old", "new", "name"], rows)
    return {"values": len(rows), "extra": {"table": rows}}


TOOL = Tool(
    name="unique_values_table",
    title="Unique values table",
    group="Post-processing",
    summary="Lists the values of a raster as a table to reclassify it by.",
    help="Each value that occurs is a row: the old value, a new value that is the same or counts from 1, and the class "
         "name where the file has one. Change the new values and reclassify by the table. NoData is not a value. A "
         "file with a scale and an offset gives its physical values. A raster with more than a million different "
         "values is refused.",
    parameters=(
        Raster("input", "Raster", "The raster whose values are wanted.", aliases=("raster_path",)),
        Band("band", "Band", "The band whose values are wanted.", default=1, advanced=True),
        Boolean("incremental", "Number from 1", "Numbers the values from 1 as the new values, instead of repeating "
                "them.", default=False),
        EXTENT,
        TableOutput("output", "Table", "Table with the columns old, new and name.", aliases=("output_path",)),
    ),
    results=(NumberResult("values", "Number of values"),),
    run=run,
    tags=("unique values", "reclassification", "lookup table", "class values", "list"),
)
