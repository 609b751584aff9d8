"""Estimates that know how each unit of the sample moves them, so that variances follow whatever they are made of.

Every figure of an accuracy report is a smooth function of means over the map's area. The influence of a unit on such a
figure follows by the chain rule, and the variance from the influences by the design (linearisation: Woodruff 1971;
Särndal, Swensson & Wretman 1992, chapter 5). For a stratified sample and ratios of means it is the estimator of Stehman
(2014); where the strata are the map's classes, that of Olofsson et al. (2014).
"""

import math
from dataclasses import dataclass

import numpy as np

from .design import SampleDesign


@dataclass(frozen=True)
class Estimate:
    """A figure estimated from a sample.

    Attributes:
        value: the estimate; NaN where there is nothing to estimate it from.
        influence: what each unit of the sample adds to it, to first order: ndarray (n,).
        design: the `SampleDesign`.
    """

    value: float
    influence: np.ndarray
    design: SampleDesign

    @property
    def variance(self):
        return self.design.variance(self.influence) if math.isfinite(self.value) else math.nan

    @property
    def standard_error(self):
        return math.sqrt(max(self.variance, 0.0)) if math.isfinite(self.value) else math.nan

    @property
    def degrees_of_freedom(self):
        return self.design.degrees_of_freedom(self.influence)

    def covariance(self, other):
        return self.design.covariance(self.influence, other.influence)

    def __add__(self, other):
        return self._joined(other, _value(self) + _value(other), 1, 1)

    __radd__ = __add__

    def __sub__(self, other):
        return self._joined(other, _value(self) - _value(other), 1, -1)

    def __rsub__(self, other):
        return self._joined(other, _value(other) - _value(self), -1, 1)

    def __mul__(self, other):
        return self._joined(other, _value(self) * _value(other), _value(other), _value(self))

    __rmul__ = __mul__

    def __truediv__(self, other):
        below = _value(other)
        if not below:
            return Estimate(math.nan, np.full(self.influence.shape, math.nan), self.design)
        quotient = self.value / below
        return self._joined(other, quotient, 1 / below, -quotient / below)

    def __abs__(self):
        return self if self.value >= 0 else -1 * self

    def _joined(self, other, value, by_self, by_other):
        influence = by_self * self.influence
        if isinstance(other, Estimate):
            influence = influence + by_other * other.influence
        return Estimate(value, influence, self.design)


def _value(number):
    return number.value if isinstance(number, Estimate) else number


class Sample:
    """A labelled sample.

    Args:
        design: the `SampleDesign`.
        mapped: class of the map at each unit, array (n,).
        reference: class of the reference at each unit, array (n,).
        inside: whether each unit belongs to the part of the map that is asked about, bool array (n,); None for all.

    Attributes:
        labels: the classes of both, ascending.
        has_map_strata: whether the strata (or post-strata) are the classes of the map.
    """

    def __init__(self, design, mapped, reference, inside=None):
        self.design = design
        self.mapped = np.asarray(mapped)
        self.reference = np.asarray(reference)
        self.inside = None if inside is None else np.asarray(inside, bool)
        self.labels = tuple(np.union1d(self.mapped, self.reference).tolist())
        self._shares = design.shares()
        groups = np.asarray(design.stratum if design.poststratum is None else design.poststratum)
        self.has_map_strata = groups.tolist() == self.mapped.tolist()

    def mean(self, values):
        """The mean of values (n,) over the area: an `Estimate`; of a part of the map, the sum over the whole area."""
        values = np.asarray(values, float)
        # Rounded once: the library behind dot products adds in an order of its own.
        return Estimate(math.fsum(self._shares * values), self.design.centred(values, self._shares), self.design)

    def share(self, where):
        """The share of the area (of the part that is asked about) where a condition (n,) holds: an `Estimate`."""
        if self.inside is None:
            return self.mean(where)
        return self.mean(where & self.inside) / self.mean(self.inside)

    def cell(self, mapped, reference):
        """Share of the area in one cell of the error matrix: an `Estimate`."""
        return self.share((self.mapped == mapped) & (self.reference == reference))

    def overall_accuracy(self):
        """Share of the area whose class is right: an `Estimate`."""
        return self.share(self.mapped == self.reference)

    def users_accuracy(self, label):
        """Share of the area of a map class that is right: an `Estimate`."""
        return self.cell(label, label) / self.share(self.mapped == label)

    def producers_accuracy(self, label):
        """Share of the area of a reference class that the map finds: an `Estimate`."""
        return self.cell(label, label) / self.share(self.reference == label)

    def f1(self, label):
        """Harmonic mean of user's and producer's accuracy: an `Estimate`."""
        margins = self.share(self.mapped == label) + self.share(self.reference == label)
        return 2 * self.cell(label, label) / margins

    def area_share(self, label):
        """Share of the area that the reference gives a class: an `Estimate`."""
        return self.share(self.reference == label)

    def map_share(self, label):
        """Share of the area that the map gives a class: an `Estimate`."""
        return self.share(self.mapped == label)

    def kappa(self):
        """Cohen's kappa of the area proportions: an `Estimate` (of a simple random sample its variance is that of
        Fleiss, Cohen & Everitt 1969, with n - 1 for n)."""
        chance = 0.0
        for label in self.labels:
            chance = self.map_share(label) * self.area_share(label) + chance
        beyond = 1 - chance
        # One class alone: what is left of chance is rounding.
        return (self.overall_accuracy() - chance) / (beyond if beyond.value > 1e-12 else 0.0)

    def quantity_disagreement(self):
        """Disagreement from different class sizes (Pontius & Millones 2011): an `Estimate`."""
        total = 0.0
        for label in self.labels:
            total = abs(self.map_share(label) - self.area_share(label)) + total
        return total / 2

    def allocation_disagreement(self):
        """Disagreement from class places (Pontius & Millones 2011): an `Estimate`."""
        return 1 - self.overall_accuracy() - self.quantity_disagreement()
