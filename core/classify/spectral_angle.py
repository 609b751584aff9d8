"""Spectral angle mapping."""

from dataclasses import dataclass

import numpy as np

from ..errors import ParameterError
from ..language import Phrase
from .rounding import UNIT
from .rule import Rule
from .scores import QuadraticScores

_SAME_DIRECTION = 1e-12


@dataclass(frozen=True, eq=False)
class SpectralAngle(Rule):
    """The signature with the smallest angle to the pixel's spectrum wins (Kruse et al. 1993, RSE 44:145-163).

    The scores are the squared chords between unit vectors, 4 sin^2(angle / 2): unlike the cosine they keep all digits
    of small angles. Means whose directions agree to 1e-12 count as one direction, so proportional spectra tie. The
    measure is the angle in degrees, 0 to 180. The threshold is such an angle; a larger one is unclassified, an equal
    one is kept. A pixel that is zero in all bands has no angle and is unclassified.
    """

    threshold_range = Phrase("an angle above 0 and up to 180 degrees")

    @classmethod
    def of(cls, signatures, priors):
        """The rule over a sequence of `Signature`; the priors (signatures,) have no part in it.

        Raises:
            ParameterError: there is one band only, or a mean is zero in all bands.
        """
        if signatures[0].bands == 1:
            raise ParameterError("The spectral angle needs at least 2 bands, as all pixels of one band have the same "
                                 "direction; add bands or choose minimum distance.")
        directions = []
        for signature in signatures:
            largest = np.abs(signature.mean).max()
            if largest == 0:
                raise ParameterError("The mean of {signature} is zero in all bands, so it has no spectral angle; "
                                     "leave it out or choose minimum distance.", signature=signature.title)
            direction = signature.mean / largest
            direction /= np.sqrt(np.sum(direction ** 2))
            same = (earlier for earlier in directions if np.abs(earlier - direction).max() < _SAME_DIRECTION)
            directions.append(next(same, direction))
        return cls(QuadraticScores(np.array(directions), np.zeros(len(directions))))

    def pixel_error(self):
        return (self.model.shape[1] + 8) * UNIT

    def prepare(self, pixels):
        squares = np.add.reduce(pixels * pixels, axis=0)
        if pixels.dtype == np.float32:
            # NaN leaves a pixel to float64 where squares may underflow or overflow, and where they are zero.
            squares[(squares < 1e-24) | (squares > 1e30)] = np.nan
            defined = None
        else:
            defined = squares > 0
        np.sqrt(squares, out=squares)
        np.divide(1, squares, out=squares)
        np.multiply(pixels, squares, out=pixels)
        return defined

    def allows(self, threshold):
        return 0 < threshold <= 180

    def limit(self, threshold):
        return 4 * np.sin(np.radians(threshold) / 2) ** 2 * (1 + _SAME_DIRECTION)

    def measure(self, scores):
        np.sqrt(scores, out=scores)
        np.multiply(scores, 0.5, out=scores)
        np.minimum(scores, 1, out=scores)
        np.arcsin(scores, out=scores)
        return np.multiply(scores, 360 / np.pi, out=scores)
