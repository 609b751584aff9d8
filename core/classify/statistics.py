"""Statistics of the training pixels of each class, gathered in pieces."""

from dataclasses import dataclass, field
from typing import Mapping

import numpy as np

from ..errors import InputError
from ..language import listed
from ..stats.exact_sums import ExactSums


@dataclass(frozen=True, eq=False)
class PixelStatistics:
    """Count, mean, covariance, minimum and maximum of the pixels of one class.

    The sums are exact, so the statistics are the same to the last bit for any order and any grouping of the pixels,
    and lose nothing where a small spread lies on large values. Each mean and covariance is rounded once.

    Attributes:
        count: number of pixels.
        minimum, maximum: ndarray (bands,) in the dtype of the pixels; empty without a pixel.
        sums: the `ExactSums` of the pixels.
    """

    count: int
    minimum: np.ndarray
    maximum: np.ndarray
    sums: ExactSums

    @classmethod
    def of(cls, samples):
        """Statistics of samples (n, bands), n > 0."""
        return cls(len(samples), samples.min(axis=0), samples.max(axis=0), ExactSums.of(samples))

    def __add__(self, other):
        return PixelStatistics(self.count + other.count, np.minimum(self.minimum, other.minimum),
                               np.maximum(self.maximum, other.maximum), self.sums + other.sums)

    @property
    def mean(self):
        """float64 ndarray (bands,)."""
        return self.sums.mean(self.count)

    @property
    def covariance(self):
        """float64 ndarray (bands, bands) with divisor count - 1; None for a single pixel."""
        return self.sums.covariance(self.count) if self.count > 1 else None


@dataclass(frozen=True, eq=False)
class ClassStatistics:
    """The statistics of several classes; an empty one is the start of a sum.

    Attributes:
        classes: `PixelStatistics` by class id, in the order of the ids.
    """

    classes: Mapping[int, PixelStatistics] = field(default_factory=dict)

    @classmethod
    def of(cls, samples, ids):
        """Statistics of training pixels.

        Args:
            samples: ndarray (n, bands), integer or floating point.
            ids: integer ndarray (n,), the class of each pixel.
        Raises:
            InputError: the shapes do not fit, a value is NaN or infinite, or a class id is 0.
        """
        samples, ids = np.asarray(samples), np.asarray(ids)
        _check(samples, ids)
        order = np.argsort(ids)
        found, starts = np.unique(ids[order], return_index=True)
        groups = np.split(order, starts[1:]) if len(found) else []
        return cls({int(class_id): PixelStatistics.of(samples[group]) for class_id, group in zip(found, groups)})

    @staticmethod
    def merge(first, second):
        """Statistics of the pixels of both.

        Raises:
            InputError: the numbers of bands differ.
        """
        bands = {len(part.minimum) for part in (*first.classes.values(), *second.classes.values())}
        if len(bands) > 1:
            raise InputError("The training pixels must all have the same number of bands; got {found}.",
                             found=listed(sorted(bands)))
        classes = dict(first.classes)
        for class_id, part in second.classes.items():
            classes[class_id] = classes[class_id] + part if class_id in classes else part
        return ClassStatistics(dict(sorted(classes.items())))

    @property
    def ids(self):
        """The class ids in rising order, a tuple of int."""
        return tuple(self.classes)

    def count(self, class_id):
        """Number of pixels of a class, 0 for one that never came."""
        return self.classes[class_id].count if class_id in self.classes else 0

    def __getitem__(self, class_id):
        return self.classes[class_id]


def _check(samples, ids):
    if samples.ndim != 2 or ids.shape != samples.shape[:1]:
        raise InputError("Training pixels must come as (pixels, bands) with one class id each; got {samples} values "
                         "and {ids} ids.", samples=" x ".join(map(str, samples.shape)), ids=ids.size)
    if samples.dtype.kind == "f" and not np.isfinite(samples).all():
        bad = int(np.count_nonzero(~np.isfinite(samples).all(axis=1)))
        raise InputError("{bad} of {all} training pixels hold NaN or infinity; leave out pixels without data.",
                         bad=bad, all=len(samples))
    if (ids == 0).any():
        raise InputError("{count} training pixels have the class id 0, which means unclassified; give their class "
                         "another id.", count=int(np.count_nonzero(ids == 0)))
