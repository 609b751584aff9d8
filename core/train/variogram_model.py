"""Variogram models, fitted to an empirical variogram."""

from dataclasses import dataclass

import numpy as np

_FEWEST_BINS = 4
_SCALES, _REWEIGHTINGS = 200, 60
_SMALL, _TINY = 1e-9, 1e-300


def _exponential(ratio):
    return 1 - np.exp(-ratio)


def _spherical(ratio):
    ratio = np.minimum(ratio, 1)
    return 1.5 * ratio - 0.5 * ratio ** 3


# The shape over distance / scale, and the practical range in scales: where the exponential one has 95 % of its sill.
SHAPES = {"exponential": (_exponential, 3.0), "spherical": (_spherical, 1.0)}


@dataclass(frozen=True)
class VariogramModel:
    """nugget + structured * shape(distance / scale).

    Attributes:
        shape: a key of `SHAPES`.
        nugget, structured: both at least 0, their sum is the sill.
        scale: above 0.
    """

    shape: str
    nugget: float
    structured: float
    scale: float

    @property
    def range(self):
        """The practical range: values farther from each other hardly depend on each other."""
        return SHAPES[self.shape][1] * self.scale

    def __call__(self, distances):
        """The semivariances at distances above 0."""
        return self.nugget + self.structured * SHAPES[self.shape][0](np.asarray(distances) / self.scale)


def fit_variogram(empirical):
    """The exponential or spherical model that fits best, by weighted least squares (Cressie 1985, Mathematical Geology
    17:563-586): the sum over the bins of weight * (semivariance / model - 1)^2 is the smallest.

    Scales from the first lag to twice the reach are tried, and then finer ones around the best.

    Args:
        empirical: the `EmpiricalVariogram`.
    Returns:
        (model, gain): `VariogramModel`, and how much larger the sum is without a structured part; (None, 0.0) where
        there are too few bins, or no difference at all.
    """
    if len(empirical.lags) < _FEWEST_BINS or not empirical.semivariances.max() > 0:
        return None, 0.0
    model, loss = min((_fitted(shape, empirical) for shape in SHAPES), key=lambda found: found[1])
    *_, flat = _at_scales(np.zeros((1, len(empirical.lags))), empirical)
    return model, float(flat[0]) - loss


def _fitted(shape, empirical):
    """The best model of a shape, and its sum."""
    curve, reach = SHAPES[shape]
    scales = np.geomspace(empirical.lags[0], 2 * empirical.reach, _SCALES) / reach
    for _ in range(2):
        nuggets, structured, losses = _at_scales(curve(empirical.lags / scales[:, None]), empirical)
        best = int(losses.argmin())
        found = VariogramModel(shape, float(nuggets[best]), float(structured[best]), float(scales[best]))
        scales = np.geomspace(scales[max(0, best - 1)], scales[min(best + 1, _SCALES - 1)], _SCALES)
    return found, float(losses[best])


def _at_scales(curves, empirical):
    """Nugget, structured part and sum for each of the curves (scales, bins).

    Weighted by weight * semivariance / model^3, the line of least squares has no slope of the sum where it does not
    change any more.
    """
    floor = _SMALL * empirical.semivariances.max()
    weights = np.broadcast_to(empirical.weights, curves.shape)
    for _ in range(_REWEIGHTINGS):
        nuggets, structured = _non_negative_lines(curves, empirical.semivariances, weights)
        fitted = np.maximum(nuggets[:, None] + structured[:, None] * curves, floor)
        weights = empirical.weights * np.maximum(empirical.semivariances, floor) / fitted ** 3
    return nuggets, structured, (empirical.weights * (empirical.semivariances / fitted - 1) ** 2).sum(axis=1)


def _non_negative_lines(x, y, weights):
    """Intercepts and slopes of the lines of weighted least squares, none of them below 0."""
    weights = weights / weights.sum(axis=1, keepdims=True)
    mean_x, mean_y = (weights * x).sum(axis=1), (weights * y).sum(axis=1)
    from_mean = x - mean_x[:, None]
    spread = (weights * from_mean ** 2).sum(axis=1)
    slopes = np.maximum((weights * from_mean * y).sum(axis=1) / np.where(spread > 0, spread, 1), 0)
    through_zero = (weights * x * y).sum(axis=1) / np.maximum((weights * x * x).sum(axis=1), _TINY)
    below = mean_y - slopes * mean_x < 0
    return np.where(below, 0, mean_y - slopes * mean_x), np.where(below, through_zero, slopes)
