"""Change vectors: how far, and which way, each pixel moved in the space of the bands between two dates."""

from dataclasses import dataclass

import numpy as np

MOST_CODED_BANDS = 31


@dataclass(frozen=True, eq=False)
class ChangeVectors:
    """Change vector analysis (Malila 1980; Johnson & Kasischke 1998, doi:10.1080/014311698216062).

    The change of a band is ``second * gain - first * scale + shift``; the sums run over the bands one by one, so that
    a pixel's result depends on nothing but the pixel.

    Attributes:
        scales, gains, shifts: float64 (bands,).
        direction: "angle" for two bands, "signs" for any number up to `MOST_CODED_BANDS`.
    """

    scales: np.ndarray
    gains: np.ndarray
    shifts: np.ndarray
    direction: str

    @classmethod
    def of_values(cls, bands, direction):
        """The changes of the values themselves."""
        return cls(np.ones(bands), np.ones(bands), np.zeros(bands), direction)

    @classmethod
    def of_standard_scores(cls, means, deviations, direction):
        """The changes of standard scores, (value - mean) / standard deviation of the date's band.

        Args:
            means, deviations: float64 (2 x bands,), those of the first image before the second's.
            direction: as the attribute.
        """
        bands = len(means) // 2
        scores = means / deviations
        return cls(1 / deviations[:bands], 1 / deviations[bands:], scores[:bands] - scores[bands:], direction)

    def changes(self, first, second):
        """The change of each band.

        Args:
            first, second: float64 (bands, pixels).
        Returns:
            float64 (bands, pixels).
        """
        if (self.scales == 1).all() and (self.gains == 1).all() and not self.shifts.any():
            return second - first
        return second * self.gains[:, None] - first * self.scales[:, None] + self.shifts[:, None]

    def __call__(self, first, second):
        """Gives (values, defined) of the magnitude, float64 (1, pixels), and of the direction.

        The magnitude is the Euclidean length of the change. A direction is float64 degrees, 0 <= angle < 360, from the
        increase of the first band towards that of the second, undefined where nothing changed; or uint32 codes.
        """
        changes = self.changes(first, second)
        return [(magnitude(changes)[None], None),
                angles(changes) if self.direction == "angle" else (sign_codes(changes)[None], None)]


def magnitude(changes):
    """The Euclidean length of changes (bands, pixels), as (pixels,)."""
    total = np.zeros(changes.shape[1])
    for change in changes:
        total += change * change
    return np.sqrt(total)


def angles(changes):
    """(degrees, defined) of changes of two bands: float32 (1, pixels) in 0 <= angle < 360, and bool (pixels,)."""
    degrees = np.degrees(np.arctan2(changes[1], changes[0])) % 360
    # Just below zero the remainder, or its rounding to 32 bits, is the full turn.
    degrees = degrees.astype(np.float32)
    degrees[degrees >= 360] = 0
    return degrees[None], (changes != 0).any(axis=0)


def sign_codes(changes):
    """The sum of 2^k over the bands k (from 0) whose value increases, for changes (bands, pixels), as uint32."""
    codes = np.zeros(changes.shape[1], np.uint32)
    for place, change in enumerate(changes):
        codes |= (change > 0).astype(np.uint32) << np.uint32(place)
    return codes


def code_dtype(bands):
    """The smallest unsigned type for the codes of so many bands that leaves its greatest number for NoData."""
    return np.dtype(np.uint8 if bands < 8 else np.uint16 if bands < 16 else np.uint32)
