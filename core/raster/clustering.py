"""Clusters of the pixels of a raster: found, described, and written as a map."""

from dataclasses import dataclass

import numpy as np

from ..cluster.comparison import compare_numbers
from ..cluster.isodata import Rules, isodata
from ..cluster.kept import KeptPixels
from ..cluster.kmeans import Clusters, Ending, lloyd, mini_batches
from ..cluster.nearest import Nearest
from ..cluster.order import from_dark_to_bright
from ..cluster.seeds import CANDIDATES, deviation_seeds, plus_plus_seeds, random_seeds, range_seeds
from ..cluster.silhouette import silhouettes
from ..cluster.space import Space
from ..cluster.survey import Survey
from ..errors import InputError, ParameterError
from .cluster_pixels import all_pixels, survey_pixels, threads

_FEWEST_DRAWN = 10_000


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
    centres = _first_centres(p, given, space, survey, drawn, pixels, stack.sources[0], ctx)
    found = _iterate(p, pixels, drawn, space, centres, ctx.section(0.15, 0.8, "Finding the clusters"))
    if not found.at_rest:
        ctx.messages.warning("The centres still moved, by up to {shift:.3g}, in the last of {count} iterations; more "
                             "of them may change the clusters.", shift=found.steps[-1].shift, count=len(found.steps))
    if given is None or p.method == "isodata":
        order = from_dark_to_bright(found.centres, found.tally.counts)
        found = found.ordered(order)
    sample = drawn[:, :p.silhouette_pixels]
    winners = Nearest(space, found.centres)(sample)
    return Clustering(space, found, drawn[:, :_FEWEST_DRAWN], sample, winners, silhouettes(sample, winners, space.told, ctx.check_cancelled))


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
    return max(_FEWEST_DRAWN, p.silhouette_pixels, p.max_samples or 0, batches,
               CANDIDATES if p.seeds == "plus_plus" else 0)


def _needs_statistics(p):
    return p.normalization == "z_score" or p.seeds == "standard_deviation"


def _pixels(stack, space, survey, drawn, p, ctx):
    """The pixels that clusters are found with."""
    most = drawn.shape[1] if p.method == "mini_batch" else p.max_samples
    if most is not None and most < survey.count:
        return KeptPixels.of(drawn[:, :most], threads(ctx))
    return all_pixels(stack, space, survey, p.clusters, ctx)


def _first_centres(p, given, space, survey: Survey, drawn, pixels, raster, ctx):
    number = p.clusters if given is None else len(given)
    centres = random_seeds(drawn[:, :_FEWEST_DRAWN], pixels, number, p.seed)
    if len(centres) < number:
        raise InputError("{number} clusters were asked for, and {raster} has {found} different spectra; take fewer "
                         "clusters.", number=number, raster=raster, found=len(centres))
    if given is None and p.seeds == "random":
        return centres
    if given is None and p.seeds == "plus_plus":
        candidates = np.concatenate([drawn[:, :CANDIDATES], centres.T.astype(drawn.dtype)], axis=1)
        return plus_plus_seeds(candidates, number, p.seed, ctx.check_cancelled)
    if given is None:
        low, high = (ends.astype(np.float64) for ends in (survey.low, survey.high))
        given = range_seeds(low, high, number) if p.seeds == "band_mean" else deviation_seeds(
            survey.statistics.mean, survey.deviations(), number)
    found = space.exact(given.T).T
    if len(found) < number:
        raise ParameterError("A start centre is zero in all bands, so it has no spectral angle; choose other start "
                             "centres, or the Euclidean distance.")
    return found


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
