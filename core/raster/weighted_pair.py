"""Weighted means and covariances of two images, the same to the last bit for any blocks."""

import math
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..stats.exact_sums import ExactSums
from .blocks import BlockCost, reduce_blocks
from .image_pair import largest_block

# Pixels computed at once: the arrays of a piece stay in the processor's cache.
_PIECE = 1 << 14
# Whole numbers of 32 bits hold the rounded samples and roots.
_BITS = 30


@dataclass(frozen=True, eq=False)
class _Weighted:
    """Exact sums of the products of samples of a block: root of the weight x standard score, and the root itself.

    A sample is rounded to a whole multiple of ``1 / units``: a function of its pixel alone, so that the sums of whole
    numbers do not depend on how the pixels are grouped.
    """

    pair: object
    weights: Callable
    means: np.ndarray
    deviations: np.ndarray
    units: np.ndarray

    def __call__(self, values, valid):
        block = values.reshape(len(values), -1)
        places = list(self.pair.first.places + self.pair.second.places)
        kept = None if valid is None else valid[places].all(axis=0).reshape(-1)
        total = ExactSums.nothing(len(self.units))
        with np.errstate(all="ignore"):
            for start in range(0, block.shape[1], _PIECE):
                part = slice(start, min(start + _PIECE, block.shape[1]))
                first, second = self.pair.first.values(block, part), self.pair.second.values(block, part)
                if kept is not None:
                    first, second = first[:, kept[part]], second[:, kept[part]]
                if first.shape[1]:
                    total = total + ExactSums.of(self._samples(first, second).T)
        return total

    def _samples(self, first, second):
        roots = np.sqrt(self.weights(first, second))
        samples = np.empty((len(self.units), len(roots)), np.int32)
        for out, band, mean, deviation, units in zip(samples, (*first, *second), self.means, self.deviations,
                                                     self.units):
            out[:] = np.rint((band - mean) / deviation * roots * units)
        samples[-1] = np.rint(roots * self.units[-1])
        return samples


def measure_weighted(pair, statistics, weights, ctx):
    """Weighted means and covariance of the paired bands.

    Args:
        pair: the `ImagePair`.
        statistics: its `PairStatistics`; all bands vary.
        weights: picklable ``fn(first, second)`` of float64 arrays (bands, pixels); gives weights (pixels,) in 0 to 1.
        ctx: the `Context`.
    Returns:
        (means, covariance, weight): float64 (2 x bands,), float64 (2 x bands, 2 x bands) with the sum of the weights
        as divisor, and that sum. Standard scores times the root of the weight are rounded to at least 30 bits of the
        greatest standard score of their band.
    """
    scores = statistics.reach / statistics.deviations
    units = np.array([math.ldexp(1.0, _BITS - math.frexp(score)[1]) for score in scores] + [math.ldexp(1.0, _BITS)])
    work = _Weighted(pair, weights, statistics.means, statistics.deviations, units)
    columns, int32 = len(units), np.dtype(np.int32)
    cost = BlockCost(4, ExactSums.scratch_bytes(columns, int32) + 8 * _PIECE * 8 * columns,
                     largest_block((2 * columns) ** 2 / 8 + 200))
    sums = reduce_blocks(pair.stack, work, _added, ExactSums.nothing(columns), ctx, cost)
    # Rounded once each; products of samples are whole multiples of the products of the units.
    products = sums.products.astype(np.float64) * 2.0 ** (2 * sums.exponent) / np.multiply.outer(units, units)
    weight = products[-1, -1]
    if weight == 0:
        return statistics.means, np.zeros((columns - 1, columns - 1)), 0.0
    shift = products[-1, :-1] / weight
    covariance = products[:-1, :-1] / weight - np.multiply.outer(shift, shift)
    return (statistics.means + shift * statistics.deviations,
            covariance * np.multiply.outer(statistics.deviations, statistics.deviations), weight)


def _added(total, part, _window):
    return total + part
