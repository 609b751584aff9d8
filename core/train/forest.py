"""The training of random forests."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

import numpy as np

from ..predict.forest import Forest
from ..predict.one_vs_rest import OneVsRestForest
from ..predict.trees import LEAF, Trees
from .recipe import Recipe
from .task import Trained

_ROUNDING = 1e-9


@dataclass(frozen=True)
class ForestRecipe(Recipe):
    """A forest of decision trees by scikit-learn, each grown on a bootstrap sample (Breiman 2001).

    Attributes:
        trees: how many; of each class with ``one_vs_rest``.
        bands_per_split: how many bands, drawn at random, are looked at for a split; None is the square root of all.
        min_samples_split, min_samples_leaf: the fewest samples of a node to be split, and of a leaf.
        max_depth: the most splits from the root to a leaf, or None.
        random_splits: draw the threshold of each band at random and grow each tree on all samples (extremely randomized
            trees: Geurts, Ernst & Wehenkel 2006, Machine Learning 63:3-42).
        one_vs_rest: a forest for each class against all others.
    """

    trees: int = 100
    bands_per_split: Optional[int] = None
    min_samples_split: int = 2
    min_samples_leaf: int = 1
    max_depth: Optional[int] = None
    random_splits: bool = False
    one_vs_rest: bool = False

    weighs_classes = True

    def candidates(self, task):
        bands = task.samples.shape[1]
        tried = sorted({max(1, round(share * bands)) for share in (np.sqrt(bands) / bands, 0.5, 1)})
        return [replace(self, bands_per_split=number, min_samples_leaf=leaf) for number in tried for leaf in (1, 3, 8)]

    def fit(self, task, work):
        """Grows a forest.

        Args:
            task: the `Task`.
            work: the `Work`.
        Returns:
            `Trained`
        """
        targets = [task.labels]
        if self.one_vs_rest and task.classes > 2:
            targets = [(task.labels == place).astype(np.intp) for place in range(task.classes)]
        seeds = np.random.default_rng(task.seed).integers(0, 2 ** 31, self.trees * len(targets))
        jobs = [(targets[number // self.trees], int(seed)) for number, seed in enumerate(seeds)]
        from sklearn.tree import DecisionTreeClassifier, ExtraTreeClassifier

        kind = ExtraTreeClassifier if self.random_splits else DecisionTreeClassifier
        samples = task.samples.astype(np.float32)
        grown = []
        votes = np.zeros((len(targets), len(task.labels), task.classes if len(targets) == 1 else 2))
        for number, tree in enumerate(work.each(partial(self._grow, kind, samples, task.sample_weights), jobs)):
            votes[number // self.trees, tree.unseen] += tree.shares_of_unseen
            grown.append(tree)
        trees = Trees.joined([tree.nodes for tree in grown])
        leaves = np.concatenate([tree.leaves for tree in grown])
        if len(targets) > 1:
            predictor = OneVsRestForest(trees, leaves[:, 1].copy(), task.classes, samples.shape[1])
            votes = votes[:, :, 1].T
        else:
            predictor, votes = Forest(trees, leaves, samples.shape[1]), votes[0]
        return Trained(predictor, self._facts(grown, votes, task.labels))

    def _grow(self, kind, samples, weights, job):
        labels, seed = job
        number, bands = samples.shape
        drawn = np.ones(number, np.intp)
        if not self.random_splits:
            drawn = np.bincount(np.random.default_rng(seed).integers(0, number, number), minlength=number)
        tree = kind(max_features=min(self.bands_per_split or max(1, int(np.sqrt(bands))), bands), random_state=seed,
                    min_samples_split=self.min_samples_split, min_samples_leaf=self.min_samples_leaf,
                    max_depth=self.max_depth)
        tree.fit(samples, labels, sample_weight=drawn * weights)
        return _Grown.of(tree, labels.max() + 1, samples, np.flatnonzero(drawn == 0))

    @staticmethod
    def _facts(grown, votes, labels):
        importances = np.mean([tree.importances for tree in grown], axis=0)
        facts = {"importances": importances / (importances.sum() or 1)}
        judged = votes.sum(axis=1) > 0
        if judged.any():
            facts["out_of_bag_accuracy"] = float((votes[judged].argmax(axis=1) == labels[judged]).mean())
            facts["out_of_bag_samples"] = int(judged.sum())
        return facts


@dataclass(frozen=True, eq=False)
class _Grown:
    nodes: tuple
    leaves: np.ndarray
    importances: np.ndarray
    unseen: np.ndarray
    shares_of_unseen: np.ndarray

    @classmethod
    def of(cls, estimator, classes, samples, unseen):
        tree = estimator.tree_
        nodes, leaves = tree_parts(tree)
        # A bootstrap sample may lack a class.
        shares = np.zeros((len(leaves), classes))
        shares[:, estimator.classes_] = leaves
        of_unseen = np.zeros((0, classes))
        if len(unseen):
            ends = np.cumsum(nodes[0] == LEAF)[tree.apply(samples[unseen])] - 1
            of_unseen = shares[ends]
        return cls(nodes, shares, estimator.feature_importances_, unseen, of_unseen)


def tree_parts(tree):
    """The arrays of scikit-learn's compiled tree: (feature, threshold, left, right), and the shares in its leaves."""
    leaf = tree.children_left == LEAF
    # scikit-learn before 1.3 counts samples, later it gives shares.
    counts = tree.value[leaf, 0]
    total = counts.sum(axis=1, keepdims=True)
    shares = np.where(np.abs(total - 1) > _ROUNDING, counts / total, counts)
    thresholds = np.where(leaf, 0, tree.threshold)
    return (np.where(leaf, LEAF, tree.feature), thresholds, np.where(leaf, 0, tree.children_left),
            np.where(leaf, 0, tree.children_right)), shares
