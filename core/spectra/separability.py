"""How well two classes can be told apart: distances of their spectra, and divergences of their distributions."""

import math
from dataclasses import dataclass
from itertools import combinations
from typing import Optional

import numpy as np

from ..transforms.distances import bray_curtis, euclidean, spectral_angle

# The smallest eigenvalue of a correlation matrix that counts as more than rounding, for each band.
_SMALLEST_EIGENVALUE = 1e-13


@dataclass(frozen=True)
class Separability:
    """Two signatures and their distances; None where a distance is not defined.

    Attributes:
        first, second: the `SpectralSignature`s.
        euclidean: length of the difference, in the unit of the values.
        spectral_angle: in degrees.
        bray_curtis: the similarity 100 - 100 sum |x - y| / sum |x + y|, in percent.
        bhattacharyya: distance of two normal distributions, at least 0.
        jeffries_matusita: 2 (1 - exp(-bhattacharyya)), 0 to 2; from about 1.9 on classes are told apart well.
        divergence: at least 0.
        transformed_divergence: 2 (1 - exp(-divergence / 8)), 0 to 2.
    """

    first: object
    second: object
    euclidean: Optional[float] = None
    spectral_angle: Optional[float] = None
    bray_curtis: Optional[float] = None
    bhattacharyya: Optional[float] = None
    jeffries_matusita: Optional[float] = None
    divergence: Optional[float] = None
    transformed_divergence: Optional[float] = None


MEASURES = ("euclidean", "spectral_angle", "bray_curtis", "bhattacharyya", "jeffries_matusita", "divergence",
            "transformed_divergence")


def separabilities(signatures):
    """A `Separability` for every pair, in the order of the signatures.

    Distributions are compared where both covariances are known and of full rank, which takes more pixels than bands.
    Signatures of other bands have no distance at all.
    """
    return [separability(first, second) for first, second in combinations(tuple(signatures), 2)]


def separability(first, second):
    """The `Separability` of two signatures."""
    if not first.has_bands_of(second):
        return Separability(first, second)
    x, y = first.mean[:, None], second.mean[:, None]
    found = {"euclidean": _defined(euclidean, x, y), "spectral_angle": _defined(spectral_angle, x, y)}
    dissimilarity = _defined(bray_curtis, x, y)
    found["bray_curtis"] = None if dissimilarity is None else 100 - dissimilarity
    if _has_full_rank(first.covariance) and _has_full_rank(second.covariance):
        of_normals = (first.mean, first.covariance, second.mean, second.covariance)
        distance, divergence = bhattacharyya(*of_normals), normal_divergence(*of_normals)
        found.update(bhattacharyya=distance, jeffries_matusita=-2 * math.expm1(-distance), divergence=divergence,
                     transformed_divergence=-2 * math.expm1(-divergence / 8))
    return Separability(first, second, **found)


def bhattacharyya(mean1, covariance1, mean2, covariance2):
    """1/8 d' C^-1 d + 1/2 ln(|C| / sqrt(|C1| |C2|)), with d the difference of the means and C = (C1 + C2) / 2.

    Bhattacharyya 1943; Kailath 1967 (doi:10.1109/TCOM.1967.1089532).

    Args:
        mean1, mean2: (bands,).
        covariance1, covariance2: (bands, bands), of full rank.
    """
    difference, pooled = mean1 - mean2, (covariance1 + covariance2) / 2
    logarithms = [np.linalg.slogdet(matrix)[1] for matrix in (pooled, covariance1, covariance2)]
    far = difference @ np.linalg.solve(pooled, difference) / 8
    return max(0.0, float(far + (logarithms[0] - (logarithms[1] + logarithms[2]) / 2) / 2))


def normal_divergence(mean1, covariance1, mean2, covariance2):
    """1/2 tr[(C1 - C2)(C2^-1 - C1^-1)] + 1/2 d' (C1^-1 + C2^-1) d (Swain & Davis 1978, Remote Sensing: The
    Quantitative Approach); arguments as for `bhattacharyya`."""
    difference, bands = mean1 - mean2, len(mean1)
    crossed = np.trace(np.linalg.solve(covariance2, covariance1)) + np.trace(np.linalg.solve(covariance1, covariance2))
    far = difference @ (np.linalg.solve(covariance1, difference) + np.linalg.solve(covariance2, difference))
    return max(0.0, float(crossed / 2 - bands + far / 2))


def _defined(distance, x, y):
    with np.errstate(divide="ignore", invalid="ignore"):
        found, defined = distance(x, y)
    return float(found[0]) if defined is None or defined[0] else None


def _has_full_rank(covariance):
    if covariance is None:
        return False
    deviations = np.sqrt(np.diagonal(covariance))
    if not (deviations > 0).all():
        return False
    correlation = covariance / np.outer(deviations, deviations)
    return bool(np.linalg.eigvalsh(correlation)[0] > _SMALLEST_EIGENVALUE * len(covariance))
