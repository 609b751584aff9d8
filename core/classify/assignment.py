"""Labels for pixels from the scores of a rule."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .rule import Rule
from .scores import PIECE, Evaluator


@dataclass(frozen=True, eq=False)
class Decision:
    """What became of n pixels.

    Attributes:
        labels: (n,).
        confidence, measures: float64 (n,) and (signatures, n), or None where not wanted.
        defined: bool (n,), false where the rule is not defined; None where it is for all.
    """

    labels: np.ndarray
    confidence: Optional[np.ndarray]
    measures: Optional[np.ndarray]
    defined: Optional[np.ndarray]

    def first(self, number):
        """The decision on the first pixels only."""
        arrays = (self.labels, self.confidence, self.measures, self.defined)
        return Decision(*(None if array is None else array[..., :number] for array in arrays))


@dataclass(frozen=True, eq=False)
class Assignment:
    """Gives each pixel the label of the signature with the lowest score; the first of equal ones wins.

    Attributes:
        rule: the `Rule`.
        labels: (signatures + 1,), the label of each signature, then 0 for none.
        limits: float64 (signatures + 1,), the highest score that each signature keeps, or None without thresholds.
        groups: int (signatures,), equal for signatures with the same label.
    """

    rule: Rule
    labels: np.ndarray
    limits: Optional[np.ndarray]
    groups: np.ndarray

    def assign(self, pixels, labels, usable=None):
        """Labels pixels, by float32 where that proves what float64 decides.

        Args:
            pixels: as for `decide`.
            labels: (n,), receives the labels.
            usable: bool (n,), pixels whose labels are wanted; None is all.
        """
        places = None
        if self.rule.error is not None and np.can_cast(pixels.dtype, np.float32):
            doubtful = self.screen(pixels, labels)
            places = np.flatnonzero(doubtful if usable is None else doubtful & usable)
        for where, decision in self.decide(pixels, places):
            labels[where] = decision.labels

    def screen(self, pixels, labels):
        """Labels the pixels for which float32 proves what float64 decides.

        Args:
            pixels: (bands, n) in a dtype whose values float32 holds exactly.
            labels: (n,), receives the labels.
        Returns:
            bool (n,), true where the outcome is in doubt.
        """
        error, evaluator, ballot = self.rule.error, Evaluator(self.rule.model, np.float32), Ballot(len(self.groups))
        factor, summand = map(np.float32, error.rival)
        doubtful = np.empty(labels.shape, bool)
        for where in pieces(len(labels)):
            evaluator.load(pixels[:, where])
            self.rule.prepare(evaluator.pixels)
            scores = evaluator()
            best = scores.min(axis=0)
            winners = ballot.first(scores, best * factor + summand)
            doubt = ballot.count() != 1
            if self.limits is not None:
                limits, best = self.limits[winners], best.astype(np.float64)
                certainly_out = error.below(best) > limits
                doubt |= (error.above(best) > limits) & ~certainly_out
                winners[certainly_out] = len(self.groups)
            number = where.stop - where.start
            self.labels.take(winners[:number], out=labels[where], mode="clip")
            doubtful[where] = doubt[:number]
        return doubtful

    def decide(self, pixels, places=None, confidence=False, measures=False):
        """Labels pixels by float64 scores.

        Args:
            pixels: (bands, n) of any real dtype; NaN and infinite values give any result.
            places: (m,), which pixels to label; None is all.
            confidence, measures: whether they are wanted.
        Yields:
            (slice or places, `Decision`) of one piece after the other.
        """
        evaluator, ballot = Evaluator(self.rule.model, np.float64), Ballot(len(self.groups))
        for piece in pieces(pixels.shape[1] if places is None else len(places)):
            where = piece if places is None else places[piece]
            evaluator.load(pixels[:, where])
            defined = self.rule.prepare(evaluator.pixels)
            scores = evaluator()
            best = scores.min(axis=0)
            winners = ballot.first(scores, best)
            labels = self.labels[winners]
            if self.limits is not None:
                labels[best > self.limits[winners]] = 0
            if defined is not None:
                labels[~defined] = 0
            confident = measured = None
            if confidence:
                # A pixel without a lowest score (NaN) may borrow any group.
                groups = self.groups[np.minimum(winners, len(self.groups) - 1)]
                confident = self.rule.confidence(scores.copy() if measures else scores, best, groups, self.groups)
            if measures:
                measured = self.rule.measure(scores)
            yield where, Decision(labels, confident, measured, defined).first(piece.stop - piece.start)


def pieces(number):
    """Slices of at most `PIECE` pixels."""
    return [slice(start, min(start + PIECE, number)) for start in range(0, number, PIECE)]


class Ballot:
    """Finds the first signature whose score is not above a limit, and how many there are, without branches.

    The last of the whole numbers that fall from the first signature on is a maximum, which numpy takes of bytes
    ten times as fast as it chooses with a mask.
    """

    def __init__(self, signatures):
        dtype = np.min_scalar_type(signatures)
        self._signatures = dtype.type(signatures)
        self._below = np.empty((signatures, PIECE), bool)
        self._votes = np.empty((signatures, PIECE), dtype)
        self._weights = np.arange(signatures, 0, -1).astype(dtype)[:, None]

    def first(self, scores, limit):
        """The place of that signature for each pixel, or their number where there is none."""
        np.less_equal(scores, limit, out=self._below)
        np.multiply(self._below.view(np.uint8), self._weights, out=self._votes)
        return self._signatures - np.maximum.reduce(self._votes, axis=0)

    def count(self):
        """How many signatures are not above the limit of the last call."""
        return np.add.reduce(self._below.view(np.uint8), axis=0, dtype=self._votes.dtype)
