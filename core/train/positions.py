"""Where training samples lie, and how far from each other."""

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np


@dataclass(frozen=True, eq=False)
class Positions:
    """The places of samples on the ground.

    Attributes:
        x, y: float64 (n,), in a unit of length; longitude and latitude in radians where there are axes.
        axes: the semi-major and semi-minor axis of the ellipsoid in metres, or None for plane coordinates.
    """

    x: np.ndarray
    y: np.ndarray
    axes: Optional[Tuple[float, float]] = None

    def centres(self, groups):
        """The mean place of each group, in the order of their numbers.

        Args:
            groups: integers (n,).
        """
        _, group_of, counts = np.unique(groups, return_inverse=True, return_counts=True)
        means = (np.bincount(group_of.reshape(-1), values) / counts for values in (self.x, self.y))
        return Positions(*means, self.axes)

    @property
    def points(self):
        """float64 (n, 2) in the unit of the plane, or geocentric (n, 3) in metres, whose distances are straight lines:
        shorter than those along the ellipsoid by 1 m in 100 km."""
        if self.axes is None:
            return np.column_stack([self.x, self.y])
        major, minor = self.axes
        eccentricity = 1 - (minor / major) ** 2
        normal = major / np.sqrt(1 - eccentricity * np.sin(self.y) ** 2)
        level = normal * np.cos(self.y)
        return np.column_stack([level * np.cos(self.x), level * np.sin(self.x),
                                (1 - eccentricity) * normal * np.sin(self.y)])

    def blocks(self, side):
        """The square block that each sample lies in, counted from the lower left of all samples.

        In longitude and latitude the blocks lie in belts of the height of their side, and are as wide as that along
        the middle parallel of their belt, on the sphere of the ellipsoid's mean radius.

        Args:
            side: in the unit of the plane, or in metres.
        Returns:
            intp (n,), the number of each block; equal ones lie in one block.
        """
        radius = 1.0 if self.axes is None else (2 * self.axes[0] + self.axes[1]) / 3
        north = radius * (self.y - self.y.min())
        belts = np.floor(north / side)
        widths = 1.0 if self.axes is None else np.cos(self.y.min() + (belts + 0.5) * side / radius)
        columns = np.floor(radius * (self.x - self.x.min()) * widths / side)
        return np.unique(np.column_stack([belts, columns]), axis=0, return_inverse=True)[1].reshape(-1)
