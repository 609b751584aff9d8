"""Band resample: rasters on other pixels."""

from ..core.errors import ParameterError
from ..core.spec import Boolean, Crs, Number, NumberResult, Numbers, Raster, RasterOutput, Rasters, Tool
from ..core.spec.common import CREATION_OPTIONS, NODATA_VALUE, OUTPUT_TYPE, RESAMPLING


def run(p, ctx):
    from ..core.raster.blocks import map_all
    from ..core.raster.copies import copy_of
    from ..core.raster.legend_io import read_legend
    from ..core.raster.profile import creation_options
    from ..core.raster.resampled import grid_aligned_to, resampled_grid, resampled_stack
    from ..core.raster.resampling import CHOOSING
    from ..core.raster.stack import RasterStack

    bands = RasterStack(p.input)
    if p.align_raster is not None:
        grid = grid_aligned_to(bands.grid, RasterStack([p.align_raster]).grid, p.same_extent)
    else:
        sizes = p.resolution and (p.resolution * 2)[:2]
        grid = resampled_grid(bands.grid, p.input[0], p.crs, sizes, p.factor)
    chooses = p.resampling in CHOOSING
    legend = read_legend(*bands.places()[0]) if chooses else None
    wanted = None if p.output_type == "automatic" else p.output_type
    map_all([copy_of(resampled_stack(p.input, grid, p.resampling), p.output, creation_options(p.creation_options),
                     wanted, p.nodata_value, *([legend] if legend else []), computed=not chooses)], ctx)
    return {"rows": grid.rows, "columns": grid.cols, "legends": {"output": legend} if legend else {}}


def check(p):
    if p.align_raster is not None and (p.crs, p.resolution, p.factor) != (None, None, None):
        raise ParameterError("align_raster says all of the grid; leave crs, resolution and factor out.")
    if (p.align_raster, p.crs, p.resolution, p.factor) == (None, None, None, None):
        raise ParameterError("band_resample needs align_raster, crs, resolution or factor, to know the new pixels.")
    if p.resolution is not None and p.factor is not None:
        raise ParameterError("resolution and factor exclude each other; give one of them.")
    if p.resolution is not None and (len(p.resolution) > 2 or min(p.resolution) <= 0):
        raise ParameterError("resolution must be one number above 0, or two: the width and the height of a pixel.")
    if p.factor is not None and p.factor <= 0:
        raise ParameterError("factor must be a number above 0; got {value}.", value=p.factor)


TOOL = Tool(
    name="band_resample",
    title="Resample rasters",
    group="Bands",
    summary="Brings rasters to other pixels: those of another raster, another size, or another coordinate system.",
    help="All methods of GDAL are there. Nearest neighbour, mode, minimum, maximum, median and quartiles give values "
         "of the input, exactly in every type, and keep the classes of a map; the mode is the value with the largest "
         "area, of equal areas the lowest. The others give floating point, and the sum keeps the total of the input. A "
         "NoData pixel takes no part in any value. A pixel of the output is NoData where the method finds no valid "
         "pixel: methods over an area take the valid pixels in it, and kernels reach up to half a pixel into NoData. "
         "Beside NoData a cubic or Lanczos kernel that would lack pixels gives way to the bilinear one. Coordinates "
         "are computed exactly, so the result does not depend on memory or threads. Scale and offset are kept, or "
         "applied where the method asks for it.",
    parameters=(
        Rasters("input", "Rasters", "One raster or several on one grid; all bands are taken.",
                aliases=("input_bands",)),
        Raster("align_raster", "Align to raster", "The output has the pixels of this raster.", default=None),
        Boolean("same_extent", "Ground of that raster", "The output covers the ground of the raster that it is aligned "
                "to; otherwise that of the input.", default=True),
        Crs("crs", "Coordinate system", "The coordinate system of the output; by default that of the input.",
            default=None, aliases=("epsg_code",)),
        Numbers("resolution", "Pixel size", "Size of a pixel of the output, or its width and height.", default=None,
                unit="units of the coordinate system", aliases=("x_y_resolution",)),
        Number("factor", "Factor", "The pixels of the output are so many times as wide and high as those of the input; "
               "below 1 they are smaller.", default=None, aliases=("resample_pixel_factor",)),
        RESAMPLING,
        OUTPUT_TYPE,
        NODATA_VALUE,
        CREATION_OPTIONS,
        RasterOutput("output", "Resampled raster", "Raster with a band for each band of the input.",
                     aliases=("output_path",)),
    ),
    results=(NumberResult("rows", "Rows", "pixels"), NumberResult("columns", "Columns", "pixels")),
    run=run,
    check=check,
    tags=("resample", "reproject", "warp", "align", "resolution", "pixel size", "coordinate system"),
    guides=(("Grids and resampling", "grids"),),
)
