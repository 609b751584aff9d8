"""Band clip: rasters cut to an extent or to polygons."""

from ..core.errors import ParameterError
from ..core.spec import Boolean, Extent, Field, FolderOutput, NumberResult, RasterOutput, Rasters, Tool, Vector
from ..core.spec.common import CREATION_OPTIONS, NODATA_VALUE


def run(p, ctx):
    from ..core.raster.blocks import map_all
    from ..core.raster.copies import copy_of
    from ..core.raster.folders import made_folder, paths_in, stem_of
    from ..core.raster.legend_io import read_legend
    from ..core.raster.profile import creation_options
    from ..core.raster.stack import RasterStack
    from ..core.vector.clip import cut_to_extent, cut_to_features, cuts_by_value
    from ..core.vector.read import read_features

    name, bands = p.input[0], RasterStack(p.input)
    extent, cuts, paths = cut_to_extent(bands.grid, p.extent, name), {}, ()
    cut = extent
    if p.vector is not None:
        features = read_features(p.vector)
        cut = cut_to_features(extent, features, name, p.crop)
        if p.field is not None:
            cuts = cuts_by_value(extent, features, p.field, name, p.crop)
            stem = stem_of(ctx.name_of(name))
            paths = paths_in(p.output_folder, [f"{stem}_{p.field}_{value}" for value in cuts], p.input)
    legend, options = read_legend(*bands.places()[0]), creation_options(p.creation_options)
    with made_folder(p.output_folder):
        map_all([copy_of(part.stack(p.input, p.all_touched), path, options, nodata=p.nodata_value, legend=legend)
                 for part, path in zip([cut, *cuts.values()], [p.output, *paths])], ctx)
    return {"rows": cut.grid.rows, "columns": cut.grid.cols, "paths": {"output_folder": tuple(paths) or None},
            "legends": {"output": legend} if legend else {}}


def check(p):
    if p.field is not None and p.vector is None:
        raise ParameterError("field needs vector: the layer with the polygons.")
    if p.extent is None and p.vector is None:
        raise ParameterError("band_clip needs extent or vector, to know what to keep.")
    if (p.field is None) != (p.output_folder is None):
        raise ParameterError("field and output_folder go together: the folder receives a raster for each value of the "
                             "field.")


TOOL = Tool(
    name="band_clip",
    title="Clip rasters",
    group="Bands",
    summary="Cuts rasters to an extent, to polygons, or to each of several groups of polygons.",
    help="The output lies on the pixels of the input: an extent, and the box around polygons, is snapped outward to "
         "whole pixels, and no value is resampled. Pixels whose centre lies outside all polygons become NoData, and "
         "NoData pixels stay so. Extent and polygons may be in another coordinate system; their edges are bent as it "
         "asks for. With a field, each of its values gets a raster of its own too, cut to its polygons: numbers and "
         "texts, features without a value aside. Names, units, wavelengths, scales, offsets and classes are kept, and "
         "whole numbers are exact.",
    parameters=(
        Rasters("input", "Rasters", "One raster or several on one grid; all bands are taken.",
                aliases=("input_bands",)),
        Extent("extent", "Extent", "Extent to keep; with polygons too, what both hold.", default=None,
               aliases=("extent_list",)),
        Vector("vector", "Polygons", "Layer with the polygons to keep.", default=None, aliases=("vector_path",)),
        Field("field", "Field", "Field whose values each get a raster in the folder.", default=None, parent="vector",
              aliases=("vector_field",)),
        Boolean("all_touched", "Every pixel touched", "Keep every pixel that a polygon touches, not only those whose "
                "centre lies inside.", default=False, advanced=True),
        Boolean("crop", "End at the polygons", "End the output at the polygons; otherwise it covers the extent, or all "
                "of the input, with NoData outside them.", default=True, advanced=True),
        NODATA_VALUE,
        CREATION_OPTIONS,
        RasterOutput("output", "Clip", "Raster with a band for each band of the input.", aliases=("output_path",)),
        FolderOutput("output_folder", "Folder by value", "Folder that receives a raster for each value of the field, "
                     "named after raster, field and value.", default=None, holds="raster"),
    ),
    results=(NumberResult("rows", "Rows", "pixels"), NumberResult("columns", "Columns", "pixels")),
    run=run,
    check=check,
    tags=("clip", "crop", "cut", "subset", "area of interest", "mask by polygon", "split by field"),
    guides=(("Grids and resampling", "grids"),),
)
