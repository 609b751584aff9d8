"""The nearest of several centres, for many pixels."""

import numpy as np

from ..classify.assignment import Ballot, pieces
from ..classify.rounding import UNIT, gamma
from ..classify.scores import PIECE

# Beyond this the squares of single precision may overflow.
_LARGEST = 1e15
_ROOMY = 1 + 1e-3
# Squared distances that are computed at once in float64.
_MOST_SQUARES = 1 << 17


class Nearest:
    """Gives each pixel of a space the place of its nearest centre, the first of equally near ones.

    The places are those that float64 decides. A first look in float32 takes |c|^2 - 2 x c, seen from the origin of the
    space, which is least where |x - c|^2 is. A sum of b + 1 products in any order is off by gamma(b + 1) times their
    sizes, and each factor by a unit or two (Higham 2002, Accuracy and Stability of Numerical Algorithms, sections 3.1
    and 3.5); as no pixel lies farther from the origin than the range of the space, one bound holds for all. Pixels for
    which two centres lie within it are looked at again.

    Args:
        space: the `Space`.
        centres: float64 (clusters, bands).
    """

    def __init__(self, space, centres):
        number = len(centres)
        self._centres, self._dtype = centres, np.min_scalar_type(number)
        # Small whole numbers and those of the origin are the same in float32.
        single = space.squares.is_whole or space.dtype == np.float32
        self._origin = space.origin.astype(np.float32 if single else np.float64)[:, None]
        away = centres - space.origin
        self._slack = _slack(space, away)
        if self._slack is not None:
            self._weights = np.concatenate([-2 * away, (away ** 2).sum(axis=1)[:, None]], axis=1).astype(np.float32)

    @property
    def scratch_bytes(self):
        """What a call takes whatever the number of pixels."""
        number, bands = self._centres.shape
        return PIECE * (8 * number + 4 * bands + 64) + 32 * _MOST_SQUARES

    def __call__(self, pixels):
        """The places for pixels (bands, n), all finite: unsigned integers (n,) of the smallest type that holds them."""
        places, doubtful = np.empty(pixels.shape[1], self._dtype), np.arange(pixels.shape[1])
        if self._slack is not None:
            doubtful = np.flatnonzero(self._screen(pixels, places))
        most = max(1, _MOST_SQUARES // len(self._centres))
        for start in range(0, len(doubtful), most):
            some = doubtful[start:start + most]
            places[some] = self._decided(pixels[:, some])
        return places

    def _screen(self, pixels, places):
        """Fills in the places that float32 proves; bool (n,), true where they are in doubt."""
        bands, number = len(pixels), len(self._weights)
        ballot, doubtful = Ballot(number), np.empty(len(places), bool)
        terms, scores = np.ones((bands + 1, PIECE), np.float32), np.empty((number, PIECE), np.float32)
        for where in pieces(len(places)):
            size = where.stop - where.start
            np.subtract(pixels[:, where], self._origin, out=terms[:bands, :size], casting="same_kind")
            # Half the time of differences and their squares, with any library of linear algebra.
            np.einsum("kb,bn->kn", self._weights, terms, out=scores)
            places[where] = ballot.first(scores, scores.min(axis=0) + self._slack)[:size]
            np.not_equal(ballot.count()[:size], 1, out=doubtful[where])
        return doubtful

    def _decided(self, pixels):
        """The places by float64."""
        squares = np.zeros((len(self._centres), pixels.shape[1]))
        # One band after the other: an order that does not depend on how many pixels there are.
        for band, centres in zip(pixels, self._centres.T):
            squares += (band - centres[:, None]) ** 2
        return squares.argmin(axis=0)


def _slack(space, away):
    """How much higher than the lowest a score may be computed that is the lowest; None where float32 tells nothing."""
    half, largest = space.reach(space.origin)
    if not max(half.max(), np.abs(away).max(), largest.max()) < _LARGEST:
        return None
    far, centre = np.sqrt((half ** 2).sum()) * (1 + 2 * UNIT), np.sqrt((away ** 2).sum(axis=1)).max()
    error = gamma(space.bands + 6) * (2 * far * centre + centre ** 2)
    # Differences of doubles are rounded once before they are float32.
    error += 2 * centre * np.sqrt((largest ** 2).sum()) * 2.0 ** -52
    return np.float32(2 * error * _ROOMY + 1e-30)
