"""Change of two images by iteratively reweighted multivariate alteration detection."""

from ..core.spec import Number, NumberResult, Numbers, Rasters, RasterOutput, TableOutput, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTRA_NODATA, GRID, RESAMPLING


def run(p, ctx):
    from functools import partial

    from ..core.raster.common_grid import on_one_grid
    from ..core.raster.image_difference import chosen_bands
    from ..core.raster.image_pair import pair_images
    from ..core.raster.irmad import find_alteration, iteration_rows, write_alteration
    from ..core.raster.profile import creation_options
    from ..core.vector.table import write_table

    stack_of = partial(on_one_grid, which=p.grid, resampling=p.resampling, also_nodata=p.extra_nodata)
    pair = chosen_bands(pair_images(p.first, p.second, stack_of, ctx), p.bands)
    transform, steps = find_alteration(pair, p.iterations, p.tolerance, ctx.section(0, 0.9, "Finding the alteration"))
    write_alteration(pair, transform, (p.output, p.output_chi_square, p.output_probability),
                     creation_options(p.creation_options), ctx.section(0.9, 1, "Writing the variates"))
    if p.output_table is not None:
        write_table(p.output_table, *iteration_rows(steps))
    return {"iterations_done": len(steps) - 1, "last_change": steps[-1].change,
            "highest_correlation": steps[-1].correlations[-1],
            "extra": {"bands": pair.names, "correlations": transform.correlations,
                      "first_vectors": transform.first_vectors, "second_vectors": transform.second_vectors}}


TOOL = Tool(
    name="irmad",
    title="Alteration detection, IR-MAD",
    group="Change",
    summary="Finds change between two images by canonical correlation, whatever gain and offset each band has.",
    help="Multivariate alteration detection (MAD) takes the pairs of combinations of the bands of both images that "
         "correlate, and subtracts them. The MAD variates are uncorrelated; the first has the greatest variance, "
         "2 (1 - correlation). They do not change when the bands of an image are scaled, shifted or mixed linearly, so "
         "that the images need not be calibrated, nor even have the same units. The sum of the squared variates over "
         "their variances is chi-square with as many degrees of freedom as bands where nothing changed; the no-change "
         "probability is that of a chi-square at least as large.\n\n"
         "Each iteration weights the pixels by their no-change probability under the one before and finds the "
         "correlations anew, so that they become those of the pixels without change. It ends when no correlation "
         "changes by more than the tolerance (exactly the tolerance ends too), or after the greatest number of "
         "iterations, with a warning. Reweighting favours small differences, so that the correlations come out higher "
         "than those of all pixels without change; with fewer than 3 bands it never settles and is refused. Means, "
         "covariances and their weighted forms are sums of whole numbers: standard scores times the root of the "
         "weight, rounded to 30 bits of the largest of the band. They, and every pixel of the outputs, do not depend "
         "on memory or threads.\n\n"
         "Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their "
         "order with a warning; of an image of more bands only those with a partner are compared. A pixel that is "
         "NoData in one of the compared bands is NoData and counts nowhere: clouds should be masked before. The images "
         "must lie on one grid, unless the grid of the output is chosen.",
    parameters=(
        Rasters("first", "First image", "The earlier image: one raster or several."),
        Rasters("second", "Second image", "The later image."),
        Numbers("bands", "Bands", "Which of the compared bands, from 1 in the order of the first image; all if not "
                "given.", default=None, integer=True, minimum=1, unit="band numbers"),
        Number("iterations", "Greatest number of iterations", "How often the pixels are weighted anew at most; 0 gives "
               "plain MAD, all pixels weighing the same.", default=30, integer=True, minimum=0, unit="iterations"),
        Number("tolerance", "Tolerance", "Ends when no canonical correlation changes by more.", default=0.001,
               minimum=0),
        GRID,
        RESAMPLING,
        EXTRA_NODATA,
        CREATION_OPTIONS,
        RasterOutput("output", "MAD variates", "Raster with a band for each variate.", aliases=("output_path",)),
        RasterOutput("output_chi_square", "Chi-square", "Raster of the sum of squared standardised variates."),
        RasterOutput("output_probability", "No-change probability", "Raster of the probability, 0 to 1."),
        TableOutput("output_table", "Correlations", "Table of the canonical correlations of each iteration; 0 is that "
                    "of equal weights.", default=None),
    ),
    results=(NumberResult("iterations_done", "Iterations", "iterations"),
             NumberResult("last_change", "Largest change of a correlation in the last iteration"),
             NumberResult("highest_correlation", "Highest canonical correlation")),
    run=run,
    tags=("change detection", "mad", "ir-mad", "canonical correlation", "no-change probability", "chi-square",
          "radiometric normalisation", "two dates"),
    references=(
        "Nielsen, A. A. (2007). The regularized iteratively reweighted MAD method for change detection in multi- and "
        "hyperspectral data. IEEE Transactions on Image Processing 16, 463-478.",
        "Nielsen, A. A., Conradsen, K., Simpson, J. J. (1998). Multivariate alteration detection (MAD) and MAF "
        "postprocessing in multispectral, bitemporal image data. Remote Sensing of Environment 64, 1-19.",
    ),
)
