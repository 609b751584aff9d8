"""Change vector analysis of two images."""

from ..core.spec import Boolean, Choice, NumberResult, Option, Rasters, RasterOutput, TextResult, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTRA_NODATA, GRID, RESAMPLING


def run(p, ctx):
    from functools import partial

    from ..core.raster.change_vector import write_change_vectors
    from ..core.raster.common_grid import on_one_grid
    from ..core.raster.image_pair import pair_images
    from ..core.raster.profile import creation_options

    stack_of = partial(on_one_grid, which=p.grid, resampling=p.resampling, also_nodata=p.extra_nodata)
    pair = pair_images(p.first, p.second, stack_of, ctx)
    paths = p.output, p.output_direction, p.output_angle
    written = write_change_vectors(pair, p.direction, p.standardise, paths, creation_options(p.creation_options), ctx)
    return {"compared_bands": len(pair.bands), "written_direction": written, "extra": {"bands": pair.names}}


TOOL = Tool(
    name="change_vector",
    title="Change vectors",
    group="Change",
    summary="Computes how far and which way each pixel moved in the space of the bands between two images.",
    help="The change of a band is the second image minus the first, in physical values (scale and offset of the files "
         "applied). The magnitude is the Euclidean length of the changes of all paired bands.\n\n"
         "The direction of two bands is an angle of 0 or more and less than 360 degrees: 0 where the first band alone "
         "increases, 90 where the second band alone does, 180 and 270 where they decrease. A pixel without any change "
         "has no angle and is NoData there. The direction of other numbers of bands is a code of signs: the first "
         "band adds 1 where it increases, the second 2, the third 4, and so on; a band that decreases or stays exactly "
         "the same adds nothing. The code fits up to 31 bands.\n\n"
         "Standardised bands are compared by their standard scores, (value - mean) / standard deviation of each date, "
         "from the pixels that are valid in all compared bands. This takes away differences of gain and offset "
         "between the dates, such as of light or haze, and gives all bands the same weight; a change of the whole "
         "scene is lost with them.\n\n"
         "Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their "
         "order with a warning; of an image of more bands only those with a partner are compared. A pixel that is "
         "NoData in one of the compared bands is NoData. The images must lie on one grid, unless the grid of the "
         "output is chosen.",
    parameters=(
        Rasters("first", "First image", "The earlier image: one raster or several; all bands are taken."),
        Rasters("second", "Second image", "The later image."),
        Choice("direction", "Direction", "What tells the way of the change.", default="automatic", options=(
            Option("automatic", "Angle of two bands, otherwise signs"),
            Option("angle", "Angle of two bands (degrees)"),
            Option("signs", "Code of the bands that increase"))),
        Boolean("standardise", "Standardise the bands", "Compares standard scores of each date's bands in place of "
                "values.", default=False, aliases=("normalise", "normalize")),
        GRID,
        RESAMPLING,
        EXTRA_NODATA,
        CREATION_OPTIONS,
        RasterOutput("output", "Magnitude", "Raster of the length of the change, in the unit of the bands or in "
                     "standard deviations.", aliases=("output_path",)),
        RasterOutput("output_direction", "Direction of the change", "Raster of the angle or of the code."),
        RasterOutput("output_angle", "Spectral angle", "Raster of the angle between the two spectra, in degrees, of "
                     "values that are not standardised; NoData where a spectrum is zero in all bands.", default=None),
    ),
    results=(NumberResult("compared_bands", "Compared bands", "bands"),
             TextResult("written_direction", "Kind of the direction")),
    run=run,
    tags=("change detection", "cva", "change vector analysis", "magnitude", "direction", "two dates", "multitemporal"),
    references=(
        "Malila, W. A. (1980). Change vector analysis: an approach for detecting forest changes with Landsat. "
        "Proceedings of the 6th Annual Symposium on Machine Processing of Remotely Sensed Data, 326-335.",
        "Johnson, R. D., Kasischke, E. S. (1998). Change vector analysis: a technique for the multispectral monitoring "
        "of land cover and condition. International Journal of Remote Sensing 19, 411-426.",
    ),
)
