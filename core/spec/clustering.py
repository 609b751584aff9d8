"""The parameters of the clustering tool."""

from .files import File
from .inputs import Choice, Number, Option, Rasters, Text
from .lists import Numbers

_HOW = (
    Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid; all bands are taken in order.",
            aliases=("input_bands",)),
    Choice("method", "Method", "Full k-means looks at all pixels in each iteration, by mini-batches at a few of them; "
           "ISODATA also splits, merges and drops clusters.", default="k_means", options=(
               Option("k_means", "k-means", ("kmeans",)),
               Option("mini_batch", "k-means by mini-batches", ("mini_batches",)),
               Option("isodata", "ISODATA"))),
    Choice("distance", "Distance", "What makes pixels similar: the Euclidean distance of their spectra, or the angle "
           "between them, whatever the brightness.", default="euclidean", options=(
               Option("euclidean", "Euclidean distance", ("minimum_distance", "md")),
               Option("spectral_angle", "Spectral angle", ("spectral_angle_mapping", "sam"))),
           aliases=("algorithm_name",)),
    Number("clusters", "Number of clusters", "How many clusters are found; for ISODATA, how many are striven for.",
           default=10, integer=True, minimum=2, maximum=1000, unit="clusters",
           aliases=("class_number", "classes")),
    Choice("seeds", "First centres", "Pixels drawn at random; pixels far from each other, drawn by k-means++; the "
           "middles of equal parts of the range of every band; or from the mean less one standard deviation to the "
           "mean and one.", default="plus_plus", options=(
               Option("random", "Random pixels", ("random_pixel",)),
               Option("plus_plus", "k-means++", ("kmeans++", "k_means++")),
               Option("band_mean", "Range of the bands"),
               Option("standard_deviation", "Mean and standard deviation")),
           aliases=("seed_signatures",)),
    Number("max_iterations", "Greatest number of iterations", "How often pixels are sorted to the centres, and the "
           "centres moved, at most.", default=20, integer=True, minimum=1, maximum=10000, unit="iterations",
           aliases=("max_iter",)),
    Number("threshold", "Threshold", "Ends when no centre moves by more than this; exactly this ends too. In the unit "
           "of the values (of normalised values, if they are), for the spectral angle in degrees. By default a "
           "hundredth of the standard deviation over all bands, the root of their mean variance.", default=None,
           minimum=0),
)

_MORE = (
    Choice("normalization", "Normalisation", "Brings the bands to a common scale by all valid pixels: z score "
           "subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and "
           "divides by their range.", default="none", options=(
               Option("none", "None", (False,)),
               Option("z_score", "Z score"),
               Option("linear_scaling", "Linear scaling")), advanced=True, aliases=("input_normalization",)),
    File("signatures", "Given centres", "Catalogue of signatures, or any spectral library that the import reads, whose "
         "values are the first centres: a cluster for each, numbered in their order but for ISODATA.", default=None,
         extensions=("json", "csv", "scpx", "sli", "txt", "asd"), advanced=True),
    Text("centres", "Typed centres", "The first centres in place of a catalogue: a line for each cluster, with a value "
         "for each band.", default=None, multiline=True, advanced=True),
    Number("max_samples", "Pixels to find clusters with", "Finds the clusters with so many pixels, drawn at random, "
           "instead of all; each pixel of the map then gets the nearest centre.", default=None, integer=True,
           minimum=2, unit="pixels", advanced=True),
    Number("batch_size", "Pixels of a mini-batch", "How many pixels each iteration by mini-batches looks at.",
           default=10000, integer=True, minimum=1, unit="pixels", advanced=True),
    Number("min_size", "Least size", "ISODATA drops clusters with fewer pixels; one of exactly this size stays.",
           default=20, integer=True, minimum=1, unit="pixels", advanced=True),
    Number("max_deviation", "Largest standard deviation", "ISODATA splits clusters of which a band deviates by more; "
           "exactly this is not split. In the unit of the threshold; by default half the largest standard deviation "
           "that a band has over all pixels.", default=None, minimum=0, advanced=True, aliases=("max_std",)),
    Number("merge_distance", "Distance to merge", "ISODATA merges two clusters whose centres are nearer; exactly this "
           "is not merged. In the unit of the threshold; by default half the largest standard deviation that a band "
           "has over all pixels.", default=None, minimum=0, advanced=True),
    Number("max_merges", "Merges in an iteration", "How many pairs of clusters ISODATA merges in one iteration at "
           "most.", default=2, integer=True, minimum=0, unit="pairs", advanced=True),
    Number("max_clusters", "Greatest number of clusters", "ISODATA splits no clusters beyond this number; by default "
           "twice the number striven for.", default=None, integer=True, minimum=2, maximum=2000, unit="clusters",
           advanced=True),
    Number("silhouette_pixels", "Pixels of the silhouette", "With how many pixels, drawn at random, the silhouette is "
           "computed; 0 is none.", default=2000, integer=True, minimum=0, maximum=50000, unit="pixels",
           advanced=True),
    Numbers("numbers", "Numbers to compare", "Numbers of clusters for the table that compares them: each by k-means "
            "from k-means++ seeds, with up to 10000 pixels drawn at random. The map has the number asked for above all "
            "the same.", default=tuple(range(2, 13)), integer=True, minimum=2, maximum=1000, unit="clusters",
            advanced=True),
    Number("seed", "Seed", "Number that all random choices follow from; the same seed gives the same map.", default=0,
           integer=True, minimum=0, maximum=2 ** 31 - 1, advanced=True),
)

CLUSTERING_PARAMETERS = (*_HOW, *_MORE)

CLUSTERING_HELP = (
    "Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to "
    "the mean of its pixels, until no centre moves by more than the threshold. A cluster that is left without pixels "
    "begins anew at the pixel that lies farthest from its centre. By spectral angle a centre is the direction of the "
    "mean of the spectra brought to length 1; a pixel that is zero in all bands has no angle, and becomes class 0.\n\n"
    "By mini-batches an iteration takes the next pixels of a random order, and a centre is the mean of all pixels so "
    "far that were sorted to it.\n\n"
    "ISODATA first drops clusters that are too small, whose pixels go to others in the next iteration. In odd "
    "iterations, and while there are no more than half the wanted clusters, it splits those that deviate too much in "
    "a band, one standard deviation apart, if their pixels lie farther from the centre than usual, and they have more "
    "than twice the least number of pixels and two; where nothing was split it merges clusters that are too near, "
    "the nearest first. While there are no more than half the wanted clusters, place and number of the pixels do not "
    "count. In the last iteration it does neither. The root mean square of distances takes the place of their "
    "mean.\n\n"
    "The clusters are numbered from dark to bright, by the mean of the centre over the bands, so that another order "
    "of the bands gives the same numbers. Scale and offset of the files are applied first. A pixel that is NoData in "
    "any band takes part in nothing and stays NoData. The silhouette tells, from -1 to 1, how much nearer pixels are "
    "to their own cluster than to the next (Rousseeuw). All sums are exact, so that the map does not depend on memory "
    "or threads; pixels that fit into four tenths of the memory are kept there, others are read anew in every "
    "iteration. Where values are normalised, or compared by angle, they are kept in single precision while the "
    "clusters are found."
)
