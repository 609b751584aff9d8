"""Random forests and extra trees."""

from dataclasses import dataclass, field

import numpy as np

from .parts import Damaged
from .predictor import Outcome, Predictor, pieces
from .tree_groups import CodedTrees
from .tree_walk import TreeWalk, piece_size
from .trees import Trees

SECONDS_PER_TREE = 6e-8


@dataclass(frozen=True, eq=False)
class Forest(Predictor):
    """The class with the largest mean share of training pixels in the leaves (Breiman 2001, Machine Learning 45:5-32).

    As in scikit-learn, values are rounded to float32 first, and the shares are added in float64 in the order of the
    trees. Equal shares go to the first class.

    Attributes:
        trees: the `Trees`.
        leaves: float64 (leaves, classes), the shares of the classes in each leaf, in the order of the nodes.
        bands: number of bands.

    Raises:
        Damaged: the arrays do not describe a forest.
    """

    trees: Trees
    leaves: np.ndarray
    bands: int
    coded: CodedTrees = field(init=False, repr=False)
    ballots: tuple = field(init=False, repr=False)

    def __post_init__(self):
        if self.leaves.min() < 0 or (np.abs(self.leaves.sum(axis=1) - 1) > 1e-6).any():
            raise Damaged("the shares in a leaf of the forest do not sum to 1")
        coded = CodedTrees.of(self.trees, self.bands, np.float32)
        object.__setattr__(self, "coded", coded)
        pure = (self.leaves.max(axis=1) == 1).all()
        # Leaves of one class alone need no more than its number.
        ballots = self.leaves.argmax(axis=1).astype(np.min_scalar_type(self.classes)) if pure else self.leaves
        object.__setattr__(self, "ballots", tuple(ballots.take(group.leaves, axis=0) for group in coded.groups))

    @property
    def classes(self):
        return self.leaves.shape[1]

    def seconds_per_pixel(self, shares):
        return len(self.trees) * SECONDS_PER_TREE

    @property
    def scratch_bytes(self):
        return TreeWalk.bytes_for(self.bands) + 16 * piece_size(self.bands) * self.classes

    def parts(self):
        return {}, {**self.trees.arrays(), "leaves": self.leaves}

    @classmethod
    def of_parts(cls, parts):
        trees = Trees.of_parts(parts)
        return cls(trees, parts.floats("leaves", trees.leaves, parts.classes), parts.bands)

    def _decided(self, pixels, shares):
        size = piece_size(self.bands)
        walk = TreeWalk(self.bands)
        count = self._count_pure if self.ballots[0].ndim == 1 else self._sum_shares
        for piece in pieces(pixels.shape[1], size):
            votes = count(walk, self.coded.codes(pixels[:, piece]))
            yield piece, Outcome(votes.argmax(axis=0), votes / len(self.trees) if shares else None)

    def _count_pure(self, walk, codes):
        votes = np.zeros((self.classes, codes.shape[1]), np.uint32)
        for group, ballots in zip(self.coded.groups, self.ballots):
            given = ballots.take(walk.ends(group, codes), mode="clip")
            for place, count in enumerate(votes):
                count += np.add.reduce((given == place).view(np.uint8), axis=0, dtype=np.uint8)
        return votes

    def _sum_shares(self, walk, codes):
        votes = np.zeros((codes.shape[1], self.classes))
        for group, ballots in zip(self.coded.groups, self.ballots):
            for ends in walk.ends(group, codes):
                votes += ballots.take(ends, axis=0, mode="clip")
        return np.ascontiguousarray(votes.T)
