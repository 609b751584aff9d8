"""Raster to vector: the patches of a class map as polygons."""

from ..core.errors import ParameterError
from ..core.spec import Band, Boolean, Choice, Extent, NumberResult, Option, Raster, Text, Tool, VectorOutput


def run(p, ctx):
    from ..core.raster.extent import common_window, window_of_bounds
    from ..core.raster.legend_io import read_legend
    from ..core.raster.stack import RasterStack
    from ..core.vector.outlines import write_outlines

    stack = RasterStack([p.input], [p.band])
    window = stack.grid.whole
    if p.extent is not None:
        window = common_window(window_of_bounds(p.extent, stack.grid), stack.grid, p.input)
    polygons = write_outlines(p.output, stack, window, p.field_name.strip(), read_legend(p.input, p.band),
                              int(p.connectivity), p.dissolve, ctx)
    return {"features": polygons}


def check(p):
    if not p.field_name.strip():
        raise ParameterError("field_name must be the name of the field with the values; it is empty.")


TOOL = Tool(
    name="raster_to_vector",
    title="Raster to vector",
    group="Conversion",
    summary="Draws the patches of equal value of a raster as polygons.",
    help="Each patch, a set of connected pixels of one value, becomes a polygon along the edges of its pixels, with "
         "the value in a field, and the class name in another where the raster has names. Nothing is simplified: area "
         "and outline are those of the pixels. Rings do not touch themselves; holes that touch at a corner are rings "
         "of their own. Pixels that touch at a corner alone are one feature of several parts when corners connect, "
         "and when dissolved all pixels of a value are one feature. NoData pixels are left out. A scale and an offset "
         "in the file are applied to the values. The raster may have any size and type; the result does not depend on "
         "memory or threads. The polygons are in the coordinate system of the raster.",
    parameters=(
        Raster("input", "Raster", "The raster, usually a class map.", aliases=("raster_path",)),
        Band("band", "Band", "The band with the values.", default=1),
        Boolean("dissolve", "Dissolve", "Makes one feature of all pixels of a value.", default=False),
        Text("field_name", "Field for the value", "Name of the field that receives the value.", default="DN"),
        Choice("connectivity", "Connectivity", "Whether pixels that touch at a corner alone are connected; without "
               "effect when dissolved.", default="4",
               options=(Option("4", "Edges (4)", (4, False)), Option("8", "Edges and corners (8)", (8, True)))),
        Extent("extent", "Extent", "The part of the raster to draw, enlarged to whole pixels; all when none is given.",
               default=None, aliases=("extent_list",)),
        VectorOutput("output", "Polygons", "Layer of multipolygons.", aliases=("output_path",)),
    ),
    results=(NumberResult("features", "Number of features"),),
    run=run,
    check=check,
    tags=("polygonize", "vectorize", "polygons", "dissolve", "patches", "outline"),
)
