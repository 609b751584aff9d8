"""What all trained classifiers have in common, whatever their family."""

from dataclasses import dataclass
from typing import Optional

import numpy as np


@dataclass(frozen=True, eq=False)
class Outcome:
    """What became of n pixels.

    Attributes:
        winners: intp (n,), the place of each pixel's class among the classes of the model.
        shares: float64 (classes, n), the probability of each class, or None where it was not asked for.
    """

    winners: np.ndarray
    shares: Optional[np.ndarray] = None


class Predictor:
    """Gives pixels one of several classes.

    The outcome for a pixel depends on that pixel alone: not on its neighbours, its place, the number of threads or the
    library of linear algebra.

    Attributes:
        bands, classes: how many there are.
        has_shares: whether it knows probabilities.
        scratch_bytes: what a call takes whatever the number of pixels.
    """

    has_shares = True

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


def pieces(number, size):
    """Slices of at most so many of a number of pixels."""
    return [slice(start, min(start + size, number)) for start in range(0, number, size)]
