"""Signature plot: spectra by wavelength, and their distances."""

from ..core.spec import Choice, FileOutput, NumberResult, Option, Tool
from ..core.spec.common import SIGNATURES


def run(p, ctx):
    from ..core.errors import InputError
    from ..core.picture import require_drawing, write_picture
    from ..core.raster.spectral_files import read_library
    from ..core.spectra.plot import plot_svg, series_of, write_plot_page

    require_drawing(p.output_svg, ctx)
    catalogue = read_library(p.input).selected.of_classes(p.classes, p.macroclasses)
    if not len(catalogue):
        raise InputError("{path} has no selected signature of these classes.", path=p.input)
    ctx.progress(0.95)
    ctx.check_cancelled()
    write_plot_page(p.output, catalogue, p.spread, ctx.tr)
    if p.output_svg is not None:
        write_picture(p.output_svg, plot_svg(*series_of(catalogue, p.spread), ctx.tr), ctx)
    return {"signatures": len(catalogue)}


TOOL = Tool(
    name="signature_plot",
    title="Signature plot",
    group="Spectra and training",
    summary="Plots signatures by wavelength with their spread, and tells the distances of every pair.",
    help="The page works without a network: tick signatures off and on, and point at a band to read it. Below stand "
         "Euclidean distance, spectral angle, Bray-Curtis similarity and, where covariances are known, Bhattacharyya "
         "distance, Jeffries-Matusita, divergence and transformed divergence of every pair. Where a signature has no "
         "wavelengths all stand by the number of their bands. Only signatures that are selected in the catalogue are "
         "plotted. There is no NoData in a signature.",
    parameters=(
        *SIGNATURES,
        Choice("spread", "Spread", "What is shown around the lines.", default="std", options=(
            Option("std", "One standard deviation"), Option("range", "Smallest to largest value"),
            Option("none", "Nothing"))),
        FileOutput("output", "Page", "Page with the plot and the table of distances.", file_type="html"),
        FileOutput("output_svg", "Picture", "The plot as a picture: of lines as .svg, of pixels as .png.",
                   default=None, file_type="svg", other_types=("png",), aliases=("output_picture",)),
    ),
    results=(NumberResult("signatures", "Number of signatures"),),
    run=run,
    tags=("spectrum", "chart", "spectral library", "separability", "wavelength"),
)
