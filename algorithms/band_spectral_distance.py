"""Spectral distance of two images, or of an image from a reference spectrum."""

from ..core.errors import ParameterError
from ..core.spec import Choice, File, Number, NumberResult, Numbers, Option, Rasters, RasterOutput, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT, EXTRA_NODATA, GRID, RESAMPLING


def run(p, ctx):
    from functools import partial

    from ..core.language import Phrase
    from ..core.raster.common_grid import on_one_grid
    from ..core.raster.image_pair import two_images
    from ..core.raster.profile import creation_options
    from ..core.raster.spectral_distance import read_reference, write_distance, write_distance_from

    stack_of = partial(on_one_grid, which=p.grid, resampling=p.resampling, also_nodata=p.extra_nodata)
    how = stack_of, p.distance, p.threshold, p.output, creation_options(p.creation_options), ctx
    if p.reference is not None:
        bands, legend = write_distance(p.input, p.reference, *how)
    elif p.spectrum is not None:
        bands, legend = write_distance_from(p.input, (p.spectrum, (), Phrase("The spectrum")), *how)
    elif p.spectrum_file is not None:
        bands, legend = write_distance_from(p.input, read_reference(p.spectrum_file), *how)
    else:
        bands, legend = write_distance(*two_images(p.input), *how)
    return {"compared_bands": bands, "legends": {"output": legend} if legend else {}}


def check(p):
    given = sum(value is not None for value in (p.reference, p.spectrum, p.spectrum_file))
    if given > 1 or given == 0 and len(p.input) != 2:
        raise ParameterError("Give one thing to compare with: reference (rasters), spectrum (numbers) or "
                             "spectrum_file, or two images alone as input; got {count}.", count=given)


TOOL = Tool(
    name="band_spectral_distance",
    title="Spectral distance",
    group="Transforms",
    summary="Computes the spectral distance of each pixel between two images, or from a reference spectrum.",
    help="Two images must lie on one grid, unless the grid of the output is chosen. Their bands are paired by name, "
         "else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an "
         "image of more bands only those with a partner are compared. Scale and offset of the files are applied, so "
         "that images with different ones can be compared.\n\n"
         "The Euclidean distance has the unit of the bands. The spectral angle, in degrees, does not see brightness. "
         "The Bray-Curtis distance, in percent, is 100 minus the Bray-Curtis similarity. The spectral information "
         "divergence compares the shares of the bands in the sum, in nats.\n\n"
         "A pixel that is NoData in one of the compared bands is NoData, also with a threshold. So is one without "
         "such a distance: zero in all bands (angle, Bray-Curtis), or with a value below zero, or zero in one "
         "spectrum alone (divergence).",
    parameters=(
        Rasters("input", "Rasters", "The image: one raster or several on one grid; all bands are taken. Where nothing "
                "else is given to compare with, two images.", aliases=("input_bands", "input_bandsets")),
        Rasters("reference", "Rasters to compare with", "The other image.", default=None),
        Numbers("spectrum", "Spectrum to compare with", "One value for each band, in its physical unit.", default=None,
                unit="unit of the bands"),
        File("spectrum_file", "File of a spectrum", "Table with a row for each band: its value, and if known its "
             "wavelength in micrometres or nanometres; a heading may name the columns.", default=None,
             extensions=("csv", "txt", "tsv")),
        Choice("distance", "Distance", "How far two spectra are apart.", default="euclidean", options=(
            Option("euclidean", "Euclidean", ("minimum_distance", "md")),
            Option("spectral_angle", "Spectral angle (degrees)", ("spectral_angle_mapping", "sam")),
            Option("bray_curtis", "Bray-Curtis (percent)"),
            Option("spectral_information_divergence", "Spectral information divergence", ("sid",))),
            aliases=("algorithm_name",)),
        Number("threshold", "Threshold", "Gives 1 where the distance is greater, and 0 where it is smaller or exactly "
               "this. Without it the output is the distance.", default=None, minimum=0),
        GRID,
        RESAMPLING,
        EXTRA_NODATA,
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Spectral distance", "Raster of the distance, or of 0 and 1.", aliases=("output_path",)),
    ),
    results=(NumberResult("compared_bands", "Compared bands", "bands"),),
    run=run,
    check=check,
    tags=("spectral angle", "change detection", "sam", "sid", "bray-curtis", "euclidean distance", "similarity"),
    references=(
        "Kruse, F. A. et al. (1993). The spectral image processing system (SIPS). Remote Sensing of Environment 44, "
        "145-163.",
        "Bray, J. R., Curtis, J. T. (1957). An ordination of the upland forest communities of southern Wisconsin. "
        "Ecological Monographs 27, 325-349.",
        "Chang, C.-I. (2000). An information-theoretic approach to spectral variability, similarity, and "
        "discrimination for hyperspectral image analysis. IEEE Transactions on Information Theory 46, 1927-1932.",
    ),
)
