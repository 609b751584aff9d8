"""Several signatures joined into one."""

from dataclasses import replace

import numpy as np

from ..errors import ParameterError


def merged(signatures, **attributes):
    """One signature for several.

    Where all know their counts and covariances, it is exactly what all their pixels together give: with n_i pixels,
    mean m_i and covariance C_i, the mean is m = sum n_i m_i / n, and the covariance
    [sum (n_i - 1) C_i + sum n_i (m_i - m)(m_i - m)'] / (n - 1) (Chan, Golub & LeVeque 1983, The American Statistician
    37:242-247). A signature of one pixel adds no covariance of its own. Otherwise every spectrum counts the same, and
    the deviation is that between the spectra.

    Args:
        signatures: at least one `SpectralSignature`, with equal bands.
        attributes: fields of the result; the others are those of the first signature.
    Raises:
        ParameterError: there is none, or their bands differ.
    """
    signatures = tuple(signatures)
    if not signatures:
        raise ParameterError("There is no signature to merge.")
    first = signatures[0]
    for other in signatures[1:]:
        if not first.has_bands_of(other):
            raise ParameterError("{first} and {second} have other bands and cannot be merged.", first=first.title,
                                 second=other.title)
    known = all(s.count is not None and (s.covariance is not None or s.count == 1) for s in signatures)
    spread = _of_pixels(signatures) if known else _of_spectra(signatures)
    return replace(first, minimum=_extreme(signatures, "minimum", np.minimum),
                   maximum=_extreme(signatures, "maximum", np.maximum), signature_id="", **{**spread, **attributes})


def _of_pixels(signatures):
    counts = np.array([s.count for s in signatures], np.float64)
    means = np.stack([s.mean for s in signatures])
    count, mean = counts.sum(), np.average(means, axis=0, weights=counts)
    squares = ((means - mean).T * counts) @ (means - mean)
    squares = squares + sum((s.count - 1) * s.covariance for s in signatures if s.covariance is not None)
    covariance = None if count == 1 else squares / (count - 1)
    return {"mean": mean, "count": int(count), "covariance": covariance, "std": None}


def _of_spectra(signatures):
    means = np.stack([s.mean for s in signatures])
    std = means.std(axis=0, ddof=1) if len(means) > 1 else signatures[0].std
    return {"mean": means.mean(axis=0), "count": None, "covariance": None, "std": std}


def _extreme(signatures, name, pick):
    values = [getattr(s, name) for s in signatures]
    return None if any(value is None for value in values) else pick.reduce(values)
