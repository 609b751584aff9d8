"""Clusters written: the class map, the signatures of its classes, the model, and what is told of each cluster."""

from dataclasses import dataclass, field
from functools import partial

import numpy as np

from ..classify.signature import Signature
from ..classify.statistics import ClassStatistics
from ..cluster.order import cluster_colour
from ..cluster.silhouette import mean_by_cluster
from ..cluster.space import DISTANCES
from ..legend import text_of_colour
from ..model.model import Model, ModelClass
from ..predict.class_map import ClassMap
from ..predict.statistical import Statistical
from ..spectra.catalogue import SignatureCatalogue
from ..spectra.signature import SpectralSignature
from .apply_model import write_class_map
from .signatures import band_attributes
from .spectral import spectral_bands
from .train_facts import software

CLUSTER_COLUMNS = ("cluster", "pixels", "percent", "nearest_cluster", "nearest_distance", "silhouette",
                   "silhouette_pixels")


@dataclass(frozen=True)
class Counted:
    """A `ClassMap` that also gives the statistics of the pixels of each class, or their counts alone.

    Attributes:
        class_map: the `ClassMap`.
        with_statistics: whether they are wanted.
    """

    class_map: ClassMap
    with_statistics: bool

    def __call__(self, values, valid=None):
        outputs = self.class_map(values, valid)
        labels, known = outputs[0][0].reshape(-1), outputs[0][1]
        there = labels > 0 if known is None else (labels > 0) & known.reshape(-1)
        classes = labels[there]
        found = ClassStatistics()
        if self.with_statistics:
            found = ClassStatistics.of(values.reshape(len(values), -1)[:, there].T, classes)
        return [*outputs, np.bincount(classes, minlength=len(self.class_map.values) + 1), found]


@dataclass
class Counts:
    """What `Counted` blocks add up to.

    Attributes:
        pixels: number of pixels by class, the first entry for none.
        statistics: the `ClassStatistics`.
    """

    pixels: object = 0
    statistics: ClassStatistics = field(default_factory=ClassStatistics)

    def add(self, pixels, statistics):
        self.pixels = self.pixels + pixels
        self.statistics = ClassStatistics.merge(self.statistics, statistics)


def model_of(clustering, stack, settings, seed, ctx):
    """The `Model` that gives pixels of any scene the nearest of the clusters."""
    clusters, method = clustering.clusters, DISTANCES[clustering.space.distance]
    counts = clusters.tally.counts.tolist()
    classes = tuple(ModelClass(number, ctx.tr("Cluster {number}", number=number),
                               text_of_colour(cluster_colour(number - 1)), count)
                    for number, count in enumerate(counts, start=1))
    signatures = tuple(Signature(found.value, centre, name=found.name, count=found.samples)
                       for found, centre in zip(classes, clusters.centres))
    training = {"rasters": [ctx.name_of(source) for source in stack.sources], "pixels": clusters.tally.pixels,
                "samples": clusters.tally.pixels, "iterations": len(clusters.steps)}
    return Model(method, Statistical(method, signatures), spectral_bands(stack.sources), classes,
                 clustering.space.normalisation, settings, seed, training, {}, software())


def write_clusters(stack, model, destinations, options, with_statistics, ctx):
    """Writes the class map, and the distances to the centres where a path is given for them.

    Args:
        stack: the `RasterStack`.
        model: the `Model`.
        destinations: paths by "output" and "output_distance".
        options: GDAL creation options.
        with_statistics: whether those of the classes are wanted.
        ctx: the `Context`.
    Returns:
        (legend, counts): the map's `Legend` and its `Counts`.
    """
    counts = Counts()
    paths = {"output": destinations["output"], "output_confidence": destinations["output_distance"]}
    legend = write_class_map(stack, model, paths, None, options, ctx,
                             partial(Counted, with_statistics=with_statistics), counts.add)
    return legend, counts


def catalogue_of(model, counts):
    """The `SignatureCatalogue` of the pixels of each class of a map."""
    of_bands = band_attributes(model.bands)
    return SignatureCatalogue(tuple(
        SpectralSignature.of(found.value, counts.statistics[found.value], name=found.name, colour=found.colour,
                             **of_bands) for found in model.classes if found.value in counts.statistics.ids))


def cluster_rows(clustering, counts):
    """A row for each cluster, by `CLUSTER_COLUMNS`."""
    space, centres = clustering.space, clustering.clusters.centres
    number, total = len(centres), max(1, int(counts.pixels[1:].sum()))
    means, sizes = np.full(number, np.nan), np.bincount(clustering.winners, minlength=number)
    if clustering.silhouettes is not None:
        means, sizes = mean_by_cluster(clustering.silhouettes, clustering.winners, number)
    rows = []
    for place, centre in enumerate(centres):
        away = space.differences(centre, centres)
        away[place] = np.inf
        nearest, pixels = int(away.argmin()), int(counts.pixels[place + 1])
        rows.append((place + 1, pixels, 100 * pixels / total, nearest + 1 if number > 1 else None,
                     float(away[nearest]) if number > 1 else None, float(means[place]), int(sizes[place])))
    return rows
