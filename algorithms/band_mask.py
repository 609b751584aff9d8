"""Band mask: pixels hidden by values of a raster or by features."""

from ..core.spec import Band, Boolean, Number, Numbers, RasterOrVector, RasterOutput, Rasters, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT, NODATA_VALUE


def run(p, ctx):
    from ..core.raster.blocks import map_all
    from ..core.raster.copies import copy_of
    from ..core.raster.legend_io import read_legend
    from ..core.raster.masked import MaskedStack
    from ..core.raster.profile import creation_options
    from ..core.raster.stack import RasterStack
    from ..core.raster.value_mask import OutsideGrown
    from ..core.vector.open_mask import open_mask

    stack = RasterStack(p.input)
    hidden = open_mask(p, stack.grid, p.input[0])
    legend = read_legend(*stack.places()[0])
    map_all([copy_of(MaskedStack(stack, OutsideGrown(hidden, p.buffer)), p.output,
                     creation_options(p.creation_options), nodata=p.nodata_value, legend=legend)], ctx)
    return {"legends": {"output": legend} if legend else {}}


TOOL = Tool(
    name="band_mask",
    title="Mask rasters",
    group="Bands",
    summary="Hides pixels of rasters by the values of a mask raster or by features.",
    help="Pixels where the mask holds one of the values, or that lie in the features, become NoData in all bands; the "
         "others keep their values, exactly, and NoData pixels stay NoData. The inverse hides all others. A buffer "
         "hides pixels around the hidden ones too: those whose centre is no farther than it from the centre of a "
         "hidden one. A pixel that is NoData in the mask holds no value, so it is hidden by the inverse alone. Names, "
         "units, wavelengths, scales, offsets and classes are kept.",
    parameters=(
        Rasters("input", "Rasters", "One raster or several on one grid; all bands are taken.",
                aliases=("input_bands",)),
        RasterOrVector("mask", "Mask", "Raster on the same grid, or layer of polygons, lines or points in any "
                       "coordinate system.", aliases=("input_mask",)),
        Numbers("mask_values", "Values to hide", "The values of the mask raster that hide pixels; by default all but "
                "0.", default=None),
        Band("mask_band", "Band of the mask", "The band of the mask raster.", default=1, parent="mask", advanced=True),
        Number("buffer", "Buffer", "How far around hidden pixels others are hidden too; at exactly that distance they "
               "are.", default=0, integer=True, minimum=0, maximum=500, unit="pixels"),
        Boolean("inverse", "Hide the others", "Keep what the mask would hide, and hide the rest.", default=False),
        Boolean("align", "Align the mask", "Bring a mask raster on another grid to that of the rasters, by nearest "
                "neighbour.", default=False, advanced=True),
        Boolean("all_touched", "Every pixel touched", "Hide every pixel that a feature touches, not only those whose "
                "centre lies inside.", default=False, advanced=True),
        NODATA_VALUE,
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Masked raster", "Raster with a band for each band of the input.",
                     aliases=("output_path",)),
    ),
    run=run,
    tags=("mask", "cloud mask", "hide", "nodata", "erase", "buffer", "region of interest"),
    guides=(("Grids and resampling", "grids"),),
)
