"""How a sample was drawn: strata, their sizes, clusters; and how variances follow from that."""

import math
from dataclasses import dataclass, field
from typing import Mapping, Optional

import numpy as np

from ..errors import InputError


@dataclass(frozen=True)
class Stratum:
    """A part of the map that was sampled on its own.

    Attributes:
        units: number of units (pixels, or clusters) in it, N_h.
        area: its area, in any unit that all strata share.
    """

    units: float
    area: float


@dataclass(frozen=True)
class SampleDesign:
    """The units of a sample and where they come from.

    Attributes:
        strata: label → `Stratum`; a simple random or systematic sample has one.
        stratum: label of the stratum of each unit, array (n,).
        unit_area: area of each unit, ndarray (n,), or None when all are equal.
        cluster: label of the cluster of each unit, array (n,), or None when units were drawn one by one.
        poststratum: label of the post-stratum of each unit, array (n,), or None.
        poststrata: label → area, of the post-strata.
        finite: apply the finite population correction 1 - n_h / N_h.
    """

    strata: Mapping
    stratum: np.ndarray
    unit_area: Optional[np.ndarray] = None
    cluster: Optional[np.ndarray] = None
    poststratum: Optional[np.ndarray] = None
    poststrata: Mapping = field(default_factory=dict)
    finite: bool = False

    def __post_init__(self):
        unknown = sorted(set(np.unique(self.stratum).tolist()) - set(self.strata), key=str)
        if unknown:
            raise InputError("The sample has units of the stratum {stratum}, which the design does not know ({known}).",
                             stratum=unknown[0], known=", ".join(map(str, self.strata)))

    @property
    def size(self):
        """Number of units in the sample."""
        return len(self.stratum)

    @property
    def total_area(self):
        return float(sum(stratum.area for stratum in self.strata.values()))

    def groups(self):
        """(share of the area, places of the units) for each group that means are taken in: post-strata, or strata.

        Raises:
            InputError: a group has an area but no unit.
        """
        labels, areas = self.stratum, {label: stratum.area for label, stratum in self.strata.items()}
        if self.poststratum is not None:
            labels, areas = self.poststratum, dict(self.poststrata)
        total = float(sum(areas.values()))
        for label, area in areas.items():
            places = np.flatnonzero(labels == label)
            if area and not len(places):
                raise InputError("The stratum {stratum} has no sample unit; merge it with another one, or sample it.",
                                 stratum=label)
            if len(places):
                yield area / total, places

    def shares(self):
        """The share of the total area that each unit stands for: ndarray (n,), its sum is 1."""
        areas = np.ones(self.size) if self.unit_area is None else np.asarray(self.unit_area, float)
        shares = np.empty(self.size)
        for weight, places in self.groups():
            shares[places] = weight * areas[places] / areas[places].sum()
        return shares

    def centred(self, values, shares):
        """Values less the mean of their group, weighted: the influence of each unit on the mean over the area.

        Args:
            values: ndarray (n, …).
            shares: as `shares` gives them.
        """
        values = np.asarray(values, float)
        weights = shares.reshape(-1, *[1] * (values.ndim - 1))
        out = np.empty(values.shape)
        for weight, places in self.groups():
            if weight:
                mean = (weights[places] * values[places]).sum(axis=0) / weight
                out[places] = weights[places] * (values[places] - mean)
            else:
                out[places] = 0
        return out

    def covariance(self, first, second):
        """Covariance of two estimates from the influences of the units.

        The variance of a linearised estimator under stratified sampling (Cochran 1977, eq. 5A.66; Särndal, Swensson &
        Wretman 1992, eq. 5.5.11); of clusters, the totals take the place of the units (ultimate clusters).

        Args:
            first, second: ndarrays (n,).
        """
        return math.fsum(part for part, _ in self._parts(first, second))

    def variance(self, influence):
        return self.covariance(influence, influence)

    def degrees_of_freedom(self, influence):
        """Satterthwaite's degrees of freedom of a variance (Satterthwaite 1946); infinite for a variance of 0."""
        parts = [(part, degrees) for part, degrees in self._parts(influence, influence) if part > 0]
        if not parts:
            return math.inf
        return math.fsum(p for p, _ in parts) ** 2 / math.fsum(p ** 2 / d for p, d in parts)

    def _parts(self, first, second):
        for label, stratum in self.strata.items():
            places = np.flatnonzero(self.stratum == label)
            one, two = self._drawn(first, places), self._drawn(second, places)
            count = len(one)
            if count < 2:
                continue
            correction = 1 - count / stratum.units if self.finite else 1.0
            spread = math.fsum(_deviations(one) * _deviations(two))
            yield correction * count / (count - 1) * spread, count - 1

    def _drawn(self, influence, places):
        """The influences of what was drawn: the units, or the sums of the clusters."""
        if self.cluster is None:
            return influence[places]
        _, number = np.unique(self.cluster[places], return_inverse=True)
        return np.bincount(number, influence[places])


def _deviations(values):
    """Differences from the mean; of equal values they are 0, whatever the rounding of the mean."""
    return values - values.mean() if np.ptp(values) else np.zeros(len(values))
