"""What all trained classifiers have in common, whatever their family."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import ParameterError


# The arrays themselves, and the forms in which they are used.
_COPIES = 4


@dataclass(frozen=True, eq=False)
class Outcome:
    """What became of n pixels.

    Attributes:
        winners: intp (n,), the place of each pixel's class among those of the model, -1 for a pixel without class.
        shares: float64 (classes, n), the probability of each class, or None where it was not asked for.
        measure: float64 (n,), what tells how sure or how near the nearest class is, also where the pixel gets none; NaN
            where it is not defined. None where that is the probability of the class, or was not asked for.
    """

    winners: np.ndarray
    shares: Optional[np.ndarray] = None
    measure: Optional[np.ndarray] = None


class Predictor:
    """Gives pixels one of several classes.

    The outcome for a pixel depends on that pixel alone: not on its neighbours, its place, the number of threads or the
    library of linear algebra.

    Attributes:
        bands, classes: how many there are.
        has_shares: whether it knows probabilities.
        has_measure: whether it knows another measure of how near a class is.
        scratch_bytes: what a call takes whatever the number of pixels.
    """

    has_shares = True
    has_measure = False

    @property
    def resident_bytes(self):
        """Roughly what it takes in memory."""
        return _COPIES * sum(array.nbytes for array in self.parts()[1].values())

    def with_threshold(self, threshold):
        """A predictor that gives a pixel no class where the probability of its class is below a threshold.

        Raises:
            ParameterError: the threshold is no probability, or there are none.
        """
        return Cautious(self, threshold)

    def decide(self, pixels, shares=False):
        """Decides on pixels.

        Args:
            pixels: real ndarray (bands, n); NaN and infinite values get any class.
            shares: whether the probabilities are wanted.
        Returns:
            `Outcome`
        """
        winners = np.empty(pixels.shape[1], np.intp)
        found = np.empty((self.classes, pixels.shape[1])) if shares else None
        with np.errstate(all="ignore"):
            for piece, outcome in self._decided(pixels, shares):
                winners[piece] = outcome.winners
                if shares:
                    found[:, piece] = outcome.shares
        return Outcome(winners, found)

    def seconds_per_pixel(self, shares):
        """Roughly what a pixel takes, with probabilities or without."""
        raise NotImplementedError

    def _decided(self, pixels, shares):
        """Yields (slice, `Outcome`) of one piece of the pixels after the other."""
        raise NotImplementedError

    def parts(self):
        """(settings, arrays) that ``of_parts`` makes the same predictor of."""
        raise NotImplementedError

    @classmethod
    def of_parts(cls, parts):
        """The predictor of `Parts` from a file.

        Raises:
            Damaged: they do not make one.
        """
        raise NotImplementedError


@dataclass(frozen=True, eq=False)
class Cautious(Predictor):
    """Another predictor with a threshold.

    Attributes:
        predictor: the other one.
        threshold: the lowest probability that a class is given with, 0 to 1; itself is enough.

    Raises:
        ParameterError: the threshold is no probability, or the other predictor knows none.
    """

    predictor: Predictor
    threshold: float

    def __post_init__(self):
        if not self.predictor.has_shares:
            raise ParameterError("threshold needs probabilities, and this model was trained without them; leave it "
                                 "out, or train the model with probabilities.")
        if not 0 <= self.threshold <= 1:
            raise ParameterError("threshold must be a probability from 0 to 1 for this model; got {threshold}.",
                                 threshold=self.threshold)

    @property
    def bands(self):
        return self.predictor.bands

    def parts(self):
        return self.predictor.parts()

    @property
    def classes(self):
        return self.predictor.classes

    @property
    def scratch_bytes(self):
        return self.predictor.scratch_bytes

    def seconds_per_pixel(self, shares):
        return self.predictor.seconds_per_pixel(True)

    def decide(self, pixels, shares=False):
        outcome = self.predictor.decide(pixels, shares=True)
        own = np.take_along_axis(outcome.shares, outcome.winners[None], axis=0)[0]
        return Outcome(np.where(own >= self.threshold, outcome.winners, -1), outcome.shares, own)


def pieces(number, size):
    """Slices of at most so many of a number of pixels."""
    return [slice(start, min(start + size, number)) for start in range(0, number, size)]
