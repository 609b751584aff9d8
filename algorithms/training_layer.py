"""Training layer: an empty layer that is ready to be digitised."""

from ..core.errors import ParameterError
from ..core.spec import Choice, Crs, NumberResult, Option, Raster, RasterOrVector, Rows, Tool, VectorOutput


def run(p, ctx):
    from ..core.raster.extent import wkt_of
    from ..core.raster.legend_io import read_legend
    from ..core.raster.stack import RasterStack
    from ..core.vector.new_training import classes_of_legend, classes_of_rows, write_new_training
    from ..core.vector.read import is_layer, read_features

    if p.crs is not None:
        crs = wkt_of(p.crs)
    else:
        crs = read_features(p.input).crs if is_layer(p.input) else RasterStack([p.input], [1]).grid.crs
    if p.classes is not None:
        classes = classes_of_rows(p.classes)
    else:
        classes = classes_of_legend(read_legend(p.class_map), p.class_map)
    ctx.progress(0.9)
    write_new_training(p.output, classes, crs, p.geometry, ctx)
    return {"class_count": len(classes)}


def check(p):
    if (p.classes is None) == (p.class_map is None):
        raise ParameterError("training_layer needs either classes or class_map, to know the classes.")
    if not p.output.lower().endswith(".gpkg"):
        raise ParameterError("output must be a GeoPackage (.gpkg), which keeps the form with the layer; got {path}.",
                             path=p.output)


TOOL = Tool(
    name="training_layer",
    title="New training layer",
    group="Spectra and training",
    summary="Makes an empty layer for training areas, with colours and a form for your classes.",
    help="Draw polygons or points with QGIS's own digitising tools, and choose the class of each from a list; class "
         "name, macroclass and colour fill themselves in, also when the class changes. The fields class_id, "
         "class_name, macroclass_id, macroclass_name and colour are those that the tools of classification and of "
         "signatures ask for. The style is stored in the GeoPackage, so it comes with the layer wherever it is "
         "loaded. No pixel is read, so NoData does not matter.",
    parameters=(
        RasterOrVector("input", "Raster or layer", "The image that will be classified, or any layer; the new layer "
                       "gets its coordinate system."),
        Crs("crs", "Coordinate system", "Coordinate system of the layer, in place of that of the input.", default=None),
        Rows("classes", "Classes", "A row for each class: its number, not 0; its name; number and name of the "
             "macroclass; the colour as #rrggbb. Only the number is needed: a class without macroclass is its own, "
             "and one without colour gets one.", columns=("Class", "Name", "Macroclass", "Macroclass name", "Colour"),
             optional=4, default=None),
        Raster("class_map", "Class map", "A map whose classes, with names and colours, are taken instead of the "
               "table.", default=None),
        Choice("geometry", "Geometry", "What is to be drawn.", default="polygon", options=(
            Option("polygon", "Polygons"), Option("point", "Points"))),
        VectorOutput("output", "Training layer", "GeoPackage without features.", geometry=""),
    ),
    results=(NumberResult("class_count", "Number of classes"),),
    run=run,
    check=check,
    tags=("region of interest", "digitising", "training areas", "value map", "form", "classes"),
)
