"""The classifiers by signatures, as predictors."""

from dataclasses import dataclass, field, replace
from typing import Optional, Tuple

import numpy as np

from ..classify.assignment import Assignment
from ..classify.classifier import RULES
from ..classify.scores import PIECE
from ..classify.settings import normalised, normalised_priors, score_limits
from ..classify.signature import Signature
from ..errors import ParameterError
from ..language import Clause
from .logistic import class_shares
from .parts import Damaged
from .predictor import Outcome, Predictor


@dataclass(frozen=True, eq=False)
class Statistical(Predictor):
    """Minimum distance, maximum likelihood or spectral angle; see the classes in `core.classify`.

    Maximum likelihood knows probabilities, the posterior ones; the others measure the distance or the angle in degrees.
    A pixel beyond the threshold, or without an angle, gets no class.

    Attributes:
        method: "minimum_distance", "maximum_likelihood" or "spectral_angle".
        signatures: one `Signature` or several of each class, these side by side; the best single one wins.
        priors: prior probability of each signature, or None for equal classes, whose signatures share alike.
        threshold: None, or a number in the unit of the method; the equal case is kept.

    Raises:
        ParameterError: the signatures do not fit the method, or a number is out of range.
    """

    method: str
    signatures: Tuple[Signature, ...]
    priors: Optional[Tuple[float, ...]] = None
    threshold: Optional[float] = None
    assignment: Assignment = field(init=False, repr=False)

    def __post_init__(self):
        family = RULES[self.method]
        if self.priors is not None and not family.uses_priors:
            raise ParameterError("Priors have no part in {method}; leave them out or choose maximum likelihood.",
                                 method=self.method)
        priors = normalised_priors(None, self.signatures) if self.priors is None else normalised(self.priors)
        rule = family.of(self.signatures, priors)
        ids = np.array([signature.class_id for signature in self.signatures])
        places = np.cumsum(np.append(False, ids[1:] != ids[:-1]))
        # 0 stands for no class there.
        object.__setattr__(self, "assignment", Assignment(
            rule, np.array([*places + 1, 0]), score_limits(self.threshold, self.signatures, rule), places))

    @property
    def _places(self):
        """The class of each signature, from 0: int (signatures,)."""
        return self.assignment.groups

    @property
    def classes(self):
        return int(self._places[-1]) + 1

    @property
    def bands(self):
        return self.signatures[0].bands

    @property
    def has_shares(self):
        return self.method == "maximum_likelihood"

    @property
    def has_measure(self):
        return not self.has_shares

    def with_threshold(self, threshold):
        return replace(self, threshold=threshold)

    def seconds_per_pixel(self, shares):
        return 1e-9 * len(self.signatures) * (8 + self.bands ** 2)

    @property
    def scratch_bytes(self):
        return self.assignment.rule.model.scratch_bytes + 16 * PIECE * len(self.signatures)

    def parts(self):
        arrays = {"means": np.array([signature.mean for signature in self.signatures])}
        if all(signature.count is not None for signature in self.signatures):
            arrays["counts"] = np.array([signature.count for signature in self.signatures], np.int64)
        if all(signature.covariance is not None for signature in self.signatures):
            arrays["covariances"] = np.array([signature.covariance for signature in self.signatures])
        if self.classes < len(self.signatures):
            arrays["places"] = self._places.astype(np.int64)
        if self.priors is not None:
            arrays["priors"] = np.array(self.priors, np.float64)
        return {"method": self.method}, arrays

    @classmethod
    def of_parts(cls, parts):
        method = parts.choice("method", tuple(RULES))
        places = parts.integers("places", None) if "places" in parts else np.arange(parts.classes)
        if not np.array_equal(np.unique(places), np.arange(parts.classes)) or (np.diff(places) < 0).any():
            raise Damaged("its signatures are not those of its classes, in their order")
        means = parts.floats("means", len(places), parts.bands)
        counts = covariances = [None] * len(places)
        if "counts" in parts:
            counts = parts.integers("counts", len(places)).tolist()
        if "covariances" in parts:
            covariances = parts.floats("covariances", len(places), parts.bands, parts.bands)
        priors = tuple(parts.floats("priors", len(places)).tolist()) if "priors" in parts else None
        try:
            signatures = tuple(
                Signature(parts.ids[place], mean, name=parts.names[place], count=count, covariance=covariance)
                for place, mean, count, covariance in zip(places, means, counts, covariances))
            return cls(method, signatures, priors)
        except ParameterError as error:
            raise Damaged("its signatures are not valid: {reason}", reason=Clause(error)) from None

    def decide(self, pixels, shares=False):
        """As in `Predictor`; without probabilities ``shares`` asks for the distance or the angle as the measure."""
        number = pixels.shape[1]
        winners = np.empty(number, np.intp)
        with np.errstate(all="ignore"):
            if shares:
                return self._with_all(pixels, winners)
            self.assignment.assign(pixels, winners)
        return Outcome(winners - 1)

    def _with_all(self, pixels, winners):
        found, measure = np.empty((self.classes, len(winners))), np.empty(len(winners))
        for where, decision in self.assignment.decide(pixels, None, not self.has_shares, self.has_shares):
            winners[where] = decision.labels
            if self.has_shares:
                found[:, where] = self._shares(decision.measures)
            else:
                defined = True if decision.defined is None else decision.defined
                measure[where] = np.where(defined, decision.confidence, np.nan)
        if self.has_shares:
            return Outcome(winners - 1, found, found.max(axis=0))
        return Outcome(winners - 1, measure=measure)

    def _shares(self, measures):
        """The posterior probability of each class, (classes, n), from the discriminants of the signatures."""
        if self.classes == 1:
            return 1
        shares = class_shares(measures)
        if len(shares) == self.classes:
            return shares
        return np.add.reduceat(shares, np.searchsorted(self._places, np.arange(self.classes)), axis=0)
