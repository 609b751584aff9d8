"""The error matrix by counts, and what follows from it."""

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np


@dataclass(frozen=True)
class ErrorMatrix:
    """Counts of map classes (rows) against reference classes (columns).

    A class that one side lacks is a row or a column of zeros. A ratio over zero is NaN.

    Attributes:
        labels: the class values of rows and columns, ascending.
        counts: ndarray (classes, classes) of non-negative numbers.
    """

    labels: Tuple
    counts: np.ndarray

    @classmethod
    def of_pairs(cls, pairs, classes=()):
        """The matrix of a mapping (reference, map) → count, labels aligned by value; it has all given classes."""
        labels = tuple(sorted({label for pair in pairs for label in pair}.union(classes)))
        place = {label: position for position, label in enumerate(labels)}
        counts = np.zeros((len(labels), len(labels)), np.int64)
        for (reference, mapped), count in pairs.items():
            counts[place[mapped], place[reference]] += count
        return cls(labels, counts)

    @property
    def total(self):
        return self.counts.sum()

    @property
    def overall_accuracy(self):
        """Share of agreement, 0 to 1."""
        return ratio(np.trace(self.counts), self.total)

    @property
    def users_accuracy(self):
        """Share of each map class that the reference confirms, 0 to 1: ndarray (classes,)."""
        return ratios(np.diag(self.counts), self.counts.sum(axis=1))

    @property
    def producers_accuracy(self):
        """Share of each reference class that the map finds, 0 to 1: ndarray (classes,)."""
        return ratios(np.diag(self.counts), self.counts.sum(axis=0))

    @property
    def chance_agreement(self):
        """Agreement expected of independent maps with these margins, 0 to 1."""
        return ratio(self._margins_product().sum(), float(self.total) ** 2)

    @property
    def kappa(self):
        """Cohen's kappa (Cohen 1960); NaN where chance agreement is 1."""
        return ratio(self.overall_accuracy - self.chance_agreement, 1 - self.chance_agreement)

    @property
    def kappa_variance(self):
        """Large-sample variance of kappa under simple random sampling (Fleiss, Cohen & Everitt 1969, eq. 13)."""
        p, chance, kappa = self.counts / self.total, self.chance_agreement, self.kappa
        rows, columns = p.sum(axis=1), p.sum(axis=0)
        diagonal = np.sum(np.diag(p) * (1 - (rows + columns) * (1 - kappa)) ** 2)
        # The weight of a cell joins the column margin of its row's class with the row margin of its column's class.
        cross = (columns[:, None] + rows[None, :]) ** 2 * p
        off_diagonal = (1 - kappa) ** 2 * (cross.sum() - np.trace(cross))
        centre = (kappa - chance * (1 - kappa)) ** 2
        # Rounding takes the 0 of a perfect map below 0.
        return max(ratio(diagonal + off_diagonal - centre, self.total * (1 - chance) ** 2), 0.0)

    @property
    def kappa_variance_by_chance(self):
        """Variance of kappa when the true kappa is 0 (Fleiss, Cohen & Everitt 1969, eq. 14)."""
        p, chance = self.counts / self.total, self.chance_agreement
        rows, columns = p.sum(axis=1), p.sum(axis=0)
        spread = np.sum(rows * columns * (rows + columns))
        return ratio(chance + chance ** 2 - spread, self.total * (1 - chance) ** 2)

    @property
    def conditional_kappa_user(self):
        """Kappa of each map class (Bishop, Fienberg & Holland 1975): ndarray (classes,)."""
        return self._conditional_kappa(self.users_accuracy, self.counts.sum(axis=0))

    @property
    def conditional_kappa_producer(self):
        """Kappa of each reference class: ndarray (classes,)."""
        return self._conditional_kappa(self.producers_accuracy, self.counts.sum(axis=1))

    @property
    def quantity_disagreement(self):
        """Disagreement from different class sizes, 0 to 1 (Pontius & Millones 2011)."""
        p = self.counts / self.total
        return float(np.abs(p.sum(axis=1) - p.sum(axis=0)).sum() / 2)

    @property
    def allocation_disagreement(self):
        """Disagreement from class places, 0 to 1 (Pontius & Millones 2011)."""
        return 1 - self.overall_accuracy - self.quantity_disagreement

    def _margins_product(self):
        return self.counts.sum(axis=1).astype(float) * self.counts.sum(axis=0)

    def _conditional_kappa(self, accuracy, opposite_margin):
        share = opposite_margin / self.total
        return ratios(accuracy - share, 1 - share)


def kappa_z(first, second=None):
    """Z statistic of a kappa against 0, or of the difference of the kappas of two independent matrices."""
    if second is None:
        return first.kappa / math.sqrt(first.kappa_variance)
    return abs(first.kappa - second.kappa) / math.sqrt(first.kappa_variance + second.kappa_variance)


def ratio(part, whole):
    return float(part) / float(whole) if whole else math.nan


def ratios(parts, wholes):
    parts, wholes = np.asarray(parts, float), np.asarray(wholes, float)
    return np.divide(parts, wholes, out=np.full(parts.shape, math.nan), where=wholes != 0)
