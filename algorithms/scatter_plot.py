"""Scatter plot: two bands against each other, with the classes of training areas."""

from ..core.errors import ParameterError
from ..core.spec import Field, FileOutput, Number, NumberResult, Numbers, Rasters, TableOutput, Tool, Vector


def run(p, ctx):
    from ..core.picture import require_drawing, write_picture
    from ..core.raster.chosen_bands import chosen_stack
    from ..core.raster.scatter import count_clouds, count_pairs
    from ..core.spectra.cells import CELL_COLUMNS, cell_rows
    from ..core.spectra.scatter import scatter_svg, write_scatter_page
    from ..core.vector.read import read_features
    from ..core.vector.table import write_table
    from ..core.vector.training import training_layer

    require_drawing(p.output_svg, ctx)
    stack = chosen_stack(p.input, (p.band_x, p.band_y))
    cells, counts = count_pairs(stack, p.cells, p.x_range, p.y_range, ctx.section(0, 0.8 if p.training else 0.99))
    clouds = []
    if p.training is not None:
        fields = {"class": p.class_field, "name": p.name_field, "colour": p.colour_field}
        layer = training_layer(read_features(p.training), fields, stack.grid, p.input[0])
        clouds = count_clouds(stack, layer, cells, ctx.section(0.8, 0.99, "Reading the training pixels"))
    labels = stack.band_names()
    write_scatter_page(p.output, cells, counts, clouds, labels, ctx.tr)
    if p.output_svg is not None:
        write_picture(p.output_svg, scatter_svg(cells, counts, clouds, labels, ctx.tr), ctx)
    if p.output_table is not None:
        write_table(p.output_table, CELL_COLUMNS, cell_rows(cells, counts))
    return {"pixels": int(counts.sum()), "class_count": len(clouds)}


def check(p):
    if p.band_x == p.band_y:
        raise ParameterError("band_x and band_y must be two bands; got {band} for both.", band=p.band_x)
    for name in ("x_range", "y_range"):
        ends = getattr(p, name)
        if ends is not None and (len(ends) != 2 or ends[0] >= ends[1]):
            raise ParameterError("{name} must be two numbers, the smaller first.", name=name)
    if p.training is not None and p.class_field is None:
        raise ParameterError("class_field is needed with training: the field with the class.")


TOOL = Tool(
    name="scatter_plot",
    title="Scatter plot",
    group="Spectra and training",
    summary="Plots two bands against each other as a density of pixels, with the classes of training areas over it.",
    help="All pixels are counted, not a sample: in equal cells between the smallest and the largest value, or in the "
         "ranges that you give, whose ends count. The darker a cell, the more pixels, by logarithm. With training "
         "areas, the cells of each class are coloured, and an ellipse shows two standard deviations around its mean; "
         "a pixel in areas of several classes counts in none. A pixel that is NoData, NaN or infinite in one of the "
         "bands is left out. Scale and offset of the file are applied first. The page works without a network.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid.", aliases=("input_bands",)),
        Number("band_x", "Band to the right", "Its number, counted through all rasters.", default=1, integer=True,
               minimum=1, unit="band number"),
        Number("band_y", "Band upwards", "Its number, counted through all rasters.", default=2, integer=True,
               minimum=1, unit="band number"),
        Vector("training", "Training areas", "Polygons or points with their class; any coordinate system.",
               default=None, geometries=("polygon", "point")),
        Field("class_field", "Class field", "Field with the class: whole numbers other than 0, or names.",
              default=None, parent="training"),
        Field("name_field", "Class name field", "Field with the name of the class.", default=None, parent="training"),
        Field("colour_field", "Class colour field", "Field with the colour of the class, as #rrggbb.", default=None,
              parent="training", advanced=True),
        Number("cells", "Cells", "Cells along each band.", default=200, integer=True, minimum=10, maximum=500,
               unit="cells"),
        Numbers("x_range", "Range to the right", "Smallest and largest value that count, in units of the band.",
                default=None, unit="of the band", advanced=True),
        Numbers("y_range", "Range upwards", "Smallest and largest value that count, in units of the band.",
                default=None, unit="of the band", advanced=True),
        FileOutput("output", "Page", "Page with the plot.", file_type="html"),
        FileOutput("output_svg", "Picture", "The plot as a picture: of lines as .svg, of pixels as .png.",
                   default=None, file_type="svg", other_types=("png",), aliases=("output_picture",)),
        TableOutput("output_table", "Table of cells", "A row for each cell with pixels.", default=None),
    ),
    results=(NumberResult("pixels", "Pixels", "pixels"), NumberResult("class_count", "Number of classes")),
    run=run,
    check=check,
    tags=("two-dimensional histogram", "feature space", "density", "bands", "chart"),
)
