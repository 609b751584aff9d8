"""The cells around a pixel that take part in a focal statistic."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import ParameterError
from ..language import Phrase
from .rectangles import rectangles


@dataclass(frozen=True, eq=False)
class Footprint:
    """A window with odd sides around each pixel, with one weight per cell; zero is outside the footprint.

    Args:
        weights: (rows, cols) numbers, kept as a read-only float64 array.

    Raises:
        ParameterError: not two-dimensional, an even side, a weight that is not finite, or no weight but zero.
    """

    weights: np.ndarray

    def __post_init__(self):
        weights = np.array(self.weights, dtype=np.float64, order="C")
        if weights.ndim != 2 or weights.shape[0] % 2 == 0 or weights.shape[1] % 2 == 0:
            raise ParameterError(
                "The kernel must be a matrix with an odd number of rows and of columns; got {shape}.",
                shape=" x ".join(map(str, weights.shape)) or Phrase("a single number"),
            )
        if not np.isfinite(weights).all():
            raise ParameterError("The weights of the kernel must be finite numbers; got infinity or NaN.")
        if not weights.any():
            raise ParameterError("At least one weight of the kernel must differ from zero; got zeros only.")
        weights.setflags(write=False)
        object.__setattr__(self, "weights", weights)

    @classmethod
    def square(cls, radius):
        """The (2 radius + 1)^2 cells around a pixel; radius in pixels, at least 1."""
        side = 2 * _checked(radius) + 1
        return cls(np.ones((side, side)))

    @classmethod
    def disk(cls, radius):
        """The cells with x^2 + y^2 <= radius^2 around a pixel; radius in pixels, at least 1."""
        radius = _checked(radius)
        squares = np.arange(-radius, radius + 1) ** 2
        return cls(squares[:, None] + squares <= radius**2)

    def __eq__(self, other):
        return isinstance(other, Footprint) and np.array_equal(self.weights, other.weights)

    def __hash__(self):
        return hash((self.weights.shape, self.weights.tobytes()))

    def __reduce__(self):
        return Footprint, (self.weights,)

    @property
    def shape(self):
        """Rows and columns of the window."""
        return self.weights.shape

    @property
    def halo(self):
        """Pixels that the window reaches beyond its centre, in the longer direction."""
        return max(self.shape) // 2

    @cached_property
    def mask(self):
        """Bool (rows, cols), true inside the footprint."""
        return self.weights != 0

    @cached_property
    def size(self):
        """Number of cells inside the footprint."""
        return int(np.count_nonzero(self.mask))

    @cached_property
    def cells(self):
        """The (row, column) of every cell inside the footprint, counted from the window's first cell."""
        return tuple(map(tuple, np.argwhere(self.mask).tolist()))

    @cached_property
    def rectangles(self):
        """The footprint as disjoint (top, left, height, width), narrow ones first."""
        return rectangles(self.mask)

    @property
    def includes_centre(self):
        return bool(self.mask[self.shape[0] // 2, self.shape[1] // 2])

    @cached_property
    def has_unit_weights(self):
        """True when every cell inside the footprint has the weight 1."""
        return bool((self.weights[self.mask] == 1).all())

    @cached_property
    def has_equal_weights(self):
        """True when every cell inside the footprint has the same positive weight, which a mean cancels."""
        inside = self.weights[self.mask]
        return bool(inside[0] > 0 and (inside == inside[0]).all())


def _checked(radius):
    if radius != int(radius) or radius < 1:
        raise ParameterError("The radius must be a whole number of pixels, at least 1; got {radius}.", radius=radius)
    return int(radius)
