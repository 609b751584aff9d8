"""Dilation: chosen classes take the pixels around them."""

from ..core.spec import Choice, Number, NumberResult, Numbers, Option, RasterOutput, Rasters, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT


def run(p, ctx):
    from ..core.morphology.dilation import Dilation
    from ..core.raster.morphology import write_morphology
    from ..core.raster.profile import creation_options

    legend, changed = write_morphology(Dilation, p.input, p.values, p.radius, p.shape == "disk", p.output,
                                       creation_options(p.creation_options), ctx)
    return {"changed_pixels": changed, "legends": {"output": legend} if legend else {}}


TOOL = Tool(
    name="band_dilation",
    title="Dilate classes",
    group="Filters",
    summary="Lets the pixels of chosen values grow over the pixels around them.",
    help="A pixel takes a chosen value when a pixel of that value lies within the square or the disk around it. Chosen "
         "values do not grow over one another; where several of them reach a pixel, the one that stands last in the "
         "list wins. Every band is treated on its own, and what lies beyond the edge of the raster counts for nothing. "
         "NoData pixels do not grow and stay NoData. Type, scale, names and colours of the classes are kept. The "
         "result does not depend on memory or threads.",
    parameters=(
        Rasters("input", "Class maps", "One raster or several on one grid; all bands are taken.",
                aliases=("input_bands",)),
        Numbers("values", "Values to dilate", "The values that grow; the last one wins where several reach a pixel.",
                aliases=("value_list",)),
        Number("radius", "Radius", "Distance from the centre to the farthest pixel along a row that is reached; 1 is "
               "3 x 3.", default=1, integer=True, minimum=1, unit="pixels", aliases=("size",)),
        Choice("shape", "Shape", "Whether values grow as squares or as disks (distance at most the radius).",
               default="square", options=(Option("square", "Square", (False,)),
                                          Option("disk", "Disk", (True, "circle"))), aliases=("circular_structure",)),
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Dilated map", "Raster with a band for each band of the input.",
                     aliases=("output_path",)),
    ),
    results=(NumberResult("changed_pixels", "Changed pixels", "pixels"),),
    run=run,
    tags=("dilation", "morphology", "grow", "expand", "buffer", "fill gaps"),
    references=("Serra, J. (1982). Image analysis and mathematical morphology. Academic Press.",),
)
