"""Principal components of bands, forward and back."""

from ..core.errors import ParameterError
from ..core.spec import (
    Boolean,
    Choice,
    Extent,
    File,
    FileOutput,
    Number,
    NumberResult,
    Option,
    Rasters,
    RasterOutput,
    TableOutput,
    Tool,
)
from ..core.spec.common import CREATION_OPTIONS, EXTRA_NODATA, GRID, RESAMPLING


def run(p, ctx):
    from ..core.raster.common_grid import on_one_grid
    from ..core.raster.pca import measure_components, read_transform, write_bands, write_components, write_transform
    from ..core.raster.profile import creation_options
    from ..core.transforms.pca_report import component_page, component_rows
    from ..core.vector.table import write_table

    stack = on_one_grid(p.input, p.grid, "grid", p.extent, p.resampling, p.extra_nodata)
    if p.transform is None:
        components = measure_components(stack, p.matrix, ctx.section(0, 0.5))
    else:
        components = read_transform(p.transform)
    number = components.number_to_keep(p.components, p.variance)
    write = write_bands if p.inverse else write_components
    write(stack, components, number, p.output, creation_options(p.creation_options),
          ctx if p.transform else ctx.section(0.5, 1))
    if p.output_table is not None:
        write_table(p.output_table, *component_rows(components))
    if p.output_html is not None:
        component_page(p.output_html, components, number, ctx.tr)
    if p.output_transform is not None:
        write_transform(p.output_transform, components, map(ctx.name_of, stack.sources))
    return {"kept_components": number, "kept_variance": float(components.shares[:number].sum()),
            "pixels": components.pixels, "extra": {"eigenvalues": components.values, "eigenvectors": components.vectors,
                                                   "covariance": components.covariance,
                                                   "correlation": components.correlation}}


def check(p):
    if p.components is not None and p.variance is not None:
        raise ParameterError("components and variance both say how many components are kept; give one of them.")
    if p.inverse and p.transform is None:
        raise ParameterError("transform is needed for inverse: the file that was saved with the components.")
    if p.transform is not None and p.output_transform is not None:
        raise ParameterError("output_transform saves a transform that is computed here, and transform brings one; "
                             "give one of them.")


TOOL = Tool(
    name="band_pca",
    title="Principal components",
    group="Transforms",
    summary="Transforms bands into principal components, or components back into bands.",
    help="The statistics are those of the pixels that are valid in all bands, in physical values (scale and offset "
         "of the files applied), with divisor n - 1; they do not depend on memory or threads. By covariance a "
         "component is the sum of eigenvector times (value - mean); by correlation the difference is divided by the "
         "band's standard deviation too, so that all bands weigh the same. Eigenvectors have length 1, and the entry "
         "of the greatest size is positive; of equally large ones that of the first band. A pixel that is NoData in "
         "one of the bands is NoData in all results.\n\n"
         "A saved transform makes the components of another scene comparable: its means and vectors are used instead "
         "of the scene's own, with the bands found by name or wavelength, and else in their order with a warning. "
         "The inverse turns components back into bands; components that are left out count as their mean, which "
         "takes the noise of the last ones away. Results are floating point.",
    parameters=(
        Rasters("input", "Rasters", "The bands: one raster or several on one grid; all bands are taken. For the "
                "inverse, the components.", aliases=("input_bands",)),
        Choice("matrix", "Matrix", "What is decomposed; a saved transform brings its own.", default="covariance",
               options=(Option("covariance", "Covariance (units as they are)", (False,)),
                        Option("correlation", "Correlation (bands weigh the same)", (True,))),
               aliases=("normalize",)),
        Number("components", "Number of components", "How many components are kept, the first ones; all if not given.",
               default=None, integer=True, minimum=1, unit="components", aliases=("number_components",)),
        Number("variance", "Share of the variance", "Keeps the fewest components that together hold at least this "
               "share; exactly this share is enough.", default=None, minimum=0, maximum=100, unit="percent"),
        File("transform", "Saved transform", "Transform of an earlier run, used instead of statistics of the input.",
             default=None, extensions=("json",), advanced=True),
        Boolean("inverse", "Back to bands", "Takes components and gives the bands of the saved transform.",
                default=False, advanced=True),
        GRID,
        RESAMPLING,
        Extent("extent", "Extent", "Only this extent is used, snapped outward to whole pixels.", default=None,
               advanced=True, aliases=("extent_list",)),
        EXTRA_NODATA,
        CREATION_OPTIONS,
        RasterOutput("output", "Components", "Raster with a band for each component, or for each band of the inverse.",
                     aliases=("output_path",)),
        TableOutput("output_table", "Table", "Covariance, correlation, means, standard deviations, eigenvectors, "
                    "eigenvalues and shares of the variance.", default=None),
        FileOutput("output_html", "Page", "Page with the same tables.", default=None, file_type="html"),
        FileOutput("output_transform", "Transform", "File that keeps the transform.", default=None, file_type="json"),
    ),
    results=(NumberResult("kept_components", "Kept components", "components"),
             NumberResult("kept_variance", "Share of the variance kept", "percent"),
             NumberResult("pixels", "Pixels behind the statistics", "pixels")),
    run=run,
    check=check,
    tags=("pca", "principal component analysis", "eigenvalues", "dimensionality reduction", "decorrelation",
          "covariance", "correlation", "noise"),
    references=("Richards, J. A., Jia, X. (2006). Remote Sensing Digital Image Analysis, 4th edition, chapter 6. "
                "Springer.",
                "Chavez, P. S., Kwarteng, A. Y. (1989). Extracting spectral contrast in Landsat Thematic Mapper image "
                "data using selective principal component analysis. Photogrammetric Engineering and Remote Sensing 55, "
                "339-348."),
)
