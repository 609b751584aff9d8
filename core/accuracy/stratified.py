"""Area-weighted accuracy and areas from an error matrix whose map classes are the strata."""

from dataclasses import dataclass

import numpy as np

from .matrix import ErrorMatrix, ratios

# Two-sided 95 % of the normal distribution, the two-digit value that the paper and its readers use.
Z_95 = 1.96


@dataclass(frozen=True)
class StratifiedEstimate:
    """Stratified estimators with the map classes as strata (Olofsson et al. 2014, equations 1 to 11).

    Attributes:
        matrix: the `ErrorMatrix` of the sample.
        weights: share of the map's area in each class, ndarray (classes,), sum at most 1.
    """

    matrix: ErrorMatrix
    weights: np.ndarray

    @classmethod
    def of_areas(cls, matrix, areas):
        """Takes the weights from the area of each class of the whole map, by class value.

        The area of a class that the matrix lacks stays apart, as that of a class without sample.
        """
        sizes = np.array([float(areas.get(label, 0)) for label in matrix.labels])
        return cls(matrix, sizes / float(sum(areas.values())))

    @property
    def proportions(self):
        """Estimated area proportion of each cell (eq. 4): ndarray (classes, classes); a stratum without sample is 0."""
        shares = self._shares()
        return self.weights[:, None] * np.where(np.isfinite(shares), shares, 0)

    @property
    def unsampled_weight(self):
        """Share of the map in classes that the sample does not meet; estimates leave it out."""
        return 1 - float(self.weights[self.matrix.counts.sum(axis=1) > 0].sum())

    @property
    def overall_accuracy(self):
        return float(np.trace(self.proportions))

    @property
    def overall_accuracy_error(self):
        """Standard error (eq. 5)."""
        accuracy = self.matrix.users_accuracy
        return float(np.sqrt(np.nansum(self.weights ** 2 * accuracy * (1 - accuracy) / self._degrees())))

    @property
    def users_accuracy(self):
        return self.matrix.users_accuracy

    @property
    def users_accuracy_error(self):
        """Standard errors (eq. 6): ndarray (classes,)."""
        accuracy = self.matrix.users_accuracy
        return np.sqrt(accuracy * (1 - accuracy) / self._degrees())

    @property
    def producers_accuracy(self):
        return ratios(np.diag(self.proportions), self.proportions.sum(axis=0))

    @property
    def producers_accuracy_error(self):
        """Standard errors (eq. 7): ndarray (classes,)."""
        sizes, user, producer = self.weights, self.users_accuracy, self.producers_accuracy
        degrees, shares = self._degrees(), np.nan_to_num(self._shares())
        own = sizes ** 2 * (1 - producer) ** 2 * user * (1 - user) / degrees
        spread = sizes[:, None] ** 2 * shares * (1 - shares) / degrees[:, None]
        others = np.nansum(spread, axis=0) - np.nan_to_num(np.diag(spread))
        variance = np.nan_to_num(own) + producer ** 2 * others
        with np.errstate(invalid="ignore"):
            return np.sqrt(ratios(variance, self.proportions.sum(axis=0) ** 2))

    @property
    def area_proportions(self):
        """Estimated share of the area of each class (eq. 8): ndarray (classes,)."""
        return self.proportions.sum(axis=0)

    @property
    def area_errors(self):
        """Standard errors of the area shares (eq. 10): ndarray (classes,)."""
        shares = self._shares()
        spread = self.weights[:, None] ** 2 * shares * (1 - shares) / self._degrees()[:, None]
        return np.sqrt(np.nansum(spread, axis=0))

    @property
    def kappa(self):
        """Kappa of the estimated area proportions."""
        return ErrorMatrix(self.matrix.labels, self.proportions).kappa

    def _shares(self):
        counts = self.matrix.counts
        return ratios(counts, np.broadcast_to(counts.sum(axis=1)[:, None], counts.shape))

    def _degrees(self):
        """Sample size less one of each stratum; NaN where one pixel or none gives no variance."""
        sizes = self.matrix.counts.sum(axis=1).astype(float)
        return np.where(sizes > 1, sizes - 1, np.nan)
