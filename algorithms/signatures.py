"""Spectral signatures: from rasters and training features to a catalogue."""

from ..core.errors import ParameterError
from ..core.spec import (
    Boolean,
    Choice,
    Field,
    FileOutput,
    NumberResult,
    Option,
    Rasters,
    TableOutput,
    Tool,
    Vector,
)


def run(p, ctx):
    from ..core.raster.signature_files import write_catalogue
    from ..core.raster.signatures import signatures_of
    from ..core.raster.spectral import spectral_bands
    from ..core.raster.stack import RasterStack
    from ..core.spectra.rows import BAND_COLUMNS, PAIR_COLUMNS, band_rows, pair_rows
    from ..core.spectra.separability import separabilities
    from ..core.vector.read import read_features
    from ..core.vector.table import write_table
    from ..core.vector.training import training_layer

    stack = RasterStack(p.input, physical=True)
    fields = {"class": p.class_field, "name": p.name_field, "macroclass": p.macroclass_field,
              "macroclass_name": p.macroclass_name_field, "colour": p.colour_field}
    layer = training_layer(read_features(p.training), fields, stack.grid, p.input[0], p.all_touched)
    catalogue = signatures_of(stack, layer, p.by, spectral_bands(p.input), ctx)
    write_catalogue(p.output, catalogue)
    if p.output_table is not None:
        write_table(p.output_table, BAND_COLUMNS, band_rows(catalogue))
    if p.output_separability is not None:
        write_table(p.output_separability, PAIR_COLUMNS, pair_rows(separabilities(catalogue)))
    return {"signatures": len(catalogue), "pixels": sum(s.count for s in catalogue)}


def check(p):
    if p.by == "macroclass" and p.macroclass_field is None:
        raise ParameterError("macroclass_field is needed for signatures of macroclasses: the field with the "
                             "macroclass.")
    if p.macroclass_name_field is not None and p.macroclass_field is None:
        raise ParameterError("macroclass_name_field needs macroclass_field: the field with the macroclass.")


TOOL = Tool(
    name="signatures",
    title="Spectral signatures",
    group="Spectra and training",
    summary="Takes the spectral signatures of training polygons or points from rasters.",
    help="Mean, standard deviation, smallest and largest value, covariance and number of the pixels whose centre lies "
         "in the features, for each class, macroclass or feature; one reading of the rasters does for any number of "
         "features. Deviations and covariances have the divisor n - 1. A pixel inside features of several signatures "
         "counts in none; one that is NoData in any band is left out; a signature without pixel is left out with a "
         "warning. Scale and offset of the file are applied first. The table of separability holds, for every pair, "
         "Euclidean distance, spectral angle in degrees, Bray-Curtis similarity in percent, and from the covariances "
         "the Bhattacharyya distance, Jeffries-Matusita (0 to 2), the divergence and the transformed divergence (0 "
         "to 2); these need more pixels than bands and are empty otherwise. Wavelengths are found from the rasters, "
         "and are in micrometres.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid; all bands are taken in "
                "order.", aliases=("input_bands",)),
        Vector("training", "Training areas", "Polygons or points with their class; any coordinate system.",
               geometries=("polygon", "point"), aliases=("vector_path",)),
        Field("class_field", "Class field", "Field with the class: whole numbers other than 0, or names, which are "
              "numbered from 1 in alphabetical order.", parent="training"),
        Field("name_field", "Class name field", "Field with the name of the class.", default=None, parent="training",
              aliases=("class_name_field",)),
        Field("macroclass_field", "Macroclass field", "Field with the number of the macroclass.", default=None,
              parent="training", advanced=True),
        Field("macroclass_name_field", "Macroclass name field", "Field with the name of the macroclass.", default=None,
              parent="training", advanced=True),
        Field("colour_field", "Class colour field", "Field with the colour of the class, as #rrggbb.", default=None,
              parent="training", advanced=True),
        Choice("by", "A signature for each", "What gets a signature of its own.", default="class", options=(
            Option("class", "Class"), Option("macroclass", "Macroclass"), Option("feature", "Feature"))),
        Boolean("all_touched", "All touched pixels", "Takes every pixel that a polygon touches, instead of those "
                "whose centre lies inside.", default=False, advanced=True),
        FileOutput("output", "Catalogue", "Catalogue of signatures: .json holds all of it, .csv all but the "
                   "covariances.", file_type="json", aliases=("output_path",)),
        TableOutput("output_table", "Table of signatures", "A row for each band of each signature.", default=None),
        TableOutput("output_separability", "Table of separability", "A row for each pair of signatures.",
                    default=None),
    ),
    results=(
        NumberResult("signatures", "Number of signatures"),
        NumberResult("pixels", "Pixels", "pixels"),
    ),
    run=run,
    check=check,
    tags=("region of interest", "separability", "jeffries-matusita", "bhattacharyya", "transformed divergence",
          "spectrum", "training"),
    references=(
        "Swain, P. H., Davis, S. M. (1978). Remote sensing: the quantitative approach. McGraw-Hill.",
        "Kailath, T. (1967). The divergence and Bhattacharyya distance measures in signal selection. IEEE Transactions "
        "on Communication Technology 15, 52-60.",
    ),
)
