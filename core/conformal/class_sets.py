"""Sets of classes as a block function."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..classify.settings import label_dtype
from ..errors import ParameterError
from ..predict.block import found_of_block
from ..predict.normalisation import Normalisation
from ..predict.predictor import Predictor
from .thresholds import sets

OUTPUTS = ("size", "sets", "single")


@dataclass(frozen=True, eq=False)
class SetCounts:
    """How many pixels have which sets.

    Attributes:
        sizes: int64 (classes + 1,), pixels by the number of classes in their set, from 0.
        held: int64 (classes,), pixels whose set holds the class.
        alone: int64 (classes,), pixels whose set holds the class and no other.
    """

    sizes: np.ndarray
    held: np.ndarray
    alone: np.ndarray

    @classmethod
    def none(cls, classes):
        """Those of no pixel."""
        return cls(*(np.zeros(number, np.int64) for number in (classes + 1, classes, classes)))

    def __add__(self, other):
        return SetCounts(self.sizes + other.sizes, self.held + other.held, self.alone + other.alone)

    @property
    def pixels(self):
        """How many there are."""
        return int(self.sizes.sum())

    @property
    def mean_size(self):
        """Mean number of classes in a set; NaN without pixels."""
        return float(self.sizes @ np.arange(len(self.sizes)) / self.pixels) if self.pixels else np.nan

    def share(self, size):
        """Share of the pixels whose set has so many classes, 0 to 1; NaN without pixels."""
        return float(self.sizes[size] / self.pixels) if self.pixels else np.nan


@dataclass(frozen=True, eq=False)
class ClassSets:
    """Block function that gives pixels their sets of classes.

    The outputs are, as wanted and in this order:

    1. "size": the number of classes in the set, one band;
    2. "sets": a band for each class, 1 where it belongs to the set and 0 elsewhere;
    3. "single": the class where the set holds one, one band, invalid elsewhere;

    and at last the `SetCounts` of the block. A pixel with an invalid, NaN or infinite band is invalid everywhere.

    Attributes:
        predictor: a `Predictor` with probabilities.
        normalisation: that of the model.
        lowest: float64 (classes,), see `core.conformal.thresholds.thresholds`.
        values: the number of each class in maps.
        wanted: of `OUTPUTS`, in that order.

    Raises:
        ParameterError: the predictor knows no probabilities.
    """

    predictor: Predictor
    normalisation: Normalisation
    lowest: np.ndarray
    values: Tuple[int, ...]
    wanted: Tuple[str, ...] = OUTPUTS

    def __post_init__(self):
        require_shares(self.predictor)

    def bytes_per_pixel(self, dtype):
        """Bytes of work arrays for each pixel of a block, outputs not included."""
        return self.predictor.bands * (2 * dtype.itemsize + 8) + 40 * self.predictor.classes + 64

    def __call__(self, values, valid=None):
        outputs = found_of_block(self, True, self._found, values, valid)
        wanted = [output for name, output in zip(OUTPUTS, outputs) if name in self.wanted]
        return [*wanted, _counts(*outputs[:2])]

    def _found(self, outcome):
        held = sets(outcome.shares, self.lowest)
        size = held.sum(axis=0)
        yield size[None].astype(np.min_scalar_type(len(held))), None
        yield held.view(np.uint8), None
        labels = np.array(self.values, label_dtype(self.values))
        yield labels.take(held.argmax(axis=0))[None], size == 1


def require_shares(predictor):
    """Raises `ParameterError` where a predictor knows no probabilities."""
    if not predictor.has_shares:
        raise ParameterError("Class sets need probabilities, and this model has none; take a model with "
                             "probabilities, such as maximum likelihood or a random forest.")


def _counts(size, held):
    (sizes, valid), (held, _) = size, held
    counted = sizes if valid is None else sizes[valid]
    alone = held & (sizes == 1)
    return SetCounts(np.bincount(counted.reshape(-1), minlength=len(held) + 1),
                     *(np.count_nonzero(found, axis=(1, 2)) for found in (held, alone)))
