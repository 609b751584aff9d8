"""Gradient boosting."""

from dataclasses import dataclass, field

import numpy as np

from .logistic import class_shares, winners
from .parts import Damaged
from .predictor import Outcome, Predictor, pieces
from .tree_groups import CodedTrees
from .tree_walk import TreeWalk, piece_size
from .trees import Trees

_SECONDS_PER_TREE = 2e-8


@dataclass(frozen=True, eq=False)
class GradientBoosting(Predictor):
    """The class with the largest sum of the leaves of its trees (Friedman 2001, Annals of Statistics 29:1189-1232).

    The sums are made in the order of the trees in float64, as scikit-learn's histogram-based boosting makes them.

    Attributes:
        trees: the `Trees`; with several sums, the trees of the first round in the order of the sums, then the second's.
        leaves: float64 (leaves,), what each leaf adds, in the order of the nodes.
        baseline: float64 (sums,), one for two classes or as many as there are classes.
        bands: number of bands.

    Raises:
        Damaged: the arrays do not describe a model.
    """

    trees: Trees
    leaves: np.ndarray
    baseline: np.ndarray
    bands: int
    coded: CodedTrees = field(init=False, repr=False)
    values: tuple = field(init=False, repr=False)

    def __post_init__(self):
        if len(self.trees) % len(self.baseline):
            raise Damaged("the number of trees is no multiple of that of the classes")
        coded = CodedTrees.of(self.trees, self.bands, np.float64)
        object.__setattr__(self, "coded", coded)
        object.__setattr__(self, "values", tuple(self.leaves.take(group.leaves) for group in coded.groups))

    @property
    def classes(self):
        return max(2, len(self.baseline))

    def seconds_per_pixel(self, shares):
        return len(self.trees) * _SECONDS_PER_TREE

    @property
    def scratch_bytes(self):
        return TreeWalk.bytes_for(self.bands) + 32 * piece_size(self.bands) * self.classes

    def parts(self):
        return {}, {**self.trees.arrays(), "leaves": self.leaves, "baseline": self.baseline}

    @classmethod
    def of_parts(cls, parts):
        trees = Trees.of_parts(parts)
        baseline = parts.floats("baseline", 1 if parts.classes == 2 else parts.classes)
        return cls(trees, parts.floats("leaves", trees.leaves), baseline, parts.bands)

    def _decided(self, pixels, shares):
        walk = TreeWalk(self.bands)
        for piece in pieces(pixels.shape[1], piece_size(self.bands)):
            sums = self._sums(walk, self.coded.codes(pixels[:, piece]))
            yield piece, Outcome(winners(sums), class_shares(sums) if shares else None)

    def _sums(self, walk, codes):
        sums = np.repeat(self.baseline[:, None], codes.shape[1], axis=1)
        tree = 0
        for group, values in zip(self.coded.groups, self.values):
            for added in values.take(walk.ends(group, codes), mode="clip"):
                sums[tree % len(sums)] += added
                tree += 1
        return sums
