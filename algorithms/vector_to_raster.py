"""Vector to raster: features as pixels."""

from ..core.errors import ParameterError
from ..core.spec import Boolean, Choice, Extent, Field, Number, NumberResult, Option, Raster, RasterOutput, Tool, Vector
from ..core.spec.common import CREATION_OPTIONS, OUTPUT_TYPE


def run(p, ctx):
    from ..core.raster.profile import creation_options
    from ..core.vector.rasterize import valued_features, write_features
    from ..core.vector.read import read_features
    from ..core.vector.target_grid import target_grid

    constant = 1 if p.constant is None else p.constant
    constant = int(constant) if constant == int(constant) else constant
    valued = valued_features(read_features(p.input), p.field, constant, p.name_field, p.colour_field)
    if valued.left_out:
        ctx.messages.warning("{count} features without a value or a geometry are left out.", count=valued.left_out)
    grid = target_grid(valued.features, p.align_raster, p.pixel_size, p.extent, p.minimum_extent)
    pixels = write_features(valued, grid, p.method, p.output,
                            None if p.output_type == "automatic" else p.output_type, p.nodata_value,
                            creation_options(p.creation_options), ctx)
    return {"features": len(valued.values), "pixels": pixels,
            "legends": {"output": valued.legend} if valued.legend else {}}


def check(p):
    if p.align_raster is None and p.pixel_size is None:
        raise ParameterError("Either align_raster or pixel_size is needed, to know the pixels of the raster.")
    if p.field is not None and p.constant is not None:
        raise ParameterError("The value of the features is either field or constant, not both.")
    if p.field is None and (p.name_field is not None or p.colour_field is not None):
        raise ParameterError("name_field and colour_field describe the values of field, which is not given.")


TOOL = Tool(
    name="vector_to_raster",
    title="Vector to raster",
    group="Conversion",
    summary="Writes the values of features into the pixels that they cover.",
    help="A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered; of polygons "
         "that overlap the last one counts. By area, a pixel gets the value that covers the largest part of it, to the "
         "exact area: the parts of polygons of one value add up, of equal parts the lowest value counts, and where "
         "what is not covered is larger the pixel is NoData. Points take the pixel that they lie in, and lines those "
         "that they pass. Pixels without a feature are NoData.\n\nThe pixels are those of the align raster, or squares "
         "of a size: on multiples of it around the features, or from the upper left corner of an extent. Features in "
         "another coordinate system are brought to that of the raster. Numbers of a field are kept exactly; texts are "
         "numbered from 1 in alphabetical order and become class names. Features without a value are left out. The "
         "type is the smallest that holds all values and a number for NoData, which is NaN in floating point.",
    parameters=(
        Vector("input", "Features", "Layer of polygons, lines or points.", geometries=("polygon", "line", "point"),
               aliases=("vector_path",)),
        Field("field", "Field", "The field with the value of each feature.", default=None,
              aliases=("vector_field",)),
        Number("constant", "Constant", "The value of all features where no field is given; 1 by default.",
               default=None),
        Raster("align_raster", "Align raster", "Raster whose pixels and coordinate system the output has.",
               default=None),
        Number("pixel_size", "Pixel size", "Side of the pixels, in units of the coordinate system; with an align "
               "raster in place of its own.", default=None, minimum=1e-12, unit="units of the coordinate system"),
        Extent("extent", "Extent", "The ground to cover, enlarged to whole pixels; by default that of the align "
               "raster, or of the features.", default=None, aliases=("extent_list",)),
        Boolean("minimum_extent", "Cover the features alone", "Covers the extent of the features, in place of the "
                "whole align raster.", default=False),
        Choice("method", "Pixels of a feature", "Which pixels get the value of a polygon.", default="pixel_centre",
               options=(Option("pixel_centre", "Centre inside", ("pixel_center", "centre")),
                        Option("all_touched", "Any part covered", ("touched",)),
                        Option("area_based", "Largest area", ("area", "dominant")))),
        Field("name_field", "Name field", "A field with the class name of each value.", default=None, advanced=True),
        Field("colour_field", "Colour field", "A field with the colour of each value, such as #2f7a3b.", default=None,
              advanced=True),
        OUTPUT_TYPE,
        Number("nodata_value", "NoData value", "The number that means NoData; by default one that no feature has.",
               default=None, advanced=True),
        CREATION_OPTIONS,
        RasterOutput("output", "Raster", "Raster of the values.", aliases=("output_path",)),
    ),
    results=(
        NumberResult("features", "Features with a value"),
        NumberResult("pixels", "Pixels with a value", "pixels"),
    ),
    run=run,
    check=check,
    tags=("rasterize", "burn", "polygons to raster", "dominant class", "majority area", "training raster"),
)
