"""Gaussian maximum likelihood classification."""

from dataclasses import dataclass

import numpy as np

from ..errors import ParameterError
from ..language import Phrase
from .chi_square import upper_quantile
from .rule import Rule
from .scores import QuadraticScores

# Beyond this condition number of the correlation matrix fewer than four digits of a distance are left.
_WORST_CONDITION = 1e12


@dataclass(frozen=True, eq=False)
class MaximumLikelihood(Rule):
    """The signature with the largest Gaussian discriminant wins (Richards & Jia 2006, equation 8.3).

    The measure is that discriminant, g_k = ln P(k) - 1/2 ln|S_k| - 1/2 (x - m_k)' S_k^-1 (x - m_k), with the
    covariance S_k of divisor n - 1; the largest wins. The confidence is the posterior probability of the label, 0 to
    1: exp(g_k) over the sum of all exp(g), added up over the signatures that share the winner's label. The threshold
    is a probability p in percent: a pixel whose squared Mahalanobis distance to the winner exceeds the value that a
    chi-square variable with as many degrees of freedom as bands exceeds with probability p is unclassified, so that
    p = 5 rejects 5 % of the pixels of a Gaussian class. 0 rejects none.

    Attributes:
        level: what the scores lack to -2 g.
    """

    level: float = 0.0

    threshold_range = Phrase("a probability of 0 to 100 percent")
    uses_priors = True

    @classmethod
    def of(cls, signatures, priors):
        """The rule over a sequence of `Signature` and their priors (signatures,), sum 1.

        Raises:
            ParameterError: a signature has no covariance, too few pixels for it, or one that cannot be inverted.
        """
        factors = [_cholesky(signature) for signature in signatures]
        determinants = [2 * np.log(np.diagonal(factor)).sum() for factor in factors]
        with np.errstate(divide="ignore"):
            offsets = np.array(determinants) - 2 * np.log(priors)
        whitening = np.array([np.tril(np.linalg.inv(factor)) for factor in factors])
        level = float(offsets.min())
        return cls(QuadraticScores(np.array([signature.mean for signature in signatures]), offsets - level, whitening),
                   level)

    def allows(self, threshold):
        return 0 <= threshold <= 100

    def limit(self, threshold):
        return upper_quantile(threshold / 100, self.model.shape[1])

    def measure(self, scores):
        np.add(scores, self.level, out=scores)
        return np.multiply(scores, -0.5, out=scores)

    def confidence(self, scores, best, own_groups, groups):
        np.subtract(best, scores, out=scores)
        np.multiply(scores, 0.5, out=scores)
        # Below, where nothing is left of a share, numpy's exponential is ten times as slow.
        np.maximum(scores, -700, out=scores)
        np.exp(scores, out=scores)
        shares = np.zeros((groups.max() + 1, scores.shape[1]))
        for group, share in zip(groups, scores):
            shares[group] += share
        return np.take_along_axis(shares, own_groups[None], axis=0)[0] / scores.sum(axis=0)


def _cholesky(signature):
    bands, covariance = signature.bands, signature.covariance
    if signature.count is not None and signature.count < bands + 1:
        raise ParameterError("Maximum likelihood with {bands} bands needs at least {needed} training pixels in each "
                             "class, and {signature} has {count}; draw more polygons, use fewer bands, or choose "
                             "another method.", signature=signature.title, count=signature.count, bands=bands,
                             needed=bands + 1)
    if covariance is None:
        raise ParameterError("Maximum likelihood needs a covariance, and {signature} has none; take its signature from "
                             "training pixels, or choose another method.", signature=signature.title)
    deviations = np.sqrt(np.abs(np.diagonal(covariance)))
    if np.diagonal(covariance).min() > 0:
        correlation = covariance / np.multiply.outer(deviations, deviations)
        smallest, *_, largest = np.linalg.eigvalsh(correlation) if bands > 1 else (1.0, 1.0)
        if smallest * _WORST_CONDITION > largest:
            return np.linalg.cholesky(correlation) * deviations[:, None]
    raise ParameterError("The covariance of {signature} from {count} training pixels cannot be inverted, as a band is "
                         "constant or follows from the others; draw more varied polygons, use fewer bands, or choose "
                         "another method.", signature=signature.title,
                         count=Phrase("an unknown number of") if signature.count is None else signature.count)
