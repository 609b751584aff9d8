"""How many units a stratified sample needs, and how they are allocated to the strata (Cochran 1977, chapter 5;
Olofsson et al. 2014, section 5.1)."""

import math
from dataclasses import dataclass
from typing import Mapping, Tuple

import numpy as np

from ..errors import ParameterError
from ..language import Phrase


@dataclass(frozen=True)
class Expectation:
    """What is expected of a map before it is sampled; the strata are the classes of the map.

    Attributes:
        labels: the classes of the map, ascending.
        weights: share of the area of each class, ndarray (classes,), sum 1.
        shares: expected share of each reference class (columns) in each stratum (rows), ndarray (classes, classes).
    """

    labels: Tuple
    weights: np.ndarray
    shares: np.ndarray

    @classmethod
    def of_users_accuracies(cls, areas, accuracies):
        """Spreads the errors of each stratum over the other classes by their areas.

        Args:
            areas: class → area.
            accuracies: class → expected user's accuracy, larger than 0 and smaller than 1.
        Raises:
            ParameterError: a class has no accuracy, or there is no area.
        """
        labels = tuple(sorted(areas))
        for label in labels:
            if not 0 < accuracies.get(label, 0) < 1:
                raise ParameterError("The expected user's accuracy of class {label} must lie between 0 and 1; got "
                                     "{value}.", label=label, value=accuracies.get(label, Phrase("none")))
        weights = np.array([float(areas[label]) for label in labels])
        weights = weights / weights.sum()
        user = np.array([float(accuracies[label]) for label in labels])
        rest = 1 - weights
        spread = np.divide(weights[None, :], rest[:, None], out=np.zeros((len(labels),) * 2), where=rest[:, None] > 0)
        shares = (1 - user)[:, None] * spread
        np.fill_diagonal(shares, user)
        return cls(labels, weights, shares)

    @property
    def deviations(self):
        """Standard deviation of "right or wrong" in each stratum: ndarray (classes,)."""
        user = np.diag(self.shares)
        return np.sqrt(user * (1 - user))

    def overall_error(self, sizes):
        """Expected standard error of the overall accuracy (Olofsson et al. 2014, eq. 5, with n for n - 1)."""
        return float(np.sqrt(np.sum((self.weights * self.deviations) ** 2 / sizes)))

    def users_errors(self, sizes):
        """Expected standard errors of the user's accuracies: ndarray (classes,)."""
        return self.deviations / np.sqrt(sizes)

    def area_errors(self, sizes):
        """Expected standard errors of the area shares (eq. 10): ndarray (classes,)."""
        spread = self.shares * (1 - self.shares)
        return np.sqrt(np.sum(self.weights[:, None] ** 2 * spread / np.asarray(sizes)[:, None], axis=0))

    def producers_errors(self, sizes):
        """Expected standard errors of the producer's accuracies (eq. 7): ndarray (classes,)."""
        cells = self.weights[:, None] * self.shares
        totals = cells.sum(axis=0)
        producer = np.diag(cells) / totals
        spread = self.weights[:, None] ** 2 * self.shares * (1 - self.shares) / np.asarray(sizes)[:, None]
        own = np.diag(spread)
        return np.sqrt((1 - producer) ** 2 * own + producer ** 2 * (spread.sum(axis=0) - own)) / totals


@dataclass(frozen=True)
class Target:
    """What a sample is to tell, and how well.

    Attributes:
        figure: "overall", "user" or "area".
        standard_error: the standard error that is wanted, as a share (0 to 1).
        label: the class of "user" and "area".
    """

    figure: str
    standard_error: float
    label: object = None


def required_size(expectation, target, allocation):
    """The smallest sample that reaches a target under an allocation.

    Args:
        expectation: `Expectation`.
        target: `Target`.
        allocation: share of the sample in each stratum, ndarray (classes,), sum 1.
    Returns:
        int
    """
    unit = expectation
    error = {"overall": lambda: unit.overall_error(allocation),
             "user": lambda: unit.users_errors(allocation)[_place(unit, target)],
             "area": lambda: unit.area_errors(allocation)[_place(unit, target)]}[target.figure]()
    # Every variance here is that of a sample of one unit divided by the size; a hair less is not one unit more.
    return max(1, math.ceil(error ** 2 / target.standard_error ** 2 - 1e-9))


def _place(expectation, target):
    if target.label not in expectation.labels:
        raise ParameterError("The map has no class {label}; it has {known}.", label=target.label,
                             known=", ".join(map(str, expectation.labels)))
    return expectation.labels.index(target.label)


def proportional(expectation):
    """Shares of the sample as the shares of the area."""
    return expectation.weights


def equal(expectation):
    """The same share for every stratum."""
    return np.full(len(expectation.labels), 1 / len(expectation.labels))


def neyman(expectation):
    """Shares that give the overall accuracy its smallest variance (Neyman 1934)."""
    products = expectation.weights * expectation.deviations
    return products / products.sum()


ALLOCATIONS: Mapping = {"proportional": proportional, "equal": equal, "neyman": neyman}


def allocate(size, shares, floor=0, units=None):
    """Whole numbers of units for each stratum.

    Strata below the floor get it, and the rest is shared among the others (Olofsson et al. 2014, section 5.1.2). Left
    over units go where the fractions are largest. No stratum gets more units than it has.

    Args:
        size: units of the whole sample.
        shares: share of each stratum, ndarray (strata,).
        floor: smallest number for each stratum.
        units: number of units that each stratum has, or None.
    Returns:
        int ndarray (strata,); its sum is the size, or more where the floors alone take more, or less where there are
        not so many units.
    """
    shares = np.asarray(shares, float)
    most = np.full(len(shares), np.inf) if units is None else np.asarray(units, float)
    fixed = np.full(len(shares), np.nan)
    while True:
        free = np.isnan(fixed)
        left = max(size - np.nansum(fixed), 0)
        total = shares[free].sum()
        wanted = np.where(free, left * shares / total if total > 0 else 0.0, fixed)
        bound = np.clip(wanted, np.minimum(floor, most), most)
        broken = free & (bound != wanted)
        # Only the bounds of one kind at a time: those that take the more first, or the other strata would pay twice.
        low = broken & (bound > wanted)
        high = broken & (bound < wanted)
        chosen = low if (bound - wanted)[low].sum() >= (wanted - bound)[high].sum() else high
        if not broken.any():
            return _rounded(wanted, most)
        fixed[chosen] = bound[chosen]


def _rounded(wanted, most):
    sizes = np.floor(wanted + 1e-9)
    left = int(round(wanted.sum() - sizes.sum()))
    order = np.argsort(-(wanted - sizes), kind="stable")
    for place in order[sizes[order] < most[order]][:left]:
        sizes[place] += 1
    return sizes.astype(np.int64)
