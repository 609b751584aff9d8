"""The clusters of the pixels of a raster."""

from dataclasses import dataclass

import numpy as np

from ..cluster.clusters import Clusters
from ..cluster.comparison import compare_numbers
from ..cluster.ending import Ending
from ..cluster.isodata import isodata
from ..cluster.kept import KeptPixels
from ..cluster.kmeans import lloyd
from ..cluster.mini_batch import mini_batches
from ..cluster.nearest import Nearest
from ..cluster.order import from_dark_to_bright
from ..cluster.regrouping import Rules
from ..cluster.seeds import CANDIDATES
from ..cluster.silhouette import silhouettes
from ..cluster.space import Space
from ..errors import InputError, ParameterError
from .cluster_pixels import all_pixels, survey_pixels, threads
from .cluster_seeds import DRAWN, first_centres


@dataclass(frozen=True, eq=False)
class Clustering:
    """What was found, with the clusters in the order of their numbers.

    Attributes:
        space: the `Space` in which pixels are compared.
        clusters: the `Clusters`.
        drawn: (bands, n), pixels of the space drawn at random.
        sample, winners, silhouettes: the pixels of the silhouette (bands, n), their clusters and the silhouette of
            each; the last is None where it is not defined.
    """

    space: Space
    clusters: Clusters
    drawn: np.ndarray
    sample: np.ndarray
    winners: np.ndarray
    silhouettes: object

    @property
    def silhouette(self):
        """The mean silhouette, NaN where it is not defined."""
        return float("nan") if self.silhouettes is None else float(self.silhouettes.mean())


def find_clusters(stack, p, given, ctx):
    """Finds the clusters of a stack.

    Args:
        stack: the `RasterStack`.
        p: values of the tool band_clustering.
        given: float64 (clusters, bands), the first centres in the unit of the values, or None.
        ctx: the `Context`.
    Returns:
        `Clustering`
    Raises:
        InputError: the pixels have not so many different spectra.
        ParameterError: given centres do not fit.
        MemoryLimitError: so many pixels cannot be drawn.
    """
    _check(stack, p, given)
    survey = survey_pixels(stack, _drawn(p), p.seed, _needs_statistics(p), ctx.section(0, 0.1, "Reading the pixels"))
    if p.distance == "spectral_angle" and p.normalization == "none" and not (survey.low.any() or survey.high.any()):
        raise InputError("All pixels of {raster} are zero in all bands, so they have no spectral angle.",
                         raster=stack.sources[0])
    space = Space(p.distance, survey.normalisation(p.normalization), stack.dtype, survey.low.astype(np.float64),
                  survey.high.astype(np.float64))
    drawn = space(survey.drawn.pixels)
    pixels = _pixels(stack, space, survey, drawn, p, ctx)
    centres = first_centres(p, given, space, survey, drawn, pixels, stack.sources[0], ctx)
    found = _iterate(p, pixels, drawn, space, centres, ctx.section(0.15, 0.8, "Finding the clusters"))
    if not found.at_rest:
        ctx.messages.warning("The centres still moved, by up to {shift:.3g}, in the last of {count} iterations; more "
                             "of them may change the clusters.", shift=found.steps[-1].shift, count=len(found.steps))
    if given is None or p.method == "isodata":
        found = found.ordered(from_dark_to_bright(found.centres, found.tally.counts))
    sample = drawn[:, :p.silhouette_pixels]
    winners = Nearest(space, found.centres)(sample)
    return Clustering(space, found, drawn[:, :DRAWN], sample, winners,
                      silhouettes(sample, winners, space.told, ctx.check_cancelled))


def compare_clusters(clustering, p, ctx):
    """The rows of `compare_numbers` for the numbers that the tool was asked to compare.

    Args:
        clustering: the `Clustering`.
        p: values of the tool band_clustering.
        ctx: the `Context`.
    """
    def report(fraction):
        ctx.check_cancelled()
        ctx.progress(fraction)

    return compare_numbers(clustering.drawn, clustering.sample, p.numbers, clustering.space,
                           Ending(p.max_iterations, p.threshold), p.seed, report, ctx.check_cancelled)


def _check(stack, p, given):
    bands = len(stack.bands)
    if p.distance == "spectral_angle" and bands == 1:
        raise ParameterError("The spectral angle needs at least 2 bands, as all pixels of one band have the same "
                             "direction; add bands or choose the Euclidean distance.")
    if given is not None and given.shape[1] != bands:
        raise ParameterError("The start centres have {found} bands, and the rasters have {expected}; give a value for "
                             "each band.", found=given.shape[1], expected=bands)


def _drawn(p):
    batches = p.batch_size * p.max_iterations if p.method == "mini_batch" else 0
    return max(DRAWN, p.silhouette_pixels, p.max_samples or 0, batches, CANDIDATES if p.seeds == "plus_plus" else 0)


def _needs_statistics(p):
    return p.normalization == "z_score" or p.seeds == "standard_deviation"


def _pixels(stack, space, survey, drawn, p, ctx):
    """The pixels that clusters are found with."""
    most = drawn.shape[1] if p.method == "mini_batch" else p.max_samples
    if most is not None and most < survey.count:
        return KeptPixels.of(drawn[:, :most], threads(ctx))
    most = max(p.clusters, p.max_clusters or 0) * (2 if p.method == "isodata" else 1)
    return all_pixels(stack, space, survey, most, ctx)


def _iterate(p, pixels, drawn, space, centres, ctx):
    def report(fraction):
        ctx.check_cancelled()
        ctx.progress(fraction)

    ending = Ending(p.max_iterations, p.threshold, report)
    if p.method == "k_means":
        return lloyd(pixels, space, centres, ending)
    if p.method == "mini_batch":
        return mini_batches(drawn[:, :p.batch_size * p.max_iterations], p.batch_size, space, centres, ending)
    rules = Rules(p.clusters, p.min_size, p.max_deviation, p.merge_distance, p.max_merges, p.max_clusters)
    return isodata(pixels, space, centres, rules, ending)
