"""Support vector machines."""

from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np

from .coupling import coupled, pair_shares, pairs
from .kernel_sums import KERNELS, LARGEST_DEGREE, KernelSums, SupportVectors
from .parts import Damaged
from .predictor import Outcome, Predictor, pieces
from .rbf_sums import RadialSums
from .settled import is_settled, settled
from .ways import first_sure

_PIECE = 4096


@dataclass(frozen=True, eq=False)
class SupportVectorMachine(Predictor):
    """The class that wins most decisions between two classes (Cortes & Vapnik 1995, Machine Learning 20:273-297).

    Of classes that win equally many the first is taken, as in libsvm. With the radial kernel float32 decides where it
    proves all decisions of a pixel, and float64 elsewhere.

    Attributes:
        model: the `SupportVectors`.
        offsets: float64 (pairs,), what makes a decision of the sums of a pair; it is positive for the first class.
        sigmoids: float64 (pairs, 2), see `pair_shares`, or None without probabilities.
    """

    model: SupportVectors
    offsets: np.ndarray
    sigmoids: Optional[np.ndarray] = None

    @property
    def classes(self):
        return self.model.classes

    @property
    def has_shares(self):
        return self.sigmoids is not None

    @property
    def bands(self):
        return self.model.bands

    def seconds_per_pixel(self, shares):
        return len(self.model.vectors) * (8e-9 if shares else 2.5e-9)

    @property
    def scratch_bytes(self):
        return _PIECE * 8 * (4 * self.classes ** 2 + 4 * self.bands) + (1 << 21)

    def parts(self):
        model = self.model
        settings = {"kernel": model.kernel, "gamma": model.gamma, "coefficient": model.coefficient,
                    "degree": model.degree}
        arrays = {"vectors": model.vectors, "counts": np.array(model.counts, np.int32), "weights": model.weights,
                  "offsets": self.offsets}
        return settings, arrays if self.sigmoids is None else {**arrays, "sigmoids": self.sigmoids}

    @classmethod
    def of_parts(cls, parts):
        counts = parts.integers("counts", parts.classes)
        if counts.min() < 0:
            raise Damaged("a class has a negative number of support vectors")
        total, number = int(counts.sum()), parts.classes * (parts.classes - 1) // 2
        model = SupportVectors(
            parts.floats("vectors", total, parts.bands).astype(np.float64), tuple(counts.tolist()),
            parts.floats("weights", parts.classes - 1, total).astype(np.float64), parts.choice("kernel", KERNELS),
            parts.number("gamma", 0), parts.number("coefficient"), parts.whole_number("degree", 1, LARGEST_DEGREE))
        sigmoids = parts.floats("sigmoids", number, 2) if "sigmoids" in parts else None
        return cls(model, parts.floats("offsets", number), sigmoids)

    def decisions(self, pixels):
        """The decisions between each two classes, float64 (pairs, n), of pixels (bands, n)."""
        return self._decisions(KernelSums(self.model), pixels.astype(np.float64))[0]

    def _decided(self, pixels, shares):
        ways = self._ways(shares)
        for piece in pieces(pixels.shape[1], _PIECE):
            decisions = first_sure(ways, pixels[:, piece].astype(np.float64), partial(self._is_sure, shares))
            yield piece, Outcome(self._most_wins(decisions), self._shares(decisions) if shares else None)

    def _ways(self, shares):
        sums = []
        if self.model.kernel == "rbf":
            sums = [RadialSums(self.model, dtype) for dtype in ([] if shares else [np.float32]) + [np.float64]]
        return [partial(self._decisions, way) for way in (*sums, KernelSums(self.model))]

    def _decisions(self, sums_of, pixels):
        """Decisions (pairs, n) and their errors."""
        sums, errors = sums_of(pixels)
        decisions = np.empty((len(self.offsets), pixels.shape[1]))
        for decision, (first, second), offset in zip(decisions, pairs(self.classes), self.offsets):
            np.add(sums[first, second - 1], sums[second, first], out=decision)
            decision += offset
        return decisions, None if errors is None else np.stack([errors[first] + errors[second]
                                                                for first, second in pairs(self.classes)])

    @staticmethod
    def _is_sure(shares, decisions, errors):
        sure = np.abs(decisions) > errors
        return (sure & is_settled(decisions, errors) if shares else sure).all(axis=0)

    def _most_wins(self, decisions):
        wins = np.zeros((self.classes, decisions.shape[1]), np.int32)
        for (first, second), decision in zip(pairs(self.classes), decisions):
            first_wins = decision > 0
            wins[first] += first_wins
            wins[second] += ~first_wins
        return wins.argmax(axis=0)

    def _shares(self, decisions):
        return coupled(pair_shares(settled(decisions), self.sigmoids), self.classes)
