"""Erosion: chosen classes lose their margin to the classes around them."""

from ..core.spec import Choice, Number, NumberResult, Numbers, Option, RasterOutput, Rasters, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT


def run(p, ctx):
    from ..core.morphology.erosion import Erosion
    from ..core.raster.morphology import write_morphology
    from ..core.raster.profile import creation_options

    legend, changed = write_morphology(Erosion, p.input, p.values, p.radius, p.shape == "disk", p.output,
                                       creation_options(p.creation_options), ctx)
    return {"changed_pixels": changed, "legends": {"output": legend} if legend else {}}


TOOL = Tool(
    name="band_erosion",
    title="Erode classes",
    group="Filters",
    summary="Takes the margin off the patches of chosen values and gives it to the values around them.",
    help="A pixel of a chosen value is taken off when a pixel of another value lies within the square or the disk "
         "around it. It gets the most frequent of the other values that it touches, the lowest of equally frequent "
         "ones. This goes inwards pixel by pixel: what is taken off at one step counts as other at the next. With the "
         "disk, values that touch at an edge go before those that touch at a corner. Chosen values do not erode one "
         "another. Every band is treated on its own. NoData pixels and what lies beyond the edge of the raster take "
         "nothing off, erosion does not pass through NoData, and NoData pixels stay NoData. Type, scale, names and "
         "colours of the classes are kept. The result does not depend on memory or threads.",
    parameters=(
        Rasters("input", "Class maps", "One raster or several on one grid; all bands are taken.",
                aliases=("input_bands",)),
        Numbers("values", "Values to erode", "The values that shrink.", aliases=("value_list",)),
        Number("radius", "Radius", "Width in pixels of the margin that is taken off along rows and columns; 1 is a "
               "window of 3 x 3.", default=1, integer=True, minimum=1, unit="pixels", aliases=("size",)),
        Choice("shape", "Shape", "Whether the margin is measured by squares or by disks (distance at most the radius).",
               default="square", options=(Option("square", "Square", (False,)),
                                          Option("disk", "Disk", (True, "circle"))), aliases=("circular_structure",)),
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Eroded map", "Raster with a band for each band of the input.",
                     aliases=("output_path",)),
    ),
    results=(NumberResult("changed_pixels", "Changed pixels", "pixels"),),
    run=run,
    tags=("erosion", "morphology", "shrink", "margin", "thin", "remove borders"),
    references=("Serra, J. (1982). Image analysis and mathematical morphology. Academic Press.",),
)
