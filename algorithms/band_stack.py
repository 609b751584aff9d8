"""Band stack: the bands of several rasters in one file."""

from ..core.spec import Extent, NumberResult, RasterOutput, Rasters, Tool
from ..core.spec.common import COVERAGE, CREATION_OPTIONS, GRID, NODATA_VALUE, OUTPUT_TYPE, RESAMPLING


def run(p, ctx):
    from ..core.raster.blocks import map_all
    from ..core.raster.common_grid import on_one_grid
    from ..core.raster.copies import copy_of
    from ..core.raster.legend_io import read_legend
    from ..core.raster.profile import creation_options
    from ..core.raster.resampling import CHOOSING

    stack = on_one_grid(p.input, p.grid, p.coverage, p.extent, p.resampling)
    legend = read_legend(*stack.places()[0])
    wanted = None if p.output_type == "automatic" else p.output_type
    map_all([copy_of(stack, p.output, creation_options(p.creation_options), wanted, p.nodata_value, legend,
                     computed=p.resampling not in CHOOSING)], ctx)
    return {"bands": len(stack.bands)}


TOOL = Tool(
    name="band_stack",
    title="Stack bands",
    group="Bands",
    summary="Writes the bands of several rasters into one file, in their order.",
    help="Names, units, wavelengths, scales and offsets of the bands are kept, and whole numbers stay exact up to 64 "
         "bits. A file has one type: the smallest that holds the numbers of all bands. NoData pixels stay NoData, each "
         "in its own band; where the bands have different NoData numbers, the output gets one that no pixel has. "
         "Rasters of several resolutions, places or coordinate systems are stacked once the grid of the output is "
         "chosen: those that share its pixels are taken as they are, and the others are resampled; what they do not "
         "cover is NoData.",
    parameters=(
        Rasters("input", "Rasters", "The rasters, in the order of the bands; all their bands are taken.",
                aliases=("input_bands",)),
        GRID,
        RESAMPLING,
        COVERAGE,
        Extent("extent", "Extent", "The output is cut to this extent, snapped outward to whole pixels.", default=None,
               aliases=("extent_list",)),
        OUTPUT_TYPE,
        NODATA_VALUE,
        CREATION_OPTIONS,
        RasterOutput("output", "Stack", "Raster with all bands.", aliases=("output_path",)),
    ),
    results=(NumberResult("bands", "Bands"),),
    run=run,
    tags=("stack", "merge bands", "layer stack", "multiband", "combine", "several resolutions"),
    guides=(("Grids and resampling", "grids"),),
)
