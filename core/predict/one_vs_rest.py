"""Forests that tell each class from all others."""

from dataclasses import dataclass, field

import numpy as np

from .forest import SECONDS_PER_TREE
from .parts import Damaged
from .predictor import Outcome, Predictor, pieces
from .tree_groups import CodedTrees
from .tree_walk import TreeWalk, piece_size
from .trees import Trees


@dataclass(frozen=True, eq=False)
class OneVsRestForest(Predictor):
    """The class whose own forest gives the pixel to it with the largest mean share.

    Equal shares go to the first class (to the last one in scikit-learn before 1.9), and the probabilities are the
    shares over their sum. Where no forest gives its class a share all are equally probable.

    Attributes:
        trees: the `Trees`, those of the first class's forest first; equally many for each class.
        leaves: float64 (leaves,), the share of the forest's own class in each leaf, in the order of the nodes.
        classes, bands: how many there are.

    Raises:
        Damaged: the arrays do not describe forests.
    """

    trees: Trees
    leaves: np.ndarray
    classes: int
    bands: int
    coded: CodedTrees = field(init=False, repr=False)
    shares: tuple = field(init=False, repr=False)

    def __post_init__(self):
        if len(self.trees) % self.classes:
            raise Damaged("the number of trees is no multiple of that of the classes")
        if self.leaves.min() < 0 or self.leaves.max() > 1:
            raise Damaged("a share in a leaf is not between 0 and 1")
        coded = CodedTrees.of(self.trees, self.bands, np.float32)
        object.__setattr__(self, "coded", coded)
        object.__setattr__(self, "shares", tuple(self.leaves.take(group.leaves) for group in coded.groups))

    def seconds_per_pixel(self, shares):
        return len(self.trees) * SECONDS_PER_TREE

    @property
    def scratch_bytes(self):
        return TreeWalk.bytes_for(self.bands) + 32 * piece_size(self.bands) * self.classes

    def parts(self):
        return {}, {**self.trees.arrays(), "leaves": self.leaves}

    @classmethod
    def of_parts(cls, parts):
        trees = Trees.of_parts(parts)
        return cls(trees, parts.floats("leaves", trees.leaves), parts.classes, parts.bands)

    def _decided(self, pixels, shares):
        walk = TreeWalk(self.bands)
        for piece in pieces(pixels.shape[1], piece_size(self.bands)):
            sums = self._sums(walk, self.coded.codes(pixels[:, piece]))
            yield piece, Outcome(sums.argmax(axis=0), self._normalised(sums) if shares else None)

    def _sums(self, walk, codes):
        sums = np.zeros((self.classes, codes.shape[1]))
        of_class, tree = len(self.trees) // self.classes, 0
        for group, shares in zip(self.coded.groups, self.shares):
            for given in shares.take(walk.ends(group, codes), mode="clip"):
                sums[tree // of_class] += given
                tree += 1
        return sums

    def _normalised(self, sums):
        shares = sums / (len(self.trees) // self.classes)
        # One class after the other: an order that does not depend on how many pixels there are.
        total = sum(shares)
        return np.where(total > 0, shares, 1) / np.where(total > 0, total, self.classes)
