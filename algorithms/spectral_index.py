"""Spectral indices from the catalogue, by the roles of the bands."""

from ..core.indices.catalogue import indices
from ..core.spec import Choice, Extent, Names, Number, NumberResult, Option, Rasters, RasterOutput, Text, Tool
from ..core.spec.common import CREATION_OPTIONS, GRID, RESAMPLING, SENSOR


def run(p, ctx):
    from ..core.indices.constants import constants_from_text
    from ..core.indices.places import roles_from_text
    from ..core.raster.profile import creation_options
    from ..core.raster.spectral_indices import Settings, write_indices

    sensor = None if p.sensor == "found" else p.sensor
    settings = Settings(constants_from_text(p.constants), roles_from_text(p.band_roles), sensor, p.scale_factor,
                        p.kernel, {"which": p.grid, "bounds": p.extent}, p.resampling)
    write_indices(p.input, [indices()[name] for name in p.indices], settings, p.output,
                  creation_options(p.creation_options), ctx)
    return {"index_count": len(p.indices)}


def check(p):
    from ..core.indices.constants import constants_from_text
    from ..core.indices.places import roles_from_text

    constants_from_text(p.constants)
    roles_from_text(p.band_roles)


TOOL = Tool(
    name="spectral_index",
    title="Spectral indices",
    group="Raster algebra",
    summary="Computes spectral indices such as NDVI from the bands of an image.",
    help="The catalogue of Awesome Spectral Indices, with what each index is for, its formula, its constants and its "
         "publication, is the page docs/spectral_indices.md. Several indices are computed in one pass, each a band of "
         "the output.\n\n"
         "The bands are found by what they are for (red, near infrared and so on), from metadata, the names of "
         "products, files and bands, wavelengths, or the sensor that is named; or they are assigned by number. Where a "
         "sensor lacks the very band, a close one stands in, such as narrow near infrared for near infrared.\n\n"
         "Scale and offset of the files are applied. Many indices need reflectance from 0 to 1; whole numbers without "
         "a scale are refused for these unless the factor is given. Bands of temperature are taken in kelvin. A pixel "
         "that is NoData in a band of the formula is NoData in that index, and so is one without a finite value, such "
         "as 0 / 0. Results are floating point.",
    parameters=(
        Rasters("input", "Rasters", "The image: one raster or several; all bands are looked at.",
                aliases=("input_bands",)),
        Names("indices", "Indices", "Which indices are computed.", options=tuple(
            Option(index.name, f"{index.name}: {index.title} ({index.domain})") for index in indices().values()),
            aliases=("index",)),
        Number("scale_factor", "Factor to reflectance", "Multiplies the bands of reflectance, after scale and offset "
               "of the file; 0.0001 for whole numbers up to 10000.", default=None),
        Text("constants", "Constants", "Constants of the formulas, such as L=0.5, g=2.5; others have their defaults, "
             "and wavelengths are those of the bands.", default=None),
        SENSOR,
        Text("band_roles", "Bands by role", "Numbers of bands, counted over all rasters, for roles or letters of the "
             "formulas, such as nir=8, red=4; they go before what is found.", default=None, advanced=True),
        Choice("kernel", "Kernel", "The kernel of kernel indices such as kNDVI. The length scale sigma of the radial "
               "basis function is the mean of the two bands at each pixel, unless it is given.", default="rbf",
               options=(Option("rbf", "Radial basis function"), Option("linear", "Linear"),
                        Option("polynomial", "Polynomial", ("poly",))), advanced=True),
        GRID,
        RESAMPLING,
        Extent("extent", "Extent", "The output is cut to this extent, snapped outward to whole pixels.", default=None,
               advanced=True, aliases=("extent_list",)),
        CREATION_OPTIONS,
        RasterOutput("output", "Spectral indices", "Raster with a band for each index.", aliases=("output_path",)),
    ),
    results=(NumberResult("index_count", "Computed indices", "indices"),),
    run=run,
    check=check,
    tags=("ndvi", "evi", "savi", "ndwi", "nbr", "vegetation index", "water index", "kndvi"),
    references=("Montero, D. et al. (2023). A standardized catalogue of spectral indices to advance the use of remote "
                "sensing in Earth system research. Scientific Data 10, 197. doi:10.1038/s41597-023-02096-0.",
                "Camps-Valls, G. et al. (2021). A unified vegetation index for quantifying the terrestrial biosphere. "
                "Science Advances 7, eabc7447 (kernel indices)."),
)
