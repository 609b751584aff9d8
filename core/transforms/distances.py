"""Distances between two spectra, for many pixels at once."""

import numpy as np

# Every sum runs over the bands one by one, elementwise: a pixel's result depends on nothing but the pixel.


def euclidean(first, second):
    """The length of the difference, sqrt(sum (x - y)^2), in the unit of the bands.

    Args:
        first, second: float64 (bands, pixels); the second may have one pixel for all.
    Returns:
        (distances, defined): float64 (pixels,), and bool (pixels,) or None where each is defined. So do all functions
        here.
    """
    return np.sqrt(_sum(_square(x - y) for x, y in zip(first, second))), None


def spectral_angle(first, second):
    """The angle between the spectra as vectors, 0 to 180 degrees (Kruse et al. 1993, RSE 44:145-163).

    Computed as 2 asin(|u - v| / 2) of unit vectors, and obtuse ones by their rest, 180 - 2 asin(|u + v| / 2), which
    keeps all digits of small and of large angles, where the arc cosine loses half of them and is undefined for many
    equal spectra. A spectrum of zeros has no angle.
    """
    lengths = [np.sqrt(_sum(map(_square, spectra))) for spectra in (first, second)]
    units = [spectra / length for spectra, length in zip((first, second), lengths)]
    squares = _sum(_square(u - v) for u, v in zip(*units))
    angles = np.degrees(2 * np.arcsin(np.sqrt(squares) / 2))
    obtuse = squares > 2
    if obtuse.any():
        rests = np.sqrt(_sum(_square((u + v)[obtuse]) for u, v in zip(*units)))
        angles[obtuse] = 180 - np.degrees(2 * np.arcsin(rests / 2))
    return angles, (lengths[0] > 0) & (lengths[1] > 0)


def bray_curtis(first, second):
    """The Bray-Curtis dissimilarity 100 sum |x - y| / sum |x + y|, in percent.

    Bray & Curtis 1957 (doi:10.2307/1942268). It is 100 minus the Bray-Curtis similarity, and undefined where all bands
    add up to 0.
    """
    total = _sum(np.abs(x + y) for x, y in zip(first, second))
    return 100 * _sum(np.abs(x - y) for x, y in zip(first, second)) / total, total > 0


def spectral_information_divergence(first, second):
    """The divergence of two spectra taken as distributions p and q, sum (p - q) (ln p - ln q), in nats.

    Chang 2000 (IEEE Transactions on Information Theory 46:1927-1932). A band that is 0 in both adds nothing; where a
    band is negative, or 0 in one spectrum alone, the divergence is undefined.
    """
    shares = [spectra / _sum(spectra) for spectra in (first, second)]
    defined, terms = True, []
    for p, q in zip(*shares):
        both_zero = (p == 0) & (q == 0)
        defined = defined & ((p > 0) & (q > 0) | both_zero)
        terms.append(np.where(both_zero, 0.0, (p - q) * (np.log(p) - np.log(q))))
    return _sum(terms), defined


DISTANCES = {"euclidean": euclidean, "spectral_angle": spectral_angle, "bray_curtis": bray_curtis,
             "spectral_information_divergence": spectral_information_divergence}


def _square(numbers):
    return numbers * numbers


def _sum(terms):
    total = 0.0
    for term in terms:
        total = total + term
    return total
