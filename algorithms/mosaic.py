"""Mosaic: several images as one."""

from ..core.errors import ParameterError
from ..core.spec import Choice, Extent, Number, NumberResult, Option, Raster, RasterOutput, Rasters, Tool
from ..core.spec.common import CREATION_OPTIONS, GRID, NODATA_VALUE, OUTPUT_TYPE, RESAMPLING


def run(p, ctx):
    from ..core.raster.blocks import map_all
    from ..core.raster.copies import copy_of
    from ..core.raster.legend_io import read_legend
    from ..core.raster.mosaic import COMPUTING, MosaicStack
    from ..core.raster.mosaic_grid import images_of, mosaic_grid
    from ..core.raster.profile import creation_options
    from ..core.raster.resampling import CHOOSING

    images = images_of(p.input, p.rasters_per_image)
    grid = mosaic_grid(images, p.grid, p.align_raster, p.extent)
    stack = MosaicStack(images, grid, p.method, p.resampling, p.feather)
    computed = p.method in COMPUTING or p.resampling not in CHOOSING
    legend = None if computed else read_legend(*stack.places()[0])
    wanted = None if p.output_type == "automatic" else p.output_type
    map_all([copy_of(stack, p.output, creation_options(p.creation_options), wanted, p.nodata_value,
                     *([legend] if legend else []), computed=computed)], ctx)
    return {"images": len(images), "rows": grid.rows, "columns": grid.cols,
            "legends": {"output": legend} if legend else {}}


def check(p):
    if p.align_raster is not None and p.grid != "same":
        raise ParameterError("align_raster and grid exclude each other: both say whose pixels the output has.")


TOOL = Tool(
    name="mosaic",
    title="Mosaic images",
    group="Bands",
    summary="Lays images side by side and over each other, and writes them as one.",
    help="Corresponding bands of the images are joined; an image is a raster, a band set, or several rasters in a row. "
         "A pixel that is NoData in one image leaves its place to the others, by the NoData number, NaN, mask or alpha "
         "of each, and is NoData where no image has a value. Where several have one, the first or the last in the list "
         "stands, or the smallest or largest, or the mean, or a mean that lets each image fade towards its edge. The "
         "first, last, smallest and largest are exact; means are floating point, and one value alone stays as it is. "
         "Images on other pixels, or in other coordinate systems, are resampled once the grid of the output is "
         "chosen. Names, units and wavelengths are those of the first image; scales and offsets are kept where all "
         "images share them, and applied otherwise.",
    parameters=(
        Rasters("input", "Images", "The images, in the order of their priority.", aliases=("input_bands",)),
        Number("rasters_per_image", "Rasters to an image", "How many rasters in a row make up one image, as files of "
               "single bands do.", default=1, integer=True, minimum=1, unit="rasters", advanced=True),
        Choice("method", "Where images overlap", "What stands where several images have a value.", default="last",
               options=(Option("first", "First image"), Option("last", "Last image"), Option("mean", "Mean"),
                        Option("min", "Smallest value", ("minimum",)), Option("max", "Largest value", ("maximum",)),
                        Option("feather", "Fading edges", ("blend", "feathering")))),
        Number("feather", "Width of fading", "Distance from the edge of an image from which on it has its full weight; "
               "used by the fading edges alone.", default=50, integer=True, minimum=1, maximum=200, unit="pixels"),
        GRID,
        Raster("align_raster", "Align to raster", "Raster whose pixels the output has, in place of those of an image; "
               "the output covers all images.", default=None, advanced=True, aliases=("reference_raster_crs",)),
        RESAMPLING,
        Extent("extent", "Extent", "The output is cut to this extent, snapped outward to whole pixels.", default=None),
        OUTPUT_TYPE,
        NODATA_VALUE,
        CREATION_OPTIONS,
        RasterOutput("output", "Mosaic", "Raster with the bands of the images.", aliases=("output_path",)),
    ),
    results=(NumberResult("images", "Images"), NumberResult("rows", "Rows", "pixels"),
             NumberResult("columns", "Columns", "pixels")),
    run=run,
    check=check,
    tags=("mosaic", "merge", "tiles", "blend", "feather", "overlap", "seamless"),
    guides=(("Grids and resampling", "grids"),),
)
