"""How far single precision may lead a score away from its true value: proof instead of hope."""

from dataclasses import dataclass

import numpy as np

UNIT = 2.0 ** -24
_ROOMY = 1e-6


@dataclass(frozen=True)
class ScoreError:
    """The bound |computed - true| <= absolute + relative * true on all float32 scores of a model.

    Attributes:
        absolute, relative: at least 0; relative below 1.
    """

    absolute: float
    relative: float

    def above(self, score):
        """No true score behind a computed one, given in float64, is higher than this."""
        return (score + self.absolute) * (1 / (1 - self.relative))

    def below(self, score):
        """No true score behind a computed one, given in float64, is lower than this."""
        return (score - self.absolute) * (1 / (1 + self.relative))

    @property
    def rival(self):
        """(factor, summand): a computed score above ``factor * best + summand`` cannot truly be as low as the best."""
        factor = (1 + self.relative) / (1 - self.relative)
        return factor * (1 + _ROOMY), (factor + 1) * self.absolute * (1 + _ROOMY)


def gamma(roundings, unit=UNIT):
    """Relative error of a result after so many roundings (Higham 2002, Lemma 3.1), in float32 by default."""
    return roundings * unit / (1 - roundings * unit)


def float32_error(model, pixel_error=0.0):
    """Bounds the error of the float32 scores of pixels.

    With y = W(x - m) and d = x - m, each difference is off by at most u(2|m_j| + |d_j|), each y_i by sums of these
    weighted with |W_ij| and by the roundings of its own b products and sums. Because d = W^-1 y, |d_j| is at most
    s_j |y| with s_j the norm of row j of W^-1. So the error of the vector y is at most A + B |y|, with
    A = 2u ||W||m|| and B = gamma(b + 3) ||W|s|, and that of |y|^2 at most 2|y|(A + B|y|) + (A + B|y|)^2, where
    2A|y| <= A(t + |y|^2 / t) for any t > 0; half the usual distance between centres is taken, as doubtful pixels lie
    there. (Standard model of rounding, Higham 2002, Accuracy and Stability of Numerical Algorithms, section 3.)

    Args:
        model: `QuadraticScores`.
        pixel_error: bound on the norm of W times the error that the pixels bring along.
    Returns:
        `ScoreError`, or None where float32 decides too little to be of use.
    """
    bands = model.shape[1]
    if not _fits_float32(model):
        return None
    size = np.broadcast_to(np.eye(bands), (len(model.centres), bands, bands)) if model.whitening is None \
        else np.abs(model.whitening)
    spread = np.ones(model.shape) if model.whitening is None \
        else np.linalg.norm(np.linalg.inv(model.whitening), axis=2)
    constant = 2 * UNIT * _largest_norm(size, np.abs(model.centres)) + pixel_error
    linear = gamma(bands + 3) * _largest_norm(size, spread)
    usual = _usual_distance(model) / 2
    absolute = constant * (1 + linear) * usual + constant ** 2
    relative = constant * (1 + linear) / usual + 2 * linear + linear ** 2
    last = gamma(bands + 2)
    absolute, relative = absolute * (1 + last) + 1e-30, relative * (1 + last) + last
    if not relative < 0.25:
        return None
    return ScoreError(absolute * (1 + _ROOMY), relative * (1 + _ROOMY))


def _largest_norm(matrices, vectors):
    return float(np.linalg.norm(np.einsum("kij,kj->ki", matrices, vectors), axis=1).max())


def _fits_float32(model):
    numbers = np.concatenate([np.abs(model.centres).ravel(), model.offsets[np.isfinite(model.offsets)]])
    if model.whitening is None:
        return bool(numbers.max() < 1e15)
    diagonal = np.diagonal(model.whitening, axis1=1, axis2=2)
    return bool(max(numbers.max(), np.abs(model.whitening).max()) < 1e15 and diagonal.min() > 1e-15)


def _usual_distance(model):
    distances = []
    for place, centre in enumerate(model.centres):
        between = model.centres - centre
        if model.whitening is not None:
            between = between @ model.whitening[place].T
        distances.append(np.linalg.norm(between, axis=1))
    distances = np.concatenate(distances)
    apart = distances[distances > 0]
    return float(np.median(apart)) if apart.size else 2.0
