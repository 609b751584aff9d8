"""Raster report: pixels, share and area of each value."""

from ..core.spec import Band, FileOutput, Number, NumberResult, Raster, TableOutput, Tool
from ..core.spec.common import EXTENT


def run(p, ctx):
    from ..core.raster.legend_io import read_legend
    from ..core.raster.report import count_values
    from ..core.raster.stack import RasterStack
    from ..core.stats.report import report_page, report_rows
    from ..core.vector.table import write_table

    stack = RasterStack([p.input], [p.band])
    legend = read_legend(p.input, p.band)
    counts = count_values(stack, ctx, p.ignored_value)
    columns, rows = report_rows(counts, legend)
    if p.output is not None:
        write_table(p.output, columns, rows)
    if p.output_html is not None:
        report_page(p.output_html, ctx.name_of(p.input), counts, legend, ctx.tr)
    return {"classes": len(counts.pixels), "valid_pixels": counts.valid_pixels, "nodata_pixels": counts.nodata_pixels,
            "total_area": counts.total_area, "extra": {"table": [dict(zip(columns, row)) for row in rows]}}


TOOL = Tool(
    name="raster_report",
    title="Raster report",
    group="Accuracy and area",
    summary="Counts the pixels of each value of a raster and gives their share and area.",
    help="Each value that occurs is a row: its class name where the file has one, its number of pixels, its share of "
         "the valid pixels, and its area in squared units of the coordinate system, in hectares and in square "
         "kilometres. In a coordinate system in degrees areas are geodesic, computed on the ellipsoid for each row, "
         "and the unit is the metre. Without a coordinate system hectares and square kilometres stay empty. NoData "
         "pixels are not counted as a class. A file with a scale and an offset is reported by its physical values.",
    parameters=(
        Raster("input", "Raster", "The raster to report on, usually a class map.", aliases=("raster_path",)),
        Band("band", "Band", "The band to report on.", default=1, parent="input"),
        Number("ignored_value", "Ignored value", "Pixels of this value are counted as NoData.", default=None,
               advanced=True, aliases=("nodata_value",)),
        EXTENT,
        TableOutput("output", "Report table", "Table with one row for each value.", aliases=("output_path",)),
        FileOutput("output_html", "Report page", "Page with the same table and a bar for each class.", default=None,
                   file_type="html"),
    ),
    results=(
        NumberResult("classes", "Number of values"),
        NumberResult("valid_pixels", "Valid pixels", "pixels"),
        NumberResult("nodata_pixels", "NoData pixels", "pixels"),
        NumberResult("total_area", "Area of the valid pixels", "squared units of the coordinate system"),
    ),
    run=run,
    tags=("report", "area", "class statistics", "pixel count", "unique values", "histogram"),
    references=("Snyder, J. P. (1987). Map projections: a working manual. USGS Professional Paper 1395 "
                "(areas on the ellipsoid).",),
)
