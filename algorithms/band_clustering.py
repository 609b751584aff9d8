"""Band clustering: classes found in rasters without training areas."""

from ..core.errors import ParameterError
from ..core.spec import FileOutput, NumberResult, RasterOutput, TableOutput, Tool
from ..core.spec.clustering import CLUSTERING_HELP, CLUSTERING_PARAMETERS
from ..core.spec.common import CREATION_OPTIONS, EXTRA_NODATA


def run(p, ctx):
    from ..core.cluster.comparison import COMPARISON_COLUMNS
    from ..core.cluster.steps import STEP_COLUMNS, step_rows
    from ..core.model_file import write_model
    from ..core.raster.cluster_map import CLUSTER_COLUMNS, catalogue_of, cluster_rows, model_of, write_clusters
    from ..core.raster.cluster_seeds import given_centres
    from ..core.raster.clustering import compare_clusters, find_clusters
    from ..core.raster.common_grid import physical_stack
    from ..core.raster.profile import creation_options
    from ..core.raster.signature_files import write_catalogue
    from ..core.vector.table import write_table

    stack = physical_stack(p.input, p.extra_nodata)
    clustering = find_clusters(stack, p, given_centres(p.signatures, p.centres), ctx.section(0, 0.75))
    compared = []
    if p.output_comparison is not None:
        compared = compare_clusters(clustering, p, ctx.section(0.75, 0.8, "Comparing numbers of clusters"))
    found = clustering.clusters
    settings = {name: getattr(p, name) for name in ("method", "distance", "clusters", "seeds")}
    model = model_of(clustering, stack, settings, p.seed, ctx)
    legend, counts = write_clusters(stack, model, vars(p), creation_options(p.creation_options),
                                    p.output_signatures is not None, ctx.section(0.8, 1, "Writing the map"))
    if p.output_signatures is not None:
        write_catalogue(p.output_signatures, catalogue_of(model, counts))
    if p.output_model is not None:
        write_model(p.output_model, model)
    if p.output_table is not None:
        write_table(p.output_table, CLUSTER_COLUMNS, cluster_rows(clustering, counts))
    if p.output_iterations is not None:
        write_table(p.output_iterations, STEP_COLUMNS, step_rows(found.steps))
    if p.output_comparison is not None:
        write_table(p.output_comparison, COMPARISON_COLUMNS, compared)
    return {"clusters_found": len(found.centres), "iterations_done": len(found.steps),
            "last_shift": found.steps[-1].shift, "inertia": found.tally.inertia(found.centres),
            "silhouette": clustering.silhouette, "pixels": int(counts.pixels[1:].sum()),
            "legends": {"output": legend}, "extra": {"centres": found.centres, "steps": found.steps}}


def check(p):
    if p.signatures is not None and p.centres is not None:
        raise ParameterError("signatures and centres both give the first centres; give one of them.")
    if p.max_clusters is not None and p.max_clusters < p.clusters:
        raise ParameterError("max_clusters must be at least clusters, which is {clusters}; got {most}.",
                             clusters=p.clusters, most=p.max_clusters)


TOOL = Tool(
    name="band_clustering",
    title="Band clustering",
    group="Classification",
    summary="Finds clusters of similar pixels in rasters, without training areas, and writes them as a class map.",
    help=CLUSTERING_HELP,
    parameters=(
        *CLUSTERING_PARAMETERS,
        EXTRA_NODATA,
        CREATION_OPTIONS,
        RasterOutput("output", "Clusters", "Class raster with names and colours.",
                     aliases=("output_path", "output_raster_path")),
        RasterOutput("output_distance", "Distance", "Raster of the distance of each pixel to the centre of its "
                     "cluster, or of the angle in degrees.", default=None, aliases=("algorithm_raster",)),
        FileOutput("output_signatures", "Catalogue", "Catalogue of the signatures of the clusters on the map: .json "
                   "holds all of it, .csv all but the covariances.", default=None, file_type="json"),
        FileOutput("output_model", "Model", "File that keeps the centres as a model, with which the classify tool "
                   "gives the same map.", default=None, file_type="wbmodel"),
        TableOutput("output_table", "Table of clusters", "For each cluster its pixels on the map, the nearest other "
                    "cluster and its distance, and the mean silhouette.", default=None),
        TableOutput("output_iterations", "Table of iterations", "For each iteration the number of clusters, the pixels "
                    "that moved to another, the longest way of a centre, the sum of squared distances, and what was "
                    "begun anew, dropped, split or merged.", default=None),
        TableOutput("output_comparison", "Comparison of numbers", "For each number of clusters to compare the sum of "
                    "squared distances, the percentage of all that the clusters explain, the ratio of Calinski and "
                    "Harabasz, and the mean silhouette.", default=None),
    ),
    results=(
        NumberResult("clusters_found", "Number of clusters found"),
        NumberResult("iterations_done", "Iterations", "iterations"),
        NumberResult("last_shift", "Longest way of a centre in the last iteration"),
        NumberResult("inertia", "Sum of squared distances to the centres"),
        NumberResult("silhouette", "Mean silhouette"),
        NumberResult("pixels", "Clustered pixels", "pixels"),
    ),
    run=run,
    check=check,
    guides=(("Clustering", "clustering"),),
    tags=("unsupervised classification", "k-means", "isodata", "mini-batch", "segmentation", "land cover",
          "silhouette"),
    references=(
        "Lloyd, S. P. (1982). Least squares quantization in PCM. IEEE Transactions on Information Theory 28, 129-137.",
        "Ball, G. H., Hall, D. J. (1965). ISODATA, a novel method of data analysis and pattern classification. "
        "Stanford Research Institute, Menlo Park.",
        "Tou, J. T., Gonzalez, R. C. (1974). Pattern recognition principles, section 3.3. Addison-Wesley.",
        "Sculley, D. (2010). Web-scale k-means clustering. Proceedings of the 19th International Conference on World "
        "Wide Web, 1177-1178.",
        "Arthur, D., Vassilvitskii, S. (2007). k-means++: the advantages of careful seeding. Proceedings of the 18th "
        "ACM-SIAM Symposium on Discrete Algorithms, 1027-1035.",
        "Dhillon, I. S., Modha, D. S. (2001). Concept decompositions for large sparse text data using clustering. "
        "Machine Learning 42, 143-175.",
        "Calinski, T., Harabasz, J. (1974). A dendrite method for cluster analysis. Communications in Statistics 3, "
        "1-27.",
        "Rousseeuw, P. J. (1987). Silhouettes: a graphical aid to the interpretation and validation of cluster "
        "analysis. Journal of Computational and Applied Mathematics 20, 53-65.",
    ),
)
