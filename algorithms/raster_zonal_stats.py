"""Zonal statistics: what the pixels of each zone amount to."""

from ..core.errors import ParameterError
from ..core.spec import (
    Band,
    Bands,
    Choice,
    Choices,
    Field,
    FileOutput,
    NumberResult,
    Numbers,
    Option,
    Raster,
    RasterOrVector,
    TableOutput,
    Tool,
    VectorOutput,
)
from ..core.spec.common import EXTENT


def run(p, ctx):
    from ..core.raster.stack import RasterStack
    from ..core.raster.zonal_bands import zonal_bands
    from ..core.vector.table import write_table
    from ..core.vector.known_zones import open_zones, write_zones
    from ..core.zonal.report import ZonalTable, category_rows, zonal_page

    stack = RasterStack([p.input] * len(p.bands), p.bands) if p.bands else RasterStack([p.input])
    zones = open_zones(p.zones, p.field, p.zone_band, stack, p.method, ctx.section(0, 0.1))
    percentiles = p.percentiles or ()
    statistics = p.statistics if "percentile" in p.statistics or not percentiles else (*p.statistics, "percentile")
    found = zonal_bands(stack, zones.pixels, statistics, percentiles, p.output_areas is not None,
                        ctx.section(0.1, 0.9, "Measuring the zones"))
    table = ZonalTable.of(zones.columns, found.bands, statistics, percentiles)
    if p.output_layer is not None:
        write_zones(p.output_layer, zones, ZonalTable.of(zones.layer_columns, found.bands, statistics, percentiles),
                    ctx.section(0.9, 1, "Writing the layer"))
    if p.output is not None:
        write_table(p.output, list(table.columns), table.rows())
    if p.output_areas is not None:
        write_table(p.output_areas, *category_rows(zones.name, zones.labels, found, zones.pixels.shift))
    if p.output_html is not None:
        zonal_page(p.output_html, ctx.name_of(p.input), table, ctx.tr)
    counts = next(iter(found.bands.values())).count()
    return {"measured_zones": len(counts), "empty_zones": counts.count(0),
            "extra": {"table": table.columns}}


def check(p):
    if "percentile" in p.statistics and not p.percentiles:
        raise ParameterError("percentiles is needed for the statistic percentile, such as 10, 90.")


TOOL = Tool(
    name="raster_zonal_stats",
    title="Zonal statistics",
    group="Accuracy and area",
    summary="Computes statistics of the pixels of a raster in the polygons of a layer or the classes of another "
            "raster.",
    help="A zone is a polygon feature, all polygons with one value of a field (united, so that no pixel counts twice), "
         "or a value of a raster of whole numbers on the same grid. Polygons that overlap have each their own pixels. "
         "A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered, or it counts "
         "by the exact share that is covered. With shares the count is the covered area in pixels, sum, mean and "
         "standard deviation are weighted by them, and majority and minority are the values with the largest and the "
         "smallest area; extremes and variety take every pixel of which a part is covered. The standard deviation is "
         "that of the population. Percentiles are interpolated linearly and exact for any number of pixels; of equally "
         "frequent values the lowest is taken. NoData pixels of the raster and of the zones are left out; a zone "
         "without valid pixel has the count 0 and empty cells. A scale and an offset in the file are applied. "
         "Polygons in another coordinate system are brought to that of the raster; those that cross themselves are "
         "made valid first. Areas of values are in squared units, geodesic in degrees.",
    parameters=(
        Raster("input", "Raster", "The raster whose pixels are measured.", aliases=("raster_path",)),
        Bands("bands", "Bands", "The bands to measure; all when none is given.", default=None),
        RasterOrVector("zones", "Zones", "Layer of polygons, or raster of whole numbers on the same grid.",
                       aliases=("reference_path",)),
        Field("field", "Zone field", "Polygons with one value of this field are one zone; without it each feature is "
              "one.", default=None, parent="zones", aliases=("vector_field",)),
        Band("zone_band", "Band of the zones", "The band with the zones, of a raster.", default=1, parent="zones",
             advanced=True),
        Choices("statistics", "Statistics", "What is computed of each zone.",
                default=("count", "sum", "mean", "minimum", "maximum", "standard_deviation"), options=(
                    Option("count", "Count"), Option("sum", "Sum"), Option("mean", "Mean"), Option("median", "Median"),
                    Option("minimum", "Minimum", ("min",)), Option("maximum", "Maximum", ("max",)),
                    Option("percentile", "Percentile"),
                    Option("standard_deviation", "Standard deviation", ("standarddeviation", "std")),
                    Option("coefficient_of_variation", "Coefficient of variation", ("cv",)),
                    Option("variety", "Variety"), Option("majority", "Majority", ("mode",)),
                    Option("minority", "Minority")), aliases=("stat_names",)),
        Numbers("percentiles", "Percentiles", "The percentiles to compute.", default=None, minimum=0, maximum=100,
                unit="percent", aliases=("stat_percentile",)),
        Choice("method", "Pixels of a polygon", "Which pixels belong to a polygon; without effect on a raster of "
               "zones.",
               default="pixel_centre", options=(
                   Option("pixel_centre", "Centre inside", ("pixel_center", "centre")),
                   Option("all_touched", "Any part covered", ("touched",)),
                   Option("coverage", "By the share that is covered", ("exact", "area_based")))),
        EXTENT,
        TableOutput("output", "Statistics table", "Table with one row for each zone.", default=None,
                    aliases=("output_path",)),
        VectorOutput("output_layer", "Zones with statistics", "Layer of the zones with their attributes and "
                     "statistics.", default=None),
        TableOutput("output_areas", "Areas of values", "Table with pixels, share and area of each value in each zone, "
                    "for class maps.", default=None),
        FileOutput("output_html", "Statistics page", "Page with the statistics of the zones.", default=None,
                   file_type="html"),
    ),
    results=(NumberResult("measured_zones", "Number of zones"),
             NumberResult("empty_zones", "Zones without valid pixel")),
    run=run,
    check=check,
    tags=("zonal statistics", "coverage fraction", "mean per polygon", "percentile", "zonal histogram", "area"),
    guides=(("What exactly is computed", "zonal_statistics"),),
    references=("Baston, D. (2019-2024). exactextract: exact zonal statistics by coverage fractions.",
                "Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician "
                "50, 361-365."),
)
