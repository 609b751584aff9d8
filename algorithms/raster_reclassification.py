"""Raster reclassification: values changed by a table."""

from ..core.errors import ParameterError
from ..core.spec import Band, Choice, Field, File, Number, Option, Raster, RasterOutput, Rows, Tool, Vector
from ..core.spec.common import CREATION_OPTIONS, EXTENT, OUTPUT_TYPE


def run(p, ctx):
    from ..core.raster.legend_io import read_legend
    from ..core.raster.profile import creation_options
    from ..core.raster.reclassification import write_reclassified
    from ..core.raster.stack import RasterStack
    from ..core.reclassify.reclassification import KEEP
    from ..core.reclassify.rules import rules_of
    from ..core.vector.read import read_features
    from ..core.vector.rule_table import rows_of_file, rows_of_layer

    rows = p.table
    if p.table_file is not None:
        rows = rows_of_file(p.table_file)
    elif p.table_layer is not None:
        rows = rows_of_layer(read_features(p.table_layer), p.old_field, p.new_field, p.name_field)
    others = {"keep": KEEP, "nodata": None, "value": p.others_value}[p.others]
    wanted = None if p.output_type == "automatic" else p.output_type
    legend = write_reclassified(RasterStack([p.input], [p.band]), rules_of(rows), others, p.output, wanted,
                                read_legend(p.input, p.band), creation_options(p.creation_options), ctx)
    return {"legends": {"output": legend} if legend else {}}


def check(p):
    if sum(given is not None for given in (p.table, p.table_file, p.table_layer)) != 1:
        raise ParameterError("Exactly one of table, table_file and table_layer must be given.")
    if p.others == "value" and p.others_value is None:
        raise ParameterError("others_value is needed for others=value: the number that other values become.")


TOOL = Tool(
    name="raster_reclassification",
    title="Reclassify",
    group="Post-processing",
    summary="Changes the values of a raster by a table of old values, ranges or conditions and new values.",
    help="An old value is a number; an interval such as [10, 20), where a square bracket includes the end, a round one "
         "leaves it out, and an end that is not written is open; or a condition on the word raster such as raster > "
         "500, or raster >= 10 and not raster == 99, in the expression language of the band calculator. Where several "
         "rows hold for a value, the last one counts. NoData (also Null or NaN) as an old value stands for the NoData "
         "pixels, which stay NoData otherwise; as a new value it makes pixels NoData. Whole numbers are exact in all "
         "types; a number for a floating-point raster is taken as its type rounds it. A scale and an offset in the "
         "file are applied first.\n\nA new value has the name that the table gives it, or else the name of the one "
         "class that became it; classes that stay keep name and colour.",
    parameters=(
        Raster("input", "Raster", "The raster to reclassify.", aliases=("raster_path",)),
        Band("band", "Band", "The band to reclassify.", default=1, advanced=True),
        Rows("table", "Table", "Rows of old value, new value and, if wanted, the class name of the new value. In one "
             "line, cells are parted by semicolons and rows by bars: 1;5;Forest|[2, 4];6.", default=None,
             columns=("Old", "New", "Name"), optional=1, aliases=("reclassification_table",)),
        File("table_file", "Table file", "Text file with the same columns, parted by semicolon, tab or comma; a line "
             "of headings is left out.", default=None, extensions=("csv", "txt", "tsv"), aliases=("csv_path",)),
        Vector("table_layer", "Table layer", "Layer, with or without geometry, that holds the table.", default=None,
               geometries=("table",), advanced=True),
        Field("old_field", "Field of old values", "Field of the table layer; left out, the one called old, or the "
              "first.", default=None, parent="table_layer", advanced=True),
        Field("new_field", "Field of new values", "Field of the table layer; left out, the one called new, or the "
              "second.", default=None, parent="table_layer", advanced=True),
        Field("name_field", "Field of class names", "Field of the table layer; left out, the one called name.",
              default=None, parent="table_layer", advanced=True),
        Choice("others", "Other values", "What happens to values for which no row holds.", default="keep", options=(
            Option("keep", "Keep"), Option("nodata", "NoData"), Option("value", "Value for others"))),
        Number("others_value", "Value for others", "The number that other values become, where a value is chosen for "
               "them.", default=None),
        OUTPUT_TYPE,
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Reclassified raster", "Raster with the new values.", aliases=("output_path",)),
    ),
    run=run,
    check=check,
    tags=("reclassify", "recode", "lookup table", "ranges", "remap", "class values", "threshold"),
)
