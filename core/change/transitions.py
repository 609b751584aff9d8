"""What became of each class between two maps."""

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np


@dataclass(frozen=True)
class Transitions:
    """The transition matrix of two class maps.

    Attributes:
        labels: the classes of both maps, ascending.
        pixels: pixels by class of the first map (rows) and of the second (columns), int64 ndarray.
        areas: the same in squared units, float64 ndarray.
    """

    labels: Tuple
    pixels: np.ndarray
    areas: np.ndarray

    @classmethod
    def of_pairs(cls, pairs):
        """From (first class, second class, pixels, area) for each pair that occurs."""
        pairs = list(pairs)
        labels = tuple(sorted({label for first, second, *_ in pairs for label in (first, second)}))
        place = {label: position for position, label in enumerate(labels)}
        pixels, areas = np.zeros((len(labels),) * 2, np.int64), np.zeros((len(labels),) * 2)
        for first, second, count, area in pairs:
            pixels[place[first], place[second]] += count
            areas[place[first], place[second]] += area
        return cls(labels, pixels, areas)

    @property
    def before(self):
        """Area of each class in the first map: ndarray (classes,)."""
        return self.areas.sum(axis=1)

    @property
    def after(self):
        """Area of each class in the second map: ndarray (classes,)."""
        return self.areas.sum(axis=0)

    @property
    def persistence(self):
        """Area that stayed in its class (Pontius, Shusas & McEachern 2004): ndarray (classes,)."""
        return np.diag(self.areas)

    @property
    def gain(self):
        """Area that came to each class: ndarray (classes,)."""
        return self.after - self.persistence

    @property
    def loss(self):
        """Area that left each class: ndarray (classes,)."""
        return self.before - self.persistence

    @property
    def net_change(self):
        """Gain less loss: ndarray (classes,)."""
        return self.gain - self.loss

    @property
    def swap(self):
        """Area that left a class in one place and came to it in another: twice the smaller of gain and loss, ndarray
        (classes,)."""
        return 2 * np.minimum(self.gain, self.loss)

    @property
    def changed(self):
        """Area whose class is another one in the second map."""
        return float(self.areas.sum() - self.persistence.sum())


def annual_rate(before, after, years):
    """Rate of change of an area per year in percent, by continuous compounding (Puyravaud 2003, Forest Ecology and
    Management 177, 593-596); NaN where either area is 0."""
    if not (before > 0 and after > 0):
        return math.nan
    return 100 * math.log(after / before) / years
