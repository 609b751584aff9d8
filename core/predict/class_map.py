"""A predictor as a block function."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..classify.settings import label_dtype
from ..errors import ParameterError
from .block import found_of_block
from .normalisation import Normalisation
from .predictor import Predictor

OUTPUTS = ("confidence", "probabilities", "entropy", "margin")


@dataclass(frozen=True, eq=False)
class ClassMap:
    """Block function that gives pixels the classes of a model.

    The outputs are, in this order:

    1. the class, one band in the smallest type that holds the values and 0, which is a pixel without class;
    2. as wanted, float32: "confidence" (the probability of the class, or the distance or angle to it), "probabilities"
       (a band for each class), "entropy" (that of the probabilities over its largest value: 0 is sure, 1 is even) and
       "margin" (the largest probability less the second). They are there also where the threshold leaves no class.

    A pixel with an invalid, NaN or infinite band is invalid in all outputs, one without an angle in the confidence.

    Attributes:
        predictor: the `Predictor`, with its threshold.
        values: the number of each class in the map.
        normalisation: that of the model.
        wanted: of `OUTPUTS`, in that order.

    Raises:
        ParameterError: an output needs probabilities, and the predictor knows none.
    """

    predictor: Predictor
    values: Tuple[int, ...]
    normalisation: Normalisation
    wanted: Tuple[str, ...] = ()

    def __post_init__(self):
        for name in self.wanted:
            if not (self.predictor.has_shares or name == "confidence" and self.predictor.has_measure):
                raise ParameterError("output_{name} needs probabilities, and this model has none; leave it out, or "
                                     "take a model with probabilities.", name=name)

    def bytes_per_pixel(self, dtype):
        """Bytes of work arrays for each pixel of a block, outputs not included."""
        shares = self.predictor.classes if self.wanted else 0
        return self.predictor.bands * (2 * dtype.itemsize + 8) + 32 * shares + 64

    def seconds_per_pixel(self):
        """Roughly what a pixel takes."""
        return self.predictor.seconds_per_pixel(bool(self.wanted))

    def __call__(self, values, valid=None):
        return found_of_block(self, bool(self.wanted), self._found, values, valid)

    def _found(self, outcome):
        """(numbers (bands of the output, m), bool (m,) or None where all are defined) of each output."""
        # The last one is for winners of -1.
        yield np.array([*self.values, 0], label_dtype(self.values)).take(outcome.winners, mode="wrap")[None], None
        for name in self.wanted:
            numbers = getattr(self, "_" + name)(outcome).astype(np.float32)
            yield numbers, None if name != "confidence" or not np.isnan(numbers).any() else ~np.isnan(numbers[0])

    @staticmethod
    def _confidence(outcome):
        if outcome.measure is not None:
            return outcome.measure[None]
        return np.take_along_axis(outcome.shares, outcome.winners[None], axis=0)

    @staticmethod
    def _probabilities(outcome):
        return outcome.shares

    @staticmethod
    def _entropy(outcome):
        total = np.zeros((1, outcome.shares.shape[1]))
        # One class after the other: an order that does not depend on how many pixels there are.
        for share in outcome.shares:
            total -= share * np.log(np.where(share > 0, share, 1))
        return total / np.log(max(2, len(outcome.shares)))

    @staticmethod
    def _margin(outcome):
        if len(outcome.shares) == 1:
            return outcome.shares
        *_, second, first = np.partition(outcome.shares, len(outcome.shares) - 2, axis=0)
        return (first - second)[None]
