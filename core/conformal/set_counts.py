"""How many pixels of a map have which sets of classes."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class SetCounts:
    """How many pixels have which sets.

    Attributes:
        sizes: int64 (classes + 1,), pixels by the number of classes in their set, from 0.
        together: int64 (classes, classes), pixels whose set holds both classes; on the diagonal, the one.
        alone: int64 (classes,), pixels whose set holds the class and no other.
    """

    sizes: np.ndarray
    together: np.ndarray
    alone: np.ndarray

    @classmethod
    def none(cls, classes):
        """Those of no pixel."""
        return cls(*(np.zeros(shape, np.int64) for shape in (classes + 1, (classes, classes), classes)))

    @classmethod
    def of(cls, held, size):
        """Those of m pixels.

        Args:
            held: bool or uint8 (classes, m), m below 2^24.
            size: integers (m,), how many classes each set holds.
        """
        # Sums of so few ones are exact, whatever the order.
        inside = held.astype(np.float32)
        alone = np.count_nonzero(held & (size == 1), axis=1)
        return cls(np.bincount(size, minlength=len(held) + 1), (inside @ inside.T).astype(np.int64), alone)

    def __add__(self, other):
        return SetCounts(self.sizes + other.sizes, self.together + other.together, self.alone + other.alone)

    @property
    def held(self):
        """int64 (classes,), pixels whose set holds the class."""
        return self.together.diagonal()

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
