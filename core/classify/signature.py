"""The spectral signature of a class: what the statistical classifiers know about it."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import ParameterError
from ..language import Phrase


@dataclass(frozen=True, eq=False)
class Signature:
    """Mean and spread of the pixels of one class.

    Attributes:
        class_id: integer but 0, which means unclassified.
        mean: (bands,) finite numbers, kept as a read-only float64 array.
        macroclass_id: integer but 0, or None where classes are not grouped.
        name, macroclass_name: names for legends and messages.
        colour: "#rrggbb" or None.
        count: number of training pixels, None where it is not known (a spectral library).
        covariance: (bands, bands) with divisor count - 1, symmetric but for rounding, kept as a read-only float64
            array, or None.
        threshold: the signature's own threshold in the unit of the classifier, or None.

    Raises:
        ParameterError: an id is 0 or not an integer, the class has no pixel, or the arrays do not fit.
    """

    class_id: int
    mean: np.ndarray
    macroclass_id: Optional[int] = None
    name: str = ""
    macroclass_name: str = ""
    colour: Optional[str] = None
    count: Optional[int] = None
    covariance: Optional[np.ndarray] = None
    threshold: Optional[float] = None

    def __post_init__(self):
        self._set("class_id", _identifier(self.class_id, Phrase("class")))
        if self.macroclass_id is not None:
            self._set("macroclass_id", _identifier(self.macroclass_id, Phrase("macroclass")))
        if self.count == 0:
            raise ParameterError("There is no valid training pixel in {signature}; draw its polygons over valid "
                                 "pixels, or leave it out.", signature=self.title)
        mean = _frozen(self.mean)
        if mean.ndim != 1 or mean.size == 0 or not np.isfinite(mean).all():
            raise ParameterError("The mean of {signature} must be one finite number for each band; got {got}.",
                                 signature=self.title, got=mean.tolist())
        self._set("mean", mean)
        if self.covariance is not None:
            covariance = _frozen(self.covariance)
            if covariance.shape != (mean.size, mean.size) or not _symmetric(covariance):
                raise ParameterError("The covariance of {signature} must be a symmetric matrix of {bands} x {bands} "
                                     "finite numbers; got {shape}.", signature=self.title, bands=mean.size,
                                     shape=" x ".join(map(str, covariance.shape)))
            self._set("covariance", _frozen((covariance + covariance.T) / 2))

    @classmethod
    def of(cls, class_id, statistics, **attributes):
        """The signature of a class from its `PixelStatistics`; attributes are the other fields."""
        return cls(class_id, statistics.mean, count=statistics.count, covariance=statistics.covariance, **attributes)

    @property
    def bands(self):
        """Number of bands."""
        return len(self.mean)

    @property
    def title(self):
        """How messages call the class, a `Phrase`."""
        if not self.name:
            return Phrase("class {id}", id=self.class_id)
        return Phrase("class {id} ({class_name})", id=self.class_id, class_name=self.name)

    def _set(self, field, value):
        object.__setattr__(self, field, value)


def _identifier(number, kind):
    identifier = int(number)
    if identifier != number:
        raise ParameterError("A {kind} id must be an integer; got {number}.", kind=kind, number=number)
    if identifier == 0:
        raise ParameterError("A {kind} id must not be 0, which means unclassified; give the {kind} another id.",
                             kind=kind)
    return identifier


def _symmetric(matrix):
    return np.isfinite(matrix).all() and np.abs(matrix - matrix.T).max() <= 1e-9 * np.abs(matrix).max()


def _frozen(numbers):
    array = np.array(numbers, dtype=np.float64)
    array.setflags(write=False)
    return array
