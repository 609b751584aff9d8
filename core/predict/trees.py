"""Decision trees as plain arrays."""

from dataclasses import dataclass

import numpy as np

from .parts import Damaged

LEAF = -1


@dataclass(frozen=True, eq=False)
class Trees:
    """Binary decision trees: a pixel goes left where its value is at most the threshold, and right elsewhere.

    Attributes:
        starts: int64 (trees + 1,), the first node of each tree, which is its root, and the number of all nodes.
        feature: int32 (nodes,), the band that a node looks at, `LEAF` for a leaf.
        threshold: floating-point (nodes,), finite; any number for a leaf.
        left, right: int32 (nodes,), the children, counted from the root of the tree; any number for a leaf.

    Raises:
        Damaged: the arrays do not describe trees.
    """

    starts: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    left: np.ndarray
    right: np.ndarray

    def __post_init__(self):
        if not self._fit():
            raise Damaged("the arrays of the trees do not fit each other")
        if (self.feature < LEAF).any() or not np.isfinite(self.threshold).all():
            raise Damaged("a node of a tree has no valid band or threshold")
        if not self._end():
            raise Damaged("a node of a tree has no valid children")

    @classmethod
    def joined(cls, trees):
        """Several trees one after the other, each given by its (feature, threshold, left, right)."""
        feature, threshold, left, right = (np.concatenate(column) for column in zip(*trees))
        starts = np.cumsum([0, *(len(tree[0]) for tree in trees)], dtype=np.int64)
        return cls(starts, feature.astype(np.int32), threshold, left.astype(np.int32), right.astype(np.int32))

    @classmethod
    def of_parts(cls, parts):
        """The trees among the `Parts` of a predictor.

        Raises:
            Damaged: they do not describe trees.
        """
        feature = parts.integers("tree_feature", None)
        nodes = len(feature)
        return cls(parts.integers("tree_starts", None).astype(np.int64), feature, parts.floats("tree_threshold", nodes),
                   parts.integers("tree_left", nodes), parts.integers("tree_right", nodes))

    def arrays(self):
        """The arrays that `of_parts` makes the same trees of, by name."""
        return {"tree_starts": self.starts, "tree_feature": self.feature, "tree_threshold": self.threshold,
                "tree_left": self.left, "tree_right": self.right}

    def __len__(self):
        return len(self.starts) - 1

    @property
    def leaves(self):
        """Number of leaves of all trees."""
        return int(np.count_nonzero(self.feature == LEAF))

    def children(self):
        """The left and the right children of all nodes, int64 (nodes,) each, counted from the first tree's root."""
        roots = np.repeat(self.starts[:-1], np.diff(self.starts))
        return self.left + roots, self.right + roots

    def _fit(self):
        nodes = self.feature.shape
        return (len(self.starts) > 1 and self.starts[0] == self.starts.min() == 0
                and (self.starts[-1],) == (self.starts.max(),) == nodes and (np.diff(self.starts) > 0).all()
                and nodes == self.threshold.shape == self.left.shape == self.right.shape)

    def _end(self):
        """Whether each node but the roots is the child of one earlier node of its tree: then every way has an end."""
        parents = np.flatnonzero(self.feature != LEAF)
        tree = np.repeat(np.arange(len(self)), np.diff(self.starts))
        times = np.bincount(self.starts[:-1], minlength=len(tree))
        for side in self.children():
            children = side[parents]
            if (children <= parents).any() or (children >= len(tree)).any() \
                    or (tree[children] != tree[parents]).any():
                return False
            times += np.bincount(children, minlength=len(tree))
        return bool((times == 1).all())
